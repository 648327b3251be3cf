import { laidOut, type LayoutRequest } from './layout.ts';

addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => postMessage(laidOut(data)));
