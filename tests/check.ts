import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkTypes, conclude, guardNode, lint, root, runVitest } from './support/steps.ts';

guardNode();
const types = await checkTypes();
const style = await lint();
const folders = ['tests/architecture', 'tests/content'].filter((folder) => existsSync(join(root, folder)));
conclude([...types, style, await runVitest(...folders)]);
