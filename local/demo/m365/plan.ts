import { mailboxes } from './mailboxes';
import type { Work } from '../plan';

export const m365Plan: readonly Work[] = [mailboxes];
