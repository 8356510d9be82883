// Spanish: adding and editing an account.

import type { add as english } from '../en/add'
import type { Translation } from '../live'

export const add: Translation<typeof english> = {
  title: 'Añadir una cuenta',
  editTitle: 'Editar cuenta',
  ways: 'Forma de añadir',
  byHand: 'A mano',
  link: 'Enlace',
  issuer: 'Sitio o emisor',
  account: 'Nombre de cuenta',
  accountHint: 'Tu nombre de usuario o correo en ese sitio',
  secret: 'Secreto',
  secretHint: 'Letras de la A a la Z y dígitos del 2 al 7. Los espacios no importan.',
  secretHintHex: 'Dígitos del 0 al 9 y letras de la a a la f.',
  secretKept: 'Se queda como está. Escribe uno nuevo solo para sustituirlo.',
  more: 'Más opciones',
  type: 'Tipo',
  typeName: {
    totp: 'Por tiempo (TOTP)',
    hotp: 'Por contador (HOTP)',
    steam: 'Código de Steam Guard',
    motp: 'Mobile-OTP (mOTP)',
    yandex: 'Código de Yandex',
  },
  algorithm: 'Algoritmo',
  digits: 'Dígitos',
  period: 'Periodo en segundos',
  counter: 'Próximo contador',
  pin: 'PIN',
  pinHint: 'Se guarda en la bóveda para poder generar códigos.',
  pinKept: 'Si se deja vacío, se queda como está.',
  note: 'Nota',
  noteHint: 'Se incluye en la búsqueda',
  preview: 'Código',
  previewEmpty: 'El código aparece aquí para que puedas compararlo antes de guardar.',
  previewPin: 'Introduce el PIN para ver el código.',
  previewCounter: 'Contador {counter}',
  previewCounted: 'Contador {counter}. Sus códigos llegan después de guardar.',
  duplicate: 'Ya está en la bóveda: {name}. Tiene el mismo secreto.',
  warning: {
    'short-secret':
      'Este secreto tiene solo {bits, plural, one {# bit} many {# de bits} other {# bits}}; lo habitual son 128 o más. Comprueba que no falte una parte.',
    'counter-assumed':
      'El enlace no indica ningún contador, así que empieza en 0. Si se rechazan los códigos, ajústalo en Más opciones.',
    'parameters-ignored': 'Sin usar: {names}.',
  },
  saveNew: 'Guardar cuenta',
  saveAnyway: 'Guardar igualmente',
  saveChanges: 'Guardar cambios',
  saved: 'Cuenta añadida: {name}',
  changed: 'Cuenta modificada: {name}',
}
