import { involvementOf, promisedText } from '../../../src/analysis/involvement';
import type { WorkloadPerson } from '../../../src/analysis/workload';
import { percentText } from '../../../src/model/percent-text';

/** [K32] What a share comes to beside those of other projects, while it is typed. */
export function shareHint(projectKey: string, who: WorkloadPerson, herePercent: number): string {
  const { shares, sumPercent, freePercent } = involvementOf(projectKey, who, herePercent);
  const others = shares.filter((share) => share.projectKey !== projectKey);
  const left =
    sumPercent > 100
      ? `${percentText(Math.round(100 * sumPercent - 10_000) / 100)} too much`
      : `${percentText(freePercent)} left`;
  const sum =
    others.length === 0
      ? left
      : `${percentText(herePercent)} here + ${promisedText(others)} = ${percentText(sumPercent)}, ${left}`;
  const seen = who.countsHidden ? '' : ', as far as you see projects';
  return `Share of their time that this project may plan with. ${sum}${seen}. [K32]`;
}
