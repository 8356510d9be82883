// French: what the main process itself puts on the screen.

import type { window as english } from '../en/window'
import type { Translation } from '../live'

export const window: Translation<typeof english> = {
  title: 'Tidelock',
  cancel: 'Annuler',
  portableTitle: '{file} (coffre portable) - Tidelock',
  pdf: 'Document PDF',
  kitFile: 'Kit de récupération Tidelock.pdf',
  picture: { png: 'Image PNG', svg: 'Dessin SVG' },
  exported: {
    backup: 'Sauvegarde chiffrée',
    aegis: 'Fichier Aegis',
    '2fas': 'Fichier 2FAS',
    uris: 'Texte',
    'migration-qr': 'Image PNG',
    html: 'Page web',
  },
  backup: {
    kind: 'Sauvegarde Tidelock',
    folder: 'Dossier des sauvegardes',
    open: 'Choisir une sauvegarde',
    kinds: 'Sauvegardes',
  },
  noName: 'un compte sans nom',
  bothNames: '{issuer} ({account})',
  questions: {
    show: {
      title: 'Afficher le secret de « {name} » ?',
      text: 'Quiconque le voit peut dès lors générer les codes de ce compte, sur n’importe quel appareil. Si vous ne venez pas de le demander, choisissez Annuler.',
      button: 'Afficher',
      reason: 'montrer le secret d’un compte',
    },
    savePicture: {
      title: 'Enregistrer le secret de « {name} » comme image ?',
      text: 'Quiconque a l’image peut dès lors générer les codes de ce compte, sur n’importe quel appareil. Si vous ne venez pas de le demander, choisissez Annuler.',
      button: 'Enregistrer',
      reason: 'mettre le secret d’un compte dans une image',
    },
    move: {
      title: 'Afficher les secrets de {count, plural, one {# compte} many {# comptes} other {# comptes}} ?',
      text: 'Quiconque les voit peut dès lors générer les codes, sur n’importe quel appareil. Si vous ne venez pas de le demander, choisissez Annuler.',
      button: 'Afficher',
      reason: 'montrer les secrets de vos comptes',
    },
    siteCodes: {
      title: 'Afficher les codes de récupération de « {name} » ?',
      text: 'Quiconque les voit peut se connecter à ce site à votre place. Si vous ne venez pas de le demander, choisissez Annuler.',
      button: 'Afficher',
      reason: 'montrer les codes de récupération d’un compte',
    },
    kit: {
      title: 'Ajouter les codes de récupération de vos sites au kit ?',
      text: 'Quiconque a le kit peut se connecter à ces sites à votre place. Si vous ne venez pas de le demander, choisissez Annuler.',
      button: 'Ajouter',
      reason: 'joindre les codes de récupération de vos sites au kit',
    },
    write: {
      title:
        'Écrire les secrets de {count, plural, one {# compte} many {# comptes} other {# comptes}} dans un fichier ?',
      text: 'Quiconque peut ouvrir le fichier peut dès lors générer les codes. Si vous ne venez pas de le demander, choisissez Annuler.',
      button: 'Continuer',
      reason: 'mettre les secrets de vos comptes dans un fichier',
    },
    print: {
      title: 'Imprimer les secrets de {count, plural, one {# compte} many {# comptes} other {# comptes}} ?',
      text: 'Quiconque voit le papier peut dès lors générer les codes. Si vous ne venez pas de le demander, choisissez Annuler.',
      button: 'Continuer',
      reason: 'mettre les secrets de vos comptes sur papier',
    },
    backUp: {
      title: 'Sauvegarder le coffre sous un mot de passe à part ?',
      text: 'Quiconque a le fichier et ce mot de passe a tous les secrets du coffre. Si vous ne venez pas de le demander, choisissez Annuler.',
      button: 'Continuer',
      reason: 'sauvegarder le coffre sous un mot de passe à part',
    },
    setPassphrase: {
      title: 'Utiliser la nouvelle phrase de passe pour ce coffre ?',
      text: 'Quiconque la connaît peut ouvrir le coffre et voir tous ses secrets. Si vous ne venez pas d’en saisir une, choisissez Annuler.',
      button: 'Utiliser',
      reason: 'définir la phrase de passe du coffre',
    },
  },
}
