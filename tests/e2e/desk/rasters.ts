import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator } from '@playwright/test';

const columns = 36, rows = 50;
/** Of 255: letters that differ (a day, a code) grey a cell a little; a line, a table or a block that is gone or moved does more. */
const slight = 16;
const mostCells = 0.02;
const kept = join(import.meta.dirname, 'rasters.json');

/**
 * That a printed page looks as it did: rasterised and laid in 36 × 50 cells, at most two in a hundred differ in their grey from the picture on record.
 * `SHAPAN_RASTERS=keep` puts today's pictures on record, after somebody has looked at them.
 */
export async function looksAsBefore(sheet: Locator, name: string): Promise<void> {
  const cells = await greysOf(sheet);
  const known = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Record<string, string>) : {};
  if (process.env['SHAPAN_RASTERS'] === 'keep') {
    writeFileSync(kept, `${JSON.stringify({ ...known, [name]: Buffer.from(cells).toString('base64') }, null, 1)}\n`);
    return;
  }
  const before = [...Buffer.from(known[name] ?? '', 'base64')];
  expect(before, `a picture of ${name} on record`).toHaveLength(columns * rows);
  const differing = cells.filter((grey, at) => Math.abs(grey - (before[at] ?? 0)) > slight).length;
  expect.soft(differing / cells.length, `share of the page of ${name} that looks otherwise`).toBeLessThanOrEqual(mostCells);
}

/** The mean grey of each cell, row by row. Drawn in a page of its own, whose content policy lets pictures in. */
async function greysOf(sheet: Locator): Promise<number[]> {
  const png = (await sheet.screenshot({ animations: 'disabled' })).toString('base64');
  const blank = await sheet.page().context().newPage();
  try {
    return await blank.evaluate(async ({ source, width, height }) => {
      const picture = new Image();
      picture.src = source;
      await picture.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [width, height];
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('there is no canvas here');
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(picture, 0, 0, width, height);
      const { data } = pen.getImageData(0, 0, width, height);
      return Array.from({ length: width * height }, (_, at) => Math.round(((data[at * 4] ?? 0) + (data[at * 4 + 1] ?? 0) + (data[at * 4 + 2] ?? 0)) / 3));
    }, { source: `data:image/png;base64,${png}`, width: columns, height: rows });
  } finally {
    await blank.close();
  }
}
