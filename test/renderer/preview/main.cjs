// The preview's main process: one window, and the files of this folder with the page's own policy. No Tidelock in it.

const { readFileSync } = require('node:fs')
const { extname, join, normalize } = require('node:path')
const { app, BrowserWindow, protocol } = require('electron')

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
}
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types tidelock tidelock-strength',
].join('; ')

app.on('window-all-closed', () => app.quit())
process.on('SIGTERM', () => app.quit())
protocol.registerSchemesAsPrivileged([
  { scheme: 'preview', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])
void app.whenReady().then(() => {
  protocol.handle('preview', ({ url }) => {
    const path = normalize(decodeURIComponent(new URL(url).pathname))
    try {
      return new Response(readFileSync(join(__dirname, path)), {
        headers: { 'Content-Type': types[extname(path)] ?? 'text/plain', 'Content-Security-Policy': policy },
      })
    } catch {
      return new Response('Not found', { status: 404 })
    }
  })
  const window = new BrowserWindow({
    width: 920,
    height: 900,
    autoHideMenuBar: true,
    webPreferences: { sandbox: true, backgroundThrottling: false },
  })
  void window.loadURL('preview://tidelock/index.html?scene=starting')
})
