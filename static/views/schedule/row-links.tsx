import { useEffect, useRef } from 'react';
import type { LinkConflict } from '../../../src/analysis/link-conflict';
import type { ScheduleLink, ScheduleRow } from '../../../src/analysis/schedule-row';
import { termsText } from '../../../src/analysis/terms-text';
import { plainTerms, sameTerms } from '../../../src/model/link-terms';
import { classes } from '../../parts/classes';
import { Icon } from '../../parts/icon';
import { IssueLink } from '../../parts/issue-link';
import type { RowsById } from './outline';
import { linkId } from './link-line';
import { LinkTermsForm } from './link-terms-form';
import styles from './row-detail.module.css';

interface RowLinksProps {
  row: ScheduleRow;
  rows: RowsById;
  links: readonly ScheduleLink[];
  conflicts: ReadonlyMap<string, LinkConflict>;
  minutesPerDay: number;
  /** Present for somebody who may edit: looks again after a link was changed. */
  refresh: (() => void) | undefined;
  /** The link to go to. */
  chosen: string | undefined;
}

/** The links of one line in words, with why they cannot hold. */
export function RowLinks({ row, rows, links, conflicts, minutesPerDay, refresh, chosen }: RowLinksProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const item = list.current?.querySelector<HTMLElement>('[aria-current]');
    item?.scrollIntoView({ block: 'center' });
    (item?.querySelector('select') ?? item)?.focus({ preventScroll: true });
  }, [chosen]);
  const own = links.filter(({ from, to }) => from === row.id || to === row.id);
  if (own.length === 0) return null;
  return (
    <ul className={styles.links} ref={list}>
      {own.map((link) => {
        const other = rows.get(link.from === row.id ? link.to : link.from);
        const conflict = conflicts.get(linkId(link));
        const lead = link.leadDays;
        return (
          <li
            key={linkId(link)}
            className={classes(conflict && conflict.violationDays > 0 && styles.broken)}
            aria-current={linkId(link) === chosen ? 'true' : undefined}
            tabIndex={-1}
          >
            {conflict ? <Icon name={conflict.violationDays > 0 ? 'error' : 'warning'} /> : null}
            <span>
              {link.from === row.id ? 'Blocks ' : 'Is blocked by '}
              {other?.key ? <IssueLink issueKey={other.key} /> : null} {other?.title}
              {conflict || lead === undefined ? null : ` · ${lead} working ${lead === 1 ? 'day' : 'days'} between`}
              {sameTerms(link.terms, plainTerms) || conflict?.reasons.some(({ rule }) => rule === 'L7')
                ? null
                : ` · must ${termsText(link.terms, link.from, minutesPerDay)}`}
              {conflict?.reasons.map(({ rule, text }) => (
                <span key={rule} className={styles.reason}>
                  {text} [{rule}]
                </span>
              ))}
              {refresh && link.linkId !== undefined && !rows.get(link.to)?.done ? (
                <LinkTermsForm
                  key={`${linkId(link)} ${JSON.stringify(link.terms)}`}
                  link={{ ...link, linkId: link.linkId }}
                  minutesPerDay={minutesPerDay}
                  refresh={refresh}
                />
              ) : null}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
