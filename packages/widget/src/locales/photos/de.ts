import type { PhotosMessages } from './messages.js';

/** German: photos and other files. */
export const messages: PhotosMessages = {
  hint: 'Bis zu {count} Dateien von höchstens {size}. Fotos werden auf Ihrem Gerät verkleinert; Ort, Zeit und Kamera, die darin gespeichert sind, werden entfernt.',
  take: 'Foto aufnehmen',
  choose: 'Dateien auswählen',
  drop: 'Sie können Dateien auch auf dieses Formular ziehen oder einfügen.',
  working: 'Das Foto wird vorbereitet …',
  photo: 'Bereit, {size}. Ort und Zeit wurden entfernt.',
  document: 'Wird unverändert gesendet, mit Namen und allem, was darin gespeichert ist. {size}',
  blur: 'Stellen unkenntlich machen',
  blurOf: 'Stellen unkenntlich machen: {name}',
  remove: 'Entfernen',
  removeOf: '{name} entfernen',
  said: {
    added: '{name} wurde hinzugefügt.',
    removed: '{name} wurde entfernt.',
    blurred: 'Stellen in {name} wurden unkenntlich gemacht.',
    refused: '{name} kann nicht hinzugefügt werden.',
  },
  faults: {
    unreadable:
      'Ihr Browser kann dieses Foto nicht öffnen. Bitte speichern Sie es als JPEG oder nehmen Sie ein neues auf. Es wird nicht gesendet.',
    blocked:
      'Ihr Browser lässt nicht zu, dass Ort und Zeit aus Fotos entfernt werden; daher wird dieses nicht gesendet. Bitte versuchen Sie es mit einem anderen Browser.',
    many: 'Sie haben schon {count} Dateien hinzugefügt. Diese wird nicht gesendet.',
    empty: 'Diese Datei ist leer. Sie wird nicht gesendet.',
    large: 'Diese Datei ist größer als {size}. Sie wird nicht gesendet.',
  },
  waiting: 'Ein Foto wird noch vorbereitet. Bitte senden Sie gleich noch einmal.',
  staying:
    'Fotos und andere Dateien können gerade nicht gesendet werden, weil ein Teil dieser Seite nicht geladen wurde. Entfernen Sie sie, um nur den Text zu senden, oder versuchen Sie es später noch einmal.',
  rejected: {
    file: '{name} wurde nicht angenommen.',
    lost: '{name} konnte nicht gesendet werden, weil Ihr Browser die Datei nicht mehr hat.',
    large: 'Die Datei ist zu groß.',
    kind: 'Dateien dieser Art werden nicht angenommen.',
    arrived: 'Ihr Text ist angekommen.',
  },
  editor: {
    heading: 'Stellen im Foto unkenntlich machen',
    how: 'Übermalen Sie Gesichter, Namen oder Kennzeichen. Was Sie übermalen, ist endgültig weg, sobald Sie das Foto verwenden.',
    keys: 'Mit der Tastatur: Pfeiltasten bewegen den Rahmen, Umschalt- und Pfeiltasten ändern seine Größe, die Eingabetaste macht den Inhalt unkenntlich.',
    photo: 'Foto {name}',
    brush: 'Pinselgröße',
    undo: 'Rückgängig',
    redo: 'Wiederherstellen',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    move: 'Foto verschieben',
    done: 'Dieses Foto verwenden',
    cancel: 'Abbrechen',
    failed: 'Das hat nicht geklappt. Das Foto ist unverändert.',
    blurred: 'Unkenntlich gemacht.',
    undone: 'Rückgängig gemacht.',
    redone: 'Wiederhergestellt.',
    zoomed: 'Zoom {percent} Prozent.',
    box: 'Rahmen: {left} Prozent von links, {top} Prozent von oben, {width} Prozent breit, {height} Prozent hoch.',
  },
};
