// Everything for adding accounts, fetched as one file when it is first needed (see later.tsx).

import '../styles/add.css'
import '../styles/import.css'
import '../styles/scan.css'
import '../styles/moving-in.css'
import '../styles/restore.css'

export { AddView } from './add'
export { RestoreView } from './restore'
