// Spanish: what is said of the vault's health on the list itself; the screen's own words are in health-screen.ts, read later.

import type { health as english } from '../en/health'
import type { Translation } from '../live'

export const health: Translation<typeof english> = {
  menu: 'Estado y actividad',
  failedUnlocks:
    '{count, plural, one {# frase de contraseña incorrecta desde el último desbloqueo: {last}.} many {# de frases de contraseña incorrectas desde el último desbloqueo; la última: {last}.} other {# frases de contraseña incorrectas desde el último desbloqueo; la última: {last}.}}',
  failedLabel: 'Desbloqueos fallidos',
  ask: {
    label: 'Confirmar la cuenta nueva',
    question: '¿Ha aceptado el sitio el código de {name}?',
    yes: 'Sí',
    notYet: 'Aún no',
    thanks: 'Anotado: el sitio acepta códigos de {name}.',
    hint: 'Si nunca lo acepta: revisa el reloj de este equipo o vuelve a añadir el secreto del sitio.',
    inMenu: 'El sitio aceptó un código',
  },
}
