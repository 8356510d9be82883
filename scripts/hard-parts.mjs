// The parts of `npm run test:hard`, as chapter 7 of the security references numbers them, and the test files that
// each is made of. A part that writes no row (test/support/hard-report.ts) did not run.

/**
 * @typedef {object} Part
 * @property {string} test
 * @property {string} what
 * @property {readonly string[]} files of vitest (.test.ts, or a folder of them) or Playwright (.spec.ts)
 */

/** @type {readonly Part[]} */
export const parts = [
  { test: 'T1', what: 'killed at every system call', files: ['test/hard/kill.test.ts'] },
  { test: 'T1b', what: 'killed at random moments', files: ['test/hard/kill-random.test.ts'] },
  { test: 'T2', what: 'order of system calls', files: ['test/hard/order.test.ts'] },
  { test: 'T3', what: 'disk faults', files: ['test/hard/faults.test.ts', 'test/hard/disk.test.ts'] },
  { test: 'T4', what: 'damaged files', files: ['test/hard/damage.test.ts'] },
  { test: 'T5', what: 'keychain states', files: ['test/desktop/hard/keychain.spec.ts'] },
  {
    test: 'T6',
    what: 'races',
    // The last two write no row of their own; a failure shows as one.
    files: [
      'test/hard/races.test.ts',
      'test/desktop/hard/starts.spec.ts',
      'test/main/cli/two-writers.test.ts',
      'test/desktop/portable.spec.ts',
    ],
  },
  {
    test: 'T7',
    what: 'clock and time zone',
    // The second waits for real minutes, which npm test lets go by at once.
    files: ['test/hard/clock.test.ts', 'test/desktop/locking.spec.ts'],
  },
  { test: 'T8', what: '10,000 accounts', files: ['test/hard/large.test.ts'] },
  { test: 'T9', what: 'hostile renderer', files: ['test/desktop/hard/renderer.spec.ts'] },
  { test: 'T10', what: 'ways out', files: ['test/desktop/hard/ways-out.spec.ts'] },
  { test: 'T11', what: 'importers', files: ['test/main/importers'] },
  { test: 'T12', what: 'QR bombs', files: ['test/desktop/hard/qr-bombs.spec.ts'] },
  { test: 'T13', what: 'secrets in memory', files: ['test/desktop/hard/memory.spec.ts'] },
  { test: 'T14', what: 'clipboard', files: ['test/desktop/hard/clipboard.spec.ts'] },
  { test: 'T15', what: 'sandbox, switches, fuses', files: ['test/desktop/hard/sandbox.spec.ts'] },
  { test: 'T16', what: 'published vectors', files: ['test/hard/vectors.test.ts'] },
  { test: 'T17', what: 'soak', files: ['test/desktop/hard/soak.spec.ts'] },
]
