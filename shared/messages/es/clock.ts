// Spanish: how far this computer's clock is off, and the correction of it.

import type { clock as english } from '../en/clock'
import type { Translation } from '../live'

export const clock: Translation<typeof english> = {
  section: 'Reloj',
  title: 'El reloj de este equipo',
  text: 'Los códigos se generan a partir de la hora. Un código que muestre otro dispositivo dice si el reloj va bien, sin red.',
  check: 'Comprobar…',
  corrected: 'Los códigos usan un reloj corregido en {span}.',
  setBack: 'Restablecer',
  wasSetBack: 'Los códigos vuelven a usar el reloj de este equipo',
  wasCorrected: 'Los códigos usan ahora un reloj corregido en {span}',
  seconds: '{sign}{seconds, number}\u00a0s',
  minutes: '{sign}{minutes, number}\u00a0min',
  minutesAndSeconds: '{sign}{minutes, number}\u00a0min {seconds, number}\u00a0s',
  dialog: {
    title: 'Comprobar el reloj de este equipo',
    text: 'Toma un dispositivo cuyo reloj vaya bien, como un teléfono, y escribe el código que muestra para una de tus cuentas.',
    account: 'Cuenta',
    code: 'Código del otro dispositivo',
    search: 'Comprobar',
    noAccounts: 'Hace falta una cuenta cuyos códigos sigan el reloj.',
    onTime: 'Los dos relojes coinciden: el código es de este momento.',
    onTimeCorrected: 'El reloj de este equipo va bien por sí solo. La corrección no hace falta.',
    range: 'entre {from, number} y {to, number}\u00a0s',
    exact: '{seconds, number}\u00a0s',
    behind: 'El reloj de este equipo va {range} por detrás del otro dispositivo.',
    ahead: 'El reloj de este equipo va {range} por delante del otro dispositivo.',
    best: 'Lo mejor es poner bien el reloj del sistema. Si no puedes, deja que Tidelock lo compense en esta bóveda.',
    alreadyCorrected: 'La corrección en vigor lo compensa.',
    correct: 'Corregir los códigos en {span}',
    nowhere:
      'El código no es de ningún momento a menos de {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}} de ahora. Comprueba que sea la misma cuenta y la fecha de este equipo.',
    malformed:
      'Un código de esta cuenta tiene {digits, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.',
    notTimed: 'Esta cuenta usa un contador y no sigue el reloj.',
  },
}
