import { implement, ORPCError } from '@orpc/server';
import { contract } from '../contract/contract.ts';
import type { Ids, Report } from './ports.ts';

/** What every procedure is built on: refusals pass, anything else is logged once and leaves as an id. */
export function implementer(ids: Ids, report: Report) {
  return implement(contract).use(async ({ next, path }) => {
    try {
      return await next();
    } catch (error) {
      throw asFault(error, path.join('.'), ids, report);
    }
  });
}

export type Implementer = ReturnType<typeof implementer>;

/** A refusal or a wrong input as it is; any other error as FAULT with an id and nothing else. */
export function asFault(error: unknown, where: string, ids: Ids, report: Report): ORPCError<string, unknown> {
  if (error instanceof ORPCError && error.code !== 'INTERNAL_SERVER_ERROR') return error;
  const id = ids.uuid().slice(-8);
  report({ id, where, error });
  return new ORPCError('FAULT', { status: 500, message: 'fault', data: { faultId: id } });
}
