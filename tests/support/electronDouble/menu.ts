import type { MenuItemConstructorOptions } from 'electron';
import { app } from './app.ts';

type ItemPart = Pick<Electron.MenuItem, 'id' | 'label' | 'type' | 'click'> & { readonly role?: Electron.MenuItem['role'] | undefined };

class DoubleMenuItem implements ItemPart {
  readonly id: string;
  readonly label: string;
  readonly type: Electron.MenuItem['type'];
  readonly role: Electron.MenuItem['role'] | undefined;
  readonly submenu: DoubleMenu | undefined;

  constructor({ id = '', label = '', type, role, submenu }: MenuItemConstructorOptions) {
    this.id = id;
    this.label = label;
    this.type = type ?? (submenu ? 'submenu' : 'normal');
    this.role = role as Electron.MenuItem['role'] | undefined;
    this.submenu = Array.isArray(submenu) ? DoubleMenu.buildFromTemplate(submenu) : undefined;
  }

  click = (): void => {
    if (this.role !== 'quit') throw new Error(`The double's menu does nothing for the role "${this.role}"`);
    app.quit();
  };
}

let applicationMenu: DoubleMenu | null = null;

/** Menus as values: what a template says, and the one role that ends the app. */
export class DoubleMenu {
  readonly items: readonly DoubleMenuItem[];

  constructor(items: readonly DoubleMenuItem[] = []) {
    this.items = items;
  }

  static buildFromTemplate(template: readonly MenuItemConstructorOptions[]): DoubleMenu {
    return new DoubleMenu(template.map((item) => new DoubleMenuItem(item)));
  }
  static setApplicationMenu(menu: DoubleMenu | null): void {
    applicationMenu = menu;
  }
  static getApplicationMenu(): DoubleMenu | null {
    return applicationMenu;
  }

  getMenuItemById = (id: string): DoubleMenuItem | null =>
    this.items.map((item) => (item.id === id ? item : (item.submenu?.getMenuItemById(id) ?? null))).find((item) => item !== null) ?? null;
}
