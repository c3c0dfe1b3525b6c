import type { Mapping, MappingTarget } from '../../../src/analysis/import-mapping';
import type { Conventions } from '../../../src/analysis/sheet-column';
import type { GivenTable } from '../../../src/model/sheet';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { Pick } from '../../parts/pick';
import styles from './import-dialog.module.css';

interface MappingStepProps {
  table: GivenTable;
  targets: readonly MappingTarget[];
  mapping: Mapping;
  map: (mapping: Mapping) => void;
  conventions: Conventions;
  agree: (conventions: Conventions) => void;
  problem: string | undefined;
  back: () => void;
  next: () => void;
}

const dateOrders = [
  { value: 'day-first', name: '03/04 is 3 April' },
  { value: 'month-first', name: '03/04 is 4 March' },
] as const;
const decimals = [
  { value: 'point', name: '1,234.5 with a point' },
  { value: 'comma', name: '1.234,5 with a comma' },
] as const;
const empties = [{ value: 'clear', name: 'Empty cells clear values' }] as const;

/** Which column is what, and how the file writes what can be written in two ways. */
export function MappingStep({
  table,
  targets,
  mapping,
  map,
  conventions,
  agree,
  problem,
  back,
  next,
}: MappingStepProps) {
  const put = (index: number, id: string) => map(mapping.map((one, at) => (at === index ? id : one === id ? '' : one)));
  const { decimal, dates, empty } = conventions;
  return (
    <>
      <div className={styles.fields}>
        {table.header.map((title, index) => (
          <Field
            key={index}
            label={title || `Column ${index + 1}`}
            hint={`e.g. ${String(table.rows[0]?.cells[index] ?? '').slice(0, 40) || '–'}`}
          >
            {(control) => (
              <select {...control} value={mapping[index]} onChange={({ target }) => put(index, target.value)}>
                <option value="">Not read</option>
                {targets.map(({ id, title: name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
      <div className={styles.actions}>
        <Pick
          label="Days in text"
          any="Days: name those that are unclear"
          options={dateOrders}
          value={dates === 'unknown' ? undefined : dates}
          choose={(chosen) => agree({ ...conventions, dates: chosen ?? 'unknown' })}
        />
        <Pick
          label="Numbers in text"
          any="Numbers: name those that are unclear"
          options={decimals}
          value={decimal === 'unknown' ? undefined : decimal}
          choose={(chosen) => agree({ ...conventions, decimal: chosen ?? 'unknown' })}
        />
        <Pick
          label="Empty cells"
          any="Empty cells leave values as they are"
          options={empties}
          value={empty === 'clear' ? empty : undefined}
          choose={(chosen) => agree({ ...conventions, empty: chosen ?? 'keep' })}
        />
      </div>
      {problem ? <p role="alert">{problem}</p> : null}
      <div className={styles.actions}>
        <Button kind="primary" onClick={next}>
          Preview {table.rows.length} {table.rows.length === 1 ? 'row' : 'rows'}
        </Button>
        <Button onClick={back}>Another file</Button>
      </div>
    </>
  );
}
