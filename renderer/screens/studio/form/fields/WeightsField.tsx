import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldOf, removeAt, setAt, textOf } from '../../document/partSteps.ts';
import { useStudio } from '../../StudioContext.ts';
import { Labelled, type FieldProps } from './Labelled.tsx';

const indicators = ['P1', 'P2', 'S1', 'S2', 'C1', 'C2', 'C3', 'D1', 'D2', 'O1', 'O2', 'O3'] as const;

/** Which abilities the points speak for, and with how many parts each. */
export function WeightsField(props: FieldProps): ReactNode {
  const { edit } = useStudio();
  const { t } = useTranslation();
  const { path, value } = props;
  const chosen = indicators.filter((each) => fieldOf(value, each) !== undefined);
  return (
    <Labelled {...props} isGroup>
      {() => (
        <div className="studio-weights">
          {chosen.map((each) => (
            <label key={each}>{t(`debrief.indicator.${each}`)}
              <input className="numbers" type="number" min={0} max={100} value={textOf(fieldOf(value, each))} onChange={({ target }) => edit([Number(target.value) > 0 ? setAt([...path, each], Math.floor(Number(target.value))) : removeAt([...path, each])])} />
            </label>
          ))}
          <select aria-label={t('studio.addIndicator')} value="" onChange={({ target }) => edit([setAt([...path, target.value], 1)])}>
            <option value="">{t('studio.addIndicator')}</option>
            {indicators.filter((each) => !chosen.includes(each)).map((each) => <option key={each} value={each}>{t(`debrief.indicator.${each}`)}</option>)}
          </select>
        </div>
      )}
    </Labelled>
  );
}
