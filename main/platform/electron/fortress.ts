// Shuts every way out of a window that the program does not use: network, permissions, navigation, new windows,
// downloads, WebRTC. Knows nothing of what the window shows (security.md 2).

import { app, Menu, type Session, type WebContents } from 'electron'
import { pageOrigin } from './page-files'
import { isAllowedRequest } from './requests'

/** Switches that must be set before `ready`. */
export function closeNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('dns-prefetch-disable')
  app.commandLine.appendSwitch('no-proxy-server')
  // The last one would have a page's peer connection join a multicast group of the local network.
  const features = [
    'SpareRendererForSitePerProcess',
    'MediaRouter',
    'Translate',
    'WebRtcHideLocalIpsWithMdns',
  ]
  app.commandLine.appendSwitch('disable-features', features.join(','))
}

/**
 * Before `ready`, for a vault that no keychain opens: Chromium keeps a key of its own there for what it would store, and it
 * stores nothing. https://www.electronjs.org/docs/latest/api/safe-storage
 */
export function leaveKeychainAlone(): void {
  app.commandLine.appendSwitch('password-store', 'basic')
  app.commandLine.appendSwitch('use-mock-keychain')
}

/**
 * Before `ready`. Every session and every page ever made gets the walls, whoever makes it: pages for paper, and one that
 * should not exist. A session of ours sets its own answers over these.
 */
export function wallEverything(): void {
  app.on('session-created', (made) => hardenSession(made, () => false))
  app.on('web-contents-created', (_event, made) => hardenContents(made))
}

/**
 * Before `ready`. An installed program takes no debugger: a link that smuggles a switch into the command line must not
 * open one. The inspector of Node is closed by a fuse; this one is Chromium's.
 */
export function closeDebuggers(): void {
  if (!app.isPackaged) return
  for (const name of ['remote-debugging-port', 'remote-debugging-pipe', 'remote-allow-origins'])
    app.commandLine.removeSwitch(name)
}

/**
 * Before `ready`. The window is small and changes once a second, so it is drawn without the graphics card, whose process
 * takes a core while the first codes wait; and the network service, which nothing uses, gets no process of its own
 * (docs/decisions/0005).
 */
export function easeStart(): void {
  // On macOS every window is composed by the card anyway.
  if (process.platform !== 'darwin') app.disableHardwareAcceleration()
  // Electron would make a menu that nobody sees; ours comes after the first codes (platform/electron/menu-bar).
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null)
  // The second has Chromium ask the desktop's portal for global keys on Wayland; elsewhere it changes nothing.
  app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2,GlobalShortcutsPortal')
  // Both windows show pages of one origin with the same rights: a process for each costs 14 MB and keeps nothing apart.
  app.commandLine.appendSwitch('process-per-site')
}

/** `camera`: whether these contents may ask for one now. Nothing else is ever allowed, sound least of all. */
export function hardenSession(session: Session, camera: (contents: WebContents | null) => boolean): void {
  session.setPermissionRequestHandler((contents, permission, decide, details) => {
    const types = 'mediaTypes' in details ? (details.mediaTypes ?? []) : []
    const videoOnly = permission === 'media' && types.length > 0 && types.every((type) => type === 'video')
    decide(videoOnly && details.isMainFrame && isOurPage(details.requestingUrl) && camera(contents))
  })
  session.setPermissionCheckHandler((contents, permission, origin, details) => {
    const video = permission === 'media' && details.mediaType === 'video'
    return video && details.isMainFrame && isOurPage(origin) && camera(contents)
  })
  session.setDevicePermissionHandler(() => false)
  // Without this Chromium asks Google's server for a dictionary at every start, whatever the next line says.
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !isAllowedRequest(details.url) })
  })
  session.on('will-download', (event) => event.preventDefault())
}

function isOurPage(url: string): boolean {
  return url === pageOrigin || url.startsWith(`${pageOrigin}/`)
}

function hardenContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
