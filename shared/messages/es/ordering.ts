// Spanish: english.

import type { ordering as english } from '../en/ordering'
import type { Translation } from '../live'

export const ordering: Translation<typeof english> = {
  strip: {
    label: 'Mostrar',
    all: 'Todas',
    recent: 'Usadas hace poco',
    unconfirmed: 'Nunca confirmadas',
    ungrouped: 'Sin grupo',
    tag: '#{tag}',
    said: '{name}: {count, plural, one {# cuenta} many {# de cuentas} other {# cuentas}}',
  },
  sort: {
    menu: 'Orden y grupos…',
    title: 'Orden y grupos',
    manual: 'Manual',
    issuer: 'Por emisor',
    account: 'Por nombre de cuenta',
    'last-used': 'Últimas usadas primero',
    'most-used': 'Más usadas primero',
    added: 'Más recientes primero',
    said: 'Orden: {how}',
    groups: 'Editar grupos…',
  },
  noMove: {
    sorted: 'Las cuentas solo se pueden mover a mano cuando el orden es manual. Elígelo en «Orden y grupos».',
    part: 'Las cuentas solo se pueden mover a mano mientras se muestran todas.',
  },
  nothing: {
    hint: 'También puedes buscar por group:trabajo, tag:correo o #correo, y type:hotp. Un guion excluye: -tag:viejo.',
    elsewhere:
      '{count, plural, one {# cuenta coincide fuera de lo que se muestra.} many {# de cuentas coinciden fuera de lo que se muestra.} other {# cuentas coinciden fuera de lo que se muestra.}}',
    everywhere: 'Buscar en todo',
    emptyTitle: 'Aquí aún no hay nada',
    emptyText: 'Añade cuentas a este grupo editándolas o desde el menú de su fila.',
    showAll: 'Mostrar todas las cuentas',
  },
  fields: {
    groups: 'Grupos',
    groupsHint: 'Escribe un nombre y pulsa Intro. Un nombre nuevo crea un grupo nuevo.',
    tags: 'Etiquetas',
    tagsHint: 'Escribe una palabra y pulsa Intro.',
    add: 'Añadir {name}',
    remove: 'Quitar {name}',
    more: 'Grupos y etiquetas',
  },
  account: {
    menu: 'Grupos y etiquetas…',
    title: 'Grupos y etiquetas',
    save: 'Guardar',
    saved: 'Grupos y etiquetas de {name} guardados',
  },
  groups: {
    title: 'Grupos',
    none: 'Aún no hay grupos. Una cuenta puede estar en varios grupos o en ninguno.',
    newLabel: 'Nuevo grupo',
    add: 'Añadir',
    nameLabel: 'Nombre del grupo {name}',
    count: '{count, plural, =0 {ninguna cuenta} one {# cuenta} many {# de cuentas} other {# cuentas}}',
    up: 'Subir {name}',
    down: 'Bajar {name}',
    remove: 'Quitar {name}',
    moved: '{name}, puesto {place, number} de {count, number}',
    removed: 'Grupo {name} quitado. Sus cuentas siguen aquí.',
    done: 'Hecho',
  },
  usage: {
    section: 'Orden',
    sort: 'Ordenar las cuentas',
    groups: 'Grupos',
    groupsText: 'Añadirlos, cambiarles el nombre, ordenarlos o quitarlos.',
    edit: 'Editar…',
    count: 'Contar cuánto se usan las cuentas',
    countText:
      'Para las ordenaciones «Últimas usadas primero» y «Más usadas primero». Se queda en el registro sellado de este equipo.',
    needsLog: 'Necesita el registro de actividad, que está desactivado.',
    forget: 'Olvidar cuánto se han usado las cuentas',
    forgetButton: 'Olvidar',
    forgetTitle: '¿Olvidar todo el uso?',
    forgetText: 'Se olvida cuánto y cuándo se usaron las cuentas. Las cuentas se quedan.',
    forgotten: 'Uso olvidado',
  },
}
