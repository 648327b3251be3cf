/** What stands on the plate over a unit: one or two letters of its name, no two plates alike. */
export function badgesOf(units: readonly { readonly handle: string; readonly name: string }[]): Map<string, string> {
  const wishes = units.map(({ handle, name }) => ({ handle, letters: lettersOf(name) }));
  const firsts = countsOf(wishes.map(({ letters }) => letters[0] ?? ''));
  const badges = new Map<string, string>();
  const taken = new Set<string>();
  const give = (handle: string, badge: string): void => {
    badges.set(handle, badge);
    taken.add(badge);
  };
  for (const { handle, letters } of wishes) if (firsts.get(letters[0] ?? '') === 1) give(handle, letters[0] ?? '·');
  for (const { handle, letters } of wishes) {
    if (badges.has(handle)) continue;
    // What tells it from those that begin alike says most: 微站灭火组 is 灭, 微站警戒组 is 警.
    const alike = wishes.filter((other) => other.handle !== handle && other.letters[0] === letters[0]);
    const differs = Math.max(0, ...alike.map((other) => letters.findIndex((letter, i) => letter !== other.letters[i])));
    const [first = '·'] = letters;
    const choices = [...letters.slice(Math.max(differs, 1)), ...letters, ...letters.slice(1).map((letter) => first + letter)];
    give(handle, choices.find((choice) => !taken.has(choice)) ?? numbered(first, taken));
  }
  return badges;
}

function numbered(first: string, taken: ReadonlySet<string>): string {
  for (let n = 2; ; n++) if (!taken.has(`${first}${n}`)) return `${first}${n}`;
}

/** In Chinese every character, in other scripts the first letter of every word; brackets and spaces are passed over. */
function lettersOf(name: string): string[] {
  const words = name.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => ([...word][0] ?? '').toUpperCase());
}

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
