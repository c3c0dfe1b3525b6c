import { cutOver } from './cut-over';
import type { Work } from '../plan';

export const erpPlan: readonly Work[] = [cutOver];
