import { textField } from './payload';

/** The shell's address for a place that the app names by kind. */
function addressOf(location: unknown): string {
  const part = (name: string) => encodeURIComponent(textField(location, name));
  switch (textField(location, 'target')) {
    case 'issue':
      return `/browse/${part('issueKey')}`;
    case 'contentView':
      return `/wiki/pages/viewpage.action?pageId=${part('contentId')}`;
    case 'contentEdit':
      return `/wiki/pages/editpage.action?pageId=${part('contentId')}`;
    case 'spaceView':
    case 'contentList':
      return `/wiki/spaces/${part('spaceKey')}`;
    case 'module':
      return `/jira/projects/${part('projectKey')}/apps/module/${part('moduleKey')}/${textField(location, 'path').replace(/^\//, '')}`;
    case 'dashboard':
      return `/jira/dashboards/${part('dashboardId')}`;
    case 'projectSettingsDetails':
      return `/jira/projects/${part('projectKey')}`;
    default:
      throw new Error(`The local site has no page of the kind "${textField(location, 'target')}".`);
  }
}

export function urlOf(location: unknown): string {
  return new URL(textField(location, 'url') || addressOf(location), document.baseURI).href;
}

/** Goes to a place of the site, or opens it beside; other sites always open beside. */
export function navigate(location: unknown): void {
  const url = new URL(urlOf(location));
  if (!['http:', 'https:'].includes(url.protocol)) throw new Error(`${url.protocol} is no address to go to.`);
  if (textField(location, 'type') === 'new-tab' || url.origin !== window.location.origin) {
    window.open(url, '_blank', 'noopener');
  } else {
    window.location.assign(url);
  }
}
