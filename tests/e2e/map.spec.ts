import { expect, test, type Page } from '@playwright/test';
import { layoutOf } from '../../renderer/sandbox/layout.ts';
import { positionOn } from '../../renderer/sandbox/layout/journey.ts';
import { centredOn, fit, toScreen } from '../../renderer/sandbox/layout/viewport.ts';
import type { RunView } from '../../scenarios/engine/index.ts';
import { aBrowserStation, type BrowserStation } from '../support/aBrowserStation.ts';
import { Desk } from './desk/desk.ts';
import { expertPlan, theDrill } from './desk/plan.ts';

/** The night of the fire, when units drive at the pace of a watch. */
const fireBreaksOut = 57_600_000;
let station: BrowserStation;
test.beforeAll(async () => { station = await aBrowserStation({ seed: 7 }); });
test.afterAll(() => station.close());

test('a unit on the road is on the map where the view says it is, and the camera follows it', async ({ page }) => {
  test.setTimeout(120_000);
  const desk = new Desk(page, station);
  await desk.enter('韩晓', '0077');
  await desk.start();
  await desk.until(fireBreaksOut);
  const order = expertPlan(theDrill('fire-ebike-stairwell'), 7).find((step) => step.kind === 'order' && step.at >= fireBreaksOut && step.unit === '网格员老周');
  if (!order) throw new Error('the expert sends the grid worker somewhere');
  await desk.does(order);
  const { view, unit } = await onTheWay(desk, '网格员老周');
  await page.getByRole('button', { name: '暂停', exact: true }).click();

  // The station's clock stands still, so the map must agree with this view to the pixel, give or take its size.
  const box = await page.locator('.sandbox canvas').boundingBox();
  if (!box || !unit.leg) throw new Error('there is a map and a unit on its way');
  const layout = layoutOf(view);
  const at = positionOn(unit.leg, layout.streets, layout.nodes, view.clock.now);
  if (!at) throw new Error('its road is on the map');
  const whole = fit(layout.extent, box);
  const spot = toScreen(whole, at);
  await finds(page, { x: box.x + spot.x, y: box.y + spot.y - 8 });

  await page.keyboard.press('f');
  const follow = page.locator('[data-control="follow"]');
  await expect(follow).toHaveAttribute('aria-pressed', 'true');
  const near = toScreen(centredOn(at, whole.scale * 2, layout.extent, box), at);
  expect(Math.hypot(near.x - spot.x, near.y - spot.y)).toBeGreaterThan(30);
  await finds(page, { x: box.x + near.x, y: box.y + near.y - 12 });
  await page.keyboard.press('f');
  await expect(follow).toHaveAttribute('aria-pressed', 'false');
});

/** With nothing selected, the unit is what lies under this spot once the map has come to rest. */
async function finds(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  const selected = page.getByRole('region', { name: '已选中' });
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(selected).toBeHidden();
    await page.mouse.click(x, y);
    await expect(selected).toContainText('网格员老周', { timeout: 500 });
  }).toPass({ timeout: 20_000 });
}

/** Lets time pass until the unit is well on its way. */
async function onTheWay(desk: Desk, name: string): Promise<{ view: RunView; unit: RunView['units'][number] }> {
  const of = (view: RunView): RunView['units'][number] | undefined => view.units.find((each) => each.name === name);
  const view = await desk.untilSeen((now) => {
    const leg = of(now)?.leg;
    return !!leg && (now.clock.now - leg.departed) / (leg.arrives - leg.departed) > 0.3;
  }, 300);
  const unit = of(view);
  if (!unit) throw new Error(`${name} does not set out`);
  return { view, unit };
}
