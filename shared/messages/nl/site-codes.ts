// Dutch: recovery codes of a site.

import type { siteCodes as english } from '../en/site-codes'
import type { Translation } from '../live'

export const siteCodes: Translation<typeof english> = {
  menu: 'Herstelcodes…',
  title: 'Herstelcodes van {name}',
  how: 'De meeste sites tonen ze bij hun tweestapsverificatie, vaak als “back-upcodes”. Elke code laat je één keer binnen als je geen authenticator hebt.',
  none: 'Voor dit account wordt nog geen herstelcode bewaard.',
  count:
    '{used, plural, =0 {{total, plural, one {# code} other {# codes}}, geen gebruikt} one {{total, plural, one {# code} other {# codes}}, # gebruikt} other {{total, plural, one {# code} other {# codes}}, # gebruikt}}',
  allUsed: 'Ze zijn allemaal gebruikt. Haal nieuwe bij de site.',
  danger: 'Wie deze codes ziet, komt zonder je authenticator binnen bij {name}.',
  show: 'Codes tonen',
  list: 'Herstelcodes',
  used: 'Gebruikt op {when}',
  tick: 'Vink een code aan zodra de site hem heeft geaccepteerd.',
  tickLabel: '{code} is gebruikt',
  copyLabel: '{code} kopiëren',
  copied: 'Gekopieerd. Vink hem aan zodra de site hem heeft geaccepteerd.',
  copiedClears:
    'Gekopieerd; het klembord wordt over {seconds, number} s gewist. Vink hem aan zodra de site hem heeft geaccepteerd.',
  copiedLeft: 'Je hebt een herstelcode gekopieerd. Heeft de site hem geaccepteerd?',
  markUsed: 'Als gebruikt markeren',
  marked: 'Als gebruikt gemarkeerd',
  edit: 'Bewerken',
  field: 'Codes',
  hint: 'Plak ze zoals de site ze toont, één per regel. Nummers en opsommingstekens ervoor worden weggelaten.',
  found: '{count, plural, =0 {Nog geen code.} one {# code gevonden:} other {# codes gevonden:}}',
  removesAll: 'Als je dit opslaat, verdwijnen alle herstelcodes van dit account.',
  keepsTicks: 'Codes die blijven, houden hun vinkje.',
  save: 'Codes opslaan',
  remove: 'Codes verwijderen',
  saved:
    '{count, plural, =1 {Herstelcode opgeslagen} one {# herstelcode opgeslagen} other {# herstelcodes opgeslagen}}',
  removed: 'Herstelcodes verwijderd',
}
