// Spanish: what can be done, by name.

import type { actions as english } from '../en/actions'
import type { Translation } from '../live'

export const actions: Translation<typeof english> = {
  palette: 'Buscar un comando…',
  shortcuts: 'Atajos de teclado',
  find: 'Ir a la búsqueda',
  add: 'Añadir una cuenta',
  scan: 'Escanear un código QR',
  import: 'Importar de otra app',
  paste: 'Pegar un enlace',
  byHand: 'Escribir una cuenta a mano',
  history: 'Historial de la bóveda',
  backUp: 'Hacer copia de seguridad…',
  restore: 'Restaurar copia de seguridad…',
  clearClipboard: 'Borrar el portapapeles',
  nextCodesOn: 'Mostrar los siguientes códigos',
  nextCodesOff: 'No mostrar los siguientes códigos',
  lightTheme: 'Tema claro',
  darkTheme: 'Tema oscuro',
  systemTheme: 'Tema del sistema',
  select: 'Seleccionar cuentas',
  selectThis: 'Seleccionar',
  keys: {
    ctrl: 'Ctrl',
    shift: 'Mayús',
    alt: 'Alt',
    enter: 'Intro',
    escape: 'Esc',
    delete: 'Supr',
    space: 'Espacio',
    home: 'Inicio',
    end: 'Fin',
    pageUp: 'Re Pág',
    pageDown: 'Av Pág',
    click: 'Clic',
    letters: 'Una letra',
  },
  selecting: {
    name: 'Cuentas seleccionadas',
    done: 'Dejar de seleccionar',
    choose: 'Elegir cuentas',
    count: '{count, plural, one {# seleccionada} many {# seleccionadas} other {# seleccionadas}}',
    unseen: '{count, plural, one {# no mostrada} many {# no mostradas} other {# no mostradas}}',
    cleared: 'Ya no hay nada seleccionado',
    all: 'Seleccionar todo',
    allFound: 'Seleccionar todo lo encontrado',
    sort: 'Grupos y etiquetas…',
    pin: 'Fijar arriba',
    unpin: 'Desfijar',
    export: 'Exportar…',
    move: 'Transferir a un teléfono…',
    trash: 'Mover a la papelera',
    selectLabel: 'Seleccionar {name}',
    trashed:
      '{count, plural, one {# cuenta está en la papelera. El sitio sigue pidiendo un código.} many {# de cuentas están en la papelera. Los sitios siguen pidiendo un código.} other {# cuentas están en la papelera. Los sitios siguen pidiendo un código.}}',
    restored:
      '{count, plural, one {# cuenta vuelve a estar en la lista.} many {# de cuentas vuelven a estar en la lista.} other {# cuentas vuelven a estar en la lista.}}',
    pinned:
      '{count, plural, one {# cuenta fijada arriba.} many {# de cuentas fijadas arriba.} other {# cuentas fijadas arriba.}}',
    unpinned:
      '{count, plural, one {# cuenta ya no está fijada.} many {# de cuentas ya no están fijadas.} other {# cuentas ya no están fijadas.}}',
  },
}
