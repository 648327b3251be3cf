import type { PersonView, PlaceView, RunView, UnitView } from '../../scenarios/engine/index.ts';

type Show = PlaceView['show'];
const calm: Show = { fire: 0, smoke: 0, crowd: 0, blocked: false, water: false, dark: false };

export const aPlace = (handle: string, kind: PlaceView['kind'], x: number, y: number, more: Partial<Omit<PlaceView, 'show'>> & { show?: Partial<Show> } = {}): PlaceView =>
  ({ handle, name: handle, note: null, kind, x, y, floors: 1, ...more, show: { ...calm, ...more.show } });

export const aPerson = (handle: string, place: string, more: Partial<PersonView> = {}): PersonView =>
  ({ handle, name: handle, role: '居民', note: null, kind: 'resident', place, floor: null, tone: 'neutral', attributes: [], ...more });

export const aUnit = (handle: string, place: string | null, more: Partial<UnitView> = {}): UnitView =>
  ({ handle, name: handle, note: null, kind: 'team', commandable: true, group: null, can: null, cannot: null, status: 'idle', place, leg: null, doing: null, workUntil: null, destination: null, arrivesAt: null, ways: {}, ...more });

/** An old neighbourhood in the seventh minute of a stairwell fire. */
export function aView(more: Partial<RunView> = {}): RunView {
  return {
    runId: 'run', seq: 1, mode: 'practice', title: '楼道电动车起火', tutorial: false, isRetry: false, trainee: '学员', lang: 'zh', phase: '灭火',
    clock: { now: 420_000, startsAt: '2026-03-18T08:30', pace: 1, speed: 1, paused: false, canPause: true, speeds: [1, 2, 4], canWait: false },
    ended: null, role: '', situation: '', organisation: null, boards: [], gauges: [], places, roads, people, units, tasks: [], orders: [], decisions: [], messages: [], timeline: [], earlier: 0, feedback: [],
    ...more,
  };
}

const places: PlaceView[] = [
  aPlace('b12', 'building', 470, 330, { name: '12号楼3单元', floors: 6, show: { fire: 3, smoke: 4, dark: true, water: true } }),
  aPlace('b11', 'building', 220, 330, { name: '11号楼', floors: 6 }),
  aPlace('b10', 'building', 720, 330, { name: '10号楼', floors: 5 }),
  aPlace('lane', 'road', 470, 440, { name: '消防车通道', show: { blocked: true } }),
  aPlace('office', 'office', 220, 560, { name: '党群服务中心' }),
  aPlace('square', 'square', 720, 560, { name: '南广场集合点', show: { crowd: 4 } }),
  aPlace('gate', 'gate', 470, 560, { name: '南门' }),
  aPlace('station', 'station', 930, 150, { name: '消防救援站' }),
  aPlace('clinic', 'clinic', 930, 560, { name: '社区卫生服务站' }),
  aPlace('gym', 'shelter', 930, 330, { name: '体育馆' }),
  aPlace('hydrant', 'hydrant', 590, 330, { name: '消火栓' }),
  aPlace('power', 'power', 340, 440, { name: '配电间' }),
  aPlace('gas', 'gas', 60, 330, { name: '燃气调压箱' }),
  aPlace('shed', 'shed', 590, 440, { name: '集中充电棚' }),
  aPlace('school', 'school', 220, 120, { name: '青杨里小学' }),
  aPlace('park', 'park', 720, 120, { name: '口袋公园' }),
  aPlace('shop', 'shop', 60, 560, { name: '便民超市' }),
  aPlace('pump', 'water', 470, 120, { name: '水泵房' }),
];

const ways = 'school-pump pump-park park-station station-gym gas-b11 b11-b12 b12-hydrant hydrant-b10 b10-gym b12-lane power-lane lane-shed lane-gate shop-office office-gate gate-square square-clinic gym-clinic gas-shop school-b11 park-b10';
const roads: RunView['roads'] = ways.split(' ').map((way) => {
  const [from = '', to = ''] = way.split('-');
  return { from, to, closed: false };
});

const people: PersonView[] = [
  aPerson('sun', 'b12', { name: '孙桂英', role: '独居卧床老人', floor: 5, tone: 'bad' }),
  aPerson('tao', 'b12', { name: '陶静', role: '听障租客', floor: 3, tone: 'warn' }),
  aPerson('lin', 'b12', { name: '林悦', role: '孕妇', floor: 4, tone: 'warn' }),
  aPerson('duo', 'b12', { name: '朵朵', floor: 2, tone: 'bad' }),
  aPerson('he', 'b12', { name: '何建国', floor: 6, tone: 'neutral' }),
  aPerson('fan', 'b12', { name: '范老师', floor: 6, tone: 'good' }),
  aPerson('zhao', 'b11', { name: '赵大爷', floor: 3, tone: 'good' }),
  aPerson('wu', 'square', { name: '小吴', role: '车主', tone: 'warn' }),
  aPerson('families', 'square', { name: '家属', kind: 'group', tone: 'bad' }),
  aPerson('reporter', 'gate', { name: '记者', kind: 'media' }),
];

const units: UnitView[] = [
  aUnit('self', 'office', { name: '我（书记）', kind: 'self' }),
  aUnit('grid', 'office', { name: '网格员老周', kind: 'person' }),
  aUnit('micro', 'b12', { name: '微站灭火组', status: 'working', workUntil: 480_000 }),
  aUnit('watch', 'lane', { name: '保安警戒组', status: 'working', workUntil: 440_000 }),
  aUnit('volunteers', 'square', { name: '党员志愿者' }),
  aUnit('engine', null, { name: '消防车', kind: 'vehicle', commandable: false, status: 'moving', leg: { from: 'gate', to: 'lane', departed: 415_000, arrives: 430_000 } }),
  aUnit('ambulance', null, { name: '救护车', kind: 'vehicle', commandable: false, status: 'moving', leg: { from: 'clinic', to: 'square', departed: 412_000, arrives: 432_000 } }),
  aUnit('patrol', 'gate', { name: '巡逻车', kind: 'vehicle' }),
  aUnit('repair', null, { name: '燃气抢修车', kind: 'vehicle', status: 'moving', leg: { from: 'shop', to: 'office', departed: 410_000, arrives: 440_000 } }),
  aUnit('electrician', 'power', { name: '物业电工', kind: 'person', status: 'working', workUntil: 460_000 }),
];
