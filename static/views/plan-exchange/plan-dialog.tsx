import { useMemo, useState, type ReactNode } from 'react';
import { keyedBy } from '../../../src/analysis/issue-key-column';
import { decidedImport, planComparison, usualTypes } from '../../../src/analysis/plan-comparison';
import type { Choices } from '../../../src/analysis/plan-import';
import { usualEpicLevel } from '../../../src/analysis/plan-outline';
import type { PlanTypes } from '../../../src/analysis/plan-writes';
import type { PlanImportRecord } from '../../../src/api/plan';
import { problemOf } from '../../ask';
import { carryOut, type ImportResult } from './carry-out';
import { ChoiceStep, type PlanChoice } from './choice-step';
import { FileStep, type ReadPlanFile } from './file-step';
import { PlanDialogFrame, Progress } from './plan-dialog-frame';
import { PreviewStep } from './preview-step';
import { readSides, type PlanSidesHere } from './read-sides';
import { ReportStep } from './report-step';

interface PlanDialogProps {
  project: string;
  imports: readonly PlanImportRecord[];
  changed: () => void;
  undo: (id: string) => void;
  close: () => void;
}

type Step =
  | { readonly at: 'file'; readonly why?: string }
  | { readonly at: 'choice'; readonly problem?: string }
  | { readonly at: 'busy'; readonly words: string; readonly done: number; readonly all: number }
  | { readonly at: 'preview' }
  | { readonly at: 'report'; readonly result: ImportResult };

/** File, choices, preview, report: nothing is written before the preview is agreed to. */
export default function PlanDialog({ project, imports, changed, undo, close }: PlanDialogProps) {
  const [step, setStep] = useState<Step>({ at: 'file' });
  const [file, setFile] = useState<{ readonly name: string; readonly reading: ReadPlanFile }>();
  const [choice, setChoice] = useState<PlanChoice>({ series: '', epicLevel: 1, keyField: '' });
  const [sides, setSides] = useState<PlanSidesHere>();
  const [types, setTypes] = useState<PlanTypes>({});
  const [choices, setChoices] = useState<Choices>({});
  const comparison = useMemo(() => {
    if (!file || !sides) return undefined;
    const { plan } = file.reading;
    const { series, epicLevel, keyField } = choice;
    const keyed = keyField === '' ? plan : keyedBy(plan, keyField);
    const { here, base } = sides;
    const { ours, marks, versions } = here;
    return planComparison({ plan: keyed, series: series.trim(), epicLevel, base, ours, marks, versions });
  }, [file, sides, choice]);

  const take = (name: string, reading: ReadPlanFile) => {
    const { project: of } = reading.plan;
    const series = (of.title?.trim() || of.name.trim() || name.replace(/\.[a-z]+$/i, '')).slice(0, 200);
    setFile({ name, reading });
    setSides(undefined);
    setChoice({ series, epicLevel: usualEpicLevel(reading.plan), keyField: '' });
    setStep({ at: 'choice' });
  };
  const compare = async () => {
    setStep({ at: 'busy', words: 'Reading Jira and the last import…', done: 0, all: 1 });
    try {
      const read = await readSides(project, choice.series.trim());
      setTypes(usualTypes(read.here.types));
      setChoices({});
      setSides(read);
      setStep({ at: 'preview' });
    } catch (error) {
      setStep({ at: 'choice', problem: problemOf(error).message });
    }
  };
  const apply = async () => {
    if (!comparison || !sides || !file) return;
    const imported = decidedImport(comparison, choices);
    const say = (done: number, all: number) =>
      setStep({ at: 'busy', words: `${done} of ${all} tasks are written…`, done, all });
    say(0, imported.changes.length);
    const { hidden } = sides;
    try {
      const order = { project, fileName: file.name.slice(0, 255), comparison, imported, types, hidden };
      setStep({ at: 'report', result: await carryOut(order, say) });
    } catch (error) {
      setStep({ at: 'choice', problem: problemOf(error).message });
    }
    changed();
  };

  let content: ReactNode = null;
  if (step.at === 'file')
    content = <FileStep why={step.why} take={take} refuse={(why) => setStep({ at: 'file', why })} />;
  else if (step.at === 'choice' && file)
    content = (
      <ChoiceStep
        reading={file.reading}
        imports={imports}
        choice={choice}
        choose={setChoice}
        problem={step.problem}
        back={() => setStep({ at: 'file' })}
        next={() => void compare()}
      />
    );
  else if (step.at === 'preview' && comparison && sides)
    content = (
      <PreviewStep
        comparison={comparison}
        here={sides.here}
        types={types}
        chooseTypes={setTypes}
        choices={choices}
        choose={setChoices}
        back={() => setStep({ at: 'choice' })}
        next={() => void apply()}
      />
    );
  else if (step.at === 'report')
    content = <ReportStep project={project} result={step.result} undo={() => undo(step.result.id)} close={close} />;
  else if (step.at === 'busy') content = <Progress words={step.words} done={step.done} all={step.all} />;

  return (
    <PlanDialogFrame title="Import a plan" file={file?.name} busy={step.at === 'busy'} close={close}>
      {content}
    </PlanDialogFrame>
  );
}
