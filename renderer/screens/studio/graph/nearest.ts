export interface Box { readonly key: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const directions: Readonly<Record<string, readonly [number, number]>> = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
const aside = 2.5, widest = 4;

/** The box that an arrow key leads to: the nearest in that direction, what lies aside being farther; null where there is none, or for another key. */
export function nearest(boxes: readonly Box[], from: string, key: string): string | null {
  const start = boxes.find((box) => box.key === from), direction = directions[key];
  if (!start || !direction) return null;
  const [dx, dy] = direction, middle = ({ x, y, width, height }: Box): readonly [number, number] => [x + width / 2, y + height / 2];
  const [sx, sy] = middle(start);
  const ahead = boxes.filter((box) => box.key !== from).flatMap((box) => {
    const [x, y] = middle(box), forward = (x - sx) * dx + (y - sy) * dy, off = Math.abs((x - sx) * dy) + Math.abs((y - sy) * dx);
    return forward > 4 && off <= forward * widest ? [{ key: box.key, cost: forward + aside * off }] : [];
  });
  return ahead.reduce<(typeof ahead)[number] | null>((best, each) => (best && best.cost <= each.cost ? best : each), null)?.key ?? null;
}
