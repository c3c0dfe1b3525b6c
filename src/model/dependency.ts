import type { IssueLink } from './issue';

/** One waits for the other. */
export interface Dependency {
  readonly from: string;
  readonly to: string;
  /** Of the Jira link. */
  readonly linkId?: string;
}

const leading = /^(blocks|precedes|is (depended|required|needed|followed|awaited)\b|is predecessor)/;
const waiting = /^(is blocked|depends|requires|needs|waits|follows|is (preceded|successor)|has to wait)/;

/**
 * [L6] What a link of an issue says, where its type or its words are among the dependencies of the settings. How it reads decides
 * which end waits; where it reads like neither, the outward end does not.
 */
export function dependencyOf(
  key: string,
  link: Pick<IssueLink, 'id' | 'type' | 'label' | 'outward' | 'key'>,
  names: readonly string[],
): Dependency | undefined {
  const words = plain(link.label);
  if (key === link.key || !names.some((name) => [plain(link.type), words].includes(plain(name)))) return undefined;
  const leads = leading.test(words) || (!waiting.test(words) && link.outward);
  const [from, to] = leads ? [key, link.key] : [link.key, key];
  return { from, to, ...(link.id !== undefined && { linkId: link.id }) };
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
