import { Menu, type MenuItemConstructorOptions } from 'electron';

export type Language = 'zh' | 'en';

const labels = {
  zh: {
    station: '沙盘', quit: '退出', edit: '编辑', undo: '撤销', redo: '重做', cut: '剪切', copy: '复制', paste: '粘贴', selectAll: '全选',
    view: '显示', larger: '放大', smaller: '缩小', actual: '原始大小', fullScreen: '全屏',
  },
  en: {
    station: 'Shapan', quit: 'Quit', edit: 'Edit', undo: 'Undo', redo: 'Redo', cut: 'Cut', copy: 'Copy', paste: 'Paste', selectAll: 'Select all',
    view: 'View', larger: 'Larger', smaller: 'Smaller', actual: 'Actual size', fullScreen: 'Full screen',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** The system's language decides; only Chinese and English exist. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** Small on purpose: reload and developer tools are no part of a trainee's screen. */
export function installMenu(language: Language): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language)));
}

function menuTemplate(language: Language): MenuItemConstructorOptions[] {
  const label = labels[language];
  return [
    { id: 'station', label: label.station, submenu: [{ id: 'quit', label: label.quit, role: 'quit' }] },
    {
      id: 'edit',
      label: label.edit,
      submenu: [
        { label: label.undo, role: 'undo' },
        { label: label.redo, role: 'redo' },
        { type: 'separator' },
        { label: label.cut, role: 'cut' },
        { label: label.copy, role: 'copy' },
        { label: label.paste, role: 'paste' },
        { label: label.selectAll, role: 'selectAll' },
      ],
    },
    {
      id: 'view',
      label: label.view,
      submenu: [
        { label: label.actual, role: 'resetZoom' },
        { label: label.larger, role: 'zoomIn' },
        { label: label.smaller, role: 'zoomOut' },
        { type: 'separator' },
        { label: label.fullScreen, role: 'togglefullscreen' },
      ],
    },
  ];
}
