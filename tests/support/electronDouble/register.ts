import { registerHooks } from 'node:module';

const double = new URL('index.ts', import.meta.url).href;

// Whoever imports or requires "electron" in this process gets the double; everything else resolves as always.
registerHooks({
  resolve: (specifier, context, next) => (specifier === 'electron' ? { url: double, shortCircuit: true } : next(specifier, context)),
});

Object.defineProperty(process.versions, 'electron', { value: '45.4.1', enumerable: true });
