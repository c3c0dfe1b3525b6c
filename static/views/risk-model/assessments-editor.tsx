import { useState } from 'react';
import {
  addAssessment,
  mostAssessments as most,
  moveAssessment,
  removeAssessment,
  renameAssessment,
} from '../../../src/model/risk-model-edits';
import { Button } from '../../parts/button';
import fields from '../../parts/field.module.css';
import { Panel } from '../../parts/panel';
import { useModelEditing } from './model-editing';
import { OrderButtons } from './order-buttons';
import styles from './risk-model.module.css';
import { TextBox } from './text-box';

/** The ways in which one risk is weighed: before any response, now, after it, where it should come to … */
export function AssessmentsEditor() {
  const { model, readOnly, edit } = useModelEditing();
  const { assessments } = model;
  const [entered, enter] = useState('');
  const addable = entered.trim() !== '' && assessments.length < most;
  return (
    <Panel title="Assessments">
      <ol className={styles.list} aria-label="Assessments">
        {assessments.map(({ id, name }, at) => (
          <li key={id} className={styles.step}>
            <TextBox
              label={`Name of assessment ${at + 1}`}
              value={name}
              required
              change={(words) => edit(renameAssessment(model, id, words), `assessment ${id}`)}
            />
            {id === 'current' ? <span className={styles.note}>what the register shows</span> : null}
            {readOnly ? null : (
              <OrderButtons
                what={`assessment ${name}`}
                first={at === 0}
                last={at === assessments.length - 1}
                move={(by) => edit(moveAssessment(model, at, by))}
                remove={id === 'current' ? undefined : () => edit(removeAssessment(model, id))}
              />
            )}
          </li>
        ))}
      </ol>
      {readOnly ? null : (
        <form
          className={styles.after}
          onSubmit={(submit) => {
            submit.preventDefault();
            if (!addable) return;
            edit(addAssessment(model, entered.trim()));
            enter('');
          }}
        >
          <input
            className={fields.input}
            style={{ width: '12rem' }}
            aria-label="Name of a new assessment"
            placeholder="e.g. After audit"
            maxLength={255}
            value={entered}
            onChange={({ target }) => enter(target.value)}
          />
          <Button type="submit" disabled={!addable}>
            Add assessment
          </Button>
          <span>What risks hold of a removed one is kept, and shown again once it is back under its first name.</span>
        </form>
      )}
    </Panel>
  );
}
