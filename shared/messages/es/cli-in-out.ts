// Spanish: what the commands say that take accounts in and give them out.

import type { cliInOut as english } from '../en/cli-in-out'
import type { Translation } from '../live'

export const cliInOut: Translation<typeof english> = {
  formats: 'Formatos',
  filesMissing: 'Di qué archivos, por ejemplo: tidelock import export.json.',
  oneFile: 'Di qué archivo, y solo uno.',
  fileUnreadable: 'No se puede leer, u ocupa más de 64\u00a0MB. Comprueba su ruta y sus permisos.',
  folderEmpty: 'La carpeta no contiene ningún archivo que se pueda importar.',
  columnsMalformed:
    'Indica las columnas así: --columns secret=NAME,issuer=NAME,account=NAME,note=NAME; secret es obligatoria.',
  columnsNeeded:
    'Es una tabla. Di qué columna es el secreto: --columns secret=NAME,issuer=NAME,account=NAME. Sus columnas: {header}.',
  columnsUnknown: 'No tiene esa columna. Sus columnas: {header}; un número cuenta desde 1.',
  columnsTaken: 'columnas usadas: {columns}',
  readingFile: 'Leyendo el archivo {number} de {of} ...',
  workingOutKey: 'Calculando la clave de {file} ...',
  storing: 'Guardando {rows, plural, one {# cuenta} many {# de cuentas} other {# cuentas}} ...',
  askFilePassword: 'Contraseña de {file}: ',
  inTheFile:
    '{dry, select, true {en el archivo {all} = {taken} por importar + {skipped} por omitir; no se ha guardado nada} other {en el archivo {all} = {taken} importadas + {skipped} omitidas}}',
  inAllFiles:
    '{dry, select, true {{files, plural, one {en # archivo} many {en # de archivos} other {en # archivos}} {all} = {taken} por importar + {skipped} por omitir; no se ha guardado nada} other {{files, plural, one {en # archivo} many {en # de archivos} other {en # archivos}} {all} = {taken} importadas + {skipped} omitidas}}',
  row: 'fila {row}, {name}: {reason}',
  incomplete:
    'Exportación de Google: {have} de {of, plural, one {# código} many {# de códigos} other {# códigos}}; falta: {missing}. Escanea también esos, o quedarán cuentas atrás.',
  noneReadable: 'No se ha podido leer ninguna fila; no se ha guardado nada.',
  emptyFile: 'No contiene ninguna cuenta.',

  addWhat:
    'Da imágenes, o - para leer enlaces de la entrada estándar. Archivos de otras apps: tidelock import FILE.',
  scanWhat: 'Di qué imágenes, por ejemplo: tidelock scan screenshot.png.',
  noCode: 'No se ha encontrado ningún código QR. Recorta la imagen hasta el código o usa una más nítida.',
  imageForWindow: 'Las imágenes {kind} no se descodifican aquí. Ábrela en la ventana o guárdala como PNG.',
  imageUnknown: 'No es una imagen PNG, JPEG, GIF ni BMP.',
  imageTooLarge:
    'La imagen ocupa más de 20\u00a0MB o tiene más de 50 megapíxeles. Recórtala hasta el código.',
  imageDamaged: 'La imagen está dañada.',
  imageEnded: 'La imagen ha tardado demasiado y se ha terminado su proceso. Recórtala hasta el código.',

  exportNeedsPlain:
    '{label} no va cifrado: quien consiga el archivo tiene todas las cuentas que contiene. Indica --plain si es lo que quieres.',
  exportNotPlain: '{label} va siempre cifrado, así que --plain no va con él.',
  exportNeedsPassword:
    'Da una contraseña con --password-file FILE o --password -, o indica --plain para un archivo sin cifrar.',
  exportNoPassword: '{label} nunca va cifrado, así que no admite contraseña.',
  plainOrPassword: '--plain y una contraseña no van juntos.',
  formatMissing: 'Indica --format: {names}.',
  backupNeedsPassphrase:
    'Esta bóveda no tiene una frase de contraseña que abra la copia de seguridad en otro lugar. Da una con --password-file FILE, o establécela: tidelock passphrase set.',
  passwordEmpty: 'La contraseña está vacía.',
  notVerified:
    'Al releer lo escrito, no era como debía ser, así que se ha eliminado el archivo. Revisa el disco e inténtalo de nuevo.',
  exported:
    '{files, plural, =1 {{count, plural, one {# cuenta escrita, releída y comparada.} many {# de cuentas escritas, releídas y comparadas.} other {# cuentas escritas, releídas y comparadas.}}} one {{count, plural, one {# cuenta escrita en {files} archivo, releída y comparada.} many {# de cuentas escritas en {files} archivo, releídas y comparadas.} other {# cuentas escritas en {files} archivo, releídas y comparadas.}}} many {{count, plural, one {# de cuenta escrita en {files} archivos, releída y comparada.} many {# de cuentas escritas en {files} archivos, releídas y comparadas.} other {# de cuentas escritas en {files} archivos, releídas y comparadas.}}} other {{count, plural, one {# cuenta escrita en {files} archivos, releída y comparada.} many {# de cuentas escritas en {files} archivos, releídas y comparadas.} other {# cuentas escritas en {files} archivos, releídas y comparadas.}}}}',
  plainWarning: 'El archivo no está cifrado: elimínalo cuando haya cumplido su función.',
  leftOut: {
    type: 'omitida: {name}, porque este formato no tiene ese tipo de código',
    digits: 'omitida: {name}, porque este formato solo admite 6 u 8 dígitos',
    period: 'omitida: {name}, porque este formato solo admite un periodo de 30\u00a0s',
    secret: 'omitida: {name}, porque este formato no admite un secreto de esta forma',
    'too-long': 'omitida: {name}, porque sus nombres son demasiado largos',
  },
  lost: 'no viaja: {name}: {parts}',
  lostPart: {
    note: 'su nota',
    pin: 'su PIN',
    icon: 'su icono',
    pinned: 'que está fijada',
    groups: 'sus grupos',
    tags: 'sus etiquetas',
  },

  backupSubwords: 'tidelock backup [FILE], o tidelock backup verify FILE.',
  backedUp:
    '{file}: {accounts, plural, one {# cuenta} many {# de cuentas} other {# cuentas}}{trash, plural, =0 {} one {, # en la papelera} many {, # en la papelera} other {, # en la papelera}}; se ha abierto de nuevo y lo contiene todo.',
  verified:
    'Se abre: {accounts, plural, one {# cuenta} many {# de cuentas} other {# cuentas}}{trash, plural, =0 {} one {, # en la papelera} many {, # en la papelera} other {, # en la papelera}}.',
  codesSame:
    'Códigos de prueba comparados con la bóveda: {same, plural, one {# y es igual.} many {los # son iguales.} other {los # son iguales.}}',
  codesDiffer:
    'Códigos de prueba comparados con la bóveda: {same} iguales, {other} que no están en la bóveda, {missing} de la bóveda que no están en la copia de seguridad.',
  byVaultKey: 'Se abre con la frase de contraseña o la clave de recuperación que esta bóveda tiene ahora.',
  unreadableInside:
    '{count, plural, one {# entrada no se puede leer; se conserva como está.} many {# de entradas no se pueden leer; se conservan como están.} other {# entradas no se pueden leer; se conservan como están.}}',
  restored:
    '{dry, select, true {Se restaurarían {added, plural, one {# cuenta} many {# de cuentas} other {# cuentas}}} other {Restauradas: {added, plural, one {# cuenta} many {# de cuentas} other {# cuentas}}}}; {present, plural, one {# ya estaba} many {# ya estaban} other {# ya estaban}}; {onlyHere, plural, one {# solo en la bóveda, conservada} many {# solo en la bóveda, conservadas} other {# solo en la bóveda, conservadas}}.',
  replaced:
    '{dry, select, true {La bóveda pasaría a tener {all, plural, one {# cuenta} many {las # de cuentas} other {las # cuentas}} de la copia de seguridad; {onlyHere, plural, one {desaparecería # que solo tenía la bóveda} many {desaparecerían # que solo tenía la bóveda} other {desaparecerían # que solo tenía la bóveda}}.} other {La bóveda tiene ahora {all, plural, one {# cuenta} many {las # de cuentas} other {las # cuentas}} de la copia de seguridad; {onlyHere, plural, one {ha desaparecido # que solo tenía la bóveda} many {han desaparecido # que solo tenía la bóveda} other {han desaparecido # que solo tenía la bóveda}}.}} Se conserva una copia anterior de la bóveda.',
  nothingStored: 'No se ha guardado nada.',
  backupWrongPassphrase:
    'Eso no abre la copia de seguridad. Quizá tenga una frase de contraseña anterior; pruébala, o la clave de recuperación.',
  backupNoText: 'Ninguna frase de contraseña abre este archivo.',

  passphraseWhat: 'Di qué hacer: tidelock passphrase set, change o remove.',
  passphraseThere: 'Ya hay una frase de contraseña. Para cambiarla: tidelock passphrase change.',
  passphraseAbsent: 'Aún no hay frase de contraseña. Para establecerla: tidelock passphrase set.',
  passphraseSet:
    'La frase de contraseña está establecida. Todas las copias conservadas de la bóveda se abren con ella.',
  passphraseChanged:
    'La frase de contraseña ha cambiado. Las copias de seguridad hechas antes se siguen abriendo con la anterior.',
  passphraseRemoved:
    'La frase de contraseña se ha quitado. Las copias de seguridad hechas antes se siguen abriendo con ella.',
  passphraseNeeded: 'Escríbela en un terminal, o dala con --password-file FILE o --password -.',
  askNewPassphrase: 'Nueva frase de contraseña: ',
  askAgain: 'La misma otra vez: ',
  notTheSame: 'Las dos no eran iguales.',
  recoveryWhat: 'Di: tidelock recovery-key new.',
  recoveryKit:
    'Su kit está escrito. Imprímelo desde un navegador y después elimina el archivo: contiene la clave.',
  recoveryShown:
    'Anótala o imprímela ahora; no se vuelve a mostrar. Una clave de recuperación anterior ya no abre la bóveda.',
}
