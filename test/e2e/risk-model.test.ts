import { standardSettings, type ProjectSettings } from '../../src/model/settings';
import { violations } from './accessibility';
import { eventually } from './eventually';
import { useStage } from './stage';

const stage = useStage();
const open = async (section: string, project = 'ERP', visitor: Parameters<typeof stage.go>[1] = {}) => {
  const here = await stage.go(`/jira/projects/${project}/apps/coordinator/settings/${section}`, visitor);
  await here.settled();
  return { ...here, matrix: here.frame.getByRole('grid', { name: 'Level of each cell' }) };
};
const resolve = (name: string, payload: unknown) =>
  stage.site.app.host.resolve(name, payload, { accountId: 'demo-admin' });
const save = (project: string, settings: ProjectSettings) => resolve('save-settings', { project, settings });

describe('the risk model', () => {
  it('is edited by keyboard, undone, previewed, saved and taken back', async () => {
    const { page, frame, matrix, flag, mishaps } = await open('risk-model');
    const cell = matrix.getByRole('gridcell', { name: 'Probability 3, impact 4' });
    await matrix.getByRole('gridcell', { name: 'Probability 5, impact 1:' }).focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', '1'])
      await page.keyboard.press(key);
    const says = (words: RegExp) =>
      eventually(
        () => cell.innerText(),
        (text) => expect(text).toMatch(words),
      );
    await says(/12\s+Low\s+set by hand/);
    await page.keyboard.press('Control+z');
    await says(/12\s+High/);
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await frame.getByRole('status').filter({ hasText: 'unsaved' }).waitFor();
    await frame.getByRole('button', { name: 'Preview and save' }).click();
    const preview = frame.getByRole('region', { name: 'Preview' });
    await preview.getByRole('heading', { name: /^\d+ risks? changes? (its|their) level$/ }).waitFor();
    await preview
      .getByText(/Cell 3 × 4 is of a lower level than/)
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await preview.getByRole('button', { name: 'Save as the model of this project' }).click();
    await flag('Save as the model of this project: done').waitFor();
    await says(/Low/);
    await flag('Save as the model of this project: done').getByRole('button', { name: 'Undo' }).click();
    await says(/High/);
    expect(mishaps).toEqual([]);
  });

  it('names the step that is not to be saved, and loses nothing on a look at another page', async () => {
    const { frame } = await open('risk-model');
    await frame.getByRole('textbox', { name: 'Label of step 2 of impact' }).fill('');
    await frame.getByText('Step 2 of impact has no label.').waitFor();
    await frame.getByRole('button', { name: 'Preview and save', disabled: true }).waitFor();
    await frame.getByRole('button', { name: 'Health check' }).click();
    await frame.getByRole('list', { name: 'Checks' }).waitFor();
    await frame.getByRole('button', { name: 'Risk model', exact: true }).click();
    await frame.getByText('Step 2 of impact has no label.').waitFor();
    await frame.getByRole('button', { name: 'Discard changes' }).click();
    await frame.getByText('The model gives every risk one level.').waitFor();
  });

  it('of two people, tells the second what the first has saved', async () => {
    const { frame } = await open('risk-model', 'NET');
    await frame.getByRole('textbox', { name: 'Critical: review every … days' }).fill('5');
    const { riskModel } = standardSettings;
    await save('NET', { ...standardSettings, riskModel: { ...riskModel, flipAxes: true } });
    await frame.getByRole('button', { name: 'Preview and save' }).click();
    await frame.getByRole('button', { name: 'Save as the model of this project' }).click();
    await frame.getByText('Somebody else has changed the risk model meanwhile').waitFor();
    await frame.getByRole('button', { name: 'Take theirs' }).click();
    await frame.getByRole('checkbox', { name: /Flip axes/, checked: true }).waitFor();
  });

  it('is shared, and a project that uses it follows a newer version only when told to', async () => {
    const erp = await open('risk-model', 'ERP');
    await erp.frame.getByRole('textbox', { name: 'Name of the shared model' }).fill('House model');
    await erp.frame.getByRole('button', { name: 'Share this project’s model' }).click();
    await erp.frame.getByText('In use here').waitFor();
    const m365 = await open('risk-model', 'M365');
    await m365.frame.getByRole('button', { name: 'Use here House model' }).click();
    await m365.frame.getByRole('button', { name: 'Use “House model”, version 1' }).click();
    await m365.frame.getByText('weighed by the shared model House model').waitFor();
    await erp.frame.getByRole('textbox', { name: 'High: review every … days' }).fill('10');
    await erp.frame.getByRole('button', { name: 'Preview and save' }).click();
    await erp.frame.getByRole('button', { name: 'Save version 2 of “House model”' }).click();
    await erp.frame.getByText('version 2.').waitFor();
    await m365.page.reload();
    await m365.frame.getByText('Version 2 is there; nothing changes until you adopt it.').waitFor();
    await m365.frame.getByRole('button', { name: 'See what version 2 changes' }).click();
    await m365.frame.getByText('No risk changes its level.').waitFor();
    await m365.frame.getByRole('button', { name: 'Use “House model”, version 2' }).click();
    await m365.frame.getByText('ERP (version 2), M365 (version 2)').waitFor();
    expect([...erp.mishaps, ...m365.mishaps]).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to object to, %s', async (theme) => {
    const { page, frame } = await open('risk-model', 'NET', { theme });
    await frame.getByRole('button', { name: 'Start from a preset' }).click();
    await frame.getByRole('button', { name: /impact first/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await frame.getByRole('button', { name: /impact first/ }).click();
    expect(await violations(page)).toEqual([]);
  });

  it('is read only, with the reason, for who does not administer the project', async () => {
    const { page, frame, matrix } = await open('risk-model', 'ERP', { account: 'demo-contractor' });
    await frame.getByText('Read only: only an administrator of this project may change it.').waitFor();
    await matrix.getByRole('gridcell').first().click();
    await page.keyboard.press('1');
    expect(await matrix.getByText('set by hand').count()).toBe(0);
    expect(await frame.getByRole('button', { name: 'Preview and save' }).count()).toBe(0);
  });
});

describe('the health check', () => {
  it('shows what would change, mends it all, and takes it back', async () => {
    const treatmentLinks = ['is soothed by'];
    const risks = { types: ['Hazard'], labels: [] };
    await save('NET', { ...standardSettings, treatmentLinks, risks });
    const { page, frame, flag, mishaps } = await open('health', 'NET');
    await frame.getByText('The project has none of the types Hazard').waitFor();
    expect(await violations(page)).toEqual([]);
    await frame.getByRole('button', { name: /Mend all \d/ }).click();
    const preview = frame.getByRole('region', { name: 'What would change' });
    await preview
      .getByText(/Hazard, Risk/)
      .first()
      .waitFor();
    await preview.getByRole('button', { name: /Mend \d/ }).click();
    await frame.getByText('The project has a type of work item for risks.').waitFor();
    await flag('Mended').getByRole('button', { name: 'Undo' }).click();
    await frame.getByText('The project has none of the types Hazard').waitFor();
    expect(mishaps).toEqual([]);
  });
});

describe('two people at the general settings', () => {
  it('keep what they did not both change, and the second decides about the rest', async () => {
    const { tolerances } = standardSettings;
    await save('M365', standardSettings);
    const { frame, mishaps } = await open('general', 'M365');
    const stale = frame.getByRole('textbox', { name: 'Risk register: stale after, days' });
    await stale.fill('30');
    const treatmentLinks = ['is mitigated by'];
    await save('M365', { ...standardSettings, treatmentLinks, tolerances: { ...tolerances, registerStaleDays: 9 } });
    await frame.getByRole('button', { name: 'Save settings' }).click();
    await frame.getByText('Somebody else has changed the tolerances meanwhile').waitFor();
    await frame.getByRole('button', { name: 'Keep mine and look again' }).click();
    await frame.getByText('is mitigated by').first().waitFor();
    expect(await stale.inputValue()).toBe('30');
    expect(await frame.getByText('is treated by').count()).toBe(0);
    await frame.getByRole('button', { name: 'Save settings' }).click();
    await frame.getByText('There are unsaved changes.').waitFor({ state: 'detached' });
    await eventually(
      () => resolve('settings', { project: 'M365' }),
      (kept) =>
        expect(kept).toMatchObject({
          value: { value: { settings: { treatmentLinks, tolerances: { registerStaleDays: 30 } } } },
        }),
    );
    expect(mishaps).toEqual([]);
  });
});
