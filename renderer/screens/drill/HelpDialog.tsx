import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { Dialog } from '../../ui/Dialog.tsx';

export function HelpDialog({ onClose }: { onClose(): void }): ReactNode {
  const { t } = useTranslation();
  const { singleKeys, change } = usePreferences();
  const rows = [
    [t('drill.keySpace'), t('drill.key.pause')], ['A–D / 1–4', t('drill.key.answer')], ['R', t('drill.key.take')], ['D', t('drill.key.decide')], ['U', t('drill.key.units')], ['O', t('drill.key.tasks')],
    ['M', t('drill.key.map')], ['F', t('drill.key.follow')], ['G', t('drill.key.incident')], ['H', t('drill.key.need')], ['Y', t('drill.key.mood')], ['K', t('drill.key.legend')], ['+ − 0', t('drill.key.zoom')], ['L', t('drill.key.list')], ['C', t('drill.key.channels')], ['B', t('drill.key.board')], ['Z', t('drill.key.back')], [t('drill.keyEsc'), t('drill.key.clear')], ['?', t('drill.key.help')],
  ] as const;
  return (
    <Dialog title={t('drill.helpTitle')} onClose={onClose}>
      <p>{t('drill.helpLead')}</p>
      <h3>{t('drill.keys')}</h3>
      <dl className="keys">{rows.map(([key, what]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{what}</dd></div>)}</dl>
      <label className="check"><input type="checkbox" checked={singleKeys} onChange={(event) => change({ singleKeys: event.target.checked })} />{t('drill.keysOn')}</label>
      <div className="ends"><button type="button" className="button main" onClick={onClose}>{t('common.close')}</button></div>
    </Dialog>
  );
}
