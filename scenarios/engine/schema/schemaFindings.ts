import type { z } from 'zod';
import type { Finding, Path } from './finding.ts';
import { issueInChinese } from './issueInChinese.ts';
import type { YamlFile } from './yamlFile.ts';

/** Schema issues as findings; of a union the branch that came furthest is the one the author meant. */
export function schemaFindings(file: YamlFile, error: z.ZodError): Finding[] {
  return error.issues.flatMap((issue) => flatten(issue, [])).map(({ path, message, chinese }) => file.locate({
    severity: 'error', code: 'format', path,
    message: `${message}; see the format's description`, messageZh: `格式有误：${chinese}`,
  }));
}

function flatten(issue: z.core.$ZodIssue, prefix: Path): { path: Path; message: string; chinese: string }[] {
  const path = [...prefix, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  if (issue.code !== 'invalid_union') return [{ path, message: issue.message, chinese: issueInChinese(issue) }];
  const branches = issue.errors.map((branch) => branch.flatMap((inner) => flatten(inner, path)));
  const depth = (branch: readonly { path: Path }[]) => Math.max(0, ...branch.map((each) => each.path.length));
  const best = branches.filter((branch) => branch.length > 0).sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
  return best ?? [{ path, message: issue.message, chinese: issueInChinese(issue) }];
}
