import { dirname } from 'node:path';
import type { Db } from './database.ts';
import { enter } from './ledger.ts';
import { isOther } from './machine.ts';
import type { Notice } from './notice.ts';
import { changeSettings, readSettings } from './settings.ts';
import { makeStationKey, publicKeyOf, readStationKey, setKeyAside } from './stationKey.ts';

interface Row { readonly id: string }
export interface NewStation { readonly id: string; readonly label: string; readonly wall: string }

/** This file's own station: the last one enrolled. */
export function ownStation(db: Db): string | null {
  return db.prepare<[], Row>('SELECT id FROM stations ORDER BY rowid DESC LIMIT 1').get()?.id ?? null;
}

/**
 * The station that this file stands for on this computer, made with its key at the first start. A copy of the data on another computer
 * (a cloned disk image, a folder carried over) and a station whose key is lost get a new id and key, and so does one whose administrator
 * asked for it; their old records stay under the old id.
 */
export function enrol(db: Db, make: NewStation, machine: readonly string[], mayMove: boolean): { readonly station: string; readonly notices: readonly Notice[] } {
  const folder = dirname(db.name);
  const own = ownStation(db);
  if (own === null) return { station: enrolAs(db, folder, make, machine, ''), notices: [] };
  const key = readStationKey(folder);
  const isKnown = db.prepare<[string], unknown>("SELECT 1 FROM ledger WHERE kind = 'station' AND ref = ?").get(own) !== undefined;
  // Records from before stations had keys: the first start that sees them gives their station one.
  if (!isKnown) return { station: enrolAs(db, folder, { ...make, id: own }, machine, ''), notices: [] };
  const isWished = readSettings(folder).enrolAnew;
  if (!mayMove || (key?.station === own && !isOther(key.machine, machine) && !isWished)) return { station: own, notices: [] };
  setKeyAside(folder, own);
  if (isWished) changeSettings(folder, { enrolAnew: false });
  return { station: enrolAs(db, folder, make, machine, own), notices: [isWished ? wishedNotice : key ? movedNotice : keyLostNotice] };
}

function enrolAs(db: Db, folder: string, { id, label, wall }: NewStation, machine: readonly string[], formerly: string): string {
  const key = makeStationKey(folder, id, machine);
  db.transaction(() => {
    db.prepare('INSERT INTO stations (id, label, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(id, label, wall);
    enter(db, { kind: 'station', ref: id, digest: '', note: JSON.stringify({ publicKey: publicKeyOf(key), formerly }), wall });
  }).immediate();
  return id;
}

const movedNotice: Notice = {
  zh: '这份数据来自另一台电脑（克隆的系统盘，或拷来的文件夹）。本机已登记为新的站点，今后的成绩归新站点；原有成绩仍归原站点，没有改动。',
  en: 'This data comes from another computer (a cloned disk, or a folder carried over). This computer is now enrolled as a station of its own; earlier records stay under the former station, unchanged.',
};

const wishedNotice: Notice = {
  zh: '本机已按要求登记为新的站点，有了自己的密钥；原有成绩仍归原站点，没有改动。第二备份请另选一个文件夹。',
  en: 'As asked, this computer is now enrolled as a station of its own with its own key; earlier records stay under the former station, unchanged. Please choose another second back-up folder.',
};

const keyLostNotice: Notice = {
  zh: '站点密钥文件不见了或不能用，已登记为新的站点；原有成绩仍归原站点，没有改动。',
  en: 'The station’s key file is missing or unusable, so a new station was enrolled; earlier records stay under the former one, unchanged.',
};
