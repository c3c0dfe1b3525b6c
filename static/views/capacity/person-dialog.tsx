import { useEffect, useId, useRef, useState } from 'react';
import type { Workload, WorkloadPerson } from '../../../src/analysis/workload';
import type { WeekHours } from '../../../src/model/person-time';
import { present } from '../../../src/model/present';
import { ask, problemOf } from '../../ask';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { confirmDone, reportFailure } from '../../parts/flag';
import dialogs from '../../parts/dialog.module.css';
import { LeaveList } from './leave-list';
import styles from './people.module.css';
import { RegionField } from './region-field';
import { shareHint } from './share-hint';
import type { TeamEditing } from './use-team';

interface PersonDialogProps {
  project: string;
  who: WorkloadPerson;
  workload: Workload;
  /** Whether the person’s place in the team may be changed. */
  mayPlace: boolean;
  team: TeamEditing;
  changed: () => void;
  close: () => void;
}

const timeOf = ({ hoursByWeekday, region, countsHidden }: WorkloadPerson) =>
  present({ hoursByWeekday, region, countsHidden });

const reportProblem = (error: unknown) => reportFailure('The hours were not put back', problemOf(error).message);

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** One person: place in the team, hours of each weekday, holidays and leave. */
export function PersonDialog({ project, who, workload, mayPlace, team, changed, close }: PersonDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const { accountId, name } = who.person;
  const [place, setPlace] = useState({ team: who.team, role: who.role, share: String(who.involvementPercent) });
  const [hours, setHours] = useState((who.hoursByWeekday ?? workload.calendar.hoursByWeekday).map(String));
  const [region, setRegion] = useState(who.region);
  const [countsHidden, setCountsHidden] = useState(who.countsHidden ?? false);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const picked = workload.team.members.some((member) => member.accountId === accountId);
  const source = picked ? undefined : workload.sources.find(({ accounts }) => accounts.includes(accountId));
  const share = /^\d+$/.test(place.share) && Number(place.share) <= 100;
  const savePlace = async () =>
    share && team.place({ accountId, team: place.team, role: place.role, involvementPercent: Number(place.share) });
  const saveTime = async () => {
    const wrong = weekdays.find((_, at) => !(hours[at] !== '' && Number(hours[at]) >= 0 && Number(hours[at]) <= 24));
    setProblem(wrong && `${wrong} needs hours from 0 to 24.`);
    if (wrong) return;
    setBusy(true);
    try {
      const [mon = 0, tue = 0, wed = 0, thu = 0, fri = 0, sat = 0, sun = 0] = hours.map(Number);
      const hoursByWeekday: WeekHours = [mon, tue, wed, thu, fri, sat, sun];
      const asCalendar = hoursByWeekday.every((each, at) => each === workload.calendar.hoursByWeekday[at]);
      const before = timeOf(who);
      const time: typeof before = {
        ...(!asCalendar && { hoursByWeekday }),
        ...(region && { region }),
        ...(countsHidden && { countsHidden }),
      };
      const save = (version: number, value: typeof before) =>
        ask('save-person-time', { project, account: accountId, version, ...value });
      const { value: saved } = await save(who.timeVersion, time);
      confirmDone(`Hours of ${name} saved`, () => void save(saved.version, before).then(changed, reportProblem));
      changed();
    } catch (error) {
      setProblem(problemOf(error).message);
    } finally {
      setBusy(false);
    }
  };
  const text = (key: 'team' | 'role', label: string, hint: string, known: readonly string[]) => (
    <Field label={label} hint={hint}>
      {(control) => (
        <>
          <input
            {...control}
            list={`${title}-${key}`}
            maxLength={100}
            value={place[key]}
            onChange={({ target }) => setPlace({ ...place, [key]: target.value })}
          />
          <datalist id={`${title}-${key}`}>
            {[...new Set(known)].filter(Boolean).map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
  return (
    <dialog ref={dialog} className={dialogs.dialog} aria-labelledby={title} onClose={close}>
      <div className={dialogs.head}>
        <h2 id={title}>{name}</h2>
        <Button kind="subtle" onClick={() => dialog.current?.close()}>
          Close
        </Button>
      </div>
      {mayPlace ? (
        <fieldset className={styles.form}>
          <legend>Place in the team</legend>
          {text(
            'team',
            'Team',
            'For example Infrastructure',
            workload.people.map((each) => each.team),
          )}
          {text(
            'role',
            'Role',
            'Work is handed on within a role',
            workload.people.map((each) => each.role),
          )}
          <Field
            label="Involvement (%)"
            error={share ? undefined : 'A whole number from 0 to 100.'}
            hint={shareHint(workload.projectKey, who, Number(place.share))}
          >
            {(control) => (
              <input
                {...control}
                type="number"
                min="0"
                max="100"
                value={place.share}
                onChange={({ target }) => setPlace({ ...place, share: target.value })}
              />
            )}
          </Field>
          {source ? (
            <p className={styles.wide}>
              In the team by the {source.kind} {source.name}. A place saved here holds instead of what holds for the{' '}
              {source.kind}. [K35]
            </p>
          ) : null}
          <div className={styles.actions}>
            <Button kind="primary" busy={team.busy} disabled={!share} onClick={() => void savePlace()}>
              {who.member ? 'Save place' : 'Add to the team'}
            </Button>
            {who.member ? (
              <Button busy={team.busy} onClick={() => void team.remove(accountId).then((gone) => gone && close())}>
                Take out of the team
              </Button>
            ) : null}
          </div>
        </fieldset>
      ) : null}
      {who.mayPlan ? (
        <>
          <fieldset className={styles.form}>
            <legend>Working hours, in every project</legend>
            {weekdays.map((weekday, at) => (
              <Field key={weekday} label={weekday}>
                {(control) => (
                  <input
                    {...control}
                    type="number"
                    min="0"
                    max="24"
                    step="0.25"
                    value={hours[at]}
                    onChange={({ target }) =>
                      setHours(hours.map((each, index) => (index === at ? target.value : each)))
                    }
                  />
                )}
              </Field>
            ))}
            <RegionField none="Those of the team" region={region} choose={setRegion} />
            <label className={styles.switch}>
              <input
                type="checkbox"
                checked={countsHidden}
                onChange={({ target }) => setCountsHidden(target.checked)}
              />
              <span>
                Show hours and shares of projects that a viewer may not see as other commitments
                <small>Sums and nothing else; off, it is said that hidden work is unknown</small>
              </span>
            </label>
            <div className={styles.actions}>
              {problem ? <p role="alert">{problem}</p> : null}
              <Button kind="primary" busy={busy} onClick={() => void saveTime()}>
                Save hours
              </Button>
            </div>
          </fieldset>
          <LeaveList project={project} who={who} asOf={workload.asOf} changed={changed} />
        </>
      ) : (
        <p>
          Hours and leave are changed by {name}, or by an administrator once {name} is in the team.
        </p>
      )}
    </dialog>
  );
}
