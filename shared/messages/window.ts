// What the main process itself puts on the screen: the window's title and the names in the system's dialogs.

/** The system's dialogs for backups. */
export const backupWords = {
  kind: 'Tidelock backup',
  folder: 'Folder for backups',
  open: { title: 'Choose a backup', kind: 'Backups', extensions: ['json', '*'] },
} as const

export const windowText = {
  title: 'Tidelock',
  portableTitle: (file: string) => `${file} (portable vault) - Tidelock`,
  /** Kinds of files in the system's save dialog. */
  pdf: 'PDF document',
  /** The name that is suggested for the recovery kit. */
  kitFile: 'Tidelock recovery kit.pdf',
  picture: { png: 'PNG picture', svg: 'SVG drawing' },
  exported: {
    backup: 'Encrypted backup',
    aegis: 'Aegis file',
    '2fas': '2FAS file',
    uris: 'Text',
    'migration-qr': 'PNG picture',
    html: 'Web page',
  },
} as const
