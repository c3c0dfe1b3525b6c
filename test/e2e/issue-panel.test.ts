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

  it('shows what surrounds the risk, and nothing of it displeases axe when all is opened at 320 pixels', async () => {
    const { page, frame, mishaps } = await open({ width: 320, theme: 'dark' });
    const part = (name: string) => frame.getByRole('region', { name });
    await part('Treatments').getByText('In Progress').waitFor();
    expect(await part('At stake').innerText()).toMatch(/Cut-over[\s\S]*Slipped\./);
    expect(await part('Cause, event and effect').innerText()).toContain('overrun the 56 h weekend window');
    expect(await part('Other assessments').innerText()).toMatch(/Inherent\s+Critical\s+5 × 5 = 25/);
    expect(await frame.getByRole('img', { name: /^Exposure:/ }).getAttribute('aria-label')).toMatch(
      /12 from .*20 from/,
    );
    await part('Other assessments').getByRole('button', { name: 'Change Residual' }).click();
    await part('Cause, event and effect').getByRole('button', { name: 'Change' }).click();
    await part('Review').getByRole('button', { name: 'Reviewed today…' }).click();
    await part('Occurred').getByRole('button', { name: 'It has occurred…' }).click();
    await frame.getByLabel('What has happened').waitFor();
    expect(await violations(page)).toEqual([]);
    const root = 'document.documentElement';
    expect(await page.frames()[1]?.evaluate<number>(`${root}.scrollWidth - ${root}.clientWidth`)).toBeLessThanOrEqual(
      0,
    );
    expect(mishaps).toEqual([]);
  });

  it('acknowledges an escalation, and undo takes that back', async () => {
    const { page, frame } = await open();
    const escalation = frame.getByRole('region', { name: 'Escalation' });
    await escalation.getByText('not acknowledged yet').waitFor();
    await escalation.getByRole('button', { name: 'Acknowledge' }).focus();
    await page.keyboard.press('Enter');
    await escalation.getByText('acknowledged on').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await escalation.getByText('not acknowledged yet').waitFor();
  });

  it('reviews with a note', async () => {
    const { frame } = await open();
    const review = frame.getByRole('region', { name: 'Review' });
    await review.getByRole('button', { name: 'Reviewed today…' }).click();
    await review.getByLabel('Note (optional)').fill('Rehearsal is booked');
    await review.getByRole('button', { name: 'Reviewed today', exact: true }).click();
    await review.getByText('“Rehearsal is booked”').waitFor();
  });

  it('raises what the risk has become, and each shows the other', async () => {
    const { page, frame } = await stage.go('/browse/ERP-208');
    await page.locator('details.panel summary').click();
    const occurred = frame.getByRole('region', { name: 'Occurred' });
    await occurred.getByRole('button', { name: 'It has occurred…' }).click();
    await occurred.getByLabel('What has happened').fill('It came as feared');
    await occurred.getByRole('button', { name: 'Raise the work item' }).click();
    const raised = (await occurred.getByRole('link').innerText()).trim();
    await page.goto(`${stage.site.origin}/browse/${raised}`);
    await page.locator('details.panel summary').click();
    await frame.getByRole('region', { name: 'Risks of this work item' }).getByText('has occurred as this').waitFor();
    expect(await frame.locator('body').innerText()).toContain('ERP-208');
  });

  it('tells who saves second that somebody else was first, shows what stands, and loses no input', async () => {
    const { page, frame } = await stage.go('/browse/ERP-174');
    await page.locator('details.panel summary').click();
    await frame.getByRole('radio', { name: /^5 Almost certain/ }).check({ force: true });
    const headers = { authorization: 'Bearer demo-ingrid', 'content-type': 'application/json' };
    const body = JSON.stringify({ fields: { customfield_10101: { value: '2 - Unlikely' } } });
    const path = `${stage.site.origin}/rest/api/3/issue/ERP-174`;
    expect((await stage.site.app.site(new Request(path, { method: 'PUT', headers, body }))).status).toBe(204);
    await frame.getByRole('button', { name: 'Save risk' }).click();
    await frame.getByRole('alert').getByText('Somebody else changed the probability of ERP-174').waitFor();
    expect(await frame.getByRole('form', { name: 'Risk' }).innerText()).toMatch(/5 × 3 = 15[\s\S]*was 6/);
    await frame.getByRole('button', { name: 'Save risk' }).click();
    await page.getByText('ERP-174 is saved').waitFor();
  });
});
