import type { Work } from '../plan';
import { bug, epic, story, task } from '../work';

const version = 'Sites';

export const accessControl: Work = epic('Network access control', 'samuel', -150, 40, {
  version,
  text: '802.1X for managed devices, certificates for printers, a guarded list for what can do neither.',
  parts: [
    task('Install the policy servers in both data centres', 'tomasz', -148, -134, 20, { version }),
    story('Certificates for Windows and macOS clients', 'tomasz', -130, -112, 20, { version }),
    story('Profiling of printers, cameras and telephones', 'samuel', -120, -100, 35, { version }),
    task('Monitor mode at headquarters', 'duc', -100, -86, 25, { version }),
    bug('Docking stations lose authentication after sleep', 'duc', -88, -80, 35, { version, priority: 'High' }),
    story('Enforcement at headquarters, floor by floor', 'duc', -74, -52, 25, { version }),
    task('Procedure for visitors with a wired connection', 'kwame', -70, -60, 20, { version }),
    story('Dynamic VLAN by directory group', 'samuel', -48, -28, 25, { version }),
    task('Certificates for handheld scanners', 'tomasz', -20, -8, 15, { version }),
    task('Clean the MAC bypass list: 318 entries', 'samuel', -4, 16, 20, {
      text: 'Every entry gets an owner or goes. Target: below one hundred.',
      version,
      comments: [[-1, 'samuel', 'Forty badge readers share a vendor prefix; they can be profiled instead of listed.']],
    }),
    story('Enforcement in Leeds and Oslo', 'duc', 19, 38, 30, {
      text: 'First monitor mode for a week, then floor by floor; handhelds only after their certificates are rolled out.',
      version,
    }),
    task('Service desk guide for quarantined devices', 'kwame', 4, 14, 20, { version }),
    task('Re-authenticate telephones after power loss', undefined, 6, 16, 20, { version, status: 'To Do' }),
  ],
});
