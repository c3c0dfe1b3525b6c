import { status } from './build';
import type { AdfPanel, AdfStatus, AdfStatusColor } from './adf-document';
import type { Rag } from '../../model/rag';
import type { RiskLevel } from '../../model/risk-model';

const colors: Readonly<Record<Rag, AdfStatusColor>> = {
  green: 'green',
  amber: 'yellow',
  red: 'red',
  'not-assessed': 'neutral',
};

const levelColors: Readonly<Record<RiskLevel, AdfStatusColor>> = {
  low: 'green',
  medium: 'blue',
  high: 'yellow',
  critical: 'red',
};

const panels: Readonly<Record<Rag, AdfPanel['attrs']['panelType']>> = {
  green: 'success',
  amber: 'warning',
  red: 'error',
  'not-assessed': 'info',
};

/** A rating as a status with its word, so that it never speaks by colour alone. */
export function ragStatus(rag: Rag): AdfStatus {
  return status(rag.replace('-', ' ').toUpperCase(), colors[rag]);
}

export function levelStatus(level: RiskLevel, exposure: number): AdfStatus {
  return status(`${level.toUpperCase()} ${exposure}`, levelColors[level]);
}

export function ragPanel(rag: Rag): AdfPanel['attrs']['panelType'] {
  return panels[rag];
}
