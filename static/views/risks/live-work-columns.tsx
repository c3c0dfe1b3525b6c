import type { RiskRegister } from '../../../src/analysis/risk-register';
import type { RiskRow } from '../../../src/analysis/risk-row';
import type { GridColumn } from '../../parts/grid-column';
import { Icon } from '../../parts/icon';
import { signalsOf, type LiveWork } from './live-work';
import { LiveWorkMark } from './live-work-mark';
import { RiskActions } from './risk-actions';
import type { RiskCommands } from './risk-commands';
import { signalNames } from './risk-words';

/** What happened to the work that a risk threatens, to be sorted, grouped and filtered by. */
export function liveWorkColumn(work: LiveWork): GridColumn<RiskRow> {
  return {
    id: 'liveWork',
    title: 'Live work',
    widthRem: 7,
    filter: 'choice',
    groups: true,
    descends: true,
    text: ({ key }) => [...new Set(signalsOf(work, key).map(({ kind }) => signalNames[kind]))].join(', '),
    order: ({ key }) => signalsOf(work, key).length || undefined,
    cell: ({ key }) => (signalsOf(work, key).length > 0 ? <LiveWorkMark signals={signalsOf(work, key)} /> : '–'),
  };
}

/** Reviews, escalates, or says that a risk has occurred. */
export function actionsColumn(
  { model, asOf }: Pick<RiskRegister, 'model' | 'asOf'>,
  commands: RiskCommands,
): GridColumn<RiskRow> {
  return {
    id: 'actions',
    title: 'Actions',
    widthRem: 2.5,
    acts: true,
    filter: 'words',
    text: () => '',
    cell: ({ key, open }) => (open ? <Icon name="more" label={`Actions on ${key}`} /> : null),
    editor: (row) =>
      row.open
        ? (editing) => <RiskActions row={row} model={model} asOf={asOf} commands={commands} editing={editing} />
        : undefined,
  };
}
