import { ArrowLeftOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { spanText } from '../../ui/time.ts';
import { useDrill } from './DrillContext.ts';
import { nearestTo } from './estimate.ts';
import { placeStates } from './placeStates.ts';
import { thingOf } from './thingOf.ts';
import { UnitRow, UnitState } from './UnitRow.tsx';

/** What was picked on the map or in a list: who or what it is and how it stands. */
export function SelectionCard({ handle }: { handle: string }): ReactNode {
  const { view, select, lang } = useDrill();
  const { t } = useTranslation();
  const thing = thingOf(view, handle);
  const near = thing?.kind === 'place' ? nearestTo(view, handle, 4).filter(({ takes }) => takes > 0).slice(0, 3) : [];
  return (
    <section id="panel-units" className="selection" aria-label={t('drill.selected')} tabIndex={-1}>
      <button type="button" className="button slim bare" onClick={() => select(null)}><ArrowLeftOutlined aria-hidden />{t('drill.units')}</button>
      {thing?.kind === 'unit' && <><UnitRow unit={thing.unit} />{thing.unit.note && <p className="small quiet">{thing.unit.note}</p>}{thing.unit.can && <p className="small"><strong className="tone-good">✓ {t('drill.can')}</strong> {thing.unit.can}</p>}{thing.unit.cannot && <p className="small"><strong className="tone-bad">✕ {t('drill.cannot')}</strong> {thing.unit.cannot}</p>}</>}
      {thing?.kind === 'place' && (
        <>
          <h2>{thing.place.name}</h2>
          {thing.place.note && <p className="small quiet">{thing.place.note}</p>}
          <p className="states">{placeStates(thing.place, t).map(({ text, tone }) => <span key={text} className={`badge ${tone}`}>{text}</span>)}</p>
          {near.length > 0 && <p className="small quiet near">{t('drill.nearest')} {near.map(({ handle: unit, name, takes }) => <button key={unit} type="button" className="link" onClick={() => select(unit)}>{name} {spanText(takes, lang)}</button>)}</p>}
          <ul className="there small">
            {view.units.filter(({ place }) => place === handle).map((unit) => <li key={unit.handle}><button type="button" className="link" onClick={() => select(unit.handle)}>{unit.name}</button> <UnitState unit={unit} /></li>)}
            {view.people.filter(({ place }) => place === handle).map((person) => <li key={person.handle}><button type="button" className="link" onClick={() => select(person.handle)}>{person.name}</button> {person.role}</li>)}
          </ul>
        </>
      )}
      {thing?.kind === 'person' && (
        <>
          <h2>{thing.person.name} <span className="small quiet">{thing.person.role}</span></h2>
          {thing.person.note && <p className="small quiet">{thing.person.note}</p>}
          <dl className="attributes">{thing.person.attributes.map(({ label, value, tone }) => <div key={label}><dt>{label}</dt><dd className={`tone-${tone}`}>{value}</dd></div>)}</dl>
        </>
      )}
    </section>
  );
}
