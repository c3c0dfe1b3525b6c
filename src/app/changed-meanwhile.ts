import { sameValue } from '../model/same-value';

/**
 * [R18] The first value of an edit that is neither what its editor saw nor what the editor wants: somebody else changed it
 * meanwhile. Values that the edit does not name, or whose editor did not say what was there, are not compared.
 */
export function changedMeanwhile<T extends object>(
  standing: T,
  edit: T,
  seen: T | undefined,
  names: readonly (keyof T)[],
): keyof T | undefined {
  if (!seen) return undefined;
  return names.find(
    (name) =>
      edit[name] !== undefined &&
      seen[name] !== undefined &&
      !sameValue(standing[name], seen[name]) &&
      !sameValue(standing[name], edit[name]),
  );
}
