import { serverSegments } from './server-segments';
import type { Work } from '../plan';

export const netPlan: readonly Work[] = [serverSegments];
