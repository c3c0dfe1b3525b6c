import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { dueDateHistory } from '../../../src/model/due-date-history';
import { anIssue, dueChange } from '../portfolio';

const file = path.resolve(__dirname, '../../../../shared/cases/jira/roadmap-export.json');
const item = v.object({ field: v.string(), from: v.nullish(v.string()), to: v.nullish(v.string()) });
const exported = v.array(
  v.object({
    key: v.string(),
    fields: v.looseObject({ 'Due date': v.nullish(v.string()) }),
    changelog: v.array(v.object({ created: v.string(), items: v.array(item) })),
  }),
);

describe('the dates of a milestone', () => {
  it('[M1] has no first date where none was ever given', () => {
    expect(dueDateHistory(anIssue('M-1', { history: [] }))).toEqual({ redates: 0 });
    expect(dueDateHistory(anIssue('M-1', { history: [dueChange('2026-01-01', 'soon', 'later')] }))).toEqual({
      redates: 0,
    });
  });

  it('[M4] does not count a date that was cleared and given again', () => {
    const history = [
      dueChange('2026-01-01', '2026-03-01', undefined),
      dueChange('2026-01-02', undefined, '2026-03-01'),
    ];
    expect(dueDateHistory(anIssue('M-1', { due: '2026-03-01', history }))).toEqual({
      original: '2026-03-01',
      redates: 0,
    });
  });

  const given = existsSync(file);
  (given ? it : it.skip)(
    `[M1] follows the changelogs of a real project${given ? '' : ' (skipped: no shared cases)'}`,
    () => {
      const issues = v.parse(exported, JSON.parse(readFileSync(file, 'utf8')));
      const dated = issues.map(({ key, fields, changelog }) => {
        const changes = [...changelog]
          .sort((a, b) => Date.parse(a.created) - Date.parse(b.created))
          .flatMap(({ created, items }) => items.map((change) => ({ ...change, at: new Date(created).toISOString() })));
        const history = changes.map(({ at, field, from, to }) => ({
          at,
          field,
          ...(from && { from }),
          ...(to && { to }),
        }));
        const moves = history.filter(({ field }) => field === 'duedate');
        const due = fields['Due date'];
        return { moves, due, found: dueDateHistory(anIssue(key, { history, ...(due && { due }) })) };
      });
      const moved = dated.filter(({ moves }) => moves.length > 0);
      expect(moved.length).toBeGreaterThan(20);
      for (const { moves, due, found } of moved) {
        expect(found.original).toBe(moves[0]?.from ?? moves.find(({ to }) => to !== undefined)?.to);
        expect(found.redates).toBeLessThanOrEqual(moves.length);
        // The last move leads to the date the issue has: the changelog is whole and read in the right order.
        expect(moves.at(-1)?.to ?? null).toBe(due ?? null);
      }
    },
  );
});
