import './graph.css';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { draftNames, shownStory, storyGraph, storyWay, type StoryKind } from '../../../../scenarios/engine/index.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { englishOf } from '../document/english.ts';
import { BesideForm, focusForm } from '../form/BesideForm.tsx';
import { textOfPath } from '../lint/findingPath.ts';
import { formPath } from '../outline/sections.ts';
import { useNow, useStudio, useWritten } from '../StudioContext.ts';
import { drawingOf } from './cards.ts';
import { layoutRequest } from './links.ts';
import { phasesOf } from './phasesOf.ts';
import { StoryFlow } from './StoryFlow.tsx';
import { StoryList } from './StoryList.tsx';
import { useLayout } from './useLayout.ts';
import { useRested } from './useRested.ts';
import { WayLine } from './WayLine.tsx';

const always: readonly StoryKind[] = ['phase', 'decision', 'ending'];
const more = { inject: ['inject'], task: ['task'], world: ['dynamic', 'promise'] } as const satisfies Record<string, readonly StoryKind[]>;
type More = keyof typeof more;

/** The story as a graph that draws itself: phases, decisions and endings, and how one leads to the other. Read-only; every part opens its form. */
export function GraphView(): ReactNode {
  const { t, i18n } = useTranslation();
  const { select, selected, way } = useStudio();
  // all of it is drawn anew: that waits until nobody types
  const { scenario: value, en } = useRested(useWritten());
  const isOld = useNow(({ settled }) => way !== null && way.of !== settled.scenario.text);
  const [also, setAlso] = useState<ReadonlySet<More>>(new Set());
  const [isList, setList] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [step, setStep] = useState(0);
  const lang = i18n.language === 'en' ? 'en' : 'zh';
  const names = useMemo(() => draftNames(value, englishOf(en), lang), [value, en, lang]);
  const story = useMemo(() => {
    const kinds = new Set<StoryKind>([...always, ...[...also].flatMap((each): readonly StoryKind[] => more[each])]);
    return shownStory(storyGraph(value), kinds);
  }, [value, also]);
  const drawing = useMemo(() => drawingOf(story, names, lang, t), [story, names, lang, t]);
  const passed = useMemo(() => way && storyWay(story, way.moments), [way, story]);
  // where it leads is to be seen
  useEffect(() => {
    if (way?.goal.startsWith('inject:')) setAlso((old) => new Set([...old, 'inject']));
    setStep(0);
  }, [way]);
  const lookedAt = [...passed?.steps.keys() ?? []][step - 1] ?? null;
  const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const request = useMemo(() => JSON.stringify(layoutRequest(drawing, phasesOf(value), unit)), [drawing, value, unit]);
  const laid = useLayout(request);
  // another choice begins at its start, once its layout is there
  const choice = useRef('');
  if (laid?.of === request) choice.current = [...also].toSorted().join(' ');
  const opened = isOpen ? drawing.cards.find(({ path }) => textOfPath(path) === textOfPath(formPath(selected)))?.key ?? null : null;
  const open = useMemo(() => (key: string): void => {
    const card = drawing.cards.find((each) => each.key === key);
    if (!card) return;
    select(card.path);
    setOpen(true);
    focusForm();
  }, [drawing, select]);
  const close = (): void => {
    setOpen(false);
    if (opened !== null) document.querySelector<HTMLElement>(`.graph [data-key="${CSS.escape(opened)}"]`)?.focus();
  };
  const toggle = (name: More): void => setAlso((old) => new Set(old.has(name) ? [...old].filter((each) => each !== name) : [...old, name]));
  return (
    <section className="graph" aria-label={t('studioGraph.title')} data-form={isOpen || undefined}>
      <div className="graph-bar">
        <div className="cluster" role="group" aria-label={t('studioGraph.how')}>
          {[false, true].map((each) => <button key={String(each)} type="button" className="button slim" aria-pressed={isList === each} onClick={() => setList(each)}>{t(each ? 'studioGraph.asList' : 'studioGraph.asGraph')}</button>)}
        </div>
        <div className="cluster" role="group" aria-label={t('studioGraph.also')}>
          <span className="small quiet">{t('studioGraph.also')}</span>
          {(Object.keys(more) as More[]).map((name) => <button key={name} type="button" className="button slim" aria-pressed={also.has(name)} onClick={() => toggle(name)}>{t(`studioGraph.kinds.${name}`)}</button>)}
        </div>
        {way && passed && <WayLine goal={way.goal} names={names} isOld={isOld} steps={passed.steps.size} step={step} here={drawing.cards.find(({ key }) => key === lookedAt)?.name ?? ''} onStep={setStep} />}
      </div>
      <div className="graph-body">
        {drawing.cards.length === 0 ? <p className="graph-empty quiet" role="status">{t('studioGraph.empty')}</p> : isList ? <StoryList drawing={drawing} way={passed} lookedAt={lookedAt} opened={opened} onOpen={open} />
          : laid ? <StoryFlow key={choice.current} drawing={drawing} laid={laid.laid} way={passed} lookedAt={lookedAt} opened={opened} onOpen={open} /> : <Loading />}
      </div>
      {isOpen && <BesideForm onClose={close} />}
    </section>
  );
}
