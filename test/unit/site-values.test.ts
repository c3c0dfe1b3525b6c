import { plainText, textDocument } from '../../local/site/adf-text';
import { durationSeconds, durationText } from '../../local/site/duration';
import { openFaults } from '../../local/site/faults';
import { instantOf, jiraTimestamp } from '../../local/site/timestamp';

describe('a duration', () => {
  it.each([
    ['1w 2d 3h 30m', 214_200],
    ['2d', 57_600],
    ['45', 2_700],
    ['0.5d', 14_400],
  ])('%s is so many seconds of work', (text, seconds) => expect(durationSeconds(text)).toBe(seconds));

  it.each(['', 'soon', '3x', '-2h'])('"%s" is none', (text) => expect(durationSeconds(text)).toBeUndefined());

  it('is written as Jira writes it', () => {
    expect([durationText(214_200), durationText(0), durationText(144_000)]).toEqual(['1w 2d 3h 30m', '0m', '1w']);
  });
});

describe('an instant', () => {
  it.each([
    ['2026-01-20T09:00:00.000Z', 'UTC', '2026-01-20T09:00:00.000+0000'],
    ['2026-07-20T09:00:00.000Z', 'Europe/Dublin', '2026-07-20T10:00:00.000+0100'],
    ['2026-01-20T20:00:00.000Z', 'Asia/Kolkata', '2026-01-21T01:30:00.000+0530'],
    ['2026-01-20T02:00:00.000Z', 'America/St_Johns', '2026-01-19T22:30:00.000-0330'],
    // An hour before and after Dublin's clocks go forward.
    ['2026-03-29T00:30:00.000Z', 'Europe/Dublin', '2026-03-29T00:30:00.000+0000'],
    ['2026-03-29T01:30:00.000Z', 'Europe/Dublin', '2026-03-29T02:30:00.000+0100'],
  ])('%s reads in %s as %s, and back', (instant, zone, text) => {
    expect(jiraTimestamp(instant, zone)).toBe(text);
    expect(instantOf(text)).toBe(instant);
  });

  it.each(['2026-01-20', 'yesterday', '2026-13-01T00:00:00Z'])('is not "%s"', (text) =>
    expect(instantOf(text)).toBeUndefined(),
  );
});

describe('an Atlassian document', () => {
  it('gives back the lines it was made of', () => {
    expect(plainText(textDocument('One line\n\nand another')).trim()).toBe('One line\n\nand another');
  });
});

describe('chance', () => {
  it('strikes about as often as its rate says', () => {
    const faults = openFaults({ rateLimit: { kind: 'burst', rate: 0.2 } }, 42);
    const hits = Array.from({ length: 10_000 }, () => faults.fires('rateLimit')).filter(Boolean).length;
    expect(hits).toBe(faults.counts.rateLimit);
    expect(Math.abs(hits - 2_000)).toBeLessThan(150);
  });

  it('stops when the number of strikes is used up', () => {
    const faults = openFaults({ serverError: { status: 500, rate: 0.5, next: 3 } });
    const hits = Array.from({ length: 100 }, () => faults.fires('serverError')).filter(Boolean).length;
    expect(hits).toBe(3);
  });
});
