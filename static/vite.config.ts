import { defineConfig } from 'vite';

const surfaces = ['project-page', 'global-page', 'issue-context', 'macro', 'macro-config', 'gadget', 'gadget-config'];

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  esbuild: { jsx: 'automatic' },
  resolve: {
    alias: [
      {
        find: /^@atlaskit\/platform-feature-flags(\/.*)?$/,
        replacement: `${import.meta.dirname}/feature-flags-off.ts`,
      },
    ],
  },
  // Atlaskit and the bridge read these as if they ran in Node.
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.CI': 'undefined',
    'process.env': '{}',
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800,
    rollupOptions: {
      input: Object.fromEntries(surfaces.map((surface) => [surface, `${import.meta.dirname}/${surface}.html`])),
      output: {
        manualChunks(id) {
          if (/node_modules\/(react|react-dom|scheduler)\//.test(id)) return 'react';
          if (/node_modules\/(@forge\/|iframe-resizer)/.test(id)) return 'bridge';
          return undefined;
        },
      },
    },
  },
});
