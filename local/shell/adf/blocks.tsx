/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { inlineNode } from './inline';
import { text, type AdfNode } from './node';
import { SafeLink } from './safe-link';
import { AdfTable } from './table';

/** Shows a macro of the page; given by the page that knows the app. */
export type ShowMacro = (node: AdfNode) => Child;

function heading(level: unknown, inside: Child): Child {
  switch (level) {
    case 1:
      return <h2>{inside}</h2>;
    case 2:
      return <h3>{inside}</h3>;
    case 3:
      return <h4>{inside}</h4>;
    default:
      return <h5>{inside}</h5>;
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
export function AdfBlock({ node, macro }: { readonly node: AdfNode; readonly macro: ShowMacro }): Child {
  const inside = node.content.map((child) => <AdfBlock node={child} macro={macro} />);
  const inline = inlineNode(node);
  if (inline !== undefined) return inline;
  switch (node.type) {
    case 'paragraph':
      return <p>{inside}</p>;
    case 'heading':
      return heading(node.attrs['level'], inside);
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
          {(cell) => cell.content.map((child) => <AdfBlock node={child} macro={macro} />)}
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
      return macro(node);
    default:
      return <>{inside}</>;
  }
}
