// An in-page twin of the bridge with invented accounts, for looking at the window without the main process.
// Codes are made from id and time step, so that they change on time; no secret is real.

import type { BackupsView } from '../../shared/backups'
import type { Bridge } from '../../shared/contract'
import type { Fault } from '../../shared/errors'
import type { Incoming, IntakeView } from '../../shared/intake'
import type { LockView } from '../../shared/locking'
import type { MenuAction } from '../../shared/menu-actions'
import type { GroupView } from '../../shared/ordering'
import { fail, ok } from '../../shared/result'
import type { Settings } from '../../shared/settings'
import type {
  AccountView,
  BeginView,
  ClipboardView,
  CodeView,
  DeskView,
  InsideView,
  Remark,
  TrashView,
  VaultStatus,
} from '../../shared/views'
import { createFakeBackups } from './fake-backups'
import { createFakeDesk } from './fake-desk'
import { codeAt, codeText, previewForm, previewOf } from './fake-drafts'
import { createFakeExporting } from './fake-exporting'
import { createFakeHealth } from './fake-health'
import { createFakeHistory } from './fake-history'
import { createFakeIcons } from './fake-icons'
import { createFakeIntake } from './fake-intake'
import { createFakeKit } from './fake-kit'
import { createFakeLocking } from './fake-locking'
import { createFakeMaking } from './fake-making'
import { createFakeOrdering } from './fake-ordering'
import { createFakeShowing } from './fake-showing'
import { createFakeSiteCodes } from './fake-site-codes'

type Listener<T> = (payload: T) => void

export interface FakeStart {
  readonly status: VaultStatus
  readonly accounts: readonly AccountView[]
  readonly trash: readonly TrashView[]
  readonly settings: Settings
  /** Milliseconds before an answer. */
  readonly delay: number
  readonly runtime: 'official' | 'fallback'
  /** The passphrase that opens. */
  readonly passphrase: string
  readonly groups?: readonly GroupView[]
}

function topic<T>() {
  const listeners = new Set<Listener<T>>()
  return {
    tell: (payload: T) => {
      for (const each of listeners) each(payload)
    },
    on: (listener: Listener<T>) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

export function createFakeBridge(start: FakeStart) {
  let status = start.status
  let accounts = [...start.accounts]
  let trash = [...start.trash]
  let settings = start.settings
  let watched: readonly string[] = []
  const counted = new Map<string, string>()
  const topics = {
    status: topic<VaultStatus>(),
    begun: topic<BeginView>(),
    opened: topic<InsideView>(),
    accounts: topic<Parameters<Parameters<Bridge['onAccounts']>[0]>[0]>(),
    codes: topic<readonly CodeView[]>(),
    clipboard: topic<ClipboardView>(),
    settings: topic<Settings>(),
    visible: topic<boolean>(),
    recent: topic<readonly string[]>(),
    remark: topic<Remark>(),
    desk: topic<DeskView>(),
    locking: topic<LockView>(),
    backups: topic<BackupsView>(),
    groups: topic<readonly GroupView[]>(),
    menu: topic<MenuAction>(),
    mini: topic<boolean>(),
    intake: topic<IntakeView>(),
    incoming: topic<Incoming>(),
  }

  const later = <T>(value: T): Promise<T> => new Promise((done) => setTimeout(() => done(value), start.delay))
  const done = () => later(ok(null))
  const refuse = (error: Fault) => later(fail(error))
  let byId = new Map(accounts.map((account) => [account.id, account]))
  const find = (id: string) => byId.get(id)

  const setStatus = (next: VaultStatus) => {
    status = next
    topics.status.tell(next)
  }
  const setAccounts = (next: AccountView[]) => {
    accounts = next
    byId = new Map(next.map((account) => [account.id, account]))
    topics.accounts.tell({ kind: 'all', accounts })
    if (status.kind === 'open') setStatus({ ...status, accounts: accounts.length, trash: trash.length })
  }

  const codeOf = (account: AccountView) => codeAt(account, counted.get(account.id) ?? null)
  const codesNow = () =>
    watched
      .map(find)
      .filter((account) => account !== undefined)
      .map(codeOf)

  let lastStep = 0
  const feed = setInterval(() => {
    const step = Math.floor(Date.now() / 10_000)
    if (step === lastStep || status.kind !== 'open') return
    lastStep = step
    topics.codes.tell(codesNow())
  }, 100)

  const open = (): VaultStatus => ({
    kind: 'open',
    slots: [{ kind: 'keychain', id: 'k', backend: 'GNOME Keyring' }],
    notices: [],
    accounts: accounts.length,
    trash: trash.length,
    demo: false,
    timeOffset: 0,
  })

  const changeSlots = (kind: 'keychain' | 'passphrase' | 'recovery', present: boolean) => {
    if (status.kind !== 'open') return
    const others = status.slots.filter((slot) => slot.kind !== kind)
    const slot = { kind, id: kind, backend: kind === 'keychain' ? 'GNOME Keyring' : null } as const
    setStatus({ ...status, slots: present ? [...others, slot] : others })
  }

  const dropReminder = () => {
    if (status.kind === 'open') setStatus({ ...status, notices: [] })
  }

  const intake = createFakeIntake({
    accounts: () => accounts,
    save: (next) => setAccounts([...next]),
    tell: (view) => topics.intake.tell(view),
  })

  const bridge: Bridge = {
    ...intake.answers,
    ...createFakeHealth(),
    ...createFakeOrdering({
      groups: start.groups ?? [],
      accounts: () => accounts,
      setAccounts,
      tell: topics.groups.tell,
    }),
    ...createFakeIcons({ accounts: () => accounts, setAccounts }),
    ...createFakeSiteCodes(),
    ...createFakeHistory(),
    ...createFakeExporting({ accounts: () => accounts, passphrase: start.passphrase }),
    ...createFakeBackups(topics.backups.tell),
    ...createFakeKit({ changeSlots, putOff: dropReminder }),
    ...createFakeLocking({
      passphrase: start.passphrase,
      tell: (view) => topics.locking.tell(view),
      setStatus: (next) => setStatus(next === 'open' ? open() : next),
      clearClipboard: () => topics.clipboard.tell(null),
      delay: start.delay,
    }),
    ...createFakeShowing({ accounts: () => accounts, passphrase: start.passphrase }),
    begin: async () => {
      await later(null)
      const inside = { accounts, codes: [], groups: start.groups ?? [], recent: [] }
      topics.begun.tell({ status, settings, portable: null, inside: status.kind === 'open' ? inside : null })
      return ok(null)
    },
    createVault: () => {
      setStatus(open())
      setAccounts(accounts)
      return done()
    },
    openGeneration: () => {
      setStatus(open())
      return done()
    },
    setPassphrase: async () => {
      await later(null)
      changeSlots('passphrase', true)
      return ok(null)
    },
    removePassphrase: () => {
      changeSlots('passphrase', false)
      return done()
    },
    useKeychain: ({ use }) => {
      changeSlots('keychain', use)
      return done()
    },
    listAccounts: () => later(ok(accounts)),
    watchCodes: ({ ids }) => {
      watched = ids
      return later(ok(codesNow()))
    },
    copyCode: ({ id, which }) => {
      const account = find(id)
      if (!account) return refuse({ code: 'no-such-account' })
      const left =
        account.period === 0 ? null : account.period - (Math.floor(Date.now() / 1000) % account.period)
      topics.clipboard.tell({ id, secondsLeft: settings.clipboardClearSeconds || null })
      return later(
        ok({
          id,
          which: which === 'next' ? 'next' : 'current',
          secondsLeft: left,
          clearsInSeconds: settings.clipboardClearSeconds || null,
        }),
      )
    },
    newCode: ({ id }) => {
      const account = find(id)
      if (!account) return refuse({ code: 'no-such-account' })
      counted.set(id, codeText(account, account.counter))
      setAccounts(accounts.map((each) => (each.id === id ? { ...each, counter: each.counter + 1 } : each)))
      return later(ok(codeOf(account)))
    },
    clearClipboard: () => {
      topics.clipboard.tell(null)
      return done()
    },
    previewAccount: (source) => later(ok(previewOf(source, 'draft', accounts))),
    addAccount: ({ source, evenIfDuplicate }) => {
      const id = `new-${Date.now()}`
      const found = previewOf(source, id, accounts)
      if (!found.ok) return refuse(found.faults[0]?.fault ?? { code: 'unexpected' })
      if (found.draft.duplicateOf && !evenIfDuplicate) return refuse({ code: 'duplicate-account' })
      const { code: _code, warnings: _warnings, duplicateOf: _twin, ...rest } = found.draft
      const view: AccountView = {
        ...rest,
        id,
        note: '',
        pinned: false,
        pinNeeded: false,
        addedAt: Date.now(),
      }
      setAccounts([...accounts, view])
      return later(ok(view))
    },
    ...createFakeMaking(() => accounts),
    ...createFakeDesk(topics.desk.tell),
    setTimeOffset: ({ seconds }) => {
      if (status.kind === 'open') setStatus({ ...status, timeOffset: seconds })
      return done()
    },
    previewEdit: ({ form }) => later(ok(previewForm(form, 'draft', null))),
    editAccount: ({ id, form }) => {
      const account = find(id)
      if (!account) return refuse({ code: 'no-such-account' })
      const changed: AccountView = {
        ...account,
        issuer: form.issuer,
        account: form.account,
        note: form.note,
        pinNeeded: account.pinNeeded && form.pin === '',
      }
      setAccounts(accounts.map((each) => (each.id === id ? changed : each)))
      return later(ok(changed))
    },
    pinAccount: ({ id, pinned }) => {
      setAccounts(accounts.map((each) => (each.id === id ? { ...each, pinned } : each)))
      return done()
    },
    moveAccount: ({ id, before }) => {
      const moved = find(id)
      if (!moved) return refuse({ code: 'no-such-account' })
      const rest = accounts.filter((each) => each.id !== id)
      const at = before === null ? rest.length : rest.findIndex((each) => each.id === before)
      setAccounts([...rest.slice(0, at), moved, ...rest.slice(at)])
      return done()
    },
    trashAccounts: ({ ids }) => {
      for (const id of ids) {
        const account = find(id)
        if (account)
          trash = [
            {
              id,
              type: account.type,
              issuer: account.issuer,
              account: account.account,
              deletedAt: Date.now(),
              keptUntil: Date.now() + 30 * 86_400_000,
            },
            ...trash,
          ]
      }
      setAccounts(accounts.filter((each) => !ids.includes(each.id)))
      return done()
    },
    listTrash: () => later(ok(trash)),
    restoreFromTrash: ({ ids }) => {
      const back = trash.filter((each) => ids.includes(each.id))
      trash = trash.filter((each) => !ids.includes(each.id))
      const known = new Map(start.accounts.map((each) => [each.id, each]))
      setAccounts([
        ...accounts,
        ...back.map((each) => known.get(each.id)).filter((each) => each !== undefined),
      ])
      return done()
    },
    deleteFromTrash: ({ ids }) => {
      trash = trash.filter((each) => !ids.includes(each.id))
      setAccounts([...accounts])
      return done()
    },
    settings: () => later(ok(settings)),
    changeSettings: (change) => {
      settings = {
        ...settings,
        ...(Object.fromEntries(
          Object.entries(change).filter(([, value]) => value !== undefined),
        ) as Partial<Settings>),
      }
      topics.settings.tell(settings)
      return later(ok(settings))
    },
    about: () =>
      later(
        ok({
          version: '0.1.0',
          electron: start.runtime === 'official' ? '45.4.1' : '33.2.1',
          chromium: start.runtime === 'official' ? '150.0.7871.46' : '130.0.6723.137',
          node: '24.18.0',
          vaultPath: '/home/robin/.config/Tidelock/vault.json',
          settingsPath: '/home/robin/.config/Tidelock/settings.json',
          keychainBackend: 'GNOME Keyring',
          portable: false,
          runtime: start.runtime,
        }),
      ),
    copyReleasePage: done,
    quit: done,
    setMini: ({ on }) => {
      topics.mini.tell(on)
      return done()
    },
    onStatus: topics.status.on,
    onBegun: topics.begun.on,
    onOpened: topics.opened.on,
    onAccounts: topics.accounts.on,
    onCodes: topics.codes.on,
    onClipboard: topics.clipboard.on,
    onSettings: topics.settings.on,
    onVisible: topics.visible.on,
    onRecent: topics.recent.on,
    onRemark: topics.remark.on,
    onDesk: topics.desk.on,
    onLocking: topics.locking.on,
    onBackups: topics.backups.on,
    onGroups: topics.groups.on,
    onMenu: topics.menu.on,
    onMini: topics.mini.on,
    onIntake: topics.intake.on,
    onIncoming: topics.incoming.on,
  }
  return { bridge, tell: topics, setStatus, intake, stop: () => clearInterval(feed) }
}
