import { Refusal } from './refusal';

/** Of two who save in the same moment, the second. */
export function settingsOvertaken(): Refusal {
  const message = 'Somebody else has changed the settings at this moment. Nothing was written; save again.';
  return new Refusal({ code: 'conflict', message });
}
