// French: recovery codes of a site.

import type { siteCodes as english } from '../en/site-codes'
import type { Translation } from '../live'

export const siteCodes: Translation<typeof english> = {
  menu: 'Codes de récupération…',
  title: 'Codes de récupération de « {name} »',
  how: 'La plupart des sites les proposent avec la validation en deux étapes, souvent comme « codes de secours ». Chacun permet une connexion quand vous n’avez pas d’authentificateur.',
  none: 'Aucun code de récupération n’est encore gardé pour ce compte.',
  count:
    '{used, plural, =0 {{total, plural, one {# code} many {# codes} other {# codes}}, aucun utilisé} one {{total, plural, one {# code} many {# codes} other {# codes}}, # utilisé} many {{total, plural, one {# code} many {# codes} other {# codes}}, # utilisés} other {{total, plural, one {# code} many {# codes} other {# codes}}, # utilisés}}',
  allUsed: 'Tous sont utilisés. Demandez-en de nouveaux au site.',
  danger: 'Quiconque voit ces codes peut accéder à « {name} » sans votre authentificateur.',
  show: 'Afficher les codes',
  list: 'Codes de récupération',
  used: 'Utilisé le {when}',
  tick: 'Cochez un code une fois que le site l’a accepté.',
  tickLabel: '{code} est utilisé',
  copyLabel: 'Copier {code}',
  copied: 'Copié. Cochez-le une fois que le site l’a accepté.',
  copiedClears:
    'Copié ; le presse-papiers est effacé dans {seconds, number} s. Cochez le code une fois que le site l’a accepté.',
  copiedLeft: 'Vous avez copié un code de récupération. Le site l’a-t-il accepté ?',
  markUsed: 'Marquer comme utilisé',
  marked: 'Marqué comme utilisé',
  edit: 'Modifier',
  field: 'Codes',
  hint: 'Collez-les comme le site les affiche, un par ligne. Les numéros et puces qui les précèdent sont ignorés.',
  found:
    '{count, plural, =0 {Pas encore de code.} one {# code trouvé :} many {# codes trouvés :} other {# codes trouvés :}}',
  removesAll: 'Enregistrer ainsi supprime tous les codes de récupération de ce compte.',
  keepsTicks: 'Les codes qui restent gardent leurs coches.',
  save: 'Enregistrer les codes',
  remove: 'Supprimer les codes',
  saved:
    '{count, plural, =1 {Code de récupération enregistré} one {# code de récupération enregistré} many {# codes de récupération enregistrés} other {# codes de récupération enregistrés}}',
  removed: 'Codes de récupération supprimés',
}
