import { useEffect, useSyncExternalStore } from 'react';
import type { Questions } from '../src/api';
import type { Asked } from './ask';
import { inquiryFor, type Inquiry, type Standing } from './inquiry';

export type Asking<N extends keyof Questions> = Standing<N> & Pick<Inquiry<N>, 'refresh' | 'put'>;

/** Asks when a view is first shown and whenever its question changes. */
export function useAnswer<N extends keyof Questions>(name: N, asked: Asked<N>): Asking<N> {
  const inquiry = inquiryFor(name, asked);
  useEffect(() => inquiry.refresh(), [inquiry]);
  const standing = useSyncExternalStore(inquiry.subscribe, inquiry.now);
  return { ...standing, refresh: inquiry.refresh, put: inquiry.put };
}
