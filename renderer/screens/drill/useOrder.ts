import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskView, UnitView } from '../../../scenarios/engine/index.ts';
import { useDrill } from './DrillContext.ts';
import { whoIsAt } from './taskMatch.ts';

interface Order {
  readonly unit: string | null;
  setUnit(handle: string): void;
  readonly target: string | null;
  setTarget(handle: string): void;
  readonly slots: Readonly<Record<string, string>>;
  setSlot(slot: string, option: string): void;
  /** What is still to be chosen, in words; empty = ready. */
  readonly missing: readonly string[];
  readonly giving: boolean;
  /** The unit is busy: the order waits until it is free. */
  readonly waits: boolean;
  give(): void;
}

/** An order being put together. What is clear already (one unit, the picked place, the one person there) is filled in. */
export function useOrder(task: TaskView): Order {
  const { view, act, say, selected, openTask, wait } = useDrill();
  const { t } = useTranslation();
  const [unit, setUnit] = useState(() => preset(task.units, selected, selected ? whoIsAt(view, selected).units : []));
  const [target, setTarget] = useState(() => preset(task.targets, selected, selected ? whoIsAt(view, selected).people : []));
  const [slots, setSlots] = useState<Readonly<Record<string, string>>>({});
  const [giving, setGiving] = useState(false);

  const missing = [
    ...(unit ? [] : [t('drill.who')]),
    ...(task.targetKind === 'none' || target ? [] : [t(task.targetKind === 'place' ? 'drill.where' : 'drill.whom')]),
    ...task.slots.filter(({ handle }) => !slots[handle]).map(({ label }) => label),
  ];
  const goer = view.units.find(({ handle }) => handle === unit);
  const waits = goer !== undefined && isBusy(goer);
  const give = async (): Promise<void> => {
    if (!unit || !goer || missing.length > 0) return;
    const intent = { type: 'orderGiven', unit, task: task.handle, slots: { ...slots }, ...(target && task.targetKind !== 'none' ? { target } : {}) } as const;
    if (waits) {
      wait({ unit, unitName: goer.name, title: task.title, intent });
      return openTask(null);
    }
    setGiving(true);
    const outcome = await act(intent);
    setGiving(false);
    if (outcome === 'refused') return;
    if (outcome === 'accepted') say('good', t('drill.orderGiven', { unit: goer.name, title: task.title }));
    openTask(null);
  };
  return { unit, setUnit, target, setTarget, slots, setSlot: (slot, option) => setSlots({ ...slots, [slot]: option }), missing, giving, waits, give: () => void give() };
}

/** Has an order under way: the next one can wait for its end. */
export const isBusy = ({ status }: UnitView): boolean => status === 'moving' || status === 'working';

function preset(choices: readonly { handle: string; reason: string | null }[], selected: string | null, there: readonly string[]): string | null {
  const open = choices.filter(({ reason }) => reason === null);
  const near = open.filter(({ handle }) => there.includes(handle));
  return (open.find(({ handle }) => handle === selected) ?? only(near) ?? only(open))?.handle ?? null;
}

const only = <T>(choices: readonly T[]): T | undefined => (choices.length === 1 ? choices[0] : undefined);
