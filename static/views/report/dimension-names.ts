import type { Dimension } from '../../../src/model/rag';

export const dimensionNames: Record<Dimension, string> = {
  schedule: 'Schedule',
  cost: 'Cost',
  scope: 'Scope',
  risk: 'Risk',
  people: 'People',
};

export const ragWords = { red: 'Red', amber: 'Amber', green: 'Green', 'not-assessed': 'Not assessed' } as const;
