import { useMemo, useState, type ReactNode } from 'react';
import type { PortfolioQuestions } from '../../../src/api/portfolio';
import { EmptyState } from '../../parts/empty-state';
import fields from '../../parts/field.module.css';
import { Panel } from '../../parts/panel';
import { SkeletonRows } from '../../parts/skeleton';
import toolbar from '../../parts/toolbar.module.css';
import { ViewFrame } from '../../parts/view-frame';
import { openSchedule } from '../../open-schedule';
import { useAnswer } from '../../use-answer';
import choice from '../schedule/baseline-choice.module.css';
import { Conflicts } from '../schedule/conflicts';
import { NotRead } from './not-read';
import { PromisedPeople } from './promised-people';

/** Dependencies over all projects that cannot hold or are at risk, and people who are promised twice. */
export default function ConflictsPage({ tools }: { tools: ReactNode }) {
  const asking = useAnswer('portfolio-conflicts', {});
  const skeleton = (
    <div role="status" aria-label="Reading the conflicts">
      <SkeletonRows rows={8} />
    </div>
  );
  return (
    <ViewFrame title="Conflicts across projects" tools={tools} asking={asking} skeleton={skeleton}>
      {({ value }) => <Found value={value} />}
    </ViewFrame>
  );
}

function Found({ value }: { value: PortfolioQuestions['portfolio-conflicts']['answer'] }) {
  const { projects, leftOut, links, more, asOf } = value;
  const [project, setProject] = useState('');
  const rows = useMemo(() => new Map(value.rows.map((row) => [row.id, row])), [value]);
  const projectOf = (id: string) => rows.get(id)?.projectKey ?? '';
  const shown = value.conflicts.filter(
    ({ from, to }) => project === '' || projectOf(from) === project || projectOf(to) === project,
  );
  const across = shown.filter(({ from, to }) => projectOf(from) !== projectOf(to)).length;
  if (projects.length === 0)
    return (
      <EmptyState title="No project to show">
        You need the permission Browse projects on at least one project.
      </EmptyState>
    );
  return (
    <>
      <NotRead projects={[]} leftOut={leftOut} />
      <div className={toolbar.toolbar}>
        <label className={choice.label}>
          Project{' '}
          <select className={fields.input} value={project} onChange={({ target }) => setProject(target.value)}>
            <option value="">All projects</option>
            {projects.map(({ key, name }) => (
              <option key={key} value={key}>
                {name} ({key})
              </option>
            ))}
          </select>
        </label>
        <p role="status">
          {shown.length} conflicts, {across} between projects, among {links} links of open work in {projects.length}{' '}
          projects [L17]
        </p>
      </div>
      {more > 0 ? (
        <p role="note">{more} less grave conflicts are not listed: look at the projects one by one.</p>
      ) : null}
      <Panel title="Links that cannot hold or are at risk">
        <Conflicts conflicts={shown} rows={rows} asOf={asOf} show={(id) => openSchedule(projectOf(id), id)} />
      </Panel>
      <PromisedPeople
        people={value.promised.filter(({ shares }) =>
          shares.some((one) => project === '' || one.projectKey === project),
        )}
      />
      <p>
        Owners count as away or overloaded by the team and bands of the project that waits, and by all open work of
        these projects that you may see. Involvement counts by the teams of these projects. [L18] [L19] [K31]
        {leftOut > 0 ? ' What they have to do in the projects that were not read is not known.' : ''}
      </p>
    </>
  );
}
