// Spanish: what the main process itself puts on the screen.

import type { window as english } from '../en/window'
import type { Translation } from '../live'

const notYou = 'Si no acabas de pedirlo, elige Cancelar.'

export const window: Translation<typeof english> = {
  title: 'Tidelock',
  cancel: 'Cancelar',
  portableTitle: '{file} (bóveda portátil) - Tidelock',
  pdf: 'Documento PDF',
  kitFile: 'Kit de recuperación de Tidelock.pdf',
  picture: { png: 'Imagen PNG', svg: 'Dibujo SVG' },
  exported: {
    backup: 'Copia de seguridad cifrada',
    aegis: 'Archivo de Aegis',
    '2fas': 'Archivo de 2FAS',
    uris: 'Texto',
    'migration-qr': 'Imagen PNG',
    html: 'Página web',
  },
  backup: {
    kind: 'Copia de seguridad de Tidelock',
    folder: 'Carpeta para las copias de seguridad',
    open: 'Elegir una copia de seguridad',
    kinds: 'Copias de seguridad',
  },
  noName: 'una cuenta sin nombre',
  bothNames: '{issuer} ({account})',
  questions: {
    show: {
      title: '¿Mostrar el secreto de {name}?',
      text: `Quien lo vea podrá generar los códigos de esta cuenta a partir de entonces, en cualquier dispositivo. ${notYou}`,
      button: 'Mostrar',
      reason: 'mostrar el secreto de una cuenta',
    },
    savePicture: {
      title: '¿Guardar el secreto de {name} como imagen?',
      text: `Quien tenga la imagen podrá generar los códigos de esta cuenta a partir de entonces, en cualquier dispositivo. ${notYou}`,
      button: 'Guardar',
      reason: 'guardar el secreto de una cuenta',
    },
    move: {
      title:
        '¿Mostrar {count, plural, one {el secreto de # cuenta} many {los secretos de # de cuentas} other {los secretos de # cuentas}}?',
      text: `Quien vea esto podrá generar los códigos a partir de entonces, en cualquier dispositivo. ${notYou}`,
      button: 'Mostrar',
      reason: 'mostrar los secretos de tus cuentas',
    },
    siteCodes: {
      title: '¿Mostrar los códigos de recuperación de {name}?',
      text: `Quien los vea podrá iniciar sesión allí en tu lugar. ${notYou}`,
      button: 'Mostrar',
      reason: 'mostrar los códigos de recuperación de una cuenta',
    },
    kit: {
      title: '¿Incluir en el kit los códigos de recuperación de tus sitios?',
      text: `Quien tenga el kit podrá iniciar sesión en esos sitios en tu lugar. ${notYou}`,
      button: 'Incluir',
      reason: 'incluir en el kit los códigos de recuperación de tus sitios',
    },
    write: {
      title:
        '¿Escribir en un archivo {count, plural, one {el secreto de # cuenta} many {los secretos de # de cuentas} other {los secretos de # cuentas}}?',
      text: `Quien pueda abrir el archivo podrá generar los códigos a partir de entonces. ${notYou}`,
      button: 'Continuar',
      reason: 'escribir los secretos de tus cuentas en un archivo',
    },
    print: {
      title:
        '¿Imprimir {count, plural, one {el secreto de # cuenta} many {los secretos de # de cuentas} other {los secretos de # cuentas}}?',
      text: `Quien vea el papel podrá generar los códigos a partir de entonces. ${notYou}`,
      button: 'Continuar',
      reason: 'imprimir los secretos de tus cuentas',
    },
    backUp: {
      title: '¿Hacer una copia de seguridad de la bóveda con una contraseña propia?',
      text: `Quien tenga el archivo y esta contraseña tendrá todos los secretos de la bóveda. ${notYou}`,
      button: 'Continuar',
      reason: 'hacer una copia de seguridad de la bóveda con una contraseña propia',
    },
    setPassphrase: {
      title: '¿Usar la nueva frase de contraseña para esta bóveda?',
      text: 'Quien la conozca podrá abrir la bóveda y ver todos sus secretos. Si no acabas de escribir una, elige Cancelar.',
      button: 'Usar',
      reason: 'establecer la frase de contraseña de la bóveda',
    },
  },
}
