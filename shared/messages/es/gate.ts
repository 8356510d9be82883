// Spanish: the screens before the vault is open.

import type { gate as english } from '../en/gate'
import type { Translation } from '../live'

export const gate: Translation<typeof english> = {
  cannotStart:
    'Tidelock no puede iniciarse en este equipo. Tu bóveda no se ha tocado. Inícialo desde un terminal para ver el motivo.',
  firstStart: {
    title: 'Te damos la bienvenida a Tidelock',
    what: 'Tus códigos de un solo uso, en este equipo y en ningún otro sitio. Sin cuenta y sin red.',
    asking: 'Consultando el llavero del sistema…',
    keychainTitle: 'Se abre sola',
    keychainText:
      '{backend, select, none {El llavero del sistema guarda la clave mientras tu sesión está iniciada en este equipo.} other {{backend} guarda la clave mientras tu sesión está iniciada en este equipo.}}',
    keychainButton:
      '{backend, select, none {Proteger con el llavero del sistema} other {Proteger con {backend}}}',
    passphraseTitle: 'Pregunta cada vez',
    passphraseText:
      'Escribes una frase de contraseña. También frena a otros programas que se ejecutan con tu usuario.',
    passphraseButton: 'Usar frase de contraseña',
    create: 'Crear la bóveda',
    spare: 'Establecer también una frase de contraseña de reserva',
    spareText: 'Los llaveros se pierden. Con una clave de reserva, tus códigos no.',
    noKeychain:
      'El llavero de este equipo no se puede usar, así que una frase de contraseña protege tus códigos.',
    portable: 'Es una bóveda portátil nueva. Solo la abre su frase de contraseña, en cualquier equipo.',
    chooseOther: 'Elegir otra forma',
    restore: '¿Tienes una copia de seguridad? Elige aquí cómo se abre la bóveda; después podrás restaurarla.',
  },
  portableFile: 'Bóveda portátil',
  passphrase: {
    label: 'Frase de contraseña',
    again: 'Repite la frase de contraseña',
    hint: 'Cuatro o más palabras al azar son seguras y fáciles de escribir.',
    different: 'Las dos no coinciden.',
    empty: 'Escribe una frase de contraseña.',
    forgotten: 'Sin ella nadie puede abrir la bóveda, y nadie puede restablecerla.',
    show: 'Mostrar lo que escribo',
    hide: 'Ocultar lo que escribo',
  },
  keychainAsked: {
    title: 'Esperando al llavero',
    text: 'Tidelock ha pedido al llavero del sistema la clave de tu bóveda.',
    slow: 'Quizá el sistema esté pidiendo tu contraseña. Busca su ventana; puede estar detrás de esta.',
    meanwhile: 'O abre la bóveda por tu cuenta',
  },
  keychainFailed: {
    title: 'El llavero no ha abierto tu bóveda',
    changed: 'La bóveda estaba protegida con {was}. Ahora este equipo usa {now}.',
    safe: 'Tu bóveda está intacta. No se ha cambiado nada.',
    noOther:
      'Esta bóveda no tiene frase de contraseña ni clave de recuperación, así que solo el llavero puede abrirla.',
  },
  locked: {
    title: 'Tidelock está bloqueado',
    text: 'No se muestra nada hasta que lo abras.',
    open: 'Desbloquear',
    opening: 'Abriendo…',
    recoveryLabel: 'Clave de recuperación',
    recoveryHint: 'Tal como está impresa: grupos de letras y dígitos. Los espacios y guiones no importan.',
    usePassphrase: 'Usar la frase de contraseña',
    useRecovery: 'Usar la clave de recuperación',
    useKeychain: 'Abrir con el llavero',
  },
  unreadable: {
    title: 'No se puede abrir esta bóveda',
    safe: 'No se ha cambiado nada. El archivo está tal como se encontró.',
    file: 'Archivo',
    copies: 'Copias anteriores',
    copiesText: 'Al abrir una, ocupa el lugar del archivo. El archivo ilegible se conserva a su lado.',
    copy: 'Guardada el {saved}, {size}',
    open: 'Abrir',
    openLabel: 'Abrir la copia guardada el {saved}',
    noCopies: 'No se ha encontrado ninguna copia anterior a su lado.',
  },
}
