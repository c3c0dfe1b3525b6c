import { measure } from './measure';
import { addDays } from '../src/model/date';
import { RandomStream } from '../local/demo/random';
import { asOf, type GeneratedChange, type GeneratedMilestone, type Portfolio } from './portfolio';
import { openRecordedSite } from './recorded-site';
import { table } from './table';

const requests = 1_000;
const milestones = 200;
const statuses = ['Submitted', 'Pending decision', 'Approved', 'Rejected'] as const;

/**
 * `npm run bench -- changes`: the change log with its baseline, and silent re-dates, of a project with 1,000 change requests and
 * 200 milestones of which each was moved in the last weeks. False where an answer is wrong.
 */
export async function benchChanges(): Promise<boolean> {
  const portfolio = changePortfolio();
  const site = await openRecordedSite(portfolio);
  try {
    const measured = [
      await measure(site, portfolio, 'change-log', 0),
      await measure(site, portfolio, 'silent-redates', 0),
    ];
    console.log(table(measured));
    return measured.every(({ wrong }) => wrong.length === 0);
  } finally {
    await site.close();
  }
}

function changePortfolio(): Portfolio {
  const random = new RandomStream('a long change log');
  const people = 12;
  const common = (number: number) => ({ number, created: addDays(asOf, -random.between(5, 80)), person: 1 });
  const changes = Array.from({ length: requests }, (_, at): GeneratedChange => ({
    ...common(at + 1),
    kind: 'change',
    summary: `Change part ${at + 1}`,
    status: statuses[random.between(0, 3)] ?? 'Submitted',
    cost: random.between(1, 40) * 500,
    days: random.between(0, 20),
  }));
  const moved = Array.from({ length: milestones }, (_, at): GeneratedMilestone => {
    const original = addDays(asOf, random.between(10, 200));
    const due = addDays(original, random.between(1, 40));
    return { ...common(requests + at + 1), kind: 'milestone', summary: `Stage ${at + 1}`, done: false, original, due };
  });
  return { people, issues: [...changes, ...moved] };
}
