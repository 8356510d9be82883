// One finding: what it is, why it matters and what to do, the accounts it is about, and the one button that leads there.

import { useSignal } from '@preact/signals'
import type { AccountFinding, HealthFinding, HealthGroup } from '../../shared/health'
import { findingText } from '../../shared/messages/choose-later'
import { healthWords } from '../../shared/messages/later'
import { confirmAccount } from '../state/confirming'
import { accountOf, readFindings } from '../state/health'
import { sayName, subtitleOf, titleOf } from '../state/labels'
import { dialog, goTo } from '../state/page'
import { openEdit } from '../state/row-actions'
import { query, wantsFocus } from '../state/search'
import { AccountPicture } from './account-picture'
import { Button } from './button'
import { InfoIcon, WarnIcon } from './icon'
import { LongList } from './long-list'
import { Name } from './name'

const words = healthWords
/** Accounts that are shown before somebody asks for all. */
const few = 3
/** Pixels, as --health-row. */
const rowHeight = 52

export function FindingCard({ finding }: { readonly finding: HealthFinding }) {
  const { what, why } = findingText(finding)
  const action = actionOf(finding)
  return (
    <article class={`finding finding-${finding.grade}`} aria-label={what}>
      <div class="finding-head">
        <div class="finding-words">
          {finding.grade === 'act' ? <WarnIcon /> : <InfoIcon />}
          <h3 class="finding-what">{what}</h3>
          {why ? <p class="finding-why">{why}</p> : null}
          {finding.check === 'permissions' ? (
            <ul class="finding-files">
              {finding.files.map(({ path, mode }) => (
                <li key={path}>
                  <span class="path">{path}</span> <span class="finding-mode">{mode}</span>
                </li>
              ))}
            </ul>
          ) : null}
        </div>
        {action ? <Button onClick={action.run}>{action.label}</Button> : null}
      </div>
      {'groups' in finding ? <Accounts finding={finding} what={what} /> : null}
    </article>
  )
}

interface Action {
  readonly label: string
  readonly run: () => void
}

/** Accounts have buttons of their own. */
function actionOf({ check }: HealthFinding): Action | null {
  switch (check) {
    case 'spare-slot':
    case 'backup':
    case 'keychain':
    case 'slots-changed':
      return { label: words.actions.settings, run: () => goTo('settings') }
    case 'trash':
      return { label: words.actions.trash, run: () => goTo('trash') }
    case 'clock':
      return {
        label: words.actions.clock,
        run: () => {
          dialog.value = { kind: 'clock' }
        },
      }
    case 'permissions':
    case 'set-aside':
      return { label: words.actions.again, run: () => void readFindings() }
    default:
      return null
  }
}

interface Line {
  readonly id: string
  readonly bits: number | null
  /** The first of several that belong together. */
  readonly starts: boolean
}

function linesOf(groups: readonly HealthGroup[]): readonly Line[] {
  return groups.flatMap(({ ids, bits }, group) =>
    ids.map((id, at) => ({ id, bits, starts: at === 0 && group > 0 && ids.length > 1 })),
  )
}

function Accounts({ finding, what }: { readonly finding: AccountFinding; readonly what: string }) {
  const all = useSignal(false)
  const lines = linesOf(finding.groups)
  const shown = all.value ? lines : lines.slice(0, lines.length === few + 1 ? few + 1 : few)
  return (
    <>
      <LongList
        label={words.accountsOf(what)}
        count={shown.length}
        rowHeight={rowHeight}
        row={(index) => {
          const line = shown[index]
          return line ? <AccountLine check={finding.check} line={line} /> : null
        }}
      />
      {shown.length < lines.length || (all.value && lines.length > few + 1) ? (
        <div class="finding-more">
          <Button
            kind="quiet"
            onClick={() => {
              all.value = !all.value
            }}
          >
            {all.value ? words.showFewer : words.showAll(lines.length)}
          </Button>
        </div>
      ) : null}
    </>
  )
}

function AccountLine({
  check,
  line: { id, bits, starts },
}: {
  readonly check: AccountFinding['check']
  readonly line: Line
}) {
  const account = accountOf(id)
  if (!account) return <span class="finding-account">{words.gone}</span>
  const name = sayName(account)
  const second = [bits === null ? '' : words.bits(bits), subtitleOf(account)].filter(Boolean).join(' · ')
  const show = () => {
    query.value = ''
    wantsFocus.value = id
    goTo('accounts')
  }
  return (
    <div class={`finding-account${starts ? ' finding-starts' : ''}`}>
      <AccountPicture account={account} />
      <span class="row-names">
        <Name text={titleOf(account)} class="row-issuer" />
        {second ? <Name text={second} class="row-account" /> : null}
      </span>
      {check === 'unconfirmed' ? (
        <Button label={words.actions.confirmLabel(name)} onClick={() => void confirmAccount(account)}>
          {words.actions.confirm}
        </Button>
      ) : check === 'pin-needed' ? (
        <Button label={words.actions.pinLabel(name)} onClick={() => openEdit(account)}>
          {words.actions.pin}
        </Button>
      ) : (
        <Button kind="quiet" label={words.actions.showLabel(name)} onClick={show}>
          {words.actions.show}
        </Button>
      )}
    </div>
  )
}
