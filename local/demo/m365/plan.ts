import { adoption } from './adoption';
import { collaboration } from './collaboration';
import { exchangeRetirement } from './exchange-retirement';
import { foundation } from './foundation';
import { mailboxes } from './mailboxes';
import type { Work } from '../plan';

export const m365Plan: readonly Work[] = [foundation, mailboxes, collaboration, exchangeRetirement, adoption];
