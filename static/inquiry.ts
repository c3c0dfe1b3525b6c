import type { Questions } from '../src/api';
import type { Problem } from '../src/api/problem';
import { ask, problemOf, type Answered, type Asked } from './ask';

type QuestionName = keyof Questions;

/** What is known about a question: its last answer stays while a newer one is fetched or has failed. */
export interface Standing<N extends QuestionName> {
  readonly answer?: Answered<N>;
  readonly problem?: Problem;
  readonly busy: boolean;
}

/** One question that views look at. An answer that was overtaken by a newer question is dropped. */
export class Inquiry<N extends QuestionName> {
  private standing: Standing<N> = { busy: true };
  private turn = 0;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly name: N,
    private readonly asked: Asked<N>,
  ) {}

  readonly now = (): Standing<N> => this.standing;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly refresh = (): void => {
    const mine = (this.turn += 1);
    this.become({ ...this.standing, busy: true });
    ask(this.name, this.asked).then(
      (answer) => mine === this.turn && this.become({ answer, busy: false }),
      (error: unknown) =>
        mine === this.turn && this.become({ ...this.standing, problem: problemOf(error), busy: false }),
    );
  };

  /** Takes over what a command has answered, and drops answers still on their way. */
  readonly put = (change: (answer: Answered<N>) => Answered<N>): void => {
    if (!this.standing.answer) return;
    this.turn += 1;
    this.become({ answer: change(this.standing.answer), busy: false });
  };

  private become(standing: Standing<N>): void {
    this.standing = standing;
    for (const listener of this.listeners) listener();
  }
}

const inquiries: { readonly [N in QuestionName]: Map<string, Inquiry<N>> } = {
  projects: new Map(),
  'risk-register': new Map(),
  'change-log': new Map(),
  capacity: new Map(),
  workload: new Map(),
  'logged-hours': new Map(),
  'capacity-scenarios': new Map(),
  'capacity-what-if': new Map(),
  'free-capacity': new Map(),
  'holiday-regions': new Map(),
  'team-sources': new Map(),
  'team-source': new Map(),
  schedule: new Map(),
  sync: new Map(),
  'sync-ticks': new Map(),
  'activity-steps': new Map(),
  'status-report': new Map(),
  'issue-risk': new Map(),
  people: new Map(),
  settings: new Map(),
  'preview-risk-model': new Map(),
  'shared-risk-models': new Map(),
  'risk-health': new Map(),
  'portfolio-risks': new Map(),
  'portfolio-conflicts': new Map(),
  'risk-overview': new Map(),
  'risk-scope': new Map(),
  'risk-work': new Map(),
  'risk-trail': new Map(),
  'risk-history': new Map(),
  'change-statuses': new Map(),
  'change-decisions': new Map(),
  'change-transitions': new Map(),
  'change-plan': new Map(),
  'silent-redates': new Map(),
  'linked-risks': new Map(),
  baselines: new Map(),
  'slip-ledger': new Map(),
  forecast: new Map(),
  'forecast-basis': new Map(),
  'plan-imports': new Map(),
};

/** The one inquiry for a question, whoever looks at it: views that come back find the last answer. */
export function inquiryFor<N extends QuestionName>(name: N, asked: Asked<N>): Inquiry<N> {
  const same = inquiries[name];
  const words = JSON.stringify(asked);
  const known = same.get(words);
  if (known) return known;
  const made = new Inquiry(name, asked);
  same.set(words, made);
  return made;
}
