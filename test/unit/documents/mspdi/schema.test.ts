import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeMspdi } from '../../../../src/documents/mspdi/write-mspdi';
import { anyPlan } from './arbitrary-plan';
import { schemaViolations } from './schema-violations';

const folder = join(__dirname, '../../../../../shared/cases/mspdi');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.includes('2016')) : [];

describe('Microsoft’s schema of its project files', () => {
  it('[F17] is kept by every file that the app writes: order, types and ranges of all elements', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(schemaViolations(writeMspdi(plan), { strict: true })).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('[F17] tells what stands in the wrong place, is missing or has another form', () => {
    const task = '<Task><Name>A</Name><UID>1</UID><Start>2026-12-01</Start><Colour>red</Colour></Task>';
    const file = `<Project><SaveVersion>14</SaveVersion><Tasks>${task}<Task><ID>x</ID></Task></Tasks></Project>`;
    expect(schemaViolations(file, { strict: true })).toEqual([
      '/Project/Tasks/Task: Colour is not in the schema',
      '/Project/Tasks/Task: UID stands after Name',
      '/Project/Tasks/Task: Start holds “2026-12-01”',
      '/Project/Tasks/Task: UID is missing',
      '/Project/Tasks/Task: ID holds “x”',
    ]);
  });

  (files.length > 0 ? it.each(files) : it.skip.each(['no shared cases']))(
    '[F17] is read here as Project 2016 itself keeps it: %s',
    (name) => {
      const file = readFileSync(join(folder, name), 'utf8');
      expect(schemaViolations(file, { strict: false })).toEqual([]);
    },
  );
});
