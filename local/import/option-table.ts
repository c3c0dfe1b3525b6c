import * as v from 'valibot';
import { idShape } from './raw-shapes';
import type { SeedField } from '../site/seed';

type Option = NonNullable<SeedField['options']>[number];

const optionShape = v.union([
  v.pipe(
    v.string(),
    v.nonEmpty(),
    v.transform((value) => ({ value, id: undefined })),
  ),
  v.looseObject({ id: v.optional(idShape), value: v.string() }),
]);

/** Options of select fields, as far as issues have chosen them. */
export class OptionTable {
  private readonly byField = new Map<string, Map<string, Option>>();

  of(fieldId: string): readonly Option[] {
    return [...(this.byField.get(fieldId)?.values() ?? [])];
  }

  reference(fieldId: string, raw: unknown): Option | undefined {
    const parsed = v.safeParse(optionShape, raw);
    if (!parsed.success) return undefined;
    const options = this.byField.get(fieldId) ?? new Map<string, Option>();
    this.byField.set(fieldId, options);
    const { value } = parsed.output;
    const known = [...options.values()].find((one) => one.value === value);
    const id = parsed.output.id ?? known?.id ?? `${fieldId.replace('customfield_', '')}${options.size + 1}`;
    const option = { id, value };
    options.set(id, option);
    return option;
  }
}
