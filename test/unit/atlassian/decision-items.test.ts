import { decisionItems } from '../../../src/atlassian/decision-items';

const item = (state: string, ...content: readonly unknown[]) => ({
  type: 'decisionItem',
  attrs: { localId: 'd', state },
  content,
});
const words = (text: string, ...marks: readonly unknown[]) => ({ type: 'text', text, marks });
const page = (...items: readonly unknown[]) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'expand', content: [{ type: 'decisionList', attrs: { localId: 'l' }, content: items }] }],
});
const card = (url: string) => ({ type: 'inlineCard', attrs: { url } });
const mention = (text: string) => ({ type: 'mention', attrs: { id: '1', text } });
const link = (href: string) => ({ type: 'link', attrs: { href } });

describe('the decisions of a page', () => {
  it('[C19] are the decided entries of its decision lists, wherever they stand', () => {
    const found = decisionItems(
      page(item('DECIDED', words('Go ')), item('UNDECIDED', words('Maybe')), item('DECIDED')),
    );
    expect(found).toEqual([{ text: 'Go', addresses: [], mentioned: [] }]);
  });

  it('[C19] keep where cards and links lead, who is mentioned, and days', () => {
    const date = { type: 'date', attrs: { timestamp: String(Date.UTC(2026, 2, 31)) } };
    const content = [mention('@Ada'), words(' takes '), card('https://a.test/browse/ERP-4'), words(' by '), date];
    const linked = words(' as agreed', link('https://a.test/browse/ERP-5'));
    expect(decisionItems(page(item('DECIDED', ...content, linked, mention('@Ada'))))).toEqual([
      {
        text: '@Ada takes https://a.test/browse/ERP-4 by 2026-03-31 as agreed@Ada',
        addresses: ['https://a.test/browse/ERP-4', 'https://a.test/browse/ERP-5'],
        mentioned: ['Ada'],
      },
    ]);
  });

  it.each([
    undefined,
    null,
    'text',
    { content: [] },
    { type: 'doc', content: 'x' },
    page(item('DECIDED', { type: 3 })),
  ])('reads nothing out of %j', (document) => expect(decisionItems(document)).toEqual([]));
});
