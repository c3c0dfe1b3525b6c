import { calendarEdge, type CalendarUnit } from './calendar-function';
import { entityFunctions } from './entity-functions';
import type { JqlFunction } from './jql-function';

function calendarFunction(edge: 'start' | 'end', unit: CalendarUnit): JqlFunction {
  const name = `${edge}Of${unit}`;
  return {
    name,
    arguments: [0, 1],
    list: false,
    answer(args, source, call) {
      const at = calendarEdge(edge, unit, args[0], source);
      if (at !== undefined) return { literals: [{ form: 'instant', at, call }] };
      return {
        error: `Duration for function '${name}' should have the format (+/-)n(yMwdm), e.g -1M for 1 month earlier.`,
      };
    },
  };
}

const units: readonly CalendarUnit[] = ['Day', 'Week', 'Month', 'Year'];

/** Jira's own functions; those of apps are told by their manifest. */
export const builtInFunctions: readonly JqlFunction[] = [
  ...units.flatMap((unit) => [calendarFunction('start', unit), calendarFunction('end', unit)]),
  {
    name: 'now',
    arguments: [0, 0],
    list: false,
    answer: (_, source, call) => ({ literals: [{ form: 'instant', at: source.now.getTime(), call }] }),
  },
  ...entityFunctions,
];

const byName = new Map(builtInFunctions.map((entry) => [entry.name.toLowerCase(), entry]));

export function jqlFunction(name: string): JqlFunction | undefined {
  return byName.get(name.toLowerCase());
}
