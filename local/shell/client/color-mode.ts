const dark = matchMedia('(prefers-color-scheme: dark)');
const root = document.documentElement;

/** The colour mode that is shown now. */
export function colorMode(): 'light' | 'dark' {
  return root.dataset['colorMode'] === 'dark' ? 'dark' : 'light';
}

const listeners = new Set<() => void>();

export function onThemeChange(listener: () => void): void {
  listeners.add(listener);
}

/** Follows the choice of the top bar: light, dark, or what the system prefers. */
export function showColorMode(choice: string): void {
  const wanted = choice === 'system' ? (dark.matches ? 'dark' : 'light') : choice;
  root.dataset['themeChoice'] = choice;
  if (root.dataset['colorMode'] === wanted) return;
  root.dataset['colorMode'] = wanted;
  for (const listener of listeners) listener();
}

export function followSystem(): void {
  const follow = () => showColorMode(root.dataset['themeChoice'] ?? 'system');
  dark.addEventListener('change', follow);
  follow();
}
