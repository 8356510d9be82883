// Everything that is not on the way to the first code, fetched as one file (see later.tsx).

export { CreateView } from './create'
export { Dialogs } from './dialogs'
export { GateView } from './gates'
export { HistoryView } from './history'
export { SettingsView } from './settings'
export { TrashView } from './trash'
