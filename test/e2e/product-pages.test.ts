import { violations } from './accessibility';
import { eventually } from './eventually';
import { useStage } from './stage';

const stage = useStage();

const paths = ['/', '/jira/projects', '/jira/projects/ERP', '/wiki/spaces', '/wiki/spaces/ERP'];

describe.each(['light', 'dark'] as const)('the pages around the app, %s', (theme) => {
  it.each(paths)('%s has no complaint of axe or the console', async (path) => {
    const { page, mishaps } = await stage.go(path, { theme });
    expect(await page.locator('html').getAttribute('data-color-mode')).toBe(theme);
    expect(await violations(page)).toEqual([]);
    expect(mishaps).toEqual([]);
  });
});

describe('the bar at the top', () => {
  it('changes who looks, in place', async () => {
    const { page } = await stage.go('/jira/projects');
    const tells = () => page.locator('main').innerText();
    expect(await tells()).toContain('Network segmentation');
    await page.getByLabel('You are').selectOption({ value: 'demo-contractor' });
    const text = await eventually(tells, (words) => expect(words).not.toContain('Network segmentation'));
    expect(text).toContain('ERP upgrade');
  });

  it('changes the theme of the page and of the frame in it without loading either again', async () => {
    const { page, frame, settled } = await stage.go('/jira/projects/ERP/apps/coordinator/risks');
    await settled();
    await frame.locator('h1').evaluate('document.body.dataset.kept = "yes"');
    await page.getByLabel('Theme').selectOption({ value: 'dark' });
    await frame.locator('html[data-color-mode="dark"]').waitFor({ state: 'attached' });
    expect(await frame.locator('body').getAttribute('data-kept')).toBe('yes');
  });
});
