import fc from 'fast-check';
import { involvementOf, promisedElsewhere } from '../../../src/analysis/involvement';
import { promisedTwice } from '../../../src/analysis/portfolio-involvement';
import { noTeam, type TeamPlan } from '../../../src/model/team-plan';
import { aPerson } from '../a-workload';

const accounts = ['jana', 'rao', 'lou'] as const;
const someShare = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
const someTeam = fc
  .array(fc.tuple(fc.constantFrom(...accounts), someShare), { maxLength: 3 })
  .map((shares): TeamPlan => {
    const members = [...new Map(shares)].map(([accountId, involvementPercent]) => {
      return { accountId, team: '', role: '', involvementPercent };
    });
    return { ...noTeam, members };
  });
const someTeams = fc
  .array(fc.tuple(someTeam, fc.constantFrom('seen', 'hidden', 'gone')), { maxLength: 8 })
  .map((teams) => teams.map(([team, kind], at) => ({ id: String(at), team, kind })));
type Teams = readonly { readonly id: string; readonly team: TeamPlan; readonly kind: string }[];

const projectOf = ({ id }: Teams[number]) => ({ id, key: `P${id}`, name: '' });
const of = (given: Teams, countsHidden: boolean) =>
  promisedElsewhere(
    {
      teams: new Map(given.map(({ id, team }) => [id, team])),
      seen: given.filter(({ kind }) => kind === 'seen').map(projectOf),
      live: new Set(given.flatMap(({ id, kind }) => (kind === 'gone' ? [] : [id]))),
    },
    new Map(accounts.map((account) => [account, countsHidden ? { countsHidden: true as const } : {}])),
  );
const sumOf = (given: Teams, account: string, kinds: readonly string[]) =>
  given
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ team }) => team.members)
    .filter(({ accountId }) => accountId === account)
    .reduce((sum, { involvementPercent }) => sum + involvementPercent, 0);

describe('involvement, whatever the teams', () => {
  it('[K31] is the sum of the shares that may be known, and of no others', () => {
    fc.assert(
      fc.property(someTeams, fc.boolean(), someShare, (given, countsHidden, here) => {
        const told = of(given, countsHidden);
        for (const account of accounts) {
          const promised = told.get(account);
          const who = aPerson('Jana', {
            involvementPercent: here,
            ...(promised && { promisedElsewhere: promised }),
          });
          const { sumPercent, freePercent, leftHerePercent } = involvementOf('T', who);
          const elsewhere = sumOf(given, account, countsHidden ? ['seen', 'hidden'] : ['seen']);
          expect(sumPercent).toBeCloseTo(here + elsewhere, 6);
          expect(freePercent).toBeCloseTo(Math.max(0, 100 - here - elsewhere), 6);
          expect(leftHerePercent).toBeCloseTo(Math.max(0, 100 - elsewhere), 6);
        }
      }),
    );
  });

  it('[K31] does not depend on the order of the projects', () => {
    fc.assert(
      fc.property(
        someTeams.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        ([given, shuffled]) => {
          expect(of(shuffled, true)).toEqual(of(given, true));
          const teams = new Map(given.map(({ id, team }) => [id, team]));
          expect(promisedTwice(shuffled.map(projectOf), teams)).toEqual(promisedTwice(given.map(projectOf), teams));
        },
      ),
    );
  });
});
