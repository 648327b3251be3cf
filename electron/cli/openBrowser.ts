/** Opens the address in the default browser where there is a display to show one. Never fails: the address is printed anyway. */
export async function openBrowser(address: string): Promise<void> {
  const hasDisplay = process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
  if (!hasDisplay) return;
  const { default: open } = await import('open');
  await open(address).then((child) => child.on('error', () => {}), () => {});
}
