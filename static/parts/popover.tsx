import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import styles from './popover.module.css';

const gapPx = 4;

/** Puts `panel` under its anchor, or above it where there is no room below, and inside the window. */
function place(panel: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = panel;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = at.bottom + gapPx;
  const above = at.top - gapPx - height;
  const top = below + height > clientHeight && above >= 0 ? above : below;
  // The app's frame is as tall as its content: a short page has to grow to hold the panel.
  const needed = window.scrollY + top + height + gapPx;
  if (needed > document.documentElement.scrollHeight) document.body.style.minHeight = `${Math.ceil(needed)}px`;
  panel.style.top = `${top}px`;
  panel.style.left = `${Math.max(gapPx, Math.min(at.left, clientWidth - width - gapPx))}px`;
}

interface PopoverProps {
  label: string;
  anchor: HTMLElement;
  close: () => void;
  children: ReactNode;
}

/** A small panel over the page beside what it belongs to; Esc or a press elsewhere closes it. */
export function Popover({ label, anchor, close, children }: PopoverProps) {
  const panel = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return undefined;
    element.setAttribute('popover', 'manual');
    element.showPopover();
    const move = () => place(element, anchor);
    move();
    const watch = new ResizeObserver(move);
    watch.observe(element);
    window.addEventListener('scroll', move, true);
    window.addEventListener('resize', move);
    return () => {
      watch.disconnect();
      document.body.style.minHeight = '';
      window.removeEventListener('scroll', move, true);
      window.removeEventListener('resize', move);
    };
  }, [anchor]);

  useEffect(() => {
    const pressed = ({ target }: PointerEvent) => {
      if (target instanceof Node && !panel.current?.contains(target) && !anchor.contains(target)) close();
    };
    document.addEventListener('pointerdown', pressed);
    return () => document.removeEventListener('pointerdown', pressed);
  }, [anchor, close]);

  const escape = (key: KeyboardEvent) => {
    if (key.key !== 'Escape') return;
    key.stopPropagation();
    close();
  };
  return (
    <div ref={panel} className={styles.popover} role="dialog" aria-label={label} onKeyDown={escape}>
      {children}
    </div>
  );
}
