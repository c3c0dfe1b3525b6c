import type { Instant } from '../../src/model/date';
import { useFormats } from '../formats';

/** When an answer was true. */
export function AsOf({ readAt }: { readAt: Instant }) {
  const { moment } = useFormats();
  return (
    <span>
      As of <time dateTime={readAt}>{moment(readAt)}</time>
    </span>
  );
}
