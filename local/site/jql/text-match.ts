const word = /[\p{L}\p{N}_]+/gu;

/** English endings off, so that "risks" finds "risk" and "testing" finds "test", as Jira's index does. */
function stem(text: string): string {
  if (text.length > 5 && text.endsWith('ing')) return text.slice(0, -3);
  if (text.length > 4 && text.endsWith('ies')) return `${text.slice(0, -3)}y`;
  if (text.length > 4 && text.endsWith('ed')) return text.slice(0, -2);
  return text.length > 3 && text.endsWith('s') && !text.endsWith('ss') ? text.slice(0, -1) : text;
}

function stems(text: string): string[] {
  return (text.toLowerCase().match(word) ?? []).map(stem);
}

type Test = (stemmed: readonly string[]) => boolean;

function phrase(text: string): Test {
  const asked = stems(text);
  return (held) => held.some((_, start) => asked.every((part, index) => held[start + index] === part));
}

function wildcard(text: string): Test {
  const pattern = text
    .toLowerCase()
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  const whole = new RegExp(`^${pattern}$`, 'u');
  return (held) => held.some((part) => whole.test(part));
}

function term(text: string): Test {
  return /[*?]/.test(text) ? wildcard(text) : phrase(text);
}

/**
 * The test that `~ "…"` makes of a text: words joined by AND (or OR where written), `"exact phrase"`, `wild*card`,
 * `-without` and `NOT without`.
 */
export function textTest(asked: string): (text: string) => boolean {
  const alternatives: Test[][] = [[]];
  let without = false;
  let either = false;
  for (const [, sign = '', quoted, bare = ''] of asked.matchAll(/([+-]?)(?:"([^"]*)"|([^\s"]+))/g)) {
    if (quoted === undefined && sign === '' && (bare === 'AND' || bare === '&&')) continue;
    if (quoted === undefined && sign === '' && (bare === 'OR' || bare === '||')) either = true;
    else if (quoted === undefined && sign === '' && bare === 'NOT') without = true;
    else {
      const test = quoted === undefined ? term(bare) : phrase(quoted);
      const negative = without || sign === '-';
      if (either) alternatives.push([]);
      alternatives.at(-1)?.push(negative ? (held) => !test(held) : test);
      without = either = false;
    }
  }
  return (text) => {
    const held = stems(text);
    return alternatives.some((tests) => tests.length > 0 && tests.every((test) => test(held)));
  };
}
