// Spanish: recovery codes of a site.

import type { siteCodes as english } from '../en/site-codes'
import type { Translation } from '../live'

export const siteCodes: Translation<typeof english> = {
  menu: 'Códigos de recuperación…',
  title: 'Códigos de recuperación de {name}',
  how: 'La mayoría de los sitios los ofrecen junto a la verificación en dos pasos, a menudo como «códigos de respaldo». Cada uno te deja entrar una vez cuando no tienes la app de autenticación.',
  none: 'Aún no se guarda ningún código de recuperación de esta cuenta.',
  count:
    '{used, plural, =0 {{total, plural, one {# código} many {# de códigos} other {# códigos}}, ninguno usado} one {{total, plural, one {# código} many {# de códigos} other {# códigos}}, # usado} many {{total, plural, one {# de código} many {# de códigos} other {# de códigos}}, # usados} other {{total, plural, one {# código} many {# de códigos} other {# códigos}}, # usados}}',
  allUsed: 'Todos están usados. Consigue otros en el sitio.',
  danger: 'Quien vea estos códigos puede entrar en {name} sin tu app de autenticación.',
  show: 'Mostrar los códigos',
  list: 'Códigos de recuperación',
  used: 'Usado el {when}',
  tick: 'Marca un código cuando el sitio lo haya aceptado.',
  tickLabel: '{code} está usado',
  copyLabel: 'Copiar {code}',
  copied: 'Copiado. Márcalo cuando el sitio lo haya aceptado.',
  copiedClears:
    'Copiado; el portapapeles se borra en {seconds, number}\u00a0s. Márcalo cuando el sitio lo haya aceptado.',
  copiedLeft: 'Has copiado un código de recuperación. ¿Lo ha aceptado el sitio?',
  markUsed: 'Marcar como usado',
  marked: 'Marcado como usado',
  edit: 'Editar',
  field: 'Códigos',
  hint: 'Pégalos como los muestra el sitio, uno por línea. Se omiten los números y viñetas que lleven delante.',
  found:
    '{count, plural, =0 {Aún no hay ningún código.} one {# código encontrado:} many {# de códigos encontrados:} other {# códigos encontrados:}}',
  removesAll: 'Al guardar esto se quitan todos los códigos de recuperación de esta cuenta.',
  keepsTicks: 'Los códigos que se quedan conservan sus marcas.',
  save: 'Guardar códigos',
  remove: 'Quitar los códigos',
  saved:
    '{count, plural, =1 {Código de recuperación guardado} one {# código de recuperación guardado} many {# de códigos de recuperación guardados} other {# códigos de recuperación guardados}}',
  removed: 'Códigos de recuperación quitados',
}
