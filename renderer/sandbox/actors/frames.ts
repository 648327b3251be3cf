/** The room each kind of picture needs around its (0, 0), in its own units. */
export const figureFrame = { x: -9, y: -28, w: 18, h: 32 };
export const teamFrame = { x: -19, y: -30, w: 38, h: 36 };
export const selfFrame = { x: -9, y: -40, w: 18, h: 44 };
export const vehicleFrame = { x: -27, y: -32, w: 54, h: 38 };
/** By night a vehicle throws light ahead; the same on both sides, because pictures are mirrored. */
export const litVehicleFrame = { x: -78, y: -62, w: 156, h: 124 };
export const barrierFrame = { x: -19, y: -32, w: 38, h: 36 };
export const carFrame = { x: -20, y: -19, w: 40, h: 24 };
export const signFrame = { x: -14, y: -14, w: 28, h: 28 };
export const ringFrame = { x: -19, y: -19, w: 38, h: 38 };
