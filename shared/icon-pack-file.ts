// The two texts of icon packs, with their checks: `pack.json` as Aegis' packs have it (formats.md 5.5), and the head of the
// file in which a pack is kept here.

import * as v from 'valibot'
import { shownMimes } from './account-icon'
import { packLimits } from './icon-packs'

const name = v.pipe(v.string(), v.maxLength(packLimits.name))

/** Of an icon that is broken only that icon is left out, so each is looked at alone. */
const aegisPack = v.object({
  uuid: v.pipe(v.string(), v.uuid()),
  name: v.pipe(v.string(), v.minLength(1)),
  version: v.optional(v.pipe(v.number(), v.safeInteger()), 1),
  icons: v.pipe(v.array(v.unknown()), v.maxLength(packLimits.icons)),
})

const aegisPackIcon = v.object({
  filename: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  name: v.nullish(name),
  issuer: v.optional(v.pipe(v.array(name), v.maxLength(packLimits.issuers)), []),
})

/** `at` and `length`: where its bytes stand behind the head. */
const keptIcon = v.object({
  name,
  issuers: v.array(name),
  mime: v.picklist(shownMimes),
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  length: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(packLimits.icon)),
})

const packHead = v.object({
  id: v.pipe(v.string(), v.uuid()),
  name: v.pipe(name, v.minLength(1)),
  version: v.pipe(v.number(), v.safeInteger()),
  leftOut: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  icons: v.pipe(v.array(keptIcon), v.maxLength(packLimits.icons)),
})
export type PackHead = v.InferOutput<typeof packHead>
export type KeptIcon = PackHead['icons'][number]

/** Each answers null for what has another shape. */
export const readAegisPack = reader(aegisPack)
export const readAegisPackIcon = reader(aegisPackIcon)
export const readPackHead = reader(packHead)

function reader<Shape extends v.GenericSchema>(shape: Shape) {
  return (json: unknown): v.InferOutput<Shape> | null => {
    const found = v.safeParse(shape, json, { abortEarly: true })
    return found.success ? found.output : null
  }
}
