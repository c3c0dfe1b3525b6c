import { momentOf } from '../src/analysis/schedule/moment';
import { scheduleNetwork } from '../src/analysis/schedule/schedule-network';
import { minuteByMinute } from '../test/unit/analysis/schedule/minute-by-minute';
import { generateNetwork } from './network';

/** Dates and floats that differ from what the slow and plain way finds. */
function differences(): string[] {
  const network = generateNetwork(1000);
  const origin = momentOf(`${network.start.slice(0, 10)}T00:00:00`) ?? 0;
  const minuteOf = (time: string) => (momentOf(time) ?? NaN) - origin;
  const plain = minuteByMinute(network, 2500);
  return scheduleNetwork(network).activities.flatMap((one, place) => {
    const found = {
      earlyStart: minuteOf(one.earlyStart),
      earlyFinish: minuteOf(one.earlyFinish),
      lateStart: minuteOf(one.lateStart),
      lateFinish: minuteOf(one.lateFinish),
      float: one.totalFloatMinutes,
    };
    const [is, should] = [JSON.stringify(found), JSON.stringify(plain[place])];
    return is === should ? [] : [`${one.id}: ${is} instead of ${should}`];
  });
}

process.stdout.write(`${JSON.stringify(differences())}\n`);
