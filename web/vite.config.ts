import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './precompressing.ts';

const service = process.env.SERVICE ?? 'http://127.0.0.1:3000';

/** Two pages: the application, and the small entrance for whoever has not signed in. */
export default defineConfig({
  plugins: [react(), entranceAddresses(), precompress()],
  build: {
    target: 'es2022',
    manifest: true,
    chunkSizeWarningLimit: 700, // what is too heavy is said by launch/weights.mjs, which counts what travels
    assetsInlineLimit: 0, // a script or picture in the page would need a hole in the content security policy
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'dang-nhap.html'] },
  },
  server: { host: '127.0.0.1', proxy: { '/api': { target: service } } },
});

/** While developing, the entrance answers at the addresses that the service gives it. */
function entranceAddresses() {
  return {
    name: 'entrance-addresses',
    configureServer({ middlewares }: import('vite').ViteDevServer) {
      middlewares.use((request, _response, next) => {
        request.url = request.url?.replace(/^\/(dang-nhap|thiet-lap|kiem-tra(?:\/[^/?]*)?)(?=\?|$)/, '/dang-nhap.html');
        next();
      });
    },
  };
}
