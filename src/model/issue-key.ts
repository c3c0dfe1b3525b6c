const parts = /^(.*?)-(\d+)$/;

/** Issue keys in the order people count them: `ERP-9` before `ERP-10`. */
export function compareKeys(a: string, b: string): number {
  const [, projectA = a, numberA = '0'] = parts.exec(a) ?? [];
  const [, projectB = b, numberB = '0'] = parts.exec(b) ?? [];
  if (projectA !== projectB) return projectA < projectB ? -1 : 1;
  return Number(numberA) - Number(numberB) || (a < b ? -1 : a > b ? 1 : 0);
}
