import type { DemoClock, Offset } from './demo-clock';
import type { SiteSeed } from '../site/seed';

const activeSprint = 25;
const activeStart = -6;
const lengthDays = 10;

export const boards: SiteSeed['boards'] = [
  { id: 1, name: 'ERP delivery', type: 'scrum', projectKey: 'ERP' },
  { id: 2, name: 'NET changes', type: 'kanban', projectKey: 'NET' },
  { id: 3, name: 'M365 rollout', type: 'kanban', projectKey: 'M365' },
];

export const lastSprint = activeSprint + 2;

/** The number of the two-week sprint in which a day lies; below 1 before the first one. */
export function sprintOn(day: Offset): number {
  return activeSprint + Math.floor((day - activeStart) / lengthDays);
}

export function sprintStart(number: number): Offset {
  return activeStart + (number - activeSprint) * lengthDays;
}

export function sprintId(number: number): number {
  return 100 + number;
}

export function sprintName(number: number): string {
  return `ERP Sprint ${number}`;
}

export function sprintState(number: number): 'closed' | 'active' | 'future' {
  return number < activeSprint ? 'closed' : number === activeSprint ? 'active' : 'future';
}

const goals: Readonly<Record<number, string>> = {
  20: 'Close the open findings of mock conversion 2',
  21: 'Custom code free of priority 1 findings in purchasing and sales',
  22: 'Fiori roles ready for the first finance walkthrough',
  23: 'Interfaces to the bank and the warehouse pass system test',
  24: 'Mock conversion 3 loaded and reconciled to the cent',
  25: 'UAT cycle 1 finished for finance, started for logistics',
  26: 'UAT cycle 2 entry criteria met, training material signed off',
  27: 'Cut-over rehearsal run end to end within the weekend window',
};

export function sprints(clock: DemoClock): SiteSeed['sprints'] {
  return Array.from({ length: lastSprint }, (_, index) => index + 1).map((number) => {
    const state = sprintState(number);
    const end = clock.date(sprintStart(number) + lengthDays - 1);
    return {
      id: sprintId(number),
      boardId: 1,
      name: sprintName(number),
      state,
      startDate: `${clock.date(sprintStart(number))}T08:00:00.000Z`,
      endDate: `${end}T16:00:00.000Z`,
      ...(state === 'closed' ? { completeDate: `${end}T16:20:00.000Z` } : {}),
      ...(goals[number] ? { goal: goals[number] } : {}),
    };
  });
}
