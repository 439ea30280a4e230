import type { NextConfig } from 'next';

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  // Each build has a folder of its own, so that two builds at once do not mix.
  ...(process.env.NEXT_DIST_DIR === undefined ? {} : { distDir: process.env.NEXT_DIST_DIR }),
  // Paths and pages would differ from build to build with Next's random id.
  generateBuildId: () => 'site',
  // Makes the scripts that app/assets/ sends; a program, which cannot itself be bundled.
  serverExternalPackages: ['esbuild'],
  devIndicators: false,
  experimental: { globalNotFound: true },
};

export default config;
