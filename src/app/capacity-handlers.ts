import { acceptOverload } from './accept-overload';
import { askCapacity } from './capacity';
import { editLeave } from './edit-leave';
import { askFreeCapacity } from './free-capacity';
import { askHolidayRegions } from './holiday-regions';
import { savePersonTime } from './save-person-time';
import { saveTeam } from './save-team';
import { askTeamSource, askTeamSources } from './team-sources';
import { askWorkload } from './workload';

/** What answers for people and time. */
export const capacityHandlers = {
  capacity: askCapacity,
  workload: askWorkload,
  'free-capacity': askFreeCapacity,
  'holiday-regions': askHolidayRegions,
  'team-sources': askTeamSources,
  'team-source': askTeamSource,
  'save-team': saveTeam,
  'save-person-time': savePersonTime,
  'edit-leave': editLeave,
  'accept-overload': acceptOverload,
};
