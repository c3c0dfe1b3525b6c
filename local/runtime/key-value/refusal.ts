import { jsonResponse } from '../json-response';

/** A refusal of the key-value store, with the code that apps decide by. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }

  response(): Response {
    return jsonResponse(this.status, { code: this.code, message: this.message });
  }
}
