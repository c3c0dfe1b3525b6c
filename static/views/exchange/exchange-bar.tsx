import { lazy, Suspense, useState } from 'react';
import type { RegisterName } from '../../../src/api/exchange';
import { fromBase64 } from '../../../src/documents/base64';
import type { RiskModel } from '../../../src/model/risk-model';
import { ask, problemOf } from '../../ask';
import { Button } from '../../parts/button';
import { ExportMenu } from '../../parts/export-menu';
import { confirmDone, reportFailure } from '../../parts/flag';
import toolbar from '../../parts/toolbar.module.css';
import { registerFormats } from './register-formats';
import { saveFile } from './save-file';

const ImportDialog = lazy(() => import('./import-dialog'));

interface ExchangeBarProps {
  project: string;
  register: RegisterName;
  /** Of the risk register: its scales are what a file's columns are read by. */
  model?: RiskModel;
  mayEdit: boolean;
  /** Called when something was imported. */
  changed: () => void;
}

/** Takes the register out as a file, and reads one in. */
export function ExchangeBar({ project, register, model, mayEdit, changed }: ExchangeBarProps) {
  const [saving, setSaving] = useState<'xlsx' | 'csv'>();
  const [importing, setImporting] = useState(false);
  const save = async (format: 'xlsx' | 'csv') => {
    setSaving(format);
    try {
      const { value } = await ask('export-register', { project, register, format });
      const { fileName, mediaType, encoding, content, rows } = value;
      saveFile(fileName, mediaType, encoding === 'base64' ? fromBase64(content) : content);
      confirmDone(`${fileName} holds ${rows} ${rows === 1 ? 'row' : 'rows'}`);
    } catch (error) {
      reportFailure('The file could not be made', problemOf(error).message);
    } finally {
      setSaving(undefined);
    }
  };
  return (
    <div className={toolbar.toolbar} role="group" aria-label="Files">
      <ExportMenu
        label="Export the register"
        formats={registerFormats}
        busy={saving !== undefined}
        save={(format) => void save(format)}
      />
      {mayEdit ? (
        <Button aria-haspopup="dialog" onClick={() => setImporting(true)}>
          Import…
        </Button>
      ) : null}
      {importing ? (
        <Suspense fallback={null}>
          <ImportDialog
            project={project}
            register={register}
            {...(model && { model })}
            changed={changed}
            close={() => setImporting(false)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
