import type { Finding } from '../model/finding';

/** A result with what else was found wrong put first. */
export function withFindings<T extends { readonly findings: readonly Finding[] }>(
  result: T,
  findings: readonly Finding[],
): T {
  return findings.length === 0 ? result : { ...result, findings: [...findings, ...result.findings] };
}
