// Spanish: what the command line says.

import type { cli as english } from '../en/cli'
import type { Translation } from '../live'

export const cli: Translation<typeof english> = {
  overviewHead: 'Uso: tidelock COMMAND [OPTIONS]\n\nSin ningún comando, Tidelock abre su ventana.',
  overviewEverywhere: 'En todos:',
  examplesHead: 'Ejemplos:',
  overviewFoot:
    'Código de salida: 0 hecho o coincide, 1 no coincide, 2 entrada incorrecta, 3 bloqueada, 4 bóveda dañada, 5 llavero no disponible. Ejemplos: tidelock COMMAND --help; manual completo: tidelock help --manual | man -l -.',
  queryMissing: 'Di qué cuenta: un id o una parte de su emisor o nombre de cuenta.',
  nothingFound: 'Ninguna cuenta coincide.',
  severalFound:
    '{count, plural, one {# cuenta coincide: {names}.} many {# de cuentas coinciden: {names}.} other {# cuentas coinciden: {names}.}} Concreta más o da el id.',
  addFromInputOnly:
    'Da las URI por la entrada estándar: tidelock add - < FILE. Los secretos no se aceptan como argumentos, que cualquier programa de este equipo puede leer.',
  added: 'Añadidas: {added}; omitidas: {skipped}.',
  row: 'fila {row}: {reason}',
  skippedRow: 'Línea {row}: {reason}',
  unknownCommand:
    'No existe ese comando.{near, select, none {} other { ¿Querías decir {near}?}} Consulta tidelock --help.',
  unknownOption:
    'No existe esa opción.{near, select, none {} other { ¿Querías decir --{near}?}} Consulta tidelock COMMAND --help.',
  optionNeedsValue: '--{name} necesita un valor.',
  optionTakesNone: '--{name} no admite ningún valor.',
  notOneOf: '--{name} admite uno de: {values}.{near, select, none {} other { ¿Querías decir {near}?}}',
  notNumber: '--{name} admite un número entero del {min} al {max}.',
  notBoth: 'Indica --{one} o --{other}, no ambas.',
  inputOnce: 'Solo una opción puede leer la entrada estándar; da la otra como archivo.',
  fileUnreadable: 'No se puede leer el archivo indicado con {option}. Comprueba su ruta y sus permisos.',
  secretAsArgument:
    'Un secreto no se acepta como argumento: lo mostrarían la lista de procesos y el historial del shell. {file, select, true {Usa --{name} - y dalo por la entrada estándar, o --{name}-file FILE.} other {Usa --{name} - y dalo por la entrada estándar.}}',
  uriAsArgument:
    'Un enlace otpauth:// contiene un secreto y no se acepta como argumento: lo mostrarían la lista de procesos y el historial del shell. Dalo por la entrada estándar: tidelock code --uri -, o tidelock add -.',
  askPassphrase: 'Frase de contraseña de la bóveda: ',
  askNewPassphrase: 'Nueva frase de contraseña para la bóveda: ',
  askAgain: 'La misma otra vez: ',
  notTheSame: 'Las dos no eran iguales.',
  unexpected:
    'Algo ha fallado dentro de Tidelock; la bóveda está intacta. Si se repite, informa del problema.',
  noVaultFile:
    'Ese archivo de bóveda aún no existe. Lo crea un comando que guarde algo, como tidelock add -.',
  noVaultYet:
    'Aún no hay ninguna bóveda. Inicia Tidelock una vez o añade una cuenta: con un llavero, o con TIDELOCK_PASSPHRASE_FILE definida.',
  passphraseFileUnreadable: 'No se puede leer el archivo que nombra TIDELOCK_PASSPHRASE_FILE.',
  vaultLocked:
    'La bóveda está bloqueada. Apunta TIDELOCK_PASSPHRASE_FILE a un archivo con la frase de contraseña.',

  queryAndSecret: 'Da una cuenta o un secreto, no ambos.',
  queryAndCode: 'Da la cuenta y el código: tidelock verify QUERY CODE.',
  codeMissing: 'Da el código que hay que verificar, como 042817.',
  secretAsWord:
    'Ninguna cuenta coincide. Si era un secreto: ahora está en el historial del shell, y otros programas podían leerlo. Da los secretos con --secret - o --secret-file FILE.',
  uriSaysAll: 'Un enlace ya lo dice todo, así que --{name} no va con --uri.',
  needsSecret: '--{name} va con --secret - o --secret-file FILE.',
  counterNeedsHotp: '--counter va con --type hotp.',
  notTogether: '--{one} y --{other} no van juntas.',
  hotpHasNoTime: 'Esta cuenta es por contador (HOTP); --{name} es para las cuentas por tiempo.',
  secondsLeft: '{seconds}\u00a0s',
  corrected: '(reloj corregido en {seconds}\u00a0s)',
  noClipboard:
    'Aquí no hay portapapeles: no se ha encontrado un escritorio, o no está instalado wl-copy, xclip ni xsel. Omite --copy para imprimir el código.',
  copied:
    '{left, select, none {Copiado.} other {Copiado, quedan {left}\u00a0s.}}{clears, plural, =0 {} one { El portapapeles se borra en # s.} many { El portapapeles se borra en # s.} other { El portapapeles se borra en # s.}}',
  codeRight: 'Correcto, en el intervalo {step} (desvío {drift}).',
  codeWrong: 'Incorrecto: ningún intervalo de la ventana tiene este código.',
  codeMalformed: 'Incorrecto: ningún código de esta cuenta es así.',
  noWords: 'Este comando solo admite opciones.',
  saveNeedsName: '--save necesita --issuer o --account; si no, nadie volvería a encontrarla.',
  sizeWithoutFile: '--size va con --png o --svg.',
  qrTooLong: 'El enlace es demasiado largo para un código QR. Acorta el emisor o el nombre de cuenta.',
  qrTooSmall: 'Este código QR necesita --size {pixels} o más.',
  written:
    '{both, select, true {Escrito como PNG y SVG.} other {Escrito.}} Quien tenga esta imagen tiene el secreto.',
  notAFile: '{option} necesita el nombre de un archivo.',
  fileExists:
    'El archivo indicado con {option} ya existe y se ha dejado como está. Elige otro nombre, o --force.',
  noFolder: 'La carpeta del archivo indicado con {option} no existe.',
  manualName: 'contraseñas de un solo uso en el escritorio y en la línea de comandos',
  manualAbout:
    'Tidelock guarda cuentas de contraseñas de un solo uso en este equipo, en una bóveda que abre el llavero o una frase de contraseña. Sin ningún comando abre su ventana. Todos los comandos funcionan también en un servidor sin pantalla ni llavero. Nunca abre una conexión de red.',
  manualStatus: {
    0: 'Hecho, o el código coincide.',
    1: 'El código no coincide, o no se ha encontrado nada.',
    2: 'Uso o entrada incorrectos.',
    3: 'Bloqueada, o frase de contraseña incorrecta.',
    4: 'La bóveda está dañada; no se ha escrito nada.',
    5: 'El llavero no está disponible.',
    130: 'Terminado con Ctrl+C en una pregunta.',
  },
  manualEnvironment: {
    TIDELOCK_PASSPHRASE_FILE:
      'Un archivo con la frase de contraseña de la bóveda; se descarta un salto de línea final. Entonces no se consulta el llavero.',
    TIDELOCK_HOME: 'La carpeta de los ajustes y la bóveda, como --home.',
  },
  whichShell: 'Di qué shell: tidelock completion bash, zsh o fish.',
}
