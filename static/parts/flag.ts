import { showFlag } from '@forge/bridge';
import { announce } from './announce';

let shown = 0;

/** Confirms in the product's corner what was done, with a way back where there is one. */
export function confirmDone(title: string, undo?: () => void): void {
  announce(title);
  const flag = showFlag({
    id: `coordinator-${(shown += 1)}`,
    type: 'success',
    title,
    isAutoDismiss: true,
    actions: undo
      ? [
          {
            text: 'Undo',
            onClick: () => {
              void flag.close();
              undo();
            },
          },
        ]
      : [],
  });
}

export function reportFailure(title: string, description: string): void {
  announce(`${title}. ${description}`);
  showFlag({ id: `coordinator-${(shown += 1)}`, type: 'error', title, description, isAutoDismiss: false });
}
