import { join } from 'node:path';
import type { Session } from 'electron';

const title = { zh: '存到哪里', en: 'Where to save it' };

/** What a page hands over to be kept (an export, a filled form): the system's own dialog asks where, beginning with the user's downloads. A page saves only what it made itself, nothing from elsewhere. */
export function askWhereToSave(session: Session, downloads: string, lang: 'zh' | 'en'): void {
  session.on('will-download', (event, item) => {
    if (item.getURL().startsWith('blob:')) item.setSaveDialogOptions({ title: title[lang], defaultPath: join(downloads, item.getFilename()) });
    else event.preventDefault();
  });
}
