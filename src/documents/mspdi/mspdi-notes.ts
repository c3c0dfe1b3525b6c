import type { Finding } from '../../model/finding';

/** Collects what the reader of a Microsoft Project file had to leave out. */
export interface MspdiNotes {
  readonly findings: Finding[];
  unreadableException(calendar: string, name: string): void;
  otherProject(task: string, project: string): void;
}

export function mspdiNotes(): MspdiNotes {
  const findings: Finding[] = [];
  const note = (rule: string, text: string) => findings.push({ rule, severity: 'warning', text, issueKeys: [] });
  return {
    findings,
    unreadableException: (calendar, name) =>
      note('F8', `Exception “${name}” of calendar “${calendar}” comes back in a way that is not read; it is left out.`),
    otherProject: (task, project) =>
      note('F3', `Task “${task}” follows a task of another file (${project || 'unnamed'}); that link is left out.`),
  };
}
