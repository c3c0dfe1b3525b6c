/** One endpoint and the sets of scopes of which any one opens it. */
export interface EndpointScopes {
  readonly matches: RegExp;
  readonly scopes: readonly (readonly string[])[];
}

export const endpointScopes: readonly EndpointScopes[] = [{ matches: /^/, scopes: [[]] }];
