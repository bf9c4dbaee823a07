import fc from 'fast-check';

// a landing must not hang on luck: CI tries the same cases each time, everybody else new ones
if (process.env.CI !== undefined) fc.configureGlobal({ seed: 20241125 });
