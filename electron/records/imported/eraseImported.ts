import type { Db } from '../database.ts';

/** What stands for the name of somebody who was erased. */
export const erasedName = '已删除人员';

/** Of everybody in other stations' archives with this number, and this name where one is given: name, number and salt go. Gives how many there were. */
export function eraseImported(db: Db, staffNo: string, name: string | null): number {
  if (staffNo === '') return 0;
  return db.prepare("UPDATE imported_people SET name = @erasedName, staff_no = '', salt = NULL WHERE staff_no = @staffNo AND (@name IS NULL OR name = @name)").run({ erasedName, staffNo, name }).changes;
}
