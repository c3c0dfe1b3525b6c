import * as v from 'valibot';
import type { SiteSeed } from '../site/seed';
import { instantOf } from '../site/timestamp';

type Sprint = SiteSeed['sprints'][number];

const sprintShape = v.looseObject({
  id: v.number(),
  name: v.string(),
  state: v.optional(v.string(), 'closed'),
  boardId: v.optional(v.nullable(v.number())),
  startDate: v.optional(v.nullable(v.string())),
  endDate: v.optional(v.nullable(v.string())),
  completeDate: v.optional(v.nullable(v.string())),
  goal: v.optional(v.nullable(v.string())),
});

/** Sprints that issues were in, and the boards that these belong to. */
export class SprintTable {
  private readonly byId = new Map<number, Sprint>();
  private readonly projectByBoard = new Map<number, string>();

  get sprints(): readonly Sprint[] {
    return [...this.byId.values()];
  }

  get boards(): SiteSeed['boards'] {
    return [...this.projectByBoard].map(([id, projectKey]) => ({
      id,
      name: `${projectKey} board`,
      type: 'scrum',
      projectKey,
    }));
  }

  /** References to the sprints of a field value; undefined where none can be read. */
  references(value: unknown, projectKey: string): readonly { readonly id: number }[] | undefined {
    const read = (Array.isArray(value) ? value : [value]).flatMap((entry: unknown) => {
      const parsed = v.safeParse(sprintShape, entry);
      return parsed.success ? [this.add(parsed.output, projectKey)] : [];
    });
    return read.length > 0 ? read : undefined;
  }

  private add(raw: v.InferOutput<typeof sprintShape>, projectKey: string): { readonly id: number } {
    const boardId = raw.boardId ?? 1;
    if (!this.projectByBoard.has(boardId)) this.projectByBoard.set(boardId, projectKey);
    const state = raw.state.toLowerCase();
    const day = (name: 'startDate' | 'endDate' | 'completeDate') => {
      const instant = instantOf(raw[name] ?? '');
      return instant === undefined ? {} : { [name]: instant };
    };
    this.byId.set(raw.id, {
      id: raw.id,
      boardId,
      name: raw.name,
      state: state === 'active' || state === 'future' ? state : 'closed',
      ...day('startDate'),
      ...day('endDate'),
      ...day('completeDate'),
      ...(raw.goal ? { goal: raw.goal } : {}),
    });
    return { id: raw.id };
  }
}
