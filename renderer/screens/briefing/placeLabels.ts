interface Spot { readonly name: string; readonly x: number; readonly y: number }
export interface Label extends Spot { readonly anchor: 'start' | 'middle' | 'end' }
interface Box { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

const height = 34;
const width = 1000;
const depth = 640;

/** Puts each name under, over or beside its mark, where it touches no name or mark before it. One without room is left out. */
export function placeLabels(spots: readonly Spot[], fontSize: number): Label[] {
  const taken: Box[] = spots.map(({ x, y }) => ({ left: x - 20, right: x + 20, top: y - 17, bottom: y + 17 }));
  return spots.flatMap((spot) => {
    const wide = [...spot.name].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x2e80 ? 0.56 : 1), 0) * fontSize;
    const found = candidates(spot, wide).find(({ box }) => inside(box) && !taken.some((other) => touches(box, other)));
    if (!found) return [];
    taken.push(found.box);
    return [found.label];
  });
}

function candidates({ name, x, y }: Spot, wide: number): { label: Label; box: Box }[] {
  const middle = (at: number): { label: Label; box: Box } => ({ label: { name, x, y: at, anchor: 'middle' }, box: { left: x - wide / 2, right: x + wide / 2, top: at - height + 8, bottom: at + 8 } });
  const start: { label: Label; box: Box } = { label: { name, x: x + 30, y: y + 9, anchor: 'start' }, box: { left: x + 28, right: x + 30 + wide, top: y - 17, bottom: y + 17 } };
  const end: { label: Label; box: Box } = { label: { name, x: x - 30, y: y + 9, anchor: 'end' }, box: { left: x - 30 - wide, right: x - 28, top: y - 17, bottom: y + 17 } };
  return [middle(y + 46), middle(y - 26), start, end];
}

const inside = ({ left, right, top, bottom }: Box): boolean => left >= 4 && right <= width - 4 && top >= 4 && bottom <= depth - 4;
const touches = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
