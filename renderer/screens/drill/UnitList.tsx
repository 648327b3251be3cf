import { useState, type ReactNode } from 'react';
import { DownOutlined, RightOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useDrill } from './DrillContext.ts';
import { UnitRow } from './UnitRow.tsx';

export function UnitList(): ReactNode {
  const { view: { units } } = useDrill();
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
