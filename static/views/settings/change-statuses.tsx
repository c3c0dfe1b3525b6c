import { useState } from 'react';
import type { ChangeStatus } from '../../../src/api/change';
import { changeStates, type ChangeState } from '../../../src/model/change';
import { ask, problemOf } from '../../ask';
import { Button } from '../../parts/button';
import { CompactTable } from '../../parts/compact-table';
import { confirmDone, reportFailure } from '../../parts/flag';
import { Panel } from '../../parts/panel';
import { Pick } from '../../parts/pick';
import { ProblemMessage } from '../../parts/problem-message';
import { StatusLozenge } from '../../parts/lozenge';
import { useAnswer } from '../../use-answer';
import { stateNames } from '../changes/change-words';

const reasons: Record<ChangeStatus['by'], string> = {
  project: 'chosen here',
  name: 'by its name',
  category: 'only by its category in Jira: choose what it stands for',
};

/** What the project's statuses of change requests stand for; each choice is saved at once. */
export default function ChangeStatuses({ project, mapped }: { project: string; mapped: () => void }) {
  const { answer, problem, busy, refresh } = useAnswer('change-statuses', { project });
  const [saving, setSaving] = useState(false);
  const map = async (status: string, state?: ChangeState) => {
    setSaving(true);
    try {
      await ask('map-change-status', { project, status, ...(state && { state }) });
      confirmDone(
        state ? `“${status}” now counts as ${stateNames[state].toLowerCase()}` : `“${status}” goes by its name`,
      );
      refresh();
      mapped();
    } catch (error) {
      reportFailure(`“${status}” could not be mapped`, problemOf(error).message);
    } finally {
      setSaving(false);
    }
  };
  const mayEdit = answer?.value.mayAdminister && !saving;
  return (
    <Panel title="What the statuses of change requests stand for">
      {problem ? <ProblemMessage problem={problem} retry={refresh} busy={busy} /> : null}
      {answer ? (
        <CompactTable
          caption="Statuses of change requests and the states they count as"
          rows={answer.value.statuses}
          keyOf={({ status }) => status.name}
          columns={[
            { title: 'Status in Jira', names: true, cell: ({ status }) => <StatusLozenge status={status} /> },
            {
              title: 'Counts as',
              cell: ({ status, state }) =>
                mayEdit ? (
                  <Pick
                    label={`What “${status.name}” stands for`}
                    any="Choose …"
                    options={changeStates.map((value) => ({ value, name: stateNames[value] }))}
                    value={state}
                    choose={(chosen) => void map(status.name, chosen)}
                  />
                ) : (
                  stateNames[state]
                ),
            },
            {
              title: 'Because',
              cell: ({ status, by }) => (
                <>
                  {reasons[by]}{' '}
                  {mayEdit && by === 'project' ? (
                    <Button kind="link" onClick={() => void map(status.name)}>
                      Go by its name again
                    </Button>
                  ) : null}
                </>
              ),
            },
          ]}
        />
      ) : null}
    </Panel>
  );
}
