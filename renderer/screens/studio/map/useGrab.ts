import { useRef, useState, type PointerEvent } from 'react';
import type { Spot } from './mapSteps.ts';

/** What is being dragged, and how far on the map. */
export interface Grabbed<T> { readonly what: T; readonly by: Spot }

const slack = 5;

/** Dragging with the pointer: `drop` is told once, at the end; a press without moving is none. */
export function useGrab<T>(scale: number, drop: (what: T, by: Spot, at: PointerEvent) => void): { readonly grabbed: Grabbed<T> | null; props(what: T): { onPointerDown(event: PointerEvent): void; onPointerMove(event: PointerEvent): void; onPointerUp(event: PointerEvent): void; onPointerCancel(): void; onClickCapture(event: { stopPropagation(): void; preventDefault(): void }): void } } {
  const [grabbed, setGrabbed] = useState<Grabbed<T> | null>(null);
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const moved = useRef(false);
  const far = (event: PointerEvent): Spot => ({ x: (event.clientX - (start.current?.x ?? 0)) / scale, y: (event.clientY - (start.current?.y ?? 0)) / scale });
  const end = (): void => { start.current = null; setGrabbed(null); };
  return {
    grabbed,
    props: (what) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        start.current = { x: event.clientX, y: event.clientY };
        moved.current = false;
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove: (event) => {
        if (!start.current || (!moved.current && Math.hypot(event.clientX - start.current.x, event.clientY - start.current.y) < slack)) return;
        moved.current = true;
        setGrabbed({ what, by: far(event) });
      },
      onPointerUp: (event) => {
        if (start.current && moved.current) drop(what, far(event), event);
        end();
      },
      onPointerCancel: end,
      onClickCapture: (event) => {
        if (!moved.current) return;
        moved.current = false;
        event.stopPropagation();
        event.preventDefault();
      },
    }),
  };
}
