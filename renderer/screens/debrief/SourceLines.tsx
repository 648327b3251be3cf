import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionReview } from '../../../scenarios/engine/index.ts';
import { articleText } from '../../ui/articleText.ts';
import { Folded } from './Folded.tsx';

type Sources = DecisionReview['sources'];

/** The rules behind a point, folded under their number. */
export function FoldedSources({ sources }: { sources: Sources }): ReactNode {
  const { t } = useTranslation();
  return sources.length === 0 ? null : <Folded title={t('debrief.lawCount', { n: sources.length })}><SourceLines sources={sources} /></Folded>;
}

/** The rules behind a point: law, article, version and what it says in a sentence. */
export function SourceLines({ sources }: { sources: Sources }): ReactNode {
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
