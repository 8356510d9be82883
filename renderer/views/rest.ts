// Everything that is not on the way to the first code, fetched as one file (see later.tsx).

import '../styles/choosing-icon.css'
import '../styles/health.css'
import '../styles/palette.css'
import '../styles/selection.css'
import '../styles/large.css'
import '../styles/mini.css'

export { SelectionBar } from '../parts/selection-bar'
export { CreateView } from './create'
export { Dialogs } from './dialogs'
export { GateView } from './gates'
export { HealthView } from './health'
export { HistoryView } from './history'
export { LargeView } from './large'
export { MiniView } from './mini'
export { SettingsView } from './settings'
export { TrashView } from './trash'
