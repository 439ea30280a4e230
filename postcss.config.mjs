import path from 'node:path';

// Next sometimes hands a stylesheet over without saying where it stands. All of them stand in app/,
// so that the address of the tokens in them is right then too.
export default { plugins: { '@tailwindcss/postcss': { base: path.resolve('app') } } };
