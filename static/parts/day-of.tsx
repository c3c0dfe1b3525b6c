import { dateIn, type Instant, type IsoDate } from '../../src/model/date';
import { useFormats } from '../formats';
import { useSurroundings } from '../surroundings';

/** The day on which something happened, in the reader's time zone; the full moment is one hover away. */
export function DayOf({ instant, beside }: { instant: Instant; beside: IsoDate }) {
  const { day, moment } = useFormats();
  const { timeZone } = useSurroundings();
  return (
    <time dateTime={instant} title={moment(instant)} style={{ whiteSpace: 'nowrap' }}>
      {day(dateIn(timeZone, instant), beside)}
    </time>
  );
}
