import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionReview } from '../../../scenarios/engine/index.ts';
import { articleText } from '../../ui/articleText.ts';

/** The rules behind a point: law, article, version and what it says in a sentence. */
export function SourceLines({ sources }: Pick<DecisionReview, 'sources'>): ReactNode {
  const { t } = useTranslation();
  if (sources.length === 0) return null;
  return (
    <ul className="sources small" aria-label={t('debrief.law')}>
      {sources.map(({ title, article, gist, version }) => (
        <li key={`${title}${article ?? ''}`}><span className="law-name">{title}{article && <span className="numbers"> {articleText(article, t)}</span>}{version && <span className="quiet"> ({version})</span>}</span>{gist && <span className="quiet"> — {gist}</span>}</li>
      ))}
    </ul>
  );
}
