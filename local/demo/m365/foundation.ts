import type { Work } from '../plan';
import { bug, epic, task } from '../work';

const version = 'Foundation';

export const foundation: Work = epic('Tenant, identity and security baseline', 'tomasz', -146, -88, {
  version,
  text: 'A tenant that security can sign before the first mailbox moves.',
  parts: [
    task('Charter and licence plan', 'leila', -145, -136, 30, { version }),
    task('Verify domains and set up the tenant', 'tomasz', -142, -134, 30, { version }),
    task('Directory synchronisation with filtered units', 'tomasz', -134, -122, 35, {
      version,
      comments: [[-123, 'tomasz', '612 accounts synchronised, 41 need a cleaner mail attribute first.']],
    }),
    task('Clean 41 accounts with duplicate proxy addresses', 'farah', -122, -114, 40, { version }),
    task('Multi-factor sign-in with number matching', 'tomasz', -118, -106, 35, { version }),
    task('Conditional access policies in report-only mode', 'tomasz', -108, -98, 35, { version }),
    bug('Field tablets are asked to sign in every hour', 'tomasz', -100, -95, 35, { version, priority: 'High' }),
    task('Data loss rules for bank and health data', 'samuel', -110, -100, 20, { version }),
    task('Retention labels with legal', 'leila', -112, -98, 30, { version }),
    task('Baseline review by the security officer', 'samuel', -122, -119, 30, { version }),
    task('Enforce conditional access for all staff', 'tomasz', -96, -90, 35, { version }),
  ],
});
