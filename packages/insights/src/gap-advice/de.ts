import type { GapAdvice } from './gap-advice.js';

/** Usual causes and remedies of the five gaps, in German. */
export const gapAdvice: GapAdvice = {
  1: {
    causes: [
      'Kunden werden selten gefragt, oder niemand liest, was sie sagen',
      'Was die Mitarbeitenden im Kundenkontakt wissen, erreicht die Entscheidenden nicht',
      'Zwischen Kunden und Leitung liegen zu viele Ebenen',
    ],
    remedies: [
      'Kunden regelmäßig fragen und die Leitung Beschwerden selbst lesen lassen',
      'Mitarbeitenden im Kundenkontakt einen direkten Draht zu den Entscheidenden geben',
      'Die Leitung ab und zu selbst Kunden bedienen lassen',
    ],
  },
  2: {
    causes: [
      'Niemand verantwortet die Qualität des Service',
      'Die Leitung bezweifelt, dass sich die Erwartungen erfüllen lassen',
      'Aufgaben sind nicht beschrieben und Ziele nicht messbar',
    ],
    remedies: [
      'Messbare Ziele aus den Erwartungen der Kunden ableiten',
      'Wiederkehrende Aufgaben vereinfachen und Schritt für Schritt beschreiben',
      'Über die Ziele berichten und belohnen, wer sie erreicht',
    ],
  },
  3: {
    causes: [
      'Zu wenig Personal, oder es fehlt an Schulung oder Werkzeug',
      'Unklare oder widersprüchliche Rollen',
      'Mitarbeitende dürfen nichts selbst entscheiden',
    ],
    remedies: [
      'Fragen, was die Ausführenden aufhält, und das zuerst beheben',
      'Für die Stunde mit dem größten Andrang schulen, ausstatten und einplanen',
      'Mitarbeitende Kleinigkeiten sofort in Ordnung bringen lassen',
    ],
  },
  4: {
    causes: [
      'Werbung und Vertrieb versprechen etwas, ohne die Ausführenden zu fragen',
      'Standorte behandeln dasselbe Anliegen verschieden',
      'Kunden erfahren nicht, wenn sich etwas ändert',
    ],
    remedies: [
      'Versprechen vorher von den Ausführenden bestätigen lassen',
      'Nur versprechen, was auch an einem schlechten Tag zu halten ist',
      'Kunden früh sagen, wenn ein Versprechen nicht zu halten ist',
    ],
  },
  5: {
    causes: [
      'Eine oder mehrere der anderen vier Lücken',
      'Frühere Erfahrungen oder Mitbewerber haben die Erwartungen erhöht',
    ],
    remedies: ['Zuerst die größte der anderen vier Lücken schließen', 'Klar sagen, was Kunden erwarten können'],
  },
};
