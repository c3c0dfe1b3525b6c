import type { Project } from '../model/project';
import type { FieldSource } from './field-source';

export interface ProjectRegister<T> {
  readonly project: Project;
  readonly register: T;
  readonly fields: readonly FieldSource[];
  readonly mayEdit: boolean;
}
