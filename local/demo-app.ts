import { demoBaselines } from './demo/demo-baselines';
import { DemoClock } from './demo/demo-clock';
import { demoPortfolio } from './demo/demo-portfolio';
import { demoProjects } from './demo/demo-projects';
import { demoSettings } from './demo/demo-settings';
import { demoLeave, demoTeams, demoTimes } from './demo/demo-teams';
import type { Host } from './runtime/host';
import type { LocalAppOptions } from './runtime/local-app';
import { appStorage } from '../src/forge/app-storage';
import type { IsoDate } from '../src/model/date';
import { takeBaseline } from '../src/store/baselines';

/** Administers every project of the demo. */
const administrator = 'demo-admin';

async function settle(host: Host, today: IsoDate): Promise<void> {
  for (const { projectId, settings } of demoSettings) {
    const project = demoProjects.find(({ id }) => id === projectId)?.key;
    await host.resolve('save-settings', { project, settings }, { accountId: administrator });
  }
  for (const [project, team] of Object.entries(demoTeams(today)))
    await host.resolve('save-team', { project, team }, { accountId: administrator });
  for (const time of demoTimes) await host.resolve('save-person-time', time, { accountId: administrator });
  for (const [project, add] of demoLeave(today))
    await host.resolve('edit-leave', { project, add, remove: [] }, { accountId: administrator });
  for (const { projectId, taking, entries } of demoBaselines(new DemoClock(today)))
    await host.runAsApp(() => takeBaseline(appStorage, projectId, { ...taking, token: taking.asOf }, entries), {
      accountId: taking.takenBy,
    });
}

/** The demo portfolio with what its projects have decided for themselves, as it stands on a day. */
export function demoApp(today: IsoDate): Pick<LocalAppOptions, 'seed' | 'firstRun'> {
  return { seed: () => demoPortfolio(today), firstRun: (host) => settle(host, today) };
}

/** The demo as it stands now. */
export const demoToday = () => demoApp(new Date().toISOString().slice(0, 10));
