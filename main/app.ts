// The composition root: wires the rooms, in reading order. No Electron, no decision.

import { dirname, join } from 'node:path'
import { messages } from '../shared/messages'
import type { AboutView, DeskView } from '../shared/views'
import { activityPath, createActivityFile } from './activity/file'
import { createActivityLog } from './activity/log'
import { noteSlots, notingCopies, notingTyping } from './activity/noting'
import { changeWithUsed, usageChange } from './activity/shown-usage'
import { readStartOptions } from './arguments'
import { createBackups } from './backups/backups'
import { createCodes } from './codes'
import { createExporting } from './exporting/exporting'
import { createHealth } from './health/health'
import { createBrands } from './icons/brands'
import { createPacks } from './icons/packs'
import { createIncoming } from './incoming'
import { createIntake } from './intake/intake'
import { createHandlers } from './ipc/handlers'
import { hearing } from './ipc/heard'
import { register } from './ipc/register'
import { createFreshKey } from './kit/fresh-key'
import { createReminder } from './kit/reminder'
import type { Platform, Surroundings, WindowName } from './platform/platform'
import { createProver } from './prover'
import type { SettingsStore } from './settings'
import { createAutoLock } from './shell/auto-lock'
import { createBeginning } from './shell/beginning'
import { createCopied } from './shell/copied'
import { createCopying } from './shell/copying'
import { createDesk } from './shell/desk'
import { followGroups } from './shell/groups-teller'
import { holdingBack } from './shell/holding-back'
import { createHotkeyKeeper } from './shell/hotkeys'
import { createLocking } from './shell/locking'
import { lookAs } from './shell/looks'
import { createMenuKeeper } from './shell/menu-bar'
import { createMiniWindow } from './shell/mini-window'
import { limitNotices } from './shell/notice-limit'
import { createQuickWindow } from './shell/quick-window'
import { createRecent } from './shell/recent'
import { createShortcuts } from './shell/shortcuts'
import { createTrashKeeper } from './shell/trash-keeper'
import { trayAccounts } from './shell/tray-accounts'
import { createTrayKeeper } from './shell/tray-keeper'
import { createTypingCode } from './shell/typing-code'
import { whyUnwritable } from './shell/unwritable'
import { unusedSiteCodes } from './vault/site-codes'
import { createVault, type Vault } from './vault/vault'

export interface App {
  readonly vault: Vault
  /** The words of this start or of a later one: links and files to open. */
  take(words: readonly string[]): void
  /** Opens the vault. The main window is open by then, or `hidden`. */
  start(start: { readonly hidden: boolean }): Promise<void>
  /** What a second start of the program asks this one to do. */
  onSecondStart(words: readonly string[]): void
  /** Clears the clipboard, finishes saves and ends every process started. */
  stop(): Promise<void>
}

/** Milliseconds that the page gets to draw what the vault has just told it. */
const drawing = 400
/** Milliseconds that a backup which is due may hold up a quit. */
const quitBackup = 700
/** Milliseconds that a session which has just begun gets to show its tray. */
const trayPatience = 10_000

export function createApp(
  platform: Platform,
  surroundings: {
    readonly settings: SettingsStore
    readonly about: () => Omit<AboutView, 'keychainBackend'>
    readonly desk: Pick<DeskView, 'system' | 'commands'> & {
      readonly accent: () => DeskView['accent']
    }
    readonly modeOf: Surroundings['modeOf']
    readonly quit: () => void
  },
): App {
  const { clock, random, keychain, kdf, files, clipboard, dialogs, door, log, place } = platform
  const windows = holdingBack(platform.windows)
  const { importReader, qrReader, paper, screens, tray, hotkeys, typing, autostart } = platform
  const { power, biometry, menuBar } = platform
  const notices = limitNotices(platform.notices, clock)
  const brands = createBrands(platform.brandData)
  const packs = createPacks({
    ...{ files, random, clock, reader: importReader },
    folder: join(dirname(place.settings), 'icon-packs'),
  })
  const { settings, modeOf, quit } = surroundings

  const vault = createVault(
    { files, keychain, kdf, clock, random, log, memory: settings, demo: place.demo },
    { folder: place.folder, file: place.vault },
  )
  const activity = createActivityLog({
    ...{ vault, clock, settings },
    file: createActivityFile({ vault, files, clock, log, path: activityPath(place) }),
    recent: (ids) => recent.fill(ids),
    used: (ids) => {
      const change = isOpen() ? usageChange(ids, vault, activity) : null
      if (change !== null) windows.send('accounts', change)
    },
  })
  noteSlots(vault, activity)
  const locking = createLocking({
    ...{ vault, clock, kdf, biometry, power, notices, settings, activity },
    tell: (view) => windows.send('locking', view),
  })
  const autoLock = createAutoLock({
    ...{ clock, power, lock: locking.lock },
    rules: () => {
      const opensByItself = vault.slots().some(({ kind }) => kind === 'keychain')
      const now = settings.now()
      return isOpen() && (!opensByItself || now.lockKeychainToo) ? now : null
    },
  })
  const codes = createCodes({
    clock,
    find: (id) => vault.find(id),
    send: (views, to) => windows.send('codes', views, to),
  })
  const copied = createCopied({ clipboard, clock, tell: (view) => windows.send('clipboard', view) })
  const recent = createRecent({
    keep: (ids) => activity.keepRecent(ids),
    tell: (ids) => {
      windows.send('recent', ids)
      trayKeeper.refresh()
    },
  })
  const copying = notingCopies(createCopying({ vault, codes, copied, recent, settings, clock }), activity)

  const isOpen = () => vault.status().kind === 'open'
  const vaultIs = () => {
    const { kind } = vault.status()
    return kind === 'open' || kind === 'locked' ? kind : 'closed'
  }
  const typingCode = notingTyping(
    createTypingCode({
      ...{ typing, copying, windows, tray },
      pressesEnter: () => settings.now().typeEnter,
      notTyped: (why) => {
        windows.send('remark', { kind: 'not-typed', why }, 'main')
        notices.say(messages.quick.remark[why])
      },
    }),
    activity,
  )
  const quick = createQuickWindow({
    ...{ windows, typing, clock, copying, typingCode, vaultIs },
    place: { remembered: settings.quickPlace, remember: settings.rememberQuick },
  })
  const shortcuts = createShortcuts({ vaultIs, copying, recent, quick, windows, notices })
  const keeper = createHotkeyKeeper({
    hotkeys,
    stored: settings.hotkeys(),
    keep: settings.rememberHotkeys,
    tell: () => desk.tell(),
  })
  const desk = createDesk({
    ...{ hotkeys, tray, typing, autostart, windows, clipboard },
    keeper: () => keeper,
    isOpen,
    around: surroundings.desk,
    send: (view) => windows.send('desk', view),
  })
  const mini = createMiniWindow({
    windows,
    place: settings.miniBounds,
    changed: () => {
      trayKeeper.refresh()
      menuKeeper.refresh()
    },
  })
  const menuKeeper = createMenuKeeper({
    ...{ menuBar, clock },
    state: () => ({
      open: isOpen(),
      layout: settings.now().layout,
      codesHidden: settings.now().hideCodes,
      mini: mini.isOn(),
    }),
    lock: () => void locking.lock({ kind: 'asked' }),
    ask: (action) => {
      windows.show()
      windows.send('menu', action, 'main')
    },
  })
  const openMain = () => {
    mini.set(false)
    windows.show()
  }
  const trayKeeper = createTrayKeeper({
    tray,
    clock,
    state: () => ({
      vault: vaultIs(),
      ...trayAccounts(vault),
      recent: recent.ids(),
      codesHidden: settings.now().hideCodes,
      mini: mini.isOn(),
    }),
    actions: {
      copy: shortcuts.copy,
      hideCodes: () => settings.change({ hideCodes: !settings.now().hideCodes }),
      lock: () => void locking.lock({ kind: 'asked' }),
      // Only the page knows whether something in it wants to be finished first.
      mini: () => {
        windows.show()
        if (mini.isOn()) mini.set(false)
        else windows.send('menu', 'mini', 'main')
      },
      openMain,
      quick: () => void quick.toggle(),
      quit,
    },
  })
  const intake = createIntake({
    ...{ vault, clock, reader: importReader },
    tell: (view) => windows.send('intake', view),
  })
  const prover = createProver({ vault, tries: locking.tries, activity, dialogs, biometry })
  const exporting = createExporting({
    ...{ vault, clock, files, random, kdf, importReader, qrReader, place, dialogs, paper, prover, activity },
  })
  const freshKey = createFreshKey({ clock, random })
  const reminder = createReminder({ clock, memory: settings })
  const tellStatus = () => windows.send('status', reminder.shown(vault.status()))
  const trashKeeper = createTrashKeeper({
    ...{ vault, clock, log, memory: settings },
    gone: (ids) => desk.forget(ids),
  })
  const backups = createBackups({
    ...{ vault, files, clock, random, kdf, log, dialogs, intake, prover, activity, settings },
    ...{ reader: importReader, vaultFile: place.vault },
    tell: (view) => windows.send('backups', view, 'main'),
  })
  const health = createHealth({
    vault,
    settings,
    clock,
    place,
    modeOf,
    lastVerifiedBackup: backups.lastVerified,
  })
  const incoming = createIncoming({ isOpen, intake, files, windows })

  followGroups({
    ...{ vault, isOpen },
    tell: (groups) => {
      windows.send('groups', groups)
      trayKeeper.refresh()
    },
  })

  const beginning = createBeginning({
    ...{ vault, codes, clock, windows, activity, recent: recent.ids, settings: settings.now },
    status: () => reminder.shown(vault.status()),
    portable: place.portable === null ? null : place.vault,
  })
  let open = false
  vault.onStatus((status) => {
    const opened = status.kind === 'open' && !open
    open = status.kind === 'open'
    if (status.kind !== 'open') {
      codes.forget()
      intake.forget()
      exporting.stop()
      freshKey.forget()
      backups.locked()
      windows.useCamera(false)
      void copied.clearNow()
    }
    codes.correct(status.kind === 'open' ? status.timeOffset : 0)
    menuKeeper.refresh()
    windows.send('status', reminder.shown(status))
    trayKeeper.refresh()
    autoLock.refresh()
    beginning.follow(status)
    if (opened || status.kind !== 'open') trashKeeper.follow(opened)
    if (!opened) return
    beginning.tellOpened()
    incoming.refresh()
    backups.opened()
    void whyUnwritable({ files, random }, place).then((fault) => {
      if (fault !== null) windows.send('remark', { kind: 'fault', fault }, 'main')
    })
  })
  vault.onSaved(backups.saved)
  vault.onAccounts((change) => {
    windows.send('accounts', changeWithUsed(change, activity))
    codes.refresh()
    trayKeeper.refresh()
    intake.refresh()
  })

  const follow = (now: ReturnType<SettingsStore['now']>) => {
    lookAs(windows, now)
    codes.hide(now.hideCodes)
  }
  settings.onChange((now) => {
    follow(now)
    windows.send('settings', now)
    trayKeeper.refresh()
    menuKeeper.refresh()
    autoLock.refresh()
  })
  const inSight = new Set<WindowName>()
  windows.onVisible((visible, which) => {
    visible ? inSight.add(which) : inSight.delete(which)
    autoLock.seen(visible, which)
    locking.seen(inSight.size > 0)
    codes.setVisible(visible, which)
    windows.send('visible', visible, which)
    if (!visible && which === 'main') keeper.record(false)
  })
  windows.onBounds((bounds, small) =>
    small ? settings.rememberMini(bounds) : settings.rememberWindow(bounds),
  )
  windows.onClose(() => settings.now().closeToTray && tray.isShown())
  tray.onShown(() => desk.tell())
  hotkeys.onPress((name) => shortcuts.press(name))

  const about = (): AboutView => ({ ...surroundings.about(), keychainBackend: backendOf(vault) })
  register(
    hearing(door, { incoming, autoLock }),
    createHandlers({
      ...{ vault, codes, copied, copying, recent, quick, desk, settings, clock, random, files, dialogs },
      ...{ typingCode, screens, intake, prover, exporting, activity, health, about, quit, locking, backups },
      ...{ brands, packs, beginning },
      ...{ paper, freshKey, reminder, tellStatus, trashKeeper },
      siteCodesForKit: () => unusedSiteCodes({ accounts: vault.accounts() }),
      useCamera: (use) => windows.useCamera(use),
      openMain,
      mini,
      // The mini window is there to stay in sight.
      hideMain: () => mini.isOn() || windows.putAway(tray.isShown()),
    }),
    { isOpen, log },
  )

  let stopped = false
  const settleIn = () => {
    if (stopped) return
    trayKeeper.start()
    keeper.start()
    void autostart.mend()
  }

  return {
    vault,
    take: incoming.take,
    start: async ({ hidden }) => {
      codes.hide(settings.now().hideCodes)
      // Elsewhere it is there for its keys alone, which can wait for the first codes.
      if (menuBar.system === 'mac') menuKeeper.start()
      else clock.after(drawing, menuKeeper.start)
      await vault.start()
      autoLock.start()
      // The tray and the keys want the processor in the moment in which the page draws its codes.
      if (hidden) settleIn()
      else clock.after(drawing, settleIn)
      // Without a tray nothing would be seen of a hidden start; in a session that has just begun it may come late.
      if (hidden) clock.after(trayPatience, () => void (tray.isShown() || windows.show()))
    },
    onSecondStart: (words) => {
      const { key, hidden } = readStartOptions(words)
      if (key === 'toggle') void quick.toggle()
      else if (key === 'copy-last') shortcuts.press('copy-last')
      else if (key === 'lock') void locking.lock({ kind: 'asked' })
      else {
        incoming.take(words)
        if (!hidden) openMain()
      }
    },
    stop: async () => {
      stopped = true
      tray.remove()
      intake.forget()
      await copied.clearNow()
      await backups.finish(quitBackup)
      await vault.close()
      await activity.settled()
      await settings.flush()
    },
  }
}

function backendOf(vault: Vault): string | null {
  return vault.slots().find((slot) => slot.kind === 'keychain')?.backend ?? null
}
