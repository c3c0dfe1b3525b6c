import type { MappedField } from '../model/settings';

/** Where one register column comes from in this project. */
export interface FieldSource {
  readonly name: MappedField;
  /** Field id, or `property` for the app's own issue property. */
  readonly id: string;
  readonly label: string;
  readonly editable: boolean;
}
