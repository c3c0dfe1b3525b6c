import { usualSize, type Size } from './portfolio';
import { questionNames, questionOf, type QuestionName } from './questions';

export interface BenchArguments {
  readonly sizes: readonly Size[];
  readonly questions: readonly QuestionName[];
  /** Where the results go as JSON. */
  readonly json: string;
}

/** `--sizes 1k,10k,100k --risks 10k --questions risk-register,… --json FILE` */
export function readArguments(words: readonly string[]): BenchArguments {
  const given = (name: string, otherwise: string) => {
    const place = words.indexOf(`--${name}`);
    return place < 0 ? otherwise : (words[place + 1] ?? otherwise);
  };
  return {
    sizes: given('sizes', '1k,10k,100k')
      .split(',')
      .map(numberOf)
      .map((issues) => sizeWith(issues, given('risks', ''))),
    questions: given('questions', questionNames.join(',')).split(',').map(questionOf),
    json: given('json', '.build/bench.json'),
  };
}

function sizeWith(issues: number, risks: string): Size {
  return risks === '' ? usualSize(issues) : { issues, risks: numberOf(risks) };
}

function numberOf(word: string): number {
  const size = /^\d+k$/.test(word) ? Number(word.slice(0, -1)) * 1000 : Number(word);
  if (!Number.isInteger(size) || size < 1) throw new Error(`Not a size: ${word}`);
  return size;
}
