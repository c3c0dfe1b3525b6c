import type { ChangeDecisions } from '../../../src/api/change';
import type { DecisionOnPage } from '../../../src/analysis/page-decisions';
import type { IsoDate } from '../../../src/model/date';
import { useFormats } from '../../formats';
import { AsOf } from '../../parts/as-of';
import { CompactTable, type CompactColumn } from '../../parts/compact-table';
import { Findings } from '../../parts/findings';
import { IssueLink } from '../../parts/issue-link';
import { Lozenge } from '../../parts/lozenge';
import { Panel } from '../../parts/panel';
import { ProblemMessage } from '../../parts/problem-message';
import { SkeletonRows } from '../../parts/skeleton';
import type { Asking } from '../../use-answer';
import styles from './change-baseline.module.css';
import { standingNames, standingTones, standingWords } from './decision-words';
import { PageLink } from './page-link';

/** Decisions that Confluence pages record about the project's change requests, each beside what Jira says. */
export default function DecisionsPanel({ asking, asOf }: { asking: Asking<'change-decisions'>; asOf: IsoDate }) {
  const { answer, problem, busy, refresh } = asking;
  return (
    <Panel title="Decisions on pages">
      {problem ? <ProblemMessage problem={problem} retry={refresh} busy={busy} /> : null}
      {answer || problem ? null : (
        <div role="status" aria-label="Looking for decisions on pages">
          <SkeletonRows rows={3} />
        </div>
      )}
      {answer ? (
        <>
          <Decisions found={answer.value} siteUrl={answer.siteUrl} asOf={asOf} />
          <p className={styles.rule}>
            <AsOf readAt={answer.readAt} />
          </p>
        </>
      ) : null}
    </Panel>
  );
}

function Decisions({ found, siteUrl, asOf }: { found: ChangeDecisions; siteUrl: string; asOf: IsoDate }) {
  const { number } = useFormats();
  if (found.confluence === 'absent')
    return (
      <p>
        Confluence is not here, or you may not use it. With it, decisions about change requests are read from pages that
        carry a decision list.
      </p>
    );
  const { asked, spaces, pagesRead, more, decided, findings } = found;
  if (spaces.length === 0)
    return (
      <p>
        You can see no Confluence space with the key {asked.join(' or ')}. Which spaces hold decisions can be chosen
        under Settings.
      </p>
    );
  const columns: readonly CompactColumn<DecisionOnPage>[] = [
    {
      title: 'Change request',
      names: true,
      cell: ({ request }) => (
        <>
          <IssueLink issueKey={request.key} /> {request.title}
        </>
      ),
    },
    { title: 'Decision', cell: ({ text }) => text },
    {
      title: 'Beside Jira',
      cell: (decision) => (
        <>
          <Lozenge tone={standingTones[decision.standing]}>{standingNames[decision.standing]}</Lozenge>{' '}
          {standingWords(decision)}
        </>
      ),
    },
    { title: 'Page', cell: ({ page }) => <PageLink page={page} siteUrl={siteUrl} asOf={asOf} /> },
    { title: 'Mentioned', cell: ({ mentioned }) => mentioned.join(', ') || '–' },
  ];
  return (
    <>
      {findings.length > 0 ? <Findings findings={findings} none="" /> : null}
      {decided.length > 0 ? (
        <CompactTable
          caption="Decisions on pages about change requests"
          columns={columns}
          rows={decided}
          keyOf={(decision) => `${decision.page.id} ${decision.request.key} ${decided.indexOf(decision)}`}
        />
      ) : (
        <p>No decision list names a change request.</p>
      )}
      <p className={styles.rule}>
        From the decision lists on {more ? `the ${number(pagesRead)} last changed pages` : `${number(pagesRead)} pages`}{' '}
        that you may see in {spaces.map(({ name }) => name).join(', ')}; a decision belongs to the change request whose
        key it names or links [C19]. What it says is read from its words, and the last page counts; where Jira says
        something else and was not decided later, both are shown [C20].
      </p>
    </>
  );
}
