import { CloseOutlined, RollbackOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitView } from '../../../scenarios/engine/index.ts';
import { spanText } from '../../ui/time.ts';
import { useDrill } from './DrillContext.ts';
import { UnitIcon } from './UnitIcon.tsx';
import { useNow } from './useNow.ts';

/** A unit in one line: who, what it is doing, how long still; with its order to take back. */
export function UnitRow({ unit }: { unit: UnitView }): ReactNode {
  const { view, selected, select, act, waiting, forget } = useDrill();
  const { t } = useTranslation();
  const order = view.orders.find((each) => each.unit === unit.handle);
  const next = waiting.find((each) => each.unit === unit.handle);
  const isSelected = selected === unit.handle;
  return (
    <div className={`unit status-${unit.status} ${isSelected ? 'is-selected' : ''}`}>
      <button type="button" className="unit-main" aria-pressed={isSelected} onClick={() => select(isSelected ? null : unit.handle)}>
        <UnitIcon kind={unit.kind} />
        <span className="grow">
          <span className="unit-name">{unit.name}</span>
          {next ? <span className="unit-state"><span className="unit-next">{t('drill.next', { title: next.title })}</span><span className="unit-where"> · {t('drill.whenFree')}</span></span> : <UnitState unit={unit} />}
        </span>
      </button>
      {next && <button type="button" className="button bare slim square" aria-label={t('drill.forgetNext', { unit: unit.name, title: next.title })} title={t('drill.forgetNext', { unit: unit.name, title: next.title })} onClick={() => forget(unit.handle)}><CloseOutlined aria-hidden /></button>}
      {!next && order?.cancellable && (
        <button type="button" className="button bare slim square" aria-label={t('drill.cancelOrderOf', { unit: unit.name, title: order.title })} title={t('drill.cancelOrder')} onClick={() => void act({ type: 'orderCancelled', order: order.handle })}><RollbackOutlined aria-hidden /></button>
      )}
    </div>
  );
}

/** How a unit stands: the time first, so that it is never cut; then what for. */
export function UnitState({ unit }: { unit: UnitView }): ReactNode {
  const { view, lang } = useDrill();
  const { t } = useTranslation();
  const now = useNow();
  const { status, doing, destination, arrivesAt, workUntil, commandable } = unit;
  const place = view.places.find(({ handle }) => handle === unit.place)?.name;
  const arrival = status === 'moving' && arrivesAt !== null && destination !== null ? t('drill.arrives', { t: spanText(arrivesAt - now, lang), place: destination }) : null;
  const left = status === 'working' && workUntil !== null ? t('drill.until', { t: spanText(workUntil - now, lang) }) : null;
  const rest = [
    status === 'moving' ? doing : (doing ?? place),
    status === 'moving' && arrival === null && destination !== null ? t('drill.heading', { place: destination }) : null,
    commandable ? null : t('drill.worldUnit'),
  ].filter((part) => part !== null && part !== undefined);
  return (
    <span className="unit-state">
      <span className={`status ${status} numbers`}>{arrival ?? [t(`drill.status.${status}`), left].filter(Boolean).join(' · ')}</span>
      {rest.length > 0 && <span className="unit-where"> · {rest.join(' · ')}</span>}
    </span>
  );
}
