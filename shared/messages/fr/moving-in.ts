// French: “I come from another app”: what each app calls its way out, and what does not come along.

import type { movingIn as english } from '../en/moving-in'
import type { Translation } from '../live'

export const movingIn: Translation<typeof english> = {
  apps: {
    google: {
      path: ['Menu', 'Transférer des comptes', 'Exporter : codes QR'],
      steps: [
        'Sur le téléphone : ouvrez le menu, choisissez « Transférer des comptes », puis « Exporter des comptes », et sélectionnez tout.',
        'Un code s’affiche pour dix comptes. Tenez-les ici devant la caméra, ou faites des captures d’écran et déposez-les toutes.',
      ],
      lost: ['Seuls les noms et les secrets sont repris ; l’application n’exporte rien d’autre.'],
    },
    microsoft: {
      path: [],
      steps: [
        'Sur chaque site, ouvrez les paramètres de sécurité et reconfigurez l’application d’authentification ; scannez son nouveau code ici.',
        'Un compte Microsoft : sur account.microsoft.com, sous Sécurité, ajoutez une autre méthode de connexion et choisissez une application d’authentification d’un autre type.',
        'Un compte professionnel ou scolaire qui demande d’approuver ou de saisir un nombre n’utilise pas de codes ; il reste sur le téléphone.',
      ],
      lost: [
        'Les approbations, la connexion sans mot de passe et les mots de passe enregistrés restent dans l’application.',
      ],
    },
    authy: {
      path: [],
      steps: [
        'Si vous avez encore un fichier écrit par un outil de la communauté, ou la sauvegarde d’un téléphone rooté, déposez-le ici.',
        'Sur chaque site, ouvrez les paramètres de sécurité et reconfigurez l’application d’authentification ; scannez son nouveau code ici.',
        'Ne supprimez le compte d’Authy qu’après une connexion réussie.',
      ],
      lost: ['L’application de bureau n’existe plus, et celle du téléphone ne donne rien.'],
    },
    aegis: {
      path: ['Menu, Paramètres', 'Importation et exportation', 'Exporter'],
      steps: [
        'Ouvrez les paramètres, choisissez l’importation et l’exportation, puis l’export.',
        'Laissez le chiffrement activé et définissez un mot de passe dont vous vous souvenez.',
      ],
      lost: [
        'Un coffre que seule une empreinte ouvre est illisible : définissez d’abord un mot de passe dans Aegis.',
      ],
    },
    '2fas': {
      path: ['Paramètres', 'Sauvegarde 2FAS', 'Exporter'],
      steps: [
        'Ouvrez les paramètres, choisissez la sauvegarde 2FAS, puis exportez vers un fichier, avec ou sans mot de passe.',
      ],
      lost: ['Les images et les couleurs des entrées.', 'Les comptes en SHA224 ou SHA384, qui sont listés.'],
    },
    ente: {
      path: ['Paramètres', 'Données', 'Exporter les codes'],
      steps: [
        'Ouvrez les paramètres, choisissez « Données », puis « Exporter les codes ».',
        'Choisissez l’export chiffré et définissez un mot de passe. L’ouvrir ici prend du temps, exprès.',
      ],
      lost: ['Les comptes de sa corbeille, qui sont listés.'],
    },
    'proton-authenticator': {
      path: ['Paramètres', 'Exporter'],
      steps: [
        'Ouvrez les paramètres et choisissez « Exporter », avec un mot de passe si l’application en propose un.',
      ],
      lost: ['Rien de ce qu’il faut à un code.'],
    },
    'proton-pass': {
      path: ['Paramètres', 'Exporter', 'ZIP, sans PGP'],
      steps: [
        'Dans le navigateur ou l’application de bureau : ouvrez les paramètres, choisissez « Exporter », et ZIP sans PGP.',
      ],
      lost: ['Un export chiffré avec PGP est illisible.'],
    },
    bitwarden: {
      path: ['Outils ou Paramètres', 'Exporter le coffre', '.json, protégé par mot de passe'],
      steps: [
        'Dans le coffre web ou l’application de bureau : choisissez « Exporter le coffre », le format .json (chiffré), et « Protégé par mot de passe ».',
        'Ne choisissez pas « Restreint au compte » : seul ce compte Bitwarden peut l’ouvrir.',
      ],
      lost: [],
    },
    'bitwarden-authenticator': {
      path: ['Paramètres', 'Exporter'],
      steps: ['Ouvrez les paramètres, choisissez « Exporter », et JSON.'],
      lost: ['Seuls les noms et les secrets sont repris ; l’application n’exporte rien d’autre.'],
    },
    lastpass: {
      path: ['Paramètres', 'Transférer les comptes', 'Exporter vers un fichier'],
      steps: [
        'Ouvrez les paramètres, choisissez « Transférer les comptes », puis l’export des comptes vers un fichier.',
      ],
      lost: ['Les comptes qui se connectent par approbation.'],
    },
    raivo: {
      path: ['Réglages', '« Export OTPs to ZIP archive »'],
      steps: [
        'Ouvrez les réglages et choisissez « Export OTPs to ZIP archive ».',
        'L’archive a le mot de passe qui ouvre Raivo. Laissez-la telle quelle.',
      ],
      lost: ['Les images des entrées.'],
    },
    stratum: {
      path: ['Paramètres', 'Sauvegarder'],
      steps: ['Ouvrez les paramètres, choisissez la sauvegarde, et définissez un mot de passe.'],
      lost: ['La base interne de l’application est illisible ; sa sauvegarde est lisible.'],
    },
    andotp: {
      path: ['Menu', 'Sauvegardes', 'Sauvegarde (chiffrée)'],
      steps: ['Ouvrez le menu, choisissez « Sauvegardes », et faites-en une avec mot de passe ou en clair.'],
      lost: ['Une sauvegarde chiffrée avec OpenPGP : déchiffrez-la d’abord.', 'Les images des entrées.'],
    },
    freeotp: {
      path: ['Menu', 'Sauvegarde'],
      steps: [
        'FreeOTP 2 : ouvrez le menu, choisissez la sauvegarde, et définissez un mot de passe. Le fichier s’appelle externalBackup.xml.',
        'FreeOTP 1 n’a pas de sauvegarde. Depuis un téléphone rooté, son tokens.xml est lisible.',
      ],
      lost: ['Les images des entrées.'],
    },
    'freeotp-plus': {
      path: ['Menu', 'Exporter', 'JSON ou URI de clés'],
      steps: ['Ouvrez le menu, choisissez « Exporter », puis JSON ou la liste des URI de clés.'],
      lost: ['Les images des entrées.'],
    },
    duo: {
      path: [],
      steps: [
        'Sur chaque site, ouvrez les paramètres de sécurité et reconfigurez l’application d’authentification ; scannez son nouveau code ici.',
      ],
      lost: [
        'Les approbations restent dans Duo. Une sauvegarde de l’application ne peut être restaurée que dans Duo Mobile.',
      ],
    },
    okta: {
      path: [],
      steps: [
        'Demandez à votre organisation si une autre application d’authentification est autorisée.',
        'Si oui, ajoutez-y « Google Authenticator » comme autre méthode, et scannez ce code ici.',
      ],
      lost: ['Les approbations et les empreintes restent dans l’application.'],
    },
    steam: {
      path: [],
      steps: [
        'Les programmes de bureau pour Steam Guard gardent chaque compte dans un .maFile. Si vous en avez un, déposez-le ici ; s’il est chiffré, avec son manifest.json dans un seul fichier zip.',
        'Sans un tel fichier, gardez l’application Steam.',
      ],
      lost: ['Les confirmations d’échanges et de connexions restent dans l’application.'],
    },
    winauth: {
      path: ['Son menu', 'Export', 'Texte, ou zip'],
      steps: [
        'Ouvrez son menu, choisissez « Export », et enregistrez comme texte, ou comme fichier zip avec un mot de passe.',
      ],
      lost: [
        'Ce que Windows ou une YubiKey protège dans winauth.xml : exportez plutôt comme texte.',
        'Les confirmations d’échanges Steam.',
      ],
    },
    '1password': {
      path: ['Fichier', 'Exporter', 'Format 1PUX'],
      steps: [
        'Dans l’application de bureau : choisissez « Fichier », « Exporter », votre compte, et le format 1PUX.',
      ],
      lost: ['Les anciens exports (OPVault, 1PIF) sont illisibles.'],
    },
    keepass: {
      path: ['Votre base, .kdbx'],
      steps: [
        'Aucun export n’est nécessaire : prenez le fichier .kdbx tel quel.',
        'S’il exige aussi un fichier-clé, exportez-le plutôt en CSV (KeePassXC) ou XML (KeePass).',
      ],
      lost: [
        'Les entrées de la corbeille et les versions antérieures des entrées.',
        'Une ancienne base (KDBX 3) : enregistrez-la d’abord en KDBX 4.',
      ],
    },
    apple: {
      path: ['Fichier', 'Exporter tous les mots de passe', 'Fichier .csv'],
      steps: [
        'Sur un Mac : ouvrez Mots de passe, choisissez « Fichier », puis l’export de tous les mots de passe vers un fichier.',
      ],
      lost: [
        'Les clés d’identification (passkeys).',
        'Un iPhone seul ne peut pas exporter : utilisez un Mac avec le même compte.',
      ],
    },
    'browser-extension': {
      path: ['Paramètres', 'Sauvegarde', 'Télécharger le fichier'],
      steps: [
        'Ouvrez les paramètres de l’extension, choisissez la sauvegarde, puis téléchargez le fichier de sauvegarde.',
      ],
      lost: ['Les comptes à algorithmes GOST, qui sont listés.'],
    },
    authme: {
      path: ['Paramètres', 'Exporter les codes'],
      steps: ['Ouvrez les paramètres et choisissez l’export des codes.'],
      lost: ['Les noms longs : Authme les avait déjà coupés.'],
    },
    otpclient: {
      path: ['Sa base, .enc'],
      steps: ['Aucun export n’est nécessaire : copiez sa base, le fichier qui se termine par .enc.'],
      lost: ['Rien de ce qu’il faut à un code.'],
    },
    'battle-net': {
      path: [],
      steps: [
        'Depuis un téléphone rooté, le fichier de préférences de l’ancienne application d’authentification peut être déposé ici.',
        'Sinon, cherchez dans les paramètres de sécurité de votre compte une application d’authentification d’un autre type.',
      ],
      lost: ['Les approbations restent dans l’application.'],
    },
    'totp-authenticator': {
      path: ['Menu', 'Sauvegarde'],
      steps: ['Ouvrez le menu et choisissez la sauvegarde, avec ou sans votre propre mot de passe.'],
      lost: ['Seuls les noms et les secrets sont repris ; l’application n’exporte rien d’autre.'],
    },
    symantec: {
      path: [],
      steps: [
        'Sur chaque site, ouvrez les paramètres de sécurité et reconfigurez l’application d’authentification ; scannez son nouveau code ici.',
      ],
      lost: [],
    },
    rsa: {
      path: [],
      steps: [
        'Sur chaque site, ouvrez les paramètres de sécurité et reconfigurez l’application d’authentification ; scannez son nouveau code ici.',
      ],
      lost: [],
    },
    salesforce: {
      path: [],
      steps: [
        'Sur chaque site, ouvrez les paramètres de sécurité et reconfigurez l’application d’authentification ; scannez son nouveau code ici.',
      ],
      lost: [],
    },
    yubico: {
      path: [],
      steps: [
        'Sur chaque site, ouvrez les paramètres de sécurité et reconfigurez l’application d’authentification ; scannez son nouveau code ici.',
      ],
      lost: [],
    },
  },
  title: 'Venir d’une autre application',
  text: 'Choisissez l’application. Rien n’en est retiré ; vous pouvez la garder jusqu’à ce que les codes d’ici aient fonctionné.',
  search: 'Rechercher une application',
  list: 'Applications',
  found:
    '{count, plural, =0 {Aucune application trouvée} one {# application} many {# applications} other {# applications}}',
  other:
    'Pas dans la liste ? Tout texte ou tableau avec des secrets ou des liens otpauth est lisible, ainsi que les images de codes QR. Essayez de le déposer.',
  nothing: 'Aucune application ne s’appelle « {query} ».',
  all: 'Toutes les applications',
  out: {
    file: 'Exporte un fichier',
    qr: 'Affiche des codes QR',
    tool: 'Pas d’export propre',
    none: 'Pas d’export',
  },
  heads: {
    how: 'Comment en sortir les comptes',
    instead: 'Que faire à la place',
    comes: 'Ce qui est repris',
    lost: 'Ce qui n’est pas repris',
  },
  picture: 'Où chercher dans {app}',
  comes: {
    accounts: 'Comptes',
    groups: 'Groupes',
    notes: 'Remarques',
    favourites: 'Favoris',
    pictures: 'Images',
  },
  shared: {
    bring:
      'Apportez le fichier sur cet ordinateur et déposez-le sur cette fenêtre, ou choisissez-le ci-dessous.',
    password: 'Saisissez le mot de passe du fichier quand il est demandé.',
    passwordIf: 'Si vous avez défini un mot de passe, saisissez-le quand il est demandé.',
    plain:
      'Le fichier n’est pas chiffré : quiconque l’a peut générer vos codes. Supprimez-le une fois les comptes ici.',
    plainManager:
      'Le fichier n’est pas chiffré et contient tous vos mots de passe. Supprimez-le une fois les comptes ici.',
    onlyCodes: 'Les mots de passe et tout ce qui n’est pas un mot de passe à usage unique restent là-bas.',
    keep: 'Gardez l’ancienne application jusqu’à ce qu’une connexion avec un code d’ici ait fonctionné.',
  },
  docs: {
    index: 'Passer à Tidelock',
    intro:
      'Une page par application. Dans la fenêtre : Ajouter, « Vous venez d’une autre application ? ». Écrit d’après le même tableau que les pages qui s’y trouvent.',
    app: 'Application',
    way: 'Sa sortie',
    title: 'De {app} à Tidelock',
    formats: 'Formats lus (`tidelock import --format`)',
  },
}
