import type { SourceStanding } from '../../../src/analysis/source-standings';
import type { Workload } from '../../../src/analysis/workload';
import type { Person } from '../../../src/model/person';
import { sourceKey, type TeamSource } from '../../../src/model/team-plan';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import { Hidden } from '../../parts/hidden';
import { MenuButton } from '../../parts/menu-button';
import { Panel } from '../../parts/panel';
import { SourceForm } from './source-form';
import styles from './team-sources.module.css';
import type { TeamEditing } from './use-team';

interface TeamSourcesProps {
  workload: Workload;
  team: TeamEditing;
}

/** [K35] [K36] The groups and roles that the team follows, who joined and left them, and who is left out. */
export function TeamSources({ workload, team }: TeamSourcesProps) {
  const { sources, leftOut } = workload;
  const chosen = new Map(workload.team.sources.map((source) => [sourceKey(source), source]));
  if (sources.length === 0 && leftOut.length === 0) return null;
  return (
    <Panel title="Groups and roles that the team follows">
      <ul className={styles.sources}>
        {sources.map((standing) => {
          const source = chosen.get(sourceKey(standing));
          return source ? (
            <li key={sourceKey(source)}>
              <SourceLine source={source} standing={standing} team={team} />
              <SinceThen source={source} standing={standing} team={team} asOf={workload.asOf} />
            </li>
          ) : null;
        })}
      </ul>
      {leftOut.length > 0 ? (
        <p className={styles.since}>
          Left out:{' '}
          <Named people={leftOut} label="Take in" press={(person) => void team.takeIn(person)} busy={team.busy} />
        </p>
      ) : null}
    </Panel>
  );
}

interface LineProps {
  source: TeamSource;
  standing: SourceStanding;
  team: TeamEditing;
}

function SourceLine({ source, standing, team }: LineProps) {
  const { percent } = useFormats();
  const count = standing.accounts.length;
  const place = [source.team, source.role, percent(source.involvementPercent)].filter(Boolean);
  return (
    <div className={styles.line}>
      <span className={styles.name}>
        <b>{source.name}</b>
        <span className={styles.kind}>
          {source.kind === 'role' ? 'Role' : 'Group'}, {count} {count === 1 ? 'person' : 'people'}
        </span>
      </span>
      <span className={styles.place}>{place.join(' · ')}</span>
      <span className={styles.actions}>
        <MenuButton
          label={`Change ${source.name}`}
          icon="edit"
          shown={
            <>
              Change <Hidden>{source.name}</Hidden>
            </>
          }
        >
          {(close) => <SourceForm source={source} team={team} close={close} />}
        </MenuButton>
        <Button
          kind="subtle"
          busy={team.busy}
          aria-label={`Remove ${source.name}`}
          onClick={() => void team.unfollow(source)}
        >
          Remove
        </Button>
      </span>
    </div>
  );
}

function SinceThen({ source, standing, team, asOf }: LineProps & { asOf: string }) {
  const { day } = useFormats();
  const { accounts, joined, left, told } = standing;
  const then = day(source.knownOn, asOf);
  if (!told)
    return <p className={styles.since}>Jira does not tell the app who is in it now; those of {then} count. [K35]</p>;
  if (joined.length === 0 && left.length === 0) return null;
  const taken = { ...source, known: accounts, knownOn: asOf };
  return (
    <p className={styles.since}>
      Since {then}
      {joined.length > 0 ? ` joined: ${joined.map(({ name }) => name).join(', ')}.` : null}
      {left.length > 0 ? (
        <>
          {joined.length > 0 ? ' Left: ' : ' left: '}
          <Named people={left} label="Keep" press={(person) => void team.keep(source, person)} busy={team.busy} />
        </>
      ) : null}{' '}
      <Button
        kind="link"
        busy={team.busy}
        aria-label={`Take note for ${source.name}`}
        onClick={() => void team.follow(taken, `Noted who is in ${source.name} now`)}
      >
        Take note
      </Button>
    </p>
  );
}

interface NamedProps {
  people: readonly Person[];
  label: string;
  press: (person: Person) => void;
  busy: boolean;
}

/** People by name, each with what can be done about it. */
function Named({ people, label, press, busy }: NamedProps) {
  return people.map((person) => (
    <span key={person.accountId} className={styles.named}>
      {person.name}{' '}
      <Button kind="link" busy={busy} aria-label={`${label} ${person.name}`} onClick={() => press(person)}>
        {label}
      </Button>
    </span>
  ));
}
