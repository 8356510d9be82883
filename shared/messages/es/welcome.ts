// Spanish: the first run.

import type { welcome as english } from '../en/welcome'
import type { Translation } from '../live'

export const welcome: Translation<typeof english> = {
  step: 'Paso {at} de {of}',
  next: 'Continuar',
  skip: 'Omitir',
  skipLabel: 'Omitir la introducción',
  backup: 'Tengo una copia de seguridad',
  points: {
    yoursAlone: 'Solo tú puedes abrirla',
    yoursAloneText: 'La cierra el llavero de este equipo o tu frase de contraseña.',
    yoursAlonePortable: 'La cierra su frase de contraseña. Ningún llavero guarda su clave.',
    quick: 'Un código en dos segundos',
    quickText: 'Desde esta ventana, la bandeja o con un atajo desde cualquier lugar.',
    yours: 'Tuya para llevártela',
    yoursText: 'Lee las exportaciones de treinta apps y escribe lo que ellas pueden leer.',
  },
  protect: {
    title: '¿Cómo se abrirá?',
    text: 'Puedes cambiarlo más tarde en los ajustes.',
    backupNext: 'Cuando la bóveda esté creada, eliges tu copia de seguridad.',
  },
  bring: {
    title: 'Trae tus cuentas',
    text: 'La app anterior las conserva hasta que las quites allí. O activa la verificación en dos pasos en un sitio y trae su código QR.',
    later: 'Más tarde',
  },
  fromApp: 'Vengo de otra app',
  fromAppText: 'Elígela y mira cómo salen sus cuentas',
}
