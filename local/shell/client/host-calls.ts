import type { AppFrame } from './frames';
import { field, record, textField } from './payload';

async function send(path: string, body: unknown): Promise<unknown> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  const error = textField(answer, 'error');
  if (error !== '') throw new Error(error);
  return field(answer, 'value');
}

const place = (frame: AppFrame) => ({
  moduleKey: frame.setup.moduleKey,
  localId: frame.setup.localId,
  extension: frame.setup.context.extension,
});

/** `invoke(key, payload)`: asks the module's resolver. */
export function invoke(frame: AppFrame, payload: unknown): Promise<unknown> {
  if (field(payload, 'invokeType') !== undefined)
    throw new Error('Remotes and containers are not part of this local site.');
  return send('/__app/invoke', {
    ...place(frame),
    functionKey: textField(payload, 'functionKey'),
    payload: field(payload, 'payload'),
  });
}

/** `requestJira`, `requestConfluence`: a product call in the name of the person. */
export function fetchProduct(frame: AppFrame, payload: unknown): Promise<unknown> {
  return send('/__app/product', { ...record(payload), ...place(frame) });
}
