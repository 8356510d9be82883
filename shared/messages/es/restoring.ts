// Spanish: the Restore screen.

import type { restoring as english } from '../en/restoring'
import type { Translation } from '../live'

export const restoring: Translation<typeof english> = {
  title: 'Restaurar una copia de seguridad',
  text: 'Nada cambia hasta que hayas visto lo que contiene la copia de seguridad.',
  choose: 'Elegir copia de seguridad…',
  chooseOther: 'Elegir otra…',
  reading: 'Abriendo…',
  intro:
    'Copias de seguridad hechas por Tidelock o Aegis. Para las exportaciones de otras apps está la importación: Añadir cuentas.',
  locked: {
    title: 'Necesita su clave',
    text: 'La clave de esta bóveda no la abre. Tiene la frase de contraseña o la clave de recuperación de cuando se hizo.',
    label: 'Frase de contraseña o clave de recuperación',
    open: 'Abrir',
    opening: 'Abriendo…',
    empty: 'Escribe la frase de contraseña o la clave de recuperación.',
  },
  wrongKey:
    'Eso no abre esta copia de seguridad. Quizá tenga una frase de contraseña anterior; pruébala, o la clave de recuperación.',
  refused: {
    'vault-empty': 'Este archivo está vacío. Elige otra copia de seguridad.',
    'vault-truncated':
      'Esta copia de seguridad está cortada; falta una parte. Cópiala de nuevo de su origen o elige otra.',
    'vault-damaged':
      'Esta copia de seguridad está dañada: su contenido no supera la comprobación. Elige otra.',
    'vault-newer':
      'Esta copia de seguridad es de un Tidelock más reciente (formato {version}). Actualiza Tidelock para restaurarla.',
    'vault-cost-refused':
      'Este archivo exige más cálculo del que nunca hace falta para abrir una copia de seguridad. Comprueba de dónde viene.',
    'slot-missing':
      'Este archivo solo lo abre el llavero del equipo donde se hizo. Elige una copia de seguridad que tenga una frase de contraseña o una clave de recuperación.',
    other: 'Este archivo no se puede leer, u ocupa más de 64\u00a0MB. Comprueba su ubicación y sus permisos.',
  },
  foreign: {
    other: 'Es una exportación de otro programa, no una copia de seguridad de una bóveda. Se puede importar.',
    import: 'Importarla',
    none: 'No es una copia de seguridad. Las de Tidelock se llaman tidelock-backup-….json.',
  },
  made: 'Hecha el {moment}',
  madeUnknown: 'No indica cuándo se hizo',
  holds:
    '{trash, plural, =0 {{count, plural, one {# cuenta} many {# de cuentas} other {# cuentas}}} one {{count, plural, one {# cuenta} many {# de cuentas} other {# cuentas}}, # en la papelera} many {{count, plural, one {# de cuenta} many {# de cuentas} other {# de cuentas}}, # en la papelera} other {{count, plural, one {# cuenta} many {# de cuentas} other {# cuentas}}, # en la papelera}}',
  unreadable:
    '{count, plural, one {# entrada no se puede leer; se conserva como está.} many {# de entradas no se pueden leer; se conservan como están.} other {# entradas no se pueden leer; se conservan como están.}}',
  otherVault: 'Se hizo de otra bóveda.',
  filter: 'Mostrar',
  place: { new: 'Nueva', here: 'En ambas', 'only-here': 'Solo aquí' },
  filters: {
    new: 'Nuevas {count, number}',
    here: 'En ambas {count, number}',
    'only-here': 'Solo aquí {count, number}',
  },
  list: 'Cuentas',
  nothing: 'Ninguna.',
  how: {
    label: 'Qué hacer',
    merge: 'Añadir lo que falta',
    mergeText:
      '{added, plural, =0 {Todo lo de la copia de seguridad ya está aquí.} one {Se añade # cuenta. Todo lo de aquí se queda.} many {Se añaden # de cuentas. Todo lo de aquí se queda.} other {Se añaden # cuentas. Todo lo de aquí se queda.}}',
    replace: 'Sustituir todo',
    replaceText:
      '{inBackup, plural, =0 {La bóveda se queda sin cuentas, como la copia de seguridad.} one {La bóveda tendrá entonces # cuenta, la de la copia de seguridad.} many {La bóveda tendrá entonces las # de cuentas de la copia de seguridad.} other {La bóveda tendrá entonces las # cuentas de la copia de seguridad.}}{onlyHere, plural, =0 {} one { Se quita # cuenta que solo tiene esta bóveda.} many { Se quitan # de cuentas que solo tiene esta bóveda.} other { Se quitan # cuentas que solo tiene esta bóveda.}}',
  },
  merge: 'Restaurar',
  replaceTitle: '¿Sustituir todo?',
  replaceButton: 'Sustituir',
  working: 'Restaurando…',
  done: {
    title: 'Restaurado',
    merged:
      '{added, plural, =0 {No faltaba nada} one {# cuenta añadida} many {# de cuentas añadidas} other {# cuentas añadidas}}',
    replaced: 'La bóveda tiene ahora {count, plural, one {# cuenta} many {# de cuentas} other {# cuentas}}',
    removed:
      '{count, plural, one {# cuenta que solo tenía esta bóveda ya no está.} many {# de cuentas que solo tenía esta bóveda ya no están.} other {# cuentas que solo tenía esta bóveda ya no están.}}',
    trashed:
      '{count, plural, one {# cuenta ha ido a la papelera.} many {# de cuentas han ido a la papelera.} other {# cuentas han ido a la papelera.}}',
    undo: 'Deshacer',
    undoText: 'Deshacer devuelve exactamente lo que había aquí, hasta que cambie otra cosa.',
    undone: 'La restauración se ha deshecho por completo',
    close: 'Hecho',
  },
}
