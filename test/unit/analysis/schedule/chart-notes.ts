import type { Activity } from '../../../../src/model/activity';
import type { DatedConstraintKind } from '../../../../src/model/plan-constraint';

const demands: Readonly<Record<string, DatedConstraintKind>> = {
  'starts from': 'start-no-earlier-than',
  'starts by': 'start-no-later-than',
  'starts on': 'must-start-on',
  'finishes from': 'finish-no-earlier-than',
  'finishes by': 'finish-no-later-than',
  'finishes on': 'must-finish-on',
};

const morning = (date: string) => `${date}T08:00:00`;
const evening = (date: string) => `${date}T17:00:00`;

/** What a note of a chart says about its activity: `starts from 2026-01-07`, `done 2026-01-05 2026-01-06`, `in phase` … */
export function dated(note: string): Partial<Activity> {
  const [first = '', second = '', third = '', fourth = ''] = note.split(' ');
  const kind = demands[`${first} ${second}`];
  if (kind) return { constraint: { kind, date: first === 'starts' ? morning(third) : evening(third) } };
  switch (first) {
    case '':
      return {};
    case 'late':
      return { constraint: { kind: 'as-late-as-possible' } };
    case 'deadline':
      return { deadline: evening(second) };
    case 'by':
      return { manual: { start: morning(third), finish: evening(fourth) } };
    case 'done':
      return { actualStart: morning(second), actualFinish: evening(third), percentComplete: 100 };
    case 'begun':
      return { actualStart: morning(second), percentComplete: Number.parseInt(third, 10) };
    case 'in':
      return { parentId: second };
    case 'on':
      return { calendarId: second };
    case 'takes':
      return { durationMinutes: Number.parseInt(second, 10) * 480 };
    default:
      throw new Error(`A chart has no such note: ${note}`);
  }
}
