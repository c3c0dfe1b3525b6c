import type { ReactNode } from 'react';
import { Button } from '../../parts/button';
import people from './people.module.css';

interface SupposeFormProps {
  children: ReactNode;
  /** What the step takes hold of. */
  told?: string;
  problem?: string | undefined;
  /** There is nothing to suppose. */
  blocked?: boolean;
  suppose: () => void;
}

/** The fields of one kind of step, what it would take hold of, and the way to suppose it. */
export function SupposeForm({ children, told, problem, blocked = false, suppose }: SupposeFormProps) {
  return (
    <form
      className={people.form}
      aria-label="Suppose"
      onSubmit={(sent) => {
        sent.preventDefault();
        if (!blocked) suppose();
      }}
    >
      {children}
      {told === undefined ? null : (
        <p className={people.leave} role="status">
          {told}
        </p>
      )}
      <div className={people.actions}>
        {problem ? <p role="alert">{problem}</p> : null}
        <Button type="submit" disabled={blocked}>
          Suppose this
        </Button>
      </div>
    </form>
  );
}
