import { askChangeLog } from './change-log';
import type { Invocation } from './invocation';
import { askRiskRegister } from './risk-register';
import type { Answer, RequestName, Requests } from '../api';

type Handler<N extends RequestName> = (
  invocation: Invocation,
  asked: Requests[N]['ask'],
) => Promise<Answer<Requests[N]['answer']>>;

/** What answers each question and carries out each command. */
export const handlers = {
  'risk-register': askRiskRegister,
  'change-log': askChangeLog,
} satisfies { readonly [N in RequestName]?: Handler<N> };
