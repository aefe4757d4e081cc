<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AboutCard</name>
    <message>
      <source>Copy diagnosis</source>
      <translation>Diagnose kopieren</translation>
    </message>
    <message>
      <source>If something goes wrong: versions, this computer, settings without names and the log files help others to find it. You can read first what is in the file, and send it yourself.</source>
      <translation>Wenn etwas schiefgeht: Versionen, dieser Rechner, Einstellungen ohne Namen und die Log-Dateien helfen anderen, die Ursache zu finden. Sie lesen vorher, was in der Datei steht, und verschicken sie selbst.</translation>
    </message>
    <message>
      <source>Inspects with models that were trained on a workstation, which come in model files (.onenip).</source>
      <translation>Prüft mit Modellen, die auf einer Workstation trainiert wurden und als Modelldateien (.onenip) kommen.</translation>
    </message>
    <message>
      <source>Licences…</source>
      <translation>Lizenzen…</translation>
    </message>
    <message>
      <source>One model for many products, taught from pictures of good parts. After the paper “Learning to Detect Multi-class Anomalies with Just One Normal Image Prompt” (Gao, ECCV 2024). Apache License 2.0.</source>
      <translation>Ein Modell für viele Produkte, angelernt an Bildern von Gutteilen. Nach der Veröffentlichung „Learning to Detect Multi-class Anomalies with Just One Normal Image Prompt“ (Gao, ECCV 2024). Apache License 2.0.</translation>
    </message>
    <message>
      <source>Open the notices</source>
      <translation>Lizenzhinweise öffnen</translation>
    </message>
    <message>
      <source>Save diagnosis file…</source>
      <translation>Diagnosedatei speichern…</translation>
    </message>
    <message>
      <source>Station edition</source>
      <translation>Edition Station</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Dieser Rechner</translation>
    </message>
    <message>
      <source>Trains models, inspects with them, and writes model files (.onenip) for stations.</source>
      <translation>Trainiert Modelle, prüft mit ihnen und schreibt Modelldateien (.onenip) für Stationen.</translation>
    </message>
    <message>
      <source>Typeface: Inter (SIL Open Font License 1.1). Icons: Lucide (ISC). Qt through PySide6 (LGPL 3). The licences of third-party components are in the folder “notices” beside the installed program.</source>
      <translation>Schrift: Inter (SIL Open Font License 1.1). Symbole: Lucide (ISC). Qt über PySide6 (LGPL 3). Die Lizenzen aller fremden Bestandteile liegen im Ordner „notices“ neben dem installierten Programm.</translation>
    </message>
    <message>
      <source>Workstation edition</source>
      <translation>Edition Workstation</translation>
    </message>
    <message>
      <source>{edition} · version {version}</source>
      <translation>{edition} · Version {version}</translation>
    </message>
    <message>
      <source>{processor}, {cores} cores · {memory} GB of memory · computes on {device} · {system}</source>
      <translation>{processor}, {cores} Kerne · {memory} GB Speicher · rechnet auf {device} · {system}</translation>
    </message>
    <message>
      <source>{processor}, {cores} cores · {memory} GB of memory · {system}</source>
      <translation>{processor}, {cores} Kerne · {memory} GB Speicher · {system}</translation>
    </message>
  </context>
  <context>
    <name>AboutSection</name>
    <message>
      <source>Diagnosis</source>
      <translation>Diagnose</translation>
    </message>
    <message>
      <source>Save diagnosis file</source>
      <translation>Diagnosedatei speichern</translation>
    </message>
  </context>
  <context>
    <name>AccessGate</name>
    <message>
      <source>Log in</source>
      <translation>Anmelden</translation>
    </message>
  </context>
  <context>
    <name>AddingProgress</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cancel adding the model</source>
      <translation>Hinzufügen des Modells abbrechen</translation>
    </message>
    <message>
      <source>How much of the model file is copied</source>
      <translation>Wie viel der Modelldatei kopiert ist</translation>
    </message>
  </context>
  <context>
    <name>AlarmBar</name>
    <message>
      <source>Acknowledge</source>
      <translation>Quittieren</translation>
    </message>
    <message>
      <source>Acknowledge the alarm</source>
      <translation>Alarm quittieren</translation>
    </message>
    <message>
      <source>Acknowledge…</source>
      <translation>Quittieren…</translation>
    </message>
    <message>
      <source>Alarm: {text}</source>
      <translation>Alarm: {text}</translation>
    </message>
    <message>
      <source>At most {count} characters are taken.</source>
      <translation>Höchstens {count} Zeichen werden angenommen.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Your name is written down with the time. A run that waited for it goes on.</source>
      <translation>Ihr Name wird mit der Zeit notiert. Ein Lauf, der darauf wartete, geht weiter.</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>und {count} weitere</translation>
    </message>
    <message>
      <source>{count} times since {first}, last {last}</source>
      <translation>{count}-mal seit {first}, zuletzt {last}</translation>
    </message>
  </context>
  <context>
    <name>AlignmentDialog</name>
    <message>
      <source>Aligned</source>
      <translation>Ausgerichtet</translation>
    </message>
    <message>
      <source>Alignment of {product}</source>
      <translation>Ausrichtung von {product}</translation>
    </message>
    <message>
      <source>As taken</source>
      <translation>Wie aufgenommen</translation>
    </message>
    <message>
      <source>Blink</source>
      <translation>Blinken</translation>
    </message>
    <message>
      <source>Largest angle, in degrees</source>
      <translation>Größter Winkel, in Grad</translation>
    </message>
    <message>
      <source>Largest shift, in percent of the picture</source>
      <translation>Größter Versatz, in Prozent des Bildes</translation>
    </message>
    <message>
      <source>Lies as the reference does</source>
      <translation>Liegt wie die Referenz</translation>
    </message>
    <message>
      <source>Locating the part…</source>
      <translation>Das Teil wird gesucht…</translation>
    </message>
    <message>
      <source>Models that are trained from now on put each part back to where the reference lies, before anything looks at it. Edges that all parts have in common lead. Training proves on these pictures that it works, or says why not. Blink to compare: what fits stands still.</source>
      <translation>Ab jetzt trainierte Modelle legen jedes Teil zuerst dorthin zurück, wo die Referenz liegt. Maßgebend sind Kanten, die allen Teilen gemeinsam sind. Das Training belegt an diesen Bildern, dass es gelingt, oder sagt, warum nicht. Mit Blinken vergleichen: Was passt, steht still.</translation>
    </message>
    <message>
      <source>Not found: confidence {confidence} of 1, {least} is needed. Allow more shift or turn, or set this picture aside.</source>
      <translation>Nicht gefunden: Sicherheit {confidence} von 1, nötig ist {least}. Mehr Versatz oder Drehung erlauben oder dieses Bild zurückstellen.</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Aus</translation>
    </message>
    <message>
      <source>Parts are inspected as they lie. That is right where a fixture holds them, and for surfaces without edges.</source>
      <translation>Teile werden geprüft, wie sie liegen. Das ist richtig, wo eine Vorrichtung sie hält, und bei Oberflächen ohne Kanten.</translation>
    </message>
    <message>
      <source>Picture of the product</source>
      <translation>Bild des Produkts</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Referenz</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Versatz</translation>
    </message>
    <message>
      <source>Shift and turn</source>
      <translation>Versatz und Drehung</translation>
    </message>
    <message>
      <source>Shifted by up to</source>
      <translation>Verschoben bis zu</translation>
    </message>
    <message>
      <source>This is the reference</source>
      <translation>Das ist die Referenz</translation>
    </message>
    <message>
      <source>confidence {confidence} of 1</source>
      <translation>Sicherheit {confidence} von 1</translation>
    </message>
    <message>
      <source>turned by up to</source>
      <translation>gedreht bis zu</translation>
    </message>
    <message>
      <source>{degrees}° anticlockwise</source>
      <translation>{degrees}° gegen den Uhrzeigersinn</translation>
    </message>
    <message>
      <source>{degrees}° clockwise</source>
      <translation>{degrees}° im Uhrzeigersinn</translation>
    </message>
    <message>
      <source>{pixels} px down</source>
      <translation>{pixels} px nach unten</translation>
    </message>
    <message>
      <source>{pixels} px to the left</source>
      <translation>{pixels} px nach links</translation>
    </message>
    <message>
      <source>{pixels} px to the right</source>
      <translation>{pixels} px nach rechts</translation>
    </message>
    <message>
      <source>{pixels} px up</source>
      <translation>{pixels} px nach oben</translation>
    </message>
  </context>
  <context>
    <name>AllPartsActions</name>
    <message>
      <source>Annotated pictures or a data set of what was found, or of what is selected of it</source>
      <translation>Bilder mit Markierungen oder ein Datensatz aus dem Gefundenen oder der Auswahl daraus</translation>
    </message>
    <message>
      <source>As PDF or for a browser: yield, kinds of defect, corrections, the worst parts with pictures</source>
      <translation>Als PDF oder für den Browser: Gutanteil, Fehlerarten, Korrekturen, die schlechtesten Teile mit Bildern</translation>
    </message>
    <message>
      <source>Back to the lists</source>
      <translation>Zurück zu den Listen</translation>
    </message>
    <message>
      <source>Cancel the export</source>
      <translation>Export abbrechen</translation>
    </message>
    <message>
      <source>Choose one product first. Counts what would flip; changes nothing</source>
      <translation>Zuerst ein Produkt wählen. Zählt, was wechseln würde; ändert nichts</translation>
    </message>
    <message>
      <source>Export pictures…</source>
      <translation>Bilder exportieren…</translation>
    </message>
    <message>
      <source>Export table…</source>
      <translation>Tabelle exportieren…</translation>
    </message>
    <message>
      <source>Find the same again, with what was recorded since</source>
      <translation>Dasselbe noch einmal suchen, mit inzwischen Gespeichertem</translation>
    </message>
    <message>
      <source>Keep the changes of the saved search</source>
      <translation>Änderungen der Suche speichern</translation>
    </message>
    <message>
      <source>Keeps what is looked for under a name; everybody finds it on the left</source>
      <translation>Bewahrt unter einem Namen auf, was gesucht wird; alle finden es links</translation>
    </message>
    <message>
      <source>List as pictures</source>
      <translation>Als Bilder auflisten</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Neu suchen</translation>
    </message>
    <message>
      <source>Next part</source>
      <translation>Nächstes Teil</translation>
    </message>
    <message>
      <source>No part is changed; Ctrl+Z brings the search back</source>
      <translation>Kein Teil wird geändert; Strg+Z holt die Suche zurück</translation>
    </message>
    <message>
      <source>Open its batch on the Review page</source>
      <translation>Serie in der Durchsicht öffnen</translation>
    </message>
    <message>
      <source>Previous part</source>
      <translation>Voriges Teil</translation>
    </message>
    <message>
      <source>Remove the saved search</source>
      <translation>Gespeicherte Suche entfernen</translation>
    </message>
    <message>
      <source>Rename the saved search…</source>
      <translation>Gespeicherte Suche umbenennen…</translation>
    </message>
    <message>
      <source>Report of what was found…</source>
      <translation>Bericht über das Gefundene…</translation>
    </message>
    <message>
      <source>Save this search…</source>
      <translation>Diese Suche speichern…</translation>
    </message>
    <message>
      <source>Search by part number or name</source>
      <translation>Nach Teilenummer oder Name suchen</translation>
    </message>
    <message>
      <source>Show the lists again</source>
      <translation>Listen wieder zeigen</translation>
    </message>
    <message>
      <source>Show the part large</source>
      <translation>Teil groß zeigen</translation>
    </message>
    <message>
      <source>Stop the export; nothing is left behind</source>
      <translation>Export abbrechen; es bleibt nichts zurück</translation>
    </message>
    <message>
      <source>The part with its prompt, its times and what judged it; Left and Right go on to the next one</source>
      <translation>Das Teil mit Prompt, Zeiten und dem, was es beurteilt hat; Links und Rechts gehen zum nächsten</translation>
    </message>
    <message>
      <source>What would another limit say?…</source>
      <translation>Was würde ein anderer Grenzwert sagen?…</translation>
    </message>
    <message>
      <source>Write what was found, or what is selected of it, as a table: CSV, JSON lines or Parquet</source>
      <translation>Das Gefundene oder die Auswahl daraus als Tabelle schreiben: CSV, JSON-Zeilen oder Parquet</translation>
    </message>
  </context>
  <context>
    <name>AllPartsPage</name>
    <message>
      <source>Choose a part in the list.</source>
      <translation>Ein Teil in der Liste wählen.</translation>
    </message>
    <message>
      <source>Every part that is inspected is kept, and found here by product, verdict, time, number or words.</source>
      <translation>Jedes geprüfte Teil wird aufbewahrt und lässt sich hier finden: nach Produkt, Urteil, Zeit, Nummer oder Wörtern.</translation>
    </message>
    <message>
      <source>Its batch</source>
      <translation>Zur Serie</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Groß</translation>
    </message>
    <message>
      <source>No part is like that.
Choose All parts on the left, or say less above.</source>
      <translation>Kein Teil passt dazu.
Links Alle Teile wählen oder oben weniger angeben.</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Lesen…</translation>
    </message>
  </context>
  <context>
    <name>AreaDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close without keeping the area?</source>
      <translation>Schließen, ohne den Bereich zu übernehmen?</translation>
    </message>
    <message>
      <source>Go on drawing</source>
      <translation>Weiterzeichnen</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Ausschließen</translation>
    </message>
    <message>
      <source>Ignore makes it an eraser.</source>
      <translation>Ausschließen macht ihn zum Radierer.</translation>
    </message>
    <message>
      <source>Inspect</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Inspected area of {product}</source>
      <translation>Prüfbereich von {product}</translation>
    </message>
    <message>
      <source>Inspected: the whole picture</source>
      <translation>Geprüft: das ganze Bild</translation>
    </message>
    <message>
      <source>Inspected: {percent} % of the picture</source>
      <translation>Geprüft: {percent} % des Bildes</translation>
    </message>
    <message>
      <source>Picture with the inspected area</source>
      <translation>Bild mit dem Prüfbereich</translation>
    </message>
    <message>
      <source>Take all shapes away: everything is inspected</source>
      <translation>Alle Formen entfernen: Alles wird geprüft</translation>
    </message>
    <message>
      <source>What you drew is lost. The product keeps the inspected area that it had.</source>
      <translation>Das Gezeichnete geht verloren. Das Produkt behält den Prüfbereich, den es hatte.</translation>
    </message>
    <message>
      <source>Whole picture</source>
      <translation>Ganzes Bild</translation>
    </message>
  </context>
  <context>
    <name>Audit</name>
    <message>
      <source>Alarm</source>
      <translation>Alarm</translation>
    </message>
    <message>
      <source>Audit log itself</source>
      <translation>Audit-Log selbst</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Serie</translation>
    </message>
    <message>
      <source>Batch {number}</source>
      <translation>Serie {number}</translation>
    </message>
    <message>
      <source>Circumstances of verdicts</source>
      <translation>Umstände von Urteilen</translation>
    </message>
    <message>
      <source>Golden part</source>
      <translation>Musterteil</translation>
    </message>
    <message>
      <source>Hold of an order</source>
      <translation>Sperre eines Auftrags</translation>
    </message>
    <message>
      <source>Hold taken back as a slip</source>
      <translation>Sperre als Versehen zurückgenommen</translation>
    </message>
    <message>
      <source>Light of the master part</source>
      <translation>Licht des Masterteils</translation>
    </message>
    <message>
      <source>Logging in</source>
      <translation>Anmeldung</translation>
    </message>
    <message>
      <source>Mended by a check</source>
      <translation>Bei Kontrolle repariert</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Normal image</source>
      <translation>Gutbild</translation>
    </message>
    <message>
      <source>PIN or password</source>
      <translation>PIN oder Passwort</translation>
    </message>
    <message>
      <source>PIN or password changed</source>
      <translation>PIN oder Passwort geändert</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Probe of the light</source>
      <translation>Lichtprobe</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>Freigabe</translation>
    </message>
    <message>
      <source>Retention</source>
      <translation>Aufbewahrung</translation>
    </message>
    <message>
      <source>Saved search</source>
      <translation>Gespeicherte Suche</translation>
    </message>
    <message>
      <source>Scores compared anew</source>
      <translation>Scores neu verglichen</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>Einstellung</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Waiting training</source>
      <translation>Wartendes Training</translation>
    </message>
    <message>
      <source>What is said of a part</source>
      <translation>Was zu einem Teil gesagt ist</translation>
    </message>
    <message>
      <source>a thumbnail</source>
      <translation>ein Vorschaubild</translation>
    </message>
    <message>
      <source>acknowledged</source>
      <translation>quittiert</translation>
    </message>
    <message>
      <source>acknowledged by</source>
      <translation>quittiert von</translation>
    </message>
    <message>
      <source>added</source>
      <translation>hinzugefügt</translation>
    </message>
    <message>
      <source>alignment</source>
      <translation>Ausrichtung</translation>
    </message>
    <message>
      <source>answer to the correction</source>
      <translation>Antwort auf die Korrektur</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>Ausweis</translation>
    </message>
    <message>
      <source>badge changed</source>
      <translation>Ausweis geändert</translation>
    </message>
    <message>
      <source>because nobody touched the window</source>
      <translation>weil niemand das Fenster benutzte</translation>
    </message>
    <message>
      <source>begun</source>
      <translation>begonnen</translation>
    </message>
    <message>
      <source>behind part</source>
      <translation>nach Teil</translation>
    </message>
    <message>
      <source>bits a value</source>
      <translation>Bit je Wert</translation>
    </message>
    <message>
      <source>by</source>
      <translation>mit</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <source>correction</source>
      <translation>Korrektur</translation>
    </message>
    <message>
      <source>ended</source>
      <translation>beendet</translation>
    </message>
    <message>
      <source>everything</source>
      <translation>alles</translation>
    </message>
    <message>
      <source>files gone since</source>
      <translation>Dateien fehlen seit</translation>
    </message>
    <message>
      <source>files removed</source>
      <translation>entfernte Dateien</translation>
    </message>
    <message>
      <source>first part</source>
      <translation>erstes Teil</translation>
    </message>
    <message>
      <source>held</source>
      <translation>gesperrt</translation>
    </message>
    <message>
      <source>in the trash since</source>
      <translation>im Papierkorb seit</translation>
    </message>
    <message>
      <source>inspected area</source>
      <translation>Prüfbereich</translation>
    </message>
    <message>
      <source>inspects</source>
      <translation>prüft</translation>
    </message>
    <message>
      <source>is a prompt</source>
      <translation>ist ein Prompt</translation>
    </message>
    <message>
      <source>its end was not what was noted</source>
      <translation>das Ende war nicht, was vermerkt war</translation>
    </message>
    <message>
      <source>kind of defect</source>
      <translation>Fehlerart</translation>
    </message>
    <message>
      <source>last part</source>
      <translation>letztes Teil</translation>
    </message>
    <message>
      <source>limit</source>
      <translation>Grenzwert</translation>
    </message>
    <message>
      <source>logged in</source>
      <translation>angemeldet</translation>
    </message>
    <message>
      <source>looked at and good</source>
      <translation>angesehen und gut</translation>
    </message>
    <message>
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>note to the answer</source>
      <translation>Notiz zur Antwort</translation>
    </message>
    <message>
      <source>order</source>
      <translation>Auftrag</translation>
    </message>
    <message>
      <source>painted defects</source>
      <translation>eingezeichnete Fehler</translation>
    </message>
    <message>
      <source>parts</source>
      <translation>Teile</translation>
    </message>
    <message>
      <source>person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>reason of the correction</source>
      <translation>Grund der Korrektur</translation>
    </message>
    <message>
      <source>reason of the hold, or of its end</source>
      <translation>Grund der Löschsperre oder ihres Endes</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>entfernt</translation>
    </message>
    <message>
      <source>removed for good</source>
      <translation>endgültig entfernt</translation>
    </message>
    <message>
      <source>role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>rule</source>
      <translation>Regel</translation>
    </message>
    <message>
      <source>rules of the gate</source>
      <translation>Freigaberegeln</translation>
    </message>
    <message>
      <source>said at</source>
      <translation>gesagt am</translation>
    </message>
    <message>
      <source>said by</source>
      <translation>gesagt von</translation>
    </message>
    <message>
      <source>search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>sessions held out</source>
      <translation>zurückgehaltene Sitzungen</translation>
    </message>
    <message>
      <source>set aside</source>
      <translation>zurückgestellt</translation>
    </message>
    <message>
      <source>signed by</source>
      <translation>unterschrieben von</translation>
    </message>
    <message>
      <source>size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>state</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>zurückgenommen</translation>
    </message>
    <message>
      <source>the picture</source>
      <translation>das Bild</translation>
    </message>
    <message>
      <source>the record alone</source>
      <translation>nur der Datensatz</translation>
    </message>
    <message>
      <source>title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>truth</source>
      <translation>Wahrheit</translation>
    </message>
    <message>
      <source>undone without a reason by who placed it</source>
      <translation>ohne Begründung zurückgenommen von der Person, die sie setzte</translation>
    </message>
    <message>
      <source>unknown badge</source>
      <translation>unbekannter Ausweis</translation>
    </message>
    <message>
      <source>what is left</source>
      <translation>was übrig ist</translation>
    </message>
    <message>
      <source>wrong PIN or password</source>
      <translation>PIN oder Passwort falsch</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>{count} shape</source>
      <translation>{count} Form</translation>
    </message>
    <message>
      <source>{count} shapes</source>
      <translation>{count} Formen</translation>
    </message>
    <message>
      <source>{kind} {action}</source>
      <translation>{kind} {action}</translation>
    </message>
  </context>
  <context>
    <name>AuditActions</name>
    <message>
      <source>Compute the whole chain of hashes anew, and compare its end with what is noted beside it</source>
      <translation>Die ganze Hash-Kette neu berechnen und ihr Ende mit dem vergleichen, was daneben vermerkt ist</translation>
    </message>
    <message>
      <source>Export the audit log…</source>
      <translation>Audit-Log exportieren…</translation>
    </message>
    <message>
      <source>In names, accounts, computers and values</source>
      <translation>In Namen, Benutzerkonten, Rechnern und Werten</translation>
    </message>
    <message>
      <source>Search the audit log</source>
      <translation>Audit-Log durchsuchen</translation>
    </message>
    <message>
      <source>Verify the audit log</source>
      <translation>Audit-Log überprüfen</translation>
    </message>
    <message>
      <source>Write all lines to a file, as JSON that anybody can check, or as a table</source>
      <translation>Alle Zeilen in eine Datei schreiben, als JSON, das jeder nachprüfen kann, oder als Tabelle</translation>
    </message>
  </context>
  <context>
    <name>AuditPage</name>
    <message>
      <source>Audit log</source>
      <translation>Audit-Log</translation>
    </message>
    <message>
      <source>Each change of a record, whoever made it. Lines are added, and never changed or removed.</source>
      <translation>Jede Änderung eines Datensatzes, wer immer sie vornahm. Zeilen kommen hinzu und werden nie geändert oder entfernt.</translation>
    </message>
    <message>
      <source>Every line is compared with its hash…</source>
      <translation>Jede Zeile wird mit ihrem Hash verglichen…</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>Export the audit log</source>
      <translation>Audit-Log exportieren</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>JSON lines</source>
      <translation>JSON-Zeilen</translation>
    </message>
    <message>
      <source>Kind of record</source>
      <translation>Art des Datensatzes</translation>
    </message>
    <message>
      <source>No line fits what is asked for</source>
      <translation>Keine Zeile passt zur Suche</translation>
    </message>
    <message>
      <source>Nothing was changed yet. Every change of a record will have its line here.</source>
      <translation>Noch wurde nichts geändert. Jede Änderung eines Datensatzes bekommt hier ihre Zeile.</translation>
    </message>
    <message>
      <source>Search the log</source>
      <translation>Log durchsuchen</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Überprüfen</translation>
    </message>
    <message>
      <source>{count} line</source>
      <translation>{count} Zeile</translation>
    </message>
    <message>
      <source>{count} lines</source>
      <translation>{count} Zeilen</translation>
    </message>
  </context>
  <context>
    <name>AuditTable</name>
    <message>
      <source>Lines of the audit log</source>
      <translation>Zeilen des Audit-Logs</translation>
    </message>
  </context>
  <context>
    <name>AuditTableModel</name>
    <message>
      <source>Change</source>
      <translation>Änderung</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
  </context>
  <context>
    <name>BadChart</name>
    <message>
      <source>All parts</source>
      <translation>Alle Teile</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>NG and NOT CHECKED over time</source>
      <translation>NG und NICHT GEPRÜFT im Zeitverlauf</translation>
    </message>
    <message>
      <source>NG and NOT CHECKED per day</source>
      <translation>NG und NICHT GEPRÜFT je Tag</translation>
    </message>
    <message>
      <source>NG and NOT CHECKED per hour</source>
      <translation>NG und NICHT GEPRÜFT je Stunde</translation>
    </message>
    <message>
      <source>NG and NOT CHECKED per week</source>
      <translation>NG und NICHT GEPRÜFT je Woche</translation>
    </message>
    <message>
      <source>NOT CHECKED</source>
      <translation>NICHT GEPRÜFT</translation>
    </message>
    <message>
      <source>There are no parts in this time. Choose another time, or inspect parts first.</source>
      <translation>In dieser Zeit gibt es keine Teile. Eine andere Zeit wählen oder zuerst Teile prüfen.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>{ng} NG and {unchecked} NOT CHECKED of {count} part</source>
      <translation>{ng} NG und {unchecked} NICHT GEPRÜFT von {count} Teil</translation>
    </message>
    <message>
      <source>{ng} NG and {unchecked} NOT CHECKED of {count} parts</source>
      <translation>{ng} NG und {unchecked} NICHT GEPRÜFT von {count} Teilen</translation>
    </message>
  </context>
  <context>
    <name>BadgeDialog</name>
    <message>
      <source>Assign this badge</source>
      <translation>Ausweis zuweisen</translation>
    </message>
    <message>
      <source>Badge of {name}</source>
      <translation>Ausweis von {name}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Revoke the badge</source>
      <translation>Ausweis entziehen</translation>
    </message>
    <message>
      <source>Scan the badge now. A scanner that types like a keyboard and ends with Enter is all it takes.</source>
      <translation>Jetzt den Ausweis scannen. Dazu genügt ein Scanner, der wie eine Tastatur tippt und mit Eingabe abschließt.</translation>
    </message>
    <message>
      <source>What the scanner reads</source>
      <translation>Was der Scanner liest</translation>
    </message>
  </context>
  <context>
    <name>BasisPanel</name>
    <message>
      <source>All parts of runs looked through…</source>
      <translation>Alle Teile durchgesehener Läufe…</translation>
    </message>
    <message>
      <source>All {parts} parts of one run…</source>
      <translation>Alle {parts} Teile eines Laufs…</translation>
    </message>
    <message>
      <source>All {parts} parts of {count} runs…</source>
      <translation>Alle {parts} Teile von {count} Läufen…</translation>
    </message>
    <message>
      <source>Count one painted golden defect</source>
      <translation>Einen Fehler von Musterteilen zählen</translation>
    </message>
    <message>
      <source>Count {count} painted golden defects</source>
      <translation>{count} Fehler von Musterteilen zählen</translation>
    </message>
    <message>
      <source>Good parts that training damaged on purpose: a stand-in. Real defects may be harder to find.</source>
      <translation>Gutteile, die das Training absichtlich beschädigt hat: ein Ersatz. Echte Fehler können schwerer zu finden sein.</translation>
    </message>
    <message>
      <source>No parts of runs</source>
      <translation>Keine Teile aus Läufen</translation>
    </message>
    <message>
      <source>No pseudo-anomalies count</source>
      <translation>Keine Pseudo-Anomalien zählen</translation>
    </message>
    <message>
      <source>No pseudo-anomalies known</source>
      <translation>Keine Pseudo-Anomalien bekannt</translation>
    </message>
    <message>
      <source>One corrected part</source>
      <translation>Ein korrigiertes Teil</translation>
    </message>
    <message>
      <source>Parts of runs that count</source>
      <translation>Teile aus Läufen, die zählen</translation>
    </message>
    <message>
      <source>Pseudo-anomalies that count as bad parts</source>
      <translation>Pseudo-Anomalien, die als Schlechtteile zählen</translation>
    </message>
    <message>
      <source>{count} corrected parts</source>
      <translation>{count} korrigierte Teile</translation>
    </message>
    <message>
      <source>{count} pseudo-anomalies count</source>
      <translation>{count} Pseudo-Anomalien zählen</translation>
    </message>
  </context>
  <context>
    <name>BatchList</name>
    <message>
      <source>Batches</source>
      <translation>Serien</translation>
    </message>
  </context>
  <context>
    <name>BatchListModel</name>
    <message>
      <source>Batch {number}: {product}, {time}, {source}</source>
      <translation>Serie {number}: {product}, {time}, {source}</translation>
    </message>
    <message>
      <source>Held: {reason}</source>
      <translation>Gesperrt: {reason}</translation>
    </message>
    <message>
      <source>Its order is held</source>
      <translation>Der Auftrag ist gesperrt</translation>
    </message>
    <message>
      <source>Order {name}</source>
      <translation>Auftrag {name}</translation>
    </message>
    <message>
      <source>Some day</source>
      <translation>Ohne Datum</translation>
    </message>
    <message>
      <source>Station: {name}</source>
      <translation>Station: {name}</translation>
    </message>
    <message>
      <source>Today · {day}</source>
      <translation>Heute · {day}</translation>
    </message>
    <message>
      <source>Yesterday · {day}</source>
      <translation>Gestern · {day}</translation>
    </message>
  </context>
  <context>
    <name>BatchesPanel</name>
    <message>
      <source>Batches</source>
      <translation>Serien</translation>
    </message>
    <message>
      <source>Filter by product and day</source>
      <translation>Nach Produkt und Tag filtern</translation>
    </message>
    <message>
      <source>Hold the chosen batches</source>
      <translation>Gewählte Serien sperren</translation>
    </message>
    <message>
      <source>Search batches</source>
      <translation>Serien suchen</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>With corrections</source>
      <translation>Mit Korrekturen</translation>
    </message>
    <message>
      <source>{count} selected</source>
      <translation>{count} ausgewählt</translation>
    </message>
    <message>
      <source>{listed} of {total}</source>
      <translation>{listed} von {total}</translation>
    </message>
  </context>
  <context>
    <name>BigBanner</name>
    <message>
      <source>No verdict: {word}</source>
      <translation>Kein Urteil: {word}</translation>
    </message>
    <message>
      <source>Verdict: {word}</source>
      <translation>Urteil: {word}</translation>
    </message>
  </context>
  <context>
    <name>BigText</name>
    <message>
      <source>NOT READY</source>
      <translation>NICHT BEREIT</translation>
    </message>
    <message>
      <source>Part {number}</source>
      <translation>Teil {number}</translation>
    </message>
    <message>
      <source>Press Start. The images come from {source}.</source>
      <translation>Start drücken. Die Bilder kommen von {source}.</translation>
    </message>
    <message>
      <source>READY</source>
      <translation>BEREIT</translation>
    </message>
    <message>
      <source>{score} · limit {limit}</source>
      <translation>{score} · Grenzwert {limit}</translation>
    </message>
  </context>
  <context>
    <name>BuiltInSearches</name>
    <message>
      <source>All parts</source>
      <translation>Alle Teile</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Korrigiert</translation>
    </message>
    <message>
      <source>Near the limit</source>
      <translation>Grenzfälle</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>Nicht geprüft</translation>
    </message>
    <message>
      <source>Today's NG</source>
      <translation>NG von heute</translation>
    </message>
  </context>
  <context>
    <name>ByPrompts</name>
    <message>
      <source>A new model is made of {model}: its network stays as it is, and {product} is compared with its pictures of good parts. What {model} says of its other products does not change. It takes a minute or so and finds less than a training would; afterwards you are told what its own pictures foretell: go, doubtful, or no go. {model} goes on inspecting until you activate the new one.</source>
      <translation>Aus {model} entsteht ein neues Modell: Das Netz bleibt, wie es ist, und {product} wird mit seinen Bildern von Gutteilen verglichen. Was {model} zu seinen anderen Produkten sagt, ändert sich nicht. Das dauert etwa eine Minute und findet weniger als ein Training; danach ist zu lesen, was die eigenen Bilder erwarten lassen: geeignet, zweifelhaft oder nicht geeignet. {model} prüft weiter, bis das neue aktiviert wird.</translation>
    </message>
    <message>
      <source>Inspect “{product}” without training?</source>
      <translation>„{product}“ ohne Training prüfen?</translation>
    </message>
    <message>
      <source>Make the model</source>
      <translation>Modell erstellen</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Jetzt nicht</translation>
    </message>
  </context>
  <context>
    <name>CameraDialog</name>
    <message>
      <source>Apply</source>
      <translation>Anwenden</translation>
    </message>
    <message>
      <source>Back to what is kept with the product</source>
      <translation>Zurück zu dem, was beim Produkt gespeichert ist</translation>
    </message>
    <message>
      <source>Camera settings</source>
      <translation>Kameraeinstellungen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>Verbinden…</translation>
    </message>
    <message>
      <source>No camera</source>
      <translation>Keine Kamera</translation>
    </message>
    <message>
      <source>Picture of the camera</source>
      <translation>Bild der Kamera</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Save with the product</source>
      <translation>Beim Produkt speichern</translation>
    </message>
    <message>
      <source>Set the camera and look at the picture; nothing is kept yet</source>
      <translation>Die Kamera einstellen und das Bild ansehen; noch wird nichts gespeichert</translation>
    </message>
    <message>
      <source>The camera is given back…</source>
      <translation>Die Kamera wird zurückgegeben…</translation>
    </message>
    <message>
      <source>Ticked values belong to {product} and are set and checked at each start.</source>
      <translation>Angekreuzte Werte gehören zu {product} und werden bei jedem Start gesetzt und kontrolliert.</translation>
    </message>
  </context>
  <context>
    <name>CameraForm</name>
    <message>
      <source>Exposure</source>
      <translation>Belichtung</translation>
    </message>
    <message>
      <source>Frame rate</source>
      <translation>Bildrate</translation>
    </message>
    <message>
      <source>Gain</source>
      <translation>Verstärkung</translation>
    </message>
    <message>
      <source>Gamma off</source>
      <translation>Gamma aus</translation>
    </message>
    <message>
      <source>Image size</source>
      <translation>Bildgröße</translation>
    </message>
    <message>
      <source>Offset</source>
      <translation>Versatz</translation>
    </message>
    <message>
      <source>Packet size</source>
      <translation>Paketgröße</translation>
    </message>
    <message>
      <source>Pixel format</source>
      <translation>Pixelformat</translation>
    </message>
    <message>
      <source>The product wants: {what}</source>
      <translation>Das Produkt verlangt: {what}</translation>
    </message>
    <message>
      <source>Trigger input</source>
      <translation>Triggereingang</translation>
    </message>
    <message>
      <source>White balance</source>
      <translation>Weißabgleich</translation>
    </message>
    <message>
      <source>grey follows the light</source>
      <translation>Grau folgt dem Licht</translation>
    </message>
    <message>
      <source>not on this camera</source>
      <translation>nicht an dieser Kamera</translation>
    </message>
  </context>
  <context>
    <name>CaptureController</name>
    <message>
      <source>Capture {moment}</source>
      <translation>Aufnahme {moment}</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Wählen</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>Verbinden…</translation>
    </message>
    <message>
      <source>Press S to choose a camera, a stream or a folder that is watched.</source>
      <translation>S drücken, um eine Kamera, einen Stream oder einen überwachten Ordner zu wählen.</translation>
    </message>
  </context>
  <context>
    <name>CaptureDialog</name>
    <message>
      <source>Automatically every</source>
      <translation>Von selbst alle</translation>
    </message>
    <message>
      <source>Backspace or Ctrl+Z</source>
      <translation>Rücktaste oder Strg+Z</translation>
    </message>
    <message>
      <source>Choose where the pictures come from</source>
      <translation>Wählen, woher die Bilder kommen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Esc. All that was taken is kept</source>
      <translation>Esc. Alles Aufgenommene bleibt erhalten</translation>
    </message>
    <message>
      <source>Ghost</source>
      <translation>Geisterbild</translation>
    </message>
    <message>
      <source>How strong the ghost is, in percent</source>
      <translation>Wie stark das Geisterbild ist, in Prozent</translation>
    </message>
    <message>
      <source>Key: R</source>
      <translation>Taste: R</translation>
    </message>
    <message>
      <source>Key: S</source>
      <translation>Taste: S</translation>
    </message>
    <message>
      <source>Keys: [ and ]</source>
      <translation>Tasten: [ und ]</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>Nächstes Bild</translation>
    </message>
    <message>
      <source>Seconds between two pictures</source>
      <translation>Sekunden zwischen zwei Bildern</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Sitzung</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Space or Enter</source>
      <translation>Leertaste oder Eingabe</translation>
    </message>
    <message>
      <source>Take picture</source>
      <translation>Bild aufnehmen</translation>
    </message>
    <message>
      <source>Take pictures of good parts of {product}</source>
      <translation>Bilder von Gutteilen von {product} aufnehmen</translation>
    </message>
    <message>
      <source>Takes pictures until it is pressed again. Key: I</source>
      <translation>Nimmt Bilder auf, bis noch einmal gedrückt wird. Taste: I</translation>
    </message>
    <message>
      <source>The last picture over the live one. Key: G</source>
      <translation>Das letzte Bild über dem Livebild. Taste: G</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <source>Undo last</source>
      <translation>Letztes zurück</translation>
    </message>
    <message>
      <source>What is taken in one go is a session: it can be held out of trainings together</source>
      <translation>Was in einem Zug aufgenommen wird, ist eine Sitzung: Sie lässt sich als Ganzes aus Trainings heraushalten</translation>
    </message>
    <message>
      <source>What the camera sees</source>
      <translation>Was die Kamera sieht</translation>
    </message>
    <message>
      <source>Without taking this one. Key: Right</source>
      <translation>Ohne dieses aufzunehmen. Taste: Rechts</translation>
    </message>
    <message>
      <source>{count} taken</source>
      <translation>{count} aufgenommen</translation>
    </message>
  </context>
  <context>
    <name>ChartViews</name>
    <message>
      <source>Counting…</source>
      <translation>Wird gezählt…</translation>
    </message>
    <message>
      <source>Every part of this time was checked, or there are no parts.</source>
      <translation>Jedes Teil dieser Zeit wurde geprüft, oder es gibt keine Teile.</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>Fehlerart</translation>
    </message>
    <message>
      <source>NG by kind of defect</source>
      <translation>NG nach Fehlerart</translation>
    </message>
    <message>
      <source>No reason given</source>
      <translation>Kein Grund angegeben</translation>
    </message>
    <message>
      <source>No verdict was corrected in this time. Reasons that are given with corrections, as the kind of the defect, are counted here.</source>
      <translation>In dieser Zeit wurde kein Urteil korrigiert. Gezählt werden hier die Gründe, die zu Korrekturen angegeben sind, etwa die Fehlerart.</translation>
    </message>
    <message>
      <source>Nobody said a kind of defect of an NG part of this time. B on Review asks for it.</source>
      <translation>In dieser Zeit hat niemand zu einem NG-Teil eine Fehlerart angegeben. B in der Durchsicht fragt danach.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Why parts were NOT CHECKED</source>
      <translation>Warum Teile NICHT GEPRÜFT wurden</translation>
    </message>
    <message>
      <source>Why verdicts were corrected</source>
      <translation>Warum Urteile korrigiert wurden</translation>
    </message>
    <message>
      <source>{count} correction</source>
      <translation>{count} Korrektur</translation>
    </message>
    <message>
      <source>{count} corrections</source>
      <translation>{count} Korrekturen</translation>
    </message>
    <message>
      <source>{count} defect; a part with two kinds counts twice</source>
      <translation>{count} Fehler; ein Teil mit zwei Arten zählt doppelt</translation>
    </message>
    <message>
      <source>{count} defects; a part with two kinds counts twice</source>
      <translation>{count} Fehler; ein Teil mit zwei Arten zählt doppelt</translation>
    </message>
    <message>
      <source>{count} other</source>
      <translation>{count} anderer</translation>
    </message>
    <message>
      <source>{count} others</source>
      <translation>{count} andere</translation>
    </message>
    <message>
      <source>{count} part; names and numbers are from one example</source>
      <translation>{count} Teil; Namen und Zahlen jeweils von einem Beispiel</translation>
    </message>
    <message>
      <source>{count} parts; names and numbers are from one example</source>
      <translation>{count} Teile; Namen und Zahlen jeweils von einem Beispiel</translation>
    </message>
  </context>
  <context>
    <name>ChartsActions</name>
    <message>
      <source>Compare scores anew…</source>
      <translation>Scores neu vergleichen…</translation>
    </message>
    <message>
      <source>Count again</source>
      <translation>Neu zählen</translation>
    </message>
    <message>
      <source>Count the parts that were recorded meanwhile too</source>
      <translation>Auch die inzwischen gespeicherten Teile zählen</translation>
    </message>
    <message>
      <source>How many parts were good, hour by hour or day by day</source>
      <translation>Wie viele Teile gut waren, Stunde für Stunde oder Tag für Tag</translation>
    </message>
    <message>
      <source>How parts score beside the limit, and whether that changes</source>
      <translation>Wie die Scores der Teile zum Grenzwert liegen und ob sich das ändert</translation>
    </message>
    <message>
      <source>Parts are right as they are: compare later ones with the next ones</source>
      <translation>Die Teile sind richtig, wie sie sind: spätere mit den nächsten vergleichen</translation>
    </message>
    <message>
      <source>Show causes</source>
      <translation>Ursachen zeigen</translation>
    </message>
    <message>
      <source>Show pictures</source>
      <translation>Bilder zeigen</translation>
    </message>
    <message>
      <source>Show scores and drift</source>
      <translation>Scores und Drift zeigen</translation>
    </message>
    <message>
      <source>Show tables</source>
      <translation>Tabellen zeigen</translation>
    </message>
    <message>
      <source>Show where defects lie</source>
      <translation>Zeigen, wo Fehler liegen</translation>
    </message>
    <message>
      <source>Show yield and NG over time</source>
      <translation>Gutanteil und NG im Zeitverlauf zeigen</translation>
    </message>
    <message>
      <source>The maps of the newest NG parts over each other</source>
      <translation>Die Karten der neuesten NG-Teile übereinander</translation>
    </message>
    <message>
      <source>The numbers of the charts; Return opens the parts of a row</source>
      <translation>Die Zahlen der Diagramme; Eingabe öffnet die Teile einer Zeile</translation>
    </message>
    <message>
      <source>Why verdicts were corrected, and why parts were not checked</source>
      <translation>Warum Urteile korrigiert und Teile nicht geprüft wurden</translation>
    </message>
  </context>
  <context>
    <name>ChartsDriftChart</name>
    <message>
      <source>Scores are higher</source>
      <translation>Scores sind höher</translation>
    </message>
    <message>
      <source>Scores are lower</source>
      <translation>Scores sind niedriger</translation>
    </message>
    <message>
      <source>Scores were higher</source>
      <translation>Scores waren höher</translation>
    </message>
    <message>
      <source>Scores were lower</source>
      <translation>Scores waren niedriger</translation>
    </message>
  </context>
  <context>
    <name>ChartsPage</name>
    <message>
      <source>All products</source>
      <translation>Alle Produkte</translation>
    </message>
    <message>
      <source>All stations</source>
      <translation>Alle Stationen</translation>
    </message>
    <message>
      <source>Causes</source>
      <translation>Ursachen</translation>
    </message>
    <message>
      <source>Charts show how much was good, why parts were not, how they score and where defects lie.</source>
      <translation>Diagramme zeigen, wie viel gut war, warum Teile es nicht waren, welche Scores sie haben und wo Fehler liegen.</translation>
    </message>
    <message>
      <source>Compare again</source>
      <translation>Neu vergleichen</translation>
    </message>
    <message>
      <source>Compare again…</source>
      <translation>Neu vergleichen…</translation>
    </message>
    <message>
      <source>Compare {product} anew?</source>
      <translation>{product} neu vergleichen?</translation>
    </message>
    <message>
      <source>Count again (F5)</source>
      <translation>Neu zählen (F5)</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Beibehalten</translation>
    </message>
    <message>
      <source>Last 24 hours</source>
      <translation>Letzte 24 Std.</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>Letzte 30 Tage</translation>
    </message>
    <message>
      <source>Last 52 weeks</source>
      <translation>Letzte 52 Wochen</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>Letzte 7 Tage</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Orte</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Production</source>
      <translation>Produktion</translation>
    </message>
    <message>
      <source>Say so when parts are right as they are: a lamp was changed, say, and good parts are good. The next {count} parts are then what later ones are compared with; until they are there, no drift is seen. Limit and model stay as they are. Ctrl+Z takes it back.</source>
      <translation>Bestätigen, wenn die Teile richtig sind, wie sie sind: wenn etwa eine Lampe getauscht wurde und Gutteile gut sind. Mit den nächsten {count} Teilen werden dann spätere verglichen; bis sie da sind, wird keine Drift erkannt. Grenzwert und Modell bleiben, wie sie sind. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Scores</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Station</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Gestern</translation>
    </message>
  </context>
  <context>
    <name>ClosingQuestion</name>
    <message>
      <source>A file is being exported. It would not be written; nothing half done is left.</source>
      <translation>Eine Datei wird gerade exportiert. Sie würde nicht geschrieben; nichts Halbfertiges bleibt zurück.</translation>
    </message>
    <message>
      <source>A model is being trained. What it has learned so far is kept; training goes on by itself at the next start.</source>
      <translation>Ein Modell wird gerade trainiert. Was es bisher gelernt hat, bleibt erhalten; beim nächsten Start geht das Training von selbst weiter.</translation>
    </message>
    <message>
      <source>All parts that were judged are kept in their batch.</source>
      <translation>Alle beurteilten Teile bleiben in ihrer Serie erhalten.</translation>
    </message>
    <message>
      <source>An export is running</source>
      <translation>Ein Export läuft</translation>
    </message>
    <message>
      <source>Files are being added</source>
      <translation>Dateien werden hinzugefügt</translation>
    </message>
    <message>
      <source>Files are being added. What was added so far is kept; the rest you would have to add again.</source>
      <translation>Dateien werden gerade hinzugefügt. Was bisher hinzugefügt wurde, bleibt; den Rest müsste man noch einmal hinzufügen.</translation>
    </message>
    <message>
      <source>Inspection and training are running</source>
      <translation>Prüfung und Training laufen</translation>
    </message>
    <message>
      <source>Inspection is running</source>
      <translation>Prüfung läuft</translation>
    </message>
    <message>
      <source>One part was judged and waits for the disk; it is stored before the window closes.</source>
      <translation>Ein Teil ist beurteilt und wartet auf den Datenträger; es wird gespeichert, bevor das Fenster schließt.</translation>
    </message>
    <message>
      <source>Parts are being inspected. No further part would be judged.</source>
      <translation>Teile werden gerade geprüft. Kein weiteres Teil würde beurteilt.</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
    <message>
      <source>Stop and quit</source>
      <translation>Stoppen und beenden</translation>
    </message>
    <message>
      <source>Training is running</source>
      <translation>Training läuft</translation>
    </message>
    <message>
      <source>{count} parts were judged and wait for the disk; they are stored before the window closes.</source>
      <translation>{count} Teile sind beurteilt und warten auf den Datenträger; sie werden gespeichert, bevor das Fenster schließt.</translation>
    </message>
  </context>
  <context>
    <name>Colours</name>
    <message>
      <source>blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <source>green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <source>red</source>
      <translation>Rot</translation>
    </message>
  </context>
  <context>
    <name>CommandPalette</name>
    <message>
      <source>Find an action or a product</source>
      <translation>Aktion oder Produkt finden</translation>
    </message>
    <message>
      <source>Nothing has these words. Try fewer or other ones.</source>
      <translation>Kein Treffer mit diesen Wörtern. Weniger oder andere versuchen.</translation>
    </message>
    <message>
      <source>Type to search</source>
      <translation>Suchbegriff eingeben</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
  </context>
  <context>
    <name>ComparisonDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Compare two pictures</source>
      <translation>Zwei Bilder vergleichen</translation>
    </message>
    <message>
      <source>Fit the image (Ctrl+0)</source>
      <translation>Bild einpassen (Strg+0)</translation>
    </message>
    <message>
      <source>Key: S</source>
      <translation>Taste: S</translation>
    </message>
    <message>
      <source>Key: W</source>
      <translation>Taste: W</translation>
    </message>
    <message>
      <source>Key: X</source>
      <translation>Taste: X</translation>
    </message>
    <message>
      <source>Keys: Left and Right</source>
      <translation>Tasten: Links und Rechts</translation>
    </message>
    <message>
      <source>Left picture</source>
      <translation>Linkes Bild</translation>
    </message>
    <message>
      <source>Right picture</source>
      <translation>Rechtes Bild</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Nebeneinander</translation>
    </message>
    <message>
      <source>Swap</source>
      <translation>Tauschen</translation>
    </message>
    <message>
      <source>The picture is being read…</source>
      <translation>Das Bild wird gelesen…</translation>
    </message>
    <message>
      <source>Where the wiper is, in percent</source>
      <translation>Wo der Wischer steht, in Prozent</translation>
    </message>
    <message>
      <source>Wiper</source>
      <translation>Wischer</translation>
    </message>
  </context>
  <context>
    <name>ComparisonView</name>
    <message>
      <source>A judgement is missing, so not all rules can be told: Evaluate lets the models judge.</source>
      <translation>Es fehlt eine Beurteilung, darum lassen sich nicht alle Regeln entscheiden: Auswerten lässt die Modelle urteilen.</translation>
    </message>
    <message>
      <source>A model was trained on this very picture, so its verdict is not counted.</source>
      <translation>Ein Modell wurde auf genau diesem Bild trainiert, darum zählt sein Urteil nicht.</translation>
    </message>
    <message>
      <source>Active model</source>
      <translation>Aktives Modell</translation>
    </message>
    <message>
      <source>Active model {model}</source>
      <translation>Aktives Modell {model}</translation>
    </message>
    <message>
      <source>All golden parts</source>
      <translation>Alle Musterteile</translation>
    </message>
    <message>
      <source>Both models give every golden part the same verdict.</source>
      <translation>Beide Modelle geben jedem Musterteil dasselbe Urteil.</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>Kandidat</translation>
    </message>
    <message>
      <source>Candidate {model}</source>
      <translation>Kandidat {model}</translation>
    </message>
    <message>
      <source>Go to Train</source>
      <translation>Zum Training</translation>
    </message>
    <message>
      <source>Model before {model}</source>
      <translation>Voriges Modell {model}</translation>
    </message>
    <message>
      <source>NG for the wrong reason</source>
      <translation>NG aus falschem Grund</translation>
    </message>
    <message>
      <source>No golden parts yet.</source>
      <translation>Noch keine Musterteile.</translation>
    </message>
    <message>
      <source>No model to compare yet</source>
      <translation>Noch kein Modell zu vergleichen</translation>
    </message>
    <message>
      <source>Not all golden parts are judged yet.</source>
      <translation>Noch sind nicht alle Musterteile beurteilt.</translation>
    </message>
    <message>
      <source>On no golden part defects are painted. Paint them in the golden set, and it is told here.</source>
      <translation>Auf keinem Musterteil sind Fehler eingezeichnet. Im Mustersatz einzeichnen, dann steht es hier.</translation>
    </message>
    <message>
      <source>One is stale: another version of this program judged then.</source>
      <translation>Eine ist veraltet: Damals urteilte eine andere Version dieses Programms.</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Lesen…</translation>
    </message>
    <message>
      <source>The candidate calls no painted part NG for something else than what is painted.</source>
      <translation>Der Kandidat nennt kein Teil mit eingezeichnetem Fehler aus einem anderen Grund NG als dem eingezeichneten.</translation>
    </message>
    <message>
      <source>The candidate judges every golden part right.</source>
      <translation>Der Kandidat beurteilt jedes Musterteil richtig.</translation>
    </message>
    <message>
      <source>The maps of painted parts are being looked at…</source>
      <translation>Die Karten der Teile mit eingezeichneten Fehlern werden angesehen…</translation>
    </message>
    <message>
      <source>The picture cannot be read.</source>
      <translation>Das Bild ist nicht lesbar.</translation>
    </message>
    <message>
      <source>There are no golden parts yet: add some, and nobody has to believe a model.</source>
      <translation>Noch gibt es keine Musterteile: einige hinzufügen, dann muss niemand einem Modell einfach glauben.</translation>
    </message>
    <message>
      <source>There is no other model to compare this one with. Choose “Wrong verdicts of the candidate” above to see what it gets wrong.</source>
      <translation>Es gibt kein anderes Modell zum Vergleichen. Oben „Falsche Urteile des Kandidaten“ wählen, um zu sehen, was dieses falsch macht.</translation>
    </message>
    <message>
      <source>Train a model, or add a model file, on the Train page. Then its verdicts on the golden parts stand here.</source>
      <translation>Auf der Seite Training ein Modell trainieren oder eine Modelldatei hinzufügen. Dann stehen hier seine Urteile über die Musterteile.</translation>
    </message>
    <message>
      <source>Verdicts that differ</source>
      <translation>Abweichende Urteile</translation>
    </message>
    <message>
      <source>Which golden parts are listed</source>
      <translation>Welche Musterteile aufgeführt sind</translation>
    </message>
    <message>
      <source>Wrong verdicts of the candidate</source>
      <translation>Falsche Urteile des Kandidaten</translation>
    </message>
    <message>
      <source>{count} are stale: another version of this program judged then.</source>
      <translation>{count} sind veraltet: Damals urteilte eine andere Version dieses Programms.</translation>
    </message>
    <message>
      <source>{count} judgements are missing, so not all rules can be told: Evaluate lets the models judge.</source>
      <translation>Es fehlen {count} Beurteilungen, darum lassen sich nicht alle Regeln entscheiden: Auswerten lässt die Modelle urteilen.</translation>
    </message>
    <message>
      <source>{product}: {sentence}</source>
      <translation>{product}: {sentence}</translation>
    </message>
  </context>
  <context>
    <name>ConfusionView</name>
    <message>
      <source>Bad</source>
      <translation>Schlecht</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <source>The interval holds with 95 % (Clopper and Pearson), for parts of the same capture.</source>
      <translation>Das Intervall gilt mit 95 % (Clopper und Pearson), für Teile derselben Aufnahme.</translation>
    </message>
    <message>
      <source>bad parts</source>
      <translation>Schlechtteilen</translation>
    </message>
    <message>
      <source>good parts</source>
      <translation>Gutteilen</translation>
    </message>
    <message>
      <source>{count} of {total} {kind} are {word}</source>
      <translation>{count} von {total} {kind} sind {word}</translation>
    </message>
    <message>
      <source>{said}. Shows them.</source>
      <translation>{said}. Zeigt sie.</translation>
    </message>
  </context>
  <context>
    <name>ConnectionDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
  </context>
  <context>
    <name>ConnectionLine</name>
    <message>
      <source>Edit…</source>
      <translation>Bearbeiten…</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Entfernen…</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Testen</translation>
    </message>
  </context>
  <context>
    <name>Core</name>
    <message>
      <source>A PNG cannot hold an array of shape {shape} and type {type}.</source>
      <translation>Ein PNG kann kein Array der Form {shape} und des Typs {type} aufnehmen.</translation>
    </message>
    <message>
      <source>A kind of defect is one line of up to {longest_kind} letters without spaces around; got {kind!r}.</source>
      <translation>Eine Fehlerart ist eine Zeile mit bis zu {longest_kind} Zeichen ohne Leerzeichen am Anfang oder Ende; angegeben: {kind!r}.</translation>
    </message>
    <message>
      <source>A network that matches prompts needs held-out normals: those that train are in its gallery, and would all look perfect. Choose a preset without one (paper), or hold some out (held_out_fraction).</source>
      <translation>Ein Netz, das mit Prompts vergleicht, braucht zurückgehaltene Gutbilder: Die trainierten sind in seiner Galerie und sähen alle makellos aus. Eine Vorgabe ohne Galerie wählen (paper) oder einige zurückhalten (held_out_fraction).</translation>
    </message>
    <message>
      <source>A part is looked for turned by up to {largest_angle:.0f}°; got {got}.</source>
      <translation>Ein Teil wird bis zu {largest_angle:.0f}° gedreht gesucht; angegeben: {got}.</translation>
    </message>
    <message>
      <source>A part is looked for up to {largest_shift:.0%} of the picture to each side; got {got}. Beyond that too little of it is in view.</source>
      <translation>Ein Teil wird bis zu {largest_shift:.0%} des Bildes nach jeder Seite gesucht; angegeben: {got}. Darüber hinaus ist zu wenig davon im Bild.</translation>
    </message>
    <message>
      <source>A point of an inspected area lies outside of the picture, where x and y go from 0 to 1.</source>
      <translation>Ein Punkt eines Prüfbereichs liegt außerhalb des Bildes, in dem x und y von 0 bis 1 gehen.</translation>
    </message>
    <message>
      <source>A product was named twice. {kept}</source>
      <translation>Ein Produkt wurde zweimal genannt. {kept}</translation>
    </message>
    <message>
      <source>A rectangle has two opposite corners; got {points}. Draw it again.</source>
      <translation>Ein Rechteck hat zwei gegenüberliegende Ecken; angegeben: {points}. Neu zeichnen.</translation>
    </message>
    <message>
      <source>A value range has {least_bits} to {most_bits} bits; got {bits}.</source>
      <translation>Ein Wertebereich hat {least_bits} bis {most_bits} Bit; angegeben: {bits}.</translation>
    </message>
    <message>
      <source>A {kind} of an inspected area has a brush.</source>
      <translation>Eine Form der Art {kind} im Prüfbereich hat einen Pinsel.</translation>
    </message>
    <message>
      <source>A {kind} of an inspected area has no brush.</source>
      <translation>Eine Form der Art {kind} im Prüfbereich hat keinen Pinsel.</translation>
    </message>
    <message>
      <source>A {kind} of an inspected area has {fewest} to {most_points:,} points; got {points:,}. Draw it with other points, or as several shapes.</source>
      <translation>Eine Form der Art {kind} im Prüfbereich hat {fewest} bis {most_points:,} Punkte; angegeben: {points:,}. Mit anderen Punkten oder als mehrere Formen zeichnen.</translation>
    </message>
    <message>
      <source>Add images of good parts of it, or train from the beginning without it.</source>
      <translation>Bilder von Gutteilen davon hinzufügen oder von Anfang an ohne dieses Produkt trainieren.</translation>
    </message>
    <message>
      <source>Add images of good parts of them, or train from the beginning without them.</source>
      <translation>Bilder von Gutteilen davon hinzufügen oder von Anfang an ohne diese Produkte trainieren.</translation>
    </message>
    <message>
      <source>Adding {file} was cancelled. What was kept before is unchanged.</source>
      <translation>Das Hinzufügen von {file} wurde abgebrochen. Was bisher aufbewahrt war, ist unverändert.</translation>
    </message>
    <message>
      <source>An anomaly map has two dimensions, not the shape {shape}.</source>
      <translation>Eine Anomaliekarte hat zwei Dimensionen, nicht die Form {shape}.</translation>
    </message>
    <message>
      <source>An inspected area has up to {most_shapes} shapes with {most_points_of_all:,} points in all; this one has {shapes} with {points:,}. Draw it with fewer and larger shapes.</source>
      <translation>Ein Prüfbereich hat bis zu {most_shapes} Formen mit insgesamt {most_points_of_all:,} Punkten; dieser hat {shapes} mit {points:,}. Mit weniger und größeren Formen zeichnen.</translation>
    </message>
    <message>
      <source>CIE L*a*b* colours</source>
      <translation>Farben in CIE L*a*b*</translation>
    </message>
    <message>
      <source>Calibration failed. {reasons} The checkpoint was kept; train longer, with more steps or minutes, into another folder.</source>
      <translation>Die Kalibrierung schlug fehl. {reasons} Der Checkpoint bleibt erhalten; länger trainieren, mit mehr Schritten oder Minuten, in einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Cancelled. {kept}</source>
      <translation>Abgebrochen. {kept}</translation>
    </message>
    <message>
      <source>Cancelled. {path} is unchanged and nothing was left behind.</source>
      <translation>Abgebrochen. {path} ist unverändert, und es blieb nichts zurück.</translation>
    </message>
    <message>
      <source>Choose a folder that you may write to. If you may write there, another program, such as a virus scanner, keeps the new files open: try again in a while.</source>
      <translation>Einen Ordner mit Schreibrecht wählen. Besteht Schreibrecht, hält ein anderes Programm, etwa ein Virenscanner, die neuen Dateien offen: etwas später noch einmal versuchen.</translation>
    </message>
    <message>
      <source>Could not write {path}: {why}. What was there before is unchanged. Free some space or choose a folder that you may write to.</source>
      <translation>{path} ließ sich nicht schreiben: {why}. Was vorher da war, ist unverändert. Platz schaffen oder einen Ordner mit Schreibrecht wählen.</translation>
    </message>
    <message>
      <source>DINOv3 licence, not a free one</source>
      <translation>DINOv3-Lizenz, keine freie</translation>
    </message>
    <message>
      <source>Defects of one picture are painted with up to {most_shapes} shapes with {most_points_of_all:,} points in all; these are {shapes} with {points:,}. Paint with fewer and larger shapes.</source>
      <translation>Fehler eines Bildes werden mit bis zu {most_shapes} Formen mit insgesamt {most_points_of_all:,} Punkten eingezeichnet; hier sind es {shapes} mit {points:,}. Mit weniger und größeren Formen einzeichnen.</translation>
    </message>
    <message>
      <source>Draw a larger inspected area, or inspect the whole picture.</source>
      <translation>Einen größeren Prüfbereich zeichnen oder das ganze Bild prüfen.</translation>
    </message>
    <message>
      <source>Fetching the weights of {backbone} was cancelled. What has come is kept.</source>
      <translation>Das Abrufen der Gewichte von {backbone} wurde abgebrochen. Was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
      <source>Fetching the weights of {backbone} was cancelled. {kept}</source>
      <translation>Das Abrufen der Gewichte von {backbone} wurde abgebrochen. {kept}</translation>
    </message>
    <message>
      <source>Free some space or choose a folder that you may write to.</source>
      <translation>Platz schaffen oder einen Ordner mit Schreibrecht wählen.</translation>
    </message>
    <message>
      <source>ICC L*a*b* colours</source>
      <translation>Farben in ICC L*a*b*</translation>
    </message>
    <message>
      <source>ITU L*a*b* colours</source>
      <translation>Farben in ITU L*a*b*</translation>
    </message>
    <message>
      <source>It is not known which mask belongs to {image}: {folder} holds {first} and {second}. Remove one of them.</source>
      <translation>Es ist nicht klar, welche Maske zu {image} gehört: {folder} enthält {first} und {second}. Eine davon entfernen.</translation>
    </message>
    <message>
      <source>It says that it was packed at {written_at!r}, which is no usable time.</source>
      <translation>Sie sagt, sie sei zum Zeitpunkt {written_at!r} gepackt worden; das ist keine brauchbare Zeit.</translation>
    </message>
    <message>
      <source>It shows exactly what {name} shows.</source>
      <translation>Es zeigt genau dasselbe wie {name}.</translation>
    </message>
    <message>
      <source>Its good parts score exactly alike, so no limit can be proposed: they look the same to the network, or it has learned nothing yet.</source>
      <translation>Die Gutteile haben alle genau denselben Score, darum lässt sich kein Grenzwert vorschlagen: Für das Netz sehen sie gleich aus, oder es hat noch nichts gelernt.</translation>
    </message>
    <message>
      <source>Memory does not suffice even for one sample at a time. The last checkpoint was kept. Close other programs, or choose a smaller preset or the CPU.</source>
      <translation>Der Speicher reicht nicht einmal für ein Bild auf einmal. Der letzte Checkpoint bleibt erhalten. Andere Programme schließen oder eine kleinere Vorgabe oder die CPU wählen.</translation>
    </message>
    <message>
      <source>Memory ran out in one of the processes that train together. The last checkpoint was kept. Start more of them, or choose a smaller preset.</source>
      <translation>Einem der Prozesse, die gemeinsam trainieren, ging der Speicher aus. Der letzte Checkpoint bleibt erhalten. Mehr davon starten oder eine kleinere Vorgabe wählen.</translation>
    </message>
    <message>
      <source>Memory ran out; training goes on with batches of {batch_size}.</source>
      <translation>Der Speicher ging aus; das Training läuft mit Batches zu {batch_size} weiter.</translation>
    </message>
    <message>
      <source>Mend that, or train from the beginning without it.</source>
      <translation>Das beheben oder von Anfang an ohne dieses Produkt trainieren.</translation>
    </message>
    <message>
      <source>Mend that, or train from the beginning without them.</source>
      <translation>Das beheben oder von Anfang an ohne diese Produkte trainieren.</translation>
    </message>
    <message>
      <source>No engine of this computer may judge with {model_folder}: {reasons}. The model is unchanged; use it with the workstation edition, or pack it again there.</source>
      <translation>Keine Engine dieses Rechners darf mit {model_folder} urteilen: {reasons}. Das Modell ist unverändert; mit der Edition Workstation verwenden oder dort noch einmal packen.</translation>
    </message>
    <message>
      <source>No good part was held out of {products}: the limit comes from images that the network was trained on, and nobody knows how many good parts it rejects.</source>
      <translation>Von {products} wurde kein Gutteil zurückgehalten: Der Grenzwert stammt aus Bildern, auf denen das Netz trainiert wurde, und niemand weiß, wie viele Gutteile er aussortiert.</translation>
    </message>
    <message>
      <source>No temporary folder can be made: {why}. {kept} Free some space.</source>
      <translation>Es lässt sich kein temporärer Ordner anlegen: {why}. {kept} Platz schaffen.</translation>
    </message>
    <message>
      <source>None of the normal images that are held out by choice can be used. Hold out others, or none.</source>
      <translation>Keines der gezielt zurückgehaltenen Gutbilder ist verwendbar. Andere zurückhalten oder keine.</translation>
    </message>
    <message>
      <source>Nothing has come that a later fetch could go on from.</source>
      <translation>Es ist nichts angekommen, wovon ein späterer Abruf weitermachen könnte.</translation>
    </message>
    <message>
      <source>Nothing of the inspected area is left on a picture of {width}×{height} pixels. {draw_again}</source>
      <translation>Auf einem Bild von {width}×{height} Pixeln bleibt vom Prüfbereich nichts übrig. {draw_again}</translation>
    </message>
    <message>
      <source>Nothing was changed; copy the file again, or pack the model again on the computer that has it.</source>
      <translation>Es wurde nichts geändert; die Datei noch einmal kopieren oder das Modell auf dem Rechner, der es hat, noch einmal packen.</translation>
    </message>
    <message>
      <source>ONNX Runtime cannot load {path}: {why}</source>
      <translation>ONNX Runtime kann {path} nicht laden: {why}</translation>
    </message>
    <message>
      <source>ONNX Runtime failed: {why}</source>
      <translation>ONNX Runtime schlug fehl: {why}</translation>
    </message>
    <message>
      <source>ONNX Runtime is not part of this edition of the program.</source>
      <translation>ONNX Runtime gehört nicht zu dieser Edition des Programms.</translation>
    </message>
    <message>
      <source>Of its {count} normal images {counts}</source>
      <translation>Von {count} Gutbildern: {counts}</translation>
    </message>
    <message>
      <source>Of its {count} normal images {counts}.</source>
      <translation>Von {count} Gutbildern: {counts}.</translation>
    </message>
    <message>
      <source>Of {normals} normal images of product {product!r}, {held_out} are held out by choice and {training} are left to train. At least {least_held_out} must be held out, and {min_normals} train: hold out others, or none.</source>
      <translation>Von {normals} Gutbildern des Produkts {product!r} sind {held_out} gezielt zurückgehalten, und {training} bleiben zum Trainieren. Mindestens {least_held_out} müssen zurückgehalten werden und {min_normals} im Training bleiben: andere zurückhalten oder keine.</translation>
    </message>
    <message>
      <source>Of {normals} normal images of product {product!r}, {registered} are prompts, so that fewer than {least_held_out} are left to calibrate its limit. Add more images of good parts or unregister a prompt.</source>
      <translation>Von {normals} Gutbildern des Produkts {product!r} sind {registered} Prompts, sodass weniger als {least_held_out} bleiben, um den Grenzwert zu kalibrieren. Mehr Bilder von Gutteilen hinzufügen oder ein Bild nicht mehr als Prompt verwenden.</translation>
    </message>
    <message>
      <source>One of its normal images could not be aligned and does not train. {image}: {reason}</source>
      <translation>Ein Gutbild ließ sich nicht ausrichten und geht nicht ins Training ein. {image}: {reason}</translation>
    </message>
    <message>
      <source>Only torch computes that, and it is not installed. {no_torch}</source>
      <translation>Das rechnet nur torch, und torch ist nicht installiert. {no_torch}</translation>
    </message>
    <message>
      <source>Only {share:.1%} of the picture is inspected; {least_share:.1%} is the least. {draw_again}</source>
      <translation>Nur {share:.1%} des Bildes wird geprüft; mindestens {least_share:.1%} ist nötig. {draw_again}</translation>
    </message>
    <message>
      <source>Only {usable} normal images train; {advised} or more are advised, or the limit is a guess.</source>
      <translation>Gutbilder im Training: nur {usable}; {advised} oder mehr sind zu empfehlen, sonst ist der Grenzwert nur geschätzt.</translation>
    </message>
    <message>
      <source>OpenVINO cannot load {path}: {why}</source>
      <translation>OpenVINO kann {path} nicht laden: {why}</translation>
    </message>
    <message>
      <source>OpenVINO cannot take over the network: {error}. The model was not changed.</source>
      <translation>OpenVINO kann das Netz nicht übernehmen: {error}. Das Modell wurde nicht geändert.</translation>
    </message>
    <message>
      <source>OpenVINO failed: {why}</source>
      <translation>OpenVINO schlug fehl: {why}</translation>
    </message>
    <message>
      <source>OpenVINO is not part of this edition of the program.</source>
      <translation>OpenVINO gehört nicht zu dieser Edition des Programms.</translation>
    </message>
    <message>
      <source>Or pack the model to a model file on a workstation, and unpack that here.</source>
      <translation>Oder das Modell auf einer Workstation in eine Modelldatei packen und diese hier entpacken.</translation>
    </message>
    <message>
      <source>Pack the model again on a computer that has torch.</source>
      <translation>Das Modell auf einem Rechner mit torch noch einmal packen.</translation>
    </message>
    <message>
      <source>Parts that look alike when turned, such as round ones, can only be shifted; choose a smaller angle for those that look alike half a turn on.</source>
      <translation>Teile, die gedreht gleich aussehen, etwa runde, lassen sich nur verschieben; für solche, die nach einer halben Drehung gleich aussehen, einen kleineren Winkel wählen.</translation>
    </message>
    <message>
      <source>Product {product!r} has no normal images.</source>
      <translation>Produkt {product!r} hat keine Gutbilder.</translation>
    </message>
    <message>
      <source>Product {product!r} has one normal image.</source>
      <translation>Produkt {product!r} hat ein Gutbild.</translation>
    </message>
    <message>
      <source>Product {product!r} has {normals} normal images.</source>
      <translation>Produkt {product!r} hat {normals} Gutbilder.</translation>
    </message>
    <message>
      <source>Product {product} has no normal images: {where} holds no image that can be read. Put pictures of good parts there ({suffixes}).</source>
      <translation>Produkt {product} hat keine Gutbilder: {where} enthält kein lesbares Bild. Bilder von Gutteilen dort ablegen ({suffixes}).</translation>
    </message>
    <message>
      <source>Prompts of the product {product!r}: {own}; there is no number {number} among them.</source>
      <translation>Prompts des Produkts {product!r}: {own}; eine Nummer {number} ist nicht darunter.</translation>
    </message>
    <message>
      <source>Switch its alignment off, or look less far.</source>
      <translation>Die Ausrichtung abschalten oder weniger weit suchen.</translation>
    </message>
    <message>
      <source>The address of the hub {hub} has a name or password in it, which would be shown and written down. Leave it out: this program never logs in.</source>
      <translation>In der Adresse des Hubs {hub} steht ein Name oder Passwort; beides würde gezeigt und aufgeschrieben. Bitte weglassen: Dieses Programm meldet sich nie an.</translation>
    </message>
    <message>
      <source>The anomaly map for {name} holds NaN or infinity and was not written. The model is damaged or was trained on damaged data: inspect with another model, or train again.</source>
      <translation>Die Anomaliekarte zu {name} enthält NaN oder Unendlich und wurde nicht geschrieben. Das Modell ist beschädigt oder wurde auf beschädigten Daten trainiert: mit einem anderen Modell prüfen oder neu trainieren.</translation>
    </message>
    <message>
      <source>The backbone in {path} is not the one that the manifest names. Restore the original folder.</source>
      <translation>Der Backbone in {path} ist nicht der, den das Manifest nennt. Den ursprünglichen Ordner wiederherstellen.</translation>
    </message>
    <message>
      <source>The backbone {name!r} is unknown to timm {version}. Check how it is written: `timm.list_models()` names all.</source>
      <translation>Der Backbone {name!r} ist timm {version} unbekannt. Die Schreibweise kontrollieren: `timm.list_models()` nennt alle.</translation>
    </message>
    <message>
      <source>The cached features in {folder} are damaged ({error}). Delete that folder's cache.json and start again.</source>
      <translation>Die zwischengespeicherten Merkmale in {folder} sind beschädigt ({error}). Die Datei cache.json dieses Ordners löschen und neu starten.</translation>
    </message>
    <message>
      <source>The checkpoint belongs to another run: images, prompts, settings, weights or seed have changed since, or this version trains the preset otherwise (an unfinished `paper` of an older one cannot be continued). It was left as it is. Resume with what it was started with, or train into another folder.</source>
      <translation>Der Checkpoint gehört zu einem anderen Training: Bilder, Prompts, Einstellungen, Gewichte oder Seed haben sich seither geändert, oder diese Version trainiert die Vorgabe anders (ein unfertiges `paper` einer älteren lässt sich nicht fortsetzen). Er blieb, wie er ist. Mit dem fortsetzen, womit begonnen wurde, oder in einen anderen Ordner trainieren.</translation>
    </message>
    <message>
      <source>The checkpoint {path} does not fit this run ({why}). It was left as it is: train into another folder.</source>
      <translation>Der Checkpoint {path} passt nicht zu diesem Training ({why}). Er blieb, wie er ist: in einen anderen Ordner trainieren.</translation>
    </message>
    <message>
      <source>The checkpoint {path} is damaged ({error}). The images are untouched: delete the folder {folder} and train again, or train into another folder.</source>
      <translation>Der Checkpoint {path} ist beschädigt ({error}). Die Bilder sind unberührt: den Ordner {folder} löschen und neu trainieren oder in einen anderen Ordner trainieren.</translation>
    </message>
    <message>
      <source>The checkpoint {path} was written by another version of this program. It was left as it is: resume with that version, or train into another folder.</source>
      <translation>Der Checkpoint {path} wurde von einer anderen Version dieses Programms geschrieben. Er blieb, wie er ist: mit jener Version fortsetzen oder in einen anderen Ordner trainieren.</translation>
    </message>
    <message>
      <source>The export could not be written to {folder}: {why}. The model is unchanged and nothing was left behind. Free some space or choose a folder that you may write to.</source>
      <translation>Der Export ließ sich nicht nach {folder} schreiben: {why}. Das Modell ist unverändert, und es blieb nichts zurück. Platz schaffen oder einen Ordner mit Schreibrecht wählen.</translation>
    </message>
    <message>
      <source>The exported model does not agree with the original: {parity}. Nothing was exported and the model is unchanged; torch can go on using it.</source>
      <translation>Das exportierte Modell stimmt nicht mit dem Original überein: {parity}. Es wurde nichts exportiert, und das Modell ist unverändert; torch kann es weiter verwenden.</translation>
    </message>
    <message>
      <source>The exported network asks for {name!r}, which this model does not have. Export it again.</source>
      <translation>Das exportierte Netz verlangt {name!r}, das dieses Modell nicht hat. Noch einmal exportieren.</translation>
    </message>
    <message>
      <source>The feature statistics in {path} are not those of the manifest. Restore the original folder.</source>
      <translation>Die Merkmalsstatistik in {path} ist nicht die des Manifests. Den ursprünglichen Ordner wiederherstellen.</translation>
    </message>
    <message>
      <source>The file {name} holds no full picture, only reduced copies or masks. Save the full picture instead.</source>
      <translation>Die Datei {name} enthält kein vollständiges Bild, nur verkleinerte Kopien oder Masken. Stattdessen das vollständige Bild speichern.</translation>
    </message>
    <message>
      <source>The file {name} holds {count} pictures, and it is not known which one is meant. Save each picture as a file of its own.</source>
      <translation>Die Datei {name} enthält {count} Bilder, und es ist nicht klar, welches gemeint ist. Jedes Bild als eigene Datei speichern.</translation>
    </message>
    <message>
      <source>The file {path} was not opened: with {size:.1f} GB it is larger than {most:.1f} GB. Make the image smaller, or save it compressed.</source>
      <translation>Die Datei {path} wurde nicht geöffnet: Mit {size:.1f} GB ist sie größer als {most:.1f} GB. Das Bild verkleinern oder komprimiert speichern.</translation>
    </message>
    <message>
      <source>The folder of masks {mask} holds none. Copy the data set again.</source>
      <translation>Der Maskenordner {mask} enthält keine Masken. Den Datensatz noch einmal kopieren.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read: {why}.</source>
      <translation>Der Ordner {folder} ist nicht lesbar: {why}.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read: {why}. Check that it exists and that you may open it.</source>
      <translation>Der Ordner {folder} ist nicht lesbar: {why}. Kontrollieren, ob er existiert und sich öffnen lässt.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written: {why}. Choose another folder.</source>
      <translation>Der Ordner {folder} ist nicht beschreibbar: {why}. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>The folder {folder} must be renamed before it can be read. {error}</source>
      <translation>Der Ordner {folder} muss umbenannt werden, bevor er lesbar ist. {error}</translation>
    </message>
    <message>
      <source>The image has {width}×{height} pixels; at least {min_side}×{min_side} are needed.</source>
      <translation>Das Bild hat {width}×{height} Pixel; mindestens {min_side}×{min_side} sind nötig.</translation>
    </message>
    <message>
      <source>The image {name} cannot be read: {error}. Convert it to 8 or 16 bits of grey or RGB.</source>
      <translation>Das Bild {name} ist nicht lesbar: {error}. In 8 oder 16 Bit Grau oder RGB umwandeln.</translation>
    </message>
    <message>
      <source>The image {name} has 16 bits a value, and the products of the model use them in different ways. Say which product it shows.</source>
      <translation>Das Bild {name} hat 16 Bit je Wert, und die Produkte des Modells nutzen sie verschieden. Angeben, welches Produkt es zeigt.</translation>
    </message>
    <message>
      <source>The image {name} holds the value {highest:,}, which is above the product's range of {bits} bits (0 to {white:,}). It was not clipped. If the camera is right, give the product a wider range and train again.</source>
      <translation>Das Bild {name} enthält den Wert {highest:,}; das ist über dem Wertebereich des Produkts von {bits} Bit (0 bis {white:,}). Es wurde nicht abgeschnitten. Ist die Kamera richtig eingestellt, dem Produkt einen größeren Wertebereich geben und neu trainieren.</translation>
    </message>
    <message>
      <source>The image {name} is damaged: {damage}. Copy it again from its source.</source>
      <translation>Das Bild {name} ist beschädigt: {damage}. Noch einmal von der Quelle kopieren.</translation>
    </message>
    <message>
      <source>The image {name} is empty (0 bytes). Copy it again from its source.</source>
      <translation>Das Bild {name} ist leer (0 Bytes). Noch einmal von der Quelle kopieren.</translation>
    </message>
    <message>
      <source>The image {name} is of a kind that is not read: {kind}. Convert it to 8 or 16 bits of grey or RGB.</source>
      <translation>Das Bild {name} ist von einer Art, die nicht gelesen wird: {kind}. In 8 oder 16 Bit Grau oder RGB umwandeln.</translation>
    </message>
    <message>
      <source>The image {name} is too large: {width} × {height} pixels are more than {millions} million. Crop it or make it smaller.</source>
      <translation>Das Bild {name} ist zu groß: {width} × {height} Pixel sind mehr als {millions} Millionen. Zuschneiden oder verkleinern.</translation>
    </message>
    <message>
      <source>The image {name} is too small: {width} × {height} pixels; at least {min_side} × {min_side} are needed.</source>
      <translation>Das Bild {name} ist zu klein: {width} × {height} Pixel; mindestens {min_side} × {min_side} sind nötig.</translation>
    </message>
    <message>
      <source>The image {path} cannot be opened: {why}. Check that you may read it.</source>
      <translation>Das Bild {path} lässt sich nicht öffnen: {why}. Kontrollieren, ob Leserecht besteht.</translation>
    </message>
    <message>
      <source>The image {path} does not exist (any more). Check the path.</source>
      <translation>Das Bild {path} gibt es nicht (mehr). Den Pfad kontrollieren.</translation>
    </message>
    <message>
      <source>The inspected area is nowhere as wide as a sixtieth of the picture. {draw_again}</source>
      <translation>Der Prüfbereich ist nirgends so breit wie ein Sechzigstel des Bildes. {draw_again}</translation>
    </message>
    <message>
      <source>The inspected area {path} cannot be read: {error}.</source>
      <translation>Der Prüfbereich {path} ist nicht lesbar: {error}.</translation>
    </message>
    <message>
      <source>The limit of {name} rests on {parts} good parts: one more could not be judged as if it were new, because nothing outside of its block could guide it. Register prompts of other parts too.</source>
      <translation>Der Grenzwert von {name} beruht auf {parts} Gutteilen: Ein weiteres ließ sich nicht wie neu beurteilen, weil nichts außerhalb seines Blocks es leiten konnte. Auch Prompts anderer Teile erfassen.</translation>
    </message>
    <message>
      <source>The limit of {name} rests on {parts} good parts: {missing} more could not be judged as if they were new, because nothing outside of their block could guide them. Register prompts of other parts too.</source>
      <translation>Der Grenzwert von {name} beruht auf {parts} Gutteilen: {missing} weitere ließen sich nicht wie neu beurteilen, weil nichts außerhalb ihres Blocks sie leiten konnte. Auch Prompts anderer Teile erfassen.</translation>
    </message>
    <message>
      <source>The limit of {product!r} {limit}.</source>
      <translation>Der Grenzwert von {product!r} {limit}.</translation>
    </message>
    <message>
      <source>The limit of {product!r} {objection}. {kept}</source>
      <translation>Der Grenzwert von {product!r} {objection}. {kept}</translation>
    </message>
    <message>
      <source>The limits that came with the model cannot be read: {error} {again}</source>
      <translation>Die Grenzwerte, die mit dem Modell kamen, sind nicht lesbar: {error} {again}</translation>
    </message>
    <message>
      <source>The masks {first} and {path} of one image differ in size. Correct one of them.</source>
      <translation>Die Masken {first} und {path} desselben Bildes sind verschieden groß. Eine davon berichtigen.</translation>
    </message>
    <message>
      <source>The model does not know the product {product!r}.</source>
      <translation>Das Modell kennt das Produkt {product!r} nicht.</translation>
    </message>
    <message>
      <source>The model does not know the product {product!r}; it knows: {known}. {kept}</source>
      <translation>Das Modell kennt das Produkt {product!r} nicht; es kennt: {known}. {kept}</translation>
    </message>
    <message>
      <source>The model does not know the product {product!r}; it knows: {names}.</source>
      <translation>Das Modell kennt das Produkt {product!r} nicht; es kennt: {names}.</translation>
    </message>
    <message>
      <source>The model does not know the product {product!r}; it knows: {products}.</source>
      <translation>Das Modell kennt das Produkt {product!r} nicht; es kennt: {products}.</translation>
    </message>
    <message>
      <source>The model file was written and could not be read back: {why} {kept}</source>
      <translation>Die Modelldatei wurde geschrieben und ließ sich nicht zurücklesen: {why} {kept}</translation>
    </message>
    <message>
      <source>The model file was written and something else was read back. {kept}</source>
      <translation>Die Modelldatei wurde geschrieben, und etwas anderes wurde zurückgelesen. {kept}</translation>
    </message>
    <message>
      <source>The model folder {folder} does not exist.</source>
      <translation>Den Modellordner {folder} gibt es nicht.</translation>
    </message>
    <message>
      <source>The model gave a value that is not a number for this image.</source>
      <translation>Das Modell lieferte zu diesem Bild einen Wert, der keine Zahl ist.</translation>
    </message>
    <message>
      <source>The model has no calibration for the product {product!r}.</source>
      <translation>Das Modell hat keine Kalibrierung für das Produkt {product!r}.</translation>
    </message>
    <message>
      <source>The model is unchanged, and so is what was at the place of the model file before.</source>
      <translation>Das Modell ist unverändert, ebenso das, was vorher an der Stelle der Modelldatei war.</translation>
    </message>
    <message>
      <source>The model knows the product {product!r} already, and its network was trained on it. The model was not touched: to add the product anew begin with a model that does not know it.</source>
      <translation>Das Modell kennt das Produkt {product!r} schon, und sein Netz wurde darauf trainiert. Das Modell wurde nicht angerührt: um das Produkt neu hinzuzufügen, mit einem Modell beginnen, das es nicht kennt.</translation>
    </message>
    <message>
      <source>The model knows the product {product!r} by prompts only already. The model was not touched: to add the product anew begin with a model that does not know it.</source>
      <translation>Das Modell kennt das Produkt {product!r} schon, nur über Prompts. Das Modell wurde nicht angerührt: um das Produkt neu hinzuzufügen, mit einem Modell beginnen, das es nicht kennt.</translation>
    </message>
    <message>
      <source>The model takes more than {most:.1f} GB, which no model file holds. {kept}</source>
      <translation>Das Modell braucht mehr als {most:.1f} GB, was keine Modelldatei fasst. {kept}</translation>
    </message>
    <message>
      <source>The model to start from cannot be used. {error}</source>
      <translation>Das Ausgangsmodell ist nicht verwendbar. {error}</translation>
    </message>
    <message>
      <source>The model to start from cannot be used. {why}</source>
      <translation>Das Ausgangsmodell ist nicht verwendbar. {why}</translation>
    </message>
    <message>
      <source>The model to start from has another network than this preset ({settings} differ): its weights fit no other. Nothing was changed. Train with its preset, {preset}, and with the same --backbone and --set, or from the beginning.</source>
      <translation>Das Ausgangsmodell hat ein anderes Netz als diese Vorgabe ({settings} weichen ab): Seine Gewichte passen zu keinem anderen. Es wurde nichts geändert. Mit seiner Vorgabe {preset} und denselben Angaben zu --backbone und --set trainieren oder von Anfang an.</translation>
    </message>
    <message>
      <source>The model to start from knows products for which the trained network has no limit, so that the new model would forget them. {reasons} The checkpoint was kept, and the model to start from is as it was. Add images of good parts, or train longer, with more steps or minutes, into another folder.</source>
      <translation>Das Ausgangsmodell kennt Produkte, für die das trainierte Netz keinen Grenzwert hat, sodass das neue Modell sie vergessen würde. {reasons} Der Checkpoint bleibt erhalten, und das Ausgangsmodell ist unverändert. Bilder von Gutteilen hinzufügen oder länger trainieren, mit mehr Schritten oder Minuten, in einen anderen Ordner.</translation>
    </message>
    <message>
      <source>The model to start from knows {names}, of which there are no images to train along: its network would change, and nobody could tell what becomes of their verdicts. Nothing was changed.</source>
      <translation>Das Ausgangsmodell kennt {names}, wovon es keine Bilder zum Mittrainieren gibt: Das Netz würde sich ändern, und niemand könnte sagen, was aus diesen Urteilen wird. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>The model to start from knows {names}, which would not be trained along: its network would change, and nobody could tell what becomes of their verdicts. Nothing was changed.</source>
      <translation>Das Ausgangsmodell kennt {names}, aber das würde nicht mittrainiert: Das Netz würde sich ändern, und niemand könnte sagen, was aus diesen Urteilen wird. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>The model to start from was trained on a backbone with other weights: what it learned means nothing on these. Nothing was changed. Train with the weights that it was trained with, or from the beginning.</source>
      <translation>Das Ausgangsmodell wurde auf einem Backbone mit anderen Gewichten trainiert: Was es gelernt hat, bedeutet auf diesen nichts. Es wurde nichts geändert. Mit den Gewichten trainieren, mit denen es trainiert wurde, oder von Anfang an.</translation>
    </message>
    <message>
      <source>The network cannot be exported: the tracer gave nothing. The model was not changed.</source>
      <translation>Das Netz lässt sich nicht exportieren: Der Tracer lieferte nichts. Das Modell wurde nicht geändert.</translation>
    </message>
    <message>
      <source>The network cannot be exported: {why}. The model was not changed; torch can go on using it.</source>
      <translation>Das Netz lässt sich nicht exportieren: {why}. Das Modell wurde nicht geändert; torch kann es weiter verwenden.</translation>
    </message>
    <message>
      <source>The network gives values that are not numbers for it.</source>
      <translation>Das Netz liefert dafür Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
      <source>The network gives values that are not numbers. Train again.</source>
      <translation>Das Netz liefert Werte, die keine Zahlen sind. Neu trainieren.</translation>
    </message>
    <message>
      <source>The normal image {path} cannot be read: {why}.</source>
      <translation>Das Gutbild {path} ist nicht lesbar: {why}.</translation>
    </message>
    <message>
      <source>The part was not found in it as it lies in the reference.</source>
      <translation>Das Teil wurde darin nicht so gefunden, wie es in der Referenz liegt.</translation>
    </message>
    <message>
      <source>The parts of {name!r} cannot be aligned: in {lost} of {total} normal images nothing lies as in the reference. Parts are aligned by edges that all of them have in common, which a surface has not. Switch its alignment off, or look further.</source>
      <translation>Die Teile von {name!r} lassen sich nicht ausrichten: In {lost} von {total} Gutbildern liegt nichts wie in der Referenz. Teile werden nach Kanten ausgerichtet, die alle gemeinsam haben; eine Oberfläche hat solche nicht. Die Ausrichtung abschalten oder weiter suchen.</translation>
    </message>
    <message>
      <source>The parts of {name!r} cannot be aligned: of {probes} normal images that were moved by known amounts {again} were found again.</source>
      <translation>Die Teile von {name!r} lassen sich nicht ausrichten: Von {probes} Gutbildern, die um bekannte Beträge bewegt wurden, wurden {again} wiedergefunden.</translation>
    </message>
    <message>
      <source>The radii of a brush lie above 0 and go up to {largest_radius}; got {got}.</source>
      <translation>Die Radien eines Pinsels liegen über 0 und gehen bis {largest_radius}; angegeben: {got}.</translation>
    </message>
    <message>
      <source>The scale of an anomaly map must be a positive number, not {used_scale}.</source>
      <translation>Der Maßstab einer Anomaliekarte muss eine positive Zahl sein, nicht {used_scale}.</translation>
    </message>
    <message>
      <source>The seed must lie between 0 and {largest_seed}; got {seed}.</source>
      <translation>Der Seed muss zwischen 0 und {largest_seed} liegen; angegeben: {seed}.</translation>
    </message>
    <message>
      <source>The texture folder {folder} holds no images. Put texture images there, or name no folder to have textures generated.</source>
      <translation>Der Texturordner {folder} enthält keine Bilder. Texturbilder dort ablegen oder keinen Ordner angeben, dann werden Texturen erzeugt.</translation>
    </message>
    <message>
      <source>The threshold must be a number; got {threshold}.</source>
      <translation>Der Grenzwert muss eine Zahl sein; angegeben: {threshold}.</translation>
    </message>
    <message>
      <source>The trained weights of the backbone {name} are not on this computer: no file was given, no installed package carries them, and they are not among the kept ones. Training fetches nothing by itself: {get}, or name a .safetensors or .pth file of them (`--weights FILE`, or `onenip backbones add FILE --name {name}` for good; in the window on the Train page).</source>
      <translation>Die trainierten Gewichte des Backbones {name} sind nicht auf diesem Rechner: Es wurde keine Datei angegeben, kein installiertes Paket enthält sie, und unter den aufbewahrten sind sie nicht. Das Training ruft von sich aus nichts ab: {get}, oder eine .safetensors- oder .pth-Datei davon angeben (`--weights FILE`, oder `onenip backbones add FILE --name {name}` auf Dauer; im Fenster auf der Seite Training).</translation>
    </message>
    <message>
      <source>The weights file {file} cannot be read: {why}. What was kept before is unchanged. Check its name and folder, or copy it again.</source>
      <translation>Die Gewichtsdatei {file} ist nicht lesbar: {why}. Was bisher aufbewahrt war, ist unverändert. Namen und Ordner kontrollieren oder die Datei noch einmal kopieren.</translation>
    </message>
    <message>
      <source>The weights file {file} is not in the format that torch has written since 2020. It was not kept. Supply it as .safetensors.</source>
      <translation>Die Gewichtsdatei {file} hat nicht das Format, das torch seit 2020 schreibt. Sie wurde nicht aufbewahrt. Als .safetensors bereitstellen.</translation>
    </message>
    <message>
      <source>The weights file {path} cannot be read: {reason}. It may be damaged, or hold something else: download it again, as .safetensors or .pth.</source>
      <translation>Die Gewichtsdatei {path} ist nicht lesbar: {reason}. Sie ist vielleicht beschädigt oder enthält etwas anderes: noch einmal herunterladen, als .safetensors oder .pth.</translation>
    </message>
    <message>
      <source>The weights file {path} cannot be read: {reason}. It may be damaged, or hold something else: get it again.</source>
      <translation>Die Gewichtsdatei {path} ist nicht lesbar: {reason}. Sie ist vielleicht beschädigt oder enthält etwas anderes: noch einmal holen.</translation>
    </message>
    <message>
      <source>The weights file {path} cannot be read: {why}.</source>
      <translation>Die Gewichtsdatei {path} ist nicht lesbar: {why}.</translation>
    </message>
    <message>
      <source>The weights file {path} does not exist. Check its name and folder (`--weights FILE`).</source>
      <translation>Die Gewichtsdatei {path} gibt es nicht. Namen und Ordner kontrollieren (`--weights FILE`).</translation>
    </message>
    <message>
      <source>The weights file {path} does not hold a plain table of tensors. Supply a state dictionary, not a whole checkpoint or pickled model.</source>
      <translation>Die Gewichtsdatei {path} enthält keine einfache Tabelle von Tensoren. Ein State Dictionary bereitstellen, keinen ganzen Checkpoint und kein mit Pickle gespeichertes Modell.</translation>
    </message>
    <message>
      <source>The weights file {path} is not what was kept: its SHA-256 is {found}, and {wanted} was written down. Get it again: `onenip backbones fetch {name}`, or `onenip backbones add FILE --name {name}`; in the window on the Train page, below the chosen preset.</source>
      <translation>Die Gewichtsdatei {path} ist nicht die, die aufbewahrt wurde: Ihr SHA-256 ist {found}, notiert war {wanted}. Noch einmal holen: `onenip backbones fetch {name}`, oder `onenip backbones add FILE --name {name}`; im Fenster auf der Seite Training, unter der gewählten Vorgabe.</translation>
    </message>
    <message>
      <source>The weights in {path} are of an EfficientNet and do not fit the backbone {name}. Name the backbone that the file was made for (`--backbone NAME`).</source>
      <translation>Die Gewichte in {path} sind die eines EfficientNet und passen nicht zum Backbone {name}. Den Backbone angeben, für den die Datei gemacht ist (`--backbone NAME`).</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {backbone}: {tensor} {what}. Supply timm's own weights of {backbone}.</source>
      <translation>Die Gewichte in {path} passen nicht zum Backbone {backbone}: {tensor} {what}. timms eigene Gewichte von {backbone} bereitstellen.</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {name}: it has no place for the tensor {key!r}. Name the backbone that the file was made for (`--backbone NAME`), or supply timm's own weights.</source>
      <translation>Die Gewichte in {path} passen nicht zum Backbone {name}: Er hat keinen Platz für den Tensor {key!r}. Den Backbone angeben, für den die Datei gemacht ist (`--backbone NAME`), oder timms eigene Gewichte bereitstellen.</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {name}: they are for patches of {found_high}×{found_wide} pixels instead of {wanted_high}×{wanted_wide}. Name the backbone that the file was made for (`--backbone NAME`).</source>
      <translation>Die Gewichte in {path} passen nicht zum Backbone {name}: Sie sind für Patches von {found_high}×{found_wide} Pixeln statt {wanted_high}×{wanted_wide}. Den Backbone angeben, für den die Datei gemacht ist (`--backbone NAME`).</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {name}: timm cannot read them as such ({reason}). Supply timm's own weights of it, or those of its original release.</source>
      <translation>Die Gewichte in {path} passen nicht zum Backbone {name}: timm kann sie nicht als solche lesen ({reason}). timms eigene Gewichte davon oder die der Originalveröffentlichung bereitstellen.</translation>
    </message>
    <message>
      <source>The weights in {path} do not fit the backbone {name}: {first_lines}. Supply timm's own weights of {name}, or name the backbone that the file was made for (`--backbone NAME`).</source>
      <translation>Die Gewichte in {path} passen nicht zum Backbone {name}: {first_lines}. timms eigene Gewichte von {name} bereitstellen oder den Backbone angeben, für den die Datei gemacht ist (`--backbone NAME`).</translation>
    </message>
    <message>
      <source>The weights of {backbone} come with the installed package {package}: nothing to fetch.</source>
      <translation>Die Gewichte von {backbone} kommen mit dem installierten Paket {package}: Es gibt nichts abzurufen.</translation>
    </message>
    <message>
      <source>The weights of {backbone} could not be written to {folder}: {why}. What has come is kept. Free some space or see that you may write there, then fetch again: it goes on from there.</source>
      <translation>Die Gewichte von {backbone} ließen sich nicht nach {folder} schreiben: {why}. Was angekommen ist, bleibt erhalten. Platz schaffen oder für Schreibrecht sorgen, dann noch einmal abrufen: Es geht dort weiter.</translation>
    </message>
    <message>
      <source>The weights of {backbone} were not fetched from {url}: {error}. Attempts: {times}. {kept} Without a way to the hub, fetch the file on another computer and add it: `onenip backbones add FILE --name {backbone}`, or “From a file…” in the window.</source>
      <translation>Die Gewichte von {backbone} wurden nicht von {url} abgerufen: {error}. Versuche: {times}. {kept} Ohne einen Weg zum Hub die Datei auf einem anderen Rechner holen und hinzufügen: `onenip backbones add FILE --name {backbone}`, oder „Aus Datei…“ im Fenster.</translation>
    </message>
    <message>
      <source>The weights of {name} come with the installed package {package}. To train with {file}, name it: `onenip train --weights {file}`.</source>
      <translation>Die Gewichte von {name} kommen mit dem installierten Paket {package}. Um mit {file} zu trainieren, die Datei angeben: `onenip train --weights {file}`.</translation>
    </message>
    <message>
      <source>There is no engine {name!r}; there are: {engines}.</source>
      <translation>Es gibt keine Engine {name!r}; es gibt: {engines}.</translation>
    </message>
    <message>
      <source>There is no normal image of {product!r} to align parts by.</source>
      <translation>Es gibt kein Gutbild von {product!r}, nach dem sich Teile ausrichten lassen.</translation>
    </message>
    <message>
      <source>There is no product to train; name at least one folder of images of good parts.</source>
      <translation>Es gibt kein Produkt zu trainieren; mindestens einen Ordner mit Bildern von Gutteilen angeben.</translation>
    </message>
    <message>
      <source>These weights are being fetched or added by another program just now ({path}). Nothing was changed. Wait until it is done.</source>
      <translation>Ein anderes Programm ruft diese Gewichte gerade ab oder fügt sie hinzu ({path}). Es wurde nichts geändert. Warten, bis es fertig ist.</translation>
    </message>
    <message>
      <source>This CPU does not compute in bfloat16; use another engine.</source>
      <translation>Diese CPU rechnet nicht in bfloat16; eine andere Engine verwenden.</translation>
    </message>
    <message>
      <source>This backbone does not offer intermediate features; choose another timm backbone.</source>
      <translation>Dieser Backbone liefert keine Zwischenmerkmale; einen anderen Backbone von timm wählen.</translation>
    </message>
    <message>
      <source>This backbone has no stage at stride {fine_stride}, which matching with prompts needs; choose another one.</source>
      <translation>Dieser Backbone hat keine Stufe mit Schrittweite {fine_stride}, die der Vergleich mit Prompts braucht; einen anderen wählen.</translation>
    </message>
    <message>
      <source>This edition of the program does not have it: use the workstation edition, or install the package with torch (pip install onenip-inspector).</source>
      <translation>Diese Edition des Programms hat es nicht: die Edition Workstation verwenden oder das Paket mit torch installieren (pip install onenip-inspector).</translation>
    </message>
    <message>
      <source>Too much of its picture lies beyond its edge once the part is put back as in the reference.</source>
      <translation>Zu viel des Bildes liegt jenseits seines Randes, wenn das Teil wie in der Referenz zurückgelegt wird.</translation>
    </message>
    <message>
      <source>Too much of the inspected area of the part lies beyond its edge once the part is put back as in the reference.</source>
      <translation>Zu viel vom Prüfbereich des Teils liegt jenseits des Bildrands, wenn das Teil wie in der Referenz zurückgelegt wird.</translation>
    </message>
    <message>
      <source>Training needs about {needed} MB on the disk of {folder}, but only {free} MB are left. Nothing was written; free some space or choose another folder.</source>
      <translation>Das Training braucht etwa {needed} MB auf dem Datenträger von {folder}, aber nur {free} MB sind frei. Es wurde nichts geschrieben; Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>Training stopped at step {step}: the gradient is not a number, though the loss is. The weights are as they were before that step, and the last checkpoint was kept. Try a smaller learning rate.</source>
      <translation>Das Training hielt bei Schritt {step} an: Der Gradient ist keine Zahl, obwohl der Verlustwert eine ist. Die Gewichte sind wie vor diesem Schritt, und der letzte Checkpoint bleibt erhalten. Eine kleinere Lernrate versuchen.</translation>
    </message>
    <message>
      <source>Training stopped at step {step}: the loss is not a number ({losses}). The checkpoint before it was kept. Try a smaller learning rate, or look for broken images among the newest ones.</source>
      <translation>Das Training hielt bei Schritt {step} an: Der Verlustwert ist keine Zahl ({losses}). Der Checkpoint davor bleibt erhalten. Eine kleinere Lernrate versuchen oder unter den neuesten Bildern nach beschädigten suchen.</translation>
    </message>
    <message>
      <source>Training stopped at step {step}: the weights are no longer numbers. The checkpoint before was kept. Try a smaller learning rate.</source>
      <translation>Das Training hielt bei Schritt {step} an: Die Gewichte sind keine Zahlen mehr. Der Checkpoint davor bleibt erhalten. Eine kleinere Lernrate versuchen.</translation>
    </message>
    <message>
      <source>Two normal images are needed to calibrate on; add images of good parts.</source>
      <translation>Zum Kalibrieren sind zwei Gutbilder nötig; Bilder von Gutteilen hinzufügen.</translation>
    </message>
    <message>
      <source>Two products have the same name: {names}. Rename one of them.</source>
      <translation>Zwei Produkte haben denselben Namen: {names}. Eines davon umbenennen.</translation>
    </message>
    <message>
      <source>Unknown preset {name!r}; there are: {presets}.</source>
      <translation>Unbekannte Vorgabe {name!r}; es gibt: {presets}.</translation>
    </message>
    <message>
      <source>Unpack the model file again.</source>
      <translation>Die Modelldatei noch einmal entpacken.</translation>
    </message>
    <message>
      <source>What came from {url} is not what it should be: its SHA-256 is {found}, and by {by} it should be {expected}. It was removed, nothing was kept. Fetch again; if it differs again, do not use that hub.</source>
      <translation>Was von {url} kam, ist nicht, was es sein sollte: Der SHA-256 ist {found}, und nach {by} sollte er {expected} sein. Es wurde entfernt, nichts wurde aufbewahrt. Noch einmal abrufen; weicht er wieder ab, diesen Hub nicht benutzen.</translation>
    </message>
    <message>
      <source>What erases is of no kind of defect; got {kind!r}.</source>
      <translation>Was radiert, hat keine Fehlerart; angegeben: {kind!r}.</translation>
    </message>
    <message>
      <source>What has come ({size:.1f} MB) is kept; another fetch goes on from there.</source>
      <translation>Was angekommen ist ({size:.1f} MB), bleibt erhalten; ein neuer Abruf macht dort weiter.</translation>
    </message>
    <message>
      <source>What is written down about the weights of {name} cannot be read: {path} ({error}). The weights are not touched. Remove that file and fetch or add the weights again: `onenip backbones fetch {name}`.</source>
      <translation>Was über die Gewichte von {name} notiert ist, ist nicht lesbar: {path} ({error}). Die Gewichte sind unberührt. Diese Datei entfernen und die Gewichte noch einmal abrufen oder hinzufügen: `onenip backbones fetch {name}`.</translation>
    </message>
    <message>
      <source>What the first process prepared in {folder} cannot be read: {error}.</source>
      <translation>Was der erste Prozess in {folder} vorbereitet hat, ist nicht lesbar: {error}.</translation>
    </message>
    <message>
      <source>Windows reserves it for a device</source>
      <translation>Windows reserviert ihn für ein Gerät</translation>
    </message>
    <message>
      <source>Without torch a model computes on the CPU, not on {device}; choose auto or cpu. {no_torch}</source>
      <translation>Ohne torch rechnet ein Modell auf der CPU, nicht auf {device}; auto oder cpu wählen. {no_torch}</translation>
    </message>
    <message>
      <source>a BMP of 2 bits</source>
      <translation>ein BMP mit 2 Bit</translation>
    </message>
    <message>
      <source>a BMP of OS/2 with a short header</source>
      <translation>ein BMP von OS/2 mit kurzem Kopf</translation>
    </message>
    <message>
      <source>a BMP that is packed as {packed}</source>
      <translation>ein als {packed} gepacktes BMP</translation>
    </message>
    <message>
      <source>a JPEG</source>
      <translation>JPEG</translation>
    </message>
    <message>
      <source>a JPEG of several resolutions</source>
      <translation>ein JPEG mit mehreren Auflösungen</translation>
    </message>
    <message>
      <source>a JPEG of {bits} bits</source>
      <translation>ein JPEG mit {bits} Bit</translation>
    </message>
    <message>
      <source>a JPEG of {channels} channels</source>
      <translation>ein JPEG mit {channels} Kanälen</translation>
    </message>
    <message>
      <source>a PNG</source>
      <translation>PNG</translation>
    </message>
    <message>
      <source>a PNG that Xcode made for iOS</source>
      <translation>ein PNG, das Xcode für iOS erstellt hat</translation>
    </message>
    <message>
      <source>a device</source>
      <translation>ein Gerät</translation>
    </message>
    <message>
      <source>a fax</source>
      <translation>Fax</translation>
    </message>
    <message>
      <source>a file has a negative size</source>
      <translation>eine Datei hat eine negative Größe</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>ein Ordner</translation>
    </message>
    <message>
      <source>a map differs by {largest:.2g} from torch's; {allowed} is allowed</source>
      <translation>eine Karte weicht um {largest:.2g} von der von torch ab; erlaubt ist {allowed}</translation>
    </message>
    <message>
      <source>a named pipe</source>
      <translation>eine benannte Pipe</translation>
    </message>
    <message>
      <source>a picture is refused by one of it and torch, and judged by the other</source>
      <translation>ein Bild lehnt nur eine von beiden (diese Engine oder torch) ab, während die andere urteilt</translation>
    </message>
    <message>
      <source>a prompt is not the image that it should be</source>
      <translation>ein Prompt ist nicht das Bild, das er sein sollte</translation>
    </message>
    <message>
      <source>a raw Bayer pattern</source>
      <translation>ein rohes Bayer-Muster</translation>
    </message>
    <message>
      <source>a score differs by {score:.2g} from torch's; {allowed} is allowed</source>
      <translation>ein Score weicht um {score:.2g} von dem von torch ab; erlaubt ist {allowed}</translation>
    </message>
    <message>
      <source>a socket</source>
      <translation>ein Socket</translation>
    </message>
    <message>
      <source>a transparency mask</source>
      <translation>eine Transparenzmaske</translation>
    </message>
    <message>
      <source>a verdict differs from torch's</source>
      <translation>ein Urteil weicht von dem von torch ab</translation>
    </message>
    <message>
      <source>channels of different sizes</source>
      <translation>Kanäle verschiedener Größe</translation>
    </message>
    <message>
      <source>colours of the kind {kind}</source>
      <translation>Farben der Art {kind}</translation>
    </message>
    <message>
      <source>colours other than grey and RGB</source>
      <translation>andere Farben als Grau und RGB</translation>
    </message>
    <message>
      <source>decoding failed ({error})</source>
      <translation>das Dekodieren schlug fehl ({error})</translation>
    </message>
    <message>
      <source>fetch them (`onenip backbones fetch {name}`)</source>
      <translation>sie abrufen (`onenip backbones fetch {name}`)</translation>
    </message>
    <message>
      <source>get them on a computer with internet access</source>
      <translation>sie auf einem Rechner mit Internetzugang holen</translation>
    </message>
    <message>
      <source>has the shape {found} instead of {wanted}</source>
      <translation>hat die Form {found} statt {wanted}</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <source>is {limit:g}; it may be from {lowest:g} to {highest:g}</source>
      <translation>ist {limit:g}; erlaubt ist {lowest:g} bis {highest:g}</translation>
    </message>
    <message>
      <source>it announces {width} × {height} pixels but holds others</source>
      <translation>es kündigt {width} × {height} Pixel an, enthält aber andere</translation>
    </message>
    <message>
      <source>it does not begin as a .safetensors file does</source>
      <translation>sie beginnt nicht wie eine .safetensors-Datei</translation>
    </message>
    <message>
      <source>it does not begin with its description</source>
      <translation>sie beginnt nicht mit ihrer Beschreibung</translation>
    </message>
    <message>
      <source>it does not hold what its description says</source>
      <translation>sie enthält nicht, was ihre Beschreibung sagt</translation>
    </message>
    <message>
      <source>it does not say how its channels are arranged</source>
      <translation>es sagt nicht, wie die Kanäle angeordnet sind</translation>
    </message>
    <message>
      <source>it does not say which exports it holds</source>
      <translation>sie sagt nicht, welche Exporte sie enthält</translation>
    </message>
    <message>
      <source>it does not tell whether 0 is black or white</source>
      <translation>es sagt nicht, ob 0 Schwarz oder Weiß ist</translation>
    </message>
    <message>
      <source>it fails with {kind}: {error}</source>
      <translation>sie scheitert mit {kind}: {error}</translation>
    </message>
    <message>
      <source>it gives values that are not numbers</source>
      <translation>sie liefert Werte, die keine Zahlen sind</translation>
    </message>
    <message>
      <source>it has {name} characters and at most {most} fit</source>
      <translation>der Name hat {name} Zeichen, höchstens {most} passen</translation>
    </message>
    <message>
      <source>it has {size} bytes, and its tensors end at {end}</source>
      <translation>sie hat {size} Bytes, und ihre Tensoren enden bei {end}</translation>
    </message>
    <message>
      <source>it holds a file whose name is not one of this program's</source>
      <translation>sie enthält eine Datei, deren Name keiner dieses Programms ist</translation>
    </message>
    <message>
      <source>it holds a slash or backslash, which separate folders</source>
      <translation>der Name enthält einen Schrägstrich oder umgekehrten Schrägstrich, die Ordner trennen</translation>
    </message>
    <message>
      <source>it holds a stack of {count} pictures, and it is not known which one is meant</source>
      <translation>es enthält einen Stapel von {count} Bildern, und es ist nicht klar, welches gemeint ist</translation>
    </message>
    <message>
      <source>it holds control characters</source>
      <translation>der Name enthält Steuerzeichen</translation>
    </message>
    <message>
      <source>it holds invisible characters that change the direction of writing</source>
      <translation>der Name enthält unsichtbare Zeichen, die die Schreibrichtung ändern</translation>
    </message>
    <message>
      <source>it holds two files of one name</source>
      <translation>sie enthält zwei Dateien desselben Namens</translation>
    </message>
    <message>
      <source>it holds {foreign!r}, which is nothing that belongs into a model file</source>
      <translation>sie enthält {foreign!r}, und das gehört nicht in eine Modelldatei</translation>
    </message>
    <message>
      <source>it holds {samples} channels, and it is not known which of them are colours</source>
      <translation>es enthält {samples} Kanäle, und es ist nicht klar, welche davon Farben sind</translation>
    </message>
    <message>
      <source>it is compressed as a fax, whose damages show as other pixels and are not noticed</source>
      <translation>es ist als Fax komprimiert; Schäden zeigen sich dort als andere Pixel und fallen nicht auf</translation>
    </message>
    <message>
      <source>it is compressed in a way that is not read ({compression})</source>
      <translation>es ist auf eine Art komprimiert, die nicht gelesen wird ({compression})</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>der Name ist leer</translation>
    </message>
    <message>
      <source>it is no regular file</source>
      <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
      <source>it starts or ends with a dot or holds two in a row</source>
      <translation>der Name beginnt oder endet mit einem Punkt oder enthält zwei hintereinander</translation>
    </message>
    <message>
      <source>it stores differences, which readers ignore where it is compressed so ({compression})</source>
      <translation>es speichert Differenzen, die Leseprogramme bei dieser Kompression übergehen ({compression})</translation>
    </message>
    <message>
      <source>it stores inks other than cyan, magenta, yellow and black, which are not read</source>
      <translation>es speichert andere Druckfarben als Cyan, Magenta, Gelb und Schwarz; das wird nicht gelesen</translation>
    </message>
    <message>
      <source>it stores {colours}, which are not read</source>
      <translation>nicht lesbarer Inhalt: {colours}</translation>
    </message>
    <message>
      <source>it stores {numbers}, whose range is not known; 8 or 16 bits are read</source>
      <translation>es speichert {numbers}, deren Wertebereich nicht bekannt ist; gelesen werden 8 oder 16 Bit</translation>
    </message>
    <message>
      <source>its channels have different depths ({bits} bits)</source>
      <translation>die Kanäle haben verschiedene Bittiefen ({bits} Bit)</translation>
    </message>
    <message>
      <source>its checksum is wrong, so some bytes have changed since it was written</source>
      <translation>die Prüfsumme stimmt nicht, also haben sich seit dem Schreiben Bytes geändert</translation>
    </message>
    <message>
      <source>its description is larger than any that this program writes</source>
      <translation>ihre Beschreibung ist größer als jede, die dieses Programm schreibt</translation>
    </message>
    <message>
      <source>its end is missing, as if copying it had been cut short</source>
      <translation>das Ende fehlt, als wäre das Kopieren abgebrochen worden</translation>
    </message>
    <message>
      <source>its header is none that a BMP has</source>
      <translation>der Kopf ist keiner, den ein BMP hat</translation>
    </message>
    <message>
      <source>its list of files is damaged</source>
      <translation>ihre Dateiliste ist beschädigt</translation>
    </message>
    <message>
      <source>its list of files is not as this program writes it</source>
      <translation>ihre Dateiliste ist nicht so, wie dieses Programm sie schreibt</translation>
    </message>
    <message>
      <source>its list of files is not that of its products and exports</source>
      <translation>ihre Dateiliste ist nicht die ihrer Produkte und Exporte</translation>
    </message>
    <message>
      <source>its palette lacks colours that the picture uses</source>
      <translation>der Palette fehlen Farben, die das Bild verwendet</translation>
    </message>
    <message>
      <source>its parts do not add up to its size</source>
      <translation>die Abschnitte ergeben zusammen nicht die Größe der Datei</translation>
    </message>
    <message>
      <source>its products have no names of their own</source>
      <translation>ihre Produkte haben keine eigenen Namen</translation>
    </message>
    <message>
      <source>its prompts are not called as this program calls them</source>
      <translation>ihre Prompts heißen nicht so, wie dieses Programm sie nennt</translation>
    </message>
    <message>
      <source>its runs of pixels leave some of them open</source>
      <translation>die Pixelfolgen lassen einige Pixel offen</translation>
    </message>
    <message>
      <source>its samples are laid out as {axes}, which is not read</source>
      <translation>die Werte sind als {axes} angeordnet, was nicht gelesen wird</translation>
    </message>
    <message>
      <source>its tensors do not lie one behind the other</source>
      <translation>ihre Tensoren liegen nicht lückenlos hintereinander</translation>
    </message>
    <message>
      <source>its {format} data cannot be decoded</source>
      <translation>die {format}-Daten lassen sich nicht dekodieren</translation>
    </message>
    <message>
      <source>logarithmic colours</source>
      <translation>logarithmische Farben</translation>
    </message>
    <message>
      <source>logarithmic luminance</source>
      <translation>logarithmische Helligkeit</translation>
    </message>
    <message>
      <source>no verdict differs</source>
      <translation>kein Urteil weicht ab</translation>
    </message>
    <message>
      <source>one cannot be read and does not train: {damage}</source>
      <translation>eines nicht lesbar und nicht im Training: {damage}</translation>
    </message>
    <message>
      <source>one of its JPEG strips ends too early</source>
      <translation>einer der JPEG-Streifen endet zu früh</translation>
    </message>
    <message>
      <source>one of its JPEG strips has another size than its place</source>
      <translation>einer der JPEG-Streifen hat eine andere Größe als sein Platz</translation>
    </message>
    <message>
      <source>one of its JPEG strips is damaged ({oddity})</source>
      <translation>einer der JPEG-Streifen ist beschädigt ({oddity})</translation>
    </message>
    <message>
      <source>one of its strips holds codes that cannot be</source>
      <translation>einer der Streifen enthält unmögliche Codes</translation>
    </message>
    <message>
      <source>one only shows what another one shows, and counts no second time</source>
      <translation>eines zeigt nur, was ein anderes zeigt, und zählt kein zweites Mal</translation>
    </message>
    <message>
      <source>polygon</source>
      <translation>Polygon</translation>
    </message>
    <message>
      <source>raw sensor values</source>
      <translation>rohe Sensorwerte</translation>
    </message>
    <message>
      <source>rectangle</source>
      <translation>Rechteck</translation>
    </message>
    <message>
      <source>score within {score:.2g}, map within {map:.2g}, {verdicts}</source>
      <translation>Score bis auf {score:.2g}, Karte bis auf {map:.2g} gleich, {verdicts}</translation>
    </message>
    <message>
      <source>several pictures in one file, or a comment where the pixels begin</source>
      <translation>mehrere Bilder in einer Datei oder ein Kommentar, wo die Pixel beginnen</translation>
    </message>
    <message>
      <source>something else</source>
      <translation>etwas anderes</translation>
    </message>
    <message>
      <source>stroke</source>
      <translation>Pinselstrich</translation>
    </message>
    <message>
      <source>the checksum of {member!r} does not match</source>
      <translation>die Prüfsumme von {member!r} stimmt nicht</translation>
    </message>
    <message>
      <source>the file ends too early (it was cut off while it was written or copied)</source>
      <translation>die Datei endet zu früh (beim Schreiben oder Kopieren abgeschnitten)</translation>
    </message>
    <message>
      <source>the file was taken from this hub</source>
      <translation>die Datei wurde von diesem Hub genommen</translation>
    </message>
    <message>
      <source>the hub does not allow it: its licence may have to be accepted there first</source>
      <translation>der Hub erlaubt es nicht: vielleicht muss dort zuerst die Lizenz angenommen werden</translation>
    </message>
    <message>
      <source>the hub has another file now</source>
      <translation>der Hub hat inzwischen eine andere Datei</translation>
    </message>
    <message>
      <source>the hub wants you to log in, which this program never does</source>
      <translation>der Hub verlangt eine Anmeldung, und dieses Programm meldet sich nie an</translation>
    </message>
    <message>
      <source>the parts of its picture do not make up the size that it announces</source>
      <translation>die Teile des Bildes ergeben nicht die Größe, die es ankündigt</translation>
    </message>
    <message>
      <source>the proxy wants you to log in (name and password belong into HTTPS_PROXY)</source>
      <translation>der Proxy verlangt eine Anmeldung (Name und Passwort gehören in HTTPS_PROXY)</translation>
    </message>
    <message>
      <source>the server answered {status}</source>
      <translation>der Server antwortete {status}</translation>
    </message>
    <message>
      <source>the server has fewer bytes than lie here</source>
      <translation>der Server hat weniger Bytes, als hier liegen</translation>
    </message>
    <message>
      <source>the server refuses</source>
      <translation>der Server weigert sich</translation>
    </message>
    <message>
      <source>the server sends another part than was asked for ({part})</source>
      <translation>der Server sendet einen anderen Abschnitt als den verlangten ({part})</translation>
    </message>
    <message>
      <source>the sizes of its tiles or channels cannot be true</source>
      <translation>die Größen der Kacheln oder Kanäle können nicht stimmen</translation>
    </message>
    <message>
      <source>the verdict of a good part could differ from torch's</source>
      <translation>das Urteil eines Gutteils könnte von dem von torch abweichen</translation>
    </message>
    <message>
      <source>the verdicts of {at_risk} good parts could differ from torch's</source>
      <translation>die Urteile von {at_risk} Gutteilen könnten von denen von torch abweichen</translation>
    </message>
    <message>
      <source>there is no such file on this hub</source>
      <translation>auf diesem Hub gibt es diese Datei nicht</translation>
    </message>
    <message>
      <source>this engine was not checked at export</source>
      <translation>diese Engine wurde beim Export nicht geprüft</translation>
    </message>
    <message>
      <source>timm {version} cannot build the backbone {name!r}: {error}</source>
      <translation>timm {version} kann den Backbone {name!r} nicht aufbauen: {error}</translation>
    </message>
    <message>
      <source>what this program knows of them</source>
      <translation>dem, was dieses Programm darüber weiß</translation>
    </message>
    <message>
      <source>what was written down when they were first fetched</source>
      <translation>dem, was beim ersten Abruf notiert wurde</translation>
    </message>
    <message>
      <source>what {url} itself says</source>
      <translation>den eigenen Angaben von {url}</translation>
    </message>
    <message>
      <source>{advised} or more that train are advised.</source>
      <translation>{advised} oder mehr im Training sind zu empfehlen.</translation>
    </message>
    <message>
      <source>{bits}-bit floating-point numbers</source>
      <translation>{bits}-Bit-Gleitkommazahlen</translation>
    </message>
    <message>
      <source>{bits}-bit numbers</source>
      <translation>{bits}-Bit-Zahlen</translation>
    </message>
    <message>
      <source>{bits}-bit numbers of the kind {kind}</source>
      <translation>{bits}-Bit-Zahlen der Art {kind}</translation>
    </message>
    <message>
      <source>{bits}-bit numbers with a sign</source>
      <translation>{bits}-Bit-Zahlen mit Vorzeichen</translation>
    </message>
    <message>
      <source>{bits}-bit numbers with a sign, whose range is not known</source>
      <translation>{bits}-Bit-Zahlen mit Vorzeichen, deren Wertebereich nicht bekannt ist</translation>
    </message>
    <message>
      <source>{bits}-bit numbers, whose range is not known</source>
      <translation>{bits}-Bit-Zahlen, deren Wertebereich nicht bekannt ist</translation>
    </message>
    <message>
      <source>{copies} only show what another one shows, and count no second time</source>
      <translation>{copies} zeigen nur, was ein anderes zeigt, und zählen kein zweites Mal</translation>
    </message>
    <message>
      <source>{count} cannot be read and do not train: {damage}</source>
      <translation>{count} nicht lesbar und nicht im Training: {damage}</translation>
    </message>
    <message>
      <source>{count} channels, and it is not known which of them are colours</source>
      <translation>{count} Kanäle, von denen nicht klar ist, welche Farben sind</translation>
    </message>
    <message>
      <source>{count} of its normal images could not be aligned and do not train. {image}: {reason}</source>
      <translation>Gutbilder, die sich nicht ausrichten ließen und nicht ins Training eingehen: {count}. {image}: {reason}</translation>
    </message>
    <message>
      <source>{count} verdict differs</source>
      <translation>{count} Urteil weicht ab</translation>
    </message>
    <message>
      <source>{count} verdicts differ</source>
      <translation>{count} Urteile weichen ab</translation>
    </message>
    <message>
      <source>{done} of {size} bytes came</source>
      <translation>{done} von {size} Bytes kamen an</translation>
    </message>
    <message>
      <source>{engine} does not compute exported models.</source>
      <translation>{engine} rechnet keine exportierten Modelle.</translation>
    </message>
    <message>
      <source>{engine} may not judge with {folder}: {reason}. Use {right}.</source>
      <translation>{engine} darf mit {folder} nicht urteilen: {reason}. {right} verwenden.</translation>
    </message>
    <message>
      <source>{engine}: not used: {error}</source>
      <translation>{engine}: nicht verwendet: {error}</translation>
    </message>
    <message>
      <source>{engine}: {error}</source>
      <translation>{engine}: {error}</translation>
    </message>
    <message>
      <source>{engine}: {figures}</source>
      <translation>{engine}: {figures}</translation>
    </message>
    <message>
      <source>{engine}: {figures}; not used: {reason}</source>
      <translation>{engine}: {figures}; nicht verwendet: {reason}</translation>
    </message>
    <message>
      <source>{file} could not be copied to {folder}: {why}. What was kept before is unchanged. Free some space or see that you may write there.</source>
      <translation>{file} ließ sich nicht nach {folder} kopieren: {why}. Was bisher aufbewahrt war, ist unverändert. Platz schaffen oder für Schreibrecht sorgen.</translation>
    </message>
    <message>
      <source>{file} is no weights file: its name must end in {suffixes}.</source>
      <translation>{file} ist keine Gewichtsdatei: Der Name muss auf {suffixes} enden.</translation>
    </message>
    <message>
      <source>{flips} verdicts differ from torch's</source>
      <translation>{flips} Urteile weichen von denen von torch ab</translation>
    </message>
    <message>
      <source>{folder} exists already. It was left as it is; name a new folder.</source>
      <translation>{folder} gibt es schon. Der Ordner blieb, wie er ist; einen neuen angeben.</translation>
    </message>
    <message>
      <source>{folder} has no room: {name} takes {needed:.0f} MB unpacked, and {free:.0f} MB are free. Nothing was changed. Free some space or choose another folder.</source>
      <translation>In {folder} ist kein Platz: {name} braucht entpackt {needed:.0f} MB, und {free:.0f} MB sind frei. Es wurde nichts geändert. Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>{folder} has {free:.0f} MB free, and {needed:.0f} MB are needed. Nothing was fetched; what had come before is kept. Free some space, then fetch again.</source>
      <translation>In {folder} sind {free:.0f} MB frei, nötig sind {needed:.0f} MB. Es wurde nichts abgerufen; was vorher angekommen war, bleibt erhalten. Platz schaffen, dann noch einmal abrufen.</translation>
    </message>
    <message>
      <source>{folder} holds a finished model already. It was left as it is; choose another folder.</source>
      <translation>{folder} enthält schon ein fertiges Modell. Der Ordner blieb, wie er ist; einen anderen wählen.</translation>
    </message>
    <message>
      <source>{folder} holds the manifest of another model. Export the model again.</source>
      <translation>{folder} enthält das Manifest eines anderen Modells. Das Modell noch einmal exportieren.</translation>
    </message>
    <message>
      <source>{folder} is an exported model, which computes on the CPU; use the model folder for {device}.</source>
      <translation>{folder} ist ein exportiertes Modell, das auf der CPU rechnet; für {device} den Modellordner verwenden.</translation>
    </message>
    <message>
      <source>{folder} is incomplete: {name} is missing. Copy the whole folder again.</source>
      <translation>{folder} ist unvollständig: {name} fehlt. Den ganzen Ordner noch einmal kopieren.</translation>
    </message>
    <message>
      <source>{folder} is incomplete: {tensors_name} is missing. Copy the whole folder again.</source>
      <translation>{folder} ist unvollständig: {tensors_name} fehlt. Den ganzen Ordner noch einmal kopieren.</translation>
    </message>
    <message>
      <source>{folder} is no complete exported model: {error}. Export the model again.</source>
      <translation>{folder} ist kein vollständiges exportiertes Modell: {error}. Das Modell noch einmal exportieren.</translation>
    </message>
    <message>
      <source>{folder} is not a finished model: {manifest_name} is missing.</source>
      <translation>{folder} ist kein fertiges Modell: {manifest_name} fehlt.</translation>
    </message>
    <message>
      <source>{folder} is not a finished model: {manifest_name} is missing. It holds an unfinished training run, which can be resumed.</source>
      <translation>{folder} ist kein fertiges Modell: {manifest_name} fehlt. Darin ist ein unfertiges Training, das sich fortsetzen lässt.</translation>
    </message>
    <message>
      <source>{folder} is not empty. It was left as it is; choose another folder.</source>
      <translation>{folder} ist nicht leer. Der Ordner blieb, wie er ist; einen anderen wählen.</translation>
    </message>
    <message>
      <source>{folder} is the export of another model. Unpack or export the model again.</source>
      <translation>{folder} ist der Export eines anderen Modells. Das Modell noch einmal entpacken oder exportieren.</translation>
    </message>
    <message>
      <source>{folder} is the export of another model. Unpack the model file again.</source>
      <translation>{folder} ist der Export eines anderen Modells. Die Modelldatei noch einmal entpacken.</translation>
    </message>
    <message>
      <source>{folder} was exported for {right}; {engine} cannot use it.</source>
      <translation>{folder} wurde für {right} exportiert; {engine} kann es nicht verwenden.</translation>
    </message>
    <message>
      <source>{has} At least {min_normals} are needed to train and to calibrate a limit, and {advised_normals} or more are advised: add images of good parts.</source>
      <translation>{has} Mindestens {min_normals} sind nötig, um zu trainieren und einen Grenzwert zu kalibrieren, {advised_normals} oder mehr sind zu empfehlen: Bilder von Gutteilen hinzufügen.</translation>
    </message>
    <message>
      <source>{held_out} normal images are held out by choice; {training} train.</source>
      <translation>Gezielt zurückgehaltene Gutbilder: {held_out}; im Training: {training}.</translation>
    </message>
    <message>
      <source>{hub!r} is no address of a model hub, such as {example}.</source>
      <translation>{hub!r} ist keine Adresse eines Modell-Hubs, wie etwa {example}.</translation>
    </message>
    <message>
      <source>{lost} of its prompts are among those held out, and guide nothing.</source>
      <translation>Zurückgehaltene Prompts, die nichts leiten: {lost}.</translation>
    </message>
    <message>
      <source>{member!r} is cut off</source>
      <translation>{member!r} ist abgeschnitten</translation>
    </message>
    <message>
      <source>{member!r} is described in two ways</source>
      <translation>{member!r} ist auf zwei Arten beschrieben</translation>
    </message>
    <message>
      <source>{missing!r} is missing</source>
      <translation>{missing!r} fehlt</translation>
    </message>
    <message>
      <source>{model_folder} carries no export that {engine} computes. {how_to_carry}</source>
      <translation>{model_folder} enthält keinen Export, den {engine} rechnet. {how_to_carry}</translation>
    </message>
    <message>
      <source>{model_folder} carries no exports, and only torch can make them, which this edition of the program does not have. The model is unchanged: pack it with the workstation edition.</source>
      <translation>{model_folder} enthält keine Exporte, und nur torch kann sie erstellen, das diese Edition des Programms nicht hat. Das Modell ist unverändert: mit der Edition Workstation packen.</translation>
    </message>
    <message>
      <source>{model_folder} carries no exports, so only torch can compute it. {no_torch} {how_to_carry}</source>
      <translation>{model_folder} enthält keine Exporte, darum kann nur torch es rechnen. {no_torch} {how_to_carry}</translation>
    </message>
    <message>
      <source>{model_folder} is a trained model, which torch computes. Export it first to use {engine}: onenip export.</source>
      <translation>{model_folder} ist ein trainiertes Modell, das torch rechnet. Für {engine} zuerst exportieren: onenip export.</translation>
    </message>
    <message>
      <source>{name!r} is a link or something else that is no plain file</source>
      <translation>{name!r} ist eine Verknüpfung oder sonst keine einfache Datei</translation>
    </message>
    <message>
      <source>{name!r} is compressed, which model files never are</source>
      <translation>{name!r} ist komprimiert, was es in Modelldateien nie gibt</translation>
    </message>
    <message>
      <source>{name!r} is encrypted</source>
      <translation>{name!r} ist verschlüsselt</translation>
    </message>
    <message>
      <source>{name!r} is no name of a backbone of timm, such as vit_small_patch14_reg4_dinov2.lvd142m.</source>
      <translation>{name!r} ist kein Name eines Backbones von timm, wie etwa vit_small_patch14_reg4_dinov2.lvd142m.</translation>
    </message>
    <message>
      <source>{name!r} is none of the recommended backbones; there are: {names}. Weights of another one are taken from a file: `onenip backbones add FILE --name NAME`.</source>
      <translation>{name!r} ist keiner der empfohlenen Backbones; es gibt: {names}. Gewichte eines anderen werden aus einer Datei genommen: `onenip backbones add FILE --name NAME`.</translation>
    </message>
    <message>
      <source>{name} ({score:.2f})</source>
      <translation>{name} ({score:.2f})</translation>
    </message>
    <message>
      <source>{name} is not an image that can be read. Supported are {formats}; convert it to one of them.</source>
      <translation>{name} ist kein lesbares Bild. Unterstützt werden {formats}; in eines davon umwandeln.</translation>
    </message>
    <message>
      <source>{objection} {kept} Train the model again with the product renamed.</source>
      <translation>{objection} {kept} Das Produkt umbenennen und das Modell neu trainieren.</translation>
    </message>
    <message>
      <source>{out} holds a finished model already. It was left as it is; choose another folder.</source>
      <translation>{out} enthält schon ein fertiges Modell. Der Ordner blieb, wie er ist; einen anderen wählen.</translation>
    </message>
    <message>
      <source>{out} holds an unfinished training run. It was left as it is: continue it (--resume) or choose another folder.</source>
      <translation>{out} enthält ein unfertiges Training. Der Ordner blieb, wie er ist: fortsetzen (--resume) oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>{path} belongs to another model, so its limits do not count here. {again}</source>
      <translation>{path} gehört zu einem anderen Modell, darum gelten die Grenzwerte darin hier nicht. {again}</translation>
    </message>
    <message>
      <source>{path} belongs to another model. {again}</source>
      <translation>{path} gehört zu einem anderen Modell. {again}</translation>
    </message>
    <message>
      <source>{path} cannot be opened: {reason}. Nothing was changed.</source>
      <translation>{path} lässt sich nicht öffnen: {reason}. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>{path} cannot be packed: {reason}. {kept}</source>
      <translation>{path} lässt sich nicht packen: {reason}. {kept}</translation>
    </message>
    <message>
      <source>{path} cannot be read as the description of an exported model: {error}.</source>
      <translation>{path} ist nicht als Beschreibung eines exportierten Modells lesbar: {error}.</translation>
    </message>
    <message>
      <source>{path} cannot be read as what torch said of this model: {error}. {again}</source>
      <translation>{path} ist nicht lesbar als das, was torch zu diesem Modell sagte: {error}. {again}</translation>
    </message>
    <message>
      <source>{path} cannot be read: {error}.</source>
      <translation>{path} ist nicht lesbar: {error}.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {why}. Nothing was changed.</source>
      <translation>{path} ist nicht lesbar: {why}. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {why}. {again}</source>
      <translation>{path} ist nicht lesbar: {why}. {again}</translation>
    </message>
    <message>
      <source>{path} cannot be used: {objection} {nothing_changed}</source>
      <translation>{path} ist nicht verwendbar: {objection} {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} cannot be used: {text} Nothing was changed.</source>
      <translation>{path} ist nicht verwendbar: {text} Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>{path} changed while it was packed. {kept} Pack again.</source>
      <translation>{path} änderte sich während des Packens. {kept} Noch einmal packen.</translation>
    </message>
    <message>
      <source>{path} contradicts itself: {objection}. {nothing_changed}</source>
      <translation>{path} widerspricht sich: {objection}. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} could not be unpacked to {folder}: {why}. The file is unchanged and nothing was left behind. {advice}</source>
      <translation>{path} ließ sich nicht nach {folder} entpacken: {why}. Die Datei ist unverändert, und es blieb nichts zurück. {advice}</translation>
    </message>
    <message>
      <source>{path} does not fit its manifest: {error}. Export the model again.</source>
      <translation>{path} passt nicht zum Manifest: {error}. Das Modell noch einmal exportieren.</translation>
    </message>
    <message>
      <source>{path} does not fit its manifest: {error}. Restore the original folder.</source>
      <translation>{path} passt nicht zum Manifest: {error}. Den ursprünglichen Ordner wiederherstellen.</translation>
    </message>
    <message>
      <source>{path} does not fit its manifest: {why}. The file is damaged or was replaced; nothing else was touched. Restore the original folder, add the model file again, or use another model.</source>
      <translation>{path} passt nicht zum Manifest: {why}. Die Datei ist beschädigt oder wurde ersetzt; sonst wurde nichts angerührt. Den ursprünglichen Ordner wiederherstellen, die Modelldatei noch einmal hinzufügen oder ein anderes Modell verwenden.</translation>
    </message>
    <message>
      <source>{path} does not hold the prompts that its manifest names. Restore the original folder.</source>
      <translation>{path} enthält nicht die Prompts, die das Manifest nennt. Den ursprünglichen Ordner wiederherstellen.</translation>
    </message>
    <message>
      <source>{path} does not list the products that its model knows. {nothing_changed}</source>
      <translation>{path} führt nicht die Produkte auf, die das Modell darin kennt. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} has {found} bytes instead of {size}: it is truncated or was replaced. Copy the whole folder again.</source>
      <translation>{path} hat {found} Bytes statt {size}: Die Datei ist abgeschnitten oder wurde ersetzt. Den ganzen Ordner noch einmal kopieren.</translation>
    </message>
    <message>
      <source>{path} has {size} bytes instead of {manifest_size}: it is truncated or was replaced. Copy the whole folder again.</source>
      <translation>{path} hat {size} Bytes statt {manifest_size}: Die Datei ist abgeschnitten oder wurde ersetzt. Den ganzen Ordner noch einmal kopieren.</translation>
    </message>
    <message>
      <source>{path} holds parts of several models. {nothing_changed}</source>
      <translation>{path} enthält Teile mehrerer Modelle. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} holds the tensors of another model. {nothing_changed}</source>
      <translation>{path} enthält die Tensoren eines anderen Modells. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is a model folder already, no model file. Nothing was changed: use it as it is.</source>
      <translation>{path} ist schon ein Modellordner, keine Modelldatei. Es wurde nichts geändert: so verwenden, wie er ist.</translation>
    </message>
    <message>
      <source>{path} is a zip of a model folder, no model file. Nothing was changed: unzip it and use the folder, or pack the folder with this program.</source>
      <translation>{path} ist ein Zip eines Modellordners, keine Modelldatei. Es wurde nichts geändert: entpacken und den Ordner verwenden oder den Ordner mit diesem Programm packen.</translation>
    </message>
    <message>
      <source>{path} is a zip of another program, no model file. Nothing was changed.</source>
      <translation>{path} ist ein Zip eines anderen Programms, keine Modelldatei. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>{path} is about other weights than those of {name}. Remove that file, then fetch them again.</source>
      <translation>{path} handelt von anderen Gewichten als denen von {name}. Diese Datei entfernen, dann die Gewichte noch einmal abrufen.</translation>
    </message>
    <message>
      <source>{path} is damaged or was altered: {error}. {nothing_changed}</source>
      <translation>{path} ist beschädigt oder wurde verändert: {error}. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is damaged: its description cannot be read. {nothing_changed}</source>
      <translation>{path} ist beschädigt: Die Beschreibung darin ist nicht lesbar. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is damaged: its description is incomplete ({error}). {nothing_changed}</source>
      <translation>{path} ist beschädigt: Die Beschreibung darin ist unvollständig ({error}). {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is damaged: {error}. {nothing_changed}</source>
      <translation>{path} ist beschädigt: {error}. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} is no file. Nothing was changed: name a model file, which ends in .onenip.</source>
      <translation>{path} ist keine Datei. Es wurde nichts geändert: eine Modelldatei angeben, die auf .onenip endet.</translation>
    </message>
    <message>
      <source>{path} is no image that this program reads, so it cannot travel as a prompt. {kept}</source>
      <translation>{path} ist kein Bild, das dieses Programm liest, und kann darum nicht als Prompt mitgehen. {kept}</translation>
    </message>
    <message>
      <source>{path} is no model file: it does not begin like one. Nothing was changed: choose a file that was packed by this program, or copy it again.</source>
      <translation>{path} ist keine Modelldatei: Die Datei beginnt nicht wie eine. Es wurde nichts geändert: eine Datei wählen, die dieses Programm gepackt hat, oder sie noch einmal kopieren.</translation>
    </message>
    <message>
      <source>{path} is not an anomaly map: a grey PNG with 16 bits was expected.</source>
      <translation>{path} ist keine Anomaliekarte: Erwartet wurde ein graues PNG mit 16 Bit.</translation>
    </message>
    <message>
      <source>{path} is not what was trained: its hash or size does not match. Nothing was packed. Restore the original folder {model_folder}.</source>
      <translation>{path} ist nicht, was trainiert wurde: Hash oder Größe stimmt nicht. Es wurde nichts gepackt. Den ursprünglichen Ordner {model_folder} wiederherstellen.</translation>
    </message>
    <message>
      <source>{path} is too large for an inspected area, which has a few kilobytes.</source>
      <translation>{path} ist zu groß für einen Prüfbereich, der wenige Kilobytes hat.</translation>
    </message>
    <message>
      <source>{path} was altered after it was packed: the hash of its description does not match. {nothing_changed}</source>
      <translation>{path} wurde nach dem Packen verändert: Der Hash der Beschreibung stimmt nicht. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} was altered after it was packed: the hash of {member!r} does not match. {nothing_changed}</source>
      <translation>{path} wurde nach dem Packen verändert: Der Hash von {member!r} stimmt nicht. {nothing_changed}</translation>
    </message>
    <message>
      <source>{path} was altered after it was written: its hash does not match. Export again.</source>
      <translation>{path} wurde nach dem Schreiben verändert: Der Hash stimmt nicht. Noch einmal exportieren.</translation>
    </message>
    <message>
      <source>{path} was altered after the export: its hash does not match. Export the model again.</source>
      <translation>{path} wurde nach dem Export verändert: Der Hash stimmt nicht. Das Modell noch einmal exportieren.</translation>
    </message>
    <message>
      <source>{path} was altered after training: its hash does not match. Restore the original file.</source>
      <translation>{path} wurde nach dem Training verändert: Der Hash stimmt nicht. Die ursprüngliche Datei wiederherstellen.</translation>
    </message>
    <message>
      <source>{path} was not opened: it is {kind}, no regular file. Name an image file.</source>
      <translation>{path} wurde nicht geöffnet: {kind}, keine gewöhnliche Datei. Eine Bilddatei angeben.</translation>
    </message>
    <message>
      <source>{path} was unpacked and zipped again by another program, so that nothing vouches for it. Nothing was changed: use the original file, or pack the model again.</source>
      <translation>{path} wurde entpackt und von einem anderen Programm neu gezippt, sodass nichts mehr dafür bürgt. Es wurde nichts geändert: die ursprüngliche Datei verwenden oder das Modell noch einmal packen.</translation>
    </message>
    <message>
      <source>{path} was written by a newer version of this program (schema {schema}; this version reads up to {export_schema}). Nothing was touched: update this program, or export the model again.</source>
      <translation>{path} wurde von einer neueren Version dieses Programms geschrieben (Schema {schema}; diese Version liest bis {export_schema}). Nichts wurde angerührt: dieses Programm aktualisieren oder das Modell noch einmal exportieren.</translation>
    </message>
    <message>
      <source>{path} was written by a newer version of this program (schema {schema}; this version reads up to {model_file_schema}). Nothing was changed: update this program, or pack the model with this version.</source>
      <translation>{path} wurde von einer neueren Version dieses Programms geschrieben (Schema {schema}; diese Version liest bis {model_file_schema}). Es wurde nichts geändert: dieses Programm aktualisieren oder das Modell mit dieser Version packen.</translation>
    </message>
    <message>
      <source>{product} is left out of the model. {reason}</source>
      <translation>{product} ist aus dem Modell ausgelassen. {reason}</translation>
    </message>
    <message>
      <source>{product}: its files with 16 bits a value use {levels:,} of 65,536 levels, so they are read by {bits} bits. A part with a higher value will not be checked; --value-bits names another range.</source>
      <translation>{product}: Die Dateien mit 16 Bit je Wert nutzen {levels:,} von 65.536 Stufen, darum werden sie mit {bits} Bit gelesen. Ein Teil mit einem höheren Wert wird nicht geprüft; --value-bits gibt einen anderen Wertebereich an.</translation>
    </message>
    <message>
      <source>{product}: the limit of {limit:.2f} would reject {count} of its {parts} good parts: {named} and {more} more. Look at them: a bad part among the good ones makes the limit too high.</source>
      <translation>{product}: Der Grenzwert {limit:.2f} würde {count} der {parts} Gutteile aussortieren: {named} und {more} weitere. Bitte ansehen: Ein Schlechtteil unter den guten macht den Grenzwert zu hoch.</translation>
    </message>
    <message>
      <source>{product}: the limit of {limit:.2f} would reject {count} of its {parts} good parts: {named}. Look at them: a bad part among the good ones makes the limit too high.</source>
      <translation>{product}: Der Grenzwert {limit:.2f} würde {count} der {parts} Gutteile aussortieren: {named}. Bitte ansehen: Ein Schlechtteil unter den guten macht den Grenzwert zu hoch.</translation>
    </message>
    <message>
      <source>{product}: {reason}</source>
      <translation>{product}: {reason}</translation>
    </message>
    <message>
      <source>{product}: {remark}</source>
      <translation>{product}: {remark}</translation>
    </message>
    <message>
      <source>{reasons} The model was not touched: add other images of good parts, or train a model on them.</source>
      <translation>{reasons} Das Modell wurde nicht angerührt: andere Bilder von Gutteilen hinzufügen oder ein Modell darauf trainieren.</translation>
    </message>
    <message>
      <source>{reason} It was removed, nothing was kept.</source>
      <translation>{reason} Es wurde entfernt, nichts wurde aufbewahrt.</translation>
    </message>
    <message>
      <source>{refusals} pictures are refused by one of it and torch, and judged by the other</source>
      <translation>{refusals} Bilder lehnt nur eine von beiden (diese Engine oder torch) ab, während die andere urteilt</translation>
    </message>
    <message>
      <source>{url} does not prove who it is: {why}. Nothing was fetched. A proxy that looks into encrypted traffic needs its certificate installed on this computer (SSL_CERT_FILE).</source>
      <translation>{url} weist sich nicht glaubwürdig aus: {why}. Es wurde nichts abgerufen. Ein Proxy, der in verschlüsselte Verbindungen hineinsieht, braucht sein Zertifikat auf diesem Rechner (SSL_CERT_FILE).</translation>
    </message>
    <message>
      <source>{url} has {size:.1f} MB, and the weights of {backbone} have {megabytes} MB: it is something else, perhaps the page of a proxy. Nothing was kept. Look at the address in a browser.</source>
      <translation>{url} hat {size:.1f} MB, die Gewichte von {backbone} haben {megabytes} MB: Das ist etwas anderes, vielleicht die Seite eines Proxys. Es wurde nichts aufbewahrt. Die Adresse in einem Browser ansehen.</translation>
    </message>
    <message>
      <source>{url} leads to what is no address ({error}). Nothing was fetched.</source>
      <translation>{url} führt zu etwas, das keine Adresse ist ({error}). Es wurde nichts abgerufen.</translation>
    </message>
    <message>
      <source>{url} leads to {newurl}, which is no web server. Nothing was fetched.</source>
      <translation>{url} führt zu {newurl}, und das ist kein Webserver. Es wurde nichts abgerufen.</translation>
    </message>
    <message>
      <source>{url} leads to {newurl}, which is not encrypted. Nothing was fetched.</source>
      <translation>{url} führt zu {newurl}, und das ist nicht verschlüsselt. Es wurde nichts abgerufen.</translation>
    </message>
    <message>
      <source>{url} was not fetched: the server does not say how large the file is. Nothing was written. Fetch it with a browser and add it: `onenip backbones add FILE --name NAME`, or “From a file…” in the window.</source>
      <translation>{url} wurde nicht abgerufen: Der Server sagt nicht, wie groß die Datei ist. Es wurde nichts geschrieben. Mit einem Browser holen und hinzufügen: `onenip backbones add FILE --name NAME`, oder „Aus Datei…“ im Fenster.</translation>
    </message>
    <message>
      <source>{url} was not fetched: the server sends more than the {size} bytes that it said. What had come was removed. Try another hub.</source>
      <translation>{url} wurde nicht abgerufen: Der Server sendet mehr als die {size} Bytes, die er angekündigt hat. Was angekommen war, wurde entfernt. Einen anderen Hub versuchen.</translation>
    </message>
    <message>
      <source>{url} was not fetched: {reason} (HTTP {status}). What was there before is unchanged. Fetch the file with a browser and add it: `onenip backbones add FILE --name NAME`, or “From a file…” in the window.</source>
      <translation>{url} wurde nicht abgerufen: {reason} (HTTP {status}). Was vorher da war, ist unverändert. Die Datei mit einem Browser holen und hinzufügen: `onenip backbones add FILE --name NAME`, oder „Aus Datei…“ im Fenster.</translation>
    </message>
    <message>
      <source>{where} does not say how parts are aligned: {error}.</source>
      <translation>{where} sagt nicht, wie Teile ausgerichtet werden: {error}.</translation>
    </message>
    <message>
      <source>{where} holds no inspected area: {error}. It looks like {{"shapes": [{{"kind": "rectangle", "points": [[0.1, 0.2], [0.9, 0.8]]}}]}}.</source>
      <translation>{where} enthält keinen Prüfbereich: {error}. Er sieht so aus: {{"shapes": [{{"kind": "rectangle", "points": [[0.1, 0.2], [0.9, 0.8]]}}]}}.</translation>
    </message>
    <message>
      <source>{where} holds no painted defects: {error}</source>
      <translation>{where} enthält keine eingezeichneten Fehler: {error}</translation>
    </message>
    <message>
      <source>{where} is incomplete: {error}.</source>
      <translation>{where} ist unvollständig: {error}.</translation>
    </message>
    <message>
      <source>{where} is not a model manifest: {error}.</source>
      <translation>{where} ist kein Modellmanifest: {error}.</translation>
    </message>
    <message>
      <source>{where} says that the model was made at {made_at!r}, which is no usable time. The model was not touched: restore the original file.</source>
      <translation>{where} sagt, das Modell sei zum Zeitpunkt {made_at!r} entstanden; das ist keine brauchbare Zeit. Das Modell wurde nicht angerührt: die ursprüngliche Datei wiederherstellen.</translation>
    </message>
    <message>
      <source>{where} was altered after it was written: its hash does not match. Restore the original file.</source>
      <translation>{where} wurde nach dem Schreiben verändert: Der Hash stimmt nicht. Die ursprüngliche Datei wiederherstellen.</translation>
    </message>
    <message>
      <source>{where} was written by a newer version of this program (schema {schema}; this version reads up to {schema_version}). The model was not touched: update this program to use it.</source>
      <translation>{where} wurde von einer neueren Version dieses Programms geschrieben (Schema {schema}; diese Version liest bis {schema_version}). Das Modell wurde nicht angerührt: dieses Programm aktualisieren, um es zu verwenden.</translation>
    </message>
    <message>
      <source>{where} was written by an older version of this program (schema {schema}; this version reads {oldest_schema} to {schema_version}). The model was not touched: use it with that version, or train again; the images are where they were.</source>
      <translation>{where} wurde von einer älteren Version dieses Programms geschrieben (Schema {schema}; diese Version liest {oldest_schema} bis {schema_version}). Das Modell wurde nicht angerührt: mit jener Version verwenden oder neu trainieren; die Bilder sind, wo sie waren.</translation>
    </message>
    <message>
      <source>{where}: {error}</source>
      <translation>{where}: {error}</translation>
    </message>
    <message>
      <source>{why}: free some space, then start again. What was there before is unchanged. Could not write {path}.</source>
      <translation>{why}: Platz schaffen, dann neu starten. Was vorher da war, ist unverändert. {path} ließ sich nicht schreiben.</translation>
    </message>
    <message>
      <source>“{name}” cannot be a product's name: {problem}. Choose another name.</source>
      <translation>„{name}“ kann kein Produktname sein: {problem}. Einen anderen Namen wählen.</translation>
    </message>
  </context>
  <context>
    <name>Correction</name>
    <message>
      <source>Corrected by a person; the model said {word}.</source>
      <translation>Von einer Person korrigiert; das Modell sagte {word}.</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>Grund: {reason}</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <source>This one is bad</source>
      <translation>Dieses ist schlecht</translation>
    </message>
    <message>
      <source>This one is fine</source>
      <translation>Dieses ist gut</translation>
    </message>
  </context>
  <context>
    <name>CorrectionDelegate</name>
    <message>
      <source>was {verdict}</source>
      <translation>war {verdict}</translation>
    </message>
  </context>
  <context>
    <name>CorrectionDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>It is bad: NG</source>
      <translation>Es ist schlecht: NG</translation>
    </message>
    <message>
      <source>It is good: OK</source>
      <translation>Es ist gut: OK</translation>
    </message>
    <message>
      <source>Look at the part itself. Your verdict is kept in the batch together with its reason.</source>
      <translation>Das Teil selbst ansehen. Ihr Urteil wird mit dem Grund in der Serie gespeichert.</translation>
    </message>
    <message>
      <source>Part {number} was not checked</source>
      <translation>Teil {number} wurde nicht geprüft</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Reason, for example: looked at under the lamp, no scratch</source>
      <translation>Grund, zum Beispiel: unter der Lampe angesehen, kein Kratzer</translation>
    </message>
  </context>
  <context>
    <name>CountersPanel</name>
    <message>
      <source>OK {ok}, NG {ng}, not checked {unknown}, yield {share}</source>
      <translation>OK {ok}, NG {ng}, nicht geprüft {unknown}, Gutanteil {share}</translation>
    </message>
    <message>
      <source>yield</source>
      <translation>Gutanteil</translation>
    </message>
  </context>
  <context>
    <name>Curves</name>
    <message>
      <source>Precision and recall</source>
      <translation>Precision und Recall</translation>
    </message>
    <message>
      <source>Precision and recall · average precision {area}</source>
      <translation>Precision und Recall · mittlere Precision {area}</translation>
    </message>
    <message>
      <source>ROC</source>
      <translation>ROC</translation>
    </message>
    <message>
      <source>ROC · area {area}</source>
      <translation>ROC · Fläche {area}</translation>
    </message>
    <message>
      <source>false rejects</source>
      <translation>Pseudoausschuss</translation>
    </message>
    <message>
      <source>found (recall)</source>
      <translation>gefunden (Recall)</translation>
    </message>
    <message>
      <source>precision</source>
      <translation>Precision</translation>
    </message>
  </context>
  <context>
    <name>DayChoice</name>
    <message>
      <source>Any day</source>
      <translation>Alle Tage</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Erster Tag</translation>
    </message>
    <message>
      <source>From … to …</source>
      <translation>Von … bis …</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>Letzte 30 Tage</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>Letzte 7 Tage</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Gestern</translation>
    </message>
  </context>
  <context>
    <name>DefectDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close without keeping what you painted?</source>
      <translation>Schließen, ohne das Eingezeichnete zu übernehmen?</translation>
    </message>
    <message>
      <source>Defect</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Radieren</translation>
    </message>
    <message>
      <source>Erase makes it an eraser.</source>
      <translation>Radieren macht ihn zum Radierer.</translation>
    </message>
    <message>
      <source>Go on painting</source>
      <translation>Weiter einzeichnen</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>Key: {key}</source>
      <translation>Taste: {key}</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>Fehlerart</translation>
    </message>
    <message>
      <source>Nothing is left of {kinds}: all of it was erased. Take its shapes away, or paint it again.</source>
      <translation>Von {kinds} ist nichts übrig: Alles wurde wegradiert. Die Formen entfernen oder neu einzeichnen.</translation>
    </message>
    <message>
      <source>Nothing painted</source>
      <translation>Nichts eingezeichnet</translation>
    </message>
    <message>
      <source>Painted defects of {product}</source>
      <translation>Eingezeichnete Fehler von {product}</translation>
    </message>
    <message>
      <source>Picture with the painted defects</source>
      <translation>Bild mit den eingezeichneten Fehlern</translation>
    </message>
    <message>
      <source>Remove all</source>
      <translation>Alle entfernen</translation>
    </message>
    <message>
      <source>Take all shapes of this part away</source>
      <translation>Alle Formen dieses Teils entfernen</translation>
    </message>
    <message>
      <source>What was painted on this part cannot be read. It stays as it is until you paint anew.</source>
      <translation>Was auf diesem Teil eingezeichnet wurde, ist nicht lesbar. Es bleibt, wie es ist, bis neu eingezeichnet wird.</translation>
    </message>
    <message>
      <source>What you painted since the window opened is lost. The parts keep the defects that they had.</source>
      <translation>Was seit dem Öffnen des Fensters eingezeichnet wurde, geht verloren. Die Teile behalten die Fehler, die sie hatten.</translation>
    </message>
    <message>
      <source>{kind} {share}</source>
      <translation>{kind} {share}</translation>
    </message>
  </context>
  <context>
    <name>Demonstration</name>
    <message>
      <source>Mesh</source>
      <translation>Gewebe</translation>
    </message>
    <message>
      <source>Solar cell (mono)</source>
      <translation>Solarzelle (mono)</translation>
    </message>
    <message>
      <source>Solar cell (poly)</source>
      <translation>Solarzelle (poly)</translation>
    </message>
    <message>
      <source>Unseen parts</source>
      <translation>Ungesehene Teile</translation>
    </message>
    <message>
      <source>Washer</source>
      <translation>Unterlegscheibe</translation>
    </message>
  </context>
  <context>
    <name>DemonstrationBar</name>
    <message>
      <source>Products, pictures and parts in this window were made for the demonstration and lie in a workspace of its own. Your own workspace is in the other window; nothing in it is changed from here.</source>
      <translation>Produkte, Bilder und Teile in diesem Fenster sind für die Vorführung gemacht und liegen in einem eigenen Arbeitsbereich. Ihr eigener Arbeitsbereich ist im anderen Fenster; von hier aus wird darin nichts geändert.</translation>
    </message>
  </context>
  <context>
    <name>DescriptionController</name>
    <message>
      <source>For example: taken after the lamp was changed</source>
      <translation>Zum Beispiel: nach dem Lampenwechsel aufgenommen</translation>
    </message>
    <message>
      <source>Tags and note of this picture</source>
      <translation>Schlagwörter und Notiz dieses Bildes</translation>
    </message>
    <message>
      <source>Tags and note of {count} pictures</source>
      <translation>Schlagwörter und Notiz von {count} Bildern</translation>
    </message>
  </context>
  <context>
    <name>DetailsCard</name>
    <message>
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <source>Choose one to see what it was before and after.</source>
      <translation>Eine wählen, um zu sehen, was vorher und nachher war.</translation>
    </message>
    <message>
      <source>Hash of the line</source>
      <translation>Hash der Zeile</translation>
    </message>
    <message>
      <source>No line is chosen</source>
      <translation>Keine Zeile gewählt</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What was changed</source>
      <translation>Was geändert wurde</translation>
    </message>
    <message>
      <source>{name} · {time} · {who} · version {program}</source>
      <translation>{name} · {time} · {who} · Version {program}</translation>
    </message>
  </context>
  <context>
    <name>DeviceDialog</name>
    <message>
      <source>Best: {mode}</source>
      <translation>Beste: {mode}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Geräte</translation>
    </message>
    <message>
      <source>Looking for devices…</source>
      <translation>Geräte werden gesucht…</translation>
    </message>
    <message>
      <source>No device was found. Check that it is plugged in, has power and is not used elsewhere.</source>
      <translation>Kein Gerät gefunden. Prüfen, ob es eingesteckt ist, Strom hat und nicht anderswo benutzt wird.</translation>
    </message>
    <message>
      <source>Not in the list? Its number or serial number</source>
      <translation>Nicht in der Liste? Nummer oder Seriennummer</translation>
    </message>
    <message>
      <source>Number or serial number</source>
      <translation>Nummer oder Seriennummer</translation>
    </message>
    <message>
      <source>Search again</source>
      <translation>Neu suchen</translation>
    </message>
    <message>
      <source>Size and rate</source>
      <translation>Größe und Rate</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
  </context>
  <context>
    <name>DiagnosisDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Diagnosis</source>
      <translation>Diagnose</translation>
    </message>
    <message>
      <source>Files of the diagnosis</source>
      <translation>Dateien der Diagnose</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Speichern…</translation>
    </message>
    <message>
      <source>This is all that will be written. Names of products, people, models, orders and stations, paths, addresses and secrets were taken out; there are no pictures. Part numbers, and words that somebody typed and that the program does not know as names, may still stand in the log files: look through them before you send them.</source>
      <translation>Das ist alles, was geschrieben wird. Namen von Produkten, Personen, Modellen, Aufträgen und Stationen, Pfade, Adressen und Geheimnisse wurden herausgenommen; Bilder sind nicht dabei. Teilenummern und eingegebene Wörter, die das Programm nicht als Namen kennt, können noch in den Log-Dateien stehen: vor dem Verschicken durchsehen.</translation>
    </message>
    <message>
      <source>What is in the file</source>
      <translation>Was in der Datei steht</translation>
    </message>
    <message>
      <source>What the diagnosis holds</source>
      <translation>Was die Diagnose enthält</translation>
    </message>
  </context>
  <context>
    <name>DriftChart</name>
    <message>
      <source>Above the first parts by</source>
      <translation>Über den ersten Teilen um</translation>
    </message>
    <message>
      <source>Choose a product: scores of different products are not comparable.</source>
      <translation>Ein Produkt wählen: Scores mehrerer Produkte sind nicht vergleichbar.</translation>
    </message>
    <message>
      <source>Compared are the scores of all judged parts, {block} at a time, with the first {reference} under this model. Of parts that did not change, one drift in {rate} parts or more is a false alarm.</source>
      <translation>Verglichen werden die Scores aller beurteilten Teile, je {block} zusammen, mit den ersten {reference} unter diesem Modell. Bei unveränderten Teilen ist höchstens eine Drift in {rate} Teilen ein Fehlalarm.</translation>
    </message>
    <message>
      <source>Drift</source>
      <translation>Drift</translation>
    </message>
    <message>
      <source>Drift of the scores</source>
      <translation>Drift der Scores</translation>
    </message>
    <message>
      <source>No drift in {count} parts since the first {reference}</source>
      <translation>Keine Drift in {count} Teilen seit den ersten {reference}</translation>
    </message>
    <message>
      <source>No model inspects {product}. Activate one first.</source>
      <translation>Kein Modell prüft {product}. Zuerst eines aktivieren.</translation>
    </message>
    <message>
      <source>Not enough parts yet: {known} of the {least} that later ones are compared with. Go on inspecting {product}.</source>
      <translation>Noch nicht genug Teile: {known} der {least}, mit denen spätere verglichen werden. {product} weiter prüfen.</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>The first {count} parts of {product} are there; those that come now are compared with them.</source>
      <translation>Die ersten {count} Teile von {product} sind da; die jetzt kommenden werden mit ihnen verglichen.</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>{count} older parts were not compared: there were too many.</source>
      <translation>{count} ältere Teile wurden nicht verglichen: Es waren zu viele.</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} Teile</translation>
    </message>
    <message>
      <source>{direction} from {began} to {last}{view}</source>
      <translation>{direction} von {began} bis {last}{view}</translation>
    </message>
    <message>
      <source>{direction} since {began}{view}</source>
      <translation>{direction} seit {began}{view}</translation>
    </message>
    <message>
      <source>{height} σ</source>
      <translation>{height} σ</translation>
    </message>
  </context>
  <context>
    <name>DropCurtain</name>
    <message>
      <source>Drop the model file to add it</source>
      <translation>Die Modelldatei zum Hinzufügen ablegen</translation>
    </message>
    <message>
      <source>You are asked before anything is changed.</source>
      <translation>Vor jeder Änderung kommt eine Rückfrage.</translation>
    </message>
  </context>
  <context>
    <name>Engine</name>
    <message>
      <source>Graphics card {name}</source>
      <translation>Grafikkarte {name}</translation>
    </message>
    <message>
      <source>OpenVINO, 16 bits</source>
      <translation>OpenVINO, 16 Bit</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Prozessor</translation>
    </message>
    <message>
      <source>the plain way</source>
      <translation>der einfache Weg</translation>
    </message>
  </context>
  <context>
    <name>ErrorDialog</name>
    <message>
      <source>An unexpected error occurred</source>
      <translation>Ein unerwarteter Fehler ist aufgetreten</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Details kopieren</translation>
    </message>
    <message>
      <source>Details of the error</source>
      <translation>Einzelheiten des Fehlers</translation>
    </message>
    <message>
      <source>Open log folder</source>
      <translation>Log-Ordner öffnen</translation>
    </message>
    <message>
      <source>Unexpected error</source>
      <translation>Unerwarteter Fehler</translation>
    </message>
    <message>
      <source>Your products, models and batches are saved and were not touched. You can go on working. If it happens again, restart the application and send the details below to support.</source>
      <translation>Produkte, Modelle und Serien sind gespeichert und wurden nicht angetastet. Sie können weiterarbeiten. Passiert es wieder, die Anwendung neu starten und die Details unten an den Support schicken.</translation>
    </message>
  </context>
  <context>
    <name>ExportProgress</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Export progress</source>
      <translation>Exportfortschritt</translation>
    </message>
    <message>
      <source>Exporting</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>{done} of {total} parts</source>
      <translation>{done} von {total} Teilen</translation>
    </message>
  </context>
  <context>
    <name>FiguresTable</name>
    <message>
      <source>Good rejected</source>
      <translation>Gute aussortiert</translation>
    </message>
    <message>
      <source>How the models do on the golden sets</source>
      <translation>Wie die Modelle bei den Mustersätzen abschneiden</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>Übersehen</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>Nicht geprüft</translation>
    </message>
    <message>
      <source>One golden part is not judged yet.</source>
      <translation>Ein Musterteil ist noch nicht beurteilt.</translation>
    </message>
    <message>
      <source>One is not counted: the model was trained on this picture.</source>
      <translation>Eines zählt nicht: Das Modell wurde auf diesem Bild trainiert.</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>active</source>
      <translation>aktiv</translation>
    </message>
    <message>
      <source>before it</source>
      <translation>davor</translation>
    </message>
    <message>
      <source>candidate</source>
      <translation>Kandidat</translation>
    </message>
    <message>
      <source>not trained</source>
      <translation>nicht trainiert</translation>
    </message>
    <message>
      <source>{count} are not counted: the model was trained on these pictures.</source>
      <translation>{count} zählen nicht: Das Modell wurde auf diesen Bildern trainiert.</translation>
    </message>
    <message>
      <source>{count} golden parts are not judged yet.</source>
      <translation>{count} Musterteile sind noch nicht beurteilt.</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count} Teil</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} Teile</translation>
    </message>
  </context>
  <context>
    <name>FileDialogs</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Make the folder</source>
      <translation>Ordner anlegen</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <source>There is no folder {name}</source>
      <translation>Es gibt keinen Ordner {name}</translation>
    </message>
    <message>
      <source>What can be written: {kinds}. Nothing was written yet.</source>
      <translation>Was sich schreiben lässt: {kinds}. Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
      <source>What it holds now would be lost. It lies in {folder}.</source>
      <translation>Der jetzige Inhalt ginge verloren. Die Datei liegt in {folder}.</translation>
    </message>
    <message>
      <source>Write {name}</source>
      <translation>{name} schreiben</translation>
    </message>
    <message>
      <source>{folder} would be made. If that is a slip, cancel and choose the folder again.</source>
      <translation>{folder} würde angelegt. Ist das ein Versehen, abbrechen und den Ordner noch einmal wählen.</translation>
    </message>
    <message>
      <source>{name} is there already</source>
      <translation>{name} gibt es schon</translation>
    </message>
    <message>
      <source>“{ending}” cannot be written here</source>
      <translation>„{ending}“ lässt sich hier nicht schreiben</translation>
    </message>
  </context>
  <context>
    <name>FirstSteps</name>
    <message>
      <source>Add 20 to 200 pictures of good parts: files, a folder, or from a camera.</source>
      <translation>20 bis 200 Bilder von Gutteilen hinzufügen: Dateien, einen Ordner oder von einer Kamera.</translation>
    </message>
    <message>
      <source>Add pictures…</source>
      <translation>Bilder hinzufügen…</translation>
    </message>
    <message>
      <source>Choose where pictures come from, and inspect the first part.</source>
      <translation>Wählen, woher Bilder kommen, und das erste Teil prüfen.</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>Zur Seite Prüfen</translation>
    </message>
    <message>
      <source>New product…</source>
      <translation>Neues Produkt…</translation>
    </message>
    <message>
      <source>One picture is there; at least {least} are needed, 20 to 200 are good.</source>
      <translation>Ein Bild ist da; mindestens {least} sind nötig, 20 bis 200 sind gut.</translation>
    </message>
    <message>
      <source>Prompts are pictures that stand for the others. Let four be proposed.</source>
      <translation>Prompts sind typische Gutbilder, an denen sich die Prüfung orientiert. Vier vorschlagen lassen.</translation>
    </message>
    <message>
      <source>Propose prompts</source>
      <translation>Prompts vorschlagen</translation>
    </message>
    <message>
      <source>Put away</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <source>Put the first steps away</source>
      <translation>Erste Schritte ausblenden</translation>
    </message>
    <message>
      <source>Say what you inspect: give the product a name.</source>
      <translation>Angeben, was geprüft wird: dem Produkt einen Namen geben.</translation>
    </message>
    <message>
      <source>See the training</source>
      <translation>Training ansehen</translation>
    </message>
    <message>
      <source>Show the first steps</source>
      <translation>Erste Schritte zeigen</translation>
    </message>
    <message>
      <source>The first part of {product} is inspected. Correct what the model gets wrong with O.</source>
      <translation>Das erste Teil von {product} ist geprüft. Falsche Urteile mit O korrigieren.</translation>
    </message>
    <message>
      <source>The line that leads from the name of a product to its first inspected part</source>
      <translation>Die Leiste, die vom Namen eines Produkts bis zu seinem ersten geprüften Teil führt</translation>
    </message>
    <message>
      <source>The model is being trained. When it is ready, inspection can begin.</source>
      <translation>Das Modell wird gerade trainiert. Wenn es fertig ist, kann die Prüfung beginnen.</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Trainieren</translation>
    </message>
    <message>
      <source>Train a model on the pictures. It takes minutes.</source>
      <translation>Ein Modell mit den Bildern trainieren. Das dauert einige Minuten.</translation>
    </message>
    <message>
      <source>{count} pictures are there; at least {least} are needed, 20 to 200 are good.</source>
      <translation>{count} Bilder sind da; mindestens {least} sind nötig, 20 bis 200 sind gut.</translation>
    </message>
  </context>
  <context>
    <name>FirstStepsBar</name>
    <message>
      <source>First steps</source>
      <translation>Erste Schritte</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Inspect</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Prompts</source>
      <translation>Prompts</translation>
    </message>
    <message>
      <source>Put the first steps away</source>
      <translation>Erste Schritte ausblenden</translation>
    </message>
    <message>
      <source>The way to the first inspected part of a product. Each step is done as soon as what it makes is there.</source>
      <translation>Der Weg zum ersten geprüften Teil eines Produkts. Jeder Schritt ist erledigt, sobald da ist, was er hervorbringt.</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Training</translation>
    </message>
  </context>
  <context>
    <name>FlipList</name>
    <message>
      <source>No verdict changes.</source>
      <translation>Kein Teil wechselt sein Urteil.</translation>
    </message>
    <message>
      <source>Parts that would be judged otherwise</source>
      <translation>Teile, die anders beurteilt würden</translation>
    </message>
    <message>
      <source>a person: bad</source>
      <translation>eine Person: schlecht</translation>
    </message>
    <message>
      <source>a person: good</source>
      <translation>eine Person: gut</translation>
    </message>
  </context>
  <context>
    <name>FlipSummary</name>
    <message>
      <source>a person called {good} good, {bad} bad</source>
      <translation>eine Person nannte {good} gut, {bad} schlecht</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count} Teil</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} Teile</translation>
    </message>
  </context>
  <context>
    <name>FlowDialog</name>
    <message>
      <source>A part comes to rest in view</source>
      <translation>Ein Teil kommt im Bild zur Ruhe</translation>
    </message>
    <message>
      <source>A scan is the trigger too</source>
      <translation>Ein Scan ist zugleich der Trigger</translation>
    </message>
    <message>
      <source>An input of the camera</source>
      <translation>Ein Eingang der Kamera</translation>
    </message>
    <message>
      <source>Barcode in the picture</source>
      <translation>Barcode im Bild</translation>
    </message>
    <message>
      <source>Begins with</source>
      <translation>Beginnt mit</translation>
    </message>
    <message>
      <source>Button, key, scanner or line</source>
      <translation>Schaltfläche, Taste, Scanner oder Linie</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Check nothing after an NG part until somebody acknowledges it</source>
      <translation>Nach einem NG-Teil nichts prüfen, bis jemand quittiert</translation>
    </message>
    <message>
      <source>Counted</source>
      <translation>Gezählt</translation>
    </message>
    <message>
      <source>Counts from</source>
      <translation>Zählt ab</translation>
    </message>
    <message>
      <source>Debounce</source>
      <translation>Entprellung</translation>
    </message>
    <message>
      <source>Digits</source>
      <translation>Stellen</translation>
    </message>
    <message>
      <source>From the next run on. In folders, videos and watched folders each picture is a part.</source>
      <translation>Vom nächsten Lauf an. Bei einem Ordner, einem Video und einem überwachten Ordner ist jedes Bild ein Teil.</translation>
    </message>
    <message>
      <source>Interval</source>
      <translation>Abstand</translation>
    </message>
    <message>
      <source>Least time between parts</source>
      <translation>Mindestabstand zwischen Teilen</translation>
    </message>
    <message>
      <source>Longest wait for the picture</source>
      <translation>Längste Wartezeit auf das Bild</translation>
    </message>
    <message>
      <source>Minimum yield</source>
      <translation>Mindest-Gutanteil</translation>
    </message>
    <message>
      <source>NG parts in a row</source>
      <translation>NG-Teile in Folge</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>None: the newest picture, again and again</source>
      <translation>Keiner: immer wieder das neueste Bild</translation>
    </message>
    <message>
      <source>Part numbers</source>
      <translation>Teilenummern</translation>
    </message>
    <message>
      <source>Parts that may wait</source>
      <translation>Teile, die warten dürfen</translation>
    </message>
    <message>
      <source>Regular intervals</source>
      <translation>Regelmäßige Abstände</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Scanner that types like a keyboard</source>
      <translation>Scanner, der wie eine Tastatur tippt</translation>
    </message>
    <message>
      <source>Trigger</source>
      <translation>Trigger</translation>
    </message>
    <message>
      <source>Triggers and alarms</source>
      <translation>Trigger und Alarme</translation>
    </message>
    <message>
      <source>Triggers and alarms of {product}</source>
      <translation>Trigger und Alarme von {product}</translation>
    </message>
    <message>
      <source>Typed by a person</source>
      <translation>Von Hand eingegeben</translation>
    </message>
    <message>
      <source>Unchecked parts in a row</source>
      <translation>Ungeprüfte Teile in Folge</translation>
    </message>
    <message>
      <source>What a part is called</source>
      <translation>Wie ein Teil heißt</translation>
    </message>
    <message>
      <source>What calls a person (0: nothing)</source>
      <translation>Was eine Person ruft (0: nichts)</translation>
    </message>
    <message>
      <source>What makes a picture a part</source>
      <translation>Was ein Bild zu einem Teil macht</translation>
    </message>
    <message>
      <source>When parts come faster than they can be checked</source>
      <translation>Wenn Teile schneller kommen, als sie geprüft werden können</translation>
    </message>
    <message>
      <source>With a sound</source>
      <translation>Mit Ton</translation>
    </message>
    <message>
      <source>Yield over the last parts</source>
      <translation>Gutanteil über die letzten Teile</translation>
    </message>
  </context>
  <context>
    <name>FolderDialog</name>
    <message>
      <source>Annotated pictures</source>
      <translation>Bilder mit Markierungen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Ordner wählen…</translation>
    </message>
    <message>
      <source>Data set, COCO</source>
      <translation>Datensatz, COCO</translation>
    </message>
    <message>
      <source>Data set, MVTec layout</source>
      <translation>Datensatz, MVTec-Aufbau</translation>
    </message>
    <message>
      <source>Export the picture of one part</source>
      <translation>Bild eines Teils exportieren</translation>
    </message>
    <message>
      <source>Export the pictures of {count} parts</source>
      <translation>Bilder von {count} Teilen exportieren</translation>
    </message>
    <message>
      <source>JPEG with map, limit, painted defects and a line of text, in folders OK, NG and NOT_CHECKED.</source>
      <translation>JPEG mit Karte, Grenzwert, eingezeichneten Fehlern und einer Textzeile, in den Ordnern OK, NG und NOT_CHECKED.</translation>
    </message>
    <message>
      <source>Pictures as they came, and annotations.json with painted defects as polygons.</source>
      <translation>Bilder, wie sie kamen, und annotations.json mit eingezeichneten Fehlern als Polygonen.</translation>
    </message>
    <message>
      <source>Pictures as they came, with masks of painted defects and the normal images of the products.</source>
      <translation>Bilder, wie sie kamen, mit Masken eingezeichneter Fehler und den Gutbildern der Produkte.</translation>
    </message>
    <message>
      <source>labels.csv in the folder says for each verdict whether a person or the model gave it.</source>
      <translation>labels.csv im Ordner sagt zu jedem Urteil, ob es von einer Person oder vom Modell stammt.</translation>
    </message>
  </context>
  <context>
    <name>FolderErrors</name>
    <message>
      <source>the drive is not connected</source>
      <translation>das Laufwerk ist nicht verbunden</translation>
    </message>
  </context>
  <context>
    <name>Formatting</name>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
      <source>{name}: {said}</source>
      <translation>{name}: {said}</translation>
    </message>
    <message>
      <source>{number} %</source>
      <translation>{number} %</translation>
    </message>
    <message>
      <source>{number} B</source>
      <translation>{number} B</translation>
    </message>
    <message>
      <source>{number} GB</source>
      <translation>{number} GB</translation>
    </message>
    <message>
      <source>{number} MB</source>
      <translation>{number} MB</translation>
    </message>
    <message>
      <source>{number} TB</source>
      <translation>{number} TB</translation>
    </message>
    <message>
      <source>{number} kB</source>
      <translation>{number} kB</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
  </context>
  <context>
    <name>FoundExports</name>
    <message>
      <source>Kind of defect</source>
      <translation>Fehlerart</translation>
    </message>
    <message>
      <source>Looked for</source>
      <translation>Gesucht</translation>
    </message>
    <message>
      <source>Name or number</source>
      <translation>Name oder Nummer</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Auftrag</translation>
    </message>
    <message>
      <source>Report of {count} part</source>
      <translation>Bericht über {count} Teil</translation>
    </message>
    <message>
      <source>Report of {count} parts</source>
      <translation>Bericht über {count} Teile</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Station</translation>
    </message>
  </context>
  <context>
    <name>FoundPanel</name>
    <message>
      <source>Look again</source>
      <translation>Neu suchen</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Suchen…</translation>
    </message>
    <message>
      <source>Other limit…</source>
      <translation>Anderer Grenzwert…</translation>
    </message>
    <message>
      <source>Other model…</source>
      <translation>Anderes Modell…</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Pictures…</source>
      <translation>Bilder…</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Bericht…</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>Tabelle…</translation>
    </message>
    <message>
      <source>The parts of all batches that were found. Left and right arrows step through them, Return shows one large. Click a heading to sort. Ctrl and Shift with a click select several, which are corrected together.</source>
      <translation>Die gefundenen Teile aller Serien. Pfeil links und rechts gehen durch, Eingabe zeigt eines groß. Ein Klick auf eine Überschrift sortiert. Strg und Umschalt mit Klick wählen mehrere aus, die zusammen korrigiert werden.</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count} Teil</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} Teile</translation>
    </message>
  </context>
  <context>
    <name>GoldenGrid</name>
    <message>
      <source>Golden parts</source>
      <translation>Musterteile</translation>
    </message>
  </context>
  <context>
    <name>GoldenView</name>
    <message>
      <source>Add defective parts…</source>
      <translation>Schlechtteile hinzufügen…</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
      <source>Add good parts…</source>
      <translation>Gutteile hinzufügen…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Go to Products</source>
      <translation>Zur Seite Produkte</translation>
    </message>
    <message>
      <source>Golden parts are pictures whose truth you know: good parts and real defects. No training ever sees them, so they tell what a new model is worth. Drop files or folders here, move normal images on the Products page, or add parts of a run on the Review page. With 35 good and 30 defective parts of each product much can be told, with a handful nothing.</source>
      <translation>Musterteile sind Bilder, deren Wahrheit bekannt ist: Gutteile und echte Fehler. Kein Training sieht sie je, darum zeigen sie, was ein neues Modell taugt. Dateien oder Ordner hier ablegen, Gutbilder auf der Seite Produkte verschieben oder Teile eines Laufs auf der Seite Durchsicht hinzufügen. Mit 35 guten und 30 fehlerhaften Teilen je Produkt lässt sich viel sagen, mit einer Handvoll nichts.</translation>
    </message>
    <message>
      <source>No golden parts yet</source>
      <translation>Noch keine Musterteile</translation>
    </message>
    <message>
      <source>Paint defects…</source>
      <translation>Fehler einzeichnen…</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produkte</translation>
    </message>
    <message>
      <source>Products with their golden sets</source>
      <translation>Produkte mit ihren Mustersätzen</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>What it is…</source>
      <translation>Was es ist…</translation>
    </message>
    <message>
      <source>{count} selected</source>
      <translation>{count} ausgewählt</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
  </context>
  <context>
    <name>HeadingKeys</name>
    <message>
      <source>Left and Right choose a heading, Return sorts by it</source>
      <translation>Links und Rechts wählen eine Überschrift, Eingabe sortiert danach</translation>
    </message>
  </context>
  <context>
    <name>HeatCard</name>
    <message>
      <source>Across</source>
      <translation>Waagerecht</translation>
    </message>
    <message>
      <source>Choose a product: parts of different products cannot be laid over each other.</source>
      <translation>Ein Produkt wählen: Teile mehrerer Produkte liegen nicht übereinander.</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Senkrecht</translation>
    </message>
    <message>
      <source>How many maps were read</source>
      <translation>Wie viele Karten gelesen wurden</translation>
    </message>
    <message>
      <source>Maps of NG parts are read…</source>
      <translation>Karten der NG-Teile werden gelesen…</translation>
    </message>
    <message>
      <source>No part of {product} was NG in this time.</source>
      <translation>In dieser Zeit war kein Teil von {product} NG.</translation>
    </message>
    <message>
      <source>Parts, at the worst place</source>
      <translation>Teile, an der schlechtesten Stelle</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <source>The map of 1 NG part</source>
      <translation>Die Karte von 1 NG-Teil</translation>
    </message>
    <message>
      <source>The maps of the {count} NG parts are not there any more.</source>
      <translation>Die Karten der {count} NG-Teile sind nicht mehr da.</translation>
    </message>
    <message>
      <source>The maps of {count} NG parts</source>
      <translation>Die Karten von {count} NG-Teilen</translation>
    </message>
    <message>
      <source>Where defects lie</source>
      <translation>Wo Fehler liegen</translation>
    </message>
    <message>
      <source>camera {view}</source>
      <translation>Kamera {view}</translation>
    </message>
    <message>
      <source>coloured where they stand above the limit</source>
      <translation>farbig, wo sie über dem Grenzwert liegen</translation>
    </message>
    <message>
      <source>the newest; one older was not read</source>
      <translation>die neuesten; eine ältere wurde nicht gelesen</translation>
    </message>
    <message>
      <source>the newest; {count} older ones were not read</source>
      <translation>die neuesten; {count} ältere wurden nicht gelesen</translation>
    </message>
    <message>
      <source>{count} left out: no map, or another camera</source>
      <translation>{count} ausgelassen: keine Karte oder andere Kamera</translation>
    </message>
    <message>
      <source>{left} – {right} % from the left</source>
      <translation>{left} – {right} % von links</translation>
    </message>
    <message>
      <source>{top} – {bottom} % from the top</source>
      <translation>{top} – {bottom} % von oben</translation>
    </message>
  </context>
  <context>
    <name>HeatView</name>
    <message>
      <source>At {across} % from the left and {down} % from the top most parts have a defect: {count} of {parts}.</source>
      <translation>Am häufigsten liegen Fehler bei {across} % von links und {down} % von oben: bei {count} von {parts} Teilen.</translation>
    </message>
    <message>
      <source>Where defects lie</source>
      <translation>Wo Fehler liegen</translation>
    </message>
    <message>
      <source>{count} of {parts} NG parts</source>
      <translation>{count} von {parts} NG-Teilen</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count} Teil</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} Teile</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>A page's shortcuts work while that page is shown. Ctrl+K finds everything by typing.</source>
      <translation>Die Tastenkürzel einer Seite wirken, solange sie gezeigt wird. Strg+K findet alles durch Eintippen.</translation>
    </message>
    <message>
      <source>Also</source>
      <translation>Außerdem</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>To begin with</source>
      <translation>Für den Anfang</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
  </context>
  <context>
    <name>HelpCard</name>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>On this page</source>
      <translation>Auf dieser Seite</translation>
    </message>
    <message>
      <source>Point at something, or go to it with Tab. Esc closes this. F1 opens the help.</source>
      <translation>Auf etwas zeigen oder mit der Tabulatortaste hingehen. Esc schließt dies. F1 öffnet die Hilfe.</translation>
    </message>
    <message>
      <source>What is on this page</source>
      <translation>Was auf dieser Seite ist</translation>
    </message>
  </context>
  <context>
    <name>HelpWindow</name>
    <message>
      <source>Back (Alt+Left)</source>
      <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>Forward (Alt+Right)</source>
      <translation>Vor (Alt+Rechts)</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Nothing was found. Fewer or shorter words find more.</source>
      <translation>Nichts gefunden. Weniger oder kürzere Wörter finden mehr.</translation>
    </message>
    <message>
      <source>Search the help (Ctrl+F)</source>
      <translation>Hilfe durchsuchen (Strg+F)</translation>
    </message>
    <message>
      <source>The help is written in English and German so far, so it stands here in English.</source>
      <translation>Die Hilfe ist bisher auf Englisch und Deutsch geschrieben, darum steht sie hier auf Englisch.</translation>
    </message>
    <message>
      <source>This is not opened from here: {address}</source>
      <translation>Das wird von hier aus nicht geöffnet: {address}</translation>
    </message>
    <message>
      <source>Topics that were found</source>
      <translation>Gefundene Themen</translation>
    </message>
  </context>
  <context>
    <name>HistoryView</name>
    <message>
      <source>Before it</source>
      <translation>Davor</translation>
    </message>
    <message>
      <source>Gate</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <source>Go to Train</source>
      <translation>Zum Training</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>History of releases</source>
      <translation>Freigabeverlauf</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Wie</translation>
    </message>
    <message>
      <source>Lineage of the candidate</source>
      <translation>Herkunft des Kandidaten</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Model hash {hash}</source>
      <translation>Modell-Hash {hash}</translation>
    </message>
    <message>
      <source>No model was activated yet</source>
      <translation>Noch wurde kein Modell aktiviert</translation>
    </message>
    <message>
      <source>On {count} golden part</source>
      <translation>An {count} Musterteil</translation>
    </message>
    <message>
      <source>On {count} golden parts</source>
      <translation>An {count} Musterteilen</translation>
    </message>
    <message>
      <source>Release of {model}</source>
      <translation>Freigabe von {model}</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>Unterschrift</translation>
    </message>
    <message>
      <source>The first model inspects as soon as it is trained or added; from then on each change is written down here.</source>
      <translation>Das erste Modell prüft, sobald es trainiert oder hinzugefügt ist; ab dann wird hier jeder Wechsel festgehalten.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>fingerprint {hash}</source>
      <translation>Fingerabdruck {hash}</translation>
    </message>
    <message>
      <source>{how} at {time}</source>
      <translation>{how} am {time}</translation>
    </message>
    <message>
      <source>{products}: {untrained}</source>
      <translation>{products}: {untrained}</translation>
    </message>
    <message>
      <source>{signed} by {name}</source>
      <translation>{signed} von {name}</translation>
    </message>
    <message>
      <source>“{reason}”</source>
      <translation>„{reason}“</translation>
    </message>
  </context>
  <context>
    <name>HoldDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>For example the number of a complaint</source>
      <translation>Zum Beispiel die Nummer einer Reklamation</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Write the reason first</source>
      <translation>Zuerst den Grund angeben</translation>
    </message>
    <message>
      <source>Write your name first</source>
      <translation>Zuerst Ihren Namen angeben</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Ihr Name</translation>
    </message>
  </context>
  <context>
    <name>Holds</name>
    <message>
      <source>Hold</source>
      <translation>Sperren</translation>
    </message>
    <message>
      <source>Hold order “{order}”?</source>
      <translation>Auftrag „{order}“ sperren?</translation>
    </message>
    <message>
      <source>Hold the batch?</source>
      <translation>Serie sperren?</translation>
    </message>
    <message>
      <source>Hold {count} batches?</source>
      <translation>{count} Serien sperren?</translation>
    </message>
    <message>
      <source>It was placed because: {reason}</source>
      <translation>Sie wurde gesetzt, weil: {reason}</translation>
    </message>
    <message>
      <source>Lift</source>
      <translation>Aufheben</translation>
    </message>
    <message>
      <source>Lift the hold of order “{order}”?</source>
      <translation>Löschsperre des Auftrags „{order}“ aufheben?</translation>
    </message>
    <message>
      <source>Lift the hold of the batch?</source>
      <translation>Löschsperre der Serie aufheben?</translation>
    </message>
    <message>
      <source>Lift the hold of {count} batches?</source>
      <translation>Löschsperre von {count} Serien aufheben?</translation>
    </message>
    <message>
      <source>Neither retention nor a person removes files of it until the hold is lifted.</source>
      <translation>Bis die Löschsperre aufgehoben ist, werden keine Dateien davon entfernt, weder nach den Aufbewahrungsregeln noch von einer Person.</translation>
    </message>
    <message>
      <source>Neither retention nor a person removes files of its batches until the hold is lifted; that is true of batches that come later, too.</source>
      <translation>Bis die Löschsperre aufgehoben ist, werden keine Dateien seiner Serien entfernt, weder nach den Aufbewahrungsregeln noch von einer Person; das gilt auch für Serien, die noch kommen.</translation>
    </message>
    <message>
      <source>Retention may remove its files again, and it can be deleted for good.</source>
      <translation>Ihre Dateien dürfen dann wieder nach den Aufbewahrungsregeln entfernt werden, und sie kann endgültig gelöscht werden.</translation>
    </message>
  </context>
  <context>
    <name>ImageAdvice</name>
    <message>
      <source>A prompt is marked: choose one that shows what a good part looks like.</source>
      <translation>Ein Prompt ist markiert: einen wählen, der zeigt, wie ein Gutteil aussieht.</translation>
    </message>
    <message>
      <source>No normal images</source>
      <translation>Keine Gutbilder</translation>
    </message>
    <message>
      <source>No normal images yet. Add {enough} or more, of all that good parts may look like.</source>
      <translation>Noch keine Gutbilder. Mindestens {enough} hinzufügen, die zeigen, wie unterschiedlich Gutteile aussehen können.</translation>
    </message>
    <message>
      <source>{count} image is held out.</source>
      <translation>{count} Bild ist zurückgehalten.</translation>
    </message>
    <message>
      <source>{count} images are held out.</source>
      <translation>{count} Bilder sind zurückgehalten.</translation>
    </message>
    <message>
      <source>{count} more are set aside.</source>
      <translation>{count} weitere sind zurückgestellt.</translation>
    </message>
    <message>
      <source>{count} more is set aside.</source>
      <translation>{count} weiteres ist zurückgestellt.</translation>
    </message>
    <message>
      <source>{count} normal image</source>
      <translation>{count} Gutbild</translation>
    </message>
    <message>
      <source>{count} normal images</source>
      <translation>{count} Gutbilder</translation>
    </message>
    <message>
      <source>{count} of them a prompt</source>
      <translation>{count} davon ein Prompt</translation>
    </message>
    <message>
      <source>{count} of them prompts</source>
      <translation>{count} davon Prompts</translation>
    </message>
    <message>
      <source>{count} prompts are marked: choose some that show what a good part looks like.</source>
      <translation>{count} Prompts sind markiert: welche wählen, die zeigen, wie ein Gutteil aussieht.</translation>
    </message>
    <message>
      <source>{images}, {prompts}.</source>
      <translation>{images}, {prompts}.</translation>
    </message>
    <message>
      <source>{images}. Add more: from {enough} on the limit can be trusted.</source>
      <translation>{images}. Mehr hinzufügen: Ab {enough} ist auf den Grenzwert Verlass.</translation>
    </message>
    <message>
      <source>{images}. Models learn from pictures on a workstation; added here, they teach none.</source>
      <translation>{images}. Modelle lernen auf einer Workstation aus Bildern; aus hier hinzugefügten lernt keines.</translation>
    </message>
    <message>
      <source>{images}. Training chooses prompts, unless you mark some with P.</source>
      <translation>{images}. Das Training wählt Prompts, sofern nicht welche mit P festgelegt werden.</translation>
    </message>
  </context>
  <context>
    <name>ImageGrid</name>
    <message>
      <source>Normal images</source>
      <translation>Gutbilder</translation>
    </message>
  </context>
  <context>
    <name>ImageGridModel</name>
    <message>
      <source>note: {note}</source>
      <translation>Notiz: {note}</translation>
    </message>
    <message>
      <source>prompt</source>
      <translation>Prompt</translation>
    </message>
    <message>
      <source>session {session}</source>
      <translation>Sitzung {session}</translation>
    </message>
    <message>
      <source>session {session}, held out</source>
      <translation>Sitzung {session}, zurückgehalten</translation>
    </message>
    <message>
      <source>set aside</source>
      <translation>zurückgestellt</translation>
    </message>
    <message>
      <source>tag {tag}</source>
      <translation>Schlagwort {tag}</translation>
    </message>
  </context>
  <context>
    <name>ImagePane</name>
    <message>
      <source>The part with its anomaly map. The map is clear in the product's normal range; on NG parts a line surrounds what exceeds the limit. Wheel: zoom. Drag: move. Ctrl+0: fit. Double click: 100 %. M: map on and off.</source>
      <translation>Das Teil mit seiner Anomaliekarte. Im Normalbereich des Produkts ist die Karte durchsichtig; bei NG-Teilen umgibt eine Linie, was den Grenzwert überschreitet. Mausrad: Zoom. Ziehen: verschieben. Strg+0: einpassen. Doppelklick: 100 %. M: Karte an und aus.</translation>
    </message>
    <message>
      <source>There is no picture of this part.</source>
      <translation>Von diesem Teil gibt es kein Bild.</translation>
    </message>
  </context>
  <context>
    <name>ImageSceneActions</name>
    <message>
      <source>Fit the image</source>
      <translation>Bild einpassen</translation>
    </message>
    <message>
      <source>Show or hide the anomaly map</source>
      <translation>Anomaliekarte zeigen oder ausblenden</translation>
    </message>
  </context>
  <context>
    <name>ImageTools</name>
    <message>
      <source>Fit the image</source>
      <translation>Bild einpassen</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <source>Opacity of the anomaly map</source>
      <translation>Deckkraft der Anomaliekarte</translation>
    </message>
    <message>
      <source>Opacity of the anomaly map in percent</source>
      <translation>Deckkraft der Anomaliekarte in Prozent</translation>
    </message>
  </context>
  <context>
    <name>ImageView</name>
    <message>
      <source>Image of the part</source>
      <translation>Bild des Teils</translation>
    </message>
    <message>
      <source>No image is shown.</source>
      <translation>Es wird kein Bild gezeigt.</translation>
    </message>
    <message>
      <source>The dimmed part is not inspected.</source>
      <translation>Der abgedunkelte Bereich wird nicht geprüft.</translation>
    </message>
    <message>
      <source>The map exceeds the limit in {count} place.</source>
      <translation>Die Karte überschreitet den Grenzwert an {count} Stelle.</translation>
    </message>
    <message>
      <source>The map exceeds the limit in {count} places.</source>
      <translation>Die Karte überschreitet den Grenzwert an {count} Stellen.</translation>
    </message>
    <message>
      <source>{width} × {height} pixels</source>
      <translation>{width} × {height} Pixel</translation>
    </message>
  </context>
  <context>
    <name>InspectActions</name>
    <message>
      <source>Camera settings…</source>
      <translation>Kameraeinstellungen…</translation>
    </message>
    <message>
      <source>Cameras of each part ({count})…</source>
      <translation>Kameras je Teil ({count})…</translation>
    </message>
    <message>
      <source>Change the limit</source>
      <translation>Grenzwert ändern</translation>
    </message>
    <message>
      <source>Choose where the images come from</source>
      <translation>Wählen, woher die Bilder kommen</translation>
    </message>
    <message>
      <source>Compare light and focus with what they were when the master part was registered</source>
      <translation>Licht und Fokus mit dem Stand vergleichen, als das Masterteil erfasst wurde</translation>
    </message>
    <message>
      <source>Include subfolders</source>
      <translation>Unterordner einschließen</translation>
    </message>
    <message>
      <source>Inspect the same source again</source>
      <translation>Dieselbe Quelle noch einmal prüfen</translation>
    </message>
    <message>
      <source>Leave subfolders out</source>
      <translation>Unterordner auslassen</translation>
    </message>
    <message>
      <source>Let up to four cameras look at each part of this product; one verdict counts, the worst</source>
      <translation>Bis zu vier Kameras sehen jedes Teil dieses Produkts; ein Urteil zählt, das schlechteste</translation>
    </message>
    <message>
      <source>Open the batch of the last run</source>
      <translation>Serie des letzten Laufs öffnen</translation>
    </message>
    <message>
      <source>Probe the lighting…</source>
      <translation>Lichtprobe…</translation>
    </message>
    <message>
      <source>Review the parts of this run</source>
      <translation>Die Teile dieses Laufs durchsehen</translation>
    </message>
    <message>
      <source>See what another limit would do, and apply it to the next parts</source>
      <translation>Sehen, was ein anderer Grenzwert bewirken würde, und ihn auf die nächsten Teile anwenden</translation>
    </message>
    <message>
      <source>See what the product's camera sees, and set exposure, gain, image size and more</source>
      <translation>Sehen, was die Kamera des Produkts sieht, und Belichtung, Verstärkung, Bildgröße und mehr einstellen</translation>
    </message>
    <message>
      <source>Several cameras…</source>
      <translation>Mehrere Kameras…</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>The order or lot that each batch keeps, from the next run on</source>
      <translation>Auftrag oder Los, das jede Serie behält, vom nächsten Lauf an</translation>
    </message>
    <message>
      <source>Triggers and alarms…</source>
      <translation>Trigger und Alarme…</translation>
    </message>
    <message>
      <source>What makes a picture a part of this product, what it is called, and what calls a person</source>
      <translation>Was ein Bild zu einem Teil dieses Produkts macht, wie es heißt und was eine Person ruft</translation>
    </message>
    <message>
      <source>Whether the folders inside a folder are inspected too; kept with the source</source>
      <translation>Ob auch die Ordner in einem Ordner geprüft werden; wird mit der Quelle gespeichert</translation>
    </message>
  </context>
  <context>
    <name>InspectPage</name>
    <message>
      <source>Each batch of parts keeps it. It is of the next run on, until somebody changes it; empty for none.</source>
      <translation>Jede Serie von Teilen behält ihn. Er gilt vom nächsten Lauf an, bis ihn jemand ändert; leer für keinen.</translation>
    </message>
    <message>
      <source>Getting ready: the model is being loaded…</source>
      <translation>Vorbereitung: Das Modell wird geladen…</translation>
    </message>
    <message>
      <source>No part has come yet</source>
      <translation>Noch kein Teil gekommen</translation>
    </message>
    <message>
      <source>Order or lot</source>
      <translation>Auftrag oder Los</translation>
    </message>
    <message>
      <source>Order {name}…</source>
      <translation>Auftrag {name}…</translation>
    </message>
    <message>
      <source>Order…</source>
      <translation>Auftrag…</translation>
    </message>
    <message>
      <source>Says that the model is wrong about this part (O). The correction is kept with the batch; Ctrl+Z undoes it.</source>
      <translation>Sagt, dass das Modell bei diesem Teil irrt (O). Die Korrektur wird mit der Serie gespeichert; Strg+Z macht sie rückgängig.</translation>
    </message>
    <message>
      <source>The last parts, newest first. Click one to look at it again.</source>
      <translation>Die letzten Teile, neueste zuerst. Ein Klick zeigt ein Teil noch einmal.</translation>
    </message>
    <message>
      <source>The newest part of the run, whatever picture is on show. OK: the score is within the limit. NG: it exceeds the limit. NOT CHECKED: no verdict could be reached; the line below says why. Such a part must be looked at by a person.</source>
      <translation>Das neueste Teil des Laufs, gleich welches Bild gezeigt wird. OK: Der Score liegt innerhalb des Grenzwerts. NG: Er überschreitet den Grenzwert. NICHT GEPRÜFT: Es kam kein Urteil zustande; die Zeile darunter sagt warum. Ein solches Teil muss eine Person ansehen.</translation>
    </message>
    <message>
      <source>The score above which a part of this product is NG; 1.00 is what the model proposes. Shows what another limit would do before you apply it; Ctrl+Z undoes it.</source>
      <translation>Der Score, über dem ein Teil dieses Produkts NG ist; 1,00 schlägt das Modell vor. Zeigt vor dem Anwenden, was ein anderer Grenzwert bewirken würde; Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
      <source>The score of the part. The mark in the middle is the limit of the product.</source>
      <translation>Der Score des Teils. Die Marke in der Mitte ist der Grenzwert des Produkts.</translation>
    </message>
  </context>
  <context>
    <name>InspectStart</name>
    <message>
      <source>Again</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <source>Cameras of each part ({count})…</source>
      <translation>Kameras je Teil ({count})…</translation>
    </message>
    <message>
      <source>Choose where the images come from, or drop a folder, an image or a video here.</source>
      <translation>Wählen, woher die Bilder kommen, oder einen Ordner, ein Bild oder ein Video hier ablegen.</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Include subfolders</source>
      <translation>Unterordner einschließen</translation>
    </message>
    <message>
      <source>Inspect {source} once more</source>
      <translation>{source} noch einmal prüfen</translation>
    </message>
    <message>
      <source>Order {name}</source>
      <translation>Auftrag {name}</translation>
    </message>
    <message>
      <source>Order {name}…</source>
      <translation>Auftrag {name}…</translation>
    </message>
    <message>
      <source>Order…</source>
      <translation>Auftrag…</translation>
    </message>
    <message>
      <source>Ready to inspect {product}</source>
      <translation>Bereit, {product} zu prüfen</translation>
    </message>
    <message>
      <source>Several cameras…</source>
      <translation>Mehrere Kameras…</translation>
    </message>
    <message>
      <source>Triggers and alarms…</source>
      <translation>Trigger und Alarme…</translation>
    </message>
    <message>
      <source>{source} again</source>
      <translation>{source} noch einmal</translation>
    </message>
  </context>
  <context>
    <name>InspectionDetails</name>
    <message>
      <source>Corrected by {name}</source>
      <translation>Korrigiert von {name}</translation>
    </message>
    <message>
      <source>Defect: {kinds}</source>
      <translation>Fehler: {kinds}</translation>
    </message>
    <message>
      <source>Defect…</source>
      <translation>Fehler…</translation>
    </message>
    <message>
      <source>Golden set</source>
      <translation>Mustersatz</translation>
    </message>
    <message>
      <source>Judged in</source>
      <translation>Beurteilt in</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Grenzwert</translation>
    </message>
    <message>
      <source>Logged in: {name}</source>
      <translation>Angemeldet: {name}</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>Notiz: {note}</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Auftrag</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Prompt</translation>
    </message>
    <message>
      <source>Recompute</source>
      <translation>Nachrechnen</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Take {count} back</source>
      <translation>{count} zurücknehmen</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Aufgenommen</translation>
    </message>
    <message>
      <source>These {count} are bad</source>
      <translation>Diese {count} sind schlecht</translation>
    </message>
    <message>
      <source>These {count} are fine</source>
      <translation>Diese {count} sind gut</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Warum?</translation>
    </message>
    <message>
      <source>{ms:.0f} ms</source>
      <translation>{ms:.0f} ms</translation>
    </message>
  </context>
  <context>
    <name>InspectionTable</name>
    <message>
      <source>Inspections of the batch</source>
      <translation>Prüfungen der Serie</translation>
    </message>
  </context>
  <context>
    <name>InspectionTableModel</name>
    <message>
      <source>Batch</source>
      <translation>Serie</translation>
    </message>
    <message>
      <source>Click: sort by this column; click again: the other way round</source>
      <translation>Klick: nach dieser Spalte sortieren; noch ein Klick: umgekehrt</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Korrigiert</translation>
    </message>
    <message>
      <source>Defect</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Grenzwert</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Auftrag</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Aufgenommen</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
  </context>
  <context>
    <name>JobStates</name>
    <message>
      <source>cancelled</source>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <source>finished</source>
      <translation>beendet</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>unterbrochen</translation>
    </message>
    <message>
      <source>running</source>
      <translation>im Gange</translation>
    </message>
  </context>
  <context>
    <name>JudgingDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>The model is being loaded…</source>
      <translation>Das Modell wird geladen…</translation>
    </message>
  </context>
  <context>
    <name>KeptDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>Wird gezählt…</translation>
    </message>
    <message>
      <source>For everyone who can log in: the name, the role, when PIN and badge were given, and hashes of both; of whoever was removed, the name. Counted below is where a name stands: as who was logged in (batches, parts), as who did it (corrections, signatures, acknowledged alarms, holds, light checks, audit lines), in what people wrote (texts: notes, reasons, tags, names of things and of saved searches), and in audit lines of others (named there: changes of the person’s own record, wrong PINs, whatever mentions the name). Batches, parts, corrections and their texts go when the batch is deleted for good; the audit log, signatures and alarms stay as long as the workspace. Each audit line names the account of the computer, too.</source>
      <translation>Von allen, die sich anmelden können: der Name, die Rolle, wann PIN und Ausweis vergeben wurden, und Hashes von beiden; von Entfernten der Name. Unten ist gezählt, wo ein Name steht: als angemeldete Person (Serien, Teile), als die, die es getan hat (Korrekturen, Unterschriften, quittierte Alarme, Löschsperren, Lichtproben, Audit-Zeilen), in dem, was Personen geschrieben haben (Texte: Notizen, Begründungen, Schlagwörter, Namen von Dingen und gespeicherten Suchen), und in Audit-Zeilen anderer (dort genannt: Änderungen am Datensatz der Person selbst, falsche PINs, alles, was den Namen erwähnt). Serien, Teile, Korrekturen und ihre Texte verschwinden, wenn die Serie endgültig gelöscht wird; Audit-Log, Unterschriften und Alarme bleiben so lange wie der Arbeitsbereich. Jede Audit-Zeile nennt auch das Benutzerkonto des Rechners.</translation>
    </message>
    <message>
      <source>No name of a person stands anywhere.</source>
      <translation>Nirgends steht der Name einer Person.</translation>
    </message>
    <message>
      <source>Not known here: a name that is written otherwise (initials, a nickname, a slip), who is seen in a picture, and what has left the workspace: tables, reports, backups. A name that is a word too, such as Mark, is counted where the word stands.</source>
      <translation>Hier nicht bekannt: ein anders geschriebener Name (Initialen, Spitzname, Tippfehler), wer auf einem Bild zu sehen ist und was den Arbeitsbereich verlassen hat: Tabellen, Berichte, Sicherungen. Ein Name, der auch ein Wort ist, etwa Mark, wird überall gezählt, wo das Wort steht.</translation>
    </message>
    <message>
      <source>What is stored about people</source>
      <translation>Was über Personen aufbewahrt wird</translation>
    </message>
  </context>
  <context>
    <name>KeptModel</name>
    <message>
      <source>Alarms</source>
      <translation>Alarme</translation>
    </message>
    <message>
      <source>Audit lines</source>
      <translation>Audit-Zeilen</translation>
    </message>
    <message>
      <source>Batches</source>
      <translation>Serien</translation>
    </message>
    <message>
      <source>Corrections</source>
      <translation>Korrekturen</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Sperren</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Licht</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Named there</source>
      <translation>Dort genannt</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Teile</translation>
    </message>
    <message>
      <source>Signatures</source>
      <translation>Unterschriften</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>{name} (cannot log in)</source>
      <translation>{name} (ohne Anmeldung)</translation>
    </message>
  </context>
  <context>
    <name>KindField</name>
    <message>
      <source>For example: crack</source>
      <translation>Zum Beispiel: Riss</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>Fehlerart</translation>
    </message>
  </context>
  <context>
    <name>KindFilter</name>
    <message>
      <source>All parts</source>
      <translation>Alle Teile</translation>
    </message>
    <message>
      <source>Not painted yet: {count}</source>
      <translation>Noch nicht eingezeichnet: {count}</translation>
    </message>
    <message>
      <source>Which golden parts are on show</source>
      <translation>Welche Musterteile gezeigt werden</translation>
    </message>
  </context>
  <context>
    <name>LicencesDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <source>OneNIP Inspector is under the Apache License 2.0. These packages are installed with it and have licences of their own, as they say themselves; the notices of an installed program hold their texts.</source>
      <translation>OneNIP Inspector steht unter der Apache License 2.0. Diese Pakete werden mit installiert und haben eigene Lizenzen, wie sie selbst angeben; die Texte stehen in den Hinweisen des installierten Programms.</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>Paket</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>keine Angabe</translation>
    </message>
  </context>
  <context>
    <name>LightController</name>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>Verbinden…</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Measuring…</source>
      <translation>Messen…</translation>
    </message>
    <message>
      <source>Picture of the master part</source>
      <translation>Bild des Masterteils</translation>
    </message>
    <message>
      <source>Pictures of the master part, {enough} or more</source>
      <translation>Bilder des Masterteils, mindestens {enough}</translation>
    </message>
  </context>
  <context>
    <name>LightDialog</name>
    <message>
      <source>As it was</source>
      <translation>Unverändert</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Key: Del</source>
      <translation>Taste: Entf</translation>
    </message>
    <message>
      <source>Key: F</source>
      <translation>Taste: F</translation>
    </message>
    <message>
      <source>Lighting of {product}</source>
      <translation>Licht von {product}</translation>
    </message>
    <message>
      <source>Limits are fixed and not measured: brightness {brightness} %, contrast {contrast} %, sharpness {sharpness} %, colours {colour} %. Register {enough} pictures or more, and they follow from how these differ.</source>
      <translation>Die Grenzen sind fest und nicht gemessen: Helligkeit {brightness} %, Kontrast {contrast} %, Schärfe {sharpness} %, Farben {colour} %. Ab {enough} erfassten Bildern folgen sie daraus, wie sich diese unterscheiden.</translation>
    </message>
    <message>
      <source>Limits follow from how the {count} pictures of the master differ: of an unchanged scene, at most one probe in {rate} says that something changed.</source>
      <translation>Die Grenzen folgen daraus, wie sich die {count} Bilder des Masters unterscheiden: Bei unveränderter Szene sagt höchstens eine Lichtprobe von {rate}, dass sich etwas geändert hat.</translation>
    </message>
    <message>
      <source>Master part: {name} · {count} pictures · registered {when}{who}</source>
      <translation>Masterteil: {name} · {count} Bilder · erfasst {when}{who}</translation>
    </message>
    <message>
      <source>No master part is registered yet.</source>
      <translation>Noch ist kein Masterteil erfasst.</translation>
    </message>
    <message>
      <source>Not probed yet</source>
      <translation>Noch keine Lichtprobe</translation>
    </message>
    <message>
      <source>Nothing to compare with</source>
      <translation>Nichts zum Vergleichen</translation>
    </message>
    <message>
      <source>Pictures of the master part. Key: G</source>
      <translation>Bilder des Masterteils. Taste: G</translation>
    </message>
    <message>
      <source>Probe a file…</source>
      <translation>Datei messen…</translation>
    </message>
    <message>
      <source>Probe now</source>
      <translation>Jetzt messen</translation>
    </message>
    <message>
      <source>Probe the picture shown</source>
      <translation>Gezeigtes Bild messen</translation>
    </message>
    <message>
      <source>Put the master part, a good one that is kept for it, in front of the camera while light and lens are right, and register it. Whoever probes the same part later is told what changed. Only measurements are kept, no pictures.</source>
      <translation>Das Masterteil, ein eigens dafür aufgehobenes Gutteil, vor die Kamera legen, solange Licht und Objektiv stimmen, und erfassen. Wer später mit demselben Teil eine Lichtprobe macht, erfährt, was sich geändert hat. Aufbewahrt werden nur Messwerte, keine Bilder.</translation>
    </message>
    <message>
      <source>Register files…</source>
      <translation>Dateien erfassen…</translation>
    </message>
    <message>
      <source>Register the master part with the camera, or by files.</source>
      <translation>Das Masterteil mit der Kamera oder aus Dateien erfassen.</translation>
    </message>
    <message>
      <source>Register with the camera</source>
      <translation>Mit der Kamera erfassen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Take a picture with the product's camera. Key: P</source>
      <translation>Ein Bild mit der Kamera des Produkts aufnehmen. Taste: P</translation>
    </message>
    <message>
      <source>Take {count} pictures of the master part. Key: R</source>
      <translation>{count} Bilder des Masterteils aufnehmen. Taste: R</translation>
    </message>
    <message>
      <source>That could not be done</source>
      <translation>Das war nicht möglich</translation>
    </message>
    <message>
      <source>The light changed</source>
      <translation>Das Licht hat sich geändert</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
      <source>What the Inspect page shows. Key: S</source>
      <translation>Was die Seite Prüfen zeigt. Taste: S</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>und {count} weitere</translation>
    </message>
    <message>
      <source>{name} · {when}</source>
      <translation>{name} · {when}</translation>
    </message>
  </context>
  <context>
    <name>LightHistory</name>
    <message>
      <source>Probes of the light</source>
      <translation>Lichtproben</translation>
    </message>
    <message>
      <source>Whole picture beside the master's: ● brightness, ■ sharpness, in percent</source>
      <translation>Ganzes Bild im Vergleich zum Master: ● Helligkeit, ■ Schärfe, in Prozent</translation>
    </message>
    <message>
      <source>{count} probe, {last}: brightness {brightness} %, sharpness {sharpness} %</source>
      <translation>{count} Lichtprobe, {last}: Helligkeit {brightness} %, Schärfe {sharpness} %</translation>
    </message>
    <message>
      <source>{count} probes until {last}: brightness {brightness} %, sharpness {sharpness} % at the last</source>
      <translation>{count} Lichtproben bis {last}: zuletzt Helligkeit {brightness} %, Schärfe {sharpness} %</translation>
    </message>
  </context>
  <context>
    <name>LimitControl</name>
    <message>
      <source>Limit {value}</source>
      <translation>Grenzwert {value}</translation>
    </message>
    <message>
      <source>proposal {value}</source>
      <translation>Vorschlag {value}</translation>
    </message>
  </context>
  <context>
    <name>LimitDialog</name>
    <message>
      <source>Another limit for {product}</source>
      <translation>Anderer Grenzwert für {product}</translation>
    </message>
    <message>
      <source>As judged</source>
      <translation>Wie beurteilt</translation>
    </message>
    <message>
      <source>Bad parts that are missed, of those that a person called bad</source>
      <translation>Übersehene Schlechtteile, von denen, die eine Person schlecht nannte</translation>
    </message>
    <message>
      <source>By the other limit</source>
      <translation>Mit dem anderen Grenzwert</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Good parts that are rejected, of those that a person called good</source>
      <translation>Aussortierte Gutteile, von denen, die eine Person gut nannte</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>NG that becomes OK</source>
      <translation>NG, das OK wird</translation>
    </message>
    <message>
      <source>OK that becomes NG</source>
      <translation>OK, das NG wird</translation>
    </message>
    <message>
      <source>Only corrected parts have a known truth, and people correct what looks wrong: the last two rows are no sample of all parts. Set the limit on the Limits page.</source>
      <translation>Nur bei korrigierten Teilen ist die Wahrheit bekannt, und Personen korrigieren, was falsch aussieht: Die letzten zwei Zeilen sind keine Stichprobe aller Teile. Den Grenzwert auf der Seite Grenzwerte setzen.</translation>
    </message>
    <message>
      <source>Other limit</source>
      <translation>Anderer Grenzwert</translation>
    </message>
    <message>
      <source>Show the parts between both limits</source>
      <translation>Teile zwischen beiden Grenzwerten zeigen</translation>
    </message>
    <message>
      <source>The limit is {limit} now. {count} part was found; it counts if a model judged it.</source>
      <translation>Der Grenzwert ist jetzt {limit}. {count} Teil wurde gefunden; gezählt wird es, wenn ein Modell es beurteilt hat.</translation>
    </message>
    <message>
      <source>The limit is {limit} now. {count} parts were found; those that a model judged are counted.</source>
      <translation>Der Grenzwert ist jetzt {limit}. {count} Teile wurden gefunden; gezählt werden die von einem Modell beurteilten.</translation>
    </message>
    <message>
      <source>{count} of {total}</source>
      <translation>{count} von {total}</translation>
    </message>
  </context>
  <context>
    <name>LimitHeader</name>
    <message>
      <source>Apply {limit}</source>
      <translation>{limit} anwenden</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Abbildung</translation>
    </message>
    <message>
      <source>Limit of {product}</source>
      <translation>Grenzwert von {product}</translation>
    </message>
    <message>
      <source>Model whose scores are looked at</source>
      <translation>Modell, dessen Scores betrachtet werden</translation>
    </message>
    <message>
      <source>Now {limit}, as the model proposes</source>
      <translation>Jetzt {limit}, wie vom Modell vorgeschlagen</translation>
    </message>
    <message>
      <source>Now {limit}, on the scale of the model that inspects: only looked at here</source>
      <translation>Jetzt {limit}, auf der Skala des prüfenden Modells: hier nur zur Ansicht</translation>
    </message>
    <message>
      <source>Now {limit}, {model} {untrained}</source>
      <translation>Jetzt {limit}, {model} {untrained}</translation>
    </message>
    <message>
      <source>Now {limit}; the model proposes {proposal}</source>
      <translation>Jetzt {limit}; das Modell schlägt {proposal} vor</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>{model}, inspects</source>
      <translation>{model}, prüft</translation>
    </message>
  </context>
  <context>
    <name>LimitHistogram</name>
    <message>
      <source>Not read yet</source>
      <translation>Noch nicht gelesen</translation>
    </message>
    <message>
      <source>Nothing is known of this product yet</source>
      <translation>Über dieses Produkt ist noch nichts bekannt</translation>
    </message>
    <message>
      <source>limit {limit}</source>
      <translation>Grenzwert {limit}</translation>
    </message>
    <message>
      <source>now {limit}</source>
      <translation>jetzt {limit}</translation>
    </message>
    <message>
      <source>proposal {limit}</source>
      <translation>Vorschlag {limit}</translation>
    </message>
    <message>
      <source>shown, not counted</source>
      <translation>gezeigt, nicht gezählt</translation>
    </message>
    <message>
      <source>{what} · {count}</source>
      <translation>{what} · {count}</translation>
    </message>
    <message>
      <source>≥ {limit}</source>
      <translation>≥ {limit}</translation>
    </message>
  </context>
  <context>
    <name>LimitLine</name>
    <message>
      <source>Limit</source>
      <translation>Grenzwert</translation>
    </message>
    <message>
      <source>{limit}; the limit is {now} now</source>
      <translation>{limit}; der Grenzwert ist jetzt {now}</translation>
    </message>
  </context>
  <context>
    <name>LimitPopover</name>
    <message>
      <source>Apply {limit}</source>
      <translation>{limit} anwenden</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>How many pseudo-anomalies would be missed is not known for this model.</source>
      <translation>Wie viele Pseudo-Anomalien übersehen würden, ist für dieses Modell nicht bekannt.</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Grenzwert</translation>
    </message>
    <message>
      <source>Limit of the product</source>
      <translation>Grenzwert des Produkts</translation>
    </message>
    <message>
      <source>Limit of {product}</source>
      <translation>Grenzwert von {product}</translation>
    </message>
    <message>
      <source>Model's proposal: {limit}</source>
      <translation>Vorschlag des Modells: {limit}</translation>
    </message>
    <message>
      <source>No part was judged with this product and model yet.</source>
      <translation>Mit diesem Produkt und Modell wurde noch kein Teil beurteilt.</translation>
    </message>
    <message>
      <source>Now {limit} · proposal {proposal}</source>
      <translation>Jetzt {limit} · Vorschlag {proposal}</translation>
    </message>
    <message>
      <source>Now {limit}, as proposed</source>
      <translation>Jetzt {limit}, wie vorgeschlagen</translation>
    </message>
    <message>
      <source>Of the last {count} parts of this run, {flipped} would be judged otherwise:</source>
      <translation>Von den letzten {count} Teilen dieses Laufs würden {flipped} anders beurteilt:</translation>
    </message>
    <message>
      <source>Of the one good part, judged as if it were new, {rejected} would be rejected (95 % interval {low}–{high} %).</source>
      <translation>Von dem einen Gutteil, wie neu beurteilt, würden {rejected} aussortiert (95-%-Intervall {low}–{high} %).</translation>
    </message>
    <message>
      <source>Of the one part of this run, {flipped} would be judged otherwise:</source>
      <translation>Vom einen Teil dieses Laufs würden {flipped} anders beurteilt:</translation>
    </message>
    <message>
      <source>Of the one pseudo-anomaly, {missed} would be missed; of real defects it may be more.</source>
      <translation>Von der einen Pseudo-Anomalie würden {missed} übersehen; bei echten Fehlern können es mehr sein.</translation>
    </message>
    <message>
      <source>Of {count} good parts, each judged as if it were new, {rejected} would be rejected (95 % interval {low}–{high} %).</source>
      <translation>Von {count} Gutteilen, jedes beurteilt, als wäre es neu, würden {rejected} aussortiert (95-%-Intervall {low}–{high} %).</translation>
    </message>
    <message>
      <source>Of {count} pseudo-anomalies, {missed} would be missed; of real defects it may be more.</source>
      <translation>Von {count} Pseudo-Anomalien würden {missed} übersehen; bei echten Fehlern können es mehr sein.</translation>
    </message>
    <message>
      <source>The model does not know this product, so it is not known how many good parts this rejects.</source>
      <translation>Das Modell kennt dieses Produkt nicht, darum ist nicht bekannt, wie viele Gutteile das aussortiert.</translation>
    </message>
    <message>
      <source>The next parts are judged by the limit; those before keep their verdicts.</source>
      <translation>Die nächsten Teile werden nach dem Grenzwert beurteilt; frühere behalten ihr Urteil.</translation>
    </message>
  </context>
  <context>
    <name>LimitQuestions</name>
    <message>
      <source>Apply {limit}</source>
      <translation>{limit} anwenden</translation>
    </message>
    <message>
      <source>Leave it at {limit}</source>
      <translation>Bei {limit} belassen</translation>
    </message>
    <message>
      <source>One golden part counts among what this limit was chosen by. {remark} {sentence}</source>
      <translation>Ein Musterteil zählt zu dem, wonach dieser Grenzwert gewählt wurde. {remark} {sentence}</translation>
    </message>
    <message>
      <source>One part of a run counts among what this limit was chosen by. {remark} {sentence}</source>
      <translation>Ein Teil aus einem Lauf zählt zu dem, wonach dieser Grenzwert gewählt wurde. {remark} {sentence}</translation>
    </message>
    <message>
      <source>Set the limit by golden parts?</source>
      <translation>Grenzwert nach Musterteilen setzen?</translation>
    </message>
    <message>
      <source>Set the limit by parts of runs?</source>
      <translation>Grenzwert nach Teilen aus Läufen setzen?</translation>
    </message>
    <message>
      <source>They tell no longer how the limit does on parts that it was not chosen by: keep others apart to test it.</source>
      <translation>Sie sagen nicht mehr, was der Grenzwert bei Teilen taugt, nach denen er nicht gewählt wurde: andere zum Prüfen beiseitelegen.</translation>
    </message>
    <message>
      <source>With this limit the Releases page finds them because it was chosen so: they are no longer independent proof. Add others to the golden set that no limit is chosen by.</source>
      <translation>Mit diesem Grenzwert findet die Seite Freigaben sie, weil er so gewählt wurde: Sie sind kein unabhängiger Nachweis mehr. Dem Mustersatz andere hinzufügen, nach denen kein Grenzwert gewählt wird.</translation>
    </message>
    <message>
      <source>{count} golden parts count among what this limit was chosen by. {remark} {sentence}</source>
      <translation>{count} Musterteile zählen zu dem, wonach dieser Grenzwert gewählt wurde. {remark} {sentence}</translation>
    </message>
    <message>
      <source>{count} parts of runs count among what this limit was chosen by. {remark} {sentence}</source>
      <translation>{count} Teile aus Läufen zählen zu dem, wonach dieser Grenzwert gewählt wurde. {remark} {sentence}</translation>
    </message>
  </context>
  <context>
    <name>LimitSlider</name>
    <message>
      <source>good parts</source>
      <translation>Gutteile</translation>
    </message>
    <message>
      <source>now {limit}</source>
      <translation>jetzt {limit}</translation>
    </message>
    <message>
      <source>pseudo-anomalies</source>
      <translation>Pseudo-Anomalien</translation>
    </message>
  </context>
  <context>
    <name>LimitWords</name>
    <message>
      <source>Bad parts of runs</source>
      <translation>Schlechtteile aus Läufen</translation>
    </message>
    <message>
      <source>Corrected parts are those that the model got wrong: they are no sample of all parts, so no promise, best F1 or least cost rests on them. A limit that is set by them cannot be tested by them.</source>
      <translation>Korrigierte Teile sind die, bei denen das Modell irrte: Sie sind keine Stichprobe aller Teile, darum beruhen weder Zusage noch bestes F1 noch geringste Kosten auf ihnen. Ein nach ihnen gesetzter Grenzwert lässt sich nicht an ihnen prüfen.</translation>
    </message>
    <message>
      <source>Corrected to bad by a person</source>
      <translation>Von einer Person auf schlecht korrigiert</translation>
    </message>
    <message>
      <source>Corrected to good by a person</source>
      <translation>Von einer Person auf gut korrigiert</translation>
    </message>
    <message>
      <source>Good parts of runs</source>
      <translation>Gutteile aus Läufen</translation>
    </message>
    <message>
      <source>Good parts, judged as if they were new</source>
      <translation>Gutteile, wie neu beurteilt</translation>
    </message>
    <message>
      <source>Misses {missed} of the one bad part.</source>
      <translation>Übersieht {missed} von dem einen Schlechtteil.</translation>
    </message>
    <message>
      <source>Misses {missed} of {count} bad parts.</source>
      <translation>Übersieht {missed} von {count} Schlechtteilen.</translation>
    </message>
    <message>
      <source>Misses {missed} of {count} bad parts: about {about} of 100, between {low} and {high}.</source>
      <translation>Übersieht {missed} von {count} Schlechtteilen: etwa {about} von 100, zwischen {low} und {high}.</translation>
    </message>
    <message>
      <source>No bad part counts, so nobody can say how many are missed.</source>
      <translation>Es zählt kein Schlechtteil, darum kann niemand sagen, wie viele übersehen werden.</translation>
    </message>
    <message>
      <source>No good part is known, so nobody can say how many are rejected.</source>
      <translation>Es ist kein Gutteil bekannt, darum kann niemand sagen, wie viele aussortiert werden.</translation>
    </message>
    <message>
      <source>No limit follows: a tenth of the way from a typical good part to a typical pseudo-anomaly lies above {highest}, the highest that may be chosen. Set the limit by hand, or train again.</source>
      <translation>Es folgt kein Grenzwert: Ein Zehntel des Wegs von einem typischen Gutteil zu einer typischen Pseudo-Anomalie liegt über {highest}, dem höchsten wählbaren. Den Grenzwert von Hand setzen oder neu trainieren.</translation>
    </message>
    <message>
      <source>No limit follows: corrected parts count, and they are no sample of all parts. Count whole runs, or no parts of runs.</source>
      <translation>Es folgt kein Grenzwert: Korrigierte Teile zählen, und sie sind keine Stichprobe aller Teile. Ganze Läufe zählen oder keine Teile aus Läufen.</translation>
    </message>
    <message>
      <source>No limit follows: from {lowest} to {highest} every limit does equally well on the parts that count.</source>
      <translation>Es folgt kein Grenzwert: Von {lowest} bis {highest} ist jeder Grenzwert für die zählenden Teile gleich gut.</translation>
    </message>
    <message>
      <source>No limit follows: it would lie above {highest}, the highest that may be chosen. The good parts scatter too much; promise more, or add normal images and train again.</source>
      <translation>Es folgt kein Grenzwert: Er läge über {highest}, dem höchsten wählbaren. Die Gutteile streuen zu stark; mehr Pseudoausschuss zulassen oder Gutbilder hinzufügen und neu trainieren.</translation>
    </message>
    <message>
      <source>No limit follows: no bad part counts. Count pseudo-anomalies, or parts of runs that a person called bad.</source>
      <translation>Es folgt kein Grenzwert: Es zählt kein Schlechtteil. Pseudo-Anomalien zählen oder Teile aus Läufen, die eine Person schlecht nannte.</translation>
    </message>
    <message>
      <source>No limit follows: no good part counts. Train the model on this product, or count whole runs.</source>
      <translation>Es folgt kein Grenzwert: Es zählt kein Gutteil. Das Modell auf diesem Produkt trainieren oder ganze Läufe zählen.</translation>
    </message>
    <message>
      <source>No limit follows: the model has not judged two good parts of this product that score differently. Train it on this product, or count whole runs.</source>
      <translation>Es folgt kein Grenzwert: Das Modell hat keine zwei Gutteile dieses Produkts mit verschiedenem Score beurteilt. Auf diesem Produkt trainieren oder ganze Läufe zählen.</translation>
    </message>
    <message>
      <source>No limit is better than another while nothing costs anything. Give both costs, and the bad parts.</source>
      <translation>Kein Grenzwert ist besser als ein anderer, solange nichts etwas kostet. Beide Kosten und die Schlechtteile angeben.</translation>
    </message>
    <message>
      <source>Of real defects it may be more.</source>
      <translation>Bei echten Fehlern können es mehr sein.</translation>
    </message>
    <message>
      <source>One good part: {held} held out, {crossed} crossed.</source>
      <translation>Ein Gutteil: {held} zurückgehalten, {crossed} kreuzvalidiert.</translation>
    </message>
    <message>
      <source>One more is not judged.</source>
      <translation>Ein weiteres ist nicht beurteilt.</translation>
    </message>
    <message>
      <source>One part is left out: the model was trained on its picture.</source>
      <translation>Ein Teil ist ausgelassen: Das Modell wurde auf seinem Bild trainiert.</translation>
    </message>
    <message>
      <source>Painted defects of golden parts</source>
      <translation>Eingezeichnete Fehler von Musterteilen</translation>
    </message>
    <message>
      <source>Parts that nobody corrected count as what the model said: choose only runs that a person looked through. A limit that is set by them cannot be tested by them.</source>
      <translation>Nicht korrigierte Teile zählen so, wie das Modell sie beurteilt hat: nur Läufe wählen, die eine Person durchgesehen hat. Ein nach ihnen gesetzter Grenzwert lässt sich nicht an ihnen prüfen.</translation>
    </message>
    <message>
      <source>Precision {precision} · recall {recall} · F1 {f1}</source>
      <translation>Precision {precision} · Recall {recall} · F1 {f1}</translation>
    </message>
    <message>
      <source>Pseudo-anomalies, a stand-in for defects</source>
      <translation>Pseudo-Anomalien, ein Ersatz für Fehler</translation>
    </message>
    <message>
      <source>Rejects {rejected} of the one good part.</source>
      <translation>Sortiert {rejected} von dem einen Gutteil aus.</translation>
    </message>
    <message>
      <source>Rejects {rejected} of {count} good parts: about {about} of 100, between {low} and {high}.</source>
      <translation>Sortiert {rejected} von {count} Gutteilen aus: etwa {about} von 100, zwischen {low} und {high}.</translation>
    </message>
    <message>
      <source>The model holds no scores of good parts of this product.</source>
      <translation>Das Modell hat keine Scores von Gutteilen dieses Produkts.</translation>
    </message>
    <message>
      <source>The {count} good parts neither show it nor speak against it: the interval reaches above {percent}.</source>
      <translation>Die {count} Gutteile belegen es nicht und sprechen nicht dagegen: Das Intervall reicht über {percent}.</translation>
    </message>
    <message>
      <source>The {count} good parts show it: the whole interval keeps the promise.</source>
      <translation>Die {count} Gutteile belegen es: Das ganze Intervall hält die Zusage.</translation>
    </message>
    <message>
      <source>The {count} good parts speak against it: the whole interval is above {percent}.</source>
      <translation>Die {count} Gutteile sprechen dagegen: Das ganze Intervall liegt über {percent}.</translation>
    </message>
    <message>
      <source>They count: they prove nothing about this limit any more, nor about a model that is released with it. Have others that do not count. No training sees them.</source>
      <translation>Sie zählen: Sie beweisen nichts mehr über diesen Grenzwert und auch nichts über ein Modell, das mit ihm freigegeben wird. Andere bereithalten, die nicht zählen. Kein Training sieht sie.</translation>
    </message>
    <message>
      <source>This model has not judged them: Evaluate on the Releases page, and they can count.</source>
      <translation>Dieses Modell hat sie nicht beurteilt: Auf der Seite Freigaben auswerten, dann können sie zählen.</translation>
    </message>
    <message>
      <source>Ticked, they are no longer independent proof of what this limit is worth. No training sees them.</source>
      <translation>Angekreuzt sind sie kein unabhängiger Nachweis mehr, was dieser Grenzwert taugt. Kein Training sieht sie.</translation>
    </message>
    <message>
      <source>What is known of this product has not been read yet.</source>
      <translation>Was über dieses Produkt bekannt ist, wurde noch nicht gelesen.</translation>
    </message>
    <message>
      <source>{count} good parts are too few to show {percent}: were none rejected, it could still be {most} of 100. {needed} are needed, none of them rejected; until then it is an estimate.</source>
      <translation>{count} Gutteile sind zu wenige, um {percent} zu belegen: Würde keines aussortiert, könnten es immer noch {most} von 100 sein. Nötig sind {needed}, davon keines aussortiert; bis dahin ist es eine Schätzung.</translation>
    </message>
    <message>
      <source>{count} good parts: {held} held out, {crossed} crossed.</source>
      <translation>{count} Gutteile: {held} zurückgehalten, {crossed} kreuzvalidiert.</translation>
    </message>
    <message>
      <source>{count} missed</source>
      <translation>{count} übersehen</translation>
    </message>
    <message>
      <source>{count} more are not judged.</source>
      <translation>{count} weitere sind nicht beurteilt.</translation>
    </message>
    <message>
      <source>{count} parts are left out: the model was trained on their pictures.</source>
      <translation>{count} Teile sind ausgelassen: Das Modell wurde auf ihren Bildern trainiert.</translation>
    </message>
    <message>
      <source>{count} rejected</source>
      <translation>{count} aussortiert</translation>
    </message>
  </context>
  <context>
    <name>LimitsActions</name>
    <message>
      <source>A limit counts on the scale of the model that inspects: choose that one, or let this one inspect</source>
      <translation>Ein Grenzwert gilt auf der Skala des prüfenden Modells: jenes wählen oder dieses prüfen lassen</translation>
    </message>
    <message>
      <source>Apply the limit</source>
      <translation>Grenzwert anwenden</translation>
    </message>
    <message>
      <source>Back to the limit that holds</source>
      <translation>Zurück zum geltenden Grenzwert</translation>
    </message>
    <message>
      <source>Export the curves as a table…</source>
      <translation>Kurven als Tabelle exportieren…</translation>
    </message>
    <message>
      <source>Export the figure…</source>
      <translation>Abbildung exportieren…</translation>
    </message>
    <message>
      <source>Forget what was chosen</source>
      <translation>Die Auswahl verwerfen</translation>
    </message>
    <message>
      <source>Goes to the line: arrows move it by 0.01, Page keys by 0.1</source>
      <translation>Geht zur Linie: Pfeiltasten verschieben sie um 0,01, Bild auf/ab um 0,1</translation>
    </message>
    <message>
      <source>Histogram and curves as PNG or SVG</source>
      <translation>Histogramm und Kurven als PNG oder SVG</translation>
    </message>
    <message>
      <source>Judge the next parts by the chosen limit; Ctrl+Z takes that back</source>
      <translation>Die nächsten Teile nach dem gewählten Grenzwert beurteilen; Strg+Z nimmt das zurück</translation>
    </message>
    <message>
      <source>Move the limit by keys</source>
      <translation>Grenzwert mit Tasten verschieben</translation>
    </message>
    <message>
      <source>Show the bad parts that are missed</source>
      <translation>Übersehene Schlechtteile zeigen</translation>
    </message>
    <message>
      <source>Show the good parts that are rejected</source>
      <translation>Aussortierte Gutteile zeigen</translation>
    </message>
    <message>
      <source>The chosen limit is the one that holds</source>
      <translation>Der gewählte Grenzwert ist der geltende</translation>
    </message>
    <message>
      <source>What every limit does, as CSV</source>
      <translation>Was jeder Grenzwert bewirkt, als CSV</translation>
    </message>
  </context>
  <context>
    <name>LimitsPage</name>
    <message>
      <source>A limit belongs to a product. Create one on the Products page, and train a model on it.</source>
      <translation>Ein Grenzwert gehört zu einem Produkt. Auf der Seite Produkte eines anlegen und ein Modell darauf trainieren.</translation>
    </message>
    <message>
      <source>A limit is chosen by how a model scores parts. Train a model, or add a model file, first.</source>
      <translation>Ein Grenzwert wird danach gewählt, welche Scores ein Modell Teilen gibt. Zuerst ein Modell trainieren oder eine Modelldatei hinzufügen.</translation>
    </message>
    <message>
      <source>Comma separated values</source>
      <translation>Kommagetrennte Werte</translation>
    </message>
    <message>
      <source>Export the figure</source>
      <translation>Abbildung exportieren</translation>
    </message>
    <message>
      <source>Export the table</source>
      <translation>Tabelle exportieren</translation>
    </message>
    <message>
      <source>Go to Products</source>
      <translation>Zur Seite Produkte</translation>
    </message>
    <message>
      <source>Go to Train</source>
      <translation>Zum Training</translation>
    </message>
    <message>
      <source>No limit to set yet</source>
      <translation>Noch kein Grenzwert</translation>
    </message>
    <message>
      <source>Portable Network Graphics</source>
      <translation>Portable Network Graphics</translation>
    </message>
    <message>
      <source>Vector graphics</source>
      <translation>Vektorgrafik</translation>
    </message>
    <message>
      <source>{title} · model {model}</source>
      <translation>{title} · Modell {model}</translation>
    </message>
  </context>
  <context>
    <name>LineCard</name>
    <message>
      <source>Add a connection to the line</source>
      <translation>Verbindung zur Linie hinzufügen</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>Hinzufügen…</translation>
    </message>
    <message>
      <source>Connections to the line</source>
      <translation>Verbindungen zur Linie</translation>
    </message>
    <message>
      <source>None yet. A controller, a broker or another program hears each verdict from here, and can ask for the product.</source>
      <translation>Noch keine. Eine Steuerung, ein Broker oder ein anderes Programm erfährt von hier jedes Urteil und kann das Produkt anfordern.</translation>
    </message>
  </context>
  <context>
    <name>LineSection</name>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Being tested…</source>
      <translation>Wird getestet…</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Not understood</source>
      <translation>Nicht verstanden</translation>
    </message>
    <message>
      <source>Numbers of the products: {named}</source>
      <translation>Nummern der Produkte: {named}</translation>
    </message>
    <message>
      <source>One verdict waits.</source>
      <translation>Ein Urteil wartet.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove this connection?</source>
      <translation>Diese Verbindung entfernen?</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Test: {found}</source>
      <translation>Test: {found}</translation>
    </message>
    <message>
      <source>The line hears no verdicts over {place} from then on. What is stored stays.</source>
      <translation>Die Linie hört von da an keine Urteile mehr über {place}. Was gespeichert ist, bleibt.</translation>
    </message>
    <message>
      <source>Told: {ok} OK, {ng} NG, {not_checked} NOT CHECKED.</source>
      <translation>Gemeldet: {ok} OK, {ng} NG, {not_checked} NICHT GEPRÜFT.</translation>
    </message>
    <message>
      <source>{count} came too late.</source>
      <translation>{count} kamen zu spät.</translation>
    </message>
    <message>
      <source>{count} never got there.</source>
      <translation>{count} kamen nie an.</translation>
    </message>
    <message>
      <source>{count} verdicts wait.</source>
      <translation>{count} Urteile warten.</translation>
    </message>
  </context>
  <context>
    <name>Lists</name>
    <message>
      <source>{some} {next}</source>
      <translation>{some} {next}</translation>
    </message>
    <message>
      <source>{some}, {next}</source>
      <translation>{some}, {next}</translation>
    </message>
    <message>
      <source>{some}; {next}</source>
      <translation>{some}; {next}</translation>
    </message>
    <message>
      <source>{words} ({more})</source>
      <translation>{words} ({more})</translation>
    </message>
    <message>
      <source>{words}.</source>
      <translation>{words}.</translation>
    </message>
  </context>
  <context>
    <name>LivePictures</name>
    <message>
      <source>Artificial defects on good parts, the good part that guides, and what is found of them now. They are the same throughout a training; what is bright should come to fill the outline.</source>
      <translation>Künstliche Fehler auf Gutteilen, das leitende Gutteil und was jetzt von ihnen gefunden wird. Sie bleiben während eines Trainings dieselben; was hell ist, sollte nach und nach den Umriss füllen.</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Beschädigt</translation>
    </message>
    <message>
      <source>Found now</source>
      <translation>Gefunden</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Prompt</translation>
    </message>
    <message>
      <source>What is found of artificial defects now</source>
      <translation>Was von künstlichen Fehlern jetzt gefunden wird</translation>
    </message>
  </context>
  <context>
    <name>LoginDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Log in</source>
      <translation>Anmelden</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Or scan your badge. The inspection goes on meanwhile.</source>
      <translation>Oder den Ausweis scannen. Die Prüfung geht inzwischen weiter.</translation>
    </message>
    <message>
      <source>PIN or password</source>
      <translation>PIN oder Passwort</translation>
    </message>
    <message>
      <source>What {name} had open is hidden, and comes back when {name} logs in. If somebody else does, it is closed.</source>
      <translation>Was {name} offen hatte, ist verborgen und kommt zurück, wenn {name} sich anmeldet. Meldet sich jemand anderes an, wird es geschlossen.</translation>
    </message>
  </context>
  <context>
    <name>LossPlot</name>
    <message>
      <source>Batches of {size}</source>
      <translation>Batches zu {size}</translation>
    </message>
    <message>
      <source>Log scale</source>
      <translation>Log-Skala</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>Losses over the training steps</source>
      <translation>Verlustwerte über die Trainingsschritte</translation>
    </message>
    <message>
      <source>Step {step}: {values}</source>
      <translation>Schritt {step}: {values}</translation>
    </message>
    <message>
      <source>reconstruction</source>
      <translation>Rekonstruktion</translation>
    </message>
    <message>
      <source>restoration</source>
      <translation>Wiederherstellung</translation>
    </message>
    <message>
      <source>total</source>
      <translation>Gesamt</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Demonstration – OneNIP Inspector</source>
      <translation>Vorführung – OneNIP Inspector</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Überall</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
  </context>
  <context>
    <name>MapLegend</name>
    <message>
      <source>Anomaly</source>
      <translation>Anomalie</translation>
    </message>
    <message>
      <source>Clear below half the limit, a line at the limit, the last colour at twice the limit and above</source>
      <translation>Durchsichtig unter dem halben Grenzwert, eine Linie am Grenzwert, die letzte Farbe ab dem doppelten Grenzwert</translation>
    </message>
    <message>
      <source>Legend of the anomaly map</source>
      <translation>Legende der Anomaliekarte</translation>
    </message>
    <message>
      <source>limit</source>
      <translation>Grenzwert</translation>
    </message>
  </context>
  <context>
    <name>MarkFilter</name>
    <message>
      <source>All pictures</source>
      <translation>Alle Bilder</translation>
    </message>
    <message>
      <source>Blurred</source>
      <translation>Unscharf</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Like another product</source>
      <translation>Wie anderes Produkt</translation>
    </message>
    <message>
      <source>Marked</source>
      <translation>Markiert</translation>
    </message>
    <message>
      <source>Nearly the same</source>
      <translation>Fast gleich</translation>
    </message>
    <message>
      <source>Not readable</source>
      <translation>Nicht lesbar</translation>
    </message>
    <message>
      <source>Overexposed</source>
      <translation>Überbelichtet</translation>
    </message>
    <message>
      <source>Prompts</source>
      <translation>Prompts</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Zurückgestellt</translation>
    </message>
    <message>
      <source>Very unlike the others</source>
      <translation>Den anderen sehr unähnlich</translation>
    </message>
    <message>
      <source>Which pictures are shown</source>
      <translation>Welche Bilder gezeigt werden</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>--shared and --station go with --database, which says where the records are. Nothing was changed.</source>
      <translation>--shared und --station gehören zu --database; das sagt, wo die Datensätze liegen. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>120 parts of each product that training never saw are inspected, good and defective ones mixed.</source>
      <translation>Von jedem Produkt werden 120 Teile geprüft, die das Training nie gesehen hat, gute und fehlerhafte gemischt.</translation>
    </message>
    <message>
      <source>20 pictures of good parts are imported for each of two products, and four of them become prompts. 40 more follow for the real training.</source>
      <translation>Für jedes der zwei Produkte werden 20 Bilder von Gutteilen importiert; je vier davon werden Prompts. 40 weitere folgen für das eigentliche Training.</translation>
    </message>
    <message>
      <source>A connection to the line in the settings file is not valid and is not used: {text} The others are as they were. Remove it under Settings, Line, and add it anew.</source>
      <translation>Eine Verbindung zur Linie in der Einstellungsdatei ist ungültig und wird nicht verwendet: {text} Die anderen sind unverändert. Unter Einstellungen, Linie entfernen und neu hinzufügen.</translation>
    </message>
    <message>
      <source>A database on a server needs a folder that all stations share, for pictures and models. Nothing was changed. Name it with --shared DIR.</source>
      <translation>Eine Datenbank auf einem Server braucht einen Ordner, den alle Stationen teilen, für Bilder und Modelle. Es wurde nichts geändert. Mit --shared DIR angeben.</translation>
    </message>
    <message>
      <source>A file could not be removed: {first}: {error}. It belongs to nothing any more; the next start tries again. Close the program that uses it.</source>
      <translation>Eine Datei ließ sich nicht entfernen: {first}: {error}. Sie gehört zu nichts mehr; der nächste Start versucht es wieder. Das Programm schließen, das sie benutzt.</translation>
    </message>
    <message>
      <source>A file of the workspace is gone: {first}. Its record and verdict are there; a part without files is shown without image or map. Put the file back from a copy if you need it.</source>
      <translation>Eine Datei des Arbeitsbereichs fehlt: {first}. Datensatz und Urteil sind da; ein Teil ohne Dateien wird ohne Bild oder Karte gezeigt. Bei Bedarf die Datei aus einer Kopie zurückholen.</translation>
    </message>
    <message>
      <source>A first model of both products is made in a single step of training, so that parts can be inspected at once.</source>
      <translation>Ein erstes Modell beider Produkte entsteht in einem einzigen Trainingsschritt, damit sofort geprüft werden kann.</translation>
    </message>
    <message>
      <source>A frame must be (H, W) or (H, W, 3), uint8 for 8 bits or uint16 for 9 to 16 bits; got {shape}, {kind}, for {bits} bits.</source>
      <translation>Ein Bild muss (H, W) oder (H, W, 3) sein, uint8 für 8 Bit oder uint16 für 9 bis 16 Bit; bekommen: {shape}, {kind}, für {bits} Bit.</translation>
    </message>
    <message>
      <source>A hold is placed and lifted with a reason. Nothing has changed; write why.</source>
      <translation>Eine Löschsperre wird mit Begründung gesetzt und aufgehoben. Es hat sich nichts geändert; bitte den Grund angeben.</translation>
    </message>
    <message>
      <source>A limit must lie between {minimum} and {maximum}; got {got}. The limit is as it was.</source>
      <translation>Ein Grenzwert muss zwischen {minimum} und {maximum} liegen; angegeben: {got}. Der Grenzwert ist unverändert.</translation>
    </message>
    <message>
      <source>A map cannot be kept longer than its picture, nor a picture longer than its thumbnail. A thumbnail goes only where pictures go.</source>
      <translation>Eine Karte kann nicht länger aufbewahrt werden als ihr Bild, ein Bild nicht länger als sein Vorschaubild. Ein Vorschaubild entfällt nur dort, wo auch Bilder entfallen.</translation>
    </message>
    <message>
      <source>A mask of the data set says where the defect of one of them is: {kinds}.</source>
      <translation>Eine Maske des Datensatzes sagt, wo bei einem davon der Fehler liegt: {kinds}.</translation>
    </message>
    <message>
      <source>A model cannot learn {products}: at least {needed} different pictures are needed. Nothing was changed. Add more pictures of good parts.</source>
      <translation>Ein Modell kann {products} nicht lernen: Mindestens {needed} verschiedene Bilder sind nötig. Es wurde nichts geändert. Mehr Bilder von Gutteilen hinzufügen.</translation>
    </message>
    <message>
      <source>A model file waits</source>
      <translation>Eine Modelldatei wartet</translation>
    </message>
    <message>
      <source>A model is being trained. When it is ready, inspection can begin.</source>
      <translation>Ein Modell wird trainiert. Wenn es fertig ist, kann die Prüfung beginnen.</translation>
    </message>
    <message>
      <source>A name has 1 to {longest} characters, in one line.</source>
      <translation>Ein Name hat 1 bis {longest} Zeichen in einer Zeile.</translation>
    </message>
    <message>
      <source>A part could not be checked</source>
      <translation>Ein Teil konnte nicht geprüft werden</translation>
    </message>
    <message>
      <source>A part number has at most {most} characters that can be printed; nothing was done.</source>
      <translation>Eine Teilenummer hat höchstens {most} druckbare Zeichen; es wurde nichts getan.</translation>
    </message>
    <message>
      <source>A part of what is inspected of '{product}' lies beyond the edge of the picture. Bring the whole part into view.</source>
      <translation>Ein Stück dessen, was an „{product}“ geprüft wird, liegt jenseits des Bildrands. Das ganze Teil ins Bild bringen.</translation>
    </message>
    <message>
      <source>A person stopped the inspection before the product was changed. It is as it was.</source>
      <translation>Eine Person hat die Prüfung beendet, bevor das Produkt gewechselt wurde. Es ist unverändert.</translation>
    </message>
    <message>
      <source>A picture came that nobody asked for, so it was not judged. Check that nothing else triggers the camera.</source>
      <translation>Es kam ein Bild, das niemand angefordert hat; es wurde nicht beurteilt. Kontrollieren, ob noch etwas anderes die Kamera auslöst.</translation>
    </message>
    <message>
      <source>A picture of this camera was missing a moment ago, so one that comes now may show the part before. Inspect the part again.</source>
      <translation>Eben fehlte ein Bild dieser Kamera, darum zeigt eines, das jetzt kommt, vielleicht das vorige Teil. Das Teil noch einmal prüfen.</translation>
    </message>
    <message>
      <source>A picture of {product} did not train, being damaged or the same as another: {names}.</source>
      <translation>Ein Bild von {product} ging nicht ins Training ein, weil es beschädigt ist oder einem anderen gleicht: {names}.</translation>
    </message>
    <message>
      <source>A prompt of {product} is not shown ({reason}); the model guides inspection by it all the same.</source>
      <translation>Ein Prompt von {product} wird nicht angezeigt ({reason}); das Modell lässt sich trotzdem von ihm leiten.</translation>
    </message>
    <message>
      <source>A record in {place} is damaged and cannot be read: {error}. Nothing was changed. Close the application and run it with --check on this workspace: it names what is damaged. Then put back a backup.</source>
      <translation>Ein Datensatz in {place} ist beschädigt und nicht lesbar: {error}. Es wurde nichts geändert. Die Anwendung schließen und mit --check auf diesem Arbeitsbereich ausführen: Das nennt, was beschädigt ist. Dann eine Sicherung zurückspielen.</translation>
    </message>
    <message>
      <source>A run goes on and keeps the model that it began with. Stop it first.</source>
      <translation>Ein Lauf ist im Gange und behält das Modell, mit dem er begann. Zuerst den Lauf beenden.</translation>
    </message>
    <message>
      <source>A run is going on. Stop it first, then start again.</source>
      <translation>Ein Lauf ist im Gange. Zuerst beenden, dann neu starten.</translation>
    </message>
    <message>
      <source>A run is going on: the map comes after the run.</source>
      <translation>Ein Lauf ist im Gange: Die Karte kommt nach dem Lauf.</translation>
    </message>
    <message>
      <source>A run needs the processor. Ask again when it has ended.</source>
      <translation>Ein Lauf braucht den Prozessor. Nach seinem Ende noch einmal fragen.</translation>
    </message>
    <message>
      <source>A run needs the processor. Evaluate when it has ended.</source>
      <translation>Ein Lauf braucht den Prozessor. Nach seinem Ende auswerten.</translation>
    </message>
    <message>
      <source>A run over {source} is on, which ends by itself. The product is as it was; ask again after its end.</source>
      <translation>Ein Lauf über {source} ist im Gange, der von selbst endet. Das Produkt ist unverändert; nach seinem Ende noch einmal anfragen.</translation>
    </message>
    <message>
      <source>A search without a name would not be found again. Give it a name.</source>
      <translation>Eine Suche ohne Namen wäre nicht wiederzufinden. Bitte einen Namen geben.</translation>
    </message>
    <message>
      <source>A second window opens</source>
      <translation>Ein zweites Fenster öffnet sich</translation>
    </message>
    <message>
      <source>A signature needs a name. Nothing was changed.</source>
      <translation>Eine Unterschrift braucht einen Namen. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>A station needs a name of 1 to {longest} characters. Nothing was changed. Give one with --station NAME.</source>
      <translation>Eine Station braucht einen Namen mit 1 bis {longest} Zeichen. Es wurde nichts geändert. Mit --station NAME angeben.</translation>
    </message>
    <message>
      <source>A title has at most {longest} characters. The model is called as before.</source>
      <translation>Ein Titel hat höchstens {longest} Zeichen. Das Modell heißt wie zuvor.</translation>
    </message>
    <message>
      <source>A token has {least} characters or more: letters, digits, signs, no spaces.</source>
      <translation>Ein Token hat mindestens {least} Zeichen: Buchstaben, Ziffern, Satzzeichen, keine Leerzeichen.</translation>
    </message>
    <message>
      <source>A training needs the processor. Ask again when it has ended.</source>
      <translation>Ein Training braucht den Prozessor. Nach seinem Ende noch einmal fragen.</translation>
    </message>
    <message>
      <source>A training needs the processor. Evaluate when it has ended.</source>
      <translation>Ein Training braucht den Prozessor. Nach seinem Ende auswerten.</translation>
    </message>
    <message>
      <source>A training run is going on. Wait for it or cancel it first.</source>
      <translation>Ein Training ist im Gange. Darauf warten oder es abbrechen.</translation>
    </message>
    <message>
      <source>A workspace that several stations share is not mended: what looks superfluous may be what another station is just writing. Nothing was changed. Check it without --mend.</source>
      <translation>Ein Arbeitsbereich, den mehrere Stationen teilen, wird nicht repariert: Was überflüssig aussieht, schreibt vielleicht gerade eine andere Station. Es wurde nichts geändert. Ohne --mend prüfen.</translation>
    </message>
    <message>
      <source>Access was not recovered: {reason} Nothing was changed.</source>
      <translation>Der Notzugang wurde nicht eingerichtet: {reason} Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Access was recovered by somebody with access to the files: the admin “{name}” got a new password. The audit log says when, and under which account. If nobody knows of it, look into it.</source>
      <translation>Jemand mit Zugang zu den Dateien hat den Notzugang benutzt: Der Admin „{name}“ bekam ein neues Passwort. Im Audit-Log steht, wann und unter welchem Benutzerkonto. Weiß niemand davon, bitte nachgehen.</translation>
    </message>
    <message>
      <source>Activate it on the Train page to inspect with it.</source>
      <translation>Um damit zu prüfen, auf der Seite Training aktivieren.</translation>
    </message>
    <message>
      <source>Add a part to the golden set</source>
      <translation>Ein Teil zum Mustersatz hinzufügen</translation>
    </message>
    <message>
      <source>Add a training to the queue</source>
      <translation>Training in die Warteschlange stellen</translation>
    </message>
    <message>
      <source>Add golden parts of {product}</source>
      <translation>Musterteile von {product} hinzufügen</translation>
    </message>
    <message>
      <source>Add images to {product}</source>
      <translation>Bilder zu {product} hinzufügen</translation>
    </message>
    <message>
      <source>Add model “{name}”</source>
      <translation>Modell „{name}“ hinzufügen</translation>
    </message>
    <message>
      <source>Add products of {model}</source>
      <translation>Produkte von {model} hinzufügen</translation>
    </message>
    <message>
      <source>Add {count} parts to the golden set</source>
      <translation>{count} Teile zum Mustersatz hinzufügen</translation>
    </message>
    <message>
      <source>Add {name}</source>
      <translation>{name} hinzufügen</translation>
    </message>
    <message>
      <source>Added as golden parts: {good} good, {defective} defective.</source>
      <translation>Als Musterteile hinzugefügt: {good} gut, {defective} fehlerhaft.</translation>
    </message>
    <message>
      <source>Adding {file} was stopped. Nothing was added, and the file is as it was.</source>
      <translation>Das Hinzufügen von {file} wurde abgebrochen. Es wurde nichts hinzugefügt, und die Datei ist unverändert.</translation>
    </message>
    <message>
      <source>After a restart the counters will lack the parts that were not recorded</source>
      <translation>Nach einem Neustart werden in den Zählern die nicht gespeicherten Teile fehlen</translation>
    </message>
    <message>
      <source>All normal images of “{product}” are golden parts, which no training may see. Add other pictures of good parts.</source>
      <translation>Alle Gutbilder von „{product}“ sind Musterteile, die kein Training sehen darf. Andere Bilder von Gutteilen hinzufügen.</translation>
    </message>
    <message>
      <source>All pictures of {products} are of one session: under another light or on another day good parts may be rejected. Add pictures of another day.</source>
      <translation>Alle Bilder von {products} stammen aus einer Sitzung: Bei anderem Licht oder an einem anderen Tag werden womöglich Gutteile aussortiert. Bilder eines anderen Tages hinzufügen.</translation>
    </message>
    <message>
      <source>All that was judged is recorded there. This station began without it and still goes by what it knew then: close the application and start it again between two runs, for new limits, models, lists and corrections.</source>
      <translation>Alles Beurteilte ist dort gespeichert. Diese Station begann ohne den Server und richtet sich noch nach dem, was sie damals wusste: Für neue Grenzwerte, Modelle, Listen und Korrekturen die Anwendung zwischen zwei Läufen schließen und neu starten.</translation>
    </message>
    <message>
      <source>All {count} lines of the audit log are as they were written. The newest has the hash {head}…</source>
      <translation>Alle {count} Zeilen des Audit-Logs sind so, wie sie geschrieben wurden. Die neueste hat den Hash {head}…</translation>
    </message>
    <message>
      <source>An NG part</source>
      <translation>Ein NG-Teil</translation>
    </message>
    <message>
      <source>Another part waited already, so the part was not judged. Inspect it again, or slow down the line.</source>
      <translation>Es wartete schon ein anderes Teil, darum wurde das Teil nicht beurteilt. Noch einmal prüfen oder die Linie verlangsamen.</translation>
    </message>
    <message>
      <source>Another program holds the file. Close it and try again.</source>
      <translation>Ein anderes Programm hält die Datei. Dieses schließen und noch einmal versuchen.</translation>
    </message>
    <message>
      <source>Another program uses port {port}. Choose another port, or end that program.</source>
      <translation>Ein anderes Programm benutzt Port {port}. Einen anderen Port wählen oder jenes Programm beenden.</translation>
    </message>
    <message>
      <source>Another reason</source>
      <translation>Anderer Grund</translation>
    </message>
    <message>
      <source>Another station is called {station} and is at work, so nobody could tell the batches of both apart. Nothing was changed. Start this one with --station and another name; or if it is this one, cut off a moment ago, start again in half a minute.</source>
      <translation>Eine andere Station heißt {station} und ist in Betrieb; niemand könnte die Serien beider unterscheiden. Es wurde nichts geändert. Diese mit --station und einem anderen Namen starten; ist es diese Station selbst, eben erst getrennt, in einer halben Minute neu starten.</translation>
    </message>
    <message>
      <source>Another station is just beginning and puts the records in order. Nothing was changed. Start again in a minute.</source>
      <translation>Eine andere Station beginnt gerade und ordnet die Datensätze. Es wurde nichts geändert. In einer Minute neu starten.</translation>
    </message>
    <message>
      <source>Answer an overrule</source>
      <translation>Eine Korrektur beantworten</translation>
    </message>
    <message>
      <source>Answer {count} overrules</source>
      <translation>{count} Korrekturen beantworten</translation>
    </message>
    <message>
      <source>Anybody can leave the operator's page now.</source>
      <translation>Jetzt kann jeder die Bedienerseite verlassen.</translation>
    </message>
    <message>
      <source>Ask what becomes of a part</source>
      <translation>Fragen, was aus einem Teil wird</translation>
    </message>
    <message>
      <source>Ask what becomes of {count} parts</source>
      <translation>Fragen, was aus {count} Teilen wird</translation>
    </message>
    <message>
      <source>Back in place: {what}. Ctrl+Z takes that back.</source>
      <translation>Wieder da: {what}. Strg+Z nimmt das zurück.</translation>
    </message>
    <message>
      <source>Basler cameras</source>
      <translation>Basler-Kameras</translation>
    </message>
    <message>
      <source>Batch {number} is finished; nothing can be added to it. Start a new inspection run.</source>
      <translation>Serie {number} ist abgeschlossen; es kann nichts mehr hinzukommen. Einen neuen Prüflauf starten.</translation>
    </message>
    <message>
      <source>Batch {number} is held (“{reason}”), so its order stays as it is: with another one it could slip out of the hold. Lift the hold first.</source>
      <translation>Serie {number} ist gesperrt („{reason}“), darum bleibt ihr Auftrag, wie er ist: Mit einem anderen könnte sie aus der Sperre herausfallen. Zuerst die Löschsperre aufheben.</translation>
    </message>
    <message>
      <source>Batch {number} is held (“{reason}”), so nothing deletes it for good. Lift the hold on the Review page first.</source>
      <translation>Serie {number} ist gesperrt („{reason}“), darum wird sie nicht endgültig gelöscht. Zuerst die Löschsperre auf der Seite Durchsicht aufheben.</translation>
    </message>
    <message>
      <source>Batch {number} is of order “{order}”, which is held (“{reason}”), so nothing deletes it for good. Lift the hold of the order on the Review page first.</source>
      <translation>Serie {number} gehört zum Auftrag „{order}“, der gesperrt ist („{reason}“), darum wird sie nicht endgültig gelöscht. Zuerst die Löschsperre des Auftrags auf der Seite Durchsicht aufheben.</translation>
    </message>
    <message>
      <source>Batch {number} is still being inspected. Nothing was changed. Stop the run first.</source>
      <translation>Serie {number} wird noch geprüft. Es wurde nichts geändert. Zuerst den Lauf beenden.</translation>
    </message>
    <message>
      <source>Batches still take {gigabytes:.1f} GB more than the quota: what is left is too young, held, in the trash, or waits for an answer.</source>
      <translation>Serien belegen noch {gigabytes:.1f} GB mehr als die Quote: Was übrig ist, ist zu jung, gesperrt, im Papierkorb oder wartet auf eine Antwort.</translation>
    </message>
    <message>
      <source>Begin the next training of the queue</source>
      <translation>Nächstes Training der Warteschlange beginnen</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>Unten</translation>
    </message>
    <message>
      <source>Bottom left</source>
      <translation>Unten links</translation>
    </message>
    <message>
      <source>Bottom middle</source>
      <translation>Unten Mitte</translation>
    </message>
    <message>
      <source>Bottom right</source>
      <translation>Unten rechts</translation>
    </message>
    <message>
      <source>Bring back a golden part</source>
      <translation>Ein Musterteil zurückholen</translation>
    </message>
    <message>
      <source>Bring back model {name}</source>
      <translation>Modell {name} zurückholen</translation>
    </message>
    <message>
      <source>Bring back one image</source>
      <translation>Ein Bild zurückholen</translation>
    </message>
    <message>
      <source>Bring back product “{name}”</source>
      <translation>Produkt „{name}“ zurückholen</translation>
    </message>
    <message>
      <source>Bring back the batch</source>
      <translation>Serie zurückholen</translation>
    </message>
    <message>
      <source>Bring back the master part of {product}</source>
      <translation>Masterteil von {product} zurückholen</translation>
    </message>
    <message>
      <source>Bring back {count} batches</source>
      <translation>{count} Serien zurückholen</translation>
    </message>
    <message>
      <source>Bring back {count} golden parts</source>
      <translation>{count} Musterteile zurückholen</translation>
    </message>
    <message>
      <source>Bring back {count} images</source>
      <translation>{count} Bilder zurückholen</translation>
    </message>
    <message>
      <source>Bring {name} back</source>
      <translation>{name} zurückholen</translation>
    </message>
    <message>
      <source>By the rules nothing was to be removed.</source>
      <translation>Nach den Regeln war nichts zu entfernen.</translation>
    </message>
    <message>
      <source>Camera {number} cannot be opened. Check that it is plugged in and not used elsewhere.</source>
      <translation>Kamera {number} lässt sich nicht öffnen. Prüfen, ob sie eingesteckt ist und nicht anderswo benutzt wird.</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written, and no model was touched; Resume begins it anew.</source>
      <translation>Abgebrochen. Es wurde nichts geschrieben und kein Modell verändert; Fortsetzen beginnt von vorn.</translation>
    </message>
    <message>
      <source>Caught up: one part that had waited here is recorded there.</source>
      <translation>Nachgeholt: Ein Teil, das hier gewartet hatte, ist dort gespeichert.</translation>
    </message>
    <message>
      <source>Caught up: {count} parts that had waited here are recorded there.</source>
      <translation>Nachgeholt: {count} Teile, die hier gewartet hatten, sind dort gespeichert.</translation>
    </message>
    <message>
      <source>Change of shift</source>
      <translation>Schichtwechsel</translation>
    </message>
    <message>
      <source>Change the alignment of {product}</source>
      <translation>Ausrichtung von {product} ändern</translation>
    </message>
    <message>
      <source>Change the inspected area of {product}</source>
      <translation>Prüfbereich von {product} ändern</translation>
    </message>
    <message>
      <source>Change the limit of {product}</source>
      <translation>Grenzwert von {product} ändern</translation>
    </message>
    <message>
      <source>Change the order of the queue</source>
      <translation>Reihenfolge der Warteschlange ändern</translation>
    </message>
    <message>
      <source>Change the role of {name}</source>
      <translation>Rolle von {name} ändern</translation>
    </message>
    <message>
      <source>Change the rules of the acceptance gate</source>
      <translation>Freigaberegeln ändern</translation>
    </message>
    <message>
      <source>Change the value range of {product}</source>
      <translation>Wertebereich von {product} ändern</translation>
    </message>
    <message>
      <source>Change what a golden part is</source>
      <translation>Ändern, was ein Musterteil ist</translation>
    </message>
    <message>
      <source>Change what {count} golden parts are</source>
      <translation>Ändern, was {count} Musterteile sind</translation>
    </message>
    <message>
      <source>Change what {name} looks for</source>
      <translation>Ändern, was {name} sucht</translation>
    </message>
    <message>
      <source>Check that the folder exists and that you may write to it.</source>
      <translation>Kontrollieren, ob der Ordner existiert und beschreibbar ist.</translation>
    </message>
    <message>
      <source>Choose another workspace.</source>
      <translation>Einen anderen Arbeitsbereich wählen.</translation>
    </message>
    <message>
      <source>Closed what {name} had left open</source>
      <translation>Geschlossen, was {name} offen gelassen hatte</translation>
    </message>
    <message>
      <source>Closing</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Compare it with a backup, and recompute the part (R on the Review page, or --replay). It is never mended, because that would hide what happened.</source>
      <translation>Mit einer Sicherung vergleichen und das Teil nachrechnen (R auf der Seite Durchsicht oder --replay). Es wird nie repariert, denn das würde verdecken, was geschehen ist.</translation>
    </message>
    <message>
      <source>Compare scores of {product} anew</source>
      <translation>Scores von {product} neu vergleichen</translation>
    </message>
    <message>
      <source>Compare scores of {product} as before</source>
      <translation>Scores von {product} wie zuvor vergleichen</translation>
    </message>
    <message>
      <source>Compare the images of {product} with each other</source>
      <translation>Bilder von {product} miteinander vergleichen</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>Verbunden</translation>
    </message>
    <message>
      <source>Connected to {host}, port {port}.</source>
      <translation>Verbunden mit {host}, Port {port}.</translation>
    </message>
    <message>
      <source>Connected, {count:,} picture arrived damaged</source>
      <translation>Verbunden, {count:,} Bild kam beschädigt an</translation>
    </message>
    <message>
      <source>Connected, {count:,} pictures arrived damaged</source>
      <translation>Verbunden, {count:,} Bilder kamen beschädigt an</translation>
    </message>
    <message>
      <source>Connected; the picture is {width} × {height} now, it was {width_before} × {height_before}</source>
      <translation>Verbunden; das Bild hat jetzt {width} × {height} Pixel, vorher {width_before} × {height_before}</translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>Verbinden</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>Verbinden…</translation>
    </message>
    <message>
      <source>Connection lost, next try in {seconds:.0f} s</source>
      <translation>Verbindung verloren, nächster Versuch in {seconds:.0f} s</translation>
    </message>
    <message>
      <source>Copy the diagnosis</source>
      <translation>Diagnose kopieren</translation>
    </message>
    <message>
      <source>Correct the verdict</source>
      <translation>Urteil korrigieren</translation>
    </message>
    <message>
      <source>Correct the verdict of one part</source>
      <translation>Urteil eines Teils korrigieren</translation>
    </message>
    <message>
      <source>Correct the verdict of part {position} ({name})</source>
      <translation>Urteil von Teil {position} ({name}) korrigieren</translation>
    </message>
    <message>
      <source>Correct the verdicts of {count} parts</source>
      <translation>Urteile von {count} Teilen korrigieren</translation>
    </message>
    <message>
      <source>Could not make the folder {path}: {error}. Nothing was added. Free some space, and check that you may write to the workspace.</source>
      <translation>Der Ordner {path} ließ sich nicht anlegen: {error}. Es wurde nichts hinzugefügt. Platz schaffen und Schreibrecht auf den Arbeitsbereich kontrollieren.</translation>
    </message>
    <message>
      <source>Could not move {source} to {target}: {error}. Nothing was changed. Close programs that use the file, and check that you may write to the workspace.</source>
      <translation>{source} ließ sich nicht nach {target} verschieben: {error}. Es wurde nichts geändert. Programme schließen, die die Datei benutzen, und Schreibrecht auf den Arbeitsbereich kontrollieren.</translation>
    </message>
    <message>
      <source>Could not move {source}: {target} is already there. Nothing was changed. Rename that one first.</source>
      <translation>{source} ließ sich nicht verschieben: {target} ist schon da. Es wurde nichts geändert. Zuerst jenes umbenennen.</translation>
    </message>
    <message>
      <source>Could not open {path}: {error}. Nothing was changed. {advice}</source>
      <translation>{path} ließ sich nicht öffnen: {error}. Es wurde nichts geändert. {advice}</translation>
    </message>
    <message>
      <source>Could not tidy the workspace {workspace}: {error}. No image and no record was lost. Check that you may write to that folder.</source>
      <translation>Der Arbeitsbereich {workspace} ließ sich nicht aufräumen: {error}. Kein Bild und kein Datensatz ging verloren. Schreibrecht auf den Ordner kontrollieren.</translation>
    </message>
    <message>
      <source>Could not use {path}: {error}. What was saved before is unchanged. {advice}</source>
      <translation>{path} war nicht verwendbar: {error}. Was vorher gespeichert wurde, ist unverändert. {advice}</translation>
    </message>
    <message>
      <source>Could not write {path}: {error}. The model in the workspace is unchanged. Free some space, or choose a folder that you may write to.</source>
      <translation>{path} ließ sich nicht schreiben: {error}. Das Modell im Arbeitsbereich ist unverändert. Platz schaffen oder einen Ordner mit Schreibrecht wählen.</translation>
    </message>
    <message>
      <source>Could not write {path}: {error}. What was stored before is unchanged. Free some space and start again.</source>
      <translation>{path} ließ sich nicht schreiben: {error}. Was vorher gespeichert wurde, ist unverändert. Platz schaffen und neu starten.</translation>
    </message>
    <message>
      <source>Counters begin anew</source>
      <translation>Zähler beginnen neu</translation>
    </message>
    <message>
      <source>Create product “{name}”</source>
      <translation>Produkt „{name}“ anlegen</translation>
    </message>
    <message>
      <source>Days are whole numbers from 0 to {most}.</source>
      <translation>Tage sind ganze Zahlen von 0 bis {most}.</translation>
    </message>
    <message>
      <source>Delete model {name}</source>
      <translation>Modell {name} löschen</translation>
    </message>
    <message>
      <source>Delete one image</source>
      <translation>Ein Bild löschen</translation>
    </message>
    <message>
      <source>Delete product “{name}”</source>
      <translation>Produkt „{name}“ löschen</translation>
    </message>
    <message>
      <source>Delete the batch</source>
      <translation>Serie löschen</translation>
    </message>
    <message>
      <source>Delete the batch of {product} with one part</source>
      <translation>Serie von {product} mit einem Teil löschen</translation>
    </message>
    <message>
      <source>Delete the batch of {product} with {parts} parts</source>
      <translation>Serie von {product} mit {parts} Teilen löschen</translation>
    </message>
    <message>
      <source>Delete {count} batches</source>
      <translation>{count} Serien löschen</translation>
    </message>
    <message>
      <source>Delete {count} images</source>
      <translation>{count} Bilder löschen</translation>
    </message>
    <message>
      <source>Delete {what} for good</source>
      <translation>{what} endgültig löschen</translation>
    </message>
    <message>
      <source>Deleted for good</source>
      <translation>Endgültig gelöscht</translation>
    </message>
    <message>
      <source>Demonstration</source>
      <translation>Vorführung</translation>
    </message>
    <message>
      <source>Describe a part</source>
      <translation>Ein Teil beschreiben</translation>
    </message>
    <message>
      <source>Describe {count} parts</source>
      <translation>{count} Teile beschreiben</translation>
    </message>
    <message>
      <source>Details says of each file why; the files themselves are unchanged.</source>
      <translation>Unter Details steht zu jeder Datei der Grund; die Dateien selbst sind unverändert.</translation>
    </message>
    <message>
      <source>Does not answer any more; what the line hears is old. The inspection goes on.</source>
      <translation>Antwortet nicht mehr; was die Linie erfährt, ist veraltet. Die Prüfung geht weiter.</translation>
    </message>
    <message>
      <source>Done again</source>
      <translation>Wiederholt</translation>
    </message>
    <message>
      <source>Doubtful: {product} by prompts only. Judge golden parts before you rely on it, or train on it.</source>
      <translation>Zweifelhaft: {product} nur über Prompts. Erst Musterteile beurteilen lassen, bevor man sich darauf verlässt, oder das Produkt trainieren.</translation>
    </message>
    <message>
      <source>Everybody was removed, and anybody may do anything again. Records keep the names of who made them.</source>
      <translation>Alle Personen wurden entfernt, und jeder darf wieder alles. In den Datensätzen bleiben die Namen derer, die sie erstellt haben.</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Überall</translation>
    </message>
    <message>
      <source>Export model {name}</source>
      <translation>Modell {name} exportieren</translation>
    </message>
    <message>
      <source>Export stopped</source>
      <translation>Export abgebrochen</translation>
    </message>
    <message>
      <source>Export the counts to {file}</source>
      <translation>Zählerstände nach {file} exportieren</translation>
    </message>
    <message>
      <source>Export to {file}</source>
      <translation>Nach {file} exportieren</translation>
    </message>
    <message>
      <source>Export {name}</source>
      <translation>{name} exportieren</translation>
    </message>
    <message>
      <source>Fewer than {advised} pictures of {products} taught the model, so its limit is a guess: add pictures and train again.</source>
      <translation>Von {products} lernte das Modell mit weniger als {advised} Bildern, darum ist der Grenzwert nur geschätzt: Bilder hinzufügen und neu trainieren.</translation>
    </message>
    <message>
      <source>Find out who changed it, keep it, and put the unaltered one back from a copy.</source>
      <translation>Herausfinden, wer es verändert hat, es aufheben und das unveränderte Original aus einer Kopie zurückholen.</translation>
    </message>
    <message>
      <source>Find out who changed it. It is never mended, because that would hide what happened.</source>
      <translation>Herausfinden, wer es verändert hat. Es wird nie repariert, denn das würde verdecken, was geschehen ist.</translation>
    </message>
    <message>
      <source>For about {parts} parts they have scored higher than the first {reference} did. Probe the lighting, look at the newest parts, and answer what was overruled.</source>
      <translation>Seit etwa {parts} Teilen liegt ihr Score höher als bei den ersten {reference}. Lichtprobe machen, die neuesten Teile ansehen und offene Korrekturen beantworten.</translation>
    </message>
    <message>
      <source>For about {parts} parts they have scored lower than the first {reference} did: defects may hide, in a picture that is out of focus, say. Probe the lighting, and have a part with a known defect inspected.</source>
      <translation>Seit etwa {parts} Teilen liegt ihr Score niedriger als bei den ersten {reference}: So können Fehler verborgen bleiben, etwa in einem unscharfen Bild. Lichtprobe machen und ein Teil mit bekanntem Fehler prüfen lassen.</translation>
    </message>
    <message>
      <source>Found at the start</source>
      <translation>Beim Start gefunden</translation>
    </message>
    <message>
      <source>From now on everybody logs in. {name} is logged in as the first admin; add the others in the settings.</source>
      <translation>Ab jetzt meldet sich jeder an. {name} ist als erster Admin angemeldet; die anderen in den Einstellungen hinzufügen.</translation>
    </message>
    <message>
      <source>From where scores are compared anew is not known any more. Compare them anew.</source>
      <translation>Ab wo Scores neu verglichen werden, ist nicht mehr bekannt. Neu vergleichen.</translation>
    </message>
    <message>
      <source>GenICam cameras</source>
      <translation>GenICam-Kameras</translation>
    </message>
    <message>
      <source>Get the weights of {title}</source>
      <translation>Gewichte von {title} holen</translation>
    </message>
    <message>
      <source>Getting the weights of {title} was cancelled. What has been fetched is kept: the next time it goes on from there.</source>
      <translation>Das Holen der Gewichte von {title} wurde abgebrochen. Was schon geholt ist, bleibt erhalten: Beim nächsten Mal geht es dort weiter.</translation>
    </message>
    <message>
      <source>GigE Vision and USB3 Vision cameras</source>
      <translation>GigE-Vision- und USB3-Vision-Kameras</translation>
    </message>
    <message>
      <source>Give the whole path of the file, from the drive or / on.</source>
      <translation>Den vollständigen Pfad der Datei angeben, ab dem Laufwerk oder ab /.</translation>
    </message>
    <message>
      <source>Go: its own pictures speak for inspecting {product} by prompts only. Real defects may be harder to find than the pseudo-anomalies that say so: judge some golden parts first.</source>
      <translation>Geeignet: Die eigenen Bilder sprechen dafür, {product} nur über Prompts zu prüfen. Echte Fehler können schwerer zu finden sein als die Pseudo-Anomalien, auf denen das beruht: Zuerst einige Musterteile beurteilen lassen.</translation>
    </message>
    <message>
      <source>Golden parts judged by {model}</source>
      <translation>Musterteile von {model} beurteilt</translation>
    </message>
    <message>
      <source>Golden parts not judged</source>
      <translation>Musterteile nicht beurteilt</translation>
    </message>
    <message>
      <source>Golden set of {product}</source>
      <translation>Mustersatz von {product}</translation>
    </message>
    <message>
      <source>Hold order “{order}”</source>
      <translation>Auftrag „{order}“ sperren</translation>
    </message>
    <message>
      <source>Hold session “{session}” out of trainings</source>
      <translation>Sitzung „{session}“ aus Trainings heraushalten</translation>
    </message>
    <message>
      <source>Hold the batch</source>
      <translation>Serie sperren</translation>
    </message>
    <message>
      <source>Hold {count} batches</source>
      <translation>{count} Serien sperren</translation>
    </message>
    <message>
      <source>How many cameras look at “{product}” cannot be read any more. Nothing was inspected. Set it up again under “Several cameras…”.</source>
      <translation>Wie viele Kameras „{product}“ sehen, ist nicht mehr lesbar. Es wurde nichts geprüft. Unter „Mehrere Kameras…“ neu einrichten.</translation>
    </message>
    <message>
      <source>If files of parts are gone for good, close the application and run it with “--check DIR --mend”, with the folder of the workspace for DIR: their records say so from then on, and this is not told again.</source>
      <translation>Wenn Dateien von Teilen endgültig fehlen, die Anwendung schließen und mit „--check DIR --mend“ starten, mit dem Ordner des Arbeitsbereichs für DIR: Ihre Datensätze vermerken das von da an, und es wird nicht mehr gemeldet.</translation>
    </message>
    <message>
      <source>Images of {product}</source>
      <translation>Bilder von {product}</translation>
    </message>
    <message>
      <source>Images of {product} not compared</source>
      <translation>Bilder von {product} nicht verglichen</translation>
    </message>
    <message>
      <source>Import into {product} cancelled</source>
      <translation>Import in {product} abgebrochen</translation>
    </message>
    <message>
      <source>Import into {product} stopped</source>
      <translation>Import in {product} gestoppt</translation>
    </message>
    <message>
      <source>Inspect with model {name}</source>
      <translation>Mit Modell {name} prüfen</translation>
    </message>
    <message>
      <source>Inspect {product} without training</source>
      <translation>{product} ohne Training prüfen</translation>
    </message>
    <message>
      <source>Inspected area of {product}: the whole picture</source>
      <translation>Prüfbereich von {product}: das ganze Bild</translation>
    </message>
    <message>
      <source>Inspected area of {product}: {percent:.0f} % of the picture</source>
      <translation>Prüfbereich von {product}: {percent:.0f} % des Bildes</translation>
    </message>
    <message>
      <source>Inspected files cannot be moved to “done” ({error}) and stay where they are</source>
      <translation>Geprüfte Dateien lassen sich nicht nach „done“ verschieben ({error}) und bleiben, wo sie sind</translation>
    </message>
    <message>
      <source>Inspection finished</source>
      <translation>Prüfung fertig</translation>
    </message>
    <message>
      <source>Inspection stopped</source>
      <translation>Prüfung gestoppt</translation>
    </message>
    <message>
      <source>Inspection was stopped</source>
      <translation>Prüfung wurde gestoppt</translation>
    </message>
    <message>
      <source>It cannot be shown</source>
      <translation>Anzeige nicht möglich</translation>
    </message>
    <message>
      <source>It goes on as it is: a faster one was found and cannot be loaded; the reason stands in inspection.log. Verdicts are the same.</source>
      <translation>Es bleibt, wie es ist: Ein schnellerer Weg wurde gefunden, lässt sich aber nicht laden; der Grund steht in inspection.log. Die Urteile sind gleich.</translation>
    </message>
    <message>
      <source>It goes on as it is: nothing faster could be prepared. Verdicts are the same.</source>
      <translation>Es bleibt, wie es ist: Nichts Schnelleres ließ sich vorbereiten. Die Urteile sind gleich.</translation>
    </message>
    <message>
      <source>It is a normal image of its product now. The next training learns from it.</source>
      <translation>Es ist jetzt ein Gutbild seines Produkts. Das nächste Training lernt davon.</translation>
    </message>
    <message>
      <source>It is asked for when somebody leaves the operator's page.</source>
      <translation>Sie wird abgefragt, wenn jemand die Bedienerseite verlässt.</translation>
    </message>
    <message>
      <source>It is not in the trash any more: it was brought back, or deleted for good. Nothing was changed.</source>
      <translation>Es ist nicht mehr im Papierkorb: Es wurde zurückgeholt oder endgültig gelöscht. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>It is the fastest way here; checked: same verdicts as the plain way.</source>
      <translation>Das ist hier der schnellste Weg; kontrolliert: gleiche Urteile wie beim einfachen Weg.</translation>
    </message>
    <message>
      <source>It is {seconds:.1f} s ahead. Times of this station's parts are by this clock; which station a part is of, and the order of a station's parts, do not depend on it. Let both computers set their clocks by the same source.</source>
      <translation>Sie geht {seconds:.1f} s vor. Die Zeiten der Teile dieser Station folgen dieser Uhr; von welcher Station ein Teil ist und die Reihenfolge ihrer Teile hängen nicht davon ab. Beide Rechner ihre Uhren nach derselben Quelle stellen lassen.</translation>
    </message>
    <message>
      <source>It is {seconds:.1f} s behind. Times of this station's parts are by this clock; which station a part is of, and the order of a station's parts, do not depend on it. Let both computers set their clocks by the same source.</source>
      <translation>Sie geht {seconds:.1f} s nach. Die Zeiten der Teile dieser Station folgen dieser Uhr; von welcher Station ein Teil ist und die Reihenfolge ihrer Teile hängen nicht davon ab. Beide Rechner ihre Uhren nach derselben Quelle stellen lassen.</translation>
    </message>
    <message>
      <source>It is {times:.1f} times faster than the plain way; checked: same verdicts.</source>
      <translation>Das ist {times:.1f}-mal so schnell wie der einfache Weg; kontrolliert: gleiche Urteile.</translation>
    </message>
    <message>
      <source>It lies in {path}. It was sent nowhere: send it yourself, to whom you like.</source>
      <translation>Sie liegt in {path} und wurde nirgendwohin gesendet: Sie verschicken sie selbst, an wen Sie möchten.</translation>
    </message>
    <message>
      <source>It stood open when the window was locked: {titles}. What was typed or painted there and not kept yet is lost; nothing else was changed. Tell {name}.</source>
      <translation>Beim Sperren des Fensters war noch offen: {titles}. Was dort eingegeben oder eingezeichnet und noch nicht gespeichert war, ist verloren; sonst wurde nichts geändert. Bitte {name} Bescheid sagen.</translation>
    </message>
    <message>
      <source>It stopped before its end, and the queue went on. {reason}</source>
      <translation>Es endete vorzeitig, und die Warteschlange ging weiter. {reason}</translation>
    </message>
    <message>
      <source>It was cancelled. What is listed was judged again; no record was changed.</source>
      <translation>Abgebrochen. Was aufgeführt ist, wurde neu beurteilt; kein Datensatz wurde geändert.</translation>
    </message>
    <message>
      <source>It was not begun, because its products are not what they were when it was asked for. {changes}. Let it begin with the images of now, or remove it.</source>
      <translation>Es wurde nicht begonnen, weil seine Produkte nicht mehr sind, was sie bei der Anforderung waren. {changes}. Mit den aktuellen Bildern beginnen lassen oder entfernen.</translation>
    </message>
    <message>
      <source>It was stopped before the answer came.</source>
      <translation>Der Prüfprozess wurde gestoppt, bevor die Antwort kam.</translation>
    </message>
    <message>
      <source>It was stopped; the rest goes the next time.</source>
      <translation>Abgebrochen; der Rest wird beim nächsten Mal entfernt.</translation>
    </message>
    <message>
      <source>It was too short to mean anything: the model saw {samples} of {images} samples, less than every picture once. Train longer before you rely on it.</source>
      <translation>Das war zu kurz, um etwas zu bedeuten: Das Modell sah {samples} von {images} Trainingsbeispielen, also nicht jedes Bild einmal. Länger trainieren, bevor man sich darauf verlässt.</translation>
    </message>
    <message>
      <source>It was written to {path}.</source>
      <translation>Geschrieben nach {path}.</translation>
    </message>
    <message>
      <source>Its folder holds no picture of this part: it has fewer than the others. Check that picture 1 of every folder shows the same part, then inspect again.</source>
      <translation>Ihr Ordner enthält kein Bild dieses Teils: Er hat weniger als die anderen. Kontrollieren, ob Bild 1 in jedem Ordner dasselbe Teil zeigt, dann noch einmal prüfen.</translation>
    </message>
    <message>
      <source>Its picture {file} cannot be read: {error}. Nothing was changed.</source>
      <translation>Das Bild {file} ist nicht lesbar: {error}. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Its picture {file} is not there. Put it back from a backup.</source>
      <translation>Das Bild {file} ist nicht da. Aus einer Sicherung zurückholen.</translation>
    </message>
    <message>
      <source>Its product is not in this workspace any more, so no model can look at it again. Nothing of the part was lost.</source>
      <translation>Das Produkt ist nicht mehr in diesem Arbeitsbereich, darum kann kein Modell das Teil neu ansehen. Vom Teil ging nichts verloren.</translation>
    </message>
    <message>
      <source>Its product “{product}” is in the trash too. Restore that first.</source>
      <translation>Das zugehörige Produkt „{product}“ liegt auch im Papierkorb. Zuerst dieses wiederherstellen.</translation>
    </message>
    <message>
      <source>Its product, which has the limit, is in the trash, was deleted, or is not known. Restore it.</source>
      <translation>Das Produkt, das den Grenzwert hat, liegt im Papierkorb, wurde gelöscht oder ist nicht bekannt. Wiederherstellen.</translation>
    </message>
    <message>
      <source>Keep a copy of the workspace as it is, then put a sound backup in its place.</source>
      <translation>Eine Kopie des Arbeitsbereichs aufheben, wie er ist, dann eine einwandfreie Sicherung an seine Stelle setzen.</translation>
    </message>
    <message>
      <source>Learning the empty view: leave it free of parts for a moment</source>
      <translation>Das leere Bild wird gelernt: einen Moment frei von Teilen halten</translation>
    </message>
    <message>
      <source>Learning took a second.</source>
      <translation>Das Lernen dauerte eine Sekunde.</translation>
    </message>
    <message>
      <source>Learning took {minutes} minutes.</source>
      <translation>Das Lernen dauerte {minutes} Minuten.</translation>
    </message>
    <message>
      <source>Learning took {seconds} seconds.</source>
      <translation>Das Lernen dauerte {seconds} Sekunden.</translation>
    </message>
    <message>
      <source>Left side</source>
      <translation>Linke Seite</translation>
    </message>
    <message>
      <source>Let a waiting training begin</source>
      <translation>Wartendes Training beginnen lassen</translation>
    </message>
    <message>
      <source>Let one image be marked again</source>
      <translation>Ein Bild wieder markieren lassen</translation>
    </message>
    <message>
      <source>Let {count} images be marked again</source>
      <translation>{count} Bilder wieder markieren lassen</translation>
    </message>
    <message>
      <source>Lift the hold of order “{order}”</source>
      <translation>Löschsperre des Auftrags „{order}“ aufheben</translation>
    </message>
    <message>
      <source>Lift the hold of the batch</source>
      <translation>Löschsperre der Serie aufheben</translation>
    </message>
    <message>
      <source>Lift the holds of {count} batches</source>
      <translation>Löschsperren von {count} Serien aufheben</translation>
    </message>
    <message>
      <source>Limit of {product}: {before:.2f} → {after:.2f}</source>
      <translation>Grenzwert von {product}: {before:.2f} → {after:.2f}</translation>
    </message>
    <message>
      <source>Listens on port {port}. A controller asked a moment ago, and is not connected now.</source>
      <translation>Hört auf Port {port}. Eine Steuerung hat eben noch gefragt und ist jetzt nicht verbunden.</translation>
    </message>
    <message>
      <source>Listens on port {port}. A controller asks.</source>
      <translation>Hört auf Port {port}. Eine Steuerung fragt.</translation>
    </message>
    <message>
      <source>Listens on port {port}. No controller has asked for more than 10 seconds.</source>
      <translation>Hört auf Port {port}. Seit mehr als 10 Sekunden hat keine Steuerung gefragt.</translation>
    </message>
    <message>
      <source>Listens on port {port}. No controller has asked yet.</source>
      <translation>Hört auf Port {port}. Noch keine Steuerung hat gefragt.</translation>
    </message>
    <message>
      <source>Listens on port {port}. {count} controllers ask.</source>
      <translation>Hört auf Port {port}. {count} Steuerungen fragen.</translation>
    </message>
    <message>
      <source>Listens on port {port}. {count} request so far.</source>
      <translation>Hört auf Port {port}. Bisher {count} Anfrage.</translation>
    </message>
    <message>
      <source>Listens on port {port}. {count} requests so far.</source>
      <translation>Hört auf Port {port}. Bisher {count} Anfragen.</translation>
    </message>
    <message>
      <source>Log in as “{name}” with this password: it is shown this once and kept nowhere. Then give people new PINs in the settings, and remove “{name}”. The audit log has a line of this, and the next start tells it.</source>
      <translation>Als „{name}“ mit diesem Passwort anmelden: Es wird nur dieses eine Mal gezeigt und nirgends aufbewahrt. Dann in den Einstellungen neue PINs vergeben und „{name}“ entfernen. Das Audit-Log hat eine Zeile dazu, und der nächste Start meldet es.</translation>
    </message>
    <message>
      <source>Logged in</source>
      <translation>Angemeldet</translation>
    </message>
    <message>
      <source>Logged out</source>
      <translation>Abgemeldet</translation>
    </message>
    <message>
      <source>Logging in is on already: somebody at another station was faster.</source>
      <translation>Die Anmeldung ist schon eingeschaltet: Jemand an einer anderen Station war schneller.</translation>
    </message>
    <message>
      <source>Look at the images of {product}</source>
      <translation>Bilder von {product} ansehen</translation>
    </message>
    <message>
      <source>Look at the network and at the server; then try again.</source>
      <translation>Netzwerk und Server kontrollieren; dann noch einmal versuchen.</translation>
    </message>
    <message>
      <source>Looking for devices failed: {error}</source>
      <translation>Die Suche nach Geräten ist fehlgeschlagen: {error}</translation>
    </message>
    <message>
      <source>MQTT takes a password only together with a user.</source>
      <translation>MQTT nimmt ein Passwort nur zusammen mit einem Benutzer an.</translation>
    </message>
    <message>
      <source>Make one image a prompt</source>
      <translation>Ein Bild zum Prompt machen</translation>
    </message>
    <message>
      <source>Make one image no prompt</source>
      <translation>Ein Bild nicht mehr als Prompt nutzen</translation>
    </message>
    <message>
      <source>Make {count} images no prompts</source>
      <translation>{count} Bilder nicht mehr als Prompts nutzen</translation>
    </message>
    <message>
      <source>Make {count} images prompts</source>
      <translation>{count} Bilder zu Prompts machen</translation>
    </message>
    <message>
      <source>Making {model}, which inspects {products} by prompts only. Nothing is trained.</source>
      <translation>{model} wird erstellt; es prüft {products} nur über Prompts. Trainiert wird nichts.</translation>
    </message>
    <message>
      <source>Masks of the data set say where the defects of {count} of them are: {kinds}.</source>
      <translation>Masken des Datensatzes sagen, wo bei {count} davon die Fehler liegen: {kinds}.</translation>
    </message>
    <message>
      <source>Measured here: {engines} a part.</source>
      <translation>Hier gemessen: {engines} je Teil.</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation>Mitte</translation>
    </message>
    <message>
      <source>Middle left</source>
      <translation>Mitte links</translation>
    </message>
    <message>
      <source>Middle right</source>
      <translation>Mitte rechts</translation>
    </message>
    <message>
      <source>Model {model} came without exports, so this station cannot compute it; the model is not harmed. On the workstation, export it as a model file (.onenip) and add that here.</source>
      <translation>Modell {model} kam ohne Exporte, darum kann diese Station es nicht berechnen; das Modell ist unbeschädigt. Auf der Workstation als Modelldatei (.onenip) exportieren und diese hier hinzufügen.</translation>
    </message>
    <message>
      <source>Model {model} is not what it was: {error}</source>
      <translation>Modell {model} ist nicht mehr, was es war: {error}</translation>
    </message>
    <message>
      <source>Model {model} was not trained on {product}; it knows {known}. Choose another product, or add a model file (.onenip) of a model that was trained on it.</source>
      <translation>Modell {model} wurde nicht auf {product} trainiert; es kennt {known}. Ein anderes Produkt wählen oder die Modelldatei (.onenip) eines Modells hinzufügen, das darauf trainiert wurde.</translation>
    </message>
    <message>
      <source>Model {model} was not trained on {product}; it knows {known}. Choose another product, or train a model that includes it.</source>
      <translation>Modell {model} wurde nicht auf {product} trainiert; es kennt {known}. Ein anderes Produkt wählen oder ein Modell trainieren, das dieses einschließt.</translation>
    </message>
    <message>
      <source>Models are held to them from now on. What was signed keeps its own.</source>
      <translation>Ab jetzt werden Modelle daran gemessen. Für schon Unterzeichnetes gelten die damaligen Regeln.</translation>
    </message>
    <message>
      <source>Models that are there already go on as they were trained. Train again to inspect with this one.</source>
      <translation>Vorhandene Modelle arbeiten weiter, wie sie trainiert wurden. Um mit dieser Ausrichtung zu prüfen, neu trainieren.</translation>
    </message>
    <message>
      <source>Models that are there already go on inspecting the area that they were trained with. Train again to inspect this one. Ctrl+Z takes it back.</source>
      <translation>Vorhandene Modelle prüfen weiter den Bereich, mit dem sie trainiert wurden. Um diesen zu prüfen, neu trainieren. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
      <source>Models that are there already go on reading files by the range that they were trained with. Train again to inspect by this one. Ctrl+Z takes it back.</source>
      <translation>Vorhandene Modelle lesen Dateien weiter mit dem Bereich, mit dem sie trainiert wurden. Um mit diesem zu prüfen, neu trainieren. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
      <source>More than {most} bytes were sent; nothing was done.</source>
      <translation>Es wurden mehr als {most} Byte gesendet; es wurde nichts getan.</translation>
    </message>
    <message>
      <source>Move it away, or let --mend move it to the folder found.</source>
      <translation>Wegräumen oder von --mend in den Ordner found verschieben lassen.</translation>
    </message>
    <message>
      <source>Move one image to the golden set</source>
      <translation>Ein Bild in den Mustersatz verschieben</translation>
    </message>
    <message>
      <source>Move {count} images to the golden set</source>
      <translation>{count} Bilder in den Mustersatz verschieben</translation>
    </message>
    <message>
      <source>NG, NOT CHECKED and corrected parts cannot be kept shorter than good ones: they are the evidence.</source>
      <translation>NG-, NICHT-GEPRÜFT- und korrigierte Teile können nicht kürzer aufbewahrt werden als gute: Sie sind der Nachweis.</translation>
    </message>
    <message>
      <source>NOT RECORDED, because the disk was too slow: {count} part, all OK.</source>
      <translation>NICHT GESPEICHERT, weil der Datenträger zu langsam war: {count} Teil, OK.</translation>
    </message>
    <message>
      <source>NOT RECORDED, because the disk was too slow: {count} parts, all OK.</source>
      <translation>NICHT GESPEICHERT, weil der Datenträger zu langsam war: {count} Teile, alle OK.</translation>
    </message>
    <message>
      <source>Name the product by “product” or by “number”, not both, or an “order” for the one that is chosen; nothing was done.</source>
      <translation>Das Produkt mit „product“ oder mit „number“ nennen, nicht mit beiden, oder einen Auftrag mit „order“ für das gewählte Produkt; es wurde nichts getan.</translation>
    </message>
    <message>
      <source>New PIN or password of {name}</source>
      <translation>Neue PIN oder neues Passwort von {name}</translation>
    </message>
    <message>
      <source>New badge of {name}</source>
      <translation>Neuer Ausweis von {name}</translation>
    </message>
    <message>
      <source>New order</source>
      <translation>Neuer Auftrag</translation>
    </message>
    <message>
      <source>New product: {names}.</source>
      <translation>Neues Produkt: {names}.</translation>
    </message>
    <message>
      <source>New products: {names}.</source>
      <translation>Neue Produkte: {names}.</translation>
    </message>
    <message>
      <source>No GenTL producer is known. Install the software of the camera's maker: it brings a .cti file, whose folder belongs into the environment variable GENICAM_GENTL64_PATH.</source>
      <translation>Es ist kein GenTL-Producer bekannt. Die Software des Kameraherstellers installieren: Sie bringt eine .cti-Datei mit, deren Ordner in die Umgebungsvariable GENICAM_GENTL64_PATH gehört.</translation>
    </message>
    <message>
      <source>No answer from the source</source>
      <translation>Keine Antwort von der Quelle</translation>
    </message>
    <message>
      <source>No batch was saved.</source>
      <translation>Es wurde keine Serie gespeichert.</translation>
    </message>
    <message>
      <source>No explanation of this part</source>
      <translation>Keine Erklärung zu diesem Teil</translation>
    </message>
    <message>
      <source>No frame came from {source} within {seconds:.0f} s. Check that it is switched on, and that something is delivered.</source>
      <translation>Von {source} kam innerhalb von {seconds:.0f} s kein Bild. Kontrollieren, ob sie eingeschaltet ist und etwas geliefert wird.</translation>
    </message>
    <message>
      <source>No go: do not inspect {product} by prompts only. Train a model on it.</source>
      <translation>Nicht geeignet: Nur über Prompts darf {product} nicht geprüft werden. Ein Modell darauf trainieren.</translation>
    </message>
    <message>
      <source>No image was found there. Images are files that end in {endings}, also in folders within folders.</source>
      <translation>Dort wurde kein Bild gefunden. Bilder sind Dateien mit den Endungen {endings}, auch in Unterordnern.</translation>
    </message>
    <message>
      <source>No model inspects yet, so there is none that a product could be added to. Train one first.</source>
      <translation>Noch prüft kein Modell, also gibt es keines, dem ein Produkt hinzugefügt werden könnte. Zuerst eines trainieren.</translation>
    </message>
    <message>
      <source>No model is chosen. Activate one of the models on the Train page.</source>
      <translation>Es ist kein Modell gewählt. Auf der Seite Training eines der Modelle aktivieren.</translation>
    </message>
    <message>
      <source>No model is loaded. Choose a model on the Train page.</source>
      <translation>Es ist kein Modell geladen. Auf der Seite Training ein Modell wählen.</translation>
    </message>
    <message>
      <source>No model judged it then: {reason}</source>
      <translation>Damals hat es kein Modell beurteilt: {reason}</translation>
    </message>
    <message>
      <source>No more picture comes from this source. What was taken is kept.</source>
      <translation>Von dieser Quelle kommt kein Bild mehr. Was aufgenommen wurde, bleibt erhalten.</translation>
    </message>
    <message>
      <source>No other model was asked</source>
      <translation>Kein anderes Modell wurde gefragt</translation>
    </message>
    <message>
      <source>No part became a picture of a good part</source>
      <translation>Kein Teil wurde zum Bild eines Gutteils</translation>
    </message>
    <message>
      <source>No part had to wait.</source>
      <translation>Kein Teil musste warten.</translation>
    </message>
    <message>
      <source>No part was inspected.</source>
      <translation>Es wurde kein Teil geprüft.</translation>
    </message>
    <message>
      <source>No picture came from {address} within {seconds:.0f} s. Nothing was inspected. Check the address, the user name and password, and that the camera is switched on.</source>
      <translation>Von {address} kam innerhalb von {seconds:.0f} s kein Bild. Es wurde nichts geprüft. Adresse, Benutzername und Passwort kontrollieren und ob die Kamera eingeschaltet ist.</translation>
    </message>
    <message>
      <source>No picture came from {address}: {error}. Nothing was inspected. Check the address, the user name and password, and that the camera is switched on.</source>
      <translation>Von {address} kam kein Bild: {error}. Es wurde nichts geprüft. Adresse, Benutzername und Passwort kontrollieren und ob die Kamera eingeschaltet ist.</translation>
    </message>
    <message>
      <source>No picture came within {seconds:.1f} s after the trigger, so the part was not judged. Inspect it again, and check the camera.</source>
      <translation>Innerhalb von {seconds:.1f} s nach dem Trigger kam kein Bild, darum wurde das Teil nicht beurteilt. Noch einmal prüfen und die Kamera kontrollieren.</translation>
    </message>
    <message>
      <source>No picture came within {seconds:.1f} s of the trigger, so the part was not judged. Inspect it again; check the camera.</source>
      <translation>Innerhalb von {seconds:.1f} s nach dem Trigger kam kein Bild, darum wurde das Teil nicht beurteilt. Noch einmal prüfen; die Kamera kontrollieren.</translation>
    </message>
    <message>
      <source>No picture for {seconds:.0f} s</source>
      <translation>Seit {seconds:.0f} s kein Bild</translation>
    </message>
    <message>
      <source>No product is chosen. Choose the product at the top of the window.</source>
      <translation>Es ist kein Produkt gewählt. Das Produkt oben im Fenster wählen.</translation>
    </message>
    <message>
      <source>No product was chosen. Nothing was changed. Choose at least one product to train on.</source>
      <translation>Es wurde kein Produkt gewählt. Es wurde nichts geändert. Mindestens ein Produkt zum Trainieren wählen.</translation>
    </message>
    <message>
      <source>No program was found that shows folders. The logs are in {folder}.</source>
      <translation>Es wurde kein Programm gefunden, das Ordner anzeigt. Die Logs liegen in {folder}.</translation>
    </message>
    <message>
      <source>No program was found that shows folders. The notices are in {folder}.</source>
      <translation>Es wurde kein Programm gefunden, das Ordner anzeigt. Die Lizenzhinweise liegen in {folder}.</translation>
    </message>
    <message>
      <source>No program was found that shows folders. The table is in {folder}.</source>
      <translation>Es wurde kein Programm gefunden, das Ordner anzeigt. Die Tabelle liegt in {folder}.</translation>
    </message>
    <message>
      <source>No source</source>
      <translation>Keine Quelle</translation>
    </message>
    <message>
      <source>No table was written; a file of before at {path} is as it was.</source>
      <translation>Es wurde keine Tabelle geschrieben; eine frühere Datei unter {path} ist unverändert.</translation>
    </message>
    <message>
      <source>No verdict came within {milliseconds} ms after the trigger.</source>
      <translation>Innerhalb von {milliseconds} ms nach dem Trigger kam kein Urteil.</translation>
    </message>
    <message>
      <source>No verdict was given since the program was started.</source>
      <translation>Seit dem Programmstart wurde kein Urteil abgegeben.</translation>
    </message>
    <message>
      <source>No verdict was recomputed</source>
      <translation>Kein Urteil wurde nachgerechnet</translation>
    </message>
    <message>
      <source>No window was opened</source>
      <translation>Es wurde kein Fenster geöffnet</translation>
    </message>
    <message>
      <source>Nobody can be served at {host}, port {port}. {error}</source>
      <translation>Unter {host}, Port {port}, kann niemand bedient werden. {error}</translation>
    </message>
    <message>
      <source>Nobody can tell as which product of the model it was judged.</source>
      <translation>Niemand kann sagen, als welches Produkt des Modells es beurteilt wurde.</translation>
    </message>
    <message>
      <source>Nobody has chosen yet where the images of {product} come from. Leave this page and start {product} once on the Inspect page; from then on Start is enough.</source>
      <translation>Noch niemand hat gewählt, woher die Bilder von {product} kommen. Diese Seite verlassen und {product} einmal auf der Seite Prüfen starten; von da an genügt Start.</translation>
    </message>
    <message>
      <source>Nobody has said where the pictures of the view “{view}” come from. Choose it under “Several cameras…”.</source>
      <translation>Niemand hat gesagt, woher die Bilder der Ansicht „{view}“ kommen. Unter „Mehrere Kameras…“ wählen.</translation>
    </message>
    <message>
      <source>Nobody has to log in to this workspace, so there is nothing to recover.</source>
      <translation>In diesem Arbeitsbereich muss sich niemand anmelden, darum ist kein Notzugang nötig.</translation>
    </message>
    <message>
      <source>Nobody here has this badge. An admin can give it to a person in the settings.</source>
      <translation>Niemand hier hat diesen Ausweis. Ein Admin kann ihn in den Einstellungen einer Person geben.</translation>
    </message>
    <message>
      <source>Nobody in the network knows “{host}”. Check the name, or type the address in numbers.</source>
      <translation>Niemand im Netz kennt „{host}“. Den Namen prüfen oder die Adresse in Ziffern eingeben.</translation>
    </message>
    <message>
      <source>Nobody is logged in. Press Log in, or scan your badge.</source>
      <translation>Niemand ist angemeldet. Anmelden drücken oder den Ausweis scannen.</translation>
    </message>
    <message>
      <source>Nobody is logged in. To {deed}, log in (Ctrl+L) as: {roles}. Nothing was changed.</source>
      <translation>Niemand ist angemeldet. Für „{deed}“ bitte anmelden (Strg+L) als: {roles}. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Nobody knows what could be removed</source>
      <translation>Niemand weiß, was entfernt werden könnte</translation>
    </message>
    <message>
      <source>Nobody touched the window for {minutes} minutes. The inspection goes on.</source>
      <translation>Seit {minutes} Minuten hat niemand das Fenster berührt. Die Prüfung geht weiter.</translation>
    </message>
    <message>
      <source>None added</source>
      <translation>Keine hinzugefügt</translation>
    </message>
    <message>
      <source>Not added: {file}</source>
      <translation>Nicht hinzugefügt: {file}</translation>
    </message>
    <message>
      <source>Not all that was dropped is inspected</source>
      <translation>Nicht alles Abgelegte wird geprüft</translation>
    </message>
    <message>
      <source>Not all that was dropped was taken</source>
      <translation>Nicht alles Abgelegte wurde angenommen</translation>
    </message>
    <message>
      <source>Not all verdicts were corrected</source>
      <translation>Nicht alle Urteile wurden korrigiert</translation>
    </message>
    <message>
      <source>Not allowed</source>
      <translation>Nicht erlaubt</translation>
    </message>
    <message>
      <source>Not connected</source>
      <translation>Nicht verbunden</translation>
    </message>
    <message>
      <source>Not connected.</source>
      <translation>Nicht verbunden.</translation>
    </message>
    <message>
      <source>Not done again: {what}</source>
      <translation>Nicht wiederholt: {what}</translation>
    </message>
    <message>
      <source>Not done: {what}</source>
      <translation>Nicht ausgeführt: {what}</translation>
    </message>
    <message>
      <source>Not every rule is passed, so the signature needs a reason. Nothing was changed.</source>
      <translation>Nicht jede Regel ist erfüllt, darum braucht die Unterschrift einen Grund. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Not logged in</source>
      <translation>Nicht angemeldet</translation>
    </message>
    <message>
      <source>Not saved, though it was shown: {count} part.</source>
      <translation>Nicht gespeichert, obwohl angezeigt: {count} Teil.</translation>
    </message>
    <message>
      <source>Not saved, though it was shown: {count} parts.</source>
      <translation>Nicht gespeichert, obwohl angezeigt: {count} Teile.</translation>
    </message>
    <message>
      <source>Not undone: {what}</source>
      <translation>Nicht rückgängig gemacht: {what}</translation>
    </message>
    <message>
      <source>Nothing added to the golden set</source>
      <translation>Nichts zum Mustersatz hinzugefügt</translation>
    </message>
    <message>
      <source>Nothing is being inspected just now, so the trigger was not taken. Start the run.</source>
      <translation>Im Moment wird nichts geprüft, darum wurde der Trigger nicht angenommen. Den Lauf starten.</translation>
    </message>
    <message>
      <source>Nothing removes files of its batches or deletes them for good; that is true of batches that come later, too.</source>
      <translation>Nichts entfernt Dateien seiner Serien oder löscht sie endgültig; das gilt auch für Serien, die noch kommen.</translation>
    </message>
    <message>
      <source>Nothing removes files of the batch or deletes it for good.</source>
      <translation>Nichts entfernt Dateien der Serie oder löscht sie endgültig.</translation>
    </message>
    <message>
      <source>Nothing removes files of these {count} batches or deletes them for good.</source>
      <translation>Nichts entfernt Dateien dieser {count} Serien oder löscht sie endgültig.</translation>
    </message>
    <message>
      <source>Nothing that is younger than {least} day may be touched at all.</source>
      <translation>Nichts, was jünger als {least} Tag ist, darf überhaupt angetastet werden.</translation>
    </message>
    <message>
      <source>Nothing waits for “{code}” now. For another product press Product first, then scan.</source>
      <translation>Auf „{code}“ wartet gerade nichts. Für ein anderes Produkt zuerst Produkt drücken, dann scannen.</translation>
    </message>
    <message>
      <source>Nothing was changed. Select at most {most} parts, and do the rest in further steps.</source>
      <translation>Es wurde nichts geändert. Höchstens {most} Teile auswählen und den Rest in weiteren Schritten erledigen.</translation>
    </message>
    <message>
      <source>Nothing was imported</source>
      <translation>Es wurde nichts importiert</translation>
    </message>
    <message>
      <source>Nothing was inspected</source>
      <translation>Es wurde nichts geprüft</translation>
    </message>
    <message>
      <source>Nothing was moved. {reason}</source>
      <translation>Es wurde nichts verschoben. {reason}</translation>
    </message>
    <message>
      <source>Nothing was restored to {place}: {error}. The backup is as it was. Check the disk, and begin again.</source>
      <translation>In {place} wurde nichts wiederhergestellt: {error}. Die Sicherung ist unverändert. Datenträger prüfen und neu beginnen.</translation>
    </message>
    <message>
      <source>Nothing was stopped. Such a message is wrong about once in {parts:,} parts that did not change.</source>
      <translation>Es wurde nichts gestoppt. Eine solche Meldung ist bei unveränderten Teilen etwa einmal in {parts:,} Teilen falsch.</translation>
    </message>
    <message>
      <source>Nothing was undone</source>
      <translation>Es wurde nichts rückgängig gemacht</translation>
    </message>
    <message>
      <source>Nothing was written to {path}. Records and pictures in the workspace are as they were.</source>
      <translation>Nach {path} wurde nichts geschrieben. Datensätze und Bilder im Arbeitsbereich sind unverändert.</translation>
    </message>
    <message>
      <source>Nothing was written: Parquet needs the library pyarrow, which is not installed here. CSV and JSON lines hold the same.</source>
      <translation>Es wurde nichts geschrieben: Parquet braucht die Bibliothek pyarrow, die hier nicht installiert ist. CSV und JSON-Zeilen enthalten dasselbe.</translation>
    </message>
    <message>
      <source>Of 100 good parts about {rejected} would be rejected.</source>
      <translation>Von 100 Gutteilen würden etwa {rejected} aussortiert.</translation>
    </message>
    <message>
      <source>Of 100 pairs of a good part and a pseudo-anomaly only {auroc} are told apart the right way round.</source>
      <translation>Von 100 Paaren aus Gutteil und Pseudo-Anomalie werden nur {auroc} richtig herum unterschieden.</translation>
    </message>
    <message>
      <source>Of 100 pairs of a good part and a pseudo-anomaly only {auroc} are told apart the right way round: close to chance.</source>
      <translation>Von 100 Paaren aus Gutteil und Pseudo-Anomalie werden nur {auroc} richtig herum unterschieden: fast Zufall.</translation>
    </message>
    <message>
      <source>Of 100 pseudo-anomalies about {missed} would be missed.</source>
      <translation>Von 100 Pseudo-Anomalien würden etwa {missed} übersehen.</translation>
    </message>
    <message>
      <source>Of 100 pseudo-anomalies hardly any, {found}, score above the limit.</source>
      <translation>Von 100 Pseudo-Anomalien liegen kaum welche ({found}) mit dem Score über dem Grenzwert.</translation>
    </message>
    <message>
      <source>Of 100 pseudo-anomalies only {found} score above the limit.</source>
      <translation>Von 100 Pseudo-Anomalien liegen nur {found} mit dem Score über dem Grenzwert.</translation>
    </message>
    <message>
      <source>Of one part {files} files went, {megabytes:.1f} MB. All verdicts are there.</source>
      <translation>Von einem Teil wurden {files} Dateien entfernt, {megabytes:.1f} MB. Alle Urteile sind da.</translation>
    </message>
    <message>
      <source>Of {parts} parts {files} files went, {megabytes:.1f} MB. All verdicts are there.</source>
      <translation>Von {parts} Teilen wurden {files} Dateien entfernt, {megabytes:.1f} MB. Alle Urteile sind da.</translation>
    </message>
    <message>
      <source>Of “{product}” only {held_out} picture is held out; at least {least} are needed to tell how new parts score. Nothing was changed: hold a larger session out, or none (Products page, Sessions…).</source>
      <translation>Von „{product}“ ist nur {held_out} Bild zurückgehalten; mindestens {least} sind nötig, um zu sagen, welchen Score neue Teile haben. Es wurde nichts geändert: eine größere Sitzung zurückhalten oder keine (Seite Produkte, Sitzungen…).</translation>
    </message>
    <message>
      <source>Of “{product}” {held_out} pictures are held out, so that only {training} are left to train on; at least {least} are needed. Nothing was changed: let another session train (Products page, Sessions…), or add pictures.</source>
      <translation>Von „{product}“ sind {held_out} Bilder zurückgehalten, sodass nur {training} zum Trainieren bleiben; mindestens {least} sind nötig. Es wurde nichts geändert: eine weitere Sitzung trainieren lassen (Seite Produkte, Sitzungen…) oder Bilder hinzufügen.</translation>
    </message>
    <message>
      <source>One camera looks at each part of “{product}” from the next run on.</source>
      <translation>Vom nächsten Lauf an sieht eine Kamera jedes Teil von „{product}“.</translation>
    </message>
    <message>
      <source>One file could not be removed yet ({error}); the next time it goes.</source>
      <translation>Eine Datei ließ sich noch nicht entfernen ({error}); sie wird beim nächsten Mal entfernt.</translation>
    </message>
    <message>
      <source>One golden part moved to the trash. Ctrl+Z brings it back.</source>
      <translation>Ein Musterteil in den Papierkorb verschoben. Strg+Z holt es zurück.</translation>
    </message>
    <message>
      <source>One golden part was judged.</source>
      <translation>Ein Musterteil wurde beurteilt.</translation>
    </message>
    <message>
      <source>One image is a golden part now, and no training sees it any more. A model that was trained on it is not measured by it. Ctrl+Z takes that back.</source>
      <translation>Ein Bild ist jetzt ein Musterteil, und kein Training sieht es mehr. Ein Modell, das darauf trainiert wurde, wird nicht daran gemessen. Strg+Z nimmt das zurück.</translation>
    </message>
    <message>
      <source>One image moved to the trash. Ctrl+Z brings it back.</source>
      <translation>Ein Bild in den Papierkorb verschoben. Strg+Z holt es zurück.</translation>
    </message>
    <message>
      <source>One line of the audit log was written to {path}.</source>
      <translation>Eine Zeile des Audit-Logs wurde nach {path} geschrieben.</translation>
    </message>
    <message>
      <source>One mask could not be used; its part is there without painted defects.</source>
      <translation>Eine Maske war nicht verwendbar; ihr Teil ist ohne eingezeichnete Fehler da.</translation>
    </message>
    <message>
      <source>One mask in the folder is no part, and was not added.</source>
      <translation>Eine Maske im Ordner ist kein Teil und wurde nicht hinzugefügt.</translation>
    </message>
    <message>
      <source>One model learns both products. This takes about three minutes; the losses are shown below.</source>
      <translation>Ein Modell lernt beide Produkte. Das dauert etwa drei Minuten; unten ist der Verlauf der Verlustwerte zu sehen.</translation>
    </message>
    <message>
      <source>One more stays for a reason that the list tells.</source>
      <translation>Ein weiteres bleibt; der Grund steht in der Liste.</translation>
    </message>
    <message>
      <source>One new normal image since {model} was trained.</source>
      <translation>Ein neues Gutbild seit dem Training von {model}.</translation>
    </message>
    <message>
      <source>One normal image is a golden part as well: this training does without it.</source>
      <translation>Ein Gutbild ist zugleich Musterteil: Dieses Training verzichtet darauf.</translation>
    </message>
    <message>
      <source>One of its images is a golden part now, which no training may see. Nothing was begun; train anew.</source>
      <translation>Eines der Bilder ist jetzt ein Musterteil, das kein Training sehen darf. Es wurde nichts begonnen; neu trainieren.</translation>
    </message>
    <message>
      <source>One of the selected parts was not checked and stays as it is. Look at it and correct it alone, with its reason.</source>
      <translation>Eines der ausgewählten Teile wurde nicht geprüft und bleibt, wie es ist. Bitte ansehen und allein korrigieren, mit seinem Grund.</translation>
    </message>
    <message>
      <source>One of {total} frames did not come out of the video (after frame {after}). It was not inspected. Record it again, or inspect that part by hand.</source>
      <translation>Eines von {total} Bildern kam nicht aus dem Video (nach Bild {after}). Es wurde nicht geprüft. Neu aufnehmen oder dieses Teil von Hand prüfen.</translation>
    </message>
    <message>
      <source>One of {total} frames did not come out of the video; it does not say where it is missing. It was not inspected. Record it again, or inspect that part by hand.</source>
      <translation>Eines von {total} Bildern kam nicht aus dem Video; wo es fehlt, sagt es nicht. Es wurde nicht geprüft. Neu aufnehmen oder dieses Teil von Hand prüfen.</translation>
    </message>
    <message>
      <source>One part of the last session waits for the server and is sent now.</source>
      <translation>Ein Teil der letzten Sitzung wartet auf den Server und wird jetzt gesendet.</translation>
    </message>
    <message>
      <source>One part was corrected. Ctrl+Z takes it back.</source>
      <translation>Ein Teil wurde korrigiert. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
      <source>One part was left alone, because its picture is gone or not what its record says, in batch {batch}: somebody should look at it. “--check” names it.</source>
      <translation>Ein Teil blieb unangetastet, weil sein Bild fehlt oder nicht das ist, was sein Datensatz sagt, in Serie {batch}: Jemand sollte es ansehen. „--check“ nennt es.</translation>
    </message>
    <message>
      <source>One part was written to {path}.</source>
      <translation>Ein Teil wurde nach {path} geschrieben.</translation>
    </message>
    <message>
      <source>One picture is marked: {kinds}. Look at it before you train, and set it aside if it is no good picture of a good part: the model would learn that it is.</source>
      <translation>Ein Bild ist markiert: {kinds}. Vor dem Training ansehen und zurückstellen, wenn es kein gutes Bild eines Gutteils ist: Das Modell würde es als gut lernen.</translation>
    </message>
    <message>
      <source>One picture that stands for the others is a prompt now, and is shown alone.</source>
      <translation>Ein Bild, das typisch für die anderen ist, ist jetzt Prompt und wird allein gezeigt.</translation>
    </message>
    <message>
      <source>One picture was written to {path}. labels.csv says who says what of it.</source>
      <translation>Ein Bild wurde nach {path} geschrieben. In labels.csv steht, wer was dazu sagt.</translation>
    </message>
    <message>
      <source>One was left out: {reasons}</source>
      <translation>Eines wurde ausgelassen: {reasons}</translation>
    </message>
    <message>
      <source>One was left out: {reasons}.</source>
      <translation>Eines wurde ausgelassen: {reasons}.</translation>
    </message>
    <message>
      <source>Only damaged pictures for {seconds:.0f} s</source>
      <translation>Seit {seconds:.0f} s nur beschädigte Bilder</translation>
    </message>
    <message>
      <source>Only the model file was. Drop the rest by itself, where you want to have it: {names}.</source>
      <translation>Nur die Modelldatei. Den Rest einzeln dort ablegen, wo er hin soll: {names}.</translation>
    </message>
    <message>
      <source>Only {count} good parts were judged, too few to tell how much they differ.</source>
      <translation>Nur {count} Gutteile wurden beurteilt, zu wenige, um zu sagen, wie sehr sie sich unterscheiden.</translation>
    </message>
    <message>
      <source>Only {free:.0f} MB are free on the workspace's disk; training needs up to {needed:.0f} MB. Nothing was changed. Free some space and try again.</source>
      <translation>Auf dem Datenträger des Arbeitsbereichs sind nur {free:.0f} MB frei; das Training braucht bis zu {needed:.0f} MB. Es wurde nichts geändert. Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
      <source>Only {megabytes:.0f} MB are left on the workspace's disk. Nothing was lost so far; when it is full, inspection stops. Delete old batches on the Review page, then empty the trash: what lies there still takes its room.</source>
      <translation>Auf dem Datenträger des Arbeitsbereichs sind nur noch {megabytes:.0f} MB frei. Bisher ging nichts verloren; ist er voll, stoppt die Prüfung. Alte Serien auf der Seite Durchsicht löschen, dann den Papierkorb leeren: Was dort liegt, belegt weiter Platz.</translation>
    </message>
    <message>
      <source>Other cameras took a picture of this part, and none came from this one within {seconds:.2g} s. Inspect the part again; check camera and trigger cable.</source>
      <translation>Andere Kameras haben dieses Teil aufgenommen, von dieser kam innerhalb von {seconds:.2g} s keines. Das Teil noch einmal prüfen; Kamera und Triggerkabel kontrollieren.</translation>
    </message>
    <message>
      <source>Other parts are being judged again. Wait for their end, or cancel that.</source>
      <translation>Andere Teile werden gerade neu beurteilt. Das Ende abwarten oder es abbrechen.</translation>
    </message>
    <message>
      <source>Others in the network reach {address}: a token is needed, of 16 characters or more.</source>
      <translation>Andere im Netz erreichen {address}: Es ist ein Token mit mindestens 16 Zeichen nötig.</translation>
    </message>
    <message>
      <source>Pages of the web may not ask this station for anything.</source>
      <translation>Webseiten dürfen diese Station nichts fragen.</translation>
    </message>
    <message>
      <source>Paint the defects of a golden part</source>
      <translation>Fehler eines Musterteils einzeichnen</translation>
    </message>
    <message>
      <source>Paint the defects of {count} golden parts</source>
      <translation>Fehler von {count} Musterteilen einzeichnen</translation>
    </message>
    <message>
      <source>Part {position} is NG. Nothing is checked until somebody acknowledges it</source>
      <translation>Teil {position} ist NG. Bis jemand quittiert, wird nichts geprüft</translation>
    </message>
    <message>
      <source>Part {position} · {name} is NOT CHECKED again.</source>
      <translation>Teil {position} · {name} ist wieder NICHT GEPRÜFT.</translation>
    </message>
    <message>
      <source>Part {position} · {name} is now NG.</source>
      <translation>Teil {position} · {name} ist jetzt NG.</translation>
    </message>
    <message>
      <source>Part {position} · {name} is now OK.</source>
      <translation>Teil {position} · {name} ist jetzt OK.</translation>
    </message>
    <message>
      <source>Part {position} · {name} was not checked, so nobody but you can say how it is. Its verdict stays as it was. Look at the part, then correct it and write why.</source>
      <translation>Teil {position} · {name} wurde nicht geprüft, darum kann niemand außer Ihnen sagen, wie es ist. Das Urteil blieb unverändert. Das Teil ansehen, dann korrigieren und den Grund angeben.</translation>
    </message>
    <message>
      <source>Part {position}, which is NG, waited to be acknowledged when it was this part's turn. It was not judged. Inspect it again.</source>
      <translation>Teil {position}, das NG ist, wartete auf Quittierung, als dieses Teil an der Reihe war. Es wurde nicht beurteilt. Noch einmal prüfen.</translation>
    </message>
    <message>
      <source>Parts come faster than they can be checked: part {position} was not checked</source>
      <translation>Teile kommen schneller, als sie geprüft werden können: Teil {position} wurde nicht geprüft</translation>
    </message>
    <message>
      <source>Parts of {product} are compared with those that they were compared with before.</source>
      <translation>Teile von {product} werden wieder mit denselben verglichen wie zuvor.</translation>
    </message>
    <message>
      <source>Parts of {product} are inspected as they lie</source>
      <translation>Teile von {product} werden so geprüft, wie sie liegen</translation>
    </message>
    <message>
      <source>Parts of {product} are shifted back by up to {percent:.0f} % of the picture</source>
      <translation>Teile von {product} werden um bis zu {percent:.0f} % des Bildes zurückgeschoben</translation>
    </message>
    <message>
      <source>Parts of {product} are shifted back by up to {percent:.0f} % of the picture and turned by up to {degrees:.0f}°</source>
      <translation>Teile von {product} werden um bis zu {percent:.0f} % des Bildes zurückgeschoben und um bis zu {degrees:.0f}° gedreht</translation>
    </message>
    <message>
      <source>Parts of {product} drift</source>
      <translation>Teile von {product} driften</translation>
    </message>
    <message>
      <source>Parts whose verdict did not come within {deadline_ms} ms: {parts}. The line took them as NOT CHECKED, whatever is shown of them here. If it goes on, let fewer parts come or give verdicts more time under Settings, Line.</source>
      <translation>Teile, deren Urteil nicht innerhalb von {deadline_ms} ms kam: {parts}. Die Linie hat sie als NICHT GEPRÜFT genommen, was immer hier angezeigt wird. Geht das so weiter, weniger Teile zuführen oder den Urteilen unter Einstellungen, Linie mehr Zeit geben.</translation>
    </message>
    <message>
      <source>Pictures of two products are being drawn: a turned washer and a woven mesh.</source>
      <translation>Bilder von zwei Produkten werden gezeichnet: eine gedrehte Unterlegscheibe und ein Gewebe.</translation>
    </message>
    <message>
      <source>Port {port} answers as it should.</source>
      <translation>Port {port} antwortet wie erwartet.</translation>
    </message>
    <message>
      <source>Port {port} answers as it should. One other is connected.</source>
      <translation>Port {port} antwortet wie erwartet. Eine andere ist verbunden.</translation>
    </message>
    <message>
      <source>Port {port} answers as it should. {count} others are connected.</source>
      <translation>Port {port} antwortet wie erwartet. {count} andere sind verbunden.</translation>
    </message>
    <message>
      <source>Port {port} is open and does not answer as it should: {answer}</source>
      <translation>Port {port} ist offen, antwortet aber nicht wie erwartet: {answer}</translation>
    </message>
    <message>
      <source>Prepare the demonstration</source>
      <translation>Vorführung vorbereiten</translation>
    </message>
    <message>
      <source>Probe the lighting of {product}</source>
      <translation>Lichtprobe von {product}</translation>
    </message>
    <message>
      <source>Products of it are in the trash; restore them there: {names}.</source>
      <translation>Einige seiner Produkte liegen im Papierkorb; dort wiederherstellen: {names}.</translation>
    </message>
    <message>
      <source>Put it back from a copy, or write down with --mend that it is gone.</source>
      <translation>Aus einer Kopie zurückholen oder mit --mend vermerken, dass es fehlt.</translation>
    </message>
    <message>
      <source>Put it back from a copy.</source>
      <translation>Aus einer Kopie zurückholen.</translation>
    </message>
    <message>
      <source>Put one image into the session “{session}”</source>
      <translation>Ein Bild in die Sitzung „{session}“ legen</translation>
    </message>
    <message>
      <source>Put {count} images into the session “{session}”</source>
      <translation>{count} Bilder in die Sitzung „{session}“ legen</translation>
    </message>
    <message>
      <source>QA</source>
      <translation>QS</translation>
    </message>
    <message>
      <source>Reading {source} failed unexpectedly ({error}). What was inspected is saved. Start again; the log holds the details.</source>
      <translation>Das Lesen von {source} ist unerwartet fehlgeschlagen ({error}). Was geprüft wurde, ist gespeichert. Neu starten; Einzelheiten stehen im Log.</translation>
    </message>
    <message>
      <source>Real electroluminescence images of solar cells are being prepared (elpv-dataset, CC BY-NC-SA 4.0).</source>
      <translation>Echte Elektrolumineszenzbilder von Solarzellen werden vorbereitet (elpv-dataset, CC BY-NC-SA 4.0).</translation>
    </message>
    <message>
      <source>Reconnecting</source>
      <translation>Neu verbinden</translation>
    </message>
    <message>
      <source>Register the master part of {product}</source>
      <translation>Masterteil von {product} erfassen</translation>
    </message>
    <message>
      <source>Remove a golden part</source>
      <translation>Ein Musterteil entfernen</translation>
    </message>
    <message>
      <source>Remove a training from the queue</source>
      <translation>Training aus der Warteschlange nehmen</translation>
    </message>
    <message>
      <source>Remove old files</source>
      <translation>Alte Dateien entfernen</translation>
    </message>
    <message>
      <source>Remove the folder, or let --mend do it: it is made again.</source>
      <translation>Den Ordner entfernen oder von --mend entfernen lassen: Er wird neu erstellt.</translation>
    </message>
    <message>
      <source>Remove the master part of {product}</source>
      <translation>Masterteil von {product} entfernen</translation>
    </message>
    <message>
      <source>Remove the search {name}</source>
      <translation>Suche {name} entfernen</translation>
    </message>
    <message>
      <source>Remove {count} golden parts</source>
      <translation>{count} Musterteile entfernen</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>{name} entfernen</translation>
    </message>
    <message>
      <source>Removing the files</source>
      <translation>Dateien werden entfernt</translation>
    </message>
    <message>
      <source>Rename model {name}</source>
      <translation>Modell {name} umbenennen</translation>
    </message>
    <message>
      <source>Rename session “{old}” to “{new}”</source>
      <translation>Sitzung „{old}“ in „{new}“ umbenennen</translation>
    </message>
    <message>
      <source>Rename the search {name}</source>
      <translation>Suche {name} umbenennen</translation>
    </message>
    <message>
      <source>Rename “{old}” to “{new}”</source>
      <translation>„{old}“ in „{new}“ umbenennen</translation>
    </message>
    <message>
      <source>Restart the application and try again.</source>
      <translation>Die Anwendung neu starten und noch einmal versuchen.</translation>
    </message>
    <message>
      <source>Restore {what}</source>
      <translation>{what} wiederherstellen</translation>
    </message>
    <message>
      <source>Resume the training</source>
      <translation>Training fortsetzen</translation>
    </message>
    <message>
      <source>Resuming training of {model} on {products}.</source>
      <translation>Training von {model} für {products} wird fortgesetzt.</translation>
    </message>
    <message>
      <source>Right side</source>
      <translation>Rechte Seite</translation>
    </message>
    <message>
      <source>Roll back to {model}</source>
      <translation>Auf {model} zurückrollen</translation>
    </message>
    <message>
      <source>Running work is being stopped in good order. The window closes by itself in a moment.</source>
      <translation>Laufende Arbeiten werden ordentlich beendet. Das Fenster schließt sich gleich von selbst.</translation>
    </message>
    <message>
      <source>SQLite says: {finding}</source>
      <translation>SQLite meldet: {finding}</translation>
    </message>
    <message>
      <source>Save the diagnosis file {file}</source>
      <translation>Diagnosedatei {file} speichern</translation>
    </message>
    <message>
      <source>Save the end of the training</source>
      <translation>Ende des Trainings speichern</translation>
    </message>
    <message>
      <source>Save the search {name}</source>
      <translation>Suche {name} speichern</translation>
    </message>
    <message>
      <source>Say of a part that the model was right</source>
      <translation>Bei einem Teil dem Modell recht geben</translation>
    </message>
    <message>
      <source>Say of one image that it is good</source>
      <translation>Ein Bild als gut bestätigen</translation>
    </message>
    <message>
      <source>Say of {count} images that they are good</source>
      <translation>{count} Bilder als gut bestätigen</translation>
    </message>
    <message>
      <source>Say of {count} parts that the model was right</source>
      <translation>Bei {count} Teilen dem Modell recht geben</translation>
    </message>
    <message>
      <source>Say why the model was right: whoever overruled it wants to know.</source>
      <translation>Bitte begründen, warum das Modell recht hatte: Wer es korrigiert hat, möchte das wissen.</translation>
    </message>
    <message>
      <source>Seen by the camera {view}.</source>
      <translation>Gesehen von der Kamera {view}.</translation>
    </message>
    <message>
      <source>Send the content in one piece, with “Content-Length”; nothing was done.</source>
      <translation>Den Inhalt in einem Stück senden, mit „Content-Length“; es wurde nichts getan.</translation>
    </message>
    <message>
      <source>Send “Content-Type: application/json”.</source>
      <translation>„Content-Type: application/json“ senden.</translation>
    </message>
    <message>
      <source>Set one image aside</source>
      <translation>Ein Bild zurückstellen</translation>
    </message>
    <message>
      <source>Set the order of the batch</source>
      <translation>Auftrag der Serie setzen</translation>
    </message>
    <message>
      <source>Set the order of {count} batches</source>
      <translation>Auftrag von {count} Serien setzen</translation>
    </message>
    <message>
      <source>Set {count} images aside</source>
      <translation>{count} Bilder zurückstellen</translation>
    </message>
    <message>
      <source>Several cameras look at each part, and they must take their pictures of it together. Choose a trigger under “Triggers and alarms…”: button, key, scanner or line; an input of the cameras; or regular intervals.</source>
      <translation>Mehrere Kameras sehen jedes Teil und müssen gemeinsam aufnehmen. Unter „Trigger und Alarme…“ einen Trigger wählen: Taste, Schaltfläche, Scanner oder Linie; ein Eingang der Kameras; oder regelmäßige Abstände.</translation>
    </message>
    <message>
      <source>Sign and activate {model}</source>
      <translation>{model} unterzeichnen und aktivieren</translation>
    </message>
    <message>
      <source>Some pictures have 16 bits a value and others have fewer: the value range is about the former.</source>
      <translation>Einige Bilder haben 16 Bit je Wert, andere weniger: Der Wertebereich betrifft die ersteren.</translation>
    </message>
    <message>
      <source>Something else was done meanwhile. Ctrl+Z takes changes back one by one, the latest first.</source>
      <translation>Inzwischen wurde etwas anderes getan. Strg+Z nimmt Änderungen einzeln zurück, die letzte zuerst.</translation>
    </message>
    <message>
      <source>Something unexpected went wrong while loading the model: {error}.</source>
      <translation>Beim Laden des Modells ist etwas Unerwartetes schiefgegangen: {error}.</translation>
    </message>
    <message>
      <source>Something unexpected went wrong while training: {error}. The images and the last checkpoint are kept. Press Resume to go on, or look into the log folder (Settings).</source>
      <translation>Beim Training ist etwas Unerwartetes schiefgegangen: {error}. Die Bilder und der letzte Checkpoint bleiben erhalten. Fortsetzen drücken oder im Log-Ordner (Einstellungen) nachsehen.</translation>
    </message>
    <message>
      <source>Something unexpected went wrong: {error}. What was saved before is unchanged. Try again; if it happens again, the log folder (Settings) holds the details.</source>
      <translation>Etwas Unerwartetes ist schiefgegangen: {error}. Was vorher gespeichert wurde, ist unverändert. Noch einmal versuchen; passiert es wieder, stehen die Einzelheiten im Log-Ordner (Einstellungen).</translation>
    </message>
    <message>
      <source>Start the inspection</source>
      <translation>Prüfung starten</translation>
    </message>
    <message>
      <source>Start the training</source>
      <translation>Training starten</translation>
    </message>
    <message>
      <source>Starting</source>
      <translation>Startet</translation>
    </message>
    <message>
      <source>Starting training of {model} on {products}.</source>
      <translation>Training von {model} für {products} wird gestartet.</translation>
    </message>
    <message>
      <source>Stop was pressed before {product} was chosen, so nothing is inspected. Choose it again.</source>
      <translation>Stopp wurde gedrückt, bevor {product} gewählt war, darum wird nichts geprüft. Noch einmal wählen.</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Gestoppt</translation>
    </message>
    <message>
      <source>Stopped. The golden part that was judged is kept; the next evaluation goes on from there.</source>
      <translation>Abgebrochen. Das beurteilte Musterteil bleibt erhalten; die nächste Auswertung macht dort weiter.</translation>
    </message>
    <message>
      <source>Stopped. The {judged} golden parts that were judged are kept; the next evaluation goes on from there.</source>
      <translation>Abgebrochen. Die {judged} beurteilten Musterteile bleiben erhalten; die nächste Auswertung macht dort weiter.</translation>
    </message>
    <message>
      <source>Stopped. There is no report in {path}.</source>
      <translation>Abgebrochen. In {path} ist kein Bericht.</translation>
    </message>
    <message>
      <source>Switch logging in off</source>
      <translation>Anmeldung ausschalten</translation>
    </message>
    <message>
      <source>Switch logging in on</source>
      <translation>Anmeldung einschalten</translation>
    </message>
    <message>
      <source>Tag one image</source>
      <translation>Ein Bild verschlagworten</translation>
    </message>
    <message>
      <source>Tag {count} images</source>
      <translation>{count} Bilder verschlagworten</translation>
    </message>
    <message>
      <source>Take a picture of “{product}”</source>
      <translation>Bild von „{product}“ aufnehmen</translation>
    </message>
    <message>
      <source>Take one image out of its session</source>
      <translation>Ein Bild aus seiner Sitzung nehmen</translation>
    </message>
    <message>
      <source>Take the badge from {name}</source>
      <translation>{name} den Ausweis entziehen</translation>
    </message>
    <message>
      <source>Take {count} images out of their sessions</source>
      <translation>{count} Bilder aus ihren Sitzungen nehmen</translation>
    </message>
    <message>
      <source>That is not the PIN or password.</source>
      <translation>Das ist nicht die PIN oder das Passwort.</translation>
    </message>
    <message>
      <source>That needs the server, and this station began while it was away. Nothing was changed. When the server is back, close the application and start it again.</source>
      <translation>Das braucht den Server, und diese Station begann, als er nicht erreichbar war. Es wurde nichts geändert. Wenn der Server wieder erreichbar ist, die Anwendung schließen und neu starten.</translation>
    </message>
    <message>
      <source>That was the demonstration; the window is yours. The batches wait on the Review page.</source>
      <translation>Das war die Vorführung; das Fenster gehört wieder Ihnen. Die Serien warten auf der Seite Durchsicht.</translation>
    </message>
    <message>
      <source>The GenTL producer {path} cannot be used: {error}. Install the software of the camera's maker again.</source>
      <translation>Der GenTL-Producer {path} lässt sich nicht verwenden: {error}. Die Software des Kameraherstellers neu installieren.</translation>
    </message>
    <message>
      <source>The PIN was removed</source>
      <translation>Die PIN wurde entfernt</translation>
    </message>
    <message>
      <source>The PIN was set</source>
      <translation>Die PIN wurde gesetzt</translation>
    </message>
    <message>
      <source>The address is missing.</source>
      <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
      <source>The address of the database holds a password, which other people on this computer could read. Nothing was changed. Leave it out, and put it into the file ~/.pgpass or the environment variable PGPASSWORD.</source>
      <translation>Die Adresse der Datenbank enthält ein Passwort, das andere an diesem Rechner lesen könnten. Es wurde nichts geändert. Weglassen und in die Datei ~/.pgpass oder die Umgebungsvariable PGPASSWORD eintragen.</translation>
    </message>
    <message>
      <source>The alarm could not be written down</source>
      <translation>Der Alarm ließ sich nicht aufzeichnen</translation>
    </message>
    <message>
      <source>The application ended suddenly while {product} was inspected: one part had been asked for, at {first_at}, and was not judged any more. It is recorded as NOT CHECKED in batch {batch}. Look at that part yourself, or inspect it again.</source>
      <translation>Die Anwendung endete plötzlich, während {product} geprüft wurde: Ein Teil war um {first_at} angefordert und wurde nicht mehr beurteilt. Es ist in Serie {batch} als NICHT GEPRÜFT gespeichert. Dieses Teil selbst ansehen oder noch einmal prüfen.</translation>
    </message>
    <message>
      <source>The application ended suddenly while {product} was inspected: one part was judged and shown, at {first_at}, and could not be stored any more. All others of batch {batch} are there. Inspect that part again if its record matters; its number and verdict are listed in the batch's folder.</source>
      <translation>Die Anwendung endete plötzlich, während {product} geprüft wurde: Ein Teil wurde um {first_at} beurteilt und angezeigt, konnte aber nicht mehr gespeichert werden. Alle anderen der Serie {batch} sind da. Dieses Teil noch einmal prüfen, wenn sein Datensatz wichtig ist; Nummer und Urteil stehen im Ordner der Serie.</translation>
    </message>
    <message>
      <source>The application ended suddenly while {product} was inspected: {count} parts had been asked for, between {first_at} and {last_at}, and were not judged any more. They are recorded as NOT CHECKED in batch {batch}. Look at those parts yourself, or inspect them again.</source>
      <translation>Die Anwendung endete plötzlich, während {product} geprüft wurde: {count} Teile waren zwischen {first_at} und {last_at} angefordert und wurden nicht mehr beurteilt. Sie sind in Serie {batch} als NICHT GEPRÜFT gespeichert. Diese Teile selbst ansehen oder noch einmal prüfen.</translation>
    </message>
    <message>
      <source>The application ended suddenly while {product} was inspected: {count} parts were judged and shown, between {first_at} and {last_at}, and could not be stored any more. All others of batch {batch} are there. Inspect those parts again if their records matter; their numbers and verdicts are listed in the batch's folder.</source>
      <translation>Die Anwendung endete plötzlich, während {product} geprüft wurde: {count} Teile wurden zwischen {first_at} und {last_at} beurteilt und angezeigt, konnten aber nicht mehr gespeichert werden. Alle anderen der Serie {batch} sind da. Diese Teile noch einmal prüfen, wenn ihre Datensätze wichtig sind; Nummern und Urteile stehen im Ordner der Serie.</translation>
    </message>
    <message>
      <source>The application ended while model {model} was being added from a file. What had been copied was removed, and the file is as it was: add it again.</source>
      <translation>Die Anwendung wurde beendet, während das Modell {model} aus einer Datei hinzugefügt wurde. Was schon kopiert war, wurde entfernt, und die Datei ist unverändert: noch einmal hinzufügen.</translation>
    </message>
    <message>
      <source>The application ended while this model was trained. Its last checkpoint was kept.</source>
      <translation>Die Anwendung wurde beendet, während dieses Modell trainiert wurde. Der letzte Checkpoint bleibt erhalten.</translation>
    </message>
    <message>
      <source>The audit log is not as it was written</source>
      <translation>Das Audit-Log ist nicht mehr so, wie es geschrieben wurde</translation>
    </message>
    <message>
      <source>The backup is being restored to {folder}, and each file compared. A window opens on it when that is done.</source>
      <translation>Die Sicherung wird nach {folder} wiederhergestellt und jede Datei verglichen. Danach öffnet sich dafür ein Fenster.</translation>
    </message>
    <message>
      <source>The backup was restored to {folder}, which opens in a window of its own. The backup is unchanged.</source>
      <translation>Die Sicherung wurde nach {folder} wiederhergestellt und öffnet sich in einem eigenen Fenster. Die Sicherung ist unverändert.</translation>
    </message>
    <message>
      <source>The batch has no order that could be held. Nothing has changed; hold the batch.</source>
      <translation>Die Serie hat keinen Auftrag, der gesperrt werden könnte. Es hat sich nichts geändert; die Serie sperren.</translation>
    </message>
    <message>
      <source>The batch is of no order now.</source>
      <translation>Die Serie gehört jetzt zu keinem Auftrag.</translation>
    </message>
    <message>
      <source>The batch is of order “{order}” now.</source>
      <translation>Die Serie gehört jetzt zum Auftrag „{order}“.</translation>
    </message>
    <message>
      <source>The batch moved to the trash with its images. Ctrl+Z brings it back.</source>
      <translation>Die Serie mit ihren Bildern in den Papierkorb verschoben. Strg+Z holt sie zurück.</translation>
    </message>
    <message>
      <source>The broker takes messages, but what was sent to {topic} did not come back: this user may not read there, so triggers will not arrive.</source>
      <translation>Der Broker nimmt Nachrichten an, doch was an {topic} gesendet wurde, kam nicht zurück: Dieser Benutzer darf dort nicht lesen, also kommen keine Trigger an.</translation>
    </message>
    <message>
      <source>The broker {host}, port {port}, cannot be reached: {error}. It is tried again and again.</source>
      <translation>Der Broker {host}, Port {port}, ist nicht zu erreichen: {error}. Es wird immer wieder versucht.</translation>
    </message>
    <message>
      <source>The camera could not be triggered ({error}). The part was not judged. Inspect it again; the log holds the details.</source>
      <translation>Die Kamera ließ sich nicht auslösen ({error}). Das Teil wurde nicht beurteilt. Noch einmal prüfen; Einzelheiten stehen im Log.</translation>
    </message>
    <message>
      <source>The camera delivers {bits} bits a value, and the product’s pictures use {most}. Nothing was kept. Choose a value range of {bits} bits or more on the Products page, or let the camera deliver fewer.</source>
      <translation>Die Kamera liefert {bits} Bit je Wert, die Bilder des Produkts nutzen {most}. Es wurde nichts behalten. Auf der Seite Produkte einen Wertebereich von mindestens {bits} Bit wählen oder die Kamera weniger liefern lassen.</translation>
    </message>
    <message>
      <source>The camera did not take the trigger and no picture came, so the part was not judged. Inspect it again. The driver says: {error}</source>
      <translation>Die Kamera nahm den Trigger nicht an und es kam kein Bild, darum wurde das Teil nicht beurteilt. Noch einmal prüfen. Der Treiber meldet: {error}</translation>
    </message>
    <message>
      <source>The camera of the view “{view}” delivers no more. What was inspected until now is kept. Check it, then start again.</source>
      <translation>Die Kamera der Ansicht „{view}“ liefert nichts mehr. Was bisher geprüft wurde, bleibt erhalten. Kontrollieren, dann neu starten.</translation>
    </message>
    <message>
      <source>The camera sends the pixel format {format}, which is not understood. Choose another one in the camera settings, such as Mono8, BayerRG8 or RGB8.</source>
      <translation>Die Kamera sendet das Pixelformat {format}, das nicht verstanden wird. In den Kameraeinstellungen ein anderes wählen, etwa Mono8, BayerRG8 oder RGB8.</translation>
    </message>
    <message>
      <source>The camera took a picture of this part that never arrived, so it was not judged. Inspect it again, and check cable and network.</source>
      <translation>Die Kamera nahm ein Bild dieses Teils auf, das nie ankam; es wurde nicht beurteilt. Noch einmal prüfen und Kabel und Netzwerk kontrollieren.</translation>
    </message>
    <message>
      <source>The camera was lost before the picture of this part came, so it was not judged. Inspect it again.</source>
      <translation>Die Verbindung zur Kamera brach ab, bevor das Bild dieses Teils kam; es wurde nicht beurteilt. Noch einmal prüfen.</translation>
    </message>
    <message>
      <source>The camera was still busy with the part before, so this one was not judged. Inspect it again, or slow down the line.</source>
      <translation>Die Kamera war noch mit dem vorigen Teil beschäftigt, darum wurde dieses nicht beurteilt. Noch einmal prüfen oder die Linie verlangsamen.</translation>
    </message>
    <message>
      <source>The camera {camera} cannot be used. Its driver says: {error}</source>
      <translation>Die Kamera {camera} lässt sich nicht verwenden. Ihr Treiber meldet: {error}</translation>
    </message>
    <message>
      <source>The camera {camera} does not take the trigger: {error}. Choose another trigger, or let the camera run freely.</source>
      <translation>Die Kamera {camera} nimmt den Trigger nicht an: {error}. Einen anderen Trigger wählen oder die Kamera frei laufen lassen.</translation>
    </message>
    <message>
      <source>The camera {camera} is not as the product wants it: {problems}. Nothing is inspected like this, because the pictures would differ from those that the model knows. Change the camera settings of the product.</source>
      <translation>Die Kamera {camera} ist nicht so eingestellt, wie das Produkt es verlangt: {problems}. So wird nichts geprüft, denn die Bilder wären anders als die, die das Modell kennt. Die Kameraeinstellungen des Produkts ändern.</translation>
    </message>
    <message>
      <source>The camera {camera} is not connected, and no other of its kind is. Check its cable, its power and the network.</source>
      <translation>Die Kamera {camera} ist nicht verbunden, und auch keine andere dieser Art. Kabel, Stromversorgung und Netzwerk prüfen.</translation>
    </message>
    <message>
      <source>The camera {camera} is not connected. Nothing was inspected. Plug it in, or choose another camera.</source>
      <translation>Die Kamera {camera} ist nicht verbunden. Es wurde nichts geprüft. Einstecken oder eine andere Kamera wählen.</translation>
    </message>
    <message>
      <source>The camera {camera} is not connected; connected are: {found}. If the camera was replaced, choose the new one as the source of this product and check its settings.</source>
      <translation>Die Kamera {camera} ist nicht verbunden; verbunden sind: {found}. Wurde die Kamera ausgetauscht, die neue als Quelle dieses Produkts wählen und ihre Einstellungen prüfen.</translation>
    </message>
    <message>
      <source>The camera {camera} is not triggered by the program in this run, so no picture was taken. Choose the software trigger before the run.</source>
      <translation>Die Kamera {camera} wird in diesem Lauf nicht vom Programm ausgelöst, darum wurde kein Bild aufgenommen. Vor dem Lauf den Software-Trigger wählen.</translation>
    </message>
    <message>
      <source>The camera {camera} is out of reach, so no picture was taken. Inspect the part again.</source>
      <translation>Die Kamera {camera} ist nicht erreichbar, darum wurde kein Bild aufgenommen. Das Teil noch einmal prüfen.</translation>
    </message>
    <message>
      <source>The camera {camera} is used by another program. Close that program (such as the viewer of the camera's maker). After a crash the camera is free again within some seconds.</source>
      <translation>Die Kamera {camera} wird von einem anderen Programm benutzt. Dieses Programm (etwa den Viewer des Kameraherstellers) schließen. Nach einem Absturz ist die Kamera in einigen Sekunden wieder frei.</translation>
    </message>
    <message>
      <source>The candidate, the model that inspects, or a limit is another than you looked at. Nothing was changed; look at the figures again, then sign.</source>
      <translation>Der Kandidat, das prüfende Modell oder ein Grenzwert ist ein anderer als der, den Sie gesehen haben. Es wurde nichts geändert; die Zahlen noch einmal ansehen, dann unterzeichnen.</translation>
    </message>
    <message>
      <source>The certificate file “{path}” cannot be used: {error}</source>
      <translation>Die Zertifikatsdatei „{path}“ lässt sich nicht verwenden: {error}</translation>
    </message>
    <message>
      <source>The certificate of {host} is not trusted ({error}). Nothing was sent. Give the file of who vouches for it.</source>
      <translation>Dem Zertifikat von {host} wird nicht vertraut ({error}). Es wurde nichts gesendet. Die Zertifikatsdatei der Stelle angeben, die dafür bürgt.</translation>
    </message>
    <message>
      <source>The code was not used</source>
      <translation>Der Code wurde nicht verwendet</translation>
    </message>
    <message>
      <source>The computer or the program stood still for {seconds:.0f} s: nobody knows when this part passed, so it was not judged. Look at it yourself, or inspect it again.</source>
      <translation>Der Rechner oder das Programm stand {seconds:.0f} s still: Niemand weiß, wann dieses Teil vorbeikam, darum wurde es nicht beurteilt. Selbst ansehen oder noch einmal prüfen.</translation>
    </message>
    <message>
      <source>The computer ran out of memory while training. The images and the last checkpoint are kept. Close other programs or choose the device CPU in Settings, then press Resume.</source>
      <translation>Dem Rechner ging beim Training der Speicher aus. Die Bilder und der letzte Checkpoint bleiben erhalten. Andere Programme schließen oder in den Einstellungen das Gerät CPU wählen, dann Fortsetzen drücken.</translation>
    </message>
    <message>
      <source>The connection to the line was not kept</source>
      <translation>Die Verbindung zur Linie wurde nicht übernommen</translation>
    </message>
    <message>
      <source>The connection to {host} was lost. It is tried again and again.</source>
      <translation>Die Verbindung zu {host} ist verloren gegangen. Es wird immer wieder versucht.</translation>
    </message>
    <message>
      <source>The correction stands as it is, and waits no longer.</source>
      <translation>Die Korrektur bleibt, wie sie ist, und wartet nicht mehr.</translation>
    </message>
    <message>
      <source>The correction was taken back: the part counts as what the model said.</source>
      <translation>Die Korrektur wurde zurückgenommen: Für das Teil gilt wieder das Urteil des Modells.</translation>
    </message>
    <message>
      <source>The counts of one shift were written to {path}.</source>
      <translation>Die Zählerstände einer Schicht wurden nach {path} geschrieben.</translation>
    </message>
    <message>
      <source>The counts of {count} shifts were written to {path}.</source>
      <translation>Die Zählerstände von {count} Schichten wurden nach {path} geschrieben.</translation>
    </message>
    <message>
      <source>The database did not give the new record a number. Nothing was added; please try again.</source>
      <translation>Die Datenbank gab dem neuen Datensatz keine Nummer. Es wurde nichts hinzugefügt; bitte noch einmal versuchen.</translation>
    </message>
    <message>
      <source>The database is new, and {folder} is not empty. Nothing was changed. Name an empty folder with --shared.</source>
      <translation>Die Datenbank ist neu, und {folder} ist nicht leer. Es wurde nichts geändert. Mit --shared einen leeren Ordner angeben.</translation>
    </message>
    <message>
      <source>The database {path} has damaged places ({finding}). Images and models are not affected, and what can be read is shown. Close the application, keep a copy of the workspace, and put back a backup of {file}.</source>
      <translation>Die Datenbank {path} hat beschädigte Stellen ({finding}). Bilder und Modelle sind nicht betroffen, und was lesbar ist, wird gezeigt. Die Anwendung schließen, eine Kopie des Arbeitsbereichs aufheben und eine Sicherung von {file} zurückspielen.</translation>
    </message>
    <message>
      <source>The database {path} is damaged ({finding}). The images and models in this workspace are still there, and nothing was changed. Put back a backup of {file}, or rename it to start with empty lists.</source>
      <translation>Die Datenbank {path} ist beschädigt ({finding}). Bilder und Modelle dieses Arbeitsbereichs sind noch da, und es wurde nichts geändert. Eine Sicherung von {file} zurückspielen oder die Datei umbenennen, um mit leeren Listen zu beginnen.</translation>
    </message>
    <message>
      <source>The defect is in the view “{view}”.</source>
      <translation>Der Fehler liegt in der Ansicht „{view}“.</translation>
    </message>
    <message>
      <source>The demonstration opens in a window of its own, with a workspace of its own. This workspace stays as it is.</source>
      <translation>Die Vorführung öffnet sich in einem eigenen Fenster mit einem eigenen Arbeitsbereich. Dieser Arbeitsbereich bleibt, wie er ist.</translation>
    </message>
    <message>
      <source>The demonstration stopped</source>
      <translation>Die Vorführung wurde gestoppt</translation>
    </message>
    <message>
      <source>The demonstration trains a model, which the station edition cannot. On a workstation it can be seen.</source>
      <translation>Die Vorführung trainiert ein Modell, und das kann die Edition Station nicht. Auf einer Workstation ist sie zu sehen.</translation>
    </message>
    <message>
      <source>The disk is full. Free some space and try again.</source>
      <translation>Der Datenträger ist voll. Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
      <source>The disk is nearly full</source>
      <translation>Der Datenträger ist fast voll</translation>
    </message>
    <message>
      <source>The disk may be full, or was disconnected. Free some space and try again.</source>
      <translation>Vielleicht ist der Datenträger voll oder wurde getrennt. Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
      <source>The disk of the workspace {workspace} cannot lock files ({error}), so nothing would keep two windows from writing to it at once. Nothing was changed. Put the workspace on a disk of this computer, or on a share that supports locks.</source>
      <translation>Der Datenträger des Arbeitsbereichs {workspace} kann keine Dateien sperren ({error}); nichts würde zwei Fenster hindern, gleichzeitig zu schreiben. Es wurde nichts geändert. Den Arbeitsbereich auf einen Datenträger dieses Rechners legen oder auf eine Netzfreigabe, die Sperren unterstützt.</translation>
    </message>
    <message>
      <source>The disk of the workspace {workspace} does not answer: {error}. What was saved is still on it. Connect it again and restart.</source>
      <translation>Der Datenträger des Arbeitsbereichs {workspace} antwortet nicht: {error}. Was gespeichert wurde, ist noch darauf. Wieder anschließen und neu starten.</translation>
    </message>
    <message>
      <source>The end of the training could not be saved. {reason}</source>
      <translation>Das Ende des Trainings ließ sich nicht speichern. {reason}</translation>
    </message>
    <message>
      <source>The export was stopped. Nothing was left behind, and the model is unchanged.</source>
      <translation>Der Export wurde abgebrochen. Es blieb nichts zurück, und das Modell ist unverändert.</translation>
    </message>
    <message>
      <source>The fastest way is being looked for; inspection can begin meanwhile.</source>
      <translation>Der schnellste Weg wird gesucht; die Prüfung kann inzwischen beginnen.</translation>
    </message>
    <message>
      <source>The file cannot be read: {error}.</source>
      <translation>Die Datei ist nicht lesbar: {error}.</translation>
    </message>
    <message>
      <source>The file is damaged. Restart; if that does not help, put back a backup of this file.</source>
      <translation>Die Datei ist beschädigt. Neu starten; hilft das nicht, eine Sicherung dieser Datei zurückspielen.</translation>
    </message>
    <message>
      <source>The file is watched.</source>
      <translation>Die Datei wird überwacht.</translation>
    </message>
    <message>
      <source>The file names “{product}”, which was chosen.</source>
      <translation>Die Datei nennt „{product}“; dieses Produkt wurde gewählt.</translation>
    </message>
    <message>
      <source>The file names “{product}”.</source>
      <translation>Die Datei nennt „{product}“.</translation>
    </message>
    <message>
      <source>The file names “{product}”. {reason}</source>
      <translation>Die Datei nennt „{product}“. {reason}</translation>
    </message>
    <message>
      <source>The file was removed before it could be read, so the part was not judged. Inspect it again, and let nothing else take files from the folder.</source>
      <translation>Die Datei wurde entfernt, bevor sie gelesen werden konnte, darum wurde das Teil nicht beurteilt. Noch einmal prüfen und nichts anderes Dateien aus dem Ordner nehmen lassen.</translation>
    </message>
    <message>
      <source>The file {path} with passwords and tokens cannot be read. Type them again, after it was put right or deleted.</source>
      <translation>Die Datei {path} mit Passwörtern und Tokens ist nicht lesbar. Die Datei in Ordnung bringen oder löschen, dann Passwörter und Tokens neu eingeben.</translation>
    </message>
    <message>
      <source>The files of {name} are not what its manifest says: they were altered or damaged. Nothing was exported. Put the model back from a copy, or train again; the images are where they were.</source>
      <translation>Die Dateien von {name} sind nicht das, was ihr Manifest sagt: Sie wurden verändert oder beschädigt. Es wurde nichts exportiert. Das Modell aus einer Kopie zurückholen oder neu trainieren; die Bilder sind, wo sie waren.</translation>
    </message>
    <message>
      <source>The files of {name} cannot be read: {error}. Nothing was exported, and the model is as it was. Try again, and have the disk of the workspace checked if it stays so.</source>
      <translation>Die Dateien von {name} sind nicht lesbar: {error}. Es wurde nichts exportiert, und das Modell ist unverändert. Noch einmal versuchen; bleibt es so, den Datenträger des Arbeitsbereichs prüfen lassen.</translation>
    </message>
    <message>
      <source>The folder cannot be opened</source>
      <translation>Der Ordner lässt sich nicht öffnen</translation>
    </message>
    <message>
      <source>The folder is out of reach ({error}), next try in {seconds:.0f} s. What comes meanwhile is inspected later.</source>
      <translation>Der Ordner ist nicht erreichbar ({error}), nächster Versuch in {seconds:.0f} s. Was inzwischen kommt, wird später geprüft.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read: {error}. Nothing was changed. Check that you may read it, and that its disk is there.</source>
      <translation>Der Ordner {folder} ist nicht lesbar: {error}. Es wurde nichts geändert. Kontrollieren, ob Leserecht besteht und der Datenträger da ist.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be watched: {error}. Nothing was inspected, and no file was changed. Check that it exists, that its drive is connected, and that you may open it.</source>
      <translation>Der Ordner {folder} lässt sich nicht überwachen: {error}. Es wurde nichts geprüft und keine Datei verändert. Kontrollieren, ob er existiert, ob sein Laufwerk verbunden ist und ob er geöffnet werden darf.</translation>
    </message>
    <message>
      <source>The folder {folder} is not there, or cannot be reached. It is looked for again and again.</source>
      <translation>Der Ordner {folder} ist nicht da oder nicht erreichbar. Er wird immer wieder gesucht.</translation>
    </message>
    <message>
      <source>The folder “notices” comes with the installed program. Here every Python package brings its own licence.</source>
      <translation>Der Ordner „notices“ kommt mit dem installierten Programm. Hier bringt jedes Python-Paket seine eigene Lizenz mit.</translation>
    </message>
    <message>
      <source>The frame arrived damaged: {damage}. It was not judged. Inspect the part again.</source>
      <translation>Das Bild kam beschädigt an: {damage}. Es wurde nicht beurteilt. Das Teil noch einmal prüfen.</translation>
    </message>
    <message>
      <source>The frame was not judged. {reason}</source>
      <translation>Das Bild wurde nicht beurteilt. {reason}</translation>
    </message>
    <message>
      <source>The frame was not judged: it has {width} × {height} pixels. It needs at least {least} × {least}, and at most {most_megapixels} million in all.</source>
      <translation>Das Bild wurde nicht beurteilt: Es hat {width} × {height} Pixel. Nötig sind mindestens {least} × {least} und insgesamt höchstens {most_megapixels} Millionen.</translation>
    </message>
    <message>
      <source>The golden set is not the one that you looked at any more. Nothing was changed; look at the figures again, then sign.</source>
      <translation>Der Mustersatz ist nicht mehr der, den Sie gesehen haben. Es wurde nichts geändert; die Zahlen noch einmal ansehen, dann unterzeichnen.</translation>
    </message>
    <message>
      <source>The hold is not yours: {name} placed it, and only they take it back as a slip. Nothing has changed. Lift it on the Review page, with a reason.</source>
      <translation>Diese Löschsperre ist nicht von Ihnen: {name} hat sie gesetzt, und nur diese Person kann sie als Versehen zurücknehmen. Es hat sich nichts geändert. Auf der Seite Durchsicht mit Begründung aufheben.</translation>
    </message>
    <message>
      <source>The image could not be decoded: {error}</source>
      <translation>Das Bild ließ sich nicht decodieren: {error}</translation>
    </message>
    <message>
      <source>The image teaches no model from now on. It stays here, under “Set aside”.</source>
      <translation>Das Bild dient ab jetzt keinem Modell zum Lernen. Es bleibt hier, unter „Zurückgestellt“.</translation>
    </message>
    <message>
      <source>The image {file} cannot be written as PNG.</source>
      <translation>Das Bild {file} lässt sich nicht als PNG schreiben.</translation>
    </message>
    <message>
      <source>The images could not be compared with each other: {error}. No image was lost.</source>
      <translation>Die Bilder ließen sich nicht miteinander vergleichen: {error}. Kein Bild ging verloren.</translation>
    </message>
    <message>
      <source>The images of the package elpv-dataset cannot be read: {error}. Nothing was changed. Install it again.</source>
      <translation>Die Bilder des Pakets elpv-dataset sind nicht lesbar: {error}. Es wurde nichts geändert. Bitte neu installieren.</translation>
    </message>
    <message>
      <source>The images of {product} were not imported completely.</source>
      <translation>Die Bilder von {product} wurden nicht vollständig importiert.</translation>
    </message>
    <message>
      <source>The import stopped early. {reason}</source>
      <translation>Der Import endete vorzeitig. {reason}</translation>
    </message>
    <message>
      <source>The inspection failed: {error}</source>
      <translation>Die Prüfung ist fehlgeschlagen: {error}</translation>
    </message>
    <message>
      <source>The inspection goes on with {product}.</source>
      <translation>Die Prüfung geht mit {product} weiter.</translation>
    </message>
    <message>
      <source>The inspection of {product} failed: {reason}</source>
      <translation>Die Prüfung von {product} ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
      <source>The inspection process could not be started: {error}. Stored parts are safe. Close other programs and try again.</source>
      <translation>Der Prüfprozess ließ sich nicht starten: {error}. Gespeicherte Teile sind sicher. Andere Programme schließen und noch einmal versuchen.</translation>
    </message>
    <message>
      <source>The inspection process ended unexpectedly ({exit}).</source>
      <translation>Der Prüfprozess endete unerwartet ({exit}).</translation>
    </message>
    <message>
      <source>The inspection process ended unexpectedly {times} times in a row, so the run was stopped. The parts are stored as NOT CHECKED. Look into the log folder (Settings) or try another model.</source>
      <translation>Der Prüfprozess endete {times}-mal hintereinander unerwartet, darum wurde der Lauf beendet. Die Teile sind als NICHT GEPRÜFT gespeichert. Im Log-Ordner (Einstellungen) nachsehen oder ein anderes Modell versuchen.</translation>
    </message>
    <message>
      <source>The inspection process ended while it loaded the model ({exit}). Stored parts are safe. Try again, or choose another model.</source>
      <translation>Der Prüfprozess endete, während er das Modell lud ({exit}). Gespeicherte Teile sind sicher. Noch einmal versuchen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
      <source>The inspection process gave a wrong answer.</source>
      <translation>Der Prüfprozess gab eine falsche Antwort.</translation>
    </message>
    <message>
      <source>The inspection process gave no answer for {seconds:.0f} s.</source>
      <translation>Der Prüfprozess gab {seconds:.0f} s lang keine Antwort.</translation>
    </message>
    <message>
      <source>The inspection process is not running.</source>
      <translation>Der Prüfprozess läuft nicht.</translation>
    </message>
    <message>
      <source>The journal {path} is closed. Nothing that was stored is lost.</source>
      <translation>Das Journal {path} ist geschlossen. Von dem, was gespeichert war, ging nichts verloren.</translation>
    </message>
    <message>
      <source>The light of {product} changed. {findings}</source>
      <translation>Das Licht von {product} hat sich geändert. {findings}</translation>
    </message>
    <message>
      <source>The light of {product} is as it was.</source>
      <translation>Das Licht von {product} ist wie zuvor.</translation>
    </message>
    <message>
      <source>The light of {product} is compared from now on, by fixed limits: one picture is too few to work limits out, which takes {enough}.</source>
      <translation>Das Licht von {product} wird ab jetzt verglichen, mit festen Grenzen: Ein Bild ist zu wenig, um Grenzen zu berechnen; dafür braucht es {enough}.</translation>
    </message>
    <message>
      <source>The light of {product} is compared from now on, by fixed limits: {pictures} pictures are too few to work limits out, which takes {enough}.</source>
      <translation>Das Licht von {product} wird ab jetzt verglichen, mit festen Grenzen: {pictures} Bilder sind zu wenige, um Grenzen zu berechnen; dafür braucht es {enough}.</translation>
    </message>
    <message>
      <source>The light of {product} is compared from now on, by limits that follow from {pictures} pictures.</source>
      <translation>Das Licht von {product} wird ab jetzt verglichen, mit Grenzen aus {pictures} Bildern.</translation>
    </message>
    <message>
      <source>The light of {product} is compared with nothing. What was probed is kept.</source>
      <translation>Das Licht von {product} wird mit nichts verglichen. Die bisherigen Lichtproben bleiben erhalten.</translation>
    </message>
    <message>
      <source>The limit is a score of 1. A typical good part scored {good_before:.2f} and now scores {good_now:.2f}; a typical defective one scored {defective_before:.2f} and now scores {defective_now:.2f}.</source>
      <translation>Der Grenzwert ist ein Score von 1. Ein typisches Gutteil hatte {good_before:.2f} und hat jetzt {good_now:.2f}; ein typisches fehlerhaftes hatte {defective_before:.2f} und hat jetzt {defective_now:.2f}.</translation>
    </message>
    <message>
      <source>The line chose the product</source>
      <translation>Die Linie hat das Produkt gewählt</translation>
    </message>
    <message>
      <source>The line could not be reached until the deadline was over.</source>
      <translation>Die Linie war nicht zu erreichen, bis die Frist vorbei war.</translation>
    </message>
    <message>
      <source>The line does not hear this station</source>
      <translation>Die Linie hört diese Station nicht</translation>
    </message>
    <message>
      <source>The line hears this station again</source>
      <translation>Die Linie hört diese Station wieder</translation>
    </message>
    <message>
      <source>The line is just choosing another product. Try again in a moment.</source>
      <translation>Die Linie wählt gerade ein anderes Produkt. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
      <source>The log folder cannot be opened</source>
      <translation>Der Log-Ordner lässt sich nicht öffnen</translation>
    </message>
    <message>
      <source>The longer training left no model, so the model of one step goes on inspecting. {reason}</source>
      <translation>Das längere Training ergab kein Modell, darum prüft das Modell mit einem Schritt weiter. {reason}</translation>
    </message>
    <message>
      <source>The model cannot be loaded</source>
      <translation>Das Modell lässt sich nicht laden</translation>
    </message>
    <message>
      <source>The model could not be packed, so nothing is handed over.</source>
      <translation>Das Modell ließ sich nicht packen, darum wird nichts übergeben.</translation>
    </message>
    <message>
      <source>The model could not be prepared for faster engines: {error}.</source>
      <translation>Das Modell ließ sich nicht für schnellere Engines vorbereiten: {error}.</translation>
    </message>
    <message>
      <source>The model file could not be written: {error}. Nothing was left behind, and the model is unchanged.</source>
      <translation>Die Modelldatei ließ sich nicht schreiben: {error}. Es blieb nichts zurück, und das Modell ist unverändert.</translation>
    </message>
    <message>
      <source>The model file was not added.</source>
      <translation>Die Modelldatei wurde nicht hinzugefügt.</translation>
    </message>
    <message>
      <source>The model is made and checked: it loads and can inspect. Its network was not trained on {products}.</source>
      <translation>Das Modell ist erstellt und kontrolliert: Es lässt sich laden und kann prüfen. Auf {products} wurde sein Netz nicht trainiert.</translation>
    </message>
    <message>
      <source>The model of one step inspects unseen parts of each product, good and defective ones mixed. The real training goes on beside it for about three minutes; its model takes over then.</source>
      <translation>Das Modell mit einem Schritt prüft ungesehene Teile beider Produkte, gute und fehlerhafte gemischt. Das eigentliche Training läuft daneben etwa drei Minuten weiter; dann übernimmt sein Modell.</translation>
    </message>
    <message>
      <source>The model of the longer training took over. Of the same {parts} unseen parts the model of one step judged {before} rightly, and this one {now}.</source>
      <translation>Das Modell des längeren Trainings hat übernommen. Von denselben {parts} ungesehenen Teilen beurteilte das Modell mit einem Schritt {before} richtig, dieses {now}.</translation>
    </message>
    <message>
      <source>The model that judged it is in the trash or was deleted. Restore it, or add its model file again.</source>
      <translation>Das Modell, das es beurteilt hat, liegt im Papierkorb oder wurde gelöscht. Wiederherstellen oder seine Modelldatei wieder hinzufügen.</translation>
    </message>
    <message>
      <source>The model was made without {product} and cannot inspect it. {reason}</source>
      <translation>Das Modell wurde ohne {product} erstellt und kann es nicht prüfen. {reason}</translation>
    </message>
    <message>
      <source>The model was not loaded: {reason} Stored parts are safe.</source>
      <translation>Das Modell wurde nicht geladen: {reason} Gespeicherte Teile sind sicher.</translation>
    </message>
    <message>
      <source>The model was trained on {products} and checked: it loads and can inspect.</source>
      <translation>Das Modell wurde auf {products} trainiert und kontrolliert: Es lässt sich laden und kann prüfen.</translation>
    </message>
    <message>
      <source>The model's anomaly map holds values that are not numbers.</source>
      <translation>Die Anomaliekarte des Modells enthält Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
      <source>The model's score is not a number.</source>
      <translation>Der Score des Modells ist keine Zahl.</translation>
    </message>
    <message>
      <source>The most unusual picture is shown first: is it a good part?</source>
      <translation>Das ungewöhnlichste Bild steht vorn: Ist es ein Gutteil?</translation>
    </message>
    <message>
      <source>The name of an order has at most {most} characters that can be printed. The order is as it was.</source>
      <translation>Der Name eines Auftrags hat höchstens {most} druckbare Zeichen. Der Auftrag ist unverändert.</translation>
    </message>
    <message>
      <source>The name of an order has at most {most} characters that can be printed; nothing was done.</source>
      <translation>Der Name eines Auftrags hat höchstens {most} druckbare Zeichen; es wurde nichts getan.</translation>
    </message>
    <message>
      <source>The name or address of the broker is missing.</source>
      <translation>Name oder Adresse des Brokers fehlt.</translation>
    </message>
    <message>
      <source>The next part came within {seconds:.2g} s, before the pictures of this one were complete, so nobody can tell which part a picture shows. Inspect both again; slow down the line, or shorten the least time between parts.</source>
      <translation>Das nächste Teil kam innerhalb von {seconds:.2g} s, bevor die Bilder von diesem vollständig waren; niemand kann sagen, welches Teil ein Bild zeigt. Beide noch einmal prüfen; die Linie verlangsamen oder den Mindestabstand zwischen Teilen verkürzen.</translation>
    </message>
    <message>
      <source>The next parts are judged by it; those before keep theirs. Ctrl+Z takes it back.</source>
      <translation>Die nächsten Teile werden danach beurteilt; frühere behalten ihr Urteil. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
      <source>The next {parts} parts of {product} are what later ones are compared with. Until then no drift is seen.</source>
      <translation>Mit den nächsten {parts} Teilen von {product} werden spätere verglichen. Bis dahin wird keine Drift erkannt.</translation>
    </message>
    <message>
      <source>The notices cannot be opened</source>
      <translation>Die Lizenzhinweise lassen sich nicht öffnen</translation>
    </message>
    <message>
      <source>The orders of {count} batches are set.</source>
      <translation>Die Aufträge von {count} Serien sind gesetzt.</translation>
    </message>
    <message>
      <source>The other model does not know its product. Ask one that was trained on it.</source>
      <translation>Das andere Modell kennt das Produkt nicht. Eines fragen, das darauf trainiert wurde.</translation>
    </message>
    <message>
      <source>The other model is in the trash or was deleted. Restore it, or ask another one.</source>
      <translation>Das andere Modell liegt im Papierkorb oder wurde gelöscht. Wiederherstellen oder ein anderes fragen.</translation>
    </message>
    <message>
      <source>The package elpv-dataset holds fewer images than expected. Install it again.</source>
      <translation>Das Paket elpv-dataset enthält weniger Bilder als erwartet. Bitte neu installieren.</translation>
    </message>
    <message>
      <source>The package psycopg, which speaks with PostgreSQL, is not installed here. Nothing was changed. Install the application with its extra “server”: pip install 'onenip-inspector[server]', or uv sync --extra server.</source>
      <translation>Das Paket psycopg, das mit PostgreSQL spricht, ist hier nicht installiert. Es wurde nichts geändert. Die Anwendung mit dem Extra „server“ installieren: pip install 'onenip-inspector[server]' oder uv sync --extra server.</translation>
    </message>
    <message>
      <source>The package {package} is installed and cannot be loaded: {error}. Install it again. All other sources work without it.</source>
      <translation>Das Paket {package} ist installiert, lässt sich aber nicht laden: {error}. Bitte neu installieren. Alle anderen Quellen arbeiten ohne das Paket.</translation>
    </message>
    <message>
      <source>The part came faster than parts can be judged, so it was not judged. Inspect it again, or slow down the line.</source>
      <translation>Das Teil kam schneller, als Teile beurteilt werden können, darum wurde es nicht beurteilt. Noch einmal prüfen oder die Linie verlangsamen.</translation>
    </message>
    <message>
      <source>The part is missing, turned or shifted: no good part of '{product}' was seen like this.</source>
      <translation>Das Teil fehlt, ist gedreht oder verschoben: So wurde kein Gutteil von „{product}“ gesehen.</translation>
    </message>
    <message>
      <source>The part is told and not recorded yet, so it cannot be corrected. Nothing was changed. Try again when no part waits any more, here or on the Review page.</source>
      <translation>Das Teil ist gemeldet, aber noch nicht gespeichert; es kann noch nicht korrigiert werden. Es wurde nichts geändert. Noch einmal versuchen, wenn kein Teil mehr wartet, hier oder auf der Seite Durchsicht.</translation>
    </message>
    <message>
      <source>The part waits for an answer on the Releases page, under Overrules.</source>
      <translation>Das Teil wartet auf eine Antwort: Seite Freigaben, unter Korrekturen.</translation>
    </message>
    <message>
      <source>The part was not found as '{product}' lies in its reference: it is missing, or turned or shifted further than parts are looked for.</source>
      <translation>Das Teil wurde nicht so gefunden, wie „{product}“ in der Referenz liegt: Es fehlt oder ist weiter gedreht oder verschoben, als gesucht wird.</translation>
    </message>
    <message>
      <source>The parts could not be judged again: {error}. No record was changed.</source>
      <translation>Die Teile ließen sich nicht neu beurteilen: {error}. Kein Datensatz wurde geändert.</translation>
    </message>
    <message>
      <source>The picture arrived damaged, so the part was not judged. Inspect it again. If it happens often, check cable and network. The driver says: {error}</source>
      <translation>Das Bild kam beschädigt an, darum wurde das Teil nicht beurteilt. Noch einmal prüfen. Kommt das öfter vor, Kabel und Netzwerk kontrollieren. Der Treiber meldet: {error}</translation>
    </message>
    <message>
      <source>The picture arrived incomplete ({has:,} of {needs:,} bytes), so the part was not judged. Inspect it again.</source>
      <translation>Das Bild kam unvollständig an ({has:,} von {needs:,} Byte), darum wurde das Teil nicht beurteilt. Noch einmal prüfen.</translation>
    </message>
    <message>
      <source>The picture has {width} × {height} pixels instead of the product's {wanted_width} × {wanted_height}, so the part was not judged. Stop the run and start it again: that sets the camera anew.</source>
      <translation>Das Bild hat {width} × {height} Pixel statt {wanted_width} × {wanted_height}, wie das Produkt es verlangt; darum wurde das Teil nicht beurteilt. Den Lauf beenden und neu starten: Das stellt die Kamera neu ein.</translation>
    </message>
    <message>
      <source>The picture is black. Check the light, the lens and the exposure.</source>
      <translation>Das Bild ist schwarz. Licht, Objektiv und Belichtung kontrollieren.</translation>
    </message>
    <message>
      <source>The picture is blurred beyond what good parts of '{product}' show. Check the focus, and that the part stands still.</source>
      <translation>Das Bild ist unschärfer, als Gutteile von „{product}“ es zeigen. Fokus kontrollieren und ob das Teil stillsteht.</translation>
    </message>
    <message>
      <source>The picture is nearly white all over. Check the light and the exposure.</source>
      <translation>Das Bild ist fast überall weiß. Licht und Belichtung kontrollieren.</translation>
    </message>
    <message>
      <source>The picture is {width} × {height} pixels large; that of the master is {master_width} × {master_height}.</source>
      <translation>Das Bild ist {width} × {height} Pixel groß; das des Masters {master_width} × {master_height}.</translation>
    </message>
    <message>
      <source>The picture of a part before did not come in time, so nobody can tell which picture shows this part. It was not judged. Inspect it again; check the camera.</source>
      <translation>Das Bild eines früheren Teils kam nicht rechtzeitig, darum kann niemand sagen, welches Bild dieses Teil zeigt. Es wurde nicht beurteilt. Noch einmal prüfen; die Kamera kontrollieren.</translation>
    </message>
    <message>
      <source>The picture of the master part is not there any more. Register it again.</source>
      <translation>Das Bild des Masterteils ist nicht mehr da. Bitte neu erfassen.</translation>
    </message>
    <message>
      <source>The picture of this part is gone or cannot be read.</source>
      <translation>Das Bild dieses Teils fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
      <source>The picture shows nothing: it looks the same all over. Check that a part is in view, and the light.</source>
      <translation>Das Bild zeigt nichts: Es sieht überall gleich aus. Kontrollieren, ob ein Teil im Bild ist, und das Licht.</translation>
    </message>
    <message>
      <source>The picture {file} cannot be read, so nothing is handed over: {error}.</source>
      <translation>Das Bild {file} ist nicht lesbar, darum wird nichts übergeben: {error}.</translation>
    </message>
    <message>
      <source>The pictures use {levels:,} of {possible_levels:,} levels, so {bits} of 16 bits are taken for the value range; it can be changed above them.</source>
      <translation>Die Bilder nutzen {levels:,} von {possible_levels:,} Stufen, darum werden {bits} von 16 Bit als Wertebereich angenommen; das lässt sich über den Bildern ändern.</translation>
    </message>
    <message>
      <source>The place of {path} does not answer. Nothing was added, and the file is as it was. Try again, or copy the file to this computer first.</source>
      <translation>Der Ort von {path} antwortet nicht. Es wurde nichts hinzugefügt, und die Datei ist unverändert. Noch einmal versuchen oder die Datei zuerst auf diesen Rechner kopieren.</translation>
    </message>
    <message>
      <source>The place that was written to does not answer, and was given up. Nothing in the workspace has changed; a hidden, unfinished file may be left at that place.</source>
      <translation>Der Zielort antwortet nicht und wurde aufgegeben. Im Arbeitsbereich hat sich nichts geändert; am Zielort kann eine versteckte, unfertige Datei liegen.</translation>
    </message>
    <message>
      <source>The plain way is the fastest here.</source>
      <translation>Der einfache Weg ist hier der schnellste.</translation>
    </message>
    <message>
      <source>The probe could not be read back. Probe once more.</source>
      <translation>Die Lichtprobe ließ sich nicht zurücklesen. Bitte wiederholen.</translation>
    </message>
    <message>
      <source>The process ended unexpectedly ({exit}).</source>
      <translation>Der Prozess endete unerwartet ({exit}).</translation>
    </message>
    <message>
      <source>The process that compares the images ended unexpectedly ({exit}). No image was lost.</source>
      <translation>Der Prozess, der die Bilder vergleicht, endete unerwartet ({exit}). Kein Bild ging verloren.</translation>
    </message>
    <message>
      <source>The process that judges golden parts ended unexpectedly ({exit}). Try again.</source>
      <translation>Der Prozess, der Musterteile beurteilt, endete unerwartet ({exit}). Noch einmal versuchen.</translation>
    </message>
    <message>
      <source>The process that writes the model file ended unexpectedly ({exit}). Nothing was left behind, and the model is unchanged. Try again.</source>
      <translation>Der Prozess, der die Modelldatei schreibt, endete unerwartet ({exit}). Es blieb nichts zurück, und das Modell ist unverändert. Noch einmal versuchen.</translation>
    </message>
    <message>
      <source>The product as which the view “{view}” is judged is in the trash. Restore it, or choose another one under “Several cameras…”.</source>
      <translation>Das Produkt, als das die Ansicht „{view}“ beurteilt wird, liegt im Papierkorb. Wiederherstellen oder unter „Mehrere Kameras…“ ein anderes wählen.</translation>
    </message>
    <message>
      <source>The product cannot be changed from outside just now. It is as it was.</source>
      <translation>Das Produkt kann im Moment nicht von außen gewechselt werden. Es ist unverändert.</translation>
    </message>
    <message>
      <source>The product is being changed; GET /state tells when it is.</source>
      <translation>Das Produkt wird gerade gewechselt; GET /state sagt, wann es so weit ist.</translation>
    </message>
    <message>
      <source>The product was changed</source>
      <translation>Das Produkt wurde gewechselt</translation>
    </message>
    <message>
      <source>The product was not changed</source>
      <translation>Das Produkt wurde nicht gewechselt</translation>
    </message>
    <message>
      <source>The product was set up with the camera {wanted}, but {found} answers in its place. Connect the right camera, or choose the new one as the source and check its settings.</source>
      <translation>Das Produkt wurde mit der Kamera {wanted} eingerichtet, an ihrer Stelle meldet sich aber {found}. Die richtige Kamera anschließen oder die neue als Quelle wählen und ihre Einstellungen prüfen.</translation>
    </message>
    <message>
      <source>The product {product} is gone.</source>
      <translation>Das Produkt {product} ist nicht mehr da.</translation>
    </message>
    <message>
      <source>The products that were made for it are in the trash: {names}.</source>
      <translation>Die dafür angelegten Produkte liegen im Papierkorb: {names}.</translation>
    </message>
    <message>
      <source>The program ended suddenly before this part was judged.</source>
      <translation>Das Programm endete plötzlich, bevor dieses Teil beurteilt wurde.</translation>
    </message>
    <message>
      <source>The program gives no sign of life.</source>
      <translation>Das Programm gibt kein Lebenszeichen.</translation>
    </message>
    <message>
      <source>The program has just been started.</source>
      <translation>Das Programm wurde gerade gestartet.</translation>
    </message>
    <message>
      <source>The quota is a whole number of gigabytes from 0 to {most}.</source>
      <translation>Die Quote ist eine ganze Zahl von 0 bis {most} Gigabyte.</translation>
    </message>
    <message>
      <source>The request is addressed to another computer.</source>
      <translation>Die Anfrage ist an einen anderen Rechner gerichtet.</translation>
    </message>
    <message>
      <source>The rest of the files is removed at the next start.</source>
      <translation>Der Rest der Dateien wird beim nächsten Start entfernt.</translation>
    </message>
    <message>
      <source>The rules hold for its batches again, unless they are held one by one.</source>
      <translation>Für seine Serien gelten wieder die Regeln, sofern sie nicht einzeln gesperrt sind.</translation>
    </message>
    <message>
      <source>The rules hold for the batch again, unless its order is held.</source>
      <translation>Für die Serie gelten wieder die Regeln, sofern nicht ihr Auftrag gesperrt ist.</translation>
    </message>
    <message>
      <source>The rules hold for these {count} batches again, unless their order is held.</source>
      <translation>Für diese {count} Serien gelten wieder die Regeln, sofern nicht ihr Auftrag gesperrt ist.</translation>
    </message>
    <message>
      <source>The run does not wait for triggers from the line, so this one was not taken. Choose the software trigger for the product.</source>
      <translation>Der Lauf wartet nicht auf Trigger von der Linie, darum wurde dieser nicht angenommen. Für das Produkt den Software-Trigger wählen.</translation>
    </message>
    <message>
      <source>The run has ended; nothing is inspected.</source>
      <translation>Der Lauf ist zu Ende; es wird nichts geprüft.</translation>
    </message>
    <message>
      <source>The run is on and no image comes: {source}</source>
      <translation>Der Lauf ist im Gange, aber es kommt kein Bild: {source}</translation>
    </message>
    <message>
      <source>The run is starting.</source>
      <translation>Der Lauf startet.</translation>
    </message>
    <message>
      <source>The run is stopping.</source>
      <translation>Der Lauf wird beendet.</translation>
    </message>
    <message>
      <source>The run that goes on judges with {name}. Nothing was deleted. Stop the run first.</source>
      <translation>Der laufende Lauf urteilt mit {name}. Es wurde nichts gelöscht. Zuerst den Lauf beenden.</translation>
    </message>
    <message>
      <source>The run was paused when it was this part's turn. It was not judged. Inspect it again.</source>
      <translation>Der Lauf war pausiert, als dieses Teil an der Reihe war. Es wurde nicht beurteilt. Noch einmal prüfen.</translation>
    </message>
    <message>
      <source>The same picture is a normal image of “{product}” now, which training sees. Delete it there first.</source>
      <translation>Dasselbe Bild ist jetzt ein Gutbild von „{product}“, das im Training gesehen wird. Zuerst dort löschen.</translation>
    </message>
    <message>
      <source>The same picture is in the golden set of “{product}” now, which no training may see. Remove it there first.</source>
      <translation>Dasselbe Bild ist jetzt im Mustersatz von „{product}“, den kein Training sehen darf. Zuerst dort entfernen.</translation>
    </message>
    <message>
      <source>The same picture was added again and is in the golden set, as {name}. Nothing is missing.</source>
      <translation>Dasselbe Bild wurde noch einmal hinzugefügt und ist im Mustersatz, als {name}. Es fehlt nichts.</translation>
    </message>
    <message>
      <source>The same picture was imported again and is among the images, as {name}. Nothing is missing.</source>
      <translation>Dasselbe Bild wurde noch einmal importiert und ist unter den Bildern, als {name}. Es fehlt nichts.</translation>
    </message>
    <message>
      <source>The search for devices did not end within {seconds:.0f} s. Unplug them, plug them in again, and search again.</source>
      <translation>Die Suche nach Geräten endete nicht innerhalb von {seconds:.0f} s. Geräte abziehen, wieder einstecken und neu suchen.</translation>
    </message>
    <message>
      <source>The server could not be given anything: {error}.</source>
      <translation>Dem Server konnte nichts übergeben werden: {error}.</translation>
    </message>
    <message>
      <source>The server did not answer, so this station began with the products, limits and the model that it knew on {kept_at}. What is judged waits on this computer's disk, safe, and is sent by itself. {reason}</source>
      <translation>Der Server antwortete nicht, darum begann diese Station mit den Produkten, Grenzwerten und dem Modell, die sie am {kept_at} kannte. Was beurteilt wird, wartet sicher auf dem Datenträger dieses Rechners und wird von selbst gesendet. {reason}</translation>
    </message>
    <message>
      <source>The server has been away for so long that no number is left for another batch or part. What was recorded waits here and is not lost. Bring the server back; runs can begin again then.</source>
      <translation>Der Server ist schon so lange nicht erreichbar, dass keine Nummer für eine weitere Serie oder ein weiteres Teil übrig ist. Was gespeichert wurde, wartet hier und ist nicht verloren. Den Server wieder in Betrieb nehmen; dann können wieder Läufe beginnen.</translation>
    </message>
    <message>
      <source>The server holds another part {position} of batch {batch} than this station: the station's folder was copied to another computer, or a record was changed. What waits here stays here. Ask whoever looks after the server.</source>
      <translation>Der Server hat ein anderes Teil {position} der Serie {batch} als diese Station: Der Ordner der Station wurde auf einen anderen Rechner kopiert, oder ein Datensatz wurde geändert. Was hier wartet, bleibt hier. Die Person fragen, die den Server betreut.</translation>
    </message>
    <message>
      <source>The server is away; inspecting goes on</source>
      <translation>Server nicht erreichbar; die Prüfung geht weiter</translation>
    </message>
    <message>
      <source>The server is back</source>
      <translation>Server wieder erreichbar</translation>
    </message>
    <message>
      <source>The settings file is damaged. It was kept as {kept_as} in the workspace, and the defaults are used. Products, models and batches are not affected. Set again what you want to be different.</source>
      <translation>Die Einstellungsdatei ist beschädigt. Sie wurde im Arbeitsbereich als {kept_as} aufgehoben, und es gelten die Standardwerte. Produkte, Modelle und Serien sind nicht betroffen. Was anders sein soll, neu einstellen.</translation>
    </message>
    <message>
      <source>The settings file {path} cannot be read, so the defaults are used. Products, models and batches are not affected. Check that you may read and write that file.</source>
      <translation>Die Einstellungsdatei {path} ist nicht lesbar, darum gelten die Standardwerte. Produkte, Modelle und Serien sind nicht betroffen. Lese- und Schreibrecht für die Datei prüfen.</translation>
    </message>
    <message>
      <source>The settings for triggers of {product} cannot be read. Nothing was inspected. Set them anew under Triggers.</source>
      <translation>Die Triggereinstellungen von {product} sind nicht lesbar. Es wurde nichts geprüft. Unter „Trigger und Alarme…“ neu einstellen.</translation>
    </message>
    <message>
      <source>The settings were not saved</source>
      <translation>Einstellungen nicht gespeichert</translation>
    </message>
    <message>
      <source>The settings were saved, but the audit log refused their lines. They are written with the next change of the settings</source>
      <translation>Die Einstellungen wurden gespeichert, aber das Audit-Log hat ihre Zeilen nicht angenommen. Sie werden mit der nächsten Änderung der Einstellungen geschrieben</translation>
    </message>
    <message>
      <source>The shared folder {folder} cannot be written to: {error} Nothing was changed. Look at its permissions and how it is mounted.</source>
      <translation>Der gemeinsame Ordner {folder} ist nicht beschreibbar: {error} Es wurde nichts geändert. Seine Rechte kontrollieren und wie er eingehängt ist.</translation>
    </message>
    <message>
      <source>The shared folder {folder} is not there. Mount it again; it is tried by itself.</source>
      <translation>Der gemeinsame Ordner {folder} ist nicht da. Wieder einhängen; es wird von selbst versucht.</translation>
    </message>
    <message>
      <source>The size of the frames changed from {before} to {after}.</source>
      <translation>Die Bildgröße hat sich von {before} auf {after} geändert.</translation>
    </message>
    <message>
      <source>The source delivered no image. Inspect the part again.</source>
      <translation>Die Quelle lieferte kein Bild. Das Teil noch einmal prüfen.</translation>
    </message>
    <message>
      <source>The source did not answer while this part was read, so it was not judged. Check the network drive or the camera and inspect the part again.</source>
      <translation>Die Quelle antwortete nicht, während dieses Teil gelesen wurde; es wurde nicht beurteilt. Netzlaufwerk oder Kamera kontrollieren und das Teil noch einmal prüfen.</translation>
    </message>
    <message>
      <source>The source ended before its first picture. Choose another source.</source>
      <translation>Die Quelle endete vor dem ersten Bild. Bitte eine andere Quelle wählen.</translation>
    </message>
    <message>
      <source>The station edition computes on the processor. A GPU needs the workstation edition.</source>
      <translation>Die Edition Station rechnet auf dem Prozessor. Für eine GPU ist die Edition Workstation nötig.</translation>
    </message>
    <message>
      <source>The stored settings of this training run cannot be read, so it cannot be resumed. Its images are safe; start a new training run instead.</source>
      <translation>Die gespeicherten Einstellungen dieses Trainings sind nicht lesbar, darum lässt es sich nicht fortsetzen. Die Bilder sind sicher; ein neues Training starten.</translation>
    </message>
    <message>
      <source>The stored value of “{setting}” is not valid ({value}), so its default is used. All other settings are as they were. Set it again on the Settings page if you want another.</source>
      <translation>Der gespeicherte Wert von „{setting}“ ist ungültig ({value}), darum gilt der Standardwert. Alle anderen Einstellungen sind unverändert. Auf Wunsch auf der Seite Einstellungen neu setzen.</translation>
    </message>
    <message>
      <source>The system did not start the program a second time. Nothing was changed. Close what you do not need, and try again.</source>
      <translation>Das System hat das Programm kein zweites Mal gestartet. Es wurde nichts geändert. Nicht Benötigtes schließen und noch einmal versuchen.</translation>
    </message>
    <message>
      <source>The token is missing or wrong: send it as “Authorization: Bearer …”.</source>
      <translation>Das Token fehlt oder ist falsch: als „Authorization: Bearer …“ senden.</translation>
    </message>
    <message>
      <source>The training could not be started.</source>
      <translation>Das Training ließ sich nicht starten.</translation>
    </message>
    <message>
      <source>The training ended without a model.</source>
      <translation>Das Training endete ohne Modell.</translation>
    </message>
    <message>
      <source>The training process could not be started: {error}. No image was lost. Press Resume to try again.</source>
      <translation>Der Trainingsprozess ließ sich nicht starten: {error}. Kein Bild ging verloren. Mit Fortsetzen noch einmal versuchen.</translation>
    </message>
    <message>
      <source>The training process ended unexpectedly ({exit}). The images and the last checkpoint are kept. Press Resume to go on from there.</source>
      <translation>Der Trainingsprozess endete unerwartet ({exit}). Die Bilder und der letzte Checkpoint bleiben erhalten. Von dort geht es weiter mit Fortsetzen.</translation>
    </message>
    <message>
      <source>The trigger came too soon after the one before to be another part (debounce or least distance), so it was not taken.</source>
      <translation>Der Trigger kam zu früh nach dem vorigen, um ein anderes Teil zu sein (Entprellung oder Mindestabstand); er wurde nicht angenommen.</translation>
    </message>
    <message>
      <source>The trigger came while the camera was still taking the picture before, so this part was not judged. Inspect it again, or slow down the line.</source>
      <translation>Der Trigger kam, während die Kamera noch das vorige Bild aufnahm, darum wurde dieses Teil nicht beurteilt. Noch einmal prüfen oder die Linie verlangsamen.</translation>
    </message>
    <message>
      <source>The trigger took {milliseconds} ms to reach the camera: the picture may show another moment, so the part was not judged. Inspect it again, and check cable, network and how busy the computer is.</source>
      <translation>Der Trigger brauchte {milliseconds} ms bis zur Kamera: Das Bild zeigt vielleicht einen anderen Moment, darum wurde das Teil nicht beurteilt. Noch einmal prüfen; Kabel, Netzwerk und Auslastung des Rechners kontrollieren.</translation>
    </message>
    <message>
      <source>The true number lies between the two bounds with 95 % confidence; more good parts bring them closer together.</source>
      <translation>Die wahre Zahl liegt mit 95 % Sicherheit zwischen den beiden Schranken; mehr Gutteile bringen sie näher zusammen.</translation>
    </message>
    <message>
      <source>The value of “{field}” is not valid.</source>
      <translation>Der Wert von „{field}“ ist nicht gültig.</translation>
    </message>
    <message>
      <source>The verdict came later than {milliseconds} ms. The line was told NOT CHECKED; what the model said is stored.</source>
      <translation>Das Urteil kam später als {milliseconds} ms. Der Linie wurde NICHT GEPRÜFT gemeldet; was das Modell sagte, ist gespeichert.</translation>
    </message>
    <message>
      <source>The video could be read only up to frame {read}: its disk or share failed. Frames behind that were not inspected. Copy it to this computer and inspect it again.</source>
      <translation>Das Video war nur bis Bild {read} lesbar: Datenträger oder Netzfreigabe ist ausgefallen. Die Bilder danach wurden nicht geprüft. Auf diesen Rechner kopieren und noch einmal prüfen.</translation>
    </message>
    <message>
      <source>The view “{view}” is judged as “{product}”, which the model {model} does not know. Train a model with all products of the views, or change the view under “Several cameras…”.</source>
      <translation>Die Ansicht „{view}“ wird als „{product}“ beurteilt, das das Modell {model} nicht kennt. Ein Modell mit allen Produkten der Ansichten trainieren oder die Ansicht unter „Mehrere Kameras…“ ändern.</translation>
    </message>
    <message>
      <source>The views “{first}” and “{second}” have the same camera, {source}. Choose another one for either under “Several cameras…”.</source>
      <translation>Die Ansichten „{first}“ und „{second}“ haben dieselbe Kamera, {source}. Für eine davon unter „Mehrere Kameras…“ eine andere wählen.</translation>
    </message>
    <message>
      <source>The weights of {title} were here already, from {source}. Nothing was fetched.</source>
      <translation>Die Gewichte von {title} waren schon da, aus {source}. Es wurde nichts abgerufen.</translation>
    </message>
    <message>
      <source>The workspace cannot be read</source>
      <translation>Der Arbeitsbereich ist nicht lesbar</translation>
    </message>
    <message>
      <source>The workspace could not be checked to the end: {error}. Nothing was changed.</source>
      <translation>Der Arbeitsbereich konnte nicht zu Ende geprüft werden: {error}. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>The workspace is closed; nothing was changed. Start the application again.</source>
      <translation>Der Arbeitsbereich ist geschlossen; es wurde nichts geändert. Die Anwendung neu starten.</translation>
    </message>
    <message>
      <source>The workspace is read-only. Ask for permission to write to it.</source>
      <translation>Der Arbeitsbereich ist schreibgeschützt. Um Schreibrecht bitten.</translation>
    </message>
    <message>
      <source>The workspace {folder} opens in a window of its own. The one of this window stays as it is.</source>
      <translation>Der Arbeitsbereich {folder} öffnet sich in einem eigenen Fenster. Der dieses Fensters bleibt, wie er ist.</translation>
    </message>
    <message>
      <source>The workspace {workspace} cannot be made: {error}. Nothing was changed. Choose a folder that you may write to.</source>
      <translation>Der Arbeitsbereich {workspace} lässt sich nicht anlegen: {error}. Es wurde nichts geändert. Einen Ordner mit Schreibrecht wählen.</translation>
    </message>
    <message>
      <source>The workspace {workspace} cannot be written to: {error}. Nothing was changed. Free some space, or choose a folder that you may write to.</source>
      <translation>Der Arbeitsbereich {workspace} ist nicht beschreibbar: {error}. Es wurde nichts geändert. Platz schaffen oder einen Ordner mit Schreibrecht wählen.</translation>
    </message>
    <message>
      <source>The workspace {workspace} is already open in another window (process {process} on {host}). Nothing was changed. Use that window, or close it first.</source>
      <translation>Der Arbeitsbereich {workspace} ist schon in einem anderen Fenster geöffnet (Prozess {process} auf {host}). Es wurde nichts geändert. Jenes Fenster benutzen oder zuerst schließen.</translation>
    </message>
    <message>
      <source>The workspace's disk does not answer</source>
      <translation>Der Datenträger des Arbeitsbereichs antwortet nicht</translation>
    </message>
    <message>
      <source>The {count} most unusual pictures are shown first: are they good parts?</source>
      <translation>Die {count} ungewöhnlichsten Bilder stehen vorn: Sind es Gutteile?</translation>
    </message>
    <message>
      <source>There are GET /state, /last, /late and /schema, and POST /trigger and /product.</source>
      <translation>Es gibt GET /state, /last, /late und /schema sowie POST /trigger und /product.</translation>
    </message>
    <message>
      <source>There are no images in {folder}. Nothing was inspected. Choose another folder.</source>
      <translation>In {folder} sind keine Bilder. Es wurde nichts geprüft. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>There are no rules yet, so nothing was removed. Say first how long files are kept.</source>
      <translation>Es gibt noch keine Regeln, darum wurde nichts entfernt. Zuerst festlegen, wie lange Dateien aufbewahrt werden.</translation>
    </message>
    <message>
      <source>There is a search with the name {name} already, and it was not changed. Choose another name.</source>
      <translation>Es gibt schon eine Suche namens {name}; sie wurde nicht geändert. Einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>There is already a model {name}. Nothing was added.</source>
      <translation>Es gibt schon ein Modell {name}. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
      <source>There is already a product “{name}”. Nothing was changed. Choose another name (upper and lower case count as the same).</source>
      <translation>Es gibt schon ein Produkt „{name}“. Es wurde nichts geändert. Einen anderen Namen wählen (Groß- und Kleinschreibung zählt nicht).</translation>
    </message>
    <message>
      <source>There is already somebody called {name}. Choose a name that tells the two apart.</source>
      <translation>Es gibt schon eine Person namens {name}. Einen Namen wählen, der die beiden unterscheidet.</translation>
    </message>
    <message>
      <source>There is another product “{name}” by now. Rename that one on the Products page, then restore this one.</source>
      <translation>Inzwischen gibt es ein anderes Produkt „{name}“. Jenes auf der Seite Produkte umbenennen, dann dieses wiederherstellen.</translation>
    </message>
    <message>
      <source>There is no backup at {place}: {error}. The workspace is as it was. Check the disk, and begin again.</source>
      <translation>In {place} ist keine Sicherung entstanden: {error}. Der Arbeitsbereich ist unverändert. Datenträger prüfen und neu beginnen.</translation>
    </message>
    <message>
      <source>There is no batch with number {number}, or it lies in the trash.</source>
      <translation>Es gibt keine Serie mit der Nummer {number}, oder sie liegt im Papierkorb.</translation>
    </message>
    <message>
      <source>There is no complete handover in {folder}. This half of the self-test judges what another computer handed over: run the self-test there first and copy the whole folder that it leaves, called handover, to {folder}.</source>
      <translation>In {folder} liegt keine vollständige Übergabe. Diese Hälfte des Selbsttests beurteilt, was ein anderer Rechner übergeben hat: den Selbsttest zuerst dort ausführen und den ganzen Ordner handover, den er hinterlässt, nach {folder} kopieren.</translation>
    </message>
    <message>
      <source>There is no golden part with number {number}, or it lies in the trash.</source>
      <translation>Es gibt kein Musterteil mit der Nummer {number}, oder es liegt im Papierkorb.</translation>
    </message>
    <message>
      <source>There is no image that belongs to this verdict.</source>
      <translation>Zu diesem Urteil gehört kein Bild.</translation>
    </message>
    <message>
      <source>There is no model but the one that judged these parts. Train another one, add a model file, or restore one from the trash.</source>
      <translation>Es gibt nur das Modell, das diese Teile beurteilt hat. Ein anderes trainieren, eine Modelldatei hinzufügen oder eines aus dem Papierkorb wiederherstellen.</translation>
    </message>
    <message>
      <source>There is no model folder {folder}. Nothing was added.</source>
      <translation>Es gibt keinen Modellordner {folder}. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
      <source>There is no model for {product} here. On the workstation, export one as a model file (.onenip) and add it on the Train page.</source>
      <translation>Für {product} gibt es hier kein Modell. Auf der Workstation eines als Modelldatei (.onenip) exportieren und auf der Seite Training hinzufügen.</translation>
    </message>
    <message>
      <source>There is no model with number {number}.</source>
      <translation>Es gibt kein Modell mit der Nummer {number}.</translation>
    </message>
    <message>
      <source>There is no model yet. Train one on the Train page.</source>
      <translation>Es gibt noch kein Modell. Auf der Seite Training eines trainieren.</translation>
    </message>
    <message>
      <source>There is no normal image with number {number}, or it lies in the trash.</source>
      <translation>Es gibt kein Gutbild mit der Nummer {number}, oder es liegt im Papierkorb.</translation>
    </message>
    <message>
      <source>There is no picture to paint on</source>
      <translation>Es gibt kein Bild zum Einzeichnen</translation>
    </message>
    <message>
      <source>There is no product here yet. Export a model as a model file (.onenip) on the workstation and add it on the Train page; its products come with it.</source>
      <translation>Hier gibt es noch kein Produkt. Auf der Workstation ein Modell als Modelldatei (.onenip) exportieren und auf der Seite Training hinzufügen; seine Produkte kommen mit.</translation>
    </message>
    <message>
      <source>There is no product to import into. Create a product first, then add its images.</source>
      <translation>Es gibt kein Produkt, in das importiert werden könnte. Zuerst ein Produkt anlegen, dann Bilder hinzufügen.</translation>
    </message>
    <message>
      <source>There is no product with number {number} in the trash.</source>
      <translation>Im Papierkorb gibt es kein Produkt mit der Nummer {number}.</translation>
    </message>
    <message>
      <source>There is no product with number {number}, or it lies in the trash.</source>
      <translation>Es gibt kein Produkt mit der Nummer {number}, oder es liegt im Papierkorb.</translation>
    </message>
    <message>
      <source>There is no product yet. Create one on the Products page and import pictures of good parts.</source>
      <translation>Es gibt noch kein Produkt. Auf der Seite Produkte eines anlegen und Bilder von Gutteilen importieren.</translation>
    </message>
    <message>
      <source>There is no product “{product}”. Nothing was changed; the names stand on the Products page, the numbers under Settings, Line.</source>
      <translation>Es gibt kein Produkt „{product}“. Es wurde nichts geändert; die Namen stehen auf der Seite Produkte, die Nummern unter Einstellungen, Linie.</translation>
    </message>
    <message>
      <source>There is no record of part number {number}: it is still on its way to the disk, could not be stored, or lies in the trash. Nothing was changed. Try again in a moment.</source>
      <translation>Zu Teil Nummer {number} gibt es keinen Datensatz: Er ist noch auf dem Weg zum Datenträger, konnte nicht gespeichert werden oder liegt im Papierkorb. Es wurde nichts geändert. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
      <source>There is no source of the kind {kind}. Choose another source.</source>
      <translation>Es gibt keine Quelle der Art {kind}. Eine andere Quelle wählen.</translation>
    </message>
    <message>
      <source>There is no such person any more: somebody has removed them, perhaps at another station.</source>
      <translation>Diese Person gibt es nicht mehr: Jemand hat sie entfernt, vielleicht an einer anderen Station.</translation>
    </message>
    <message>
      <source>There is no training job with number {number}.</source>
      <translation>Es gibt keinen Trainingsauftrag mit der Nummer {number}.</translation>
    </message>
    <message>
      <source>There is no video file {path}. Nothing was inspected. Choose another file.</source>
      <translation>Es gibt keine Videodatei {path}. Es wurde nichts geprüft. Eine andere Datei wählen.</translation>
    </message>
    <message>
      <source>There was no picture to judge.</source>
      <translation>Es gab kein Bild zu beurteilen.</translation>
    </message>
    <message>
      <source>These parts look different</source>
      <translation>Diese Teile sehen anders aus</translation>
    </message>
    <message>
      <source>They are kept.</source>
      <translation>Sie bleiben erhalten.</translation>
    </message>
    <message>
      <source>This account may not open port {port}. Choose one above 1023, for example 1502.</source>
      <translation>Dieses Benutzerkonto darf Port {port} nicht öffnen. Einen über 1023 wählen, zum Beispiel 1502.</translation>
    </message>
    <message>
      <source>This computer's clock differs from the server's</source>
      <translation>Die Uhr dieses Rechners weicht von der des Servers ab</translation>
    </message>
    <message>
      <source>This does not look like '{product}'.</source>
      <translation>Das sieht nicht aus wie „{product}“.</translation>
    </message>
    <message>
      <source>This is the badge of {name}. Take it from them first, or scan another one.</source>
      <translation>Das ist der Ausweis von {name}. Zuerst dort entziehen oder einen anderen scannen.</translation>
    </message>
    <message>
      <source>This is the station edition: it inspects with models that were trained on a workstation. To train, install the workstation edition.</source>
      <translation>Dies ist die Edition Station: Sie prüft mit Modellen, die auf einer Workstation trainiert wurden. Zum Trainieren die Edition Workstation installieren.</translation>
    </message>
    <message>
      <source>This looks like '{other}', not like '{product}'.</source>
      <translation>Das sieht aus wie „{other}“, nicht wie „{product}“.</translation>
    </message>
    <message>
      <source>This looks like none of the products that the model knows.</source>
      <translation>Das sieht aus wie keines der Produkte, die das Modell kennt.</translation>
    </message>
    <message>
      <source>This search was removed meanwhile. No part was changed; save the search anew.</source>
      <translation>Diese Suche wurde inzwischen entfernt. Kein Teil wurde geändert; die Suche neu speichern.</translation>
    </message>
    <message>
      <source>This shared memory was given back already. The frame is lost; the next one is not affected.</source>
      <translation>Dieser gemeinsame Speicher wurde schon zurückgegeben. Das Bild ist verloren; das nächste ist nicht betroffen.</translation>
    </message>
    <message>
      <source>This training is not in the queue any more: it began, or was removed.</source>
      <translation>Dieses Training ist nicht mehr in der Warteschlange: Es hat begonnen oder wurde entfernt.</translation>
    </message>
    <message>
      <source>This version knows no connection of the kind “{kind}”.</source>
      <translation>Diese Version kennt keine Verbindung der Art „{kind}“.</translation>
    </message>
    <message>
      <source>Those were trial parts</source>
      <translation>Das waren Probeteile</translation>
    </message>
    <message>
      <source>Time to train {product} again</source>
      <translation>Zeit, {product} neu zu trainieren</translation>
    </message>
    <message>
      <source>Too many parts are selected</source>
      <translation>Zu viele Teile sind ausgewählt</translation>
    </message>
    <message>
      <source>Too many wrong ones: try again in {seconds} s.</source>
      <translation>Zu viele Fehlversuche: in {seconds} s noch einmal versuchen.</translation>
    </message>
    <message>
      <source>Too short: a PIN has {pin} digits or more (an operator's {operator_pin}), a password {password} characters or more.</source>
      <translation>Zu kurz: Eine PIN hat mindestens {pin} Ziffern (die eines Bedieners {operator_pin}), ein Passwort mindestens {password} Zeichen.</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Oben</translation>
    </message>
    <message>
      <source>Top left</source>
      <translation>Oben links</translation>
    </message>
    <message>
      <source>Top middle</source>
      <translation>Oben Mitte</translation>
    </message>
    <message>
      <source>Top right</source>
      <translation>Oben rechts</translation>
    </message>
    <message>
      <source>Train on session “{session}”</source>
      <translation>Mit Sitzung „{session}“ trainieren</translation>
    </message>
    <message>
      <source>Training did not stop in time and was ended. The last checkpoint is kept; press Resume to go on.</source>
      <translation>Das Training hielt nicht rechtzeitig an und wurde beendet. Der letzte Checkpoint bleibt erhalten; weiter mit Fortsetzen.</translation>
    </message>
    <message>
      <source>Training is reading the images. Nothing was deleted. Wait for the training or cancel it first.</source>
      <translation>Das Training liest gerade die Bilder. Es wurde nichts gelöscht. Auf das Training warten oder es abbrechen.</translation>
    </message>
    <message>
      <source>Training of {model} failed</source>
      <translation>Training von {model} fehlgeschlagen</translation>
    </message>
    <message>
      <source>Training of {model} is {state} and cannot become {wanted}. Nothing was changed.</source>
      <translation>Das Training von {model} ist {state} und kann nicht {wanted} werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Training of {model} was stopped</source>
      <translation>Training von {model} wurde angehalten</translation>
    </message>
    <message>
      <source>Training stops at the next step and keeps a checkpoint.</source>
      <translation>Das Training hält beim nächsten Schritt an und behält einen Checkpoint.</translation>
    </message>
    <message>
      <source>Training was cancelled before it began: nothing was learned. Resume begins it.</source>
      <translation>Das Training wurde vor dem Beginn abgebrochen: Es wurde nichts gelernt. Fortsetzen beginnt es.</translation>
    </message>
    <message>
      <source>Training was cancelled while its process ended by itself ({exit}). Press Resume to go on.</source>
      <translation>Das Training wurde abgebrochen, während sein Prozess von selbst endete ({exit}). Weiter mit Fortsetzen.</translation>
    </message>
    <message>
      <source>Training was cancelled. What it has learned so far is kept; press Resume to go on.</source>
      <translation>Das Training wurde abgebrochen. Was bisher gelernt wurde, bleibt erhalten; weiter mit Fortsetzen.</translation>
    </message>
    <message>
      <source>Training {model}. Inspection can go on meanwhile.</source>
      <translation>{model} wird trainiert. Die Prüfung kann inzwischen weitergehen.</translation>
    </message>
    <message>
      <source>Two stations have the same name</source>
      <translation>Zwei Stationen haben denselben Namen</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Rückgängig gemacht</translation>
    </message>
    <message>
      <source>Unusual pictures are found on a workstation; this is the station edition.</source>
      <translation>Ungewöhnliche Bilder werden auf einer Workstation gefunden; dies ist die Edition Station.</translation>
    </message>
    <message>
      <source>Use one image again</source>
      <translation>Ein Bild wieder verwenden</translation>
    </message>
    <message>
      <source>Use one part as a picture of a good part</source>
      <translation>Ein Teil als Bild eines Gutteils verwenden</translation>
    </message>
    <message>
      <source>Use {count} images again</source>
      <translation>{count} Bilder wieder verwenden</translation>
    </message>
    <message>
      <source>Use {count} parts as pictures of good parts</source>
      <translation>{count} Teile als Bilder von Gutteilen verwenden</translation>
    </message>
    <message>
      <source>Value range of {product}: {bits} of 16 bits</source>
      <translation>Wertebereich von {product}: {bits} von 16 Bit</translation>
    </message>
    <message>
      <source>Verdict corrected</source>
      <translation>Urteil korrigiert</translation>
    </message>
    <message>
      <source>Verdicts came too late for the line</source>
      <translation>Urteile kamen zu spät für die Linie</translation>
    </message>
    <message>
      <source>Verdicts corrected</source>
      <translation>Urteile korrigiert</translation>
    </message>
    <message>
      <source>Versions, this computer and numbers of records are in the clipboard, without names.</source>
      <translation>Versionen, dieser Rechner und Anzahlen von Datensätzen sind in der Zwischenablage, ohne Namen.</translation>
    </message>
    <message>
      <source>Video file ended</source>
      <translation>Videodatei zu Ende</translation>
    </message>
    <message>
      <source>Video file ended after {delivered} of {total} frames</source>
      <translation>Videodatei zu Ende nach {delivered} von {total} Bildern</translation>
    </message>
    <message>
      <source>View “{view}”: of {source} nobody can tell which picture belongs to which part of another view. Choose a camera, a folder or a video for it under “Several cameras…”.</source>
      <translation>Ansicht „{view}“: Bei {source} kann niemand sagen, welches Bild zu welchem Teil einer anderen Ansicht gehört. Unter „Mehrere Kameras…“ eine Kamera, einen Ordner oder ein Video dafür wählen.</translation>
    </message>
    <message>
      <source>View “{view}”: {reason}</source>
      <translation>Ansicht „{view}“: {reason}</translation>
    </message>
    <message>
      <source>Waiting for a part to come to rest</source>
      <translation>Warten, bis ein Teil zur Ruhe kommt</translation>
    </message>
    <message>
      <source>Waiting for files</source>
      <translation>Warten auf Dateien</translation>
    </message>
    <message>
      <source>Waiting for files; {count} of before the start are not inspected</source>
      <translation>Warten auf Dateien; {count} von vor dem Start werden nicht geprüft</translation>
    </message>
    <message>
      <source>Waiting for files; {count} of before the start is not inspected</source>
      <translation>Warten auf Dateien; {count} von vor dem Start wird nicht geprüft</translation>
    </message>
    <message>
      <source>Waiting for the trigger</source>
      <translation>Warten auf den Trigger</translation>
    </message>
    <message>
      <source>What is judged meanwhile waits on this computer's disk, safe, and is sent by itself. Lists, corrections and new products need the server. {reason}</source>
      <translation>Was inzwischen beurteilt wird, wartet sicher auf dem Datenträger dieses Rechners und wird von selbst gesendet. Listen, Korrekturen und neue Produkte brauchen den Server. {reason}</translation>
    </message>
    <message>
      <source>What is stored of the PIN cannot be read, so no PIN fits. Whoever has the files of the workspace can take the line “operator_pin” out of its settings.json while the program is closed; nothing else is lost.</source>
      <translation>Die gespeicherte PIN ist nicht lesbar, darum passt keine PIN. Wer Zugang zu den Dateien des Arbeitsbereichs hat, kann bei geschlossenem Programm die Zeile „operator_pin“ aus settings.json nehmen; sonst geht nichts verloren.</translation>
    </message>
    <message>
      <source>What is stored of the PIN or password of {name} cannot be read, so none fits. An admin can set a new one.</source>
      <translation>Die gespeicherte PIN oder das Passwort von {name} ist nicht lesbar, darum passt keine Eingabe. Ein Admin kann eine neue setzen.</translation>
    </message>
    <message>
      <source>What it makes of true defects nobody knows yet: now inspect parts that it has not seen, good and defective ones, and correct what it gets wrong.</source>
      <translation>Wie es echte Fehler beurteilt, weiß noch niemand: jetzt Teile prüfen, die es nicht gesehen hat, gute und fehlerhafte, und korrigieren, was es falsch macht.</translation>
    </message>
    <message>
      <source>What the model says of {name} could not be explained. Nothing was changed; the log says what went wrong.</source>
      <translation>Was das Modell zu {name} sagt, ließ sich nicht erklären. Es wurde nichts geändert; der Grund steht im Log.</translation>
    </message>
    <message>
      <source>What waits in {folder} for the server cannot be read: {error}. Nothing was changed. Keep a copy of that folder, and ask whoever looks after the server before you remove it.</source>
      <translation>Was in {folder} auf den Server wartet, ist nicht lesbar: {error}. Es wurde nichts geändert. Eine Kopie des Ordners aufheben und vor dem Entfernen die Person fragen, die den Server betreut.</translation>
    </message>
    <message>
      <source>What was given as --database is no address of a PostgreSQL database. Nothing was changed. It reads postgresql://USER@HOST/DATABASE.</source>
      <translation>Was als --database angegeben wurde, ist keine Adresse einer PostgreSQL-Datenbank. Es wurde nichts geändert. Sie lautet postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
      <source>What was inspected before is saved: {count} part.</source>
      <translation>Was vorher geprüft wurde, ist gespeichert: {count} Teil.</translation>
    </message>
    <message>
      <source>What was inspected before is saved: {count} parts.</source>
      <translation>Was vorher geprüft wurde, ist gespeichert: {count} Teile.</translation>
    </message>
    <message>
      <source>What was read back from {path} is not what was written, so it was removed. The model in the workspace is unchanged. Choose another disk.</source>
      <translation>Was aus {path} zurückgelesen wurde, ist nicht, was geschrieben wurde; die Datei wurde entfernt. Das Modell im Arbeitsbereich ist unverändert. Einen anderen Datenträger wählen.</translation>
    </message>
    <message>
      <source>What was read is no badge: it must have {shortest} characters or more.</source>
      <translation>Was gelesen wurde, ist kein Ausweis: Er muss mindestens {shortest} Zeichen haben.</translation>
    </message>
    <message>
      <source>What was sent is not understood, and nothing was done: {error}</source>
      <translation>Was gesendet wurde, ist nicht zu verstehen; es wurde nichts getan: {error}</translation>
    </message>
    <message>
      <source>Which files were inspected cannot be written down ({error}), so that they would be inspected again after the next start. Check the disk of the workspace.</source>
      <translation>Welche Dateien geprüft wurden, lässt sich nicht notieren ({error}); nach dem nächsten Start würden sie noch einmal geprüft. Den Datenträger des Arbeitsbereichs kontrollieren.</translation>
    </message>
    <message>
      <source>Which pictures of several cameras belong to one part is told by when they come. Say the least time between parts under “Triggers and alarms…”: pictures within half of it are of one part.</source>
      <translation>Welche Bilder mehrerer Kameras zu einem Teil gehören, ergibt sich aus ihrer Ankunftszeit. Unter „Trigger und Alarme…“ den Mindestabstand zwischen Teilen angeben: Bilder innerhalb der halben Zeit gehören zu einem Teil.</translation>
    </message>
    <message>
      <source>While the server was away, another station began under the name {station}. All parts are recorded, under the same station name. Close one of the two and start it with --station and another name.</source>
      <translation>Während der Server nicht erreichbar war, hat eine andere Station unter dem Namen {station} begonnen. Alle Teile sind gespeichert, unter demselben Stationsnamen. Eine der beiden schließen und mit --station und einem anderen Namen starten.</translation>
    </message>
    <message>
      <source>While you were asked, the product or the model changed, and the limit was chosen by the scores of {product} with the model {model}. The limit was left as it is. Look at the Limits page, and choose it again.</source>
      <translation>Während der Rückfrage haben sich Produkt oder Modell geändert; der Grenzwert war nach den Scores von {product} mit dem Modell {model} gewählt. Der Grenzwert blieb, wie er war. Auf der Seite Grenzwerte ansehen und neu wählen.</translation>
    </message>
    <message>
      <source>Who logged in or out does not stand in the audit log</source>
      <translation>Wer sich an- oder abgemeldet hat, steht nicht im Audit-Log</translation>
    </message>
    <message>
      <source>Write the audit log to a file</source>
      <translation>Audit-Log in eine Datei schreiben</translation>
    </message>
    <message>
      <source>Write the report {file}</source>
      <translation>Bericht {file} schreiben</translation>
    </message>
    <message>
      <source>Written to {path}.</source>
      <translation>Geschrieben nach {path}.</translation>
    </message>
    <message>
      <source>Yield {percent:.1f} % over the last {count} parts; at least {least_percent:.1f} % is wanted</source>
      <translation>Gutanteil {percent:.1f} % über die letzten {count} Teile; verlangt sind mindestens {least_percent:.1f} %</translation>
    </message>
    <message>
      <source>You are asked about {file} when the operator's page is left. Nothing is changed until then.</source>
      <translation>Die Frage zu {file} kommt, wenn die Bedienerseite verlassen wird. Bis dahin ändert sich nichts.</translation>
    </message>
    <message>
      <source>You can train with the weights of {title} now ({megabytes:.0f} MB). Their SHA-256 is the known one.</source>
      <translation>Mit den Gewichten von {title} kann jetzt trainiert werden ({megabytes:.0f} MB). Ihr SHA-256 ist der bekannte.</translation>
    </message>
    <message>
      <source>You can train with the weights of {title} now ({megabytes:.0f} MB). Their SHA-256 was not known before: it was written down, and later fetches are held to it.</source>
      <translation>Mit den Gewichten von {title} kann jetzt trainiert werden ({megabytes:.0f} MB). Ihr SHA-256 war bisher nicht bekannt: Er wurde notiert, und künftige Abrufe werden daran gemessen.</translation>
    </message>
    <message>
      <source>You can train with {file} as the weights of {title} now. Its SHA-256 is the known one.</source>
      <translation>Mit {file} als Gewichten von {title} kann jetzt trainiert werden. Der SHA-256 ist der bekannte.</translation>
    </message>
    <message>
      <source>a record speaks of it, and it is not there</source>
      <translation>ein Datensatz verweist darauf, aber es ist nicht da</translation>
    </message>
    <message>
      <source>add and remove people, change roles, the lock and the operator's PIN</source>
      <translation>Personen hinzufügen und entfernen, Rollen, Sperre und Bediener-PIN ändern</translation>
    </message>
    <message>
      <source>add and rename models, sign them, let one inspect, roll back, set the rules</source>
      <translation>Modelle hinzufügen, umbenennen, unterzeichnen, aktivieren, zurückrollen, Regeln festlegen</translation>
    </message>
    <message>
      <source>admin</source>
      <translation>Admin</translation>
    </message>
    <message>
      <source>alignment changed</source>
      <translation>Ausrichtung geändert</translation>
    </message>
    <message>
      <source>audit-anchor.json, which notes the newest line of the audit log, is gone or damaged: nobody can tell whether lines at the end were removed</source>
      <translation>audit-anchor.json, worin die neueste Zeile des Audit-Logs vermerkt ist, fehlt oder ist beschädigt: Ob am Ende Zeilen entfernt wurden, lässt sich nicht sagen</translation>
    </message>
    <message>
      <source>change cameras, triggers, the line and what else decides verdicts</source>
      <translation>Kameras, Trigger, Linie und alles andere ändern, was Urteile bestimmt</translation>
    </message>
    <message>
      <source>change limits</source>
      <translation>Grenzwerte ändern</translation>
    </message>
    <message>
      <source>change products, normal images and golden parts, answer overruled verdicts</source>
      <translation>Produkte, Gutbilder und Musterteile ändern, Korrekturen beantworten</translation>
    </message>
    <message>
      <source>correct verdicts</source>
      <translation>Urteile korrigieren</translation>
    </message>
    <message>
      <source>count from zero</source>
      <translation>von null an zählen</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>dunkel</translation>
    </message>
    <message>
      <source>delete and restore, delete for good</source>
      <translation>löschen und wiederherstellen, endgültig löschen</translation>
    </message>
    <message>
      <source>exit code {code}</source>
      <translation>Exit-Code {code}</translation>
    </message>
    <message>
      <source>exposure</source>
      <translation>Belichtung</translation>
    </message>
    <message>
      <source>files of this part are gone, which a check found on {day}</source>
      <translation>Dateien dieses Teils fehlen; das ergab eine Kontrolle am {day}</translation>
    </message>
    <message>
      <source>frame rate</source>
      <translation>Bildrate</translation>
    </message>
    <message>
      <source>gain</source>
      <translation>Verstärkung</translation>
    </message>
    <message>
      <source>gamma</source>
      <translation>Gamma</translation>
    </message>
    <message>
      <source>hold batches and orders, lift holds</source>
      <translation>Serien und Aufträge sperren, Löschsperren aufheben</translation>
    </message>
    <message>
      <source>image height</source>
      <translation>Bildhöhe</translation>
    </message>
    <message>
      <source>image width</source>
      <translation>Bildbreite</translation>
    </message>
    <message>
      <source>inspected area changed</source>
      <translation>Prüfbereich geändert</translation>
    </message>
    <message>
      <source>it cannot be read: {error}</source>
      <translation>nicht lesbar: {error}</translation>
    </message>
    <message>
      <source>it closed its pipe but still runs</source>
      <translation>er hat seine Pipe geschlossen, läuft aber noch</translation>
    </message>
    <message>
      <source>it is built upon an earlier frame that is damaged or missing</source>
      <translation>es baut auf einem früheren Bild auf, das beschädigt ist oder fehlt</translation>
    </message>
    <message>
      <source>it is damaged or of another version, and the application does not open the workspace</source>
      <translation>beschädigt oder von einer anderen Version, und die Anwendung öffnet den Arbeitsbereich nicht</translation>
    </message>
    <message>
      <source>its end is missing</source>
      <translation>das Ende fehlt</translation>
    </message>
    <message>
      <source>its hash is not the one in its record</source>
      <translation>der Hash ist nicht der im Datensatz</translation>
    </message>
    <message>
      <source>line {number} of the audit log is gone</source>
      <translation>Zeile {number} des Audit-Logs fehlt</translation>
    </message>
    <message>
      <source>line {number} of the audit log, or the one before it, is not what was written</source>
      <translation>Zeile {number} des Audit-Logs oder die davor ist nicht so, wie sie geschrieben wurde</translation>
    </message>
    <message>
      <source>line {number} of the audit log: when the application started, the end of the log was not what was noted beside the database. Lines before it were removed or written anew, an older database was put back, or the note was lost</source>
      <translation>Zeile {number} des Audit-Logs: Beim Start der Anwendung war das Ende des Logs nicht das, was neben der Datenbank vermerkt war. Zeilen davor wurden entfernt oder neu geschrieben, eine ältere Datenbank wurde zurückgespielt, oder der Vermerk ging verloren</translation>
    </message>
    <message>
      <source>log in and out</source>
      <translation>an- und abmelden</translation>
    </message>
    <message>
      <source>look at parts, images and figures</source>
      <translation>Teile, Bilder und Zahlen ansehen</translation>
    </message>
    <message>
      <source>looks like another product</source>
      <translation>sieht aus wie ein anderes Produkt</translation>
    </message>
    <message>
      <source>looks like “{product}”</source>
      <translation>sieht aus wie „{product}“</translation>
    </message>
    <message>
      <source>more blurred than the others</source>
      <translation>unschärfer als die anderen</translation>
    </message>
    <message>
      <source>moved to {place}</source>
      <translation>nach {place} verschoben</translation>
    </message>
    <message>
      <source>nearly the same picture as {other}</source>
      <translation>fast das gleiche Bild wie {other}</translation>
    </message>
    <message>
      <source>no record speaks of it</source>
      <translation>kein Datensatz verweist darauf</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <source>offset down</source>
      <translation>Versatz nach unten</translation>
    </message>
    <message>
      <source>offset to the right</source>
      <translation>Versatz nach rechts</translation>
    </message>
    <message>
      <source>on</source>
      <translation>an</translation>
    </message>
    <message>
      <source>one left out because it is a golden part, which no training may see</source>
      <translation>eines ausgelassen, weil es ein Musterteil ist, das kein Training sehen darf</translation>
    </message>
    <message>
      <source>one left out because it is a normal image</source>
      <translation>eines ausgelassen, weil es ein Gutbild ist</translation>
    </message>
    <message>
      <source>operator</source>
      <translation>Bediener</translation>
    </message>
    <message>
      <source>other data follows where it should end</source>
      <translation>andere Daten folgen, wo es enden sollte</translation>
    </message>
    <message>
      <source>other sessions held out</source>
      <translation>andere Sitzungen zurückgehalten</translation>
    </message>
    <message>
      <source>overexposed: more of it is white than of the others</source>
      <translation>überbelichtet: mehr davon ist weiß als bei den anderen</translation>
    </message>
    <message>
      <source>packet size</source>
      <translation>Paketgröße</translation>
    </message>
    <message>
      <source>pixel format</source>
      <translation>Pixelformat</translation>
    </message>
    <message>
      <source>prompts changed</source>
      <translation>Prompts geändert</translation>
    </message>
    <message>
      <source>removed; it is made again when the model is loaded next</source>
      <translation>entfernt; wird beim nächsten Laden des Modells neu erstellt</translation>
    </message>
    <message>
      <source>row {row} of {table} belongs to a record of {owner} that is gone</source>
      <translation>Zeile {row} von {table} gehört zu einem Datensatz von {owner}, der fehlt</translation>
    </message>
    <message>
      <source>say how long files of parts are kept, and remove old ones</source>
      <translation>festlegen, wie lange Dateien von Teilen aufbewahrt werden, und alte entfernen</translation>
    </message>
    <message>
      <source>signal {number}, {name}</source>
      <translation>Signal {number}, {name}</translation>
    </message>
    <message>
      <source>signal {number}, {name}, perhaps because the computer ran out of memory</source>
      <translation>Signal {number}, {name}, vielleicht weil dem Rechner der Speicher ausging</translation>
    </message>
    <message>
      <source>start and pause an inspection, choose the product, acknowledge alarms</source>
      <translation>eine Prüfung starten und pausieren, das Produkt wählen, Alarme quittieren</translation>
    </message>
    <message>
      <source>stop an inspection</source>
      <translation>eine Prüfung beenden</translation>
    </message>
    <message>
      <source>the audit log was written anew: the line that was noted as its newest is another one now</source>
      <translation>das Audit-Log wurde neu geschrieben: Die Zeile, die als neueste vermerkt war, ist jetzt eine andere</translation>
    </message>
    <message>
      <source>the decoder says: {error}</source>
      <translation>der Decoder meldet: {error}</translation>
    </message>
    <message>
      <source>the file cannot be read</source>
      <translation>die Datei ist nicht lesbar</translation>
    </message>
    <message>
      <source>the folder of model {model} is not there</source>
      <translation>der Ordner des Modells {model} ist nicht da</translation>
    </message>
    <message>
      <source>the graphics card ({name})</source>
      <translation>der Grafikkarte ({name})</translation>
    </message>
    <message>
      <source>the map was removed by retention on {day}; the picture is there</source>
      <translation>die Karte wurde am {day} nach den Aufbewahrungsregeln entfernt; das Bild ist da</translation>
    </message>
    <message>
      <source>the newest lines of the audit log are gone ({count} or more), or an older database was put back</source>
      <translation>die neuesten Zeilen des Audit-Logs fehlen ({count} oder mehr), oder eine ältere Datenbank wurde zurückgespielt</translation>
    </message>
    <message>
      <source>the picture was removed by retention on {day}; a thumbnail is left</source>
      <translation>das Bild wurde am {day} nach den Aufbewahrungsregeln entfernt; ein Vorschaubild bleibt</translation>
    </message>
    <message>
      <source>the picture was removed by retention on {day}; the record stays</source>
      <translation>das Bild wurde am {day} nach den Aufbewahrungsregeln entfernt; der Datensatz bleibt</translation>
    </message>
    <message>
      <source>the product of {part} is not there any more.</source>
      <translation>das Produkt von {part} ist nicht mehr da.</translation>
    </message>
    <message>
      <source>the record of {part} is not what was stored when it was judged; its disk is damaged, or another program changed it</source>
      <translation>der Datensatz von {part} ist nicht der, der bei der Beurteilung gespeichert wurde; der Datenträger ist beschädigt, oder ein anderes Programm hat ihn verändert</translation>
    </message>
    <message>
      <source>the record says now that files of the part are gone; its verdict stays</source>
      <translation>im Datensatz steht jetzt, dass Dateien des Teils fehlen; das Urteil bleibt</translation>
    </message>
    <message>
      <source>the stream was broken for a while</source>
      <translation>der Datenstrom war eine Weile gestört</translation>
    </message>
    <message>
      <source>there is no picture in it</source>
      <translation>es ist kein Bild darin</translation>
    </message>
    <message>
      <source>this computer's processor</source>
      <translation>dem Prozessor dieses Rechners</translation>
    </message>
    <message>
      <source>train models</source>
      <translation>Modelle trainieren</translation>
    </message>
    <message>
      <source>value range changed</source>
      <translation>Wertebereich geändert</translation>
    </message>
    <message>
      <source>very unlike the others: is it a good part?</source>
      <translation>den anderen sehr unähnlich: Ist es ein Gutteil?</translation>
    </message>
    <message>
      <source>what the program does by itself</source>
      <translation>was das Programm von selbst tut</translation>
    </message>
    <message>
      <source>what was painted on the golden part {part} cannot be understood, and does not count; paint it anew</source>
      <translation>was auf dem Musterteil {part} eingezeichnet wurde, ist nicht zu verstehen und zählt nicht; neu einzeichnen</translation>
    </message>
    <message>
      <source>what was prepared for an engine is not what was written; a slower one is used</source>
      <translation>was für eine Engine vorbereitet wurde, ist nicht das, was geschrieben wurde; eine langsamere wird verwendet</translation>
    </message>
    <message>
      <source>white balance ({colour})</source>
      <translation>Weißabgleich ({colour})</translation>
    </message>
    <message>
      <source>write tables, reports and models to files</source>
      <translation>Tabellen, Berichte und Modelle in Dateien schreiben</translation>
    </message>
    <message>
      <source>{above} of the last {parts} parts score above the middle one of the {known} good parts that the limit rests on; of parts like those about half would. Light, lens or the parts may have changed, or most of them are defective. All of them were judged and kept as always, but how many good ones the limit rejects is not known. Look at them: if they are good, add some to the product's pictures and train again.</source>
      <translation>{above} der letzten {parts} Teile liegen mit dem Score über dem mittleren der {known} Gutteile, auf denen der Grenzwert beruht; bei gleichartigen Teilen wäre es etwa die Hälfte. Licht, Objektiv oder die Teile haben sich vielleicht geändert, oder die meisten sind fehlerhaft. Alle wurden wie immer beurteilt und gespeichert, doch ist nicht bekannt, wie viele gute der Grenzwert aussortiert. Bitte ansehen: Sind sie gut, einige zu den Bildern des Produkts hinzufügen und neu trainieren.</translation>
    </message>
    <message>
      <source>{cameras} need the package {package}, which this installation does not have. Where the program was installed with pip, “pip install onenip-inspector[{extra}]” adds it; then start the program again. All other sources work without it.</source>
      <translation>{cameras} brauchen das Paket {package}, das in dieser Installation fehlt. Wurde das Programm mit pip installiert, fügt „pip install onenip-inspector[{extra}]“ es hinzu; danach das Programm neu starten. Alle anderen Quellen arbeiten ohne das Paket.</translation>
    </message>
    <message>
      <source>{camera} delivers {got} instead of {wanted}. Nothing was inspected. Choose a size that the camera has, and check that no other program uses it.</source>
      <translation>{camera} liefert {got} statt {wanted}. Es wurde nichts geprüft. Eine Größe wählen, die die Kamera hat, und kontrollieren, dass kein anderes Programm sie benutzt.</translation>
    </message>
    <message>
      <source>{connection} never got {count} verdict, because it was away too long. It is stored.</source>
      <translation>{connection} hat {count} Urteil nie erhalten, weil die Verbindung zu lange unterbrochen war. Es ist gespeichert.</translation>
    </message>
    <message>
      <source>{connection} never got {count} verdicts, because it was away too long. They are stored.</source>
      <translation>{connection} hat {count} Urteile nie erhalten, weil die Verbindung zu lange unterbrochen war. Sie sind gespeichert.</translation>
    </message>
    <message>
      <source>{connection}: {reason}</source>
      <translation>{connection}: {reason}</translation>
    </message>
    <message>
      <source>{connection}: {reason} The inspection goes on, and everything is stored.</source>
      <translation>{connection}: {reason} Die Prüfung geht weiter, und alles wird gespeichert.</translation>
    </message>
    <message>
      <source>{count:,} picture of the camera arrived damaged and was left out. If it happens often, check cable and network, or set a smaller packet size.</source>
      <translation>{count:,} Bild der Kamera kam beschädigt an und wurde ausgelassen. Kommt das öfter vor, Kabel und Netzwerk kontrollieren oder eine kleinere Paketgröße einstellen.</translation>
    </message>
    <message>
      <source>{count:,} pictures of the camera arrived damaged and were left out. If it happens often, check cable and network, or set a smaller packet size.</source>
      <translation>{count:,} Bilder der Kamera kamen beschädigt an und wurden ausgelassen. Kommt das öfter vor, Kabel und Netzwerk kontrollieren oder eine kleinere Paketgröße einstellen.</translation>
    </message>
    <message>
      <source>{counted} parts are counted as {verdict}, and {recorded} are recorded</source>
      <translation>{counted} Teile sind als {verdict} gezählt, aber {recorded} sind gespeichert</translation>
    </message>
    <message>
      <source>{count} NG parts one after the other</source>
      <translation>{count} NG-Teile hintereinander</translation>
    </message>
    <message>
      <source>{count} already there</source>
      <translation>{count} schon vorhanden</translation>
    </message>
    <message>
      <source>{count} are normal images of their products now. The next training learns from them.</source>
      <translation>{count} sind jetzt Gutbilder ihrer Produkte. Das nächste Training lernt von ihnen.</translation>
    </message>
    <message>
      <source>{count} batch</source>
      <translation>{count} Serie</translation>
    </message>
    <message>
      <source>{count} batches</source>
      <translation>{count} Serien</translation>
    </message>
    <message>
      <source>{count} batches are of order “{order}” now.</source>
      <translation>{count} Serien gehören jetzt zum Auftrag „{order}“.</translation>
    </message>
    <message>
      <source>{count} batches moved to the trash with their images. Ctrl+Z brings them back.</source>
      <translation>{count} Serien mit ihren Bildern in den Papierkorb verschoben. Strg+Z holt sie zurück.</translation>
    </message>
    <message>
      <source>{count} blurred</source>
      <translation>{count} unscharf</translation>
    </message>
    <message>
      <source>{count} cameras connected</source>
      <translation>{count} Kameras verbunden</translation>
    </message>
    <message>
      <source>{count} cameras look at each part of “{product}” from the next run on.</source>
      <translation>Vom nächsten Lauf an sehen {count} Kameras jedes Teil von „{product}“.</translation>
    </message>
    <message>
      <source>{count} cannot be read</source>
      <translation>{count} nicht lesbar</translation>
    </message>
    <message>
      <source>{count} corrections stand as they are, and wait no longer.</source>
      <translation>{count} Korrekturen bleiben, wie sie sind, und warten nicht mehr.</translation>
    </message>
    <message>
      <source>{count} corrections were taken back: the parts count as what the model said.</source>
      <translation>{count} Korrekturen wurden zurückgenommen: Für diese Teile gilt wieder das Urteil des Modells.</translation>
    </message>
    <message>
      <source>{count} dark</source>
      <translation>{count} dunkel</translation>
    </message>
    <message>
      <source>{count} file is being written</source>
      <translation>{count} Datei wird gerade geschrieben</translation>
    </message>
    <message>
      <source>{count} file was left out: {kinds}.</source>
      <translation>{count} Datei wurde ausgelassen: {kinds}.</translation>
    </message>
    <message>
      <source>{count} file went away before it was complete and was not inspected. If it was a part, inspect it again.</source>
      <translation>{count} Datei verschwand, bevor sie vollständig war, und wurde nicht geprüft. War es ein Teil, dieses noch einmal prüfen.</translation>
    </message>
    <message>
      <source>{count} files and folders were left out: {kinds}.</source>
      <translation>{count} Dateien und Ordner wurden ausgelassen: {kinds}.</translation>
    </message>
    <message>
      <source>{count} files are being written</source>
      <translation>{count} Dateien werden gerade geschrieben</translation>
    </message>
    <message>
      <source>{count} files could not be removed yet ({error}); the next time they go.</source>
      <translation>{count} Dateien ließen sich noch nicht entfernen ({error}); sie werden beim nächsten Mal entfernt.</translation>
    </message>
    <message>
      <source>{count} files could not be removed, the first of them {first}: {error}. They belong to nothing any more; the next start tries again. Close programs that use them.</source>
      <translation>{count} Dateien ließen sich nicht entfernen, die erste davon {first}: {error}. Sie gehören zu nichts mehr; der nächste Start versucht es wieder. Programme schließen, die sie benutzen.</translation>
    </message>
    <message>
      <source>{count} files of the workspace are gone, the first of them {first}. Their records and verdicts are all there; parts without files are shown without image or map. Put the files back from a copy if you need them.</source>
      <translation>{count} Dateien des Arbeitsbereichs fehlen, die erste davon {first}. Ihre Datensätze und Urteile sind alle da; Teile ohne Dateien werden ohne Bild oder Karte gezeigt. Bei Bedarf die Dateien aus einer Kopie zurückholen.</translation>
    </message>
    <message>
      <source>{count} files went away before they were complete and were not inspected. If they were parts, inspect them again.</source>
      <translation>{count} Dateien verschwanden, bevor sie vollständig waren, und wurden nicht geprüft. Waren es Teile, diese noch einmal prüfen.</translation>
    </message>
    <message>
      <source>{count} files were left out: {kinds}.</source>
      <translation>{count} Dateien wurden ausgelassen: {kinds}.</translation>
    </message>
    <message>
      <source>{count} folder of earlier results</source>
      <translation>{count} Ordner mit früheren Ergebnissen</translation>
    </message>
    <message>
      <source>{count} folder reached twice</source>
      <translation>{count} doppelt erreichter Ordner</translation>
    </message>
    <message>
      <source>{count} folder that cannot be opened</source>
      <translation>{count} Ordner, der sich nicht öffnen lässt</translation>
    </message>
    <message>
      <source>{count} folder was left out: {kinds}.</source>
      <translation>{count} Ordner wurde ausgelassen: {kinds}.</translation>
    </message>
    <message>
      <source>{count} folders of earlier results</source>
      <translation>{count} Ordner mit früheren Ergebnissen</translation>
    </message>
    <message>
      <source>{count} folders reached twice</source>
      <translation>{count} doppelt erreichte Ordner</translation>
    </message>
    <message>
      <source>{count} folders that cannot be opened</source>
      <translation>{count} Ordner, die sich nicht öffnen lassen</translation>
    </message>
    <message>
      <source>{count} folders were left out: {kinds}.</source>
      <translation>{count} Ordner wurden ausgelassen: {kinds}.</translation>
    </message>
    <message>
      <source>{count} golden part</source>
      <translation>{count} Musterteil</translation>
    </message>
    <message>
      <source>{count} golden parts</source>
      <translation>{count} Musterteile</translation>
    </message>
    <message>
      <source>{count} golden parts moved to the trash. Ctrl+Z brings them back.</source>
      <translation>{count} Musterteile in den Papierkorb verschoben. Strg+Z holt sie zurück.</translation>
    </message>
    <message>
      <source>{count} golden parts were judged.</source>
      <translation>{count} Musterteile wurden beurteilt.</translation>
    </message>
    <message>
      <source>{count} hidden</source>
      <translation>{count} versteckt</translation>
    </message>
    <message>
      <source>{count} hidden folder</source>
      <translation>{count} versteckter Ordner</translation>
    </message>
    <message>
      <source>{count} hidden folders</source>
      <translation>{count} versteckte Ordner</translation>
    </message>
    <message>
      <source>{count} image</source>
      <translation>{count} Bild</translation>
    </message>
    <message>
      <source>{count} image added</source>
      <translation>{count} Bild hinzugefügt</translation>
    </message>
    <message>
      <source>{count} image removed</source>
      <translation>{count} Bild entfernt</translation>
    </message>
    <message>
      <source>{count} image where none is looked for</source>
      <translation>{count} Bild, wo keines gesucht wird</translation>
    </message>
    <message>
      <source>{count} images</source>
      <translation>{count} Bilder</translation>
    </message>
    <message>
      <source>{count} images added</source>
      <translation>{count} Bilder hinzugefügt</translation>
    </message>
    <message>
      <source>{count} images are golden parts now, and no training sees them any more. A model that was trained on them is not measured by them. Ctrl+Z takes that back.</source>
      <translation>{count} Bilder sind jetzt Musterteile, und kein Training sieht sie mehr. Ein Modell, das darauf trainiert wurde, wird nicht an ihnen gemessen. Strg+Z nimmt das zurück.</translation>
    </message>
    <message>
      <source>{count} images moved to the trash. Ctrl+Z brings them back.</source>
      <translation>{count} Bilder in den Papierkorb verschoben. Strg+Z holt sie zurück.</translation>
    </message>
    <message>
      <source>{count} images removed</source>
      <translation>{count} Bilder entfernt</translation>
    </message>
    <message>
      <source>{count} images teach no model from now on. They stay here, under “Set aside”.</source>
      <translation>{count} Bilder dienen ab jetzt keinem Modell zum Lernen. Sie bleiben hier, unter „Zurückgestellt“.</translation>
    </message>
    <message>
      <source>{count} images where none are looked for</source>
      <translation>{count} Bilder, wo keine gesucht werden</translation>
    </message>
    <message>
      <source>{count} left out because they are golden parts, which no training may see</source>
      <translation>{count} ausgelassen, weil sie Musterteile sind, die kein Training sehen darf</translation>
    </message>
    <message>
      <source>{count} left out because they are normal images</source>
      <translation>{count} ausgelassen, weil sie Gutbilder sind</translation>
    </message>
    <message>
      <source>{count} like another product</source>
      <translation>{count} wie ein anderes Produkt</translation>
    </message>
    <message>
      <source>{count} lines of the audit log were written to {path}.</source>
      <translation>{count} Zeilen des Audit-Logs wurden nach {path} geschrieben.</translation>
    </message>
    <message>
      <source>{count} masks could not be used; their parts are there without painted defects.</source>
      <translation>{count} Masken waren nicht verwendbar; ihre Teile sind ohne eingezeichnete Fehler da.</translation>
    </message>
    <message>
      <source>{count} masks in the folder are no parts, and were not added.</source>
      <translation>{count} Masken im Ordner sind keine Teile und wurden nicht hinzugefügt.</translation>
    </message>
    <message>
      <source>{count} model</source>
      <translation>{count} Modell</translation>
    </message>
    <message>
      <source>{count} models</source>
      <translation>{count} Modelle</translation>
    </message>
    <message>
      <source>{count} more stay for reasons that the list tells.</source>
      <translation>{count} weitere bleiben; die Gründe stehen in der Liste.</translation>
    </message>
    <message>
      <source>{count} nearly the same as another</source>
      <translation>{count} fast gleich wie ein anderes</translation>
    </message>
    <message>
      <source>{count} new normal images since {model} was trained.</source>
      <translation>{count} neue Gutbilder seit dem Training von {model}.</translation>
    </message>
    <message>
      <source>{count} normal images are golden parts as well: this training does without them.</source>
      <translation>{count} Gutbilder sind zugleich Musterteile: Dieses Training verzichtet auf sie.</translation>
    </message>
    <message>
      <source>{count} not usable: {names}</source>
      <translation>{count} nicht verwendbar: {names}</translation>
    </message>
    <message>
      <source>{count} not usable: {names} and {more} more</source>
      <translation>{count} nicht verwendbar: {names} und {more} weitere</translation>
    </message>
    <message>
      <source>{count} of its images are golden parts now, which no training may see. Nothing was begun; train anew.</source>
      <translation>{count} der Bilder sind jetzt Musterteile, die kein Training sehen darf. Es wurde nichts begonnen; neu trainieren.</translation>
    </message>
    <message>
      <source>{count} of other kinds</source>
      <translation>{count} anderer Art</translation>
    </message>
    <message>
      <source>{count} of the selected parts were not checked and stay as they are. Look at them and correct them one by one, each with its reason.</source>
      <translation>{count} der ausgewählten Teile wurden nicht geprüft und bleiben, wie sie sind. Bitte ansehen und einzeln korrigieren, jedes mit seinem Grund.</translation>
    </message>
    <message>
      <source>{count} of the triggers that write the audit log are gone or altered: changes may be missing in it. The next start of the application puts them back</source>
      <translation>{count} der Datenbank-Trigger, die das Audit-Log schreiben, fehlen oder sind verändert: Darin können Änderungen fehlen. Der nächste Start der Anwendung stellt sie wieder her</translation>
    </message>
    <message>
      <source>{count} of {files:,} images with 16 bits a value use less than a quarter of the {levels:,} levels that they are read by (no value is above {brightest:,}), so that the model saw them nearly black. If their camera uses fewer bits, set the value range of the product and train again.</source>
      <translation>{count} von {files:,} Bildern mit 16 Bit je Wert nutzen weniger als ein Viertel der {levels:,} Stufen, mit denen sie gelesen werden (kein Wert liegt über {brightest:,}); das Modell sah sie also fast schwarz. Nutzt die Kamera weniger Bit, den Wertebereich des Produkts einstellen und neu trainieren.</translation>
    </message>
    <message>
      <source>{count} of {files:,} images with 16 bits a value uses less than a quarter of the {levels:,} levels that it is read by (no value is above {brightest:,}), so that the model saw it nearly black. If its camera uses fewer bits, set the value range of the product and train again.</source>
      <translation>{count} von {files:,} Bildern mit 16 Bit je Wert nutzt weniger als ein Viertel der {levels:,} Stufen, mit denen es gelesen wird (kein Wert liegt über {brightest:,}); das Modell sah es also fast schwarz. Nutzt die Kamera weniger Bit, den Wertebereich des Produkts einstellen und neu trainieren.</translation>
    </message>
    <message>
      <source>{count} overexposed</source>
      <translation>{count} überbelichtet</translation>
    </message>
    <message>
      <source>{count} part of {product}: {ok} OK, {ng} NG, {not_checked} not checked. Saved as a batch on the Review page.</source>
      <translation>{count} Teil von {product}: {ok} OK, {ng} NG, {not_checked} nicht geprüft. Als Serie gespeichert, Seite Durchsicht.</translation>
    </message>
    <message>
      <source>{count} parts of the last session wait for the server and are sent now.</source>
      <translation>{count} Teile der letzten Sitzung warten auf den Server und werden jetzt gesendet.</translation>
    </message>
    <message>
      <source>{count} parts of {product}: {ok} OK, {ng} NG, {not_checked} not checked. Saved as a batch on the Review page.</source>
      <translation>{count} Teile von {product}: {ok} OK, {ng} NG, {not_checked} nicht geprüft. Als Serie gespeichert, Seite Durchsicht.</translation>
    </message>
    <message>
      <source>{count} parts one after the other could not be checked</source>
      <translation>{count} Teile hintereinander konnten nicht geprüft werden</translation>
    </message>
    <message>
      <source>{count} parts wait for an answer on the Releases page, under Overrules.</source>
      <translation>{count} Teile warten auf eine Antwort: Seite Freigaben, unter Korrekturen.</translation>
    </message>
    <message>
      <source>{count} parts were corrected. Ctrl+Z takes all of it back.</source>
      <translation>{count} Teile wurden korrigiert. Strg+Z nimmt alles zurück.</translation>
    </message>
    <message>
      <source>{count} parts were left alone, because their pictures are gone or not what their records say, the first in batch {batch}: somebody should look at them. “--check” names them.</source>
      <translation>{count} Teile blieben unangetastet, weil ihre Bilder fehlen oder nicht das sind, was ihre Datensätze sagen, das erste in Serie {batch}: Jemand sollte sie ansehen. „--check“ nennt sie.</translation>
    </message>
    <message>
      <source>{count} parts were written to {path}.</source>
      <translation>{count} Teile wurden nach {path} geschrieben.</translation>
    </message>
    <message>
      <source>{count} pictures are marked: {kinds}. Look at them before you train, and set aside what is no good picture of a good part: the model would learn that it is.</source>
      <translation>{count} Bilder sind markiert: {kinds}. Vor dem Training ansehen und zurückstellen, was kein gutes Bild eines Gutteils ist: Das Modell würde es als gut lernen.</translation>
    </message>
    <message>
      <source>{count} pictures of {product} did not train, being damaged or the same as others, as {names}.</source>
      <translation>{count} Bilder von {product} gingen nicht ins Training ein, weil sie beschädigt sind oder anderen gleichen, etwa {names}.</translation>
    </message>
    <message>
      <source>{count} pictures that stand for the others are prompts now, and are shown alone.</source>
      <translation>{count} Bilder, die typisch für die anderen sind, sind jetzt Prompts und werden allein gezeigt.</translation>
    </message>
    <message>
      <source>{count} pictures were written to {path}. labels.csv says who says what of each.</source>
      <translation>{count} Bilder wurden nach {path} geschrieben. In labels.csv steht, wer was zu jedem sagt.</translation>
    </message>
    <message>
      <source>{count} pipe or device</source>
      <translation>{count} Pipe oder Gerät</translation>
    </message>
    <message>
      <source>{count} pipes or devices</source>
      <translation>{count} Pipes oder Geräte</translation>
    </message>
    <message>
      <source>{count} product</source>
      <translation>{count} Produkt</translation>
    </message>
    <message>
      <source>{count} products</source>
      <translation>{count} Produkte</translation>
    </message>
    <message>
      <source>{count} subfolder</source>
      <translation>{count} Unterordner</translation>
    </message>
    <message>
      <source>{count} subfolders</source>
      <translation>{count} Unterordner</translation>
    </message>
    <message>
      <source>{count} system file</source>
      <translation>{count} Systemdatei</translation>
    </message>
    <message>
      <source>{count} system files</source>
      <translation>{count} Systemdateien</translation>
    </message>
    <message>
      <source>{count} system folder</source>
      <translation>{count} Systemordner</translation>
    </message>
    <message>
      <source>{count} system folders</source>
      <translation>{count} Systemordner</translation>
    </message>
    <message>
      <source>{count} that cannot be opened</source>
      <translation>{count} nicht zu öffnen</translation>
    </message>
    <message>
      <source>{count} too large</source>
      <translation>{count} zu groß</translation>
    </message>
    <message>
      <source>{count} unfinished copies</source>
      <translation>{count} unfertige Kopien</translation>
    </message>
    <message>
      <source>{count} unfinished copy</source>
      <translation>{count} unfertige Kopie</translation>
    </message>
    <message>
      <source>{count} very unlike the others</source>
      <translation>{count} den anderen sehr unähnlich</translation>
    </message>
    <message>
      <source>{count} were left out: {reasons}</source>
      <translation>{count} wurden ausgelassen: {reasons}</translation>
    </message>
    <message>
      <source>{count} were left out: {reasons}.</source>
      <translation>{count} wurden ausgelassen: {reasons}.</translation>
    </message>
    <message>
      <source>{count} × no suffix</source>
      <translation>{count} × ohne Endung</translation>
    </message>
    <message>
      <source>{count} × {suffix}</source>
      <translation>{count} × {suffix}</translation>
    </message>
    <message>
      <source>{damage}</source>
      <translation>{damage}</translation>
    </message>
    <message>
      <source>{engine} {milliseconds:.0f} ms</source>
      <translation>{engine} {milliseconds:.0f} ms</translation>
    </message>
    <message>
      <source>{error}</source>
      <translation>{error}</translation>
    </message>
    <message>
      <source>{error}: free some space, then start again. What was stored before is unchanged. Could not write {path}.</source>
      <translation>{error}: Platz schaffen, dann neu starten. Was vorher gespeichert wurde, ist unverändert. {path} ließ sich nicht schreiben.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {error}.</source>
      <translation>{file} ist nicht lesbar: {error}.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {error}. Nothing was changed. Copy the whole folder of the handover again.</source>
      <translation>{file} ist nicht lesbar: {error}. Es wurde nichts geändert. Den ganzen Übergabeordner noch einmal kopieren.</translation>
    </message>
    <message>
      <source>{file} holds the same model as {model}, which is here already. Nothing was added or changed.</source>
      <translation>{file} enthält dasselbe Modell wie {model}, das schon hier ist. Es wurde nichts hinzugefügt oder geändert.</translation>
    </message>
    <message>
      <source>{file} holds the value {value:,}, which is more than {bits} bits can hold. The value range is as it was. Choose a wider one, or put that image in the trash.</source>
      <translation>{file} enthält den Wert {value:,}, mehr als {bits} Bit fassen. Der Wertebereich ist unverändert. Einen größeren wählen oder das Bild in den Papierkorb legen.</translation>
    </message>
    <message>
      <source>{file} is a golden part of “{product}”, which no training may see: left out.</source>
      <translation>{file} ist ein Musterteil von „{product}“, das kein Training sehen darf: ausgelassen.</translation>
    </message>
    <message>
      <source>{file} is a normal image of “{product}”: left out. Move it to the golden set on the Products page.</source>
      <translation>{file} ist ein Gutbild von „{product}“: ausgelassen. Auf der Seite Produkte in den Mustersatz verschieben.</translation>
    </message>
    <message>
      <source>{file} is already among the images, as {twin}.</source>
      <translation>{file} ist schon unter den Bildern, als {twin}.</translation>
    </message>
    <message>
      <source>{file} is already in the golden set, as {twin}.</source>
      <translation>{file} ist schon im Mustersatz, als {twin}.</translation>
    </message>
    <message>
      <source>{file} is another file than a moment ago, when you were asked about it. Nothing was added. Add it again to see what is in it.</source>
      <translation>{file} ist eine andere Datei als eben, als danach gefragt wurde. Es wurde nichts hinzugefügt. Noch einmal hinzufügen, um zu sehen, was darin ist.</translation>
    </message>
    <message>
      <source>{file} is not what was backed up: a disk is failing, or somebody changed it. Nothing was left behind; the original is as it was.</source>
      <translation>{file} ist nicht, was gesichert wurde: Ein Datenträger ist defekt, oder jemand hat die Datei verändert. Es blieb nichts zurück; das Original ist unverändert.</translation>
    </message>
    <message>
      <source>{file} was copied as the weights of {title}. It has the right form, but its SHA-256 is not the known one: it is another file than the hub's. You can train with it.</source>
      <translation>{file} wurde als Gewichte von {title} kopiert. Die Form stimmt, aber der SHA-256 ist nicht der bekannte: Es ist eine andere Datei als die des Hubs. Damit kann trainiert werden.</translation>
    </message>
    <message>
      <source>{file} was copied as the weights of {title}. It has the right form; whether it is timm's own file of that name cannot be told. You can train with it.</source>
      <translation>{file} wurde als Gewichte von {title} kopiert. Die Form stimmt; ob es die Datei dieses Namens von timm selbst ist, lässt sich nicht sagen. Damit kann trainiert werden.</translation>
    </message>
    <message>
      <source>{file} was copied as the weights of {title}. Whether it fits is seen when a training begins; until then nothing is computed with it.</source>
      <translation>{file} wurde als Gewichte von {title} kopiert. Ob die Datei passt, zeigt sich, wenn ein Training beginnt; bis dahin wird nichts damit berechnet.</translation>
    </message>
    <message>
      <source>{first} None is marked, which does not mean that all are good.</source>
      <translation>{first} Keines ist markiert; das heißt nicht, dass alle gut sind.</translation>
    </message>
    <message>
      <source>{folder} does not answer. Nothing was changed. Look whether its drive is connected, and try again.</source>
      <translation>{folder} antwortet nicht. Es wurde nichts geändert. Kontrollieren, ob der Datenträger angeschlossen ist, und noch einmal versuchen.</translation>
    </message>
    <message>
      <source>{folder} is a workspace with records of its own, which would be out of sight beside a server. Nothing was changed. Name another folder with --workspace for this station.</source>
      <translation>{folder} ist ein Arbeitsbereich mit eigenen Datensätzen, die neben einem Server nicht zu sehen wären. Es wurde nichts geändert. Für diese Station mit --workspace einen anderen Ordner angeben.</translation>
    </message>
    <message>
      <source>{folder} is laid out as a data set: {taken} was taken ({images} image).</source>
      <translation>{folder} ist wie ein Datensatz aufgebaut: {taken} wurde übernommen ({images} Bild).</translation>
    </message>
    <message>
      <source>{folder} is laid out as a data set: {taken} was taken ({images} images).</source>
      <translation>{folder} ist wie ein Datensatz aufgebaut: {taken} wurde übernommen ({images} Bilder).</translation>
    </message>
    <message>
      <source>{folder} is laid out as a data set: {taken} was taken ({images} images); {others} was not.</source>
      <translation>{folder} ist wie ein Datensatz aufgebaut: {taken} wurde übernommen ({images} Bilder); {others} nicht.</translation>
    </message>
    <message>
      <source>{folder} is laid out as a data set: {taken} was taken ({images} images); {others} were not.</source>
      <translation>{folder} ist wie ein Datensatz aufgebaut: {taken} wurde übernommen ({images} Bilder); {others} nicht.</translation>
    </message>
    <message>
      <source>{folder} is neither a workspace nor a backup of one. Nothing was changed. Choose the folder that holds the file workspace.json or backup.json.</source>
      <translation>{folder} ist weder ein Arbeitsbereich noch die Sicherung eines solchen. Es wurde nichts geändert. Den Ordner wählen, der die Datei workspace.json oder backup.json enthält.</translation>
    </message>
    <message>
      <source>{folder} is no backup of a workspace, or its backup.json is damaged. Nothing was restored.</source>
      <translation>{folder} ist keine Sicherung eines Arbeitsbereichs, oder die backup.json darin ist beschädigt. Es wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
      <source>{folder} is no workspace: it has no database. Nothing was checked. Name the folder that holds it.</source>
      <translation>{folder} ist kein Arbeitsbereich: Es ist keine Datenbank darin. Es wurde nichts geprüft. Den Ordner angeben, der sie enthält.</translation>
    </message>
    <message>
      <source>{folder} is not the shared folder of this database: the share is not mounted, or another one is. Nothing was changed. Mount it, or name the right folder with --shared.</source>
      <translation>{folder} ist nicht der gemeinsame Ordner dieser Datenbank: Die Netzfreigabe ist nicht eingehängt, oder es ist eine andere. Es wurde nichts geändert. Einhängen oder mit --shared den richtigen Ordner angeben.</translation>
    </message>
    <message>
      <source>{folder} is the workspace of this window. Choose another one.</source>
      <translation>{folder} ist der Arbeitsbereich dieses Fensters. Einen anderen wählen.</translation>
    </message>
    <message>
      <source>{host} did not acknowledge within {seconds:.0f} seconds.</source>
      <translation>{host} hat nicht innerhalb von {seconds:.0f} Sekunden bestätigt.</translation>
    </message>
    <message>
      <source>{host} does not let this station hear “{topic}”. Give its user the right to read this topic.</source>
      <translation>{host} lässt diese Station „{topic}“ nicht hören. Dem Benutzer das Recht geben, dieses Topic zu lesen.</translation>
    </message>
    <message>
      <source>{host} is no address of this computer. Take one of its own, or 0.0.0.0 for all.</source>
      <translation>{host} ist keine Adresse dieses Rechners. Eine eigene nehmen oder 0.0.0.0 für alle.</translation>
    </message>
    <message>
      <source>{host} refuses this station: {answer}. Check user and password.</source>
      <translation>{host} weist diese Station ab: {answer}. Benutzer und Passwort prüfen.</translation>
    </message>
    <message>
      <source>{host} took a message and sent it back in {milliseconds:.0f} ms.</source>
      <translation>{host} hat eine Nachricht angenommen und nach {milliseconds:.0f} ms zurückgesendet.</translation>
    </message>
    <message>
      <source>{judged} golden part was judged, {left_out} could not be: {reasons}</source>
      <translation>{judged} Musterteil wurde beurteilt, bei {left_out} war es nicht möglich: {reasons}</translation>
    </message>
    <message>
      <source>{judged} golden parts were judged, {left_out} could not be: {reasons}</source>
      <translation>{judged} Musterteile wurden beurteilt, bei {left_out} war es nicht möglich: {reasons}</translation>
    </message>
    <message>
      <source>{kind}: {said}</source>
      <translation>{kind}: {said}</translation>
    </message>
    <message>
      <source>{mask} has another size than its picture {picture}; correct the mask.</source>
      <translation>{mask} hat eine andere Größe als das Bild {picture}; die Maske berichtigen.</translation>
    </message>
    <message>
      <source>{mask} marks no defect.</source>
      <translation>{mask} kennzeichnet keinen Fehler.</translation>
    </message>
    <message>
      <source>{megabytes:.1f} MB are free again on the workspace's disk.</source>
      <translation>{megabytes:.1f} MB sind auf dem Datenträger des Arbeitsbereichs wieder frei.</translation>
    </message>
    <message>
      <source>{missing} of {total} frames did not come out of the video (after frame {after}). They were not inspected. Record it again, or inspect those parts by hand.</source>
      <translation>{missing} von {total} Bildern kamen nicht aus dem Video (nach Bild {after}). Sie wurden nicht geprüft. Neu aufnehmen oder diese Teile von Hand prüfen.</translation>
    </message>
    <message>
      <source>{missing} of {total} frames did not come out of the video; it does not say where they are missing. They were not inspected. Record it again, or inspect those parts by hand.</source>
      <translation>{missing} von {total} Bildern kamen nicht aus dem Video; wo sie fehlen, sagt es nicht. Sie wurden nicht geprüft. Neu aufnehmen oder diese Teile von Hand prüfen.</translation>
    </message>
    <message>
      <source>{model} can be computed on a workstation only.</source>
      <translation>{model} lässt sich nur auf einer Workstation berechnen.</translation>
    </message>
    <message>
      <source>{model} goes on from its last checkpoint: the application ended while it was trained. Cancel it if it should not.</source>
      <translation>{model} geht vom letzten Checkpoint weiter: Die Anwendung wurde während des Trainings beendet. Wenn das nicht gewünscht ist, abbrechen.</translation>
    </message>
    <message>
      <source>{model} inspects now.</source>
      <translation>{model} prüft jetzt.</translation>
    </message>
    <message>
      <source>{model} is a candidate: another model goes on inspecting until you let this one. Compare them on Releases, and sign.</source>
      <translation>{model} ist ein Kandidat: Bis zur Freigabe prüft ein anderes Modell weiter. Auf der Seite Freigaben vergleichen und unterzeichnen.</translation>
    </message>
    <message>
      <source>{model} is made</source>
      <translation>{model} ist erstellt</translation>
    </message>
    <message>
      <source>{model} is the first model, so it inspects from now on, unsigned: there was none that it could replace. What it is worth, golden parts tell on Releases.</source>
      <translation>{model} ist das erste Modell und prüft darum ab jetzt, ohne Unterschrift: Es gab keines, das es ersetzen könnte. Was es taugt, zeigen Musterteile auf der Seite Freigaben.</translation>
    </message>
    <message>
      <source>{model} is the model that inspects, so it stays. Nothing was deleted. Activate another model first.</source>
      <translation>{model} ist das Modell, das prüft, darum bleibt es. Es wurde nichts gelöscht. Zuerst ein anderes Modell aktivieren.</translation>
    </message>
    <message>
      <source>{model} is trained</source>
      <translation>{model} ist trainiert</translation>
    </message>
    <message>
      <source>{model} judges the golden parts</source>
      <translation>{model} beurteilt die Musterteile</translation>
    </message>
    <message>
      <source>{model} judges the line again, with its limits: {limits} changed.</source>
      <translation>{model} urteilt wieder an der Linie, mit seinen Grenzwerten: {limits} geändert.</translation>
    </message>
    <message>
      <source>{model} judges the line from now on, signed by {name}. Ctrl+Z takes that back.</source>
      <translation>{model} urteilt ab jetzt an der Linie, unterzeichnet von {name}. Strg+Z nimmt das zurück.</translation>
    </message>
    <message>
      <source>{model} knows {products} too and would forget that. Tick it, with images of good parts, or begin without this model.</source>
      <translation>{model} kennt auch {products} und würde das vergessen. Mit Bildern von Gutteilen ankreuzen oder ohne dieses Modell beginnen.</translation>
    </message>
    <message>
      <source>{model} runs on {place}.</source>
      <translation>{model} läuft auf {place}.</translation>
    </message>
    <message>
      <source>{model} was added.</source>
      <translation>{model} wurde hinzugefügt.</translation>
    </message>
    <message>
      <source>{model} was here already, and inspects these products again: {names}.</source>
      <translation>{model} war schon hier und prüft diese Produkte wieder: {names}.</translation>
    </message>
    <message>
      <source>{model} was trained with the preset {preset}: its weights fit no other. Choose that preset.</source>
      <translation>{model} wurde mit der Vorgabe {preset} trainiert: Die Gewichte passen zu keiner anderen. Diese Vorgabe wählen.</translation>
    </message>
    <message>
      <source>{model} was written to {path}, read back and found to be the same. On the other computer, drop that file on the window of OneNIP Inspector.</source>
      <translation>{model} wurde nach {path} geschrieben, zurückgelesen und als gleich befunden. Auf dem anderen Rechner diese Datei auf dem Fenster von OneNIP Inspector ablegen.</translation>
    </message>
    <message>
      <source>{model}, which inspects now, knows {product} already. Nothing was changed.</source>
      <translation>{model}, das jetzt prüft, kennt {product} schon. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>{model}, with which it was to begin, cannot be used. {reason}</source>
      <translation>{model}, mit dem es beginnen sollte, lässt sich nicht verwenden. {reason}</translation>
    </message>
    <message>
      <source>{model}, with which it was to begin, was deleted. Nothing was trained. Restore the model from the trash, or train from the beginning.</source>
      <translation>{model}, mit dem es beginnen sollte, wurde gelöscht. Es wurde nichts trainiert. Das Modell aus dem Papierkorb wiederherstellen oder von Anfang an trainieren.</translation>
    </message>
    <message>
      <source>{most} parts waited already, so the part was not judged. Inspect it again, or slow down the line.</source>
      <translation>Es warteten schon {most} Teile, darum wurde das Teil nicht beurteilt. Noch einmal prüfen oder die Linie verlangsamen.</translation>
    </message>
    <message>
      <source>{names}: this is not inspected. A run has one source: drop one folder, one image or one video.</source>
      <translation>{names}: wird nicht geprüft. Ein Lauf hat eine Quelle: einen Ordner, ein Bild oder ein Video ablegen.</translation>
    </message>
    <message>
      <source>{name}</source>
      <translation>{name}</translation>
    </message>
    <message>
      <source>{name} cannot be read ({error}).</source>
      <translation>{name} ist nicht lesbar ({error}).</translation>
    </message>
    <message>
      <source>{name} has another size than the pictures before it. Choose pictures of one camera, set up alike.</source>
      <translation>{name} hat eine andere Größe als die Bilder davor. Bitte Bilder einer gleich eingerichteten Kamera wählen.</translation>
    </message>
    <message>
      <source>{name} is logged in ({role}).</source>
      <translation>{name} ist angemeldet ({role}).</translation>
    </message>
    <message>
      <source>{name} is not the picture that was added: its file was altered.</source>
      <translation>{name} ist nicht das Bild, das hinzugefügt wurde: Die Datei wurde verändert.</translation>
    </message>
    <message>
      <source>{name} is the last admin: without one nobody could add people any more. Make somebody else admin first.</source>
      <translation>{name} ist der letzte Admin: Ohne Admin könnte niemand mehr Personen hinzufügen. Zuerst jemand anderen zum Admin machen.</translation>
    </message>
    <message>
      <source>{name} is too small to be divided into regions. Choose a picture of the whole scene.</source>
      <translation>{name} ist zu klein, um in Bereiche geteilt zu werden. Bitte ein Bild der ganzen Szene wählen.</translation>
    </message>
    <message>
      <source>{name} logs in with the new badge from now on.</source>
      <translation>{name} meldet sich ab jetzt mit dem neuen Ausweis an.</translation>
    </message>
    <message>
      <source>{name} logs in with the new one from now on.</source>
      <translation>{name} meldet sich ab jetzt mit der neuen Angabe an.</translation>
    </message>
    <message>
      <source>{name} may not {deed}. Who may: {roles}. Ctrl+L lets somebody else log in. Nothing was changed.</source>
      <translation>{name} ist nicht berechtigt: {deed}. Berechtigt: {roles}. Mit Strg+L meldet sich jemand anderes an. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>{name} moved to the trash with its images. Ctrl+Z brings it back.</source>
      <translation>{name} mit seinen Bildern in den Papierkorb verschoben. Strg+Z holt es zurück.</translation>
    </message>
    <message>
      <source>{name} moved to the trash. Ctrl+Z brings it back.</source>
      <translation>{name} in den Papierkorb verschoben. Strg+Z holt es zurück.</translation>
    </message>
    <message>
      <source>{name} stays in the trash. {reason}</source>
      <translation>{name} bleibt im Papierkorb. {reason}</translation>
    </message>
    <message>
      <source>{name} was removed, or has another role now. Log in again. The inspection goes on.</source>
      <translation>{name} wurde entfernt oder hat jetzt eine andere Rolle. Bitte neu anmelden. Die Prüfung geht weiter.</translation>
    </message>
    <message>
      <source>{name} was written to {path} and read back: it is the same, byte for byte.</source>
      <translation>{name} wurde nach {path} geschrieben und zurückgelesen: Byte für Byte gleich.</translation>
    </message>
    <message>
      <source>{ok} OK, {ng} NG and {not_checked} not checked were counted. These figures are kept; the Review page lists them.</source>
      <translation>Gezählt wurden {ok} OK, {ng} NG und {not_checked} nicht geprüft. Diese Zahlen bleiben erhalten; sie stehen auf der Seite Durchsicht.</translation>
    </message>
    <message>
      <source>{overruled} of the last {parts} parts that {model} judged were overruled.</source>
      <translation>{overruled} der letzten {parts} von {model} beurteilten Teile wurden korrigiert.</translation>
    </message>
    <message>
      <source>{parts}</source>
      <translation>{parts}</translation>
    </message>
    <message>
      <source>{parts}.</source>
      <translation>{parts}.</translation>
    </message>
    <message>
      <source>{part} has no picture that can be read.</source>
      <translation>{part} hat kein lesbares Bild.</translation>
    </message>
    <message>
      <source>{part} is not said to be good: say so first, if it is</source>
      <translation>{part} gilt nicht als gut: Wenn es gut ist, zuerst so korrigieren</translation>
    </message>
    <message>
      <source>{part} was corrected otherwise or deleted meanwhile; look at it again.</source>
      <translation>{part} wurde inzwischen anders korrigiert oder gelöscht; noch einmal ansehen.</translation>
    </message>
    <message>
      <source>{part} was not checked and nobody said what it is; correct its verdict first.</source>
      <translation>{part} wurde nicht geprüft, und niemand hat gesagt, was es ist; zuerst das Urteil korrigieren.</translation>
    </message>
    <message>
      <source>{part}: the part is bad, and nobody knows whether this camera shows it; the model found nothing there.</source>
      <translation>{part}: Das Teil ist schlecht, aber niemand weiß, ob diese Kamera es zeigt; das Modell fand dort nichts.</translation>
    </message>
    <message>
      <source>{part}: {reason}.</source>
      <translation>{part}: {reason}.</translation>
    </message>
    <message>
      <source>{path} belongs to a system or program.</source>
      <translation>{path} gehört zum System oder zu einem Programm.</translation>
    </message>
    <message>
      <source>{path} cannot be opened.</source>
      <translation>{path} lässt sich nicht öffnen.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {error}</source>
      <translation>{path} ist nicht lesbar: {error}</translation>
    </message>
    <message>
      <source>{path} could not be written: {error}. No record was changed. Make sure that the station's folder can be written to, and start again.</source>
      <translation>{path} ließ sich nicht schreiben: {error}. Kein Datensatz wurde geändert. Dafür sorgen, dass der Ordner der Station beschreibbar ist, und neu starten.</translation>
    </message>
    <message>
      <source>{path} could not be written: {reason}. Nothing of it is left; the workspace is as it was.</source>
      <translation>{path} ließ sich nicht schreiben: {reason}. Davon blieb nichts zurück; der Arbeitsbereich ist unverändert.</translation>
    </message>
    <message>
      <source>{path} holds results of an earlier inspection.</source>
      <translation>{path} enthält Ergebnisse einer früheren Prüfung.</translation>
    </message>
    <message>
      <source>{path} is a pipe, a device or a socket.</source>
      <translation>{path} ist eine Pipe, ein Gerät oder ein Socket.</translation>
    </message>
    <message>
      <source>{path} is a subfolder, and subfolders were not wanted.</source>
      <translation>{path} ist ein Unterordner, und Unterordner waren nicht gewünscht.</translation>
    </message>
    <message>
      <source>{path} is an unfinished copy or a backup.</source>
      <translation>{path} ist eine unfertige Kopie oder eine Sicherungskopie.</translation>
    </message>
    <message>
      <source>{path} is damaged, or not from this application. Nothing was changed, and products, models and batches are still there. Remove that file to open the workspace without it.</source>
      <translation>{path} ist beschädigt oder nicht von dieser Anwendung. Es wurde nichts geändert, und Produkte, Modelle und Serien sind noch da. Die Datei entfernen, um den Arbeitsbereich ohne sie zu öffnen.</translation>
    </message>
    <message>
      <source>{path} is hidden.</source>
      <translation>{path} ist versteckt.</translation>
    </message>
    <message>
      <source>{path} is no picture of a kind that can be read.</source>
      <translation>{path} ist kein Bild einer lesbaren Art.</translation>
    </message>
    <message>
      <source>{path} is no text in UTF-8. The product is as it was.</source>
      <translation>{path} ist kein Text in UTF-8. Das Produkt ist unverändert.</translation>
    </message>
    <message>
      <source>{path} is not a video that can be played. Nothing was inspected. Choose another file.</source>
      <translation>{path} ist kein abspielbares Video. Es wurde nichts geprüft. Eine andere Datei wählen.</translation>
    </message>
    <message>
      <source>{path} is not there, or its first line is empty: no product is chosen by it.</source>
      <translation>{path} ist nicht da, oder die erste Zeile ist leer: Damit wird kein Produkt gewählt.</translation>
    </message>
    <message>
      <source>{path} is there already and was left as it is. Nothing was exported. Choose another name.</source>
      <translation>{path} gibt es schon; die Datei blieb, wie sie war. Es wurde nichts exportiert. Einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>{path} is there already. Nothing was written.</source>
      <translation>{path} gibt es schon. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
      <source>{path} is too large a file.</source>
      <translation>{path} ist als Datei zu groß.</translation>
    </message>
    <message>
      <source>{path} leads to a folder that was reached before.</source>
      <translation>{path} führt zu einem Ordner, der schon erreicht wurde.</translation>
    </message>
    <message>
      <source>{path} lies where no image of a data set is looked for.</source>
      <translation>{path} liegt dort, wo kein Bild eines Datensatzes gesucht wird.</translation>
    </message>
    <message>
      <source>{path} was written, and was gone before it could be put in its place. The model in the workspace is unchanged. Choose another disk.</source>
      <translation>{path} wurde geschrieben und war weg, bevor es an seinen Platz kam. Das Modell im Arbeitsbereich ist unverändert. Einen anderen Datenträger wählen.</translation>
    </message>
    <message>
      <source>{place} bluer by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place} {percent:.0f} % blauer (Grenze {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{place} brighter by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place} {percent:.0f} % heller (Grenze {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{place} could not be mended: {error}. It is as it was; what was mended before stays so. Check the disk.</source>
      <translation>{place} ließ sich nicht reparieren: {error}. Es ist unverändert; was vorher repariert wurde, bleibt so. Datenträger prüfen.</translation>
    </message>
    <message>
      <source>{place} darker by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place} {percent:.0f} % dunkler (Grenze {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{place} is not empty, or lies within the workspace. Nothing was written. Name another place.</source>
      <translation>{place} ist nicht leer oder liegt im Arbeitsbereich. Es wurde nichts geschrieben. Bitte einen anderen Ort angeben.</translation>
    </message>
    <message>
      <source>{place} is of an older version, and other stations are at work with it. Nothing was changed. Close the application on all of them, start the new version on one, then on the others.</source>
      <translation>{place} ist von einer älteren Version, und andere Stationen arbeiten damit. Es wurde nichts geändert. Die Anwendung auf allen schließen, die neue Version erst auf einer starten, dann auf den anderen.</translation>
    </message>
    <message>
      <source>{place} less blue by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place} {percent:.0f} % weniger blau (Grenze {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{place} less red by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place} {percent:.0f} % weniger rot (Grenze {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{place} less sharp by {percent:.0f} % (limit {limit:.0f} %): check focus and lens.</source>
      <translation>{place} {percent:.0f} % weniger scharf (Grenze {limit:.0f} %): Fokus und Objektiv kontrollieren.</translation>
    </message>
    <message>
      <source>{place} redder by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place} {percent:.0f} % röter (Grenze {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{place} sharper, or noisier, by {percent:.0f} % (limit {limit:.0f} %).</source>
      <translation>{place} {percent:.0f} % schärfer oder verrauschter (Grenze {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{place} was written by a newer version of this application (schema {schema}, known up to {known}). Nothing was changed. Install the newer version, or choose another workspace.</source>
      <translation>{place} wurde von einer neueren Version dieser Anwendung geschrieben (Schema {schema}, bekannt bis {known}). Es wurde nichts geändert. Die neuere Version installieren oder einen anderen Arbeitsbereich wählen.</translation>
    </message>
    <message>
      <source>{place} {percent:.0f} % less contrast (limit {limit:.0f} %).</source>
      <translation>{place} {percent:.0f} % weniger Kontrast (Grenze {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{place} {percent:.0f} % more contrast (limit {limit:.0f} %).</source>
      <translation>{place} {percent:.0f} % mehr Kontrast (Grenze {limit:.0f} %).</translation>
    </message>
    <message>
      <source>{product} has no images yet. Add pictures of good parts on the Products page, then train a model.</source>
      <translation>{product} hat noch keine Bilder. Auf der Seite Produkte Bilder von Gutteilen hinzufügen, dann ein Modell trainieren.</translation>
    </message>
    <message>
      <source>{product} has no images. Nothing was changed. Import pictures of good parts first.</source>
      <translation>{product} hat keine Bilder. Es wurde nichts geändert. Zuerst Bilder von Gutteilen importieren.</translation>
    </message>
    <message>
      <source>{product} has no master part to compare with. Register one first.</source>
      <translation>{product} hat kein Masterteil zum Vergleichen. Zuerst eines erfassen.</translation>
    </message>
    <message>
      <source>{product} has {count} normal images that may teach; at least {needed} are needed. Nothing was changed. Add pictures of good parts on the Products page.</source>
      <translation>{product} hat {count} Gutbilder, die zum Lernen dienen dürfen; mindestens {needed} sind nötig. Es wurde nichts geändert. Auf der Seite Produkte Bilder von Gutteilen hinzufügen.</translation>
    </message>
    <message>
      <source>{product} is inspected when Start is pressed.</source>
      <translation>{product} wird geprüft, sobald Start gedrückt wird.</translation>
    </message>
    <message>
      <source>{product} keeps its inspected area; the model of the file inspects another one, and goes on doing so.</source>
      <translation>{product} behält seinen Prüfbereich; das Modell der Datei prüft einen anderen und bleibt dabei.</translation>
    </message>
    <message>
      <source>{product} keeps its limit {here:.2f}; the file says {in_file:.2f}.</source>
      <translation>{product} behält den Grenzwert {here:.2f}; in der Datei steht {in_file:.2f}.</translation>
    </message>
    <message>
      <source>{product} keeps its own alignment for the next training; the model aligns its parts as it was trained.</source>
      <translation>{product} behält für das nächste Training die eigene Ausrichtung; das Modell richtet Teile so aus, wie es trainiert wurde.</translation>
    </message>
    <message>
      <source>{product} keeps its value range of {here} bits; the file says {in_file}.</source>
      <translation>{product} behält den Wertebereich von {here} Bit; in der Datei steht {in_file}.</translation>
    </message>
    <message>
      <source>{product} was last inspected from {source}, and parts pass before a camera. Leave this page and start {product} once with its camera on the Inspect page.</source>
      <translation>{product} wurde zuletzt von {source} geprüft, jetzt aber laufen Teile vor einer Kamera vorbei. Diese Seite verlassen und {product} einmal mit seiner Kamera auf der Seite Prüfen starten.</translation>
    </message>
    <message>
      <source>{product}: beside what is held out only {training} pictures train; {advised} or more are advised.</source>
      <translation>{product}: Neben dem, was zurückgehalten ist, gehen nur {training} Bilder ins Training ein; {advised} oder mehr sind zu empfehlen.</translation>
    </message>
    <message>
      <source>{product}: deleted since</source>
      <translation>{product}: seither gelöscht</translation>
    </message>
    <message>
      <source>{product}: no good part could be held out, so nobody knows how many would be rejected.</source>
      <translation>{product}: Kein Gutteil konnte zurückgehalten werden, darum weiß niemand, wie viele aussortiert würden.</translation>
    </message>
    <message>
      <source>{product}: of 100 good parts about {rejected} would be rejected (between {low} and {high}, as far as {judged} can tell, each judged as if it were new).</source>
      <translation>{product}: Von 100 Gutteilen würden etwa {rejected} aussortiert (zwischen {low} und {high}, geschätzt an {judged} Gutteilen, jedes beurteilt, als wäre es neu).</translation>
    </message>
    <message>
      <source>{product}: of {held_out} good parts of the sessions that were held out, {above} are above the limit (95 % interval {low}–{high} %), where {promised} % were promised. They look different from the sessions that trained: let more sessions train, or raise the limit on the Limits page.</source>
      <translation>{product}: Von {held_out} Gutteilen der zurückgehaltenen Sitzungen liegen {above} über dem Grenzwert (95-%-Intervall {low}–{high} %), zugesagt waren {promised} %. Sie sehen anders aus als die trainierten Sitzungen: mehr Sitzungen trainieren lassen oder den Grenzwert auf der Seite Grenzwerte anheben.</translation>
    </message>
    <message>
      <source>{product}: of {held_out} good parts of the sessions that were held out, {above} are above the limit (95 % interval {low}–{high} %).</source>
      <translation>{product}: Von {held_out} Gutteilen der zurückgehaltenen Sitzungen liegen {above} über dem Grenzwert (95-%-Intervall {low}–{high} %).</translation>
    </message>
    <message>
      <source>{product}: one prompt is of a session that is held out, and guides nothing this time.</source>
      <translation>{product}: Ein Prompt gehört zu einer zurückgehaltenen Sitzung und leitet diesmal nichts.</translation>
    </message>
    <message>
      <source>{product}: {count} prompts are of sessions that are held out, and guide nothing this time.</source>
      <translation>{product}: {count} Prompts gehören zu zurückgehaltenen Sitzungen und leiten diesmal nichts.</translation>
    </message>
    <message>
      <source>{product}: {what} since</source>
      <translation>{product}: seither {what}</translation>
    </message>
    <message>
      <source>{reason} Next try in {seconds:.0f} s.</source>
      <translation>{reason} Nächster Versuch in {seconds:.0f} s.</translation>
    </message>
    <message>
      <source>{reason} The golden part that was judged before is kept.</source>
      <translation>{reason} Das vorher beurteilte Musterteil bleibt erhalten.</translation>
    </message>
    <message>
      <source>{reason} The {judged} golden parts that were judged before are kept.</source>
      <translation>{reason} Die {judged} vorher beurteilten Musterteile bleiben erhalten.</translation>
    </message>
    <message>
      <source>{reason} Without it names cannot be taken out, so nothing was written or copied. Try again, or restart the program.</source>
      <translation>{reason} Ohne das lassen sich Namen nicht herausnehmen, darum wurde nichts geschrieben oder kopiert. Noch einmal versuchen oder das Programm neu starten.</translation>
    </message>
    <message>
      <source>{reason}.</source>
      <translation>{reason}.</translation>
    </message>
    <message>
      <source>{source} delivered no image. Choose another source.</source>
      <translation>{source} lieferte kein Bild. Bitte eine andere Quelle wählen.</translation>
    </message>
    <message>
      <source>{source} has no trigger input. Nothing was inspected. Choose another trigger for this product, or a camera with an input.</source>
      <translation>{source} hat keinen Triggereingang. Es wurde nichts geprüft. Für dieses Produkt einen anderen Trigger wählen oder eine Kamera mit Eingang.</translation>
    </message>
    <message>
      <source>{text}</source>
      <translation>{text}</translation>
    </message>
    <message>
      <source>{text} is no source: neither a folder, nor a video file, nor an address (rtsp://, http://, https://), nor a name that begins with one of {keys} and a colon. --list-sources shows the cameras that are connected.</source>
      <translation>{text} ist keine Quelle: weder ein Ordner noch eine Videodatei noch eine Adresse (rtsp://, http://, https://) noch ein Name, der mit einem von {keys} und einem Doppelpunkt beginnt. --list-sources zeigt die verbundenen Kameras.</translation>
    </message>
    <message>
      <source>{value:.10g}</source>
      <translation>{value:.10g}</translation>
    </message>
    <message>
      <source>{value:.10g} {unit}</source>
      <translation>{value:.10g} {unit}</translation>
    </message>
    <message>
      <source>{view}: {status}</source>
      <translation>{view}: {status}</translation>
    </message>
    <message>
      <source>{what} can be {lowest} to {highest}, the product wants {wants}</source>
      <translation>{what} kann {lowest} bis {highest} sein, das Produkt verlangt {wants}</translation>
    </message>
    <message>
      <source>{what} can be {offered}, the product wants {wants}</source>
      <translation>{what} kann {offered} sein, das Produkt verlangt {wants}</translation>
    </message>
    <message>
      <source>{what} cannot be changed to {wants} (the driver says: {error})</source>
      <translation>{what} lässt sich nicht auf {wants} ändern (der Treiber meldet: {error})</translation>
    </message>
    <message>
      <source>{what} cannot be set on this camera, the product wants {wants}</source>
      <translation>{what} lässt sich an dieser Kamera nicht einstellen, das Produkt verlangt {wants}</translation>
    </message>
    <message>
      <source>{what} is {has}, the product wants {wants}</source>
      <translation>{what} ist {has}, das Produkt verlangt {wants}</translation>
    </message>
    <message>
      <source>{workspace} was written by an older version of this application (schema {schema} instead of {known}). Nothing was changed or checked. Open it in the application once, which brings it up to date, and check it then.</source>
      <translation>{workspace} wurde von einer älteren Version dieser Anwendung geschrieben (Schema {schema} statt {known}). Es wurde nichts geändert oder geprüft. Einmal in der Anwendung öffnen, das bringt ihn auf den neuen Stand, dann prüfen.</translation>
    </message>
    <message>
      <source>“{folder}” reads files and “{camera}” is a camera. The views of a part must all be cameras, or all be folders and videos. Change one of them under “Several cameras…”.</source>
      <translation>„{folder}“ liest Dateien und „{camera}“ ist eine Kamera. Die Ansichten eines Teils müssen alle Kameras oder alle Ordner und Videos sein. Eine davon unter „Mehrere Kameras…“ ändern.</translation>
    </message>
    <message>
      <source>“{product}” cannot be inspected, so the run goes on with the product before. {reason}</source>
      <translation>„{product}“ kann nicht geprüft werden, darum geht der Lauf mit dem vorigen Produkt weiter. {reason}</translation>
    </message>
    <message>
      <source>“{product}” is inspected from now on.</source>
      <translation>Ab jetzt wird „{product}“ geprüft.</translation>
    </message>
    <message>
      <source>“{topic}” cannot be a topic: no +, # or empty level, and no $ at the beginning.</source>
      <translation>„{topic}“ kann kein Topic sein: kein +, kein #, keine leere Ebene und kein $ am Anfang.</translation>
    </message>
    <message>
      <source>… and {count} more.</source>
      <translation>… und {count} weitere.</translation>
    </message>
  </context>
  <context>
    <name>MethodPanel</name>
    <message>
      <source>1,000 parts cost about {cost} in mistakes at this limit, as far as the parts that count tell.</source>
      <translation>1.000 Teile kosten bei diesem Grenzwert etwa {cost} durch Fehlurteile, soweit die zählenden Teile es zeigen.</translation>
    </message>
    <message>
      <source>A false reject costs</source>
      <translation>Ein Pseudoausschuss kostet</translation>
    </message>
    <message>
      <source>A missed defect costs</source>
      <translation>Ein übersehener Fehler kostet</translation>
    </message>
    <message>
      <source>Back to what the model proposes</source>
      <translation>Zurück zum Vorschlag des Modells</translation>
    </message>
    <message>
      <source>Bad parts on the line, of 100</source>
      <translation>Schlechtteile an der Linie je 100</translation>
    </message>
    <message>
      <source>Best F1</source>
      <translation>Bestes F1</translation>
    </message>
    <message>
      <source>Good parts rejected, of 100</source>
      <translation>Aussortierte Gutteile je 100</translation>
    </message>
    <message>
      <source>Least cost</source>
      <translation>Geringste Kosten</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Grenzwert</translation>
    </message>
    <message>
      <source>Promise a false-reject rate</source>
      <translation>Pseudoausschussrate zusagen</translation>
    </message>
    <message>
      <source>Proposal {limit}</source>
      <translation>Vorschlag {limit}</translation>
    </message>
    <message>
      <source>Set by hand</source>
      <translation>Von Hand gesetzt</translation>
    </message>
    <message>
      <source>The best F1 of the parts that count; it depends on how many of them are good and bad.</source>
      <translation>Das beste F1 der zählenden Teile; es hängt davon ab, wie viele davon gut und schlecht sind.</translation>
    </message>
    <message>
      <source>What the limit follows from</source>
      <translation>Woraus der Grenzwert folgt</translation>
    </message>
  </context>
  <context>
    <name>ModelDetailsDialog</name>
    <message>
      <source>All about the model</source>
      <translation>Alles über das Modell</translation>
    </message>
    <message>
      <source>At the proposed limit about {rate:.0f} of {all} good parts will be rejected (between {low} and {high}, as far as {count} good parts can tell, each judged as if it were new).</source>
      <translation>Beim vorgeschlagenen Grenzwert werden etwa {rate:.0f} von {all} Gutteilen aussortiert (zwischen {low} und {high}, geschätzt an {count} Gutteilen, jedes beurteilt, als wäre es neu).</translation>
    </message>
    <message>
      <source>Backbone</source>
      <translation>Backbone</translation>
    </message>
    <message>
      <source>Changed since this model was trained</source>
      <translation>Seit dem Training dieses Modells geändert</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Engines measured here</source>
      <translation>Hier gemessene Engines</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Hash of the model</source>
      <translation>Hash des Modells</translation>
    </message>
    <message>
      <source>It finds {share} of pseudo-anomalies; true defects may be found less often.</source>
      <translation>Es findet {share} der Pseudo-Anomalien; echte Fehler werden vielleicht seltener gefunden.</translation>
    </message>
    <message>
      <source>It is inspected on {share} of the picture.</source>
      <translation>Geprüft wird auf {share} des Bildes.</translation>
    </message>
    <message>
      <source>Its parts are aligned; below a confidence of {confidence} a picture is not checked.</source>
      <translation>Die Teile werden ausgerichtet; unter einer Sicherheit von {confidence} wird ein Bild nicht geprüft.</translation>
    </message>
    <message>
      <source>Model {name}</source>
      <translation>Modell {name}</translation>
    </message>
    <message>
      <source>No good part was kept from training, so nobody knows how many the proposed limit rejects.</source>
      <translation>Kein Gutteil wurde aus dem Training herausgehalten, darum weiß niemand, wie viele der vorgeschlagene Grenzwert aussortiert.</translation>
    </message>
    <message>
      <source>No picture check: whatever is before the camera is judged. There were too few good parts to learn from, or the model was trained before there was a check. Train again to have it.</source>
      <translation>Keine Bildkontrolle: Beurteilt wird, was immer vor der Kamera ist. Es gab zu wenige Gutteile zum Lernen, oder das Modell wurde trainiert, bevor es die Kontrolle gab. Um sie zu haben, neu trainieren.</translation>
    </message>
    <message>
      <source>Pictures of something else, and unusable ones, are not judged.</source>
      <translation>Bilder von etwas anderem und unbrauchbare werden nicht beurteilt.</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Vorgabe</translation>
    </message>
    <message>
      <source>Size on disk</source>
      <translation>Speicherbedarf</translation>
    </message>
    <message>
      <source>Trained</source>
      <translation>Trainiert</translation>
    </message>
    <message>
      <source>Trained on {count} images, 1 prompt.</source>
      <translation>Trainiert auf {count} Bildern, 1 Prompt.</translation>
    </message>
    <message>
      <source>Trained on {count} images, {prompts} prompts.</source>
      <translation>Trainiert auf {count} Bildern, {prompts} Prompts.</translation>
    </message>
    <message>
      <source>Training took</source>
      <translation>Training dauerte</translation>
    </message>
    <message>
      <source>not yet; they are when the model inspects for the first time</source>
      <translation>noch nicht; gemessen wird, wenn das Modell zum ersten Mal prüft</translation>
    </message>
    <message>
      <source>{time} for {steps} steps on {device}</source>
      <translation>{time} für {steps} Schritte auf {device}</translation>
    </message>
    <message>
      <source>{took}; memory ran out, so batches became smaller: {smallest} instead of {asked}</source>
      <translation>{took}; der Speicher ging aus, darum wurden die Batches kleiner: {smallest} statt {asked}</translation>
    </message>
  </context>
  <context>
    <name>ModelFileDialog</name>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add and inspect with it</source>
      <translation>Hinzufügen und damit prüfen</translation>
    </message>
    <message>
      <source>Add model</source>
      <translation>Modell hinzufügen</translation>
    </message>
    <message>
      <source>Add model “{name}”?</source>
      <translation>Modell „{name}“ hinzufügen?</translation>
    </message>
    <message>
      <source>Add products</source>
      <translation>Produkte hinzufügen</translation>
    </message>
    <message>
      <source>Add products of model “{name}”?</source>
      <translation>Produkte des Modells „{name}“ hinzufügen?</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Products of the model</source>
      <translation>Produkte des Modells</translation>
    </message>
    <message>
      <source>Runs on</source>
      <translation>Läuft auf</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>The model is here already; these products of it were deleted. Missing ones are made with the limits of the file and the prompts that came with it. Those that are here again keep their images, prompts and limits.</source>
      <translation>Das Modell ist schon hier; diese Produkte davon wurden gelöscht. Fehlende werden mit den Grenzwerten der Datei und den mitgekommenen Prompts angelegt. Die wieder vorhandenen behalten ihre Bilder, Prompts und Grenzwerte.</translation>
    </message>
    <message>
      <source>The new products are made with the limits and prompts of the file. Those that are here keep their images, prompts and limits.</source>
      <translation>Die neuen Produkte werden mit den Grenzwerten und Prompts der Datei angelegt. Die vorhandenen behalten ihre Bilder, Prompts und Grenzwerte.</translation>
    </message>
    <message>
      <source>The products are made with the limits of the file, and the prompts that came with it.</source>
      <translation>Die Produkte werden mit den Grenzwerten der Datei und den mitgekommenen Prompts angelegt.</translation>
    </message>
    <message>
      <source>The products that are here keep their images, prompts and limits.</source>
      <translation>Die vorhandenen Produkte behalten ihre Bilder, Prompts und Grenzwerte.</translation>
    </message>
    <message>
      <source>Written</source>
      <translation>Geschrieben</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>und {count} weitere</translation>
    </message>
    <message>
      <source>here already</source>
      <translation>schon hier</translation>
    </message>
    <message>
      <source>keeps limit {here}, not {limit}</source>
      <translation>behält Grenzwert {here}, nicht {limit}</translation>
    </message>
    <message>
      <source>limit {limit}</source>
      <translation>Grenzwert {limit}</translation>
    </message>
    <message>
      <source>new here</source>
      <translation>neu hier</translation>
    </message>
    <message>
      <source>{time} by {program}</source>
      <translation>{time} von {program}</translation>
    </message>
  </context>
  <context>
    <name>ModelQuestion</name>
    <message>
      <source>Ask it</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>It knows {products}.</source>
      <translation>Es kennt {products}.</translation>
    </message>
    <message>
      <source>Other model</source>
      <translation>Anderes Modell</translation>
    </message>
    <message>
      <source>What would another model say?</source>
      <translation>Was würde ein anderes Modell sagen?</translation>
    </message>
    <message>
      <source>{count} part is judged by another model, by its product's limit of now. It takes as long as a run, beside all else; no record is changed.</source>
      <translation>{count} Teil wird von einem anderen Modell beurteilt, nach dem aktuellen Grenzwert seines Produkts. Das dauert so lange wie ein Lauf, neben allem anderen; kein Datensatz wird geändert.</translation>
    </message>
    <message>
      <source>{count} parts are judged by another model, by their products' current limits. It takes as long as a run, beside all else; no record is changed.</source>
      <translation>{count} Teile werden von einem anderen Modell beurteilt, nach den aktuellen Grenzwerten ihrer Produkte. Das dauert so lange wie ein Lauf, neben allem anderen; kein Datensatz wird geändert.</translation>
    </message>
    <message>
      <source>{model}, active</source>
      <translation>{model}, aktiv</translation>
    </message>
  </context>
  <context>
    <name>ModelTable</name>
    <message>
      <source>Activate</source>
      <translation>Aktivieren</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>Hinzufügen…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Compare…</source>
      <translation>Vergleichen…</translation>
    </message>
    <message>
      <source>Details…</source>
      <translation>Details…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>How far the export is</source>
      <translation>Wie weit der Export ist</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>No model yet. Add the file of a model that was trained on a workstation.</source>
      <translation>Noch kein Modell. Die Datei eines Modells hinzufügen, das auf einer Workstation trainiert wurde.</translation>
    </message>
    <message>
      <source>No model yet. Train one, or add the file of a model that was exported elsewhere.</source>
      <translation>Noch kein Modell. Eines trainieren oder die Datei eines anderswo exportierten Modells hinzufügen.</translation>
    </message>
    <message>
      <source>Preparing; this may take minutes</source>
      <translation>Vorbereiten; das kann Minuten dauern</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <source>{model} is older than its images. {changes}.</source>
      <translation>{model} ist älter als seine Bilder. {changes}.</translation>
    </message>
  </context>
  <context>
    <name>ModelTableModel</name>
    <message>
      <source>Candidate</source>
      <translation>Kandidat</translation>
    </message>
    <message>
      <source>Changed since</source>
      <translation>Seither geändert</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Needs a workstation</source>
      <translation>Braucht Workstation</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Vorgabe</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produkte</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Trained</source>
      <translation>Trainiert</translation>
    </message>
    <message>
      <source>{count} product</source>
      <translation>{count} Produkt</translation>
    </message>
    <message>
      <source>{count} products</source>
      <translation>{count} Produkte</translation>
    </message>
    <message>
      <source>● Active</source>
      <translation>● Aktiv</translation>
    </message>
  </context>
  <context>
    <name>ModelsAndQueue</name>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Waiting ({count})</source>
      <translation>Wartend ({count})</translation>
    </message>
  </context>
  <context>
    <name>NavigationRail</name>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>What can be done on every page, and on this one</source>
      <translation>Was auf jeder Seite und auf dieser möglich ist</translation>
    </message>
  </context>
  <context>
    <name>NewPinDialog</name>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>New PIN once more</source>
      <translation>Neue PIN noch einmal</translation>
    </message>
    <message>
      <source>Set the PIN</source>
      <translation>PIN setzen</translation>
    </message>
    <message>
      <source>The two are not the same. Enter the new PIN again.</source>
      <translation>Die beiden sind nicht gleich. Die neue PIN noch einmal eingeben.</translation>
    </message>
  </context>
  <context>
    <name>NothingInspected</name>
    <message>
      <source>Go to Inspect</source>
      <translation>Zur Seite Prüfen</translation>
    </message>
    <message>
      <source>Nothing has been inspected yet</source>
      <translation>Noch wurde nichts geprüft</translation>
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>Log in to read messages</source>
      <translation>Zum Lesen anmelden</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Meldungen</translation>
    </message>
    <message>
      <source>Messages ({count})</source>
      <translation>Meldungen ({count})</translation>
    </message>
    <message>
      <source>Nothing to do</source>
      <translation>Nichts zu tun</translation>
    </message>
    <message>
      <source>Read the whole message</source>
      <translation>Die ganze Meldung lesen</translation>
    </message>
  </context>
  <context>
    <name>NoticeList</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy this message with its details</source>
      <translation>Diese Meldung mit ihren Details kopieren</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Meldungen</translation>
    </message>
    <message>
      <source>No message since the program was started.</source>
      <translation>Seit dem Programmstart gab es keine Meldung.</translation>
    </message>
  </context>
  <context>
    <name>NumberBox</name>
    <message>
      <source>A number is missing.</source>
      <translation>Eine Zahl fehlt.</translation>
    </message>
    <message>
      <source>At most {count} decimals are taken.</source>
      <translation>Höchstens {count} Nachkommastellen werden angenommen.</translation>
    </message>
    <message>
      <source>Only whole numbers are taken.</source>
      <translation>Nur ganze Zahlen werden angenommen.</translation>
    </message>
    <message>
      <source>Takes numbers from {low} to {high}, with a comma or a point.</source>
      <translation>Nimmt Zahlen von {low} bis {high}, mit Komma oder Punkt.</translation>
    </message>
    <message>
      <source>Takes whole numbers from {low} to {high}.</source>
      <translation>Nimmt ganze Zahlen von {low} bis {high}.</translation>
    </message>
    <message>
      <source>{problem} It stays {number}.</source>
      <translation>{problem} Es bleibt bei {number}.</translation>
    </message>
    <message>
      <source>“{typed}” can mean {first} or {second}; write one of these.</source>
      <translation>„{typed}“ kann {first} oder {second} heißen; bitte eines davon schreiben.</translation>
    </message>
    <message>
      <source>“{typed}” is no number.</source>
      <translation>„{typed}“ ist keine Zahl.</translation>
    </message>
    <message>
      <source>“{typed}” is not between {low} and {high}.</source>
      <translation>„{typed}“ liegt nicht zwischen {low} und {high}.</translation>
    </message>
  </context>
  <context>
    <name>Obstacle</name>
    <message>
      <source>A model is being trained</source>
      <translation>Ein Modell wird gerade trainiert</translation>
    </message>
    <message>
      <source>Add images</source>
      <translation>Bilder hinzufügen</translation>
    </message>
    <message>
      <source>Add pictures of good parts, then train a model that includes this product.</source>
      <translation>Bilder von Gutteilen hinzufügen, dann ein Modell trainieren, das dieses Produkt einschließt.</translation>
    </message>
    <message>
      <source>Bring a model</source>
      <translation>Modell hinzufügen</translation>
    </message>
    <message>
      <source>Choose a model</source>
      <translation>Modell wählen</translation>
    </message>
    <message>
      <source>Choose one that knows it: {others}.</source>
      <translation>Eines wählen, das es kennt: {others}.</translation>
    </message>
    <message>
      <source>Choose the product at the top of the window.</source>
      <translation>Das Produkt oben im Fenster wählen.</translation>
    </message>
    <message>
      <source>Create a product and add pictures of good parts. About 20 to 200 are enough.</source>
      <translation>Ein Produkt anlegen und Bilder von Gutteilen hinzufügen. Etwa 20 bis 200 genügen.</translation>
    </message>
    <message>
      <source>Create your first product</source>
      <translation>Erstes Produkt anlegen</translation>
    </message>
    <message>
      <source>No model for {product}</source>
      <translation>Kein Modell für {product}</translation>
    </message>
    <message>
      <source>No model yet</source>
      <translation>Noch kein Modell</translation>
    </message>
    <message>
      <source>Nothing to inspect yet</source>
      <translation>Noch nichts zu prüfen</translation>
    </message>
    <message>
      <source>See the training</source>
      <translation>Training ansehen</translation>
    </message>
    <message>
      <source>The model does not know {product}</source>
      <translation>Das Modell kennt {product} nicht</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>Modell trainieren</translation>
    </message>
    <message>
      <source>Train a model that includes this product.</source>
      <translation>Ein Modell trainieren, das dieses Produkt einschließt.</translation>
    </message>
    <message>
      <source>Train one model for all your products. It takes minutes and needs only pictures of good parts.</source>
      <translation>Ein Modell für alle Ihre Produkte trainieren. Das dauert einige Minuten und braucht nur Bilder von Gutteilen.</translation>
    </message>
    <message>
      <source>When it is ready, inspection can begin.</source>
      <translation>Wenn es fertig ist, kann die Prüfung beginnen.</translation>
    </message>
    <message>
      <source>Which model?</source>
      <translation>Welches Modell?</translation>
    </message>
    <message>
      <source>Which product?</source>
      <translation>Welches Produkt?</translation>
    </message>
    <message>
      <source>{model} cannot be used here</source>
      <translation>{model} ist hier nicht verwendbar</translation>
    </message>
    <message>
      <source>{model} was trained on {names}.</source>
      <translation>{model} wurde auf {names} trainiert.</translation>
    </message>
    <message>
      <source>{others} knows it: choose that one.</source>
      <translation>{others} kennt es: dieses wählen.</translation>
    </message>
    <message>
      <source>{product} has no images yet</source>
      <translation>{product} hat noch keine Bilder</translation>
    </message>
  </context>
  <context>
    <name>OperateActions</name>
    <message>
      <source>Back to all pages; asks for the PIN if there is one (F11)</source>
      <translation>Zurück zu allen Seiten; fragt nach der PIN, wenn es eine gibt (F11)</translation>
    </message>
    <message>
      <source>Choose the product</source>
      <translation>Produkt wählen</translation>
    </message>
    <message>
      <source>Count from zero</source>
      <translation>Von null zählen</translation>
    </message>
    <message>
      <source>Inspect another product</source>
      <translation>Ein anderes Produkt prüfen</translation>
    </message>
    <message>
      <source>Inspect the same source as the last time</source>
      <translation>Dieselbe Quelle prüfen wie beim letzten Mal</translation>
    </message>
    <message>
      <source>Keep what was counted, with a reason, and count from zero</source>
      <translation>Das Gezählte mit einem Grund aufbewahren und von null zählen</translation>
    </message>
    <message>
      <source>Leave this page</source>
      <translation>Diese Seite verlassen</translation>
    </message>
    <message>
      <source>Log in…</source>
      <translation>Anmelden…</translation>
    </message>
    <message>
      <source>Log out {name}</source>
      <translation>{name} abmelden</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>The inspection goes on; the window waits for the next person (Ctrl+L)</source>
      <translation>Die Prüfung geht weiter; das Fenster wartet auf die nächste Person (Strg+L)</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>You have changed nothing yet</source>
      <translation>Noch nichts geändert</translation>
    </message>
  </context>
  <context>
    <name>OperatePage</name>
    <message>
      <source>All parts since the counters began anew, over all runs and products, corrections included. Reset keeps these figures with your reason and counts from zero.</source>
      <translation>Alle Teile, seit die Zähler neu begannen, über alle Läufe und Produkte, mit Korrekturen. Zurücksetzen bewahrt diese Zahlen mit Ihrem Grund auf und zählt von null.</translation>
    </message>
    <message>
      <source>No part is inspected yet.</source>
      <translation>Noch wird kein Teil geprüft.</translation>
    </message>
    <message>
      <source>Says that the model is wrong about the part in the picture (O). Undo takes it back.</source>
      <translation>Sagt, dass das Modell bei dem Teil im Bild irrt (O). Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
      <source>The image of the part is shown here.</source>
      <translation>Hier erscheint das Bild des Teils.</translation>
    </message>
    <message>
      <source>The last parts, newest first. Touch one to look at it again; the line goes on.</source>
      <translation>Die letzten Teile, neueste zuerst. Antippen zeigt ein Teil noch einmal; die Linie läuft weiter.</translation>
    </message>
    <message>
      <source>The newest part, whatever picture is on show. OK: the score is within the limit. NG: it exceeds the limit. NOT CHECKED: no verdict could be reached; the line below says why. Such a part must be looked at by a person.</source>
      <translation>Das neueste Teil, gleich welches Bild gezeigt wird. OK: Der Score liegt innerhalb des Grenzwerts. NG: Er überschreitet den Grenzwert. NICHT GEPRÜFT: Es kam kein Urteil zustande; die Zeile darunter sagt warum. Ein solches Teil muss eine Person ansehen.</translation>
    </message>
    <message>
      <source>The scores of the last 200 parts. The dashed line is the limit.</source>
      <translation>Die Scores der letzten 200 Teile. Die gestrichelte Linie ist der Grenzwert.</translation>
    </message>
    <message>
      <source>since {time}</source>
      <translation>seit {time}</translation>
    </message>
  </context>
  <context>
    <name>OperatorBar</name>
    <message>
      <source>Leave the operator's page</source>
      <translation>Bedienerseite verlassen</translation>
    </message>
    <message>
      <source>Log in</source>
      <translation>Anmelden</translation>
    </message>
    <message>
      <source>Log out {name}</source>
      <translation>{name} abmelden</translation>
    </message>
    <message>
      <source>No product</source>
      <translation>Kein Produkt</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Product: {name}</source>
      <translation>Produkt: {name}</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
  </context>
  <context>
    <name>OperatorGate</name>
    <message>
      <source>Close the program</source>
      <translation>Programm beenden</translation>
    </message>
    <message>
      <source>Enter the PIN of this workspace. The inspection goes on meanwhile.</source>
      <translation>Die PIN dieses Arbeitsbereichs eingeben. Die Prüfung geht inzwischen weiter.</translation>
    </message>
    <message>
      <source>Leave the operator's page</source>
      <translation>Bedienerseite verlassen</translation>
    </message>
  </context>
  <context>
    <name>OptionsDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
  </context>
  <context>
    <name>OrderDialog</name>
    <message>
      <source>Keep</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>No order</source>
      <translation>Kein Auftrag</translation>
    </message>
  </context>
  <context>
    <name>OtherWorkspaces</name>
    <message>
      <source>An empty folder for “{name}”</source>
      <translation>Ein leerer Ordner für „{name}“</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose the folder…</source>
      <translation>Ordner wählen…</translation>
    </message>
    <message>
      <source>In a window of its own, with a workspace of its own; this one stays as it is</source>
      <translation>In einem eigenen Fenster mit einem eigenen Arbeitsbereich; dieser bleibt, wie er ist</translation>
    </message>
    <message>
      <source>In a window of its own; the workspace of this window stays as it is</source>
      <translation>In einem eigenen Fenster; der Arbeitsbereich dieses Fensters bleibt, wie er ist</translation>
    </message>
    <message>
      <source>It is restored to an empty folder, which becomes a workspace and opens in a window of its own. The backup stays as it is. Choose or make that folder next.</source>
      <translation>Sie wird in einen leeren Ordner wiederhergestellt, der zum Arbeitsbereich wird und sich in einem eigenen Fenster öffnet. Die Sicherung bleibt, wie sie ist. Als Nächstes diesen Ordner wählen oder anlegen.</translation>
    </message>
    <message>
      <source>Open another workspace or a backup…</source>
      <translation>Anderen Arbeitsbereich oder Sicherung öffnen…</translation>
    </message>
    <message>
      <source>Open the folder of a workspace or a backup</source>
      <translation>Ordner eines Arbeitsbereichs oder einer Sicherung öffnen</translation>
    </message>
    <message>
      <source>Show the demonstration</source>
      <translation>Vorführung zeigen</translation>
    </message>
    <message>
      <source>“{name}” is a backup</source>
      <translation>„{name}“ ist eine Sicherung</translation>
    </message>
  </context>
  <context>
    <name>OverruledFacts</name>
    <message>
      <source>A person</source>
      <translation>Eine Person</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Grenzwert</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Overruled</source>
      <translation>Korrigiert</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>Grund: {reason}</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Aufgenommen</translation>
    </message>
  </context>
  <context>
    <name>Overrules</name>
    <message>
      <source>An answer is wanted</source>
      <translation>Antwort erbeten</translation>
    </message>
    <message>
      <source>Defect missed</source>
      <translation>Fehler übersehen</translation>
    </message>
    <message>
      <source>Golden part</source>
      <translation>Musterteil</translation>
    </message>
    <message>
      <source>Good part rejected</source>
      <translation>Gutteil aussortiert</translation>
    </message>
    <message>
      <source>Normal image</source>
      <translation>Gutbild</translation>
    </message>
    <message>
      <source>Not checked, and bad</source>
      <translation>Nicht geprüft und schlecht</translation>
    </message>
    <message>
      <source>Not checked, and good</source>
      <translation>Nicht geprüft und gut</translation>
    </message>
    <message>
      <source>Stands, nothing else to do</source>
      <translation>Bleibt so, sonst nichts zu tun</translation>
    </message>
    <message>
      <source>The model was right</source>
      <translation>Das Modell hatte recht</translation>
    </message>
    <message>
      <source>one overruled part waits for an answer</source>
      <translation>ein korrigiertes Teil wartet auf eine Antwort</translation>
    </message>
    <message>
      <source>{count} overruled parts wait for an answer</source>
      <translation>{count} korrigierte Teile warten auf eine Antwort</translation>
    </message>
  </context>
  <context>
    <name>OverrulesView</name>
    <message>
      <source>A person said that these {count} parts are bad. One answer for all of them.</source>
      <translation>Eine Person hat gesagt, dass diese {count} Teile schlecht sind. Eine Antwort für alle.</translation>
    </message>
    <message>
      <source>A person said that this part is bad. What is wrong with it?</source>
      <translation>Eine Person hat gesagt, dass dieses Teil schlecht ist. Was stimmt daran nicht?</translation>
    </message>
    <message>
      <source>All products</source>
      <translation>Alle Produkte</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Beantwortet</translation>
    </message>
    <message>
      <source>Back to the queue</source>
      <translation>In die Warteschlange</translation>
    </message>
    <message>
      <source>Defective golden parts</source>
      <translation>Fehlerhafte Musterteile</translation>
    </message>
    <message>
      <source>For example: the scratch is real, seen under the lamp</source>
      <translation>Zum Beispiel: Der Kratzer ist echt, unter der Lampe gesehen</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>Zur Seite Prüfen</translation>
    </message>
    <message>
      <source>Golden part…</source>
      <translation>Musterteil…</translation>
    </message>
    <message>
      <source>In which order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>Keep as it is</source>
      <translation>Bleibt so</translation>
    </message>
    <message>
      <source>Model was right…</source>
      <translation>Modell hatte recht…</translation>
    </message>
    <message>
      <source>Most severe first</source>
      <translation>Schwerste zuerst</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Neueste zuerst</translation>
    </message>
    <message>
      <source>Nobody has overruled a verdict</source>
      <translation>Niemand hat ein Urteil korrigiert</translation>
    </message>
    <message>
      <source>Normal image</source>
      <translation>Gutbild</translation>
    </message>
    <message>
      <source>Nothing waits for an answer.</source>
      <translation>Nichts wartet auf eine Antwort.</translation>
    </message>
    <message>
      <source>Nothing was answered yet.</source>
      <translation>Noch wurde nichts beantwortet.</translation>
    </message>
    <message>
      <source>Of which product</source>
      <translation>Von welchem Produkt</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Lesen…</translation>
    </message>
    <message>
      <source>The correction is taken back, and the part counts as what the model said. Your reason is kept.</source>
      <translation>Die Korrektur wird zurückgenommen, und für das Teil gilt das Urteil des Modells. Ihr Grund wird aufbewahrt.</translation>
    </message>
    <message>
      <source>The model was right</source>
      <translation>Das Modell hatte recht</translation>
    </message>
    <message>
      <source>The picture of this part cannot be read.</source>
      <translation>Das Bild dieses Teils ist nicht lesbar.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Wartend</translation>
    </message>
    <message>
      <source>Where operators or reviewers say that a verdict is wrong, the part waits here until somebody says what becomes of it: a normal image for the next training, a golden part, or nothing because the model was right.</source>
      <translation>Sagt jemand beim Bedienen oder bei der Durchsicht, dass ein Urteil falsch ist, wartet das Teil hier, bis jemand sagt, was daraus wird: ein Gutbild für das nächste Training, ein Musterteil oder nichts, weil das Modell recht hatte.</translation>
    </message>
    <message>
      <source>Which parts are listed</source>
      <translation>Welche Teile aufgeführt sind</translation>
    </message>
    <message>
      <source>Whoever thinks that a part is good says that the model was right.</source>
      <translation>Wer ein Teil für gut hält, gibt dem Modell recht.</translation>
    </message>
    <message>
      <source>Why was the model right?</source>
      <translation>Warum hatte das Modell recht?</translation>
    </message>
    <message>
      <source>{count} corrections are taken back, and the parts count as what the model said. Your reason is kept with each.</source>
      <translation>{count} Korrekturen werden zurückgenommen, und für die Teile gilt das Urteil des Modells. Ihr Grund wird bei jedem aufbewahrt.</translation>
    </message>
    <message>
      <source>{listed} of {waiting}</source>
      <translation>{listed} von {waiting}</translation>
    </message>
    <message>
      <source>{name} · {count} selected</source>
      <translation>{name} · {count} ausgewählt</translation>
    </message>
  </context>
  <context>
    <name>Pages</name>
    <message>
      <source>All parts</source>
      <translation>Alle Teile</translation>
    </message>
    <message>
      <source>Audit log</source>
      <translation>Audit-Log</translation>
    </message>
    <message>
      <source>Charts</source>
      <translation>Diagramme</translation>
    </message>
    <message>
      <source>Inspect</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>Grenzwerte</translation>
    </message>
    <message>
      <source>Operator's page</source>
      <translation>Bedienerseite</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produkte</translation>
    </message>
    <message>
      <source>Releases</source>
      <translation>Freigaben</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Durchsicht</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papierkorb</translation>
    </message>
  </context>
  <context>
    <name>PaintedTable</name>
    <message>
      <source>Active</source>
      <translation>Aktiv</translation>
    </message>
    <message>
      <source>Before it</source>
      <translation>Davor</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>Kandidat</translation>
    </message>
    <message>
      <source>How the models find painted defects</source>
      <translation>Wie die Modelle eingezeichnete Fehler finden</translation>
    </message>
    <message>
      <source>Painted defects</source>
      <translation>Eingezeichnete Fehler</translation>
    </message>
  </context>
  <context>
    <name>ParetoChart</name>
    <message>
      <source>Parts</source>
      <translation>Teile</translation>
    </message>
    <message>
      <source>With those above</source>
      <translation>Mit denen darüber</translation>
    </message>
  </context>
  <context>
    <name>PartActions</name>
    <message>
      <source>Add what is selected to the golden set…</source>
      <translation>Ausgewähltes in den Mustersatz aufnehmen…</translation>
    </message>
    <message>
      <source>Adds the stored pictures to the normal images of their products, from which the next training learns</source>
      <translation>Fügt die gespeicherten Bilder den Gutbildern ihrer Produkte hinzu, von denen das nächste Training lernt</translation>
    </message>
    <message>
      <source>Asks which model; tells which verdicts would flip. No record is changed</source>
      <translation>Fragt nach dem Modell; sagt, welche Urteile wechseln würden. Kein Datensatz wird geändert</translation>
    </message>
    <message>
      <source>Correct the verdict; Ctrl+Z undoes it</source>
      <translation>Urteil korrigieren; Strg+Z macht es rückgängig</translation>
    </message>
    <message>
      <source>Draw where on the pictures the defects are, and of what kind. Ctrl+Z undoes it</source>
      <translation>Auf den Bildern einzeichnen, wo die Fehler sind und welcher Art. Strg+Z macht es rückgängig</translation>
    </message>
    <message>
      <source>Kinds of defect and a note; the verdict stays what it is. Ctrl+Z undoes it</source>
      <translation>Fehlerarten und eine Notiz; das Urteil bleibt, wie es ist. Strg+Z macht es rückgängig</translation>
    </message>
    <message>
      <source>Paint the defects of what is selected…</source>
      <translation>Fehler des Ausgewählten einzeichnen…</translation>
    </message>
    <message>
      <source>Pictures whose truth is known, which no training sees: they tell what new models are worth</source>
      <translation>Bilder, deren Wahrheit bekannt ist und die kein Training sieht: Sie zeigen, was neue Modelle taugen</translation>
    </message>
    <message>
      <source>Say the kind of defect of what is selected…</source>
      <translation>Fehlerart des Ausgewählten angeben…</translation>
    </message>
    <message>
      <source>Take back the corrections of what is selected</source>
      <translation>Korrekturen des Ausgewählten zurücknehmen</translation>
    </message>
    <message>
      <source>Use what is selected as pictures of good parts…</source>
      <translation>Ausgewähltes als Bilder von Gutteilen verwenden…</translation>
    </message>
    <message>
      <source>What is selected is bad</source>
      <translation>Ausgewähltes ist schlecht</translation>
    </message>
    <message>
      <source>What is selected is fine</source>
      <translation>Ausgewähltes ist gut</translation>
    </message>
    <message>
      <source>What would another model say of what is selected?…</source>
      <translation>Was würde ein anderes Modell zum Ausgewählten sagen?…</translation>
    </message>
  </context>
  <context>
    <name>PartChip</name>
    <message>
      <source>Back to live</source>
      <translation>Zurück zu Live</translation>
    </message>
    <message>
      <source>Back to the last part</source>
      <translation>Zurück zum letzten Teil</translation>
    </message>
    <message>
      <source>Part {number} · {name}</source>
      <translation>Teil {number} · {name}</translation>
    </message>
    <message>
      <source>score {score}, limit {limit}</source>
      <translation>Score {score}, Grenzwert {limit}</translation>
    </message>
  </context>
  <context>
    <name>PartDescribing</name>
    <message>
      <source>For example: burr on the left edge, tool 3</source>
      <translation>Zum Beispiel: Grat an der linken Kante, Werkzeug 3</translation>
    </message>
    <message>
      <source>Kind of defect of this part</source>
      <translation>Fehlerart dieses Teils</translation>
    </message>
    <message>
      <source>Kinds of defect of {count} parts</source>
      <translation>Fehlerarten von {count} Teilen</translation>
    </message>
    <message>
      <source>one part</source>
      <translation>ein Teil</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} Teile</translation>
    </message>
  </context>
  <context>
    <name>PartExports</name>
    <message>
      <source>Export these parts</source>
      <translation>Diese Teile exportieren</translation>
    </message>
    <message>
      <source>Folder in which the pictures get a folder of their own</source>
      <translation>Ordner, in dem die Bilder einen eigenen Ordner bekommen</translation>
    </message>
    <message>
      <source>For browsers</source>
      <translation>Für Browser</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Write the report</source>
      <translation>Bericht schreiben</translation>
    </message>
  </context>
  <context>
    <name>PartFacts</name>
    <message>
      <source>Asked for</source>
      <translation>Angefordert</translation>
    </message>
    <message>
      <source>Circumstances</source>
      <translation>Umstände</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>Its picture is not among the product's normal images any more.</source>
      <translation>Das Bild ist nicht mehr unter den Gutbildern des Produkts.</translation>
    </message>
    <message>
      <source>Judged</source>
      <translation>Beurteilt</translation>
    </message>
    <message>
      <source>Judged by</source>
      <translation>Beurteilt von</translation>
    </message>
    <message>
      <source>Judging took</source>
      <translation>Beurteilen dauerte</translation>
    </message>
    <message>
      <source>Logged in</source>
      <translation>Angemeldet</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>No prompt guided this verdict.</source>
      <translation>Dieses Urteil wurde von keinem Prompt geleitet.</translation>
    </message>
    <message>
      <source>Picture of the prompt</source>
      <translation>Bild des Prompts</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Prozessor</translation>
    </message>
    <message>
      <source>Program</source>
      <translation>Programm</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Prompt</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Station</translation>
    </message>
    <message>
      <source>Stored</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Aufgenommen</translation>
    </message>
    <message>
      <source>Told</source>
      <translation>Gemeldet</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>not recorded</source>
      <translation>nicht gespeichert</translation>
    </message>
    <message>
      <source>{ms:.0f} ms</source>
      <translation>{ms:.0f} ms</translation>
    </message>
    <message>
      <source>{ms:.0f} ms later</source>
      <translation>{ms:.0f} ms später</translation>
    </message>
  </context>
  <context>
    <name>PartFilterBar</name>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Korrigiert</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>Nicht geprüft</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Lesen…</translation>
    </message>
    <message>
      <source>Search names, defects, notes</source>
      <translation>Namen, Fehler, Notizen suchen</translation>
    </message>
    <message>
      <source>Show {name}, {count} part</source>
      <translation>{name} zeigen, {count} Teil</translation>
    </message>
    <message>
      <source>Show {name}, {count} parts</source>
      <translation>{name} zeigen, {count} Teile</translation>
    </message>
    <message>
      <source>{count} listed</source>
      <translation>{count} aufgeführt</translation>
    </message>
  </context>
  <context>
    <name>PartPane</name>
    <message>
      <source>The image of this part could not be read.</source>
      <translation>Das Bild dieses Teils war nicht lesbar.</translation>
    </message>
    <message>
      <source>The part with its anomaly map. The map is clear in the product's normal range; on NG parts a line surrounds what exceeds the limit. Wheel: zoom. Drag: move. Ctrl+0: fit. Double click: 100 %. M: map on and off.</source>
      <translation>Das Teil mit seiner Anomaliekarte. Im Normalbereich des Produkts ist die Karte durchsichtig; bei NG-Teilen umgibt eine Linie, was den Grenzwert überschreitet. Mausrad: Zoom. Ziehen: verschieben. Strg+0: einpassen. Doppelklick: 100 %. M: Karte an und aus.</translation>
    </message>
  </context>
  <context>
    <name>PartPicture</name>
    <message>
      <source>There is no picture of this part.</source>
      <translation>Von diesem Teil gibt es kein Bild.</translation>
    </message>
    <message>
      <source>{count} NOT RECORDED</source>
      <translation>{count} NICHT GESPEICHERT</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
  </context>
  <context>
    <name>PartReport</name>
    <message>
      <source>A part with two kinds counts for both.</source>
      <translation>Ein Teil mit zwei Arten zählt bei beiden.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Serie</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Begonnen</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Korrigiert</translation>
    </message>
    <message>
      <source>Corrections by people</source>
      <translation>Korrekturen durch Personen</translation>
    </message>
    <message>
      <source>Limits: {limits}</source>
      <translation>Grenzwerte: {limits}</translation>
    </message>
    <message>
      <source>Logged in</source>
      <translation>Angemeldet</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>NG by day</source>
      <translation>NG je Tag</translation>
    </message>
    <message>
      <source>NG by hour</source>
      <translation>NG je Stunde</translation>
    </message>
    <message>
      <source>NG by kind of defect</source>
      <translation>NG nach Fehlerart</translation>
    </message>
    <message>
      <source>NG parts</source>
      <translation>NG-Teile</translation>
    </message>
    <message>
      <source>No part was inspected.</source>
      <translation>Es wurde kein Teil geprüft.</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>Nicht geprüft</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Teil</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Teile</translation>
    </message>
    <message>
      <source>Parts taken</source>
      <translation>Aufnahmezeit</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>The picture cannot be read.</source>
      <translation>Das Bild ist nicht lesbar.</translation>
    </message>
    <message>
      <source>What it rests on</source>
      <translation>Worauf es beruht</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Written {time} by OneNIP Inspector {version}</source>
      <translation>Geschrieben {time} von OneNIP Inspector {version}</translation>
    </message>
    <message>
      <source>Yield (95 %)</source>
      <translation>Gutanteil (95 %)</translation>
    </message>
    <message>
      <source>Yield is OK of OK and NG; parts that were not checked count for neither. The interval holds with 95 % (Clopper and Pearson) for parts of the same kind. Verdicts are those of the model, except where a person corrected them: a model misses some defects and rejects some good parts.</source>
      <translation>Der Gutanteil ist der Anteil der OK-Teile an OK und NG zusammen; nicht geprüfte Teile zählen zu keinem von beiden. Das Intervall gilt mit 95 % (Clopper und Pearson) für Teile derselben Art. Die Urteile sind die des Modells, außer wo eine Person sie korrigiert hat: Ein Modell übersieht manche Fehler und sortiert manche Gutteile aus.</translation>
    </message>
    <message>
      <source>nobody said</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <source>{count} more are not listed.</source>
      <translation>{count} weitere sind nicht aufgeführt.</translation>
    </message>
    <message>
      <source>{model} → {person}: {count}</source>
      <translation>{model} → {person}: {count}</translation>
    </message>
    <message>
      <source>{ng} of {parts}</source>
      <translation>{ng} von {parts}</translation>
    </message>
    <message>
      <source>{places} of {total}</source>
      <translation>{places} von {total}</translation>
    </message>
    <message>
      <source>{shown} of {count}, those first that exceed their limits the most. All are in the records.</source>
      <translation>{shown} von {count}, zuerst die, die ihren Grenzwert am meisten überschreiten. Alle stehen in den Datensätzen.</translation>
    </message>
  </context>
  <context>
    <name>PartReports</name>
    <message>
      <source>Batches</source>
      <translation>Serien</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Report of a shift</source>
      <translation>Schichtbericht</translation>
    </message>
    <message>
      <source>Report of batch {number}</source>
      <translation>Bericht über Serie {number}</translation>
    </message>
    <message>
      <source>Report of {count} batches</source>
      <translation>Bericht über {count} Serien</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Schicht</translation>
    </message>
  </context>
  <context>
    <name>PartRows</name>
    <message>
      <source>Batch</source>
      <translation>Serie</translation>
    </message>
    <message>
      <source>Click: sort by this column; click again: the other way round</source>
      <translation>Klick: nach dieser Spalte sortieren; noch ein Klick: umgekehrt</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Grenzwert</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Teil</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Aufgenommen</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <source>ms</source>
      <translation>ms</translation>
    </message>
  </context>
  <context>
    <name>PartStrip</name>
    <message>
      <source>Last parts, newest first</source>
      <translation>Letzte Teile, neueste zuerst</translation>
    </message>
  </context>
  <context>
    <name>PartTable</name>
    <message>
      <source>Parts that were found</source>
      <translation>Gefundene Teile</translation>
    </message>
  </context>
  <context>
    <name>PartTiles</name>
    <message>
      <source>Pictures of the parts that were found</source>
      <translation>Bilder der gefundenen Teile</translation>
    </message>
  </context>
  <context>
    <name>PartsDialog</name>
    <message>
      <source> · corrected</source>
      <translation> · korrigiert</translation>
    </message>
    <message>
      <source>Bad parts that are {word}</source>
      <translation>Schlechtteile, die {word} sind</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Good parts that are {word}</source>
      <translation>Gutteile, die {word} sind</translation>
    </message>
    <message>
      <source>Of {count} parts of runs, the {shown} nearest to the limit are listed.</source>
      <translation>Von {count} Teilen aus Läufen sind die {shown} aufgeführt, die dem Grenzwert am nächsten liegen.</translation>
    </message>
    <message>
      <source>Open its run</source>
      <translation>Zur Serie</translation>
    </message>
    <message>
      <source>Shows the whole run on the Review page, where verdicts are corrected</source>
      <translation>Zeigt den ganzen Lauf auf der Seite Durchsicht, wo Urteile korrigiert werden</translation>
    </message>
    <message>
      <source>The image of this part could not be read.</source>
      <translation>Das Bild dieses Teils war nicht lesbar.</translation>
    </message>
    <message>
      <source>The model keeps the scores of these, and not which pictures they were.</source>
      <translation>Das Modell bewahrt davon die Scores auf, nicht aber, welche Bilder es waren.</translation>
    </message>
    <message>
      <source>Their pictures are on the Releases page.</source>
      <translation>Ihre Bilder sind auf der Seite Freigaben.</translation>
    </message>
    <message>
      <source>{name}, {count}: {scores}</source>
      <translation>{name}, {count}: {scores}</translation>
    </message>
  </context>
  <context>
    <name>PartsPanel</name>
    <message>
      <source>Export these {count}…</source>
      <translation>Diese {count} exportieren…</translation>
    </message>
    <message>
      <source>Export these…</source>
      <translation>Diese exportieren…</translation>
    </message>
    <message>
      <source>Format of tables</source>
      <translation>Tabellenformat</translation>
    </message>
    <message>
      <source>Pictures…</source>
      <translation>Bilder…</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Bericht…</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>Tabelle…</translation>
    </message>
    <message>
      <source>The parts. Left and right arrows step through them, Home and End go to the first and last one. Click a heading to sort. Ctrl and Shift with a click select several, Ctrl+A all; they are corrected together.</source>
      <translation>Die Teile. Pfeil links und rechts gehen durch, Pos1 und Ende gehen zum ersten und letzten. Ein Klick auf eine Überschrift sortiert. Strg und Umschalt mit Klick wählen mehrere aus, Strg+A alle; sie werden zusammen korrigiert.</translation>
    </message>
  </context>
  <context>
    <name>PeopleCard</name>
    <message>
      <source>Add…</source>
      <translation>Hinzufügen…</translation>
    </message>
    <message>
      <source>Badge…</source>
      <translation>Ausweis…</translation>
    </message>
    <message>
      <source>Change role…</source>
      <translation>Rolle ändern…</translation>
    </message>
    <message>
      <source>New PIN…</source>
      <translation>Neue PIN…</translation>
    </message>
    <message>
      <source>Off: anybody at this computer may do anything</source>
      <translation>Aus: Jeder an diesem Rechner darf alles</translation>
    </message>
    <message>
      <source>On: {count} can log in</source>
      <translation>An: {count} können sich anmelden</translation>
    </message>
    <message>
      <source>Operators inspect and correct; QA also teaches, trains, sets limits, releases and deletes; admins also look after people. Of PINs, passwords and badges only hashes are kept. If nobody can log in any more, start the program with --recover-access and the folder of the workspace.</source>
      <translation>Bediener prüfen und korrigieren; QS lernt außerdem an, trainiert, setzt Grenzwerte, gibt frei und löscht; Admins betreuen zusätzlich die Personen. Von PINs, Passwörtern und Ausweisen werden nur Hashes aufbewahrt. Kann sich niemand mehr anmelden, das Programm mit --recover-access und dem Ordner des Arbeitsbereichs starten.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Entfernen…</translation>
    </message>
    <message>
      <source>Switch off…</source>
      <translation>Ausschalten…</translation>
    </message>
    <message>
      <source>Switch on…</source>
      <translation>Einschalten…</translation>
    </message>
    <message>
      <source>Switched on, operators, QA and admins log in with PIN, password or badge, each may do what the role says, and their names stand in records and in the audit log. You become the first admin.</source>
      <translation>Eingeschaltet melden sich Bediener, QS und Admins mit PIN, Passwort oder Ausweis an, jeder darf, was die Rolle sagt, und die Namen stehen in Datensätzen und im Audit-Log. Sie werden der erste Admin.</translation>
    </message>
    <message>
      <source>What is kept…</source>
      <translation>Aufbewahrtes…</translation>
    </message>
  </context>
  <context>
    <name>PeopleModel</name>
    <message>
      <source>Badge</source>
      <translation>Ausweis</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>PIN or password since</source>
      <translation>PIN oder Passwort seit</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
  </context>
  <context>
    <name>PeopleSection</name>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add a person</source>
      <translation>Person hinzufügen</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Everybody is removed, with PINs, passwords and badges; anybody may do anything then. Records and audit log keep the names. This cannot be undone.</source>
      <translation>Alle Personen werden entfernt, mit PINs, Passwörtern und Ausweisen; dann darf jeder alles. Datensätze und Audit-Log behalten die Namen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <source>If {name} is logged in, that ends now. Whoever may do more than operators needs a longer PIN.</source>
      <translation>Ist {name} angemeldet, endet das jetzt. Wer mehr darf als Bediener, braucht eine längere PIN.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keep it on</source>
      <translation>Anlassen</translation>
    </message>
    <message>
      <source>New PIN or password of {name}</source>
      <translation>Neue PIN oder neues Passwort von {name}</translation>
    </message>
    <message>
      <source>Nobody logs in as {name} any more. Records keep the name. Undo brings the person back, without a badge.</source>
      <translation>Eine Anmeldung als {name} ist dann nicht mehr möglich. Datensätze behalten den Namen. Rückgängig holt die Person zurück, ohne Ausweis.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove {name}?</source>
      <translation>{name} entfernen?</translation>
    </message>
    <message>
      <source>Role of {name}</source>
      <translation>Rolle von {name}</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>Setzen</translation>
    </message>
    <message>
      <source>Switch logging in off?</source>
      <translation>Anmeldung ausschalten?</translation>
    </message>
    <message>
      <source>Switch logging in on</source>
      <translation>Anmeldung einschalten</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>Ausschalten</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>Einschalten</translation>
    </message>
    <message>
      <source>The name stands in records, as long as those are kept.</source>
      <translation>Der Name steht in Datensätzen, solange es diese gibt.</translation>
    </message>
    <message>
      <source>The one of before does not open any more.</source>
      <translation>Die bisherige gilt dann nicht mehr.</translation>
    </message>
    <message>
      <source>You become the first admin. From then on nobody gets to these pages without logging in; an inspection that goes on is not touched. Keep the password: who forgets it needs access to the files.</source>
      <translation>Sie werden der erste Admin. Von da an kommt niemand ohne Anmeldung zu diesen Seiten; eine laufende Prüfung bleibt unberührt. Das Passwort gut aufheben: Wer es vergisst, braucht Zugang zu den Dateien.</translation>
    </message>
  </context>
  <context>
    <name>PeopleTable</name>
    <message>
      <source>People who log in</source>
      <translation>Personen, die sich anmelden</translation>
    </message>
  </context>
  <context>
    <name>PersonDialog</name>
    <message>
      <source>A name is missing.</source>
      <translation>Ein Name fehlt.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <source>PIN or password</source>
      <translation>PIN oder Passwort</translation>
    </message>
    <message>
      <source>PIN or password once more</source>
      <translation>PIN oder Passwort noch einmal</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Somebody of that name logs in already.</source>
      <translation>Jemand mit diesem Namen meldet sich schon an.</translation>
    </message>
    <message>
      <source>The two are not the same yet.</source>
      <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
  </context>
  <context>
    <name>PictureDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Ctrl+Return</source>
      <translation>Strg+Eingabe</translation>
    </message>
    <message>
      <source>Key: {key}</source>
      <translation>Taste: {key}</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Save with the product</source>
      <translation>Beim Produkt speichern</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} von {total}</translation>
    </message>
  </context>
  <context>
    <name>PictureViewer</name>
    <message>
      <source>All pictures</source>
      <translation>Alle Bilder</translation>
    </message>
    <message>
      <source>Good one</source>
      <translation>Ist gut</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Picture of a good part</source>
      <translation>Bild eines Gutteils</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Prompt</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Zurückstellen</translation>
    </message>
    <message>
      <source>The picture is being read…</source>
      <translation>Das Bild wird gelesen…</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Warum?</translation>
    </message>
    <message>
      <source>added {time}</source>
      <translation>hinzugefügt {time}</translation>
    </message>
    <message>
      <source>prompt</source>
      <translation>Prompt</translation>
    </message>
    <message>
      <source>session {session}</source>
      <translation>Sitzung {session}</translation>
    </message>
    <message>
      <source>session {session}, held out</source>
      <translation>Sitzung {session}, zurückgehalten</translation>
    </message>
    <message>
      <source>set aside</source>
      <translation>zurückgestellt</translation>
    </message>
    <message>
      <source>{model} could not judge it: {reason}</source>
      <translation>{model} konnte es nicht beurteilen: {reason}</translation>
    </message>
    <message>
      <source>{model} is looking at it…</source>
      <translation>{model} sieht es sich an…</translation>
    </message>
    <message>
      <source>{model}: score {score}, above the limit {limit}</source>
      <translation>{model}: Score {score}, über dem Grenzwert {limit}</translation>
    </message>
    <message>
      <source>{model}: score {score}, limit {limit}</source>
      <translation>{model}: Score {score}, Grenzwert {limit}</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} von {total}</translation>
    </message>
    <message>
      <source>{width} × {height} pixels</source>
      <translation>{width} × {height} Pixel</translation>
    </message>
  </context>
  <context>
    <name>PinCard</name>
    <message>
      <source>A PIN is set</source>
      <translation>Eine PIN ist gesetzt</translation>
    </message>
    <message>
      <source>Change the PIN…</source>
      <translation>PIN ändern…</translation>
    </message>
    <message>
      <source>F11 hands the window to the operator: one page, in full screen. With a PIN, only someone who knows it gets back to these pages or closes the program. Only a hash of it is kept. If it is forgotten, close the program from outside and take the line “operator_pin” out of settings.json in the workspace: whoever has the files has everything.</source>
      <translation>F11 übergibt das Fenster an den Bediener: eine Seite, bildschirmfüllend. Mit einer PIN kommt nur zu diesen Seiten zurück oder beendet das Programm, wer sie kennt. Aufbewahrt wird nur ein Hash. Ist sie vergessen, das Programm von außen beenden und die Zeile „operator_pin“ aus settings.json im Arbeitsbereich nehmen: Wer die Dateien hat, hat alles.</translation>
    </message>
    <message>
      <source>No PIN: anybody can leave it</source>
      <translation>Keine PIN: Jeder kann sie verlassen</translation>
    </message>
    <message>
      <source>Not asked for: everybody logs in</source>
      <translation>Wird nicht abgefragt: Jeder meldet sich an</translation>
    </message>
    <message>
      <source>Operator's page</source>
      <translation>Bedienerseite</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>PIN entfernen</translation>
    </message>
    <message>
      <source>Set a PIN…</source>
      <translation>PIN setzen…</translation>
    </message>
  </context>
  <context>
    <name>PinChange</name>
    <message>
      <source>Change the PIN</source>
      <translation>PIN ändern</translation>
    </message>
    <message>
      <source>Enter the present PIN.</source>
      <translation>Die aktuelle PIN eingeben.</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>PIN entfernen</translation>
    </message>
  </context>
  <context>
    <name>PinDialog</name>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>Neue PIN</translation>
    </message>
    <message>
      <source>That is not the PIN.</source>
      <translation>Das ist nicht die PIN.</translation>
    </message>
    <message>
      <source>The PIN could not be compared. Try again.</source>
      <translation>Die PIN ließ sich nicht vergleichen. Noch einmal versuchen.</translation>
    </message>
    <message>
      <source>Try again in {seconds} s.</source>
      <translation>In {seconds} s noch einmal versuchen.</translation>
    </message>
    <message>
      <source>{shortest} to {longest} digits. It is asked for when somebody leaves the operator's page.</source>
      <translation>{shortest} bis {longest} Ziffern. Sie wird abgefragt, wenn jemand die Bedienerseite verlässt.</translation>
    </message>
  </context>
  <context>
    <name>PinPad</name>
    <message>
      <source>Delete all digits</source>
      <translation>Alle Ziffern löschen</translation>
    </message>
    <message>
      <source>Delete the last digit</source>
      <translation>Letzte Ziffer löschen</translation>
    </message>
  </context>
  <context>
    <name>Plurals</name>
    <message>
      <source>1</source>
      <translation>1</translation>
    </message>
  </context>
  <context>
    <name>ProductChoice</name>
    <message>
      <source>All products</source>
      <translation>Alle Produkte</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
  </context>
  <context>
    <name>ProductDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Inspect this product</source>
      <translation>Dieses Produkt prüfen</translation>
    </message>
    <message>
      <source>More than one product has that name. Tap the one that you mean.</source>
      <translation>Mehrere Produkte haben diesen Namen. Bitte das gemeinte antippen.</translation>
    </message>
    <message>
      <source>Name of the product</source>
      <translation>Name des Produkts</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produkte</translation>
    </message>
    <message>
      <source>The inspection of {old} ends after the present part; that of {new} begins.</source>
      <translation>Die Prüfung von {old} endet nach dem aktuellen Teil; die von {new} beginnt.</translation>
    </message>
    <message>
      <source>There is no product of that name.</source>
      <translation>Es gibt kein Produkt mit diesem Namen.</translation>
    </message>
    <message>
      <source>Type or scan the name</source>
      <translation>Namen eingeben oder scannen</translation>
    </message>
    <message>
      <source>Which product?</source>
      <translation>Welches Produkt?</translation>
    </message>
  </context>
  <context>
    <name>ProductImages</name>
    <message>
      <source>A product is a kind of part that is inspected. Create one, or choose one on the left.</source>
      <translation>Ein Produkt ist eine Teileart, die geprüft wird. Eines anlegen oder links eines wählen.</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
      <source>Add images…</source>
      <translation>Bilder hinzufügen…</translation>
    </message>
    <message>
      <source>Added last first</source>
      <translation>Neueste zuerst</translation>
    </message>
    <message>
      <source>Alignment: shift…</source>
      <translation>Ausrichtung: Versatz…</translation>
    </message>
    <message>
      <source>Alignment: turn…</source>
      <translation>Ausrichtung: Drehung…</translation>
    </message>
    <message>
      <source>Alignment…</source>
      <translation>Ausrichtung…</translation>
    </message>
    <message>
      <source>By date of capture</source>
      <translation>Nach Aufnahmedatum</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>Nach Name</translation>
    </message>
    <message>
      <source>By session</source>
      <translation>Nach Sitzung</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Capture…</source>
      <translation>Aufnehmen…</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Delete product…</source>
      <translation>Produkt löschen…</translation>
    </message>
    <message>
      <source>Drop pictures of good parts here</source>
      <translation>Bilder von Gutteilen hier ablegen</translation>
    </message>
    <message>
      <source>Files or whole folders. Your originals stay where they are; the workspace keeps its own copy.</source>
      <translation>Dateien oder ganze Ordner. Die Originale bleiben, wo sie sind; der Arbeitsbereich behält eine eigene Kopie.</translation>
    </message>
    <message>
      <source>Find by name, tag, note</source>
      <translation>Name, Schlagwort, Notiz</translation>
    </message>
    <message>
      <source>Golden set</source>
      <translation>Mustersatz</translation>
    </message>
    <message>
      <source>Good one</source>
      <translation>Ist gut</translation>
    </message>
    <message>
      <source>Inspect without training…</source>
      <translation>Ohne Training prüfen…</translation>
    </message>
    <message>
      <source>Inspected area: whole picture…</source>
      <translation>Prüfbereich: ganzes Bild…</translation>
    </message>
    <message>
      <source>Inspected area: {share}…</source>
      <translation>Prüfbereich: {share}…</translation>
    </message>
    <message>
      <source>Inspected area…</source>
      <translation>Prüfbereich…</translation>
    </message>
    <message>
      <source>Marked and unusual first</source>
      <translation>Markierte und ungewöhnliche zuerst</translation>
    </message>
    <message>
      <source>New product…</source>
      <translation>Neues Produkt…</translation>
    </message>
    <message>
      <source>No picture is shown: choose “All pictures”.</source>
      <translation>Es wird kein Bild gezeigt: „Alle Bilder“ wählen.</translation>
    </message>
    <message>
      <source>No picture’s name, tag, session or note holds “{text}”.</source>
      <translation>Kein Bild hat „{text}“ in Name, Schlagwort, Sitzung oder Notiz.</translation>
    </message>
    <message>
      <source>No product chosen</source>
      <translation>Kein Produkt gewählt</translation>
    </message>
    <message>
      <source>Order of the pictures</source>
      <translation>Reihenfolge der Bilder</translation>
    </message>
    <message>
      <source>Products come with the model that knows them: add its model file on the Train page.</source>
      <translation>Produkte kommen mit dem Modell, das sie kennt: dessen Modelldatei auf der Seite Training hinzufügen.</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Prompt</translation>
    </message>
    <message>
      <source>Prompts…</source>
      <translation>Prompts…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
    <message>
      <source>Sessions…</source>
      <translation>Sitzungen…</translation>
    </message>
    <message>
      <source>Session…</source>
      <translation>Sitzung…</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Zurückstellen</translation>
    </message>
    <message>
      <source>Tags…</source>
      <translation>Schlagwörter…</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>{count} selected</source>
      <translation>{count} ausgewählt</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
  </context>
  <context>
    <name>ProductsActions</name>
    <message>
      <source>Add a folder of pictures of good parts</source>
      <translation>Ordner mit Bildern von Gutteilen hinzufügen</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
      <source>Add images…</source>
      <translation>Bilder hinzufügen…</translation>
    </message>
    <message>
      <source>Add pictures of good parts</source>
      <translation>Bilder von Gutteilen hinzufügen</translation>
    </message>
    <message>
      <source>Alignment…</source>
      <translation>Ausrichtung…</translation>
    </message>
    <message>
      <source>Call the product by another name; models go on knowing it</source>
      <translation>Dem Produkt einen anderen Namen geben; Modelle kennen es weiterhin</translation>
    </message>
    <message>
      <source>Cancel the comparison of the images</source>
      <translation>Vergleich der Bilder abbrechen</translation>
    </message>
    <message>
      <source>Cancel the import</source>
      <translation>Import abbrechen</translation>
    </message>
    <message>
      <source>Capture…</source>
      <translation>Aufnehmen…</translation>
    </message>
    <message>
      <source>Choose two images, or one that is marked as nearly the same as another</source>
      <translation>Zwei Bilder wählen oder eines, das als fast gleich markiert ist</translation>
    </message>
    <message>
      <source>Choose whether parts are turned and shifted back before they are inspected</source>
      <translation>Wählen, ob Teile vor der Prüfung zurückgedreht und zurückgeschoben werden</translation>
    </message>
    <message>
      <source>Compare two images</source>
      <translation>Zwei Bilder vergleichen</translation>
    </message>
    <message>
      <source>Delete product…</source>
      <translation>Produkt löschen…</translation>
    </message>
    <message>
      <source>Draw where on its pictures the product is inspected</source>
      <translation>Einzeichnen, wo auf seinen Bildern das Produkt geprüft wird</translation>
    </message>
    <message>
      <source>Find a picture by name, tag, session or note</source>
      <translation>Bild nach Name, Schlagwort, Sitzung oder Notiz finden</translation>
    </message>
    <message>
      <source>Find no unusual images now; no image is lost</source>
      <translation>Jetzt keine ungewöhnlichen Bilder suchen; kein Bild geht verloren</translation>
    </message>
    <message>
      <source>Good parts that no training sees: they tell what new models are worth</source>
      <translation>Gutteile, die kein Training sieht: Sie zeigen, was neue Modelle taugen</translation>
    </message>
    <message>
      <source>Images that are set aside stay here and teach no model</source>
      <translation>Zurückgestellte Bilder bleiben hier und dienen keinem Modell zum Lernen</translation>
    </message>
    <message>
      <source>Inspected area…</source>
      <translation>Prüfbereich…</translation>
    </message>
    <message>
      <source>Make the selected images prompts, or no longer</source>
      <translation>Die ausgewählten Bilder zu Prompts machen oder nicht mehr</translation>
    </message>
    <message>
      <source>Move the selected images to the golden set…</source>
      <translation>Ausgewählte Bilder in den Mustersatz verschieben…</translation>
    </message>
    <message>
      <source>New product…</source>
      <translation>Neues Produkt…</translation>
    </message>
    <message>
      <source>Put the product with its images in the trash</source>
      <translation>Das Produkt mit seinen Bildern in den Papierkorb legen</translation>
    </message>
    <message>
      <source>Put the selected images in the trash</source>
      <translation>Ausgewählte Bilder in den Papierkorb legen</translation>
    </message>
    <message>
      <source>Rename product…</source>
      <translation>Produkt umbenennen…</translation>
    </message>
    <message>
      <source>Say in which session the selected images were taken…</source>
      <translation>Sitzung der ausgewählten Bilder angeben…</translation>
    </message>
    <message>
      <source>Sessions of the pictures…</source>
      <translation>Sitzungen der Bilder…</translation>
    </message>
    <message>
      <source>Set the selected images aside, or use them again</source>
      <translation>Ausgewählte Bilder zurückstellen oder wieder verwenden</translation>
    </message>
    <message>
      <source>Show the picture large</source>
      <translation>Bild groß zeigen</translation>
    </message>
    <message>
      <source>Side by side, or by a wiper</source>
      <translation>Nebeneinander oder mit dem Wischer</translation>
    </message>
    <message>
      <source>Stop after the present file; what was added is kept</source>
      <translation>Nach der aktuellen Datei aufhören; was hinzugefügt wurde, bleibt</translation>
    </message>
    <message>
      <source>Tags and note of the selected images…</source>
      <translation>Schlagwörter und Notiz der ausgewählten Bilder…</translation>
    </message>
    <message>
      <source>Take pictures of good parts with a camera</source>
      <translation>Bilder von Gutteilen mit einer Kamera aufnehmen</translation>
    </message>
    <message>
      <source>The selected images are good ones: take their marks off</source>
      <translation>Die ausgewählten Bilder sind gut: Markierungen entfernen</translation>
    </message>
    <message>
      <source>What was taken in one go is a session: it trains together, or is held out together</source>
      <translation>Was in einem Zug aufgenommen wurde, ist eine Sitzung: Sie wird als Ganzes trainiert oder zurückgehalten</translation>
    </message>
    <message>
      <source>Which pictures were taken in one go, and which of these sessions train</source>
      <translation>Welche Bilder in einem Zug aufgenommen wurden und welche dieser Sitzungen trainiert werden</translation>
    </message>
    <message>
      <source>Words by which pictures are found again</source>
      <translation>Wörter, mit denen Bilder wiedergefunden werden</translation>
    </message>
  </context>
  <context>
    <name>ProductsImportQuestion</name>
    <message>
      <source>Add all pictures</source>
      <translation>Alle Bilder hinzufügen</translation>
    </message>
    <message>
      <source>Add nothing</source>
      <translation>Nichts hinzufügen</translation>
    </message>
    <message>
      <source>Add the good parts of all</source>
      <translation>Gutteile aller hinzufügen</translation>
    </message>
    <message>
      <source>Add the other picture</source>
      <translation>Das andere Bild hinzufügen</translation>
    </message>
    <message>
      <source>Add the other {count} pictures</source>
      <translation>Die anderen {count} Bilder hinzufügen</translation>
    </message>
    <message>
      <source>Are these all good parts?</source>
      <translation>Sind das alles Gutteile?</translation>
    </message>
    <message>
      <source>Leave these files out</source>
      <translation>Diese Dateien auslassen</translation>
    </message>
    <message>
      <source>Leave this folder out</source>
      <translation>Diesen Ordner auslassen</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} und {count} weitere</translation>
    </message>
    <message>
      <source>“{folder}” holds the data sets of several products: {names}. None of them is called “{product}”. Pictures of several products together would teach the model nothing about each.</source>
      <translation>„{folder}“ enthält die Datensätze mehrerer Produkte: {names}. Keines davon heißt „{product}“. Bilder mehrerer Produkte zusammen würden dem Modell über keines etwas beibringen.</translation>
    </message>
    <message>
      <source>“{folder}” holds {names}: by these names, not all of its pictures show good parts. Bad parts and masks among the good ones would teach the model that they are good.</source>
      <translation>„{folder}“ enthält {names}: Nach diesen Namen zeigen nicht alle Bilder Gutteile. Schlechtteile und Masken unter den guten würden das Modell lehren, dass sie gut sind.</translation>
    </message>
  </context>
  <context>
    <name>ProductsPage</name>
    <message>
      <source>A kind of part that is inspected. Its name stands in reports and file names.</source>
      <translation>Eine Teileart, die geprüft wird. Der Name steht in Berichten und Dateinamen.</translation>
    </message>
    <message>
      <source>Add a folder of pictures of good parts</source>
      <translation>Ordner mit Bildern von Gutteilen hinzufügen</translation>
    </message>
    <message>
      <source>Add pictures of good parts</source>
      <translation>Bilder von Gutteilen hinzufügen</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>Anlegen</translation>
    </message>
    <message>
      <source>Delete product</source>
      <translation>Produkt löschen</translation>
    </message>
    <message>
      <source>Delete product “{name}”?</source>
      <translation>Produkt „{name}“ löschen?</translation>
    </message>
    <message>
      <source>For example: Gear 32 mm</source>
      <translation>Zum Beispiel: Zahnrad 32 mm</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keep for training</source>
      <translation>Fürs Training behalten</translation>
    </message>
    <message>
      <source>Models and saved batches go on knowing it by its old name too.</source>
      <translation>Modelle und gespeicherte Serien kennen es weiter auch unter dem alten Namen.</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <source>Move this image to the golden set: what is it?</source>
      <translation>Dieses Bild in den Mustersatz verschieben: Was ist es?</translation>
    </message>
    <message>
      <source>Move this image to the golden set?</source>
      <translation>Dieses Bild in den Mustersatz verschieben?</translation>
    </message>
    <message>
      <source>Move {count} images to the golden set: what are they?</source>
      <translation>{count} Bilder in den Mustersatz verschieben: Was sind sie?</translation>
    </message>
    <message>
      <source>Move {count} images to the golden set?</source>
      <translation>{count} Bilder in den Mustersatz verschieben?</translation>
    </message>
    <message>
      <source>New product</source>
      <translation>Neues Produkt</translation>
    </message>
    <message>
      <source>New product…</source>
      <translation>Neues Produkt…</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produkte</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename product</source>
      <translation>Produkt umbenennen</translation>
    </message>
    <message>
      <source>Some are set aside, perhaps because they show a defect. They are kept as golden parts: no training sees them. One answer for all that are selected. You can undo this.</source>
      <translation>Einige sind zurückgestellt, vielleicht weil sie einen Fehler zeigen. Sie werden als Musterteile aufbewahrt: Kein Training sieht sie. Eine Antwort für alle ausgewählten. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
      <source>There is a product of this name already. Choose another name.</source>
      <translation>Es gibt schon ein Produkt mit diesem Namen. Einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>They are kept as good golden parts: no training sees them from now on, so they tell what new models are worth. A model that was trained on them is not measured by them. You can undo this.</source>
      <translation>Sie werden als gute Musterteile aufbewahrt: Kein Training sieht sie ab jetzt, darum zeigen sie, was neue Modelle taugen. Ein Modell, das darauf trainiert wurde, wird nicht an ihnen gemessen. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
      <source>{count} normal image</source>
      <translation>{count} Gutbild</translation>
    </message>
    <message>
      <source>{count} normal images</source>
      <translation>{count} Gutbilder</translation>
    </message>
    <message>
      <source>{count} prompt</source>
      <translation>{count} Prompt</translation>
    </message>
    <message>
      <source>{count} prompts</source>
      <translation>{count} Prompts</translation>
    </message>
    <message>
      <source>“{name}” moves to the trash with its {images} and its golden set. You can undo this.</source>
      <translation>„{name}“, {images} und der Mustersatz kommen in den Papierkorb. Das lässt sich rückgängig machen.</translation>
    </message>
  </context>
  <context>
    <name>ProductsPromptActions</name>
    <message>
      <source>Choose any picture: part, prompts, and what each map adds to its score</source>
      <translation>Ein beliebiges Bild wählen: Teil, Prompts und was jede Karte zum Score beiträgt</translation>
    </message>
    <message>
      <source>Inspect without training…</source>
      <translation>Ohne Training prüfen…</translation>
    </message>
    <message>
      <source>Let the model that inspects judge this product too, by prompts only</source>
      <translation>Das prüfende Modell auch dieses Produkt beurteilen lassen, nur über Prompts</translation>
    </message>
    <message>
      <source>Make four pictures prompts that stand for the others; you can choose others</source>
      <translation>Vier typische Bilder zu Prompts machen; andere lassen sich wählen</translation>
    </message>
    <message>
      <source>Prompts…</source>
      <translation>Prompts…</translation>
    </message>
    <message>
      <source>Propose prompts</source>
      <translation>Prompts vorschlagen</translation>
    </message>
    <message>
      <source>Which prompts the model has of this product, what each does, and which the next training takes</source>
      <translation>Welche Prompts das Modell von diesem Produkt hat, was jeder bewirkt und welche das nächste Training nimmt</translation>
    </message>
    <message>
      <source>Why? of a picture file…</source>
      <translation>Warum? zu einer Bilddatei…</translation>
    </message>
  </context>
  <context>
    <name>ProductsPromptsController</name>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>Explain a picture as {product}</source>
      <translation>Ein Bild als {product} erklären</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
  </context>
  <context>
    <name>ProductsViewerActions</name>
    <message>
      <source>Back to all pictures</source>
      <translation>Zurück zu allen Bildern</translation>
    </message>
    <message>
      <source>Make the picture shown large a prompt, or no longer</source>
      <translation>Das groß gezeigte Bild zum Prompt machen oder nicht mehr</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>Nächstes Bild</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <translation>Voriges Bild</translation>
    </message>
    <message>
      <source>Put the picture shown large in the trash</source>
      <translation>Das groß gezeigte Bild in den Papierkorb legen</translation>
    </message>
    <message>
      <source>Set the picture shown large aside, or use it again</source>
      <translation>Das groß gezeigte Bild zurückstellen oder wieder verwenden</translation>
    </message>
    <message>
      <source>Shows the prompt that guided, how alike all prompts are, and what each map adds to the score</source>
      <translation>Zeigt den leitenden Prompt, wie ähnlich alle Prompts sind und was jede Karte zum Score beiträgt</translation>
    </message>
    <message>
      <source>The picture shown large is a good one: take its marks off</source>
      <translation>Das groß gezeigte Bild ist gut: Markierungen entfernen</translation>
    </message>
    <message>
      <source>Why does the model say this of the picture?</source>
      <translation>Warum sagt das Modell das zu dem Bild?</translation>
    </message>
  </context>
  <context>
    <name>PromptsDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Do not pin</source>
      <translation>Nicht festlegen</translation>
    </message>
    <message>
      <source>Guides</source>
      <translation>Leitet</translation>
    </message>
    <message>
      <source>It is set aside and teaches no further model.</source>
      <translation>Es ist zurückgestellt und dient keinem weiteren Modell zum Lernen.</translation>
    </message>
    <message>
      <source>Its own</source>
      <translation>Eigener Score</translation>
    </message>
    <message>
      <source>Its picture is not in this workspace.</source>
      <translation>Sein Bild ist nicht in diesem Arbeitsbereich.</translation>
    </message>
    <message>
      <source>Look at it</source>
      <translation>Beachten</translation>
    </message>
    <message>
      <source>Median score of the good parts that it guided; 1.00 is the proposed limit</source>
      <translation>Median-Score der Gutteile, die er geleitet hat; 1,00 ist der vorgeschlagene Grenzwert</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Künftig</translation>
    </message>
    <message>
      <source>Of {count} good parts, each judged as if it were new, how many it guided</source>
      <translation>Wie viele von {count} Gutteilen, jedes wie neu beurteilt, er geleitet hat</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>Festlegen</translation>
    </message>
    <message>
      <source>Pinned since; the model does not have it yet.</source>
      <translation>Seither festgelegt; das Modell hat ihn noch nicht.</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Prompt</translation>
    </message>
    <message>
      <source>Prompts of {product}</source>
      <translation>Prompts von {product}</translation>
    </message>
    <message>
      <source>Prompts, the one that guides most good parts first</source>
      <translation>Prompts, nach der Zahl der geleiteten Gutteile</translation>
    </message>
    <message>
      <source>Score of the prompt's own picture, judged as if it were new; above 1.00 the model would reject it</source>
      <translation>Score des eigenen Bilds dieses Prompts, wie neu beurteilt; über 1,00 würde das Modell es aussortieren</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Zurückstellen</translation>
    </message>
    <message>
      <source>The model itself would reject it.</source>
      <translation>Das Modell selbst würde ihn aussortieren.</translation>
    </message>
    <message>
      <source>The next training takes those that are pinned, and chooses others beside them.</source>
      <translation>Das nächste Training nimmt die festgelegten und wählt weitere dazu.</translation>
    </message>
    <message>
      <source>Their score</source>
      <translation>Deren Score</translation>
    </message>
    <message>
      <source>Use again</source>
      <translation>Wieder nutzen</translation>
    </message>
    <message>
      <source>What speaks against it</source>
      <translation>Was dagegen spricht</translation>
    </message>
    <message>
      <source>Whether the next training takes it in any case</source>
      <translation>Ob ihn das nächste Training auf jeden Fall nimmt</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Warum?</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>festgelegt</translation>
    </message>
    <message>
      <source>{model} inspects by these; it was made before anybody counted what prompts do.</source>
      <translation>{model} prüft mit diesen; es entstand, bevor jemand zählte, was Prompts bewirken.</translation>
    </message>
    <message>
      <source>{model} inspects by these; the one that guides most good parts comes first.</source>
      <translation>{model} prüft mit diesen; vorn steht der, der die meisten Gutteile leitet.</translation>
    </message>
  </context>
  <context>
    <name>QAbstractFileIconProvider</name>
    <message>
      <source>Drive</source>
      <translation>Laufwerk</translation>
    </message>
    <message>
      <source>File Folder</source>
      <translation>Dateiordner</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>&amp;Look in:</source>
      <translation>&amp;Suchen in:</translation>
    </message>
    <message>
      <source>File &amp;name:</source>
      <translation>Datei&amp;name:</translation>
    </message>
    <message>
      <source>Files of &amp;type:</source>
      <translation>Datei&amp;typ:</translation>
    </message>
    <message>
      <source>Show &amp;hidden files</source>
      <translation>&amp;Versteckte Dateien anzeigen</translation>
    </message>
  </context>
  <context>
    <name>QFileSystemModel</name>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
  </context>
  <context>
    <name>QShortcut</name>
    <message>
      <source>Ctrl</source>
      <translation>Strg</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Entf</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>↓</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>←</translation>
    </message>
    <message>
      <source>Return</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>→</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Umschalt</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Leertaste</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>↑</translation>
    </message>
  </context>
  <context>
    <name>QueueList</name>
    <message>
      <source>Earlier</source>
      <translation>Früher</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Let it begin</source>
      <translation>Beginnen lassen</translation>
    </message>
    <message>
      <source>Pause the queue</source>
      <translation>Warteschlange pausieren</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Trainings that wait</source>
      <translation>Wartende Trainings</translation>
    </message>
    <message>
      <source>about {time}</source>
      <translation>etwa {time}</translation>
    </message>
    <message>
      <source>from {model}</source>
      <translation>von {model}</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>pausiert</translation>
    </message>
    <message>
      <source>{title} (does not begin)</source>
      <translation>{title} (beginnt nicht)</translation>
    </message>
  </context>
  <context>
    <name>Reinspection</name>
    <message>
      <source>In the record: {reason}</source>
      <translation>Im Datensatz: {reason}</translation>
    </message>
    <message>
      <source>Judged, was NOT CHECKED</source>
      <translation>Beurteilt, war NICHT GEPRÜFT</translation>
    </message>
    <message>
      <source>NG becomes OK</source>
      <translation>NG wird OK</translation>
    </message>
    <message>
      <source>Not judged. {reason}</source>
      <translation>Nicht beurteilt. {reason}</translation>
    </message>
    <message>
      <source>OK becomes NG</source>
      <translation>OK wird NG</translation>
    </message>
    <message>
      <source>Of those that a person called bad ({total}), {there} missed in the record, {here} now.</source>
      <translation>Von denen, die eine Person schlecht nannte ({total}), im Datensatz {there} übersehen, jetzt {here}.</translation>
    </message>
    <message>
      <source>Of those that a person called good ({total}), {there} rejected in the record, {here} now.</source>
      <translation>Von denen, die eine Person gut nannte ({total}), im Datensatz {there} aussortiert, jetzt {here}.</translation>
    </message>
    <message>
      <source>Same verdict</source>
      <translation>Gleiches Urteil</translation>
    </message>
    <message>
      <source>The limit is another one than in the record</source>
      <translation>Der Grenzwert ist ein anderer als im Datensatz</translation>
    </message>
    <message>
      <source>The other model was trained on its picture</source>
      <translation>Das andere Modell wurde auf diesem Bild trainiert</translation>
    </message>
    <message>
      <source>a person said {verdict}</source>
      <translation>eine Person sagte {verdict}</translation>
    </message>
    <message>
      <source>{count} by prompts only</source>
      <translation>{count} nur über Prompts</translation>
    </message>
    <message>
      <source>{count} flips of parts whose limit was moved since</source>
      <translation>{count} Wechsel bei Teilen, deren Grenzwert seither verschoben wurde</translation>
    </message>
    <message>
      <source>{count} judged that was NOT CHECKED</source>
      <translation>{count} beurteilt, war NICHT GEPRÜFT</translation>
    </message>
    <message>
      <source>{count} more of these taught the other model, which tells nothing: it is not counted.</source>
      <translation>Mit {count} weiteren davon wurde das andere Modell trainiert; das besagt nichts: Es zählt nicht.</translation>
    </message>
    <message>
      <source>{count} more of these taught the other model, which tells nothing: they are not counted.</source>
      <translation>Mit {count} weiteren davon wurde das andere Modell trainiert; das besagt nichts: Sie zählen nicht.</translation>
    </message>
    <message>
      <source>{count} not judged</source>
      <translation>{count} nicht beurteilt</translation>
    </message>
    <message>
      <source>{done} of {total}: {same} same verdict, {ng} OK that becomes NG, {ok} NG that becomes OK</source>
      <translation>{done} von {total}: {same} gleiches Urteil, {ng} OK, das NG wird, {ok} NG, das OK wird</translation>
    </message>
  </context>
  <context>
    <name>ReinspectionDialog</name>
    <message>
      <source>Only changed verdicts</source>
      <translation>Nur geänderte Urteile</translation>
    </message>
    <message>
      <source>The other model judges the stored pictures by the current limits. Records are not changed. Only corrected parts have a known truth, and people correct what looks wrong: they are no sample of all parts.</source>
      <translation>Das andere Modell beurteilt die gespeicherten Bilder nach den aktuellen Grenzwerten. Datensätze werden nicht geändert. Nur bei korrigierten Teilen ist die Wahrheit bekannt, und Personen korrigieren, was falsch aussieht: Sie sind keine Stichprobe aller Teile.</translation>
    </message>
    <message>
      <source>What {model} would say</source>
      <translation>Was {model} sagen würde</translation>
    </message>
  </context>
  <context>
    <name>ReinspectionModel</name>
    <message>
      <source>Batch</source>
      <translation>Serie</translation>
    </message>
    <message>
      <source>By the other model</source>
      <translation>Vom anderen Modell</translation>
    </message>
    <message>
      <source>In the record</source>
      <translation>Im Datensatz</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
  </context>
  <context>
    <name>ReleaseReport</name>
    <message>
      <source>Acceptance gate</source>
      <translation>Freigaberegeln</translation>
    </message>
    <message>
      <source>Both models give every golden part the same verdict.</source>
      <translation>Beide Modelle geben jedem Musterteil dasselbe Urteil.</translation>
    </message>
    <message>
      <source>Compared with</source>
      <translation>Verglichen mit</translation>
    </message>
    <message>
      <source>Computed by</source>
      <translation>Berechnet von</translation>
    </message>
    <message>
      <source>Defects missed</source>
      <translation>Übersehene Fehler</translation>
    </message>
    <message>
      <source>Evaluation on golden parts, which are kept out of training · {time}</source>
      <translation>Auswertung an Musterteilen, die aus dem Training herausgehalten werden · {time}</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Kennzahlen</translation>
    </message>
    <message>
      <source>Fingerprint of the golden set</source>
      <translation>Fingerabdruck des Mustersatzes</translation>
    </message>
    <message>
      <source>Flip</source>
      <translation>Wechsel</translation>
    </message>
    <message>
      <source>Found is a defect on a part that is NG, if the region that was painted would make it NG by itself, or gave it its score. Pixels are those of the painted parts.</source>
      <translation>Gefunden ist ein Fehler auf einem NG-Teil, wenn der eingezeichnete Bereich es für sich allein NG machen würde oder ihm seinen Score gab. Die Pixel sind die der Teile mit eingezeichneten Fehlern.</translation>
    </message>
    <message>
      <source>Golden set</source>
      <translation>Mustersatz</translation>
    </message>
    <message>
      <source>Golden set then</source>
      <translation>Mustersatz damals</translation>
    </message>
    <message>
      <source>Good rejected (95 %)</source>
      <translation>Gute aussortiert (95 %)</translation>
    </message>
    <message>
      <source>Its hash</source>
      <translation>Hash davon</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Grenzwert</translation>
    </message>
    <message>
      <source>Limits have changed since: the figures above are by the present ones.</source>
      <translation>Grenzwerte haben sich seither geändert: Die Zahlen oben gelten für die aktuellen.</translation>
    </message>
    <message>
      <source>Lineage</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>NG for the wrong reason</source>
      <translation>NG aus falschem Grund</translation>
    </message>
    <message>
      <source>No rule was asked.</source>
      <translation>Es wurde keine Regel verlangt.</translation>
    </message>
    <message>
      <source>None of the golden parts that both have judged.</source>
      <translation>Keines der Musterteile, die beide beurteilt haben.</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>Nicht geprüft</translation>
    </message>
    <message>
      <source>Not judged</source>
      <translation>Nicht beurteilt</translation>
    </message>
    <message>
      <source>Not signed any more: the signature of {time} was withdrawn.</source>
      <translation>Nicht mehr unterzeichnet: Die Unterschrift vom {time} wurde zurückgezogen.</translation>
    </message>
    <message>
      <source>Not signed.</source>
      <translation>Nicht unterzeichnet.</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <source>OneNIP Inspector</source>
      <translation>OneNIP Inspector</translation>
    </message>
    <message>
      <source>Painted defects</source>
      <translation>Eingezeichnete Fehler</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Teil</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Teile</translation>
    </message>
    <message>
      <source>Previous model</source>
      <translation>Voriges Modell</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Release of {model}</source>
      <translation>Freigabe von {model}</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Regel</translation>
    </message>
    <message>
      <source>Rules as they stood when it was signed</source>
      <translation>Regeln zum Zeitpunkt der Unterschrift</translation>
    </message>
    <message>
      <source>Seen in training</source>
      <translation>Im Training gesehen</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Unterschrift</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>Unterzeichnet von</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>The golden set has changed since: the figures above are of the present one.</source>
      <translation>Der Mustersatz hat sich seither geändert: Die Zahlen oben gelten für den aktuellen.</translation>
    </message>
    <message>
      <source>The interval holds with 95 % (Clopper and Pearson), for parts of the same kind as the golden ones.</source>
      <translation>Das Intervall gilt mit 95 % (Clopper und Pearson), für Teile derselben Art wie die Musterteile.</translation>
    </message>
    <message>
      <source>The picture cannot be read.</source>
      <translation>Das Bild ist nicht lesbar.</translation>
    </message>
    <message>
      <source>The rules have changed since: the acceptance gate above is by the present ones.</source>
      <translation>Die Regeln haben sich seither geändert: Die Freigaberegeln oben sind die aktuellen.</translation>
    </message>
    <message>
      <source>There are no golden parts.</source>
      <translation>Es gibt keine Musterteile.</translation>
    </message>
    <message>
      <source>There is no other model to compare this one with.</source>
      <translation>Es gibt kein anderes Modell zum Vergleichen.</translation>
    </message>
    <message>
      <source>Verdicts that differ</source>
      <translation>Abweichende Urteile</translation>
    </message>
    <message>
      <source>What it rests on</source>
      <translation>Worauf es beruht</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>not trained on it</source>
      <translation>nicht darauf trainiert</translation>
    </message>
    <message>
      <source>{count} more, without pictures:</source>
      <translation>{count} weitere, ohne Bilder:</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count} Teil</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} Teile</translation>
    </message>
  </context>
  <context>
    <name>Releases</name>
    <message>
      <source>AUPRO</source>
      <translation>AUPRO</translation>
    </message>
    <message>
      <source>AUPRO: how much of each painted defect the map covers, small ones counted like large ones, while at most 30 % of all good pixels are covered too. 1 is all.</source>
      <translation>AUPRO: wie viel von jedem eingezeichneten Fehler die Karte abdeckt, kleine so gewichtet wie große, wenn höchstens 30 % aller guten Pixel mit abgedeckt werden. 1 ist alles.</translation>
    </message>
    <message>
      <source>Activated, unsigned</source>
      <translation>Aktiviert ohne Unterschrift</translation>
    </message>
    <message>
      <source>Areas of defects are covered</source>
      <translation>Fehlerflächen sind abgedeckt</translation>
    </message>
    <message>
      <source>As many good parts are rejected as by {other}.</source>
      <translation>Es werden so viele Gutteile aussortiert wie von {other}.</translation>
    </message>
    <message>
      <source>At least {count} golden part of each product</source>
      <translation>Mindestens {count} Musterteil je Produkt</translation>
    </message>
    <message>
      <source>At least {count} golden parts of each product</source>
      <translation>Mindestens {count} Musterteile je Produkt</translation>
    </message>
    <message>
      <source>At most {share} of the good parts are rejected</source>
      <translation>Höchstens {share} der Gutteile werden aussortiert</translation>
    </message>
    <message>
      <source>Backbone</source>
      <translation>Backbone</translation>
    </message>
    <message>
      <source>Began with</source>
      <translation>Begann mit</translation>
    </message>
    <message>
      <source>Cannot be decided</source>
      <translation>Nicht entscheidbar</translation>
    </message>
    <message>
      <source>Defect is found</source>
      <translation>Fehler wird gefunden</translation>
    </message>
    <message>
      <source>Defect is missed</source>
      <translation>Fehler wird übersehen</translation>
    </message>
    <message>
      <source>Defective</source>
      <translation>Fehlerhaft</translation>
    </message>
    <message>
      <source>Every painted defect is found where it is</source>
      <translation>Jeder eingezeichnete Fehler wird an seinem Ort gefunden</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Nicht erfüllt</translation>
    </message>
    <message>
      <source>Fingerprint of its data</source>
      <translation>Fingerabdruck der Daten</translation>
    </message>
    <message>
      <source>For the wrong reason: not where it is painted</source>
      <translation>Aus falschem Grund: nicht dort, wo eingezeichnet</translation>
    </message>
    <message>
      <source>Found where it is</source>
      <translation>An seinem Ort gefunden</translation>
    </message>
    <message>
      <source>Golden parts with what both models say</source>
      <translation>Musterteile mit dem, was beide Modelle sagen</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <source>Good part is accepted</source>
      <translation>Gutteil wird angenommen</translation>
    </message>
    <message>
      <source>Good part is rejected</source>
      <translation>Gutteil wird aussortiert</translation>
    </message>
    <message>
      <source>Its folder is gone or damaged; nothing is known of it.</source>
      <translation>Der Ordner fehlt oder ist beschädigt; darüber ist nichts bekannt.</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Erstellt</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Model hash</source>
      <translation>Modell-Hash</translation>
    </message>
    <message>
      <source>NG for the wrong reason</source>
      <translation>NG aus falschem Grund</translation>
    </message>
    <message>
      <source>No defect is missed that the previous model finds</source>
      <translation>Kein Fehler wird übersehen, den das vorige Modell findet</translation>
    </message>
    <message>
      <source>No defect that {other} finds is missed.</source>
      <translation>Kein Fehler, den {other} findet, wird übersehen.</translation>
    </message>
    <message>
      <source>No defective golden parts to tell by</source>
      <translation>Dafür fehlen fehlerhafte Musterteile</translation>
    </message>
    <message>
      <source>No golden parts to tell by</source>
      <translation>Dafür fehlen Musterteile</translation>
    </message>
    <message>
      <source>No known defect is missed</source>
      <translation>Kein bekannter Fehler wird übersehen</translation>
    </message>
    <message>
      <source>No map tells where</source>
      <translation>Keine Karte sagt, wo</translation>
    </message>
    <message>
      <source>No part is NOT CHECKED</source>
      <translation>Kein Teil ist NICHT GEPRÜFT</translation>
    </message>
    <message>
      <source>None of its parts has a verdict</source>
      <translation>Keines der Teile hat ein Urteil</translation>
    </message>
    <message>
      <source>Not all golden parts are judged</source>
      <translation>Nicht alle Musterteile sind beurteilt</translation>
    </message>
    <message>
      <source>Not found: {kinds}</source>
      <translation>Nicht gefunden: {kinds}</translation>
    </message>
    <message>
      <source>Not of all of them a map tells where the model found something</source>
      <translation>Nicht zu allen sagt eine Karte, wo das Modell etwas fand</translation>
    </message>
    <message>
      <source>Not trained on this product: none of its parts would be checked.</source>
      <translation>Nicht auf diesem Produkt trainiert: Keines seiner Teile würde geprüft.</translation>
    </message>
    <message>
      <source>Of {all} good parts about {parts} fewer are rejected.</source>
      <translation>Von {all} Gutteilen werden etwa {parts} weniger aussortiert.</translation>
    </message>
    <message>
      <source>Of {all} good parts about {parts} more are rejected.</source>
      <translation>Von {all} Gutteilen werden etwa {parts} mehr aussortiert.</translation>
    </message>
    <message>
      <source>On no golden part defects are painted</source>
      <translation>Auf keinem Musterteil sind Fehler eingezeichnet</translation>
    </message>
    <message>
      <source>One defect that {other} finds is missed.</source>
      <translation>Ein Fehler, den {other} findet, wird übersehen.</translation>
    </message>
    <message>
      <source>One defect that {other} misses is found.</source>
      <translation>Ein Fehler, den {other} übersieht, wird gefunden.</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Ursprung</translation>
    </message>
    <message>
      <source>Overruled parts</source>
      <translation>Korrigierte Teile</translation>
    </message>
    <message>
      <source>P-AUROC</source>
      <translation>P-AUROC</translation>
    </message>
    <message>
      <source>P-AUROC: how often a pixel of a painted defect has a higher value in the map than a pixel beside it. 1 is always, 0.5 is chance.</source>
      <translation>P-AUROC: wie oft ein Pixel eines eingezeichneten Fehlers in der Karte einen höheren Wert hat als ein Pixel daneben. 1 ist immer, 0,5 ist Zufall.</translation>
    </message>
    <message>
      <source>Painted</source>
      <translation>Eingezeichnet</translation>
    </message>
    <message>
      <source>Painted: {kinds}</source>
      <translation>Eingezeichnet: {kinds}</translation>
    </message>
    <message>
      <source>Parent</source>
      <translation>Vorgänger</translation>
    </message>
    <message>
      <source>Part is judged, and right</source>
      <translation>Teil wird beurteilt, und zwar richtig</translation>
    </message>
    <message>
      <source>Part is not checked</source>
      <translation>Teil wird nicht geprüft</translation>
    </message>
    <message>
      <source>Passed</source>
      <translation>Erfüllt</translation>
    </message>
    <message>
      <source>Pixels of defects stand out</source>
      <translation>Fehlerpixel heben sich ab</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Vorgabe</translation>
    </message>
    <message>
      <source>Rolled back</source>
      <translation>Zurückgerollt</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Unterzeichnet</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Zurückgenommen</translation>
    </message>
    <message>
      <source>There is no other model to compare with</source>
      <translation>Es gibt kein anderes Modell zum Vergleichen</translation>
    </message>
    <message>
      <source>Too few good golden parts: it takes {needed} of each product</source>
      <translation>Zu wenige gute Musterteile: Nötig sind {needed} je Produkt</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versionen</translation>
    </message>
    <message>
      <source>What was painted cannot be read: paint it anew</source>
      <translation>Das Eingezeichnete ist nicht lesbar: neu einzeichnen</translation>
    </message>
    <message>
      <source>a defect without a kind</source>
      <translation>ein Fehler ohne Art</translation>
    </message>
    <message>
      <source>no golden parts yet</source>
      <translation>noch keine Musterteile</translation>
    </message>
    <message>
      <source>none: it is the first</source>
      <translation>keines: Es ist das erste</translation>
    </message>
    <message>
      <source>not judged yet</source>
      <translation>noch nicht beurteilt</translation>
    </message>
    <message>
      <source>nothing: trained from the beginning</source>
      <translation>nichts: von Anfang an trainiert</translation>
    </message>
    <message>
      <source>without a kind</source>
      <translation>ohne Art</translation>
    </message>
    <message>
      <source>{count} defects that {other} finds are missed.</source>
      <translation>{count} Fehler, die {other} findet, werden übersehen.</translation>
    </message>
    <message>
      <source>{count} defects that {other} misses are found.</source>
      <translation>{count} Fehler, die {other} übersieht, werden gefunden.</translation>
    </message>
    <message>
      <source>{count} for the product with the fewest</source>
      <translation>{count} beim Produkt mit den wenigsten</translation>
    </message>
    <message>
      <source>{count} missed, of {total} that the previous model finds</source>
      <translation>{count} übersehen, von {total}, die das vorige Modell findet</translation>
    </message>
    <message>
      <source>{count} of {total} defects missed</source>
      <translation>{count} von {total} Fehlern übersehen</translation>
    </message>
    <message>
      <source>{count} of {total} good parts rejected</source>
      <translation>{count} von {total} Gutteilen aussortiert</translation>
    </message>
    <message>
      <source>{count} of {total} painted defects not found there</source>
      <translation>{count} von {total} eingezeichneten Fehlern dort nicht gefunden</translation>
    </message>
    <message>
      <source>{count} of {total} parts not checked</source>
      <translation>{count} von {total} Teilen nicht geprüft</translation>
    </message>
    <message>
      <source>{count} painted</source>
      <translation>{count} eingezeichnet</translation>
    </message>
    <message>
      <source>{found} of {count}</source>
      <translation>{found} von {count}</translation>
    </message>
    <message>
      <source>{good} good · {defective} defective</source>
      <translation>{good} gut · {defective} fehlerhaft</translation>
    </message>
    <message>
      <source>{images} images, {prompts} prompts; at the proposed limit it rejects {share} of good parts</source>
      <translation>{images} Bilder, {prompts} Prompts; beim vorgeschlagenen Grenzwert sortiert es {share} der Gutteile aus</translation>
    </message>
    <message>
      <source>{missed} of {count}</source>
      <translation>{missed} von {count}</translation>
    </message>
    <message>
      <source>{model}, which inspects now</source>
      <translation>{model}, das jetzt prüft</translation>
    </message>
    <message>
      <source>{passed} of {all} passed</source>
      <translation>{passed} von {all} erfüllt</translation>
    </message>
    <message>
      <source>{product}: found where they are</source>
      <translation>{product}: an ihrem Ort gefunden</translation>
    </message>
    <message>
      <source>{rejected} of {count}: {share} ({low}–{high} %)</source>
      <translation>{rejected} von {count}: {share} ({low}–{high} %)</translation>
    </message>
    <message>
      <source>{rule}: cannot be told</source>
      <translation>{rule}: nicht entscheidbar</translation>
    </message>
    <message>
      <source>{rule}: failed</source>
      <translation>{rule}: nicht erfüllt</translation>
    </message>
    <message>
      <source>{rule}: passed</source>
      <translation>{rule}: erfüllt</translation>
    </message>
    <message>
      <source>{steps} steps, {time}, batches of {batch}, seed {seed}, on {device}</source>
      <translation>{steps} Schritte, {time}, Batches zu {batch}, Seed {seed}, auf {device}</translation>
    </message>
    <message>
      <source>{word} · score {score} · limit {limit}</source>
      <translation>{word} · Score {score} · Grenzwert {limit}</translation>
    </message>
  </context>
  <context>
    <name>ReleasesActions</name>
    <message>
      <source>Add a folder of golden parts…</source>
      <translation>Ordner mit Musterteilen hinzufügen…</translation>
    </message>
    <message>
      <source>Add defective golden parts…</source>
      <translation>Fehlerhafte Musterteile hinzufügen…</translation>
    </message>
    <message>
      <source>Add good golden parts…</source>
      <translation>Gute Musterteile hinzufügen…</translation>
    </message>
    <message>
      <source>All pictures in a folder, with one answer to what they are</source>
      <translation>Alle Bilder eines Ordners, mit einer Antwort darauf, was sie sind</translation>
    </message>
    <message>
      <source>Both models have judged every golden part</source>
      <translation>Beide Modelle haben jedes Musterteil beurteilt</translation>
    </message>
    <message>
      <source>Cancel adding golden parts</source>
      <translation>Hinzufügen von Musterteilen abbrechen</translation>
    </message>
    <message>
      <source>Cancel the evaluation or the report</source>
      <translation>Auswertung oder Bericht abbrechen</translation>
    </message>
    <message>
      <source>Change the rules of the acceptance gate…</source>
      <translation>Freigaberegeln ändern…</translation>
    </message>
    <message>
      <source>Evaluate the models on the golden sets</source>
      <translation>Modelle an den Mustersätzen auswerten</translation>
    </message>
    <message>
      <source>Figures, verdicts that differ, rules and signature, as PDF or HTML</source>
      <translation>Zahlen, abweichende Urteile, Regeln und Unterschrift, als PDF oder HTML</translation>
    </message>
    <message>
      <source>Let both models judge the golden parts that they have not judged yet</source>
      <translation>Beide Modelle die Musterteile beurteilen lassen, die sie noch nicht beurteilt haben</translation>
    </message>
    <message>
      <source>Let the candidate judge the line from now on, with your name</source>
      <translation>Den Kandidaten ab jetzt an der Linie urteilen lassen, mit Ihrem Namen</translation>
    </message>
    <message>
      <source>Let the model before judge the line again, with its limits</source>
      <translation>Das vorige Modell wieder an der Linie urteilen lassen, mit seinen Grenzwerten</translation>
    </message>
    <message>
      <source>Paint where the defects of the selected golden parts are…</source>
      <translation>Einzeichnen, wo die ausgewählten Musterteile Fehler haben…</translation>
    </message>
    <message>
      <source>Pictures of good parts that no training sees</source>
      <translation>Bilder von Gutteilen, die kein Training sieht</translation>
    </message>
    <message>
      <source>Pictures of parts with a real defect</source>
      <translation>Bilder von Teilen mit einem echten Fehler</translation>
    </message>
    <message>
      <source>Put the selected golden parts in the trash; Ctrl+Z brings them back</source>
      <translation>Ausgewählte Musterteile in den Papierkorb legen; Strg+Z holt sie zurück</translation>
    </message>
    <message>
      <source>Remove the selected golden parts</source>
      <translation>Ausgewählte Musterteile entfernen</translation>
    </message>
    <message>
      <source>Roll back to the model before…</source>
      <translation>Auf das vorige Modell zurückrollen…</translation>
    </message>
    <message>
      <source>Say what the selected golden parts are…</source>
      <translation>Angeben, was die ausgewählten Musterteile sind…</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Show the comparison</source>
      <translation>Vergleich zeigen</translation>
    </message>
    <message>
      <source>Show the golden sets</source>
      <translation>Mustersätze zeigen</translation>
    </message>
    <message>
      <source>Show the history of releases</source>
      <translation>Freigabeverlauf zeigen</translation>
    </message>
    <message>
      <source>Show the overruled verdicts</source>
      <translation>Korrigierte Urteile zeigen</translation>
    </message>
    <message>
      <source>Sign and activate the candidate…</source>
      <translation>Kandidaten unterzeichnen und aktivieren…</translation>
    </message>
    <message>
      <source>Stop after the present file; what was added is kept</source>
      <translation>Nach der aktuellen Datei aufhören; was hinzugefügt wurde, bleibt</translation>
    </message>
    <message>
      <source>There are no golden parts to judge</source>
      <translation>Es gibt keine Musterteile zu beurteilen</translation>
    </message>
    <message>
      <source>What was judged is kept; no report is left behind</source>
      <translation>Was beurteilt ist, bleibt erhalten; kein Bericht bleibt zurück</translation>
    </message>
    <message>
      <source>Where each defect is, and of what kind; only on parts that are said to be defective</source>
      <translation>Wo jeder Fehler liegt und welcher Art er ist; nur bei Teilen, die als fehlerhaft gelten</translation>
    </message>
    <message>
      <source>Write the evaluation report…</source>
      <translation>Auswertungsbericht schreiben…</translation>
    </message>
  </context>
  <context>
    <name>ReleasesOverrulesActions</name>
    <message>
      <source>Let the corrections stand, and nothing else</source>
      <translation>Die Korrekturen stehen lassen, sonst nichts</translation>
    </message>
    <message>
      <source>Make the selected parts golden parts…</source>
      <translation>Ausgewählte Teile zu Musterteilen machen…</translation>
    </message>
    <message>
      <source>Make the selected parts normal images</source>
      <translation>Ausgewählte Teile zu Gutbildern machen</translation>
    </message>
    <message>
      <source>No training sees them; they tell what the next model is worth. Ctrl+Z takes it back</source>
      <translation>Kein Training sieht sie; sie zeigen, was das nächste Modell taugt. Strg+Z nimmt es zurück</translation>
    </message>
    <message>
      <source>Put answered parts back into the queue</source>
      <translation>Beantwortete Teile zurück in die Warteschlange legen</translation>
    </message>
    <message>
      <source>Say that the model was right…</source>
      <translation>Dem Modell recht geben…</translation>
    </message>
    <message>
      <source>Takes the corrections back, and keeps your reason; Ctrl+Z undoes it</source>
      <translation>Nimmt die Korrekturen zurück und bewahrt Ihren Grund auf; Strg+Z macht es rückgängig</translation>
    </message>
    <message>
      <source>The next training learns from those that are said to be good; Ctrl+Z takes it back</source>
      <translation>Das nächste Training lernt von denen, die als gut gelten; Strg+Z nimmt es zurück</translation>
    </message>
    <message>
      <source>The person was right, and the part is not needed for anything; Ctrl+Z takes it back</source>
      <translation>Die Person hatte recht, und das Teil wird für nichts gebraucht; Strg+Z nimmt es zurück</translation>
    </message>
    <message>
      <source>They wait for an answer again; what was made of them stays where it is</source>
      <translation>Sie warten wieder auf eine Antwort; was aus ihnen gemacht wurde, bleibt, wo es ist</translation>
    </message>
  </context>
  <context>
    <name>ReleasesPage</name>
    <message>
      <source>Add a folder of golden parts</source>
      <translation>Ordner mit Musterteilen hinzufügen</translation>
    </message>
    <message>
      <source>Add defective golden parts</source>
      <translation>Fehlerhafte Musterteile hinzufügen</translation>
    </message>
    <message>
      <source>Add good golden parts</source>
      <translation>Gute Musterteile hinzufügen</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Candidate</source>
      <translation>Kandidat</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <source>Evaluate</source>
      <translation>Auswerten</translation>
    </message>
    <message>
      <source>Golden sets</source>
      <translation>Mustersätze</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>How far the evaluation is</source>
      <translation>Wie weit die Auswertung ist</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Beibehalten</translation>
    </message>
    <message>
      <source>May {model} judge the line?</source>
      <translation>Darf {model} an der Linie urteilen?</translation>
    </message>
    <message>
      <source>One answer for all pictures in {named}. Your originals stay where they are.</source>
      <translation>Eine Antwort für alle Bilder in {named}. Die Originale bleiben, wo sie sind.</translation>
    </message>
    <message>
      <source>One answer for all that are selected.</source>
      <translation>Eine Antwort für alle ausgewählten.</translation>
    </message>
    <message>
      <source>Overrules</source>
      <translation>Korrekturen</translation>
    </message>
    <message>
      <source>Passed over, because they are not there any more: {models}.</source>
      <translation>Übergangen, weil nicht mehr vorhanden: {models}.</translation>
    </message>
    <message>
      <source>Preparing</source>
      <translation>Vorbereiten</translation>
    </message>
    <message>
      <source>Printable document</source>
      <translation>Druckbares Dokument</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Bericht…</translation>
    </message>
    <message>
      <source>Roll back</source>
      <translation>Zurückrollen</translation>
    </message>
    <message>
      <source>Roll back to {model}?</source>
      <translation>Auf {model} zurückrollen?</translation>
    </message>
    <message>
      <source>Roll back…</source>
      <translation>Zurückrollen…</translation>
    </message>
    <message>
      <source>Sign and activate…</source>
      <translation>Unterzeichnen…</translation>
    </message>
    <message>
      <source>The history keeps both. Ctrl+Z takes it back.</source>
      <translation>Der Verlauf bewahrt beides. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Webseite</translation>
    </message>
    <message>
      <source>What are these parts?</source>
      <translation>Was sind das für Teile?</translation>
    </message>
    <message>
      <source>What are these {count} parts?</source>
      <translation>Was sind diese {count} Teile?</translation>
    </message>
    <message>
      <source>What is this part?</source>
      <translation>Was ist dieses Teil?</translation>
    </message>
    <message>
      <source>Write the report</source>
      <translation>Bericht schreiben</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
      <source>{count} files and folders</source>
      <translation>{count} Dateien und Ordner</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
    <message>
      <source>{model} judges</source>
      <translation>{model} urteilt</translation>
    </message>
    <message>
      <source>{model} judges the next parts, with the limits that held when it was replaced.</source>
      <translation>{model} beurteilt die nächsten Teile, mit den Grenzwerten, die galten, als es ersetzt wurde.</translation>
    </message>
    <message>
      <source>{model}, active</source>
      <translation>{model}, aktiv</translation>
    </message>
    <message>
      <source>{passed} of {all} rules passed on {parts} golden parts; {flips} verdicts differ.</source>
      <translation>{passed} von {all} Regeln an {parts} Musterteilen erfüllt; {flips} Urteile weichen ab.</translation>
    </message>
  </context>
  <context>
    <name>ReplayDialog</name>
    <message>
      <source>Each stored picture is judged again by what judged it: model, limit and engine. Records are not changed.</source>
      <translation>Jedes gespeicherte Bild wird noch einmal mit dem damaligen Modell, Grenzwert und der damaligen Engine beurteilt. Datensätze werden nicht geändert.</translation>
    </message>
    <message>
      <source>Only what is not identical</source>
      <translation>Nur was nicht identisch ist</translation>
    </message>
    <message>
      <source>Recomputed verdicts</source>
      <translation>Nachgerechnete Urteile</translation>
    </message>
    <message>
      <source>{count} could not be recomputed</source>
      <translation>{count} nicht nachrechenbar</translation>
    </message>
    <message>
      <source>{count} differ</source>
      <translation>{count} weichen ab</translation>
    </message>
    <message>
      <source>{count} differs</source>
      <translation>{count} weicht ab</translation>
    </message>
    <message>
      <source>{count} had been judged by no model</source>
      <translation>{count} hatte kein Modell beurteilt</translation>
    </message>
    <message>
      <source>{done} of {total}: {identical} identical</source>
      <translation>{done} von {total}: {identical} identisch</translation>
    </message>
  </context>
  <context>
    <name>ReplayModel</name>
    <message>
      <source>Batch</source>
      <translation>Serie</translation>
    </message>
    <message>
      <source>In the record</source>
      <translation>Im Datensatz</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <source>Recomputed</source>
      <translation>Nachgerechnet</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
  </context>
  <context>
    <name>ReplayResults</name>
    <message>
      <source> (what judged it then is not recorded)</source>
      <translation> (was damals urteilte, ist nicht gespeichert)</translation>
    </message>
    <message>
      <source>Differs</source>
      <translation>Weicht ab</translation>
    </message>
    <message>
      <source>Differs, and nothing that is recorded explains it: the record may have been changed</source>
      <translation>Weicht ab, und nichts Gespeichertes erklärt es: Der Datensatz könnte verändert worden sein</translation>
    </message>
    <message>
      <source>Differs; not as then: {what}</source>
      <translation>Weicht ab; anders als damals: {what}</translation>
    </message>
    <message>
      <source>Identical</source>
      <translation>Identisch</translation>
    </message>
    <message>
      <source>Identical, though not as then: {what}</source>
      <translation>Identisch, wenn auch anders als damals: {what}</translation>
    </message>
    <message>
      <source>In the record: {text}</source>
      <translation>Im Datensatz: {text}</translation>
    </message>
    <message>
      <source>Not recomputed. {reason}</source>
      <translation>Nicht nachgerechnet. {reason}</translation>
    </message>
    <message>
      <source>Nothing to recompute. {reason}</source>
      <translation>Nichts nachzurechnen. {reason}</translation>
    </message>
    <message>
      <source>Recomputed: {text}</source>
      <translation>Nachgerechnet: {text}</translation>
    </message>
    <message>
      <source>The product's limit is {limit} by now.</source>
      <translation>Der Grenzwert des Produkts ist inzwischen {limit}.</translation>
    </message>
    <message>
      <source>computer</source>
      <translation>Rechner</translation>
    </message>
    <message>
      <source>device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>engine</source>
      <translation>Engine</translation>
    </message>
    <message>
      <source>library versions</source>
      <translation>Bibliotheksversionen</translation>
    </message>
    <message>
      <source>model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>picture file changed</source>
      <translation>Bilddatei geändert</translation>
    </message>
    <message>
      <source>program version</source>
      <translation>Programmversion</translation>
    </message>
    <message>
      <source>stored map</source>
      <translation>gespeicherte Karte</translation>
    </message>
    <message>
      <source>the product's limit</source>
      <translation>Grenzwert des Produkts</translation>
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <source>All times are local ones of where this was written: {zone}, now UTC{offset}.</source>
      <translation>Alle Zeiten sind Ortszeiten dort, wo dies geschrieben wurde: {zone}, jetzt UTC{offset}.</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Seite {page} von {pages}</translation>
    </message>
  </context>
  <context>
    <name>ResetDialog</name>
    <message>
      <source>Count from zero</source>
      <translation>Von null zählen</translation>
    </message>
    <message>
      <source>Keep counting</source>
      <translation>Weiterzählen</translation>
    </message>
    <message>
      <source>No order</source>
      <translation>Kein Auftrag</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Note, for example what was wrong</source>
      <translation>Notiz, zum Beispiel was nicht stimmte</translation>
    </message>
    <message>
      <source>Order of the next run</source>
      <translation>Auftrag des nächsten Laufs</translation>
    </message>
    <message>
      <source>Order or lot, from the next run on</source>
      <translation>Auftrag oder Los, vom nächsten Lauf an</translation>
    </message>
    <message>
      <source>Reset the counters: why?</source>
      <translation>Zähler zurücksetzen: warum?</translation>
    </message>
    <message>
      <source>Write the reason into the field first</source>
      <translation>Zuerst den Grund in das Feld schreiben</translation>
    </message>
    <message>
      <source>{ok} OK, {ng} NG and {unknown} not checked are kept together with the reason, and listed on the Review page.</source>
      <translation>{ok} OK, {ng} NG und {unknown} nicht geprüft werden zusammen mit dem Grund aufbewahrt und stehen auf der Seite Durchsicht.</translation>
    </message>
  </context>
  <context>
    <name>Retention</name>
    <message>
      <source>Afterwards batches still take {size} more than the quota.</source>
      <translation>Danach belegen Serien noch {size} mehr als die Quote.</translation>
    </message>
    <message>
      <source>All batches together take {count} GB at most, the oldest OK parts go first.</source>
      <translation>Alle Serien zusammen belegen höchstens {count} GB, zuerst weichen die ältesten OK-Teile.</translation>
    </message>
    <message>
      <source>All files of OK parts, by age</source>
      <translation>Alle Dateien von OK-Teilen, nach Alter</translation>
    </message>
    <message>
      <source>All files of all others, by age</source>
      <translation>Alle Dateien aller anderen, nach Alter</translation>
    </message>
    <message>
      <source>Batches take {used}, and {trash} more in the trash.</source>
      <translation>Serien belegen {used}, dazu {trash} im Papierkorb.</translation>
    </message>
    <message>
      <source>Everything is kept; nothing is ever removed by itself.</source>
      <translation>Alles wird aufbewahrt; nichts wird je von selbst entfernt.</translation>
    </message>
    <message>
      <source>Held batches: {batches}; {parts} parts with {size} would go otherwise.</source>
      <translation>Gesperrte Serien: {batches}; {parts} Teile mit {size} würden sonst entfernt.</translation>
    </message>
    <message>
      <source>Maps of OK parts, by age</source>
      <translation>Karten von OK-Teilen, nach Alter</translation>
    </message>
    <message>
      <source>Maps of OK parts, by the quota</source>
      <translation>Karten von OK-Teilen, wegen der Quote</translation>
    </message>
    <message>
      <source>Maps of all others, by age</source>
      <translation>Karten aller anderen, nach Alter</translation>
    </message>
    <message>
      <source>Maps of all others, by the quota</source>
      <translation>Karten aller anderen, wegen der Quote</translation>
    </message>
    <message>
      <source>NG, NOT CHECKED and corrected parts: {days}.</source>
      <translation>NG-, NICHT-GEPRÜFT- und korrigierte Teile: {days}.</translation>
    </message>
    <message>
      <source>Nothing would go.</source>
      <translation>Es würde nichts entfernt.</translation>
    </message>
    <message>
      <source>OK parts: {days}.</source>
      <translation>OK-Teile: {days}.</translation>
    </message>
    <message>
      <source>Once a day, while nothing is inspected or trained; nothing younger than one day.</source>
      <translation>Einmal täglich, während nichts geprüft oder trainiert wird; nichts, was jünger als ein Tag ist.</translation>
    </message>
    <message>
      <source>Once a day, while nothing is inspected or trained; nothing younger than {days} days.</source>
      <translation>Einmal täglich, während nicht geprüft oder trainiert wird; nichts, was jünger als {days} Tage ist.</translation>
    </message>
    <message>
      <source>One part waits for an answer and is not touched.</source>
      <translation>Ein Teil wartet auf eine Antwort und bleibt unangetastet.</translation>
    </message>
    <message>
      <source>Only when a person asks for it; nothing younger than one day.</source>
      <translation>Nur wenn eine Person es verlangt; nichts, was jünger als ein Tag ist.</translation>
    </message>
    <message>
      <source>Only when a person asks for it; nothing younger than {days} days.</source>
      <translation>Nur auf Anforderung einer Person; nichts, was jünger als {days} Tage ist.</translation>
    </message>
    <message>
      <source>Pictures of OK parts, by age</source>
      <translation>Bilder von OK-Teilen, nach Alter</translation>
    </message>
    <message>
      <source>Pictures of OK parts, by the quota</source>
      <translation>Bilder von OK-Teilen, wegen der Quote</translation>
    </message>
    <message>
      <source>Pictures of all others, by age</source>
      <translation>Bilder aller anderen, nach Alter</translation>
    </message>
    <message>
      <source>Pictures of all others, by the quota</source>
      <translation>Bilder aller anderen, wegen der Quote</translation>
    </message>
    <message>
      <source>all files forever</source>
      <translation>alle Dateien für immer</translation>
    </message>
    <message>
      <source>maps one day</source>
      <translation>Karten einen Tag</translation>
    </message>
    <message>
      <source>maps {days} days</source>
      <translation>Karten {days} Tage</translation>
    </message>
    <message>
      <source>pictures one day</source>
      <translation>Bilder einen Tag</translation>
    </message>
    <message>
      <source>pictures {days} days</source>
      <translation>Bilder {days} Tage</translation>
    </message>
    <message>
      <source>thumbnails one day</source>
      <translation>Vorschaubilder einen Tag</translation>
    </message>
    <message>
      <source>thumbnails {days} days</source>
      <translation>Vorschaubilder {days} Tage</translation>
    </message>
    <message>
      <source>{count} parts wait for an answer and are not touched.</source>
      <translation>{count} Teile warten auf eine Antwort und bleiben unangetastet.</translation>
    </message>
    <message>
      <source>{files} files of {parts} parts would go, {size}.</source>
      <translation>{files} Dateien von {parts} Teilen würden entfernt, {size}.</translation>
    </message>
    <message>
      <source>{size} GB</source>
      <translation>{size} GB</translation>
    </message>
    <message>
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
  </context>
  <context>
    <name>RetentionCard</name>
    <message>
      <source>How long files of parts are kept</source>
      <translation>Wie lange Dateien von Teilen aufbewahrt werden</translation>
    </message>
    <message>
      <source>Rules and preview…</source>
      <translation>Regeln und Vorschau…</translation>
    </message>
  </context>
  <context>
    <name>RetentionDialog</name>
    <message>
      <source>By these rules everything is kept.</source>
      <translation>Nach diesen Regeln wird alles aufbewahrt.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close without keeping these rules?</source>
      <translation>Schließen, ohne diese Regeln zu übernehmen?</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weitermachen</translation>
    </message>
    <message>
      <source>How long files of parts are kept</source>
      <translation>Wie lange Dateien von Teilen aufbewahrt werden</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keep these rules</source>
      <translation>Regeln übernehmen</translation>
    </message>
    <message>
      <source>Look first at what would go</source>
      <translation>Zuerst die Vorschau ansehen</translation>
    </message>
    <message>
      <source>Looking at batch {done} of {total}…</source>
      <translation>Serie {done} von {total} wird angesehen…</translation>
    </message>
    <message>
      <source>Nothing has been checked against these rules yet.</source>
      <translation>Nach diesen Regeln wurde noch nichts angesehen.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove it now…</source>
      <translation>Jetzt entfernen…</translation>
    </message>
    <message>
      <source>Remove {files} files of {parts} parts?</source>
      <translation>{files} Dateien von {parts} Teilen entfernen?</translation>
    </message>
    <message>
      <source>Removing, step {done} of {total}; it waits while something is inspected or trained.</source>
      <translation>Entfernen, Schritt {done} von {total}; wartet, während geprüft oder trainiert wird.</translation>
    </message>
    <message>
      <source>Show what would go</source>
      <translation>Vorschau zeigen</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Verdicts, scores and all else that stands in records are never removed, only files. 0 days: forever. What is held, waits for an answer or lies in the trash is not touched; normal images and golden parts are copies of their own.</source>
      <translation>Urteile, Scores und alles andere in den Datensätzen werden nie entfernt, nur Dateien. 0 Tage: für immer. Was gesperrt ist, auf eine Antwort wartet oder im Papierkorb liegt, bleibt unangetastet; Gutbilder und Musterteile sind eigene Kopien.</translation>
    </message>
    <message>
      <source>What you changed here is lost. The rules of before go on holding, and no file was removed by the new ones.</source>
      <translation>Was hier geändert wurde, geht verloren. Die bisherigen Regeln gelten weiter, und die neuen haben keine Datei entfernt.</translation>
    </message>
    <message>
      <source>{size} go for good; no undo and no trash brings them back. The records stay, and thumbnails where the rules say so. It waits while something is inspected or trained. The rules above are kept.</source>
      <translation>{size} werden endgültig entfernt; weder Rückgängig noch Papierkorb bringt sie zurück. Die Datensätze bleiben, ebenso Vorschaubilder, wo die Regeln es sagen. Während geprüft oder trainiert wird, wartet das Entfernen. Die Regeln oben werden übernommen.</translation>
    </message>
  </context>
  <context>
    <name>RetentionForm</name>
    <message>
      <source>All batches together at most</source>
      <translation>Alle Serien zusammen höchstens</translation>
    </message>
    <message>
      <source>All batches together, the oldest OK parts go first; 0: no quota</source>
      <translation>Alle Serien zusammen, zuerst weichen die ältesten OK-Teile; 0: unbegrenzt</translation>
    </message>
    <message>
      <source>Maps, days</source>
      <translation>Karten, Tage</translation>
    </message>
    <message>
      <source>NG, NOT CHECKED, corrected</source>
      <translation>NG, NICHT GEPRÜFT, korrigiert</translation>
    </message>
    <message>
      <source>Never touch what is younger than</source>
      <translation>Nie antasten, was jünger ist als</translation>
    </message>
    <message>
      <source>Never touch what is younger, whatever is said above</source>
      <translation>Jüngeres nie antasten, ungeachtet der Regeln oben</translation>
    </message>
    <message>
      <source>OK parts</source>
      <translation>OK-Teile</translation>
    </message>
    <message>
      <source>Once a day by itself, while nothing is inspected or trained</source>
      <translation>Einmal täglich von selbst, während nicht geprüft oder trainiert wird</translation>
    </message>
    <message>
      <source>Pictures, days; then a thumbnail</source>
      <translation>Bilder, Tage; dann ein Vorschaubild</translation>
    </message>
    <message>
      <source>Thumbnails, days; then the record alone</source>
      <translation>Vorschaubilder, Tage; dann nur der Datensatz</translation>
    </message>
    <message>
      <source>{count} day</source>
      <translation>{count} Tag</translation>
    </message>
    <message>
      <source>{count} days</source>
      <translation>{count} Tage</translation>
    </message>
  </context>
  <context>
    <name>RetentionModel</name>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Neuestes</translation>
    </message>
    <message>
      <source>Oldest</source>
      <translation>Ältestes</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Teile</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>What goes</source>
      <translation>Entfällt</translation>
    </message>
  </context>
  <context>
    <name>RetentionTable</name>
    <message>
      <source>What would be removed</source>
      <translation>Was entfernt würde</translation>
    </message>
  </context>
  <context>
    <name>ReviewActions</name>
    <message>
      <source>All batches of the order, those that come later included</source>
      <translation>Alle Serien des Auftrags, auch die noch kommenden</translation>
    </message>
    <message>
      <source>Annotated pictures or a data set of what is selected, or else of the parts that are listed</source>
      <translation>Bilder mit Markierungen oder ein Datensatz aus der Auswahl, sonst aus den aufgeführten Teilen</translation>
    </message>
    <message>
      <source>As PDF or for a browser: yield, kinds of defect, corrections, the worst parts with pictures</source>
      <translation>Als PDF oder für den Browser: Gutanteil, Fehlerarten, Korrekturen, die schlechtesten Teile mit Bildern</translation>
    </message>
    <message>
      <source>Ask what becomes of what is selected</source>
      <translation>Fragen, was aus dem Ausgewählten wird</translation>
    </message>
    <message>
      <source>Cancel the export</source>
      <translation>Export abbrechen</translation>
    </message>
    <message>
      <source>Choose for what tables are written: a spreadsheet or programs, separator, decimal mark, characters</source>
      <translation>Wählen, wofür Tabellen geschrieben werden: Tabellenkalkulation oder Programme, Trennzeichen, Dezimalzeichen, Zeichensatz</translation>
    </message>
    <message>
      <source>Correct for which order or lot the chosen batches were inspected; Ctrl+Z undoes it</source>
      <translation>Berichtigen, für welchen Auftrag oder welches Los die gewählten Serien geprüft wurden; Strg+Z macht es rückgängig</translation>
    </message>
    <message>
      <source>Counts of past shifts…</source>
      <translation>Zählerstände früherer Schichten…</translation>
    </message>
    <message>
      <source>Export pictures…</source>
      <translation>Bilder exportieren…</translation>
    </message>
    <message>
      <source>Export table…</source>
      <translation>Tabelle exportieren…</translation>
    </message>
    <message>
      <source>Export the listed parts…</source>
      <translation>Aufgeführte Teile exportieren…</translation>
    </message>
    <message>
      <source>Format of tables…</source>
      <translation>Tabellenformat…</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>Zur Seite Prüfen</translation>
    </message>
    <message>
      <source>Has the active model look at the stored picture again: the prompt that guided, and what each map adds to the score</source>
      <translation>Lässt das aktive Modell das gespeicherte Bild noch einmal ansehen: der leitende Prompt und was jede Karte zum Score beiträgt</translation>
    </message>
    <message>
      <source>Hold the chosen batches…</source>
      <translation>Gewählte Serien sperren…</translation>
    </message>
    <message>
      <source>Hold the order of the chosen batch, or lift that…</source>
      <translation>Auftrag der gewählten Serie sperren oder Sperre aufheben…</translation>
    </message>
    <message>
      <source>Judges the stored pictures again by what judged them: model, limit, engine; tells what does not come out the same</source>
      <translation>Beurteilt die gespeicherten Bilder noch einmal mit dem damaligen Modell, Grenzwert und der damaligen Engine; sagt, was nicht gleich herauskommt</translation>
    </message>
    <message>
      <source>Lift the hold of the chosen batches…</source>
      <translation>Löschsperre der gewählten Serien aufheben…</translation>
    </message>
    <message>
      <source>Next part</source>
      <translation>Nächstes Teil</translation>
    </message>
    <message>
      <source>Order of the chosen batches…</source>
      <translation>Auftrag der gewählten Serien…</translation>
    </message>
    <message>
      <source>Previous part</source>
      <translation>Voriges Teil</translation>
    </message>
    <message>
      <source>Put the chosen batches in the trash</source>
      <translation>Gewählte Serien in den Papierkorb legen</translation>
    </message>
    <message>
      <source>Put the chosen batches in the trash; Ctrl+Z brings them back</source>
      <translation>Gewählte Serien in den Papierkorb legen; Strg+Z holt sie zurück</translation>
    </message>
    <message>
      <source>Recompute the verdicts of all listed parts</source>
      <translation>Urteile aller aufgeführten Teile nachrechnen</translation>
    </message>
    <message>
      <source>Recompute the verdicts of what is selected</source>
      <translation>Urteile des Ausgewählten nachrechnen</translation>
    </message>
    <message>
      <source>Report of the open batches…</source>
      <translation>Bericht über die offenen Serien…</translation>
    </message>
    <message>
      <source>Search among the parts</source>
      <translation>Unter den Teilen suchen</translation>
    </message>
    <message>
      <source>Stop the export; no table is left behind</source>
      <translation>Export abbrechen; keine Tabelle bleibt zurück</translation>
    </message>
    <message>
      <source>The same of all parts that are listed; no record is changed</source>
      <translation>Dasselbe für alle aufgeführten Teile; kein Datensatz wird geändert</translation>
    </message>
    <message>
      <source>What is held is neither removed by retention nor deleted for good by anybody; with a reason</source>
      <translation>Gesperrtes wird weder nach den Aufbewahrungsregeln entfernt noch von jemandem endgültig gelöscht; mit Grund</translation>
    </message>
    <message>
      <source>What the counters on the operator's page counted before, from reset to reset</source>
      <translation>Was die Zähler der Bedienerseite früher gezählt haben, von Zurücksetzen zu Zurücksetzen</translation>
    </message>
    <message>
      <source>What would another model say of all listed parts?…</source>
      <translation>Was würde ein anderes Modell zu allen aufgeführten Teilen sagen?…</translation>
    </message>
    <message>
      <source>Why does the model say this of the part?</source>
      <translation>Warum sagt das Modell das zu dem Teil?</translation>
    </message>
    <message>
      <source>Write all parts of the open batches as a table: CSV, JSON lines or Parquet</source>
      <translation>Alle Teile der offenen Serien als Tabelle schreiben: CSV, JSON-Zeilen oder Parquet</translation>
    </message>
    <message>
      <source>Write the parts that are listed as a table, in their order</source>
      <translation>Die aufgeführten Teile als Tabelle schreiben, in ihrer Reihenfolge</translation>
    </message>
    <message>
      <source>You are not sure: it waits on the Releases page, under Overrules, until somebody answers</source>
      <translation>Im Zweifel: Es wartet auf der Seite Freigaben, unter Korrekturen, bis jemand antwortet</translation>
    </message>
  </context>
  <context>
    <name>ReviewPage</name>
    <message>
      <source>Choose a batch on the left.</source>
      <translation>Links eine Serie wählen.</translation>
    </message>
    <message>
      <source>Choose a part in the list.</source>
      <translation>Ein Teil in der Liste wählen.</translation>
    </message>
    <message>
      <source>Every inspection run is saved as a batch. Inspect some parts and they appear here.</source>
      <translation>Jeder Prüflauf wird als Serie gespeichert. Einige Teile prüfen, dann erscheinen sie hier.</translation>
    </message>
    <message>
      <source>Export all parts</source>
      <translation>Alle Teile exportieren</translation>
    </message>
    <message>
      <source>Export the listed parts</source>
      <translation>Aufgeführte Teile exportieren</translation>
    </message>
    <message>
      <source>For which order or lot these parts were inspected; empty for none. No verdict changes.</source>
      <translation>Für welchen Auftrag oder welches Los diese Teile geprüft wurden; leer für keinen. Kein Urteil ändert sich.</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>Zur Seite Prüfen</translation>
    </message>
    <message>
      <source>No part is like that.
Choose All, or empty the search.</source>
      <translation>Kein Teil passt dazu.
Alle wählen oder die Suche leeren.</translation>
    </message>
    <message>
      <source>Nothing to review yet</source>
      <translation>Noch nichts durchzusehen</translation>
    </message>
    <message>
      <source>Order of batch {number}</source>
      <translation>Auftrag der Serie {number}</translation>
    </message>
    <message>
      <source>Order of {count} batches</source>
      <translation>Auftrag von {count} Serien</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Lesen…</translation>
    </message>
  </context>
  <context>
    <name>ReviewQuestions</name>
    <message>
      <source>Add as they are said to be</source>
      <translation>Wie beurteilt hinzufügen</translation>
    </message>
    <message>
      <source>Add this part to the golden set?</source>
      <translation>Dieses Teil zum Mustersatz hinzufügen?</translation>
    </message>
    <message>
      <source>Add {count} parts to the golden set?</source>
      <translation>{count} Teile zum Mustersatz hinzufügen?</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Of parts that several cameras saw each picture is added by itself; of a bad part those in which the model found a defect.</source>
      <translation>Bei Teilen, die mehrere Kameras sahen, wird jedes Bild für sich hinzugefügt; bei einem Schlechtteil die, in denen das Modell einen Fehler fand.</translation>
    </message>
    <message>
      <source>Of parts that several cameras saw the pictures of all cameras are used, each for the product of its view.</source>
      <translation>Bei Teilen, die mehrere Kameras sahen, werden die Bilder aller Kameras verwendet, jedes für das Produkt seiner Ansicht.</translation>
    </message>
    <message>
      <source>Use the good ones</source>
      <translation>Die guten verwenden</translation>
    </message>
    <message>
      <source>Use this part as a picture of a good part?</source>
      <translation>Dieses Teil als Bild eines Gutteils verwenden?</translation>
    </message>
    <message>
      <source>Use {count} parts as pictures of good parts?</source>
      <translation>{count} Teile als Bilder von Gutteilen verwenden?</translation>
    </message>
    <message>
      <source>{good} as good parts and {defective} as defective ones; {corrected} of them were corrected by a person, of the others only the model has spoken. Look at them first: a golden part tells what models are worth.</source>
      <translation>{good} als Gutteile und {defective} als fehlerhafte; {corrected} davon hat eine Person korrigiert, bei den anderen hat nur das Modell gesprochen. Bitte vorher ansehen: Ein Musterteil zeigt, was Modelle taugen.</translation>
    </message>
    <message>
      <source>{good} of them are said to be good and will be used; of {unseen} only the model has said so. Look at them first: a defective part among the normal images teaches the next model that it is good. You can undo this.</source>
      <translation>{good} davon gelten als gut und werden verwendet; bei {unseen} hat das nur das Modell gesagt. Bitte vorher ansehen: Ein Schlechtteil unter den Gutbildern lehrt das nächste Modell, dass es gut ist. Das lässt sich rückgängig machen.</translation>
    </message>
  </context>
  <context>
    <name>RulesDialog</name>
    <message>
      <source>All products without rules of their own</source>
      <translation>Alle Produkte ohne eigene Regeln</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Every painted defect is found where it is</source>
      <translation>Jeder eingezeichnete Fehler wird an seinem Ort gefunden</translation>
    </message>
    <message>
      <source>Filled rules are required, for each product separately. A model that fails one can still be signed for, with a reason.</source>
      <translation>Farbig ausgefüllte Regeln gelten, für jedes Produkt einzeln. Ein Modell, das eine davon nicht erfüllt, kann mit Begründung trotzdem unterzeichnet werden.</translation>
    </message>
    <message>
      <source>For which products</source>
      <translation>Für welche Produkte</translation>
    </message>
    <message>
      <source>Golden parts of each product</source>
      <translation>Musterteile je Produkt</translation>
    </message>
    <message>
      <source>Golden parts of each product: at least</source>
      <translation>Musterteile je Produkt: mindestens</translation>
    </message>
    <message>
      <source>Good parts rejected: at most</source>
      <translation>Aussortierte Gutteile: höchstens</translation>
    </message>
    <message>
      <source>No defect is missed that the previous model finds</source>
      <translation>Kein Fehler wird übersehen, den das vorige Modell findet</translation>
    </message>
    <message>
      <source>No known defect is missed</source>
      <translation>Kein bekannter Fehler wird übersehen</translation>
    </message>
    <message>
      <source>No part is NOT CHECKED</source>
      <translation>Kein Teil ist NICHT GEPRÜFT</translation>
    </message>
    <message>
      <source>Rejected good parts in percent</source>
      <translation>Aussortierte Gutteile in Prozent</translation>
    </message>
    <message>
      <source>Rules of the acceptance gate</source>
      <translation>Freigaberegeln</translation>
    </message>
    <message>
      <source>That share can be determined with {count} or more good golden parts of a product.</source>
      <translation>Dieser Anteil lässt sich ab {count} guten Musterteilen eines Produkts bestimmen.</translation>
    </message>
    <message>
      <source>This product has rules of its own</source>
      <translation>Dieses Produkt hat eigene Regeln</translation>
    </message>
    <message>
      <source>Use these rules</source>
      <translation>Diese Regeln verwenden</translation>
    </message>
  </context>
  <context>
    <name>RulesPanel</name>
    <message>
      <source>Acceptance gate</source>
      <translation>Freigaberegeln</translation>
    </message>
    <message>
      <source>No rule is asked. Choose some.</source>
      <translation>Es wird keine Regel verlangt. Bitte einige wählen.</translation>
    </message>
    <message>
      <source>Rules…</source>
      <translation>Regeln…</translation>
    </message>
  </context>
  <context>
    <name>RunBannerView</name>
    <message>
      <source>No verdict: {word}</source>
      <translation>Kein Urteil: {word}</translation>
    </message>
    <message>
      <source>Verdict: {word}</source>
      <translation>Urteil: {word}</translation>
    </message>
  </context>
  <context>
    <name>RunControls</name>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
  </context>
  <context>
    <name>RunFlow</name>
    <message>
      <source>Acknowledge the alarm…</source>
      <translation>Alarm quittieren…</translation>
    </message>
    <message>
      <source>Ask for the picture of one part</source>
      <translation>Das Bild eines Teils anfordern</translation>
    </message>
    <message>
      <source>Say by name that you have seen it; a run that waits for it goes on</source>
      <translation>Mit Namen bestätigen, dass er gesehen wurde; ein wartender Lauf geht weiter</translation>
    </message>
    <message>
      <source>Trigger</source>
      <translation>Trigger</translation>
    </message>
  </context>
  <context>
    <name>RunPanel</name>
    <message>
      <source>Limit</source>
      <translation>Grenzwert</translation>
    </message>
    <message>
      <source>Part {number}:
{correction}</source>
      <translation>Teil {number}:
{correction}</translation>
    </message>
    <message>
      <source>This one is fine</source>
      <translation>Dieses ist gut</translation>
    </message>
  </context>
  <context>
    <name>RunRows</name>
    <message>
      <source>Back to live</source>
      <translation>Zurück zu Live</translation>
    </message>
    <message>
      <source>Correct the verdict; Ctrl+Z undoes it</source>
      <translation>Urteil korrigieren; Strg+Z macht es rückgängig</translation>
    </message>
    <message>
      <source>End the run; a product that waits for its end is not begun</source>
      <translation>Den Lauf beenden; ein Produkt, das auf sein Ende wartet, wird nicht begonnen</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Pause or go on</source>
      <translation>Pause oder weiter</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Show the newest part again</source>
      <translation>Wieder das neueste Teil zeigen</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
  </context>
  <context>
    <name>RunsDialog</name>
    <message>
      <source> · {count} corrected</source>
      <translation> · {count} korrigiert</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Count them</source>
      <translation>Mitzählen</translation>
    </message>
    <message>
      <source>Runs that a person looked through</source>
      <translation>Läufe, die eine Person durchgesehen hat</translation>
    </message>
    <message>
      <source>Tick only runs in which a person looked at every part and corrected what was wrong: parts that nobody corrected count as what the model said. Do not tick runs over pictures that the model was trained on: it knows them, so they score too low. Where both are on record such parts are left out; of older runs and added models nobody can tell.</source>
      <translation>Nur Läufe ankreuzen, in denen eine Person jedes Teil angesehen und Falsches korrigiert hat: Nicht korrigierte Teile zählen so, wie das Modell sie beurteilt hat. Keine Läufe über Bilder ankreuzen, auf denen das Modell trainiert wurde: Es kennt sie, darum ist ihr Score zu niedrig. Ist beides gespeichert, werden solche Teile ausgelassen; bei älteren Läufen und hinzugefügten Modellen lässt es sich nicht sagen.</translation>
    </message>
    <message>
      <source>one part</source>
      <translation>ein Teil</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} Teile</translation>
    </message>
    <message>
      <source>{time} · {source} · {parts}</source>
      <translation>{time} · {source} · {parts}</translation>
    </message>
  </context>
  <context>
    <name>SavedList</name>
    <message>
      <source>Searches</source>
      <translation>Suchen</translation>
    </message>
  </context>
  <context>
    <name>SavedPanel</name>
    <message>
      <source>Changed: {name}</source>
      <translation>Geändert: {name}</translation>
    </message>
    <message>
      <source>Keep changes</source>
      <translation>Änderungen speichern</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
    <message>
      <source>Save this…</source>
      <translation>Speichern…</translation>
    </message>
    <message>
      <source>Searches</source>
      <translation>Suchen</translation>
    </message>
  </context>
  <context>
    <name>ScoreBar</name>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Score of part {number}</source>
      <translation>Score von Teil {number}</translation>
    </message>
    <message>
      <source>Score: none</source>
      <translation>Score: keiner</translation>
    </message>
    <message>
      <source>limit {value}</source>
      <translation>Grenzwert {value}</translation>
    </message>
    <message>
      <source>{whose} {score}, limit {limit}</source>
      <translation>{whose} {score}, Grenzwert {limit}</translation>
    </message>
  </context>
  <context>
    <name>ScoreChart</name>
    <message>
      <source>How parts scored</source>
      <translation>Scores der Teile</translation>
    </message>
    <message>
      <source>No part was judged in this time. Choose another time, or inspect parts first.</source>
      <translation>In dieser Zeit wurde kein Teil beurteilt. Eine andere Zeit wählen oder zuerst Teile prüfen.</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Teile</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Scores</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <source>limit {limit}</source>
      <translation>Grenzwert {limit}</translation>
    </message>
    <message>
      <source>{count} judged parts, about {above} above the limit of {limit}; heights are logarithms</source>
      <translation>{count} beurteilte Teile, etwa {above} über dem Grenzwert {limit}; Höhen logarithmisch</translation>
    </message>
    <message>
      <source>{count} judged parts; the height of a bar is the logarithm of the count</source>
      <translation>{count} beurteilte Teile; die Balkenhöhe ist der Logarithmus der Anzahl</translation>
    </message>
  </context>
  <context>
    <name>ScoreHistory</name>
    <message>
      <source>Scores of the last 200 parts</source>
      <translation>Scores der letzten 200 Teile</translation>
    </message>
    <message>
      <source>limit</source>
      <translation>Grenzwert</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count} Teil</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} Teile</translation>
    </message>
    <message>
      <source>{parts}, {bad} NG</source>
      <translation>{parts}, {bad} NG</translation>
    </message>
  </context>
  <context>
    <name>SearchBar</name>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Any kind of defect</source>
      <translation>Alle Fehlerarten</translation>
    </message>
    <message>
      <source>Any model</source>
      <translation>Alle Modelle</translation>
    </message>
    <message>
      <source>Any order</source>
      <translation>Alle Aufträge</translation>
    </message>
    <message>
      <source>Any product</source>
      <translation>Alle Produkte</translation>
    </message>
    <message>
      <source>Any reason</source>
      <translation>Alle Gründe</translation>
    </message>
    <message>
      <source>Any station</source>
      <translation>Alle Stationen</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Korrigiert</translation>
    </message>
    <message>
      <source>Distance from the limit</source>
      <translation>Abstand vom Grenzwert</translation>
    </message>
    <message>
      <source>Highest score</source>
      <translation>Höchster Score</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>Fehlerart</translation>
    </message>
    <message>
      <source>Lowest score</source>
      <translation>Niedrigster Score</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>Near the limit, within</source>
      <translation>Nahe am Grenzwert, bis</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>Nicht geprüft</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Auftrag</translation>
    </message>
    <message>
      <source>Part number or name</source>
      <translation>Teilenummer oder Name</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Reason of the correction</source>
      <translation>Grund der Korrektur</translation>
    </message>
    <message>
      <source>Score from</source>
      <translation>Score ab</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Station</translation>
    </message>
    <message>
      <source>to</source>
      <translation>bis</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Empty the search</source>
      <translation>Suche leeren</translation>
    </message>
  </context>
  <context>
    <name>Searches</name>
    <message>
      <source>A search without a name would not be found again.</source>
      <translation>Eine Suche ohne Namen wäre nicht wiederzufinden.</translation>
    </message>
    <message>
      <source>At most {count} letters.</source>
      <translation>Höchstens {count} Zeichen.</translation>
    </message>
    <message>
      <source>Everybody finds it on the left. A time such as today is kept as today, not as this date.</source>
      <translation>Alle finden sie links. Eine Zeit wie „Heute“ bleibt „Heute“, nicht das heutige Datum.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>Diese Suche speichern</translation>
    </message>
    <message>
      <source>There is a search with this name already.</source>
      <translation>Es gibt schon eine Suche mit diesem Namen.</translation>
    </message>
  </context>
  <context>
    <name>SelectionBar</name>
    <message>
      <source>Bad</source>
      <translation>Schlecht</translation>
    </message>
    <message>
      <source>Fine</source>
      <translation>Gut</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <source>{count} selected</source>
      <translation>{count} ausgewählt</translation>
    </message>
  </context>
  <context>
    <name>SessionController</name>
    <message>
      <source>For example: Monday, line 2</source>
      <translation>Zum Beispiel: Montag, Linie 2</translation>
    </message>
    <message>
      <source>In which session was this picture taken?</source>
      <translation>In welcher Sitzung wurde dieses Bild aufgenommen?</translation>
    </message>
    <message>
      <source>In which session were these {count} pictures taken?</source>
      <translation>In welcher Sitzung wurden diese {count} Bilder aufgenommen?</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename session</source>
      <translation>Sitzung umbenennen</translation>
    </message>
    <message>
      <source>With the name of another session it is joined with that one.</source>
      <translation>Mit dem Namen einer anderen Sitzung wird sie mit jener vereint.</translation>
    </message>
  </context>
  <context>
    <name>SessionDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose a session, or type a new name. Without a name they belong to none.</source>
      <translation>Eine Sitzung wählen oder einen neuen Namen eingeben. Ohne Namen gehören sie zu keiner.</translation>
    </message>
    <message>
      <source>For example: Monday, line 2</source>
      <translation>Zum Beispiel: Montag, Linie 2</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Sitzung</translation>
    </message>
    <message>
      <source>That is their session</source>
      <translation>Das ist ihre Sitzung</translation>
    </message>
  </context>
  <context>
    <name>SessionFilter</name>
    <message>
      <source>All sessions</source>
      <translation>Alle Sitzungen</translation>
    </message>
    <message>
      <source>No session</source>
      <translation>Keine Sitzung</translation>
    </message>
    <message>
      <source>Of which session the pictures are shown</source>
      <translation>Aus welcher Sitzung Bilder gezeigt werden</translation>
    </message>
    <message>
      <source>{name} ({count})</source>
      <translation>{name} ({count})</translation>
    </message>
    <message>
      <source>{name} ({count}), held out</source>
      <translation>{name} ({count}), zurückgehalten</translation>
    </message>
  </context>
  <context>
    <name>SessionsDialog</name>
    <message>
      <source>At least {least} must be held out, or none.</source>
      <translation>Mindestens {least} müssen zurückgehalten sein, oder keine.</translation>
    </message>
    <message>
      <source>At least {least} must train.</source>
      <translation>Mindestens {least} müssen im Training bleiben.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Golden set…</source>
      <translation>Mustersatz…</translation>
    </message>
    <message>
      <source>Held out</source>
      <translation>Zurückgehalten</translation>
    </message>
    <message>
      <source>Hold out</source>
      <translation>Zurückhalten</translation>
    </message>
    <message>
      <source>Key: F2</source>
      <translation>Taste: F2</translation>
    </message>
    <message>
      <source>Key: H</source>
      <translation>Taste: H</translation>
    </message>
    <message>
      <source>Key: Return</source>
      <translation>Taste: Eingabe</translation>
    </message>
    <message>
      <source>Key: T</source>
      <translation>Taste: T</translation>
    </message>
    <message>
      <source>Move all of it to the golden set. Key: G</source>
      <translation>Alles davon in den Mustersatz verschieben. Taste: G</translation>
    </message>
    <message>
      <source>No session</source>
      <translation>Keine Sitzung</translation>
    </message>
    <message>
      <source>None is held out by choice: training draws a few.</source>
      <translation>Keine ist gezielt zurückgehalten: Das Training wählt selbst einige Bilder aus.</translation>
    </message>
    <message>
      <source>Pictures that were taken in one go resemble each other: light, camera and shift are the same. Hold a session out, and the model tells how it judges good parts of a session that it does not know.</source>
      <translation>Bilder, die in einem Zug aufgenommen wurden, ähneln sich: Licht, Kamera und Schicht sind gleich. Ist eine Sitzung zurückgehalten, zeigt das Modell, wie es Gutteile einer unbekannten Sitzung beurteilt.</translation>
    </message>
    <message>
      <source>Prompts that are held out guide nothing: {count}.</source>
      <translation>Zurückgehaltene Prompts leiten nichts: {count}.</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
    <message>
      <source>Sessions of {product}</source>
      <translation>Sitzungen von {product}</translation>
    </message>
    <message>
      <source>Show pictures</source>
      <translation>Bilder zeigen</translation>
    </message>
    <message>
      <source>Train on it</source>
      <translation>Trainieren</translation>
    </message>
    <message>
      <source>Trains</source>
      <translation>Im Training</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
      <source>{advised} or more that train are advised.</source>
      <translation>{advised} oder mehr im Training sind zu empfehlen.</translation>
    </message>
    <message>
      <source>{count} picture</source>
      <translation>{count} Bild</translation>
    </message>
    <message>
      <source>{count} pictures</source>
      <translation>{count} Bilder</translation>
    </message>
    <message>
      <source>{count} set aside</source>
      <translation>{count} zurückgestellt</translation>
    </message>
    <message>
      <source>{training} train · {held_out} held out.</source>
      <translation>{training} im Training · {held_out} zurückgehalten.</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>0.0.0.0: in all networks of this computer. Modbus knows no password: better the address in the machine's own network.</source>
      <translation>0.0.0.0: in allen Netzen dieses Rechners. Modbus kennt kein Passwort: besser die Adresse im eigenen Netz der Maschine angeben.</translation>
    </message>
    <message>
      <source>127.0.0.1: only programs on this computer. Anything else needs a token.</source>
      <translation>127.0.0.1: nur Programme auf diesem Rechner. Alles andere braucht ein Token.</translation>
    </message>
    <message>
      <source>All topics of this station begin with it. Each station needs its own.</source>
      <translation>Damit beginnen alle Topics dieser Station. Jede Station braucht ihr eigenes.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <source>Broker</source>
      <translation>Broker</translation>
    </message>
    <message>
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <source>Certificate file</source>
      <translation>Zertifikatsdatei</translation>
    </message>
    <message>
      <source>Client ID</source>
      <translation>Client-ID</translation>
    </message>
    <message>
      <source>Computing</source>
      <translation>Rechnen</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>Empty where the broker asks for none.</source>
      <translation>Leer, wenn der Broker keinen verlangt.</translation>
    </message>
    <message>
      <source>Encrypted (TLS)</source>
      <translation>Verschlüsselt (TLS)</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>First steps</source>
      <translation>Erste Schritte</translation>
    </message>
    <message>
      <source>GPU (CUDA)</source>
      <translation>GPU (CUDA)</translation>
    </message>
    <message>
      <source>HTTP</source>
      <translation>HTTP</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <source>How much the map covers the image. The line at the limit is always drawn.</source>
      <translation>Wie stark die Karte das Bild überdeckt. Die Linie am Grenzwert wird immer gezeichnet.</translation>
    </message>
    <message>
      <source>Its whole path, for example /mnt/line/product.txt. It need not exist yet.</source>
      <translation>Der vollständige Pfad, zum Beispiel /mnt/line/product.txt. Die Datei muss noch nicht existieren.</translation>
    </message>
    <message>
      <source>Kept unencrypted in line-secrets.json in the workspace, for your account only.</source>
      <translation>Liegt unverschlüsselt in line-secrets.json im Arbeitsbereich, nur für Ihr Benutzerkonto lesbar.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Linie</translation>
    </message>
    <message>
      <source>Lock the window after</source>
      <translation>Fenster sperren nach</translation>
    </message>
    <message>
      <source>Logging in</source>
      <translation>Anmeldung</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Darstellung</translation>
    </message>
    <message>
      <source>MQTT</source>
      <translation>MQTT</translation>
    </message>
    <message>
      <source>Modbus TCP</source>
      <translation>Modbus TCP</translation>
    </message>
    <message>
      <source>Name or address in the network, for example 192.168.0.10.</source>
      <translation>Name oder Adresse im Netz, zum Beispiel 192.168.0.10.</translation>
    </message>
    <message>
      <source>Of everything in the window, from now on; an inspection goes on meanwhile.</source>
      <translation>Aller Texte hier, ab sofort; eine laufende Prüfung geht dabei weiter.</translation>
    </message>
    <message>
      <source>Of everything in this window, at once; a running inspection continues.</source>
      <translation>Für alle Texte hier, ab sofort; eine laufende Prüfung geht dabei weiter.</translation>
    </message>
    <message>
      <source>Of one product, since the model that inspects was trained. 0 proposes none because of them.</source>
      <translation>Je Produkt, seit dem Training des prüfenden Modells. Bei 0 wird ihretwegen keines vorgeschlagen.</translation>
    </message>
    <message>
      <source>Of the last 1000 parts of one product that the model judged, from 100 parts on. 0 % proposes none because of them.</source>
      <translation>Von den letzten 1000 Teilen eines Produkts, die das Modell beurteilt hat, ab 100 Teilen. Bei 0 % wird ihretwegen keines vorgeschlagen.</translation>
    </message>
    <message>
      <source>Only where the broker expects a certain one. Never the same twice.</source>
      <translation>Nur, wenn der Broker eine bestimmte erwartet. Nie zweimal dieselbe.</translation>
    </message>
    <message>
      <source>Opacity of the anomaly map</source>
      <translation>Deckkraft der Anomaliekarte</translation>
    </message>
    <message>
      <source>Other programs trigger, choose the product and ask for state and verdict.</source>
      <translation>Andere Programme lösen aus, wählen das Produkt und fragen Zustand und Urteil ab.</translation>
    </message>
    <message>
      <source>Own address</source>
      <translation>Eigene Adresse</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <source>Product from a file</source>
      <translation>Produkt aus einer Datei</translation>
    </message>
    <message>
      <source>Propose a training after this many new normal images</source>
      <translation>Training vorschlagen nach so vielen neuen Gutbildern</translation>
    </message>
    <message>
      <source>Propose a training when so many parts are overruled</source>
      <translation>Training vorschlagen, wenn so viele Teile korrigiert werden</translation>
    </message>
    <message>
      <source>Put away</source>
      <translation>Ausgeblendet</translation>
    </message>
    <message>
      <source>Sent along with each request. Kept unencrypted in line-secrets.json, for your account only.</source>
      <translation>Wird mit jeder Anfrage mitgeschickt. Liegt unverschlüsselt in line-secrets.json, nur für Ihr Benutzerkonto lesbar.</translation>
    </message>
    <message>
      <source>Shown</source>
      <translation>Eingeblendet</translation>
    </message>
    <message>
      <source>Teaching</source>
      <translation>Anlernen</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Schriftgröße</translation>
    </message>
    <message>
      <source>The broker's certificate and name are checked.</source>
      <translation>Zertifikat und Name des Brokers werden geprüft.</translation>
    </message>
    <message>
      <source>The first line of a text file names the product to inspect.</source>
      <translation>Die erste Zeile einer Textdatei nennt das zu prüfende Produkt.</translation>
    </message>
    <message>
      <source>The line that leads from the name of a product to its first inspected part.</source>
      <translation>Die Leiste, die vom Namen eines Produkts bis zu seinem ersten geprüften Teil führt.</translation>
    </message>
    <message>
      <source>The look of the window.</source>
      <translation>Das Aussehen des Fensters.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Design</translation>
    </message>
    <message>
      <source>This long after the trigger, or after the picture where there was none, the line is told NOT CHECKED instead of waiting.</source>
      <translation>So lange nach dem Trigger (ohne Trigger: nach dem Bild) wird der Linie NICHT GEPRÜFT gemeldet, statt weiter zu warten.</translation>
    </message>
    <message>
      <source>This station is the server: a controller polls verdicts, and sets coils to trigger.</source>
      <translation>Diese Station ist der Server: Eine Steuerung fragt Urteile ab und setzt Coils zum Auslösen.</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>Token</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Topic</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Benutzer</translation>
    </message>
    <message>
      <source>Usually 1883, and 8883 with TLS.</source>
      <translation>Üblich ist 1883, mit TLS 8883.</translation>
    </message>
    <message>
      <source>Usually 502; on Linux only administrators may open it.</source>
      <translation>Üblich ist 502; unter Linux dürfen diesen Port nur Administratoren öffnen.</translation>
    </message>
    <message>
      <source>Verdict deadline</source>
      <translation>Frist für Urteile</translation>
    </message>
    <message>
      <source>Verdicts, state and heartbeat to a broker; triggers and the product from it.</source>
      <translation>Urteile, Zustand und Lebenszeichen an einen Broker; Trigger und Produkt von ihm.</translation>
    </message>
    <message>
      <source>Where inspection and training run. Automatic takes a GPU if there is one.</source>
      <translation>Wo Prüfung und Training laufen. Automatisch nimmt eine GPU, wenn es eine gibt.</translation>
    </message>
    <message>
      <source>Who vouches for the broker (.pem). Empty: those whom this computer trusts.</source>
      <translation>Wer für den Broker bürgt (.pem). Leer: alle, denen dieser Rechner vertraut.</translation>
    </message>
    <message>
      <source>Whoever is logged in is logged out when nobody touches the window for so long. The inspection goes on. 0: never.</source>
      <translation>Wer angemeldet ist, wird abgemeldet, wenn so lange niemand das Fenster berührt. Die Prüfung geht weiter. 0: nie.</translation>
    </message>
  </context>
  <context>
    <name>SettingsActions</name>
    <message>
      <source>About OneNIP Inspector</source>
      <translation>Über OneNIP Inspector</translation>
    </message>
    <message>
      <source>All packages inside, with version and licence</source>
      <translation>Alle enthaltenen Pakete, mit Version und Lizenz</translation>
    </message>
    <message>
      <source>Copy diagnosis</source>
      <translation>Diagnose kopieren</translation>
    </message>
    <message>
      <source>Edition, version, licence, and what the program is made of</source>
      <translation>Edition, Version, Lizenz und woraus das Programm besteht</translation>
    </message>
    <message>
      <source>How long files of parts are kept…</source>
      <translation>Wie lange Dateien von Teilen aufbewahrt werden…</translation>
    </message>
    <message>
      <source>Licences…</source>
      <translation>Lizenzen…</translation>
    </message>
    <message>
      <source>Log files and what else helps to find an error; you read it before it is written</source>
      <translation>Log-Dateien und was sonst hilft, einen Fehler zu finden; Sie lesen es, bevor es geschrieben wird</translation>
    </message>
    <message>
      <source>Open log folder</source>
      <translation>Log-Ordner öffnen</translation>
    </message>
    <message>
      <source>Open the notices</source>
      <translation>Lizenzhinweise öffnen</translation>
    </message>
    <message>
      <source>Remove the PIN of the operator's page</source>
      <translation>PIN der Bedienerseite entfernen</translation>
    </message>
    <message>
      <source>Rules by which old pictures and maps go, with what they would remove now; records stay</source>
      <translation>Regeln, nach denen alte Bilder und Karten entfernt werden, mit Vorschau auf das, was jetzt entfiele; Datensätze bleiben</translation>
    </message>
    <message>
      <source>Save diagnosis file…</source>
      <translation>Diagnosedatei speichern…</translation>
    </message>
    <message>
      <source>Set or change the PIN of the operator's page</source>
      <translation>PIN der Bedienerseite setzen oder ändern</translation>
    </message>
    <message>
      <source>The licences of all parts by others</source>
      <translation>Die Lizenzen aller fremden Bestandteile</translation>
    </message>
    <message>
      <source>Versions, this computer and numbers of records, without any name, for a mail or a ticket</source>
      <translation>Versionen, dieser Rechner und Anzahlen von Datensätzen, ohne jeden Namen, für eine E-Mail oder ein Ticket</translation>
    </message>
  </context>
  <context>
    <name>SettingsCard</name>
    <message>
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Reset {group}</source>
      <translation>{group} zurücksetzen</translation>
    </message>
    <message>
      <source>Set everything in this group to its default</source>
      <translation>Alles in dieser Gruppe auf den Standard setzen</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>Open log folder</source>
      <translation>Log-Ordner öffnen</translation>
    </message>
    <message>
      <source>Path of the workspace</source>
      <translation>Pfad des Arbeitsbereichs</translation>
    </message>
    <message>
      <source>Products, models and batches stay in this folder on this computer. Nothing is sent anywhere but verdicts to the line, if you connect it.</source>
      <translation>Produkte, Modelle und Serien bleiben in diesem Ordner auf diesem Rechner. Gesendet wird nichts außer den Urteilen an die Linie, wenn sie verbunden ist.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>Arbeitsbereich</translation>
    </message>
  </context>
  <context>
    <name>SettingsPeopleActions</name>
    <message>
      <source>Add a person…</source>
      <translation>Person hinzufügen…</translation>
    </message>
    <message>
      <source>Badge of the chosen person…</source>
      <translation>Ausweis der gewählten Person…</translation>
    </message>
    <message>
      <source>Change the role of the chosen person…</source>
      <translation>Rolle der gewählten Person ändern…</translation>
    </message>
    <message>
      <source>Counts what stands in the records under each name, and says for how long</source>
      <translation>Zählt, was in den Datensätzen unter jedem Namen steht, und sagt, wie lange</translation>
    </message>
    <message>
      <source>New PIN or password of the chosen person…</source>
      <translation>Neue PIN oder neues Passwort der gewählten Person…</translation>
    </message>
    <message>
      <source>Remove the chosen person…</source>
      <translation>Gewählte Person entfernen…</translation>
    </message>
    <message>
      <source>Switch logging in off…</source>
      <translation>Anmeldung ausschalten…</translation>
    </message>
    <message>
      <source>Switch logging in on…</source>
      <translation>Anmeldung einschalten…</translation>
    </message>
    <message>
      <source>What is stored about people…</source>
      <translation>Was über Personen aufbewahrt wird…</translation>
    </message>
  </context>
  <context>
    <name>ShapeDialog</name>
    <message>
      <source>Brush</source>
      <translation>Pinsel</translation>
    </message>
    <message>
      <source>Brush {percent} %</source>
      <translation>Pinsel {percent} %</translation>
    </message>
    <message>
      <source>Click corner after corner. Return, a double click or a click on the first corner closes it; Backspace takes the last corner back.</source>
      <translation>Ecke um Ecke anklicken. Eingabe, Doppelklick oder ein Klick auf die erste Ecke schließt; die Rücktaste nimmt die letzte Ecke zurück.</translation>
    </message>
    <message>
      <source>Delete the shape (Del)</source>
      <translation>Form löschen (Entf)</translation>
    </message>
    <message>
      <source>Drag a shape or one of its handles; Del takes it away. By keys: N chooses the next shape, Ctrl with the arrows moves it, Ctrl+Shift with the arrows changes its size.</source>
      <translation>Eine Form oder einen ihrer Griffe ziehen; Entf nimmt sie weg. Mit Tasten: N wählt die nächste Form, Strg mit Pfeiltasten verschiebt sie, Strg+Umschalt mit Pfeiltasten ändert die Größe.</translation>
    </message>
    <message>
      <source>Drag from corner to corner. By keys: Return puts a rectangle into the middle, Ctrl with the arrows moves it, Ctrl+Shift with the arrows changes its size.</source>
      <translation>Von Ecke zu Ecke ziehen. Mit Tasten: Eingabe setzt ein Rechteck in die Mitte, Strg mit Pfeiltasten verschiebt es, Strg+Umschalt mit Pfeiltasten ändert die Größe.</translation>
    </message>
    <message>
      <source>Fit the image</source>
      <translation>Bild einpassen</translation>
    </message>
    <message>
      <source>Paint with the left button; [ and ] change the size of the brush.</source>
      <translation>Mit der linken Taste malen; [ und ] ändern die Pinselgröße.</translation>
    </message>
    <message>
      <source>Polygon</source>
      <translation>Polygon</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Rechteck</translation>
    </message>
    <message>
      <source>Redo (Ctrl+Y)</source>
      <translation>Wiederholen (Strg+Y)</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>Auswählen</translation>
    </message>
    <message>
      <source>Size of the brush</source>
      <translation>Pinselgröße</translation>
    </message>
    <message>
      <source>The picture is being read…</source>
      <translation>Das Bild wird gelesen…</translation>
    </message>
    <message>
      <source>The polygon has fewer than three corners. Add corners, or press Esc to give it up.</source>
      <translation>Das Polygon hat weniger als drei Ecken. Ecken hinzufügen oder mit Esc aufgeben.</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Rückgängig (Strg+Z)</translation>
    </message>
  </context>
  <context>
    <name>ShiftColumn</name>
    <message>
      <source>Part {number}: {correction}</source>
      <translation>Teil {number}: {correction}</translation>
    </message>
    <message>
      <source>This one is fine</source>
      <translation>Dieses ist gut</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>ShiftCounters</name>
    <message>
      <source>OK {ok}, NG {ng}, not checked {unknown}, yield {share}</source>
      <translation>OK {ok}, NG {ng}, nicht geprüft {unknown}, Gutanteil {share}</translation>
    </message>
    <message>
      <source>Reset…</source>
      <translation>Zurücksetzen…</translation>
    </message>
  </context>
  <context>
    <name>ShiftLists</name>
    <message>
      <source>Comma separated values</source>
      <translation>Kommagetrennte Werte</translation>
    </message>
    <message>
      <source>Export the counts</source>
      <translation>Zählerstände exportieren</translation>
    </message>
  </context>
  <context>
    <name>ShiftsDialog</name>
    <message>
      <source>Begun</source>
      <translation>Begonnen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Counts of past shifts</source>
      <translation>Zählerstände früherer Schichten</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>Beendet</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>Nicht geprüft</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Bericht…</translation>
    </message>
    <message>
      <source>The counters were never reset. Whoever resets them on the operator's page finds their figures here.</source>
      <translation>Die Zähler wurden nie zurückgesetzt. Wer sie auf der Bedienerseite zurücksetzt, findet hier die Zahlen.</translation>
    </message>
    <message>
      <source>Why it ended</source>
      <translation>Grund des Endes</translation>
    </message>
    <message>
      <source>Yield</source>
      <translation>Gutanteil</translation>
    </message>
  </context>
  <context>
    <name>ShortcutList</name>
    <message>
      <source>A page's shortcuts work while that page is shown. Ctrl+K finds everything by typing.</source>
      <translation>Die Tastenkürzel einer Seite wirken, solange sie gezeigt wird. Strg+K findet alles durch Eintippen.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
  </context>
  <context>
    <name>SignDialog</name>
    <message>
      <source>A signature needs a name.</source>
      <translation>Eine Unterschrift braucht einen Namen.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Not every rule is passed: it needs a reason.</source>
      <translation>Nicht jede Regel ist erfüllt: Es ist ein Grund nötig.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Reason, if you like</source>
      <translation>Grund, wenn gewünscht</translation>
    </message>
    <message>
      <source>Sign and activate</source>
      <translation>Unterzeichnen und aktivieren</translation>
    </message>
    <message>
      <source>Why it may be used on the line anyway</source>
      <translation>Warum es trotzdem an der Linie urteilen darf</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Ihr Name</translation>
    </message>
  </context>
  <context>
    <name>SourceChooser</name>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>An address begins with {schemes} and names a host.</source>
      <translation>Eine Adresse beginnt mit {schemes} und nennt einen Host.</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Ordner wählen</translation>
    </message>
    <message>
      <source>Choose a video</source>
      <translation>Video wählen</translation>
    </message>
    <message>
      <source>Inspect a video</source>
      <translation>Ein Video prüfen</translation>
    </message>
    <message>
      <source>Inspect the images of a folder</source>
      <translation>Die Bilder eines Ordners prüfen</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>Stream address</source>
      <translation>Stream-Adresse</translation>
    </message>
    <message>
      <source>The address of a network camera or of an image stream.</source>
      <translation>Die Adresse einer Netzwerkkamera oder eines Bildstreams.</translation>
    </message>
    <message>
      <source>Videos</source>
      <translation>Videos</translation>
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <source>A file is complete when it has not changed for</source>
      <translation>Eine Datei ist vollständig, wenn sie unverändert blieb für</translation>
    </message>
    <message>
      <source>Basler…</source>
      <translation>Basler…</translation>
    </message>
    <message>
      <source>Camera…</source>
      <translation>Kamera…</translation>
    </message>
    <message>
      <source>Folder…</source>
      <translation>Ordner…</translation>
    </message>
    <message>
      <source>GenICam…</source>
      <translation>GenICam…</translation>
    </message>
    <message>
      <source>GigE/USB3 Vision…</source>
      <translation>GigE/USB3 Vision…</translation>
    </message>
    <message>
      <source>Inspect files that lie there already</source>
      <translation>Auch schon vorhandene Dateien prüfen</translation>
    </message>
    <message>
      <source>Longer if the other program pauses while it writes. A file renamed from .part or .tmp counts at once.</source>
      <translation>Länger, wenn das andere Programm beim Schreiben pausiert. Eine von .part oder .tmp umbenannte Datei zählt sofort.</translation>
    </message>
    <message>
      <source>Move inspected files to the folder “done” inside</source>
      <translation>Geprüfte Dateien in den Unterordner „done“ verschieben</translation>
    </message>
    <message>
      <source>Nothing there is overwritten.</source>
      <translation>Dort wird nichts überschrieben.</translation>
    </message>
    <message>
      <source>Stream…</source>
      <translation>Stream…</translation>
    </message>
    <message>
      <source>Those that an earlier run has inspected are left alone in any case.</source>
      <translation>Die in einem früheren Lauf geprüften bleiben in jedem Fall unberührt.</translation>
    </message>
    <message>
      <source>Video file…</source>
      <translation>Videodatei…</translation>
    </message>
    <message>
      <source>Watched folder…</source>
      <translation>Überwachter Ordner…</translation>
    </message>
  </context>
  <context>
    <name>SpanChoice</name>
    <message>
      <source>Any time</source>
      <translation>Alle Zeiten</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Erster Tag</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>From … to …</source>
      <translation>Von … bis …</translation>
    </message>
    <message>
      <source>Last 24 hours</source>
      <translation>Letzte 24 Std.</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Diese Woche</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>When parts were taken</source>
      <translation>Wann Teile aufgenommen wurden</translation>
    </message>
    <message>
      <source>to</source>
      <translation>bis</translation>
    </message>
  </context>
  <context>
    <name>Stage</name>
    <message>
      <source>All images are read and checked.</source>
      <translation>Alle Bilder werden gelesen und kontrolliert.</translation>
    </message>
    <message>
      <source>Artificial defects are drawn on good parts; the model learns to find them and to undo them.</source>
      <translation>Auf Gutteile werden künstliche Fehler gezeichnet; das Modell lernt, sie zu finden und rückgängig zu machen.</translation>
    </message>
    <message>
      <source>Calibrating the limit</source>
      <translation>Grenzwert kalibrieren</translation>
    </message>
    <message>
      <source>Each image is analysed a single time, which makes training quicker.</source>
      <translation>Jedes Bild wird ein einziges Mal analysiert; das macht das Training schneller.</translation>
    </message>
    <message>
      <source>Good parts are judged, each as if it were new, to find each product's limit.</source>
      <translation>Gutteile werden beurteilt, jedes wie neu, um den Grenzwert jedes Produkts zu finden.</translation>
    </message>
    <message>
      <source>Learning which pictures to refuse</source>
      <translation>Lernen, welche Bilder abzulehnen sind</translation>
    </message>
    <message>
      <source>Making pseudo-anomalies</source>
      <translation>Pseudo-Anomalien erzeugen</translation>
    </message>
    <message>
      <source>Preparing features</source>
      <translation>Merkmale vorbereiten</translation>
    </message>
    <message>
      <source>Reading images</source>
      <translation>Bilder lesen</translation>
    </message>
    <message>
      <source>Saving the model</source>
      <translation>Modell speichern</translation>
    </message>
    <message>
      <source>The losses should fall, then level off.</source>
      <translation>Die Verlustwerte sollten fallen und dann flach werden.</translation>
    </message>
    <message>
      <source>The model is written and checked.</source>
      <translation>Das Modell wird geschrieben und kontrolliert.</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>What pictures of good parts have in common is compared, so that nothing else is judged as a part.</source>
      <translation>Verglichen wird, was Bilder von Gutteilen gemeinsam haben, damit nichts anderes als Teil beurteilt wird.</translation>
    </message>
  </context>
  <context>
    <name>Standing</name>
    <message>
      <source>
{count} NOT RECORDED</source>
      <translation>
{count} NICHT GESPEICHERT</translation>
    </message>
    <message>
      <source>CAMERA LOST</source>
      <translation>KAMERAAUSFALL</translation>
    </message>
    <message>
      <source>FAILED</source>
      <translation>STÖRUNG</translation>
    </message>
    <message>
      <source>FINISHED</source>
      <translation>FERTIG</translation>
    </message>
    <message>
      <source>No image comes. Parts that pass now are not inspected.</source>
      <translation>Es kommt kein Bild. Teile, die jetzt vorbeikommen, werden nicht geprüft.</translation>
    </message>
    <message>
      <source>No part inspected yet</source>
      <translation>Noch kein Teil geprüft</translation>
    </message>
    <message>
      <source>No part is inspected yet.</source>
      <translation>Noch wird kein Teil geprüft.</translation>
    </message>
    <message>
      <source>Nothing is inspected until you resume.</source>
      <translation>Bis zum Fortsetzen wird nichts geprüft.</translation>
    </message>
    <message>
      <source>PAUSED</source>
      <translation>PAUSIERT</translation>
    </message>
    <message>
      <source>READY</source>
      <translation>BEREIT</translation>
    </message>
    <message>
      <source>STARTING</source>
      <translation>STARTET</translation>
    </message>
    <message>
      <source>STOPPED</source>
      <translation>GESTOPPT</translation>
    </message>
    <message>
      <source>STOPPING</source>
      <translation>STOPPT</translation>
    </message>
    <message>
      <source>The last parts are being stored.</source>
      <translation>Die letzten Teile werden gespeichert.</translation>
    </message>
    <message>
      <source>The model is being loaded.</source>
      <translation>Das Modell wird geladen.</translation>
    </message>
    <message>
      <source>{ok} OK · {ng} NG · {unknown} not checked</source>
      <translation>{ok} OK · {ng} NG · {unknown} nicht geprüft</translation>
    </message>
  </context>
  <context>
    <name>StandingCard</name>
    <message>
      <source>Last part: {number} · {verdict}</source>
      <translation>Letztes Teil: {number} · {verdict}</translation>
    </message>
    <message>
      <source>Open batch</source>
      <translation>Serie öffnen</translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>OneNIP Inspector cannot start</source>
      <translation>OneNIP Inspector kann nicht starten</translation>
    </message>
    <message>
      <source>OneNIP Inspector is open already and did not take the model file, so nothing was added. The file is as it was: drop it on the window that is open, or close that window and start again.</source>
      <translation>OneNIP Inspector ist schon geöffnet und hat die Modelldatei nicht angenommen, darum wurde nichts hinzugefügt. Die Datei ist unverändert: auf dem offenen Fenster ablegen, oder jenes Fenster schließen und neu starten.</translation>
    </message>
    <message>
      <source>OneNIP Inspector is open already, in an older version that does not hand its window to the operator when it is started again. Press F11 there, or close that window and start again. Nothing was changed.</source>
      <translation>OneNIP Inspector ist schon geöffnet, in einer älteren Version, die ihr Fenster bei einem zweiten Start nicht an den Bediener übergibt. Dort F11 drücken, oder jenes Fenster schließen und neu starten. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Something unexpected went wrong: {error}. What was saved is unchanged. Start again; the details are in {folder}.</source>
      <translation>Etwas Unerwartetes ist schiefgegangen: {error}. Was gespeichert war, ist unverändert. Neu starten; Einzelheiten stehen in {folder}.</translation>
    </message>
  </context>
  <context>
    <name>StartObstacle</name>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
  </context>
  <context>
    <name>StationNotice</name>
    <message>
      <source>Add model file…</source>
      <translation>Modelldatei hinzufügen…</translation>
    </message>
    <message>
      <source>It inspects with models that were trained on a workstation. There, choose “Export model…” and write a model file (.onenip); bring it here and drop it on this window. Its products and limits come with it.</source>
      <translation>Sie prüft mit Modellen, die auf einer Workstation trainiert wurden. Dort „Modell exportieren…“ wählen und eine Modelldatei (.onenip) schreiben; hierher bringen und auf diesem Fenster ablegen. Produkte und Grenzwerte kommen mit.</translation>
    </message>
    <message>
      <source>Station edition: models come here from a workstation, in model files (.onenip). To train here, install the workstation edition in place of this one (package onenip-inspector-workstation).</source>
      <translation>Edition Station: Modelle kommen von einer Workstation hierher, als Modelldateien (.onenip). Um hier zu trainieren, anstelle dieser die Edition Workstation installieren (Paket onenip-inspector-workstation).</translation>
    </message>
    <message>
      <source>This is the station edition</source>
      <translation>Dies ist die Edition Station</translation>
    </message>
    <message>
      <source>To train on this computer, install the workstation edition in place of this one (package onenip-inspector-workstation). Your products, batches and models stay.</source>
      <translation>Um auf diesem Rechner zu trainieren, anstelle dieser die Edition Workstation installieren (Paket onenip-inspector-workstation). Produkte, Serien und Modelle bleiben.</translation>
    </message>
  </context>
  <context>
    <name>StepLabel</name>
    <message>
      <source>{step}: done</source>
      <translation>{step}: erledigt</translation>
    </message>
    <message>
      <source>{step}: later</source>
      <translation>{step}: später</translation>
    </message>
    <message>
      <source>{step}: next</source>
      <translation>{step}: als Nächstes</translation>
    </message>
  </context>
  <context>
    <name>TableFormatDialog</name>
    <message>
      <source>A comma cannot be both: choose a semicolon, a tab or a point.</source>
      <translation>Ein Komma kann nicht beides sein: Semikolon, Tabulator oder Punkt wählen.</translation>
    </message>
    <message>
      <source>Applies to all tables until you choose another. Times are written with their offset from UTC.</source>
      <translation>Gilt für alle Tabellen, bis ein anderes gewählt wird. Zeiten werden mit ihrem Abstand zu UTC geschrieben.</translation>
    </message>
    <message>
      <source>As chosen below</source>
      <translation>Wie unten gewählt</translation>
    </message>
    <message>
      <source>Between cells</source>
      <translation>Zwischen Zellen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Characters</source>
      <translation>Zeichensatz</translation>
    </message>
    <message>
      <source>Comma</source>
      <translation>Komma</translation>
    </message>
    <message>
      <source>Comma: 1,25</source>
      <translation>Komma: 1,25</translation>
    </message>
    <message>
      <source>Decimal mark</source>
      <translation>Dezimalzeichen</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>Beispiel</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Für</translation>
    </message>
    <message>
      <source>Format of tables</source>
      <translation>Tabellenformat</translation>
    </message>
    <message>
      <source>My spreadsheet: opens correctly on a double click</source>
      <translation>Meine Tabellenkalkulation: öffnet richtig per Doppelklick</translation>
    </message>
    <message>
      <source>Point: 1.25</source>
      <translation>Punkt: 1.25</translation>
    </message>
    <message>
      <source>Programs: comma, point, UTF-8</source>
      <translation>Programme: Komma, Punkt, UTF-8</translation>
    </message>
    <message>
      <source>Semicolon</source>
      <translation>Semikolon</translation>
    </message>
    <message>
      <source>Tab</source>
      <translation>Tabulator</translation>
    </message>
    <message>
      <source>UTF-16</source>
      <translation>UTF-16</translation>
    </message>
    <message>
      <source>UTF-8</source>
      <translation>UTF-8</translation>
    </message>
    <message>
      <source>UTF-8 with a byte order mark, as Excel wants it</source>
      <translation>UTF-8 mit BOM, wie Excel es braucht</translation>
    </message>
    <message>
      <source>Use this format</source>
      <translation>Dieses Format verwenden</translation>
    </message>
  </context>
  <context>
    <name>TableTypes</name>
    <message>
      <source>Comma separated values</source>
      <translation>Kommagetrennte Werte</translation>
    </message>
    <message>
      <source>JSON lines, for programs</source>
      <translation>JSON-Zeilen, für Programme</translation>
    </message>
    <message>
      <source>Parquet, for evaluations</source>
      <translation>Parquet, für Auswertungen</translation>
    </message>
  </context>
  <context>
    <name>TagsDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Ctrl+Return</source>
      <translation>Strg+Eingabe</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>New tag</source>
      <translation>Neues Schlagwort</translation>
    </message>
    <message>
      <source>New tag, then Enter. Commas separate</source>
      <translation>Neues Schlagwort, dann Eingabe. Komma trennt</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>They have different notes. What is typed here replaces all of them.</source>
      <translation>Sie haben verschiedene Notizen. Was hier eingegeben wird, ersetzt alle.</translation>
    </message>
  </context>
  <context>
    <name>TextDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
  </context>
  <context>
    <name>TileDelegate</name>
    <message>
      <source>No preview</source>
      <translation>Keine Vorschau</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source> — changed since: {products}</source>
      <translation> — seither geändert: {products}</translation>
    </message>
    <message>
      <source>By prompts only: not trained on this product</source>
      <translation>Nur über Prompts: nicht auf diesem Produkt trainiert</translation>
    </message>
    <message>
      <source>Changed since training</source>
      <translation>Seit dem Training geändert</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Model: {name}</source>
      <translation>Modell: {name}</translation>
    </message>
    <message>
      <source>No model yet</source>
      <translation>Noch kein Modell</translation>
    </message>
    <message>
      <source>No product</source>
      <translation>Kein Produkt</translation>
    </message>
    <message>
      <source>Not trained on this product</source>
      <translation>Nicht auf diesem Produkt trainiert</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>The model that inspects.</source>
      <translation>Das Modell, das prüft.</translation>
    </message>
    <message>
      <source>The model that inspects; choose another one</source>
      <translation>Das prüfende Modell; ein anderes wählen</translation>
    </message>
    <message>
      <source>The product that is inspected.</source>
      <translation>Das Produkt, das geprüft wird.</translation>
    </message>
  </context>
  <context>
    <name>TrainActions</name>
    <message>
      <source>Add a model that was exported on another computer; you can also drop its file on the window</source>
      <translation>Ein auf einem anderen Rechner exportiertes Modell hinzufügen; die Datei lässt sich auch auf dem Fenster ablegen</translation>
    </message>
    <message>
      <source>Add model file…</source>
      <translation>Modelldatei hinzufügen…</translation>
    </message>
    <message>
      <source>All about the selected model…</source>
      <translation>Alles über das gewählte Modell…</translation>
    </message>
    <message>
      <source>Cancel the export of the model</source>
      <translation>Export des Modells abbrechen</translation>
    </message>
    <message>
      <source>Cancel the training</source>
      <translation>Training abbrechen</translation>
    </message>
    <message>
      <source>Compare the selected model with the active one</source>
      <translation>Gewähltes Modell mit dem aktiven vergleichen</translation>
    </message>
    <message>
      <source>Compare the trained model with the active one</source>
      <translation>Trainiertes Modell mit dem aktiven vergleichen</translation>
    </message>
    <message>
      <source>Export model…</source>
      <translation>Modell exportieren…</translation>
    </message>
    <message>
      <source>Give the selected model a title beside its permanent name</source>
      <translation>Dem gewählten Modell neben seinem dauerhaften Namen einen Titel geben</translation>
    </message>
    <message>
      <source>Go on from the last checkpoint with the same settings</source>
      <translation>Vom letzten Checkpoint mit denselben Einstellungen weitermachen</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>Zur Seite Prüfen</translation>
    </message>
    <message>
      <source>Inspect with the selected model</source>
      <translation>Mit dem gewählten Modell prüfen</translation>
    </message>
    <message>
      <source>On Releases: how both judge parts whose truth is known; there it can be signed</source>
      <translation>Auf der Seite Freigaben: wie beide Teile beurteilen, deren Wahrheit bekannt ist; dort lässt es sich unterzeichnen</translation>
    </message>
    <message>
      <source>Put the selected model in the trash</source>
      <translation>Gewähltes Modell in den Papierkorb legen</translation>
    </message>
    <message>
      <source>Rename model…</source>
      <translation>Modell umbenennen…</translation>
    </message>
    <message>
      <source>Resume the training</source>
      <translation>Training fortsetzen</translation>
    </message>
    <message>
      <source>Stop at the next step; training can be continued later</source>
      <translation>Beim nächsten Schritt anhalten; das Training lässt sich später fortsetzen</translation>
    </message>
    <message>
      <source>Stop writing the copy; nothing of it is left behind</source>
      <translation>Das Schreiben der Kopie abbrechen; nichts davon bleibt zurück</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Trainieren</translation>
    </message>
    <message>
      <source>Train on the ticked products</source>
      <translation>Auf den angekreuzten Produkten trainieren</translation>
    </message>
    <message>
      <source>Write the selected model to a file, for another computer or for safekeeping</source>
      <translation>Das gewählte Modell in eine Datei schreiben, für einen anderen Rechner oder zum Aufheben</translation>
    </message>
  </context>
  <context>
    <name>TrainPage</name>
    <message>
      <source>A title beside the permanent name {name}. To take the title away, enter {name}.</source>
      <translation>Ein Titel neben dem dauerhaften Namen {name}. Um den Titel zu entfernen, {name} eingeben.</translation>
    </message>
    <message>
      <source>A title has at most {count} characters.</source>
      <translation>Ein Titel hat höchstens {count} Zeichen.</translation>
    </message>
    <message>
      <source>Add model file</source>
      <translation>Modelldatei hinzufügen</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>All models of the workspace. The active one inspects.</source>
      <translation>Alle Modelle des Arbeitsbereichs. Das aktive prüft.</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Archiv</translation>
    </message>
    <message>
      <source>Choose what the model shall know and how long it may learn.</source>
      <translation>Wählen, was das Modell können soll und wie lange es lernen darf.</translation>
    </message>
    <message>
      <source>Export the model</source>
      <translation>Modell exportieren</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>For example: Spring line, new lamp</source>
      <translation>Zum Beispiel: Federlinie, neue Lampe</translation>
    </message>
    <message>
      <source>Making {name} by prompts only on {time} {state}. Nothing was kept; Resume begins it anew.</source>
      <translation>Das Erstellen von {name} nur über Prompts am {time} {state}. Es blieb nichts erhalten; Fortsetzen beginnt von vorn.</translation>
    </message>
    <message>
      <source>Model file for stations</source>
      <translation>Modelldatei für Stationen</translation>
    </message>
    <message>
      <source>Model files</source>
      <translation>Modelldateien</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename model</source>
      <translation>Modell umbenennen</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>The weights of {title}</source>
      <translation>Gewichte von {title}</translation>
    </message>
    <message>
      <source>This edition has no training; models come from a workstation.</source>
      <translation>Diese Edition hat kein Training; Modelle kommen von einer Workstation.</translation>
    </message>
    <message>
      <source>Training of {name} on {time} {state} before it learned anything. Resume begins it.</source>
      <translation>Das Training von {name} am {time} {state}, bevor etwas gelernt wurde. „Fortsetzen“ beginnt es.</translation>
    </message>
    <message>
      <source>Training of {name} on {time} {state}. What it learned until its last checkpoint is kept.</source>
      <translation>Das Training von {name} am {time} {state}. Was bis zum letzten Checkpoint gelernt wurde, bleibt erhalten.</translation>
    </message>
    <message>
      <source>Weights files</source>
      <translation>Gewichtsdateien</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>ist fehlgeschlagen</translation>
    </message>
    <message>
      <source>was interrupted</source>
      <translation>wurde unterbrochen</translation>
    </message>
    <message>
      <source>was stopped</source>
      <translation>wurde angehalten</translation>
    </message>
  </context>
  <context>
    <name>TrainQueueActions</name>
    <message>
      <source>Add to the queue</source>
      <translation>In die Warteschlange stellen</translation>
    </message>
    <message>
      <source>It begins in its turn, on the images as they are now; one that was stopped goes on</source>
      <translation>Es beginnt, wenn es an der Reihe ist, mit den aktuellen Bildern; ein angehaltenes geht weiter</translation>
    </message>
    <message>
      <source>Let the queue go on</source>
      <translation>Warteschlange fortsetzen</translation>
    </message>
    <message>
      <source>Let the waiting training begin</source>
      <translation>Wartendes Training beginnen lassen</translation>
    </message>
    <message>
      <source>Move the waiting training down</source>
      <translation>Wartendes Training nach unten</translation>
    </message>
    <message>
      <source>Move the waiting training up</source>
      <translation>Wartendes Training nach oben</translation>
    </message>
    <message>
      <source>Pause the queue</source>
      <translation>Warteschlange pausieren</translation>
    </message>
    <message>
      <source>Remove the waiting training</source>
      <translation>Wartendes Training entfernen</translation>
    </message>
    <message>
      <source>Train it as soon as its turn comes</source>
      <translation>Trainieren, sobald es an der Reihe ist</translation>
    </message>
    <message>
      <source>While it is paused no waiting training begins; the one that runs goes on</source>
      <translation>Solange sie pausiert ist, beginnt kein wartendes Training; das laufende geht weiter</translation>
    </message>
  </context>
  <context>
    <name>TrainWeightsActions</name>
    <message>
      <source>A .safetensors or .pth file that was got on another computer</source>
      <translation>Eine .safetensors- oder .pth-Datei, die auf einem anderen Rechner geholt wurde</translation>
    </message>
    <message>
      <source>Fetch them from a model hub; you are told before from where, and under which licence</source>
      <translation>Von einem Modell-Hub abrufen; woher und unter welcher Lizenz, steht vorher da</translation>
    </message>
    <message>
      <source>Get the weights for “{preset}”…</source>
      <translation>Gewichte für „{preset}“ holen…</translation>
    </message>
    <message>
      <source>Stop getting weights</source>
      <translation>Holen der Gewichte anhalten</translation>
    </message>
    <message>
      <source>Take the weights for “{preset}” from a file…</source>
      <translation>Gewichte für „{preset}“ aus einer Datei nehmen…</translation>
    </message>
    <message>
      <source>What has come is kept; the next time it goes on from there</source>
      <translation>Was gekommen ist, bleibt; beim nächsten Mal geht es dort weiter</translation>
    </message>
  </context>
  <context>
    <name>TrainingIndicator</name>
    <message>
      <source>Starting…</source>
      <translation>Startet…</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Gestoppt</translation>
    </message>
    <message>
      <source>The training has ended; see how on the Train page</source>
      <translation>Das Training ist zu Ende; wie, steht auf der Seite Training</translation>
    </message>
    <message>
      <source>Training: {percent}</source>
      <translation>Training: {percent}</translation>
    </message>
    <message>
      <source>Training: {percent} done, about {time} left</source>
      <translation>Training: {percent} fertig, noch etwa {time}</translation>
    </message>
    <message>
      <source>{percent:.0f} %</source>
      <translation>{percent:.0f} %</translation>
    </message>
    <message>
      <source>× Failed</source>
      <translation>× Misslungen</translation>
    </message>
    <message>
      <source>✓ Trained</source>
      <translation>✓ Trainiert</translation>
    </message>
  </context>
  <context>
    <name>TrainingNeeds</name>
    <message>
      <source>It takes about {needed} of memory, where {free} are free: close other programs first.</source>
      <translation>Es braucht etwa {needed} Arbeitsspeicher, frei sind {free}: zuerst andere Programme schließen.</translation>
    </message>
    <message>
      <source>It takes up to {disk} of disk and about {memory} of memory.</source>
      <translation>Es braucht bis zu {disk} Speicherplatz und etwa {memory} Arbeitsspeicher.</translation>
    </message>
    <message>
      <source>It takes up to {disk} of disk.</source>
      <translation>Es braucht bis zu {disk} Speicherplatz.</translation>
    </message>
    <message>
      <source>It takes up to {needed} of the workspace’s disk, where {free} are free. Free some space first.</source>
      <translation>Es braucht bis zu {needed} auf dem Datenträger des Arbeitsbereichs, frei sind {free}. Zuerst Platz schaffen.</translation>
    </message>
  </context>
  <context>
    <name>TrainingProposal</name>
    <message>
      <source>Go to the Train page with this product chosen</source>
      <translation>Zur Seite Training, mit diesem Produkt ausgewählt</translation>
    </message>
    <message>
      <source>Train…</source>
      <translation>Trainieren…</translation>
    </message>
  </context>
  <context>
    <name>TrainingRun</name>
    <message>
      <source>A model learns from pictures of good parts. Create a product and add some; then train here.</source>
      <translation>Ein Modell lernt aus Bildern von Gutteilen. Ein Produkt anlegen und einige hinzufügen; dann hier trainieren.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Abgebrochen</translation>
    </message>
    <message>
      <source>Compare with the active one</source>
      <translation>Mit dem aktiven vergleichen</translation>
    </message>
    <message>
      <source>Go to Inspect</source>
      <translation>Zur Seite Prüfen</translation>
    </message>
    <message>
      <source>Go to Products</source>
      <translation>Zur Seite Produkte</translation>
    </message>
    <message>
      <source>Loss curve</source>
      <translation>Verlustkurve</translation>
    </message>
    <message>
      <source>Nothing is being trained</source>
      <translation>Zurzeit läuft kein Training</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Startet…</translation>
    </message>
    <message>
      <source>Stopping at the next step…</source>
      <translation>Hält beim nächsten Schritt an…</translation>
    </message>
    <message>
      <source>The losses should fall, then level off.</source>
      <translation>Die Verlustwerte sollten fallen und dann flach werden.</translation>
    </message>
    <message>
      <source>The model is made</source>
      <translation>Das Modell ist erstellt</translation>
    </message>
    <message>
      <source>The model is trained</source>
      <translation>Das Modell ist trainiert</translation>
    </message>
    <message>
      <source>Tick products on the left and press Train. Inspection goes on meanwhile.</source>
      <translation>Links Produkte ankreuzen und „Trainieren“ drücken. Die Prüfung läuft dabei weiter.</translation>
    </message>
    <message>
      <source>Training failed</source>
      <translation>Training fehlgeschlagen</translation>
    </message>
    <message>
      <source>Training progress</source>
      <translation>Trainingsfortschritt</translation>
    </message>
    <message>
      <source>Training was stopped</source>
      <translation>Training wurde angehalten</translation>
    </message>
    <message>
      <source>What is said of the training</source>
      <translation>Was zum Training gesagt wird</translation>
    </message>
    <message>
      <source>about {time} left</source>
      <translation>noch etwa {time}</translation>
    </message>
    <message>
      <source>step {number} of {count}</source>
      <translation>Abschnitt {number} von {count}</translation>
    </message>
    <message>
      <source>{percent:.0f} % of the whole</source>
      <translation>{percent:.0f} % vom Ganzen</translation>
    </message>
  </context>
  <context>
    <name>TrainingSetup</name>
    <message>
      <source>A larger backbone, slower. How much better it finds has not been measured.</source>
      <translation>Ein größerer Backbone, langsamer. Wie viel besser er findet, wurde nicht gemessen.</translation>
    </message>
    <message>
      <source>Add to queue</source>
      <translation>Einreihen</translation>
    </message>
    <message>
      <source>Bigger eyes (DINOv2)</source>
      <translation>Größer (DINOv2)</translation>
    </message>
    <message>
      <source>Fewer minutes</source>
      <translation>Weniger Minuten</translation>
    </message>
    <message>
      <source>Fewer than {count} different pictures: {names}. The model is made without these.</source>
      <translation>Weniger als {count} verschiedene Bilder: {names}. Das Modell entsteht ohne diese Produkte.</translation>
    </message>
    <message>
      <source>Fewer than {count} normal images: {names}. The limit will be a guess.</source>
      <translation>Weniger als {count} Gutbilder: {names}. Der Grenzwert ist dann nur geschätzt.</translation>
    </message>
    <message>
      <source>Lite</source>
      <translation>Lite</translation>
    </message>
    <message>
      <source>Lite, small defects</source>
      <translation>Lite, kleine Fehler</translation>
    </message>
    <message>
      <source>Looks at every picture in four tiles: finds smaller defects, inspects four times slower.</source>
      <translation>Sieht jedes Bild in vier Kacheln an: findet kleinere Fehler, prüft viermal langsamer.</translation>
    </message>
    <message>
      <source>Minutes to train</source>
      <translation>Trainingsminuten</translation>
    </message>
    <message>
      <source>More minutes</source>
      <translation>Mehr Minuten</translation>
    </message>
    <message>
      <source>One model serves all the products you tick. Only good parts are needed.</source>
      <translation>Ein Modell dient allen angekreuzten Produkten. Nötig sind nur Gutteile.</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Paper</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Vorgabe</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produkte</translation>
    </message>
    <message>
      <source>Products to train on</source>
      <translation>Zu trainierende Produkte</translation>
    </message>
    <message>
      <source>Small and quick: minutes on a CPU, and fast inspection.</source>
      <translation>Klein und schnell: Minuten auf einer CPU und schnelle Prüfung.</translation>
    </message>
    <message>
      <source>The published network: larger and slower. Train it for hours on a GPU.</source>
      <translation>Das veröffentlichte Netz: größer und langsamer. Stundenlang auf einer GPU trainieren.</translation>
    </message>
    <message>
      <source>There is nothing to train on yet. Create a product and add pictures of good parts.</source>
      <translation>Noch gibt es nichts zu trainieren. Ein Produkt anlegen und Bilder von Gutteilen hinzufügen.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Too short to mean anything: about {samples} of {needed} samples would be seen, less than every picture once. Give it {minutes} min or more.</source>
      <translation>Zu kurz, um etwas zu bedeuten: Gesehen würden etwa {samples} von {needed} Trainingsbeispielen, also nicht jedes Bild einmal. Mindestens {minutes} min geben.</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Trainieren</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>Modell trainieren</translation>
    </message>
    <message>
      <source>With preparing and checking about {time} in all.</source>
      <translation>Mit Vorbereitung und Kontrolle insgesamt etwa {time}.</translation>
    </message>
    <message>
      <source>needs weights</source>
      <translation>braucht Gewichte</translation>
    </message>
    <message>
      <source>{count} image</source>
      <translation>{count} Bild</translation>
    </message>
    <message>
      <source>{count} images</source>
      <translation>{count} Bilder</translation>
    </message>
    <message>
      <source>{images} · {bits} of 16 bits</source>
      <translation>{images} · {bits} von 16 Bit</translation>
    </message>
    <message>
      <source>{name} ({count})</source>
      <translation>{name} ({count})</translation>
    </message>
    <message>
      <source>{wanted} cannot be trained without its weights; {chosen} is chosen.</source>
      <translation>{wanted} lässt sich ohne seine Gewichte nicht trainieren; {chosen} ist gewählt.</translation>
    </message>
  </context>
  <context>
    <name>TrainingStart</name>
    <message>
      <source>Adds products to {model}. What it knows is trained along, so that it is not forgotten.</source>
      <translation>Fügt {model} Produkte hinzu. Was es kennt, wird mittrainiert, damit es nicht vergessen wird.</translation>
    </message>
    <message>
      <source>Begin with</source>
      <translation>Beginnen mit</translation>
    </message>
    <message>
      <source>Nothing: from the beginning</source>
      <translation>Keinem Modell: von Anfang an</translation>
    </message>
    <message>
      <source>Title of the model</source>
      <translation>Titel des Modells</translation>
    </message>
    <message>
      <source>Title, if you like</source>
      <translation>Titel, wenn gewünscht</translation>
    </message>
  </context>
  <context>
    <name>Trash</name>
    <message>
      <source>Added again</source>
      <translation>Neu hinzugefügt</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Serie</translation>
    </message>
    <message>
      <source>Batch {number} · {time}</source>
      <translation>Serie {number} · {time}</translation>
    </message>
    <message>
      <source>Comes with its product</source>
      <translation>Kommt mit dem Produkt</translation>
    </message>
    <message>
      <source>Golden part</source>
      <translation>Musterteil</translation>
    </message>
    <message>
      <source>Imported again</source>
      <translation>Neu importiert</translation>
    </message>
    <message>
      <source>Is a golden part</source>
      <translation>Ist ein Musterteil</translation>
    </message>
    <message>
      <source>Is a normal image</source>
      <translation>Ist ein Gutbild</translation>
    </message>
    <message>
      <source>Its name is taken</source>
      <translation>Name ist vergeben</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Normal image</source>
      <translation>Gutbild</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>{count} image</source>
      <translation>{count} Bild</translation>
    </message>
    <message>
      <source>{count} images</source>
      <translation>{count} Bilder</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count} Teil</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} Teile</translation>
    </message>
  </context>
  <context>
    <name>TrashActions</name>
    <message>
      <source>Delete for good…</source>
      <translation>Endgültig löschen…</translation>
    </message>
    <message>
      <source>Empty the trash…</source>
      <translation>Papierkorb leeren…</translation>
    </message>
    <message>
      <source>Put what is selected back where it was; Ctrl+Z takes that back</source>
      <translation>Ausgewähltes wieder an seinen Platz legen; Strg+Z nimmt das zurück</translation>
    </message>
    <message>
      <source>Remove everything in the trash from the disk; nothing brings it back</source>
      <translation>Alles im Papierkorb vom Datenträger entfernen; nichts bringt es zurück</translation>
    </message>
    <message>
      <source>Remove what is selected from the disk; nothing brings it back</source>
      <translation>Ausgewähltes vom Datenträger entfernen; nichts bringt es zurück</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
  </context>
  <context>
    <name>TrashPage</name>
    <message>
      <source> The same or another reason bars the way of {count} more.</source>
      <translation> Derselbe oder ein anderer Grund steht {count} weiteren im Weg.</translation>
    </message>
    <message>
      <source>All that was deleted. Select rows to bring them back or to delete them for good.</source>
      <translation>Alles Gelöschte. Zeilen auswählen, um es zurückzuholen oder endgültig zu löschen.</translation>
    </message>
    <message>
      <source>Delete for good…</source>
      <translation>Endgültig löschen…</translation>
    </message>
    <message>
      <source>Deleting · {done} of {total}</source>
      <translation>Löschen · {done} von {total}</translation>
    </message>
    <message>
      <source>Deleting…</source>
      <translation>Löschen…</translation>
    </message>
    <message>
      <source>Empty the trash…</source>
      <translation>Papierkorb leeren…</translation>
    </message>
    <message>
      <source>How far the deletion is</source>
      <translation>Wie weit das Löschen ist</translation>
    </message>
    <message>
      <source>Products, images, batches and models that you delete wait here. You can bring them back at any time; nothing leaves the trash by itself.</source>
      <translation>Gelöschte Produkte, Bilder, Serien und Modelle warten hier. Sie lassen sich jederzeit zurückholen; nichts verlässt den Papierkorb von selbst.</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Select what shall come back. Nothing leaves the trash by itself.</source>
      <translation>Auswählen, was zurückkommen soll. Nichts verlässt den Papierkorb von selbst.</translation>
    </message>
    <message>
      <source>Selected: {what} · {size}</source>
      <translation>Ausgewählt: {what} · {size}</translation>
    </message>
    <message>
      <source>The trash is empty</source>
      <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papierkorb</translation>
    </message>
    <message>
      <source>more than {size}</source>
      <translation>mehr als {size}</translation>
    </message>
    <message>
      <source>{what} · {size}</source>
      <translation>{what} · {size}</translation>
    </message>
  </context>
  <context>
    <name>TrashQuestions</name>
    <message>
      <source>An image comes back into its product. Restore the product with its images, then the selected images?</source>
      <translation>Ein Bild kommt in sein Produkt zurück. Erst das Produkt mit seinen Bildern wiederherstellen, dann die ausgewählten Bilder?</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>Endgültig löschen</translation>
    </message>
    <message>
      <source>Delete {what} for good?</source>
      <translation>{what} endgültig löschen?</translation>
    </message>
    <message>
      <source>Delete “{name}” for good?</source>
      <translation>„{name}“ endgültig löschen?</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Restore both</source>
      <translation>Beides wiederherstellen</translation>
    </message>
    <message>
      <source>Restore the product first?</source>
      <translation>Zuerst das Produkt wiederherstellen?</translation>
    </message>
    <message>
      <source>This frees {amount}. It cannot be undone, and nothing brings it back.</source>
      <translation>Das gibt {amount} frei. Es lässt sich nicht rückgängig machen, und nichts bringt es zurück.</translation>
    </message>
    <message>
      <source>This frees {amount}. It cannot be undone, and nothing brings them back.</source>
      <translation>Das gibt {amount} frei. Es lässt sich nicht rückgängig machen, und nichts bringt sie zurück.</translation>
    </message>
    <message>
      <source>more than {size} of disk space</source>
      <translation>mehr als {size} Speicherplatz</translation>
    </message>
    <message>
      <source>{names} are in the trash too.</source>
      <translation>{names} liegen auch im Papierkorb.</translation>
    </message>
    <message>
      <source>{names} is in the trash too.</source>
      <translation>{names} liegt auch im Papierkorb.</translation>
    </message>
    <message>
      <source>{size} of disk space</source>
      <translation>{size} Speicherplatz</translation>
    </message>
  </context>
  <context>
    <name>TrashTable</name>
    <message>
      <source>What was deleted</source>
      <translation>Was gelöscht wurde</translation>
    </message>
  </context>
  <context>
    <name>TrashTableModel</name>
    <message>
      <source>Contains</source>
      <translation>Enthält</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Gelöscht</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Obstacle</source>
      <translation>Hindernis</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
  </context>
  <context>
    <name>TriggerBar</name>
    <message>
      <source>Ignored: too soon after the trigger before</source>
      <translation>Ignoriert: zu früh nach dem vorigen Trigger</translation>
    </message>
    <message>
      <source>Learn the empty view</source>
      <translation>Leeres Bild lernen</translation>
    </message>
    <message>
      <source>Next part: {number}</source>
      <translation>Nächstes Teil: {number}</translation>
    </message>
    <message>
      <source>Not taken: no run waits for a trigger</source>
      <translation>Nicht angenommen: Kein Lauf wartet auf einen Trigger</translation>
    </message>
    <message>
      <source>Number of the next part</source>
      <translation>Nummer des nächsten Teils</translation>
    </message>
    <message>
      <source>Scan the number of the next part</source>
      <translation>Nummer des nächsten Teils scannen</translation>
    </message>
    <message>
      <source>Take the part away first: what the camera sees then is the view without a part</source>
      <translation>Zuerst das Teil wegnehmen: Was die Kamera dann sieht, ist das Bild ohne Teil</translation>
    </message>
    <message>
      <source>Taken, and the part cannot be checked now</source>
      <translation>Angenommen, aber das Teil kann jetzt nicht geprüft werden</translation>
    </message>
    <message>
      <source>The number is read from the picture</source>
      <translation>Die Nummer wird aus dem Bild gelesen</translation>
    </message>
    <message>
      <source>Trigger</source>
      <translation>Auslösen</translation>
    </message>
    <message>
      <source>{count} ignored as too soon</source>
      <translation>{count} als zu früh ignoriert</translation>
    </message>
    <message>
      <source>{count} not taken</source>
      <translation>{count} nicht angenommen</translation>
    </message>
    <message>
      <source>{count} picture without a trigger</source>
      <translation>{count} Bild ohne Trigger</translation>
    </message>
    <message>
      <source>{count} pictures without a trigger</source>
      <translation>{count} Bilder ohne Trigger</translation>
    </message>
    <message>
      <source>{count} trigger</source>
      <translation>{count} Trigger</translation>
    </message>
    <message>
      <source>{count} triggers</source>
      <translation>{count} Trigger</translation>
    </message>
  </context>
  <context>
    <name>TruthDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>For example: crack</source>
      <translation>Zum Beispiel: Riss</translation>
    </message>
    <message>
      <source>Kind of defect</source>
      <translation>Fehlerart</translation>
    </message>
    <message>
      <source>Kind of defect, if you like</source>
      <translation>Fehlerart, wenn gewünscht</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Note, if you like</source>
      <translation>Notiz, wenn gewünscht</translation>
    </message>
    <message>
      <source>That is what they are</source>
      <translation>So ist es</translation>
    </message>
    <message>
      <source>Who found it, where it is, by which drawing</source>
      <translation>Wer ihn fand, wo er ist, nach welcher Zeichnung</translation>
    </message>
  </context>
  <context>
    <name>Untrained</name>
    <message>
      <source>By prompts only: the model was not trained on this product. It compares parts with pictures of good ones and may miss what a trained model finds.</source>
      <translation>Nur über Prompts: Das Modell wurde nicht auf diesem Produkt trainiert. Es vergleicht Teile mit Bildern guter Teile und übersieht vielleicht, was ein trainiertes Modell findet.</translation>
    </message>
    <message>
      <source>by prompts only, not trained on this product</source>
      <translation>nur über Prompts, nicht auf diesem Produkt trainiert</translation>
    </message>
    <message>
      <source>{product} (by prompts only)</source>
      <translation>{product} (nur über Prompts)</translation>
    </message>
  </context>
  <context>
    <name>ValueRangeChoice</name>
    <message>
      <source>How many bits the camera uses in files with 16 bits a value. A part with a higher value is not checked.</source>
      <translation>Wie viele Bit die Kamera in Dateien mit 16 Bit je Wert nutzt. Ein Teil mit einem höheren Wert wird nicht geprüft.</translation>
    </message>
    <message>
      <source>Value range of the pictures with 16 bits</source>
      <translation>Wertebereich der Bilder mit 16 Bit</translation>
    </message>
    <message>
      <source>Value range: {bits} of 16 bits</source>
      <translation>Wertebereich: {bits} von 16 Bit</translation>
    </message>
  </context>
  <context>
    <name>Verdict</name>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>NOT CHECKED</source>
      <translation>NICHT GEPRÜFT</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
  </context>
  <context>
    <name>VerdictBanner</name>
    <message>
      <source>Verdict: {word}</source>
      <translation>Urteil: {word}</translation>
    </message>
  </context>
  <context>
    <name>ViewRow</name>
    <message>
      <source>Choose where the pictures of view {number} come from</source>
      <translation>Wählen, woher die Bilder von Ansicht {number} kommen</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Judged as</source>
      <translation>Beurteilt als</translation>
    </message>
    <message>
      <source>Name of the view</source>
      <translation>Name der Ansicht</translation>
    </message>
    <message>
      <source>Name of view {number}</source>
      <translation>Name von Ansicht {number}</translation>
    </message>
    <message>
      <source>Name, such as Top or Left</source>
      <translation>Name, etwa Oben oder Links</translation>
    </message>
    <message>
      <source>No camera or folder yet</source>
      <translation>Noch keine Quelle</translation>
    </message>
    <message>
      <source>Remove this camera</source>
      <translation>Diese Kamera entfernen</translation>
    </message>
    <message>
      <source>Remove view {number}</source>
      <translation>Ansicht {number} entfernen</translation>
    </message>
    <message>
      <source>View {number} is judged as</source>
      <translation>Ansicht {number} wird beurteilt als</translation>
    </message>
  </context>
  <context>
    <name>ViewTile</name>
    <message>
      <source>No picture</source>
      <translation>Kein Bild</translation>
    </message>
    <message>
      <source>Product: {name}</source>
      <translation>Produkt: {name}</translation>
    </message>
    <message>
      <source>score {score}, limit {limit}</source>
      <translation>Score {score}, Grenzwert {limit}</translation>
    </message>
    <message>
      <source>{view}, decides</source>
      <translation>{view}, entscheidet</translation>
    </message>
  </context>
  <context>
    <name>ViewsChooser</name>
    <message>
      <source>Choose</source>
      <translation>Wählen</translation>
    </message>
  </context>
  <context>
    <name>ViewsDialog</name>
    <message>
      <source>Add a camera</source>
      <translation>Kamera hinzufügen</translation>
    </message>
    <message>
      <source>Cameras of each part of {product}</source>
      <translation>Kameras je Teil von {product}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose as which product view {number} is judged.</source>
      <translation>Wählen, als welches Produkt Ansicht {number} beurteilt wird.</translation>
    </message>
    <message>
      <source>Choose where the pictures of “{name}” come from.</source>
      <translation>Wählen, woher die Bilder von „{name}“ kommen.</translation>
    </message>
    <message>
      <source>Give view {number} a name of its own: it is told with each part.</source>
      <translation>Ansicht {number} einen eigenen Namen geben: Er wird mit jedem Teil gemeldet.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Several cameras</source>
      <translation>Mehrere Kameras</translation>
    </message>
    <message>
      <source>The address of “{name}” holds a password or cannot be kept. Choose another source.</source>
      <translation>Die Adresse von „{name}“ enthält ein Passwort oder lässt sich nicht speichern. Eine andere Quelle wählen.</translation>
    </message>
    <message>
      <source>Up to four cameras look at the same part; one verdict, the worst, counts. What a camera sees from another side may be another product of the model, with its own images and limit. All are cameras with a trigger, or all are folders, whose first pictures show the first part.</source>
      <translation>Bis zu vier Kameras sehen dasselbe Teil; ein Urteil, das schlechteste, zählt. Was eine Kamera von einer anderen Seite sieht, kann ein anderes Produkt des Modells sein, mit eigenen Bildern und eigenem Grenzwert. Alle sind Kameras mit Trigger, oder alle sind Ordner, deren erste Bilder das erste Teil zeigen.</translation>
    </message>
    <message>
      <source>View 1</source>
      <translation>Ansicht 1</translation>
    </message>
    <message>
      <source>View {number}</source>
      <translation>Ansicht {number}</translation>
    </message>
  </context>
  <context>
    <name>WeightsOffer</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>Aus Datei…</translation>
    </message>
    <message>
      <source>Get again…</source>
      <translation>Neu holen…</translation>
    </message>
    <message>
      <source>Get weights…</source>
      <translation>Gewichte holen…</translation>
    </message>
    <message>
      <source>Its weights came from {source}. They can be replaced.</source>
      <translation>Die Gewichte kamen von {source}. Sie lassen sich ersetzen.</translation>
    </message>
    <message>
      <source>Needs the weights of {title} ({megabytes:.0f} MB), which are not on this computer.</source>
      <translation>Braucht die Gewichte von {title} ({megabytes:.0f} MB), die nicht auf diesem Rechner sind.</translation>
    </message>
    <message>
      <source>Stopping; what has come is kept…</source>
      <translation>Hält an; was gekommen ist, bleibt…</translation>
    </message>
    <message>
      <source>Weights on their way</source>
      <translation>Gewichte unterwegs</translation>
    </message>
    <message>
      <source>{megabytes:.0f} MB of them are here already.</source>
      <translation>{megabytes:.0f} MB davon sind schon hier.</translation>
    </message>
    <message>
      <source>{title}: waiting for the hub…</source>
      <translation>{title}: Warten auf den Hub…</translation>
    </message>
    <message>
      <source>{title}: {done:.0f} of {total:.0f} MB</source>
      <translation>{title}: {done:.0f} von {total:.0f} MB</translation>
    </message>
  </context>
  <context>
    <name>WeightsQuestion</name>
    <message>
      <source>Get the weights of {title}?</source>
      <translation>Gewichte von {title} holen?</translation>
    </message>
    <message>
      <source>Get them</source>
      <translation>Holen</translation>
    </message>
    <message>
      <source>It goes on from the {megabytes:.0f} MB that are here already.</source>
      <translation>Es geht bei den {megabytes:.0f} MB weiter, die schon hier sind.</translation>
    </message>
    <message>
      <source>Licence: {licence} ({address}).</source>
      <translation>Lizenz: {licence} ({address}).</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Jetzt nicht</translation>
    </message>
    <message>
      <source>The way to this hub is not encrypted: whoever is on the line could give other weights.</source>
      <translation>Der Weg zu diesem Hub ist nicht verschlüsselt: Wer sich dazwischenschaltet, könnte andere Gewichte liefern.</translation>
    </message>
    <message>
      <source>Their SHA-256 is known and compared.</source>
      <translation>Ihr SHA-256 ist bekannt und wird verglichen.</translation>
    </message>
    <message>
      <source>Their SHA-256 is not known in advance: that of the first fetch is written down, and later ones are held to it.</source>
      <translation>Ihr SHA-256 ist nicht vorab bekannt: Der des ersten Abrufs wird notiert, und spätere werden daran gemessen.</translation>
    </message>
    <message>
      <source>What is here came from {source}. Unless that is the hub's, it is replaced.</source>
      <translation>Was hier ist, kam von {source}. Ist das nicht die Datei des Hubs, wird sie ersetzt.</translation>
    </message>
    <message>
      <source>{megabytes:.0f} MB come from {hub}, and are kept in {folder} for all workspaces of yours.</source>
      <translation>{megabytes:.0f} MB kommen von {hub} und werden in {folder} für alle Ihre Arbeitsbereiche aufbewahrt.</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>A model file (.onenip)…</source>
      <translation>Eine Modelldatei (.onenip)…</translation>
    </message>
    <message>
      <source>A model file brings a trained model with its products and limits. A workspace or a backup brings everything, and opens in a window of its own.</source>
      <translation>Eine Modelldatei bringt ein trainiertes Modell mit seinen Produkten und Grenzwerten mit. Ein Arbeitsbereich oder eine Sicherung bringt alles mit und öffnet sich in einem eigenen Fenster.</translation>
    </message>
    <message>
      <source>Begin with my product</source>
      <translation>Mit meinem Produkt beginnen</translation>
    </message>
    <message>
      <source>Choose what I was given</source>
      <translation>Vorhandenes wählen</translation>
    </message>
    <message>
      <source>Go on with what you were given</source>
      <translation>Mit Vorhandenem weitermachen</translation>
    </message>
    <message>
      <source>Inspect a product of your own</source>
      <translation>Ein eigenes Produkt prüfen</translation>
    </message>
    <message>
      <source>See it at work</source>
      <translation>Zusehen, wie es geht</translation>
    </message>
    <message>
      <source>Show the demonstration</source>
      <translation>Vorführung zeigen</translation>
    </message>
    <message>
      <source>The folder of a workspace or a backup…</source>
      <translation>Ordner eines Arbeitsbereichs oder einer Sicherung…</translation>
    </message>
    <message>
      <source>The station edition cannot train: products come with the model that knows them. Ask for a model file from a workstation.</source>
      <translation>Die Edition Station kann nicht trainieren: Produkte kommen mit dem Modell, das sie kennt. Um eine Modelldatei von einer Workstation bitten.</translation>
    </message>
    <message>
      <source>Two products, one model: it is trained before your eyes, inspects after a single step, and goes on learning. It opens in a window of its own and leaves this workspace empty.</source>
      <translation>Zwei Produkte, ein Modell: Es wird vor Ihren Augen trainiert, prüft schon nach einem einzigen Schritt und lernt weiter. Die Vorführung öffnet sich in einem eigenen Fenster und lässt diesen Arbeitsbereich leer.</translation>
    </message>
    <message>
      <source>Welcome. How would you like to begin?</source>
      <translation>Willkommen. Wie möchten Sie beginnen?</translation>
    </message>
    <message>
      <source>You need 20 to 200 pictures of good parts, and no picture of a defect. A line at the top leads from the name of the product to the first inspected part.</source>
      <translation>Nötig sind 20 bis 200 Bilder von Gutteilen und kein einziges Bild eines Fehlers. Eine Leiste oben führt vom Namen des Produkts bis zum ersten geprüften Teil.</translation>
    </message>
  </context>
  <context>
    <name>WhyDialog</name>
    <message>
      <source>Another prompt: {name}</source>
      <translation>Ein anderer Prompt: {name}</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Prompts and how similar they are: 1 is alike</source>
      <translation>Prompts und wie ähnlich sie sind: 1 ist gleich</translation>
    </message>
    <message>
      <source>Prompts of the product, the most similar first</source>
      <translation>Prompts des Produkts, die ähnlichsten zuerst</translation>
    </message>
    <message>
      <source>Reconstruction: how far from what it should look like</source>
      <translation>Rekonstruktion: wie weit vom Sollaussehen entfernt</translation>
    </message>
    <message>
      <source>Refined map: how likely a defect</source>
      <translation>Verfeinerte Karte: wie wahrscheinlich ein Fehler</translation>
    </message>
    <message>
      <source>The model is looking at it…</source>
      <translation>Das Modell sieht es sich an…</translation>
    </message>
    <message>
      <source>The part with its anomaly map</source>
      <translation>Das Teil mit seiner Anomaliekarte</translation>
    </message>
    <message>
      <source>The prompt that guided: {name}</source>
      <translation>Der leitende Prompt: {name}</translation>
    </message>
    <message>
      <source>Unlike all good parts</source>
      <translation>Anders als alle Gutteile</translation>
    </message>
    <message>
      <source>Where the score was taken: {parts} = {score}. The maps below are coloured by what they add there.</source>
      <translation>Wo der Score entstand: {parts} = {score}. Die Karten unten sind danach gefärbt, was sie dort beitragen.</translation>
    </message>
    <message>
      <source>Why this verdict?</source>
      <translation>Warum dieses Urteil?</translation>
    </message>
    <message>
      <source>reconstruction</source>
      <translation>Rekonstruktion</translation>
    </message>
    <message>
      <source>refined map</source>
      <translation>verfeinerte Karte</translation>
    </message>
    <message>
      <source>unlike all good parts</source>
      <translation>anders als alle Gutteile</translation>
    </message>
    <message>
      <source>{level} everywhere in this picture</source>
      <translation>{level} überall in diesem Bild</translation>
    </message>
    <message>
      <source>{map}: adds {share}</source>
      <translation>{map}: trägt {share} bei</translation>
    </message>
    <message>
      <source>{model} could not judge it: {reason}</source>
      <translation>{model} konnte es nicht beurteilen: {reason}</translation>
    </message>
    <message>
      <source>{model}: {word}. Score {score}, limit {limit}.</source>
      <translation>{model}: {word}. Score {score}, Grenzwert {limit}.</translation>
    </message>
  </context>
  <context>
    <name>WindowActions</name>
    <message>
      <source>All messages of this session with their times</source>
      <translation>Alle Meldungen dieser Sitzung mit ihren Zeiten</translation>
    </message>
    <message>
      <source>Back to all pages; asks for the PIN if there is one</source>
      <translation>Zurück zu allen Seiten; fragt nach der PIN, wenn es eine gibt</translation>
    </message>
    <message>
      <source>Cancel adding the model</source>
      <translation>Hinzufügen des Modells abbrechen</translation>
    </message>
    <message>
      <source>Explain what I point at</source>
      <translation>Erklären, worauf ich zeige</translation>
    </message>
    <message>
      <source>Fill the screen with what the operator needs, and close everything else</source>
      <translation>Den Bildschirm mit dem füllen, was der Bediener braucht, und alles andere schließen</translation>
    </message>
    <message>
      <source>Fill the screen, or no longer</source>
      <translation>Den Bildschirm füllen oder nicht mehr</translation>
    </message>
    <message>
      <source>Find an action or a product…</source>
      <translation>Aktion oder Produkt finden…</translation>
    </message>
    <message>
      <source>Go to {page}</source>
      <translation>Zur Seite {page}</translation>
    </message>
    <message>
      <source>Hand over to the operator</source>
      <translation>An den Bediener übergeben</translation>
    </message>
    <message>
      <source>Help on this page</source>
      <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Größere Schrift</translation>
    </message>
    <message>
      <source>Leave the operator's page</source>
      <translation>Bedienerseite verlassen</translation>
    </message>
    <message>
      <source>Log in…</source>
      <translation>Anmelden…</translation>
    </message>
    <message>
      <source>Log out {name}</source>
      <translation>{name} abmelden</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Meldungen</translation>
    </message>
    <message>
      <source>Nobody has to log in here; an admin can change that in the settings</source>
      <translation>Hier muss sich niemand anmelden; ein Admin kann das in den Einstellungen ändern</translation>
    </message>
    <message>
      <source>Nothing to do again: nothing was undone</source>
      <translation>Nichts zu wiederholen: Es wurde nichts rückgängig gemacht</translation>
    </message>
    <message>
      <source>Nothing to undo: nothing was changed since the start</source>
      <translation>Nichts rückgängig zu machen: Seit dem Start wurde nichts geändert</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Show the folder of what was exported last</source>
      <translation>Den Ordner des letzten Exports zeigen</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Kleinere Schrift</translation>
    </message>
    <message>
      <source>Stop copying the model file; nothing of it is left behind</source>
      <translation>Das Kopieren der Modelldatei abbrechen; nichts davon bleibt zurück</translation>
    </message>
    <message>
      <source>Text of the usual size</source>
      <translation>Schrift in üblicher Größe</translation>
    </message>
    <message>
      <source>The inspection goes on; the window waits for the next person</source>
      <translation>Die Prüfung geht weiter; das Fenster wartet auf die nächste Person</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>What can be done here, with contents and search</source>
      <translation>Was sich hier tun lässt, mit Inhalt und Suche</translation>
    </message>
  </context>
  <context>
    <name>WindowStatusBar</name>
    <message>
      <source> — nearly full</source>
      <translation> — fast voll</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Go to the trash: what was deleted still takes its room on the disk</source>
      <translation>Zum Papierkorb: Gelöschtes belegt noch Platz auf dem Datenträger</translation>
    </message>
    <message>
      <source>Make room…</source>
      <translation>Platz schaffen…</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Pausiert</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Gestoppt</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>Stoppt</translation>
    </message>
    <message>
      <source>The model runs here: {device}</source>
      <translation>Das Modell läuft hier: {device}</translation>
    </message>
    <message>
      <source>The server is away</source>
      <translation>Server nicht erreichbar</translation>
    </message>
    <message>
      <source>Who is logged in; Ctrl+L logs out</source>
      <translation>Wer angemeldet ist; Strg+L meldet ab</translation>
    </message>
    <message>
      <source>{count} NOT RECORDED</source>
      <translation>{count} NICHT GESPEICHERT</translation>
    </message>
    <message>
      <source>{count} connection to the line is lost</source>
      <translation>{count} Verbindung zur Linie ist verloren</translation>
    </message>
    <message>
      <source>{count} connections to the line are lost</source>
      <translation>{count} Verbindungen zur Linie sind verloren</translation>
    </message>
    <message>
      <source>{count} dropped</source>
      <translation>{count} verloren</translation>
    </message>
    <message>
      <source>{count} part</source>
      <translation>{count} Teil</translation>
    </message>
    <message>
      <source>{count} part waits for the server</source>
      <translation>{count} Teil wartet auf den Server</translation>
    </message>
    <message>
      <source>{count} parts</source>
      <translation>{count} Teile</translation>
    </message>
    <message>
      <source>{count} parts wait for the disk</source>
      <translation>{count} Teile warten auf den Datenträger</translation>
    </message>
    <message>
      <source>{count} parts wait for the server</source>
      <translation>{count} Teile warten auf den Server</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
    <message>
      <source>{ms:.0f} ms per part</source>
      <translation>{ms:.0f} ms je Teil</translation>
    </message>
    <message>
      <source>{rate} fps</source>
      <translation>{rate} Bilder/s</translation>
    </message>
    <message>
      <source>{size} free</source>
      <translation>{size} frei</translation>
    </message>
  </context>
  <context>
    <name>YieldChart</name>
    <message>
      <source>95 % interval</source>
      <translation>95-%-Intervall</translation>
    </message>
    <message>
      <source>Judged</source>
      <translation>Beurteilt</translation>
    </message>
    <message>
      <source>No part was judged in this time. Choose another time, or inspect parts first.</source>
      <translation>In dieser Zeit wurde kein Teil beurteilt. Eine andere Zeit wählen oder zuerst Teile prüfen.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Yield</source>
      <translation>Gutanteil</translation>
    </message>
    <message>
      <source>Yield over time</source>
      <translation>Gutanteil im Zeitverlauf</translation>
    </message>
    <message>
      <source>{share} of {count} judged parts are OK; 95 % interval {low} to {high}</source>
      <translation>{share} von {count} beurteilten Teilen sind OK; 95-%-Intervall {low} bis {high}</translation>
    </message>
  </context>
  <context>
    <name>_BatchDelegate</name>
    <message>
      <source>{count} ?</source>
      <translation>{count} ?</translation>
    </message>
    <message>
      <source>{count} NG</source>
      <translation>{count} NG</translation>
    </message>
    <message>
      <source>{count} OK</source>
      <translation>{count} OK</translation>
    </message>
    <message>
      <source>{count} left out</source>
      <translation>{count} ausgelassen</translation>
    </message>
  </context>
  <context>
    <name>_DeviceDelegate</name>
    <message>
      <source>Looking…</source>
      <translation>Suchen…</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>Kein Bild</translation>
    </message>
  </context>
  <context>
    <name>_PadDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
  </context>
  <context>
    <name>_Pane</name>
    <message>
      <source>Its picture is not in this workspace.</source>
      <translation>Sein Bild ist nicht in diesem Arbeitsbereich.</translation>
    </message>
  </context>
</TS>
