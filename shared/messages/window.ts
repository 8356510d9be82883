// What the main process itself puts on the screen: the window's title and the names in the system's dialogs.

export const windowText = {
  title: 'Tidelock',
  portableTitle: (file: string) => `${file} (portable vault) - Tidelock`,
} as const
