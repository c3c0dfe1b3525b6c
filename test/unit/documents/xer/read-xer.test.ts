import { readXer, type XerOptions } from '../../../../src/documents/xer/read-xer';
import { writeMspdi } from '../../../../src/documents/mspdi/write-mspdi';
import { readMspdi } from '../../../../src/documents/mspdi/read-mspdi';

const week = [2, 3, 4, 5, 6].map((day) => `(0||${day}()((0||0(s|08:00|f|12:00)())(0||1(s|13:00|f|17:00)())))`).join('');
const calendarText = `(0||CalendarData()((0||DaysOfWeek()((0||1()())${week}(0||7()())))(0||VIEW(ShowTotal|N)())(0||Exceptions()((0||0(d|46380)())(0||1(d|46381)((0||0(s|08:00|f|12:00)())))))))`;

type Table = readonly [name: string, columns: string, ...rows: string[]];
const tables: readonly Table[] = [
  ['CURRTYPE', 'curr_id', '1'],
  [
    'PROJECT',
    'proj_id|proj_short_name|plan_start_date|scd_end_date|last_recalc_date|clndr_id',
    '10|ERP|2026-11-02 08:00|2026-12-18 17:00|2026-11-24 08:00|5',
  ],
  ['CALENDAR', 'clndr_id|clndr_name|base_clndr_id|clndr_data', `5|Standard||@calendar`],
  [
    'PROJWBS',
    'wbs_id|proj_id|parent_wbs_id|wbs_short_name|wbs_name|seq_num',
    '100|10||ERP|ERP upgrade|0',
    '102|10|100|T|Test|2',
    '101|10|100|B|Build|1',
  ],
  [
    'TASK',
    'task_id|proj_id|wbs_id|clndr_id|task_code|task_name|task_type|status_code|complete_pct_type|target_drtn_hr_cnt|remain_drtn_hr_cnt|act_start_date|target_start_date|target_end_date|cstr_type|cstr_date|total_float_hr_cnt',
    '1|10|101|5|A20|Wire|TT_Task|TK_Active|CP_Drtn|40|10|2026-11-02 08:00|2026-11-02 08:00|2026-11-06 17:00|CS_MSOA|2026-11-02 08:00|0',
    '2|10|101|5|A10|Order|TT_Task|TK_Complete|CP_Drtn|8|0|||||2026-11-02 08:00|16',
    '3|10|102|5|A30|Go-live|TT_FinMile|TK_NotStart|CP_Drtn|0|0||2026-12-18 17:00|2026-12-18 17:00|||',
    '4|10|100||S1|Sum|TT_WBS|TK_Active|CP_Drtn|0|0||||||',
  ],
  ['TASKPRED', 'task_pred_id|task_id|pred_task_id|pred_type|lag_hr_cnt', '1|3|1|PR_FS|16', '2|1|2|PR_SS|-8'],
  ['RSRC', 'rsrc_id|rsrc_name|rsrc_short_name|rsrc_type|clndr_id', '7|Maria Núñez|MN|RT_Labor|5', '8|Cable|C|RT_Mat|'],
  ['TASKRSRC', 'taskrsrc_id|task_id|rsrc_id|target_qty|target_qty_per_hr', '1|1|7|20|0,5', '2|1||8|1'],
];
function xer(edit: (text: string) => string = (text) => text): string {
  const lines = tables.flatMap(([name, columns, ...rows]) => [
    `%T|${name}`,
    `%F|${columns}`,
    ...rows.map((row) => `%R|${row}`),
  ]);
  const text = ['ERMHDR|19.12|2026-11-24|Project|admin', ...lines, '%E', ''].join('\r\n').replace(/\|/g, '\t');
  return edit(text.replace('@calendar', calendarText));
}
function read(source: string | Uint8Array, options?: XerOptions) {
  const reading = readXer(source, options);
  if (reading.kind === 'refused') throw new Error(reading.text);
  return reading;
}
function refusal(source: string | Uint8Array): string {
  const reading = readXer(source);
  return reading.kind === 'refused' ? reading.text : 'was read';
}

describe('a Primavera XER file', () => {
  const { plan, findings, leftOut } = read(xer());

  it('becomes an outline of its breakdown, with activities by their code', () => {
    expect(plan.activities.map(({ outlineLevel, name, texts }) => [outlineLevel, name, texts.Text1])).toEqual([
      [1, 'ERP upgrade', undefined],
      [2, 'Build', undefined],
      [3, 'Order', 'A10'],
      [3, 'Wire', 'A20'],
      [2, 'Test', undefined],
      [3, 'Go-live', 'A30'],
    ]);
    expect(findings).toEqual([]);
  });

  it('tells dates, durations, progress and constraints', () => {
    expect(plan.activities.find(({ name }) => name === 'Wire')).toMatchObject({
      start: '2026-11-02T08:00:00',
      finish: '2026-11-06T17:00:00',
      durationMinutes: 2400,
      remainingDurationMinutes: 600,
      percentComplete: 75,
      constraint: { kind: 'start-no-earlier-than', date: '2026-11-02T08:00:00' },
      computed: { totalFloatMinutes: 0, critical: true },
    });
    expect(plan.activities.find(({ name }) => name === 'Go-live')).toMatchObject({
      milestone: true,
      percentComplete: 0,
    });
    expect(plan.project).toMatchObject({ name: 'ERP', statusDate: '2026-11-24T08:00:00', calendarId: '5' });
  });

  it('tells links with lag in working hours, resources, and half a person with a decimal comma', () => {
    expect(plan.links).toEqual([
      { predecessorId: '1', successorId: '3', type: 'FS', lag: { kind: 'working', minutes: 960 } },
      { predecessorId: '2', successorId: '1', type: 'SS', lag: { kind: 'working', minutes: -480 } },
    ]);
    expect(plan.resources.map(({ name, kind }) => [name, kind])).toEqual([
      ['Maria Núñez', 'work'],
      ['Cable', 'material'],
    ]);
    expect(plan.assignments).toEqual([{ id: '1', activityId: '1', resourceId: '7', units: 0.5, workMinutes: 1200 }]);
  });

  it('[F8] tells working times and exceptions of its calendars, or names the calendar whose text it cannot read', () => {
    const [calendar] = plan.calendars;
    const day = [
      { from: 480, to: 720 },
      { from: 780, to: 1020 },
    ];
    expect(calendar?.week).toEqual([day, day, day, day, day, [], []]);
    expect(calendar?.exceptions).toEqual([
      { from: '2026-12-24', to: '2026-12-24', spans: [] },
      { from: '2026-12-25', to: '2026-12-25', spans: [{ from: 480, to: 720 }] },
    ]);
    const broken = read(xer((text) => text.replace('(0||CalendarData', '(0|CalendarData')));
    expect(broken.findings.map(({ rule }) => rule)).toEqual(['F8']);
    expect(broken.plan.calendars[0]?.week).toEqual([null, null, null, null, null, null, null]);
  });

  it('[F4] counts the tables that a plan does not keep', () => {
    expect(leftOut).toEqual([{ what: 'CURRTYPE', count: 1 }]);
  });

  it('[F1] goes to Microsoft Project as any other plan', () => {
    const again = readMspdi(writeMspdi(plan));
    expect(again.kind === 'plan' && again.plan.activities.map(({ name }) => name)).toEqual(
      plan.activities.map(({ name }) => name),
    );
  });

  it('[F1] is read in the encoding that somebody chooses, and refused when it is not in it', () => {
    const old = Uint8Array.from(xer(), (letter) => letter.charCodeAt(0));
    expect(refusal(old)).toMatch(/not UTF-8 text near byte \d+; choose its encoding/);
    expect(read(old, { encoding: 'windows-1252' }).plan).toEqual(plan);
    expect(read(new TextEncoder().encode(xer())).plan).toEqual(plan);
  });

  it.each([
    [
      'another file',
      () => 'PK\u0003\u0004',
      /not a Primavera XER file \(line 1\)|not a Primavera XER file\. \(line 1\)/,
    ],
    ['rows before columns', (text: string) => text.replace(/%F\ttask_id[^\r]*\r\n/, ''), /“TASK” has rows.*line \d+/],
    [
      'a malformed date',
      (text: string) => text.replace('2026-11-06 17:00', '06.11.26'),
      /06\.11\.26.*TASK\.target_end_date.*line \d+/,
    ],
    [
      'a malformed number',
      (text: string) => text.replace('\t40\t', '\tforty\t'),
      /“forty” in TASK\.target_drtn_hr_cnt.*line \d+/,
    ],
    ['an unknown link', (text: string) => text.replace('PR_SS', 'PR_XX'), /PR_XX.*line \d+/],
    ['a NUL', (text: string) => text.replace('Wire', 'Wi\0re'), /NUL.*line \d+/],
    ['no project', (text: string) => text.replace('%T\tPROJECT', '%T\tPROJECTS'), /no project/],
  ])('[F1] is refused for %s', (_, edit, expected) => {
    expect(refusal(xer(edit))).toMatch(expected);
  });

  it('[F3] is read as its first project, and names the others', () => {
    const two = read(
      xer((text) =>
        text
          .replace('\t5\r\n%T\tCALENDAR', '\t5\r\n%R\t11\tNET\t\t\t\t5\r\n%T\tCALENDAR')
          .replace('%R\t3\t10', '%R\t3\t11'),
      ),
    );
    expect(two.plan.activities.map(({ name }) => name)).not.toContain('Go-live');
    expect(two.plan.links).toHaveLength(1);
    expect(two.findings.map(({ text }) => text)).toEqual([
      'The file holds more than one project; “NET” and links to them are left out.',
    ]);
  });

  it('[F1] survives a breakdown that goes round in a circle or a hundred thousand levels down', () => {
    const nodes = Array.from(
      { length: 100_000 },
      (_, index) => `%R\t${index + 1000}\t10\t${index + 999}\tX\tX\t1`,
    ).join('\r\n');
    expect(read(xer((text) => text.replace(/(%R\t100\t10)/, `${nodes}\r\n$1`))).plan.activities.length).toBe(100_006);
    const circle = read(xer((text) => text.replace('%R\t100\t10\t\t', '%R\t100\t10\t102\t'))).plan;
    expect(circle.activities).toHaveLength(6);
  });
});
