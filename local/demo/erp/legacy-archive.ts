import type { Work } from '../plan';
import { epic, story, task } from '../work';

/** The epic that nobody has estimated: approved in principle, waiting for figures. */
export const legacyArchive: Work = epic('Legacy archive and read-only access', 'elena', -10, 80, {
  ref: 'erp-unestimated',
  created: -27,
  text: 'Follows {erp-change-no-cost}: ECC data readable for ten years. Tool not chosen, hence no estimates yet.',
  parts: [
    story('Requirements of the tax authority for data access', 'elena', -6, 10, 0),
    story('Compare archive tools and quotes', undefined, 5, 22, 0),
    story('Export of documents with attachments', 'nikhil', 36, 52, 0),
    story('Read-only roles for audit and tax', 'samuel', 46, 56, 0),
    story('Search by document, vendor and customer', undefined, 50, 66, 0),
    task('Retention rules by document type', 'elena', 38, 48, 0),
    task('Shut down ECC after the first year-end', 'tomasz', 70, 80, 0),
  ],
});
