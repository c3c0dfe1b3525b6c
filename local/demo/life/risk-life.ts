import type { IssueLife, LifeEvent } from './issue-life';
import type { StatusName } from '../catalogue';
import type { DemoClock } from '../demo-clock';
import { person, type PersonId } from '../people';
import type { RiskEntry } from '../plan';
import type { RiskProperty, TrailEntry } from '../../../src/model/risk';
import { extendTrail } from '../../../src/model/risk-trail';
import { exposureOf, levelOf, standardRiskModel } from '../../../src/model/risk-model';

const route: readonly StatusName[] = ['Identified', 'Assessed', 'Monitoring'];

/** The life of a risk: raised, assessed, reconsidered, reviewed, perhaps closed. */
export function riskLife(risk: RiskEntry, lead: PersonId, inFields: boolean, clock: DemoClock): IssueLife {
  const assessed = Math.min(-1, risk.created + 3);
  const steps = route.includes(risk.status)
    ? route.slice(1, route.indexOf(risk.status) + 1)
    : [...route.slice(1), risk.status];
  const moves = steps.map((status, index): LifeEvent => {
    const last = risk.status === 'Closed' || risk.status === 'Occurred' ? index === steps.length - 1 : false;
    const day = last ? (risk.comments?.at(-1)?.[0] ?? -1) : Math.min(-1, assessed + index * 4);
    return { day, who: last ? lead : risk.who, set: { status, ...(last ? { resolution: 'Done' } : {}) } };
  });
  const fields = inFields ? fieldEvents(risk, assessed, clock) : [];
  return {
    type: 'Risk',
    created: risk.created,
    reporter: risk.who === lead ? 'aoife' : lead,
    initial: { summary: risk.summary, status: 'Identified', priority: risk.priority ?? 'Medium' },
    events: [{ day: risk.created, who: lead, set: { assignee: risk.who } }, ...fields, ...moves],
    comments: risk.comments ?? [],
    ...propertiesOf(
      inFields ? ownValues(risk, clock) : { ...property(risk, assessed, clock), ...ownValues(risk, clock) },
    ),
  };
}

function propertiesOf(values: Omit<RiskProperty, 'v'>): Pick<IssueLife, 'properties'> {
  return Object.keys(values).length === 0 ? {} : { properties: { 'coordinator.risk': { ...values, v: 1 } } };
}

/** What no field of Jira holds, in either kind of project. */
function ownValues(risk: RiskEntry, clock: DemoClock): Omit<RiskProperty, 'v'> {
  const weights = Object.entries(risk.assessed ?? {}).map(([id, [p, i]]) => [id, step(p, i)] as const);
  return {
    ...(weights.length > 0 ? { assessments: Object.fromEntries(weights) } : {}),
    ...(risk.money ? { impactMoney: risk.money } : {}),
    ...(risk.days ? { impactDays: risk.days } : {}),
    ...(risk.trigger ? { trigger: risk.trigger } : {}),
    ...(risk.contingency ? { contingency: risk.contingency } : {}),
    ...(risk.proximity === undefined ? {} : { proximity: clock.date(risk.proximity) }),
    ...(risk.escalated === undefined ? {} : { escalation: { at: clock.date(risk.escalated) } }),
  };
}

function fieldEvents(risk: RiskEntry, assessed: number, clock: DemoClock): LifeEvent[] {
  const [first, ...later] = [...(risk.was ?? []), [0, risk.probability, risk.impact] as const];
  const category = { category: risk.category, riskOwner: risk.who };
  const response = risk.response ? { response: risk.response } : {};
  const reviews = reviewEvents(risk, assessed, clock);
  const opening = { ...category, ...step(first[1], first[2]) };
  return [
    { day: assessed, who: risk.who, set: opening },
    { day: Math.min(-1, assessed + 1), who: risk.who, set: response },
    ...later.map((value, index) => ({
      day: risk.was?.[index]?.[0] ?? assessed,
      who: risk.who,
      set: step(value[1], value[2]),
    })),
    ...reviews,
  ];
}

function step(probability: number | undefined, impact: number | undefined) {
  return { ...(probability ? { probability } : {}), ...(impact ? { impact } : {}) };
}

function reviewEvents(risk: RiskEntry, assessed: number, clock: DemoClock): LifeEvent[] {
  if (risk.nextReview === undefined) return [];
  const set = { nextReview: clock.calendarDate(risk.nextReview) };
  const reviewed = risk.reviewed === undefined ? assessed : Math.max(assessed, Math.ceil((risk.reviewed * 5) / 7));
  return [{ day: Math.min(-1, reviewed), who: risk.who, set }];
}

/** What the property's trail would hold had each assessment been entered in the app. */
function trailOf(risk: RiskEntry, assessed: number, clock: DemoClock): readonly TrailEntry[] {
  const weights = [...(risk.was ?? []), [0, risk.probability, risk.impact] as const];
  return weights.reduce(
    (trail: readonly TrailEntry[], [, p, i], index) => {
      const day = index === 0 ? assessed : (risk.was?.[index - 1]?.[0] ?? assessed);
      return extendTrail(trail, clock.date(Math.max(assessed, day)), step(p, i));
    },
    [{ on: clock.date(risk.created) }],
  );
}

function property(risk: RiskEntry, assessed: number, clock: DemoClock): RiskProperty {
  const { probability, impact } = risk;
  const exposure = probability && impact ? exposureOf(probability, impact) : undefined;
  return {
    v: 1,
    ...step(probability, impact),
    ...(probability || impact ? { trail: trailOf(risk, assessed, clock) } : {}),
    ...(exposure ? { exposure, level: levelOf(standardRiskModel, exposure) } : {}),
    category: risk.category.toLowerCase(),
    ...(risk.response ? { response: risk.response.toLowerCase() } : {}),
    ownerAccountId: person(risk.who).accountId,
    ...(risk.nextReview === undefined ? {} : { nextReview: clock.calendarDate(risk.nextReview) }),
    ...(risk.reviewed === undefined ? {} : { lastReview: clock.calendarDate(risk.reviewed) }),
  };
}
