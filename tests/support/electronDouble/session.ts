import { EventEmitter } from 'node:events';
import type { OnBeforeRequestListenerDetails, Session, WebContents } from 'electron';
import { chromium } from './chromium.ts';
import { toPage } from './customScheme.ts';

type RequestHandler = Parameters<Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Session['setPermissionCheckHandler']>[0];
type DeviceHandler = Parameters<Session['setDevicePermissionHandler']>[0];
type RequestListener = (details: OnBeforeRequestListenerDetails, answer: (response: { cancel?: boolean }) => void) => void;

/** Electron's names beside Chromium's; enough to see whether a page that asks is refused. */
const permissions = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
] as const;

let onRequest: RequestHandler = null;
let onCheck: CheckHandler = null;
let onBeforeRequest: RequestListener | null = null;

const events = new EventEmitter();

export const defaultSession = {
  events,
  on: (name: string, listener: (...args: never[]) => void): void => void events.on(name, listener as (...args: unknown[]) => void),
  once: (name: string, listener: (...args: never[]) => void): void => void events.once(name, listener as (...args: unknown[]) => void),
  setPermissionRequestHandler: (handler: RequestHandler): void => void (onRequest = handler),
  setPermissionCheckHandler: (handler: CheckHandler): void => void (onCheck = handler),
  // Headless Chromium has no devices to ask for.
  setDevicePermissionHandler: (_handler: DeviceHandler): void => undefined,
  webRequest: { onBeforeRequest: (listener: RequestListener): void => void (onBeforeRequest = listener) },
} satisfies { readonly events: EventEmitter; on: unknown; once: unknown } & Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'> & {
  webRequest: { onBeforeRequest: RequestListener extends Parameters<Session['webRequest']['onBeforeRequest']>[0] ? unknown : never };
};

/** Sets in Chromium what the handlers answer for this page. Without handlers Electron grants everything, and so does this. */
export async function applyPermissions(contents: WebContents, url: string): Promise<void> {
  const { origin } = new URL(toPage(url));
  for (const [name, chromiumName] of permissions) {
    const granted = (onCheck?.(contents, name, origin, { isMainFrame: true }) ?? true) && (await isRequestGranted(contents, name, url));
    await chromium().browser.send('Browser.setPermission', { permission: { name: chromiumName }, setting: granted ? 'granted' : 'denied', origin });
  }
}

/** Whether the session lets a request of its page go out. */
export function isRequestCancelled(details: OnBeforeRequestListenerDetails): Promise<boolean> {
  const listener = onBeforeRequest;
  if (!listener) return Promise.resolve(false);
  return new Promise((resolve) => listener(details, ({ cancel }) => resolve(cancel ?? false)));
}

function isRequestGranted(contents: WebContents, name: (typeof permissions)[number][0], requestingUrl: string): Promise<boolean> {
  const handler = onRequest;
  if (!handler) return Promise.resolve(true);
  return new Promise((resolve) => handler(contents, name, resolve, { isMainFrame: true, requestingUrl }));
}
