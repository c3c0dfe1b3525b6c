import { dependencyOf } from './dependency';

interface LinkType {
  readonly id: string;
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
}

/** The type of link that a dependency is written as. */
export interface DependencyType {
  readonly id: string;
  readonly name: string;
  /** Which way a link of this type reads on the issue that waits. */
  readonly waitingReads: 'inward' | 'outward';
}

/** [L6] Of the types of a site, the first by the order of the settings that a waiting issue would be known by. */
export function dependencyType(types: readonly LinkType[], names: readonly string[]): DependencyType | undefined {
  for (const name of names)
    for (const type of types)
      for (const waitingReads of ['inward', 'outward'] as const) {
        const link = { type: type.name, label: type[waitingReads], outward: waitingReads === 'outward', key: 'first' };
        if (dependencyOf('waiting', link, [name])?.to === 'waiting')
          return { id: type.id, name: type.name, waitingReads };
      }
  return undefined;
}
