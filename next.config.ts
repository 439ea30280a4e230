import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';

const config = (phase: string): NextConfig => ({
  output: 'export',
  trailingSlash: true,
  // A page for those who work on the site, which is not published.
  pageExtensions: phase === PHASE_DEVELOPMENT_SERVER ? ['dev.tsx', 'tsx', 'ts'] : ['tsx', 'ts'],
  // Builds, the editor's preview and the bench each have a folder of their own.
  ...(process.env.NEXT_DIST_DIR === undefined ? {} : { distDir: process.env.NEXT_DIST_DIR }),
  // Paths and pages would differ from build to build with Next's random id.
  generateBuildId: () => 'site',
  devIndicators: false,
  // npm run types holds them; a type that is wrong changes no page, and must not stop a correction.
  typescript: { ignoreBuildErrors: true },
  // Large libraries that only run at build are loaded as they are: putting them into bundles took a third of the time;
  // esbuild is a program, which cannot be bundled at all.
  serverExternalPackages: [
    '@viz-js/viz',
    'esbuild',
    'date-holidays',
    'gray-matter',
    'libphonenumber-js',
    'pdfkit',
    'remark',
    'remark-gfm',
    'remark-html',
    'yaml',
    'zod',
  ],
  experimental: { globalNotFound: true },
});

export default config;
