import type { Manifest, ManifestModule } from './manifest';
import { appAccountId } from './site-identity';

/** Something that happened in a product, as Forge hands it to a trigger. */
export interface ProductEvent {
  readonly eventType: string;
  readonly atlassianId?: string;
  readonly [detail: string]: unknown;
}

const intervalMs = { fiveMinute: 300_000, hour: 3_600_000, day: 86_400_000, week: 7 * 86_400_000 };

const listensTo = (module: ManifestModule, eventType: string) =>
  (module.events ?? []).some((event) => (typeof event === 'string' ? event : event.eventType) === eventType);

/** The triggers that the manifest binds to an event; those that ignore the app's own doing are left out for it. */
export function triggersFor(manifest: Manifest, event: ProductEvent): readonly ManifestModule[] {
  const own = event.atlassianId === appAccountId;
  return manifest.modules
    .filter((module) => module.type === 'trigger' && listensTo(module, event.eventType))
    .filter((module) => !(own && module.filter?.ignoreSelf === true));
}

/** Starts the clocks of the scheduled triggers; the answer stops them. */
export function startSchedules(manifest: Manifest, run: (module: ManifestModule) => void): () => void {
  const timers = manifest.modules.flatMap((module) => {
    if (module.type !== 'scheduledTrigger' || module.interval === undefined) return [];
    const timer = setInterval(() => run(module), intervalMs[module.interval]);
    timer.unref();
    return [timer];
  });
  return () => timers.forEach((timer) => clearInterval(timer));
}
