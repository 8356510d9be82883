// Spanish: what stands on the printed recovery kit.

import type { kitPage as english } from '../en/kit-page'
import type { Translation } from '../live'

export const kitPage: Translation<typeof english> = {
  program: 'Tidelock',
  title: 'Kit de recuperación',
  documentTitle: 'Kit de recuperación de Tidelock',
  what: [
    'Esta página abre tu bóveda de Tidelock si se olvida la frase de contraseña o se pierde el equipo o su llavero.',
    'Por sí sola no abre nada: necesita el archivo de la bóveda o una copia de seguridad, así que guárdalos en lugares distintos.',
  ],
  key: 'Clave de recuperación',
  keyHint: 'Las mayúsculas, los espacios y los guiones no importan. No contiene las letras O, I, L ni U.',
  qr: 'La misma clave',
  vault: 'Bóveda',
  made: 'Creada el',
  ways: [
    {
      head: 'En el equipo que tiene la bóveda',
      steps: [
        'Inicia Tidelock y escribe la clave en la pantalla de bloqueo. «Usar la clave de recuperación» muestra el campo.',
      ],
    },
    {
      head: 'En un equipo nuevo',
      steps: [
        'Instala Tidelock, inícialo y crea una bóveda nueva.',
        'Suelta en su ventana tu copia de seguridad o el antiguo archivo vault.json.',
        'Cuando pida la contraseña del archivo, escribe la clave de recuperación.',
      ],
    },
    {
      head: 'Cuando Tidelock ya no exista',
      steps: [
        'El archivo de la bóveda está en el formato de Aegis, una app de autenticación para Android: impórtalo allí con esta clave como contraseña, en mayúsculas y con un guion entre los grupos.',
        'O en cualquier equipo con Python: <code>python3 open-vault.py vault.json</code>. El programa está en el código fuente de Tidelock, en docs, junto a una descripción del formato.',
      ],
    },
  ],
  after: 'Después crea otra clave de recuperación, imprime su kit y destruye esta página.',
  kept: 'El archivo de mi bóveda o su copia de seguridad se guarda en',
  notes: 'Notas',
  siteCodes: 'Códigos de recuperación de tus sitios sin usar',
  siteCodesHint: 'Cada uno sirve una vez. Tacha los que uses.',
  noName: 'Cuenta sin nombre',
}
