import { useState } from 'react';
import type { ChangeLog } from '../../../src/analysis/change-log';
import { changeStates } from '../../../src/model/change';
import { ask, problemOf } from '../../ask';
import { confirmDone, reportFailure } from '../../parts/flag';
import { Lozenge } from '../../parts/lozenge';
import { Panel } from '../../parts/panel';
import { Pick } from '../../parts/pick';
import { stateNames } from './change-words';

interface UnknownStatusesProps {
  project: string;
  unknown: ChangeLog['unknownStatuses'];
  mayAdminister: boolean;
  mapped: () => void;
}

/** Statuses whose names do not say where a change request stands; one choice says it. */
export function UnknownStatuses({ project, unknown, mayAdminister, mapped }: UnknownStatusesProps) {
  const [busy, setBusy] = useState(false);
  if (unknown.length === 0) return null;
  const map = async (status: string, state: (typeof changeStates)[number]) => {
    setBusy(true);
    try {
      await ask('map-change-status', { project, status, state });
      confirmDone(`“${status}” now counts as ${stateNames[state].toLowerCase()}`);
      mapped();
    } catch (error) {
      reportFailure(`“${status}” could not be mapped`, problemOf(error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Panel title="Statuses without a meaning">
      <ul aria-busy={busy}>
        {unknown.map(({ status, state }) => (
          <li key={status.name}>
            <Lozenge>{status.name}</Lozenge> counts as {stateNames[state].toLowerCase()}, by its category. [C6]{' '}
            {mayAdminister ? (
              <Pick
                label={`What “${status.name}” stands for`}
                any="It stands for …"
                options={changeStates.map((value) => ({ value, name: stateNames[value] }))}
                value={undefined}
                choose={(chosen) => chosen && !busy && void map(status.name, chosen)}
              />
            ) : (
              'An administrator of the project can say what it stands for.'
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
