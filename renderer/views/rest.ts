// Everything that is not on the way to the first code, fetched as one file (see later.tsx).

import '../styles/health.css'

export { CreateView } from './create'
export { Dialogs } from './dialogs'
export { EmptyVault } from './empty'
export { GateView } from './gates'
export { HealthView } from './health'
export { HistoryView } from './history'
export { SettingsView } from './settings'
export { TrashView } from './trash'
