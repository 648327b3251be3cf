import type { About } from '../../../electron/contract/papers.ts';
import type { ClassPaper, HoursPaper, Portfolio, ReportPaper, RunPaper } from '../../../electron/contract/paperShapes.ts';
import type { Api } from '../../api/client.ts';
import type { Lang } from '../../text/i18n.ts';

/** What is to be printed. */
export type Wanted =
  | { readonly kind: 'scoreSheet' | 'result' | 'appeal'; readonly runId: string }
  | { readonly kind: 'blankAppeal' }
  | { readonly kind: 'hours'; readonly personId: string; readonly year: number }
  | { readonly kind: 'certificate' | 'progress'; readonly programmeId: string; readonly personIds: readonly string[] }
  | { readonly kind: 'classList' | 'signIn'; readonly classId: string }
  | { readonly kind: 'report'; readonly about: About };

/** A paper with everything that stands on it. */
export type Paper =
  | { readonly kind: 'scoreSheet' | 'result'; readonly data: RunPaper }
  | { readonly kind: 'appeal'; readonly data: RunPaper | null; readonly centre: string }
  | { readonly kind: 'hours'; readonly data: HoursPaper }
  | { readonly kind: 'portfolio'; readonly data: Portfolio }
  | { readonly kind: 'classList' | 'signIn'; readonly data: ClassPaper }
  | { readonly kind: 'report'; readonly data: ReportPaper };

/** Asks the station for what is to be printed; certificates are issued by this. */
export async function papersOf({ papers }: Api, wanted: Wanted, lang: Lang): Promise<Paper[]> {
  switch (wanted.kind) {
    case 'scoreSheet': case 'result': return [{ kind: wanted.kind, data: await papers[wanted.kind]({ runId: wanted.runId, lang }) }];
    case 'appeal': {
      const data = await papers.appeal({ runId: wanted.runId, lang });
      return [{ kind: 'appeal', data, centre: data.centre }];
    }
    case 'blankAppeal': return [{ kind: 'appeal', data: null, centre: (await papers.overview({ lang })).centre }];
    case 'hours': return [{ kind: 'hours', data: await papers.hours({ personId: wanted.personId, year: wanted.year, lang }) }];
    case 'certificate': case 'progress': {
      const asked = papers[wanted.kind === 'certificate' ? 'certificate' : 'progressOf'];
      const sheets: Paper[] = [];
      for (const personId of wanted.personIds) sheets.push({ kind: 'portfolio', data: await asked({ programmeId: wanted.programmeId, personId, lang }) });
      return sheets;
    }
    case 'classList': case 'signIn': return [{ kind: wanted.kind, data: await papers.classList({ classId: wanted.classId, lang }) }];
    case 'report': return [{ kind: 'report', data: await papers.report({ about: wanted.about, lang }) }];
  }
}
