// Spanish: exports.

import type { exporting as english } from '../en/exporting'
import type { Translation } from '../live'

export const exporting: Translation<typeof english> = {
  title: 'Exportar',
  none: 'No hay ninguna cuenta que exportar.',
  which: 'Qué cuentas',
  all: '{count, plural, =1 {La única cuenta} one {La # cuenta} many {Las # de cuentas} other {Las # cuentas}}',
  found:
    '{count, plural, one {# cuenta encontrada con «{query}»} many {# de cuentas encontradas con «{query}»} other {# cuentas encontradas con «{query}»}}',
  one: 'Solo {name}',
  chosen:
    '{count, plural, =1 {La cuenta seleccionada} one {La # cuenta seleccionada} many {Las # de cuentas seleccionadas} other {Las # cuentas seleccionadas}}',
  sealedGroup: 'Cifrado',
  plainGroup: 'Sin cifrar: quien consiga el archivo tiene tus cuentas',
  formats: {
    backup: {
      name: 'Copia de seguridad cifrada',
      text: 'Todo lo de las cuentas. Se abre en Tidelock y en apps que leen los archivos de Aegis.',
    },
    'aegis-sealed': {
      name: 'Aegis, cifrado',
      text: 'Se abre en Aegis y en apps que leen sus archivos, con una contraseña que eliges ahora.',
    },
    aegis: { name: 'Aegis', text: 'Se abre en Aegis y en casi todas las demás apps.' },
    '2fas': { name: '2FAS', text: 'Se abre en 2FAS y en apps que leen sus archivos.' },
    uris: {
      name: 'Texto con enlaces',
      text: 'Un enlace otpauth:// por línea, que aceptan casi todas las apps y gestores de contraseñas.',
    },
    'migration-qr': {
      name: 'Imágenes para Google Authenticator',
      text: 'Códigos QR en archivos PNG, diez cuentas en cada uno. Para escanearlos desde esta pantalla, cierra esto y elige «Transferir a un teléfono».',
    },
    html: {
      name: 'Hoja con códigos QR',
      text: 'Cada cuenta con su código QR y su enlace, para imprimir y guardar bajo llave.',
    },
  },
  next: 'Continuar',
  titleOf: 'Exportar: {format}',
  goes: '{count, plural, one {Se escribirá # cuenta. También se queda aquí.} many {Se escribirán # de cuentas. También se quedan aquí.} other {Se escribirán # cuentas. También se quedan aquí.}}',
  allLeft: 'Ninguna cuenta cabe en este formato.',
  left: '{count, plural, one {# cuenta no va} many {# de cuentas no van} other {# cuentas no van}}',
  leftWhy: {
    type: 'No va en el archivo, porque este formato no tiene ese tipo de código:',
    digits: 'No va en el archivo, porque este formato solo admite 6 u 8 dígitos:',
    period: 'No va en el archivo, porque este formato solo admite un periodo de 30\u00a0s:',
    secret: 'No va en el archivo, porque este formato no admite un secreto de esta forma:',
    'too-long': 'No va en el archivo, porque sus nombres son demasiado largos:',
  },
  lost: '{count, plural, one {# cuenta pierde algo} many {# de cuentas pierden algo} other {# cuentas pierden algo}}',
  lostWhat: 'En el archivo, sin {parts}:',
  lostPart: {
    note: 'la nota',
    pin: 'el PIN',
    icon: 'el icono',
    pinned: 'la fijación arriba',
    groups: 'los grupos',
    tags: 'las etiquetas',
  },
  danger:
    'Lo que se escribe no está cifrado. Quien lo consiga podrá generar los códigos de {count, plural, =1 {esta cuenta} one {esta # cuenta} many {estas # de cuentas} other {estas # cuentas}} a partir de entonces, en cualquier dispositivo.',
  dangerThen:
    'No lo conserves en ningún sitio más de lo necesario, ni en una carpeta en la nube, ni lo envíes en ningún mensaje.',
  opensWith: 'Se abre con',
  ownKeys: {
    both: 'La frase de contraseña o la clave de recuperación de esta bóveda',
    passphrase: 'La frase de contraseña de esta bóveda',
    recovery: 'La clave de recuperación de esta bóveda',
  },
  ownPassword: 'Una contraseña propia',
  password: 'Contraseña del archivo',
  passwordAgain: 'Repite la contraseña',
  passwordMissing: 'Escribe una contraseña.',
  passwordForgotten: 'Sin ella nadie puede abrir el archivo.',
  proves: 'De esta bóveda, para demostrar que eres tú.',
  save: 'Guardar…',
  print: 'Imprimir…',
  working: 'Escribiendo, releyendo y comparando. Los códigos siguen mientras tanto.',
  doneTitle: 'Exportado',
  done: '{files, plural, =1 {{count, plural, one {# cuenta escrita, releída y comparada.} many {# de cuentas escritas, releídas y comparadas.} other {# cuentas escritas, releídas y comparadas.}}} one {{count, plural, one {# cuenta escrita en {files, number} archivo, releída y comparada.} many {# de cuentas escritas en {files, number} archivo, releídas y comparadas.} other {# cuentas escritas en {files, number} archivo, releídas y comparadas.}}} many {{count, plural, one {# de cuenta escrita en {files, number} archivos, releída y comparada.} many {# de cuentas escritas en {files, number} archivos, releídas y comparadas.} other {# de cuentas escritas en {files, number} archivos, releídas y comparadas.}}} other {{count, plural, one {# cuenta escrita en {files, number} archivos, releída y comparada.} many {# de cuentas escritas en {files, number} archivos, releídas y comparadas.} other {# cuentas escritas en {files, number} archivos, releídas y comparadas.}}}}',
  files: 'Archivos',
  doneDelete:
    '{files, plural, one {El archivo no está cifrado: elimínalo cuando haya cumplido su función, también de la papelera.} many {Los archivos no están cifrados: elimínalos cuando hayan cumplido su función, también de la papelera.} other {Los archivos no están cifrados: elimínalos cuando hayan cumplido su función, también de la papelera.}}',
  doneSealed: 'Sin la frase de contraseña o la contraseña nadie puede abrirlo, tú tampoco.',
  printed:
    '{count, plural, one {La hoja con # cuenta ha ido a la impresora.} many {La hoja con # de cuentas ha ido a la impresora.} other {La hoja con # cuentas ha ido a la impresora.}}',
  printedThen: 'Guárdala bajo llave. Las impresoras que usa mucha gente pueden conservar lo que imprimen.',
  settings: {
    title: 'Exportar las cuentas',
    text: 'A otra app, a una copia de seguridad o a papel',
    button: 'Exportar…',
  },
}
