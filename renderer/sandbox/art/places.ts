import type { Lot } from '../layout/lots.ts';
import type { PlaceKind } from '../layout/lotSizes.ts';
import { apartment } from './apartment.ts';
import { clinic, office, school, shelter, station } from './civic.ts';
import type { Look } from './look.ts';
import { gate, home, lane, park, shop, square } from './outdoors.ts';
import type { Pen } from './pen.ts';
import { gas, hydrant, power, shed, water } from './utilities.ts';

type PlacePainter = (pen: Pen, lot: Lot, look: Look) => void;

/** The picture of each kind of place, foot in the middle at (0, 0). */
export const placePainters: Record<PlaceKind, PlacePainter> = {
  building: apartment, office, gate, road: lane, square, station, clinic, shelter, hydrant, power, gas, water, shed, shop, park, school, home,
};

/** Room that shadows, roof things and glows need around a lot's own rectangle. */
export const bleed = { side: 24, top: 24, bottom: 16 } as const;
