// Which screen stands for which status of the vault.

import { useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { messages } from '../../shared/messages'
import { Menu } from '../parts/menu'
import { SearchBar } from '../parts/search-bar'
import { Announcer, Floating } from '../parts/toast'
import { dragged } from '../state/arriving'
import { mini } from '../state/mini'
import { dialog, page } from '../state/page'
import { current, query } from '../state/search'
import { selecting } from '../state/selection'
import { status } from '../state/vault'
import { AccountsView } from './accounts'
import { fetchRest, later, laterAdding } from './later'

const AddView = laterAdding((adding) => adding.AddView)
const CreateView = later((rest) => rest.CreateView)
const Dialogs = later((rest) => rest.Dialogs)
const GateView = later((rest) => rest.GateView)
const HistoryView = later((rest) => rest.HistoryView)
const HealthView = later((rest) => rest.HealthView)
const SelectionBar = later((rest) => rest.SelectionBar)
const LargeView = later((rest) => rest.LargeView)
const MiniView = later((rest) => rest.MiniView)
const SettingsView = later((rest) => rest.SettingsView)
const RestoreView = laterAdding((adding) => adding.RestoreView)
const TrashView = later((rest) => rest.TrashView)

/** Long after the first codes are painted (milliseconds). */
const fetchAfter = 1_500

function Screen() {
  const told = status.value
  if (told.kind === 'open' && page.value === 'trash') return <TrashView count={told.trash} />
  if (told.kind === 'open' && page.value === 'add') return <AddView />
  if (told.kind === 'open' && page.value === 'restore') return <RestoreView />
  if (told.kind === 'open' && page.value === 'create') return <CreateView />
  if (told.kind === 'open' && page.value === 'history') return <HistoryView told={told} />
  if (told.kind === 'open' && page.value === 'health') return <HealthView />
  if (told.kind === 'open' && page.value === 'large') return <LargeView />
  if (told.kind === 'open' && page.value === 'settings') return <SettingsView told={told} />
  // Usually the keychain has answered within a blink: until it is slow the window looks as it will, and the
  // field that is typed into stays the same one.
  const opening = told.kind === 'starting' || (told.kind === 'keychain-asked' && !told.slow)
  if (told.kind !== 'open' && !opening) return <GateView told={told} />
  return (
    <>
      <SearchBar />
      {selecting.value ? <SelectionBar /> : null}
      {told.kind === 'open' ? (
        <AccountsView told={told} />
      ) : (
        <main class="page" aria-busy="true">
          <h1 class="unseen">{messages.list.accounts}</h1>
        </main>
      )}
    </>
  )
}

export function App() {
  const wasOpen = useRef(false)
  // A locked vault shows no names: what was searched goes too. What is typed while it first opens stays.
  useSignalEffect(() => {
    const open = status.value.kind === 'open'
    if (wasOpen.current && !open) {
      query.value = ''
      current.value = null
    }
    wasOpen.current = open
  })
  useEffect(() => {
    const timer = window.setTimeout(fetchRest, fetchAfter)
    return () => window.clearTimeout(timer)
  }, [])
  return (
    <>
      {mini.value ? <MiniView /> : <Screen />}
      <Floating clipboard={status.value.kind === 'open' && !mini.value} />
      {dialog.value ? <Dialogs /> : null}
      <Menu />
      {dragged.value ? <p class="drop-cover">{messages.list.drop}</p> : null}
      <Announcer />
    </>
  )
}
