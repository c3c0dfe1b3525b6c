import * as v from 'valibot';
import type { Invocation } from './invocation';
import { readForecast } from './read-forecast';
import { openLoad } from './read-load';
import { readReport } from './read-report';
import { Refusal } from './refusal';
import { forecast } from '../analysis/forecast/forecast';
import { seededRandom } from '../analysis/forecast/seeded-random';
import { reportWithForecast } from '../analysis/report-with-forecast';
import type { MacroConfig } from '../api';
import { isPathParameter } from '../atlassian/path-parameters';
import type { AdfDocument } from '../documents/adf/adf-document';
import { doc, panel, paragraph } from '../documents/adf/build';
import { statusReportDocument } from '../documents/adf/status-report';
import { present } from '../model/present';

const config: v.GenericSchema<unknown, MacroConfig> = v.pipe(
  v.object({
    project: v.pipe(
      v.string(),
      v.check((key) => isPathParameter('project', key)),
    ),
    detail: v.fallback(v.picklist(['full', 'summary']), 'full'),
    title: v.fallback(v.optional(v.string()), undefined),
    commitments: v.fallback(v.optional(v.literal(true)), undefined),
  }),
  v.transform(({ project, detail, ...chosen }) => ({ project, detail, ...present(chosen) })),
);

/** The report of a macro as a document for PDF and Word, as the exporting person may see it. */
export async function exportStatusReport(invocation: Invocation, configured: unknown): Promise<AdfDocument> {
  const parsed = v.safeParse(config, configured);
  if (!parsed.success) throw new Refusal({ code: 'invalid', message: 'No project has been chosen for this report.' });
  const { project, detail, title, commitments = false } = parsed.output;
  const open = await openLoad(invocation, project);
  const [bare, basis] = await Promise.all([readReport(invocation, open, { commitments }), readForecast(open)]);
  const report = reportWithForecast(bare, forecast(basis, seededRandom(basis.seed)));
  const { siteUrl, now } = invocation;
  return statusReportDocument(report, { siteUrl, readAt: now, detail, commitments, ...present({ title }) });
}

/** What stands in the file where the report cannot: the reason, and nothing of what is behind it. */
export function exportRefused(message: string): AdfDocument {
  return doc(panel('warning', paragraph(`The project status report is not included. ${message}`)));
}
