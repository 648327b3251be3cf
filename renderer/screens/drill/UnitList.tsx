import { useState, type ReactNode } from 'react';
import { DownOutlined, RightOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { UnitView } from '../../../scenarios/engine/index.ts';
import { useDrill } from './DrillContext.ts';
import { UnitRow } from './UnitRow.tsx';

export function UnitList(): ReactNode {
  const { view } = useDrill();
  const units = inOrder(view.units);
  const { t } = useTranslation();
  const [open, setOpen] = useState(true);
  const busy = units.filter(({ commandable, status }) => commandable && (status === 'moving' || status === 'working')).length;
  return (
    <section id="panel-units" className={open ? 'units' : 'units closed'} aria-labelledby="units-title" tabIndex={-1}>
      <h2 id="units-title" className="panel-title">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? <DownOutlined aria-hidden /> : <RightOutlined aria-hidden />}{t('drill.units')}
          {busy > 0 && <span className="badge accent">{t('drill.busyUnits', { n: busy })}</span>}
        </button>
      </h2>
      {open && <ul className="scroll">{units.map((unit) => <li key={unit.handle}><UnitRow unit={unit} /></li>)}</ul>}
    </section>
  );
}

/** The trainee first, then those who take orders, then those who come by themselves; otherwise where they were. */
function inOrder(units: readonly UnitView[]): UnitView[] {
  const rank = ({ kind, commandable }: UnitView): number => (kind === 'self' ? 0 : commandable ? 1 : 2);
  return units.toSorted((a, b) => rank(a) - rank(b));
}
