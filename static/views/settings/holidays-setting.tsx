import { useId, useState } from 'react';
import { isIsoDate } from '../../../src/model/date';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import chips from '../../parts/filter-chips.module.css';
import fields from '../../parts/field.module.css';
import { Hidden } from '../../parts/hidden';
import { Icon } from '../../parts/icon';
import toolbar from '../../parts/toolbar.module.css';
import { useList } from './settings-form-context';

/** The days on which nobody works, one after the other. */
export function HolidaysSetting() {
  const { day } = useFormats();
  const { values, error, readOnly, set } = useList('calendar.holidays');
  const [entered, setEntered] = useState('');
  const id = useId();
  const add = () => {
    if (isIsoDate(entered) && !values.includes(entered)) set([...values, entered].sort());
    setEntered('');
  };
  return (
    <div className={fields.field}>
      <label className={fields.label} htmlFor={id}>
        Holidays
      </label>
      <div className={chips.chips}>
        {values.map((date) => (
          <button
            key={date}
            type="button"
            className={chips.chip}
            disabled={readOnly}
            onClick={() => set(values.filter((each) => each !== date))}
          >
            <Hidden>Remove holiday </Hidden>
            {day(date)}
            <Icon name="cross" size={12} />
          </button>
        ))}
        {values.length === 0 ? <span>None so far.</span> : null}
      </div>
      <div className={toolbar.toolbar}>
        <input
          id={id}
          type="date"
          className={fields.input}
          style={{ width: 'auto' }}
          value={entered}
          disabled={readOnly}
          onChange={({ target }) => setEntered(target.value)}
        />
        <Button disabled={readOnly || !isIsoDate(entered)} onClick={add}>
          Add holiday
        </Button>
      </div>
      {error ? <p className={fields.error}>{error}</p> : null}
    </div>
  );
}
