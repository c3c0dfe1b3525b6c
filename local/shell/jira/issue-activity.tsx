/** @jsxImportSource hono/jsx */
import type * as v from 'valibot';
import { AdfDocument } from '../adf/document';
import { When } from '../parts/when';
import type { Viewer } from '../viewer';
import type { changelog, comments } from './shapes';

type Comments = v.InferOutput<typeof comments>['comments'];
type Histories = v.InferOutput<typeof changelog>['values'];

export function CommentList({ comments: list, viewer }: { readonly comments: Comments; readonly viewer: Viewer }) {
  if (list.length === 0) return <p class="subtle">Nobody has commented yet.</p>;
  return (
    <ol class="activity">
      {list.map((comment) => (
        <li>
          <p class="subtle">
            <strong>{comment.author?.displayName ?? 'Former user'}</strong>{' '}
            <When at={comment.created} viewer={viewer} />
          </p>
          <AdfDocument document={comment.body} />
        </li>
      ))}
    </ol>
  );
}

/** What was changed, by whom and when, newest first. */
export function HistoryList({ histories, viewer }: { readonly histories: Histories; readonly viewer: Viewer }) {
  if (histories.length === 0) return <p class="subtle">Nothing was changed since the issue was created.</p>;
  return (
    <ol class="activity">
      {[...histories].reverse().map((history) => (
        <li>
          <p class="subtle">
            <strong>{history.author?.displayName ?? 'Former user'}</strong>{' '}
            <When at={history.created} viewer={viewer} />
          </p>
          <ul>
            {history.items.map((item) => (
              <li>
                {item.field}: <del>{item.fromString || 'None'}</del> →{' '}
                <ins>{Object.hasOwn(item, 'toString') ? item.toString || 'None' : 'None'}</ins>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
