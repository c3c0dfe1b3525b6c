import { acceptanceTest } from './acceptance-test';
import { assessment } from './assessment';
import { basis } from './basis';
import { customCode } from './custom-code';
import { cutOver } from './cut-over';
import { finance } from './finance';
import { governance } from './governance';
import { interfaces } from './interfaces';
import { legacyArchive } from './legacy-archive';
import { logistics } from './logistics';
import { masterData } from './master-data';
import { migration } from './migration';
import { roles } from './roles';
import { sandbox } from './sandbox';
import { systemTest } from './system-test';
import { training } from './training';
import type { Work } from '../plan';

export const erpPlan: readonly Work[] = [
  assessment,
  governance,
  basis,
  sandbox,
  masterData,
  customCode,
  finance,
  logistics,
  interfaces,
  roles,
  migration,
  systemTest,
  training,
  acceptanceTest,
  cutOver,
  legacyArchive,
];
