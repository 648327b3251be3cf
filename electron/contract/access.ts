import { oc as plain } from '@orpc/contract';
import { z } from 'zod';

/** Carries the token of a session with every call, the same way over HTTP and over a message port. */
export const sessionHeader = 'x-shapan-session';

export const staffRoles = ['evaluator', 'instructor', 'administrator'] as const;
export const staffRole = z.enum(staffRoles);
export type StaffRole = z.infer<typeof staffRole>;
/** Whoever has a session. Who has none may do little more than get one. */
export const roles = ['trainee', ...staffRoles] as const;
export type Role = (typeof roles)[number];

/** What every procedure is declared with: each can refuse whoever calls. `PASSWORD_TO_CHANGE`: somebody else set the password of this account, and the own one comes first. `SESSION_ENDED`: there was a session, but it ran out or the station was started anew. */
export const oc = plain.errors({ NOT_SIGNED_IN: { status: 401 }, SESSION_ENDED: { status: 401 }, NOT_ALLOWED: { status: 403 }, PASSWORD_TO_CHANGE: { status: 403 } });
