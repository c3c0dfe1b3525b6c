import * as v from 'valibot';
import { runCase } from './child';
import { generatePortfolio, type Portfolio, type Size } from './portfolio';
import { expectedOf, spreadOf, type QuestionName } from './questions';
import { openRecordedSite, type RecordedSite } from './recorded-site';
import type { Traffic } from './traffic';

/** One question on a portfolio of one size. */
export interface Measurement extends Traffic {
  readonly issues: number;
  readonly risks: number;
  readonly question: QuestionName;
  readonly msAt0: number;
  readonly msAt200: number;
  /** Of the asking process in the last of these runs; what a busy machine does not stretch. */
  readonly cpuMs: number;
  readonly analysisMs: number;
  readonly peakMb: number;
  readonly answerBytes: number;
  /** Figures of the answer that differ from the generator's; empty when the answer is right. */
  readonly wrong: readonly string[];
}

const result = v.object({
  ms: v.number(),
  cpuMs: v.number(),
  peakMb: v.number(),
  answerBytes: v.number(),
  figures: v.record(v.string(), v.number()),
});
const times = v.record(v.string(), v.number());

export async function measureSize(size: Size, questions: readonly QuestionName[]): Promise<Measurement[]> {
  const portfolio = generatePortfolio(size);
  const analysis = v.parse(times, await runCase('analysis-case', [String(size.issues), String(size.risks)]));
  const measured: Measurement[] = [];
  for (const spread of new Set(questions.map(projectsOf))) {
    const site = await openRecordedSite(portfolio, spread);
    try {
      for (const question of questions.filter((one) => projectsOf(one) === spread))
        measured.push(await measure(site, portfolio, question, analysis[question] ?? 0));
    } finally {
      await site.close();
    }
  }
  return measured;
}

function projectsOf(question: QuestionName): number {
  return spreadOf[question] ?? 1;
}

export async function measure(
  site: RecordedSite,
  portfolio: Portfolio,
  question: QuestionName,
  analysisMs: number,
): Promise<Measurement> {
  const ask = async (latencyMs: number) => {
    site.begin(latencyMs);
    return v.parse(result, await runCase('case', [site.origin, question]));
  };
  const first = await ask(0);
  const wrong = differences(expectedOf[question](portfolio), first.figures);
  const at0 = await ask(0);
  const { ms, cpuMs, peakMb, answerBytes } = await ask(200);
  const times = { msAt0: at0.ms, msAt200: ms, cpuMs, analysisMs };
  const risks = portfolio.issues.filter(({ kind }) => kind === 'risk').length;
  return { issues: portfolio.issues.length, risks, question, ...site.traffic(), ...times, peakMb, answerBytes, wrong };
}

function differences(expected: Readonly<Record<string, number>>, found: Readonly<Record<string, number>>): string[] {
  return Object.entries(expected).flatMap(([name, value]) =>
    Math.abs((found[name] ?? NaN) - value) < 1e-6 ? [] : [`${name}: ${found[name]} instead of ${value}`],
  );
}
