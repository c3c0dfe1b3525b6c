import CreatableSelect from '@atlaskit/select/creatable-select';
import { Field } from '../../parts/field';
import { useList } from './settings-form-context';

const option = (value: string) => ({ value, label: value });

interface ListSettingProps {
  path: string;
  label: string;
  /** What may be chosen; anything else may be typed. */
  known: readonly string[];
  placeholder: string;
}

export function ListSetting({ path, label, known, placeholder }: ListSettingProps) {
  const { values, error, readOnly, set } = useList(path);
  return (
    <Field label={label} error={error}>
      {({ id, 'aria-describedby': describedBy }) => (
        <CreatableSelect<{ value: string; label: string }, true>
          inputId={id}
          isMulti
          isDisabled={readOnly}
          isInvalid={error !== undefined}
          placeholder={placeholder}
          options={known.map(option)}
          value={values.map(option)}
          formatCreateLabel={(typed: string) => `Add “${typed}”`}
          noOptionsMessage={() => 'Type a name and press Enter.'}
          onChange={(chosen) => set(chosen.map(({ value }) => value))}
          {...(describedBy ? { 'aria-describedby': describedBy } : {})}
        />
      )}
    </Field>
  );
}
