import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callersOf } from '../../sandbox/callers.ts';
import { heatText } from '../../sandbox/heatText.ts';
import { heatLayers, heatOf } from '../../sandbox/layout/heat.ts';
import { mapWords } from '../../sandbox/words.ts';
import { useDrill } from './DrillContext.ts';
import { listedPlaces } from './listedPlaces.ts';
import { placeStates } from './placeStates.ts';
import { UnitState } from './UnitRow.tsx';
import { useRoving } from './useRoving.ts';

interface Line { readonly handle: string; readonly name: string; readonly detail: ReactNode }

/** The map in words. Hidden lists still take the keyboard: they appear when the focus comes in. */
export function ListTwin({ shown }: { shown: boolean }): ReactNode {
  const { view } = useDrill();
  const { t } = useTranslation();
  const nameOf = (handle: string | null): string => view.places.find((place) => place.handle === handle)?.name ?? '';
  const places = listedPlaces(view).map((place) => ({ handle: place.handle, name: place.name, detail: placeStates(place, t).map(({ text, tone }) => <span key={text} className={`badge ${tone}`}>{text}</span>) }));
  const callers = callersOf(view);
  const words = mapWords[view.lang];
  const people = view.people.map(({ handle, name, role, place, floor }) => ({ handle, name, detail: <>{callers.has(handle) && <span className="badge bad">{words.signs.calling}</span>} {[role, place && t('drill.atPlace', { place: nameOf(place) }), floor !== null && t('drill.floor', { n: floor })].filter(Boolean).join(' · ')}</> }));
  const units = view.units.map((unit) => ({ handle: unit.handle, name: unit.name, detail: <UnitState unit={unit} /> }));
  return (
    <div className={shown ? 'twin shown scroll' : 'twin scroll'} id="panel-list" role="region" aria-label={t('drill.listTitle')}>
      <p className="small quiet">{t('drill.twinHint')}</p>
      {heatLayers.map((layer) => (
        <Group key={layer} title={words.commands[layer]} lines={heatOf(view, layer).map((spot) => ({ handle: spot.place, name: heatText(view, spot), detail: null }))} />
      ))}
      <Group title={t('drill.places')} lines={places} />
      <Group title={t('drill.people')} lines={people} />
      <Group title={t('drill.units')} lines={units} />
    </div>
  );
}

function Group({ title, lines }: { title: string; lines: readonly Line[] }): ReactNode {
  const { selected, select } = useDrill();
  const { tabIndexOf, onFocus, onKeyDown } = useRoving(lines.length);
  if (lines.length === 0) return null;
  return (
    <section onKeyDown={onKeyDown}>
      <h3>{title}</h3>
      <ul>
        {lines.map(({ handle, name, detail }, index) => (
          <li key={handle}>
            <button type="button" data-roving className="twin-line" tabIndex={tabIndexOf(index)} aria-pressed={selected === handle} onFocus={() => onFocus(index)} onClick={() => select(selected === handle ? null : handle)}>
              <strong>{name}</strong> <span className="small">{detail}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
