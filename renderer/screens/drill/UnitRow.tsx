import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitView } from '../../../scenarios/engine/index.ts';
import { spanText } from '../../ui/time.ts';
import { useDrill } from './DrillContext.ts';
import { UnitIcon } from './UnitIcon.tsx';
import { useNow } from './useNow.ts';

/** A unit in one line: who, what it is doing, how long still; with its order to take back. */
export function UnitRow({ unit }: { unit: UnitView }): ReactNode {
  const { view, selected, select, act } = useDrill();
  const { t } = useTranslation();
  const order = view.orders.find((each) => each.unit === unit.handle);
  const isSelected = selected === unit.handle;
  return (
    <div className={`unit status-${unit.status} ${isSelected ? 'is-selected' : ''}`}>
      <button type="button" className="unit-main" aria-pressed={isSelected} onClick={() => select(isSelected ? null : unit.handle)}>
        <UnitIcon kind={unit.kind} />
        <span className="grow">
          <span className="unit-name">{unit.name}</span>
          <UnitState unit={unit} />
        </span>
      </button>
      {order?.cancellable && (
        <button type="button" className="button slim" aria-label={t('drill.cancelOrderOf', { unit: unit.name, title: order.title })} onClick={() => void act({ type: 'orderCancelled', order: order.handle })}>{t('drill.cancelOrder')}</button>
      )}
    </div>
  );
}

export function UnitState({ unit }: { unit: UnitView }): ReactNode {
  const { view, lang } = useDrill();
  const { t } = useTranslation();
  const now = useNow();
  const nameOf = (handle: string | null | undefined): string => view.places.find((place) => place.handle === handle)?.name ?? '';
  const until = unit.status === 'moving' ? (unit.leg?.arrives ?? null) : unit.workUntil;
  const where = unit.status === 'moving' && unit.leg ? t('drill.heading', { place: nameOf(unit.leg.to) }) : (unit.doing ?? nameOf(unit.place));
  return (
    <span className="unit-state">
      <span className={`status ${unit.status}`}>{t(`drill.status.${unit.status}`)}</span>
      {until !== null && <span className="numbers"> · {t('drill.until', { t: spanText(until - now, lang) })}</span>}
      {where && <span className="unit-where"> · {where}</span>}
      {!unit.commandable && <span> · {t('drill.worldUnit')}</span>}
    </span>
  );
}
