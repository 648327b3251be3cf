import type { RunView } from './runView.ts';

/** The few words of the map's own controls. */
export const mapWords: Record<RunView['lang'], { readonly map: string; readonly in: string; readonly out: string; readonly whole: string; readonly controls: string }> = {
  zh: { map: '社区地图', in: '放大地图', out: '缩小地图', whole: '显示整张地图', controls: '地图缩放' },
  en: { map: 'Map of the community', in: 'Zoom the map in', out: 'Zoom the map out', whole: 'Show the whole map', controls: 'Map zoom' },
};
