import { useState } from 'react';
import type { ScheduleLink } from '../../../src/analysis/schedule-row';
import { lagText } from '../../../src/analysis/terms-text';
import { lagInDays, lagOfDays } from '../../../src/model/lag-in-days';
import { linkTypes, type LinkTerms } from '../../../src/model/link-terms';
import { present } from '../../../src/model/present';
import { ask, problemOf } from '../../ask';
import { Button } from '../../parts/button';
import fields from '../../parts/field.module.css';
import { confirmDone, reportFailure } from '../../parts/flag';
import styles from './row-detail.module.css';

const names = {
  FS: 'Finish to start',
  SS: 'Start to start',
  FF: 'Finish to finish',
  SF: 'Start to finish',
} as const;

interface LinkTermsFormProps {
  link: ScheduleLink & { readonly linkId: string };
  minutesPerDay: number;
  refresh: () => void;
}

/**
 * How a link holds: which ends it ties and the days between; written to the issue that waits, with a way back. A lag that is
 * not whole days stays as it is until somebody gives it in days.
 */
export function LinkTermsForm({ link, minutesPerDay, refresh }: LinkTermsFormProps) {
  const { from, to, linkId, terms: standing } = link;
  const inDays = lagInDays(standing.lag, minutesPerDay);
  const [type, setType] = useState(standing.type);
  const [kind, setKind] = useState<'working' | 'elapsed' | 'kept'>(inDays?.kind ?? 'kept');
  const [days, setDays] = useState(String(inDays?.days ?? 0));
  const [busy, setBusy] = useState(false);
  const whole = /^[-+−]?\d{1,4}$/.test(days.trim()) ? Number(days.trim().replace('−', '-')) : undefined;
  const isSound = kind === 'kept' || whole !== undefined;
  const write = async (wanted: LinkTerms, seen: LinkTerms, words: string, undo?: () => void) => {
    setBusy(true);
    try {
      await ask('edit-link', { issue: to, linkId, terms: wanted, seen });
      confirmDone(words, undo);
    } catch (error) {
      reportFailure(`The link ${from} → ${to} was not changed`, problemOf(error).message);
    } finally {
      setBusy(false);
      refresh();
    }
  };
  const said = `${from} → ${to}`;
  return (
    <form
      className={styles.terms}
      aria-label={`How ${said} holds`}
      onSubmit={(submit) => {
        submit.preventDefault();
        if (!isSound) return;
        const lag = kind === 'kept' ? standing.lag : lagOfDays({ days: whole ?? 0, kind }, minutesPerDay);
        const wanted = { type, ...present({ lag }) };
        void write(wanted, standing, `${said}: ${names[type]}`, () => {
          void write(standing, wanted, `${said} is as it was before`);
        });
      }}
    >
      <select
        className={fields.input}
        aria-label={`Type of ${said}`}
        value={type}
        onChange={({ target }) => setType(linkTypes.find((one) => one === target.value) ?? 'FS')}
      >
        {linkTypes.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
      {kind === 'kept' ? null : (
        <input
          className={fields.input}
          aria-label={`Lag of ${said} in days, negative for a lead`}
          aria-invalid={!isSound || undefined}
          inputMode="numeric"
          size={4}
          value={days}
          onChange={({ target }) => setDays(target.value)}
        />
      )}
      <select
        className={fields.input}
        aria-label={`Days of the lag of ${said}`}
        value={kind}
        onChange={({ target: { value } }) => setKind(value === 'kept' || value === 'elapsed' ? value : 'working')}
      >
        {inDays || !standing.lag ? null : <option value="kept">{keptText(standing.lag, from, minutesPerDay)}</option>}
        <option value="working">working days</option>
        <option value="elapsed">calendar days</option>
      </select>
      <Button type="submit" busy={busy}>
        Save link
      </Button>
      {isSound ? null : <span role="alert">Enter whole days, e.g. 2 or -1.</span>}
    </form>
  );
}

function keptText(lag: NonNullable<LinkTerms['lag']>, from: string, minutesPerDay: number): string {
  const amount = 'minutes' in lag ? lag.minutes : lag.percent;
  return `${lagText(lag, from, minutesPerDay)} ${amount > 0 ? 'later' : 'earlier'}, as it is`;
}
