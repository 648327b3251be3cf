import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrill } from './DrillContext.ts';
import { OrderSheet } from './OrderSheet.tsx';
import { SelectionCard } from './SelectionCard.tsx';
import { TaskMenu } from './TaskMenu.tsx';
import { UnitList } from './UnitList.tsx';

/** Units and orders. With something picked it is about that thing; else about everybody. */
export function CommandPanel(): ReactNode {
  const { view, selected, task } = useDrill();
  const { t } = useTranslation();
  const chosen = view.tasks.find(({ handle }) => handle === task);
  return (
    <section className="command column" aria-label={t('drill.orders')}>
      {selected ? <SelectionCard handle={selected} /> : <UnitList />}
      <TaskMenu />
      {chosen && <OrderSheet key={`${chosen.handle}-${selected ?? ''}`} task={chosen} />}
    </section>
  );
}
