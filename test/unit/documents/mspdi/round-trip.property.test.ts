import fc from 'fast-check';
import { readMspdi } from '../../../../src/documents/mspdi/read-mspdi';
import { writeMspdi } from '../../../../src/documents/mspdi/write-mspdi';
import { anyPlan } from './arbitrary-plan';

describe('a Microsoft Project file', () => {
  it('[F1] is read back from what was written, and written again is the same to the byte', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const file = writeMspdi(plan);
        const reading = readMspdi(new TextEncoder().encode(file));
        if (reading.kind === 'refused') throw new Error(reading.text);
        expect(writeMspdi(reading.plan)).toBe(file);
        expect(reading.findings).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('[F1] never breaks the reader, whatever is done to it on the way', () => {
    const cuts = fc.constantFrom('<', '>', '&x;', '\u0000', 'T24', '-', '</Task>');
    const wounds = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), cuts), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyPlan, wounds, (plan, places) => {
        const wounded = places.reduce((text, [share, cut]) => {
          const at = Math.floor(share * text.length);
          return text.slice(0, at) + cut + text.slice(at + 1);
        }, writeMspdi(plan));
        const reading = readMspdi(wounded);
        if (reading.kind === 'refused') expect(reading.text).toMatch(/\(line \d+, column \d+\)$/);
        else expect(writeMspdi(reading.plan)).toContain('<Tasks>');
      }),
      { numRuns: 400 },
    );
  });
});
