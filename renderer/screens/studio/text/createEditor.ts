import { autocompletion, completionKeymap, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { Annotation, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { cspNonce } from '../../../cspNonce.ts';
import { difference } from './difference.ts';
import type { PartPath } from '../../../../scenarios/engine/index.ts';
import { offersAt, type Offer, type Schema } from './schemaHelp.ts';

/** An editor of one text. */
export interface TextEditor {
  /** Puts another text in its place as one change from the first difference to the last; what is typed meanwhile is not told. */
  show(text: string): void;
  mark(found: readonly { readonly line: number; readonly isError: boolean; readonly message: string }[]): void;
  goTo(line: number): void;
  end(): void;
}

interface Wishes { readonly parent: HTMLElement; readonly text: string; readonly label: string; /** null: no help while writing */ readonly schema: Schema | null; /** what an offer means, in the language of the screen */ told(path: PartPath, offer: Offer): string; /** Something was typed; the text is asked for when it is wanted. */ onTyped(text: () => string): void }

const fromOutside = Annotation.define<true>();

const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--accent-strong)' }, { tag: tags.comment, color: 'var(--ink-3)' },
  { tag: [tags.string, tags.content], color: 'var(--ink)' }, { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace], color: 'var(--ink-2)' },
]);

const look = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--panel)', color: 'var(--ink)', fontSize: 'var(--text-s)' },
  '.cm-scroller': { fontFamily: 'ui-monospace, Consolas, var(--font)', lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--ink)' }, '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--panel-2)', color: 'var(--ink-2)', borderRight: '1px solid var(--line)' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--accent-soft)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'light-dark(#bfe0e2, #2c5a60) !important' },
  '.cm-tooltip': { backgroundColor: 'var(--panel)', color: 'var(--ink)', border: '1px solid var(--line-strong)', borderRadius: 'var(--radius-s)' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--accent-soft)', color: 'var(--accent-strong)' },
  '.cm-completionInfo': { maxWidth: '24rem', padding: 'var(--gap-2)' },
  '.cm-completionLabel': { fontFamily: 'ui-monospace, Consolas, var(--font)' },
});

/** YAML with colours, what the check found at its lines, and what may be written at the cursor. Undo and find belong to the frame around it. */
export function createEditor({ parent, text, label, schema, told, onTyped }: Wishes): TextEditor {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(), highlightActiveLine(), drawSelection(), EditorView.lineWrapping, yaml(), syntaxHighlighting(colours), lintGutter(), look,
        autocompletion({ override: schema ? [offering(schema, told)] : [], icons: false }), keymap.of([...completionKeymap, ...defaultKeymap]),
        EditorView.cspNonce.of(cspNonce), EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', tabindex: '0' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !update.transactions.some((each) => each.annotation(fromOutside))) onTyped(() => update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    show: (next) => {
      const now = view.state.doc.toString();
      if (now !== next) view.dispatch({ changes: difference(now, next), annotations: fromOutside.of(true) });
    },
    mark: (found) => view.dispatch(setDiagnostics(view.state, found.map(({ line, isError, message }): Diagnostic => {
      const at = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
      return { from: at.from + (at.text.length - at.text.trimStart().length), to: at.to, severity: isError ? 'error' : 'warning', message };
    }))),
    goTo: (line) => {
      const at = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
      view.dispatch({ selection: { anchor: at.from }, effects: EditorView.scrollIntoView(at.from, { y: 'center' }) });
      view.focus();
    },
    end: () => view.destroy(),
  };
}

function* linesAbove({ doc }: EditorState, pos: number): Generator<string> {
  for (let n = doc.lineAt(pos).number - 1; n > 0; n -= 1) yield doc.line(n).text;
}

function offering(schema: Schema, told: Wishes['told']): (context: CompletionContext) => CompletionResult | null {
  return ({ state, pos, explicit }) => {
    const { word, path, offers } = offersAt(schema, state.sliceDoc(state.doc.lineAt(pos).from, pos), linesAbove(state, pos));
    if (offers.length === 0 || !/^[\w-]*$/.test(word) || (word === '' && !explicit)) return null;
    return { from: pos - word.length, validFor: /^[\w-]*$/, options: offers.map((offer) => ({ label: offer.label, info: told(path, offer), apply: offer.isKey ? `${offer.label}: ` : offer.label, boost: offer.isNeeded ? 1 : 0 })) };
  };
}
