// The part of a test runner that the behaviours use, so that vitest (plain Node) and Playwright (Electron) both run them.

interface Expectation {
  toEqual(expected: unknown): void
  toBe(expected: unknown): void
  toBeNull(): void
  toBeLessThan(expected: number): void
}

type Body = () => void | Promise<void>

export interface TestKit {
  describe(name: string, body: () => void): void
  it(name: string, body: Body): void
  beforeEach(body: Body): void
  afterEach(body: Body): void
  expect(actual: unknown): Expectation
}
