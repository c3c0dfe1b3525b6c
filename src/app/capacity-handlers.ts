import { acceptOverload } from './accept-overload';
import { askCapacity } from './capacity';
import { askCapacityScenarios } from './capacity-scenarios';
import { askCapacityWhatIf } from './capacity-what-if';
import { editLeave } from './edit-leave';
import { askFreeCapacity } from './free-capacity';
import { handOverWork } from './hand-over-work';
import { askHolidayRegions } from './holiday-regions';
import { askLoggedHours } from './logged-hours';
import { joinWork } from './join-work';
import { saveCapacityScenario } from './save-capacity-scenario';
import { savePersonTime } from './save-person-time';
import { saveTeam } from './save-team';
import { splitWork } from './split-work';
import { askTeamSource, askTeamSources } from './team-sources';
import { askWorkload } from './workload';

/** What answers for people and time. */
export const capacityHandlers = {
  capacity: askCapacity,
  workload: askWorkload,
  'logged-hours': askLoggedHours,
  'free-capacity': askFreeCapacity,
  'holiday-regions': askHolidayRegions,
  'capacity-scenarios': askCapacityScenarios,
  'capacity-what-if': askCapacityWhatIf,
  'save-capacity-scenario': saveCapacityScenario,
  'team-sources': askTeamSources,
  'team-source': askTeamSource,
  'save-team': saveTeam,
  'save-person-time': savePersonTime,
  'edit-leave': editLeave,
  'hand-over-work': handOverWork,
  'split-work': splitWork,
  'join-work': joinWork,
  'accept-overload': acceptOverload,
};
