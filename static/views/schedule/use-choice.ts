import { useState } from 'react';
import type { ScheduleLink } from '../../../src/analysis/schedule-row';
import { present } from '../../../src/model/present';
import { linkId } from './link-line';

/** A row to go to; `turn` tells one wish from the next for the same row. */
export interface Target {
  readonly id: string;
  readonly turn: number;
  /** The end of its bar that is to be in sight; the start where none is named. */
  readonly end?: 'finish';
}

/** Which row or link has its details open, and which row the page goes to. */
export function useChoice(links: readonly ScheduleLink[], reveal: (id: string) => void) {
  const [chosen, setChosen] = useState<string>();
  const [chosenLink, setChosenLink] = useState<string>();
  const [target, setTarget] = useState<Target>();
  /** Brings the bar of a row, or the end of it, into sight. */
  const follow = (id: string, end?: Target['end']) =>
    setTarget((before) => ({ id, turn: (before?.turn ?? 0) + 1, ...present({ end }) }));
  return {
    chosen,
    chosenLink,
    target,
    follow,
    choose: (id: string) => {
      follow(id);
      setChosenLink(undefined);
      setChosen(id);
    },
    /** A link is one of the details of the row that waits. */
    chooseLink: (id: string) => {
      setChosenLink(id);
      setChosen(links.find((link) => linkId(link) === id)?.to);
    },
    close: () => {
      setChosenLink(undefined);
      setChosen(undefined);
    },
    /** Goes to a row; details that are open become its own. */
    go: (id: string) => {
      reveal(id);
      follow(id);
      setChosenLink(undefined);
      setChosen((open) => (open === undefined ? undefined : id));
    },
  };
}

export type Choice = ReturnType<typeof useChoice>;
