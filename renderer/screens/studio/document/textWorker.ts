import { textDesk, type DeskRequest } from './textDesk.ts';

const desk = textDesk();
addEventListener('message', ({ data }: MessageEvent<DeskRequest>) => {
  try {
    postMessage(desk(data));
  } catch (error) {
    postMessage({ kind: 'fault', message: error instanceof Error ? error.message : String(error) });
  }
});
