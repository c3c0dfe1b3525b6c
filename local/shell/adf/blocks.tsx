/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { inlineNode } from './inline';
import { text, type AdfNode } from './node';
import { SafeLink } from './safe-link';
import { AdfTable } from './table';

/** Shows a macro of the page; given by the page that knows the app. */
export type ShowMacro = (node: AdfNode) => Child;

/** How the nodes of one document are shown. */
export interface Showing {
  readonly macro: ShowMacro;
  /** Level of the document's highest headings; they come right below the title of the page. */
  readonly highest: number;
}

export function highestHeading(node: AdfNode): number {
  const own = node.type === 'heading' ? Number(node.attrs['level']) : 6;
  return Math.min(own, ...node.content.map(highestHeading));
}

function Heading({ level, children }: { readonly level: number; readonly children: Child }) {
  switch (level) {
    case 0:
      return <h2>{children}</h2>;
    case 1:
      return <h3>{children}</h3>;
    case 2:
      return <h4>{children}</h4>;
    default:
      return <h5>{children}</h5>;
  }
}

function Task({ node, children }: { readonly node: AdfNode; readonly children: Child }) {
  const done = node.attrs['state'] === 'DONE' || node.attrs['state'] === 'DECIDED';
  return (
    <li data-done={done}>
      <span class="adf-mark" role="img" aria-label={done ? 'Done' : 'Open'}>
        {done ? '☑' : '☐'}
      </span>
      <span>{children}</span>
    </li>
  );
}

/** One node of a document and everything within it. */
export function AdfBlock({ node, showing }: { readonly node: AdfNode; readonly showing: Showing }): Child {
  const inside = node.content.map((child) => <AdfBlock node={child} showing={showing} />);
  const inline = inlineNode(node);
  if (inline !== undefined) return inline;
  switch (node.type) {
    case 'paragraph':
      return <p>{inside}</p>;
    case 'heading':
      return <Heading level={Number(node.attrs['level']) - showing.highest}>{inside}</Heading>;
    case 'bulletList':
      return <ul>{inside}</ul>;
    case 'orderedList':
      return <ol>{inside}</ol>;
    case 'listItem':
      return <li>{inside}</li>;
    case 'blockquote':
      return <blockquote>{inside}</blockquote>;
    case 'rule':
      return <hr />;
    case 'codeBlock':
      return (
        <pre tabindex={0}>
          <code>{inside}</code>
        </pre>
      );
    case 'panel':
      return (
        <div class="adf-panel" data-panel={text(node, 'panelType')}>
          {inside}
        </div>
      );
    case 'expand':
    case 'nestedExpand':
      return (
        <details class="adf-expand">
          <summary>{text(node, 'title') || 'More'}</summary>
          {inside}
        </details>
      );
    case 'layoutSection':
      return <div class="adf-layout">{inside}</div>;
    case 'layoutColumn':
      return <div class="adf-column">{inside}</div>;
    case 'table':
      return (
        <AdfTable node={node}>
          {(cell) => cell.content.map((child) => <AdfBlock node={child} showing={showing} />)}
        </AdfTable>
      );
    case 'taskList':
    case 'decisionList':
      return <ul class="adf-tasks">{inside}</ul>;
    case 'taskItem':
    case 'decisionItem':
      return <Task node={node}>{inside}</Task>;
    case 'blockCard':
    case 'embedCard':
      return (
        <p>
          <SafeLink href={text(node, 'url')}>{text(node, 'url')}</SafeLink>
        </p>
      );
    case 'extension':
    case 'bodiedExtension':
    case 'inlineExtension':
      return showing.macro(node);
    default:
      return <>{inside}</>;
  }
}
