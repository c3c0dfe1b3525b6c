import { readFileSync } from 'node:fs';
import { useStage } from './stage';
import { readXlsx } from '../../src/documents/xlsx/read-xlsx';

const stage = useStage();
const risks = '/jira/projects/NET/apps/coordinator/risks';

it('exports the register, and imports a file only after its preview', async () => {
  const { page, frame, settled, mishaps } = await stage.go(risks);
  await settled();
  await frame.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    frame.getByRole('button', { name: 'Spreadsheet (xlsx)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^NET-risk-register-\d{4}-\d\d-\d\d\.xlsx$/);
  const [sheet] = readXlsx(readFileSync(await download.path()));
  expect(sheet?.read().header.slice(0, 2)).toEqual(['Key', 'Statement']);

  await frame.getByRole('button', { name: 'Import…' }).click();
  const dialog = frame.getByRole('dialog');
  const content =
    'Statement;Probability;Impact;Next review\nSpare parts may be late;3;4;03/04/2027\nCables may be short;2;2;\n';
  const file = { name: 'risks.csv', mimeType: 'text/csv', buffer: Buffer.from(content) };
  await dialog.getByLabel('CSV or xlsx file').setInputFiles(file);
  await dialog.getByRole('button', { name: 'Preview 2 rows' }).click();
  await dialog.getByText('1 to create, 0 to update, 0 unchanged, 1 refused').waitFor();
  await dialog.getByRole('button', { name: 'Back to the columns' }).click();
  await dialog.getByLabel('Days in text').selectOption('day-first');
  await dialog.getByRole('button', { name: 'Preview 2 rows' }).click();
  await dialog.getByText('2 to create').waitFor();
  await dialog.getByRole('button', { name: 'Write 2 rows to Jira' }).click();
  await dialog.getByText('2 rows: 2 created, 0 updated, 0 unchanged, 0 refused, 0 failed.').waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await frame.getByText('Spare parts may be late').first().waitFor();
  expect(mishaps).toEqual([]);
});
