/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import type { AdfNode } from './node';

const span = (node: AdfNode, name: string) => {
  const count = node.attrs[name];
  return typeof count === 'number' && count > 1 ? count : undefined;
};

/** A table of a document; cells hold blocks. */
export function AdfTable({ node, children }: { readonly node: AdfNode; readonly children: (cell: AdfNode) => Child }) {
  const isHead = (row: AdfNode) => row.content.every((cell) => cell.type === 'tableHeader');
  return (
    <div class="wide" tabindex={0} role="group" aria-label="Table">
      <table class="adf-table">
        <tbody>
          {node.content.map((row) => (
            <tr>
              {row.content.map((cell) => {
                const spans = { colSpan: span(cell, 'colspan'), rowSpan: span(cell, 'rowspan') };
                return cell.type === 'tableHeader' ? (
                  <th scope={isHead(row) ? 'col' : 'row'} {...spans}>
                    {children(cell)}
                  </th>
                ) : (
                  <td {...spans}>{children(cell)}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
