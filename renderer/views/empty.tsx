// The welcome of an empty vault, and the third step of the first run: the ways in.

import type { FunctionComponent } from 'preact'
import { messages } from '../../shared/messages'
import { welcomeWords } from '../../shared/messages/later'
import { EmptyArt } from '../parts/art'
import { Button } from '../parts/button'
import { FileIcon, KeyboardIcon, LinkIcon, PhoneIcon, QrIcon } from '../parts/icon'
import { WelcomeSteps } from '../parts/welcome-steps'
import { modName } from '../state/keys'
import { goTo, openAdd } from '../state/page'
import { bringing } from '../state/welcome'

export function EmptyVault() {
  const { empty } = messages.list
  const { bring, ...words } = welcomeWords
  return (
    <div class="hollow">
      <EmptyArt />
      {bringing.value ? <WelcomeSteps at={3} /> : null}
      <h1 class="hollow-title">{bringing.value ? bring.title : empty.title}</h1>
      <p class="hollow-text">{bringing.value ? bring.text : empty.text}</p>
      <div class="ways">
        <Way
          icon={PhoneIcon}
          title={words.fromApp}
          text={words.fromAppText}
          main
          run={() => openAdd('help')}
        />
        <Way icon={QrIcon} title={empty.scan} text={empty.scanText} run={() => openAdd('scan')} />
        <Way icon={FileIcon} title={empty.import} text={empty.importText} run={() => openAdd('files')} />
        <Way icon={LinkIcon} title={empty.paste} text={empty.pasteText} run={() => openAdd('text')} />
        <Way icon={KeyboardIcon} title={empty.byHand} text={empty.byHandText} run={() => openAdd('hand')} />
      </div>
      {bringing.value ? (
        <div class="hollow-buttons">
          <Button
            kind="quiet"
            onClick={() => {
              bringing.value = false
            }}
          >
            {bring.later}
          </Button>
        </div>
      ) : (
        <p class="hollow-tip">
          {empty.tip(`${modName} V`)}{' '}
          <button type="button" class="text-button" onClick={() => goTo('restore')}>
            {empty.restore}
          </button>
        </p>
      )}
    </div>
  )
}

interface WayProps {
  readonly icon: FunctionComponent
  readonly title: string
  readonly text: string
  readonly run: () => void
  /** Across the whole width. */
  readonly main?: boolean
}

function Way({ icon: Icon, title, text, run, main }: WayProps) {
  return (
    <button type="button" class={main ? 'way way-main' : 'way'} onClick={run}>
      <Icon />
      <span class="way-title">{title}</span>
      <span class="way-text">{text}</span>
    </button>
  )
}
