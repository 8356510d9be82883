// Spanish: calm remarks about an open vault, and what can be done about a missing second key.

import type { notices as english } from '../en/notices'
import type { Translation } from '../live'

export const notices: Translation<typeof english> = {
  actions: {
    makeKey: 'Crear clave de recuperación',
    setPassphrase: 'Establecer frase de contraseña',
    check: 'Comprobarla',
    makeAnother: 'Crear otra',
    nextWeek: 'Recordármelo en una semana',
  },
  text: {
    'only-keychain-slot':
      'Solo el llavero abre esta bóveda, y los llaveros se pierden. Crea una clave de reserva.',
    'recovery-unproven':
      'Se creó una clave de recuperación, pero nadie ha comprobado que se haya anotado. Hasta entonces, solo es seguro que el llavero abra esta bóveda.',
    'older-generation':
      'Esta bóveda es anterior a la más reciente vista aquí (guardado {opened}, el más reciente {seen}). Pueden faltar cambios recientes.',
    'slots-changed-outside':
      'Las claves de esta bóveda se cambiaron fuera de Tidelock. Si no lo hiciste tú, establece otra frase de contraseña y crea otra clave de recuperación.',
    'another-vault':
      'Esta bóveda no es la última que se abrió aquí. Si no la pusiste tú, comprueba de dónde viene.',
    'set-aside':
      '{count, plural, one {# cuenta no se ha podido leer. Se conserva intacta en el archivo y no se muestra.} many {# de cuentas no se han podido leer. Se conservan intactas en el archivo y no se muestran.} other {# cuentas no se han podido leer. Se conservan intactas en el archivo y no se muestran.}}',
    'keychain-changed':
      'La clave de esta bóveda la guardó {was}; ahora este equipo usa {now}. Desactiva y activa el llavero en los ajustes para guardarla de nuevo.',
    'folder-not-durable':
      'El disco de esta bóveda no puede garantizar que lo guardado sobreviva a un corte de luz. Guarda una copia de seguridad en otro lugar.',
  },
}
