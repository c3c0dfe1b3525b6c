import { readMspdi, type MspdiOptions } from '../../../../src/documents/mspdi/read-mspdi';
import { writeMspdi } from '../../../../src/documents/mspdi/write-mspdi';

const file = (tasks: string, rest = '') => `<?xml version="1.0"?><Project>${rest}<Tasks>${tasks}</Tasks></Project>`;
const task = (uid: number, inside = '') => `<Task><UID>${uid}</UID><Name>Task ${uid}</Name>${inside}</Task>`;

function read(source: string | Uint8Array, options?: MspdiOptions) {
  const reading = readMspdi(source, options);
  if (reading.kind === 'refused') throw new Error(reading.text);
  return reading;
}
function refusal(source: string | Uint8Array) {
  const reading = readMspdi(source);
  if (reading.kind === 'plan') throw new Error('was read');
  return reading;
}

describe('[F1] a hostile file is refused, with what is wrong and where', () => {
  it.each([
    ['a document type', '<!DOCTYPE Project [<!ENTITY a "b">]>\n<Project/>', /document type.* \(line 1, column \d+\)/],
    ['an external entity', '<!DOCTYPE p SYSTEM "file:///etc/passwd"><Project/>', /document type/],
    ['an entity that nothing declares', file(task(1, '\n<Notes>&lol;</Notes>')), /entity.* \(line 2, column \d+\)/],
    ['a tag that never closes', '<Project>\n<Tasks>', /not well-formed.*\(line 2/],
    ['a tag closed by another', '<Project><Tasks></Project>', /not well-formed/],
    ['another form of XML', '<plist><a/></plist>', /begins with “plist” instead of “Project”/],
    ['nothing', '', /not well-formed|empty/],
    [
      'a malformed date',
      file(task(1, '\n\n<Start>2026-02-30T08:00:00</Start>')),
      /2026-02-30T08:00:00.*Start.*\(line 3, column \d+\)/,
    ],
    ['a date without a time', file(task(1, '<Start>24.11.2026</Start>')), /24\.11\.2026/],
    ['hour 24', file(task(1, '<Start>2026-11-24T24:00:00</Start>')), /T24/],
    ['a malformed duration', file(task(1, '<Duration>8 hours</Duration>')), /8 hours.*PT8H0M0S/],
    ['a duration in days, which may mean 8 hours or 24', file(task(1, '<Duration>P1D</Duration>')), /P1D/],
    ['an empty duration', file(task(1, '<Duration>PT</Duration>')), /“PT”/],
    ['a number in words', file('<Task><UID>one</UID></Task>'), /“one” in UID is not a whole number/],
    [
      'an unknown type of link',
      file(task(1, '<PredecessorLink><PredecessorUID>2</PredecessorUID><Type>9</Type></PredecessorLink>')),
      /type of link/,
    ],
    ['a control character', file(task(1, '<Notes>\u0001</Notes>')), /not well-formed/],
    ['a text over 64 KB', file(task(1, `<Notes>${'n'.repeat(70_000)}</Notes>`)), /longer than 64 KB/],
  ])('%s', (_, source, expected) => {
    expect(refusal(source).text).toMatch(expected);
  });

  it('nesting over 64, at once, though it goes on for a hundred thousand elements', () => {
    const { line, text } = refusal(`<Project>\n${'<a>'.repeat(100_000)}`);
    expect([line, text]).toEqual([2, expect.stringMatching(/nests more than 64/)]);
  });

  it('what would not fit into memory: attributes without end, a task with a million baselines', () => {
    const many = Array.from({ length: 65 }, (_, index) => `a${index}="x"`).join(' ');
    expect(refusal(`<Project ${many}/>`).text).toMatch(/more than 64 attributes/);
    expect(refusal(file(task(1, '<Baseline></Baseline>'.repeat(100_001)))).text).toMatch(/100,000 elements/);
    expect(refusal(file('', '<Title>x</Title>'.repeat(100_001))).text).toMatch(/100,000 elements/);
  });

  it('25 MB and more, before a byte of it is read', () => {
    expect(refusal(new Uint8Array(25 * 1024 * 1024 + 1)).text).toMatch(/25\.0 MB; the most/);
  });

  it('bytes that are not of the encoding it claims, and encodings that nobody plans in', () => {
    expect(refusal(Uint8Array.from([...new TextEncoder().encode('<Project><Name>'), 0xff, 0xfe])).text).toMatch(
      /not UTF-8/,
    );
    expect(refusal(new TextEncoder().encode('<?xml version="1.0" encoding="KOI8-R"?><Project/>')).text).toMatch(
      /KOI8-R/,
    );
  });

  it('but UTF-16 with its mark, and the encoding of old Windows when it says so, are read', () => {
    const name = '<Project><Name>Prüfung</Name></Project>';
    const wide = Uint8Array.from([0xff, 0xfe, ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    const old = Uint8Array.from(`<?xml version="1.0" encoding="windows-1252"?>${name}`, (letter) =>
      letter.charCodeAt(0),
    );
    expect([wide, old].map((bytes) => read(bytes).plan.project.name)).toEqual(['Prüfung', 'Prüfung']);
  });

  it('an element named like a part of every object is left out as any other', () => {
    const { plan, leftOut } = read(file(task(1, '<constructor>x</constructor><__proto__><Name>y</Name></__proto__>')));
    expect(plan.activities[0]?.name).toBe('Task 1');
    expect(leftOut.map(({ what }) => what)).toEqual(['Project/Tasks/Task/constructor', 'Project/Tasks/Task/__proto__']);
  });
});

describe('a file with gaps is read, and its gaps are named', () => {
  it('[F2] keeps the first of two tasks with one id', () => {
    const { plan, findings } = read(file(task(1) + task(1, '<Notes>again</Notes>') + task(2)));
    expect(plan.activities.map(({ id, notes }) => [id, notes])).toEqual([
      ['1', undefined],
      ['2', undefined],
    ]);
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'F2',
        text: 'Task 1 has the same id as an earlier task; only the first is kept.',
      }),
    ]);
  });

  it('[F3] leaves out links to nothing, to itself and to other files, and tells of each kind once', () => {
    const link = (uid: number, more = '') =>
      `<PredecessorLink><PredecessorUID>${uid}</PredecessorUID>${more}</PredecessorLink>`;
    const { plan, findings } = read(
      file(
        task(1, link(1) + link(7)) +
          task(
            2,
            link(1) +
              link(8) +
              link(0, '<CrossProject>1</CrossProject><CrossProjectName>C:\\other.mpp</CrossProjectName>'),
          ),
      ),
    );
    expect(plan.links).toEqual([{ predecessorId: '1', successorId: '2', type: 'FS' }]);
    expect(findings.map(({ rule, text }) => [rule, text])).toEqual([
      ['F3', 'Task “Task 2” follows a task of another file (C:\\other.mpp); that link is left out.'],
      ['F3', 'Link 1 → 1 has the same task at both ends; it is left out.'],
      ['F3', 'Link 7 → 1, link 8 → 2 have a task that is not in the file; it is left out.'],
    ]);
  });

  it('[F3] lets calendars stand alone whose base is missing or goes round in a circle', () => {
    const calendar = (uid: number, base: number) =>
      `<Calendar><UID>${uid}</UID><Name>C${uid}</Name><BaseCalendarUID>${base}</BaseCalendarUID></Calendar>`;
    const { plan, findings } = read(
      file(
        task(1, '<CalendarUID>9</CalendarUID>'),
        `<Calendars>${calendar(1, 2)}${calendar(2, 1)}${calendar(3, 8)}</Calendars>`,
      ),
    );
    expect(plan.calendars.map(({ baseId }) => baseId)).toEqual([undefined, undefined, undefined]);
    expect(plan.activities[0]?.calendarId).toBeUndefined();
    expect(findings.map(({ rule }) => rule)).toEqual(['F3', 'F3']);
  });

  it('[F8] names an exception that comes back in a way no plan keeps', () => {
    const exception =
      '<Exception><TimePeriod><FromDate>2026-01-01T00:00:00</FromDate><ToDate>2026-02-01T23:59:00</ToDate></TimePeriod><Name>Odd</Name><Type>8</Type></Exception>';
    const { plan, findings } = read(
      file(
        '',
        `<Calendars><Calendar><UID>1</UID><Name>C</Name><Exceptions>${exception}</Exceptions></Calendar></Calendars>`,
      ),
    );
    expect(plan.calendars[0]?.exceptions).toEqual([]);
    expect(findings.map(({ rule, text }) => [rule, text])).toEqual([
      ['F8', 'Exception “Odd” of calendar “C” comes back in a way that is not read; it is left out.'],
    ]);
  });

  it('reads the exceptions of files from before 2007, which stand among the weekdays', () => {
    const days =
      '<WeekDay><DayType>0</DayType><DayWorking>0</DayWorking><TimePeriod><FromDate>2026-12-24T00:00:00</FromDate><ToDate>2026-12-26T23:59:00</ToDate></TimePeriod></WeekDay>';
    const { plan } = read(
      file('', `<Calendars><Calendar><UID>1</UID><WeekDays>${days}</WeekDays></Calendar></Calendars>`),
    );
    expect(plan.calendars[0]?.exceptions).toEqual([{ from: '2026-12-24', to: '2026-12-26', spans: [] }]);
  });
});

describe('[F7] the key of a Jira issue', () => {
  const plan = read(file(task(1) + task(2))).plan;
  const keyed = {
    ...plan,
    activities: plan.activities.map((activity, index) => (index ? activity : { ...activity, issueKey: 'ERP-7' })),
  };

  it('travels in a text field that people see under its name', () => {
    const written = writeMspdi(keyed);
    expect(written).toMatch(
      /<FieldID>188744016<\/FieldID>\s*<FieldName>Text30<\/FieldName>\s*<Alias>Jira issue key<\/Alias>/,
    );
    expect(read(written).plan.activities.map(({ issueKey }) => issueKey)).toEqual(['ERP-7', undefined]);
  });

  it('gives way to a field that the planner uses', () => {
    const busy = { ...keyed, project: { ...keyed.project, textNames: { Text30: 'Supplier' } } };
    const again = read(writeMspdi(busy)).plan;
    expect(again.project.textNames).toEqual({ Text29: 'Jira issue key', Text30: 'Supplier' });
    expect(again.activities[0]?.issueKey).toBe('ERP-7');
  });

  it('is not guessed from a field of another name, but may be pointed to', () => {
    const source = file(
      task(1, '<ExtendedAttribute><FieldID>188743737</FieldID><Value>NET-4</Value></ExtendedAttribute>'),
    );
    expect(read(source).plan.activities[0]).toMatchObject({ texts: { Text3: 'NET-4' } });
    expect(read(source, { issueKeyField: 'Text3' }).plan.activities[0]).toMatchObject({ texts: {}, issueKey: 'NET-4' });
  });
});
