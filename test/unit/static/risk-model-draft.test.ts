import fc from 'fast-check';
import { standardRiskModel } from '../../../src/model/risk-model';
import { settingsDifference } from '../../../static/views/risk-health/settings-difference';
import { standardSettings } from '../../../src/model/settings';
import { draftOfModel, edited, redone, undone } from '../../../static/views/risk-model/model-draft';

const withDays = (critical: number) => ({
  ...standardRiskModel,
  reviewDays: { ...standardRiskModel.reviewDays, critical },
});

describe('a model being edited', () => {
  it('comes back to where it began after as many steps back as there were edits, and forward again', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99), { maxLength: 30 }), (days) => {
        const end = days.reduce((draft, each) => edited(draft, withDays(each)), draftOfModel(standardRiskModel));
        const back = days.reduce(undone, end);
        expect(back.model).toBe(standardRiskModel);
        expect(days.reduce(redone, back).model).toBe(end.model);
      }),
    );
  });

  it('takes what is typed at one place back as one step, and what is typed elsewhere as another', () => {
    const typed = ['a', 'a', 'b'].reduce(
      (draft, place, at) => edited(draft, withDays(at), place),
      draftOfModel(standardRiskModel),
    );
    expect(undone(typed).model).toEqual(withDays(1));
    expect(undone(undone(typed)).model).toBe(standardRiskModel);
  });

  it('forgets what was undone once something else is edited', () => {
    const draft = edited(undone(edited(draftOfModel(standardRiskModel), withDays(1))), withDays(2));
    expect(redone(draft).model).toEqual(withDays(2));
  });
});

describe('what mending changes', () => {
  it('is said setting by setting, with the names of fields', () => {
    const to = {
      ...standardSettings,
      treatmentLinks: ['is treated by'],
      fields: { ...standardSettings.fields, riskImpact: 'customfield_1', riskOwner: 'property' },
    };
    const choices = [{ id: 'customfield_1', name: 'Severity', type: 'number' }];
    expect(settingsDifference(standardSettings, to, choices)).toEqual([
      { what: 'Risk: impact', from: 'found by name and type', to: 'Severity' },
      { what: 'Risk: owner', from: 'found by name and type', to: 'the app’s own property on the work item' },
      {
        what: 'The links of treatments',
        from: 'is mitigated by, is treated by, is addressed by, is handled by',
        to: 'is treated by',
      },
    ]);
    expect(settingsDifference(to, to, choices)).toEqual([]);
  });
});
