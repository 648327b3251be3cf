import type { RatingDraft } from '../../electron/contract/evaluation.ts';
import type { Api } from '../../electron/contract/contract.ts';
import type { StaffRole } from '../../electron/contract/access.ts';
import { anAccount, password } from './staff.ts';
import { acts, answerPhone, aStation, begun, choose, playedOut, withToken, type TestStation } from './stations.ts';

const lang = 'zh';

/** A station, an assessed run of 李明 that ended with the veto where `vetoed`, and somebody of the staff by role and account name. */
export async function aReviewedRun(vetoed = false): Promise<{ station: TestStation; runId: string; personId: string; staff(role: StaffRole, account: string): Promise<Api> }> {
  const station = aStation();
  const run = await begun(station, 'assessed');
  await acts(station.api, run.runId, answerPhone);
  await acts(station.api, run.runId, choose(vetoed ? '请他自己上楼灭火' : '先问有没有人'));
  await playedOut(station, run.runId);
  return { station, ...run, staff: (role, account) => signedInAs(station, role, account) };
}

/** The window of somebody of the staff. */
export async function signedInAs({ records, router }: Pick<TestStation, 'records' | 'router'>, role: StaffRole, account: string): Promise<Api> {
  await anAccount(records, role, account);
  return withToken(router, (await withToken(router, null).accounts.signIn({ account, password })).token);
}

export function aRating(mentor: RatingDraft['mentor'], level: number, more: Partial<RatingDraft> = {}): RatingDraft {
  return { mentor, levels: { ALTER: level, REUSE: level, ADOPT: level, teamwork: level, debriefs: null, mentor: level }, comment: '报警及时', moments: [{ at: 5_000, text: '接电话先问人' }], ...more };
}

export const read = (api: Api, runId: string) => api.evaluation.ofRun({ runId, lang });
