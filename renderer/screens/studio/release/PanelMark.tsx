import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FocusEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Judgements, Panel } from '../../../../electron/contract/releases.ts';
import { useApi } from '../../../api/ApiContext.ts';
import { FaultNotice } from '../../../ui/FaultNotice.tsx';
import { plainDigits } from '../form/fields/useTyped.ts';

interface Props { readonly draftId: string; /** another one whenever the draft is */ readonly stamp: string; onUse(mark: number, said: string): void }
const mostJudges = 15;

/** What each judge of a panel thinks that somebody just competent gets of each scored thing, and the mark that it makes. Each cell is stored as it is left, and counted when all are. */
export function PanelMark({ draftId, stamp, onUse }: Props): ReactNode {
  const api = useApi();
  const { data, error, refetch } = useQuery({ queryKey: ['releasePanel', draftId, stamp], queryFn: () => api.releases.panel({ draftId }), gcTime: 0, placeholderData: (before) => before });
  if (error) return <FaultNotice error={error} again={() => void refetch()} />;
  return data ? <Table draftId={draftId} panel={data} recount={() => void refetch()} onUse={onUse} /> : null;
}

function Table({ draftId, panel, recount, onUse }: { readonly draftId: string; readonly panel: Panel; recount(): void; onUse: Props['onUse'] }): ReactNode {
  const { t } = useTranslation();
  const api = useApi();
  const [cells, setCells] = useState<Readonly<Record<string, readonly string[]>>>(() => Object.fromEntries(Object.entries(panel.judgements).map(([id, row]) => [id, row.map((each) => (each === null ? '' : String(each)))])));
  const [seats, setSeats] = useState(Math.max(panel.result.least, ...Object.values(cells).map(({ length }) => length)));
  const { error, mutate } = useMutation({ mutationFn: (judgements: Judgements) => api.releases.judge({ draftId, judgements }), scope: { id: draftId } });
  const store = (isLast: boolean): void => mutate(Object.fromEntries(panel.items.map(({ id }) => [id, Array.from({ length: seats }, (_, seat) => percentOf(cells[id]?.[seat] ?? ''))])), isLast ? { onSuccess: recount } : {});
  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => store(!currentTarget.contains(relatedTarget));
  const type = (id: string, seat: number, text: string): void => setCells({ ...cells, [id]: Array.from({ length: seats }, (_, at) => (at === seat ? text : (cells[id]?.[at] ?? ''))) });
  if (panel.items.length === 0) return <p>{t('release.panel.noItems')}</p>;
  const judges = Array.from({ length: seats }, (_, at) => at);
  return (
    <div className="release-panel">
      <p className="small quiet">{t('release.panel.how')}</p>
      <div className="release-scroll">
        <table onBlur={leave}>
          <thead><tr><th scope="col">{t('release.panel.item')}</th><th scope="col">{t('release.panel.points')}</th>{judges.map((seat) => <th key={seat} scope="col">{t('release.panel.judge', { n: seat + 1 })}</th>)}</tr></thead>
          <tbody>
            {panel.items.map(({ id, title, points }) => (
              <tr key={id}>
                <th scope="row">{title}</th><td className="numbers">{points}</td>
                {judges.map((seat) => {
                  const text = cells[id]?.[seat] ?? '';
                  return <td key={seat}><input className="numbers" inputMode="numeric" autoComplete="off" aria-label={t('common.pair', { a: title, b: t('release.panel.judge', { n: seat + 1 }) })} aria-invalid={text !== '' && percentOf(text) === null} value={text} onChange={({ target }) => type(id, seat, target.value)} /></td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {error && <FaultNotice error={error} again={() => store(true)} />}
      <Outcome result={panel.result} items={panel.items.length} onUse={onUse} />
      {seats < mostJudges && <button type="button" className="button slim" onClick={() => setSeats(seats + 1)}>{t('release.panel.more')}</button>}
    </div>
  );
}

function Outcome({ result: { judges, open, least, mark, error }, items, onUse }: { readonly result: Panel['result']; readonly items: number; onUse: Props['onUse'] }): ReactNode {
  const { t } = useTranslation();
  const said = mark === null ? '' : t(error === null ? 'release.panel.one' : 'release.panel.result', { mark: mark.toFixed(1), error: error?.toFixed(1), judges, items });
  return (
    <>
      <div role="status">
        {mark !== null && <p><strong>{said}</strong></p>}
        {open > 0 && <p className="small">{t('release.panel.open', { n: open })}</p>}
        {judges < least && <p className="notice warn">{t('release.panel.tooFew', { n: judges, least })}</p>}
      </div>
      {mark !== null && judges >= least && <button type="button" className="button" onClick={() => onUse(Math.round(mark), said)}>{t('release.panel.use', { mark: Math.round(mark) })}</button>}
    </>
  );
}

function percentOf(text: string): number | null {
  const plain = plainDigits(text);
  return /^\d{1,3}(\.\d)?$/.test(plain) && Number(plain) <= 100 ? Number(plain) : null;
}
