#!/usr/bin/env node
const major = Number(process.versions.node.split('.')[0]);

if (major !== 24) {
  process.stderr.write(`沙盘需要 Node 24，现在运行的是 ${process.versions.node}；请先执行 npm ci，再用 npm run。\nShapan needs Node 24, this is ${process.versions.node}; run npm ci first, then use npm run.\n`);
  process.exitCode = 2;
} else {
  const { runCommand } = await import('./runCommand.ts');
  const { processIo } = await import('./io.ts');
  process.exitCode = await runCommand(process.argv.slice(2), processIo());
}
