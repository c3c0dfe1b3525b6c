import { violations } from './accessibility';
import { useStage } from './stage';
import { until } from './until';

const stage = useStage();
const open = async (visitor: { theme?: 'light' | 'dark'; account?: string; width?: number } = {}) => {
  const here = await stage.go('/jira/projects/ERP/apps/coordinator/capacity', visitor);
  await here.settled();
  return here;
};

describe.each(['light', 'dark'] as const)('capacity, %s', (theme) => {
  it('stands without a complaint of axe or the console: the load, a cell, ways out, people and one person', async () => {
    const { page, frame, mishaps } = await open({ theme });
    await frame.getByRole('button', { name: 'All bands' }).click();
    await frame.locator('[data-at="1.1"]').click();
    await frame.getByRole('dialog', { name: /^Load of/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await frame.getByText(/^Ranked by float and milestones of the schedule of ERP/).waitFor();
    const overload = frame.getByRole('listitem').filter({ hasText: /^Priya Raman is asked/ });
    await overload.first().getByRole('button', { name: 'Ways out' }).click();
    await frame.getByRole('button', { name: 'Preview' }).first().click();
    await frame.getByRole('button', { name: 'Apply in Jira' }).waitFor();
    await frame.getByRole('button', { name: 'Show as table' }).click();
    expect(await violations(page)).toEqual([]);
    await frame.getByRole('button', { name: 'What if', exact: true }).click();
    await frame.getByRole('button', { name: 'Suppose this' }).click();
    await frame.getByRole('table', { name: 'What changes, by person and week' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await frame.getByRole('button', { name: 'People and time' }).click();
    await frame.getByRole('table', { name: 'People and their time' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await frame.getByRole('button', { name: /^Change Elena/ }).click();
    await frame.getByRole('dialog', { name: /Elena/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(mishaps).toEqual([]);
  });

  it('stands without a complaint of axe with the past weeks', async () => {
    const { page, frame, mishaps } = await open({ theme });
    await frame.getByRole('button', { name: 'Past weeks' }).click();
    await frame.getByText('logged on a day off').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(mishaps).toEqual([]);
  });
});

describe('capacity by keyboard', () => {
  it('walks the cells, opens one and comes back to it', async () => {
    const { page, frame } = await open();
    const at = () => frame.locator('td:focus').getAttribute('data-at');
    await frame.locator('[data-at="0.0"]').focus();
    await page.keyboard.press('ArrowDown');
    await until(at, (place) => place === '1.0');
    await page.keyboard.press('ArrowRight');
    expect(await until(at, (place) => place === '1.1')).toBe('1.1');
    await page.keyboard.press('Enter');
    const opened = frame.getByRole('dialog', { name: /^Load of/ });
    expect(await opened.innerText()).toMatch(/asked of/);
    await page.keyboard.press('Escape');
    expect(await until(at, (place) => place === '1.1')).toBe('1.1');
    // Columns out of sight are not drawn until somebody goes there.
    expect(await frame.locator('[data-at="1.51"]').count()).toBe(0);
    await page.keyboard.press('End');
    expect(await until(at, (place) => place === '1.51')).toBe('1.51');
    await page.keyboard.press('Home');
    expect(await until(at, (place) => place === '1.0')).toBe('1.0');
  });

  it('draws days, weeks and months, hours and people', async () => {
    const { frame } = await open();
    const grid = frame.getByRole('grid', { name: 'Load by person and time' });
    const columns = async () => Number(await grid.getAttribute('aria-colcount'));
    expect(await columns()).toBe(53);
    await frame.getByRole('button', { name: 'Days', exact: true }).click();
    expect(await until(columns, (count) => count === 64)).toBe(64);
    await frame.getByRole('button', { name: 'Months', exact: true }).click();
    expect(await until(columns, (count) => count === 13)).toBe(13);
    await frame.getByRole('button', { name: 'Hours', exact: true }).click();
    expect(await frame.locator('[data-at="1.1"]').innerText()).toMatch(/\/.+ h/);
  });
});

it('shows what was logged in the past weeks before the present one, issue by issue', async () => {
  const { frame } = await open();
  await frame.getByRole('button', { name: 'Past weeks' }).click();
  const grid = frame.getByRole('grid', { name: 'Load by person and time' });
  const columns = async () => Number(await grid.getAttribute('aria-colcount'));
  expect(await until(columns, (count) => count === 57)).toBe(57);
  const elena = frame.getByRole('row').filter({ hasText: 'Elena Petrova' });
  await elena.locator('td').first().click();
  const opened = await frame.getByRole('dialog', { name: /^Load of Elena/ }).innerText();
  expect(opened).toMatch(/[\d.]+ h logged on 32 h/);
  expect(opened).toMatch(/ERP-\d+/);
  await frame.getByRole('button', { name: 'Months', exact: true }).click();
  expect(await until(columns, (count) => count === 13)).toBe(13);
});

it('tells the contractor hours of hidden work only of people whose planner allowed it', async () => {
  const { frame } = await open({ account: 'demo-contractor' });
  const rows = (name: string) => frame.getByRole('row').filter({ hasText: name });
  expect(await rows('Elena Petrova').innerText()).toContain('hidden work unknown');
  expect(await rows('Priya Raman').innerText()).not.toContain('hidden work unknown');
  await rows('Priya Raman').locator('td').nth(1).click();
  const stack = await frame.getByRole('dialog', { name: /^Load of Priya/ }).innerText();
  expect(stack).toMatch(/other commitments\s+[\d.]+ h/);
  expect(stack).not.toContain('NET');
});

it('writes a way out to Jira as the person, after a look at it, and takes it back', async () => {
  const { page, frame } = await open();
  const first = frame
    .getByRole('listitem')
    .filter({ hasText: /^Priya Raman is asked/ })
    .first();
  await first.getByRole('button', { name: 'Ways out' }).click();
  const way = first
    .getByRole('listitem')
    .filter({ hasText: /^Move ERP-/ })
    .first();
  const [, key = '', days = ''] = /Move (ERP-\d+) by (.+?), due/.exec(await way.innerText()) ?? [];
  expect(days).toMatch(/week/);
  const due = async () => {
    const issue = await stage.site.rest('demo-coordinator', `/rest/api/3/issue/${key}?fields=duedate`);
    return JSON.stringify(issue).match(/"duedate":"([^"]+)"/)?.[1] ?? '';
  };
  const before = await due();
  await way.getByRole('button', { name: 'Preview' }).click();
  await frame.getByText('Nothing is written').waitFor();
  const follows = frame.getByRole('region', { name: 'On the schedule of ERP' });
  expect(await follows.innerText()).toMatch(/Project finish[\s\S]*Milestones[\s\S]*Links/);
  expect(await violations(page)).toEqual([]);
  expect(await due()).toBe(before);
  await frame.getByRole('button', { name: 'Apply in Jira' }).click();
  expect(await until(due, (date) => date > before)).not.toBe(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await until(due, (date) => date === before)).toBe(before);
});

it('hands work over to somebody of the same role, and takes it back', async () => {
  const { page, frame } = await open();
  await frame.getByRole('button', { name: 'People and time' }).click();
  await frame.getByRole('button', { name: /^Change Tomasz/ }).click();
  const dialog = frame.getByRole('dialog', { name: /Tomasz/ });
  await dialog.getByLabel('Role').fill('Solution architect');
  await dialog.getByRole('button', { name: 'Save place' }).click();
  await frame
    .getByRole('row')
    .filter({ hasText: /Tomasz.*Solution architect/ })
    .waitFor();
  await page.keyboard.press('Escape');
  await frame.getByRole('button', { name: 'Load', exact: true }).click();
  const conflict = frame
    .getByRole('listitem')
    .filter({ hasText: /^Priya Raman is asked/ })
    .first();
  await conflict.getByRole('button', { name: 'Ways out' }).click();
  const handover = conflict
    .getByRole('listitem')
    .filter({ hasText: /^Give .* to Tomasz/ })
    .first();
  const [, key = ''] = /Give ([A-Z0-9]+-\d+)/.exec(await handover.innerText()) ?? [];
  const owner = async () => {
    const issue = await stage.site.rest('demo-coordinator', `/rest/api/3/issue/${key}?fields=assignee`);
    return JSON.stringify(issue).match(/"accountId":"([^"]+)"/)?.[1] ?? '';
  };
  const before = await owner();
  expect(before).not.toBe('');
  await handover.getByRole('button', { name: 'Preview' }).click();
  await frame.getByRole('button', { name: 'Apply in Jira' }).click();
  expect(await until(owner, (account) => account !== before)).not.toBe(before);
  const told = page.locator('section', { hasText: /^Give .* to Tomasz.*: written/ });
  await told.getByRole('button', { name: 'Undo' }).click();
  expect(await until(owner, (account) => account === before)).toBe(before);
});

it('ranks by the schedule, tells of a decision on a day off, and leads to the line of the work', async () => {
  const { page, frame, mishaps } = await open();
  await frame.getByText(/^Ranked by float and milestones of the schedule of ERP/).waitFor();
  await frame.getByRole('button', { name: /^Show all \d+$/ }).click();
  const decision = frame.getByRole('listitem').filter({ hasText: /is to be decided on .+ when Viktor Lindqvist/ });
  await decision.getByRole('button', { name: 'Ways out' }).click();
  expect(await decision.innerText()).toMatch(
    /Have it decided by .+, the last day before on which Viktor Lindqvist works/,
  );
  const overload = frame
    .getByRole('listitem')
    .filter({ hasText: /^Priya Raman is asked/ })
    .first();
  expect(await frame.getByText(/^\d+%, from the schedule$/).count()).toBeGreaterThan(0);
  await overload.getByRole('button', { name: /^Show ERP-\d+ on the schedule$/ }).click();
  await page.waitForURL(/\/schedule\/time-line\/ERP-\d+$/);
  const [, key = ''] = /(ERP-\d+)$/.exec(page.url()) ?? [];
  await frame.getByRole('region', { name: new RegExp(key) }).waitFor();
  expect(mishaps).toEqual([]);
});

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

it('takes leave that is entered into the load, and tells the contractor when but not why', async () => {
  const { frame } = await open();
  await frame.getByRole('button', { name: 'People and time' }).click();
  await frame.getByRole('button', { name: /^Change Nikhil/ }).click();
  const dialog = frame.getByRole('dialog', { name: /Nikhil/ });
  const first = await dialog.getByLabel('First day').inputValue();
  await dialog.getByLabel('Last day').fill(first);
  await dialog.getByLabel('Reason').fill('Moving house');
  await dialog.getByRole('button', { name: 'Add leave' }).click();
  await dialog.getByText('Moving house').waitFor();

  const other = await open({ account: 'demo-grace' });
  await other.frame.getByRole('button', { name: 'People and time' }).click();
  const table = other.frame.getByRole('table', { name: 'People and their time' });
  await table.waitFor();
  const row = table.getByRole('row').filter({ hasText: 'Nikhil' });
  expect(await row.innerText()).toMatch(/\d+ \w+ – /);
  expect(await table.innerText()).not.toContain('Moving house');
});

it('follows a group: tells who joined, has a place of their own, leaves out, takes in, and goes back', async () => {
  const { page, frame, mishaps } = await open();
  await frame.getByRole('button', { name: 'People and time' }).click();
  const followed = frame.getByRole('region', { name: 'Groups and roles that the team follows' });
  const row = (name: RegExp) => frame.getByRole('row').filter({ hasText: name });
  const words = () => followed.innerText();
  expect(await words()).toMatch(/data-migration\s+Group, 3 people[\s\S]*Since .+ joined: Nguyễn Minh Đức\./);
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
  expect(await words()).not.toContain('joined');
  await followed.getByRole('button', { name: /^Take in Nguy/ }).click();
  await followed.getByRole('button', { name: 'Take note for data-migration' }).click();
  expect(await until(words, (text) => !/joined|Left out/.test(text))).not.toMatch(/joined|Left out/);

  await frame.getByRole('button', { name: 'Follow a role or group' }).click();
  await frame.getByLabel('Role or group', { exact: true }).selectOption({ label: 'Group: m365-team' });
  await frame.getByRole('button', { name: 'Follow', exact: true }).click();
  await row(/Farah Ismail.*m365-team.*100%/).waitFor();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await row(/Farah Ismail.*m365-team/).waitFor({ state: 'detached' });

  const other = await open({ account: 'demo-grace' });
  await other.frame.getByRole('button', { name: 'People and time' }).click();
  await other.frame
    .getByRole('row')
    .filter({ hasText: /Nguyễn Minh Đức.*10%/ })
    .waitFor();
  expect(await other.frame.getByText('data-migration').count()).toBe(0);
  expect(mishaps).toEqual([]);
});
