// French: the screens before the vault is open.

import type { gate as english } from '../en/gate'
import type { Translation } from '../live'

export const gate: Translation<typeof english> = {
  cannotStart:
    'Tidelock ne peut pas démarrer sur cet ordinateur. Votre coffre n’a pas été touché. Lancez-le depuis un terminal pour en voir la raison.',
  firstStart: {
    title: 'Bienvenue dans Tidelock',
    what: 'Vos codes à usage unique, sur cet ordinateur et nulle part ailleurs. Sans inscription, sans réseau.',
    asking: 'Demande au trousseau du système…',
    keychainTitle: 'S’ouvre tout seul',
    keychainText:
      '{backend, select, none {Le trousseau du système garde la clé tant que votre session est ouverte sur cet ordinateur.} other {{backend} garde la clé tant que votre session est ouverte sur cet ordinateur.}}',
    keychainButton:
      '{backend, select, none {Protéger avec le trousseau du système} other {Protéger avec {backend}}}',
    passphraseTitle: 'Demande à chaque fois',
    passphraseText:
      'Vous saisissez une phrase de passe. Elle arrête aussi les programmes lancés sous votre nom.',
    passphraseButton: 'Utiliser une phrase de passe',
    create: 'Créer le coffre',
    spare: 'Définir aussi une phrase de passe comme clé de secours',
    spareText: 'Un trousseau peut se perdre. Avec une clé de secours, vos codes restent.',
    noKeychain:
      'Le trousseau de cet ordinateur est inutilisable : une phrase de passe protège donc vos codes.',
    portable:
      'Voici un nouveau coffre portable. Seule sa phrase de passe l’ouvre, sur n’importe quel ordinateur.',
    chooseOther: 'Choisir une autre méthode',
    restore:
      'Vous avez une sauvegarde ? Choisissez ici comment le coffre s’ouvre ; vous pourrez ensuite la restaurer.',
  },
  portableFile: 'Coffre portable',
  passphrase: {
    label: 'Phrase de passe',
    again: 'Répéter la phrase de passe',
    hint: 'Quatre mots ou plus, pris au hasard, sont solides et faciles à taper.',
    different: 'Les deux saisies diffèrent.',
    empty: 'Saisissez une phrase de passe.',
    forgotten: 'Personne ne peut ouvrir le coffre sans elle, ni la réinitialiser.',
    show: 'Afficher la saisie',
    hide: 'Masquer la saisie',
  },
  keychainAsked: {
    title: 'En attente du trousseau',
    text: 'Tidelock a demandé la clé de votre coffre au trousseau du système.',
    slow: 'Le système demande peut-être votre mot de passe. Cherchez sa fenêtre ; elle peut être derrière celle-ci.',
    meanwhile: 'Ou ouvrez le coffre vous-même',
  },
  keychainFailed: {
    title: 'Le trousseau n’a pas ouvert votre coffre',
    changed: 'Le coffre était protégé avec {was}. Cet ordinateur utilise maintenant {now}.',
    safe: 'Votre coffre est intact. Rien n’a été modifié.',
    noOther: 'Ce coffre n’a ni phrase de passe ni clé de récupération : seul le trousseau peut l’ouvrir.',
  },
  locked: {
    title: 'Tidelock est verrouillé',
    text: 'Rien n’est affiché avant le déverrouillage.',
    open: 'Déverrouiller',
    opening: 'Ouverture…',
    recoveryLabel: 'Clé de récupération',
    recoveryHint:
      'Comme imprimée : des groupes de lettres et de chiffres. Les espaces et les tirets ne comptent pas.',
    usePassphrase: 'Utiliser la phrase de passe',
    useRecovery: 'Utiliser la clé de récupération',
    useKeychain: 'Ouvrir avec le trousseau',
  },
  unreadable: {
    title: 'Impossible d’ouvrir ce coffre',
    safe: 'Rien n’a été modifié. Le fichier est exactement tel qu’il a été trouvé.',
    file: 'Fichier',
    copies: 'Copies antérieures',
    copiesText: 'Ouvrir une copie la met à la place du fichier. Le fichier illisible est conservé à côté.',
    copy: 'Enregistrée : {saved}, {size}',
    open: 'Ouvrir',
    openLabel: 'Ouvrir la copie enregistrée : {saved}',
    noCopies: 'Aucune copie antérieure n’a été trouvée à côté.',
  },
}
