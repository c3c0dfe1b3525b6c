import type { SharedRiskModel } from '../../../src/api/risk';
import type { ProjectSettings } from '../../../src/model/settings';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import styles from './risk-model.module.css';

interface ModelSourceProps {
  settings: ProjectSettings;
  /** The shared model in use; absent where the project has its own, or the shared one is gone. */
  used: SharedRiskModel | undefined;
  mayEdit: boolean;
  /** Whether it is edited as it stands: the project's own, or a shared one that was made here. */
  editable: boolean;
  see: (model: SharedRiskModel) => void;
  copy: () => void;
}

/** Which model the project weighs its risks by, and who may change it. */
export function ModelSource({ settings, used, mayEdit, editable, see, copy }: ModelSourceProps) {
  const inUse = settings.sharedRiskModel;
  const newer = used && inUse && used.version > inUse.version ? used : undefined;
  return (
    <div className={styles.source}>
      <p>
        {inUse ? (
          <>
            Risks of this project are weighed by the shared model <strong>{used?.name ?? 'that is gone'}</strong>,
            version {inUse.version}.{' '}
            {newer ? `Version ${newer.version} is there; nothing changes until you adopt it.` : ''}
          </>
        ) : (
          <>
            Risks of this project are weighed by <strong>its own model</strong>.
          </>
        )}{' '}
        {reason(mayEdit, editable, used)}
      </p>
      {mayEdit && newer ? <Button onClick={() => see(newer)}>See what version {newer.version} changes</Button> : null}
      {mayEdit && inUse ? (
        <Button kind="subtle" onClick={copy}>
          Make an own copy
        </Button>
      ) : null}
    </div>
  );
}

function reason(mayEdit: boolean, editable: boolean, used: SharedRiskModel | undefined) {
  if (!mayEdit)
    return (
      <>
        <Icon name="lock" size={14} /> Read only: only an administrator of this project may change it.
      </>
    );
  if (editable) return used ? 'You change it for every project that then adopts the new version.' : '';
  const who = used?.home ? `administrators of ${used.home.name}` : 'administrators of the project it was made in';
  return (
    <>
      <Icon name="lock" size={14} />{' '}
      {used?.mayEdit ? 'Adopt the newest version to change it.' : `Only ${who} change it.`}
    </>
  );
}
