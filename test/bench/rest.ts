// At rest: memory after ten idle seconds, processor time while the window is seen and while it is minimised.
// Nothing looks into the page meanwhile.

import type { Desk, Which } from './desk'
import { differenceFigure, type Figure, ratioFigure } from './figures'
import { pause } from './numbers'
import { coreShare, treeMemory, treeTimes } from './processes'

/** Percent of a core: what two bare windows differ by here. Below it, nothing can be told apart. */
const noise = 0.15
const idleSeconds = 10
/** A minimised window still has work of its going to do. */
const settlingSeconds = 3

export interface RestRounds {
  readonly memory: number
  readonly cpu: number
  readonly cpuSeconds: number
}

export async function measureRest(desk: Desk, home: string, rounds: RestRounds): Promise<readonly Figure[]> {
  const memory = { ours: [] as number[], bare: [] as number[] }
  const seen = { ours: [] as number[], bare: [] as number[] }
  const hidden = { ours: [] as number[], bare: [] as number[] }
  const share = async (pid: number) => {
    const [began, before] = [performance.now(), treeTimes(pid)]
    await pause(rounds.cpuSeconds * 1000)
    return coreShare(before, treeTimes(pid), (performance.now() - began) / 1000)
  }
  const one = async (which: Which, withCpu: boolean) => {
    const started = await desk.start(which, home)
    try {
      await pause(idleSeconds * 1000)
      memory[which].push(treeMemory(started.pid))
      if (!withCpu) return
      seen[which].push(await share(started.pid))
      await started.minimise()
      await pause(settlingSeconds * 1000)
      hidden[which].push(await share(started.pid))
    } finally {
      await started.end()
    }
  }
  for (let round = 0; round < rounds.memory; round++) {
    for (const which of ['ours', 'bare'] as const) await one(which, round < rounds.cpu)
  }
  const cpu = { unit: '% of a core' }
  const barelyAny = `bar 0; ${noise} is the noise of this measurement`
  return [
    ratioFigure({ name: 'memory (PSS), 10 s idle', unit: 'MB', bar: 1.12 }, memory.ours, memory.bare),
    differenceFigure({ ...cpu, name: 'CPU, visible and ticking', bar: 1.5 }, seen.ours, seen.bare),
    differenceFigure(
      { ...cpu, name: 'CPU, minimised', bar: noise, note: barelyAny },
      hidden.ours,
      hidden.bare,
    ),
  ]
}
