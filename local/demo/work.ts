import type { Offset } from './demo-clock';
import type { PersonId } from './people';
import type { Work } from './plan';

type More = Partial<Omit<Work, 'type' | 'summary' | 'who' | 'start' | 'due' | 'share'>>;
type Owner = PersonId | undefined;

/** An epic with its parts. */
export function epic(summary: string, who: PersonId, start: Offset, due: Offset, more: More): Work {
  return { type: 'Epic', summary, who, start, due, ...more };
}

export function story(summary: string, who: Owner, start: Offset, due: Offset, share: number, more?: More): Work {
  return piece('Story', summary, who, start, due, share, more);
}

export function task(summary: string, who: Owner, start: Offset, due: Offset, share: number, more?: More): Work {
  return piece('Task', summary, who, start, due, share, more);
}

export function subtask(summary: string, who: Owner, start: Offset, due: Offset, share: number, more?: More): Work {
  return piece('Sub-task', summary, who, start, due, share, more);
}

export function bug(summary: string, who: Owner, start: Offset, due: Offset, share: number, more?: More): Work {
  return piece('Bug', summary, who, start, due, share, more);
}

/** A share of 0 means that nobody has estimated it yet. */
function piece(
  type: Work['type'],
  summary: string,
  who: Owner,
  start: Offset,
  due: Offset,
  share: number,
  more: More = {},
): Work {
  return { type, summary, start, due, ...(who ? { who } : {}), ...(share > 0 ? { share } : {}), ...more };
}
