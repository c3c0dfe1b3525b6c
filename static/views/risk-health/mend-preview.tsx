import { useEffect, useRef } from 'react';
import type { SettingsAnswer } from '../../../src/api';
import type { HealthCheck } from '../../../src/api/risk';
import type { ProjectSettings } from '../../../src/model/settings';
import { Button } from '../../parts/button';
import { CompactTable } from '../../parts/compact-table';
import { settingsDifference } from './settings-difference';
import styles from './risk-health.module.css';

interface MendPreviewProps {
  checks: readonly HealthCheck[];
  from: ProjectSettings;
  to: ProjectSettings;
  choices: SettingsAnswer['choices'];
  busy: boolean;
  save: () => void;
  back: () => void;
}

/** What mending would change in the settings, before it is done. */
export function MendPreview({ checks, from, to, choices, busy, save, back }: MendPreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.preview} aria-label="What would change">
      <h2 ref={heading} tabIndex={-1}>
        What would change in the settings
      </h2>
      <CompactTable
        caption="Settings before and after"
        rows={settingsDifference(from, to, choices)}
        keyOf={({ what }) => what}
        columns={[
          { title: 'Setting', names: true, cell: ({ what }) => what },
          { title: 'Now', cell: (row) => row.from },
          { title: 'Then', cell: (row) => row.to },
        ]}
      />
      <p>No work item is changed, and it can be undone.</p>
      <div className={styles.actions}>
        <Button kind="primary" busy={busy} onClick={save}>
          {checks.length === 1 ? (checks[0]?.mend?.label ?? 'Mend') : `Mend ${checks.length}`}
        </Button>
        <Button onClick={back}>Back</Button>
      </div>
    </section>
  );
}
