/** What came back from a product: the part of the Fetch `Response` that is read here. */
export interface ProductResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

export interface ProductRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * A way to Jira and Confluence in somebody's name. The host makes it (on Forge: `asUser().requestJira`), so that
 * nothing below needs to know the host. Paths come from `endpoints.ts` only.
 */
export interface Connection {
  jira(path: string, request: ProductRequest): Promise<ProductResponse>;
  confluence(path: string, request: ProductRequest): Promise<ProductResponse>;
}
