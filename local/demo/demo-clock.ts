import { addDays, dayNumber, weekday, type Instant, type IsoDate } from '../../src/model/date';
import { person, type PersonId } from './people';

/** Working days from today: 0 is today (on a weekend the Monday after), -1 the working day before, 1 the next one. */
export type Offset = number;

/** Turns the offsets in which the demo is written into days and moments around one `today`. */
export class DemoClock {
  private readonly anchor: IsoDate;
  private readonly isWorkingDay: boolean;

  constructor(readonly today: IsoDate) {
    this.isWorkingDay = weekday(today) <= 5;
    this.anchor = this.isWorkingDay ? today : addDays(today, 8 - weekday(today));
  }

  date(offset: Offset): IsoDate {
    const index = dayNumber(this.anchor) - dayNumber('1970-01-05');
    const workday = Math.floor(index / 7) * 5 + (index % 7) + offset;
    return addDays('1970-01-05', Math.floor(workday / 5) * 7 + (((workday % 5) + 5) % 5));
  }

  /** A moment of somebody's working day; `minute` counts from its start. Today has only begun, and only in the east. */
  at(offset: Offset, who: PersonId, minute: number): Instant {
    const { dayStartUtc } = person(who);
    const begun = offset < 0 || (this.isWorkingDay && dayStartUtc <= 2);
    const day = this.date(begun ? Math.min(offset, 0) : -1);
    const minutes = day === this.today ? 60 + (minute % 75) : dayStartUtc * 60 + (minute % 470);
    return new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000 + ((minute * 7919) % 60) * 1000).toISOString();
  }

  /** Calendar days from today, for dates that need not be working days. */
  calendarDate(days: number): IsoDate {
    return addDays(this.today, days);
  }
}
