// German: the recovery key: making it, its kit, and the check that it was written down.

import type { kit as english } from '../en/kit'
import type { Translation } from '../live'

export const kit: Translation<typeof english> = {
  intro: {
    title: 'Wiederherstellungsschlüssel erstellen',
    what: 'Ein Wiederherstellungsschlüssel öffnet diesen Tresor, wenn die Passphrase vergessen oder der Schlüsselbund verloren ist. Er gehört auf Papier: Drucken Sie sein Notfallblatt, oder schreiben Sie ihn auf.',
    once: 'Er wird nur dieses eine Mal angezeigt. Danach tippen Sie einen Teil davon ein, damit Sie wissen, dass Ihre Abschrift stimmt.',
    older:
      'Ihr älterer Wiederherstellungsschlüssel gilt bis dahin weiter und endet, sobald der neue geprüft ist.',
    make: 'Schlüssel erstellen',
  },
  shown: {
    title: 'Ihr Wiederherstellungsschlüssel',
    text: 'Drucken Sie das Notfallblatt oder schreiben Sie den Schlüssel auf, und bewahren Sie ihn fern von diesem Computer auf.',
    label: 'Wiederherstellungsschlüssel',
    save: 'Als PDF speichern…',
    print: 'Notfallblatt drucken…',
    copy: 'Kopieren',
    copied: 'Kopiert für {seconds, number} s',
    saved:
      '{file} ist gespeichert. Bringen Sie die Datei von diesem Computer weg, oder drucken Sie sie und löschen Sie sie.',
    printed: 'Das Notfallblatt ist auf dem Weg zum Drucker.',
    siteCodes:
      'Mit den unbenutzten Wiederherstellungscodes von {count, plural, one {# Konto} other {# Konten}}',
    siteCodesDanger: 'Wer das Notfallblatt findet, kann diese Codes sofort benutzen, auch ohne den Tresor.',
    later: 'Nicht jetzt',
    next: 'Weiter',
  },
  check: {
    title: 'Ihre Abschrift prüfen',
    text: 'Lesen Sie die Gruppen {one, number} und {other, number} von Ihrer Abschrift ab, nicht vom Bildschirm, und tippen Sie sie hier ein.',
    group: 'Gruppe {group, number}',
    hint: 'Sie können hier auch den ganzen Schlüssel eintippen oder einfügen.',
    empty: 'Geben Sie Gruppe {group, number} des Schlüssels ein.',
    differs: 'Das ist nicht Gruppe {group, number} des Schlüssels. Sehen Sie noch einmal auf Ihre Abschrift.',
    wholeDiffers:
      '{count, plural, one {Gruppe {groups} Ihrer Abschrift ist falsch.} other {Die Gruppen {groups} Ihrer Abschrift sind falsch.}}',
    button: 'Prüfen',
    done: 'Ihre Abschrift stimmt. Der Wiederherstellungsschlüssel gilt',
    doneOlder: 'Ihre Abschrift stimmt. Der ältere Wiederherstellungsschlüssel öffnet den Tresor nicht mehr',
  },
  leave: {
    title: 'Ohne Prüfung verlassen?',
    goneTitle: 'Der Schlüssel wird nicht mehr angezeigt',
    gone: 'Zehn Minuten sind vergangen.',
    unproven: 'Der neue Schlüssel öffnet den Tresor schon, aber niemand hat geprüft, ob Sie ihn haben.',
    older: 'Ihr älterer Wiederherstellungsschlüssel gilt weiter, bis der neue geprüft ist.',
    reminder: 'Tidelock erinnert Sie weiterhin, denn verlässlich öffnet den Tresor nur der Schlüsselbund.',
    later: 'Sie können ihn später in den Einstellungen prüfen, indem Sie ihn ganz eintippen.',
    back: 'Zurück',
    keep: 'Ungeprüft lassen',
    remove: 'Schlüssel entfernen',
    removed: 'Der neue Wiederherstellungsschlüssel ist entfernt',
  },
  prove: {
    title: 'Wiederherstellungsschlüssel prüfen',
    text: 'Geben Sie den zuletzt erstellten Wiederherstellungsschlüssel ein, wie er auf Ihrer Abschrift steht.',
    label: 'Wiederherstellungsschlüssel',
    hint: 'Großschreibung, Leerzeichen und Striche spielen keine Rolle.',
    empty: 'Geben Sie den Wiederherstellungsschlüssel ein.',
    button: 'Prüfen',
    working: 'Wird geprüft…',
  },
}
