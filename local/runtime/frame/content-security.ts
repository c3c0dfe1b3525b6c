import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';
import type { Manifest } from '../manifest';

const processing = new CSPProcessingService({ info: () => undefined }, load);
const injection = new CSPInjectionService();

type Permissions = Parameters<CSPProcessingService['getCspDetails']>[1];

function isPermissions(value: unknown): value is Permissions {
  return typeof value === 'object' && value !== null;
}

/** The content security policy that Forge puts on a frame's document, for a product at `hostOrigin`; reports go nowhere. */
export function contentSecurityPolicy(html: string, manifest: Manifest, hostOrigin: string): string {
  if (!isPermissions(manifest.permissions)) throw new Error('The permissions of manifest.yml are no mapping.');
  const existingCSPDetails = processing.getCspDetails(html, manifest.permissions);
  return injection
    .getInjectableCSP({ existingCSPDetails, microsEnv: 'prod', hostname: hostOrigin, isFedRAMP: false })
    .filter((directive) => !directive.startsWith('report-uri'))
    .join('; ');
}
