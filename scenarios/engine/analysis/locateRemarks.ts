import type { Finding, Remark } from '../schema/finding.ts';
import { readYaml } from '../schema/yamlFile.ts';

/** Remarks about a document as findings with the file and the line of its text. */
export function locateRemarks(text: string, file: string, remarks: readonly Remark[]): Finding[] {
  const yaml = readYaml(text, file);
  return remarks.map((remark) => yaml.locate(remark));
}
