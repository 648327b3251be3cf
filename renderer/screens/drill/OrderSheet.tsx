import { CloseOutlined } from '@ant-design/icons';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskView } from '../../../scenarios/engine/index.ts';
import { clockText, spanText } from '../../ui/time.ts';
import { useDrill } from './DrillContext.ts';
import { travelOf } from './estimate.ts';
import { RadioChoice, type Choice } from './RadioChoice.tsx';
import { targetChoices } from './targetChoices.ts';
import { isBusy, useOrder } from './useOrder.ts';

/** The order form. It covers the map, not the inbox: the world goes on meanwhile. */
export function OrderSheet({ task }: { task: TaskView }): ReactNode {
  const { view, lang, openTask } = useDrill();
  const { t } = useTranslation();
  // As of the last view and in whole minutes: a sentence that ticks would be read out over and over.
  const doneText = (travel: number): string => {
    const way = spanText(travel, lang);
    if (task.takes === null) return travel === 0 ? '' : t('drill.wayOnly', { way });
    const at = clockText(view.clock.startsAt, Math.ceil((view.clock.now + travel + task.takes) / 60_000) * 60_000, lang).replace(/:00$/, '');
    return t(travel === 0 ? 'drill.workOnly' : 'drill.wayAndWork', { way, work: spanText(task.takes, lang), at });
  };
  const title = useId();
  const wayText = (travel: number | 'noWay' | null): Pick<Choice, 'detail' | 'tone'> =>
    travel === null || task.goes === 'nowhere' ? {} : travel === 'noWay' ? { detail: t('drill.noWay'), tone: 'bad' } : { detail: travel === 0 ? t('drill.isThere') : t('drill.wayOf', { t: spanText(travel, lang) }), tone: 'neutral' };
  const sheet = useRef<HTMLDivElement>(null);
  const { unit, setUnit, target, setTarget, slots, setSlot, missing, giving, waits, give } = useOrder(task);
  useEffect(() => {
    const before = document.activeElement;
    sheet.current?.focus();
    return () => { if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true }); };
  }, []);
  // As they stood when the form was opened: nobody moves away under the finger.
  const [order] = useState(() => targetChoices(view, task, t).map(({ handle }) => handle));
  const targets = targetChoices(view, task, t).toSorted((a, b) => order.indexOf(a.handle) - order.indexOf(b.handle));
  const unitChoices = task.units.map(({ handle, reason }): Choice => {
    const goer = view.units.find((each) => each.handle === handle);
    const label = goer?.name ?? '';
    if (goer && isBusy(goer)) return { handle, label, reason: null, detail: t('drill.whenFreeOf', { reason: reason ?? t(`drill.status.${goer.status}`) }), tone: 'warn' };
    return { handle, reason, label, ...wayText(travelOf(view, task, handle, target)) };
  });
  const travel = unit === null ? null : travelOf(view, task, unit, target);
  return (
    <div ref={sheet} className="order-sheet" role="dialog" aria-labelledby={title} tabIndex={-1}>
      <header>
        <h2 id={title}>{t('drill.orderTitle', { title: task.title })}</h2>
        <button type="button" className="button bare square" aria-label={t('common.close')} onClick={() => openTask(null)}><CloseOutlined /></button>
      </header>
      <div className="scroll order-body">
        {task.help && <p className="quiet">{task.help}</p>}
        <RadioChoice legend={t('drill.who')} choices={unitChoices} value={unit} onChange={setUnit} />
        {task.targetKind !== 'none' && (
          <RadioChoice legend={t(task.targetKind === 'place' ? 'drill.where' : 'drill.whom')} choices={targets} value={target} onChange={setTarget} />
        )}
        {task.slots.map((slot) => <RadioChoice key={slot.handle} legend={slot.label} choices={slot.options.map((option) => ({ ...option, reason: null }))} value={slots[slot.handle] ?? null} onChange={(option) => setSlot(slot.handle, option)} />)}
      </div>
      <footer>
        <p className="small quiet" aria-live="polite">{missing.length > 0 ? t('drill.chooseAll', { what: missing.join(lang === 'zh' ? '、' : ', ') }) : waits ? t('drill.waitsFirst') : typeof travel === 'number' ? doneText(travel) : ''}</p>
        <button type="button" className="button main" disabled={missing.length > 0 || giving} onClick={give}>{giving ? t('drill.giving') : t(waits ? 'drill.giveLater' : 'drill.give')}</button>
      </footer>
    </div>
  );
}
