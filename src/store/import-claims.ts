import * as v from 'valibot';
import type { KeyValue } from './key-value';
import type { Instant } from '../model/date';

const shape = v.object({ v: v.literal(1), importKey: v.string(), at: v.string(), issue: v.exactOptional(v.string()) });

/** That an issue is being raised for an import key, or has been; it outlives an answer that got lost. */
export interface ImportClaim {
  readonly importKey: string;
  readonly at: Instant;
  readonly issue?: string;
}

export interface ClaimOf {
  readonly projectId: string;
  readonly register: 'risks' | 'changes' | 'plan' | 'part';
  readonly importKey: string;
}

/** After it, Jira's search has certainly caught up with what was written. */
const certainAfterMs = 15 * 60 * 1000;

export function isCertain(claim: ImportClaim, now: Instant): boolean {
  return Date.parse(now) - Date.parse(claim.at) >= certainAfterMs;
}

export async function readClaim(store: KeyValue, of: ClaimOf): Promise<ImportClaim | undefined> {
  return claimIn(await store.get(keyOf(of)), of);
}

function claimIn(kept: unknown, of: ClaimOf): ImportClaim | undefined {
  const parsed = v.safeParse(shape, kept);
  return parsed.success && parsed.output.importKey === of.importKey ? parsed.output : undefined;
}

/** Claims it for whoever raises it now; false where somebody else has, and it is not certain yet what became of that. */
export async function takeClaim(store: KeyValue, of: ClaimOf, now: Instant): Promise<boolean> {
  const value = { v: 1, importKey: of.importKey, at: now };
  if (await store.add(keyOf(of), value)) return true;
  return store.change(keyOf(of), (kept) => {
    const claim = claimIn(kept, of);
    return claim && (claim.issue !== undefined || !isCertain(claim, now)) ? { told: false } : { value, told: true };
  });
}

/** Says what became of one's own claim. */
export async function writeClaim(store: KeyValue, of: ClaimOf, claim: Omit<ImportClaim, 'importKey'>): Promise<void> {
  await store.set(keyOf(of), { v: 1, importKey: of.importKey, ...claim });
}

export async function deleteClaim(store: KeyValue, of: ClaimOf): Promise<void> {
  await store.delete(keyOf(of));
}

function keyOf({ projectId, register, importKey }: ClaimOf): string {
  return `import:${projectId}:${register}:${fingerprint(importKey, 1)}${fingerprint(importKey, 2)}`;
}

/** A short name for a long key; two mixes of 32 bits (after FNV-1a), since a key may hold what a name may not. */
function fingerprint(text: string, seed: number): string {
  let hash = Math.imul(seed, 0x9e3779b1) ^ 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) ^ (hash >>> 15);
  return (hash >>> 0).toString(36).padStart(7, '0');
}
