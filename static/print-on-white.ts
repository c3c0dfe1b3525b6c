/** Paper is white: while the page is laid out for it, the light colours hold, whatever the reader's theme. */
export function printOnWhite(): void {
  const { dataset } = document.documentElement;
  const paper = matchMedia('print');
  let onScreen: string | undefined;
  paper.addEventListener('change', () => {
    if (paper.matches) {
      onScreen = dataset['colorMode'];
      dataset['colorMode'] = 'light';
    } else if (onScreen !== undefined) dataset['colorMode'] = onScreen;
  });
}
