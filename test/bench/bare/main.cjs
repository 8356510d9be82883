// The simplest Electron app there is: one window of the same size, one static file. What Tidelock is compared with.

const { join } = require('node:path')
const { app, BrowserWindow } = require('electron')

app.on('window-all-closed', () => app.quit())
process.on('SIGTERM', () => app.quit())
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 400,
    height: 640,
    autoHideMenuBar: true,
    webPreferences: { sandbox: true },
  })
  void window.loadFile(join(__dirname, 'index.html'))
})
