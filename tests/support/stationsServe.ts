import { processIo } from '../../electron/cli/io.ts';
import { runStation } from '../../electron/cli/runStation.ts';

/** `serve` on a folder, library and page of the test's own. */
const [folder, scenarios, page] = process.argv.slice(2);
process.exitCode = await runStation({ folder: folder ?? '', scenarios, page, port: 0 }, false, processIo());
