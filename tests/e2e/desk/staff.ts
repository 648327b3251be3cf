import { expect, type Page } from '@playwright/test';
import { password } from '../../support/staff.ts';
import { en } from '../../../renderer/text/en.ts';
import { zh } from '../../../renderer/text/zh.ts';

const words = { zh, en };

/** Fills in who signs in: the first administrator where there is none yet. Says whether that was so. */
export async function signsIn(staff: Page, before?: () => Promise<void>): Promise<boolean> {
  const fields = staff.locator('main input');
  // the page before it has fields too, but none for a password
  await expect(staff.locator('main input[type="password"]').first()).toBeVisible();
  await before?.();
  const isFirst = (await fields.count()) === 4;
  for (const [i, value] of (isFirst ? ['guo', '郭主任', password, password] : ['guo', password]).entries()) await fields.nth(i).fill(value);
  await staff.locator('button[type="submit"]').click();
  await expect(staff.locator('.staff-card').first()).toBeVisible();
  return isFirst;
}

/** From the first screen through the staff's door to one of its pages. `look`: the language and colours chosen on this computer. */
export async function staffEntered(page: Page, address: string, card: RegExp, look: { readonly lang: 'zh' | 'en'; readonly theme: 'light' | 'dark' } = { lang: 'zh', theme: 'light' }): Promise<void> {
  await page.addInitScript((preferences) => localStorage.setItem('shapan.preferences', JSON.stringify(preferences)), { ...look, size: 'normal' });
  await page.goto(address);
  await page.getByRole('button', { name: words[look.lang].identity.staff }).click();
  await signsIn(page);
  await page.getByRole('button', { name: card }).click();
}
