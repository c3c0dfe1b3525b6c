import { parseArgs } from 'node:util';
import { join } from 'node:path';
import * as v from 'valibot';
import { demoToday } from './demo-app';
import { liveSiteFromEnvironment } from './live';
import { questionList } from './question-list';
import { openLocalApp } from './runtime/local-app';
import { unpackText } from '../src/documents/packed-text';

const reply = v.union([
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), problem: v.looseObject({ code: v.string(), message: v.string() }) }),
]);

const packed = v.object({ packed: v.string() });

async function plain(came: unknown): Promise<unknown> {
  return v.is(packed, came) ? JSON.parse(await unpackText(came.packed)) : came;
}

function usage(): string {
  return `npm run -s ask -- QUESTION '{"project":"ERP"}' [--as ACCOUNT] [--site URL]\n\n${questionList()}`;
}

function payloadOf(asked: string): unknown {
  try {
    return JSON.parse(asked);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`What is asked with the question must be JSON, such as '{"project":"ERP"}': ${reason}`);
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      as: { type: 'string' },
      site: { type: 'string' },
      write: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      folder: { type: 'string', default: '.local' },
    },
  });
  const [question, asked = '{}'] = positionals;
  if (values.list || question === undefined) {
    console.log(usage());
    return values.list ? 0 : 1;
  }
  const payload = payloadOf(asked);
  const app = await openLocalApp({
    manifest: join(__dirname, '..', 'manifest.yml'),
    folder: values.folder,
    ...demoToday(),
    ...(values.site === undefined
      ? {}
      : {
          live: liveSiteFromEnvironment(values.site, values.write),
          name: 'live',
          siteUrl: new URL(values.site).origin,
        }),
  });
  try {
    const accountId = values.as ?? app.standardAccount;
    const answer = v.parse(reply, await plain(await app.host.resolve(question, payload, { accountId })));
    if (answer.ok) console.log(JSON.stringify(answer.value, null, 2));
    else console.error(JSON.stringify(answer.problem, null, 2));
    return answer.ok ? 0 : 1;
  } finally {
    await app.close();
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
