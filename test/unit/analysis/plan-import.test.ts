import fc from 'fast-check';
import { comparedIssue, comparedPlan, type ComparedActivity } from '../../../src/analysis/compared-activity';
import { planDifference, type PlanSides, type Verdict } from '../../../src/analysis/plan-difference';
import { planImport, undoOf, type ImportChange } from '../../../src/analysis/plan-import';
import { readMspdi } from '../../../src/documents/mspdi/read-mspdi';

type Values = ComparedActivity['values'];
const inFile = (id: string, values: Values, issueKey?: string): ComparedActivity => ({
  id,
  name: `Task ${id}`,
  values,
  ...(issueKey && { issueKey }),
});
const inJira = (key: string, values: Values): ComparedActivity => ({ id: key, issueKey: key, name: key, values });

/** Jira after the changes; a created issue gets the key `NEW-<id>`. */
function after(ours: readonly ComparedActivity[], changes: readonly ImportChange[]): readonly ComparedActivity[] {
  const updated = ours.map((issue) => {
    const change = changes.find((made) => made.kind === 'update' && made.issueKey === issue.issueKey);
    return change?.kind === 'update' ? { ...issue, values: { ...issue.values, ...change.to } } : issue;
  });
  const created = changes.flatMap((change) =>
    change.kind === 'create' ? [inJira(`NEW-${change.id}`, change.values)] : [],
  );
  return [...updated, ...created];
}
function withKeys(base: readonly ComparedActivity[], changes: readonly ImportChange[]): readonly ComparedActivity[] {
  const created = new Set(changes.flatMap((change) => (change.kind === 'create' ? [change.id] : [])));
  return base.map((activity) =>
    created.has(activity.id) ? { ...activity, issueKey: `NEW-${activity.id}` } : activity,
  );
}

describe('[F5] a field between the last import, the file and Jira', () => {
  it.each<[string, string | null | undefined, string | null, string | null, Verdict]>([
    ['nobody touched it', 'a', 'a', 'a', 'unchanged'],
    ['the planner moved it', 'a', 'b', 'a', 'theirs'],
    ['the team moved it', 'a', 'a', 'b', 'ours'],
    ['both moved it alike', 'a', 'b', 'b', 'both-same'],
    ['each moved it elsewhere', 'a', 'b', 'c', 'conflict'],
    ['the planner emptied it', 'a', null, 'a', 'theirs'],
    ['first import, only the file has it', undefined, 'a', null, 'theirs'],
    ['first import, only Jira has it', undefined, null, 'a', 'ours'],
    ['first import, they agree', undefined, 'a', 'a', 'unchanged'],
    ['first import, they differ', undefined, 'a', 'b', 'conflict'],
  ])('%s', (_, base, theirs, ours, verdict) => {
    const [task] = planDifference({
      base: [inFile('1', base === undefined ? {} : { finish: base }, 'ERP-1')],
      theirs: [inFile('1', { finish: theirs })],
      ours: [inJira('ERP-1', { finish: ours })],
    });
    expect(task?.fields.map((field) => field.verdict)).toEqual([verdict]);
  });

  it('is not compared where one side does not keep it, and knows parents and predecessors by either name', () => {
    const [task] = planDifference({
      base: [],
      theirs: [
        inFile('1', { parent: '9', predecessors: ['8 SS +480', '9 FS'], percentComplete: 40 }, 'ERP-1'),
        inFile('8', {}, 'ERP-8'),
        inFile('9', {}, 'ERP-9'),
      ],
      ours: [
        inJira('ERP-1', { parent: 'ERP-9', predecessors: ['ERP-8 SS +480', 'ERP-9 FS', 'NET-4 FS'] }),
        inJira('ERP-8', {}),
        inJira('ERP-9', {}),
      ],
    });
    expect(task?.fields.map(({ field, ours }) => [field, ours])).toEqual([
      ['parent', '9'],
      ['predecessors', ['8 SS +480', '9 FS']],
    ]);
    expect(task?.fate).toBe('unchanged');
  });
});

describe('[F6] every task has a fate, and an import an outcome for it', () => {
  const sides: PlanSides = {
    base: ['1', '2', '3', '4', '5', '6'].map((id) =>
      inFile(id, { finish: '2026-12-01', name: `Task ${id}` }, `ERP-${id}`),
    ),
    theirs: [
      inFile('1', { finish: '2026-12-01', name: 'Task 1' }),
      inFile('2', { finish: '2026-12-04', name: 'Task 2' }),
      inFile('3', { finish: '2026-12-01', name: 'Task 3' }),
      inFile('4', { finish: '2026-12-08', name: 'Task 4' }),
      inFile('5', { finish: '2026-12-01', name: 'Task 5' }),
      inFile('7', { finish: '2026-12-11', name: 'Task 7' }),
    ],
    ours: [
      inJira('ERP-1', { finish: '2026-12-01', name: 'Task 1' }),
      inJira('ERP-2', { finish: '2026-12-01', name: 'Task 2' }),
      inJira('ERP-3', { finish: '2026-12-02', name: 'Task 3' }),
      inJira('ERP-4', { finish: '2026-12-15', name: 'Task 4' }),
      inJira('ERP-6', { finish: '2026-12-01', name: 'Task 6' }),
      inJira('ERP-8', { finish: null, name: 'Ours' }),
    ],
  };

  it('says what became of each', () => {
    expect(planDifference(sides).map(({ id, fate }) => [id, fate])).toEqual([
      ['1', 'unchanged'],
      ['2', 'changed-there'],
      ['3', 'changed-here'],
      ['4', 'conflict'],
      ['5', 'gone-here'],
      ['7', 'new'],
      ['6', 'gone-there'],
      ['ERP-8', 'only-here'],
    ]);
  });

  it('writes only what the file alone changed, and leaves conflicts to people', () => {
    const { changes, tasks } = planImport(sides);
    expect(changes).toEqual([
      { kind: 'update', id: '2', issueKey: 'ERP-2', from: { finish: '2026-12-01' }, to: { finish: '2026-12-04' } },
      { kind: 'create', id: '7', values: { finish: '2026-12-11', name: 'Task 7' } },
    ]);
    expect(tasks.map(({ outcome }) => outcome)).toEqual([
      'unchanged',
      'update',
      'kept',
      'undecided',
      'declined',
      'create',
      'gone-there',
      'only-here',
    ]);
  });

  it('takes choices field by field, and never asks again for what was decided', () => {
    const choices = { '2': { finish: 'ours' }, '4': { finish: 'theirs' }, '7': 'ours' } as const;
    const { changes, nextBase } = planImport(sides, choices);
    expect(changes).toEqual([
      { kind: 'update', id: '4', issueKey: 'ERP-4', from: { finish: '2026-12-15' }, to: { finish: '2026-12-08' } },
    ]);
    const again = planImport({ base: nextBase, theirs: sides.theirs, ours: after(sides.ours, changes) });
    expect(again.changes).toEqual([]);
    expect(again.tasks.filter(({ outcome }) => outcome === 'undecided')).toEqual([]);
  });

  it('is taken back by its undo', () => {
    const { changes } = planImport(sides, { '4': 'theirs' });
    const undone = after(after(sides.ours, changes), undoOf(changes));
    expect(undone.filter(({ id }) => !id.startsWith('NEW-'))).toEqual(sides.ours);
  });

  const day = fc.constantFrom('2026-12-01', '2026-12-02', '2026-12-03', null);
  const values = fc.record({ name: fc.constantFrom('A', 'B'), start: day, finish: day });
  const ids = ['1', '2', '3', '4', '5', '6'];
  const side = (name: (id: string) => ComparedActivity) =>
    fc
      .subarray(ids)
      .chain((some) => fc.tuple(...some.map((id) => values.map((given) => ({ ...name(id), values: given })))));
  const anySides: fc.Arbitrary<PlanSides> = fc.record({
    base: side((id) => inFile(id, {}, `ERP-${id}`)),
    theirs: side((id) => inFile(id, {})),
    ours: side((id) => inJira(`ERP-${id}`, {})),
  });
  const anyChoices = fc.dictionary(
    fc.constantFrom(...ids),
    fc.oneof(
      fc.constantFrom('theirs' as const, 'ours' as const),
      fc.record({ finish: fc.constantFrom('theirs' as const, 'ours' as const) }),
    ),
  );

  it('the same file again writes nothing, and what nobody decided is still open', () => {
    fc.assert(
      fc.property(anySides, anyChoices, (given, choices) => {
        const first = planImport(given, choices);
        const base = withKeys(first.nextBase, first.changes);
        const second = planImport({ base, theirs: given.theirs, ours: after(given.ours, first.changes) });
        expect(second.changes).toEqual([]);
        const open = (tasks: typeof first.tasks) =>
          tasks.filter(({ outcome }) => outcome === 'undecided').map(({ id }) => id);
        const partly = first.tasks.filter(({ outcome, id }) => outcome === 'update' && open(second.tasks).includes(id));
        expect(new Set(open(second.tasks))).toEqual(new Set([...open(first.tasks), ...partly.map(({ id }) => id)]));
      }),
      { numRuns: 500 },
    );
  });

  it('accounts for every task of every side exactly once', () => {
    fc.assert(
      fc.property(anySides, (given) => {
        const number = (id: string) => id.replace('ERP-', '');
        const all = new Set([...given.base, ...given.theirs, ...given.ours].map(({ id }) => number(id)));
        const told = planImport(given).tasks.map(({ id }) => number(id));
        // A file's task that carries no key and was never imported is another one than Jira's.
        expect(new Set(told)).toEqual(all);
        const strangers = given.theirs.filter(({ id }) => !given.base.some((before) => before.id === id));
        const twice = strangers.filter(({ id }) => given.ours.some((issue) => issue.id === `ERP-${id}`)).length;
        expect(told).toHaveLength(all.size + twice);
      }),
    );
  });
});

describe('sides to compare', () => {
  it('come from a plan, with parents by outline and links in words', () => {
    const reading = readMspdi(`<Project><Tasks>
      <Task><UID>0</UID><OutlineLevel>0</OutlineLevel></Task>
      <Task><UID>5</UID><Name>Build</Name><OutlineLevel>1</OutlineLevel></Task>
      <Task><UID>6</UID><Name>Wire</Name><OutlineLevel>2</OutlineLevel><Finish>2026-12-01T17:00:00</Finish><Work>PT16H0M0S</Work>
        <PredecessorLink><PredecessorUID>5</PredecessorUID><Type>3</Type><LinkLag>-4800</LinkLag><LagFormat>7</LagFormat></PredecessorLink></Task>
    </Tasks></Project>`);
    if (reading.kind === 'refused') throw new Error(reading.text);
    expect(
      comparedPlan(reading.plan).map(({ id, values }) => [
        id,
        values.parent,
        values.predecessors,
        values.finish,
        values.workMinutes,
      ]),
    ).toEqual([
      ['5', null, [], null, null],
      ['6', '5', ['5 SS -480'], '2026-12-01', 960],
    ]);
  });

  it('come from an issue, with the fields that Jira has', () => {
    const issue = {
      id: '1',
      key: 'ERP-1',
      projectKey: 'ERP',
      summary: 'Wire',
      type: 'Task',
      subtask: false,
      status: { name: 'To Do', category: 'to-do' as const },
      labels: [],
      components: [],
      created: '2026-11-01T00:00:00.000Z',
      updated: '2026-11-01T00:00:00.000Z',
      versionIds: [],
      links: [],
      mapped: {},
      due: '2026-12-01',
      originalEstimateHours: 16,
    };
    expect(comparedIssue(issue, { keepsStart: true, dependencyLinks: ['Blocks'] })).toEqual({
      id: 'ERP-1',
      issueKey: 'ERP-1',
      name: 'Wire',
      values: { name: 'Wire', start: null, finish: '2026-12-01', workMinutes: 960, parent: null, predecessors: [] },
    });
  });
});
