import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: './',
  cacheDir: here('../.build/vite'),
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: here('../.build/renderer'),
    emptyOutDir: true,
    // Training rooms run old browsers; CSS such as light-dark() is lowered to what they know.
    target: ['chrome109'],
    cssTarget: ['chrome109'],
    // The content policy allows no data: addresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules[\\/]phaser/ },
            { name: 'echarts', test: /node_modules[\\/](?:echarts|zrender)/ },
            { name: 'antd', test: /node_modules[\\/](?:antd|@ant-design|@rc-component)[\\/]/ },
            { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler|i18next|react-i18next|@tanstack)[\\/]/ },
          ],
        },
      },
    },
  },
});
