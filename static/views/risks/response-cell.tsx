import type { RiskRow } from '../../../src/analysis/risk-register';
import { riskResponses, type RiskResponse } from '../../../src/model/risk';
import { ChoiceEditor } from '../../parts/choice-editor';
import { EditableCell } from '../../parts/editable-cell';
import type { RiskCommands } from './risk-commands';
import { responseNames } from './risk-words';
import styles from '../../parts/scale-choice.module.css';

/** What is done about a risk. */
export function ResponseCell({ row, commands }: { row: RiskRow; commands: RiskCommands | undefined }) {
  const now = row.response;
  const shown = now ? responseNames[now].name : '–';
  if (!commands) return <>{shown}</>;
  const name = `Response to ${row.key}`;
  const save = (response: RiskResponse | null) =>
    response === (now ?? null)
      ? Promise.resolve()
      : commands.edit(
          row,
          { response },
          { response: now ?? null },
          `${name} is ${response ? responseNames[response].name.toLowerCase() : 'open'}`,
        );
  return (
    <EditableCell<RiskResponse | null>
      label={name}
      shown={shown}
      save={save}
      editor={({ pick }) => (
        <ChoiceEditor<RiskResponse | null>
          label={name}
          pick={pick}
          options={[
            ...riskResponses.map((each) => ({
              id: each,
              value: each,
              shown: (
                <>
                  {responseNames[each].name} <span className={styles.meaning}>{responseNames[each].meaning}</span>
                </>
              ),
              chosen: each === now,
            })),
            { id: 'none', value: null, shown: 'No response yet', chosen: now === undefined },
          ]}
        />
      )}
    />
  );
}
