import { isUtf8 } from './is-utf8';
import { readMspdi } from './mspdi/read-mspdi';
import { readP6Xml } from './p6-xml/read-p6-xml';
import type { PlanReading } from './plan-reading';
import { readXer } from './xer/read-xer';

/** Which tool a plan's file comes from. */
export type PlanFileKind = 'mspdi' | 'xer' | 'p6';

export type PlanFileReading = PlanReading & { readonly form?: PlanFileKind };

const binary =
  'This is no text: a Microsoft Project file (.mpp) has to be saved as XML first, in Project under “Save as”, type “XML format”.';

/** A plan out of a file of any of the tools, known by how it begins; what is none of them is refused. */
export function readPlan(bytes: Uint8Array): PlanFileReading {
  if (bytes.length === 0) return { kind: 'refused', text: 'The file is empty.' };
  const [first, second] = bytes;
  if ((first === 0xd0 && second === 0xcf) || (first === 0x50 && second === 0x4b))
    return { kind: 'refused', text: binary };
  const start = String.fromCharCode(...bytes.subarray(0, 4_096).filter((byte) => byte > 0 && byte < 128));
  if (start.trimStart().startsWith('ERMHDR')) return { ...readXerOfAnyEncoding(bytes), form: 'xer' };
  const root = /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/.exec(start)?.[1];
  if (root === 'APIBusinessObjects') return { ...readP6Xml(bytes), form: 'p6' };
  if (root === undefined && !start.includes('<'))
    return { kind: 'refused', text: 'This is neither a Microsoft Project XML file nor a Primavera XER or XML file.' };
  return { ...readMspdi(bytes), form: 'mspdi' };
}

/** A Primavera export does not say how it is encoded: UTF-8 where it can be, else as Windows writes it. */
function readXerOfAnyEncoding(bytes: Uint8Array): PlanReading {
  return readXer(bytes, { encoding: isUtf8(bytes) ? 'utf-8' : 'windows-1252' });
}
