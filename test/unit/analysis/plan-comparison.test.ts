import fc from 'fast-check';
import { comparedPlan } from '../../../src/analysis/compared-activity';
import { planComparison, usualTypes } from '../../../src/analysis/plan-comparison';
import { outlinePlaces, usualEpicLevel } from '../../../src/analysis/plan-outline';
import { planReport, taskCounts } from '../../../src/analysis/plan-report';
import { decidedImport } from '../../../src/analysis/plan-comparison';
import { readMspdi } from '../../../src/documents/mspdi/read-mspdi';
import type { Plan } from '../../../src/model/plan';
import { linkTermsOf, linkTermsText } from '../../../src/model/link-terms';
import type { Lag } from '../../../src/model/plan-link';

/** One line per task: its indent is its level; `*` a summary, `<>` a milestone, the rest is put into the task as it stands. */
function outline(text: string): Plan {
  const tasks = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const [, indent = '', mark = '', name = '', rest = ''] = /^( *)(\*|<>)?\s*([^<]*?)\s*(<.*)?$/.exec(line) ?? [];
      const flags = `${mark === '*' ? '<Summary>1</Summary>' : ''}${mark === '<>' ? '<Milestone>1</Milestone>' : ''}`;
      return `<Task><UID>${index + 1}</UID><Name>${name}</Name><OutlineLevel>${indent.length / 2 + 1}</OutlineLevel>${flags}${rest}</Task>`;
    });
  const reading = readMspdi(`<Project><Tasks>${tasks.join('')}</Tasks>
    <ExtendedAttributes><ExtendedAttribute><FieldID>188744016</FieldID><Alias>Jira issue key</Alias></ExtendedAttribute></ExtendedAttributes></Project>`);
  if (reading.kind === 'refused') throw new Error(reading.text);
  return reading.plan;
}
const key = (text: string) =>
  `<ExtendedAttribute><FieldID>188744016</FieldID><Value>${text}</Value></ExtendedAttribute>`;

describe('[F11] the outline becomes Jira’s levels', () => {
  const plan = outline(`
* Roll-out
  * Sites
    * North
      Cables
      * Racks
        Bolts
      <> North live
    South
  Budget
`);
  const places = (epicLevel: number) =>
    [...outlinePlaces(plan, epicLevel)].map(([id, { level, parentId }]) => `${id} ${level} ${parentId ?? '-'}`);

  it('with the topmost summaries as epics', () => {
    expect(places(1)).toEqual([
      '1 epic -',
      '2 standard 1',
      '3 part 2',
      '4 part 2',
      '5 part 2',
      '6 part 2',
      '7 standard 1',
      '8 part 2',
      '9 standard 1',
    ]);
  });

  it('with the frame of the plan left above them', () => {
    expect(places(2)).toEqual([
      '1 above -',
      '2 epic -',
      '3 standard 2',
      '4 part 3',
      '5 part 3',
      '6 part 3',
      '7 standard 2',
      '8 standard 2',
      '9 standard -',
    ]);
    expect(usualEpicLevel(plan)).toBe(2);
    expect(usualEpicLevel(outline('* Sites\n  North\n* Data\n  Load'))).toBe(1);
  });

  it('as far as the project has types for them', () => {
    const types = [
      { id: '1', name: 'Epic', level: 1 },
      { id: '2', name: 'Story', level: 0 },
      { id: '3', name: 'Milestone', level: 0 },
    ];
    expect(usualTypes(types)).toEqual({ epic: '1', standard: '2', milestone: '3' });
  });
});

describe('[F12] dates that are told and not written', () => {
  const values = (line: string) => {
    const [task] = comparedPlan(outline(line));
    return { values: task?.values, told: task?.told };
  };
  const dates = '<Start>2026-12-01T08:00:00</Start><Finish>2026-12-04T17:00:00</Finish>';

  it('a summary has none of its own, unless it was dated by hand', () => {
    expect(values(`* Sites ${dates}<Work>PT8H0M0S</Work>`).values).not.toHaveProperty('finish');
    expect(values(`* Sites ${dates}<Work>PT8H0M0S</Work>`).values).not.toHaveProperty('workMinutes');
    expect(values(`* Sites <Manual>1</Manual>${dates}`).values).toMatchObject({ finish: '2026-12-04' });
  });

  it('a milestone has one, and what has begun or ended is a fact', () => {
    expect(values(`<> Live ${dates}`).values).not.toHaveProperty('start');
    expect(values(`Build ${dates}<ActualStart>2026-12-02T08:00:00</ActualStart>`).told).toEqual(['start']);
    expect(
      values(
        `Build ${dates}<ActualStart>2026-12-02T08:00:00</ActualStart><ActualFinish>2026-12-04T17:00:00</ActualFinish>`,
      ).told,
    ).toEqual(['start', 'finish']);
    expect(values(`Build ${dates}<Work>PT0H0M0S</Work>`)).toMatchObject({ values: { workMinutes: null } });
  });
});

describe('[F14] which issue a task stands for', () => {
  const ours = ['ERP-1', 'ERP-2', 'ERP-3'].map((id) => ({ id, issueKey: id, name: id, values: {} }));
  const compare = (text: string) =>
    planComparison({
      plan: outline(text),
      series: 'ERP',
      epicLevel: 1,
      base: [{ id: '3', issueKey: 'ERP-3', name: 'Three', values: {} }],
      ours,
      versions: [],
      marks: [
        { plan: 'ERP', task: '2', key: 'ERP-2' },
        { plan: 'Another', task: '1', key: 'ERP-3' },
      ],
    });

  it('its key first, then the mark of the issue, then the last import', () => {
    const { differences } = compare(`One ${key('ERP-1')}\nTwo\nThree\nFour`);
    expect(differences.map(({ id, issueKey, fate }) => [id, issueKey, fate])).toEqual([
      ['1', 'ERP-1', 'unchanged'],
      ['2', 'ERP-2', 'unchanged'],
      ['3', 'ERP-3', 'unchanged'],
      ['4', undefined, 'new'],
    ]);
  });

  it('never one that is not to be seen, nor one that another task stands for', () => {
    const { refused, theirs } = compare(`One ${key('SEC-7')}\nTwo ${key('ERP-2')}\nThree ${key('ERP-2')}\n`);
    expect([...refused]).toEqual([
      ['1', 'It carries the key SEC-7, which is not in this project or not visible to you.'],
      ['3', 'Task 2 stands for ERP-2 already.'],
    ]);
    expect(theirs.map(({ id }) => id)).toEqual(['2']);
  });

  it('and every task of the file is in the report once', () => {
    const comparison = compare(`One ${key('SEC-7')}\nTwo\nThree\nFour\nFive <Active>0</Active>`);
    const imported = decidedImport(comparison, {});
    const report = planReport({
      ...comparison,
      imported,
      outcomes: [{ id: '4', outcome: 'created', key: 'ERP-9' }],
    });
    expect(taskCounts(report)).toEqual({ created: 1, updated: 0, unchanged: 3, refused: 1, failed: 0 });
    expect(report.find(({ id }) => id === '5')?.why).toBe('It is switched off in the plan.');
  });
});

it('[S3] keeps the terms of a link as words, and reads them back', () => {
  const anyLag: fc.Arbitrary<Lag> = fc.oneof(
    fc.record({
      kind: fc.constantFrom('working' as const, 'elapsed' as const),
      minutes: fc.integer({ min: -99_999, max: 99_999 }),
    }),
    fc.record({
      kind: fc.constantFrom('percent' as const, 'elapsed-percent' as const),
      percent: fc.integer({ min: -500, max: 500 }),
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom('FS', 'SS', 'FF', 'SF'), fc.option(anyLag, { nil: undefined }), (type, lag) => {
      const terms = { type, ...(lag && { lag }) } as const;
      const isNone = lag && ('minutes' in lag ? lag.minutes : lag.percent) === 0;
      expect(linkTermsOf(linkTermsText(terms))).toEqual(isNone ? { type } : terms);
    }),
  );
  expect(linkTermsOf('XX')).toBeUndefined();
  expect(linkTermsOf('FS +')).toBeUndefined();
});
