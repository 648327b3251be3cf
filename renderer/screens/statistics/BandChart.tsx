import { BarChart, type BarSeriesOption } from 'echarts/charts';
import { GridComponent, type GridComponentOption } from 'echarts/components';
import { init, use as register, type ComposeOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { pixels } from '../../preferences/preferences.ts';

register([BarChart, GridComponent, CanvasRenderer]);

interface Bar { readonly name: string; readonly runs: number }

/** The distribution as a picture; the table beside it says the same. */
export function BandChart({ bars, label }: { bars: readonly Bar[]; label: string }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const { shownTheme, size } = usePreferences();
  useEffect(() => {
    if (!box.current) return undefined;
    const chart = init(box.current);
    chart.setOption(optionOf(bars, pixels[size], getComputedStyle(box.current)));
    const watcher = new ResizeObserver(() => chart.resize());
    watcher.observe(box.current);
    return () => { watcher.disconnect(); chart.dispose(); };
  }, [bars, shownTheme, size]);
  return <div ref={box} className="statistics-chart" role="img" aria-label={label} />;
}

type Option = ComposeOption<BarSeriesOption | GridComponentOption>;

function optionOf(bars: readonly Bar[], pixel: number, style: CSSStyleDeclaration): Option {
  const axis = { axisLabel: { color: style.color, fontSize: pixel * 0.75 }, axisLine: { lineStyle: { color: style.borderRightColor } }, splitLine: { lineStyle: { color: style.borderRightColor } } };
  return {
    animation: false, textStyle: { fontFamily: style.fontFamily, color: style.color }, grid: { left: pixel * 3, right: pixel, top: pixel * 1.5, bottom: pixel * 2 },
    xAxis: { type: 'category', data: bars.map(({ name }) => name), ...axis }, yAxis: { type: 'value', minInterval: 1, ...axis },
    series: [{ type: 'bar', data: bars.map(({ runs }) => runs), itemStyle: { color: style.borderTopColor }, label: { show: true, position: 'top', color: style.color, fontSize: pixel * 0.75, formatter: ({ value }) => (Number(value) > 0 ? String(value) : '') } }],
  };
}
