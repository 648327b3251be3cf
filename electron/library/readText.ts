import { readFileSync, realpathSync, statSync } from 'node:fs';
import { relative, isAbsolute } from 'node:path';
import type { Finding } from '../../scenarios/engine/index.ts';

const maxBytes = 6_000_000;

/** The text of a file, or why it cannot be read as one. */
export type ReadText = { readonly text: string } | { readonly finding: Finding };

/** Reads a UTF-8 file that lies inside `root`, whatever links say; never throws for a bad file. */
export function readText(root: string, path: string, name: string): ReadText {
  const refuse = (code: string, message: string, messageZh: string): ReadText => ({
    finding: { severity: 'error', code, file: name, line: 1, path: '', message, messageZh },
  });
  try {
    if (!isInside(realpathSync(root), realpathSync(path))) return refuse('outside', 'the file lies outside the scenario folder', '文件不在剧本文件夹内');
    const stat = statSync(path);
    if (!stat.isFile()) return refuse('notAFile', 'this is not a file', '这不是文件');
    if (stat.size > maxBytes) return refuse('fileTooLarge', `the file is larger than ${maxBytes} bytes`, `文件超过 ${maxBytes} 字节`);
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path)) };
  } catch (fault) {
    if (fault instanceof TypeError) return refuse('notUtf8', 'the file is not UTF-8 text', '文件不是 UTF-8 文本');
    return refuse('unreadable', `the file cannot be read: ${fault instanceof Error ? fault.message : String(fault)}`, '文件无法读取');
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}
