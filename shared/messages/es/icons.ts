// Spanish: pictures beside the accounts.

import type { icons as english } from '../en/icons'
import type { Translation } from '../live'

export const icons: Translation<typeof english> = {
  row: 'Icono',
  change: 'Cambiar el icono',
  changeShort: 'Cambiar…',
  now: {
    automatic: 'Según el nombre del sitio',
    monogram: 'Primera letra',
    brand: 'Icono de marca: {name}',
    picture: 'Imagen propia',
  },

  title: 'Elegir un icono',
  basic: 'Según el nombre',
  search: 'Buscar iconos de marcas y paquetes',
  automatic: 'Automático',
  monogram: 'Primera letra',
  own: 'Imagen propia…',
  ownHint: 'También puedes pegar una imagen aquí.',
  suggested: 'Sugeridos',
  brands: 'Iconos de marcas',
  packs: 'De tus paquetes',
  packIcon: '{name}, de {pack}',
  typeToSearch: 'Escribe un nombre para encontrar uno de más de 3000 iconos de marcas.',
  none: 'Ningún icono se llama «{query}». Prueba otro nombre o elige una imagen propia.',
  found:
    '{count, plural, one {# icono encontrado} many {# de iconos encontrados} other {# iconos encontrados}}',

  fault: {
    unknown:
      'Este archivo no es una imagen que se pueda leer aquí. Elige un archivo PNG, JPEG, WebP, GIF, BMP o AVIF.',
    'too-large': 'Esta imagen es demasiado grande. Elige una de 20\u00a0MB como máximo.',
    damaged: 'Esta imagen está dañada. Elige otra.',
  },

  section: 'Iconos',
  brandIcons: {
    title: 'Iconos de marcas',
    text: 'Muestra el icono de un sitio conocido en lugar de su primera letra. Forman parte del programa; no se descarga nada.',
  },
  packsTitle: 'Paquetes de iconos',
  packsText:
    'Paquetes en el formato de Aegis (zip). Sus iconos se pueden elegir para una cuenta y entonces se guardan en la bóveda.',
  add: 'Añadir un paquete…',
  adding: 'Leyendo el paquete…',
  remove: 'Quitar',
  removeLabel: 'Quitar el paquete de iconos {name}',
  packLine: '{icons, plural, one {# icono} many {# de iconos} other {# iconos}}, versión {version}',
  leftOut:
    '{count, plural, one {# imagen se ha omitido porque no se puede mostrar con seguridad.} many {# de imágenes se han omitido porque no se pueden mostrar con seguridad.} other {# imágenes se han omitido porque no se pueden mostrar con seguridad.}}',
  added: 'Paquete de iconos {name} añadido',
  removed: 'Paquete de iconos {name} quitado. Los iconos elegidos de él se quedan.',
  dialog: { title: 'Elegir un paquete de iconos', kind: 'Paquetes de iconos' },
  refused: {
    unreadable:
      'Este archivo no es un paquete de iconos en el formato de Aegis. Elige un archivo zip con un pack.json dentro.',
    'too-large': 'Este paquete de iconos ocupa más de 64\u00a0MB. Elige uno más pequeño.',
    'too-many': 'Ya hay 20 paquetes de iconos. Quita uno primero.',
  },
}
