import { followSystem, showColorMode } from './color-mode';

/** Choices of the top bar take effect at once; without scripts their button does it. */
export function startControls(): void {
  followSystem();
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-at-once]')) {
    form.addEventListener('change', (event) => {
      const { target } = event;
      if (target instanceof HTMLSelectElement && target.name === 'theme') {
        showColorMode(target.value);
        void fetch(form.action, { method: 'POST', body: new URLSearchParams({ theme: target.value, stay: '1' }) });
      } else {
        form.requestSubmit();
      }
    });
  }
}
