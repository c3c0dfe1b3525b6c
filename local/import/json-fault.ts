const token =
  /\s*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

const space = /\s*/y;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or end' | 'nothing';

/** Where a text stops being JSON; its end when something is missing there. Engines give this place only sometimes. */
export function jsonFault(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  token.lastIndex = 0;
  for (;;) {
    space.lastIndex = token.lastIndex;
    space.exec(text);
    const start = space.lastIndex;
    const match = token.exec(text);
    if (!match) return Math.min(start, text.trimEnd().length);
    const next = after(expected, match[1], match[2] !== undefined, open);
    if (next === undefined) return start;
    expected = next;
  }
}

/** What may follow a token; undefined when the token itself may not stand here. */
function after(
  expected: Expected,
  sign: string | undefined,
  isText: boolean,
  open: ('{' | '[')[],
): Expected | undefined {
  const closes = (expected === 'value or ]' && sign === ']') || (expected === 'key or }' && sign === '}');
  if (closes || (expected === 'comma or end' && sign === (open.at(-1) === '[' ? ']' : '}'))) {
    open.pop();
    return open.length === 0 ? 'nothing' : 'comma or end';
  }
  if (expected === 'comma or end') return sign === ',' ? (open.at(-1) === '[' ? 'value' : 'key') : undefined;
  if (expected === 'key' || expected === 'key or }') return isText ? 'colon' : undefined;
  if (expected === 'colon') return sign === ':' ? 'value' : undefined;
  if (expected === 'nothing' || (sign !== undefined && sign !== '{' && sign !== '[')) return undefined;
  if (sign === undefined) return open.length === 0 ? 'nothing' : 'comma or end';
  open.push(sign);
  return sign === '[' ? 'value or ]' : 'key or }';
}
