import * as v from 'valibot';
import { makeInvocation } from './make-invocation';
import { principalOf } from './principal';
import { problemOf } from './problem-of';
import { riskStatus, type RiskStatus } from '../app/risk-status';

const extension = v.object({ issue: v.object({ key: v.string() }) });

/** Where the product names the issue: beside the context or inside it. */
const place = v.union([
  v.pipe(
    v.object({ extension }),
    v.transform((given) => given.extension.issue.key),
  ),
  v.pipe(
    v.object({ context: v.object({ extension }) }),
    v.transform((given) => given.context.extension.issue.key),
  ),
]);
const inside = v.object({ context: v.unknown() });

/** Called by Jira when it draws the issue; without an answer the lozenge keeps what manifest.yml says. */
export async function issueRiskStatus(payload: unknown, platform: unknown): Promise<{ status?: RiskStatus }> {
  const issue = v.safeParse(place, payload);
  if (!issue.success) return {};
  try {
    const context = v.is(inside, payload) ? payload.context : payload;
    return { status: await riskStatus(makeInvocation(principalOf(platform), context), issue.output) };
  } catch (error) {
    problemOf(error);
    return {};
  }
}
