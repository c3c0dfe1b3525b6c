/** A task as a page's body holds it. */
export interface TaskItem {
  readonly localId: string;
  readonly done: boolean;
  readonly assignedTo?: string;
  /** Midnight UTC of the first date in the task. */
  readonly dueAt?: string;
  /** The inside of the task as an ADF document. */
  readonly body: unknown;
}

interface AdfNode {
  readonly type: string;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly content: readonly unknown[];
}

function nodeOf(value: unknown): AdfNode | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value) || typeof value.type !== 'string')
    return undefined;
  const attrs = 'attrs' in value && typeof value.attrs === 'object' && value.attrs !== null ? { ...value.attrs } : {};
  const content = 'content' in value && Array.isArray(value.content) ? value.content : [];
  return { type: value.type, attrs, content };
}

function* nodesIn(value: unknown): Generator<AdfNode> {
  const node = nodeOf(value);
  if (!node) return;
  yield node;
  for (const child of node.content) yield* nodesIn(child);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function taskOf(node: AdfNode): TaskItem | undefined {
  const localId = text(node.attrs['localId']);
  if (localId === undefined) return undefined;
  const inside = [...node.content.flatMap((child) => [...nodesIn(child)])];
  const mention = inside.find(({ type }) => type === 'mention');
  const assignedTo = text(mention?.attrs['id']);
  const day = Number(inside.find(({ type }) => type === 'date')?.attrs['timestamp']);
  return {
    localId,
    done: node.attrs['state'] === 'DONE',
    ...(assignedTo === undefined ? {} : { assignedTo }),
    ...(Number.isFinite(day) ? { dueAt: new Date(day).toISOString() } : {}),
    body: { type: 'doc', version: 1, content: [{ type: 'paragraph', content: node.content }] },
  };
}

/** The tasks of a document in reading order. */
export function taskItems(document: unknown): TaskItem[] {
  return [...nodesIn(document)]
    .filter(({ type }) => type === 'taskItem' || type === 'blockTaskItem')
    .map(taskOf)
    .filter((task) => task !== undefined);
}

/** The same document with one task ticked or open. */
export function withTaskState(document: unknown, localId: string, done: boolean): unknown {
  if (Array.isArray(document)) return document.map((child: unknown) => withTaskState(child, localId, done));
  const node = nodeOf(document);
  if (!node || typeof document !== 'object') return document;
  if (node.type.endsWith('askItem') && node.attrs['localId'] === localId)
    return { ...document, attrs: { ...node.attrs, state: done ? 'DONE' : 'TODO' } };
  return node.content.length === 0 ? document : { ...document, content: withTaskState(node.content, localId, done) };
}

/** Keys of the macros that a document holds. */
export function macroKeys(document: unknown): string[] {
  return [...nodesIn(document)]
    .filter(({ type }) => /extension/i.test(type))
    .flatMap(({ attrs }) => text(attrs['extensionKey']) ?? []);
}

/** Account ids of everybody whom a document mentions. */
export function mentioned(document: unknown): string[] {
  return [...nodesIn(document)]
    .filter(({ type }) => type === 'mention')
    .flatMap(({ attrs }) => text(attrs['id']) ?? []);
}
