import { randomUUID } from 'node:crypto';
import type { Problem } from '../api/problem';
import { Refusal } from '../app/refusal';
import { PathParameterError } from '../atlassian/path-parameters';
import { ProductError } from '../atlassian/product-error';
import { UserJqlError } from '../atlassian/user-jql';
import { UnreadableRecord } from '../store/readable';

/** Every error becomes a problem here and only here. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof UnreadableRecord) return { code: 'conflict', message: error.message };
  if (error instanceof PathParameterError) return { code: 'invalid', message: error.message, field: error.parameter };
  if (error instanceof UserJqlError) return { code: 'invalid', message: error.message, field: 'jql' };
  if (error instanceof ProductError && error.code !== 'unexpected') return problemOfProduct(error);
  return defect(error);
}

function problemOfProduct({ code, message, messages, fieldErrors, retryAt }: ProductError): Problem {
  const [wrong] = Object.entries(fieldErrors);
  const words = [...messages, ...Object.values(fieldErrors)];
  return {
    code: code === 'unexpected' ? 'defect' : code,
    message: code === 'invalid' && words.length > 0 ? words.join(' ') : message,
    ...(wrong && { field: wrong[0] }),
    ...(retryAt !== undefined && { retryAt }),
  };
}

/** An error of the app: the person gets a number, the log gets where it happened and nothing of what was in it. */
function defect(error: unknown): Problem {
  const id = randomUUID();
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  const unknownForm = error instanceof ProductError ? error.message : undefined;
  console.error(
    JSON.stringify({
      event: 'defect',
      id,
      error: error instanceof Error ? error.name : typeof error,
      ...(unknownForm !== undefined && { unknownForm }),
      at: places.slice(0, 8).map((line) => line.trim()),
    }),
  );
  return {
    code: 'defect',
    message: `Something went wrong in the app. Nothing was lost; the number of this case is ${id}.`,
  };
}
