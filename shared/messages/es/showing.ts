// Spanish: showing a stored account to its owner as a QR, and moving many to a phone.

import type { moving as enMoving, showing as enShowing } from '../en/showing'
import type { Translation } from '../live'

export const showing: Translation<typeof enShowing> = {
  title: 'QR de {name}',
  danger:
    'Quien vea o fotografíe este QR podrá generar los códigos de {name} a partir de entonces, en cualquier dispositivo.',
  alone: 'Asegúrate de que nadie mire y de que la pantalla no se esté compartiendo.',
  passphrase: 'Tu frase de contraseña',
  show: 'Mostrar el QR',
  qrLabel: 'Código QR de {name}',
  tooLong: 'Esta cuenta es demasiado larga para un QR. Usa su enlace.',
  link: 'Enlace',
  png: 'Guardar como PNG',
  svg: 'Guardar como SVG',
  saved: '{file} guardado. Quien lo tenga puede generar los códigos: elimínalo después de escanearlo.',
  left: '{seconds, number}\u00a0s',
  hides: 'Se oculta en {seconds, number}\u00a0s',
  hidden: 'Se ha vuelto a ocultar.',
}

export const moving: Translation<typeof enMoving> = {
  title: 'Transferir a un teléfono',
  text: '{count, plural, one {# cuenta puede ir a Google Authenticator o a cualquier app que lea sus códigos de exportación. También se queda aquí.} many {# de cuentas pueden ir a Google Authenticator o a cualquier app que lea sus códigos de exportación. También se quedan aquí.} other {# cuentas pueden ir a Google Authenticator o a cualquier app que lea sus códigos de exportación. También se quedan aquí.}}',
  none: 'No hay ninguna cuenta que se pueda transferir.',
  losses: '{count, plural, one {# cuenta no va:} many {# de cuentas no van:} other {# cuentas no van:}}',
  loss: {
    type: 'se queda aquí: la app del teléfono no conoce este tipo de códigos',
    digits: 'se queda aquí: la app del teléfono solo conoce 6 y 8 dígitos',
    period: 'se queda aquí: la app del teléfono solo conoce intervalos de 30 segundos',
    'too-long': 'se queda aquí: sus nombres o su secreto son demasiado largos para un código',
  },
  more: '{count, plural, one {y # más} many {y # más} other {y # más}}',
  danger:
    'Quien vea o fotografíe los códigos siguientes podrá generar los códigos de {count, plural, =1 {esta cuenta} one {# cuenta} many {las # de cuentas} other {las # cuentas}}.',
  show: 'Mostrar los códigos',
  place: 'Código {at, number} de {of, number}',
  scan: 'En la app del teléfono elige «importar» o «escanear un código QR» y escanea este.',
  next: 'Siguiente código',
  before: 'Atrás',
  done: 'Hecho',
}
