import { NavigationTarget, router } from '@forge/bridge';

/** Opens the people of any project, with the time that each has for it. */
export function openPeople(projectKey: string): void {
  const path = '/capacity/people';
  void router.navigate({ target: NavigationTarget.Module, moduleKey: 'project-page', projectKey, path });
}
