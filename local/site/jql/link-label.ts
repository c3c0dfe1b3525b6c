import type { JqlCatalogue } from './jql-catalogue';
import type { JqlLink } from './source';

/** The links that a name means: both directions of a type ("Blocks") or one ("is blocked by"); undefined for no such name. */
export function linkTest(name: string, catalogue: JqlCatalogue): ((link: JqlLink) => boolean) | undefined {
  const asked = name.toLowerCase();
  const types = catalogue.linkTypes;
  const outward = new Set(types.filter((type) => type.outward.toLowerCase() === asked).map((type) => type.id));
  const inward = new Set(types.filter((type) => type.inward.toLowerCase() === asked).map((type) => type.id));
  if (outward.size + inward.size > 0) return (link) => (link.outward ? outward : inward).has(link.typeId);
  const either = new Set(
    types.filter((type) => type.name.toLowerCase() === asked || type.id === name).map((type) => type.id),
  );
  return either.size > 0 ? (link) => either.has(link.typeId) : undefined;
}
