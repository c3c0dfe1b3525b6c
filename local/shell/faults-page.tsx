/** @jsxImportSource hono/jsx */
import { Hono, type Context } from 'hono';
import * as v from 'valibot';
import { Layout } from './parts/layout';
import type { Surroundings } from './surroundings';

const chance = { rate: v.optional(v.number()) };
const stateSchema = v.object({
  settings: v.object({
    path: v.optional(v.string()),
    latencyMs: v.optional(v.number()),
    searchLagMs: v.optional(v.number()),
    rateLimit: v.optional(v.object({ kind: v.string(), ...chance })),
    serverError: v.optional(v.object({ status: v.number(), ...chance })),
    truncatedBody: v.optional(v.object(chance)),
  }),
  counts: v.record(v.string(), v.number()),
});
type State = v.InferOutput<typeof stateSchema>;

const number = v.pipe(
  v.string(),
  v.transform((text) => (text.trim() === '' ? 0 : Number(text))),
  v.number(),
);
const formSchema = v.object({
  path: v.string(),
  latencyMs: number,
  searchLagMs: number,
  rateLimitKind: v.string(),
  rateLimitRate: number,
  serverErrorStatus: number,
  serverErrorRate: number,
  truncatedRate: number,
});

/** Only what is switched on; percentages become shares. */
function settingsOf(form: v.InferOutput<typeof formSchema>): object {
  return {
    ...(form.path === '' ? {} : { path: form.path }),
    ...(form.latencyMs > 0 ? { latencyMs: form.latencyMs } : {}),
    ...(form.searchLagMs > 0 ? { searchLagMs: form.searchLagMs } : {}),
    ...(form.rateLimitRate > 0
      ? { rateLimit: { kind: form.rateLimitKind, rate: form.rateLimitRate / 100, retryAfterSeconds: 2 } }
      : {}),
    ...(form.serverErrorRate > 0
      ? { serverError: { status: form.serverErrorStatus, rate: form.serverErrorRate / 100 } }
      : {}),
    ...(form.truncatedRate > 0 ? { truncatedBody: { rate: form.truncatedRate / 100 } } : {}),
  };
}

function Amount(props: {
  readonly name: string;
  readonly label: string;
  readonly value: number | undefined;
  readonly most: number;
}) {
  return (
    <label>
      <span>{props.label}</span>
      <input type="number" name={props.name} min="0" max={String(props.most)} value={String(props.value ?? 0)} />
    </label>
  );
}

function Choice(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly string[];
}) {
  return (
    <label>
      <span>{props.label}</span>
      <select name={props.name}>
        {props.choices.map((choice) => (
          <option value={choice} selected={choice === props.value}>
            {choice}
          </option>
        ))}
      </select>
    </label>
  );
}

const percent = (fault: { rate?: number | undefined } | undefined) => Math.round((fault?.rate ?? 0) * 100);

function FaultForm({ state: { settings } }: { readonly state: State }) {
  return (
    <form method="post" action="/__site" class="faults-form">
      <label>
        <span>Only paths that match (a regular expression; empty: all)</span>
        <input name="path" value={settings.path ?? ''} />
      </label>
      <Amount name="latencyMs" label="Delay of every answer, milliseconds" value={settings.latencyMs} most={60_000} />
      <Amount
        name="searchLagMs"
        label="Search lags behind by, milliseconds"
        value={settings.searchLagMs}
        most={900_000}
      />
      <Amount
        name="rateLimitRate"
        label="Refused as too many requests, percent"
        value={percent(settings.rateLimit)}
        most={100}
      />
      <Choice
        name="rateLimitKind"
        label="for the reason of"
        value={settings.rateLimit?.kind ?? 'burst'}
        choices={['burst', 'per-issue', 'quota']}
      />
      <Amount
        name="serverErrorRate"
        label="Failing in the server, percent"
        value={percent(settings.serverError)}
        most={100}
      />
      <Choice
        name="serverErrorStatus"
        label="with status"
        value={String(settings.serverError?.status ?? 503)}
        choices={['500', '502', '503', '504']}
      />
      <Amount
        name="truncatedRate"
        label="Cut off half-way, percent"
        value={percent(settings.truncatedBody)}
        most={100}
      />
      <p class="actions">
        <button type="submit" class="primary">
          Apply
        </button>
      </p>
    </form>
  );
}

async function FaultsPage({ around }: { readonly around: Surroundings }) {
  const state = await around.reader.find('/__site/faults', stateSchema);
  return (
    <Layout around={around} title="Faults" product="home">
      <h1>Faults</h1>
      <p>What a live site does to its clients from time to time. The pages of this site suffer with the app.</p>
      {state === undefined ? <p>This is a live site; its faults are its own.</p> : <FaultForm state={state} />}
      {state && (
        <ul>
          {Object.entries(state.counts).map(([name, count]) => (
            <li>{`${name}: ${count} times`}</li>
          ))}
        </ul>
      )}
    </Layout>
  );
}

/** The switches of the stand-in site, for a person. */
export function faultsRoutes(surroundings: (context: Context) => Promise<Surroundings>): Hono {
  const routes = new Hono();
  routes.get('/__site', async (context) => context.html(<FaultsPage around={await surroundings(context)} />));
  routes.post('/__site', async (context) => {
    const { reader } = await surroundings(context);
    await reader.send('PUT', '/__site/faults', settingsOf(v.parse(formSchema, await context.req.parseBody())));
    return context.redirect('/__site', 303);
  });
  return routes;
}
