import type { SeedUser } from '../site/seed';

/** A member of the demo organisation. */
export interface DemoPerson {
  readonly accountId: string;
  readonly name: string;
  readonly role: string;
  readonly timeZone: string;
  readonly locale: string;
  /** Hour (UTC) at which the working day begins. */
  readonly dayStartUtc: number;
  /** Share of a 40-hour week. */
  readonly involvementPercent: number;
}

export const people = {
  aoife: member('demo-coordinator', 'Aoife Brennan', 'Project coordinator, PMO', 'Europe/Dublin', 8),
  tomasz: member('demo-admin', 'Tomasz Wieczorek', 'Platform administrator', 'Europe/Warsaw', 7),
  nikhil: member('demo-contractor', 'Nikhil Deshpande', 'Data migration contractor', 'Asia/Kolkata', 4),
  ingrid: member('demo-ingrid', 'Ingrid Halvorsen', 'Project manager, ERP upgrade', 'Europe/Oslo', 7),
  kwame: member('demo-kwame', 'Kwame Mensah', 'Project manager, Network segmentation', 'Europe/London', 8),
  leila: member('demo-leila', 'Leïla Haddad', 'Project manager, Microsoft 365 rollout', 'Europe/Paris', 7, 80),
  priya: member('demo-priya', 'Priya Raman', 'Solution architect', 'Europe/London', 8),
  duc: member('demo-duc', 'Nguyễn Minh Đức', 'Network engineer', 'Asia/Ho_Chi_Minh', 1),
  weiling: member('demo-weiling', 'Tan Wei Ling', 'Test lead', 'Asia/Singapore', 1),
  farah: member('demo-farah', 'Farah Ismail', 'Messaging engineer', 'Asia/Kuala_Lumpur', 1),
  samuel: member('demo-samuel', 'Samuel Okafor', 'Security engineer', 'Africa/Lagos', 8),
  elena: member('demo-elena', 'Elena Petrova', 'Finance process owner', 'Europe/Sofia', 6),
  grace: member('demo-grace', 'Grace Whitfield', 'Change and training manager', 'America/Toronto', 13, 60),
  viktor: member('demo-viktor', 'Viktor Lindqvist', 'Chief information officer, sponsor', 'Europe/Stockholm', 7, 10),
} as const;

export type PersonId = keyof typeof people;

export function person(id: PersonId): DemoPerson {
  return people[id];
}

export const personIds = Object.keys(people).filter((id): id is PersonId => id in people);

function member(
  accountId: string,
  name: string,
  role: string,
  timeZone: string,
  dayStartUtc: number,
  involvementPercent = 100,
): DemoPerson {
  return { accountId, name, role, timeZone, locale: 'en-GB', dayStartUtc, involvementPercent };
}

/** The accounts of the demo site: its people and the app's own account. */
export function demoUsers(): readonly SeedUser[] {
  const users = personIds.map(person).map(({ accountId, name, timeZone, locale }): SeedUser => {
    const emailAddress = `${accountId.replace('demo-', '')}@example.com`;
    return { accountId, accountType: 'atlassian', displayName: name, emailAddress, active: true, timeZone, locale };
  });
  const app: SeedUser = {
    accountId: 'app-coordinator',
    accountType: 'app',
    displayName: 'Coordinator',
    active: true,
    timeZone: 'Etc/UTC',
    locale: 'en-GB',
  };
  return [...users, app];
}
