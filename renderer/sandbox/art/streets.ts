import type { Layout } from '../layout.ts';
import { distance, type Point } from '../layout/geometry.ts';
import { along, asphaltWidth, segments, streetWidth } from '../layout/streets.ts';
import { faded, type Palette } from '../palette.ts';
import { box, disc, line, type Pen } from './pen.ts';

/** All streets layer by layer, so that crossings merge: pavement, kerb, asphalt, markings. */
export function drawStreets(pen: Pen, { streets, nodes }: Layout, { paint }: Palette): void {
  const lines = streets.map(({ points }) => points.flatMap(({ x, y }) => [x, y]));
  for (const at of lines) line(pen, faded(paint.shade, 0.1), streetWidth + 4, ...at.map((v, i) => (i % 2 ? v + 2 : v)));
  for (const at of lines) line(pen, paint.sidewalk, streetWidth, ...at);
  for (const at of lines) line(pen, paint.kerb, asphaltWidth + 3, ...at);
  for (const at of lines) line(pen, paint.asphalt, asphaltWidth, ...at);
  pen.setLineDash([9, 8]);
  pen.lineCap = 'butt';
  for (const { points } of streets) {
    const length = segments(points).reduce((sum, [a, b]) => sum + distance(a, b), 0);
    if (length < 70) continue;
    const cut = points.map((p, i) => (i === 0 ? along(points, 26 / length) : i === points.length - 1 ? along(points, 1 - 26 / length) : p));
    dashes(pen, paint.marking, cut);
  }
  pen.setLineDash([]);
  for (const node of nodes.values()) crossings(pen, node, streets.map(({ points }) => points), paint.marking);
}

function dashes(pen: Pen, colour: string, points: readonly Point[]): void {
  pen.strokeStyle = colour;
  pen.lineWidth = 1.3;
  pen.beginPath();
  points.forEach(({ x, y }, i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.stroke();
}

/** Zebra crossings on every arm of a junction of three or more. */
function crossings(pen: Pen, node: Point, lines: readonly (readonly Point[])[], colour: string): void {
  const arms = new Set<string>();
  for (const points of lines)
    for (const [a, b] of segments(points))
      for (const [near, far] of [[a, b], [b, a]] as const)
        if (distance(near, node) < 1 && distance(near, far) > 60) arms.add(`${Math.sign(Math.round(far.x - near.x))},${Math.sign(Math.round(far.y - near.y))}`);
  if (arms.size < 3) {
    if (arms.size === 0) disc(pen, node.x, node.y, asphaltWidth / 2, faded(colour, 0.4));
    return;
  }
  for (const arm of arms) {
    const [dx = 0, dy = 0] = arm.split(',').map(Number);
    if (dx !== 0 && dy !== 0) continue;
    for (let i = -2; i <= 2; i++) {
      const [x, y] = [node.x + dx * 19 + dy * i * 4.4, node.y + dy * 19 + dx * i * 4.4];
      if (dx === 0) box(pen, x - 1.2, y - 3.5, 2.4, 7, faded(colour, 0.9), 0.5);
      else box(pen, x - 3.5, y - 1.2, 7, 2.4, faded(colour, 0.9), 0.5);
    }
  }
}
