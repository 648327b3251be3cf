import { theme as antd, type ThemeConfig } from 'antd';
import { pixels, type TextSize, type Theme } from './preferences.ts';

const seeds = {
  light: { colorPrimary: '#0b5d66', colorBgBase: '#ffffff', colorTextBase: '#1b2226', colorSuccess: '#1d6637', colorWarning: '#7f4b00', colorError: '#ab221b' },
  dark: { colorPrimary: '#63c5cb', colorBgBase: '#1a2125', colorTextBase: '#eef2f3', colorSuccess: '#84d29c', colorWarning: '#f1bb66', colorError: '#ff938a' },
} as const;

/** Ant Design in the clothes of styles/tokens.css. */
export function antTheme(theme: Theme, size: TextSize, reducedMotion: boolean): ThemeConfig {
  return {
    algorithm: theme === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm,
    token: {
      ...seeds[theme],
      colorLink: 'var(--accent)', colorText: 'var(--ink)', colorTextSecondary: 'var(--ink-2)', colorTextDescription: 'var(--ink-2)', colorTextPlaceholder: 'var(--ink-3)',
      colorBgContainer: 'var(--panel)', colorBgElevated: 'var(--panel)', colorBorder: 'var(--line-strong)', colorBorderSecondary: 'var(--line)',
      fontFamily: 'var(--font)', fontSize: pixels[size], controlHeight: 44, borderRadius: 10, motion: !reducedMotion, wireframe: false,
    },
    components: { Tooltip: { colorBgSpotlight: theme === 'dark' ? '#0a0f12' : '#1b2226' } },
  };
}
