import type { ReactNode } from 'react';
import type { FieldSource } from '../../../src/api';
import type { RiskEdit } from '../../../src/api/risk';
import type { RiskRow } from '../../../src/analysis/risk-register';
import type { IsoDate } from '../../../src/model/date';
import {
  opportunityResponses,
  riskCategories,
  riskKinds,
  riskResponses,
  threatResponses,
} from '../../../src/model/risk';
import type { RiskModel } from '../../../src/model/risk-model';
import type { MappedField } from '../../../src/model/settings';
import { ChoiceEditor } from '../../parts/choice-editor';
import { DateEditor } from '../../parts/date-editor';
import { NumberEditor } from '../../parts/number-editor';
import { PersonEditor } from '../../parts/person-editor';
import { ScaleChoice } from '../../parts/scale-choice';
import meaning from '../../parts/scale-choice.module.css';
import { TextEditor } from '../../parts/text-editor';
import { categoryNames, kindNames, responseNames } from './risk-words';
import { WeightEditor } from './weight-editor';

export interface RiskFieldEditing {
  readonly label: string;
  /** Absent where many risks are edited at once. */
  readonly row: RiskRow | undefined;
  readonly project: string;
  readonly model: RiskModel;
  readonly asOf: IsoDate;
  readonly currency: string | undefined;
  readonly busy: boolean;
  /** `words` say how the value then stands. */
  pick(edit: RiskEdit, words: string): void;
}

/** A value of a risk that can be edited. */
export interface RiskField {
  readonly id: string;
  readonly name: string;
  /** Where it is kept in a field of Jira, whether that can be edited. */
  readonly source?: MappedField;
  /** Whether many risks may be given the same value at once. */
  readonly many: boolean;
  readonly editor: (editing: RiskFieldEditing) => ReactNode;
}

const texts = [
  { id: 'statement', name: 'Statement', most: 255, required: true },
  { id: 'cause', name: 'Cause', most: 1000 },
  { id: 'event', name: 'Event', most: 1000 },
  { id: 'effect', name: 'Effect', most: 1000 },
  { id: 'trigger', name: 'Trigger', most: 1000 },
  { id: 'contingency', name: 'Contingency', most: 1000 },
] as const;

const scales = [
  { id: 'probability', name: 'Probability', source: 'riskProbability' },
  { id: 'impact', name: 'Impact', source: 'riskImpact' },
] as const;

const days = [
  { id: 'nextReview', name: 'Next review', source: 'riskNextReview' },
  { id: 'proximity', name: 'Proximity' },
] as const;

function responsesFor(row: RiskRow | undefined) {
  if (!row) return riskResponses;
  return row.kind === 'opportunity' ? opportunityResponses : threatResponses;
}

const choices: readonly RiskField[] = [
  {
    id: 'kind',
    name: 'Kind',
    many: true,
    editor: ({ label, row, pick }) => (
      <ChoiceEditor
        label={label}
        pick={(kind) => pick({ kind }, kindNames[kind])}
        options={riskKinds.map((kind) => ({
          id: kind,
          value: kind,
          shown: kindNames[kind],
          chosen: kind === row?.kind,
        }))}
      />
    ),
  },
  {
    id: 'category',
    name: 'Category',
    source: 'riskCategory',
    many: true,
    editor: ({ label, row, pick }) => (
      <ChoiceEditor
        label={label}
        pick={(category) => pick({ category }, category ? categoryNames[category] : 'none')}
        options={[...riskCategories, null].map((value) => ({
          id: value ?? 'none',
          value,
          shown: value ? categoryNames[value] : 'No category',
          chosen: row !== undefined && value === (row.category ?? null),
        }))}
      />
    ),
  },
  {
    id: 'response',
    name: 'Response',
    source: 'riskResponse',
    many: true,
    editor: ({ label, row, pick }) => (
      <ChoiceEditor
        label={label}
        pick={(response) => pick({ response }, response ? responseNames[response].name : 'none')}
        options={[...responsesFor(row), null].map((value) => ({
          id: value ?? 'none',
          value,
          shown: value ? (
            <>
              {responseNames[value].name} <span className={meaning.meaning}>{responseNames[value].meaning}</span>
            </>
          ) : (
            'No response yet'
          ),
          chosen: row !== undefined && value === (row.response ?? null),
        }))}
      />
    ),
  },
  {
    id: 'owner',
    name: 'Owner',
    source: 'riskOwner',
    many: true,
    editor: ({ label, row, project, pick }) => (
      <PersonEditor
        label={label}
        project={project}
        chosen={row?.owner}
        pick={(person) => pick({ ownerAccountId: person?.accountId ?? null }, person?.name ?? 'nobody')}
      />
    ),
  },
];

/** Every value of a risk that can be edited, in the order of the register. */
export const riskFields: readonly RiskField[] = [
  ...texts.map(({ id, name, most, ...given }): RiskField => ({
    id,
    name,
    many: false,
    editor: ({ label, row, busy, pick }) => (
      <TextEditor
        label={label}
        text={row?.[id]}
        most={most}
        required={'required' in given}
        busy={busy}
        pick={(text) => pick(id === 'statement' ? { statement: text ?? '' } : { [id]: text ?? null }, text ?? 'none')}
      />
    ),
  })),
  ...choices,
  ...scales.map(({ id, name, source }): RiskField => ({
    id,
    name,
    source,
    many: true,
    editor: ({ label, row, model, pick }) => (
      <ChoiceEditor<number | null>
        label={label}
        pick={(step) => pick({ [id]: step }, step ? `${step} ${labelOf(model, id, step)}` : 'not assessed')}
        options={[
          ...[...model[id]].reverse().map((step) => ({
            id: String(step.step),
            value: step.step,
            shown: <ScaleChoice step={step} />,
            chosen: step.step === row?.[id],
          })),
          { id: 'none', value: null, shown: 'Not assessed', chosen: row !== undefined && row[id] === undefined },
        ]}
      />
    ),
  })),
  ...days.map(({ id, name, ...given }): RiskField => ({
    id,
    name,
    ...given,
    many: true,
    editor: ({ label, row, asOf, busy, pick }) => (
      <DateEditor
        label={label}
        date={id === 'nextReview' ? (row?.nextReview ?? row?.reviewDue) : row?.proximity}
        asOf={asOf}
        busy={busy}
        pick={(date) => pick({ [id]: date ?? null }, date ?? 'none')}
      />
    ),
  })),
  {
    id: 'impactMoney',
    name: 'Impact in money',
    many: false,
    editor: ({ label, row, currency, busy, pick }) => (
      <NumberEditor
        label={label}
        number={row?.impactMoney}
        unit={currency ?? 'amount'}
        decimals={2}
        busy={busy}
        pick={(impactMoney) => pick({ impactMoney: impactMoney ?? null }, impactMoney ?? 'none')}
      />
    ),
  },
  {
    id: 'impactDays',
    name: 'Impact in days',
    many: false,
    editor: ({ label, row, busy, pick }) => (
      <NumberEditor
        label={label}
        number={row?.impactDays === undefined ? undefined : String(row.impactDays)}
        unit="working days"
        decimals={1}
        busy={busy}
        pick={(given) => pick({ impactDays: given ? Number(given) : null }, given ?? 'none')}
      />
    ),
  },
];

/** The other assessments of a model as values that can be edited. */
export function assessmentFields(model: RiskModel): readonly RiskField[] {
  return model.assessments
    .filter(({ id }) => id !== 'current')
    .map(({ id, name }) => ({
      id: `assessment-${id}`,
      name,
      many: false,
      editor: ({ row, busy, pick }) => (
        <WeightEditor
          weight={row?.assessments[id] ?? {}}
          model={model}
          busy={busy}
          pick={(weight) =>
            pick({ assessments: { [id]: weight } }, `${weight.probability ?? '–'} × ${weight.impact ?? '–'}`)
          }
        />
      ),
    }));
}

export function labelOf(model: RiskModel, scale: 'probability' | 'impact', step: number | undefined): string {
  return model[scale].find((each) => each.step === step)?.label ?? '';
}

/** Whether the field may be edited in this project. */
export function isEditable({ source }: RiskField, fields: readonly FieldSource[]): boolean {
  return source === undefined || (fields.find(({ name }) => name === source)?.editable ?? false);
}
