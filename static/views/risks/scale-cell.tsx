import type { RiskRow } from '../../../src/analysis/risk-register';
import type { RiskModel } from '../../../src/model/risk-model';
import { ChoiceEditor } from '../../parts/choice-editor';
import { EditableCell } from '../../parts/editable-cell';
import { ScaleChoice } from '../../parts/scale-choice';
import type { RiskCommands } from './risk-commands';

const names = { probability: 'Probability', impact: 'Impact' } as const;

interface ScaleCellProps {
  row: RiskRow;
  scale: keyof typeof names;
  model: RiskModel;
  commands: RiskCommands | undefined;
}

/** Probability or impact of a risk, chosen on the project's scale. */
export function ScaleCell({ row, scale, model, commands }: ScaleCellProps) {
  const steps = model[scale];
  const now = row[scale];
  const label = steps.find(({ step }) => step === now)?.label;
  const shown = now === undefined ? '–' : `${now} ${label ?? ''}`;
  if (!commands) return <>{shown}</>;
  const name = `${names[scale]} of ${row.key}`;
  const save = (step: number | null) =>
    step === (now ?? null)
      ? Promise.resolve()
      : commands.edit(
          row,
          { [scale]: step },
          { [scale]: now ?? null },
          step === null
            ? `${name} is not assessed`
            : `${name} is ${step} ${steps.find((each) => each.step === step)?.label ?? ''}`,
        );
  return (
    <EditableCell<number | null>
      label={name}
      shown={shown}
      save={save}
      editor={({ pick }) => (
        <ChoiceEditor<number | null>
          label={name}
          pick={pick}
          options={[
            ...[...steps].reverse().map((each) => ({
              id: String(each.step),
              value: each.step,
              shown: <ScaleChoice step={each} />,
              chosen: each.step === now,
            })),
            { id: 'none', value: null, shown: 'Not assessed', chosen: now === undefined },
          ]}
        />
      )}
    />
  );
}
