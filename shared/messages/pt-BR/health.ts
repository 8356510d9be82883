// Brazilian Portuguese: what is said of the vault's health on the list itself; the screen's own words are in health-screen.ts, read later.

import type { health as english } from '../en/health'
import type { Translation } from '../live'

export const health: Translation<typeof english> = {
  menu: 'Saúde e atividade',
  failedUnlocks:
    '{count, plural, one {# frase-senha errada desde o último desbloqueio: {last}.} many {# de frases-senha erradas desde o último desbloqueio; a última: {last}.} other {# frases-senha erradas desde o último desbloqueio; a última: {last}.}}',
  failedLabel: 'Desbloqueios que falharam',
  ask: {
    label: 'Confirmar a nova conta',
    question: 'O site aceitou o código de {name}?',
    yes: 'Sim',
    notYet: 'Ainda não',
    thanks: 'Anotado: o site aceita códigos de {name}.',
    hint: 'Se nunca aceitar: verifique o relógio deste computador, ou adicione de novo o segredo do site.',
    inMenu: 'O site aceitou um código',
  },
}
