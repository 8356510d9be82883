// French: settings: security, clipboard, appearance, keyboard, about.

import type { settings as english } from '../en/settings'
import type { Translation } from '../live'

export const settings: Translation<typeof english> = {
  title: 'Paramètres',
  sections: {
    security: 'Sécurité',
    clipboard: 'Presse-papiers',
    quick: 'Accès rapide',
    window: 'Fenêtre',
    appearance: 'Apparence',
    keyboard: 'Clavier',
    about: 'À propos',
  },
  inForce: {
    keychainOnly:
      '{backend, select, none {Le trousseau du système ouvre ce coffre tout seul tant que votre session est ouverte.} other {{backend} ouvre ce coffre tout seul tant que votre session est ouverte.}} C’est la seule clé, et un trousseau peut se perdre.',
    keychainAndSpare:
      '{backend, select, none {Le trousseau du système ouvre ce coffre tout seul tant que votre session est ouverte.} other {{backend} ouvre ce coffre tout seul tant que votre session est ouverte.}} Votre phrase de passe est une clé de secours.',
    keychainAndRecovery:
      '{backend, select, none {Le trousseau du système ouvre ce coffre tout seul tant que votre session est ouverte.} other {{backend} ouvre ce coffre tout seul tant que votre session est ouverte.}} Votre clé de récupération sert de clé de secours.',
    passphrase:
      'Votre phrase de passe verrouille ce coffre. Rien sur cet ordinateur ne peut l’ouvrir sans vous.',
    recoveryOnly: 'Seule votre clé de récupération ouvre ce coffre.',
  },
  curtain:
    'Les programmes lancés sous votre nom peuvent aussi interroger le trousseau. Pour un vrai verrou, définissez une phrase de passe et désactivez le trousseau.',
  keychain: {
    title: 'Ouvrir avec le trousseau',
    on: '{backend, select, none {La clé est dans le trousseau du système.} other {La clé est dans {backend}.}}',
    off: 'Désactivé : le coffre demande la phrase de passe à chaque ouverture.',
    needsOther:
      'Définissez d’abord une phrase de passe ou une clé de récupération ; sinon rien ne pourrait ouvrir le coffre.',
  },
  passphrase: {
    title: 'Phrase de passe',
    set: 'Définir',
    setDialog: 'Définir une phrase de passe',
    change: 'Modifier…',
    changeDialog: 'Modifier la phrase de passe',
    remove: 'Supprimer',
    isSet: 'Définie.',
    notSet: 'Non définie.',
    done: 'La phrase de passe est définie',
    removed: 'La phrase de passe est supprimée',
    working: 'En cours…',
    saveButton: 'Définir la phrase',
  },
  recovery: {
    title: 'Clé de récupération',
    isSet: 'Créée. Elle ne peut plus être affichée.',
    notSet: 'Aucune. Elle ouvre le coffre quand tout le reste est perdu.',
    unproven: 'Créée, mais personne n’a vérifié qu’elle a été notée.',
    make: 'Créer…',
    makeNew: 'En créer une autre…',
    check: 'Vérifier…',
    checkLabel: 'Vérifier la clé de récupération',
  },
  clear: {
    title: 'Effacer un code copié après',
    text: 'Seulement s’il est encore dans le presse-papiers.',
    never: 'Jamais',
    seconds: '{count, plural, one {# seconde} many {# secondes} other {# secondes}}',
    minutes: '{count, plural, one {# minute} many {# minutes} other {# minutes}}',
  },
  last: {
    title: 'Quand il reste moins de 5 secondes',
    copy: 'Copier le code et dire combien de temps il dure',
    next: 'Copier le code suivant',
    wait: 'Attendre le code suivant',
    why: 'Tous les sites n’acceptent pas le code suivant en avance.',
  },
  theme: { title: 'Thème', system: 'Système', light: 'Clair', dark: 'Sombre' },
  nextCode: { title: 'Afficher le code suivant', text: 'En petit, sous le code actuel.' },
  about: {
    version: 'Version',
    runtime: 'Environnement',
    runtimeText: 'Electron {electron}, Chromium {chromium}, Node {node}',
    fallback:
      'Ceci est l’environnement de développement. Il est plus ancien que celui pris en charge et ne fait jamais partie d’un Tidelock installé.',
    vault: 'Coffre',
    settingsFile: 'Paramètres',
    keychain: 'Trousseau',
    noKeychain: 'Non utilisé',
    clipboard: 'Presse-papiers',
    clipboardMarks: 'Les codes restent hors de l’historique et du cloud du presse-papiers',
    clipboardPlain: 'Simple : un historique du presse-papiers peut garder des codes',
    releases: 'Nouvelles versions',
    copyAddress: 'Copier l’adresse',
    addressCopied: 'L’adresse est copiée',
    offline:
      'Tidelock n’ouvre jamais de connexion réseau et ne cherche donc pas non plus de nouvelles versions. Les paquets se mettent à jour par le système qui les a installés ; toutes les versions sont à l’adresse ci-dessus.',
  },
}
