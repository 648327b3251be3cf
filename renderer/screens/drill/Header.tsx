import { LogoutOutlined, QuestionOutlined, RollbackOutlined, SwapOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../person/person.ts';
import { DrillStamp } from '../../ui/DrillStamp.tsx';
import { PreferenceButtons } from '../../ui/PreferenceButtons.tsx';
import { ClockFace } from './ClockFace.tsx';
import type { DeskDialog } from './DeskDialogs.tsx';
import { useDrill } from './DrillContext.ts';
import { Gauges } from './gauges/Gauges.tsx';
import { PaceControls } from './PaceControls.tsx';

export function Header({ person, onDialog }: { person: Person; onDialog(dialog: DeskDialog): void }): ReactNode {
  const { view } = useDrill();
  const { t } = useTranslation();
  return (
    <header className="desk-head">
      <div className="head-row">
        <h1 className="unseen">{view.title}</h1>
        {view.mode !== 'practice' && <span className="badge warn mode-badge">{t(`mode.${view.mode}`)}</span>}
        {view.isRetry && <span className="badge warn mode-badge"><RollbackOutlined aria-hidden />{t('drill.retryBadge')}</span>}
        <ClockFace />
        <PaceControls />
        <span className="push" />
        <div className="cluster head-tools">
          <PreferenceButtons />
          <button type="button" className="button bare square" aria-label={t('drill.help')} title={`${t('drill.help')} (?)`} onClick={() => onDialog('help')}><QuestionOutlined /></button>
          <button type="button" className="button slim" aria-label={t('drill.leave')} title={t('drill.leave')} onClick={() => onDialog('leave')}><LogoutOutlined aria-hidden /><span className="roomy">{t('drill.leave')}</span></button>
          <button type="button" className="button slim" aria-label={t('bar.switchPerson')} title={t('common.pair', { a: t('bar.now'), b: `${person.name} ${person.staffNo}` })} onClick={() => onDialog('switch')}><SwapOutlined aria-hidden /><span className="roomy">{t('bar.switchPerson')}</span></button>
        </div>
      </div>
      <div className="head-row">
        <p className="phase"><DrillStamp /> <span><span className="unseen">{t('common.pair', { a: t('drill.phase'), b: '' })}</span>{view.phase}</span></p>
        <Gauges />
        <button type="button" className="button slim end-run" onClick={() => onDialog('end')}>{t(view.mode === 'exam' ? 'exam.handIn' : 'drill.end')}</button>
      </div>
    </header>
  );
}
