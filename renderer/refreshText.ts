/**
 * The Chinese font comes in a hundred subsets, loaded as characters are first shown. Chromium does not always shape text anew
 * when its subset arrives, and leaves empty boxes on computers without a Chinese font of their own; so the whole page is shaped
 * once more after each batch. Kerning means nothing to Chinese text, which makes it a change that nobody sees.
 */
export function refreshTextWithFonts(page: Document): void {
  let even = false;
  page.fonts.addEventListener('loadingdone', () => {
    even = !even;
    page.documentElement.style.fontKerning = even ? 'normal' : 'auto';
  });
}
