// Who the tested programs run as. Chromium's sandbox does not work for root, so root's tests use an ordinary user.

import { spawnSync } from 'node:child_process'
import { chownSync } from 'node:fs'
import { tool } from './tools'

const isRoot = process.getuid?.() === 0

/** Debian's nobody: it owns nothing outside the folders that a test makes for it. */
export const testUser: { readonly uid: number; readonly gid: number } | null = isRoot
  ? { uid: 65_534, gid: 65_534 }
  : null

/** The command line that runs a program as the test user. */
export function asTestUser(command: string, args: readonly string[]): readonly [string, ...string[]] {
  if (testUser === null) {
    return [command, ...args]
  }
  const { uid, gid } = testUser
  return [tool('setpriv'), `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', command, ...args]
}

export function giveToTestUser(path: string): void {
  if (testUser !== null) {
    chownSync(path, testUser.uid, testUser.gid)
  }
}

/** Asked of the system itself: folder rights above the file count too. */
export function testUserCan(action: 'read' | 'run', path: string): boolean {
  const [command, ...args] = asTestUser('/usr/bin/test', [action === 'read' ? '-r' : '-x', path])
  return spawnSync(command, args).status === 0
}

/** Chromium's sandbox needs user namespaces, which some containers refuse. */
export function testUserHasNamespaces(): boolean {
  const [command, ...args] = asTestUser(tool('unshare'), ['--user', '/bin/true'])
  return spawnSync(command, args).status === 0
}
