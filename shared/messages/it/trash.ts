// Italian: the trash.

import type { trash as english } from '../en/trash'
import type { Translation } from '../live'

export const trash: Translation<typeof english> = {
  title: 'Cestino',
  text: 'Gli account restano qui 30 giorni. I loro siti chiedono ancora un codice.',
  after:
    'Un account eliminato definitivamente resta nelle copie più vecchie della cassaforte finché esistono. Puoi riportarlo indietro da:',
  emptyTitle: 'Il cestino è vuoto',
  emptyText: 'Gli account che rimuovi aspettano qui, così una svista non costa nulla.',
  deleted: 'Rimosso il {when}',
  keptUntil: 'conservato fino al {when}',
  goesSoon: 'sparisce nei prossimi giorni',
  restore: 'Ripristina',
  restoreLabel: 'Ripristina {name}',
  remove: 'Elimina definitivamente',
  removeLabel: 'Elimina {name} definitivamente',
  removeAll: 'Svuota il cestino',
  restored: '{name} è di nuovo nell’elenco',
  confirmTitle: 'Eliminare {name} definitivamente?',
  confirmAllTitle:
    '{count, plural, one {Eliminare # account definitivamente?} many {Eliminare # account definitivamente?} other {Eliminare # account definitivamente?}}',
  confirmText:
    'Il suo segreto e i suoi codici di recupero lasciano la cassaforte. Le copie più vecchie della cassaforte li conservano fino a 30 giorni; la cronologia può riportarli indietro. In seguito, un sito che chiede ancora un codice può chiuderti fuori.',
  confirmButton: 'Elimina definitivamente',
  gone: '{name}: eliminato',
  goneAll: 'Ora il cestino è vuoto',
}
