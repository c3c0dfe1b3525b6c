import { dayOf } from '../model/calendar';
import type { Issue } from '../model/issue';
import { issueToChange } from '../model/issue-to-change';
import { present } from '../model/present';
import type { ProjectSettings } from '../model/settings';
import type { RedateAuthority } from './silent-redates';

/** [C13] What the change requests of a project give authority for: the issues that they are linked to, from their approval on. */
export function redateAuthorities(changes: readonly Issue[], settings: ProjectSettings): readonly RedateAuthority[] {
  return changes.map((issue) => {
    const { state, decision } = issueToChange(issue, settings).change;
    const isApproved = (state === 'approved' || state === 'implemented') && decision?.outcome === 'approved';
    return {
      key: issue.key,
      issueKeys: issue.links.map(({ key }) => key),
      emergency: false,
      awaiting: state === 'submitted' || state === 'pending',
      ...present({ approved: isApproved ? dayOf(settings.calendar, decision.at) : undefined }),
    };
  });
}
