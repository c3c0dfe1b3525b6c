import type { Work } from '../plan';
import { epic, story, task } from '../work';

const version = 'Sites';

export const plant: Work = epic('Hamburg plant and building technology', 'kwame', -104, 62, {
  version,
  text: 'Machine controllers behind their own firewall pair; one maintenance stop per quarter to connect them.',
  parts: [
    task('Inventory of machine controllers with the maintenance crew', 'duc', -102, -90, 20, { version }),
    task('Zone and conduit model for the plant', 'samuel', -92, -78, 25, { version }),
    story('Install the firewall pair in the plant', 'samuel', -76, -62, 25, { version }),
    task('Record controller traffic for a full production week', 'samuel', -60, -50, 20, { version }),
    story('Remote maintenance over a jump host with recording', 'samuel', -44, -24, 20, { version }),
    task('Agree the maintenance stop with production planning', 'kwame', -26, -16, 20, { version }),
    task('Write the switch-over plan for the maintenance stop', 'kwame', -8, 12, 25, {
      text: 'Eight hours from Saturday six o’clock; lines 1 and 2 first, rollback by patch cable until noon.',
      version,
    }),
    story('Isolate lines 1 and 2', 'samuel', 26, 38, 40, { version, priority: 'High' }),
    story('Isolate line 3 and the paint shop', 'samuel', 39, 46, 40, { version }),
    task('Instruct the vendors about the new remote access', 'kwame', 14, 26, 25, { version }),
    story('IoT segment for cameras and meters', 'duc', 45, 60, 40, { version }),
    task('Acceptance by the plant safety officer', 'kwame', 44, 48, 30, { version }),
    task('Inventory of door and lift controllers', undefined, 12, 22, 20, { version }),
  ],
});
