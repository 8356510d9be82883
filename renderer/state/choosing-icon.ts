// The icons to choose from: what a search found, and a picture of one's own, drawn anew here so that nothing of the file but
// its pixels is kept.

import { signal } from '@preact/signals'
import { type IconChoice, pictureLimits, storedMimes } from '../../shared/account-icon'
import type { BrandIcon } from '../../shared/brands'
import type { PackIcon } from '../../shared/icon-packs'
import { isTooLarge, readImageHeader } from '../../shared/scan/image-header'
import { ask } from '../bridge'
import type { ShownIcon } from './icons'
import { pictureUrl } from './picture-url'

export interface ChosenIcon {
  readonly choice: IconChoice
  readonly shown: ShownIcon
  /** For a brand its name; else ''. */
  readonly title: string
}

export interface FoundPackIcon {
  readonly name: string
  readonly pack: string
  readonly url: string
}

export interface FoundIcons {
  readonly query: string
  readonly brands: readonly BrandIcon[]
  readonly packs: readonly FoundPackIcon[]
}

export type PictureFault = 'unknown' | 'too-large' | 'damaged'

/** One picker's search. An answer that a later key has overtaken is dropped, and so are the URLs of what is no longer shown. */
export function createIconSearch(issuer: string) {
  const found = signal<FoundIcons | null>(null)
  let turn = 0

  const drop = () => {
    for (const { url } of found.peek()?.packs ?? []) URL.revokeObjectURL(url)
    found.value = null
  }
  const search = async (typed: string) => {
    const query = typed.trim().slice(0, 100)
    const mine = ++turn
    const [brands, packs] = await Promise.all([
      query === '' ? suggested(issuer) : ask('searchBrands', { query }),
      ask('searchPacks', { query, issuer: issuer.slice(0, 600) }),
    ])
    if (mine !== turn) return
    drop()
    found.value = {
      query,
      brands: brands.ok ? brands.value : [],
      packs: packs.ok ? packs.value.flatMap(shownPackIcon) : [],
    }
  }
  const stop = () => {
    turn++
    drop()
  }
  return { found, search, stop }
}

async function suggested(issuer: string) {
  const matched = await ask('matchBrands', { names: [issuer.slice(0, 600)] })
  return matched.ok ? { ok: true as const, value: matched.value.filter((icon) => icon !== null) } : matched
}

function shownPackIcon({ pack, name, mime, bytes }: PackIcon): readonly FoundPackIcon[] {
  const url = pictureUrl(mime, bytes)
  return url === null ? [] : [{ pack, name, url }]
}

/** A file that a person picked or pasted. */
export async function pictureOfFile(file: Blob): Promise<ChosenIcon | PictureFault> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const header = readImageHeader(bytes)
  if (!header.ok) return header.error
  const { kind, width, height } = header.value
  if (isTooLarge({ width, height })) return 'too-large'
  try {
    const picture = await createImageBitmap(new Blob([bytes], { type: `image/${kind}` }))
    try {
      return await chosenPicture(picture, picture.width, picture.height)
    } finally {
      picture.close()
    }
  } catch {
    return 'damaged'
  }
}

/** An icon of a pack: drawn like any picture, so that what the vault keeps is never an SVG of somebody else. */
export async function pictureOfPack({ url }: Pick<FoundPackIcon, 'url'>): Promise<ChosenIcon | PictureFault> {
  const image = new Image()
  image.src = url
  try {
    await image.decode()
  } catch {
    return 'damaged'
  }
  // An SVG that says no size is as large as it may be.
  const { naturalWidth: width, naturalHeight: height } = image
  return chosenPicture(image, width || pictureLimits.side, height || pictureLimits.side, true)
}

async function chosenPicture(
  picture: CanvasImageSource,
  width: number,
  height: number,
  grows = false,
): Promise<ChosenIcon | PictureFault> {
  const [png, jpeg] = storedMimes
  const full = pictureLimits.side / Math.max(width, height)
  const scale = grows ? full : Math.min(1, full)
  // A photograph may be too much as PNG; as JPEG it never is, but that knows no transparency.
  for (const [mime, part] of [
    [png, 1],
    [jpeg, 1],
    [png, 0.75],
    [png, 0.5],
    [png, 0.25],
  ] as const) {
    const canvas = drawn(picture, width * scale * part, height * scale * part)
    if (canvas === null) return 'damaged'
    if (mime === jpeg && !isOpaque(canvas)) continue
    const blob = await canvas.convertToBlob({ type: mime, quality: 0.88 })
    if (blob.size > pictureLimits.bytes) continue
    const bytes = new Uint8Array(await blob.arrayBuffer())
    const url = URL.createObjectURL(blob)
    return { choice: { kind: 'picture', mime, bytes }, shown: { kind: 'picture', url }, title: '' }
  }
  return 'damaged'
}

function drawn(picture: CanvasImageSource, width: number, height: number): OffscreenCanvas | null {
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)))
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) return null
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas
}

function isOpaque(canvas: OffscreenCanvas): boolean {
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return false
  return true
}
