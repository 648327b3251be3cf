import { readFileSync } from 'node:fs';
import { chromium } from './chromium.ts';
import type { Session } from './cdp.ts';
import { decode, encode, type FromPage, type ToPage } from './codec.ts';
import { preloadWorld } from './preloadWorld.ts';

const world = 'Electron Isolated Context';
const sender = '__electronDoubleSend';
const receiver = '__electronDoubleReceive';
const opener = '__electronDoubleOpen';

export interface PageListener {
  /** A preload spoke; `reply` reaches the same document, as long as it lives. */
  message(message: FromPage, document: number, reply: (message: ToPage) => void): void;
  /** A document's isolated world has ended, or all of them. */
  documentGone(document: number | 'all'): void;
  windowOpened(url: string, frameName: string, features: string): void;
}

export interface PageSession extends Session {
  readonly targetId: string;
}

/** Makes a page and puts the preload into a world of its own there, out of reach of the page's scripts. */
export async function openPage(preload: string | undefined, listener: PageListener): Promise<PageSession> {
  const { connection, browser } = chromium();
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const session = connection.session(sessionId);
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name === opener) {
      const { url, frameName, features } = JSON.parse(payload) as { url: string; frameName: string; features: string };
      listener.windowOpened(url, frameName, features);
      return;
    }
    listener.message(decode(payload) as FromPage, executionContextId, (message) => reply(session, executionContextId, message));
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => listener.documentGone(executionContextId));
  session.on('Runtime.executionContextsCleared', () => listener.documentGone('all'));
  await session.send('Page.enable');
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: sender, executionContextName: world });
  await session.send('Runtime.addBinding', { name: opener });
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript });
  if (preload) await session.send('Page.addScriptToEvaluateOnNewDocument', { worldName: world, source: preloadScript(preload) });
  return { ...session, targetId };
}

function reply(session: Session, document: number, message: ToPage): void {
  const functionDeclaration = `(text) => globalThis.${receiver}(text)`;
  session
    .send('Runtime.callFunctionOn', { functionDeclaration, arguments: [{ value: encode(message) }], executionContextId: document })
    // The document went meanwhile, and its ports with it.
    .catch(() => undefined);
}

function preloadScript(path: string): string {
  const tools = `{ send: globalThis.${sender}, encode: ${encode}, decode: ${decode}, receiver: '${receiver}' }`;
  return `if (window === window.top) {
    const require = (${preloadWorld})(${tools});
    delete globalThis.${sender};
    const module = { exports: {} };
    ((require, module, exports) => {${readFileSync(path, 'utf8')}
    })(require, module, module.exports);
  }`;
}

/** In the page's own world: a new window is asked for in the main process, as Electron does it, and never opens by itself. */
const pageScript = `{
  const ask = globalThis.${opener};
  delete globalThis.${opener};
  delete globalThis.${sender};
  window.open = (url = 'about:blank', frameName = '', features = '') => {
    ask(JSON.stringify({ url: new URL(url, location.href).href, frameName, features }));
    return null;
  };
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[target=_blank]') : null;
    if (!link) return;
    event.preventDefault();
    window.open(link.href, '_blank');
  }, true);
}`;
