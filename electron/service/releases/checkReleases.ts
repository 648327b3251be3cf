import { z } from 'zod';
import type { Records } from '../ports.ts';
import type { Check } from '../ports/care.ts';
import type { Releases } from '../ports/releases.ts';

const noted = z.object({ hash: z.string() });

/** What the audit log keeps a release under. */
export const aboutRelease = (scenarioId: string, version: string): string => `${scenarioId} ${version}`;

/** Whether every released drill is as it was released: its files against their own hashes, and these against the audit log where there is one. */
export function checkReleases(releases: Pick<Releases, 'problems' | 'list'>, records: Pick<Records, 'lastAudit'> | null): Check {
  const forged = !records ? [] : releases.list().flatMap(({ scenarioId, releases: all }) => all.flatMap(({ version, hash }) => {
    const entry = records.lastAudit('drillReleased', aboutRelease(scenarioId, version));
    if (entry && noted.parse(JSON.parse(entry.note)).hash === hash) return [];
    return [{ zh: `剧本“${scenarioId}” ${version} 版与审计日志不一致`, en: `${scenarioId} ${version}: the audit log knows no such release` }];
  }));
  const sentences = [...releases.problems().map(({ sentence }) => sentence), ...forged];
  const count = releases.list().length;
  if (sentences.length === 0) return { name: 'releases', ok: true, sentence: { zh: `本站发布的 ${count} 个剧本都与发布时一致`, en: `${count} released drills, each as it was released` }, advice: null };
  return {
    name: 'releases', ok: false, sentence: { zh: sentences.map(({ zh }) => zh).join('；'), en: sentences.map(({ en }) => en).join('; ') },
    advice: { zh: '请从备份取回数据文件夹里的 releases；或者在剧本工作室里恢复一个完好的版本', en: 'put the folder releases of the data folder back from a copy, or bring a sound version back in the studio' },
  };
}
