import '../care/care.css';
import '../roster/roster.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditLine } from '../../../electron/contract/audit.ts';
import { useApi } from '../../api/ApiContext.ts';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import type { StaffProps } from '../../screenProps.ts';
import type { Translate } from '../../text/i18n.ts';
import { auditZh } from '../../text/auditZh.ts';
import { FaultNotice } from '../../ui/FaultNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { momentText } from '../../ui/time.ts';
import { StaffPage } from '../staff/StaffPage.tsx';

type Kind = keyof typeof auditZh.kinds;
const kinds = Object.keys(auditZh.kinds) as Kind[];
const abouts = Object.keys(auditZh.abouts) as (keyof typeof auditZh.abouts)[];
const columns = ['wall', 'by', 'kind', 'about', 'note'] as const;

/** Who did what and when: by kind, person and day, page after page. */
export function Screen(props: StaffProps): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const api = useApi();
  const [wish, setWish] = useState({ kind: '', person: '', from: '', to: '' });
  const [page, setPage] = useState(0);
  const asked = { kind: wish.kind || null, person: wish.person, from: wish.from || null, to: wish.to || null, page, lang };
  const { data, error, refetch } = useQuery({ queryKey: ['audit', asked], queryFn: () => api.audit.page(asked), staleTime: 0, placeholderData: keepPreviousData });
  const change = (part: Partial<typeof wish>): void => { setPage(0); setWish({ ...wish, ...part }); };
  const pages = data ? Math.max(1, Math.ceil(data.total / data.perPage)) : 1;
  return (
    <StaffPage {...props} title={t('audit.title')}>
      <p>{t('audit.lead')}</p>
      <div className="roster-heads roster-choose">
        <label>{t('audit.kind')}<select value={wish.kind} onChange={(event) => change({ kind: event.target.value })}><option value="">{t('audit.any')}</option>{kinds.map((kind) => <option key={kind} value={kind}>{t(`audit.kinds.${kind}`)}</option>)}</select></label>
        <label>{t('audit.person')}<input type="search" autoComplete="off" maxLength={60} value={wish.person} onChange={(event) => change({ person: event.target.value })} /></label>
        {(['from', 'to'] as const).map((end) => <label key={end}>{t(`audit.${end}`)}<input type="date" value={wish[end]} onChange={(event) => change({ [end]: event.target.value })} /></label>)}
      </div>
      {error && <FaultNotice error={error} again={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && <p role="status" className="quiet">{data.total === 0 ? t('audit.none') : t('audit.count', { n: data.total, page: page + 1, pages })}</p>}
      {data && data.total > 0 && <Entries entries={data.entries} />}
      {data && pages > 1 && (
        <div className="cluster">
          <button type="button" className="button" disabled={page === 0} onClick={() => setPage(page - 1)}>{t('audit.newer')}</button>
          <button type="button" className="button" disabled={page + 1 >= pages} onClick={() => setPage(page + 1)}>{t('audit.older')}</button>
        </div>
      )}
    </StaffPage>
  );
}

function Entries({ entries }: { readonly entries: readonly AuditLine[] }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  return (
    <div className="panel roster-scroll" role="region" aria-label={t('audit.list')} tabIndex={0}>
      <table className="roster-table">
        <thead><tr>{columns.map((column) => <th key={column} scope="col">{t(`audit.column.${column}`)}</th>)}</tr></thead>
        <tbody>
          {entries.map(({ number, wall, by, kind, about, note }) => (
            <tr key={number}><td className="numbers">{momentText(wall, lang)}</td><td>{nameOf(by, t)}</td><th scope="row">{kindOf(kind, t)}</th><td>{aboutOf(about, t)}</td><td>{note}</td></tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A kind that a later release wrote stands as it is. */
function kindOf(kind: string, t: Translate): string {
  const known = kinds.find((each) => each === kind);
  return known ? t(`audit.kinds.${known}`) : kind;
}

/** What is no person, drill or class has a word of its own; a report is stored with what it is about. */
function aboutOf(about: string, t: Translate): string {
  const known = abouts.find((each) => each === about || (each === 'report' && about.startsWith('report [')));
  return known ? t(`audit.abouts.${known}`) : nameOf(about, t);
}

function nameOf(name: string, t: Translate): string {
  return name === 'nobody' || name === 'commandLine' ? t(`audit.${name}`) : name;
}
