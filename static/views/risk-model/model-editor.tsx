import type { KeyboardEvent } from 'react';
import { riskModelFindings } from '../../../src/model/risk-model-findings';
import { Button } from '../../parts/button';
import { Findings } from '../../parts/findings';
import { Panel } from '../../parts/panel';
import toolbar from '../../parts/toolbar.module.css';
import { AssessmentsEditor } from './assessments-editor';
import { LevelsEditor } from './levels-editor';
import { MatrixEditor } from './matrix-editor';
import { ModelEditingContext } from './model-editing';
import { PresetMenu } from './preset-menu';
import styles from './risk-model.module.css';
import { ScaleEditor } from './scale-editor';
import type { Working } from './use-model-work';

interface ModelEditorProps {
  working: Working;
  readOnly: boolean;
  preview: () => void;
}

/** The whole model, with undo and what is wrong with it. */
export function ModelEditor({ working, readOnly, preview }: ModelEditorProps) {
  const { model, changed, mayUndo, mayRedo, edit, undo, redo, discard } = working;
  const findings = riskModelFindings(model);
  const wrong = findings.some(({ severity }) => severity === 'error');
  const keys = (press: KeyboardEvent) => {
    if (readOnly || !(press.ctrlKey || press.metaKey)) return;
    const key = press.key.toLowerCase();
    if (key === 'y' || (key === 'z' && press.shiftKey)) redo();
    else if (key === 'z') undo();
    else return;
    press.preventDefault();
  };
  return (
    <ModelEditingContext.Provider value={{ model, readOnly, edit }}>
      <div className={styles.page} onKeyDown={keys}>
        {readOnly ? null : (
          <div className={toolbar.toolbar} role="toolbar" aria-label="Model">
            <PresetMenu take={(preset) => edit(preset)} />
            <Button disabled={!mayUndo} onClick={undo}>
              Undo
            </Button>
            <Button disabled={!mayRedo} onClick={redo}>
              Redo
            </Button>
          </div>
        )}
        <div className={styles.pair}>
          <MatrixEditor />
          <LevelsEditor />
        </div>
        <div className={styles.pair}>
          <ScaleEditor scale="probability" />
          <ScaleEditor scale="impact" />
        </div>
        <AssessmentsEditor />
        <Panel title="To be mended">
          <Findings findings={findings} none="The model gives every risk one level." />
        </Panel>
        {readOnly ? null : (
          <div className={styles.bar}>
            <Button kind="primary" disabled={!changed || wrong} onClick={preview}>
              Preview and save
            </Button>
            <Button kind="subtle" disabled={!changed} onClick={discard}>
              Discard changes
            </Button>
            <span role="status">
              {changed ? (wrong ? 'Not to be saved yet: see “To be mended”.' : 'There are unsaved changes.') : ''}
            </span>
          </div>
        )}
      </div>
    </ModelEditingContext.Provider>
  );
}
