import { useCallback, useState, type ReactNode } from 'react';
import { Button } from './button';
import { Icon, type IconName } from './icon';
import { Popover } from './popover';

interface MenuButtonProps {
  label: string;
  icon: IconName;
  /** What the button shows where that is not its label. */
  shown?: ReactNode;
  children: (close: () => void) => ReactNode;
}

/** A button with a small panel under it. */
export function MenuButton({ label, icon, shown = label, children }: MenuButtonProps) {
  const [anchor, setAnchor] = useState<HTMLButtonElement>();
  const close = useCallback(() => {
    anchor?.focus();
    setAnchor(undefined);
  }, [anchor]);
  return (
    <>
      <Button
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onClick={({ currentTarget }) => (anchor ? close() : setAnchor(currentTarget))}
      >
        <Icon name={icon} /> {shown}
      </Button>
      {anchor ? (
        <Popover label={label} anchor={anchor} close={close}>
          {children(close)}
        </Popover>
      ) : null}
    </>
  );
}
