// The built command reads pictures that qrencode drew, and adds what they hold.

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tool } from '../../support/tools'
import { quickest } from '../../support/work'
import { lighthouse, useInOut } from './in-out-setting'

const { written, home, json, put, qr } = useInOut()

describe('scan and add', () => {
  it('finds every code in PNG, JPEG, GIF and BMP, several in one image, and stores nothing', async () => {
    const one = qr('one.png', lighthouse)
    const two = qr('two.png', 'otpauth://totp/x?secret=GEZDGNBV')
    for (const kind of ['jpg', 'gif', 'bmp']) execFileSync(tool('convert'), [one, home.path(`one.${kind}`)])
    execFileSync(tool('convert'), [one, two, '+append', home.path('both.png')])
    const names = ['one.png', 'one.jpg', 'one.gif', 'one.bmp', 'both.png'].map(home.path)
    const { images } = (await json('scan', ...names)) as { images: readonly { texts: readonly string[] }[] }
    expect(images.slice(0, 4).map(({ texts }) => texts)).toEqual(Array(4).fill([lighthouse]))
    expect([...(images[4]?.texts ?? [])].sort()).toEqual([lighthouse, 'otpauth://totp/x?secret=GEZDGNBV'])
    expect((await home.run(['scan', one])).out).toBe(`${lighthouse}\n`)
    expect(existsSync(home.path('vault.json'))).toBe(false)
  })

  it('says why when there is nothing, when it is no image, and when it is one for the window', async () => {
    execFileSync(tool('convert'), ['-size', '300x300', 'xc:white', home.path('white.png')])
    expect(await home.run(['scan', home.path('white.png')])).toMatchObject({ status: 1, out: '' })
    expect(await home.run(['scan', home.write('x.txt', 'x')])).toMatchObject({ status: 2, out: '' })
    execFileSync(tool('convert'), [qr('one.png', lighthouse), home.path('one.webp')])
    const webp = await home.run(['scan', home.path('one.webp')])
    expect(webp).toMatchObject({ status: 2, err: expect.stringContaining('in the window') })
    const cut = put('cut.png', readFileSync(home.path('one.png')).subarray(0, 60))
    expect((await home.run(['scan', cut])).status).toBe(2)
  })

  it('refuses a picture that asks for gigabytes by its header, at once', async () => {
    const bomb = readFileSync(qr('bomb.png', 'x'))
    bomb.writeUInt32BE(20_000, 16)
    bomb.writeUInt32BE(20_000, 20)
    const took = await quickest(2_000, async () => {
      const began = performance.now()
      expect(await home.run(['scan', put('bomb.png', bomb)])).toMatchObject({
        ...{ status: 2, err: expect.stringContaining('50 megapixels') },
      })
      return performance.now() - began
    })
    expect(took).toBeLessThan(2_000)
  })

  it('adds the accounts of images, and of links and pictures on standard input', async () => {
    expect(await home.run(['add', qr('one.png', lighthouse), '--dry-run'])).toMatchObject({ status: 0 })
    expect(existsSync(home.path('vault.json'))).toBe(false)
    expect(await home.run(['add', home.path('one.png')])).toMatchObject({
      status: 0,
      out: '1 added, 0 skipped.\n',
    })
    const again = await home.run(['add', home.path('one.png'), '--json'])
    expect(JSON.parse(again.out)).toMatchObject({ added: 0, skipped: [{ row: 1 }] })
    expect(await home.run(['add', put('a.json', written('aegis-plain'))])).toMatchObject({
      ...{ status: 2, err: expect.stringContaining('tidelock import') },
    })
  })
})
