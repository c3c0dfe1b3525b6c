/**
 * Stands in for Atlaskit's own feature flags, which only Atlassian's products can ask for: every flag is off. With it the client
 * that would ask over the network is not even loaded.
 */
export function fg(): boolean {
  return false;
}
