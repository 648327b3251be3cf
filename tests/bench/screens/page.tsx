import { Game, Scene } from 'phaser';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that React and Phaser can be: one button that counts, one game with one rectangle. What they cost without this program. */
class Bare extends Scene {
  create(): void {
    this.add.rectangle(100, 100, 50, 50, 0x0b5d66);
    document.documentElement.dataset['game'] = 'running';
  }
}

function Page(): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(0);
  useEffect(() => {
    const game = new Game({ parent: place.current, width: 620, height: 620, scene: Bare, audio: { noAudio: true }, banner: false });
    return () => game.destroy(true);
  }, []);
  return <><button type="button" onClick={() => setCount(count + 1)}>{count}</button><div ref={place} /></>;
}

const root = document.getElementById('app');
if (root) createRoot(root).render(<Page />);
