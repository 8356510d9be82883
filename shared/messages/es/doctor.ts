// Spanish: what the doctor says.

import type { doctor as english } from '../en/doctor'
import type { Translation } from '../live'

export const doctor: Translation<typeof english> = {
  summary: 'qué va bien y qué no, con el comando que lo arregla',
  options: {
    code: 'cuánto se desvía este reloj, según el CODE que otro dispositivo muestra para esta cuenta',
    within: 'en cuántos segundos alrededor de ahora se busca el código, 1200 si no se indica',
    correct: 'con --code: que esta bóveda corrija su reloj con lo encontrado',
    offset: 'que esta bóveda corrija su reloj en tantos segundos; 0 = nada',
  },
  examples: {
    all: 'todo una vez, y las cuentas de una bóveda que pueda abrir; no se cambia nada',
    code: 'compara este reloj con el de un teléfono',
    offset: 'vuelve al reloj propio de este equipo',
  },
  noWords: 'doctor no admite más palabras que el CODE después de --code QUERY.',
  codeMissing: 'Di también el código: tidelock doctor --code QUERY CODE.',
  notTogether: 'Indica solo --offset, o --code con su CODE.',
  wrongNumber: '--{name} admite segundos enteros, {max} como máximo.',
  allWell: 'Todo va bien.',
  wrong:
    '{count, plural, one {# asunto requiere atención.} many {# de asuntos requieren atención.} other {# asuntos requieren atención.}}',
  mendWith: 'Arreglo:',

  keychain: {
    works:
      'llavero: {backend, select, none {funciona} other {{backend}}}; escribió, leyó y eliminó una entrada de prueba',
    notAsked: 'llavero: no consultado, porque una frase de contraseña abre esta bóveda',
    needed: 'llavero: {fault}',
    notNeeded: 'llavero: {fault} Esta bóveda no lo necesita.',
    start: '{command}, o trabaja con una frase de contraseña: TIDELOCK_PASSPHRASE_FILE',
    unlock: 'desbloquea el llavero: inicia sesión en el escritorio, o usa seahorse',
  },
  libsecret: {
    there: 'libsecret: instalado',
    missing: 'libsecret: no instalado, así que no se puede acceder al llavero',
  },
  vault: {
    none: 'bóveda: aún no hay ninguna en {path}',
    whole:
      'bóveda: {path}, formato {version}, {bytes} bytes, se abre con {slots}, {kept, plural, one {# copia anterior conservada} many {# de copias anteriores conservadas} other {# copias anteriores conservadas}}',
    noSlot: 'nada conocido',
    inside:
      ', se abre: {accounts, plural, one {# cuenta} many {# de cuentas} other {# cuentas}}, guardado {generation}',
    setAside:
      '{count, plural, one {, # cuenta no se pudo leer y se apartó} many {, # de cuentas no se pudieron leer y se apartaron} other {, # cuentas no se pudieron leer y se apartaron}}',
    setAsideMend: 'tidelock restore FILE las recupera de una copia de seguridad',
    fault: 'bóveda: {fault} No se ha cambiado nada.',
    copies:
      '{count, plural, one {inicia tidelock: su ventana ofrece # copia anterior} many {inicia tidelock: su ventana ofrece # de copias anteriores} other {inicia tidelock: su ventana ofrece # copias anteriores}}',
    update: 'actualiza Tidelock',
    restore: 'tidelock restore FILE, con una copia de seguridad',
    key: 'clave: {fault}',
  },
  spareKey: 'clave de reserva: ninguna; solo el llavero abre esta bóveda, y los llaveros se pierden',
  spareKeyMend: 'tidelock passphrase set, o tidelock recovery-key new',
  accounts: {
    'short-secrets': {
      none: 'secretos cortos: ninguno',
      what: 'secretos cortos: menos de 80 bits, así que los códigos vistos pueden delatarlos: {accounts}',
      mend: 'configura de nuevo el segundo factor en el sitio',
    },
    'modest-secrets': {
      none: 'secretos algo cortos: ninguno',
      what: 'secretos algo cortos: menos de los 128 bits de RFC 4226: {accounts}',
    },
    'shared-secrets': {
      none: 'secretos compartidos: ninguno',
      what: 'secretos compartidos: un mismo secreto en cuentas de nombres distintos: {accounts}',
      mend: 'configura de nuevo el segundo factor en todos los sitios menos uno',
    },
    duplicates: {
      none: 'duplicados: ninguno',
      what: 'duplicados: el mismo emisor y nombre de cuenta: {accounts}',
    },
    unconfirmed: {
      none: 'sin confirmar: ninguna',
      what: 'sin confirmar: no consta que ningún sitio haya aceptado un código: {accounts}',
      mend: 'inicia sesión una vez con un código y márcalo en la ventana: el menú de la cuenta, «El sitio aceptó un código»',
    },
    'pin-needed': {
      none: 'PIN: no falta ninguno',
      what: 'PIN: no hay código sin él: {accounts}',
      mend: 'introdúcelo en la ventana: edita la cuenta',
    },
  },
  noName: 'sin nombre',
  bits: '{names} ({bits, plural, one {# bit} many {# de bits} other {# bits}})',
  more: '{count, plural, one {# más} many {# más} other {# más}}',
  trash:
    '{count, plural, =0 {papelera: vacía} one {papelera: # cuenta; su sitio sigue pidiendo códigos} many {papelera: # de cuentas; sus sitios siguen pidiendo códigos} other {papelera: # cuentas; sus sitios siguen pidiendo códigos}}',
  permissions: {
    private: 'permisos: solo para ti',
    unknown: 'permisos: nada que mirar',
    open: 'permisos: otros usuarios de este equipo pueden llegar a {files}',
  },
  folder: {
    durable: 'carpeta: {path}, lo guardado sobrevive a un corte de luz',
    notDurable: 'carpeta: {path}, este disco no puede garantizar que lo guardado sobreviva a un corte de luz',
    notDurableMend: 'tidelock backup FILE, a otro disco',
    missing: 'carpeta: {path} aún no existe',
  },
  clock: {
    sane: 'reloj: parece correcto',
    corrected: 'reloj: parece correcto; los códigos lo usan corregido en {seconds}',
    beforeBuild: 'reloj: marca una fecha anterior a este programa',
    beforeBuildMend: 'pon la fecha: timedatectl set-time, o los ajustes del sistema',
    behindSave: 'reloj: la bóveda se guardó {seconds}\u00a0s después de ahora, así que estaba o está mal',
  },
  backups: {
    last: 'última verificada: {when}, {accounts, plural, one {# cuenta} many {# de cuentas} other {# cuentas}}',
    none: 'copias de seguridad: aquí no se conoce ninguna; tidelock backup FILE hace una',
    off: 'copias de seguridad: {last}; no se hace ninguna automáticamente',
    recent: 'copias de seguridad: {last}, automáticamente en {folder}',
    old: 'copias de seguridad: ninguna es reciente; {last}',
    failed: 'copias de seguridad: la automática en {folder} ha fallado. {fault}',
    failedBefore: 'copias de seguridad: la automática en {folder} ha fallado. {fault} Antes: {last}.',
  },
  display: {
    there: 'pantalla: {kind}',
    none: 'pantalla: ninguna; la línea de comandos funciona sin ella',
  },
  tray: {
    there:
      '{host, select, none {bandeja: la muestra un programa de este escritorio} other {bandeja: la muestra {host}}}',
    none: 'bandeja: aquí nadie muestra iconos de bandeja; en GNOME lo hace la extensión AppIndicator',
  },
  hotkey: {
    works: 'atajo: se puede definir; {set}',
    portal: 'atajo: los da el portal del escritorio; {set}',
    wayland:
      'atajo: Wayland deja los atajos globales al escritorio; asigna tidelock --toggle en sus ajustes; {set}',
    set: 'definidos: {keys}',
    noneSet: 'ninguno definido',
    quick: 'ventana rápida {keys}',
    copyLast: 'copiar el último {keys}',
    accounts: '{count, plural, one {# cuenta} many {# de cuentas} other {# cuentas}}',
    none: 'atajo: necesita una pantalla',
  },
  clipboard: {
    marked:
      'portapapeles: la ventana marca los códigos con {marks} contra historiales y nubes; {tool, select, none {--copy necesita xclip, xsel o wl-copy, que no están instalados} other {--copy usa {tool}, sin marcas}}',
    plain:
      'portapapeles: simple, un historial puede conservar códigos; {tool, select, none {--copy necesita xclip, xsel o wl-copy, que no están instalados} other {--copy usa {tool}, sin marcas}}',
    unknown:
      'portapapeles: {tool, select, none {--copy necesita xclip, xsel o wl-copy, que no están instalados} other {--copy usa {tool}, sin marcas}}',
    none: 'portapapeles: necesita una pantalla',
  },
  typing: {
    there: 'escritura: con {tool}',
    none: 'escritura: sin herramienta; xdotool lo hace en X11, wtype o ydotool en Wayland si el escritorio dice qué ventana está delante',
  },
  runtime: {
    fine: '{electron, select, none {entorno: Node {node}} other {entorno: Node {node}, Electron {electron}}}',
    old: 'entorno: Node {node} es demasiado antiguo',
    oldMend: 'instala Node 20.19 o posterior',
  },

  drift: {
    onTime: 'Los dos relojes coinciden.',
    onTimeCorrected: 'El reloj de este equipo va bien por sí solo; la corrección en vigor está mal.',
    behind: 'Este reloj va entre {from} y {to}\u00a0s por detrás del otro dispositivo.',
    ahead: 'Este reloj va entre {from} y {to}\u00a0s por delante del otro dispositivo.',
    madeUp: 'La corrección en vigor, {seconds}, lo compensa.',
    howTo: 'Pon bien el reloj, o: tidelock doctor --offset {offset}',
    nowhere: 'El código no es de ningún momento a menos de {seconds}\u00a0s de ahora.',
    malformed:
      'Un código de esta cuenta tiene {digits, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.',
    notTimed: 'Esta cuenta usa un contador y no sigue el reloj.',
    corrected: 'Los códigos de esta bóveda usan el reloj corregido en {seconds}.',
    setBack: 'Los códigos de esta bóveda usan el reloj tal como está.',
  },
}
