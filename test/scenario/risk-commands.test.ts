import { askSite, type AskedSite } from './ask-site';
import { now, smallSite } from './small-site';
import { standardRiskModel } from '../../src/model/risk-model';
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

describe('two people at one risk', () => {
  it('[R18] tells the second what stands when both change the same value, and writes nothing', async () => {
    await site.ask('edit-risk', { issue: 'NET-1', edit: { impact: 5 }, seen: { impact: 4 } }, 'caro');
    const second = { issue: 'NET-1', edit: { impact: 2, trigger: 'No date' }, seen: { impact: 4, trigger: null } };
    const problem = await site.problem('edit-risk', second);
    expect(problem).toMatchObject({
      code: 'conflict',
      field: 'impact',
      standing: { risk: { impact: 5, exposure: 15 } },
    });
    expect(await property('NET-1')).not.toHaveProperty('value.trigger');
  });

  it('[R18] lets both write where they change different values, or want the same', async () => {
    await site.ask('edit-risk', { issue: 'ERP-1', edit: { impact: 3 }, seen: { impact: 5 } }, 'caro');
    await site.ask('edit-risk', { issue: 'ERP-1', edit: { probability: 2 }, seen: { probability: 4 } });
    const { risk } = await site.ask('edit-risk', { issue: 'ERP-1', edit: { impact: 3 }, seen: { impact: 5 } });
    expect(risk).toMatchObject({ probability: 2, impact: 3 });
  });

  it('[R18] takes 5000 and 5000.00 for the same amount, so that what was typed can be changed back', async () => {
    const impact = (impactMoney: string) => ({ impactMoney });
    await site.ask('edit-risk', { issue: 'ERP-1', edit: impact('240000.00') });
    await site.ask('edit-risk', { issue: 'ERP-1', edit: impact('5000'), seen: impact('240000.00') });
    const back = { issue: 'ERP-1', edit: impact('240000.00'), seen: impact('5000') };
    expect((await site.ask('edit-risk', back)).risk).toMatchObject(impact('240000.00'));
  });

  it('[R18] compares an assessment step by step', async () => {
    const residual = (impact: number) => ({ assessments: { residual: { impact } } });
    await site.ask('edit-risk', { issue: 'NET-1', edit: { assessments: { residual: { probability: 1, impact: 2 } } } });
    const edit = { issue: 'NET-1', edit: residual(3), seen: residual(4) };
    expect(await site.problem('edit-risk', edit)).toMatchObject({ code: 'conflict', field: 'assessments' });
    const { risk } = await site.ask('edit-risk', { ...edit, seen: residual(2) });
    expect(risk?.assessed.map(({ id, exposure }) => [id, exposure])).toEqual([
      ['current', 12],
      ['residual', 3],
    ]);
  });

  it('[R18] never says that all is well to somebody whose value was written over in the same moment', async () => {
    const edits = [1, 2, 5].map((impact) => ({ issue: 'NET-1', edit: { impact } }));
    const told = await Promise.allSettled(edits.map((edit) => site.ask('edit-risk', edit)));
    const { risk } = await site.ask('issue-risk', { issue: 'NET-1' });
    const pleased = told.flatMap((one) => (one.status === 'fulfilled' ? [one.value.risk?.impact] : []));
    expect(new Set(pleased)).toEqual(new Set([risk?.impact]));
  });
});

describe('editing every value', () => {
  it('keeps what no field holds, and writes the statement as the summary', async () => {
    const edit = {
      statement: 'Because of the strike, ports may close, which would delay the switches.',
      kind: 'threat' as const,
      trigger: 'No ship by May',
      contingency: 'Rent switches',
      proximity: '2027-01-15',
      impactMoney: '40000.00',
      impactDays: 12,
      assessments: { inherent: { probability: 5, impact: 5 }, target: { probability: 1, impact: 4 } },
    };
    const { risk, summary } = await site.ask('edit-risk', { issue: 'NET-1', edit });
    expect(summary).toBe(edit.statement);
    expect(risk).toMatchObject({
      ...edit,
      cause: 'the strike',
      event: 'ports may close',
      effect: 'delay the switches',
      expectedMoney: '16000.00',
      expectedDays: 4.8,
    });
    const cleared = await site.ask('edit-risk', { issue: 'NET-1', edit: { trigger: null, impactDays: null } });
    expect(cleared.risk).not.toHaveProperty('trigger');
    expect(cleared.risk).not.toHaveProperty('expectedDays');
  });

  it.each([
    [{ impact: 6 }, 'impact'],
    [{ assessments: { inherent: { probability: 7 } } }, 'assessments.inherent.probability'],
    [{ assessments: { hoped: { probability: 1 } } }, 'assessments.hoped'],
    [{ assessments: { current: { probability: 1 } } }, 'assessments.current'],
    [{ response: 'exploit' as const }, 'response'],
    [{ kind: 'opportunity' as const, response: 'avoid' as const }, 'response'],
  ])('refuses %j, which the model does not know', async (edit, field) => {
    expect(await site.problem('edit-risk', { issue: 'NET-1', edit })).toMatchObject({ code: 'invalid', field });
    expect(await property('NET-1')).toMatchObject({ value: { probability: 3, impact: 4 } });
  });

  it('keeps how a risk was weighed, one entry a day', async () => {
    await site.ask('edit-risk', { issue: 'NET-1', edit: { impact: 5 } });
    await site.ask('edit-risk', { issue: 'NET-1', edit: { impact: 2 } });
    expect(await property('NET-1')).toMatchObject({ value: { trail: [{ on: '2026-11-18', p: 3, i: 2 }] } });
  });
});

describe('editing many risks', () => {
  it('accounts for every row, and takes back what it wrote', async () => {
    const edits = [
      { issue: 'ERP-1', edit: { impact: 1 }, seen: { impact: 5 } },
      { issue: 'ERP-2', edit: { impact: 4 }, seen: { impact: 1 } },
      { issue: 'ERP-6', edit: { impact: 1 } },
      { issue: 'ERP-99', edit: { impact: 1 } },
      { issue: 'NET-1', edit: { impact: 1, category: 'vendor' as const } },
    ];
    const { outcomes } = await site.ask('edit-risks', { edits });
    expect(outcomes.map((one) => [one.issue, one.done ? one.before : one.problem.code])).toEqual([
      ['ERP-1', { impact: 5 }],
      ['ERP-2', 'conflict'],
      ['ERP-6', 'invalid'],
      ['ERP-99', 'not-found'],
      ['NET-1', { impact: 4, category: null }],
    ]);
    const back = outcomes.flatMap((one) => (one.done ? [{ issue: one.issue, edit: one.before }] : []));
    await site.ask('edit-risks', { edits: back });
    expect((await site.ask('issue-risk', { issue: 'ERP-1' })).risk).toMatchObject({ impact: 5 });
    const { risk } = await site.ask('issue-risk', { issue: 'NET-1' });
    expect(risk).toMatchObject({ impact: 4 });
    expect(risk).not.toHaveProperty('category');
  });
});

describe('reviewing with a note', () => {
  it('keeps the note, and says it to all who follow the issue where that is wanted', async () => {
    const { risk } = await site.ask('review-risk', { issue: 'ERP-1', note: 'Vendor stays', comment: true });
    expect(risk).toMatchObject({ lastReview: now.slice(0, 10), lastReviewNote: 'Vendor stays' });
    expect(JSON.stringify(await fromJira('/issue/ERP-1/comment'))).toContain('Risk reviewed: Vendor stays');
    const again = await site.ask('review-risk', { issue: 'ERP-1' });
    expect(again.risk).not.toHaveProperty('lastReviewNote');
    expect(await fromJira('/issue/ERP-1/comment')).toMatchObject({ total: 1 });
  });
});

describe('escalating', () => {
  it('stands until it is acknowledged or taken back', async () => {
    const to = async (wanted: 'escalated' | 'acknowledged' | 'none') =>
      (await site.ask('escalate-risk', { issue: 'ERP-2', to: wanted })).risk?.escalation;
    expect(await site.problem('escalate-risk', { issue: 'ERP-2', to: 'acknowledged' })).toMatchObject({ field: 'to' });
    expect(await to('escalated')).toEqual({ at: '2026-11-18' });
    expect(await to('acknowledged')).toEqual({ at: '2026-11-18', acknowledged: '2026-11-18' });
    expect((await site.ask('risk-register', { project: 'ERP' })).register.totals.escalated).toBe(1);
    expect(await to('none')).toBeUndefined();
  });
});

describe('a risk that occurs', () => {
  it('becomes one issue, however often that is said, with owner, facts and relation', async () => {
    await site.ask('edit-risk', { issue: 'NET-1', edit: { contingency: 'Rent switches', impactDays: 9 } });
    const first = await site.ask('mark-risk-occurred', { issue: 'NET-1' });
    const second = await site.ask('mark-risk-occurred', { issue: 'NET-1' });
    expect(second.occurredAs).toBe(first.occurredAs);
    expect(second.risk.risk).toMatchObject({ occurredAs: first.occurredAs, atStake: [] });
    const raised = await fromJira(`/issue/${first.occurredAs}?fields=*all`);
    expect(raised).toMatchObject({
      fields: {
        summary: 'Switches may be late',
        issuetype: { name: 'Bug' },
        assignee: { accountId: 'caro' },
        issuelinks: [{ type: { name: 'Relates' } }],
      },
    });
    expect(JSON.stringify(raised)).toContain('Contingency: Rent switches');
    expect(await fromJira(`/issue/${first.occurredAs}/properties/coordinator.occurrence`)).toMatchObject({
      value: { v: 1, risk: 'NET-1' },
    });
    expect(await fromJira('/search/jql?jql=project=NET')).toHaveProperty('issues.length', 4);
  });
});

describe('models of risks', () => {
  const model = { ...standardRiskModel, cells: [{ probability: 2, impact: 3, level: 'critical' as const }] };

  it('[R14] shows which risks another model would put on another level, and saves nothing', async () => {
    const { preview } = await site.ask('preview-risk-model', { project: 'ERP', model });
    expect(preview.changes).toEqual([
      { key: 'ERP-2', statement: 'Data may be wrong', open: true, from: 'medium', to: 'critical' },
    ]);
    expect(preview.before).toEqual({ low: 0, medium: 1, high: 0, critical: 1 });
    expect(preview.after).toEqual({ low: 0, medium: 0, high: 0, critical: 2 });
    expect(preview.findings.map(({ severity }) => severity)).toContain('note');
    expect(site.kept.size).toBe(0);
  });

  it('are shared between projects, changed where they were made, and cloned elsewhere', async () => {
    const { saved } = await site.ask('save-risk-model', { project: 'ERP', name: 'House', model });
    const settings = { ...standardSettings, sharedRiskModel: saved };
    await site.ask('save-settings', { project: 'NET', settings });
    const levels = async () =>
      (await site.ask('risk-register', { project: 'NET' })).register.rows.map(({ level }) => level);
    expect(await levels()).toEqual(['high', undefined]);
    const cells = [{ probability: 3, impact: 4, level: 'low' as const }];
    const second = { project: 'ERP', id: saved.id, name: 'House', model: { ...model, cells }, seen: 1 };
    const newer = await site.ask('save-risk-model', second);
    expect(await site.problem('save-risk-model', second)).toMatchObject({ code: 'conflict' });
    expect(await levels()).toEqual(['high', undefined]);
    const { register } = await site.ask('risk-register', { project: 'NET' });
    expect(register.findings.find(({ rule }) => rule === 'X5')?.text).toContain('newer version (2)');
    const { checks } = await site.ask('risk-health', { project: 'NET' });
    expect(checks.find(({ id }) => id === 'model')).toMatchObject({ state: 'advice' });
    expect(await site.problem('save-settings', { project: 'ERP', settings })).toMatchObject({
      code: 'invalid',
      field: 'sharedRiskModel',
    });
    await site.ask('save-settings', { project: 'NET', settings: { ...settings, sharedRiskModel: newer.saved } });
    expect(await levels()).toEqual(['low', undefined]);
    const { models } = await site.ask('shared-risk-models', { project: 'NET' });
    expect(models.map(({ name, version, mayEdit }) => [name, version, mayEdit])).toEqual([['House', 2, false]]);
    expect(models[0]?.usedBy.map(({ project, version }) => [project.key, version])).toEqual([['NET', 2]]);
    const elsewhere = { project: 'NET', id: saved.id, name: 'Mine now', model };
    expect(await site.problem('save-risk-model', elsewhere)).toMatchObject({ code: 'not-allowed' });
    expect(await site.problem('save-risk-model', { project: 'ERP', name: 'No', model }, 'ben')).toMatchObject({
      code: 'not-allowed',
    });
    const gone = { ...standardSettings, sharedRiskModel: { id: '123', version: 1 } };
    expect(await site.problem('save-settings', { project: 'NET', settings: gone })).toMatchObject({
      code: 'invalid',
      field: 'sharedRiskModel',
    });
  });

  it('[X5] tell who uses them only where the reader may look', async () => {
    const { saved } = await site.ask('save-risk-model', { project: 'SEC', name: 'Quiet', model });
    const settings = { ...standardSettings, sharedRiskModel: saved };
    await site.ask('save-settings', { project: 'SEC', settings });
    const seenBy = async (who: string) => (await site.ask('shared-risk-models', { project: 'NET' }, who)).models[0];
    expect(await seenBy('ada')).toMatchObject({ home: { key: 'SEC' }, usedBy: [{ project: { key: 'SEC' } }] });
    const ben = await seenBy('ben');
    expect(ben).toMatchObject({ name: 'Quiet', usedBy: [] });
    expect(JSON.stringify(ben)).not.toContain('SEC');
  });

  it('[R14] names what the other model has no place for, and loses nothing', async () => {
    const small = { ...standardRiskModel, impact: standardRiskModel.impact.slice(0, 4) };
    const residual = { assessments: { residual: { probability: 2, impact: 5 } } };
    await site.ask('edit-risk', { issue: 'NET-1', edit: residual });
    const { preview } = await site.ask('preview-risk-model', { project: 'NET', model: small });
    expect(preview.offModel).toEqual([
      { key: 'NET-1', statement: expect.any(String) as string, assessment: 'Residual', reason: 'impact off the scale' },
    ]);
    await site.ask('save-settings', { project: 'NET', settings: { ...standardSettings, riskModel: small } });
    await site.ask('save-settings', { project: 'NET', settings: standardSettings });
    const { register } = await site.ask('risk-register', { project: 'NET' });
    expect(register.rows.find(({ key }) => key === 'NET-1')).toMatchObject(residual);
  });
});

describe('two people at the settings', () => {
  const { fields, tolerances } = standardSettings;
  const mine = { ...standardSettings, fields: { ...fields, riskImpact: 'property' } };

  it('[X4] both keep what they changed where it is not the same', async () => {
    const theirs = { ...standardSettings, tolerances: { ...tolerances, registerStaleDays: 30 } };
    await site.ask('save-settings', { project: 'NET', settings: theirs });
    const saved = await site.ask('save-settings', { project: 'NET', settings: mine, seen: standardSettings });
    expect(saved.settings).toEqual({ ...mine, tolerances: theirs.tolerances });
  });

  it('[X4] the second is told what the first changed, and nothing is written', async () => {
    const theirs = { ...standardSettings, fields: { ...fields, riskImpact: 'customfield_10102' } };
    await site.ask('save-settings', { project: 'NET', settings: theirs });
    const asked = { project: 'NET', settings: mine, seen: standardSettings };
    const problem = await site.problem('save-settings', asked);
    expect(problem).toMatchObject({ code: 'conflict' });
    expect(problem.message).toContain('where the values are kept');
    expect((await site.ask('settings', { project: 'NET' })).settings).toEqual(theirs);
  });
});
