import fields from '../../parts/field.module.css';
import { useModelEditing } from './model-editing';

interface TextBoxProps {
  label: string;
  value: string;
  placeholder?: string;
  required?: boolean;
  change: (text: string) => void;
}

/** One line of words of the model. */
export function TextBox({ label, value, placeholder, required = false, change }: TextBoxProps) {
  const { readOnly } = useModelEditing();
  const wrong = required && value.trim() === '';
  return (
    <input
      className={fields.input}
      aria-label={label}
      aria-invalid={wrong || undefined}
      title={wrong ? 'It cannot be left empty' : undefined}
      placeholder={placeholder}
      maxLength={255}
      readOnly={readOnly}
      value={value}
      onChange={({ target }) => change(target.value)}
    />
  );
}
