import { demoBaselines } from '../../local/demo/demo-baselines';
import { DemoClock } from '../../local/demo/demo-clock';
import { demoIssue } from '../../local/demo/demo-issue';
import { keyOf, numberedIssues } from '../../local/demo/demo-projects';

describe.each(['2026-11-18', '2026-11-22', '2027-01-01'])('the baselines of the demo on %s', (today) => {
  const clock = new DemoClock(today);
  const [first, second] = demoBaselines(clock);
  const cutOver = numberedIssues.find(({ key }) => key === keyOf('erp-cutover'));
  const finishIn = (baseline: typeof first) => baseline?.entries.find(({ id }) => id === cutOver?.id)?.finish;

  it('hold the dates that were given up later, the second those that stand', () => {
    expect(finishIn(first)).toBe(clock.date(25));
    expect(finishIn(second)).toBe(clock.date(34));
    const goLive = ({ entries }: NonNullable<typeof first>) => entries.filter(({ id }) => id === 'version:10105');
    expect(first && goLive(first)).toEqual([{ id: 'version:10105', finish: clock.date(70) }]);
    expect(second && goLive(second)).toEqual([{ id: 'version:10105', finish: clock.date(75) }]);
  });

  it('hold nothing that was raised only after them', () => {
    const raised = new Map(
      numberedIssues.map((issue) => [issue.id, demoIssue(issue, clock).fields['created']] as const),
    );
    for (const baseline of [first, second])
      for (const { id } of baseline?.entries ?? [])
        if (!id.startsWith('version:')) expect(String(raised.get(id)) <= String(baseline?.taking.takenAt)).toBe(true);
  });

  it('were taken one after the other, before today', () => {
    expect(first && second && first.taking.takenAt < second.taking.takenAt).toBe(true);
    expect(second && second.taking.asOf < today).toBe(true);
  });
});
