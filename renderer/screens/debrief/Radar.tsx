import { RadarChart, type RadarSeriesOption } from 'echarts/charts';
import { LegendComponent, RadarComponent, type LegendComponentOption, type RadarComponentOption } from 'echarts/components';
import { init, use as register, type ComposeOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { pixels } from '../../preferences/preferences.ts';

register([RadarChart, RadarComponent, LegendComponent, CanvasRenderer]);

interface Axis { readonly name: string; readonly share: number | null }
/** The first series is the one that counts; a later one is drawn dashed, as what was before. */
export interface RadarSeries { readonly name: string; readonly axes: readonly Axis[] }

/** The competency radar. The list beside it says the same, so the picture itself is one image to assistive technology. */
export function Radar({ series, label, thin }: { series: readonly RadarSeries[]; label: string; thin: string }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const { shownTheme, size, reducedMotion } = usePreferences();
  useEffect(() => {
    if (!box.current) return undefined;
    const chart = init(box.current);
    chart.setOption(optionOf(series, thin, pixels[size], getComputedStyle(box.current), !reducedMotion));
    const watcher = new ResizeObserver(() => chart.resize());
    watcher.observe(box.current);
    return () => { watcher.disconnect(); chart.dispose(); };
  }, [series, thin, shownTheme, size, reducedMotion]);
  return <div ref={box} className="radar" role="img" aria-label={label} />;
}

type Option = ComposeOption<RadarSeriesOption | RadarComponentOption | LegendComponentOption>;

function optionOf(series: readonly RadarSeries[], thin: string, pixel: number, style: CSSStyleDeclaration, animation: boolean): Option {
  const ink = style.color;
  const line = style.borderRightColor;
  const looks = [{ color: style.borderTopColor, type: 'solid' }, { color: style.borderLeftColor, type: 'dashed' }] as const;
  const several = series.length > 1;
  return {
    animation,
    textStyle: { fontFamily: style.fontFamily, color: ink },
    ...(several ? { legend: { bottom: 0, textStyle: { color: ink, fontSize: pixel * 0.8 } } } : {}),
    radar: {
      indicator: (series[0]?.axes ?? []).map(({ name, share }) => ({ name: share === null ? `${name}\n(${thin})` : `${name}\n${Math.round(share * 100)}%`, max: 1 })),
      radius: several ? '56%' : '62%', center: ['50%', several ? '47%' : '50%'], splitNumber: 4, axisName: { color: ink, fontSize: pixel * 0.8, lineHeight: pixel * 1.1 },
      splitArea: { show: false }, splitLine: { lineStyle: { color: line } }, axisLine: { lineStyle: { color: line } },
    },
    series: [{
      type: 'radar', symbolSize: 7,
      data: series.map(({ name, axes }, index) => {
        const { color, type } = looks[index === 0 ? 0 : 1];
        return { name, value: axes.map(({ share }) => share ?? 0), itemStyle: { color }, lineStyle: { color, type, width: 2.5 }, areaStyle: { color, opacity: index === 0 ? 0.18 : 0 } };
      }),
    }],
  };
}
