import { router } from '@forge/bridge';
import { useState } from 'react';
import type { RiskRow } from '../../../src/analysis/risk-row';
import type { IsoDate } from '../../../src/model/date';
import type { RiskModel } from '../../../src/model/risk-model';
import { ChoiceEditor } from '../../parts/choice-editor';
import type { CellEditing } from '../../parts/grid-column';
import { OccurredForm } from './occurred-form';
import { ReviewForm } from './review-form';
import type { RiskCommands } from './risk-commands';
import { escalationSteps } from './risk-steps';

type Action = 'review' | keyof typeof escalationSteps | 'occur' | 'open';

interface RiskActionsProps {
  row: RiskRow;
  model: RiskModel;
  asOf: IsoDate;
  commands: RiskCommands;
  editing: CellEditing;
}

/** What can be done to one risk: a list, and where more has to be said its form. */
export function RiskActions({ row, model, asOf, commands, editing: { run, busy } }: RiskActionsProps) {
  const [form, show] = useState<'review' | 'occur'>();
  if (form === 'review')
    return (
      <ReviewForm
        risks={[row]}
        model={model}
        asOf={asOf}
        busy={busy}
        review={(reviewing) => run(() => commands.take(row, { kind: 'review', reviewing }))}
      />
    );
  if (form === 'occur')
    return <OccurredForm risk={row} busy={busy} raise={(summary) => run(() => commands.occur(row, summary))} />;
  return (
    <ChoiceEditor<Action>
      label={`Actions on ${row.key}`}
      options={actionsOn(row).map(({ action, words }) => ({ id: action, value: action, shown: words }))}
      pick={(action) => {
        if (action === 'review' || action === 'occur') show(action);
        else if (action === 'open') void router.open(`/browse/${row.key}`);
        else run(() => commands.take(row, { kind: 'escalate', to: action }));
      }}
    />
  );
}

function actionsOn({ escalation, occurredAs }: RiskRow): readonly { action: Action; words: string }[] {
  const handed = escalation
    ? [
        ...(escalation.acknowledged ? [] : [{ action: 'acknowledged' as const, words: escalationSteps.acknowledged }]),
        { action: 'none' as const, words: 'Withdraw the escalation' },
      ]
    : [{ action: 'escalated' as const, words: escalationSteps.escalated }];
  return [
    { action: 'review', words: 'Reviewed today…' },
    ...handed,
    ...(occurredAs ? [] : [{ action: 'occur' as const, words: 'It has occurred…' }]),
    { action: 'open', words: 'Open in a new tab' },
  ];
}
