import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { shortfall, type Tally } from './shortfall.ts';

/** One count as a bar with the mark it must come to, and in words how much is lacking. */
export function TallyBar({ tally }: { tally: Tally }): ReactNode {
  const { t } = useTranslation();
  const { label, unit, part, whole, share, need: { n, d, strict }, met, source } = tally;
  const sentence = t(met ? 'drill.tally.met' : strict ? 'drill.tally.lacksStrict' : 'drill.tally.lacks', { n, d, lack: [shortfall(tally), unit].filter((part) => part !== null).join(' ') });
  return (
    <div className={met ? 'tally met' : 'tally'} title={source}>
      <p><strong>{label}</strong> <span className="numbers">{t('drill.tally.of', { part, whole, percent: (share / 10).toFixed(1) })}</span></p>
      <span className="bar" aria-hidden="true"><span className="level" style={{ transform: `scaleX(${Math.min(1, share / 1000)})` }} /><span className="mark" style={{ left: `${(n / d) * 100}%` }} /></span>
      <p className="small verdict-line"><span aria-hidden="true">{met ? '✓ ' : '△ '}</span>{sentence}</p>
    </div>
  );
}
