import { z } from 'zod';
import type { About } from '../../contract/papers.ts';
import { canonicalText } from '../digest.ts';

const key = z.union([z.tuple([z.literal('run'), z.string()]), z.tuple([z.literal('class'), z.string(), z.string()])]);

/** What an improvement or a report is about, as it is stored: the same thing is the same text. */
export function aboutKey(about: About): string {
  return canonicalText(about.of === 'run' ? ['run', about.runId] : ['class', about.className, about.scenarioId]);
}

export function aboutOf(text: string): About {
  const parts = key.parse(JSON.parse(text));
  return parts[0] === 'run' ? { of: 'run', runId: parts[1] } : { of: 'class', className: parts[1], scenarioId: parts[2] };
}
