import { LineCounter, isAlias, isNode, isScalar, parseDocument, visit, type Document, type YAMLMap } from 'yaml';
import { pathText, type Finding, type Path, type Remark } from './finding.ts';

/** Bytes beyond this are not a drill but an attack or an accident. */
export const maxFileLength = 2_000_000;

/** Keys, values, lists and maps together; a large drill has some ten thousand. */
export const maxNodes = 100_000;

/** A parsed YAML file that can still say on which line a path stands. */
export interface YamlFile {
  readonly value: unknown;
  readonly findings: readonly Finding[];
  locate(remark: Remark): Finding;
}

/** Reads YAML 1.2 core; duplicate keys, anchors, aliases and own tags are refused (engine rule 31). Never throws. */
export function readYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const refuse = (line: number, code: string, message: string, messageZh: string): YamlFile => ({
    value: null, findings: [{ severity: 'error', code, file, line, path: '', message, messageZh }], locate: (remark) => ({ ...remark, file, line: 1, path: pathText(remark.path) }),
  });
  if (text.length > maxFileLength) return refuse(1, 'fileTooLarge', `the file is longer than ${maxFileLength} characters`, `文件超过${maxFileLength}个字符`);
  if (text.startsWith('\uFEFF')) return refuse(1, 'byteOrderMark', 'the file starts with a byte order mark; save it as UTF-8 without BOM', '文件带有BOM，请另存为不带BOM的UTF-8');
  // the parser's own search for duplicate keys compares each key with each, which a translation of a thousand keys feels
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: false, lineCounter: lines, prettyErrors: false, strict: true });
  const beyond = nodeBeyondLimit(document);
  if (beyond !== null) {
    return refuse(lines.linePos(beyond).line, 'tooManyNodes', `the file has more than ${maxNodes} keys and values; from this line on it is too much`, `文件的键和值超过${maxNodes}个，从这一行起超出上限`);
  }
  const notYaml = (at: number, problem: string): Finding => ({
    severity: 'error', code: 'notYaml', file, line: lines.linePos(at).line, path: '',
    message: `this is not valid YAML: ${problem}`, messageZh: `YAML格式有误：${problem}`,
  });
  const findings: Finding[] = [...document.errors, ...document.warnings].map((problem) => notYaml(problem.pos[0], problem.message));
  visit(document, { Map: (_key, map) => { findings.push(...repeatedKeys(map).map((at) => notYaml(at, 'Map keys must be unique'))); } });
  findings.push(...forbidden(document, lines, file));
  const value: unknown = findings.length > 0 ? null : document.toJS({ maxAliasCount: 0 });
  return { value, findings, locate: (remark) => ({ severity: remark.severity, code: remark.code, file, line: lineOf(document, lines, remark.path), path: pathText(remark.path), message: remark.message, messageZh: remark.messageZh }) };
}

/** Where the first node stands that is one too many. */
function nodeBeyondLimit(document: Document.Parsed): number | null {
  let count = 0;
  let beyond: number | null = null;
  visit(document, {
    Node: (_key, node) => {
      count += 1;
      if (count <= maxNodes) return undefined;
      beyond = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return beyond;
}

/** Where a key stands that its map already has. */
function repeatedKeys(map: YAMLMap): number[] {
  const seen = new Set<unknown>();
  return map.items.flatMap(({ key }) => {
    const name = isScalar(key) ? key.value : key;
    if (!seen.has(name)) { seen.add(name); return []; }
    return [isNode(key) ? (key.range?.[0] ?? 0) : 0];
  });
}

function forbidden(document: Document.Parsed, lines: LineCounter, file: string): Finding[] {
  const findings: Finding[] = [];
  visit(document, (_key, node) => {
    if (!isNode(node)) return;
    const anchored = 'anchor' in node && node.anchor !== undefined;
    const tagged = node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:');
    if (isAlias(node) || anchored || tagged) {
      findings.push({
        severity: 'error', code: 'yamlFeature', file, line: lines.linePos(node.range?.[0] ?? 0).line, path: '',
        message: 'anchors, aliases and own tags are not allowed in a scenario', messageZh: '剧本里不允许使用锚点、别名或自定义标签',
      });
    }
  });
  return findings;
}

/** The line of the deepest existing node on the path: a missing field is reported where it should stand. */
function lineOf(document: Document.Parsed, lines: LineCounter, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
