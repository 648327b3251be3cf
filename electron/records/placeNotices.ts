import { canaryVanished } from './canary.ts';
import { diskOf, resetProgram } from './disk.ts';
import type { Notice } from './notice.ts';

/** Warnings about the place where the data lies, most pressing first. */
export function placeNotices(folder: string, nest: string, token: string): Notice[] {
  const kind = diskOf(folder);
  const program = process.platform === 'win32' ? resetProgram(process.env['SystemDrive'] ?? 'C:') : null;
  return [
    ...(kind === 'volatile' ? [volatileNotice(folder)] : []),
    ...(kind === 'network' ? [networkNotice(folder)] : []),
    ...(canaryVanished(folder, nest, token) ? [forgetsNotice] : []),
    ...(program === null ? [] : [resetNotice(program)]),
  ];
}

function volatileNotice(folder: string): Notice {
  return {
    zh: `数据文件夹“${folder}”在会随关机清空的磁盘上（内存盘或临时系统），成绩会丢失。请把数据放到别的磁盘（--data 文件夹），或插上 U 盘作第二备份位置。`,
    en: `The data folder "${folder}" lies on a disk that is emptied when the computer is switched off; records will be lost. Keep the data on another disk (--data FOLDER), or name a second back-up folder on a USB stick.`,
  };
}

function networkNotice(folder: string): Notice {
  return {
    zh: `数据文件夹“${folder}”在网络共享上。断网或两台电脑同时使用都可能损坏成绩库，请改用本机磁盘，网络位置只作第二备份。`,
    en: `The data folder "${folder}" lies on a network share. A broken connection or two computers at once can damage the records; keep them on this computer's disk and use the share for second back-ups only.`,
  };
}

const forgetsNotice: Notice = {
  zh: '这台电脑的系统盘在开机时被还原过（上次留下的标记不见了）。请确认数据文件夹不在会被还原的磁盘上，并设置第二备份位置。',
  en: 'The system disk of this computer was reset since the last start (the mark left there is gone). Make sure that the data folder is not on a disk that is reset, and name a second back-up folder.',
};

function resetNotice(program: string): Notice {
  return {
    zh: `这台电脑装有 ${program}，开机时可能还原磁盘。请确认数据文件夹在不还原的磁盘上。`,
    en: `${program} is installed on this computer and may reset the disk at every start. Make sure that the data folder is on a disk that is left alone.`,
  };
}
