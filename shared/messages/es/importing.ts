// Spanish: what was wrong with a file or a row that was to be imported.

import type { importing as english } from '../en/importing'
import type { Translation } from '../live'

export const importing: Translation<typeof english> = {
  'import-unknown':
    'Este archivo no está en ningún formato que Tidelock pueda importar. Expórtalo de nuevo como texto o como archivo de Aegis.',
  'import-needs-password':
    'Este archivo está cifrado. Da su contraseña con --password-file FILE o --password -.',
  'import-wrong-password':
    'Contraseña incorrecta, o el archivo está dañado. Comprueba Bloq Mayús y la distribución del teclado.',
  'import-wrong-password-or-key-file':
    'Contraseña incorrecta, o esta base de datos necesita un archivo de clave, que Tidelock no puede usar. Comprueba Bloq Mayús o expórtala como CSV.',
  'import-unsupported': {
    newer:
      'Este archivo es de un programa más reciente. Actualiza Tidelock o expórtalo desde una versión anterior.',
    'no-password-slot': 'Ninguna contraseña abre este archivo. Expórtalo de nuevo con contraseña.',
    'account-restricted':
      'Solo puede abrirlo la cuenta de Bitwarden que escribió este archivo. Expórtalo de nuevo y elige «Protegido con contraseña».',
    'own-key': 'Solo puede abrirlo la app que escribió este archivo. Expórtalo de nuevo sin cifrado.',
    'failed-export':
      'La app escribió un mensaje de error en este archivo en lugar de cuentas. Expórtalo allí de nuevo.',
    database:
      'Es una base de datos de la carpeta propia de una app, que Tidelock no lee. Usa la exportación de esa app.',
    'open-authenticator':
      'Tidelock no lee las copias de seguridad de Open Authenticator. Configura sus cuentas de nuevo en sus sitios.',
    openpgp:
      'Este archivo está cifrado con OpenPGP. Descífralo con `gpg --decrypt`, importa el resultado y después elimínalo.',
    'proton-pass-pgp':
      'Esta exportación de Proton Pass está cifrada con PGP. Expórtala de nuevo sin cifrado, impórtala y después elimínala.',
    'foreign-cipher':
      'Este archivo está cifrado de una forma que Tidelock no conoce. Expórtalo de nuevo como texto.',
    'windows-protected':
      'Windows protege este archivo para un usuario de un equipo. Abre WinAuth allí y exporta como texto.',
    'yubikey-protected': 'Una YubiKey protege este archivo. Ábrelo en WinAuth y exporta como texto.',
    'manifest-apart':
      'Este archivo solo se abre junto con los demás de su carpeta. Mete toda la carpeta maFiles en un archivo zip e impórtalo.',
    'kdbx-older':
      'Esta base de datos de KeePass está en un formato antiguo. Guárdala como KDBX 4 en KeePass o KeePassXC, o expórtala como CSV.',
    'kdbx-twofish':
      'Esta base de datos de KeePass está cifrada con Twofish. Cambia su cifrado a AES o ChaCha20, o expórtala como CSV.',
    'kdbx-other':
      'Esta base de datos de KeePass está cifrada de una forma que Tidelock no conoce. Elige AES y Argon2 en sus opciones de seguridad, o expórtala como CSV.',
  },
  'import-damaged': 'El archivo está dañado o cortado. Cópialo o expórtalo de nuevo.',
  'import-too-large': 'El archivo ocupa más de {megabytes, number}\u00a0MB. Comprueba que sea el correcto.',
  'import-too-many':
    '{limit, plural, one {El archivo tiene más de # fila.} many {El archivo tiene más de # de filas.} other {El archivo tiene más de # filas.}} Comprueba que sea el correcto.',
  'import-cost-refused':
    'El archivo exige más cálculo del que nunca hace falta para abrir uno. Comprueba de dónde viene.',
  'import-ended': 'No se ha podido calcular la clave. Cierra algo e inténtalo de nuevo.',
  'import-gave-up':
    'Leer el archivo llevaba demasiado tiempo o memoria, así que se ha detenido. Comprueba que sea el correcto.',
  'import-stopped': 'Se ha detenido la lectura del archivo. Añádelo de nuevo para leerlo.',
  'import-image': 'Es una imagen. Añádela como imagen para que se lean sus códigos QR.',
  'import-unreadable':
    'No se puede leer el archivo. Comprueba que siga ahí y que tengas permiso para abrirlo.',
  'row-malformed': 'Esta entrada no se puede leer.',
  'row-in-trash':
    'Esta cuenta estaba en la papelera. Desde una copia de seguridad de Tidelock, `tidelock restore` recupera también la papelera.',
  'row-deleted': 'Esta entrada estaba en la papelera o en el archivo del programa que escribió el archivo.',
  'row-repeated': 'Este mismo código de la exportación de Google ya apareció antes.',
  'row-migration-damaged': 'Este código de Google está dañado o incompleto. Escanéalo de nuevo.',
  'row-duplicate': 'Esta cuenta ya está en la bóveda.',
  'row-sealed': 'La contraseña no abre esta entrada, o está dañada.',
  'row-protected': 'Windows o una YubiKey protege esta entrada. Ábrela en WinAuth y exporta como texto.',
  'row-secret-damaged': 'El secreto de esta entrada está dañado. Exporta el archivo de nuevo.',
  'row-file-missing': 'Falta el archivo de esta cuenta. Mete toda la carpeta en el archivo zip.',
}
