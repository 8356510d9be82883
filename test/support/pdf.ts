// What a reader finds on a printed page: poppler's programs as judges of our PDFs, and zbarimg of the QR codes on them.

import { execFileSync } from 'node:child_process'
import { tool } from './tools'

const run = (program: 'pdfinfo' | 'pdftotext' | 'pdftoppm' | 'zbarimg', args: readonly string[]) =>
  execFileSync(tool(program), [...args], { stdio: ['ignore', 'pipe', 'pipe'] }).toString()

/** Pages and the size of the first, in whole points. */
export function pdfPages(path: string): {
  readonly pages: number
  readonly width: number
  readonly height: number
} {
  const told = run('pdfinfo', [path])
  const size = /^Page size:\s+([\d.]+) x ([\d.]+) pts/m.exec(told)
  return {
    pages: Number(/^Pages:\s+(\d+)$/m.exec(told)?.[1]),
    width: Math.round(Number(size?.[1])),
    height: Math.round(Number(size?.[2])),
  }
}

/** As a person reads it, line by line. */
export function pdfText(path: string): string {
  return run('pdftotext', ['-layout', path, '-'])
}

/** Paints the first page and answers the picture's path. */
export function pdfPicture(path: string): string {
  const stem = path.replace(/\.pdf$/, '')
  run('pdftoppm', ['-r', '150', '-png', '-singlefile', path, stem])
  return `${stem}.png`
}

/** The one QR code on a picture. */
export function qrIn(picture: string): string {
  return run('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', picture]).replace(/\n$/, '')
}
