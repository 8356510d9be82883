// Spanish: settings.

import type { settings as english } from '../en/settings'
import type { Translation } from '../live'

export const settings: Translation<typeof english> = {
  title: 'Ajustes',
  sections: {
    security: 'Seguridad',
    clipboard: 'Portapapeles',
    quick: 'Acceso rápido',
    window: 'Ventana',
    appearance: 'Apariencia',
    keyboard: 'Teclado',
    about: 'Acerca de',
  },
  inForce: {
    keychainOnly:
      '{backend, select, none {El llavero del sistema abre esta bóveda por sí solo mientras tu sesión está iniciada.} other {{backend} abre esta bóveda por sí solo mientras tu sesión está iniciada.}} Es la única clave, y los llaveros se pierden.',
    keychainAndSpare:
      '{backend, select, none {El llavero del sistema abre esta bóveda por sí solo mientras tu sesión está iniciada.} other {{backend} abre esta bóveda por sí solo mientras tu sesión está iniciada.}} Tu frase de contraseña es la clave de reserva.',
    keychainAndRecovery:
      '{backend, select, none {El llavero del sistema abre esta bóveda por sí solo mientras tu sesión está iniciada.} other {{backend} abre esta bóveda por sí solo mientras tu sesión está iniciada.}} Tu clave de recuperación es la de reserva.',
    passphrase: 'Tu frase de contraseña cierra esta bóveda. Nada en este equipo puede abrirla sin ti.',
    recoveryOnly: 'Solo tu clave de recuperación abre esta bóveda.',
  },
  curtain:
    'Los programas que se ejecutan con tu usuario también pueden consultar el llavero. Para un bloqueo de verdad, establece una frase de contraseña y desactiva el llavero.',
  keychain: {
    title: 'Abrir con el llavero',
    on: '{backend, select, none {La clave está en el llavero del sistema.} other {La clave está en {backend}.}}',
    off: 'Desactivado: la bóveda pide la frase de contraseña cada vez que se abre.',
    needsOther:
      'Establece antes una frase de contraseña o una clave de recuperación; si no, nada podría abrir la bóveda.',
  },
  passphrase: {
    title: 'Frase de contraseña',
    set: 'Establecer',
    setDialog: 'Establecer una frase de contraseña',
    change: 'Cambiar…',
    changeDialog: 'Cambiar la frase de contraseña',
    remove: 'Quitar',
    isSet: 'Establecida.',
    notSet: 'Sin establecer.',
    done: 'La frase de contraseña está establecida',
    removed: 'Se ha quitado la frase de contraseña',
    working: 'Un momento…',
    saveButton: 'Establecer',
  },
  recovery: {
    title: 'Clave de recuperación',
    isSet: 'Creada. No se puede volver a mostrar.',
    notSet: 'Ninguna. Abre la bóveda cuando todo lo demás se ha perdido.',
    unproven: 'Creada, pero nadie ha comprobado que se haya anotado.',
    make: 'Crear…',
    makeNew: 'Crear otra…',
    check: 'Comprobar…',
    checkLabel: 'Comprobar la clave de recuperación',
  },
  clear: {
    title: 'Borrar un código copiado después de',
    text: 'Solo si sigue en el portapapeles.',
    never: 'Nunca',
    seconds: '{count, plural, one {# segundo} many {# de segundos} other {# segundos}}',
    minutes: '{count, plural, one {# minuto} many {# de minutos} other {# minutos}}',
  },
  last: {
    title: 'Cuando quedan menos de 5 segundos',
    copy: 'Copiar el código y decir cuánto dura',
    next: 'Copiar el siguiente código',
    wait: 'Esperar al siguiente código',
    why: 'No todos los sitios aceptan el siguiente código antes de tiempo.',
  },
  theme: { title: 'Tema', system: 'Sistema', light: 'Claro', dark: 'Oscuro' },
  nextCode: { title: 'Mostrar el siguiente código', text: 'Pequeño, debajo del actual.' },
  about: {
    version: 'Versión',
    runtime: 'Entorno',
    runtimeText: 'Electron {electron}, Chromium {chromium} y Node {node}',
    fallback:
      'Este es el entorno de desarrollo. Es más antiguo que el admitido y nunca forma parte de un Tidelock instalado.',
    vault: 'Bóveda',
    settingsFile: 'Ajustes',
    keychain: 'Llavero',
    noKeychain: 'Sin usar',
    clipboard: 'Portapapeles',
    clipboardMarks: 'Los códigos quedan fuera de los historiales y nubes del portapapeles',
    clipboardPlain: 'Simple: un historial del portapapeles puede conservar códigos',
    releases: 'Versiones nuevas',
    copyAddress: 'Copiar la dirección',
    addressCopied: 'La dirección está copiada',
    offline:
      'Tidelock nunca abre una conexión de red, así que tampoco busca versiones nuevas. Los paquetes se actualizan por la vía del sistema que los instaló; en la dirección de arriba están todas las versiones.',
  },
}
