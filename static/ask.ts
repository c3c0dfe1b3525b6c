import { invoke } from '@forge/bridge';
import type { Problem } from '../src/api/problem';
import { unpackReply } from './unpack-reply';
import type { Answer, PackedReply, Reply, RequestName, Requests } from '../src/api';

export type Asked<N extends RequestName> = Requests[N]['ask'];
export type Answered<N extends RequestName> = Answer<Requests[N]['answer']>;

/** A question or command that was refused or failed; `problem` says why and what may be done. */
export class AskError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
    this.name = 'AskError';
  }
}

/** Puts a question or command of `src/api.ts` to the app and gives the bare answer. */
export async function ask<N extends RequestName>(name: N, asked: Asked<N>): Promise<Answered<N>> {
  const came = await invoke<Reply<Answered<N>> | PackedReply>(name, { ...asked });
  if (came === null || typeof came !== 'object' || !('ok' in came || 'packed' in came)) throw notUnderstood();
  const reply = 'packed' in came ? await unpackReply<Answered<N>>(came) : came;
  if (!reply.ok) throw new AskError(reply.problem);
  return reply.value;
}

function notUnderstood(): AskError {
  return new AskError({ code: 'defect', message: 'The app gave an answer this page does not understand.' });
}

/** The problem behind anything that `ask` may throw. */
export function problemOf(error: unknown): Problem {
  if (error instanceof AskError) return error.problem;
  return { code: 'unavailable', message: 'The app could not be reached. Nothing was changed.' };
}
