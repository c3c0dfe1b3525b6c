import { violations } from './accessibility';
import { useStage } from './stage';

const stage = useStage();
const table = 'Person;From;To;Half;Type\nElena Petrova;21.12.2026;23.12.2026;;Fr\u00fchling\nNobody;2026-12-21;;;\n';
const calendar = [
  'BEGIN:VCALENDAR',
  ...['BEGIN:VEVENT', 'SUMMARY:Ski', 'DTSTART;VALUE=DATE:20270208', 'DTEND;VALUE=DATE:20270213', 'END:VEVENT'],
  ...['BEGIN:VEVENT', 'SUMMARY:Course', 'DTSTART:20270216T080000', 'DTEND:20270216T120000', 'END:VEVENT'],
  ...['BEGIN:VEVENT', 'SUMMARY:Fridays', 'DTSTART:20270219', 'RRULE:FREQ=WEEKLY', 'END:VEVENT'],
  'END:VCALENDAR',
].join('\r\n');
const western = (text: string) => Buffer.from(text, 'latin1');

it('[K26] shows the fate of each row of a file of leave, enters it, takes it back, and enters nothing twice', async () => {
  const { page, frame, settled, mishaps } = await stage.go('/jira/projects/ERP/apps/coordinator/capacity/people');
  await settled();
  await frame.getByRole('button', { name: 'Import leave' }).click();
  const dialog = frame.getByRole('dialog');
  const give = (name: string, text: string) =>
    dialog.getByLabel('CSV, xlsx or calendar file').setInputFiles({ name, mimeType: '', buffer: western(text) });
  const says = (text: string) => dialog.getByRole('status').getByText(text).waitFor();

  await give('wrong.csv', 'Mitarbeiter,Von\nElena Petrova,2026-12-21\n');
  await dialog.getByText(/There is no column Person/).waitFor();
  await give('leave.csv', table);
  await dialog.getByText(/The file is not UTF-8 text/).waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Read it as Windows-1252' }).click();
  await dialog.getByRole('heading', { name: 'Import leave · leave.csv (read as Windows-1252)' }).waitFor();
  await says('2 rows: 1 will be added, 0 there already, 1 refused.');
  await dialog.getByText('Elena Petrova, 21–23 Dec 2026: Frühling').waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Add 1 entry' }).click();
  await says('2 rows: 1 added, 0 there already, 1 refused.');
  await give('again.csv', table);
  await dialog.getByRole('button', { name: 'Read it as Windows-1252' }).click();
  await says('2 rows: 0 will be added, 1 there already, 1 refused.');

  await give('calendar.ics', calendar);
  await dialog.getByLabel('Whose calendar').selectOption({ label: 'Grace Whitfield' });
  await says('3 rows: 2 will be added, 0 there already, 1 refused.');
  await dialog.getByText('Grace Whitfield, 16 Feb 2027, half days: Course').waitFor();
  await dialog.getByRole('checkbox', { name: 'Add row 1' }).uncheck();
  await dialog.getByRole('button', { name: 'Add 1 entry' }).click();
  await says('3 rows: 1 added, 0 there already, 1 refused, 1 left out.');
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await says('3 rows: 1 will be added, 0 there already, 1 refused, 1 left out.');
  expect(mishaps).toEqual([]);
});
