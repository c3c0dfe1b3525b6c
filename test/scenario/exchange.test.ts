import { askSite, type AskedSite } from './ask-site';
import { now, smallSite } from './small-site';
import { changeSheet } from '../../src/analysis/change-sheet';
import type { RowFate } from '../../src/analysis/import-fate';
import { guessMapping } from '../../src/analysis/import-mapping';
import type { ImportOutcome } from '../../src/analysis/import-report';
import { outcomeCounts } from '../../src/analysis/outcome-counts';
import { importRows, type ImportRow } from '../../src/analysis/import-row';
import { riskSheet } from '../../src/analysis/risk-sheet';
import type { AgreedRow, RegisterName } from '../../src/api/exchange';
import { readCsv } from '../../src/documents/csv/read-csv';
import { readXlsx } from '../../src/documents/xlsx/read-xlsx';
import { standardRiskModel } from '../../src/model/risk-model';
import type { GivenTable } from '../../src/model/sheet';

let site: AskedSite;
beforeEach(async () => {
  site = await askSite(smallSite().seed());
});
afterEach(() => site.close());

const conventions = { decimal: 'unknown', dates: 'unknown', empty: 'keep' } as const;
const asked = (register: RegisterName, project = 'ERP') => ({ project, register, conventions });
const bytes = (text: string) => new TextEncoder().encode(text);

function rowsOf(table: GivenTable, register: RegisterName): readonly ImportRow[] {
  const columns = riskSheet(standardRiskModel);
  const mapping = register === 'risks' ? guessMapping(table.header, columns) : guessMapping(table.header, changeSheet);
  return importRows(table, mapping);
}

/** What the panel does between a preview and its confirmation. */
function agreed(rows: readonly ImportRow[], fates: readonly RowFate[]): readonly AgreedRow[] {
  return rows.flatMap((row, index) => {
    const fate = fates[index];
    if (!fate || fate.fate === 'refused' || fate.fate === 'unchanged') return [];
    if (fate.fate === 'create') return [row];
    return [{ ...row, seen: Object.fromEntries(fate.changes.map(({ column, from }) => [column, from])) }];
  });
}

async function carryOut(rows: readonly ImportRow[], register: RegisterName = 'risks', as = 'ada') {
  const { fates } = await site.ask('preview-import', { ...asked(register), rows }, as);
  const sent = agreed(rows, fates);
  const none: { outcomes: readonly ImportOutcome[] } = { outcomes: [] };
  const { outcomes } =
    sent.length === 0 ? none : await site.ask('apply-import', { ...asked(register), rows: sent }, as);
  return { fates: fates.map(({ fate }) => fate), outcomes };
}

async function csvOf(project: string, register: RegisterName, as = 'ada'): Promise<string> {
  return (await site.ask('export-register', { project, register, format: 'csv' }, as)).content;
}

describe('exporting', () => {
  it('[T7] gives exactly the rows that the reader sees, in the order and with the columns asked for', async () => {
    const file = await site.ask('export-register', { project: 'ERP', register: 'risks', format: 'xlsx' });
    expect(file).toMatchObject({ fileName: 'ERP-risk-register-2026-11-18.xlsx', encoding: 'base64', rows: 3 });
    const [risks, summary] = readXlsx(Buffer.from(file.content, 'base64'));
    expect(risks?.read().rows.map(({ cells }) => cells[0])).toEqual(['ERP-1', 'ERP-2', 'ERP-3']);
    const totals = new Map(summary?.read().rows.map(({ cells }) => [cells[0], cells[1]]));
    expect([totals.get('Open risks'), totals.get('As of'), totals.get('Site')]).toEqual([
      2,
      '2026-11-18',
      'http://site.test',
    ]);
    const choice = { keys: ['ERP-2', 'ERP-77', 'ERP-1'], columns: ['statement', 'key'] };
    const some = await site.ask('export-register', { project: 'ERP', register: 'risks', format: 'csv', ...choice });
    expect(some.content).toBe('\uFEFFStatement,Key\r\nData may be wrong,ERP-2\r\nSupplier may leave,ERP-1\r\n');
    expect(
      await site.problem('export-register', { project: 'SEC', register: 'risks', format: 'csv' }, 'ben'),
    ).toMatchObject({ code: 'not-found' });
  });
});

describe('the same file again', () => {
  it.each(['risks', 'changes'] as const)('[T9] changes nothing of the %s', async (register) => {
    for (const project of ['ERP', 'NET']) {
      const rows = rowsOf(readCsv(bytes(await csvOf(project, register))), register);
      if (rows.length === 0) continue;
      const { fates } = await site.ask('preview-import', { ...asked(register, project), rows });
      expect(fates.map(({ fate }) => fate)).toEqual(rows.map(() => 'unchanged'));
      expect(
        site.requests.filter(({ name }) => /^(PUT|POST).*\/issue(\/[^/]+)?$/.test(name) && !/bulk/.test(name)),
      ).toEqual([]);
    }
  });

  it('[T11] accounts for every row, and exports again what was imported', async () => {
    const file = [
      'Key,Import key,Statement,Probability,Impact,Owner,Next review,Cause,Impact in money',
      'ERP-1,,Supplier may leave,3 - Possible,5,,2026-12-24,,40000',
      'ERP-3,,Old and gone,1,1,,,,',
      'ERP-99,,Not here,1,1,,,,',
      ',R-1,"Because of frost, pipes may burst, which would flood the hall.",4,4,Caro Díaz,2027-01-15,the winter,"1,500.50"',
      ',,=HYPERLINK(1),2,2,,,,',
      ',,Ambiguous,2,2,,03/04/2027,,',
    ].join('\n');
    const rows = rowsOf(readCsv(bytes(file)), 'risks');
    const first = await carryOut(rows);
    expect(first.fates).toEqual(['update', 'unchanged', 'refused', 'create', 'create', 'refused']);
    expect(first.outcomes.map(({ outcome }) => outcome)).toEqual(['updated', 'created', 'created']);
    expect(outcomeCounts(first.outcomes)).toEqual({ created: 2, updated: 1, unchanged: 0, refused: 0, failed: 0 });
    const second = await carryOut(rows);
    expect(second.fates).toEqual(['unchanged', 'unchanged', 'refused', 'unchanged', 'unchanged', 'refused']);
    const { register } = await site.ask('risk-register', { project: 'ERP' });
    expect(register.rows.find(({ statement }) => statement.startsWith('Because'))).toMatchObject({
      probability: 4,
      owner: { accountId: 'caro' },
      cause: 'the winter',
      impactMoney: '1500.50',
    });
    const before = await csvOf('ERP', 'risks');
    expect(before).toContain("'=HYPERLINK(1)");
    expect((await carryOut(rowsOf(readCsv(bytes(before)), 'risks'))).outcomes).toEqual([]);
    expect(await csvOf('ERP', 'risks')).toBe(before);
  });

  it('[T9] writes change requests where their columns are kept, and leaves their state to Jira', async () => {
    const rows = rowsOf(
      readCsv(
        bytes(
          'Key;Title;Type;Cost;Days;Decision due;State\nERP-4;New name;budget;-1250,50;7;;rejected\n;More tests;quality;100;2;2026-12-01;',
        ),
      ),
      'changes',
    );
    const { outcomes } = await carryOut(rows, 'changes');
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['updated', 'created']);
    const { register } = await site.ask('change-log', { project: 'ERP' });
    expect(register.rows.map(({ title, type, cost, days, state }) => [title, type, cost, days, state])).toEqual([
      ['More tests', 'quality', '100.00', 2, 'submitted'],
      ['New name', 'budget', '-1250.50', 7, 'approved'],
    ]);
    expect((await carryOut(rows, 'changes')).fates).toEqual(['unchanged', 'unchanged']);
  });
});

describe('an import that meets trouble', () => {
  const row = { line: 2, cells: { importKey: 'R-1', statement: 'Pipes may burst', impact: 4 } };
  const risksOf = async () => (await site.ask('risk-register', { project: 'ERP' })).register.rows;
  const raised = async () => (await risksOf()).filter(({ statement }) => statement === 'Pipes may burst');

  it('[T10] raises one issue where it was cut off after raising it, and goes on from there', async () => {
    const real = site.site.fetch;
    let cut = true;
    site.site.fetch = (request) => {
      const isEdit = request.method === 'PUT' && /\/issue\//.test(request.url);
      return cut && isEdit ? Promise.reject(new Error('cut off')) : real(request);
    };
    const first = await site.ask('apply-import', { ...asked('risks'), rows: [row] });
    expect(first.outcomes.map(({ outcome }) => outcome)).not.toContain('created');
    cut = false;
    const second = await site.ask('apply-import', { ...asked('risks'), rows: [row] });
    expect(second.outcomes).toMatchObject([{ outcome: 'created' }]);
    expect(await raised()).toMatchObject([{ impact: 4 }]);
    const third = await site.ask('apply-import', { ...asked('risks'), rows: [row] });
    expect(third.outcomes).toMatchObject([{ outcome: 'unchanged' }]);
  });

  it('[T10] raises no second one where Jira’s answer was lost', async () => {
    const real = site.site.fetch;
    site.site.fetch = async (request) => {
      const isRaising = request.method === 'POST' && new URL(request.url).pathname === '/rest/api/3/issue';
      const response = await real(request);
      if (isRaising) throw new Error('lost on the way');
      return response;
    };
    const { outcomes } = await site.ask('apply-import', { ...asked('risks'), rows: [row] });
    expect(outcomes).toMatchObject([{ outcome: 'failed' }]);
    site.site.fetch = real;
    await site.ask('apply-import', { ...asked('risks'), rows: [row] });
    expect(await raised()).toMatchObject([{ impact: 4 }]);
  });

  it('[T10] waits where an answer was lost and the search does not know the issue yet', async () => {
    const claim = { v: 1, importKey: 'id:R-1', at: now };
    await site.ask('apply-import', { ...asked('risks'), rows: [row] });
    const [key] = [...site.kept.keys()].filter((name) => name.startsWith('import:'));
    await site.close();
    site = await askSite(smallSite().seed());
    site.kept.set(key ?? '', claim);
    const { outcomes } = await site.ask('apply-import', { ...asked('risks'), rows: [row] });
    expect(outcomes).toMatchObject([{ outcome: 'failed' }]);
    expect(JSON.stringify(outcomes)).toContain('not certain');
    expect(await raised()).toEqual([]);
    site.kept.set(key ?? '', { ...claim, at: '2026-11-18T09:00:00.000Z' });
    await site.ask('apply-import', { ...asked('risks'), rows: [row] });
    expect(await raised()).toHaveLength(1);
  });

  it('[T11] leaves a row alone that somebody changed since the preview', async () => {
    const rows = [{ line: 2, cells: { key: 'ERP-1', impact: 2 } }];
    const { fates } = await site.ask('preview-import', { ...asked('risks'), rows });
    await site.ask('edit-risk', { issue: 'ERP-1', edit: { impact: 4 } }, 'caro');
    const { outcomes } = await site.ask('apply-import', { ...asked('risks'), rows: agreed(rows, fates) });
    expect(outcomes).toMatchObject([{ outcome: 'failed' }]);
    expect(JSON.stringify(outcomes)).toContain('changed since the preview');
    expect((await risksOf())[0]).toMatchObject({ impact: 4 });
  });

  it('writes nothing for somebody who may not edit', async () => {
    expect(await site.problem('preview-import', { ...asked('risks'), rows: [row] }, 'ben')).toMatchObject({
      code: 'not-allowed',
    });
    expect(await site.problem('apply-import', { ...asked('risks'), rows: [row] }, 'ben')).toMatchObject({
      code: 'not-allowed',
    });
  });
});
