// The engines that are compared, each from RGBA pixels to texts. zbar is LGPL and no dependency of Tidelock: its package
// is installed in a folder of the benchmark's own when it is wanted.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import jsQR from 'jsqr'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { spareEngine } from '../../../renderer/scan/spare'
import { type Engines, marksOf, pgmOf, readerOptions, textsInOrder } from '../../../shared/scan/engine'
import { grayOf } from '../../../shared/scan/gray'
import { readLadder } from '../../../shared/scan/ladder'
import type { Picture } from './picture'

export interface Engine {
  readonly name: string
  readonly read: (picture: Picture) => Promise<readonly string[]>
}

export const engineFile = 'node_modules/zxing-wasm/dist/reader/zxing_reader.wasm'

export async function loadZxing(path: string): Promise<void> {
  const wasmBinary = new Uint8Array(readFileSync(path)).buffer
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
}

const options = { ...readerOptions, formats: [...readerOptions.formats] }

const zxing: Engines['read'] = async (image, how = {}) =>
  marksOf(await readBarcodes(pgmOf(image), { ...options, ...how }))

export const ladder = (spare: boolean): Engine => ({
  name: 'ours',
  read: async ({ data, width, height }) =>
    textsInOrder(
      await readLadder(
        grayOf(data, width, height),
        spare ? { read: zxing, spare: spareEngine(jsQR) } : { read: zxing },
      ),
    ),
})

/** As its readers are used by whoever hands it pixels. */
export const plainZxing: Engine = {
  name: 'zxing-wasm',
  read: async ({ data, width, height }) => {
    const image = { data, width, height, colorSpace: 'srgb' } as ImageData // what it reads of one
    return (await readBarcodes(image, options)).filter(({ isValid }) => isValid).map(({ text }) => text)
  },
}

export const jsqr: Engine = {
  name: 'jsqr',
  read: async ({ data, width, height }) => {
    const found = jsQR(data, width, height)
    return found === null ? [] : [found.data]
  },
}

interface Zbar {
  readonly ZBarScanner: {
    create(): Promise<{ setConfig(symbol: number, config: number, value: number): number }>
  }
  scanRGBABuffer(
    buffer: ArrayBuffer,
    width: number,
    height: number,
    scanner: unknown,
  ): Promise<readonly { decode(): string }[]>
}

/** ZBAR_NONE, which stands for all; ZBAR_CFG_TEST_INVERTED; ZBAR_CFG_ENABLE; ZBAR_QRCODE. */
const [all, inverted, enable, qrCode] = [0, 129, 0, 64]

/** `entry`: the package's main.cjs. */
export async function loadZbar(entry: string): Promise<Engine> {
  const zbar = createRequire(entry)(entry) as Zbar // its published interface
  const scanner = await zbar.ZBarScanner.create()
  scanner.setConfig(all, enable, 0)
  scanner.setConfig(qrCode, enable, 1)
  scanner.setConfig(all, inverted, 1)
  return {
    name: 'zbar-wasm',
    read: async ({ data, width, height }) =>
      (await zbar.scanRGBABuffer(data.buffer, width, height, scanner)).map((symbol) => symbol.decode()),
  }
}
