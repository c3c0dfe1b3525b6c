import { NullLogger, StatsigService } from '@forge/cli-shared';

/** Feature switches of the Forge tools, answered here instead of by Atlassian: all off, and the runtimes known to be retired. */
export class OfflineFlags extends StatsigService {
  constructor() {
    super(
      NullLogger,
      undefined,
      { getCredentials: () => Promise.reject(new Error('Nobody is logged in')) },
      { readConfigSection: () => Promise.resolve('missing' as const) },
    );
  }

  override checkGate(): Promise<boolean | null> {
    return Promise.resolve(false);
  }

  override getDynamicConfig(): Promise<null> {
    return Promise.resolve(null);
  }

  override getDeprecatedRuntimes(): Promise<string[]> {
    return Promise.resolve(['nodejs18.x', 'nodejs20.x']);
  }
}
