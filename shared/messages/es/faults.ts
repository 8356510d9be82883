// Spanish: what went wrong and what to do, for every fault code.

import type { faults as english } from '../en/faults'
import type { Translation } from '../live'

export const faults: Translation<typeof english> = {
  'no-such-group': { what: 'Este grupo ya no está en la bóveda.' },
  'group-exists': { what: 'Otro grupo ya tiene este nombre.' },
  'groups-too-many': {
    what: 'Una bóveda puede tener {limit, plural, one {# grupo} many {# de grupos} other {# grupos}}, y esta está llena.',
    todo: 'Quita antes un grupo.',
  },
  'secret-empty': { what: 'Falta el secreto.', todo: 'Cópialo del sitio.' },
  'secret-character': {
    what: 'El carácter {position, number}, {character}, no puede estar en un secreto.',
    todo: 'Tiene letras de la A a la Z y dígitos del 2 al 7.',
    meant: 'Quizá sea {character}.',
    meantEither: 'Quizá sea {one} o {other}.',
    quoted: '«{character}»',
  },
  'secret-too-long': {
    what: 'El secreto tiene más de {limit, plural, one {# byte} many {# de bytes} other {# bytes}}.',
    todo: 'Comprueba que solo se haya pegado el secreto.',
  },
  'secret-not-hex': {
    what: 'El carácter {position, number} no puede estar en este secreto.',
    todo: 'Tiene dígitos del 0 al 9 y letras de la a a la f.',
  },
  'secret-length': {
    what: 'La longitud del secreto no es correcta; se espera {expected, select, even {un número par de caracteres} other {{expected}}}.',
    todo: 'Comprueba que no falte una parte.',
  },
  'secret-checksum': {
    what: 'La suma de comprobación del secreto no cuadra.',
    todo: 'Un carácter está mal o falta; cópialo de nuevo.',
  },
  'digits-invalid': {
    what: 'El número de dígitos debe ser un entero del 1 al {max, number}.',
  },
  'period-invalid': {
    what: 'El periodo debe ser un número entero de segundos, del 1 al {max, number}.',
  },
  'counter-invalid': { what: 'El contador debe ser un número entero, 0 o más.' },
  'algorithm-unsupported': { what: 'Este algoritmo no se admite.', todo: 'Usa SHA1, SHA256 o SHA512.' },
  'token-type-unsupported': {
    what: 'Este tipo de código no se admite.',
    todo: 'Usa TOTP, HOTP, Steam, mOTP o Yandex.',
  },
  'pin-invalid': {
    what: 'Este PIN no puede ser correcto.',
    todo: 'Mobile-OTP suele usar 4 dígitos, y Yandex de 4 a 16.',
  },
  'label-too-long': {
    what: '{field, select, issuer {El nombre del sitio tiene más de {limit, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.} account {El nombre de cuenta tiene más de {limit, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.} other {La nota tiene más de {limit, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.}}',
    todo: 'Acórtalo.',
  },
  'site-codes-too-many': {
    what: '{limit, plural, one {Hay más de # código, que es todo lo que guarda una cuenta.} many {Hay más de # de códigos, que son todos los que guarda una cuenta.} other {Hay más de # códigos, que son todos los que guarda una cuenta.}}',
    todo: 'Deja fuera lo que no sea un código.',
  },
  'site-code-too-long': {
    what: 'El código {position, number} tiene más de {limit, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.',
    todo: 'Pon cada código en una línea.',
  },
  'uri-not-otpauth': {
    what: 'Este enlace no es para una app de autenticación.',
    todo: 'Debería empezar por otpauth://',
  },
  'uri-too-long': {
    what: 'El enlace tiene más de {limit, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.',
    todo: 'Comprueba que solo se haya pegado el enlace.',
  },
  'uri-scheme-unsupported': {
    what: 'Un enlace {scheme} no contiene ninguna contraseña de un solo uso.',
    todo: 'En el sitio, elige otra app de autenticación.',
  },
  'uri-migration': {
    what: 'Este enlace contiene varias cuentas a la vez.',
    todo: 'Impórtalo en lugar de añadir una sola cuenta.',
  },
  'uri-parameter': {
    what: '«{parameter}» no es correcto en el enlace.',
  },
  'uri-parameter-missing': {
    what: 'Al enlace le falta «{parameter}».',
    todo: 'Copia de nuevo el enlace completo.',
  },
  'vault-missing': {
    what: 'Falta el archivo de la bóveda.',
    todo: 'Devuélvelo a su sitio o abre una copia anterior.',
  },
  'vault-empty': {
    what: 'El archivo de la bóveda está vacío.',
    todo: 'Abre una copia anterior o pon una copia de seguridad en su lugar.',
  },
  'vault-truncated': {
    what: 'El archivo de la bóveda está cortado; falta una parte.',
    todo: 'Abre una copia anterior o pon una copia de seguridad en su lugar.',
  },
  'vault-damaged': {
    header: 'El archivo de la bóveda está dañado. Su cabecera no se puede leer.',
    slot: 'El archivo de la bóveda está dañado. Una de sus claves no se puede leer.',
    contents: 'El archivo de la bóveda está dañado. Su contenido no supera la comprobación.',
    todo: 'Abre una copia anterior o pon una copia de seguridad en su lugar.',
  },
  'vault-newer': {
    what: 'Esta bóveda es de un Tidelock más reciente (formato {version}).',
    todo: 'Actualiza Tidelock para abrirla.',
  },
  'vault-foreign': {
    what: 'Este archivo no es una bóveda de Tidelock.',
    todo: 'Comprueba que ahí esté el archivo correcto.',
  },
  'vault-cost-refused': {
    what: 'El archivo de la bóveda exige más cálculo del que nunca hace falta para abrir una.',
    todo: 'Comprueba de dónde viene; abre una copia anterior.',
  },
  'vault-too-large': {
    what: 'El archivo de la bóveda ocupa más de {megabytes, number}\u00a0MB.',
    todo: 'Comprueba que ahí esté el archivo correcto.',
  },
  'wrong-passphrase': {
    what: 'Esa no es la frase de contraseña.',
    todo: 'Comprueba Bloq Mayús y la distribución del teclado.',
  },
  'wrong-recovery-key': {
    what: 'Esa no es la clave de recuperación de esta bóveda.',
    todo: 'Una clave nueva sustituye a la anterior; busca la última.',
  },
  'recovery-key-malformed': {
    what: 'El carácter {position, number} no puede estar en una clave de recuperación.',
    todo: 'Compárala con la impresa.',
    length: 'La longitud de la clave de recuperación no es correcta.',
    lengthTodo: 'Comprueba que no falte ningún grupo.',
  },
  'slot-missing': { what: 'Esta bóveda no tiene esa clave.', todo: 'Ábrela de otra forma.' },
  'kdf-failed': {
    what: 'No se ha podido calcular la clave.',
    todo: 'Quizá falte memoria en el equipo; cierra algo e inténtalo de nuevo.',
  },
  'wait-first': {
    what: 'Ha fallado varias veces.',
    todo: 'Espera {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}} e inténtalo de nuevo.',
  },
  'biometry-refused': {
    what: 'No se ha reconocido la huella o se ha cerrado la pregunta.',
    todo: 'Inténtalo de nuevo o reinicia Tidelock.',
  },
  'keychain-item-missing': {
    what: 'El llavero funciona, pero la clave de esta bóveda no está en él.',
    todo: 'Abre la bóveda con su frase de contraseña o su clave de recuperación, o recupera el llavero de una copia de seguridad.',
  },
  'keychain-locked': {
    what: 'El llavero está bloqueado o se ha cerrado su petición de contraseña.',
    todo: 'Desbloquéalo e inténtalo de nuevo.',
  },
  'keychain-absent': {
    what: 'En este equipo no se está ejecutando ningún llavero.',
    todo: 'Inicia GNOME Keyring, KWallet o KeePassXC e inténtalo de nuevo, o usa una frase de contraseña.',
  },
  'keychain-library-missing': {
    what: 'No se puede acceder al llavero porque libsecret no está instalado.',
    todo: 'Instala libsecret (en Debian y Ubuntu: libsecret-1-0) e inténtalo de nuevo, o usa una frase de contraseña.',
  },
  'keychain-hung': {
    what: 'El llavero no responde.',
    todo: 'Busca su ventana de contraseña e inténtalo de nuevo.',
  },
  'keychain-crashed': {
    what: 'La consulta al llavero ha terminado de forma inesperada.',
    todo: 'Inténtalo de nuevo.',
  },
  'keychain-refused': {
    what: 'El llavero se ha negado.',
    todo: 'Comprueba que Tidelock tenga permiso para usarlo e inténtalo de nuevo.',
  },
  'keychain-wrong-key': {
    what: 'El llavero tiene una clave, pero no abre esta bóveda.',
    todo: 'Abre la bóveda con su frase de contraseña o su clave de recuperación.',
  },
  'keychain-not-kept': {
    what: 'El llavero no ha conservado lo que se guardó en él.',
    todo: 'Usa una frase de contraseña, o cierra la sesión, iníciala e inténtalo de nuevo.',
  },
  'disk-full': {
    what: 'El disco está lleno y no se ha guardado nada.',
    todo: 'Libera espacio e inténtalo de nuevo.',
  },
  'disk-read-only': {
    what: 'El disco es de solo lectura y no se ha guardado nada.',
    todo: 'Haz que se pueda escribir e inténtalo de nuevo.',
  },
  'disk-no-permission': {
    what: 'Tidelock no tiene permiso para usar este archivo o su carpeta.',
    todo: 'Comprueba los permisos de la carpeta.',
  },
  'disk-too-many-files': {
    what: 'El sistema tiene demasiados archivos abiertos.',
    todo: 'Cierra algunos programas e inténtalo de nuevo.',
  },
  'disk-io': {
    what: 'El disco ha notificado un error.',
    todo: 'Revisa el disco y guarda una copia de seguridad en otro lugar.',
  },
  'disk-busy': {
    what: 'Otro programa está usando el archivo.',
    todo: 'Ciérralo (quizá un programa de sincronización o un antivirus) e inténtalo de nuevo.',
  },
  'save-not-verified': {
    what: 'Al releer el archivo guardado, no era como debía ser.',
    todo: 'La copia de antes sigue ahí. Revisa el disco e inténtalo de nuevo.',
  },
  locked: { what: 'La bóveda está bloqueada.', todo: 'Ábrela primero.' },
  'no-such-account': { what: 'Esta cuenta ya no está en la bóveda.' },
  'no-such-generation': { what: 'Esta copia anterior ya no está ahí.', todo: 'Elige otra.' },
  'vault-exists': {
    what: 'Ya hay una bóveda.',
    todo: 'Se ha dejado como está. Inicia Tidelock de nuevo para abrirla.',
  },
  'changed-elsewhere': {
    what: 'Entretanto la bóveda cambió en otro lugar, así que este cambio no se ha hecho.',
    todo: 'Mira el contenido más reciente e inténtalo de nuevo.',
  },
  'vault-in-use': {
    what: 'Otro Tidelock está guardando en esta bóveda.',
    todo: 'Inténtalo de nuevo en un momento.',
  },
  'duplicate-account': { what: 'Esta cuenta ya está en la bóveda.' },
  'passphrase-empty': { what: 'Escribe una frase de contraseña.' },
  'last-slot': {
    what: 'Es la única clave de la bóveda; sin ella nada podría abrirla.',
    todo: 'Establece otra primero.',
  },
  'recovery-key-gone': {
    what: 'La nueva clave de recuperación ya no está en la memoria.',
    todo: 'Si la tienes, compruébala en los ajustes. Si no, crea otra.',
  },
  'not-printed': {
    what: 'No se ha podido crear la página.',
    todo: 'Inténtalo de nuevo o guarda el kit en lugar de imprimirlo.',
  },
  'clipboard-unavailable': {
    what: 'Ahora mismo no se puede usar el portapapeles.',
    todo: 'Inténtalo de nuevo en un momento.',
  },
  'nothing-copied-yet': {
    what: 'Aún no se ha copiado ningún código.',
    todo: 'Copia uno primero; después este atajo lo copia otra vez.',
  },
  'hotkey-invalid': {
    what: 'No se puede usar esta tecla.',
    todo: 'Pulsa Ctrl, Alt o Cmd junto con otra tecla.',
  },
  'hotkey-taken': { what: 'Otro programa usa este atajo.', todo: 'Elige otro o libéralo allí.' },
  'hotkey-used': {
    what: 'Tidelock usa este atajo para otra cosa.',
    todo: 'Elige otro o bórralo allí.',
  },
  'hotkey-unsupported': {
    what: 'Este escritorio no cede atajos propios a ningún programa.',
    todo: 'Asigna uno de los comandos de abajo en los ajustes de teclado del escritorio.',
  },
  'autostart-refused': {
    what: 'El sistema no lo ha aceptado.',
    todo: 'Añade Tidelock a mano a los programas de inicio.',
  },
  'screen-unavailable': {
    what: 'El escritorio no ha dado ninguna imagen de la pantalla.',
    todo: 'Permítelo en los ajustes del sistema, o haz una captura y añádela.',
  },
  'no-code-yet': { what: 'Aún no hay ningún código.', todo: 'Pide antes uno nuevo.' },
  'nothing-to-export': {
    what: 'Ninguna cuenta cabe en este formato, así que no se ha escrito ningún archivo.',
  },
  'export-not-verified': {
    what: 'Al releer lo escrito, no era como debía ser, así que se ha eliminado.',
    todo: 'Revisa el disco e inténtalo de nuevo.',
  },
  'sheet-too-long': {
    what: 'Esta hoja es demasiado larga para imprimirla desde aquí.',
    todo: 'Guárdala como archivo e imprímelo, o exporta menos cuentas.',
  },
  'file-exists': { what: 'Ya hay un archivo con este nombre.', todo: 'Elige otro nombre u otra carpeta.' },
  'file-is-ours': {
    what: 'Tidelock guarda sus propios datos en este archivo.',
    todo: 'Elige otro nombre u otra carpeta.',
  },
  'bad-request': {
    what: 'Algo de lo escrito es demasiado largo o tiene una forma incorrecta.',
    todo: 'Compruébalo e inténtalo de nuevo.',
  },
  'not-allowed': { what: 'Aquí no es posible.' },
  'not-confirmed': { what: 'No lo has confirmado, así que no se ha hecho nada.' },
  unexpected: {
    what: 'Algo ha fallado dentro de Tidelock; tu bóveda está intacta.',
    todo: 'Inténtalo de nuevo. Si se repite, informa del problema.',
  },
  'pin-needed': {
    what: 'Sin el PIN no se puede generar ningún código.',
    todo: 'Edita la cuenta e introdúcelo.',
  },
  'backup-folder-gone': {
    what: 'La carpeta de las copias de seguridad no está.',
    todo: 'Conecta o monta su disco, o elige otra carpeta.',
  },
  'backup-folder-other': {
    what: 'Las copias de seguridad anteriores no están en la carpeta; quizá su disco no esté montado.',
    todo: 'Móntalo, o elige de nuevo la carpeta para seguir ahí.',
  },
  'backup-not-verified': {
    what: 'Al abrir la copia de seguridad no se obtuvo lo escrito, así que no cuenta.',
    todo: 'Revisa el disco o elige otra carpeta.',
  },
  'backup-needs-key': {
    what: 'Solo el llavero abre esta bóveda, y una copia de seguridad necesita una clave que sirva en otro lugar.',
    todo: 'Establece una frase de contraseña o crea una clave de recuperación.',
  },
  'backup-unreadable': {
    what: 'Este archivo no se puede leer, u ocupa más de 64\u00a0MB.',
    todo: 'Comprueba su ubicación y sus permisos.',
  },
}
