// Spanish: the lock screen, the lock's settings, and how strong a passphrase is.

import type { locking as english } from '../en/locking'
import type { Translation } from '../live'

export const locking: Translation<typeof english> = {
  why: {
    asked: 'No se muestra nada hasta que lo abras.',
    idle: 'Bloqueado tras {span} sin actividad.',
    hidden: 'Bloqueado tras {span} fuera de la vista.',
    suspend: 'Bloqueado al suspenderse el equipo.',
    'screen-lock': 'Bloqueado junto con la pantalla.',
  },
  minutes: '{count, plural, one {# minuto} many {# de minutos} other {# minutos}}',
  hours: '{count, plural, one {# hora} many {# de horas} other {# horas}}',
  wait: {
    button: 'Espera {seconds, number}\u00a0s',
    said: 'Próximo intento en {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}.',
  },
  gate: {
    reason: 'abrir la bóveda',
    open: 'Abrir con {name}',
  },
  settings: {
    section: 'Bloqueo automático',
    never: 'Nunca',
    keychain: 'El llavero abre esta bóveda sin ti, así que un bloqueo no deja fuera a nadie.',
    keychainOff: 'Por eso Tidelock no la bloquea por sí solo.',
    keychainToo: 'Bloquear igualmente',
    keychainTooText: 'Una cortina ante las miradas: un clic en la ventana bloqueada la abre de nuevo.',
    idle: 'Sin actividad durante',
    idleText: 'Ni teclas ni puntero en todo el equipo.',
    hidden: 'Fuera de la vista durante',
    hiddenText: 'No se muestra ninguna ventana de Tidelock.',
    suspend: 'Al suspenderse el equipo',
    screen: 'Al bloquearse la pantalla',
    screenNone: 'Este escritorio no avisa a los programas cuando bloquea la pantalla.',
    touchId: 'Pedir antes {name}',
    touchIdText:
      'Antes de que el llavero abra una bóveda bloqueada. Aquí {name} es una barrera, no una clave: otros programas que se ejecutan con tu usuario pueden consultar el llavero, y tras un reinicio no se pide.',
    now: 'Para bloquear al momento, pulsa {keys}, usa el menú de la bandeja o ejecuta tidelock --lock.',
  },
  strength: {
    label: 'Seguridad',
    levels: ['Muy débil', 'Débil', 'Aceptable', 'Fuerte', 'Muy fuerte'],
    verdict: '{level}: {guessed}',
    guessed: {
      seconds: 'se adivina en segundos si roban el archivo.',
      minutes: 'se adivina en minutos si roban el archivo.',
      hours: 'se adivina en horas si roban el archivo.',
      days: 'se adivina en días si roban el archivo.',
      months: 'se adivina en meses si roban el archivo.',
      years: 'adivinarla lleva años si roban el archivo.',
      centuries: 'adivinarla lleva siglos si roban el archivo.',
      never: 'imposible de adivinar, aunque roben el archivo.',
    },
  },
}
