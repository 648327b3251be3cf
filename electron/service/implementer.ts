import { implement, ORPCError } from '@orpc/server';
import { sessionHeader } from '../contract/access.ts';
import { contract } from '../contract/contract.ts';
import { owns } from './access/owning.ts';
import { ruleOf, type Rule } from './access/rules.ts';
import type { Caller, Sessions } from './access/sessions.ts';
import type { Ids, Ports, Report, RunHeader } from './ports.ts';

/** What a transport tells of a call. */
export interface CallContext { readonly reqHeaders?: Headers }

/**
 * What every procedure is built on. Who calls is looked at before the input is read, whose things the input names after that, and both before the
 * handler. Refusals pass, anything else is logged once and leaves as an id.
 */
export function implementer({ records, ids, report }: Pick<Ports, 'records' | 'ids' | 'report'>, sessions: Sessions, headerOf: (runId: string) => RunHeader | null) {
  // -1: the input is checked between the first and the second of these.
  return implement(contract, { initialInputValidationIndex: -1 })
    .$context<CallContext>()
    .use(async ({ next, path, context }) => {
      try {
        const { rule, caller } = admitted(sessions, path.join('.'), context);
        return await next({ context: { rule, caller } });
      } catch (error) {
        throw asFault(error, path.join('.'), ids, report);
      }
    })
    .use(({ next, context: { rule, caller } }, input) => {
      if (!owns(records, headerOf, rule, caller, input)) throw new ORPCError('NOT_ALLOWED', { status: 403 });
      return next();
    });
}

export type Implementer = ReturnType<typeof implementer>;

/** What whoever signed in with a password that somebody else set may do until they set their own. */
const beforeOwnPassword = ['accounts.me', 'accounts.changePassword'];

/** The rule that lets this caller in. */
function admitted(sessions: Sessions, path: string, { reqHeaders }: CallContext): { rule: Rule; caller: Caller } {
  const rule = ruleOf(path);
  if (!rule) throw new ORPCError('NOT_ALLOWED', { status: 403 });
  const caller = sessions.callerOf(reqHeaders?.get(sessionHeader) ?? null, rule.isPolled === true);
  const isOpen = rule.who.includes('nobody');
  if (caller.role === 'ended' && !isOpen) throw new ORPCError('SESSION_ENDED', { status: 401 });
  if (caller.role === 'nobody' && !isOpen) throw new ORPCError('NOT_SIGNED_IN', { status: 401 });
  if (!isOpen && !rule.who.some((role) => role === caller.role)) throw new ORPCError('NOT_ALLOWED', { status: 403 });
  if ('mustChange' in caller && caller.mustChange && !isOpen && !beforeOwnPassword.includes(path)) throw new ORPCError('PASSWORD_TO_CHANGE', { status: 403 });
  return { rule, caller };
}

/** A refusal or a wrong input as it is; any other error as FAULT with an id and nothing else. */
export function asFault(error: unknown, where: string, ids: Ids, report: Report): ORPCError<string, unknown> {
  if (error instanceof ORPCError && error.code !== 'INTERNAL_SERVER_ERROR') return error;
  const id = ids.uuid().slice(-8);
  report({ id, where, error });
  return new ORPCError('FAULT', { status: 500, message: 'fault', data: { faultId: id } });
}
