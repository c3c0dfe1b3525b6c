/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { Lozenge } from '../parts/lozenge';
import { MarkedText } from './marks';
import { text, type AdfNode } from './node';
import { SafeLink } from './safe-link';

const statusTones: Readonly<Record<string, string>> = {
  neutral: 'default',
  purple: 'new',
  blue: 'inprogress',
  red: 'removed',
  yellow: 'moved',
  green: 'success',
};

function DateNode({ node }: { readonly node: AdfNode }) {
  const day = new Date(Number(node.attrs['timestamp'])).toISOString().slice(0, 10);
  return (
    <time class="adf-date" dateTime={day}>
      {day}
    </time>
  );
}

/** A node within a line, or `undefined` where it is none. */
export function inlineNode(node: AdfNode): Child | undefined {
  switch (node.type) {
    case 'text':
      return <MarkedText node={node} />;
    case 'hardBreak':
      return <br />;
    case 'status':
      return <Lozenge tone={statusTones[text(node, 'color')] ?? 'default'} text={text(node, 'text')} />;
    case 'date':
      return <DateNode node={node} />;
    case 'mention':
      return <span class="adf-mention">{text(node, 'text') || `@${text(node, 'id')}`}</span>;
    case 'emoji':
      return text(node, 'text') || text(node, 'shortName');
    case 'inlineCard':
      return <SafeLink href={text(node, 'url')}>{text(node, 'url')}</SafeLink>;
    default:
      return undefined;
  }
}
