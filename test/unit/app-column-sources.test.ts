import { columnSources, fromSources } from '../../src/app/column-sources';
import type { EditScreen } from '../../src/atlassian/read-edit-screen';
import { standardSettings, type ProjectSettings } from '../../src/model/settings';
import { anIssue } from './portfolio';

const impact = { id: 'customfield_2', name: 'Impact', type: 'option', custom: true };
const found = { riskImpact: impact };
const screen: EditScreen = new Map([['customfield_2', { id: 'customfield_2', type: 'option', allowed: [] }]]);
const inField = anIssue('ERP-1', { mapped: { riskImpact: '4 - Major' } });
const inProperty = anIssue('ERP-2', { mapped: { riskImpact: null }, property: { v: 1, impact: 3 } });
const empty = anIssue('ERP-3', { mapped: { riskImpact: null } });
const named: ProjectSettings = {
  ...standardSettings,
  fields: { ...standardSettings.fields, riskImpact: 'customfield_2' },
};

const sourceOf = (settings: ProjectSettings, issues: (typeof empty)[], on: EditScreen | undefined, mayEdit = true) =>
  columnSources(['riskImpact'], found, settings, { issues, screen: on, mayEdit })[0];

describe('a column that was found in a field', () => {
  it.each([
    ['an issue has a value there', [empty, inField, inProperty], undefined, 'customfield_2'],
    ['nothing is kept yet and it can be edited', [empty], screen, 'customfield_2'],
    ['there is no issue to tell', [], undefined, 'customfield_2'],
    ['the values stand in the property', [inProperty, empty], screen, 'property'],
    ['it stands on no screen', [empty], new Map(), 'property'],
  ] as const)('comes from where the project keeps it: %s', (_why, issues, on, id) => {
    expect(sourceOf(standardSettings, [...issues], on)?.id).toBe(id);
  });

  it('comes from the field that the settings name, whatever is kept elsewhere', () => {
    expect(sourceOf(named, [inProperty], new Map())).toMatchObject({ id: 'customfield_2', editable: false });
  });

  it('can be edited where the person may and the screen has it', () => {
    expect(sourceOf(standardSettings, [inField], screen)?.editable).toBe(true);
    expect(sourceOf(standardSettings, [inField], new Map())?.editable).toBe(false);
    expect(sourceOf(standardSettings, [inField], screen, false)?.editable).toBe(false);
    expect(sourceOf(standardSettings, [inProperty], undefined, false)?.editable).toBe(false);
  });
});

describe('the values of an issue', () => {
  const sources = [{ name: 'riskImpact' as const, id: 'customfield_2', label: 'Impact', editable: true }];

  it('still come from the property while its field is empty', () => {
    expect(fromSources(inProperty, sources, standardSettings).mapped).toEqual({});
    expect(fromSources(inField, sources, standardSettings).mapped).toEqual({ riskImpact: '4 - Major' });
    expect(fromSources(empty, sources, standardSettings).mapped).toEqual({ riskImpact: null });
  });

  it('come from the named field alone where the settings say so', () => {
    expect(fromSources(inProperty, sources, named).mapped).toEqual({ riskImpact: null });
  });
});
