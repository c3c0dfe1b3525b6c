import { mostOperations } from './limits';
import { Refusal } from './refusal';

interface Item {
  readonly key: string;
  readonly entityName?: string | undefined;
}

const named = (item: Item) => ({
  key: item.key,
  ...(item.entityName === undefined ? {} : { entityName: item.entityName }),
});

/** Each item for itself: what is refused is told apart, the others are done. */
export function batch<T extends Item>(items: readonly T[], work: (item: T) => object | undefined) {
  if (items.length === 0 || items.length > mostOperations) {
    throw new Refusal(400, 'BATCH_SIZE_NOT_IN_RANGE', `A batch has 1 to ${mostOperations} items.`);
  }
  const successfulKeys: object[] = [];
  const failedKeys: object[] = [];
  for (const item of items) {
    try {
      successfulKeys.push({ ...named(item), ...work(item) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      failedKeys.push({ ...named(item), error: { code: error.code, message: error.message } });
    }
  }
  return { successfulKeys, failedKeys };
}
