import type { GivenTable } from '../../model/sheet';
import { checkedTable } from '../given-table';
import { RefusedFile } from '../refused-file';
import { openWorkbook, type WorkbookFiles } from './open-workbook';
import { readPart } from './read-part';
import { readSheet } from './read-sheet';
import { dateStyles } from './date-styles';
import { workbookTexts } from './workbook-texts';

export interface GivenSheet {
  readonly name: string;
  read(): GivenTable;
}

/** [T3] The visible sheets of a workbook, each read when it is wanted. */
export function readXlsx(bytes: Uint8Array): readonly GivenSheet[] {
  const files = openWorkbook(bytes);
  const { sheets, from1904 } = workbookOf(files);
  if (sheets.length === 0) throw new RefusedFile('The workbook has no sheet that can be seen.');
  return sheets.map(({ name, path }) => ({
    name,
    read() {
      const sheet = files.read(path);
      if (!sheet) throw new RefusedFile(`The sheet “${name}” is not in the file.`);
      const looks = { texts: workbookTexts(files), dates: dateStyles(files), from1904 };
      return checkedTable(readSheet(sheet, looks));
    },
  }));
}

function workbookOf(files: WorkbookFiles) {
  const workbook = files.read('xl/workbook.xml');
  const relations = files.read('xl/_rels/workbook.xml.rels');
  if (!workbook || !relations) throw new RefusedFile('The file is not an xlsx workbook.');
  const targets = new Map<string, string>();
  readPart(relations, {
    open(name, { Id, Target, TargetMode }) {
      if (name === 'Relationship' && Id && Target && TargetMode !== 'External') targets.set(Id, pathOf(Target));
    },
  });
  const sheets: { name: string; path: string }[] = [];
  let from1904 = false;
  readPart(workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const path = targets.get(attributes['r:id'] ?? '');
      if (path?.startsWith('xl/worksheets/')) sheets.push({ name: attributes['name'] ?? '', path });
    },
  });
  return { sheets, from1904 };
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
