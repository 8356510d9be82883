// Spanish: backups in the settings and above the list.

import type { backups as english } from '../en/backups'
import type { Translation } from '../live'

export const backups: Translation<typeof english> = {
  title: 'Copias de seguridad',
  automatic: {
    title: 'Copias de seguridad automáticas',
    text: 'Poco después de cada cambio, en una carpeta que elijas. Cifradas, y abiertas de nuevo antes de que cuenten.',
  },
  folder: {
    title: 'Carpeta',
    none: 'Sin elegir. Otro disco o una carpeta sincronizada sobrevive a este equipo.',
    choose: 'Elegir…',
  },
  kept: {
    title: 'Conservar',
    text: 'Las copias de seguridad automáticas más antiguas de esta bóveda se eliminan. Nada más de la carpeta.',
    count: '{count, plural, =1 {La última} one {La última} many {Las últimas #} other {Las últimas #}}',
  },
  reminder: {
    title: 'Avisarme si no hay ninguna reciente',
    never: 'Nunca',
    days: '{count, plural, one {Tras # día} many {Tras # de días} other {Tras # días}}',
  },
  last: 'Última verificada: {day, select, today {hoy, {when}} yesterday {ayer, {when}} other {{when}}}; {accounts, plural, one {# cuenta} many {# de cuentas} other {# cuentas}}',
  lastByHand: 'Hecha a mano.',
  never: 'Aún no se ha hecho aquí ninguna copia de seguridad de esta bóveda.',
  working: 'Haciendo la copia de seguridad…',
  failed:
    'Sin copia de seguridad automática desde {day, select, today {hoy, {when}} yesterday {ayer, {when}} other {{when}}}.',
  failedAgain: 'Se vuelve a intentar sola.',
  now: 'Hacer una ahora…',
  restore: 'Restaurar…',
  made: '{file} guardado: abierto de nuevo, contiene {accounts, plural, one {# cuenta} many {# de cuentas} other {# cuentas}}',
  notice: {
    none: 'Aún no hay ninguna copia de seguridad de esta bóveda. Si se pierde este equipo, se pierden tus códigos.',
    old: 'La última copia de seguridad es de hace {days, plural, one {# día} many {# de días} other {# días}}. Si se pierde este equipo, se pierde lo que vino después.',
    failed: 'La copia de seguridad automática ha fallado.',
    open: 'Copias de seguridad',
  },
  dialog: {
    title: 'Hacer copia de seguridad',
    text: 'Un archivo cifrado con todas las cuentas y la papelera. Lo abren Tidelock, Aegis y otras apps.',
    label: 'Qué abre el archivo',
    vaultKey: 'Lo que abre esta bóveda: su frase de contraseña o su clave de recuperación',
    own: 'Una contraseña solo para este archivo',
    password: {
      first: 'Contraseña del archivo',
      again: 'Repite la contraseña',
      empty: 'Escribe una contraseña para el archivo.',
      forgotten: 'Sin ella nadie puede abrir el archivo.',
    },
    confirm: 'Quien conozca esta contraseña obtiene todas las cuentas del archivo.',
    choose: 'Elegir dónde…',
    working: 'Un momento…',
  },
  key: {
    title: 'Una copia de seguridad necesita su propia clave',
    text: 'Ahora solo el llavero de este equipo abre la bóveda. Una copia de seguridad debe abrirse en otro lugar, cuando este equipo ya no esté.',
    recovery: 'Crear clave de recuperación',
    recoveryText: 'Para anotarla y guardarla lejos de este equipo.',
    passphrase: 'Establecer frase de contraseña',
    passphraseText: 'Para recordarla. El llavero sigue abriendo la bóveda por sí solo.',
    own: 'Solo una contraseña para este archivo',
  },
}
