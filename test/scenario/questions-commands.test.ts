import { askSite, type AskedSite } from './ask-site';
import { now, smallSite } from './small-site';
import { reviewRisk } from '../../src/app/review-risk';
import type { Connection } from '../../src/atlassian/connection';
import { standardSettings } from '../../src/model/settings';

let site: AskedSite;
beforeEach(async () => {
  site = await askSite(smallSite().seed());
});
afterEach(() => site.close());

async function fromJira(path: string): Promise<unknown> {
  const request = new Request(`http://site.test/rest/api/3${path}`, { headers: { Authorization: 'Bearer ada' } });
  return (await site.site.fetch(request)).json();
}
const property = (issue: string) => fromJira(`/issue/${issue}/properties/coordinator.risk`);

describe('editing a risk', () => {
  it('writes options, people and dates into the fields that hold the columns, as the person', async () => {
    const edit = { probability: 2, ownerAccountId: 'ben', nextReview: '2026-12-01' };
    const after = await site.ask('edit-risk', { issue: 'ERP-1', edit }, 'caro');
    expect(after.risk).toMatchObject({ probability: 2, exposure: 10, level: 'high', nextReview: '2026-12-01' });
    expect(after.risk?.owner?.name).toBe('Ben Osei');
    expect(await fromJira('/issue/ERP-1?fields=customfield_10101,customfield_10105,customfield_10106')).toMatchObject({
      fields: {
        customfield_10101: { value: '2 - Unlikely' },
        customfield_10105: { accountId: 'ben' },
        customfield_10106: '2026-12-01',
      },
    });
    expect(await fromJira('/issue/ERP-1/changelog')).toMatchObject({ values: [{ author: { accountId: 'caro' } }] });
    expect(await property('ERP-1')).not.toHaveProperty('value');
  });

  it('keeps in the app’s property what no field holds, with exposure and level for JQL', async () => {
    const after = await site.ask('edit-risk', { issue: 'NET-1', edit: { probability: 5, category: 'vendor' } });
    expect(after.risk).toMatchObject({ exposure: 20, level: 'critical', category: 'vendor', impact: 4 });
    expect(await property('NET-1')).toMatchObject({
      value: {
        v: 1,
        probability: 5,
        impact: 4,
        exposure: 20,
        level: 'critical',
        category: 'vendor',
        ownerAccountId: 'caro',
      },
    });
  });

  it('writes to both where the columns are mixed', async () => {
    const after = await site.ask('edit-risk', { issue: 'ERP-1', edit: { impact: 2, response: 'avoid' } });
    expect(after.risk).toMatchObject({ impact: 2, exposure: 8, response: 'avoid' });
    expect(await property('ERP-1')).toMatchObject({ value: { v: 1, response: 'avoid', exposure: 8, level: 'medium' } });
    const again = await site.ask('edit-risk', { issue: 'ERP-1', edit: { impact: 5 } });
    expect(again.risk).toMatchObject({ exposure: 20, response: 'avoid' });
    expect(await property('ERP-1')).toMatchObject({ value: { exposure: 20, level: 'critical' } });
  });

  it('clears values in fields and in the property, and leaves the others', async () => {
    const inFields = await site.ask('edit-risk', { issue: 'ERP-1', edit: { probability: null, ownerAccountId: null } });
    expect(inFields.risk).not.toHaveProperty('exposure');
    expect(inFields.risk).toMatchObject({ impact: 5 });
    const kept = await site.ask('edit-risk', { issue: 'NET-1', edit: { probability: null } });
    expect(kept.risk).toMatchObject({ impact: 4 });
    expect(await property('NET-1')).toEqual({
      key: 'coordinator.risk',
      value: {
        v: 1,
        impact: 4,
        ownerAccountId: 'caro',
        nextReview: '2026-12-10',
        trail: [{ on: '2026-11-18', i: 4 }],
      },
    });
  });

  it.each([
    [{ probability: 6 }, 'probability'],
    [{ probability: 2.5 }, 'probability'],
    [{ response: 'hope' }, 'response'],
    [{ nextReview: '2026-02-30' }, 'nextReview'],
    [{ ownerAccountId: '../x' }, 'ownerAccountId'],
    [{ ownerAccountId: 'nobody' }, 'ownerAccountId'],
    [{ exposure: 25 }, 'exposure'],
    [{}, 'edit'],
  ])('refuses %j and names the field', async (edit, field) => {
    const problem = await site.problem('edit-risk', { issue: 'ERP-1', edit });
    expect(problem).toMatchObject({ code: 'invalid', field });
    expect(site.requests.filter(({ name }) => name.startsWith('PUT'))).toEqual([]);
  });

  it('refuses what is no risk', async () => {
    expect(await site.problem('edit-risk', { issue: 'ERP-6', edit: { impact: 1 } })).toMatchObject({ code: 'invalid' });
  });

  it('does not overwrite what a newer version of the app wrote', async () => {
    await site.site.fetch(
      new Request('http://site.test/rest/api/3/issue/NET-2/properties/coordinator.risk', {
        method: 'PUT',
        headers: { Authorization: 'Bearer ada', 'Content-Type': 'application/json' },
        body: '{"v":2,"likelihood":{"percent":40}}',
      }),
    );
    const edit = { category: 'vendor' };
    expect(await site.problem('edit-risk', { issue: 'NET-2', edit })).toMatchObject({ code: 'conflict' });
    expect(await property('NET-2')).toMatchObject({ value: { v: 2, likelihood: { percent: 40 } } });
  });
});

describe('reviewing a risk', () => {
  it('notes today and finds the next look by the level', async () => {
    const after = await site.ask('review-risk', { issue: 'ERP-1' });
    expect(after.risk).toMatchObject({
      lastReview: now.slice(0, 10),
      nextReview: '2026-11-25',
      reviewDue: '2026-11-25',
    });
    expect(after.risk).not.toHaveProperty('reviewOverdueDays');
    expect(await property('ERP-1')).toMatchObject({ value: { lastReview: '2026-11-18' } });
  });

  it('says that the review stands where its comment is not known to', async () => {
    const invocation = site.invocation('ada');
    const jira: Connection['jira'] = async (path, request) => {
      if (path.endsWith('/comment')) throw new Error('The connection was reset.');
      return invocation.user.jira(path, request);
    };
    const asked = { issue: 'ERP-1', note: 'Vendor confirmed the date', comment: true };
    const reviewed = reviewRisk({ ...invocation, user: { ...invocation.user, jira } }, asked);
    await expect(reviewed).rejects.toThrow('The review of ERP-1 is noted, but it is not certain that its comment');
    expect(await property('ERP-1')).toMatchObject({ value: { lastReviewNote: 'Vendor confirmed the date' } });
  });

  it('asks for an assessment first', async () => {
    expect(await site.problem('review-risk', { issue: 'NET-2' })).toMatchObject({
      code: 'invalid',
      field: 'probability',
    });
  });
});

describe('settings', () => {
  it('are the standard ones until somebody saves others', async () => {
    const before = await site.ask('settings', { project: 'ERP' });
    expect(before).toMatchObject({ isDefault: true, mayEdit: true, settings: standardSettings });
    expect(before.fields.find(({ name }) => name === 'start')).toMatchObject({ id: 'customfield_10015' });
    expect(before.choices.map(({ name }) => name)).toContain('Risk impact');
    expect(before.issueTypes).toContain('Risk');
    const settings = {
      ...standardSettings,
      risks: { types: [], labels: [], jql: 'issuetype = Risk AND status = Monitoring' },
      budget: { currency: 'USD', approved: '1200000.00', hourlyRate: '95.00' },
    };
    await site.ask('save-settings', { project: 'ERP', settings });
    expect(await site.ask('settings', { project: 'ERP' })).toMatchObject({ isDefault: false, settings });
    const { register } = await site.ask('risk-register', { project: 'ERP' });
    expect(register.rows.map(({ key }) => key)).toEqual(['ERP-1']);
    expect(await site.ask('issue-risk', { issue: 'ERP-1' })).toHaveProperty('risk');
    expect(await site.ask('issue-risk', { issue: 'ERP-2' })).not.toHaveProperty('risk');
    expect((await site.ask('status-report', { project: 'ERP' })).budget).toMatchObject({ approved: '1200000.00' });
    expect(await site.ask('settings', { project: 'NET' })).toMatchObject({ isDefault: true });
  });

  it.each([
    [
      { riskModel: { ...standardSettings.riskModel, bands: { low: 1, medium: 9, high: 9, critical: 15 } } },
      'riskModel.bands',
    ],
    [{ tolerances: { ...standardSettings.tolerances, slipAmberDays: -1 } }, 'tolerances.slipAmberDays'],
    [{ fields: { ...standardSettings.fields, riskOwner: 'customfield_10106' } }, 'fields.riskOwner'],
    [{ fields: { ...standardSettings.fields, riskOwner: 'customfield_99' } }, 'fields.riskOwner'],
    [{ risks: { types: ['Risk'], labels: [], jql: 'a = 1) OR (b = 2' } }, 'risks.jql'],
    [{ changes: { types: [], labels: [], jql: 'noSuchField = 1' } }, 'changes.jql'],
    [{ budget: { currency: 'USD', approved: '1e9' } }, 'budget.approved'],
    [{ more: true }, 'more'],
  ])('are not saved with %j, and the place is named', async (wrong, field) => {
    const settings = { ...standardSettings, ...wrong };
    expect(await site.problem('save-settings', { project: 'ERP', settings })).toMatchObject({ code: 'invalid', field });
    expect(site.kept.size).toBe(0);
  });

  it('say that they do not fit into their record, and keep those that are there', async () => {
    const many = Array.from({ length: 50 }, (_, at) => `${at}`.padEnd(255, '統'));
    const source = { types: many, labels: many };
    const settings = { ...standardSettings, risks: source, changes: source, milestones: source, treatmentLinks: many };
    const kept = JSON.stringify([...site.kept]);
    const problem = await site.problem('save-settings', { project: 'ERP', settings });
    expect(problem).toMatchObject({ code: 'invalid', field: 'settings' });
    expect(JSON.stringify([...site.kept])).toBe(kept);
  });

  it('[X1] fall back to the standard ones where the record cannot be read, and say where it is wrong', async () => {
    const { project } = await site.ask('settings', { project: 'ERP' });
    site.kept.set(`settings:project:${project.id}`, { v: 1, settings: { ...standardSettings, calendar: 'weekdays' } });
    const { register } = await site.ask('risk-register', { project: 'ERP' });
    expect(register.rows).toHaveLength(3);
    expect(register.findings[0]).toMatchObject({ rule: 'X1' });
    expect(register.findings[0]?.text).toContain('settings.calendar');
    site.kept.set(`settings:project:${project.id}`, 'x');
    expect(await site.ask('settings', { project: 'ERP' })).toMatchObject({ isDefault: true });
  });

  it('[X2] name a field that is gone, and read its column from the property', async () => {
    const { project } = await site.ask('settings', { project: 'ERP' });
    const fields = { ...standardSettings.fields, riskImpact: 'customfield_404' };
    site.kept.set(`settings:project:${project.id}`, { v: 1, settings: { ...standardSettings, fields } });
    const { register } = await site.ask('risk-register', { project: 'ERP' });
    expect(register.rows.every(({ impact }) => impact === undefined)).toBe(true);
    expect(register.findings[0]).toMatchObject({ rule: 'X2' });
    expect(register.findings[0]?.text).toContain('customfield_404');
  });
});
