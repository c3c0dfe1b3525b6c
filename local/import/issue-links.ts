import * as v from 'valibot';
import type { ImportNotes } from './import-notes';
import type { IssueDraft } from './issue-draft';
import type { LinkTable } from './link-table';
import { idShape } from './raw-shapes';

const end = v.optional(v.nullable(v.looseObject({ key: v.string() })));

const linkShape = v.looseObject({
  id: v.optional(idShape),
  type: v.looseObject({ id: v.optional(idShape), name: v.string(), inward: v.string(), outward: v.string() }),
  outwardIssue: end,
  inwardIssue: end,
});

/** Links as the issues have them in their fields. */
export function readIssueLinks(
  drafts: readonly IssueDraft[],
  linksOf: (draft: IssueDraft) => unknown,
  table: LinkTable,
  notes: ImportNotes,
): void {
  for (const draft of drafts) {
    const links = linksOf(draft);
    for (const raw of Array.isArray(links) ? links : []) {
      const parsed = v.safeParse(linkShape, raw);
      if (!parsed.success) {
        notes.leaveOut('Linked Issues', draft.key, 'the link has no type or names');
        continue;
      }
      const { id, type, outwardIssue, inwardIssue } = parsed.output;
      const typeId = table.type(type);
      if (outwardIssue) table.add(typeId, draft.key, outwardIssue.key, draft.key, id);
      else if (inwardIssue) table.add(typeId, inwardIssue.key, draft.key, draft.key, id);
    }
  }
}
