import { createContext, useContext } from 'react';
import { standardRiskModel, type RiskModel } from '../../../src/model/risk-model';

/** The model on the page and how it is changed. */
export interface ModelEditing {
  readonly model: RiskModel;
  readonly readOnly: boolean;
  /** `place` names what is typed letter by letter, so that it is undone as one. */
  edit(model: RiskModel, place?: string): void;
}

export const ModelEditingContext = createContext<ModelEditing>({
  model: standardRiskModel,
  readOnly: true,
  edit: () => undefined,
});

export function useModelEditing(): ModelEditing {
  return useContext(ModelEditingContext);
}
