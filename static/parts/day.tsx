import type { IsoDate } from '../../src/model/date';
import { useFormats } from '../formats';
import styles from './day.module.css';

/** A calendar day; the year is left out where it is that of `beside`. */
export function Day({ date, beside }: { date: IsoDate; beside?: IsoDate }) {
  const { day } = useFormats();
  return (
    <time dateTime={date} className={styles.day}>
      {day(date, beside)}
    </time>
  );
}
