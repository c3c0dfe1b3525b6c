import type { ComputedDates, PlanActivity, PlanBaseline } from '../../model/plan';
import { fromCents } from '../../model/money';
import type { PlanConstraint } from '../../model/plan-constraint';
import type { PlanLink } from '../../model/plan-link';
import { present } from '../../model/present';
import { childrenOf, type XmlElement } from '../xml/xml-element';
import { booleanOf, durationOf, integerOf, malformed, numberOf, textOf, timeOf } from '../xml/xml-values';
import { constraintKinds, isElapsedFormat, lagOf, linkTypes } from './mspdi-codes';
import type { MspdiNotes } from './mspdi-notes';
import { textFieldName } from './text-field-ids';

/** A task as the file has it; its issue key is still among its texts. */
export function readTask(element: XmlElement): PlanActivity | undefined {
  const id = integerOf(element, 'UID');
  if (id === undefined || booleanOf(element, 'IsNull')) return undefined;
  const manual = booleanOf(element, 'Manual') ?? false;
  const calendar = integerOf(element, 'CalendarUID');
  const computed = computedOf(element);
  return {
    id: String(id),
    name: textOf(element, 'Name') ?? '',
    outlineLevel: Math.max(0, integerOf(element, 'OutlineLevel') ?? 1),
    summary: booleanOf(element, 'Summary') ?? false,
    milestone: booleanOf(element, 'Milestone') ?? false,
    manual,
    inactive: booleanOf(element, 'Active') === false,
    elapsed: isElapsedFormat(integerOf(element, 'DurationFormat')),
    estimated: booleanOf(element, 'Estimated') ?? false,
    priority: integerOf(element, 'Priority') ?? 500,
    percentComplete: numberOf(element, 'PercentComplete') ?? 0,
    texts: textsOf(element),
    baselines: childrenOf(element, 'Baseline')
      .map(readBaseline)
      .sort((a, b) => a.number - b.number),
    ...present({
      wbs: textOf(element, 'WBS'),
      start: timeOf(element, 'Start'),
      finish: timeOf(element, 'Finish'),
      durationMinutes: durationOf(element, 'Duration'),
      workMinutes: durationOf(element, 'Work'),
      constraint: readConstraint(element),
      deadline: timeOf(element, 'Deadline'),
      calendarId: calendar !== undefined && calendar >= 0 ? String(calendar) : undefined,
      actualStart: timeOf(element, 'ActualStart'),
      actualFinish: timeOf(element, 'ActualFinish'),
      actualDurationMinutes: durationOf(element, 'ActualDuration'),
      remainingDurationMinutes: durationOf(element, 'RemainingDuration'),
      actualWorkMinutes: durationOf(element, 'ActualWork'),
      remainingWorkMinutes: durationOf(element, 'RemainingWork'),
      notes: textOf(element, 'Notes'),
      computed: Object.keys(computed).length > 0 ? computed : undefined,
    }),
  };
}

function computedOf(element: XmlElement): ComputedDates {
  return present({
    earlyStart: timeOf(element, 'EarlyStart'),
    earlyFinish: timeOf(element, 'EarlyFinish'),
    lateStart: timeOf(element, 'LateStart'),
    lateFinish: timeOf(element, 'LateFinish'),
    // Tenths of a minute.
    totalFloatMinutes: tenths(integerOf(element, 'TotalSlack')),
    freeFloatMinutes: tenths(integerOf(element, 'FreeSlack')),
    critical: booleanOf(element, 'Critical'),
  });
}

function tenths(amount: number | undefined): number | undefined {
  return amount === undefined ? undefined : amount / 10;
}

function textsOf(element: XmlElement): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const attribute of childrenOf(element, 'ExtendedAttribute')) {
    const name = textFieldName(textOf(attribute, 'FieldID'));
    const value = textOf(attribute, 'Value');
    if (name !== undefined && value !== undefined) texts[name] = value;
  }
  return texts;
}

function readConstraint(element: XmlElement): PlanConstraint | undefined {
  const code = integerOf(element, 'ConstraintType') ?? 0;
  const kind = constraintKinds[code];
  const given = element.texts.get('ConstraintType');
  if (kind === undefined && given) throw malformed(given, 'a type of constraint');
  const date = timeOf(element, 'ConstraintDate');
  if (kind === undefined || kind === 'as-soon-as-possible') return undefined;
  if (kind === 'as-late-as-possible') return { kind };
  return date === undefined ? undefined : { kind, date };
}

function readBaseline(element: XmlElement): PlanBaseline {
  const cost = numberOf(element, 'Cost');
  return {
    number: integerOf(element, 'Number') ?? 0,
    ...present({
      start: timeOf(element, 'Start'),
      finish: timeOf(element, 'Finish'),
      durationMinutes: durationOf(element, 'Duration'),
      workMinutes: durationOf(element, 'Work'),
      // Microsoft Project keeps money in hundredths.
      cost: cost === undefined ? undefined : fromCents(Math.round(cost)),
    }),
  };
}

/** The links to what a task follows. */
export function readLinks(element: XmlElement, successorId: string, notes: MspdiNotes): readonly PlanLink[] {
  return childrenOf(element, 'PredecessorLink').flatMap((link) => {
    if (booleanOf(link, 'CrossProject')) {
      notes.otherProject(textOf(element, 'Name') ?? successorId, textOf(link, 'CrossProjectName') ?? '');
      return [];
    }
    const predecessor = integerOf(link, 'PredecessorUID');
    const type = linkTypes[integerOf(link, 'Type') ?? 1];
    const given = link.texts.get('Type');
    if (type === undefined && given) throw malformed(given, 'a type of link');
    if (predecessor === undefined || type === undefined) return [];
    const lag = lagOf(integerOf(link, 'LinkLag') ?? 0, integerOf(link, 'LagFormat'));
    return [{ predecessorId: String(predecessor), successorId, type, ...present({ lag }) }];
  });
}
