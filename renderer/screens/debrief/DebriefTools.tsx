import { FundProjectionScreenOutlined, PrinterOutlined, RedoOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props { onHome(): void; readonly ready: null | { onAgain(): void; onProject(): void; onPrint(): void } }

/** What can be done with a debrief: go home, practise again, show it to a class, print it. */
export function DebriefTools({ onHome, ready }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="debrief-tools no-print">
      <button type="button" className="button bare back" onClick={onHome}>← {t('debrief.home')}</button>
      {ready && (
        <div className="cluster">
          <button type="button" className="button" onClick={ready.onAgain}><RedoOutlined aria-hidden />{t('debrief.again')}</button>
          <button type="button" className="button" aria-haspopup="dialog" onClick={ready.onProject}><FundProjectionScreenOutlined aria-hidden />{t('debrief.project')}</button>
          <button type="button" className="button" onClick={ready.onPrint}><PrinterOutlined aria-hidden />{t('debrief.print')}</button>
        </div>
      )}
    </div>
  );
}
