import { expect, test } from 'vitest';
import { anExamStation } from '../support/exams.ts';
import { signedIn } from '../support/staff.ts';
import { withToken } from '../support/stations.ts';

const scenarioId = 'small-fire';

test('a trainee sets an own PIN at the first exam; from then on each exam asks for it, wrong ones make wait, and an instructor takes it away', async () => {
  const { api, records, router, clock } = await anExamStation();
  const { id: personId } = await api.people.enter({ name: '李明', staffNo: '7' });
  await expect(api.exam.ask({ personId, scenarioId, ownPin: '123456' })).rejects.toMatchObject({ code: 'PIN_UNFIT' });
  expect(await api.exam.ownPin({ personId })).toEqual({ isSet: false });
  const { sessionId } = await api.exam.ask({ personId, scenarioId, ownPin: '２58 0147' });
  expect(await api.exam.ownPin({ personId })).toEqual({ isSet: true });
  await expect(api.exam.ask({ personId, scenarioId })).rejects.toMatchObject({ code: 'OWN_PIN_NEEDED' });
  const heard = [];
  for (let n = 0; n < 4; n += 1) heard.push(await api.exam.ask({ personId, scenarioId, ownPin: '9999991' }).catch(({ code, data }: { code: string; data: { seconds: number } }) => `${code} ${data.seconds}`));
  expect(heard).toEqual(['OWN_PIN_WRONG 0', 'OWN_PIN_WRONG 0', 'OWN_PIN_WRONG 30', 'OWN_PIN_LOCKED 30']);
  await expect(api.exam.ask({ personId, scenarioId, ownPin: '2580147' })).rejects.toMatchObject({ code: 'OWN_PIN_LOCKED' });
  clock.pass(30_000);
  expect(await api.exam.ask({ personId, scenarioId, ownPin: '2580147' })).toEqual({ sessionId });
  const staff = withToken(router, await signedIn(records, api, 'instructor'));
  await staff.roster.takePinAway({ personId });
  expect(await api.exam.ask({ personId, scenarioId })).toEqual({ sessionId });
  await staff.roster.setPin({ personId, pin: '7413690' });
  expect(await api.exam.ask({ personId, scenarioId, ownPin: '7413690' })).toEqual({ sessionId });
  expect(records.auditEntries(9).map(({ kind, by }) => `${kind} ${by}`).slice(0, 2)).toEqual(['traineePinSet account-instructor', 'traineePinTakenAway account-instructor']);
  expect(JSON.stringify([records.auditEntries(99), await staff.roster.people({})])).not.toMatch(/2580147|7413690|scrypt/);
});
