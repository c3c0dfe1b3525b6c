import type { MacroConfig } from '../src/api';

/** What was chosen for a report macro, as far as the product's unchecked configuration says. */
export function readMacroConfig(config: unknown): Partial<MacroConfig> {
  if (typeof config !== 'object' || config === null) return {};
  const { project, detail, title } = { project: undefined, detail: undefined, title: undefined, ...config };
  return {
    ...(isWords(project) ? { project } : {}),
    ...(detail === 'full' || detail === 'summary' ? { detail } : {}),
    ...(isWords(title) ? { title } : {}),
  };
}

function isWords(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
