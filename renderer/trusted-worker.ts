// Starts a worker under a Trusted Types policy of its own: the page's CSP lets nothing else make a script's address.

/** What is used of Trusted Types, which TypeScript's DOM does not know yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string }
}

/** `policyName`: one that the page's CSP names (main/platform/electron/page.ts). It allows `path` and nothing else. */
export function workerStarter(policyName: string, path: string): () => Worker {
  let policy: ReturnType<TrustedTypes['createPolicy']> | null = null
  return () => {
    const url = new URL(path, location.href).href
    policy ??= (globalThis as unknown as { trustedTypes: TrustedTypes }).trustedTypes.createPolicy(
      policyName,
      {
        createScriptURL: (asked) => {
          if (asked !== url) throw new Error(`${policyName}: only its own worker is started`)
          return asked
        },
      },
    )
    return new Worker(policy.createScriptURL(url), { type: 'module' })
  }
}
