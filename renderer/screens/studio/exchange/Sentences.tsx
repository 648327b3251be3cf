import type { ReactNode } from 'react';
import type { ExchangeSentence } from '../../../../electron/contract/packs.ts';
import { failureOf } from '../../../api/refusal.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';

type Said = Pick<ExchangeSentence, 'zh' | 'en'>;

/** What the service says of a file or a draft, in the language of the screen. */
export function Sentences({ lead, sentences, tone }: { readonly lead: string; readonly sentences: readonly Said[]; readonly tone: 'bad' | 'plain' }): ReactNode {
  const { lang } = usePreferences();
  return (
    <div className={tone === 'bad' ? 'notice bad' : 'notice'} role={tone === 'bad' ? 'alert' : 'status'}>
      <div>
        <p>{lead}</p>
        <ul className="exchange-list">{sentences.map((each, i) => <li key={i}>{each[lang]}</li>)}</ul>
      </div>
    </div>
  );
}

/** The sentences that a refused call carries; none where it failed otherwise. */
export function sentencesIn(error: unknown): Said[] {
  const { sentences } = failureOf(error).data;
  return Array.isArray(sentences) ? sentences.filter((each: unknown): each is Said => typeof each === 'object' && each !== null && 'zh' in each && 'en' in each) : [];
}
