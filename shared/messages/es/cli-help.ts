// Spanish: what `tidelock --help`, the manual page and the shells’ completion say of each command.

import type { cliHelp as english } from '../en/cli-help'
import type { Translation } from '../live'

export const cliHelp: Translation<typeof english> = {
  everywhere: {
    json: 'un documento JSON en la salida estándar',
    vault: 'un archivo de bóveda portátil, que se abre con su frase de contraseña',
    home: 'carpeta de los ajustes y la bóveda (también TIDELOCK_HOME)',
    help: 'qué hace el comando',
  },
  list: {
    summary: 'las cuentas, una por línea',
    exampleAll: 'todas las cuentas de la bóveda',
    exampleGroup: 'las del grupo Work que no tienen la etiqueta old',
    exampleName: 'las que contienen «git» en el emisor o el nombre de cuenta, como JSON',
  },
  code: {
    summary: 'el código de una cuenta, o de un secreto que no está guardado en ningún sitio',
    next: 'el código del siguiente intervalo',
    watch: 'seguir mostrándolo, con los segundos que quedan, hasta Ctrl+C',
    copy: 'copiarlo en vez de imprimirlo; el portapapeles se borra al cabo de un rato',
    at: 'el código en este momento',
    exampleOne: 'el código de la única cuenta que coincide',
    exampleCopy: 'al portapapeles',
    exampleGiven: 'de un secreto que no está en la bóveda',
  },
  generate: {
    summary: 'un secreto nuevo para la cuenta de alguien, con su enlace, código QR y código actual',
    bytes: 'bytes aleatorios del secreto, {usual} por defecto',
    type: 'tipo de código, totp por defecto',
    counter: 'primer contador de HOTP, 0 por defecto',
    save: 'guardarlo también en la bóveda',
    qr: 'dibujar el código QR en el terminal',
    exampleServer: 'secreto, enlace y código actual para la tabla de usuarios de un servidor',
    exampleKept: 'guardado, y mostrado para que lo escanee un teléfono',
  },
  verify: {
    summary: 'si un código es correcto: código de salida 0 o 1',
    window: 'intervalos antes y después que aún valen, 1 por defecto; en HOTP: contadores después',
    at: 'como si fuera este momento',
    exampleVault: 'con una cuenta de la bóveda',
    exampleServer: 'en un servidor, con el intervalo que coincide',
  },
  uri: {
    summary: 'el enlace otpauth:// de una cuenta o de un secreto dado',
    full: 'con algoritmo, dígitos y periodo aunque sean los predeterminados',
    exampleOne: 'el enlace que acepta otra app de autenticación',
    exampleGiven: 'un enlace para un secreto que no está en la bóveda',
  },
  qr: {
    summary: 'el enlace como código QR: en el terminal, como PNG o SVG',
    png: 'escribir el código QR como PNG',
    svg: 'escribir el código QR como SVG',
    size: 'anchura y altura del PNG y el SVG, {usual} por defecto',
    exampleOne: 'lo dibuja en el terminal, para que lo escanee un teléfono',
    exampleGiven: 'un PNG de 512 x 512 para un secreto que no está en la bóveda',
  },
  scan: {
    summary: 'los textos de todos los códigos QR de las imágenes; no guarda nada',
    exampleOne: 'imprime lo que dicen sus códigos QR, uno por línea',
    exampleSeveral: 'lo mismo con varias imágenes, por archivo',
  },
  add: {
    summary: 'añade lo que encuentra en imágenes, o en los enlaces de la entrada estándar',
    dryRun: 'decir qué se añadiría, sin añadir nada',
    exampleLinks: 'añade cada enlace otpauth:// de un archivo',
    exampleImage: 'añade las cuentas de todos los códigos QR de una imagen',
  },
  import: {
    summary: 'importa las cuentas exportadas por otros programas; el formato se reconoce por el contenido',
    format: 'el formato (auto por defecto), cuando el contenido no lo revela; los nombres están más abajo',
    columns: 'las columnas de una tabla (CSV): secret, issuer, account, note, por nombre o número',
    onDuplicate:
      'qué pasa con las cuentas que ya están en la bóveda: skip las omite (por defecto), replace las sustituye, keep conserva ambas',
    dryRun: 'decir qué se importaría, sin guardar nada',
    exampleAegis: 'todo lo de una exportación cifrada de Aegis',
    exampleGoogle: 'lo que traería una exportación de Google en dos imágenes',
  },
  export: {
    summary: 'escribe cuentas para otros programas o para guardarlas a salvo',
    format: 'qué escribir',
    select: 'solo las cuentas que coinciden',
    plain: 'sí, sin cifrar: quien consiga el archivo tiene las cuentas',
    exampleBackup: 'una copia de seguridad cifrada',
    exampleGoogle: 'códigos QR para Google Authenticator',
    labels: {
      backup: 'El archivo de copia de seguridad de Tidelock',
      aegis: 'Aegis',
      '2fas': '2FAS',
      uris: 'Un texto con enlaces otpauth',
      'migration-qr': 'Un conjunto de códigos QR para Google Authenticator',
      html: 'Un documento para imprimir',
    },
  },
  backup: {
    summary: 'una copia de seguridad cifrada de todo, y la prueba de que una copia se abre',
    exampleMake: 'una copia de seguridad que abre la frase de contraseña de la bóveda',
    exampleVerify: 'la abre, cuenta las cuentas y compara los códigos',
  },
  restore: {
    summary: 'restaura una copia de seguridad; añade lo que falta, o lo sustituye todo',
    replace: 'la bóveda tiene después lo que tiene la copia de seguridad, y nada más',
    dryRun: 'decir qué pasaría, sin guardar nada',
    exampleDry: 'lo que traería la copia de seguridad',
    exampleOlder: 'una copia con otra frase de contraseña',
  },
  passphrase: {
    summary: 'establece, cambia o quita la frase de contraseña de la bóveda',
    exampleSet: 'pide dos veces una frase de contraseña nueva',
    exampleChange: 'toma la nueva de un archivo',
  },
  recoveryKey: {
    summary: 'crea una clave de recuperación para la bóveda y la imprime una vez',
    kit: 'escribir también su kit: una página HTML para imprimir y después eliminar',
    exampleNew: 'una clave nueva; la anterior deja de funcionar',
    exampleKit: 'con una página para imprimir: pasos, código QR, bóveda y fecha',
    exampleJson: 'lo mismo, como {document}',
  },
  completion: {
    summary: 'autocompletado de comandos y opciones, para tu shell',
    exampleBash: 'en {file}',
    exampleFish: 'para fish, una vez',
  },
  secrets: {
    secret: 'leer el secreto Base32 de la entrada estándar',
    secretFile: 'leer el secreto Base32 de este archivo',
    uri: 'leer el enlace otpauth:// de la entrada estándar',
    pinFile: 'leer el PIN de un secreto mOTP o Yandex de este archivo',
    importPassword: 'leer de la entrada estándar la contraseña de los archivos cifrados',
    importPasswordFile: 'leer de este archivo la contraseña de los archivos cifrados',
    exportPassword: 'leer de la entrada estándar la contraseña que abrirá el archivo',
    exportPasswordFile: 'leer de este archivo la contraseña que abrirá el archivo escrito',
    backupPassword:
      'leer de la entrada estándar la contraseña de la copia de seguridad, si no es la de la bóveda',
    backupPasswordFile:
      'leer de este archivo la contraseña de la copia de seguridad, si no es la de la bóveda',
    restorePassword:
      'leer de la entrada estándar la contraseña o la clave de recuperación de la copia de seguridad',
    restorePasswordFile:
      'leer de este archivo la contraseña o la clave de recuperación de la copia de seguridad',
    newPassphrase: 'leer la nueva frase de contraseña de la entrada estándar',
    newPassphraseFile: 'leer la nueva frase de contraseña de este archivo',
  },
  shared: {
    issuer: 'con quién es la cuenta',
    account: 'nombre de usuario o correo',
    type: 'tipo de código del secreto, totp por defecto',
    algorithm: 'hash, SHA1 por defecto',
    digits: 'caracteres de un código, 6 por defecto',
    period: 'duración de un intervalo, 30 por defecto',
    counter: 'contador de un secreto HOTP, 0 por defecto',
    force: 'sobrescribir un archivo que ya existe',
  },
}
