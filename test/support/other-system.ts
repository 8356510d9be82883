// Runs a program on this system with parts of it gone or replaced, seen by that program alone: libraries taken out of their
// folder by an overlay in a mount namespace, user namespaces forbidden in a user namespace of its own.

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readlinkSync, writeFileSync } from 'node:fs'
import { tool } from './tools'
import { testUser } from './user'

const folder = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib'].find(
  (each) => existsSync(`${each}/libc.so.6`),
)

/**
 * The command line that runs another without these libraries. `oldC`: the C library's file is a link to one with the version
 * in its name, as before glibc 2.34.
 */
export function without(
  libraries: readonly string[],
  command: readonly string[],
  oldC = false,
): readonly [string, ...string[]] {
  if (folder === undefined) throw new Error('libc.so.6 lies in no folder that is known')
  const script = `set -e
own=$PATH
PATH=/usr/bin:/bin
mount -t tmpfs tmpfs /mnt
mkdir /mnt/upper /mnt/work
for each in ${libraries.join(' ')}; do mknod "/mnt/upper/$each" c 0 0; done
${oldC ? `cp ${folder}/libc.so.6 /mnt/upper/libc-2.31.so; ln -s libc-2.31.so /mnt/upper/libc.so.6` : ''}
mount -t overlay overlay -o "lowerdir=${folder},upperdir=/mnt/upper,workdir=/mnt/work" ${folder}
PATH=$own
exec "$@"`
  // Not root: root of a namespace of one's own may mount too.
  const own = testUser === null ? ['--user', '--map-root-user'] : []
  return [tool('unshare'), ...own, '--mount', '/bin/sh', '-c', script, 'sh', ...command]
}

/** Starts it as an ordinary user who may make no user namespace. Only root can set this up. */
export async function withoutNamespaces(
  command: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<ChildProcess> {
  const script = `read go
exec /bin/sh -c 'echo 0 >/proc/sys/user/max_user_namespaces
exec setpriv --reuid=65534 --regid=65534 --clear-groups "$@"' sh "$@"`
  const child = spawn(tool('unshare'), ['--user', '/bin/sh', '-c', script, 'sh', ...command], {
    env: { ...env, PATH: `${env['PATH'] ?? ''}:/usr/bin:/bin` },
    stdio: 'pipe',
  })
  const ours = readlinkSync('/proc/self/ns/user')
  while (readlinkSync(`/proc/${child.pid}/ns/user`) === ours) await new Promise((done) => setTimeout(done, 5))
  for (const map of ['uid_map', 'gid_map']) writeFileSync(`/proc/${child.pid}/${map}`, '0 0 65536')
  child.stdin.end('go\n')
  return child
}
