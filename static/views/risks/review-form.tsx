import { useState } from 'react';
import type { RiskRow } from '../../../src/analysis/risk-row';
import type { IsoDate } from '../../../src/model/date';
import { riskLevels, type RiskModel } from '../../../src/model/risk-model';
import { Button } from '../../parts/button';
import styles from '../../parts/date-editor.module.css';
import { Day } from '../../parts/day';
import { Field } from '../../parts/field';
import fields from '../../parts/field.module.css';
import { Icon } from '../../parts/icon';
import { levelNames } from '../../parts/level-pill';
import { reviewAfterToday, type Reviewing } from './risk-steps';

interface ReviewFormProps {
  /** Those that were looked at. */
  risks: readonly RiskRow[];
  model: RiskModel;
  asOf: IsoDate;
  busy: boolean;
  review: (reviewing: Reviewing) => void;
}

/** Says that risks were looked at today, with a note where there is something to say, and when the next look is due. */
export function ReviewForm({ risks, model, asOf, busy, review }: ReviewFormProps) {
  const [note, setNote] = useState('');
  const [comment, setComment] = useState(false);
  const written = note.trim();
  const assessed = risks.filter(({ level }) => level !== undefined);
  const left = risks.length - assessed.length;
  return (
    <form
      className={styles.editor}
      style={{ inlineSize: 'min(20rem, 80vw)', maxInlineSize: '100%' }}
      onSubmit={(submit) => {
        submit.preventDefault();
        if (assessed.length > 0) review(written ? { note: written, comment } : {});
      }}
    >
      <NextReviews risks={assessed} model={model} asOf={asOf} />
      {left > 0 ? (
        <p className={fields.hint}>
          {risks.length === 1 ? 'It is' : `${left} of them are`} not assessed: a probability and an impact are needed
          first, they decide when to look again.
        </p>
      ) : null}
      {assessed.length > 0 ? (
        <>
          <Field label="Note (optional)" hint={written ? undefined : 'What was looked at, and what was decided.'}>
            {(control) => (
              <textarea
                {...control}
                rows={3}
                maxLength={1000}
                value={note}
                onChange={({ target }) => setNote(target.value)}
              />
            )}
          </Field>
          <label className={fields.check}>
            <input
              type="checkbox"
              checked={comment}
              disabled={!written}
              onChange={({ target }) => setComment(target.checked)}
            />
            Also as a comment for all who follow it
          </label>
          <div className={styles.row}>
            <Button kind="primary" type="submit" busy={busy}>
              <Icon name="check" /> Reviewed today
            </Button>
          </div>
        </>
      ) : null}
    </form>
  );
}

/** [R3] For each level among the risks, when it is looked at again. */
function NextReviews({ risks, model, asOf }: Pick<ReviewFormProps, 'risks' | 'model' | 'asOf'>) {
  const levels = [...riskLevels].reverse().flatMap((level) => {
    const [first] = risks.filter((risk) => risk.level === level);
    const next = first && reviewAfterToday(first, model, asOf);
    return next ? [{ level, next }] : [];
  });
  if (levels.length === 0) return null;
  return (
    <p className={fields.hint}>
      Next review:{' '}
      {levels.map(({ level, next }, index) => (
        <span key={level}>
          {index > 0 ? '; ' : ''}
          <Day date={next} beside={asOf} /> ({levelNames[level].toLowerCase()}: every {model.reviewDays[level]} days)
        </span>
      ))}
      .
    </p>
  );
}
