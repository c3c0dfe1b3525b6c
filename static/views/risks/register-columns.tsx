import type { ProjectRegister } from '../../../src/api';
import type { RiskRegister, RiskRow } from '../../../src/analysis/risk-register';
import type { MappedField } from '../../../src/model/settings';
import { Clamped } from '../../parts/clamped';
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
      widthRem: 4.75,
      names: true,
      order: ({ key }) => key,
      cell: ({ key, open }) => <IssueLink issueKey={key} done={!open} />,
    },
    {
      id: 'statement',
      title: 'Statement',
      widthRem: 13,
      grows: true,
      order: (row) => row.statement,
      cell: ({ statement }) => <Clamped>{statement}</Clamped>,
    },
    {
      id: 'category',
      title: 'Category',
      widthRem: 5.5,
      order: ({ category }) => category,
      cell: ({ category }) => (category ? categoryNames[category] : '–'),
    },
    {
      id: 'probability',
      title: 'Probability',
      widthRem: 6.25,
      order: ({ probability }) => probability,
      cell: (row) => <ScaleCell row={row} scale="probability" model={model} commands={editing('riskProbability')} />,
    },
    {
      id: 'impact',
      title: 'Impact',
      widthRem: 6.25,
      order: ({ impact }) => impact,
      cell: (row) => <ScaleCell row={row} scale="impact" model={model} commands={editing('riskImpact')} />,
    },
    {
      id: 'exposure',
      title: 'Exposure',
      widthRem: 5.75,
      order: ({ exposure }) => exposure,
      cell: (row) => <ExposureFormula {...row} />,
    },
    {
      id: 'level',
      title: 'Level',
      widthRem: 6.5,
      order: ({ exposure }) => exposure,
      cell: ({ level }) => <LevelPill level={level} />,
    },
    {
      id: 'response',
      title: 'Response',
      widthRem: 6,
      order: ({ response }) => response && responseNames[response].name,
      cell: (row) => <ResponseCell row={row} commands={editing('riskResponse')} />,
    },
    {
      id: 'owner',
      title: 'Owner',
      widthRem: 7.5,
      order: ({ owner }) => owner?.name,
      cell: (row) => <OwnerCell row={row} project={project.key} commands={editing('riskOwner')} />,
    },
    {
      id: 'review',
      title: 'Next review',
      widthRem: 7,
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
      widthRem: 6.5,
      order: ({ status }) => status.name,
      cell: ({ status }) => <StatusLozenge status={status} />,
    },
  ];
}
