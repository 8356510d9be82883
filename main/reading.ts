// Entry of a reading process: one untrusted export of another program. All importers and their libraries live here and in
// no other process (security.md, Never 5).

import { createReading } from './importers/reading'
import { serveParent } from './platform/child-end'
import { readingProcessLife } from './platform/reading-line'

const reading = createReading(() => new Promise((resume) => setImmediate(resume)))

serveParent(reading.answer, readingProcessLife, (sent) => {
  if (sent.kind !== 'read') return
  for (const { draft } of sent.file.entries) draft.token.secret.fill(0)
})
