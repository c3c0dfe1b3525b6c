import * as v from 'valibot';
import { eventually } from './eventually';
import { useStage } from './stage';

/** The risk under a security level that the contractor is not in, and words of its summary. */
const secret = { key: 'ERP-208', words: 'support contract of the conversion partner' };

const stage = useStage();
const register = '/jira/projects/ERP/apps/coordinator/risks';

async function textOf(path: string, account: string): Promise<string> {
  const { frame, settled, mishaps } = await stage.go(path, { account });
  await settled();
  expect(mishaps).toEqual([]);
  return frame.locator('body').innerText();
}

async function reportPage(): Promise<string> {
  const found = v.object({ results: v.array(v.object({ id: v.string(), title: v.string() })) });
  const { results } = v.parse(found, await stage.site.rest('demo-coordinator', '/wiki/api/v2/pages?limit=250'));
  const page = results.find(({ title }) => title === 'ERP upgrade: status report');
  return `/wiki/spaces/ERP/pages/${page?.id ?? ''}`;
}

describe('a contractor who may not see one risk', () => {
  it('does not find it in the register, nor in its totals, nor on the heat map', async () => {
    const open = /(\d+)\s+open/i;
    const read = async (account: string) => {
      const { frame, settled } = await stage.go(register, { account });
      await settled();
      await frame.getByText('ERP-157').first().waitFor();
      const map = await frame.getByRole('grid', { name: 'Risks by probability and impact' }).innerText();
      return { all: await frame.locator('body').innerText(), map };
    };
    const coordinator = await read('demo-coordinator');
    const contractor = await read('demo-contractor');
    expect(coordinator.all).toContain(secret.key);
    expect(coordinator.map).toContain(secret.key);
    for (const text of [contractor.all, contractor.map]) {
      expect(text).not.toContain(secret.key);
      expect(text).not.toContain(secret.words);
    }
    const count = (text: string) => Number(open.exec(text.replace(/\n/g, ' '))?.[1]);
    expect(count(coordinator.all)).toBeGreaterThan(0);
    expect(count(contractor.all)).toBe(count(coordinator.all) - 1);
  });

  it.each(['report', 'changes', 'capacity'])('does not find it on the %s tab', async (tab) => {
    const text = await textOf(`/jira/projects/ERP/apps/coordinator/${tab}`, 'demo-contractor');
    expect(text).not.toContain(secret.key);
    expect(text).not.toContain(secret.words);
  });

  it('does not find it in the report on a Confluence page, nor in its export', async () => {
    const path = await reportPage();
    expect(await textOf(path, 'demo-coordinator')).toContain(secret.key);
    expect(await textOf(path, 'demo-contractor')).not.toContain(secret.key);
    const { page } = await stage.go(`${path}/export`, { account: 'demo-contractor' });
    const exported = await eventually(
      () => page.locator('[data-export]').innerText(),
      (text) => expect(text).toContain('Milestones'),
    );
    expect(exported).not.toContain(secret.key);
  });

  it('is told of the issue itself no more than of one that does not exist', async () => {
    const hidden = await stage.go(`/browse/${secret.key}`, { account: 'demo-contractor' });
    const absent = await stage.go('/browse/ERP-99999', { account: 'demo-contractor' });
    const words = (text: string) => text.replaceAll(/ERP-\d+/g, 'KEY');
    const hiddenText = words(await hidden.page.locator('main').innerText());
    expect(hiddenText).toBe(words(await absent.page.locator('main').innerText()));
  });

  it('has no access to a project that is closed to him', async () => {
    const { page } = await stage.go('/jira/projects/NET/apps/coordinator/risks', { account: 'demo-contractor' });
    const text = await page.locator('body').innerText();
    expect(text).not.toContain('Network segmentation');
  });
});
