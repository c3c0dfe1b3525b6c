import type { Workload } from '../../../src/analysis/workload';
import { Button } from '../../parts/button';
import { MenuButton } from '../../parts/menu-button';
import { PersonEditor } from '../../parts/person-editor';
import { FollowSource } from './follow-source';
import styles from './people.module.css';
import type { TeamEditing } from './use-team';

interface AddPeopleProps {
  project: string;
  workload: Workload;
  team: TeamEditing;
}

/** One person by name, or everybody who is in a role or group. */
export function AddPeople({ project, workload, team }: AddPeopleProps) {
  const others = workload.people.filter(({ member }) => !member).map(({ person }) => person);
  return (
    <>
      <MenuButton label="Add a person" icon="search">
        {(close) => (
          <div className={styles.menu}>
            <PersonEditor
              label="Person to add"
              project={project}
              chosen={undefined}
              pick={(person) => {
                close();
                if (person) void team.add([person]);
              }}
            />
          </div>
        )}
      </MenuButton>
      <MenuButton label="Follow a role or group" icon="columns">
        {(close) => <FollowSource project={project} workload={workload} team={team} close={close} />}
      </MenuButton>
      {others.length > 0 ? (
        <Button onClick={() => void team.add(others)}>Add everybody who has open work ({others.length})</Button>
      ) : null}
    </>
  );
}
