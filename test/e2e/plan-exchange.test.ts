import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { violations } from './accessibility';
import { useStage } from './stage';

const stage = useStage();
const schedule = (project: string) => `/jira/projects/${project}/apps/coordinator/schedule`;

const xml = (content: string, name = 'plan.xml') => ({ name, mimeType: 'text/xml', buffer: Buffer.from(content) });

async function openImport(project: string, visitor: Parameters<typeof stage.go>[1] = {}) {
  const visit = await stage.go(schedule(project), visitor);
  await visit.settled();
  await visit.frame.getByRole('button', { name: 'Import a plan…' }).click();
  const dialog = visit.frame.getByRole('dialog', { name: /Import a plan/ });
  const choose = (file: ReturnType<typeof xml>) => dialog.getByLabel(/^Plan: Microsoft/).setInputFiles(file);
  return { ...visit, dialog, choose };
}

it('exports a plan that comes back without a change', async () => {
  const { page, frame, dialog, choose, mishaps } = await openImport('NET');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await frame.getByRole('button', { name: 'Export', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    frame.getByRole('button', { name: /Microsoft Project XML/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^NET-schedule-\d{4}-\d\d-\d\d\.xml$/);
  const content = readFileSync(await download.path(), 'utf8');
  await frame.getByRole('button', { name: 'Import a plan…' }).click();
  await choose(xml(content));
  await dialog.getByRole('button', { name: 'Compare with Jira' }).click();
  await dialog.getByText(/tasks: 0 to create, 0 to update\. Nothing is written yet\./).waitFor();
  await dialog.getByRole('button', { name: 'Nothing to write' }).waitFor();
  expect(mishaps).toEqual([]);
});

it('compares a planner’s file, asks about conflicts, writes what was agreed to and takes it back', async () => {
  const answer = await fetch(`${stage.site.origin}/practice-plan/ERP`);
  const content = await answer.text();
  const { page, frame, dialog, choose, mishaps } = await openImport('ERP');
  await choose(xml(content));
  await dialog.getByText(/Microsoft Project XML: \d+ tasks/).waitFor();
  await dialog.getByRole('button', { name: 'Compare with Jira' }).click();
  await dialog.getByText(/tasks: 4 to create, 4 to update, 1 conflict open/).waitFor();
  expect(await dialog.getByRole('radio', { checked: true }).count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await dialog
    .getByRole('radiogroup', { name: /^Due date of/ })
    .getByLabel('File')
    .check();
  await dialog.getByText(/4 to create, 5 to update\./).waitFor();
  await dialog.getByRole('button', { name: /^New or changed/ }).click();
  await dialog.getByRole('button', { name: 'Write 9 tasks to Jira' }).click();
  await dialog.getByText(/tasks: 4 created, \d updated, \d+ unchanged, 0 refused, 0 failed\./).waitFor();
  await dialog.getByRole('button', { name: 'Undo this import…' }).click();
  const undo = frame.getByRole('dialog', { name: /Undo the import/ });
  await undo.getByLabel(/Delete the 4 that nobody has changed/).check();
  await undo.getByRole('button', { name: 'Undo the import' }).click();
  await undo.getByText(/\d restored, 4 deleted, 0 left as they are, 0 failed\./).waitFor();
  expect(mishaps).toEqual([]);
});

it('[F1] refuses hostile files with the place and the reason, in the page', async () => {
  const { page, dialog, choose, mishaps } = await openImport('NET', { theme: 'dark' });
  const task = (inside: string) => `<Project><Tasks><Task><UID>1</UID>${inside}</Task></Tasks></Project>`;
  const hostile: readonly (readonly [string, RegExp])[] = [
    ['<!DOCTYPE Project [<!ENTITY a "b">]><Project/>', /declares a document type.*line 1/],
    [task('<Name>&boom;</Name>'), /not well-formed/],
    [`<Project>${'<a>'.repeat(70)}${'</a>'.repeat(70)}</Project>`, /nests more than 64 elements/],
    [task('<Start>tomorrow</Start>'), /refused: .*Start.*line 1/],
    [task('<Duration>P1D</Duration>'), /refused: .*Duration/],
    ['PK\u0003\u0004', /\.mpp/],
    ['nothing of the kind', /neither a Microsoft Project XML/],
  ];
  for (const [content, why] of hostile) {
    await choose(xml(content));
    await dialog.getByText(why).waitFor();
  }
  const large = join(mkdtempSync(join(tmpdir(), 'plan-')), 'large.xml');
  writeFileSync(large, '');
  truncateSync(large, 26 * 1024 * 1024);
  await dialog.getByLabel(/^Plan: Microsoft/).setInputFiles(large);
  await dialog.getByText(/The file has 26\.0 MB; the most that is read is 25 MB/).waitFor();
  rmSync(dirname(large), { recursive: true });
  expect(await violations(page)).toEqual([]);
  expect(mishaps).toEqual([]);
});

it('compares a Primavera export, says what of it is not read, and lets the keyboard decide', async () => {
  const rows = [
    'ERMHDR|19.12',
    '%T|CURRTYPE',
    '%F|curr_id',
    '%R|1',
    '%T|PROJECT',
    '%F|proj_id|proj_short_name',
    '%R|10|Plant network',
    '%T|PROJWBS',
    '%F|wbs_id|proj_id|wbs_name|seq_num',
    '%R|100|10|Plant halls|1',
    '%T|TASK',
    '%F|task_id|proj_id|wbs_id|task_code|task_name|task_type|status_code|target_start_date|target_end_date',
    '%R|1|10|100|A10|Pull fibre|TT_Task|TK_NotStart|2027-02-01 08:00|2027-02-05 17:00',
    '%E',
  ];
  const content = `${rows.join('\r\n').replace(/\|/g, '\t')}\r\n`;
  const { page, dialog, choose, mishaps } = await openImport('NET', { theme: 'dark', width: 700 });
  await choose({ name: 'plant.xer', mimeType: 'text/plain', buffer: Buffer.from(content) });
  await dialog.getByText(/^Primavera XER: 2 tasks/).waitFor();
  await dialog.getByText(/^Primavera’s forms are read only/).waitFor();
  await dialog.getByText('Not read of this file: 1 kind of entry').click();
  await dialog.getByText(/CURRTYPE/).waitFor();
  await dialog.getByRole('button', { name: 'Compare with Jira' }).press('Enter');
  await dialog.getByText(/^2 tasks: 2 to create, 0 to update\. Nothing is written yet\./).waitFor();
  await dialog.getByRole('checkbox', { name: 'Create' }).last().press('Space');
  await dialog.getByText(/^2 tasks: 1 to create/).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(mishaps).toEqual([]);
});

it('does not offer an import to somebody who may not edit', async () => {
  const { frame, settled } = await stage.go(schedule('ERP'), { account: 'demo-duc' });
  await settled();
  await frame.getByRole('button', { name: 'Export' }).first().waitFor();
  expect(await frame.getByRole('button', { name: 'Import a plan…' }).count()).toBe(0);
});
