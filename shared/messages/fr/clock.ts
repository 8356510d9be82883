// French: how far this computer’s clock is off, and the correction of it.

import type { clock as english } from '../en/clock'
import type { Translation } from '../live'

export const clock: Translation<typeof english> = {
  section: 'Horloge',
  title: 'L’horloge de cet ordinateur',
  text: 'Les codes sont calculés d’après l’heure. Un code affiché par un autre appareil dit si l’horloge est juste, sans réseau.',
  check: 'Vérifier…',
  corrected: 'Les codes utilisent une horloge corrigée de {span}.',
  setBack: 'Rétablir',
  wasSetBack: 'Les codes suivent à nouveau l’horloge de cet ordinateur',
  wasCorrected: 'Les codes utilisent maintenant une horloge corrigée de {span}',
  seconds: '{sign}{seconds, number} s',
  minutes: '{sign}{minutes, number} min',
  minutesAndSeconds: '{sign}{minutes, number} min {seconds, number} s',
  dialog: {
    title: 'Vérifier l’horloge de cet ordinateur',
    text: 'Prenez un appareil dont l’horloge est juste, par exemple un téléphone, et saisissez le code qu’il affiche pour l’un de vos comptes.',
    account: 'Compte',
    code: 'Code sur l’autre appareil',
    search: 'Vérifier',
    noAccounts: 'Il faut un compte dont les codes suivent l’horloge.',
    onTime: 'Les deux horloges concordent : le code est celui de cet instant.',
    onTimeCorrected: 'L’horloge de cet ordinateur est juste d’elle-même. La correction est inutile.',
    range: '{from, number} à {to, number} s',
    exact: '{seconds, number} s',
    behind: 'L’horloge de cet ordinateur retarde de {range} sur l’autre appareil.',
    ahead: 'L’horloge de cet ordinateur avance de {range} sur l’autre appareil.',
    best: 'Le mieux est de régler l’horloge du système. Si ce n’est pas possible, laissez Tidelock compenser dans ce coffre.',
    alreadyCorrected: 'La correction en vigueur le compense.',
    correct: 'Corriger les codes de {span}',
    nowhere:
      'Ce code ne correspond à aucun instant à moins de {minutes, plural, one {# minute} many {# minutes} other {# minutes}} de maintenant. Vérifiez que c’est le même compte, et la date de cet ordinateur.',
    malformed:
      'Un code de ce compte a {digits, plural, one {# caractère} many {# caractères} other {# caractères}}.',
    notTimed: 'Ce compte utilise un compteur et ne suit pas l’horloge.',
  },
}
