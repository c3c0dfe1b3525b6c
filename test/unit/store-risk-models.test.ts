import { standardRiskModel } from '../../src/model/risk-model';
import { standardSettings } from '../../src/model/settings';
import { readSettings, replaceSettings } from '../../src/store/project-settings';
import { readSharedModels, replaceSharedModel } from '../../src/store/risk-model-library';
import { memoryStore } from '../memory-store';

describe('stored settings', () => {
  it('[X1] of the first version are read as the newest, with nothing lost', async () => {
    const { treatmentLinks: _links, ...rest } = standardSettings;
    const { cells: _cells, assessments: _assessments, flipAxes: _flipAxes, ...model } = standardRiskModel;
    const riskModel = { ...model, bands: { low: 1, medium: 4, high: 9, critical: 16 } };
    const store = memoryStore(new Map([['settings:project:1', { v: 1, settings: { ...rest, riskModel } }]]));
    const { settings, isDefault, findings } = await readSettings(store, '1');
    expect(findings).toEqual([]);
    expect(isDefault).toBe(false);
    expect(settings).toEqual({
      ...standardSettings,
      riskModel: { ...standardRiskModel, bands: { low: 1, medium: 4, high: 9, critical: 16 } },
    });
  });

  const sharing = async (version: number) => {
    const kept = new Map<string, unknown>();
    const store = memoryStore(kept);
    const model = { ...standardRiskModel, flipAxes: true };
    await replaceSharedModel(store, undefined, { id: '77', name: 'House', version: 2, homeProjectId: '1', model });
    await replaceSettings(
      store,
      '1',
      { kept: undefined },
      { ...standardSettings, sharedRiskModel: { id: '77', version } },
    );
    return { kept, store };
  };

  it('[X5] keep the version of a shared model that was adopted, and tell of a newer one', async () => {
    const { store } = await sharing(1);
    const { settings, findings } = await readSettings(store, '1');
    expect(settings.riskModel.flipAxes).toBe(false);
    expect(findings).toMatchObject([{ rule: 'X5', severity: 'note' }]);
    expect((await readSharedModels(store)).map(({ name }) => name)).toEqual(['House']);
    expect((await readSettings((await sharing(2)).store, '1')).findings).toEqual([]);
  });

  it('[X5] of before versions follow the shared model, and keep their copy when it is gone', async () => {
    const { kept, store } = await sharing(0);
    kept.set('settings:project:1', { v: 2, settings: { ...standardSettings, sharedRiskModel: '77' } });
    const { settings } = await readSettings(store, '1');
    expect(settings).toMatchObject({ riskModel: { flipAxes: true }, sharedRiskModel: { id: '77', version: 2 } });
    kept.delete('risk-model:77');
    const gone = await readSettings(store, '1');
    expect(gone.settings.riskModel.flipAxes).toBe(false);
    expect(gone.findings).toMatchObject([{ rule: 'X5', severity: 'error' }]);
  });
});
