export type Pen = CanvasRenderingContext2D;

export function box(pen: Pen, x: number, y: number, w: number, h: number, fill: string, radius: number | number[] = 0): void {
  pen.fillStyle = fill;
  pen.beginPath();
  pen.roundRect(x, y, w, h, radius);
  pen.fill();
}

export function disc(pen: Pen, x: number, y: number, radius: number, fill: string, flat = 1): void {
  pen.fillStyle = fill;
  pen.beginPath();
  pen.ellipse(x, y, radius, radius * flat, 0, 0, Math.PI * 2);
  pen.fill();
}

/** A filled polygon; points as x, y, x, y … */
export function shape(pen: Pen, fill: string, ...at: number[]): void {
  pen.fillStyle = fill;
  pen.beginPath();
  trace(pen, at);
  pen.closePath();
  pen.fill();
}

export function line(pen: Pen, colour: string, width: number, ...at: number[]): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.beginPath();
  trace(pen, at);
  pen.stroke();
}

function trace(pen: Pen, at: readonly number[]): void {
  for (let i = 0; i + 1 < at.length; i += 2) {
    if (i === 0) pen.moveTo(at[0] ?? 0, at[1] ?? 0);
    else pen.lineTo(at[i] ?? 0, at[i + 1] ?? 0);
  }
}

/** Runs `draw` with the pen moved and scaled, and puts it back. */
export function placed(pen: Pen, x: number, y: number, scale: number, draw: () => void): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(scale, scale);
  draw();
  pen.restore();
}

export function fading(pen: Pen, from: number, to: number, first: string, last: string): CanvasGradient {
  const gradient = pen.createLinearGradient(0, from, 0, to);
  gradient.addColorStop(0, first);
  gradient.addColorStop(1, last);
  return gradient;
}
