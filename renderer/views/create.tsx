// The issuer's side: a new secret with its QR, link and code, and a box that checks what the user's app shows.

import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { messages } from '../../shared/messages'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { CreateCard } from '../parts/create-card'
import { CreateCheck } from '../parts/create-check'
import { CreateFields } from '../parts/create-fields'
import { CheckIcon } from '../parts/icon'
import { PageBar } from '../parts/page-bar'
import { sayName } from '../state/labels'
import { createMaking, usualBytes } from '../state/made'
import { announce, complain } from '../state/toast'
import { accounts } from '../state/vault'

const words = messages.create

export function CreateView() {
  const making = useMemo(createMaking, [])
  const saving = useSignal(false)
  const made = making.made.value
  const kept = made?.duplicateOf != null

  useEffect(() => {
    void making.renew(usualBytes)
    // The bar has taken the focus for its way back; here typing comes first.
    document.querySelector<HTMLElement>('.create-fields input')?.focus()
    return making.stop
  }, [])
  // Whether it is in the vault is known to main alone.
  useEffect(() => {
    if (making.form.peek().secret !== '') making.refresh()
  }, [accounts.value])

  const keep = async () => {
    if (saving.value || !made || kept) return
    saving.value = true
    const reply = await ask('addAccount', {
      source: { kind: 'form', form: making.form.peek() },
      evenIfDuplicate: false,
    })
    saving.value = false
    if (!reply.ok) return complain(reply.error)
    announce(words.keptSaid(sayName(reply.value)))
  }

  return (
    <>
      <PageBar title={words.title} />
      <main class="page create-page">
        <div class="create-scroller">
          <div class="create">
            <p class="create-intro">{words.intro}</p>
            <CreateFields making={making} />
            <CreateCard making={making} />
            <CreateCheck making={making} />
          </div>
          <footer class="create-foot">
            <div class="create-foot-row">
              {kept ? (
                <p class="create-kept" role="status">
                  <CheckIcon />
                  {words.kept}
                </p>
              ) : (
                <Button kind="primary" disabled={!made} busy={saving.value} onClick={() => void keep()}>
                  {words.keep}
                </Button>
              )}
            </div>
          </footer>
        </div>
      </main>
    </>
  )
}
