import fc from 'fast-check';

/**
 * Property tests begin from one seed, so that the check of one text says the same twice. `SHAPAN_SEED=random` looks further, a number goes back
 * to what such a look found.
 */
const asked = process.env['SHAPAN_SEED'] ?? '20261122';
if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) });
