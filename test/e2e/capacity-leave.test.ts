import { eventually } from './eventually';
import { useStage } from './stage';

const stage = useStage();
const open = async (visitor: { account?: string } = {}) => {
  const here = await stage.go('/jira/projects/ERP/apps/coordinator/capacity', visitor);
  await here.settled();
  return here;
};

it('takes leave that is entered into the load, and tells the contractor when but not why', async () => {
  const { frame } = await open();
  await frame.getByRole('button', { name: 'People and time' }).click();
  await frame.getByRole('button', { name: /^Change Nikhil/ }).click();
  const dialog = frame.getByRole('dialog', { name: /Nikhil/ });
  const first = await dialog.getByLabel('First day').inputValue();
  expect(first).toMatch(/^\d{4}-\d\d-\d\d$/);
  await dialog.getByLabel('Last day').fill(first);
  await dialog.getByLabel('Reason').fill('Moving house');
  await dialog.getByRole('button', { name: 'Add leave' }).click();
  await dialog.getByText('Moving house').waitFor();

  const other = await open({ account: 'demo-grace' });
  await other.frame.getByRole('button', { name: 'People and time' }).click();
  const table = other.frame.getByRole('table', { name: 'People and their time' });
  const row = table.getByRole('row').filter({ hasText: 'Nikhil' });
  const one = await eventually(
    () => row.innerText(),
    (text) => expect(text).toMatch(/\d+ [A-Z][a-z]{2,}/),
  );
  expect(one).not.toContain('–');
  // From one month into the next, both are named.
  expect(await table.getByRole('row').filter({ hasText: 'Elena' }).innerText()).toMatch(/\d[^\n]*?–[^\n]*? [A-Z]/);
  expect(await table.innerText()).not.toContain('Moving house');
});
