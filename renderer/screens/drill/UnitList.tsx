import { useState, type ReactNode } from 'react';
import { DownOutlined, RightOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { RunView, UnitView } from '../../../scenarios/engine/index.ts';
import { useMedia } from '../../preferences/useMedia.ts';
import { useDrill } from './DrillContext.ts';
import { UnitIcon } from './UnitIcon.tsx';
import { UnitRow } from './UnitRow.tsx';

/** All units in rows; in a low window one line of chips until it is opened, so that there is room for orders. */
export function UnitList(): ReactNode {
  const { view } = useDrill();
  const units = inOrder(view);
  const { t } = useTranslation();
  const isLow = useMedia('(max-height: 40rem)');
  const [wanted, setOpen] = useState<boolean | null>(null);
  const open = wanted ?? !isLow;
  const busy = units.filter(({ commandable, status }) => commandable && (status === 'moving' || status === 'working')).length;
  return (
    <section id="panel-units" className={open ? 'units' : 'units closed'} aria-labelledby="units-title" tabIndex={-1}>
      <h2 id="units-title" className="panel-title">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? <DownOutlined aria-hidden /> : <RightOutlined aria-hidden />}{t('drill.units')}
          {busy > 0 && <span className="badge accent">{t('drill.busyUnits', { n: busy })}</span>}
        </button>
      </h2>
      {open && <ul className="scroll">{units.map((unit, index) => <li key={unit.handle}>{unit.group !== null && unit.group !== units[index - 1]?.group && <p className="unit-group">{unit.group}</p>}<UnitRow unit={unit} /></li>)}</ul>}
      {!open && <ul className="unit-chips">{units.map((unit) => <li key={unit.handle}><UnitChip unit={unit} /></li>)}</ul>}
    </section>
  );
}

function UnitChip({ unit: { handle, name, kind, status } }: { unit: UnitView }): ReactNode {
  const { selected, select } = useDrill();
  const { t } = useTranslation();
  const sentence = t('common.pair', { a: name, b: t(`drill.status.${status}`) });
  return <button type="button" className={`unit-chip status-${status}`} title={sentence} aria-label={sentence} aria-pressed={selected === handle} onFocus={({ currentTarget }) => currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' })} onClick={() => select(selected === handle ? null : handle)}><UnitIcon kind={kind} /><span>{name}</span></button>;
}

/** The trainee first, then the groups of the organisation in their order, those who come by themselves last; whoever gets busy stays in place. */
function inOrder({ units, organisation }: RunView): UnitView[] {
  const groups = organisation?.groups.map(({ label }) => label) ?? [];
  const rank = ({ kind, commandable, group }: UnitView): number => (kind === 'self' ? -1 : !commandable ? groups.length + 1 : group === null ? groups.length : groups.indexOf(group));
  return units.toSorted((a, b) => rank(a) - rank(b));
}
