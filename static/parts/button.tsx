import { forwardRef, type ButtonHTMLAttributes } from 'react';
import { classes } from './classes';
import styles from './button.module.css';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: 'primary' | 'default' | 'subtle' | 'link';
  /** Under way: pressing again does nothing, the button keeps the focus. */
  busy?: boolean;
}

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { kind = 'default', busy = false, onClick, children, className, ...rest },
  ref,
) {
  return (
    <button
      type="button"
      {...rest}
      ref={ref}
      className={classes(styles.button, styles[kind], busy && styles.busy, className)}
      aria-disabled={busy || undefined}
      onClick={busy ? (click) => click.preventDefault() : onClick}
    >
      {children}
    </button>
  );
});
