import { handlers } from '../src/app/handlers';
import type { Invocation } from '../src/app/invocation';
import { packReply } from '../src/app/pack-reply';
import { projectKeys } from './as-seed';
import { connectionTo } from './connection-to';
import { asOf, reader } from './portfolio';
import { teamRecords } from './team-portfolio';
import { figuresOf, questionOf, spreadOf, type Figures, type QuestionName } from './questions';
import { memoryStore } from '../test/memory-store';

/** One question asked once in a process of its own: `node case.cjs ORIGIN QUESTION`, result as JSON on the last line. */
export interface CaseResult {
  readonly ms: number;
  /** Time of the processor for this process, which a busy machine does not stretch. */
  readonly cpuMs: number;
  /** Highest resident memory of the process, and what it was before the question, in MB. */
  readonly peakMb: number;
  readonly restMb: number;
  /** The answer as JSON, which is what crosses Forge's bridge. */
  readonly answerBytes: number;
  readonly figures: Figures;
}

/** Enough for the slowest question here; the platform's own limit is not what is measured. */
const patienceMs = 600_000;

async function main(): Promise<void> {
  const [origin = '', question = ''] = process.argv.slice(2);
  const began = performance.now();
  const invocation: Invocation = {
    user: connectionTo(origin),
    app: connectionTo(origin),
    store: memoryStore(new Map(question === 'workload' ? teamRecords(spreadOf.workload ?? 1) : [])),
    viewer: { accountId: reader, timeZone: 'UTC' },
    siteUrl: origin,
    now: `${asOf}T09:00:00.000Z`,
    remainingMs: () => patienceMs - (performance.now() - began),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: () => 0.5,
  };
  const restMb = residentMb();
  const rest = process.cpuUsage();
  const { figures, answer } = await asks[questionOf(question)](invocation);
  const ms = performance.now() - began;
  const busy = process.cpuUsage(rest);
  const result: CaseResult = {
    ms,
    cpuMs: (busy.user + busy.system) / 1_000,
    peakMb: peakMb(),
    restMb,
    answerBytes: Buffer.byteLength(JSON.stringify(answer)),
    figures,
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

const project = { project: 'BIG' };

interface Asked {
  readonly answer: unknown;
  readonly figures: Figures;
}

const asks: { readonly [N in QuestionName]: (invocation: Invocation) => Promise<Asked> } = {
  'risk-register': async (invocation) => {
    const answer = await handlers['risk-register'](invocation, project);
    return { answer, figures: figuresOf['risk-register'](answer.value) };
  },
  'portfolio-risks': async (invocation) => {
    const projects = projectKeys(spreadOf['portfolio-risks'] ?? 1);
    const answer = await handlers['portfolio-risks'](invocation, { projects });
    return { answer, figures: figuresOf['portfolio-risks'](answer.value) };
  },
  'change-log': async (invocation) => {
    const answer = await handlers['change-log'](invocation, project);
    return { answer, figures: figuresOf['change-log'](answer.value) };
  },
  'silent-redates': async (invocation) => {
    const answer = await handlers['silent-redates'](invocation, project);
    return { answer, figures: figuresOf['silent-redates'](answer.value) };
  },
  capacity: async (invocation) => {
    const answer = await handlers.capacity(invocation, project);
    return { answer, figures: figuresOf.capacity(answer.value) };
  },
  workload: async (invocation) => {
    const answer = await handlers.workload(invocation, { project: projectKeys(spreadOf.workload ?? 1)[0] ?? 'BIG' });
    return { answer: await packReply({ ok: true, value: answer }), figures: figuresOf.workload(answer.value) };
  },
  'status-report': async (invocation) => {
    const answer = await handlers['status-report'](invocation, project);
    return { answer, figures: figuresOf['status-report'](answer.value) };
  },
};

const residentMb = () => Math.round(process.memoryUsage().rss / 1_000_000);
const peakMb = () => Math.round((process.resourceUsage().maxRSS * 1024) / 1_000_000);

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
