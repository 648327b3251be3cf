import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseProblem } from '../../service/ports/releases.ts';
import { drillIn, isWhole, type ReleasePlaces } from './layOut.ts';
import { hashOf, readLabel, readTexts } from './releaseFiles.ts';

/** What of one drill's releases is missing or is not what was released. */
export function problemsOf(places: ReleasePlaces, scenarioId: string): ReleaseProblem[] {
  const drill = drillIn(places, scenarioId);
  const problem = (version: string, zh: string, en: string): ReleaseProblem => ({ scenarioId, version, sentence: { zh: `剧本“${scenarioId}”${version === '' ? '' : ` ${version} 版`}${zh}`, en: `${scenarioId}${version === '' ? '' : ` ${version}`}: ${en}` } });
  if (!drill) return existsSync(join(places.root, scenarioId, 'history.json')) ? [problem('', '的发布记录读不出来', 'the history of its releases cannot be read')] : [];
  const kept = [...new Set(drill.acts.map(({ version }) => version))].flatMap((version) => {
    const label = drill.releases.find((each) => each.version === version);
    if (!label) return [problem(version, '存档不在或读不出来', 'the kept version is missing or cannot be read')];
    return isWhole(places, label) ? [] : [problem(version, '的存档被改过，与发布时不一致', 'the kept version is not what was released')];
  });
  const inForce = drill.releases.find(({ version }) => version === drill.inForce);
  const any = drill.releases.at(-1);
  const lying = any ? readTexts(places.live(any)) : null;
  if (inForce && !(lying && hashOf(lying) === inForce.hash && readLabel(places.live(inForce))?.version === inForce.version)) {
    return [...kept, problem(inForce.version, '正在使用的文件被改过或不在，与发布时不一致', 'the files in use are missing or not what was released')];
  }
  if (drill.inForce === null && lying) return [...kept, problem('', '已经撤回，却还在剧本库里', 'it was withdrawn and still lies in the library')];
  return kept;
}
