import { lazy, Suspense, useState } from 'react';
import type { PlanImportRecord } from '../../../src/api/plan';
import { fromBase64 } from '../../../src/documents/base64';
import { ask, problemOf } from '../../ask';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import { ExportMenu } from '../../parts/export-menu';
import { confirmDone, reportFailure } from '../../parts/flag';
import toolbar from '../../parts/toolbar.module.css';
import { useAnswer } from '../../use-answer';
import { saveFile } from '../exchange/save-file';
import styles from './plan-bar.module.css';

const PlanDialog = lazy(() => import('./plan-dialog'));
const UndoDialog = lazy(() => import('./undo-dialog'));

const formats = [
  { format: 'mspdi', name: 'Microsoft Project XML', hint: 'With issue keys, to be edited and imported again' },
  { format: 'xlsx', name: 'Spreadsheet (xlsx)', hint: 'Rows as shown, with float and variance' },
  { format: 'ics', name: 'Calendar (ICS)', hint: 'Milestones and due dates' },
] as const;
type Format = (typeof formats)[number]['format'];

/** Takes the schedule out as a file, reads a plan in, and takes the last import back. */
export function PlanBar({ project, changed }: { project: string; changed: () => void }) {
  const { answer, refresh } = useAnswer('plan-imports', { project });
  const { moment } = useFormats();
  const [saving, setSaving] = useState(false);
  const [importing, setImporting] = useState(false);
  const [undoing, setUndoing] = useState<string>();
  const imports = answer?.value.imports ?? [];
  const last = imports.find(({ state }) => state !== 'undone');
  const record = imports.find(({ id }) => id === undoing);
  const renew = () => {
    refresh();
    changed();
  };
  const save = async (format: Format) => {
    setSaving(true);
    try {
      const { value } = await ask('export-schedule', { project, format });
      const { fileName, mediaType, encoding, content, rows } = value;
      saveFile(fileName, mediaType, encoding === 'base64' ? fromBase64(content) : content);
      confirmDone(`${fileName} holds ${rows} ${rows === 1 ? 'entry' : 'entries'}`);
    } catch (error) {
      reportFailure('The file could not be made', problemOf(error).message);
    } finally {
      setSaving(false);
    }
  };
  return (
    <div className={toolbar.toolbar} role="group" aria-label="Files">
      <ExportMenu label="Export the schedule" formats={formats} busy={saving} save={(format) => void save(format)} />
      {answer?.value.mayEdit ? (
        <Button aria-haspopup="dialog" onClick={() => setImporting(true)}>
          Import a plan…
        </Button>
      ) : null}
      {last ? (
        <span className={styles.hint}>
          {lastWords(last)} {moment(last.at)}
          {last.mine && last.parts > 0 ? (
            <>
              {' · '}
              <Button kind="link" aria-haspopup="dialog" onClick={() => setUndoing(last.id)}>
                Undo…
              </Button>
            </>
          ) : null}
        </span>
      ) : null}
      <Suspense fallback={null}>
        {importing ? (
          <PlanDialog
            project={project}
            imports={imports}
            changed={renew}
            undo={(id) => {
              setImporting(false);
              setUndoing(id);
            }}
            close={() => setImporting(false)}
          />
        ) : null}
        {record ? (
          <UndoDialog project={project} record={record} changed={renew} close={() => setUndoing(undefined)} />
        ) : null}
      </Suspense>
    </div>
  );
}

function lastWords({ fileName, state, mine }: PlanImportRecord): string {
  const what = state === 'open' ? 'An import was not finished' : 'Last import';
  return `${what}: ${fileName}${mine ? '' : ', by somebody else'},`;
}
