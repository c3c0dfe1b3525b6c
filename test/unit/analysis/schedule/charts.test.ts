import { scheduleNetwork } from '../../../../src/analysis/schedule/schedule-network';
import type { Network } from '../../../../src/model/network';
import { chart, lines } from './chart';

/** Schedules what a chart demands and compares with where its bars stand. */
function stands(text: string, facts: Partial<Network> = {}) {
  const { network, draw } = chart(text, facts);
  const schedule = scheduleNetwork(network);
  expect(lines(draw(schedule))).toEqual(lines(text));
  const floats: Record<string, number> = {};
  for (const { id, totalFloatMinutes } of schedule.activities) floats[id] = totalFloatMinutes / 480;
  const texts = schedule.findings.map((finding) => `${finding.rule} ${finding.text}`);
  return { ...schedule, floats, texts };
}

describe('a schedule', () => {
  it('[S4] lets work follow work, and gives float to the work that can slip', () => {
    const { longestPath, findings, floats } = stands(`
      design | ===           |
      build  |    ==--==     | after design
      train  |    =.  ..     | after design
      done   |         ◆     | after build; after train
    `);
    expect(longestPath).toEqual(['design', 'build', 'done']);
    expect(floats).toEqual({ design: 0, build: 0, train: 3, done: 0 });
    expect(findings).toEqual([]);
  });

  it('[S3] keeps every link type, with lag in working and in elapsed time', () => {
    stands(`
      a | ==             |
      b |    ==--=       | after a +1d
      c |  ==..  .....  .| SS a +1d
      d |         =...  .| FF b +1d
      e |  =...  .....  .| after a -1d
      f |            =--=| after b +3ed
      g |  ==..  .....  .| SF b
    `);
  });

  it('[S4] starts nothing before the project', () => {
    const { links } = stands(`
      a | =..  |
      b | ===  | SF a
      c | =..  | after a -5d
    `);
    expect(links.map(({ state }) => state)).toEqual(['holding', 'holding']);
  });

  it('[S8] sets what is to be late beside what follows it, and moves nothing that follows', () => {
    const { activities } = stands(`
      a | ==             |
      b |   ===--==      | after a
      c |         =      | after a; late
      d |          =     | after b; after c
      e |          =     | late
    `);
    expect(activities[2]).toMatchObject({
      earlyStart: '2026-01-07T08:00:00',
      start: '2026-01-13T08:00:00',
      freeFloatMinutes: 0,
    });
  });

  it('[S5] holds constraints, and says which cannot be held and why', () => {
    const { floats, texts, links } = stands(`
      a | ==             |
      b |     =          | after a; starts from 2026-01-09
      c |   =            | after a; finishes by 2026-01-06
      d |    ==          | after b; starts on 2026-01-08
      e |   ==.  ....    | finishes from 2026-01-08
      f |          ==    | finishes on 2026-01-15
      g | =...           | starts by 2026-01-08
    `);
    expect(floats).toEqual({ a: -1, b: -2, c: -1, d: 0, e: 5, f: 0, g: 3 });
    expect(texts).toEqual([
      'S5 "c" must finish no later than 2026-01-06 17:00, but finishes 2026-01-07 17:00. It follows from a → c.',
      'S5 d starts 16 h of working time before b → d (FS) allows: its constraint says that it must.',
    ]);
    expect(links.map(({ state }) => state)).toEqual(['holding', 'driving', 'violated']);
  });

  it('[S5] lets the project begin before a "must" can be met', () => {
    const { texts } = stands('a | == | starts on 2026-01-02');
    expect(texts).toEqual(['S5 "a" must start on 2026-01-02 08:00, but starts 2026-01-05 08:00.']);
  });

  it('[S14] counts float to a deadline, and says what makes it missed', () => {
    const { floats, texts } = stands(`
      a | ==             | deadline 2026-01-07
      b |   ===          | after a; deadline 2026-01-08
      c | =====--==      |
    `);
    expect(floats).toEqual({ a: -1, b: -1, c: 0 });
    expect(texts).toEqual([
      'S14 "b" finishes 2026-01-09 17:00, after its deadline of 2026-01-08 17:00. It follows from a → b.',
    ]);
  });

  it('[S11] takes the dates of a summary from what belongs to it, and holds that back with the summary', () => {
    const { longestPath, activities, floats } = stands(`
      phase  | =====      |
      a      | ==         | in phase
      b      |   ===      | in phase; after a
      next   |        =   | after phase
      pre    | =....      |
      phase2 |  =...  .   | after pre
      c      |  =...  .   | in phase2
    `);
    expect(longestPath).toEqual(['a', 'b', 'next']);
    expect(activities.filter(({ kind }) => kind === 'summary').map(({ id, critical }) => [id, critical])).toEqual([
      ['phase', true],
      ['phase2', false],
    ]);
    expect(floats).toMatchObject({ pre: 4, phase2: 4, c: 4 });
  });

  it('[S12] lets what happened stand, and plans what is left after the status date', () => {
    const { texts } = stands(
      `
      a |  ==            | done 2026-01-06 2026-01-07
      b |   ===--=       | after a; begun 2026-01-07 50%; takes 4d
      c |         ==     | after b
      d |     =  ...     |
      `,
      { statusDate: '2026-01-09T08:00:00' },
    );
    expect(texts).toEqual(['S12 b starts 8 h of working time before a → b (FS) allows: it was begun out of order.']);
  });

  it('[S13] leaves dates alone that were set by hand, and says what they break', () => {
    const { texts, activities } = stands(`
      a | ===            |
      b |  ==..  .       | after a; by hand 2026-01-06 2026-01-07
      c |    ==  ..      | after b
      d | =====--==      |
    `);
    expect(activities.map(({ manual }) => manual)).toEqual([false, true, false, false]);
    expect(texts).toEqual(['S13 b starts 16 h of working time before a → b (FS) allows: its dates were set by hand.']);
  });

  it('[S15] names the exact loop, and schedules the rest', () => {
    const { texts, links } = stands(`
      a | ===            |
      b |    ==          | after a; after d
      c | ==...          | after b
      d | ==..           | after c
      e |   =..          | after d
    `);
    expect(texts).toEqual([
      'S15 A loop of links: b → c → d → b. No date can satisfy it; the links within it are left out until one is removed.',
    ]);
    expect(links.map(({ state }) => state)).toEqual(['driving', 'left-out', 'left-out', 'left-out', 'driving']);
  });

  it('[S15] finds the loop of a part that waits for its own whole', () => {
    const { network } = chart(`
      phase | ==  |
      a     | ==  | in phase; after phase
      b     | ==  | in phase; after b
    `);
    expect(scheduleNetwork(network).findings.map(({ text }) => text)).toEqual([
      'A loop of links: a → phase → a. No date can satisfy it; the links within it are left out until one is removed.',
      'b → b: it is linked to itself. The link is left out.',
    ]);
  });

  it('[S9] calls critical what has no float, and nearly critical what has five days or less', () => {
    const { activities } = stands(`
      long  | =====--==  |
      five  | ==...  ..  |
      six   | =....  ..  |
      ended | =          | done 2026-01-05 2026-01-05
    `);
    expect(activities.map(({ critical, nearCritical }) => [critical, nearCritical])).toEqual([
      [true, false],
      [false, true],
      [false, false],
      [false, false],
    ]);
  });
});
