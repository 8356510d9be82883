// What main itself puts on the screen is in the language of the moment, in a language of three words made for this: window
// titles, the system's dialogs, and notices.

import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const made = vi.hoisted(() => {
  const none = () => {}
  class FakeWindow {
    readonly webContents = { id: 1, setZoomFactor: none, once: none }
    title: string
    constructor({ title }: { readonly title: string }) {
      this.title = title
      windows.push(this)
    }
    setTitle(title: string) {
      this.title = title
    }
    readonly on = none
    readonly once = none
    readonly setContentProtection = none
    readonly setMenuBarVisibility = none
    readonly show = none
    readonly focus = none
    readonly setBounds = none
    readonly getBounds = () => ({ x: 0, y: 0, width: 1, height: 1 })
    readonly isDestroyed = () => false
    readonly isVisible = () => true
    readonly isMinimized = () => false
    readonly loadURL = async () => {}
  }
  const windows: FakeWindow[] = []
  const boxes: unknown[] = []
  const bodies: string[] = []
  return { FakeWindow, windows, boxes, bodies, none }
})
vi.mock('electron', () => ({
  app: { on: made.none, isPackaged: true },
  BrowserWindow: made.FakeWindow,
  dialog: {
    showMessageBox: async (_window: unknown, box: unknown) => {
      made.boxes.push(box)
      return { response: 1 }
    },
    showSaveDialog: async (_window: unknown, box: unknown) => {
      made.boxes.push(box)
      return { canceled: true, filePath: '' }
    },
  },
  nativeImage: { createFromBuffer: () => ({}) },
  nativeTheme: {},
  Notification: class {
    static readonly isSupported = () => true
    readonly show = made.none
    readonly once = made.none
    constructor({ body }: { readonly body: string }) {
      made.bodies.push(body)
    }
  },
  screen: {},
  session: { fromPartition: () => ({}) },
}))
vi.mock('../../../main/platform/electron/fortress', () => ({ hardenSession: made.none }))
vi.mock('../../../main/platform/electron/page', () => ({ servePage: made.none }))

const { createDialogs } = await import('../../../main/platform/electron/dialogs')
const { createNotices } = await import('../../../main/platform/electron/notices')
const { createWindows } = await import('../../../main/platform/electron/windows')
const { faultSentence } = await import('../../../shared/messages')
const { speak } = await import('../../../shared/messages/current')
const { questions, windowText } = await import('../../../shared/messages/window')
const { trayMenu } = await import('../../../main/shell/tray-menu')

const german = {
  faults: { locked: { what: 'Der Tresor ist gesperrt.', todo: 'Öffnen Sie ihn.' } },
  tray: { quit: 'Beenden', locked: 'Tidelock ist gesperrt' },
  window: {
    cancel: 'Abbrechen',
    portableTitle: '{file} (tragbarer Tresor) - Tidelock',
    backup: { kind: 'Sicherung' },
    questions: {
      show: { title: 'Geheimnis von {name} zeigen?', text: 'Wer es sieht …', button: 'Zeigen' },
    },
  },
}
const english = () => speak('en', {})
beforeEach(english)
afterEach(english)

it('retitles its windows, each of which was made in another language', () => {
  const windows = createWindows({
    ...{ preload: '', page: new Map(), icon: undefined },
    languages: () => ({ system: 'en', language: 'en' }),
    title: () => windowText.portableTitle('work.json'),
  })
  windows.open(null, { hidden: true })
  speak('de', german)
  windows.quick.show({ x: 0, y: 0, width: 300, height: 300 })
  const titles = () => made.windows.map(({ title }) => title)
  expect(titles()).toEqual([
    'work.json (portable vault) - Tidelock',
    'work.json (tragbarer Tresor) - Tidelock',
  ])
  windows.retitle()
  expect(titles()).toEqual(Array(2).fill('work.json (tragbarer Tresor) - Tidelock'))
})

it('asks its own questions in the language of the moment', async () => {
  // Only the methods that the dialogs ask of a window.
  const dialogs = createDialogs(() => new made.FakeWindow({ title: '' }) as never, null)
  speak('de', german)
  await dialogs.confirm(questions.show({ issuer: 'Harbour', account: '' }))
  await dialogs.saveFile({ name: 'b.json', extension: 'json', kind: windowText.backup.kind })
  expect(made.boxes).toMatchObject([
    {
      message: 'Geheimnis von Harbour zeigen?',
      detail: 'Wer es sieht …',
      buttons: ['Zeigen', 'Abbrechen'],
    },
    { filters: [{ name: 'Sicherung' }] },
  ])
})

it('says its notices and its tray’s menu so too', () => {
  speak('de', german)
  createNotices().say(faultSentence({ code: 'locked' }))
  expect(made.bodies).toEqual(['Der Tresor ist gesperrt. Öffnen Sie ihn.'])
  const labels = () =>
    trayMenu({ vault: 'locked', accounts: [], recent: [], codesHidden: false }).flatMap((entry) =>
      entry.kind === 'line' ? [] : [entry.label],
    )
  expect(labels()).toEqual(expect.arrayContaining(['Tidelock ist gesperrt', 'Beenden']))
  english()
  expect(labels()).toContain('Tidelock is locked')
})
