/**
 * The numbers under which the schema knows things: an id that is one keeps it, every other takes the next that is free, so that
 * the same plan always gives the same file. Nothing but the whole project may be number 0.
 */
export function schemaNumbers(ids: readonly string[], least = 1): (id: string) => number {
  const isNumber = (id: string) => /^(0|[1-9]\d{0,8})$/.test(id) && Number(id) >= least;
  const numbers = new Map(ids.filter(isNumber).map((id) => [id, Number(id)]));
  let last = [...numbers.values()].reduce((highest, number) => Math.max(highest, number), 0);
  for (const id of ids) if (!numbers.has(id)) numbers.set(id, (last += 1));
  return (id) => numbers.get(id) ?? -1;
}
