import type { PlanActivity } from './plan';

/** The numbers `1`, `1.1`, `1.2`, `2` … that an outline gives its activities; the whole project is `0`. */
export function outlineNumbers(activities: readonly Pick<PlanActivity, 'outlineLevel'>[]): readonly string[] {
  const counts: number[] = [];
  return activities.map(({ outlineLevel: level }) => {
    if (level === 0) return '0';
    counts.length = level;
    for (let above = 0; above < level; above += 1) counts[above] ??= above === level - 1 ? 0 : 1;
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    return counts.join('.');
  });
}

/** Levels that fall by any number but rise by one only, as an outline must. */
export function soundLevels(levels: readonly number[]): readonly number[] {
  let last = 0;
  return levels.map((level, index) => {
    last = index === 0 && level === 0 ? 0 : Math.max(1, Math.min(level, last + 1));
    return last;
  });
}
