import type { Dialog, Shell } from 'electron';

/** What an app asks of the desktop around it is written down and not done. */
export const shell = {
  openExternal: (url: string): Promise<void> => say('shell.openExternal', url),
} satisfies Pick<Shell, 'openExternal'>;

export const dialog = {
  showErrorBox: (title: string, content: string): void => void say('dialog.showErrorBox', title, content),
} satisfies Pick<Dialog, 'showErrorBox'>;

export function say(...words: readonly string[]): Promise<void> {
  process.stdout.write(`[double] ${words.join(' | ')}\n`);
  return Promise.resolve();
}
