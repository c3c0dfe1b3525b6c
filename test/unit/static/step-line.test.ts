import { stepDrawing } from '../../../static/views/changes/step-line';

const frame = { left: 0, top: 0, width: 100, height: 100 };

it('draws approved changes as steps from the first decision to today, pending ones on top', () => {
  const steps = [
    { on: '2026-11-01', value: 10 },
    { on: '2026-11-06', value: 15 },
  ];
  const { dots, zero, end, tolerance } = stepDrawing(steps, { asOf: '2026-11-11', pending: 5, tolerance: 10 }, frame);
  expect(dots).toEqual([
    { x: 0, y: 50 },
    { x: 50, y: 25 },
  ]);
  expect({ zero, tolerance, end }).toEqual({ zero: 100, tolerance: 50, end: { x: 100, approved: 25, withPending: 0 } });
});

it('leaves room below the line for changes that save', () => {
  const { zero, end } = stepDrawing([{ on: '2026-11-01', value: -10 }], { asOf: '2026-11-01', pending: 20 }, frame);
  expect({ zero, approved: end.approved, withPending: end.withPending }).toEqual({
    zero: 50,
    approved: 100,
    withPending: 0,
  });
});
