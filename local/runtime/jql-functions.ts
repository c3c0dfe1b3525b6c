import * as v from 'valibot';
import type { Host } from './host';
import type { Manifest } from './manifest';
import type { AppFunction, Fragment } from '../site/jql/app-function';

const answer: v.GenericSchema<unknown, Fragment> = v.union([
  v.object({ jql: v.pipe(v.string(), v.nonEmpty()) }),
  v.object({ error: v.string() }),
]);

/** The functions that the manifest adds to JQL; Jira runs them for nobody in particular. */
export function jqlFunctions(manifest: Manifest, host: () => Host | undefined): readonly AppFunction[] {
  return manifest.modules.flatMap((module): AppFunction[] => {
    const { key, name, function: functionKey, arguments: declared = [], operators = [] } = module;
    if (module.type !== 'jira:jqlFunction' || name === undefined || functionKey === undefined) return [];
    return [
      {
        key,
        name,
        operators,
        arguments: [declared.filter(({ required }) => required).length, declared.length],
        run: async (precomputationId, use) => {
          const payload = { precomputationId, clause: { ...use, type: ['issue'] } };
          const given = v.safeParse(answer, await host()?.invoke(functionKey, payload, { moduleKey: key }));
          return given.success ? given.output : { error: `The app gave no answer for the function '${name}'.` };
        },
      },
    ];
  });
}
