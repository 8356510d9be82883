// QR codes as other programs make them: PNG files by qrencode, and a video of one for Chromium's fake camera.

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tool } from './tools'
import { giveToTestUser } from './user'

/** A PNG of the text; answers its path. */
export function qrPicture(folder: string, name: string, text: string): string {
  const path = join(folder, name)
  execFileSync(tool('qrencode'), ['-o', path, '-s', '6', '-m', '4', text])
  giveToTestUser(path)
  return path
}

/** A picture without any code. */
export function plainPicture(folder: string, name: string): string {
  const path = join(folder, name)
  execFileSync(tool('convert'), ['-size', '320x240', 'gradient:gray-white', path])
  giveToTestUser(path)
  return path
}

/**
 * A video in which each text's code is held before the camera for a while, in the format that
 * `--use-file-for-fake-video-capture` plays without end (YUV4MPEG2, 4:2:0).
 */
export function qrVideo(folder: string, name: string, texts: readonly string[]): string {
  const [width, height, rate, seconds] = [640, 480, 10, 2]
  const colour = Buffer.alloc((width * height) / 2, 128)
  const parts: Buffer[] = [Buffer.from(`YUV4MPEG2 W${width} H${height} F${rate}:1 Ip A1:1 C420mpeg2\n`)]
  for (const [at, text] of texts.entries()) {
    const picture = qrPicture(folder, `${name}-${at}.png`, text)
    const grey = execFileSync(
      tool('convert'),
      [
        picture,
        '-background',
        'white',
        '-gravity',
        'center',
        '-extent',
        `${width}x${height}`,
        '-depth',
        '8',
        'gray:-',
      ],
      { maxBuffer: 2 ** 24 },
    )
    for (let frame = 0; frame < rate * seconds; frame++) parts.push(Buffer.from('FRAME\n'), grey, colour)
  }
  const path = join(folder, name)
  writeFileSync(path, Buffer.concat(parts))
  giveToTestUser(path)
  return path
}
