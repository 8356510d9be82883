// Spanish: the health screen and the activity log.

import type { healthScreen as english } from '../en/health-screen'
import type { Translation } from '../live'

export const healthScreen: Translation<typeof english> = {
  title: 'Estado y actividad',
  tabs: { label: 'Qué se muestra', findings: 'Estado', log: 'Actividad' },
  looking: 'Mirando…',
  allWell: 'Todo va bien.',
  needs:
    '{count, plural, one {# asunto requiere tu atención.} many {# de asuntos requieren tu atención.} other {# asuntos requieren tu atención.}}',
  allWellText: 'Nada requiere tu atención.',
  needsText: 'Cada uno dice por qué y lleva a donde puedes cambiarlo.',
  grades: { act: 'Requiere atención', know: 'Conviene saberlo', fine: 'Bien' },
  findings: {
    'short-secrets': {
      fine: 'Ningún secreto tiene menos de 80 bits',
      what: '{count, plural, one {# cuenta con un secreto corto} many {# de cuentas con un secreto corto} other {# cuentas con un secreto corto}}',
      why: 'Menos de 80 bits se pueden adivinar a partir de códigos que alguien haya visto. El secreto lo eligió el sitio: desactiva y activa allí la verificación en dos pasos para obtener otro, y avísales si vuelve a ser corto.',
    },
    'modest-secrets': {
      fine: 'Todos los secretos tienen 128 bits o más',
      what: '{count, plural, one {# cuenta con menos de 128 bits} many {# de cuentas con menos de 128 bits} other {# cuentas con menos de 128 bits}}',
      why: 'El estándar (RFC 4226) pide 128. Muchos sitios dan 80, y no se sabe de nadie que haya adivinado uno; no tienes que hacer nada.',
    },
    'shared-secrets': {
      fine: 'Cada cuenta tiene su propio secreto',
      what: '{count, plural, =1 {Un secreto en varias cuentas} one {# secreto que comparten varias cuentas} many {# de secretos que comparten varias cuentas} other {# secretos que comparten varias cuentas}}',
      why: 'Quien consigue una las tiene todas. Si son sitios distintos, configura de nuevo la verificación en dos pasos en todos menos uno; si son la misma cuenta, mueve una a la papelera.',
    },
    duplicates: {
      fine: 'No hay dos cuentas con los mismos nombres',
      what: '{count, plural, =1 {Varias cuentas con los mismos nombres} one {# vez varias cuentas con los mismos nombres} many {# de veces varias cuentas con los mismos nombres} other {# veces varias cuentas con los mismos nombres}}',
      why: 'A menudo una es resto de una configuración anterior. Prueba qué código acepta el sitio antes de quitar una, o ponles nombres distintos.',
    },
    unconfirmed: {
      fine: 'Ninguna cuenta espera confirmación',
      what: '{count, plural, one {# cuenta cuyos códigos nunca se confirmaron} many {# de cuentas cuyos códigos nunca se confirmaron} other {# cuentas cuyos códigos nunca se confirmaron}}',
      why: 'Configuradas aquí, y no se sabe de ningún sitio que haya aceptado un código. Un secreto mal leído solo se nota cuando te quedas fuera: inicia sesión una vez y márcalo aquí.',
    },
    'pin-needed': {
      fine: 'A ninguna cuenta le falta su PIN',
      what: '{count, plural, one {# cuenta sin PIN} many {# de cuentas sin PIN} other {# cuentas sin PIN}}',
      why: 'No se puede generar ningún código hasta introducirlo.',
    },
    'spare-slot': {
      fine: 'Más de una forma de abrirla: {ways}',
      what: 'Esta bóveda solo se abre con {ways}',
      why: 'Los llaveros se pierden y las frases de contraseña se olvidan, y con ellos todas las cuentas. Añade una segunda forma: una frase de contraseña o una clave de recuperación en papel.',
    },
    backup: {
      nothing: 'Aún no hay nada que copiar',
      none: 'No consta ninguna copia de seguridad que funcione',
      noneWhy:
        'Una copia de seguridad cuenta cuando se abre de nuevo después de escribirla. Haz una y guárdala en otro disco.',
      fine: 'Una copia de seguridad se abrió como prueba el {moment}',
      what: 'La última copia de seguridad abierta como prueba es del {moment}',
      why: 'Lo que se añadió desde entonces solo está en esta bóveda. Haz otra y guárdala en otro disco.',
    },
    keychain: {
      works: '{backend, select, none {El llavero guarda la clave} other {La clave la guarda {backend}}}',
      unused: 'Ningún llavero abre esta bóveda por sí solo',
      plain:
        '{backend, select, none {El llavero guarda la clave, pero no la protege} other {La clave la guarda {backend}, que no la protege}}',
      plainWhy:
        'Cualquier programa tuyo, y quien tenga el disco, puede leerla. Establece una frase de contraseña y desactiva el llavero.',
      changed: '{backend, select, none {El llavero es ahora otro} other {El llavero es ahora {backend}}}',
      changedWhy:
        'La clave la guardó otro. Desactiva y activa el llavero en los ajustes para guardarla de nuevo.',
    },
    permissions: {
      fine: 'Los archivos de la bóveda son solo para ti',
      what: 'Otros usuarios de este equipo pueden llegar a los archivos de la bóveda',
      why: 'Lo que encuentran está sellado, pero podrían copiarlo o sustituirlo. Quita todos los permisos al grupo y a los demás (chmod go=):',
    },
    clock: {
      wrong: 'El reloj de este equipo está mal',
      wrongWhy:
        'Marca una fecha anterior a este Tidelock, así que los códigos no son correctos. Pon la fecha en los ajustes del sistema.',
      fine: 'El reloj parece correcto',
      what: 'Los códigos se generan con un reloj corregido en {seconds}\u00a0s',
      why: 'Es correcto mientras el reloj del equipo vaya mal. Si ya se ha puesto bien, quita la corrección.',
    },
    'set-aside': {
      fine: 'Todas las cuentas del archivo se pueden leer',
      what: '{count, plural, one {# cuenta no se ha podido leer} many {# de cuentas no se han podido leer} other {# cuentas no se han podido leer}}',
      why: 'Se conservan intactas en el archivo y se prueban en cada inicio. Un Tidelock más reciente quizá las lea, o una copia de seguridad las tenga enteras.',
    },
    trash: {
      fine: 'La papelera está vacía',
      what: '{count, plural, one {# cuenta en la papelera} many {# de cuentas en la papelera} other {# cuentas en la papelera}}',
      why: 'Sus sitios siguen pidiendo códigos hasta que desactives allí la verificación en dos pasos.',
    },
    'slots-changed': {
      fine: 'Las claves son las que se guardaron',
      what: 'Las claves de esta bóveda se cambiaron fuera de Tidelock',
      why: 'Si no lo hiciste tú, establece otra frase de contraseña y crea otra clave de recuperación.',
    },
    'older-copy': {
      fine: 'Es la copia más reciente vista aquí',
      what: 'Esta bóveda es anterior a la más reciente vista aquí',
      why: 'Pueden faltar cambios recientes. Si no pusiste tú una copia antigua en su lugar, averigua quién lo hizo.',
    },
    folder: {
      fine: 'Lo guardado sobrevive a un corte de luz',
      what: 'Este disco no puede garantizar que lo guardado sobreviva a un corte de luz',
      why: 'Guarda una copia de seguridad en otro disco.',
    },
  },
  wayIn: {
    keychain: 'el llavero',
    passphrase: 'una frase de contraseña',
    recovery: 'una clave de recuperación',
  },
  bits: '{bits, plural, one {# bit} many {# de bits} other {# bits}}',
  showAll: 'Mostrar las {count, number}',
  showFewer: 'Mostrar menos',
  accountsOf: 'Cuentas: {what}',
  gone: 'una cuenta que ya no está',
  actions: {
    settings: 'Abrir los ajustes',
    trash: 'Abrir la papelera',
    clock: 'Comprobar el reloj…',
    again: 'Mirar de nuevo',
    show: 'Mostrar',
    showLabel: 'Mostrar {name} en la lista',
    pin: 'Introducir PIN',
    pinLabel: 'Introducir el PIN de {name}',
    confirm: 'Aceptado',
    confirmLabel: 'El sitio aceptó un código de {name}',
  },
  log: {
    filter: 'Mostrar',
    filters: {
      all: 'Todo',
      opening: 'Apertura y bloqueo',
      codes: 'Códigos usados',
      secrets: 'Secretos mostrados',
      moving: 'Importaciones, exportaciones y copias',
      keys: 'Claves',
    },
    event: {
      unlocked: {
        keychain: 'Abierta por el llavero',
        passphrase: 'Abierta con una frase de contraseña',
        recovery: 'Abierta con una clave de recuperación',
      },
      locked: {
        asked: 'Bloqueada',
        idle: 'Bloqueada por inactividad',
        hidden: 'Bloqueada porque no había ninguna ventana a la vista',
        suspend: 'Bloqueada al suspenderse el equipo',
        'screen-lock': 'Bloqueada con la pantalla',
        'tampered-clock': 'Bloqueada porque el reloj dio un salto',
      },
      'unlock-failed':
        '{count, plural, one {# frase de contraseña incorrecta} many {# de frases de contraseña incorrectas} other {# frases de contraseña incorrectas}}',
      'proof-failed': 'Frase de contraseña incorrecta al pedir una prueba',
      copied: 'Código copiado: {name}',
      typed: 'Código escrito: {name}',
      'code-revealed': 'Código mostrado: {name}',
      'secret-shown': 'Secreto mostrado: {name}',
      'site-codes-shown': 'Códigos de recuperación mostrados: {name}',
      exported:
        '{count, plural, one {# cuenta exportada ({format})} many {# de cuentas exportadas ({format})} other {# cuentas exportadas ({format})}}',
      'moved-to-phone':
        'Mostrado para un teléfono: {count, plural, one {# cuenta} many {# de cuentas} other {# cuentas}}',
      imported:
        '{count, plural, one {# cuenta importada} many {# de cuentas importadas} other {# cuentas importadas}}',
      'backed-up':
        'Copia de seguridad de {count, plural, one {# cuenta} many {# de cuentas} other {# cuentas}}',
      restored:
        '{count, plural, one {# cuenta restaurada} many {# de cuentas restauradas} other {# cuentas restauradas}}',
      'slot-made': {
        keychain: 'Se estableció el llavero',
        passphrase: 'Se estableció la frase de contraseña',
        recovery: 'Se estableció la clave de recuperación',
      },
      'slot-removed': {
        keychain: 'Se quitó el llavero',
        passphrase: 'Se quitó la frase de contraseña',
        recovery: 'Se quitó la clave de recuperación',
      },
      'log-cleared': 'Se borró el registro',
    },
    list: 'Actividad, lo más reciente primero',
    found: '{count, plural, one {# entrada} many {# de entradas} other {# entradas}}',
    emptyTitle: 'Aún no hay nada',
    emptyText: 'Lo que se hace en estas ventanas se anota aquí, sellado, solo en este equipo.',
    noneTitle: 'Nada de ese tipo',
    noneText: 'Hay otras entradas: elige «Todo».',
    offTitle: 'El registro de actividad está desactivado',
    offText: 'No se anota nada. Se puede activar en los ajustes.',
    clear: 'Borrar…',
    clearTitle: '¿Borrar el registro de actividad?',
    clearText: 'Se quitan todas las entradas. Se anota que se borró y cuándo.',
    clearButton: 'Borrar el registro',
    cleared: 'El registro de actividad está vacío.',
  },
  settings: {
    section: 'Registro de actividad',
    on: 'Llevar un registro de actividad',
    onText:
      'Qué se hizo en las ventanas de Tidelock y cuándo, sellado con la clave de la bóveda. Ni códigos, ni secretos, ni nombres. La línea de comandos no anota nada.',
    offTitle: '¿Desactivar el registro de actividad?',
    offText:
      'El registro se elimina de este equipo, y con él qué cuentas usaste por última vez y cuánto. No se anota nada más.',
    offButton: 'Desactivar y eliminar',
    offDone: 'El registro de actividad está desactivado y su archivo ya no existe.',
    keepFor: 'Conservar las entradas durante',
    days: '{count, plural, =1 {un día} one {# día} many {# de días} other {# días}}',
    years: '{count, plural, =1 {un año} one {# año} many {# de años} other {# años}}',
    daysText: 'Como máximo, las 10.000 más recientes.',
    usage: 'Qué cuentas usas',
    usageText: 'Se cuenta aquí, también sellado, para que las últimas y las más usadas vayan primero.',
    reset: 'Olvidar',
    resetTitle: '¿Olvidar qué cuentas usas?',
    resetText: 'Se quitan los recuentos y la lista de las últimas usadas. El registro de actividad se queda.',
    resetDone: 'Olvidado.',
    open: 'Estado y actividad',
    openText: 'Lo que requiere tu atención y el propio registro.',
    openButton: 'Abrir',
  },
}
