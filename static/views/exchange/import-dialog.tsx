import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { changeSheet } from '../../../src/analysis/change-sheet';
import type { RowFate } from '../../../src/analysis/import-fate';
import { guessMapping, mappingTargets, type Mapping } from '../../../src/analysis/import-mapping';
import type { ImportOutcome } from '../../../src/analysis/import-report';
import { importRows } from '../../../src/analysis/import-row';
import { riskSheet } from '../../../src/analysis/risk-sheet';
import type { Conventions } from '../../../src/analysis/sheet-column';
import type { RegisterName } from '../../../src/api/exchange';
import { standardRiskModel, type RiskModel } from '../../../src/model/risk-model';
import type { GivenTable } from '../../../src/model/sheet';
import { problemOf } from '../../ask';
import { Button } from '../../parts/button';
import { applyRows, previewRows } from './carry-out';
import { FileStep } from './file-step';
import frame from '../../parts/dialog.module.css';
import styles from './import-dialog.module.css';
import { MappingStep } from './mapping-step';
import { PreviewStep } from './preview-step';
import { ReportStep } from './report-step';

interface ImportDialogProps {
  project: string;
  register: RegisterName;
  model?: RiskModel;
  changed: () => void;
  close: () => void;
}

type Step =
  | { readonly at: 'file'; readonly why?: string }
  | { readonly at: 'columns'; readonly problem?: string }
  | { readonly at: 'busy'; readonly words: string }
  | { readonly at: 'preview'; readonly fates: readonly RowFate[] }
  | { readonly at: 'report'; readonly outcomes: readonly ImportOutcome[] };

const unsaid: Conventions = { decimal: 'unknown', dates: 'unknown', empty: 'keep' };

/** File, columns, preview, report: nothing is written before the preview is agreed to. */
export default function ImportDialog({ project, register, model, changed, close }: ImportDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [step, setStep] = useState<Step>({ at: 'file' });
  const [file, setFile] = useState<{ readonly name: string; readonly table: GivenTable }>();
  const [mapping, setMapping] = useState<Mapping>([]);
  const [conventions, setConventions] = useState(unsaid);
  useEffect(() => dialog.current?.showModal(), []);

  const asked = { project, register, conventions };
  const targets =
    register === 'risks' ? mappingTargets(riskSheet(model ?? standardRiskModel)) : mappingTargets(changeSheet);
  const take = (name: string, table: GivenTable) => {
    setFile({ name, table });
    const { header } = table;
    const columns = riskSheet(model ?? standardRiskModel);
    setMapping(register === 'risks' ? guessMapping(header, columns) : guessMapping(header, changeSheet));
    setStep({ at: 'columns' });
  };
  const rows = file ? importRows(file.table, mapping) : [];
  const preview = async () => {
    setStep({ at: 'busy', words: `Comparing ${rows.length} rows with the register…` });
    try {
      setStep({ at: 'preview', fates: await previewRows(asked, rows) });
    } catch (error) {
      setStep({ at: 'columns', problem: problemOf(error).message });
    }
  };
  const apply = async (fates: readonly RowFate[]) => {
    const say = (done: number, all: number) => setStep({ at: 'busy', words: `${done} of ${all} rows are written…` });
    say(0, fates.filter(({ fate }) => fate === 'create' || fate === 'update').length);
    setStep({ at: 'report', outcomes: await applyRows(asked, rows, fates, say) });
    changed();
  };
  const busy = step.at === 'busy';

  let content: ReactNode;
  if (step.at === 'file')
    content = <FileStep why={step.why} take={take} refuse={(why) => setStep({ at: 'file', why })} />;
  else if (step.at === 'columns' && file)
    content = (
      <MappingStep
        table={file.table}
        targets={targets}
        mapping={mapping}
        map={setMapping}
        conventions={conventions}
        agree={setConventions}
        problem={step.problem}
        back={() => setStep({ at: 'file' })}
        next={() => void preview()}
      />
    );
  else if (step.at === 'preview')
    content = (
      <PreviewStep fates={step.fates} back={() => setStep({ at: 'columns' })} next={() => void apply(step.fates)} />
    );
  else if (step.at === 'report') content = <ReportStep project={project} outcomes={step.outcomes} close={close} />;
  else content = <p role="status">{step.at === 'busy' ? step.words : ''}</p>;

  return (
    <dialog
      ref={dialog}
      className={frame.dialog}
      aria-labelledby={title}
      onCancel={(escape) => (busy ? escape.preventDefault() : close())}
    >
      <div className={frame.head}>
        <h2 id={title}>
          Import {register === 'risks' ? 'risks' : 'change requests'}
          {file ? <span className={styles.file}> · {file.name}</span> : null}
        </h2>
        {busy ? null : (
          <Button kind="subtle" onClick={close}>
            Close
          </Button>
        )}
      </div>
      {content}
    </dialog>
  );
}
