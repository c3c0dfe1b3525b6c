import { readP6Xml } from '../../../../src/documents/p6-xml/read-p6-xml';

const hours = (day: string, ...spans: readonly (readonly [string, string])[]) =>
  `<StandardWorkHours><DayOfWeek>${day}</DayOfWeek>${
    spans.map(([start, finish]) => `<WorkTime><Start>${start}</Start><Finish>${finish}</Finish></WorkTime>`).join('') ||
    '<WorkTime xsi:nil="true"/>'
  }</StandardWorkHours>`;
const workdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

const file = `<?xml version="1.0" encoding="utf-8"?>
<APIBusinessObjects xmlns="http://xmlns.oracle.com/Primavera/P6/V19.12/API/BusinessObjects" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <Currency><Id>USD</Id></Currency>
  <Calendar>
    <ObjectId>5</ObjectId><Name>Standard</Name><BaseCalendarObjectId xsi:nil="true"/>
    <StandardWorkWeek>${workdays.map((day) => hours(day, ['08:00:00', '11:59:00'], ['13:00:00', '16:59:00'])).join('')}${hours('Saturday')}${hours('Sunday')}</StandardWorkWeek>
    <HolidayOrExceptions><HolidayOrException><Date>2026-12-25T00:00:00</Date><WorkTime xsi:nil="true"/></HolidayOrException></HolidayOrExceptions>
  </Calendar>
  <Resource><ObjectId>7</ObjectId><Id>MN</Id><Name>Maria</Name><ResourceType>Labor</ResourceType></Resource>
  <Project>
    <ObjectId>10</ObjectId><Id>ERP</Id><Name>ERP upgrade</Name><PlannedStartDate>2026-11-02T08:00:00</PlannedStartDate>
    <DataDate>2026-11-24T08:00:00</DataDate><ActivityDefaultCalendarObjectId>5</ActivityDefaultCalendarObjectId>
    <WBS><ObjectId>100</ObjectId><Code>B</Code><Name>Build</Name><ParentObjectId xsi:nil="true"/><ProjectObjectId>10</ProjectObjectId><SequenceNumber>1</SequenceNumber></WBS>
    <Activity>
      <ObjectId>1</ObjectId><Id>A10</Id><Name>Wire</Name><Type>Task Dependent</Type><Status>In Progress</Status><ProjectObjectId>10</ProjectObjectId>
      <WBSObjectId>100</WBSObjectId><CalendarObjectId>5</CalendarObjectId><PlannedDuration>40</PlannedDuration><RemainingDuration>20</RemainingDuration>
      <StartDate>2026-11-02T08:00:00</StartDate><FinishDate>2026-11-06T17:00:00</FinishDate><PercentComplete>0.5</PercentComplete>
      <ActualStartDate>2026-11-02T08:00:00</ActualStartDate><PrimaryConstraintType>Finish On or Before</PrimaryConstraintType>
      <PrimaryConstraintDate>2026-11-09T17:00:00</PrimaryConstraintDate>
    </Activity>
    <Activity><ObjectId>2</ObjectId><Id>A20</Id><Name>Go-live</Name><Type>Finish Milestone</Type><Status>Not Started</Status><ProjectObjectId>10</ProjectObjectId><WBSObjectId>100</WBSObjectId></Activity>
    <Relationship><PredecessorActivityObjectId>1</PredecessorActivityObjectId><SuccessorActivityObjectId>2</SuccessorActivityObjectId><Type>Finish to Start</Type><Lag>16</Lag></Relationship>
    <ResourceAssignment><ObjectId>1</ObjectId><ActivityObjectId>1</ActivityObjectId><ResourceObjectId>7</ResourceObjectId><PlannedUnits>20</PlannedUnits><PlannedUnitsPerTime>0.5</PlannedUnitsPerTime></ResourceAssignment>
  </Project>
</APIBusinessObjects>`;

function refusal(source: string): string {
  const reading = readP6Xml(source);
  return reading.kind === 'refused' ? reading.text : 'was read';
}

describe('a Primavera P6 XML file', () => {
  const reading = readP6Xml(file);
  if (reading.kind === 'refused') throw new Error(reading.text);
  const { plan, findings, leftOut } = reading;

  it('becomes an outline with dates, durations, progress and constraints', () => {
    expect(findings).toEqual([]);
    expect(
      plan.activities.map(({ outlineLevel, name, summary, milestone }) => [outlineLevel, name, summary, milestone]),
    ).toEqual([
      [1, 'Build', true, false],
      [2, 'Wire', false, false],
      [2, 'Go-live', false, true],
    ]);
    expect(plan.activities[1]).toMatchObject({
      start: '2026-11-02T08:00:00',
      finish: '2026-11-06T17:00:00',
      durationMinutes: 2400,
      remainingDurationMinutes: 1200,
      percentComplete: 50,
      constraint: { kind: 'finish-no-later-than', date: '2026-11-09T17:00:00' },
      texts: { Text1: 'A10' },
    });
    expect(plan.project).toMatchObject({ name: 'ERP', title: 'ERP upgrade', statusDate: '2026-11-24T08:00:00' });
  });

  it('tells links, resources and assignments, and the calendar whose spans end with their last minute', () => {
    expect(plan.links).toEqual([
      { predecessorId: '1', successorId: '2', type: 'FS', lag: { kind: 'working', minutes: 960 } },
    ]);
    expect(plan.assignments).toEqual([{ id: '1', activityId: '1', resourceId: '7', units: 0.5, workMinutes: 1200 }]);
    expect(plan.resources).toEqual([{ id: '7', name: 'Maria', kind: 'work', initials: 'MN' }]);
    const day = [
      { from: 480, to: 720 },
      { from: 780, to: 1020 },
    ];
    expect(plan.calendars).toEqual([
      {
        id: '5',
        name: 'Standard',
        week: [day, day, day, day, day, [], []],
        exceptions: [{ from: '2026-12-25', to: '2026-12-25', spans: [] }],
      },
    ]);
    expect(leftOut).toEqual([{ what: 'APIBusinessObjects/Currency', count: 1 }]);
  });

  it.each([
    ['a document type', `<!DOCTYPE a><APIBusinessObjects/>`, /document type/],
    ['Microsoft Project XML', '<Project/>', /begins with “Project” instead of “APIBusinessObjects”/],
    ['no project', '<APIBusinessObjects/>', /no project/],
    ['a malformed date', file.replace('2026-11-09T17:00:00', '9 Nov'), /9 Nov.*PrimaryConstraintDate.*line \d+/],
    ['an unknown link', file.replace('Finish to Start', 'Whenever'), /Whenever.*type of link.*line \d+/],
  ])('[F1] is refused for %s', (_, source, expected) => {
    expect(refusal(source)).toMatch(expected);
  });
});
