import type { ManifestEntity } from '../manifest';
import { checkKey, storedValue } from './limits';
import { Refusal } from './refusal';

const largestInteger = 2 ** 31 - 1;

export function entityNamed(entities: readonly ManifestEntity[], name: string): ManifestEntity {
  const entity = entities.find((candidate) => candidate.name === name);
  if (entity === undefined)
    throw new Refusal(400, 'INVALID_ENTITY_TYPE', `No entity ${name} is declared in the manifest.`);
  return entity;
}

export const entitySpace = (name: string) => `entity:${name}`;

function fits(value: unknown, type: string): boolean {
  if (type === 'any') return true;
  if (type === 'string' || type === 'boolean') return typeof value === type;
  if (typeof value !== 'number') return false;
  return type === 'float' || (Number.isInteger(value) && Math.abs(value) <= largestInteger);
}

function checkAttributes(entity: ManifestEntity, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(400, 'INVALID_ENTITY_VALUE', `A value of ${entity.name} is an object.`);
  }
  for (const [name, attribute] of Object.entries(value)) {
    const declared = entity.attributes[name];
    if (declared === undefined) {
      throw new Refusal(400, 'INVALID_ENTITY_ATTRIBUTE', `${entity.name} declares no attribute ${name}.`);
    }
    if (!fits(attribute, declared.type)) {
      throw new Refusal(400, 'INVALID_ENTITY_VALUE', `${entity.name}.${name} takes ${declared.type}.`);
    }
  }
}

/** Where a key lives and how its value is stored there, checked against the limits and the manifest. */
export function place(
  entities: readonly ManifestEntity[],
  item: { readonly entityName?: string | undefined; readonly key: string },
  plain = 'plain',
): { readonly space: string; readonly stored: (value: unknown) => string } {
  checkKey(item.key);
  if (item.entityName === undefined) return { space: plain, stored: storedValue };
  const entity = entityNamed(entities, item.entityName);
  return {
    space: entitySpace(entity.name),
    stored: (value) => {
      checkAttributes(entity, value);
      return storedValue(value);
    },
  };
}
