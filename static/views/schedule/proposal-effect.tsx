import type { FinishMove, WhatIfEffect } from '../../../src/analysis/what-if-effect';
import type { IsoDate } from '../../../src/model/date';
import { useFormats } from '../../formats';
import { Icon } from '../../parts/icon';
import { IssueKeys } from '../../parts/issue-keys';
import { IssueLink } from '../../parts/issue-link';
import type { RowsById } from './outline';
import styles from './proposed-changes.module.css';

interface ProposalEffectProps {
  effect: WhatIfEffect;
  rows: RowsById;
  asOf: IsoDate;
}

const most = 8;

/** What the proposals bring about beside their own dates: the end, milestones, followers, links. */
export function ProposalEffect({ effect, rows, asOf }: ProposalEffectProps) {
  const { day, signed } = useFormats();
  const date = (value: IsoDate | undefined) => (value === undefined ? 'no date' : day(value, asOf));
  const moved = ({ from, to, days }: Omit<FinishMove, 'id'>) =>
    `${date(from)} → ${date(to)}${days === undefined ? '' : ` (${signed(days)} working ${Math.abs(days) === 1 ? 'day' : 'days'})`}`;
  const named = (id: string) => {
    const row = rows.get(id);
    return row?.key ? <IssueLink issueKey={row.key} /> : (row?.title ?? id);
  };
  const { finish, milestones, followers, worse, eased, mended, newlyAtRisk, noLongerAtRisk, newlyCritical } = effect;
  return (
    <dl className={styles.effect} aria-label="Effect of the proposed changes">
      <dt>Project finish</dt>
      <dd>{finish ? moved(finish) : 'stays'}</dd>
      <dt>Milestones</dt>
      <dd>
        {milestones.length === 0 && newlyAtRisk.length === 0 && noLongerAtRisk.length === 0 ? 'none moves' : null}
        {milestones.map((move) => (
          <p key={move.id}>
            {named(move.id)} {moved(move)}
          </p>
        ))}
        {newlyAtRisk.map((id) => (
          <p key={id} className={styles.worse}>
            <Icon name="warning" /> {named(id)} {rows.get(id)?.title} comes to be at risk
          </p>
        ))}
        {noLongerAtRisk.map((id) => (
          <p key={id} className={styles.better}>
            <Icon name="check" /> {named(id)} is no longer at risk
          </p>
        ))}
      </dd>
      <dt>Links</dt>
      <dd>
        {worse.length + eased.length + mended.length === 0 ? 'none breaks, none is mended' : null}
        {worse.slice(0, most).map((conflict) => (
          <p key={`${conflict.from} ${conflict.to}`} className={styles.worse}>
            <Icon name="error" /> {conflict.reasons[0]?.text}
          </p>
        ))}
        {worse.length > most ? <p>and {worse.length - most} more that cannot hold</p> : null}
        {eased.slice(0, most).map((conflict) => (
          <p key={`${conflict.from} ${conflict.to}`}>
            <Icon name="warning" /> Nearer, but not enough: {conflict.reasons[0]?.text}
          </p>
        ))}
        {mended.slice(0, most).map(({ from, to }) => (
          <p key={`${from} ${to}`} className={styles.better}>
            <Icon name="check" /> {named(from)} → {named(to)} can hold again
          </p>
        ))}
        {mended.length > most ? <p>and {mended.length - most} more that can hold again</p> : null}
      </dd>
      {followers.length > 0 ? (
        <>
          <dt>Follow</dt>
          <dd>
            {followers.slice(0, most).map((move) => (
              <p key={move.id}>
                {named(move.id)} {moved(move)}
              </p>
            ))}
            {followers.length > most ? <p>and {followers.length - most} more</p> : null}
          </dd>
        </>
      ) : null}
      {newlyCritical.length > 0 ? (
        <>
          <dt>Become critical</dt>
          <dd>
            <IssueKeys keys={newlyCritical.filter((id) => rows.get(id)?.key !== undefined)} />
          </dd>
        </>
      ) : null}
    </dl>
  );
}
