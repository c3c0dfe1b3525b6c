import { useState } from 'react';
import type { ScheduleLink } from '../../../src/analysis/schedule-row';
import { linkTypes, type LinkTerms } from '../../../src/model/link-terms';
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
  refresh: () => void;
}

/** How a link holds: which ends it ties and the days between; written to the issue that waits, with a way back. */
export function LinkTermsForm({ link: { from, to, linkId, terms: standing }, refresh }: LinkTermsFormProps) {
  const [terms, setTerms] = useState(standing);
  const [lag, setLag] = useState(String(standing.lagDays));
  const [busy, setBusy] = useState(false);
  const lagDays = /^[-+−]?\d{1,4}$/.test(lag.trim()) ? Number(lag.trim().replace('−', '-')) : undefined;
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
        if (lagDays === undefined) return;
        const wanted = { ...terms, lagDays };
        void write(wanted, standing, `${said}: ${names[wanted.type]}`, () => {
          void write(standing, wanted, `${said} is as it was before`);
        });
      }}
    >
      <select
        className={fields.input}
        aria-label={`Type of ${said}`}
        value={terms.type}
        onChange={({ target }) => setTerms({ ...terms, type: linkTypes.find((one) => one === target.value) ?? 'FS' })}
      >
        {linkTypes.map((type) => (
          <option key={type} value={type}>
            {names[type]}
          </option>
        ))}
      </select>
      <input
        className={fields.input}
        aria-label={`Lag of ${said} in days, negative for a lead`}
        aria-invalid={lagDays === undefined || undefined}
        inputMode="numeric"
        size={4}
        value={lag}
        onChange={({ target }) => setLag(target.value)}
      />
      <select
        className={fields.input}
        aria-label={`Days of the lag of ${said}`}
        value={terms.lagKind}
        onChange={({ target }) => setTerms({ ...terms, lagKind: target.value === 'elapsed' ? 'elapsed' : 'working' })}
      >
        <option value="working">working days</option>
        <option value="elapsed">calendar days</option>
      </select>
      <Button type="submit" busy={busy}>
        Save link
      </Button>
      {lagDays === undefined ? <span role="alert">Enter whole days, e.g. 2 or -1.</span> : null}
    </form>
  );
}
