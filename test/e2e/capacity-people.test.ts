import { violations } from './accessibility';
import { eventually } from './eventually';
import { useStage } from './stage';

const stage = useStage();
const open = async (account?: string) => {
  const here = await stage.go('/jira/projects/ERP/apps/coordinator/capacity/people', account ? { account } : {});
  await here.settled();
  return here;
};

it('follows a group: tells who joined, has a place of their own, leaves out, takes in, and goes back', async () => {
  const { page, frame, flag, mishaps } = await open();
  const followed = frame.getByRole('region', { name: 'Groups and roles that the team follows' });
  const row = (name: RegExp) => frame.getByRole('row').filter({ hasText: name });
  const words = () => followed.innerText();
  await eventually(words, (text) =>
    expect(text).toMatch(/data-migration\s+Group, 3 people[\s\S]*Since .+ joined: Nguyễn Minh Đức\./),
  );
  await row(/Nguyễn Minh Đức.*Data engineer.*20%/).waitFor();

  await followed.getByRole('button', { name: 'Change data-migration' }).click();
  await frame.getByLabel('Involvement (%)').fill('10');
  expect(await violations(page)).toEqual([]);
  await frame.getByRole('button', { name: 'Save', exact: true }).first().click();
  await row(/Nguyễn Minh Đức.*10%/).waitFor();
  await row(/Nikhil Deshpande.*100%/).waitFor();

  await frame.getByRole('button', { name: /^Change Nguy/ }).click();
  await frame.getByRole('button', { name: 'Take out of the team' }).click();
  await followed.getByText('Left out: Nguyễn Minh Đức').waitFor();
  await eventually(words, (text) => expect(text).not.toContain('joined'));
  await followed.getByRole('button', { name: /^Take in Nguy/ }).click();
  await followed.getByRole('button', { name: 'Take note for data-migration' }).click();
  await eventually(words, (text) => expect(text).not.toMatch(/joined|Left out/));

  await frame.getByRole('button', { name: 'Follow a role or group' }).click();
  await frame.getByLabel('Role or group', { exact: true }).selectOption({ label: 'Group: m365-team' });
  await frame.getByRole('button', { name: 'Follow', exact: true }).click();
  await row(/Farah Ismail.*m365-team.*100%/).waitFor();
  await flag('The team follows m365-team').getByRole('button', { name: 'Undo' }).click();
  await row(/Farah Ismail.*m365-team/).waitFor({ state: 'detached' });

  const other = await open('demo-grace');
  await other.frame
    .getByRole('row')
    .filter({ hasText: /Nguyễn Minh Đức.*10%/ })
    .waitFor();
  expect(await other.frame.getByText('data-migration').count()).toBe(0);
  expect(mishaps).toEqual([]);
});

it('saves two changes of the team right after each other, before the page has read the team again', async () => {
  const { page, frame, mishaps } = await open();
  let letThrough = () => {};
  const reading = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/__app/invoke', async (route) => {
    if (route.request().postData()?.includes('"workload"')) await reading;
    await route.continue();
  });
  for (const percent of ['15', '20']) {
    await frame.getByRole('button', { name: 'Change data-migration' }).click();
    const form = frame.getByRole('dialog', { name: 'Change data-migration' });
    await form.getByLabel('Involvement (%)').fill(percent);
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    // It stays open with the reason where the change is refused.
    await form.waitFor({ state: 'detached' });
  }
  letThrough();
  await frame
    .getByRole('row')
    .filter({ hasText: /Nguyễn Minh Đức.*20%/ })
    .waitFor();
  expect(mishaps).toEqual([]);
});

it('says in words what is wrong with a share, hours or days, and saves none of it', async () => {
  const { frame } = await open();
  await frame.getByRole('button', { name: 'Change Grace Whitfield' }).click();
  const dialog = frame.getByRole('dialog');
  await dialog.getByLabel('Involvement (%)').fill('');
  await dialog.getByText('A whole number from 0 to 100.').waitFor();
  expect(await dialog.getByRole('button', { name: 'Save place' }).isDisabled()).toBe(true);
  await dialog.getByLabel('Mon').fill('99');
  await dialog.getByRole('button', { name: 'Save hours' }).click();
  await dialog.getByRole('alert').getByText('Mon needs hours from 0 to 24.').waitFor();
  await dialog.getByLabel('First day').fill('2027-03-05');
  await dialog.getByLabel('Last day').fill('2027-03-01');
  await dialog.getByRole('button', { name: 'Add leave' }).click();
  await dialog.getByText('The last day lies before the first.').waitFor();
});
