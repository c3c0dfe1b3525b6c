import fc from 'fast-check';
import { standardSettings } from '../../src/model/settings';
import { readSettings } from '../../src/store/project-settings';
import { newestSettings, upcastSettings } from '../../src/store/settings-upcasts';
import { memoryStore } from '../memory-store';
import { someModel } from './arbitrary-risk-model';

const shared = fc.option(fc.stringMatching(/^[0-9]{1,20}$/), { nil: undefined });
const storeOf = (record: unknown) => memoryStore(new Map([['settings:project:1', record]]));

describe('settings of the second version', () => {
  it('[X1] are read with the same model, and the shared model that they named', async () => {
    await fc.assert(
      fc.asyncProperty(someModel, shared, async (riskModel, id) => {
        const settings = { ...standardSettings, riskModel, ...(id ? { sharedRiskModel: id } : {}) };
        const read = await readSettings(storeOf({ v: 2, settings }), '1');
        expect(read.isDefault).toBe(false);
        expect(read.settings.riskModel).toEqual(riskModel);
        expect(read.settings.sharedRiskModel).toEqual(id ? { id, version: 0 } : undefined);
      }),
    );
  });

  it('[X1] are brought forward once, and anything else is left as it is', () => {
    fc.assert(
      fc.property(fc.anything(), (settings) => {
        const newest = { v: newestSettings, settings };
        expect(upcastSettings(newest)).toBe(newest);
        expect(upcastSettings(upcastSettings({ v: 2, settings }))).toEqual(upcastSettings({ v: 2, settings }));
      }),
    );
  });
});
