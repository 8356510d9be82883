// Spanish: the command palette, the sheet of shortcuts, and the groups and tags of several accounts.

import type { bulk as enBulk, palette as enPalette, shortcutSheet as enShortcutSheet } from '../en/palette'
import type { Translation } from '../live'

export const palette: Translation<typeof enPalette> = {
  title: 'Buscar un comando',
  field: 'Comando o cuenta',
  placeholder: 'Buscar comandos y cuentas',
  list: 'Comandos y cuentas',
  nothing: 'Ningún comando ni cuenta coincide con «{query}».',
  found:
    '{count, plural, one {# resultado} many {# de resultados} other {# resultados}}. Intro ejecuta {first}',
  of: '{action} · {name}',
  copies: 'Copiar código',
  opensPin: 'Introducir PIN',
  countsUp: 'Nuevo código',
  moreOf: 'Más acciones de {name}',
  backToAll: 'Volver a todos los comandos',
  hintRun: 'ejecutar',
  hintMore: 'más acciones',
  hintBack: 'atrás',
  hintClose: 'cerrar',
}

export const shortcutSheet: Translation<typeof enShortcutSheet> = {
  title: 'Atajos de teclado',
  topics: {
    window: 'En todas partes',
    list: 'En la lista',
    account: 'Con una cuenta',
    selecting: 'Varias cuentas',
    quick: 'En la ventana rápida',
  },
  gestures: {
    type: 'Buscar: basta con escribir',
    walk: 'Recorrer la lista',
    ends: 'Primera y última cuenta',
    pages: 'Una página arriba o abajo',
    back: 'Borrar la búsqueda, volver',
    paste: 'Pegar un enlace o una imagen para añadirlos',
    menu: 'Menú de la cuenta',
    choose: 'Seleccionar o deseleccionar',
    range: 'Seleccionar desde aquí hasta allí',
    chooseAll: 'Seleccionar toda la lista',
    trashChosen: 'Mover las cuentas seleccionadas a la papelera',
    stop: 'Dejar de seleccionar',
    quickCopy: 'Copiar el código y ocultar',
    quickType: 'Escribir el código en la ventana anterior',
    quickPick: 'Copiar por su puesto en la lista',
    quickHide: 'Ocultar la ventana',
  },
  or: 'o',
  open: 'Abrir',
  settingsText: 'Todas las teclas de esta ventana en una página.',
}

export const bulk: Translation<typeof enBulk> = {
  title: 'Grupos y etiquetas de {count, plural, one {# cuenta} many {# de cuentas} other {# cuentas}}',
  groups: 'Grupos',
  noGroups: 'Aún no hay ningún grupo.',
  newGroup: 'Nuevo grupo',
  addGroup: 'Añadir grupo',
  tags: 'Etiquetas',
  noTags: 'Ninguna tiene etiquetas.',
  newTag: 'Nueva etiqueta',
  newTagHint: 'Sin espacios, como trabajo',
  addTag: 'Añadir etiqueta',
  tagFault: 'Una etiqueta es una palabra de 32 caracteres como máximo. Quita los espacios.',
  groupFault: 'El nombre de un grupo tiene de 1 a 64 caracteres.',
  some: '{count, number} de {all, number}',
  save: 'Guardar',
  saved:
    '{count, plural, one {# cuenta modificada.} many {# de cuentas modificadas.} other {# cuentas modificadas.}}',
}
