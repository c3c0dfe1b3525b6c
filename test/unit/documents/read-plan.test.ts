import { readPlan, type PlanFileReading } from '../../../src/documents/read-plan';

const read = (text: string): PlanFileReading => readPlan(new TextEncoder().encode(text));

const xer = (name: string) =>
  [
    'ERMHDR|19.12',
    '%T|PROJECT',
    '%F|proj_id|proj_short_name',
    '%R|10|ERP',
    '%T|PROJWBS',
    '%F|wbs_id|proj_id|wbs_name|seq_num',
    '%R|100|10|Build|1',
    '%T|TASK',
    '%F|task_id|proj_id|wbs_id|task_code|task_name|task_type|status_code',
    `%R|1|10|100|A10|${name}|TT_Task|TK_NotStart`,
    '%E',
    '',
  ]
    .join('\r\n')
    .replace(/\|/g, '\t');

const names = (reading: PlanFileReading) =>
  reading.kind === 'plan' ? [reading.form, ...reading.plan.activities.map(({ name }) => name)] : [reading.text];

describe('a plan out of a file', () => {
  it('is known by how the file begins', () => {
    expect(
      names(
        read(
          '<?xml version="1.0"?><!-- <Else> --><Project><Tasks><Task><UID>1</UID><Name>Wire</Name></Task></Tasks></Project>',
        ),
      ),
    ).toEqual(['mspdi', 'Wire']);
    expect(names(read(xer('Wire')))).toEqual(['xer', 'Build', 'Wire']);
    const p6 =
      '<APIBusinessObjects><Project><ObjectId>1</ObjectId><Id>E</Id><Name>ERP</Name></Project></APIBusinessObjects>';
    expect(names(read(p6))).toEqual(['p6']);
  });

  it('is read as Windows writes it where a Primavera export is no UTF-8', () => {
    const bytes = Uint8Array.from(xer('Prüfen'), (letter) => letter.charCodeAt(0));
    expect(names(readPlan(bytes))).toEqual(['xer', 'Build', 'Prüfen']);
  });

  it('[F1] is refused in words that say what to do instead', () => {
    expect(names(readPlan(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)))[0]).toContain('has to be saved as XML first');
    expect(names(readPlan(Uint8Array.of(0x50, 0x4b, 3, 4)))[0]).toContain('.mpp');
    expect(names(readPlan(new Uint8Array()))[0]).toBe('The file is empty.');
    expect(names(read('Task;Start'))[0]).toContain('neither a Microsoft Project XML file');
    expect(names(read('<html><body/></html>'))[0]).toContain('begins with “html” instead of “Project”');
    expect(names(read('<!DOCTYPE Project SYSTEM "http://x.test/a.dtd"><Project/>'))[0]).toContain('document type');
  });
});
