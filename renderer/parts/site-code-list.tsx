// Recovery codes that are shown: a tick for each that was used, and a button that copies it.

import { messages } from '../../shared/messages'
import { dayText } from '../../shared/messages/locale'
import type { ShownSiteCode } from '../../shared/site-codes'
import { visible } from '../../shared/visible'
import { IconButton } from './button'
import { CopyIcon } from './icon'

const words = messages.siteCodes

interface Props {
  readonly codes: readonly ShownSiteCode[]
  readonly onTick: (code: string, used: boolean) => void
  readonly onCopy: (code: string) => void
}

export function SiteCodeList({ codes, onTick, onCopy }: Props) {
  return (
    <ul class="site-codes" aria-label={words.list}>
      {codes.map(({ code, usedAt }) => (
        <li key={code} class={`site-code${usedAt === null ? '' : ' site-code-used'}`}>
          <label class="site-code-tick">
            <input
              type="checkbox"
              aria-label={words.tickLabel(visible(code))}
              checked={usedAt !== null}
              onChange={(event) => {
                const wanted = event.currentTarget.checked
                // What is shown follows the answer, not the click.
                event.currentTarget.checked = usedAt !== null
                onTick(code, wanted)
              }}
            />
            <span class="site-code-words">
              <span class="site-code-text" dir="ltr">
                {visible(code)}
              </span>
              {usedAt === null ? null : <small>{words.used(dayText(usedAt))}</small>}
            </span>
          </label>
          <IconButton
            icon={CopyIcon}
            label={words.copyLabel(visible(code))}
            small
            onClick={() => onCopy(code)}
          />
        </li>
      ))}
    </ul>
  )
}
