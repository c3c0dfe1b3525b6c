import type { RiskEdit } from '../../../src/analysis/risk-edit';
import type { RiskRow } from '../../../src/analysis/risk-row';
import {
  opportunityResponses,
  riskCategories,
  riskKinds,
  riskResponses,
  threatResponses,
  type RiskCategory,
  type RiskKind,
  type RiskResponse,
} from '../../../src/model/risk';
import type { RiskModel } from '../../../src/model/risk-model';
import {
  choiceField,
  dayField,
  numberField,
  personField,
  textField,
  type RowEditing,
  type RowField,
} from '../../parts/row-field';
import { ScaleChoice } from '../../parts/scale-choice';
import meaning from '../../parts/scale-choice.module.css';
import { categoryNames, kindNames, responseNames } from './risk-words';
import { WeightEditor } from './weight-editor';

interface Weighed {
  readonly model: RiskModel;
}

/** A value of a risk that can be edited. */
export type RiskField = RowField<RowEditing<RiskRow, RiskEdit> & Weighed>;

const texts = [
  { id: 'cause', name: 'Cause' },
  { id: 'event', name: 'Event' },
  { id: 'effect', name: 'Effect' },
  { id: 'trigger', name: 'Trigger' },
  { id: 'contingency', name: 'Contingency' },
] as const;

const scales = [
  { id: 'probability', name: 'Probability', source: 'riskProbability' },
  { id: 'impact', name: 'Impact', source: 'riskImpact' },
] as const;

const choices: readonly RiskField[] = [
  choiceField<RiskRow, RiskEdit, RiskKind>({
    id: 'kind',
    name: 'Kind',
    values: () => riskKinds,
    read: ({ kind }) => kind,
    word: (kind) => kindNames[kind],
    edit: (kind) => ({ kind }),
  }),
  choiceField<RiskRow, RiskEdit, RiskCategory | null>({
    id: 'category',
    name: 'Category',
    source: 'riskCategory',
    values: () => [...riskCategories, null],
    read: ({ category }) => category ?? null,
    word: (category) => (category ? categoryNames[category] : 'none'),
    shown: (category) => (category ? categoryNames[category] : 'No category'),
    edit: (category) => ({ category }),
  }),
  choiceField<RiskRow, RiskEdit, RiskResponse | null>({
    id: 'response',
    name: 'Response',
    source: 'riskResponse',
    values: ({ row }) => [...responsesFor(row), null],
    read: ({ response }) => response ?? null,
    word: (response) => (response ? responseNames[response].name : 'none'),
    shown: (response) =>
      response ? (
        <>
          {responseNames[response].name} <span className={meaning.meaning}>{responseNames[response].meaning}</span>
        </>
      ) : (
        'No response yet'
      ),
    edit: (response) => ({ response }),
  }),
  personField({
    id: 'owner',
    name: 'Owner',
    source: 'riskOwner',
    read: ({ owner }) => owner,
    edit: (ownerAccountId) => ({ ownerAccountId }),
  }),
];

/** Every value of a risk that can be edited, in the order of the register. */
export const riskFields: readonly RiskField[] = [
  textField({
    id: 'statement',
    name: 'Statement',
    most: 255,
    required: true,
    read: ({ statement }) => statement,
    edit: (statement = '') => ({ statement }),
  }),
  ...texts.map((field): RiskField =>
    textField({
      ...field,
      most: 1000,
      read: (row) => row[field.id],
      edit: (text) => ({ [field.id]: text ?? null }),
    }),
  ),
  ...choices,
  ...scales.map(scaleField),
  dayField({
    id: 'nextReview',
    name: 'Next review',
    source: 'riskNextReview',
    read: ({ nextReview, reviewDue }) => nextReview ?? reviewDue,
    edit: (nextReview) => ({ nextReview }),
  }),
  dayField({
    id: 'proximity',
    name: 'Proximity',
    read: ({ proximity }) => proximity,
    edit: (proximity) => ({ proximity }),
  }),
  numberField({
    id: 'impactMoney',
    name: 'Impact in money',
    decimals: 2,
    read: ({ impactMoney }) => impactMoney,
    edit: (impactMoney) => ({ impactMoney: impactMoney ?? null }),
  }),
  numberField({
    id: 'impactDays',
    name: 'Impact in days',
    unit: 'working days',
    decimals: 1,
    read: ({ impactDays }) => impactDays,
    edit: (days) => ({ impactDays: days ? Number(days) : null }),
  }),
];

function responsesFor(row: RiskRow | undefined) {
  if (!row) return riskResponses;
  return row.kind === 'opportunity' ? opportunityResponses : threatResponses;
}

function scaleField(field: (typeof scales)[number]): RiskField {
  const { id } = field;
  return choiceField<RiskRow, RiskEdit, number | null, Weighed>({
    ...field,
    values: ({ model }) => [...model[id].map(({ step }) => step).reverse(), null],
    read: (row) => row[id] ?? null,
    word: (step, { model }) => (step ? `${step} ${labelOf(model, id, step)}` : 'not assessed'),
    shown: (value, { model }) => {
      const step = model[id].find((each) => each.step === value);
      return step ? <ScaleChoice step={step} /> : 'Not assessed';
    },
    edit: (step) => ({ [id]: step }),
  });
}

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
