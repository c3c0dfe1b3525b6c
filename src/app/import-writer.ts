import { carryOutEdit } from './edit-risk';
import type { OpenImport } from './import-plan-of';
import { raiseOnce } from './import-raise';
import type { Invocation } from './invocation';
import { openIssue } from './open-issue';
import { Refusal } from './refusal';
import { riskEditShape } from './risk-shapes';
import { carryOutChangeEdit } from './edit-changes';
import { changeEditShape } from './change-shapes';
import { changeValues, riskValues } from '../analysis/import-edit';
import type { PlannedRow } from '../analysis/import-plan';
import type { Jira } from '../atlassian/open-jira';
import * as v from 'valibot';

type Row = PlannedRow<{ readonly key: string }>;

/** Writes one row; each answers with the key of its issue. */
export interface ImportWriter {
  create(row: Row): Promise<string>;
  update(row: Row, key: string): Promise<string>;
}

/** A new entry is first raised with its heading and import key, then edited like any other: it can be taken up again. */
export function importWriter(invocation: Invocation, { open, register }: OpenImport, jira: Jira): ImportWriter {
  const heading = register === 'risks' ? 'statement' : 'title';
  const write = async (row: Row, key: string, without?: string): Promise<void> => {
    const values = new Map([...row.values].filter(([id]) => id !== without));
    if (values.size === 0) return;
    if (register === 'changes') {
      const edit = parsed(changeEditShape, changeValues(values));
      await carryOutChangeEdit(invocation, jira, { issue: key, edit });
    } else {
      const edit = parsed(riskEditShape, riskValues(values, row.row));
      await carryOutEdit(await openIssue(invocation, key, jira), { issue: key, edit });
    }
  };
  return {
    async create(row) {
      const summary = String(row.values.get(heading) ?? '');
      const { key, isNew } = await raiseOnce(invocation, open, register, { importKey: row.importKey ?? '', summary });
      await write(row, key, isNew ? heading : undefined);
      return key;
    },
    async update(row, key) {
      await write(row, key);
      return key;
    },
  };
}

function parsed<T>(shape: v.GenericSchema<unknown, T>, values: Readonly<Record<string, unknown>>): T {
  const result = v.safeParse(shape, values);
  if (result.success) return result.output;
  const [first] = result.issues;
  throw new Refusal({
    code: 'invalid',
    message: `${v.getDotPath(first) ?? 'The row'} cannot be taken: ${first.message}.`,
  });
}
