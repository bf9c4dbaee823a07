import { mergeConfig } from 'vitest/config';
import base from '../../vite.config';

/**
 * The tests as the mutants meet them: all of a run share their modules, so that the engine is
 * loaded once a mutant.
 */
export default mergeConfig(base, {
  test: {
    isolate: false,
    // what these hold is no matter of a mutant: the files as they are written, and time
    exclude: ['tests/architecture.test.ts', 'tests/**/hostile.test.ts'],
  },
});
