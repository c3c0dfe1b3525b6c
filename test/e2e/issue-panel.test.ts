import * as v from 'valibot';
import { violations } from './accessibility';
import { eventually } from './eventually';
import { useStage } from './stage';
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
    await frame.getByText('4 × 5 = 20').first().waitFor();
    expect(await frame.locator('html').getAttribute('data-color-mode')).toBe(theme);
    expect(await violations(page)).toEqual([]);
    expect(mishaps).toEqual([]);
  });
});

describe('the risk panel', () => {
  it('tells the exposure on its lozenge before it is opened', async () => {
    const { page } = await stage.go(`/browse/${key}`);
    await page.locator('details.panel summary').getByText('CRITICAL 20').waitFor();
  });

  it('fits 320 pixels without scrolling sideways', async () => {
    const { page } = await open({ width: 320 });
    const root = 'document.documentElement';
    const wider = await page.frames()[1]?.evaluate<number>(`${root}.scrollWidth - ${root}.clientWidth`);
    expect(wider).toBeLessThanOrEqual(0);
    expect((await page.locator('iframe').boundingBox())?.width).toBeLessThanOrEqual(320);
  });

  it('writes an edit made by keyboard to the issue, and the lozenge follows', async () => {
    const { page, frame, flag, settled, mishaps } = await open();
    const save = async (from: RegExp, key: string, product: string) => {
      await frame.getByRole('radio', { name: from }).press(key);
      await frame.getByText(product).first().waitFor();
      await frame.getByRole('button', { name: 'Save risk' }).press('Enter');
    };
    await save(/^4 Likely/, 'ArrowLeft', '3 × 5 = 15');

    const stored = v.object({ fields: v.object({ customfield_10101: v.object({ value: v.string() }) }) });
    const probability = async () => {
      const issue = await stage.site.rest('demo-coordinator', `/rest/api/3/issue/${key}?fields=customfield_10101`);
      return v.parse(stored, issue).fields.customfield_10101.value;
    };
    await eventually(probability, (value) => expect(value).toBe('3 - Possible'));
    await flag(`${key} is saved`).waitFor();
    await page.reload();
    const panel = page.locator('details.panel summary');
    await panel.getByText('CRITICAL 15').waitFor();
    await panel.click();
    await settled();
    await save(/^3 Possible/, 'ArrowRight', '4 × 5 = 20');
    await eventually(probability, (value) => expect(value).toMatch(/^4/));
    expect(mishaps).toEqual([]);
  });

  it('says of other issues that they are no risks', async () => {
    const { page, settled, frame } = await stage.go('/browse/ERP-1');
    await page.locator('details.panel summary').click();
    await settled();
    await frame.getByText('is not in the risk register').waitFor();
  });

  it('shows what surrounds the risk, and nothing of it displeases axe when all is opened at 320 pixels', async () => {
    const { page, frame, mishaps } = await open({ width: 320, theme: 'dark' });
    const part = (name: string) => frame.getByRole('region', { name });
    await part('Treatments').getByText('In Progress').waitFor();
    const tells = (name: string, words: RegExp) =>
      eventually(
        () => part(name).innerText(),
        (text) => expect(text).toMatch(words),
      );
    await tells('At stake', /Cut-over[\s\S]*Slipped\./);
    await tells('Cause, event and effect', /overrun the 56 h weekend window/);
    await tells('Other assessments', /Inherent\s+Critical\s+5 × 5 = 25/);
    await frame.getByRole('img', { name: /^Exposure:.*12 from .*20 from/ }).waitFor();
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
    const { frame, flag } = await open();
    const escalation = frame.getByRole('region', { name: 'Escalation' });
    await escalation.getByText('not acknowledged yet').waitFor();
    await escalation.getByRole('button', { name: 'Acknowledge' }).press('Enter');
    await escalation.getByText('acknowledged on').waitFor();
    await flag(key).getByRole('button', { name: 'Undo' }).click();
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
    await frame.getByText('ERP-208').first().waitFor();
  });

  it('tells who saves second that somebody else was first, shows what stands, and loses no input', async () => {
    const { page, frame, flag } = await stage.go('/browse/ERP-174');
    await page.locator('details.panel summary').click();
    await frame.getByRole('radio', { name: /^5 Almost certain/ }).check({ force: true });
    const headers = { authorization: 'Bearer demo-ingrid', 'content-type': 'application/json' };
    const body = JSON.stringify({ fields: { customfield_10101: { value: '2 - Unlikely' } } });
    const path = `${stage.site.origin}/rest/api/3/issue/ERP-174`;
    expect((await stage.site.app.site(new Request(path, { method: 'PUT', headers, body }))).status).toBe(204);
    await frame.getByRole('button', { name: 'Save risk' }).click();
    await frame.getByRole('alert').getByText('Somebody else changed the probability of ERP-174').waitFor();
    await eventually(
      () => frame.getByRole('form', { name: 'Risk' }).innerText(),
      (text) => expect(text).toMatch(/5 × 3 = 15[\s\S]*was 6/),
    );
    await frame.getByRole('button', { name: 'Save risk' }).click();
    await flag('ERP-174 is saved').waitFor();
  });
});
