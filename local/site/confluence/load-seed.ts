import type { SiteContext } from '../context';
import type { SiteSeed } from '../seed';

/** Fills Confluence from a seed. */
export function loadConfluence(_context: SiteContext, _seed: SiteSeed): void {}
