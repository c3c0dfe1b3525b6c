import { applyImport } from './apply-import';
import { exportRegister } from './export-register';
import { previewImport } from './preview-import';

/** What answers for the registers as files. */
export const exchangeHandlers = {
  'export-register': exportRegister,
  'preview-import': previewImport,
  'apply-import': applyImport,
};
