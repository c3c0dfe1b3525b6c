import { toCents } from '../../model/money';
import type { PlanActivity, PlanBaseline } from '../../model/plan';
import type { PlanLink } from '../../model/plan-link';
import { xmlText, type XmlNode } from '../xml/write-xml';
import { constraintKinds, durationFormat, lagCode, linkTypes } from './mspdi-codes';
import { textFieldIds } from './text-field-ids';
import { durationText } from './write-values';

/** Where a task stands in the file, and what it follows. */
export interface TaskPlace {
  readonly uid: number;
  /** Its row: 0 for the whole project. */
  readonly row: number;
  readonly outlineNumber: string;
  readonly calendarUid: number;
  /** The text field that carries issue keys. */
  readonly issueKeyField: string | undefined;
  readonly predecessors: readonly { readonly uid: number; readonly link: PlanLink }[];
}

/** [F17] A task in the order of the schema, which Microsoft Project insists on. */
export function taskNode(activity: PlanActivity, place: TaskPlace): XmlNode {
  const { computed, constraint, manual, start, finish } = activity;
  const duration = durationText(activity.durationMinutes);
  const format = durationFormat(activity);
  return [
    'Task',
    [
      ['UID', place.uid],
      ['ID', place.row],
      ['Name', activity.name],
      ['Active', !activity.inactive],
      ['Manual', manual],
      ['Type', 1],
      ['IsNull', false],
      ['WBS', xmlText(activity.wbs ?? '') || place.outlineNumber],
      ['OutlineNumber', place.outlineNumber],
      ['OutlineLevel', activity.outlineLevel],
      ['Priority', Math.round(activity.priority)],
      ['Start', start],
      ['Finish', finish],
      ['Duration', duration],
      ['ManualStart', manual ? start : undefined],
      ['ManualFinish', manual ? finish : undefined],
      ['ManualDuration', manual ? duration : undefined],
      ['DurationFormat', format],
      ['Work', durationText(activity.workMinutes)],
      ['EffortDriven', false],
      ['Estimated', activity.estimated],
      ['Milestone', activity.milestone],
      ['Summary', activity.summary],
      ['Critical', computed?.critical],
      ['EarlyStart', computed?.earlyStart],
      ['EarlyFinish', computed?.earlyFinish],
      ['LateStart', computed?.lateStart],
      ['LateFinish', computed?.lateFinish],
      ['FreeSlack', tenths(computed?.freeFloatMinutes)],
      ['TotalSlack', tenths(computed?.totalFloatMinutes)],
      ['PercentComplete', Math.round(activity.percentComplete)],
      ['ActualStart', activity.actualStart],
      ['ActualFinish', activity.actualFinish],
      ['ActualDuration', durationText(activity.actualDurationMinutes)],
      ['ActualWork', durationText(activity.actualWorkMinutes)],
      ['RemainingDuration', durationText(activity.remainingDurationMinutes)],
      ['RemainingWork', durationText(activity.remainingWorkMinutes)],
      ['ConstraintType', constraintKinds.indexOf(constraint?.kind ?? 'as-soon-as-possible')],
      ['CalendarUID', place.calendarUid],
      ['ConstraintDate', constraint && constraint.kind !== 'as-late-as-possible' ? constraint.date : undefined],
      ['Deadline', activity.deadline],
      ['Notes', activity.notes],
      ...place.predecessors.map(({ uid, link }) => linkNode(uid, link)),
      ...textNodes(activity, place.issueKeyField),
      ...[...activity.baselines].sort((a, b) => a.number - b.number).map((baseline) => baselineNode(baseline, format)),
    ],
  ];
}

function tenths(minutes: number | undefined): number | undefined {
  return minutes === undefined ? undefined : Math.round(minutes * 10);
}

function linkNode(uid: number, { type, lag }: PlanLink): XmlNode {
  const { amount, format } = lagCode(lag);
  return [
    'PredecessorLink',
    [
      ['PredecessorUID', uid],
      ['Type', linkTypes.indexOf(type)],
      ['CrossProject', false],
      ['LinkLag', amount],
      ['LagFormat', format],
    ],
  ];
}

function textNodes({ texts, issueKey }: PlanActivity, keyField: string | undefined): XmlNode[] {
  const all = issueKey === undefined || keyField === undefined ? texts : { ...texts, [keyField]: issueKey };
  return [...textFieldIds].flatMap(([name, id]): XmlNode[] => {
    const value = all[name];
    return value === undefined || xmlText(value) === ''
      ? []
      : [
          [
            'ExtendedAttribute',
            [
              ['FieldID', id],
              ['Value', value],
            ],
          ],
        ];
  });
}

function baselineNode(baseline: PlanBaseline, format: number): XmlNode {
  const { number, start, finish, durationMinutes, workMinutes, cost } = baseline;
  return [
    'Baseline',
    [
      ['Number', number],
      ['Start', start],
      ['Finish', finish],
      ['Duration', durationText(durationMinutes)],
      ['DurationFormat', durationMinutes === undefined ? undefined : format],
      ['Work', durationText(workMinutes)],
      // Hundredths of the currency.
      ['Cost', cost === undefined ? undefined : toCents(cost)],
    ],
  ];
}
