import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScenarioCard } from '../../../electron/contract/library.ts';
import { CategoryIcon } from '../../ui/CategoryIcon.tsx';
import { categories } from './categories.ts';

/** Drills that can be played stand large; categories still being written stand small and grey. */
export function Drills({ scenarios, onOpen }: { scenarios: readonly ScenarioCard[]; onOpen(scenarioId: string): void }): ReactNode {
  const { t } = useTranslation();
  const soon = categories.filter((category) => !scenarios.some((each) => each.category === category));
  return (
    <section aria-labelledby="drills-title" className="drills">
      <h2 id="drills-title">{t('home.choose')}</h2>
      {scenarios.length === 0 && <p className="notice warn">{t('home.empty')}</p>}
      <ul className="drill-cards">
        {scenarios.map((scenario) => <li key={scenario.id}><DrillCard scenario={scenario} onOpen={() => onOpen(scenario.id)} /></li>)}
      </ul>
      {soon.length > 0 && (
        <div className="soon">
          <h3>{t('home.soon')}</h3>
          <p className="unseen">{t('home.soonHint')}</p>
          <ul>
            {soon.map((category) => <li key={category}><CategoryIcon category={category} />{t(`category.${category}`)}</li>)}
          </ul>
        </div>
      )}
    </section>
  );
}

function DrillCard({ scenario, onOpen }: { scenario: ScenarioCard; onOpen(): void }): ReactNode {
  const { t } = useTranslation();
  if (!scenario.usable) {
    return (
      <div className="panel drill-card unusable">
        <CardHead scenario={scenario} />
        <p>{t('home.unusable')}</p>
        {scenario.problems.length > 0 && <details><summary>{t('home.problems')}</summary><ul className="small">{scenario.problems.map((problem) => <li key={problem}>{problem}</li>)}</ul></details>}
      </div>
    );
  }
  return (
    <button type="button" className="panel drill-card" onClick={onOpen}>
      <CardHead scenario={scenario} />
      <span className="quiet">{scenario.summary}</span>
      <span className="foot"><span className="badge">{t('common.minutes', { n: scenario.minutes })}</span><span className="go">{t('home.open')} →</span></span>
    </button>
  );
}

function CardHead({ scenario }: { scenario: ScenarioCard }): ReactNode {
  const { t } = useTranslation();
  return (
    <span className="head">
      <span className="emblem"><CategoryIcon category={scenario.category} /></span>
      <span><span className="small quiet">{t(`category.${scenario.category}`)}</span><strong>{scenario.title}</strong></span>
    </span>
  );
}
