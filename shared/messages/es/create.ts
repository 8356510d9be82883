// Spanish: creating a secret for somebody else's sign-in.

import type { create as english } from '../en/create'
import type { Translation } from '../live'

export const create: Translation<typeof english> = {
  title: 'Crear un secreto',
  intro:
    'Para quien configura un segundo factor: un secreto nuevo que guardas en tu sitio y el QR que escanea su usuario.',
  issuer: 'Sitio o emisor',
  account: 'Nombre de cuenta',
  accountHint: 'El usuario para el que es este secreto',
  more: 'Más opciones',
  kind: 'Basado en',
  kinds: { totp: 'Tiempo', hotp: 'Contador' },
  bytes: 'Longitud del secreto',
  byteChoice:
    '{kind, select, usual {{bytes} bytes, {bits} bits (lo habitual)} short {{bytes} bytes, {bits} bits (corto)} other {{bytes} bytes y {bits} bits}}',
  counter: 'Primer contador',
  again: 'Otro secreto',
  qrLabel: 'Código QR de {name}',
  noQr: 'El QR aparece aquí en cuanto los campos sean correctos.',
  tooLong: 'Es demasiado texto para un QR. Acorta los nombres.',
  savePng: 'Guardar como PNG',
  saveSvg: 'Guardar como SVG',
  savedFile: '{file} guardado. Quien lo tenga puede generar los códigos: elimínalo después de escanearlo.',
  codeNow: 'Código actual',
  copyCode: 'Copiar el código {code}',
  atCounter: 'Contador {counter}',
  secret: 'Secreto (Base32)',
  copySecret: 'Copiar el secreto',
  link: 'Enlace de configuración',
  copyLink: 'Copiar el enlace',
  copied: {
    secret: 'Secreto copiado',
    uri: 'Enlace copiado',
    code: 'Código copiado',
  },
  check: {
    title: 'Comprobar un código',
    text: 'Escribe lo que muestra la app del usuario.',
    label: 'Código',
    window: 'Aceptar',
    windowChoice:
      '{count, plural, =0 {Solo este intervalo} one {± un intervalo} many {± # de intervalos} other {± # intervalos}}',
    aheadChoice:
      '{count, plural, =0 {Solo este contador} one {# por delante} many {# por delante} other {# por delante}}',
    right: 'Coincide, a tiempo. Intervalo {step, number}.',
    late: 'Coincide, con {drift, plural, one {un intervalo} many {# de intervalos} other {# intervalos}} de retraso: ese reloj va {seconds, number}\u00a0s atrasado. Intervalo {step, number}.',
    early:
      'Coincide, con {drift, plural, one {un intervalo} many {# de intervalos} other {# intervalos}} de adelanto: ese reloj va {seconds, number}\u00a0s adelantado. Intervalo {step, number}.',
    counter: 'Coincide en el contador {step}.',
    ahead: 'Coincide en el contador {step}, {drift, number} por delante del esperado.',
    none: '{window, plural, =0 {No es el código de este intervalo.} one {No es un código de este intervalo, ni de uno a cada lado.} many {No es un código de este intervalo, ni de # a cada lado.} other {No es un código de este intervalo, ni de # a cada lado.}}',
    noneAhead:
      '{window, plural, =0 {No es el código de este contador.} one {No es un código de este contador, ni del siguiente.} many {No es un código de este contador, ni de los # siguientes.} other {No es un código de este contador, ni de los # siguientes.}}',
    malformed: 'Aquí un código tiene {digits, plural, one {# dígito} many {# de dígitos} other {# dígitos}}.',
  },
  keep: 'Guardar esta cuenta en mi bóveda',
  kept: 'En tu bóveda',
  keptSaid: '{name} está en tu bóveda',
}
