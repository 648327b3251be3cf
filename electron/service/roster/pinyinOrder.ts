import { pinyin } from 'pinyin-pro';

const collator = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

/** Names as a Chinese list has them: by pinyin, the first character read as a surname (曾 stands under z), and by number where names are the same. */
export function byPinyin(a: { readonly name: string; readonly staffNo: string }, b: { readonly name: string; readonly staffNo: string }): number {
  return collator.compare(soundOf(a.name).spoken, soundOf(b.name).spoken) || collator.compare(a.name, b.name) || collator.compare(a.staffNo, b.staffNo);
}

interface Sound { /** syllables apart, so that 李 comes before 连 */ readonly spoken: string; readonly whole: string; readonly initials: string }
const sounds = new Map<string, Sound>();
const mostSounds = 20_000;

/** A first character is read as a surname: 单 is shan, 曾 is zeng. */
function soundOf(name: string): Sound {
  const known = sounds.get(name);
  if (known) return known;
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', v: true });
  const sound = { spoken: syllables.join(' '), whole: syllables.join(''), initials: syllables.map((syllable) => syllable.charAt(0)).join('') };
  if (sounds.size >= mostSounds) sounds.clear();
  sounds.set(name, sound);
  return sound;
}

/** Whether somebody is found by this: a part of the name, the pinyin from its start, its initials, a part of the number, or a part of the unit. */
export function isFound(person: { readonly name: string; readonly staffNo: string; readonly unit: string }, search: string): boolean {
  const typed = search.normalize('NFKC').trim().toLowerCase();
  if (typed === '') return true;
  if ([person.name, person.staffNo, person.unit].some((text) => text.toLowerCase().includes(typed))) return true;
  const letters = typed.replace(/[\s']/g, '');
  if (!/^[a-z]+$/.test(letters)) return false;
  const { whole, initials } = soundOf(person.name);
  return whole.startsWith(letters) || initials.includes(letters);
}
