/**
 * The issue property that the app keeps with an issue for its schedule: which task of a plan it stands for, and the terms of the
 * links by which it waits.
 */
export const scheduleProperty = 'coordinator.schedule';
