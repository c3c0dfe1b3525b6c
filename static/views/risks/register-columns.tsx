import type { ProjectRegister } from '../../../src/api';
import type { RiskRegister, RiskRow } from '../../../src/analysis/risk-register';
import type { MappedField } from '../../../src/model/settings';
import type { Column } from '../../parts/data-table';
import { ExposureFormula } from '../../parts/exposure-formula';
import { IssueLink } from '../../parts/issue-link';
import { LevelPill } from '../../parts/level-pill';
import { StatusLozenge } from '../../parts/lozenge';
import { OwnerCell } from './owner-cell';
import { ResponseCell } from './response-cell';
import { ReviewCell } from './review-cell';
import type { RiskCommands } from './risk-commands';
import { categoryNames, responseNames } from './risk-words';
import { ScaleCell } from './scale-cell';

/** The columns of the register; a column can be edited where its field can and the person may. */
export function registerColumns(
  { project, register, fields, mayEdit }: ProjectRegister<RiskRegister>,
  commands: RiskCommands,
): readonly Column<RiskRow>[] {
  const { model, asOf } = register;
  const editing = (name: MappedField) =>
    mayEdit && fields.find((field) => field.name === name)?.editable ? commands : undefined;
  return [
    {
      id: 'key',
      title: 'Key',
      width: '5rem',
      names: true,
      order: ({ key }) => key,
      cell: ({ key, open }) => <IssueLink issueKey={key} done={!open} />,
    },
    {
      id: 'statement',
      title: 'Statement',
      width: '16rem',
      order: (row) => row.statement,
      cell: (row) => row.statement,
    },
    {
      id: 'category',
      title: 'Category',
      width: '5.5rem',
      order: ({ category }) => category,
      cell: ({ category }) => (category ? categoryNames[category] : '–'),
    },
    {
      id: 'probability',
      title: 'Probability',
      width: '7rem',
      order: ({ probability }) => probability,
      cell: (row) => <ScaleCell row={row} scale="probability" model={model} commands={editing('riskProbability')} />,
    },
    {
      id: 'impact',
      title: 'Impact',
      width: '7rem',
      order: ({ impact }) => impact,
      cell: (row) => <ScaleCell row={row} scale="impact" model={model} commands={editing('riskImpact')} />,
    },
    {
      id: 'exposure',
      title: 'Exposure',
      width: '5.75rem',
      order: ({ exposure }) => exposure,
      cell: (row) => <ExposureFormula {...row} />,
    },
    {
      id: 'level',
      title: 'Level',
      width: '6.75rem',
      order: ({ exposure }) => exposure,
      cell: ({ level }) => <LevelPill level={level} />,
    },
    {
      id: 'response',
      title: 'Response',
      width: '6.5rem',
      order: ({ response }) => response && responseNames[response].name,
      cell: (row) => <ResponseCell row={row} commands={editing('riskResponse')} />,
    },
    {
      id: 'owner',
      title: 'Owner',
      width: '9.5rem',
      order: ({ owner }) => owner?.name,
      cell: (row) => <OwnerCell row={row} project={project.key} commands={editing('riskOwner')} />,
    },
    {
      id: 'review',
      title: 'Next review',
      width: '12.5rem',
      order: ({ nextReview, reviewDue }) => nextReview ?? reviewDue,
      cell: (row) => (
        <ReviewCell
          row={row}
          asOf={asOf}
          commands={editing('riskNextReview')}
          review={mayEdit ? commands.review : undefined}
        />
      ),
    },
    {
      id: 'status',
      title: 'Status',
      width: '7rem',
      order: ({ status }) => status.name,
      cell: ({ status }) => <StatusLozenge status={status} />,
    },
  ];
}
