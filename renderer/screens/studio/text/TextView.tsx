import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { editable, scenarioJsonSchema } from '../../../../scenarios/engine/index.ts';
import type { FileName } from '../document/textDesk.ts';
import { useNow, useStudio } from '../StudioContext.ts';
import { createEditor, type TextEditor } from './createEditor.ts';
import { useWords } from '../form/words.ts';
import { offerInWords } from './offerInWords.ts';
import type { Schema } from './schemaHelp.ts';

const calm = 150;

/** The texts themselves, for those who like them: the drill, or its English. */
export function TextView(): ReactNode {
  const { t } = useTranslation();
  const { line } = useStudio();
  const [file, setFile] = useState<FileName>(line?.file ?? 'scenario');
  useEffect(() => { if (line) setFile(line.file); }, [line]);
  return (
    <div className="studio-text">
      <div className="cluster" role="group" aria-label={t('studio.text.which')}>
        {(['scenario', 'en'] as const).map((each) => <button key={each} type="button" className="button slim" aria-pressed={file === each} onClick={() => setFile(each)}>{t(`studio.text.${each}`)}</button>)}
        <span className="small quiet">{t('studio.text.hint')}</span>
      </div>
      <TextOf key={file} file={file} />
    </div>
  );
}

function TextOf({ file }: { file: FileName }): ReactNode {
  const { t, i18n } = useTranslation();
  const { write, checked, selected, line } = useStudio();
  const parent = useRef<HTMLDivElement>(null);
  const editor = useRef<TextEditor | null>(null);
  const words = useWords();
  const told = useRef({ words, isEnglish: false });
  told.current = { words, isEnglish: i18n.language === 'en' };
  const waiting = useRef<{ readonly timer: ReturnType<typeof setTimeout>; text(): string } | null>(null);
  const text = useNow((state) => state[file].text);
  const start = useRef({ text, line, selected, label: t(`studio.text.${file}`) });
  useEffect(() => {
    if (!parent.current) return undefined;
    const { text: first, line: asked, selected: part, label } = start.current;
    const send = (): void => {
      if (waiting.current) write(file, waiting.current.text());
      waiting.current = null;
    };
    const made = createEditor({
      parent: parent.current, text: first, label, schema: file === 'scenario' ? scenarioJsonSchema() as Schema : null,
      told: (path, offer) => (told.current.isEnglish ? offer.info : offerInWords(path, offer, told.current.words)),
      onTyped: (typed) => {
        if (waiting.current) clearTimeout(waiting.current.timer);
        waiting.current = { timer: setTimeout(send, calm), text: typed };
      },
    });
    editor.current = made;
    if (asked?.file !== file && file === 'scenario' && part.length > 0) made.goTo(editable(first).place(part)?.line ?? 1);
    return () => {
      if (waiting.current) clearTimeout(waiting.current.timer);
      send();
      made.end();
      editor.current = null;
    };
  }, [file, write]);
  useEffect(() => { if (!waiting.current) editor.current?.show(text); }, [text]);
  useEffect(() => {
    const own = checked.findings.filter((finding) => (finding.file === 'en.yaml') === (file === 'en'));
    editor.current?.mark(own.map((finding) => ({ line: finding.line, isError: finding.severity === 'error', message: i18n.language === 'en' ? finding.message : finding.messageZh })));
  }, [checked.findings, file, i18n.language]);
  useEffect(() => { if (line?.file === file) editor.current?.goTo(line.line); }, [line, file]);
  return <div ref={parent} className="studio-code" />;
}
