// Choosing an icon: by search over brand icons and packs, the first letter, or a picture of one's own. One choice, and the
// picker is gone. All choices are one stop of the Tab key; arrow keys move among them.

import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { messages } from '../../shared/messages'
import { iconWords as words } from '../../shared/messages/later'
import type { AccountView } from '../../shared/views'
import {
  type ChosenIcon,
  createIconSearch,
  type FoundIcons,
  type FoundPackIcon,
  type PictureFault,
  pictureOfFile,
  pictureOfPack,
} from '../state/choosing-icon'
import type { ShownIcon } from '../state/icons'
import { moveInGrid } from '../state/roving'
import { settings } from '../state/settings'
import { IconTile, NamedPicture } from './account-picture'
import { Button } from './button'
import { Dialog } from './dialog'
import { TextField } from './field'
import { ImageIcon } from './icon'
import { Remark } from './notice'

interface Props {
  readonly account: AccountView
  readonly onChoose: (icon: ChosenIcon) => void
  readonly onClose: () => void
}

const monogram: ShownIcon = { kind: 'monogram' }

export function IconPicker({ account, onChoose, onClose }: Props) {
  const name = account.issuer || account.account
  const typed = useSignal('')
  const fault = useSignal<PictureFault | null>(null)
  const search = useMemo(() => createIconSearch(name), [])
  const file = useRef<HTMLInputElement>(null)
  const found = search.found.value

  useEffect(() => void search.search(typed.value), [typed.value])
  useEffect(() => search.stop, [])

  const choose = (icon: ChosenIcon) => {
    onChoose(icon)
    onClose()
  }
  const take = async (making: Promise<ChosenIcon | PictureFault>) => {
    const made = await making
    if (typeof made === 'string') fault.value = made
    else choose(made)
  }
  const paste = (event: ClipboardEvent) => {
    const picture = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'))
    if (picture === undefined) return
    event.preventDefault()
    event.stopPropagation()
    void take(pictureOfFile(picture))
  }

  return (
    <div class="icon-picker" onPaste={paste}>
      <Dialog
        title={words.title}
        onClose={onClose}
        footer={
          <>
            <input
              type="file"
              class="unseen"
              ref={file}
              accept="image/*"
              tabIndex={-1}
              aria-hidden="true"
              onChange={(event) => {
                const [picked] = event.currentTarget.files ?? []
                if (picked) void take(pictureOfFile(picked))
                event.currentTarget.value = ''
              }}
            />
            <Button icon={ImageIcon} onClick={() => file.current?.click()}>
              {words.own}
            </Button>
            <Button onClick={onClose}>{messages.common.cancel}</Button>
          </>
        }
      >
        <TextField
          label={words.search}
          value={typed.value}
          limit={100}
          hint={words.ownHint}
          autofocus
          onInput={(text) => {
            typed.value = text
            fault.value = null
          }}
        />
        {fault.value ? <Remark tone="fault">{words.fault[fault.value]}</Remark> : null}
        <Choices>
          {typed.value.trim() === '' ? (
            <IconGroup title={words.basic}>
              <IconChoiceButton label={words.automatic} onChoose={() => choose(automatic)}>
                <NamedPicture issuer={account.issuer} account={account.account} />
              </IconChoiceButton>
              <IconChoiceButton label={words.monogram} onChoose={() => choose(firstLetter)}>
                <IconTile shown={monogram} name={name} />
              </IconChoiceButton>
            </IconGroup>
          ) : null}
          <FoundChoices found={found} onChoose={choose} onPack={(icon) => void take(pictureOfPack(icon))} />
        </Choices>
        <p class="icon-remark" role="status">
          {found === null || found.query === '' ? words.typeToSearch : saidOf(found)}
        </p>
      </Dialog>
    </div>
  )
}

const automatic: ChosenIcon = { choice: { kind: 'automatic' }, shown: monogram, title: '' }
const firstLetter: ChosenIcon = { choice: { kind: 'monogram' }, shown: monogram, title: '' }

function saidOf({ query, brands, packs }: FoundIcons): string {
  const count = brands.length + packs.length
  return count === 0 ? words.none(query) : words.found(count)
}

interface FoundProps {
  readonly found: FoundIcons | null
  readonly onChoose: (icon: ChosenIcon) => void
  readonly onPack: (icon: FoundPackIcon) => void
}

function FoundChoices({ found, onChoose, onPack }: FoundProps) {
  const { query = '', brands = [], packs = [] } = found ?? {}
  return (
    <>
      {brands.length > 0 && (query !== '' || !settings.value?.brandIcons) ? (
        <IconGroup title={query === '' ? words.suggested : words.brands}>
          {brands.map((icon) => {
            const { slug, title } = icon
            const shown = { kind: 'brand', icon } as const
            return (
              <IconChoiceButton
                key={slug}
                label={title}
                onChoose={() => onChoose({ choice: { kind: 'brand', slug }, shown, title })}
              >
                <IconTile shown={shown} name={title} />
              </IconChoiceButton>
            )
          })}
        </IconGroup>
      ) : null}
      {packs.length > 0 ? (
        <IconGroup title={words.packs}>
          {packs.map((icon) => (
            <IconChoiceButton
              key={icon.url}
              label={icon.name}
              description={words.packIcon(icon.name, icon.pack)}
              onChoose={() => onPack(icon)}
            >
              <IconTile shown={{ kind: 'picture', url: icon.url }} name={icon.name} />
            </IconChoiceButton>
          ))}
        </IconGroup>
      ) : null}
    </>
  )
}

/** Where Tab stops: the choice that had the focus last, else the first. */
function Choices({ children }: { readonly children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const all = [...(box.current?.querySelectorAll('button') ?? [])]
    if (!all.some(({ tabIndex }) => tabIndex === 0)) all[0]?.setAttribute('tabindex', '0')
  })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: moves the focus among the buttons in it
    <div
      class="icon-choices"
      ref={box}
      onKeyDown={(event) => {
        if (box.current) moveInGrid(event, box.current)
      }}
    >
      {children}
    </div>
  )
}

function IconGroup({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <fieldset class="icon-group">
      <legend class="icon-group-title">{title}</legend>
      <div class="icon-grid">{children}</div>
    </fieldset>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly description?: string
  readonly onChoose: () => void
  readonly children: ComponentChildren
}

function IconChoiceButton({ label, description, onChoose, children }: ChoiceProps) {
  return (
    <button
      type="button"
      class="icon-choice"
      tabIndex={-1}
      title={description ?? label}
      aria-description={description}
      onClick={onChoose}
    >
      {children}
      <span class="icon-choice-name">{label}</span>
    </button>
  )
}
