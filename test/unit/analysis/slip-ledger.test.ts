import { changeLog } from '../../../src/analysis/change-log';
import { projectSchedule } from '../../../src/analysis/project-schedule';
import { redateAuthorities } from '../../../src/analysis/redate-authorities';
import { slipLedger } from '../../../src/analysis/slip-ledger';
import type { Baseline } from '../../../src/model/baseline';
import type { FieldChange, Issue, Version } from '../../../src/model/issue';
import { standardSettings } from '../../../src/model/settings';
import { anIssue, wednesday } from '../portfolio';

const at = (day: string) => `${day}T12:00:00.000Z`;
const by = { accountId: 'ada', name: 'Ada Lindqvist', active: true };
const moved = (day: string, from: string, to: string): FieldChange => ({ at: at(day), by, field: 'duedate', from, to });
const goLive = anIssue('ERP-5', {
  type: 'Milestone',
  created: at('2026-09-01'),
  due: '2026-12-21',
  history: [moved('2026-10-05', '2026-12-04', '2026-12-18'), moved('2026-11-10', '2026-12-18', '2026-12-21')],
});
const change = anIssue('ERP-9', {
  type: 'Change request',
  status: { name: 'Approved', category: 'in-progress' },
  links: [{ type: 'Relates', label: 'relates to', outward: true, key: 'ERP-5', summary: '', status: goLive.status }],
  history: [{ at: at('2026-11-09'), by, field: 'status', fromText: 'Submitted', toText: 'Approved' }],
});

function ledgerOf(
  own: readonly Issue[],
  changes: readonly Issue[] = [],
  versions: readonly Version[] = [],
  original?: Baseline,
) {
  const baselines = original ? { original, chosen: original } : {};
  const project = { id: '1', key: 'ERP', name: 'ERP' };
  const pull = { project, own, elsewhere: [], versions, baselines };
  const { rows, milestones } = projectSchedule(pull, standardSettings, wednesday);
  const { rows: requested } = changeLog(changes, standardSettings, wednesday);
  const requests = redateAuthorities(requested, standardSettings.calendar);
  return slipLedger({ rows, milestones, own, requests, baselines }, standardSettings.calendar, wednesday);
}

describe('the slip ledger', () => {
  it('[B5] tells of every re-plan who, when, from, to, and whether a change request stands behind it', () => {
    const { milestones, moves, unexplained } = ledgerOf([goLive], [change]);
    expect(milestones[0]?.moves).toMatchObject([
      {
        at: at('2026-10-05'),
        by,
        from: '2026-12-04',
        to: '2026-12-18',
        workingDays: 10,
        standing: 'late',
        request: 'ERP-9',
      },
      {
        at: at('2026-11-10'),
        by,
        from: '2026-12-18',
        to: '2026-12-21',
        workingDays: 1,
        standing: 'covered',
        request: 'ERP-9',
      },
    ]);
    expect([moves, unexplained]).toEqual([2, 1]);
    expect(ledgerOf([goLive]).unexplained).toBe(2);
  });

  it('[B7] draws the date of a milestone as it was said from day to day, up to what is expected now', () => {
    expect(ledgerOf([goLive]).milestones[0]?.trend).toEqual([
      { on: '2026-09-01', date: '2026-12-04' },
      { on: '2026-10-05', date: '2026-12-18' },
      { on: '2026-11-10', date: '2026-12-21' },
      { on: wednesday, date: '2026-12-21' },
    ]);
  });

  it('[B7] knows of a version what the baselines hold of it', () => {
    const head = {
      number: 1,
      name: 'Plan',
      reason: 'Agreed',
      takenBy: 'ada',
      takenAt: at('2026-10-01'),
      asOf: '2026-10-01',
    };
    const baseline: Baseline = { head, state: 'as-taken', entries: [{ id: 'version:7', finish: '2026-12-11' }] };
    const version = { id: '7', name: '1.0', released: false, release: '2026-12-18' };
    const [line] = ledgerOf([], [], [version], baseline).milestones;
    expect(line?.trend).toEqual([
      { on: '2026-10-01', date: '2026-12-11' },
      { on: wednesday, date: '2026-12-18' },
    ]);
    expect(line).toMatchObject({ standing: 'on-re-plan', original: { slipDays: 5, source: 'baseline' } });
    expect(line?.firstCommitment).toBeUndefined();
  });

  it('[B5] lists other work only where its date was moved, the largest slip first', () => {
    const task = (key: string, due: string) => anIssue(key, { due, history: [moved('2026-11-10', '2026-11-30', due)] });
    const still = anIssue('ERP-4', { due: '2026-11-30', history: [] });
    expect(
      ledgerOf([task('ERP-2', '2026-12-01'), task('ERP-3', '2026-12-08'), still]).work.map(({ id }) => id),
    ).toEqual(['ERP-3', 'ERP-2']);
  });

  it('[B5] keeps milestones reached before the time that the schedule shows, apart and with their moves', () => {
    const done = (key: string, resolved: string) =>
      anIssue(key, {
        type: 'Milestone',
        status: 'done',
        due: '2026-08-14',
        resolved: at(resolved),
        history: [moved('2026-07-06', '2026-08-10', '2026-08-14')],
      });
    const past = { id: '7', name: '0.9', released: true, release: '2026-06-30' };
    const ledger = ledgerOf([done('ERP-1', '2026-08-17'), done('ERP-2', '2026-09-21')], [], [past]);
    expect(ledger.milestones.map(({ id }) => id)).toEqual(['ERP-2']);
    expect(ledger.reachedEarlier).toMatchObject([
      { id: 'ERP-1', expected: '2026-08-17', firstSlipDays: 5, moves: [{ standing: 'silent' }] },
      { id: 'version:7', expected: '2026-06-30', moves: [] },
    ]);
    expect([ledger.moves, ledger.unexplained]).toEqual([2, 2]);
  });
});
