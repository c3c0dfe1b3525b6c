import type { OpenProject } from './open-project';
import type { Register } from './read-register';
import { columns, registerKinds } from './register-kinds';
import type { HealthCheck } from '../api/risk';
import type { LinkType } from '../atlassian/create-issue';
import type { FoundFields } from '../atlassian/mapped-fields';
import type { EditScreen } from '../atlassian/read-edit-screen';
import { riskModelFindings } from '../model/risk-model-findings';
import { standardRiskModel } from '../model/risk-model';
import type { MappedField, ProjectSettings } from '../model/settings';
import { missingSteps } from './missing-steps';

export interface HealthFacts {
  readonly open: OpenProject;
  readonly register: Register;
  readonly linkTypes: readonly LinkType[];
  /** Of one risk, where there is one that the person may edit. */
  readonly screen: EditScreen | undefined;
  readonly found: FoundFields;
}

/** [X3] What the register needs of the project: types, columns with their options, links and a sound model. */
export function healthChecks(facts: HealthFacts): readonly HealthCheck[] {
  const { columns: names } = registerKinds.risks;
  return [sourceCheck(facts), ...names.map((name) => columnCheck(facts, name)), linkCheck(facts), modelCheck(facts)];
}

function sourceCheck({ open: { stored, issueTypes }, register }: HealthFacts): HealthCheck {
  const { risks } = stored.settings;
  const known = (type: string) => issueTypes.some(({ name }) => plain(name) === plain(type));
  if (risks.types.some(known)) return ready('source', 'The project has a type of work item for risks.');
  if (register.issues.length > 0) return ready('source', 'Risks are known by their labels or by the query.');
  const likely = issueTypes.find(({ name }) => /\brisk/i.test(name));
  const named =
    risks.types.length > 0 ? `The project has none of the types ${risks.types.join(', ')}` : 'No type is named';
  const text = `${named}, and nothing carries the labels of risks.`;
  if (!likely) return { id: 'source', state: 'missing', text: `${text} Add the type in Jira, or label risks.` };
  const settings = { ...stored.settings, risks: { ...risks, types: [...risks.types, likely.name] } };
  return { id: 'source', state: 'missing', text, mend: { label: `Take “${likely.name}” as risks`, settings } };
}

function columnCheck({ open: { stored }, register, screen, found }: HealthFacts, name: MappedField): HealthCheck {
  const { label } = columns[name];
  const chosen = stored.settings.fields[name];
  const set = (id: string): ProjectSettings => ({
    ...stored.settings,
    fields: { ...stored.settings.fields, [name]: id },
  });
  const mend = { label: `Keep ${label.toLowerCase()} in the app's own property`, settings: set('property') };
  if (!['auto', 'property'].includes(chosen) && !found[name])
    return { id: name, state: 'missing', text: `The field of “${label}” does not exist here.`, mend };
  const source = register.fields.find((field) => field.name === name);
  if (!source || source.id === 'property') return ready(name, `“${label}” is kept in the app's own property.`);
  if (screen && !screen.has(source.id)) {
    const text = `“${source.label}” is not on the edit screen of risks. Add it there, or keep the values elsewhere.`;
    return { id: name, state: 'missing', text, mend };
  }
  const missing = missingSteps(name, screen?.get(source.id), stored.settings.riskModel);
  if (missing.length === 0) return ready(name, `“${label}” comes from field “${source.label}”.`);
  const text = `“${source.label}” has no option for ${missing.join(', ')}. Add them in Jira, or keep the values elsewhere.`;
  return { id: name, state: 'missing', text, mend };
}

function linkCheck({ open: { stored }, linkTypes }: HealthFacts): HealthCheck {
  const words = linkTypes.flatMap(({ name, inward, outward }) => [name, inward, outward].map(plain));
  const { treatmentLinks } = stored.settings;
  if (treatmentLinks.some((label) => words.includes(plain(label))))
    return ready('links', 'Treatments are told by their links.');
  const likely = linkTypes.find(({ inward, outward }) => /mitigat|treat|address/i.test(`${inward} ${outward}`));
  const text = `The site has none of the links ${treatmentLinks.join(', ')}: every linked item counts as at stake.`;
  if (!likely) return { id: 'links', state: 'advice', text };
  const settings = { ...stored.settings, treatmentLinks: [...treatmentLinks, likely.inward] };
  return { id: 'links', state: 'advice', text, mend: { label: `Take “${likely.inward}” as treatments`, settings } };
}

function modelCheck({ open: { stored } }: HealthFacts): HealthCheck {
  const { sharedRiskModel: _shared, ...own } = stored.settings;
  const [wrong] = riskModelFindings(own.riskModel).filter(({ severity }) => severity !== 'note');
  const [newer] = stored.findings.filter(({ rule }) => rule === 'X5');
  if (!wrong && newer) return { id: 'model', state: 'advice', text: newer.text };
  if (!wrong) return ready('model', 'The model gives every risk one level.');
  const settings = { ...own, riskModel: standardRiskModel };
  return { id: 'model', state: 'missing', text: wrong.text, mend: { label: 'Take the standard model', settings } };
}

function ready(id: string, text: string): HealthCheck {
  return { id, state: 'ready', text };
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
