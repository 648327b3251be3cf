import { writeFileSync } from 'node:fs';
import { personData } from '../service/personData.ts';
import { foldStaffNo } from '../service/people.ts';
import type { Person, Records } from '../service/ports.ts';
import { say, type Io } from './io.ts';
import { WrongUse } from './wrongUse.ts';

export interface PersonWishes { readonly staffNo: string; readonly name: string | undefined; readonly out: string | undefined; readonly unreleased: boolean; readonly json: boolean }

/** Writes everything that is held about one person to a new file. */
export function exportPerson(records: Records | null, { staffNo, name, out, unreleased, json }: PersonWishes, io: Io): number {
  if (out === undefined) throw new WrongUse('请用 --out 指定要写的文件', 'name the file to write with --out');
  const { stored, person } = personOf(records, staffNo, name);
  const data = personData({ records: stored }, person.id, { unreleased });
  try {
    writeFileSync(out, `${JSON.stringify(data, null, 1)}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw new WrongUse(`“${out}”已经存在，没有覆盖`, `"${out}" is there already and was not overwritten`);
    throw error;
  }
  stored.audit({ kind: 'exported', by: 'commandLine', about: person.id, note: '', wall: new Date().toISOString() });
  io.out(json ? JSON.stringify({ ok: true, out, runs: data?.runs.length ?? 0 }) : say(io, `已写入 ${out}：${data?.runs.length ?? 0} 场`, `written to ${out}: ${data?.runs.length ?? 0} runs`));
  return 0;
}

/** Erases name, staff number and salt of one person; the records stay without a name. */
export function erasePerson(records: Records | null, { staffNo, name, json }: PersonWishes, io: Io): number {
  const { stored, person } = personOf(records, staffNo, name);
  const wall = new Date().toISOString();
  stored.erasePerson(person.id, wall);
  stored.audit({ kind: 'erased', by: 'commandLine', about: person.id, note: '', wall });
  io.out(json ? JSON.stringify({ ok: true, personId: person.id }) : say(io, `已删除此人的姓名和工号，记录保留为“已删除人员”。早先的备份里仍有姓名，见 docs/data.md。`, 'name and staff number are erased; the records stay without them. Earlier back-ups still hold the name, see docs/data.md.'));
  return 0;
}

function personOf(records: Records | null, typed: string, name: string | undefined): { stored: Records; person: Person } {
  const found = (records?.findByStaffNo(foldStaffNo(typed)) ?? []).filter((each) => name === undefined || each.name === name);
  const [person] = found;
  if (!records || !person) throw new WrongUse(`没有工号为“${typed}”的人`, `there is nobody with the staff number "${typed}"`);
  if (found.length > 1) throw new WrongUse(`工号“${typed}”有多人，请加 --name`, `several people have the staff number "${typed}"; add --name`);
  return { stored: records, person };
}
