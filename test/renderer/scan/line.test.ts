// The scan worker's life: one question at a time, ended when idle, killed when one image takes too long.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createScanLine, type ScanWorker, scanLimits } from '../../../renderer/scan/line'
import type { ScanQuestion, ScanResult } from '../../../renderer/scan/protocol'

interface FakeWorker extends ScanWorker {
  readonly asked: ScanQuestion[]
  ended: boolean
}

let workers: FakeWorker[]
beforeEach(() => {
  workers = []
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function start(): FakeWorker {
  const worker: FakeWorker = {
    asked: [],
    ended: false,
    postMessage: (question) => worker.asked.push(question),
    terminate: () => {
      worker.ended = true
    },
    onmessage: null,
    onerror: null,
  }
  workers.push(worker)
  return worker
}

const question = (): ScanQuestion => ({ kind: 'file', bytes: new Uint8Array(1), type: 'image/png' })
const result: ScanResult = { ok: true, texts: ['x'], width: 1, height: 1 }
const ended: ScanResult = { ok: false, fault: 'ended' }
const reply = (worker: FakeWorker | undefined) => worker?.onmessage?.({ data: result } as MessageEvent)

describe('the scan line', () => {
  it('starts a worker when first asked, and gives it one question at a time', async () => {
    const line = createScanLine(start)
    expect(workers).toHaveLength(0)
    const answers = [line.ask(question()), line.ask(question())]
    expect(workers).toHaveLength(1)
    expect(workers[0]?.asked).toHaveLength(1)
    reply(workers[0])
    expect(workers[0]?.asked).toHaveLength(2)
    reply(workers[0])
    expect(await Promise.all(answers)).toEqual([result, result])
    expect(workers).toHaveLength(1)
  })

  it('ends the worker 30 s after its last answer, and starts another for the next image', async () => {
    const line = createScanLine(start)
    void line.ask(question())
    reply(workers[0])
    vi.advanceTimersByTime(scanLimits.idle - 1)
    void line.ask(question())
    reply(workers[0])
    vi.advanceTimersByTime(scanLimits.idle - 1)
    expect(workers[0]?.ended).toBe(false)
    vi.advanceTimersByTime(1)
    expect(workers[0]?.ended).toBe(true)
    void line.ask(question())
    expect(workers).toHaveLength(2)
  })

  it('kills a worker that takes over 10 s for one image, and asks a new one the next', async () => {
    const line = createScanLine(start)
    const [slow, next] = [line.ask(question()), line.ask(question())]
    vi.advanceTimersByTime(scanLimits.oneImage)
    expect(await slow).toEqual(ended)
    expect(workers.map((worker) => worker.ended)).toEqual([true, false])
    // What a killed worker still had on its way counts for nobody.
    reply(workers[0])
    reply(workers[1])
    expect(await next).toEqual(result)
  })

  it('answers with `ended` when the worker breaks, and when it is stopped', async () => {
    const line = createScanLine(start)
    const broken = line.ask(question())
    workers[0]?.onerror?.({} as ErrorEvent)
    expect(await broken).toEqual(ended)
    const left = [line.ask(question()), line.ask(question())]
    line.stop()
    expect(await Promise.all(left)).toEqual([ended, ended])
    expect(workers.map((worker) => worker.ended)).toEqual([true, true])
    line.stop()
    expect(vi.getTimerCount()).toBe(0)
  })
})
