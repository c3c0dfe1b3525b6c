import { accessControl } from './access-control';
import { dataCentre } from './data-centre';
import { design } from './design';
import { operations } from './operations';
import { plant } from './plant';
import { serverSegments } from './server-segments';
import { sites } from './sites';
import type { Work } from '../plan';

export const netPlan: readonly Work[] = [operations, design, dataCentre, accessControl, serverSegments, sites, plant];
