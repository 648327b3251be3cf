/** Where a command writes and what it may know of its surroundings; tests give their own. */
export interface Io {
  readonly lang: 'zh' | 'en';
  /** one line of output */
  out(line: string): void;
  err(line: string): void;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Chinese for a Chinese locale, English otherwise. */
export function languageOf(environment: Environment): 'zh' | 'en' {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export function processIo(): Io {
  // Who reads may go (`serve | head -1`); a station with a live drill must not end for want of a listener.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  return {
    lang: languageOf(process.env),
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
  };
}

/** The sentence in the user's language. */
export function say(io: Io, zh: string, en: string): string {
  return io.lang === 'zh' ? zh : en;
}
