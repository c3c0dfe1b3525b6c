import type { Issue } from '../model/issue';
import type { Person } from '../model/person';

/** The issue property keeps the approver of a change request by account id; here the person comes back with a name. */
export function withApproverName(issue: Issue, people: readonly Person[]): Issue {
  const { property, mapped } = issue;
  if (typeof property !== 'object' || property === null || !('approverAccountId' in property)) return issue;
  const approver = people.find(({ accountId }) => accountId === property.approverAccountId);
  return approver ? { ...issue, mapped: { ...mapped, changeApprover: approver } } : issue;
}

/** The issue property keeps an owner by account id; here the person comes back with a name. */
export function withOwnerNames(issue: Issue, people: readonly Person[]): Issue {
  const { property, mapped } = issue;
  if (Object.hasOwn(mapped, 'riskOwner') || typeof property !== 'object' || property === null) return issue;
  if (!('ownerAccountId' in property)) return issue;
  const owner = people.find(({ accountId }) => accountId === property.ownerAccountId);
  return owner ? { ...issue, mapped: { ...mapped, riskOwner: owner } } : issue;
}
