import { useEffect, useRef, type ReactNode } from 'react';
import type { RiskModel } from '../../../src/model/risk-model';
import { SkeletonRows } from '../../parts/skeleton';
import { Button } from '../../parts/button';
import { CompactTable } from '../../parts/compact-table';
import { Findings } from '../../parts/findings';
import { IssueLink } from '../../parts/issue-link';
import { ProblemMessage } from '../../parts/problem-message';
import { useAnswer } from '../../use-answer';
import { LevelMove } from './level-move';
import { LevelTotals } from './level-totals';
import styles from './risk-model.module.css';

interface ModelPreviewProps {
  project: string;
  title: string;
  model: RiskModel;
  busy: boolean;
  /** What went wrong with saving, where something did. */
  problem: ReactNode;
  save: () => void;
  back: () => void;
}

/** What a model would change, before anything is saved. */
export function ModelPreview({ project, title, model, busy, problem, save, back }: ModelPreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const asking = useAnswer('preview-risk-model', { project, model });
  const preview = asking.answer?.value.preview;
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.preview} aria-label="Preview" aria-busy={asking.busy}>
      <h2 ref={heading} tabIndex={-1}>
        {title}: what would change
      </h2>
      {asking.problem ? <ProblemMessage problem={asking.problem} retry={asking.refresh} busy={asking.busy} /> : null}
      {!preview && asking.busy ? (
        <div role="status" aria-label="Weighing the risks by the new model">
          <SkeletonRows rows={4} />
        </div>
      ) : null}
      {preview ? (
        <>
          <LevelTotals preview={preview} />
          <h3>
            {preview.changes.length === 0
              ? 'No risk changes its level.'
              : `${preview.changes.length} ${preview.changes.length === 1 ? 'risk changes its' : 'risks change their'} level`}
          </h3>
          {preview.changes.length > 0 ? (
            <div className={styles.scroll} tabIndex={0} role="group" aria-label="Risks that change their level">
              <CompactTable
                caption="Risks that change their level"
                rows={preview.changes}
                keyOf={({ key }) => key}
                columns={[
                  { title: 'Key', names: true, cell: ({ key, open }) => <IssueLink issueKey={key} done={!open} /> },
                  { title: 'Risk', cell: ({ statement }) => statement },
                  { title: 'Level', cell: ({ from, to }) => <LevelMove from={from} to={to} /> },
                ]}
              />
            </div>
          ) : null}
          {preview.offModel.length > 0 ? (
            <>
              <h3>Without a place in this model</h3>
              <p className={styles.hint}>
                Nothing is lost: these values stay on their work items and count again once a model has a place for
                them.
              </p>
              <div className={styles.scroll} tabIndex={0} role="group" aria-label="Values without a place">
                <CompactTable
                  caption="Values without a place in this model"
                  rows={preview.offModel}
                  keyOf={({ key, assessment, reason }) => `${key} ${assessment} ${reason}`}
                  columns={[
                    { title: 'Key', names: true, cell: ({ key }) => <IssueLink issueKey={key} /> },
                    { title: 'Risk', cell: ({ statement }) => statement },
                    { title: 'Assessment', cell: ({ assessment }) => assessment },
                    { title: 'Why', cell: ({ reason }) => reason },
                  ]}
                />
              </div>
            </>
          ) : null}
          <Findings findings={preview.findings} none="Nothing is wrong with this model." />
        </>
      ) : null}
      {problem}
      <div className={styles.actions}>
        <Button kind="primary" busy={busy} disabled={!preview} onClick={save}>
          {title}
        </Button>
        <Button onClick={back}>Back</Button>
      </div>
    </section>
  );
}
