import type { Connection, ProductRequest, ProductResponse } from '../src/atlassian/connection';
import { reader } from './portfolio';

/** The products at an address, in the name of the bench's reader. */
export function connectionTo(origin: string): Connection {
  const send = async (path: string, request: ProductRequest): Promise<ProductResponse> => {
    const headers = { ...request.headers, Authorization: `Bearer ${reader}` };
    return fetch(origin + path, { ...request, headers });
  };
  return { jira: send, confluence: send };
}
