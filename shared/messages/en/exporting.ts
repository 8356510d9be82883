// Exports from the window.

export const exporting = {} as const
