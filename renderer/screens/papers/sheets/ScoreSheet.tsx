import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunPaper } from '../../../../electron/contract/paperShapes.ts';
import { usePreferences } from '../../../preferences/PreferencesContext.ts';
import { momentText } from '../../../ui/time.ts';
import { correctionPairs } from './correctionPairs.ts';
import { markNotePairs } from './markNotePairs.ts';
import { CodeLine, Facts, pointsText, Sheet, Signs } from './parts.tsx';

/** One run on one page: who, what, how many points from where, what the pass mark rests on, and lines to sign. */
export function ScoreSheet({ paper }: { readonly paper: RunPaper }): ReactNode {
  const { t } = useTranslation();
  const { lang } = usePreferences();
  const { person, max, passMark, passMarkSetBy, caps, issued } = paper;
  const { total, share, grade, passed, vetoes } = paper.stands;
  const none = '—';
  const notes = [paper.endedEarly ? t('papers.sheet.early') : '', paper.left > 0 ? t('papers.sheet.left', { n: paper.left }) : ''].filter(Boolean);
  return (
    <Sheet centre={paper.centre} title={t('papers.sheet.scoreSheet')}>
      <Facts pairs={[
        [t('papers.sheet.name'), <strong key="n">{person.name}</strong>], [t('papers.sheet.staffNo'), person.staffNo], [t('papers.sheet.unit'), person.unit || none], [t('papers.sheet.post'), person.post || none],
        [t('papers.sheet.drill'), paper.title], [t('papers.sheet.category'), paper.category ? t(`category.${paper.category}`) : none],
        [t('papers.sheet.className'), paper.className || none], [t('papers.sheet.mode'), `${t(`mode.${paper.mode}`)} · ${t('papers.sheet.attemptN', { n: paper.attempt })}`],
        [t('papers.sheet.when'), momentText(paper.finishedAt, lang)], [t('papers.sheet.minutes'), t('papers.sheet.min', { n: paper.minutes })],
      ]} />
      <div className="a4-result">
        <p className="a4-points"><b><strong>{pointsText(total)}</strong> / {pointsText(max)}</b><span>{t('papers.sheet.share')} {share}%{paper.corrected && t('papers.sheet.correctedMark')}</span></p>
        <p className="a4-verdict">{passed ? `✓ ${t('papers.sheet.passed')}` : `✕ ${t('papers.sheet.failed')}`}<span>{t('papers.sheet.grade')} {t(`grade.${grade}`)}</span></p>
        <p className="a4-mark">{t('papers.sheet.passMark', { n: passMark })}<span>{t(`papers.sheet.setBy.${passMarkSetBy}`)}</span></p>
      </div>
      <table className="a4-table">
        <thead><tr><th scope="col">{t('papers.sheet.partsTitle')}</th><th scope="col">{t('papers.sheet.points')}</th><th scope="col">{t('papers.sheet.share')}</th><th scope="col">{t('papers.sheet.met')}</th></tr></thead>
        <tbody>{paper.parts.map((part) => <tr key={part.kind}><th scope="row">{t(`papers.sheet.kinds.${part.kind}`)}</th><td>{pointsText(part.points)} / {pointsText(part.max)}</td><td>{part.max === 0 ? none : `${Math.round((part.points * 100) / part.max)}%`}</td><td>{part.met} / {part.of}</td></tr>)}</tbody>
      </table>
      <table className="a4-table">
        <thead><tr><th scope="col">{t('papers.sheet.abilities')}</th><th scope="col" className="a4-wide">{t('papers.sheet.share')}</th><th scope="col">{t('papers.sheet.goal')}</th></tr></thead>
        <tbody>{paper.competencies.map(({ code, share: own, items }) => <tr key={code}><th scope="row">{t(`debrief.competency.${code}`)}</th><td>{own === null ? t('papers.sheet.thin') : <span className="a4-bar"><i style={{ '--share': own } as CSSProperties} /><b>{Math.round(own * 100)}%</b></span>}</td><td>{t('papers.sheet.items', { n: items })}</td></tr>)}</tbody>
      </table>
      <Facts columns={1} pairs={[
        ...markNotePairs(paper, t),
        ...correctionPairs(paper, t),
        [t('papers.sheet.vetoes'), vetoes.length === 0 ? t('papers.sheet.none') : vetoes.join('；')], ...(caps.length > 0 ? [[t('papers.sheet.caps'), caps.join('；')] as const] : []),
        [t('papers.sheet.ending'), [paper.ending, ...notes].filter(Boolean).join(' · ') || none],
      ]} />
      <p className="a4-small">{t('papers.sheet.coverage', paper.coverage)}{paper.corrected && t('papers.sheet.partsComputed')}</p>
      <Facts pairs={[
        [t('papers.sheet.version'), paper.variant === null ? paper.version : `${paper.version} · ${paper.variant}`], [t('papers.sheet.hash'), paper.contentHash.slice(0, 16)],
        [t('papers.sheet.rules'), paper.localRules ?? t('papers.sheet.rulesNone')], [t('papers.sheet.engine'), paper.engine],
      ]} />
      <Signs labels={[t('papers.sheet.signTrainee'), t('papers.sheet.signExaminer'), t('papers.sheet.signReviewer')]} />
      <CodeLine issued={issued} recordHash={paper.recordHash} />
    </Sheet>
  );
}
