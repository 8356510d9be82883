// Ten thousand accounts on their way in, in milliseconds: a plain file read by the real reading process until its rows
// can be shown, and the ticked rows taken into a vault on a real disk as one save.

import { join } from 'node:path'
import { createIntake } from '../../../main/intake/intake'
import { writeUri } from '../../../main/otp'
import { createClock } from '../../../main/platform/node/clock'
import { createDemoKeychain } from '../../../main/platform/node/demo-keychain'
import { createNodeImportReader } from '../../../main/platform/node/reading'
import { inventedAccounts } from '../accounts'
import { must, timed, vaultIn } from './vault'

const count = 10_000
const rounds = 5

export interface ImportMeasured {
  readonly read: readonly number[]
  readonly taken: readonly number[]
}

/** `entry`: the built reading process. */
export async function measureImport(folder: string, entry: string): Promise<ImportMeasured> {
  const measured = { read: [] as number[], taken: [] as number[] }
  const lines = inventedAccounts(count).map((draft) => {
    const uri = writeUri(draft)
    if (!uri.ok) throw new Error(uri.error.code)
    return uri.value
  })
  const text = lines.join('\n')
  for (let round = 0; round < rounds; round++) {
    const vault = vaultIn(join(folder, `import-${round}`), createDemoKeychain())
    await vault.start()
    must(await vault.create({ keychain: true, passphrase: null }))
    const clock = createClock()
    const intake = createIntake({ vault, clock, reader: createNodeImportReader(entry), tell: () => {} })
    measured.read.push(
      await timed(async () => {
        intake.takeFile('many.txt', new TextEncoder().encode(text))
        while (intake.view().sources[0]?.state.kind !== 'read') {
          await new Promise((resume) => setTimeout(resume, 5))
        }
      }),
    )
    const keys = intake.view().rows.map(({ key }) => key)
    measured.taken.push(await timed(async () => must(await intake.takeIn(keys, 'skip'))))
    if (vault.accounts().length !== count) throw new Error(`${vault.accounts().length} accounts`)
    await vault.close()
  }
  return measured
}
