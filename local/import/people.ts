import * as v from 'valibot';
import { personShape } from './raw-shapes';
import type { SeedUser } from '../site/seed';

/** The people that an import names; whoever is not known yet becomes an account of the site. */
export class People {
  private readonly users: Map<string, SeedUser>;
  private readonly own: ReadonlySet<string>;

  constructor(own: readonly SeedUser[]) {
    this.users = new Map(own.map((user) => [user.accountId, user]));
    this.own = new Set(this.users.keys());
  }

  get all(): readonly SeedUser[] {
    return [...this.users.values()];
  }

  get created(): readonly SeedUser[] {
    return this.all.filter(({ accountId }) => !this.own.has(accountId));
  }

  /** The account of a person as an issue names them; undefined when it is nobody. */
  account(value: unknown): string | undefined {
    const parsed = v.safeParse(personShape, value);
    if (!parsed.success) return undefined;
    const { accountId, name, key, displayName, emailAddress, active, timeZone, accountType } = parsed.output;
    const id = accountId ?? key ?? name;
    if (!id) return undefined;
    const known = this.users.get(id);
    if (known && known.displayName !== id) return id;
    this.users.set(id, {
      accountId: id,
      accountType: accountType === 'app' ? 'app' : 'atlassian',
      displayName: displayName ?? name ?? id,
      ...(emailAddress ? { emailAddress } : {}),
      active: active ?? true,
      timeZone: timeZone ?? 'Etc/UTC',
      locale: 'en-GB',
    });
    return id;
  }
}
