import type { Source } from './source';

/** Circles of imports, those of types included, each told once as `a → b → a`. */
export function cycles(sources: readonly Source[]): string[] {
  const known = new Map(sources.map((source) => [source.path.replace(/\.tsx?$/, ''), source]));
  const finished = new Set<string>();
  const found: string[] = [];
  const walk = (name: string, trail: readonly string[]): void => {
    const start = trail.indexOf(name);
    if (start >= 0) found.push([...trail.slice(start), name].join(' → '));
    if (start >= 0 || finished.has(name)) return;
    for (const { target, ours } of known.get(name)?.imports ?? [])
      if (ours && known.has(target)) walk(target, [...trail, name]);
    finished.add(name);
  };
  for (const name of known.keys()) walk(name, []);
  return found;
}
