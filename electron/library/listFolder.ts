import { existsSync, readdirSync, type Dirent } from 'node:fs';
import type { Finding } from '../../scenarios/engine/index.ts';

/** What lies in a folder, by name, or why that cannot be told; a missing folder is an empty one. Never throws. */
export interface Listing { readonly items: readonly Dirent[]; readonly findings: readonly Finding[] }

export function listFolder(path: string, name: string): Listing {
  try {
    const items = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
    return { items: items.sort((a, b) => (a.name < b.name ? -1 : 1)), findings: [] };
  } catch (fault) {
    const plain = fault instanceof Error && 'code' in fault && fault.code === 'ENOTDIR';
    const [message, messageZh] = plain
      ? ['a folder belongs here, but this is a file; remove or rename it', '此处应为文件夹，却是一个文件；请删除或改名']
      : [`the folder cannot be read: ${fault instanceof Error ? fault.message : String(fault)}`, '文件夹无法读取'];
    return { items: [], findings: [{ severity: 'error', code: plain ? 'notAFolder' : 'unreadable', file: name, line: 1, path: '', message, messageZh }] };
  }
}
