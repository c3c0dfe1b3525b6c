import * as v from 'valibot';
import { violations } from './accessibility';
import { useStage } from './stage';
import { until } from './until';
import type { Visitor } from './visit';

/** A critical risk of the demo, four by five. */
const key = 'ERP-157';

const stage = useStage();
const open = async (visitor?: Visitor) => {
  const here = await stage.go(`/browse/${key}`, visitor);
  await here.page.locator('details.panel summary').click();
  await here.settled();
  return here;
};

describe.each(['light', 'dark'] as const)('the risk panel of an issue, %s', (theme) => {
  it('shows the exposure without a complaint of axe or the console', async () => {
    const { page, frame, mishaps } = await open({ theme });
    expect(await frame.locator('body').innerText()).toContain('4 × 5 = 20');
    expect(await frame.locator('html').getAttribute('data-color-mode')).toBe(theme);
    expect(await violations(page)).toEqual([]);
    expect(mishaps).toEqual([]);
  });
});

describe('the risk panel', () => {
  it('tells the exposure on its lozenge before it is opened', async () => {
    const { page } = await stage.go(`/browse/${key}`);
    expect(await page.locator('details.panel summary').innerText()).toMatch(/CRITICAL 20/);
  });

  it('fits 320 pixels without scrolling sideways', async () => {
    const { page } = await open({ width: 320 });
    const root = 'document.documentElement';
    const wider = await page.frames()[1]?.evaluate<number>(`${root}.scrollWidth - ${root}.clientWidth`);
    expect(wider).toBeLessThanOrEqual(0);
    expect((await page.locator('iframe').boundingBox())?.width).toBeLessThanOrEqual(320);
  });

  it('writes an edit made by keyboard to the issue, and the lozenge follows', async () => {
    const { page, frame, mishaps } = await open();
    await frame.getByRole('radio', { name: /^4 Likely/ }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await frame.locator('body').innerText()).toContain('3 × 5 = 15');
    await frame.getByRole('button', { name: 'Save risk' }).focus();
    await page.keyboard.press('Enter');

    const stored = v.object({ fields: v.object({ customfield_10101: v.object({ value: v.string() }) }) });
    const probability = async () => {
      const issue = await stage.site.rest('demo-coordinator', `/rest/api/3/issue/${key}?fields=customfield_10101`);
      return v.parse(stored, issue).fields.customfield_10101.value;
    };
    expect(await until(probability, (value) => value.startsWith('3'))).toBe('3 - Possible');
    await page.getByText(`${key} is saved`).waitFor();
    await page.reload();
    expect(await page.locator('details.panel summary').innerText()).toMatch(/CRITICAL 15/);
    expect(mishaps).toEqual([]);
  });

  it('says of other issues that they are no risks', async () => {
    const { page, settled, frame } = await stage.go('/browse/ERP-1');
    await page.locator('details.panel summary').click();
    await settled();
    expect(await frame.locator('body').innerText()).toContain('is not in the risk register');
  });
});
