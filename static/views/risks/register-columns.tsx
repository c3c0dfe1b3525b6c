import type { RiskRow } from '../../../src/analysis/risk-row';
import type { RiskRegister } from '../../../src/analysis/risk-register';
import type { ProjectRegister } from '../../../src/api/project-register';
import { riskLevels } from '../../../src/model/risk-model';
import type { Formats } from '../../formats';
import { Clamped } from '../../parts/clamped';
import type { GridColumn } from '../../parts/grid-column';
import { IssueLink } from '../../parts/issue-link';
import { LevelPill, levelNames } from '../../parts/level-pill';
import { StatusLozenge } from '../../parts/lozenge';
import { PersonName } from '../../parts/person-name';
import { ReviewDate } from '../../parts/review-date';
import { isEditable } from '../../parts/row-field';
import { furtherColumns } from './further-columns';
import { actionsColumn, liveWorkColumn } from './live-work-columns';
import { noLiveWork, signalsOf, type LiveWork } from './live-work';
import { LiveWorkMark } from './live-work-mark';
import styles from './live-work.module.css';
import type { RiskCommands } from './risk-commands';
import { assessmentFields, labelOf, riskFields, type RiskField } from './risk-fields';
import { responseNames } from './risk-words';

type RiskColumn = GridColumn<RiskRow>;

/** Every column that the register can show; one can be edited where its field can, the person may and there are commands. */
export function registerColumns(
  answer: ProjectRegister<Pick<RiskRegister, 'model' | 'asOf' | 'currency'>>,
  commands: RiskCommands | undefined,
  formats: Formats,
  work: LiveWork | undefined,
): readonly RiskColumn[] {
  const { project, register, fields, mayEdit } = answer;
  const { model, asOf } = register;
  const assessments = assessmentFields(model);
  const editorOf = (field: RiskField): RiskColumn['editor'] =>
    mayEdit && commands && isEditable(field, fields)
      ? (row) =>
          row.open || field.id === 'statement'
            ? ({ run, busy }) =>
                field.editor({
                  label: `${field.name} of ${row.key}`,
                  row,
                  project: project.key,
                  model,
                  asOf,
                  currency: register.currency,
                  busy,
                  pick: (edit, words) => run(() => commands.edit(row, edit, `${field.name} of ${row.key}: ${words}`)),
                })
            : undefined
      : undefined;
  const columns = [
    ...standardColumns(model, asOf, work ?? noLiveWork),
    ...furtherColumns(formats, register),
    ...(work ? [liveWorkColumn(work)] : []),
    ...assessments.map(({ id, name }): RiskColumn => {
      const of = ({ assessed }: RiskRow) => assessed.find((one) => `assessment-${one.id}` === id);
      return {
        id,
        title: name,
        widthRem: 6.75,
        filter: 'choice',
        descends: true,
        text: (row) => levelText(of(row)?.level),
        order: (row) => of(row)?.exposure,
        cell: (row) => {
          const found = of(row);
          return found ? <LevelPill level={found.level} exposure={found.exposure} /> : '–';
        },
      };
    }),
  ];
  const edited = columns.map((column) => {
    const field = [...riskFields, ...assessments].find(({ id }) => id === column.id);
    return field ? { ...column, editor: editorOf(field) } : column;
  });
  return mayEdit && commands ? [...edited, actionsColumn(register, commands)] : edited;
}

function levelText(level: RiskRow['level']): string {
  return level ? levelNames[level] : '';
}

function standardColumns(
  model: RiskRegister['model'],
  asOf: RiskRegister['asOf'],
  work: LiveWork,
): readonly RiskColumn[] {
  const scale = (id: 'probability' | 'impact', title: string, widthRem: number): RiskColumn => ({
    id,
    title,
    widthRem,
    standard: true,
    filter: 'choice',
    groups: true,
    descends: true,
    text: (row) => (row[id] ? `${row[id]} ${labelOf(model, id, row[id])}` : ''),
    order: (row) => row[id],
    cell: (row) => (row[id] ? `${row[id]} ${labelOf(model, id, row[id])}` : '–'),
  });
  return [
    {
      id: 'key',
      title: 'Key',
      widthRem: 5.75,
      names: true,
      standard: true,
      filter: 'words',
      text: ({ key }) => key,
      cell: ({ key, open }) => (
        <span className={styles.key}>
          <IssueLink issueKey={key} done={!open} />
          <LiveWorkMark signals={signalsOf(work, key)} />
        </span>
      ),
    },
    {
      id: 'statement',
      title: 'Statement',
      widthRem: 13,
      grows: true,
      standard: true,
      filter: 'words',
      text: ({ statement }) => statement,
      cell: ({ statement }) => <Clamped>{statement}</Clamped>,
    },
    scale('probability', 'Probability', 5.75),
    scale('impact', 'Impact', 5.75),
    {
      id: 'level',
      title: 'Level',
      widthRem: 7,
      standard: true,
      filter: 'choice',
      groups: true,
      descends: true,
      text: ({ level }) => (level ? levelNames[level] : 'Not assessed'),
      // The highest level first when it is sorted downwards, within a level the highest exposure.
      order: ({ level, exposure }) => level && riskLevels.indexOf(level) * 1000 + (exposure ?? 0),
      cell: ({ level, exposure }) => <LevelPill level={level} exposure={exposure} />,
    },
    {
      id: 'response',
      title: 'Response',
      widthRem: 5,
      standard: true,
      filter: 'choice',
      groups: true,
      text: ({ response }) => (response ? responseNames[response].name : ''),
      cell: ({ response }) => (response ? responseNames[response].name : '–'),
    },
    {
      id: 'owner',
      people: true,
      title: 'Owner',
      widthRem: 7.75,
      standard: true,
      filter: 'choice',
      groups: true,
      text: ({ owner }) => owner?.name ?? '',
      cell: ({ owner }) => <PersonName person={owner} />,
    },
    {
      id: 'nextReview',
      title: 'Next review',
      widthRem: 6.25,
      standard: true,
      filter: 'day',
      text: ({ nextReview, reviewDue }) => nextReview ?? reviewDue ?? '',
      cell: (row) => <ReviewDate risk={row} asOf={asOf} />,
    },
    {
      id: 'status',
      title: 'Status',
      widthRem: 6,
      standard: true,
      filter: 'choice',
      groups: true,
      text: ({ status }) => status.name,
      cell: ({ status }) => <StatusLozenge status={status} />,
    },
  ];
}
