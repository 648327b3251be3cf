import { ipcRenderer } from 'electron';

const announcement = 'shapan:port';

/**
 * Hands one end of a fresh channel to the main process and the other to this page, and exposes nothing else. The page's modules have run
 * by DOMContentLoaded, so that its listener is there.
 */
function connectPage(): void {
  const { port1, port2 } = new MessageChannel();
  ipcRenderer.postMessage(announcement, null, [port1]);
  window.postMessage(announcement, location.origin, [port2]);
}

window.addEventListener('DOMContentLoaded', connectPage, { once: true });
