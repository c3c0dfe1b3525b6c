import type { IsoDate } from '../../src/model/date';
import { useFormats } from '../formats';

/** A calendar day; the year is left out where it is that of `beside`. */
export function Day({ date, beside }: { date: IsoDate; beside?: IsoDate }) {
  const { day } = useFormats();
  return (
    <time dateTime={date} style={{ whiteSpace: 'nowrap' }}>
      {day(date, beside)}
    </time>
  );
}
