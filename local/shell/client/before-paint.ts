const { dataset } = document.documentElement;

// Runs in the head, before anything is painted, so that nobody sees the wrong colours first.
if (dataset['themeChoice'] === 'system') {
  dataset['colorMode'] = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
