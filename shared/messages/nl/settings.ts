// Dutch: settings: security, clipboard, appearance, keyboard, about.

import type { settings as english } from '../en/settings'
import type { Translation } from '../live'

export const settings: Translation<typeof english> = {
  title: 'Instellingen',
  sections: {
    security: 'Beveiliging',
    clipboard: 'Klembord',
    quick: 'Snelle toegang',
    window: 'Venster',
    appearance: 'Weergave',
    keyboard: 'Toetsenbord',
    about: 'Over Tidelock',
  },
  inForce: {
    keychainOnly:
      '{backend, select, none {De sleutelhanger van het systeem opent deze kluis vanzelf zolang je bent aangemeld.} other {{backend} opent deze kluis vanzelf zolang je bent aangemeld.}} Het is de enige sleutel, en sleutelhangers raken weleens kwijt.',
    keychainAndSpare:
      '{backend, select, none {De sleutelhanger van het systeem opent deze kluis vanzelf zolang je bent aangemeld.} other {{backend} opent deze kluis vanzelf zolang je bent aangemeld.}} Je wachtwoordzin is een reservesleutel.',
    keychainAndRecovery:
      '{backend, select, none {De sleutelhanger van het systeem opent deze kluis vanzelf zolang je bent aangemeld.} other {{backend} opent deze kluis vanzelf zolang je bent aangemeld.}} Je herstelsleutel is de reserve.',
    passphrase: 'Je wachtwoordzin vergrendelt deze kluis. Niets op deze computer kan hem zonder jou openen.',
    recoveryOnly: 'Alleen je herstelsleutel opent deze kluis.',
  },
  curtain:
    'Ook programma’s die onder jouw gebruiker draaien, kunnen de sleutelhanger vragen. Voor een echt slot stel je een wachtwoordzin in en zet je de sleutelhanger uit.',
  keychain: {
    title: 'Openen met de sleutelhanger',
    on: '{backend, select, none {De sleutel ligt in de sleutelhanger van het systeem.} other {De sleutel ligt in {backend}.}}',
    off: 'Uit: de kluis vraagt bij elk openen om de wachtwoordzin.',
    needsOther: 'Stel eerst een wachtwoordzin of herstelsleutel in; anders kan niets de kluis nog openen.',
  },
  passphrase: {
    title: 'Wachtwoordzin',
    set: 'Instellen',
    setDialog: 'Wachtwoordzin instellen',
    change: 'Wijzigen…',
    changeDialog: 'Wachtwoordzin wijzigen',
    remove: 'Verwijderen',
    isSet: 'Ingesteld.',
    notSet: 'Niet ingesteld.',
    done: 'De wachtwoordzin is ingesteld',
    removed: 'De wachtwoordzin is verwijderd',
    working: 'Bezig…',
    saveButton: 'Wachtwoordzin instellen',
  },
  recovery: {
    title: 'Herstelsleutel',
    isSet: 'Gemaakt. Hij kan niet nog eens worden getoond.',
    notSet: 'Geen. Hij opent de kluis als al het andere kwijt is.',
    unproven: 'Gemaakt, maar niemand heeft gecontroleerd of hij is opgeschreven.',
    make: 'Maken…',
    makeNew: 'Nieuwe maken…',
    check: 'Controleren…',
    checkLabel: 'Herstelsleutel controleren',
  },
  clear: {
    title: 'Gekopieerde code wissen na',
    text: 'Alleen als hij nog op het klembord staat.',
    never: 'Nooit',
    seconds: '{count, plural, one {# seconde} other {# seconden}}',
    minutes: '{count, plural, one {# minuut} other {# minuten}}',
  },
  last: {
    title: 'Als er minder dan 5 seconden over zijn',
    copy: 'Code kopiëren en resterende tijd melden',
    next: 'Volgende code kopiëren',
    wait: 'Op de volgende code wachten',
    why: 'Niet elke site accepteert de volgende code al eerder.',
  },
  theme: { title: 'Thema', system: 'Systeem', light: 'Licht', dark: 'Donker' },
  nextCode: { title: 'Volgende code tonen', text: 'Klein, onder de huidige.' },
  about: {
    version: 'Versie',
    runtime: 'Runtime-omgeving',
    runtimeText: 'Electron {electron}, Chromium {chromium}, Node {node}',
    fallback:
      'Dit is de runtime-omgeving voor ontwikkeling. Die is ouder dan de ondersteunde en hoort nooit bij een geïnstalleerde Tidelock.',
    vault: 'Kluis',
    settingsFile: 'Instellingen',
    keychain: 'Sleutelhanger',
    noKeychain: 'Niet in gebruik',
    clipboard: 'Klembord',
    clipboardMarks: 'Codes blijven buiten klembordgeschiedenis en cloud',
    clipboardPlain: 'Zonder markering: een klembordgeschiedenis kan codes bewaren',
    releases: 'Nieuwe versies',
    copyAddress: 'Adres kopiëren',
    addressCopied: 'Het adres is gekopieerd',
    offline:
      'Tidelock maakt nooit een netwerkverbinding en zoekt dus ook niet naar nieuwe versies. Pakketten worden bijgewerkt door het systeem dat ze heeft geïnstalleerd; op het adres hierboven staat elke versie.',
  },
}
