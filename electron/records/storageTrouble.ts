import { RecordsError, type RecordsTrouble } from './notice.ts';

const sentences: Readonly<Record<Extract<RecordsTrouble, 'NOT_A_FOLDER' | 'NOT_WRITABLE' | 'FULL' | 'LOCKED' | 'DISK'>, (folder: string) => { zh: string; en: string }>> = {
  NOT_A_FOLDER: (folder) => ({
    zh: `数据位置“${folder}”不是文件夹（或它的上级是一个文件）。请用 --data 指定一个文件夹；没有改动任何文件。`,
    en: `"${folder}" is not a folder (or lies under a file). Name a folder with --data; nothing was changed.`,
  }),
  NOT_WRITABLE: (folder) => ({
    zh: `数据文件夹“${folder}”不能写入（只读，或当前用户没有权限）。请换一个可写的文件夹，或请管理员开放权限；没有改动任何文件。`,
    en: `The data folder "${folder}" cannot be written to (read-only, or not permitted to this user). Choose another folder or ask the administrator for access; nothing was changed.`,
  }),
  FULL: (folder) => ({
    zh: `数据文件夹“${folder}”所在的磁盘已满。请清理出至少 200 MB 空间后再启动；已有记录没有受影响。`,
    en: `The disk of the data folder "${folder}" is full. Free at least 200 MB and start again; the records there are not affected.`,
  }),
  LOCKED: (folder) => ({
    zh: `数据文件夹“${folder}”里的成绩库正被另一个程序占用（例如数据库查看工具、同步或杀毒软件）。请关闭那个程序后再试；没有改动任何文件。`,
    en: `The records in "${folder}" are held by another program (a database viewer, a sync tool, an anti-virus program). Close it and try again; nothing was changed.`,
  }),
  DISK: (folder) => ({
    zh: `读写数据文件夹“${folder}”时磁盘出错。请检查磁盘或移动盘是否插好，并尽快做一份备份；没有删除任何文件。`,
    en: `The disk failed while reading or writing "${folder}". Check the disk or whether the drive is plugged in, and make a back-up soon; nothing was deleted.`,
  }),
};

const troubles: readonly (readonly [RegExp, keyof typeof sentences])[] = [
  [/^(EEXIST|ENOTDIR)$/, 'NOT_A_FOLDER'],
  [/^(EACCES|EPERM|EROFS|SQLITE_READONLY.*|SQLITE_CANTOPEN.*|SQLITE_PERM)$/, 'NOT_WRITABLE'],
  [/^(ENOSPC|EDQUOT|SQLITE_FULL)$/, 'FULL'],
  [/^(EBUSY|SQLITE_BUSY.*|SQLITE_LOCKED.*)$/, 'LOCKED'],
  [/^(EIO|EFBIG|SQLITE_IOERR.*)$/, 'DISK'],
];

/** Does the work; what the disk or the system refuses comes out as a sentence for the people at the station. */
export function tellingTrouble<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (fault) {
    throw inWords(fault, folder);
  }
}

function inWords(fault: unknown, folder: string): unknown {
  if (fault instanceof RecordsError || !(fault instanceof Error) || !('code' in fault)) return fault;
  const found = troubles.find(([code]) => code.test(String(fault.code)))?.[1];
  return found ? new RecordsError(found, sentences[found](folder), fault) : fault;
}
