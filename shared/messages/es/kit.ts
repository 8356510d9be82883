// Spanish: the recovery key.

import type { kit as english } from '../en/kit'
import type { Translation } from '../live'

export const kit: Translation<typeof english> = {
  intro: {
    title: 'Crear una clave de recuperación',
    what: 'Una clave de recuperación abre esta bóveda si se olvida la frase de contraseña o se pierde el llavero. Es para el papel: imprime su kit o anótala.',
    once: 'Se muestra solo esta vez. Después escribes una parte, para que sepas que tu copia es correcta.',
    older: 'Hasta entonces tu clave anterior sigue sirviendo; deja de servir cuando se comprueba la nueva.',
    make: 'Crear la clave',
  },
  shown: {
    title: 'Tu clave de recuperación',
    text: 'Imprime el kit o anota la clave, y guárdala lejos de este equipo.',
    label: 'Clave de recuperación',
    save: 'Guardar el kit como PDF…',
    print: 'Imprimir el kit…',
    copy: 'Copiar',
    copied: 'Copiada durante {seconds, number}\u00a0s',
    saved: '{file} está guardado. Llévalo fuera de este equipo, o imprímelo y elimínalo.',
    printed: 'El kit va camino de la impresora.',
    siteCodes:
      'Con los códigos de recuperación sin usar de {count, plural, one {# cuenta} many {# de cuentas} other {# cuentas}}',
    siteCodesDanger: 'Quien encuentre el kit puede usar estos códigos al momento, incluso sin la bóveda.',
    later: 'Ahora no',
    next: 'Continuar',
  },
  check: {
    title: 'Comprueba tu copia',
    text: 'Lee los grupos {one, number} y {other, number} de tu copia, no de la pantalla, y escríbelos aquí.',
    group: 'Grupo {group, number}',
    hint: 'También puedes escribir o pegar aquí la clave entera.',
    empty: 'Escribe el grupo {group, number} de la clave.',
    differs: 'Este no es el grupo {group, number} de la clave. Mira otra vez tu copia.',
    wholeDiffers:
      '{count, plural, one {El grupo {groups} de tu copia no es correcto.} many {Los grupos {groups} de tu copia no son correctos.} other {Los grupos {groups} de tu copia no son correctos.}}',
    button: 'Comprobar',
    done: 'Tu copia es correcta. La clave de recuperación está en vigor',
    doneOlder: 'Tu copia es correcta. La clave de recuperación anterior ya no abre la bóveda',
  },
  leave: {
    title: '¿Salir sin comprobarla?',
    goneTitle: 'La clave ya no se muestra',
    gone: 'Han pasado diez minutos.',
    unproven: 'La nueva clave ya abre la bóveda, pero nadie ha comprobado que la tengas.',
    older: 'Tu clave de recuperación anterior sigue sirviendo hasta que se compruebe la nueva.',
    reminder: 'Tidelock te lo seguirá recordando, porque solo es seguro que el llavero abra la bóveda.',
    later: 'Puedes comprobarla más tarde en los ajustes, escribiéndola entera.',
    back: 'Volver',
    keep: 'Dejarla sin comprobar',
    remove: 'Quitar la clave',
    removed: 'La nueva clave de recuperación se ha quitado',
  },
  prove: {
    title: 'Comprueba tu clave de recuperación',
    text: 'Escribe la última clave de recuperación que creaste, tal como está en tu copia.',
    label: 'Clave de recuperación',
    hint: 'Las mayúsculas, los espacios y los guiones no importan.',
    empty: 'Escribe la clave de recuperación.',
    button: 'Comprobar',
    working: 'Comprobando…',
  },
}
