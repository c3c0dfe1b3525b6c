import { eventually } from './eventually';
import { useStage } from './stage';

const stage = useStage();
const open = async (visitor: { account?: string } = {}) => {
  const here = await stage.go('/jira/projects/ERP/apps/coordinator/capacity', visitor);
  await here.settled();
  return here;
};

it('shows what a project moved and new work would change, and keeps the scenario for everybody', async () => {
  const { frame } = await open();
  await frame.getByRole('button', { name: 'What if', exact: true }).click();
  await frame.getByRole('button', { name: 'Suppose this' }).click();
  const compared = frame.getByRole('table', { name: 'Scenarios compared' });
  await compared.getByRole('row').filter({ hasText: 'What is supposed here' }).waitFor();
  await frame.getByRole('button', { name: 'Add work' }).click();
  await frame.getByLabel('Name of the work').fill('Audit');
  await frame.getByLabel('Role', { exact: true }).fill('Auditor');
  await frame.getByRole('button', { name: 'Suppose this' }).click();
  await frame.getByRole('rowheader', { name: /Nobody yet: Auditor/ }).waitFor();
  await frame.getByLabel('Name of the scenario').fill('Audit first');
  await frame.getByRole('button', { name: 'Keep scenario' }).click();
  await compared.getByRole('row').filter({ hasText: 'Audit first' }).waitFor();

  const other = await open({ account: 'demo-grace' });
  await other.frame.getByRole('button', { name: 'What if', exact: true }).click();
  await other.frame.getByRole('button', { name: 'Open Audit first' }).click();
  await other.frame.getByRole('listitem').filter({ hasText: 'Audit: 40 h of Auditor' }).waitFor();
});

it('moves an epic a year ahead, hands work over, undoes a step, and opens the scenario from its address', async () => {
  const { page, frame, mishaps } = await open();
  await frame.getByRole('button', { name: 'What if', exact: true }).click();
  await frame.getByRole('button', { name: '52 weeks' }).click();
  await frame.getByRole('heading', { name: 'Compared, in the 52 weeks ahead' }).waitFor();
  const part = frame.getByLabel('Part', { exact: true });
  const epic = await part.locator('optgroup[label="Epic or other parent"] option').first().innerText();
  const [, name = '', issues = ''] = /^(.+) \((\d+)\)$/.exec(epic) ?? [];
  await part.selectOption({ label: epic });
  await frame.getByText(new RegExp(`^${issues} issues, [\\d.,]+ h`)).waitFor();
  const later = frame.getByLabel('Weeks later (− is earlier)');
  await later.fill('20');
  await frame.getByText(/Moves 140 days later/).waitFor();
  // By keyboard: Enter in a field supposes the step.
  await later.press('Enter');
  const steps = frame.getByRole('list', { name: 'What is supposed' }).getByRole('listitem');
  await steps.filter({ hasText: `${name}: 20 weeks later` }).waitFor();
  const weeks = frame.getByRole('table', { name: 'What changes, by person and week' });
  await eventually(
    () => weeks.getAttribute('aria-colcount'),
    (count) => expect(count).toBe('53'),
  );

  await frame.getByRole('button', { name: 'Hand over' }).click();
  await frame.getByRole('button', { name: 'Suppose this' }).click();
  await eventually(
    () => steps.count(),
    (count) => expect(count).toBe(2),
  );
  await frame.getByRole('button', { name: 'Undo the last change' }).click();
  await eventually(
    () => steps.count(),
    (count) => expect(count).toBe(1),
  );

  await frame.getByLabel('Name of the scenario').fill('Epic next year');
  await frame.getByRole('button', { name: 'Keep scenario' }).click();
  const compared = frame.getByRole('table', { name: 'Scenarios compared' });
  const row = compared.getByRole('row').filter({ hasText: 'Epic next year' });
  await row.waitFor();
  await frame.getByRole('button', { name: 'Export' }).click();
  const saving = page.waitForEvent('download');
  await frame.getByRole('button', { name: /^Table \(CSV\)/ }).click();
  expect((await saving).suggestedFilename()).toMatch(/^ERP-scenarios-.+\.csv$/);
  await frame.getByRole('checkbox', { name: 'Compare Epic next year' }).uncheck();
  await row.waitFor({ state: 'detached' });

  await page.goto(page.url().replace(/\/capacity.*$/, '/capacity/what-if/Epic%20next%20year'));
  await steps.filter({ hasText: `${name}: 20 weeks later` }).waitFor();
  // How far to look is kept.
  await frame.getByRole('heading', { name: 'Compared, in the 52 weeks ahead' }).waitFor();
  await page.goto(page.url().replace(/\/what-if.*$/, '/what-if/Gone'));
  await frame.getByText(/There is no scenario “Gone” here/).waitFor();
  expect(mishaps).toEqual([]);
});
