// Spanish: quick access.

import type { quick as english } from '../en/quick'
import type { Translation } from '../live'

export const quick: Translation<typeof english> = {
  search: 'Busca y copia con Intro',
  searchLabel: 'Buscar cuentas',
  accounts: 'Cuentas',
  nothing: 'Ninguna cuenta encontrada',
  empty: 'Aún no hay cuentas',
  openMain: 'Abrir Tidelock',
  hintCopy: 'Copiar',
  hintType: 'Escribir',
  hintPick: 'Elegir',
  locked: 'Tidelock está bloqueado',
  hotkeys: {
    quick: 'Ventana rápida',
    quickText: 'Abre una pequeña búsqueda sobre lo que estés haciendo.',
    copyLast: 'Copiar el último código usado',
    copyLastText: 'Funciona sin ninguna ventana.',
    account: 'Copiar el código de {name}',
    addAccount: 'Un atajo para una cuenta',
    addAccountText: 'Copia su código sin ninguna ventana.',
    chooseAccount: 'Elegir una cuenta…',
    none: 'Sin definir',
    record: 'Definir',
    change: 'Cambiar',
    clear: 'Borrar',
    press: 'Pulsa las teclas…',
    stop: 'Cancelar',
    label: '{what} ({keys})',
    notInForce: 'Ahora no tiene efecto:',
    commands: 'Comandos para los ajustes de teclado del escritorio',
    commandsPortal:
      'Si un atajo no hace nada, asigna uno de estos comandos en los ajustes de teclado del escritorio.',
    commandsNone:
      'Este escritorio no cede atajos a los programas. Asigna estos comandos en sus ajustes de teclado.',
    toggle: 'Ventana rápida',
    lock: 'Bloquear',
  },
  typing: {
    title: 'Pulsar Intro después de escribir un código',
    text: 'En la ventana rápida, Ctrl+Intro escribe el código en la ventana anterior. Se hace con {tool}.',
    none: 'Escribir códigos en otras ventanas',
    noneText: {
      linux:
        'Aquí no es posible: hace falta xdotool en X11; en Wayland, wtype o ydotool y un escritorio que diga qué ventana está delante.',
      mac: 'Permite Tidelock en Ajustes del Sistema, Privacidad y seguridad, Accesibilidad.',
      windows: 'Aquí no es posible.',
    },
  },
  tray: {
    close: 'Seguir en la bandeja al cerrar la ventana',
    closeText: 'El menú de la bandeja también copia códigos.',
    none: 'Este escritorio no muestra iconos de bandeja, así que al cerrar la ventana el programa termina. Los atajos de arriba y la ventana hacen todo lo que hace la bandeja.',
    hidden: 'Iniciar en la bandeja',
    hiddenText: 'La ventana espera hasta que la pidas.',
  },
  autostart: { title: 'Abrir al iniciar sesión', none: 'Este sistema no permite configurarlo desde aquí.' },
  onTop: { title: 'Siempre visible', text: 'La ventana queda por encima de las demás.' },
  hideAfterCopy: {
    title: 'Ocultar la ventana después de copiar',
    text: 'Vuelves a lo que estabas haciendo.',
  },
  hide: {
    title: 'Ocultar los códigos',
    text: 'Cada uno se muestra solo cuando lo pides. Copiar funciona igual.',
    seconds: 'Mostrar un código oculto durante',
  },
  protect: {
    title: 'No aparecer en capturas de pantalla',
    text: 'Ni en pantallas compartidas ni en grabaciones.',
    none: 'Linux no ofrece ninguna forma de excluir una ventana de las capturas de pantalla.',
  },
  remark: {
    'no-tool': 'El código está en el portapapeles: aquí Tidelock no puede escribir en otros programas.',
    'no-window': 'El código está en el portapapeles: no hay otra ventana en la que escribirlo.',
    'focus-changed': 'El código está en el portapapeles: apareció otra ventana antes de poder escribirlo.',
    failed: 'El código está en el portapapeles: no se pudo escribir.',
  },
}
