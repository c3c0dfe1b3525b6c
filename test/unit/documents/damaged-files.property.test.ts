import fc from 'fast-check';
import { readLeave } from '../../../src/documents/ics/read-leave';
import { writeIcs } from '../../../src/documents/ics/write-ics';
import { readMspdi } from '../../../src/documents/mspdi/read-mspdi';
import { readP6Xml } from '../../../src/documents/p6-xml/read-p6-xml';
import { readXer } from '../../../src/documents/xer/read-xer';

const calendar =
  '(0||CalendarData()((0||DaysOfWeek()((0||2()((0||0(s|08:00|f|12:00)())))))(0||Exceptions()((0||0(d|46380)())))))';
const xer = [
  'ERMHDR\t19.12',
  '%T\tPROJECT\n%F\tproj_id\tplan_start_date\n%R\t1\t2026-11-24 08:00',
  `%T\tCALENDAR\n%F\tclndr_id\tclndr_name\tclndr_data\n%R\t5\tStandard\t${calendar}`,
  '%T\tPROJWBS\n%F\twbs_id\tproj_id\tparent_wbs_id\tseq_num\n%R\t9\t1\t\t1\n%R\t8\t1\t9\t1',
  '%T\tTASK\n%F\ttask_id\tproj_id\twbs_id\ttarget_drtn_hr_cnt\tcstr_date\n%R\t3\t1\t9\t8.5\t2026-11-24 08:00\n%R\t4\t1\t8\t8\t',
  '%T\tTASKPRED\n%F\ttask_id\tpred_task_id\tpred_type\tlag_hr_cnt\n%R\t4\t3\tPR_FS\t-8',
  '%E\n',
].join('\n');
const p6 = `<APIBusinessObjects><Project><ObjectId>1</ObjectId><Calendar><ObjectId>5</ObjectId><StandardWorkWeek><StandardWorkHours>
<DayOfWeek>Monday</DayOfWeek><WorkTime><Start>08:00:00</Start><Finish>11:59:00</Finish></WorkTime></StandardWorkHours></StandardWorkWeek></Calendar>
<WBS><ObjectId>9</ObjectId><ProjectObjectId>1</ProjectObjectId></WBS><Activity><ObjectId>3</ObjectId><ProjectObjectId>1</ProjectObjectId>
<PlannedDuration>8</PlannedDuration><StartDate>2026-11-24T08:00:00</StartDate></Activity></Project></APIBusinessObjects>`;
const ics = writeIcs({ name: 'Leave', entries: [{ uid: 'a@b', date: '2026-12-24', title: 'Away' }] }, '2026-11-24');

const pieces = fc.constantFrom(
  '',
  '<',
  '>',
  '</a>',
  '(',
  ')',
  '\t',
  '\n',
  '%R\t',
  '%T\tTASK\n',
  '9',
  '-',
  '\u0000',
  'é',
  '&amp;',
  '\uD800',
);
const wounds = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20), pieces), { maxLength: 6 });

function wounded(file: string, places: readonly (readonly [number, number, string])[]): Uint8Array {
  const text = places.reduce((given, [share, length, piece]) => {
    const at = Math.floor(share * given.length);
    return given.slice(0, at) + piece + given.slice(at + length);
  }, file);
  return new TextEncoder().encode(text);
}

describe('[F1] a damaged file is read or refused, and never breaks the reader', () => {
  it.each([
    [
      'Microsoft Project XML',
      '<Project><Tasks><Task><UID>1</UID><Duration>PT8H0M0S</Duration></Task></Tasks></Project>',
      readMspdi,
    ],
    ['Primavera XER', xer, readXer],
    ['Primavera P6 XML', p6, readP6Xml],
    ['a calendar file', ics, (bytes: Uint8Array) => readLeave(bytes, 'Europe/Berlin')],
  ])('%s', (_, file, read: (bytes: Uint8Array) => { readonly kind: string }) => {
    expect(read(new TextEncoder().encode(file)).kind).not.toBe('refused');
    fc.assert(
      fc.property(wounds, (places) => {
        expect(['plan', 'leave', 'refused']).toContain(read(wounded(file, places)).kind);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['Microsoft Project XML', readMspdi],
    ['Primavera XER', readXer],
    ['Primavera P6 XML', readP6Xml],
  ])('%s, from bytes of no meaning', (_, read) => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => expect(read(bytes).kind).toBe('refused')));
  });
});
