import { useCallback, type ReactNode } from 'react';
import { BusyForm } from './busy-form';
import type { CellEditing } from './grid-column';
import { Popover } from './popover';

interface CellEditorProps {
  label: string;
  anchor: HTMLElement;
  close: () => void;
  children: (editing: CellEditing) => ReactNode;
}

/** The editor of a value beside where it stands; a failed save leaves it open with the reason. */
export function CellEditor({ label, anchor, close, children }: CellEditorProps) {
  const shut = useCallback(() => {
    anchor.focus();
    close();
  }, [anchor, close]);
  return (
    <Popover label={label} anchor={anchor} close={shut}>
      <BusyForm done={shut}>{children}</BusyForm>
    </Popover>
  );
}
