import { NavigationTarget, router } from '@forge/bridge';

/** Opens the schedule of any project at one of its lines. */
export function openSchedule(projectKey: string, row: string): void {
  const path = `/schedule/time-line/${encodeURIComponent(row)}`;
  void router.navigate({ target: NavigationTarget.Module, moduleKey: 'project-page', projectKey, path });
}
