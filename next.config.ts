import type { NextConfig } from 'next';

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  // Builds, the editor's preview and the bench each have a folder of their own.
  ...(process.env.NEXT_DIST_DIR === undefined ? {} : { distDir: process.env.NEXT_DIST_DIR }),
  // Paths and pages would differ from build to build with Next's random id.
  generateBuildId: () => 'site',
  devIndicators: false,
  typescript: { tsconfigPath: 'tsconfig.site.json' },
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
};

export default config;
