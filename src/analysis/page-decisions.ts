import type { Decision } from '../model/change';
import { isAgreed } from '../model/change-state';
import type { Instant } from '../model/date';
import type { Finding } from '../model/finding';
import { ascending } from '../model/order';
import type { PageDecision } from '../model/page-decision';
import { present } from '../model/present';
import type { ChangeRow } from './change-row';
import { pageOutcome } from './page-outcome';

/**
 * How a decision on a page stands to Jira: `earlier` when a later page, or a later decision in Jira, went past it;
 * `unclear` when its words say no outcome, or more than one.
 */
export type PageDecisionStanding = 'agrees' | 'differs' | 'earlier' | 'unclear';

type DecidedRequest = Pick<ChangeRow, 'key' | 'title' | 'state' | 'status'>;

/** [C19] A decision on a page about one change request. */
export interface DecisionOnPage extends Omit<PageDecision, 'addresses'> {
  readonly request: DecidedRequest;
  readonly says?: Decision['outcome'];
  readonly standing: PageDecisionStanding;
}

/** [C19] The decisions that name a change request, the last changed page first. */
export function pageDecisions(
  decisions: readonly PageDecision[],
  rows: readonly ChangeRow[],
  siteUrl: string,
): readonly DecisionOnPage[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const pairs = decisions
    .map((decision) => withPlainKeys(decision, siteUrl))
    .flatMap((decision) =>
      [...namedKeys(decision, siteUrl)].flatMap((key) => {
        const row = byKey.get(key);
        return row ? [{ decision, row, ...present({ says: pageOutcome(decision.text) }) }] : [];
      }),
    )
    .sort((a, b) => ascending(b.decision.page.changed, a.decision.page.changed));
  const last = new Map<string, Instant>();
  for (const { row, says, decision } of pairs) if (says && !last.has(row.key)) last.set(row.key, decision.page.changed);
  return pairs.map(({ decision: { page, text, mentioned }, row, says }) => {
    const { key, title, state, status } = row;
    const passed = (last.get(key) ?? page.changed) > page.changed || (row.decision?.at ?? '') > page.changed;
    const standing = !says ? 'unclear' : agrees(says, row) ? 'agrees' : passed ? 'earlier' : 'differs';
    return { page, text, mentioned, request: { key, title, state, status }, standing, ...present({ says }) };
  });
}

/** [C20] Where a page and Jira do not say the same, one sentence for each request. */
export function pageDecisionFindings(decided: readonly DecisionOnPage[]): readonly Finding[] {
  return decided.flatMap(({ standing, says, request: { key, status }, page }) => {
    if (standing !== 'differs' || !says) return [];
    const text = `“${page.title}” says ${outcomeWords[says]}, Jira says ${status.name}.`;
    return [{ rule: 'C20', severity: 'warning', text, issueKeys: [key] } satisfies Finding];
  });
}

export const outcomeWords: Readonly<Record<Decision['outcome'], string>> = {
  approved: 'approved',
  conditional: 'approved with conditions',
  rejected: 'rejected',
  deferred: 'deferred',
};

/** [C20] An approved change may be carried out by now, and conditions may be written down beside the state. */
function agrees(says: Decision['outcome'], { state, conditions }: ChangeRow): boolean {
  if (says === 'rejected' || says === 'deferred') return state === says;
  if (!isAgreed(state)) return false;
  if (says === 'approved') return state !== 'conditional';
  return state !== 'approved' || conditions !== undefined;
}

const inText = /(?<![\w/=-])[A-Z][A-Z0-9_]+-[1-9]\d*(?![\w-])/g;
const inAddress = /(?:\/browse\/|\/issues\/|[?&]selectedIssue=)([A-Z][A-Z0-9_]+-[1-9]\d*)(?![\w-])/;

/** [C19] Keys written in the text, and those to which a link or a card on this site leads. */
function namedKeys({ text, addresses }: PageDecision, siteUrl: string): ReadonlySet<string> {
  const linked = addresses.flatMap((address) =>
    address.startsWith(`${siteUrl}/`) ? (inAddress.exec(address)?.[1] ?? []) : [],
  );
  return new Set([...(text.match(inText) ?? []), ...linked]);
}

/** A card of a work item of this site reads as its key. */
function withPlainKeys(decision: PageDecision, siteUrl: string): PageDecision {
  return { ...decision, text: decision.text.replaceAll(`${siteUrl}/browse/`, '') };
}
