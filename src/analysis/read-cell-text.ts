import { readStep, readWord } from '../model/field-reading';
import { plainText } from '../model/plain-text';
import type { ScaleStep } from '../model/risk-model';
import type { GivenCell } from '../model/sheet';
import type { CellReading } from './sheet-column';

/** Text of at most so many characters; `line` for what Jira keeps on one line. */
export function readCellText(most: number, form: 'line' | 'lines') {
  return (given: GivenCell): CellReading => {
    const plain = plainText(String(given)).trim();
    const text = form === 'line' ? plain.replace(/\s*\n\s*/g, ' ') : plain;
    if (text.length > most) return { kind: 'unreadable', why: `The text is longer than ${most} characters.` };
    return { kind: 'value', value: text, text };
  };
}

export function readCellWord<T extends string>(words: readonly T[], alsoCalled: Readonly<Record<string, T>> = {}) {
  return (given: GivenCell): CellReading => {
    const reading = readWord(String(given), words, alsoCalled);
    if (reading.kind === 'value') return { kind: 'value', value: reading.value, text: reading.value };
    return { kind: 'unreadable', why: `“${String(given).slice(0, 60)}” is none of ${words.join(', ')}.` };
  };
}

export function readCellStep(scale: readonly ScaleStep[]) {
  return (given: GivenCell): CellReading => {
    const reading = readStep(given, scale);
    if (reading.kind === 'value') return { kind: 'value', value: reading.value, text: String(reading.value) };
    const steps = scale.map(({ step, label }) => `${step} ${label}`).join(', ');
    return { kind: 'unreadable', why: `“${String(given).slice(0, 60)}” is none of ${steps}.` };
  };
}
