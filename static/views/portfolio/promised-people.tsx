import { promisedText } from '../../../src/analysis/involvement';
import type { PromisedPerson } from '../../../src/analysis/portfolio-involvement';
import { percentText } from '../../../src/model/percent-text';
import { openPeople } from '../../open-people';
import { Button } from '../../parts/button';
import { CompactTable } from '../../parts/compact-table';
import { Panel } from '../../parts/panel';
import { PersonName } from '../../parts/person-name';

/** People of whom several projects together are promised more than all of their time. */
export function PromisedPeople({ people }: { people: readonly PromisedPerson[] }) {
  return (
    <Panel title={`Involvement above 100% (${people.length})`}>
      {people.length === 0 ? (
        <p>Nobody is promised to these projects for more than all of their time. [K31]</p>
      ) : (
        <CompactTable
          caption="People with more than 100% involvement"
          rows={people}
          keyOf={({ accountId }) => accountId}
          columns={[
            { title: 'Person', names: true, cell: ({ person }) => <PersonName person={person} /> },
            { title: 'Promised', end: true, cell: ({ sumPercent }) => percentText(sumPercent) },
            { title: 'Shares [K31]', cell: ({ shares }) => promisedText(shares) },
            {
              title: 'People of',
              cell: ({ shares }) =>
                shares.map(({ projectKey }) => (
                  <Button
                    key={projectKey}
                    kind="link"
                    aria-label={`People of ${projectKey}`}
                    onClick={() => openPeople(projectKey)}
                  >
                    {projectKey}
                  </Button>
                )),
            },
          ]}
        />
      )}
    </Panel>
  );
}
