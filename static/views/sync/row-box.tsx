import type { KeyboardEvent } from 'react';

interface RowBoxProps {
  /** Boxes of one kind stand in one column. */
  kind: 'choose' | 'tick';
  issueKey: string;
  label: string;
  checked: boolean;
  readOnly?: boolean;
  set: (on: boolean) => void;
}

/** A box of a row; arrow keys go up and down its column, over all lists. */
export function RowBox({ kind, issueKey, label, checked, readOnly = false, set }: RowBoxProps) {
  return (
    <input
      type="checkbox"
      data-box={kind}
      data-issue={issueKey}
      aria-label={label}
      checked={checked}
      disabled={readOnly}
      onChange={({ target }) => set(target.checked)}
      onKeyDown={toNextBox}
    />
  );
}

function toNextBox(press: KeyboardEvent<HTMLInputElement>): void {
  const { key, currentTarget } = press;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
  const kind = currentTarget.dataset['box'];
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-box]')].filter(
    ({ dataset }) => dataset['box'] === kind,
  );
  const next = boxes[boxes.indexOf(currentTarget) + (key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  next.focus();
  press.preventDefault();
}

/** Goes to where somebody ticks a row. */
export function toTick(issueKey: string): void {
  const boxes = document.querySelectorAll<HTMLInputElement>('input[data-box="tick"]');
  [...boxes].find(({ dataset }) => dataset['issue'] === issueKey)?.focus();
}
