// French: the lock screen, the lock’s settings, and how strong a passphrase is.

import type { locking as english } from '../en/locking'
import type { Translation } from '../live'

export const locking: Translation<typeof english> = {
  why: {
    asked: 'Rien n’est affiché avant le déverrouillage.',
    idle: 'Verrouillé après {span} d’inactivité.',
    hidden: 'Verrouillé après {span} hors de vue.',
    suspend: 'Verrouillé à la mise en veille de l’ordinateur.',
    'screen-lock': 'Verrouillé en même temps que l’écran.',
  },
  minutes: '{count, plural, one {# minute} many {# minutes} other {# minutes}}',
  hours: '{count, plural, one {# heure} many {# heures} other {# heures}}',
  wait: {
    button: 'Attendre {seconds, number} s',
    said: 'Prochain essai dans {seconds, plural, one {# seconde} many {# secondes} other {# secondes}}.',
  },
  gate: { reason: 'déverrouiller le coffre', open: 'Ouvrir avec {name}' },
  settings: {
    section: 'Verrouillage automatique',
    never: 'Jamais',
    keychain: 'Le trousseau ouvre ce coffre sans vous : un verrou n’arrête donc personne.',
    keychainOff: 'C’est pourquoi Tidelock ne le verrouille pas de lui-même.',
    keychainToo: 'Verrouiller quand même',
    keychainTooText: 'Un rideau contre les regards : un clic dans la fenêtre verrouillée l’ouvre à nouveau.',
    idle: 'Sans activité pendant',
    idleText: 'Ni clavier ni souris, nulle part sur cet ordinateur.',
    hidden: 'Hors de vue pendant',
    hiddenText: 'Aucune fenêtre de Tidelock n’est affichée.',
    suspend: 'À la mise en veille de l’ordinateur',
    screen: 'Au verrouillage de l’écran',
    screenNone: 'Ce bureau ne signale pas aux programmes qu’il verrouille l’écran.',
    touchId: 'Demander {name} d’abord',
    touchIdText:
      'Avant que le trousseau ouvre un coffre verrouillé. {name} est ici une barrière, pas une clé : d’autres programmes lancés sous votre nom peuvent toujours interroger le trousseau, et un redémarrage ne demande rien.',
    now: 'Pour verrouiller aussitôt, appuyez sur {keys}, utilisez le menu de l’icône de notification, ou lancez tidelock --lock.',
  },
  strength: {
    label: 'Robustesse',
    levels: ['Très faible', 'Faible', 'Moyenne', 'Forte', 'Très forte'],
    verdict: '{level} : {guessed}',
    guessed: {
      seconds: 'devinée en quelques secondes si le fichier est volé.',
      minutes: 'devinée en quelques minutes si le fichier est volé.',
      hours: 'devinée en quelques heures si le fichier est volé.',
      days: 'devinée en quelques jours si le fichier est volé.',
      months: 'devinée en quelques mois si le fichier est volé.',
      years: 'devinée en quelques années si le fichier est volé.',
      centuries: 'devinée en quelques siècles si le fichier est volé.',
      never: 'impossible à deviner, même si le fichier est volé.',
    },
  },
}
