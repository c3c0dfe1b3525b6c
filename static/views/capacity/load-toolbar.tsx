import { Button } from '../../parts/button';
import { Segmented } from '../../parts/segmented';
import toolbar from '../../parts/toolbar.module.css';
import type { LoadLook } from './load-look';

interface LoadToolbarProps {
  look: LoadLook;
  change: (look: LoadLook) => void;
}

type Options<V extends string> = readonly { readonly id: V; readonly name: string }[];

const units: Options<LoadLook['unit']> = [
  { id: 'day', name: 'Days' },
  { id: 'week', name: 'Weeks' },
  { id: 'month', name: 'Months' },
];
const measures: Options<LoadLook['measure']> = [
  { id: 'percent', name: '%' },
  { id: 'hours', name: 'Hours' },
  { id: 'fte', name: 'FTE' },
];
const scopes: Options<LoadLook['scope']> = [
  { id: 'all', name: 'All projects' },
  { id: 'project', name: 'This project' },
];
const modes: Options<LoadLook['mode']> = [
  { id: 'even', name: 'Spread evenly' },
  { id: 'fill', name: 'Fill free hours' },
];
const colours: Options<LoadLook['colours']> = [
  { id: 'overload', name: 'Overload only' },
  { id: 'all', name: 'All bands' },
];

/** How the load is looked at. */
export function LoadToolbar({ look, change }: LoadToolbarProps) {
  const chooser = <K extends Exclude<keyof LoadLook, 'past'>>(
    key: K,
    label: string,
    options: Options<LoadLook[K] & string>,
  ) => (
    <Segmented
      label={label}
      options={options}
      value={look[key]}
      choose={(id) => {
        const found = options.find((option) => option.id === id);
        if (found) change({ ...look, [key]: found.id });
      }}
    />
  );
  return (
    <div className={toolbar.toolbar}>
      {chooser('unit', 'Columns', units)}
      {look.unit === 'week' ? (
        <Button aria-pressed={look.past} onClick={() => change({ ...look, past: !look.past })}>
          Past weeks
        </Button>
      ) : null}
      {chooser('measure', 'Figures', measures)}
      {chooser('scope', 'Work counted', scopes)}
      {chooser('mode', 'How work is spread', modes)}
      {chooser('colours', 'Colours', colours)}
    </div>
  );
}
