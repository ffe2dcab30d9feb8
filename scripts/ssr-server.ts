import { svelte } from '@sveltejs/vite-plugin-svelte'
import { createServer } from 'vite'

/** Runs something with the project's own modules, Svelte components compiled for the server. */
export async function withSsrModules<T>(
  root: string,
  run: (load: (path: string) => Promise<Record<string, unknown>>) => Promise<T>,
): Promise<T> {
  const server = await createServer({
    configFile: false,
    root,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false },
    plugins: [svelte({ configFile: false })],
  })
  try {
    return await run((path) => server.ssrLoadModule(path))
  } finally {
    await server.close()
  }
}
