// Dutch: what went wrong and what to do, for every fault code.

import type { faults as english } from '../en/faults'
import type { Translation } from '../live'

export const faults: Translation<typeof english> = {
  'no-such-group': { what: 'Deze groep zit niet meer in de kluis.' },
  'group-exists': { what: 'Een andere groep heeft deze naam al.' },
  'groups-too-many': {
    what: 'Een kluis kan {limit, plural, one {# groep} other {# groepen}} hebben, en deze is vol.',
    todo: 'Verwijder eerst een groep.',
  },
  'secret-empty': { what: 'Het geheim ontbreekt.', todo: 'Kopieer het van de site.' },
  'secret-character': {
    what: 'Teken {position, number}, {character}, kan niet in een geheim voorkomen.',
    todo: 'Het bestaat uit letters A tot en met Z en cijfers 2 tot en met 7.',
    meant: 'Misschien is het {character}.',
    meantEither: 'Misschien is het {one} of {other}.',
    quoted: '“{character}”',
  },
  'secret-too-long': {
    what: 'Het geheim is langer dan {limit, plural, one {# byte} other {# bytes}}.',
    todo: 'Controleer of alleen het geheim is geplakt.',
  },
  'secret-not-hex': {
    what: 'Teken {position, number} kan niet in dit geheim voorkomen.',
    todo: 'Het bestaat uit cijfers 0 tot en met 9 en letters a tot en met f.',
  },
  'secret-length': {
    what: 'Het geheim heeft de verkeerde lengte; verwacht wordt {expected, select, even {een even aantal tekens} other {{expected}}}.',
    todo: 'Controleer of er niets ontbreekt.',
  },
  'secret-checksum': {
    what: 'De controlesom van het geheim klopt niet.',
    todo: 'Er is een teken fout of er ontbreekt er een; kopieer het opnieuw.',
  },
  'digits-invalid': {
    what: 'Het aantal cijfers moet een geheel getal van 1 tot en met {max, number} zijn.',
  },
  'period-invalid': {
    what: 'Het interval moet een geheel aantal seconden van 1 tot en met {max, number} zijn.',
  },
  'counter-invalid': { what: 'De tellerstand moet een geheel getal zijn, 0 of meer.' },
  'algorithm-unsupported': {
    what: 'Dit algoritme wordt niet ondersteund.',
    todo: 'Gebruik SHA1, SHA256 of SHA512.',
  },
  'token-type-unsupported': {
    what: 'Deze soort code wordt niet ondersteund.',
    todo: 'Gebruik TOTP, HOTP, Steam, mOTP of Yandex.',
  },
  'pin-invalid': {
    what: 'Deze pincode kan niet kloppen.',
    todo: 'Mobile-OTP heeft meestal 4 cijfers, Yandex 4 tot 16.',
  },
  'label-too-long': {
    what: '{field, select, issuer {De naam van de site is langer dan {limit, plural, one {# teken} other {# tekens}}.} account {De accountnaam is langer dan {limit, plural, one {# teken} other {# tekens}}.} other {De notitie is langer dan {limit, plural, one {# teken} other {# tekens}}.}}',
    todo: 'Maak de tekst korter.',
  },
  'site-codes-too-many': {
    what: '{limit, plural, one {Dit is meer dan # code; meer bewaart een account niet.} other {Dit zijn meer dan # codes; meer bewaart een account niet.}}',
    todo: 'Laat weg wat geen code is.',
  },
  'site-code-too-long': {
    what: 'Code {position, number} is langer dan {limit, plural, one {# teken} other {# tekens}}.',
    todo: 'Zet elke code op een eigen regel.',
  },
  'uri-not-otpauth': {
    what: 'Dit is geen link voor een authenticator.',
    todo: 'Hij moet beginnen met otpauth://',
  },
  'uri-too-long': {
    what: 'De link is langer dan {limit, plural, one {# teken} other {# tekens}}.',
    todo: 'Controleer of alleen de link is geplakt.',
  },
  'uri-scheme-unsupported': {
    what: 'Een {scheme}-link bevat geen eenmalig wachtwoord.',
    todo: 'Kies bij de site een andere authenticator-app.',
  },
  'uri-migration': {
    what: 'Deze link bevat meerdere accounts tegelijk.',
    todo: 'Importeer hem in plaats van één account toe te voegen.',
  },
  'uri-parameter': {
    what: '“{parameter}” in de link klopt niet.',
  },
  'uri-parameter-missing': {
    what: 'In de link ontbreekt “{parameter}”.',
    todo: 'Kopieer de hele link opnieuw.',
  },
  'vault-missing': {
    what: 'Het kluisbestand ontbreekt.',
    todo: 'Zet het terug waar het stond, of open een eerdere kopie.',
  },
  'vault-empty': {
    what: 'Het kluisbestand is leeg.',
    todo: 'Open een eerdere kopie, of zet er een back-up voor in de plaats.',
  },
  'vault-truncated': {
    what: 'Het kluisbestand houdt te vroeg op; een deel ontbreekt.',
    todo: 'Open een eerdere kopie, of zet er een back-up voor in de plaats.',
  },
  'vault-damaged': {
    header: 'Het kluisbestand is beschadigd. De kop ervan is onleesbaar.',
    slot: 'Het kluisbestand is beschadigd. Een sleutel erin is onleesbaar.',
    contents: 'Het kluisbestand is beschadigd. De inhoud doorstaat de controle niet.',
    todo: 'Open een eerdere kopie, of zet er een back-up voor in de plaats.',
  },
  'vault-newer': {
    what: 'Een nieuwere Tidelock heeft deze kluis geschreven (indeling {version}).',
    todo: 'Werk Tidelock bij om hem te openen.',
  },
  'vault-foreign': {
    what: 'Dit bestand is geen Tidelock-kluis.',
    todo: 'Controleer of daar het juiste bestand staat.',
  },
  'vault-cost-refused': {
    what: 'Het kluisbestand vraagt meer rekenwerk dan ooit nodig is om er een te openen.',
    todo: 'Ga na waar het vandaan komt; open een eerdere kopie.',
  },
  'vault-too-large': {
    what: 'Het kluisbestand is groter dan {megabytes, number} MB.',
    todo: 'Controleer of daar het juiste bestand staat.',
  },
  'wrong-passphrase': {
    what: 'Dat is niet de wachtwoordzin.',
    todo: 'Controleer Caps Lock en de toetsenbordindeling.',
  },
  'wrong-recovery-key': {
    what: 'Dat is niet de herstelsleutel van deze kluis.',
    todo: 'Een nieuwere sleutel vervangt een oudere; zoek de laatste.',
  },
  'recovery-key-malformed': {
    what: 'Teken {position, number} kan niet in een herstelsleutel voorkomen.',
    todo: 'Vergelijk hem met de afgedrukte.',
    length: 'De herstelsleutel heeft de verkeerde lengte.',
    lengthTodo: 'Controleer of er geen groep ontbreekt.',
  },
  'slot-missing': {
    what: 'Deze kluis heeft zo’n sleutel niet.',
    todo: 'Open hem op een andere manier.',
  },
  'kdf-failed': {
    what: 'De sleutel kon niet worden berekend.',
    todo: 'De computer heeft misschien te weinig geheugen; sluit iets en probeer het opnieuw.',
  },
  'wait-first': {
    what: 'Dat was meerdere keren fout.',
    todo: 'Wacht {seconds, plural, one {# seconde} other {# seconden}} en probeer het dan opnieuw.',
  },
  'biometry-refused': {
    what: 'De vinger werd niet herkend, of de vraag werd gesloten.',
    todo: 'Probeer het opnieuw, of herstart Tidelock.',
  },
  'keychain-item-missing': {
    what: 'De sleutelhanger werkt, maar de sleutel van deze kluis zit er niet in.',
    todo: 'Open de kluis met de wachtwoordzin of herstelsleutel, of haal de sleutelhanger terug uit een back-up.',
  },
  'keychain-locked': {
    what: 'De sleutelhanger is vergrendeld, of de vraag om het wachtwoord ervan werd gesloten.',
    todo: 'Ontgrendel hem en probeer het opnieuw.',
  },
  'keychain-absent': {
    what: 'Op deze computer draait geen sleutelhanger.',
    todo: 'Start GNOME Keyring, KWallet of KeePassXC en probeer het opnieuw, of gebruik een wachtwoordzin.',
  },
  'keychain-library-missing': {
    what: 'De sleutelhanger is niet bereikbaar omdat libsecret niet is geïnstalleerd.',
    todo: 'Installeer libsecret (op Debian en Ubuntu: libsecret-1-0) en probeer het opnieuw, of gebruik een wachtwoordzin.',
  },
  'keychain-hung': {
    what: 'De sleutelhanger geeft geen antwoord.',
    todo: 'Zoek het wachtwoordvenster ervan en probeer het dan opnieuw.',
  },
  'keychain-crashed': {
    what: 'De vraag aan de sleutelhanger eindigde onverwacht.',
    todo: 'Probeer het opnieuw.',
  },
  'keychain-refused': {
    what: 'De sleutelhanger weigerde.',
    todo: 'Controleer of Tidelock hem mag gebruiken en probeer het opnieuw.',
  },
  'keychain-wrong-key': {
    what: 'De sleutelhanger heeft een sleutel, maar niet een die deze kluis opent.',
    todo: 'Open de kluis met de wachtwoordzin of herstelsleutel.',
  },
  'keychain-not-kept': {
    what: 'De sleutelhanger heeft niet bewaard wat erin werd opgeslagen.',
    todo: 'Gebruik een wachtwoordzin, of meld je opnieuw aan en probeer het nog eens.',
  },
  'disk-full': {
    what: 'De schijf is vol, dus er is niets opgeslagen.',
    todo: 'Maak ruimte vrij en probeer het opnieuw.',
  },
  'disk-read-only': {
    what: 'De schijf is alleen-lezen, dus er is niets opgeslagen.',
    todo: 'Maak hem beschrijfbaar en probeer het opnieuw.',
  },
  'disk-no-permission': {
    what: 'Tidelock mag dit bestand of de map ervan niet gebruiken.',
    todo: 'Controleer de rechten van de map.',
  },
  'disk-too-many-files': {
    what: 'Het systeem heeft te veel bestanden open.',
    todo: 'Sluit een paar programma’s en probeer het opnieuw.',
  },
  'disk-io': {
    what: 'De schijf meldde een fout.',
    todo: 'Controleer de schijf en bewaar elders een back-up.',
  },
  'disk-busy': {
    what: 'Een ander programma houdt het bestand vast.',
    todo: 'Sluit dat (misschien een synchronisatieprogramma of virusscanner) en probeer het opnieuw.',
  },
  'save-not-verified': {
    what: 'Na het opslaan was het bestand niet terug te lezen zoals het hoort.',
    todo: 'De kopie van daarvoor is er nog. Controleer de schijf en probeer het dan opnieuw.',
  },
  locked: { what: 'De kluis is vergrendeld.', todo: 'Open hem eerst.' },
  'no-such-account': { what: 'Dit account zit niet meer in de kluis.' },
  'no-such-generation': { what: 'Deze eerdere kopie is er niet meer.', todo: 'Kies een andere.' },
  'vault-exists': {
    what: 'Er is al een kluis.',
    todo: 'Die is gebleven zoals hij was. Start Tidelock opnieuw om hem te openen.',
  },
  'changed-elsewhere': {
    what: 'De kluis is intussen elders gewijzigd, dus deze wijziging is niet doorgevoerd.',
    todo: 'Bekijk de nieuwere inhoud en probeer het opnieuw.',
  },
  'vault-in-use': {
    what: 'Een andere Tidelock slaat net op in deze kluis.',
    todo: 'Probeer het zo meteen opnieuw.',
  },
  'duplicate-account': { what: 'Dit account zit al in de kluis.' },
  'passphrase-empty': { what: 'Typ een wachtwoordzin.' },
  'last-slot': {
    what: 'Dit is de enige sleutel van de kluis; zonder die sleutel kan niets hem openen.',
    todo: 'Stel eerst een andere in.',
  },
  'recovery-key-gone': {
    what: 'De nieuwe herstelsleutel staat niet meer in het geheugen.',
    todo: 'Heb je hem, controleer hem dan in de instellingen. Zo niet, maak een andere.',
  },
  'not-printed': {
    what: 'De pagina kon niet worden gemaakt.',
    todo: 'Probeer het opnieuw, of sla het herstelblad op in plaats van het af te drukken.',
  },
  'clipboard-unavailable': {
    what: 'Het klembord is nu niet te gebruiken.',
    todo: 'Probeer het zo meteen opnieuw.',
  },
  'nothing-copied-yet': {
    what: 'Er is nog geen code gekopieerd.',
    todo: 'Kopieer er eerst een; deze sneltoets kopieert hem dan opnieuw.',
  },
  'hotkey-invalid': {
    what: 'Deze sneltoets is niet bruikbaar.',
    todo: 'Druk op Ctrl, Alt of Cmd samen met een andere toets.',
  },
  'hotkey-taken': {
    what: 'Een ander programma heeft deze sneltoets.',
    todo: 'Kies een andere, of maak hem daar vrij.',
  },
  'hotkey-used': {
    what: 'Tidelock gebruikt deze sneltoets voor iets anders.',
    todo: 'Kies een andere, of wis hem daar.',
  },
  'hotkey-unsupported': {
    what: 'Dit bureaublad geeft programma’s geen eigen sneltoetsen.',
    todo: 'Koppel een van de opdrachten hieronder in de toetsenbordinstellingen van het bureaublad.',
  },
  'autostart-refused': {
    what: 'Het systeem nam dit niet aan.',
    todo: 'Voeg Tidelock zelf toe aan de opstartprogramma’s.',
  },
  'screen-unavailable': {
    what: 'Het bureaublad gaf geen beeld van het scherm.',
    todo: 'Sta het toe in de systeeminstellingen, of maak een schermafbeelding en voeg die toe.',
  },
  'no-code-yet': { what: 'Er is nog geen code.', todo: 'Vraag eerst een nieuwe aan.' },
  'nothing-to-export': {
    what: 'Geen enkel account past in deze indeling, dus er is geen bestand geschreven.',
  },
  'export-not-verified': {
    what: 'Wat is geschreven, was niet goed terug te lezen en is daarom verwijderd.',
    todo: 'Controleer de schijf en probeer het opnieuw.',
  },
  'sheet-too-long': {
    what: 'Dit overzicht is te lang om van hieruit af te drukken.',
    todo: 'Sla het op als bestand en druk dat af, of exporteer minder accounts.',
  },
  'file-exists': {
    what: 'Er is al een bestand met deze naam.',
    todo: 'Kies een andere naam of map.',
  },
  'file-is-ours': {
    what: 'Tidelock bewaart eigen gegevens in dit bestand.',
    todo: 'Kies een andere naam of map.',
  },
  'bad-request': {
    what: 'Iets wat is getypt, is te lang of heeft de verkeerde vorm.',
    todo: 'Controleer het en probeer het opnieuw.',
  },
  'not-allowed': { what: 'Dit is hier niet mogelijk.' },
  'not-confirmed': { what: 'Je hebt het niet bevestigd, dus er is niets gedaan.' },
  unexpected: {
    what: 'Er ging iets mis in Tidelock; je kluis is ongeschonden.',
    todo: 'Probeer het opnieuw. Blijft het zo, meld het dan.',
  },
  'pin-needed': {
    what: 'Zonder de pincode kan er geen code worden gemaakt.',
    todo: 'Bewerk het account en voer hem in.',
  },
  'backup-folder-gone': {
    what: 'De map voor back-ups is er niet.',
    todo: 'Sluit de schijf aan of koppel hem, of kies een andere map.',
  },
  'backup-folder-other': {
    what: 'De eerdere back-ups staan niet in de map; misschien is de schijf niet gekoppeld.',
    todo: 'Koppel hem, of kies de map opnieuw om daar verder te gaan.',
  },
  'backup-not-verified': {
    what: 'De back-up opende niet zoals hij is geschreven, dus hij telt niet.',
    todo: 'Controleer de schijf, of kies een andere map.',
  },
  'backup-needs-key': {
    what: 'Alleen de sleutelhanger opent deze kluis, en een back-up heeft een sleutel nodig die ook elders werkt.',
    todo: 'Stel een wachtwoordzin in of maak een herstelsleutel.',
  },
  'backup-unreadable': {
    what: 'Dit bestand is onleesbaar, of groter dan 64 MB.',
    todo: 'Controleer de plek en de rechten.',
  },
}
