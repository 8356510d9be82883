// Settings: brand icons on or off, and the packs of icons that were added.

import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { IconPackView } from '../../shared/icon-packs'
import { iconWords as words } from '../../shared/messages/later'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { Switch } from '../parts/choice'
import { Remark } from '../parts/notice'
import { Section, SettingRow } from '../parts/setting-row'
import { changeSettings, settings } from '../state/settings'
import { complain, showToast } from '../state/toast'

type Refusal = keyof typeof words.refused

/** For whatever section shows how things look. */
export function BrandIconsRow() {
  const now = settings.value
  if (!now) return null
  const { title, text } = words.brandIcons
  return (
    <SettingRow title={title} text={text}>
      <Switch
        label={title}
        checked={now.brandIcons}
        onChange={(brandIcons) => void changeSettings({ brandIcons })}
      />
    </SettingRow>
  )
}

export function IconsSection() {
  const packs = useSignal<readonly IconPackView[]>([])
  const busy = useSignal(false)
  const refused = useSignal<Refusal | null>(null)

  const read = async () => {
    const reply = await ask('iconPacks')
    if (reply.ok) packs.value = reply.value
  }
  useEffect(() => void read(), [])

  const add = async () => {
    if (busy.value) return
    busy.value = true
    refused.value = null
    const reply = await ask('addIconPack')
    busy.value = false
    if (!reply.ok) return complain(reply.error)
    if (reply.value.kind === 'refused') refused.value = reply.value.why
    if (reply.value.kind !== 'added') return
    showToast({ text: words.added(reply.value.pack.name), tone: 'plain' })
    await read()
  }
  const remove = async ({ id, name }: IconPackView) => {
    const reply = await ask('removeIconPack', { id })
    if (!reply.ok) return complain(reply.error)
    showToast({ text: words.removed(name), tone: 'plain' })
    await read()
  }

  return (
    <Section title={words.section}>
      <BrandIconsRow />
      <SettingRow title={words.packsTitle} text={words.packsText}>
        <Button busy={busy.value} onClick={() => void add()}>
          {busy.value ? words.adding : words.add}
        </Button>
      </SettingRow>
      {refused.value ? <Remark tone="fault">{words.refused[refused.value]}</Remark> : null}
      {packs.value.map((pack) => (
        <SettingRow
          key={pack.id}
          title={pack.name}
          text={
            <>
              {words.packLine(pack.icons, pack.version)}
              {pack.leftOut > 0 ? <span class="icon-left-out">{words.leftOut(pack.leftOut)}</span> : null}
            </>
          }
        >
          <Button label={words.removeLabel(pack.name)} onClick={() => void remove(pack)}>
            {words.remove}
          </Button>
        </SettingRow>
      ))}
    </Section>
  )
}
