import { RandomStream } from '../local/demo/random';
import { addDays, type IsoDate } from '../src/model/date';

/** The day on which every generated portfolio stands. */
export const asOf: IsoDate = '2026-11-23';

/** Account of the person who asks. */
export const reader = 'bench-reader';

interface Common {
  readonly number: number;
  readonly summary: string;
  readonly created: IsoDate;
  readonly person: number;
}

export interface GeneratedWork extends Common {
  readonly kind: 'work';
  readonly done: boolean;
  readonly start: IsoDate;
  readonly due: IsoDate;
  /** Absent: nobody has estimated it. */
  readonly remainingHours?: number;
}

export interface GeneratedRisk extends Common {
  readonly kind: 'risk';
  readonly open: boolean;
  readonly probability: number;
  readonly impact: number;
  readonly nextReview: IsoDate;
}

export interface GeneratedChange extends Common {
  readonly kind: 'change';
  readonly status: 'Submitted' | 'Pending decision' | 'Approved' | 'Rejected';
  readonly cost: number;
  readonly days: number;
}

export interface GeneratedMilestone extends Common {
  readonly kind: 'milestone';
  readonly done: boolean;
  readonly original: IsoDate;
  readonly due: IsoDate;
}

export type Generated = GeneratedWork | GeneratedRisk | GeneratedChange | GeneratedMilestone;

export interface Size {
  readonly issues: number;
  /** How many of them are risks. */
  readonly risks: number;
}

export interface Portfolio {
  readonly people: number;
  readonly issues: readonly Generated[];
}

/** A register as projects usually have it: 30 risks among a thousand issues. */
export function usualSize(issues: number): Size {
  return { issues, risks: Math.round(issues * 0.03) };
}

/**
 * A project made up by chance from a fixed seed, two years old: of a thousand issues 5 are milestones, 20 change requests, some
 * risks and the rest work, three quarters of it done.
 */
export function generatePortfolio({ issues: size, risks }: Size): Portfolio {
  const random = new RandomStream(`portfolio of ${size}`);
  const people = 10 + Math.floor(size / 500);
  const riskShare = Math.round((risks / size) * 1000);
  const issues = Array.from({ length: size }, (_, index) => generate(index + 1, { people, riskShare }, random));
  return { people, issues };
}

interface Mixture {
  readonly people: number;
  /** Risks in a thousand issues. */
  readonly riskShare: number;
}

function generate(number: number, { people, riskShare }: Mixture, random: RandomStream): Generated {
  const created = addDays(asOf, -random.between(30, 730));
  const common = { number, created, person: random.between(1, people) };
  const share = (number * 7) % 1000;
  if (share < 5) return milestone(common, random);
  if (share < 5 + riskShare) return risk(common, random);
  if (share < 25 + riskShare) return change(common, random);
  return work(common, random);
}

type Start = Omit<Common, 'summary'>;

function work(common: Start, random: RandomStream): GeneratedWork {
  const done = random.chance(0.75);
  const start = done ? addDays(common.created, random.between(1, 14)) : addDays(asOf, random.between(-20, 60));
  const due = addDays(start, random.between(2, 25));
  const remaining = random.chance(0.9) ? { remainingHours: done ? 0 : random.between(2, 40) } : {};
  return { kind: 'work', ...common, summary: `Piece of work ${common.number}`, done, start, due, ...remaining };
}

function risk(common: Start, random: RandomStream): GeneratedRisk {
  return {
    kind: 'risk',
    ...common,
    summary: `Something may happen to part ${common.number}`,
    open: random.chance(0.6),
    probability: random.between(1, 5),
    impact: random.between(1, 5),
    nextReview: addDays(asOf, random.between(-30, 60)),
  };
}

const changeStatuses = ['Submitted', 'Pending decision', 'Approved', 'Rejected'] as const;

function change(common: Start, random: RandomStream): GeneratedChange {
  const status = changeStatuses[random.between(0, 3)] ?? 'Submitted';
  const cost = random.between(1, 40) * 500;
  return {
    kind: 'change',
    ...common,
    summary: `Change part ${common.number}`,
    status,
    cost,
    days: random.between(0, 20),
  };
}

function milestone(common: Start, random: RandomStream): GeneratedMilestone {
  const original = addDays(asOf, random.between(-300, 200));
  const due = addDays(original, random.between(0, 40));
  return { kind: 'milestone', ...common, summary: `Stage ${common.number}`, done: due < asOf, original, due };
}
