/**
 * Chromium knows no scheme of ours, so the page sees app://shapan/x as https://app.shapan.electron-double/x; the main process sees only
 * the real address.
 */
const domain = 'electron-double';

export function toPage(url: string): string {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(.*)$/i.exec(url);
  if (!parts || ['http', 'https', 'ws', 'wss', 'file'].includes(parts[1] ?? '')) return url;
  return `https://${parts[1]}.${parts[2]}.${domain}${parts[3] || '/'}`;
}

export function fromPage(url: string): string {
  const parts = new RegExp(`^https://([a-z0-9+-]+)\\.([^/]+)\\.${domain}(.*)$`, 'i').exec(url);
  return parts ? `${parts[1]}://${parts[2]}${parts[3]}` : url;
}
