import { useState } from 'react';
import type { SharedRiskModel } from '../../../src/api/risk';
import type { SharedModelInUse } from '../../../src/model/settings';
import { Button } from '../../parts/button';
import { CompactTable } from '../../parts/compact-table';
import fields from '../../parts/field.module.css';
import { Hidden } from '../../parts/hidden';
import { Lozenge } from '../../parts/lozenge';
import { Panel } from '../../parts/panel';
import styles from './risk-model.module.css';

interface SharedModelsProps {
  models: readonly SharedRiskModel[];
  inUse: SharedModelInUse | undefined;
  mayEdit: boolean;
  busy: boolean;
  use: (model: SharedRiskModel) => void;
  copy: (model: SharedRiskModel) => void;
  /** Absent where the model in use is shared already or not saved yet. */
  share: ((name: string) => void) | undefined;
}

/** The models that several projects may weigh their risks by. */
export function SharedModels({ models, inUse, mayEdit, busy, use, copy, share }: SharedModelsProps) {
  const [name, setName] = useState('');
  const usesIt = ({ id, version }: SharedRiskModel) => inUse?.id === id && inUse.version === version;
  return (
    <Panel title="Shared models">
      {models.length === 0 ? (
        <p className={styles.hint}>
          No model is shared on this site yet. Share one, and other projects can use it too.
        </p>
      ) : (
        <CompactTable
          caption="Shared models"
          rows={models}
          keyOf={({ id }) => id}
          columns={[
            {
              title: 'Name',
              names: true,
              cell: (model) => (
                <>
                  {model.name} {usesIt(model) ? <Lozenge tone="current">In use here</Lozenge> : null}
                  {inUse?.id === model.id && !usesIt(model) ? <Lozenge tone="attention">Newer version</Lozenge> : null}
                </>
              ),
            },
            { title: 'Version', end: true, cell: ({ version }) => version },
            { title: 'Scales', cell: ({ model }) => `${model.probability.length} × ${model.impact.length}` },
            {
              title: 'Edited by',
              cell: ({ home }) => (home ? `administrators of ${home.name}` : 'administrators of another project'),
            },
            { title: 'Used by, as far as you may see', cell: ({ usedBy }) => usedByText(usedBy) },
            {
              title: 'Do',
              cell: (model) =>
                mayEdit ? (
                  <span className={styles.actions}>
                    {usesIt(model) ? null : (
                      <Button onClick={() => use(model)}>
                        {inUse?.id === model.id ? 'See what changes' : 'Use here'}
                        <Hidden> {model.name}</Hidden>
                      </Button>
                    )}
                    <Button kind="subtle" onClick={() => copy(model)}>
                      Copy as own<Hidden> {model.name}</Hidden>
                    </Button>
                  </span>
                ) : null,
            },
          ]}
        />
      )}
      {mayEdit && share ? (
        <form
          className={styles.after}
          onSubmit={(submit) => {
            submit.preventDefault();
            if (name.trim() && !busy) share(name.trim());
          }}
        >
          <input
            className={fields.input}
            style={{ width: '14rem' }}
            aria-label="Name of the shared model"
            placeholder="e.g. House model"
            maxLength={100}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <Button type="submit" busy={busy} disabled={name.trim() === ''}>
            Share this project’s model
          </Button>
          <span>Others use a copy of a version. When you change it, they are told and decide when to follow.</span>
        </form>
      ) : null}
    </Panel>
  );
}

function usedByText(usedBy: SharedRiskModel['usedBy']): string {
  if (usedBy.length === 0) return 'no project';
  return usedBy.map(({ project, version }) => `${project.key} (version ${version})`).join(', ');
}
