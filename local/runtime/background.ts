import type { Manifest, ManifestModule } from './manifest';
import { Delivery } from './queue/delivery';
import { EventRows } from './queue/event-rows';
import { asyncEvent, consumerOf, queueGateway } from './queue/queues';
import { contextAri } from './runtime-context';
import { startSchedules, triggersFor, type ProductEvent } from './triggers';

export interface BackgroundOptions {
  readonly manifest: Manifest;
  readonly file: string;
  readonly now: () => number;
  /** Runs a function with nobody behind it. */
  readonly run: (functionKey: string, request: unknown, moduleKey: string) => Promise<unknown>;
}

/** Everything that the app does without a person: queues, product events, schedules. */
export function openBackground(options: BackgroundOptions) {
  const { manifest, now, run } = options;
  const rows = new EventRows(options.file);
  const consume = (module: ManifestModule, event: object, body: unknown) => {
    const { resolver } = module;
    if (module.function !== undefined) return run(module.function, event, module.key);
    if (resolver?.function === undefined) return Promise.reject(new Error(`Consumer ${module.key} names no function.`));
    return run(resolver.function, { call: { functionKey: resolver.method, payload: body }, context: {} }, module.key);
  };
  const delivery = new Delivery({
    rows,
    now,
    consume: (row) => {
      const module = consumerOf(manifest, row.queue);
      if (module === undefined) return Promise.reject(new Error(`Queue ${row.queue} has no consumer.`));
      return consume(module, asyncEvent(row), row.body);
    },
  });
  const gateway = queueGateway({ manifest, rows, now, pushed: () => delivery.arm() });
  const runScheduled = async (module: ManifestModule) =>
    module.function === undefined
      ? undefined
      : run(module.function, { context: { cloudId: contextAri(), moduleKey: module.key } }, module.key);
  const stopSchedules = startSchedules(manifest, (module) => void runScheduled(module).catch(() => undefined));
  delivery.arm();

  return {
    gateway,
    delivery,
    /** Every trigger for itself: the failure of one does not keep the event from the others. */
    publish: async (event: ProductEvent): Promise<void> => {
      const triggers = triggersFor(manifest, event);
      await Promise.allSettled(
        triggers.map(async (module) =>
          module.function === undefined ? undefined : run(module.function, event, module.key),
        ),
      );
    },
    runScheduled: async (moduleKey: string): Promise<void> => {
      const module = manifest.modules.find((one) => one.type === 'scheduledTrigger' && one.key === moduleKey);
      if (module === undefined) throw new Error(`manifest.yml declares no scheduled trigger ${moduleKey}.`);
      await runScheduled(module);
    },
    forget: () => rows.clear(),
    close: async () => {
      stopSchedules();
      await delivery.stop();
      rows.close();
    },
  };
}
