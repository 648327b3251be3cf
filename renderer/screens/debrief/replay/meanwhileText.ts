import type { Translate } from '../../../text/i18n.ts';

/** What happened in the moment in which a reading changed. */
export const meanwhileText = (meanwhile: string | null, t: Translate): string => (meanwhile === null ? t('drill.gauge.byItself') : t('drill.gauge.meanwhile', { text: meanwhile }));
