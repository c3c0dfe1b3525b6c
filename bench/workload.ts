import { measure } from './measure';
import { spreadOf } from './questions';
import { openRecordedSite } from './recorded-site';
import { table } from './table';
import { teamPortfolio } from './team-portfolio';

/** `npm run bench -- workload`: the facts of the capacity page for 200 people, read from 60 projects. False where the answer is wrong. */
export async function benchWorkload(): Promise<boolean> {
  const portfolio = teamPortfolio();
  const site = await openRecordedSite(portfolio, spreadOf.workload);
  try {
    const measured = await measure(site, portfolio, 'workload', 0);
    console.log(table([measured]));
    return measured.wrong.length === 0;
  } finally {
    await site.close();
  }
}
