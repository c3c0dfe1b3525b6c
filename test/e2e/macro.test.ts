import * as v from 'valibot';
import { adfErrors } from '../unit/documents/adf-schema';
import { violations } from './accessibility';
import { eventually } from './eventually';
import { useStage } from './stage';

const stage = useStage();

const pages = v.object({ results: v.array(v.object({ id: v.string(), title: v.string() })) });
async function addressOf(title: string): Promise<string> {
  const found = v.parse(pages, await stage.site.rest('demo-coordinator', '/wiki/api/v2/pages?limit=250'));
  const id = found.results.find((page) => page.title === title)?.id;
  if (!id) throw new Error(`The demo has no page ${title}`);
  return `/wiki/spaces/ERP/pages/${id}`;
}

describe.each(['light', 'dark'] as const)('the report macro, %s', (theme) => {
  it('shows the live report on a page without a complaint of axe or the console', async () => {
    const { page, frame, settled, mishaps } = await stage.go(await addressOf('ERP upgrade: status report'), { theme });
    await settled();
    await frame.getByRole('heading', { level: 1, name: /ERP upgrade/ }).waitFor();
    await frame.getByText('Milestones').first().waitFor();
    await eventually(
      () => frame.locator('[data-title="P50 / P80"] time').count(),
      (count) => expect(count).toBeGreaterThan(1),
    );
    await frame.getByText(/^P50 and P80: reached by then[\s\S]*\[Q5\]/).waitFor();
    expect(await frame.locator('html').getAttribute('data-color-mode')).toBe(theme);
    expect(await violations(page)).toEqual([]);
    expect(mishaps).toEqual([]);
  });

  it('has a configuration without a complaint of axe or the console', async () => {
    const path = await addressOf('ERP project charter');
    const { page, settled, mishaps } = await stage.go(path.replace('/pages/', '/pages/edit-v2/'), { theme });
    await page.getByRole('button', { name: 'Insert Project status report' }).click();
    await settled();
    expect(await violations(page)).toEqual([]);
    expect(mishaps).toEqual([]);
  });
});

describe('the report macro', () => {
  it('is inserted, configured, saved and then read by others', async () => {
    const path = await addressOf('ERP project charter');
    const { page, frame, settled, mishaps } = await stage.go(path.replace('/pages/', '/pages/edit-v2/'));
    await page.getByRole('button', { name: 'Insert Project status report' }).click();
    await settled();
    await frame.getByLabel('Project').selectOption('M365');
    await frame.getByRole('radio', { name: /^Summary/ }).check();
    await frame.getByLabel('Title').fill('Microsoft 365 in short');
    await frame.getByRole('button', { name: 'Insert report' }).click();
    await page.getByText('project: M365').waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL((url) => !url.pathname.includes('edit-v2'));
    await settled();
    await frame.getByRole('heading', { level: 1, name: /Microsoft 365 in short/ }).waitFor();
    expect(mishaps).toEqual([]);

    const reader = await stage.go(path, { account: 'demo-admin' });
    await reader.settled();
    await reader.frame.getByRole('heading', { level: 1, name: /Microsoft 365 in short/ }).waitFor();
  });

  it('gives PDF and Word a document that Atlassian accepts', async () => {
    const extension = { type: 'macro', config: { project: 'ERP', detail: 'full' } };
    const caller = {
      accountId: 'demo-coordinator',
      moduleKey: 'status-report',
      extension,
      locale: 'en-GB',
      timeZone: 'UTC',
    };
    const { host } = stage.site.app;
    const request = {
      exportType: 'pdf',
      context: host.context(caller),
      extensionPayload: { config: extension.config },
    };
    const document = await host.invoke('status-report-export', request, caller);
    expect(adfErrors(document)).toEqual([]);
    const told = JSON.stringify(document);
    for (const words of ['Cut-over', '"P80"', 'finished pieces of work of the last year. [Q5]'])
      expect(told).toContain(words);
  });

  it('shows that document in the preview of an export', async () => {
    const { page, mishaps } = await stage.go(`${await addressOf('ERP upgrade: status report')}/export`);
    await page.locator('[data-export]').getByText('Milestones').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(mishaps).toEqual([]);
  });
});
