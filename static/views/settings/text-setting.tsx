import Textfield from '@atlaskit/textfield';
import type { ReactNode } from 'react';
import { Field } from '../../parts/field';
import { useText } from './settings-form-context';

interface TextSettingProps {
  path: string;
  label: string;
  hint?: ReactNode;
  /** Numbers get the keyboard for numbers. */
  numeric?: boolean;
  monospaced?: boolean;
  placeholder?: string;
}

export function TextSetting({ path, label, hint, numeric = false, monospaced = false, placeholder }: TextSettingProps) {
  const { value, error, readOnly, set } = useText(path);
  return (
    <Field label={label} hint={hint} error={error}>
      {({ id, 'aria-describedby': describedBy }) => (
        <Textfield
          id={id}
          value={value}
          isDisabled={readOnly}
          isInvalid={error !== undefined}
          isMonospaced={monospaced}
          {...(placeholder ? { placeholder } : {})}
          {...(numeric ? { inputMode: 'decimal' as const } : {})}
          {...(describedBy ? { 'aria-describedby': describedBy } : {})}
          onChange={({ currentTarget }) => set(currentTarget.value)}
        />
      )}
    </Field>
  );
}
