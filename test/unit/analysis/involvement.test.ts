import { freeCapacity } from '../../../src/analysis/free-capacity';
import { conflictFactors, conflictMender } from '../../../src/analysis/conflict-factors';
import { involvementOf, promisedElsewhere, promisedText } from '../../../src/analysis/involvement';
import { loadConflicts } from '../../../src/analysis/load-conflicts';
import { promiseFindings } from '../../../src/analysis/overpromised';
import { promisedTwice } from '../../../src/analysis/portfolio-involvement';
import type { PromisedShare } from '../../../src/analysis/promised-elsewhere';
import { noTeam, type TeamPlan } from '../../../src/model/team-plan';
import { aPerson, aWorkload, somework } from '../a-workload';
import { wednesday } from '../portfolio';

const erp = { id: '1', key: 'ERP', name: 'ERP upgrade' };
const crm = { id: '2', key: 'CRM', name: 'Sales' };
const share = (key: string, percent: number): PromisedShare => ({ projectKey: key, projectName: key, percent });
const teamOf = (shares: Readonly<Record<string, number>>): TeamPlan => ({
  ...noTeam,
  members: Object.entries(shares).map(([accountId, involvementPercent]) => {
    return { accountId, team: '', role: '', involvementPercent };
  }),
});
const jana = (here: number, ...shares: readonly PromisedShare[]) =>
  aPerson('Jana', { involvementPercent: here, promisedElsewhere: { shares } });

describe('involvement of a person', () => {
  it('[K31] adds up the shares of the teams of all projects, the project at hand first', () => {
    const { shares, sumPercent } = involvementOf('T', jana(40, share('ERP', 60), share('CRM', 20)));
    expect(promisedText(shares)).toBe('T 40%, ERP 60%, CRM 20%');
    expect(sumPercent).toBe(120);
    expect(involvementOf('T', jana(33.33, share('ERP', 33.33), share('CRM', 33.34))).sumPercent).toBe(100);
  });

  it('[K31] names projects that the reader may browse; of others it tells a sum, and only where that may be told', () => {
    const teams = new Map([
      ['1', teamOf({ jana: 60, rao: 50 })],
      ['2', teamOf({ jana: 30, rao: 10 })],
      ['3', teamOf({ jana: 10, lou: 100 })],
      ['gone', teamOf({ jana: 5, rao: 5 })],
    ]);
    const people = new Map([
      ['jana', { countsHidden: true as const }],
      ['rao', {}],
      ['lou', {}],
      ['kim', {}],
    ]);
    const told = promisedElsewhere({ teams, seen: [erp], live: new Set(['1', '2', '3']) }, people);
    const inErp = (percent: number) => ({ projectKey: 'ERP', projectName: 'ERP upgrade', percent });
    expect([...told]).toEqual([
      ['jana', { shares: [inErp(60)], hiddenPercent: 40 }],
      ['rao', { shares: [inErp(50)] }],
    ]);
  });

  it('[K32] says what is left of the person, and what the others leave for the project', () => {
    const left = (here: number, elsewhere: number) => {
      const { freePercent, leftHerePercent } = involvementOf('T', jana(here, share('ERP', elsewhere)));
      return [freePercent, leftHerePercent];
    };
    expect(left(50, 30)).toEqual([20, 70]);
    expect(left(80, 60)).toEqual([0, 40]);
    expect(left(20, 100)).toEqual([0, 0]);
    expect(involvementOf('T', jana(50, share('ERP', 30)), 60).freePercent).toBe(10);
    const guest = aPerson('Guest', { member: false, promisedElsewhere: { shares: [share('ERP', 30)] } });
    expect(involvementOf('T', guest)).toMatchObject({ sumPercent: 30, freePercent: 70 });
  });

  it('[K31] is a conflict and a finding above 100%, not at it, and not of people who have left or are no members', () => {
    const over = jana(80, share('CRM', 60));
    const gone = { ...over, person: { ...over.person, active: false } };
    const people = [over, jana(40, share('CRM', 60)), gone, { ...over, member: false }];
    const text = 'Jana is promised to several projects for 140%: T 80%, CRM 60%.';
    expect(promiseFindings('T', people)).toEqual([
      { rule: 'K31', severity: 'warning', text, issueKeys: [], peopleOf: ['T', 'CRM'] },
    ]);
    const [found, ...others] = loadConflicts(aWorkload([over], []));
    expect(others).toEqual([]);
    // 40% of twelve weeks of 40 hours.
    expect(found).toMatchObject({ rule: 'K31', text, hours: 192, projectKeys: ['T', 'CRM'], keys: [] });
    expect(loadConflicts(aWorkload(people.slice(1), []))).toEqual([]);
    expect(found && conflictMender(found)).toBe('Whoever plans CRM and T');
    expect(found && conflictFactors(found, wednesday).map(({ value }) => value)).toEqual([
      '192 h',
      'each of the twelve by itself',
      'not assessed: not about one piece of work',
      'not assessed: not about one piece of work',
    ]);
  });

  it('[K31] counts hidden shares as other commitments, which nobody is sent to', () => {
    const hidden = aPerson('Jana', {
      involvementPercent: 80,
      countsHidden: true,
      promisedElsewhere: { shares: [], hiddenPercent: 30 },
    });
    const [found] = loadConflicts(aWorkload([hidden], []));
    expect(found?.text).toBe('Jana is promised to several projects for 110%: T 80%, other commitments 30%.');
    expect(found?.projectKeys).toEqual(['T']);
    expect(promiseFindings('T', [hidden])[0]?.peopleOf).toEqual(['T']);
  });

  it('[K31] [K24] ranks as high as the same hours would as overloads of single weeks', () => {
    const weeks = Array.from({ length: 12 }, (_, ahead) => 16 / (1 + ahead));
    const [found] = loadConflicts(aWorkload([jana(80, share('CRM', 60))], []));
    expect(found?.rank).toBeCloseTo(weeks.reduce((sum, rank) => sum + rank, 0));
  });

  it('[K17] does not offer time that is promised to another project as well', () => {
    const free = (here: number, elsewhere: number, hours = 0) => {
      const work = hours > 0 ? [somework('T-1', 'Jana', hours, { due: '2026-11-27' })] : [];
      const workload = aWorkload([jana(here, share('CRM', elsewhere))], work, { asOf: '2026-11-02' });
      const { shares, total } = freeCapacity(workload, 1);
      return [total.months[0]?.capacityHours, total.months[0]?.freeHours, shares[0]?.freePercent];
    };
    expect(free(60, 0)).toEqual([100.8, 100.8, 40]);
    expect(free(60, 40)).toEqual([100.8, 100.8, 0]);
    expect(free(60, 80)).toEqual([100.8, 33.6, 0]);
    expect(free(60, 80, 30)).toEqual([100.8, 3.6, 0]);
    expect(free(60, 100)).toEqual([100.8, 0, 0]);
  });

  it('[K31] is found over the projects of a portfolio, whoever is promised most first', () => {
    const teams = new Map([
      ['1', teamOf({ jana: 80, rao: 50, lou: 60 })],
      ['2', teamOf({ jana: 60, rao: 50, lou: 90 })],
      ['3', teamOf({ rao: 100 })],
    ]);
    const found = promisedTwice([erp, crm], teams);
    expect(found.map(({ accountId, sumPercent, shares }) => [accountId, sumPercent, promisedText(shares)])).toEqual([
      ['lou', 150, 'CRM 90%, ERP 60%'],
      ['jana', 140, 'ERP 80%, CRM 60%'],
    ]);
  });
});
