import { RadarChart, type RadarSeriesOption } from 'echarts/charts';
import { RadarComponent, type RadarComponentOption } from 'echarts/components';
import { init, use as register, type ComposeOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePreferences } from '../../preferences/PreferencesContext.ts';
import { pixels } from '../../preferences/preferences.ts';

register([RadarChart, RadarComponent, CanvasRenderer]);

interface Axis { readonly name: string; readonly share: number | null }

/** The competency radar. The table beside it says the same, so the picture itself is one image to assistive technology. */
export function Radar({ axes, label, thin }: { axes: readonly Axis[]; label: string; thin: string }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const { shownTheme, size, reducedMotion } = usePreferences();
  useEffect(() => {
    if (!box.current) return undefined;
    const chart = init(box.current);
    chart.setOption(optionOf(axes, thin, pixels[size], getComputedStyle(box.current), !reducedMotion));
    const watcher = new ResizeObserver(() => chart.resize());
    watcher.observe(box.current);
    return () => { watcher.disconnect(); chart.dispose(); };
  }, [axes, thin, shownTheme, size, reducedMotion]);
  return <div ref={box} className="radar" role="img" aria-label={label} />;
}

type Option = ComposeOption<RadarSeriesOption | RadarComponentOption>;

function optionOf(axes: readonly Axis[], thin: string, pixel: number, style: CSSStyleDeclaration, animation: boolean): Option {
  const ink = style.color;
  const accent = style.borderTopColor;
  const line = style.borderRightColor;
  return {
    animation,
    textStyle: { fontFamily: style.fontFamily, color: ink },
    radar: {
      indicator: axes.map(({ name, share }) => ({ name: share === null ? `${name}\n(${thin})` : `${name}\n${Math.round(share * 100)}%`, max: 1 })),
      radius: '62%', splitNumber: 4, axisName: { color: ink, fontSize: pixel * 0.8, lineHeight: pixel * 1.1 },
      splitArea: { show: false }, splitLine: { lineStyle: { color: line } }, axisLine: { lineStyle: { color: line } },
    },
    series: [{ type: 'radar', symbolSize: 7, itemStyle: { color: accent }, lineStyle: { color: accent, width: 2.5 }, areaStyle: { color: accent, opacity: 0.18 }, data: [{ value: axes.map(({ share }) => share ?? 0) }] }],
  };
}
