// The programs that tests need besides npm's. A missing one is a failure that names its Debian package, never a skip.

import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const debianPackages = {
  Xvfb: 'xvfb',
  'dbus-daemon': 'dbus-daemon',
  'gnome-keyring-daemon': 'gnome-keyring',
  openbox: 'openbox',
  xclip: 'xclip',
  xdotool: 'xdotool',
  xprop: 'x11-utils',
  xterm: 'xterm',
  'secret-tool': 'libsecret-tools',
  setpriv: 'util-linux',
  unshare: 'util-linux',
  strace: 'strace',
  mount: 'mount',
  umount: 'mount',
  faketime: 'faketime',
  zbarimg: 'zbar-tools',
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  qrencode: 'qrencode',
  convert: 'imagemagick',
  display: 'imagemagick',
} as const

export type Tool = keyof typeof debianPackages

/** The absolute path of a program. */
export function tool(name: Tool): string {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/sbin']
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
  if (found === undefined) {
    throw new Error(`${name} is not installed. Run: apt-get install -y ${debianPackages[name]}`)
  }
  return found
}
