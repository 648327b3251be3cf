import type { Theme } from './palette.ts';
import type { RunView } from './runView.ts';

/** Everything the map is told. */
export interface Picture {
  readonly view: RunView;
  readonly selected: string | null;
  readonly theme: Theme;
  readonly reducedMotion: boolean;
}

export type CameraMove = 'in' | 'out' | 'whole';

/** One per game: pictures and camera moves go in, the chosen handle comes out. Neither side knows the other. */
export class Bridge {
  #picture: Picture | null = null;
  #pictureListener: ((picture: Picture) => void) | null = null;
  #moveListener: ((move: CameraMove) => void) | null = null;
  #fontListener: (() => void) | null = null;
  #selectListener: ((handle: string | null) => void) | null = null;

  show(picture: Picture): void {
    this.#picture = picture;
    this.#pictureListener?.(picture);
  }

  move(move: CameraMove): void {
    this.#moveListener?.(move);
  }

  /** Letters that were missing have been loaded: texts must be drawn again. */
  fontsChanged(): void {
    this.#fontListener?.();
  }

  onSelect(listener: (handle: string | null) => void): void {
    this.#selectListener = listener;
  }

  /** The scene's side: it hears the latest picture at once, and every later one. */
  connect(scene: { picture(picture: Picture): void; move(move: CameraMove): void; fonts(): void }): void {
    this.#pictureListener = (picture) => scene.picture(picture);
    this.#moveListener = (move) => scene.move(move);
    this.#fontListener = () => scene.fonts();
    if (this.#picture) scene.picture(this.#picture);
  }

  disconnect(): void {
    this.#pictureListener = this.#moveListener = this.#fontListener = null;
  }

  select(handle: string | null): void {
    this.#selectListener?.(handle);
  }
}
