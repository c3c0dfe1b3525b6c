import { violations } from './architecture/bans';
import { cycles } from './architecture/cycles';
import { law, type Article } from './architecture/law';
import { filesUnder, parse, read, sourcesUnder, type Import, type Source } from './architecture/source';

const handWritten = ['src', 'static', 'local', 'test', 'bench', 'tools'].flatMap(sourcesUnder);

function sourcesOf(article: Article): Source[] {
  return article.where.endsWith('.ts') ? [parse(article.where)] : sourcesUnder(article.where);
}

function isAllowed(article: Article, { target, ours, typeOnly }: Import): boolean {
  if (!ours)
    return article.packages.some(
      (name) => name === '*' || target === name || target.startsWith(name.endsWith('/') ? name : `${name}/`),
    );
  return article.may.some((entry) => {
    const place = entry.replace(/^type /, '');
    return (target === place || target.startsWith(`${place}/`)) && (typeOnly || !entry.startsWith('type '));
  });
}

describe('who may import whom', () => {
  it.each(law)('$where: $reason', (article) => {
    const refused = sourcesOf(article).flatMap((source) =>
      source.imports
        .filter((imported) => !isAllowed(article, imported))
        .map(({ target, typeOnly }) => `${source.path} imports ${typeOnly ? 'types of ' : ''}${target}`),
    );
    expect(refused).toEqual([]);
  });

  it('keeps every folder of src under the law', () => {
    const unruled = filesUnder('src', /\.tsx?$/).filter(
      (path) => !law.some(({ where }) => path === where || path.startsWith(`${where}/`)),
    );
    expect(unruled).toEqual([]);
  });

  it('has no circles: a file that needs itself cannot be read from the top', () => {
    expect(cycles(handWritten)).toEqual([]);
  });
});

describe('what a folder must not contain', () => {
  it.each(law.filter(({ mustNot }) => mustNot.length > 0))('$where', (article) => {
    expect(sourcesOf(article).flatMap((source) => violations(source, article.mustNot))).toEqual([]);
  });

  it('has colours from the design tokens only, so that every theme is right', () => {
    const hex = /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgba?|hsla?)\(/gi;
    const found = filesUnder('static', /\.(css|tsx?|html)$/).flatMap((path) =>
      [...read(path).matchAll(hex)].map(([colour]) => `${path}: ${colour}`),
    );
    expect(found).toEqual([]);
  });

  it('leaves nothing to do later and silences no check', () => {
    // In quotes it is Atlassian's own word for work that has not begun.
    const left = new RegExp(
      ['(?<![\'"])TO' + 'DO', 'FIX' + 'ME', '@ts-' + '(ignore|nocheck|expect-error)', 'eslint-' + 'disable'].join('|'),
    );
    expect(handWritten.filter(({ text }) => left.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('files', () => {
  it('have at most 300 lines, and nine in ten at most 200', () => {
    expect(handWritten.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
    const lengths = handWritten.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(200);
  });

  it('are named in kebab-case after the one thing inside, never after a drawer', () => {
    const drawer = /(^|[-.])(utils?|helpers?|types|common|misc|shared|stuff|dto|info|manager|service)([-.]|$)/;
    const refused = handWritten
      .flatMap(({ path }) => path.split('/').map((part) => ({ path, part })))
      .filter(({ part }) => drawer.test(part) || !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(part))
      .map(({ path }) => path);
    expect(refused).toEqual([]);
  });

  it('are imported where they are: there is no barrel but the entry that Forge needs', () => {
    const barrels = handWritten
      .filter(({ path }) => path !== 'src/index.ts' && !path.startsWith('test/fixtures/'))
      .filter(({ path, text }) => /(^|\/)index\.tsx?$/.test(path) || /^export (\*|\{[^}]*\}) from /m.test(text))
      .map(({ path }) => path);
    expect(barrels).toEqual([]);
  });
});

describe('the method', () => {
  const rule = /\[([A-Z]\d{1,2})\]|\brule: '([A-Z]\d{1,2})'/g;
  const literal = /'([A-Z]\d{1,2})'/g;
  const quoted = (sources: readonly Source[], pattern = rule) =>
    sources.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([, a, b]) => ({ path, id: a ?? b ?? '' })));
  const documented = () => new Set([...read('docs/method.md').matchAll(/\[([A-Z]\d{1,2})\]/g)].map(([, id]) => id));

  it('documents every rule that code or tests name', () => {
    const known = documented();
    const missing = quoted([...sourcesUnder('src'), ...sourcesUnder('test')]).filter(({ id }) => !known.has(id));
    expect(missing.map(({ path, id }) => `[${id}] of ${path} is not in docs/method.md`)).toEqual([]);
  });

  it('documents no rule that nothing keeps', () => {
    const sources = sourcesUnder('src');
    const kept = new Set([...quoted(sources), ...quoted(sources, literal)].map(({ id }) => id));
    expect([...documented()].filter((id) => id && !kept.has(id))).toEqual([]);
  });

  it('is tested rule by rule', () => {
    const tested = new Set(quoted(sourcesUnder('test')).map(({ id }) => id));
    expect([...documented()].filter((id) => id && !tested.has(id))).toEqual([]);
  });
});
