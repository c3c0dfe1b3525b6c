import type { WhatIfEffect } from '../../../src/analysis/what-if-effect';
import type { IsoDate } from '../../../src/model/date';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import { CompactTable } from '../../parts/compact-table';
import { Icon } from '../../parts/icon';
import { IssueLink } from '../../parts/issue-link';
import type { RowsById } from './outline';
import { ProposalEffect } from './proposal-effect';
import type { Proposal, Proposals } from './proposals';
import styles from './proposed-changes.module.css';

interface ProposedChangesProps {
  proposals: Proposals;
  /** The rows as they stand and as they would be. */
  before: RowsById;
  after: RowsById;
  effect: WhatIfEffect;
  asOf: IsoDate;
  busy: boolean;
  show: (id: string) => void;
  apply: () => void;
  discard: (ids: readonly string[]) => void;
}

/** The list to review before anything is written: each change from and to, and what it brings about. */
export function ProposedChanges(props: ProposedChangesProps) {
  const { proposals, before, after, effect, asOf, busy, show, apply, discard } = props;
  const { day } = useFormats();
  const all = [...proposals.values()];
  const date = (value: IsoDate | null | undefined) => (value ? day(value, asOf) : 'not set');
  const change = (name: 'start' | 'due') => (proposal: Proposal) =>
    proposal[name] === undefined ? (
      ''
    ) : (
      <>
        <s>{date(proposal.seen[name])}</s> → <strong>{date(proposal[name])}</strong>
      </>
    );
  return (
    <section className={styles.panel} aria-label="Proposed changes">
      <div className={styles.line}>
        <Icon name="edit" />
        <h2>Proposed changes ({all.length})</h2>
        <span className={styles.note}>Nothing of this is in Jira yet.</span>
        <Button kind="primary" busy={busy} onClick={apply}>
          Apply {all.length === 1 ? 'the change' : `all ${all.length}`}
        </Button>
        <Button busy={busy} onClick={() => discard([...proposals.keys()])}>
          Discard all
        </Button>
      </div>
      <div className={styles.columns}>
        <CompactTable
          caption="Proposed changes"
          rows={all}
          keyOf={({ id }) => id}
          columns={[
            {
              title: 'Work',
              names: true,
              cell: ({ id }) => (
                <>
                  <IssueLink issueKey={id} /> {before.get(id)?.title}
                </>
              ),
            },
            { title: 'Start', cell: change('start') },
            { title: 'Due date', cell: change('due') },
            {
              title: 'Would run',
              cell: ({ id }) => {
                const row = after.get(id);
                return row?.finish === undefined ? '–' : `${date(row.start)} – ${date(row.finish)}`;
              },
            },
            {
              title: 'Do',
              cell: ({ id }) => (
                <>
                  <Button kind="link" onClick={() => show(id)} aria-label={`Show ${id}`}>
                    Show
                  </Button>{' '}
                  <Button kind="link" onClick={() => discard([id])} aria-label={`Discard the change of ${id}`}>
                    Discard
                  </Button>
                </>
              ),
            },
          ]}
        />
        <ProposalEffect effect={effect} rows={after} asOf={asOf} />
      </div>
    </section>
  );
}
