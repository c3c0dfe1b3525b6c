import * as v from 'valibot';
import { makeInvocation } from './make-invocation';
import { principalOf } from './principal';
import { problemOf } from './problem-of';
import { exportRefused, exportStatusReport } from '../app/status-report-export';

const config = v.object({ config: v.looseObject({}) });
const payloads = v.object({
  context: v.optional(v.unknown()),
  extensionPayload: v.optional(v.unknown()),
  config: v.optional(v.unknown()),
});
const inContext = v.object({ extension: config });

/** Called by Confluence for every report macro of a page that is made into PDF or Word; gives an ADF document. */
export async function statusReportExport(payload: unknown, platform: unknown) {
  try {
    const given = v.parse(payloads, payload);
    return await exportStatusReport(makeInvocation(principalOf(platform), given.context), configOf(given));
  } catch (error) {
    return exportRefused(problemOf(error).message);
  }
}

function configOf({ extensionPayload, context, config: own }: v.InferOutput<typeof payloads>): unknown {
  if (v.is(config, extensionPayload)) return extensionPayload.config;
  return v.is(inContext, context) ? context.extension.config : own;
}
