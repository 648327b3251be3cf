import type { HeatLayer } from './layout/heat.ts';
import type { Edges } from './layout/viewport.ts';
import type { Theme } from './palette.ts';
import type { RunView } from './runView.ts';

/** Everything the map is told. */
export interface Picture {
  readonly view: RunView;
  readonly selected: string | null;
  readonly theme: Theme;
  readonly reducedMotion: boolean;
  readonly layer: HeatLayer | null;
  /** Whom the camera keeps in the middle. */
  readonly following: string | null;
}

export type Direction = 'left' | 'right' | 'up' | 'down';
/** Closer, farther, everything, a step aside, or to a place, person or unit. */
export type CameraMove = 'in' | 'out' | 'whole' | Direction | { readonly to: string };

/** What the map tells. */
export interface MapListener {
  selected(handle: string | null): void;
  /** To which sides there is more than the screen shows. */
  edges(edges: Edges): void;
  /** A hand has moved the camera: it follows nobody any more. */
  letGo(): void;
}

interface MapScene {
  picture(picture: Picture): void;
  move(move: CameraMove): void;
  fonts(): void;
}

/** One per game: pictures and camera moves go in, what was clicked and how the camera stands come out. Neither side knows the other. */
export class Bridge {
  #picture: Picture | null = null;
  #scene: MapScene | null = null;
  #listener: MapListener | null = null;

  show(picture: Picture): void {
    this.#picture = picture;
    this.#scene?.picture(picture);
  }

  move(move: CameraMove): void {
    this.#scene?.move(move);
  }

  /** Letters that were missing have been loaded: texts must be drawn again. */
  fontsChanged(): void {
    this.#scene?.fonts();
  }

  listen(listener: MapListener): void {
    this.#listener = listener;
  }

  /** The scene's side: it hears the latest picture at once, and every later one. */
  connect(scene: MapScene): MapListener {
    this.#scene = scene;
    if (this.#picture) scene.picture(this.#picture);
    return {
      selected: (handle) => this.#listener?.selected(handle),
      edges: (edges) => this.#listener?.edges(edges),
      letGo: () => this.#listener?.letGo(),
    };
  }

  disconnect(): void {
    this.#scene = null;
  }
}
