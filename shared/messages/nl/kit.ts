// Dutch: the recovery key: making it, its kit, and the check that it was written down.

import type { kit as english } from '../en/kit'
import type { Translation } from '../live'

export const kit: Translation<typeof english> = {
  intro: {
    title: 'Herstelsleutel maken',
    what: 'Een herstelsleutel opent deze kluis als de wachtwoordzin is vergeten of de sleutelhanger kwijt is. Hij hoort op papier: druk het herstelblad af, of schrijf de sleutel op.',
    once: 'Hij wordt alleen deze keer getoond. Daarna typ je een deel ervan over, zodat je weet dat je kopie klopt.',
    older: 'Je oudere herstelsleutel blijft tot dan werken, en stopt zodra de nieuwe is gecontroleerd.',
    make: 'Sleutel maken',
  },
  shown: {
    title: 'Je herstelsleutel',
    text: 'Druk het herstelblad af of schrijf de sleutel op, en bewaar dat niet bij deze computer.',
    label: 'Herstelsleutel',
    save: 'Herstelblad opslaan als PDF…',
    print: 'Herstelblad afdrukken…',
    copy: 'Kopiëren',
    copied: 'Gekopieerd voor {seconds, number} s',
    saved: '{file} is opgeslagen. Haal het van deze computer af, of druk het af en verwijder het.',
    printed: 'Het herstelblad is onderweg naar de printer.',
    siteCodes: 'Met de ongebruikte herstelcodes van {count, plural, one {# account} other {# accounts}}',
    siteCodesDanger: 'Wie het herstelblad vindt, kan deze codes meteen gebruiken, ook zonder de kluis.',
    later: 'Niet nu',
    next: 'Doorgaan',
  },
  check: {
    title: 'Controleer je kopie',
    text: 'Lees de groepen {one, number} en {other, number} af van je kopie, niet van het scherm, en typ ze hier.',
    group: 'Groep {group, number}',
    hint: 'Je kunt hier ook de hele sleutel typen of plakken.',
    empty: 'Typ groep {group, number} van de sleutel.',
    differs: 'Dit is niet groep {group, number} van de sleutel. Kijk nog eens op je kopie.',
    wholeDiffers:
      '{count, plural, one {Groep {groups} van je kopie klopt niet.} other {De groepen {groups} van je kopie kloppen niet.}}',
    button: 'Controleren',
    done: 'Je kopie klopt. De herstelsleutel is nu actief',
    doneOlder: 'Je kopie klopt. De oudere herstelsleutel opent de kluis niet meer',
  },
  leave: {
    title: 'Weggaan zonder de controle?',
    goneTitle: 'De sleutel wordt niet meer getoond',
    gone: 'Er zijn tien minuten verstreken.',
    unproven: 'De nieuwe sleutel opent de kluis al, maar niemand heeft gecontroleerd of je hem hebt.',
    older: 'Je oudere herstelsleutel blijft werken tot de nieuwe is gecontroleerd.',
    reminder: 'Tidelock blijft je herinneren, omdat alleen de sleutelhanger de kluis met zekerheid opent.',
    later: 'Je kunt hem later in de instellingen controleren, door hem helemaal te typen.',
    back: 'Ga terug',
    keep: 'Ongecontroleerd laten',
    remove: 'Sleutel verwijderen',
    removed: 'De nieuwe herstelsleutel is verwijderd',
  },
  prove: {
    title: 'Controleer je herstelsleutel',
    text: 'Typ de herstelsleutel die je het laatst hebt gemaakt, zoals hij op je kopie staat.',
    label: 'Herstelsleutel',
    hint: 'Hoofdletters, spaties en streepjes maken niet uit.',
    empty: 'Typ de herstelsleutel.',
    button: 'Controleren',
    working: 'Controleren…',
  },
}
