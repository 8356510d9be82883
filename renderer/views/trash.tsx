// The trash: what was removed, to restore or to delete for good.

import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { messages } from '../../shared/messages'
import { dayText } from '../../shared/messages/locale'
import type { TrashView as Trashed } from '../../shared/views'
import { ask } from '../bridge'
import { NamedPicture } from '../parts/account-picture'
import { TrashArt } from '../parts/art'
import { Button, IconButton } from '../parts/button'
import { TrashIcon } from '../parts/icon'
import { Name } from '../parts/name'
import { PageBar } from '../parts/page-bar'
import { sayName, subtitleOf, titleOf } from '../state/labels'
import { dialog, openHistory } from '../state/page'
import { complain, showToast } from '../state/toast'

const words = messages.trash

function HistoryLink() {
  return (
    <button type="button" class="text-button" onClick={() => openHistory('trash')}>
      {messages.history.title}
    </button>
  )
}

function When({ deletedAt, keptUntil }: Trashed) {
  return (
    <span class="trash-when">
      <span>{words.deleted(dayText(deletedAt))},</span>{' '}
      <span>{keptUntil > Date.now() ? words.keptUntil(dayText(keptUntil)) : words.goesSoon}</span>
    </span>
  )
}

export function TrashView({ count }: { readonly count: number }) {
  const items = useSignal<readonly Trashed[] | null>(null)
  const read = async () => {
    const reply = await ask('listTrash')
    if (reply.ok) items.value = reply.value
    else complain(reply.error)
  }
  useEffect(() => void read(), [count])

  const restore = async (item: Trashed) => {
    const reply = await ask('restoreFromTrash', { ids: [item.id] })
    if (!reply.ok) return complain(reply.error)
    showToast({ text: words.restored(sayName(item)), tone: 'plain' })
    await read()
  }

  const remove = async (gone: readonly Trashed[], said: string) => {
    const reply = await ask('deleteFromTrash', { ids: gone.map((item) => item.id) })
    if (!reply.ok) return complain(reply.error)
    showToast({ text: said, tone: 'plain' })
    await read()
  }

  const confirm = (gone: readonly Trashed[], title: string, said: string) => {
    dialog.value = {
      kind: 'confirm',
      title,
      text: words.confirmText,
      button: words.confirmButton,
      run: () => void remove(gone, said),
    }
  }

  const all = items.value
  return (
    <>
      <PageBar title={words.title}>
        {all && all.length > 1 ? (
          <Button kind="quiet" onClick={() => confirm(all, words.confirmAllTitle(all.length), words.goneAll)}>
            {words.removeAll}
          </Button>
        ) : null}
      </PageBar>
      <main class="page page-scrolls">
        {all?.length === 0 ? (
          <div class="hollow">
            <TrashArt />
            <h2 class="hollow-title">{words.emptyTitle}</h2>
            <p class="hollow-text">{words.emptyText}</p>
            <p class="hollow-tip">
              {words.after} <HistoryLink />
            </p>
          </div>
        ) : null}
        {all && all.length > 0 ? (
          <>
            <p class="page-intro">
              {words.text} {words.after} <HistoryLink />
            </p>
            <ul class="trash-list">
              {all.map((item) => (
                <li class="trash-item" key={item.id}>
                  <NamedPicture issuer={item.issuer} account={item.account} />
                  <span class="row-names">
                    <Name text={titleOf(item)} class="row-issuer" />
                    {subtitleOf(item) ? <Name text={subtitleOf(item)} class="row-account" /> : null}
                    <When {...item} />
                  </span>
                  <span class="trash-deeds">
                    <Button label={words.restoreLabel(sayName(item))} onClick={() => void restore(item)}>
                      {words.restore}
                    </Button>
                    <IconButton
                      icon={TrashIcon}
                      label={words.removeLabel(sayName(item))}
                      title={words.remove}
                      onClick={() =>
                        confirm([item], words.confirmTitle(sayName(item)), words.gone(sayName(item)))
                      }
                    />
                  </span>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </main>
    </>
  )
}
