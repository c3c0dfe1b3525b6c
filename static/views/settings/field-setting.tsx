import Select from '@atlaskit/select/select';
import type { SettingsAnswer } from '../../../src/api';
import type { MappedField } from '../../../src/model/settings';
import { Field } from '../../parts/field';
import { useText } from './settings-form-context';
import { fieldNames } from './setting-words';

interface FieldSettingProps {
  name: MappedField;
  answer: SettingsAnswer;
}

/** Where one column comes from: found by itself, a Jira field, or the app's own property on the work item. */
export function FieldSetting({ name, answer: { fields, choices, settings } }: FieldSettingProps) {
  const { value, error, readOnly, set } = useText(`fields.${name}`);
  const found = fields.find((field) => field.name === name);
  const wasAuto = settings.fields[name] === 'auto';
  const options = [
    { value: 'auto', label: wasAuto ? `Automatic: ${found?.label ?? 'nothing found'}` : 'Automatic' },
    ...(name === 'start' ? [] : [{ value: 'property', label: 'Kept by Coordinator on the work item' }]),
    ...choices.map(({ id, name: label, type }) => ({ value: id, label: `${label} (${type}, ${id})` })),
  ];
  const chosen = options.find((each) => each.value === value) ?? { value, label: value };
  return (
    <Field label={fieldNames[name]} error={error}>
      {({ id, 'aria-describedby': describedBy }) => (
        <Select
          inputId={id}
          isSearchable
          isDisabled={readOnly}
          isInvalid={error !== undefined}
          options={options}
          value={chosen}
          onChange={(option) => option && set(option.value)}
          {...(describedBy ? { 'aria-describedby': describedBy } : {})}
        />
      )}
    </Field>
  );
}
