import type { ChangeRow } from '../../../src/analysis/change-row';
import type { IsoDate } from '../../../src/model/date';
import type { Answered } from '../../ask';
import type { GridColumn } from '../../parts/grid-column';
import { lastDecision, standingWords } from './decision-words';
import { PageLink } from './page-link';

/** What the last page about a request says, in the request's own row. */
export function decisionColumn({ value, siteUrl }: Answered<'change-decisions'>, asOf: IsoDate): GridColumn<ChangeRow> {
  const decided = value.confluence === 'read' ? value.decided : [];
  return {
    id: 'pageDecision',
    title: 'Decision on a page',
    widthRem: 11,
    filter: 'words',
    text: ({ key }) => {
      const last = lastDecision(decided, key);
      return last ? `${standingWords(last)} ${last.page.title}` : '';
    },
    cell: ({ key }) => {
      const last = lastDecision(decided, key);
      if (!last) return '–';
      return (
        <>
          {standingWords(last)} · <PageLink page={last.page} siteUrl={siteUrl} asOf={asOf} />
        </>
      );
    },
  };
}
