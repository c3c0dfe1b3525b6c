import * as v from 'valibot';
import { violations } from './accessibility';
import { eventually } from './eventually';
import { useStage } from './stage';

const stage = useStage();
const open = async (theme: 'light' | 'dark' = 'light') => {
  const here = await stage.go('/jira/projects/ERP/apps/coordinator/risks', { theme });
  await here.settled();
  return { ...here, map: here.frame.getByRole('grid', { name: 'Risks by probability and impact' }) };
};

const stored = v.object({ fields: v.object({ customfield_10101: v.object({ value: v.string() }) }) });
const probabilityOf = async (key: string) => {
  const issue = await stage.site.rest('demo-coordinator', `/rest/api/3/issue/${key}?fields=customfield_10101`);
  return v.parse(stored, issue).fields.customfield_10101.value;
};

describe('the heat map', () => {
  it('moves a risk by keyboard, and undo moves it back', async () => {
    const { page, map, flag, mishaps } = await open();
    const before = await probabilityOf('ERP-157');
    expect(before).toMatch(/^4/);
    await map.locator('td', { hasText: 'ERP-157' }).focus();
    for (const key of ['m', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    const now = () => probabilityOf('ERP-157');
    await eventually(now, (value) => expect(value).toMatch(/^3/));
    await flag('ERP-157').getByRole('button', { name: 'Undo' }).click();
    await eventually(now, (value) => expect(value).toBe(before));
    expect(mishaps).toEqual([]);
  });

  it('leaves a taken risk where it was after Escape', async () => {
    const { page, frame, map } = await open();
    await map.locator('td', { hasText: 'ERP-157' }).focus();
    for (const key of ['m', 'ArrowDown', 'Escape', 'Enter']) await page.keyboard.press(key);
    // Enter with nothing taken chooses the cell.
    await frame.getByRole('region', { name: 'Probability 3, impact 5' }).waitFor();
    expect(await probabilityOf('ERP-157')).toMatch(/^4/);
  });

  it('flips its axes without losing a risk', async () => {
    const { frame, map } = await open();
    const keys = async () => [...(await map.innerText()).matchAll(/[A-Z]+-\d+/g)].map(([key]) => key).sort();
    const before = await eventually(keys, (all) => expect(all).toContain('ERP-157'));
    await frame.getByRole('button', { name: 'Flip axes' }).click();
    await map.locator('thead th').first().getByText('Rare').waitFor();
    expect(await keys()).toEqual(before);
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to object to by any assessment, %s', async (theme) => {
    const { page, frame } = await open(theme);
    for (const name of ['Inherent', 'Residual', 'Target']) {
      await frame.getByRole('button', { name, exact: true }).click();
      await frame.getByRole('button', { name, exact: true, pressed: true }).waitFor();
      expect(await violations(page)).toEqual([]);
    }
  });
});
