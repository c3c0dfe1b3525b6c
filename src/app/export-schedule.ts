import { answer } from './answer';
import type { Invocation } from './invocation';
import { newestBaselines } from './newest-baselines';
import { openProject, type OpenProject } from './open-project';
import { startField } from './read-load';
import { readTimedSchedule } from './read-owner-times';
import { Refusal } from './refusal';
import { planBaselines } from '../analysis/plan-baselines';
import { projectSchedule } from '../analysis/project-schedule';
import { schedulePlan } from '../analysis/schedule-plan';
import { scheduleSheet } from '../analysis/schedule-sheet';
import { versionRowId } from '../analysis/version-row';
import type { Answer, Requests } from '../api';
import type { ExportedFile } from '../api/exchange';
import { base64 } from '../documents/base64';
import { dueDateEntries } from '../documents/ics/due-date-entries';
import { writeIcs } from '../documents/ics/write-ics';
import { writeMspdi } from '../documents/mspdi/write-mspdi';
import { writeXlsx } from '../documents/xlsx/write-xlsx';
import type { Baseline } from '../model/baseline';
import { isFrom } from '../model/register-entry';

type Export = Requests['export-schedule'];
type Pull = Awaited<ReturnType<typeof readTimedSchedule>>;
type Content = Pick<ExportedFile, 'mediaType' | 'encoding' | 'content' | 'rows'>;

/** An answer of Forge holds 5 MB; what goes around the content needs some of it. */
const longestContent = 4_800_000;

/** The schedule as a file for another tool, with exactly what the person may see. */
export async function exportSchedule(invocation: Invocation, asked: Export['ask']): Promise<Answer<Export['answer']>> {
  const open = await openProject(invocation, asked.project);
  const [pull, baselines] = await Promise.all([
    readTimedSchedule(invocation, open),
    asked.format === 'mspdi' ? newestBaselines(open, invocation.store) : [],
  ]);
  const file = contents[asked.format](pull, open, { siteUrl: invocation.siteUrl, baselines });
  if (file.content.length > longestContent)
    throw new Refusal({ code: 'invalid', message: 'The schedule is too long for one file.' });
  const ending = asked.format === 'mspdi' ? 'xml' : asked.format;
  const fileName = `${open.project.key}-schedule-${open.asOf}.${ending}`;
  return answer(invocation, { project: open.project, fileName, ...file });
}

interface Beside {
  readonly siteUrl: string;
  readonly baselines: readonly Baseline[];
}

const contents: Readonly<Record<Export['ask']['format'], (pull: Pull, open: OpenProject, beside: Beside) => Content>> =
  {
    mspdi: (pull, open, { baselines }) => {
      const plan = schedulePlan(pull, open.settings, open.asOf, {
        keepsStart: 'start' in startField(open).mapped,
        baselines: planBaselines(baselines, baselineRows(pull), open.settings.calendar),
      });
      const content = writeMspdi(plan);
      return { mediaType: 'application/xml;charset=utf-8', encoding: 'text', content, rows: plan.activities.length };
    },
    xlsx: (pull, { settings, asOf }, { siteUrl }) => {
      const sheet = scheduleSheet(projectSchedule(pull, settings, asOf), siteUrl);
      return {
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        encoding: 'base64',
        content: base64(writeXlsx([sheet])),
        rows: sheet.rows.length,
      };
    },
    ics: (pull, { settings, asOf, project }, { siteUrl }) => {
      if (siteUrl === '')
        throw new Refusal({ code: 'unavailable', message: 'The address of this site is not known; entries need it.' });
      const { milestones } = projectSchedule(pull, settings, asOf);
      const entry = (issue: Pull['own'][number]) =>
        [settings.milestones, settings.risks, settings.changes].some((source) => isFrom(source, issue));
      const entries = dueDateEntries({ milestones, work: pull.own.filter((issue) => !entry(issue)) }, siteUrl);
      const content = writeIcs({ name: project.name, entries }, asOf);
      return { mediaType: 'text/calendar;charset=utf-8', encoding: 'text', content, rows: entries.length };
    },
  };

/** Issues and versions under the ids by which baselines know them. */
function baselineRows({ own, versions }: Pull): readonly Pick<Pull['own'][number], 'id' | 'key'>[] {
  const ids = versions.map(({ id }) => versionRowId(id));
  return [...own, ...ids.map((id) => ({ id, key: id }))];
}
