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

/** Erases name, staff number, salt and typed words of one person; the records stay without a name. Whoever is known from other stations' archives only is erased there. */
export function erasePerson(records: Records | null, { staffNo, name, json }: PersonWishes, io: Io): number {
  const wall = new Date().toISOString();
  if (records && !isHere(records, staffNo, name)) {
    const there = eraseThere(records, foldStaffNo(staffNo), name, wall);
    io.out(json ? JSON.stringify({ ok: true, personId: null, imported: there }) : say(io, `此人只在别的工作站的归档里：已从 ${there} 份归档中删除姓名和工号。`, `known from other stations' archives only: name and staff number are erased from ${there} of them.`));
    return 0;
  }
  const { stored, person } = personOf(records, staffNo, name);
  const unsealed = stored.erasePerson(person.id, wall)?.unsealed ?? 0;
  stored.audit({ kind: 'erased', by: 'commandLine', about: person.id, note: '', wall });
  io.out(json ? JSON.stringify({ ok: true, personId: person.id, unsealed }) : say(io, `已删除此人的姓名、工号和写下的话，记录保留为“已删除人员”。早先的备份里仍有姓名，见 docs/data.md。${unsealed === 0 ? '' : `另有 ${unsealed} 处旧版本记下的理由写在链条本身里，删了链条就断，因此保留。`}`, `name, staff number and what was typed are erased; the records stay without them. Earlier back-ups still hold the name, see docs/data.md.${unsealed === 0 ? '' : ` ${unsealed} reasons that an earlier version stored stand in the chain itself and stay: without them it would break.`}`));
  return 0;
}

const isHere = (records: Records, typed: string, name: string | undefined): boolean => records.findByStaffNo(foldStaffNo(typed)).some((each) => name === undefined || each.name === name);

/** How many archives the person was in. Refused where nobody is meant, or several could be. */
function eraseThere(records: Records, staffNo: string, name: string | undefined, wall: string): number {
  const found = new Set(records.imported.archives().flatMap(({ digest }) => records.imported.people(digest)).filter((each) => each.staffNo === staffNo && (name === undefined || each.name === name)).map((each) => each.name));
  if (staffNo === '' || found.size === 0) throw new WrongUse(`没有工号为“${staffNo}”的人，别的工作站的归档里也没有`, `there is nobody with the staff number "${staffNo}", in other stations' archives neither`);
  if (found.size > 1) throw new WrongUse(`别的工作站的归档里，工号“${staffNo}”有多人，请加 --name`, `several people have the staff number "${staffNo}" in other stations' archives; add --name`);
  const erased = records.imported.erase(staffNo, name ?? null);
  records.audit({ kind: 'erased', by: 'commandLine', about: 'imported', note: String(erased), wall });
  return erased;
}

function personOf(records: Records | null, typed: string, name: string | undefined): { stored: Records; person: Person } {
  const found = (records?.findByStaffNo(foldStaffNo(typed)) ?? []).filter((each) => name === undefined || each.name === name);
  const [person] = found;
  if (!records || !person) throw new WrongUse(`没有工号为“${typed}”的人`, `there is nobody with the staff number "${typed}"`);
  if (found.length > 1) throw new WrongUse(`工号“${typed}”有多人，请加 --name`, `several people have the staff number "${typed}"; add --name`);
  return { stored: records, person };
}
