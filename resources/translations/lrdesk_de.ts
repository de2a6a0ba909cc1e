<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name></name>
    <message>
        <source>These decks were left out; what you learnt is safe.</source>
        <translation>Diese Decks wurden ausgelassen; was du gelernt hast, ist sicher.</translation>
    </message>
    <message numerus="yes">
        <source>You have forgotten this card %n time(s): “{title}”. Asking it again may not be enough.</source>
        <translation>
            <numerusform>Diese Karte hast du %n-mal vergessen: „{title}“. Sie nur wieder abzufragen, reicht vielleicht nicht.</numerusform>
            <numerusform>Diese Karte hast du %n-mal vergessen: „{title}“. Sie nur wieder abzufragen, reicht vielleicht nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend it</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Edit it…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Study its topic</source>
        <translation>Thema lernen</translation>
    </message>
    <message>
        <source>Show it in Browse</source>
        <translation>In „Durchsuchen“ zeigen</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Zurück zu „Heute“</translation>
    </message>
    <message>
        <source>Back to Browse</source>
        <translation>Zurück zu „Durchsuchen“</translation>
    </message>
    <message>
        <source>Back to the topic</source>
        <translation>Zurück zum Thema</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait for you today.</source>
        <translation>
            <numerusform>%n Eintrag wartet heute auf dich.</numerusform>
            <numerusform>%n Einträge warten heute auf dich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to review</source>
        <translation>Zeit zum Wiederholen</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Jetzt wiederholen</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>The database {file} is damaged and has no sound backup; keep a copy of it before you go on.</source>
        <translation>Die Datenbank {file} ist beschädigt und hat keine intakte Sicherung; bewahre eine Kopie davon auf, bevor du weitermachst.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>The database {file} is damaged.</source>
        <translation>Die Datenbank {file} ist beschädigt.</translation>
    </message>
    <message>
        <source>Undone: {deed}.</source>
        <translation>Rückgängig gemacht: {deed}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Done again: {deed}.</source>
        <translation>Wiederhergestellt: {deed}.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>Rückgängig: {deed}</translation>
    </message>
    <message>
        <source>Redo: {deed}</source>
        <translation>Wiederherstellen: {deed}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This computer has an NVIDIA GPU, but the PyTorch that came with LR Desk cannot use it.</source>
        <translation>Dieser Computer hat eine NVIDIA-GPU, aber das PyTorch, das mit LR Desk kam, kann sie nicht benutzen.</translation>
    </message>
    <message>
        <source>This desktop shows no tray: reminders come in the window, and closing it ends LR Desk.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Erinnerungen kommen im Fenster, und wenn du es schließt, endet LR Desk.</translation>
    </message>
    <message>
        <source>LR Desk ended unexpectedly the last time. Your answers are saved; a report stays on this machine.</source>
        <translation>LR Desk wurde beim letzten Mal unerwartet beendet. Deine Antworten sind gespeichert; ein Bericht bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Something went wrong inside LR Desk ({kind}). Your answers are saved; a report stays on this machine.</source>
        <translation>In LR Desk ist etwas schiefgegangen ({kind}). Deine Antworten sind gespeichert; ein Bericht bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>To which of your decks shall %n item(s) go?</source>
        <translation>
            <numerusform>In welches deiner Decks soll %n Eintrag kommen?</numerusform>
            <numerusform>In welches deiner Decks sollen %n Einträge kommen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) moved.</source>
        <translation>
            <numerusform>%n Eintrag verschoben.</numerusform>
            <numerusform>%n Einträge verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Build the experiment; then choose “Write an item with it” in the menu “Experiment”.</source>
        <translation>Baue das Experiment; wähle dann „Eintrag dazu schreiben“ im Menü „Experiment“.</translation>
    </message>
    <message>
        <source>Starting at login could not be switched ({why}); it is as it was. Your system&apos;s own settings can.</source>
        <translation>Der Start bei der Anmeldung ließ sich nicht umschalten ({why}) und ist, wie er war. Die Einstellungen deines Systems können es.</translation>
    </message>
    <message>
        <source>Flatpak does not let an app do that</source>
        <translation>Flatpak lässt das keine App tun</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made. {why}</source>
        <translation>Die heutige Sicherung konnte nicht angelegt werden. {why}</translation>
    </message>
    <message>
        <source>Choose a deck of yours first.</source>
        <translation>Wähle zuerst ein eigenes Deck.</translation>
    </message>
    <message>
        <source>Choose the experiment that shows it.</source>
        <translation>Wähle das Experiment, das es zeigt.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Meine eigene Fassung</translation>
    </message>
    <message>
        <source>A part of LR Desk could not be loaded ({error}), so no review can start; what you learnt is safe: install LR Desk anew.</source>
        <translation>Ein Teil von LR Desk konnte nicht geladen werden ({error}), daher kann keine Wiederholung beginnen; was du gelernt hast, ist sicher: Installiere LR Desk neu.</translation>
    </message>
    <message>
        <source>{name}: expected a whole number from 0 on.</source>
        <translation>{name}: Erwartet wird eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>{name}: expected a number from 0 on.</source>
        <translation>{name}: Erwartet wird eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>{name}: expected a number of ordinary size.</source>
        <translation>{name}: Erwartet wird eine Zahl gewöhnlicher Größe.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message numerus="yes">
        <source>Training %n seeds.</source>
        <translation>
            <numerusform>%n Seed wird trainiert.</numerusform>
            <numerusform>%n Seeds werden trainiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind the losses: the median of %n seeds, and the band that half of them lie in.</source>
        <translation>
            <numerusform>Hinter den Verlusten: der Median von %n Seed und das Band, in dem die Hälfte liegt.</numerusform>
            <numerusform>Hinter den Verlusten: der Median von %n Seeds und das Band, in dem die Hälfte von ihnen liegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This lane cannot be swept: {reason}.</source>
        <translation>Für diese Spur geht kein Sweep: {reason}.</translation>
    </message>
    <message>
        <source>{name}: {complaint}.</source>
        <translation>{name}: {complaint}.</translation>
    </message>
    <message>
        <source>{name}: expected a whole number from 1 to {most}.</source>
        <translation>{name}: Erwartet wird eine ganze Zahl von 1 bis {most}.</translation>
    </message>
    <message>
        <source>There is no run to take back; run the experiment first</source>
        <translation>Es gibt keinen Lauf, der sich zurücknehmen ließe; führe zuerst das Experiment aus</translation>
    </message>
    <message>
        <source>The GPU could not go on, so this run starts again on the CPU.</source>
        <translation>Die GPU konnte nicht weitermachen, daher beginnt dieser Lauf auf der CPU von vorn.</translation>
    </message>
    <message>
        <source>This experiment stopped ({kind}: {reason}); all else goes on without it.</source>
        <translation>Dieses Experiment ist stehen geblieben ({kind}: {reason}); alles andere läuft ohne es weiter.</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Spielwiese</translation>
    </message>
    <message>
        <source>{name}: expected a number, found nothing.</source>
        <translation>{name}: Erwartet wird eine Zahl, gefunden wurde nichts.</translation>
    </message>
    <message>
        <source>There are {count} lanes already; remove one first.</source>
        <translation>Es gibt schon {count} Spuren; entferne zuerst eine.</translation>
    </message>
    <message>
        <source>an id that no other {kind} has</source>
        <translation>eine ID, die bei {kind} sonst nicht vorkommt</translation>
    </message>
    <message>
        <source>steps up to {last}</source>
        <translation>Schritte bis {last}</translation>
    </message>
    <message>
        <source>inputs of one number</source>
        <translation>Eingaben aus einer Zahl</translation>
    </message>
    <message>
        <source>inputs only with an experiment that draws what its model predicts, or a linear fit</source>
        <translation>Eingaben nur bei einem Experiment, das die Vorhersagen seines Modells zeichnet, oder bei einer linearen Anpassung</translation>
    </message>
    <message>
        <source>steps that are multiples of {every}, at which predictions are recorded</source>
        <translation>Schritte, die Vielfache von {every} sind (dort werden Vorhersagen aufgezeichnet)</translation>
    </message>
    <message>
        <source>inputs of two numbers</source>
        <translation>Eingaben aus zwei Zahlen</translation>
    </message>
    <message>
        <source>inputs from 0 to {last}, the images shown</source>
        <translation>Eingaben von 0 bis {last}, die gezeigten Bilder</translation>
    </message>
    <message>
        <source>{entry} twice</source>
        <translation>{entry} zweimal</translation>
    </message>
    <message>
        <source>entries that differ</source>
        <translation>Einträge, die sich unterscheiden</translation>
    </message>
    <message>
        <source>formulas that can be shown ({why})</source>
        <translation>Formeln, die sich anzeigen lassen ({why})</translation>
    </message>
    <message>
        <source>The lane {lane} does not diverge.</source>
        <translation>Die Spur {lane} divergiert nicht.</translation>
    </message>
    <message>
        <source>The lane {lane} ends before step {step}.</source>
        <translation>Die Spur {lane} endet vor Schritt {step}.</translation>
    </message>
    <message>
        <source>The run gives {found}, and {count} of the options say so.</source>
        <translation>Der Lauf ergibt {found}; das sagen {count} der Optionen.</translation>
    </message>
    <message>
        <source>The run takes step {step} of **{lane}** at a rate of {found}.</source>
        <translation>Im Lauf macht **{lane}** Schritt {step} mit der Lernrate {found}.</translation>
    </message>
    <message>
        <source>In the run the loss of **{lane}** is {found} at step {step}.</source>
        <translation>Im Lauf ist der Verlust von **{lane}** {found} bei Schritt {step}.</translation>
    </message>
    <message>
        <source>In the run the {metric} of **{lane}** ends at {found}.</source>
        <translation>Im Lauf endet die Metrik {metric} von **{lane}** bei {found}.</translation>
    </message>
    <message>
        <source>In the run **{lane}** diverges at step {found}.</source>
        <translation>Im Lauf divergiert **{lane}** bei Schritt {found}.</translation>
    </message>
    <message numerus="yes">
        <source>Tags are words of at most %n character(s), with spaces between them.</source>
        <translation>
            <numerusform>Schlagwörter sind Wörter aus höchstens %n Zeichen, mit Leerzeichen dazwischen.</numerusform>
            <numerusform>Schlagwörter sind Wörter aus höchstens %n Zeichen, mit Leerzeichen dazwischen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>Das darf nicht leer sein.</translation>
    </message>
    <message numerus="yes">
        <source>This is %n character(s) too long.</source>
        <translation>
            <numerusform>Das ist %n Zeichen zu lang.</numerusform>
            <numerusform>Das ist %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>This holds a character that cannot be shown ({code}).</source>
        <translation>Das enthält ein Zeichen, das sich nicht anzeigen lässt ({code}).</translation>
    </message>
    <message>
        <source>This says the same as one above.</source>
        <translation>Das steht weiter oben schon.</translation>
    </message>
    <message>
        <source>A formula cannot be shown: {reason}.</source>
        <translation>Eine Formel lässt sich nicht anzeigen: {reason}.</translation>
    </message>
    <message>
        <source>field {name}</source>
        <translation>Feld {name}</translation>
    </message>
    <message>
        <source>{where}: expected {expected}, found {found}.</source>
        <comment>begins with where</comment>
        <translation>{where} – erwartet: {expected}; gefunden: {found}.</translation>
    </message>
    <message>
        <source>{where}: expected {expected}.</source>
        <comment>begins with where</comment>
        <translation>{where} – erwartet: {expected}.</translation>
    </message>
    <message numerus="yes">
        <source>{beginning}… (%n characters)</source>
        <translation>
            <numerusform>{beginning}… (%n Zeichen)</numerusform>
            <numerusform>{beginning}… (%n Zeichen)</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>a huge number</source>
        <translation>eine riesige Zahl</translation>
    </message>
    <message numerus="yes">
        <source>a list of %n</source>
        <translation>
            <numerusform>eine Liste mit %n Eintrag</numerusform>
            <numerusform>eine Liste mit %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a {type}</source>
        <translation>ein Wert vom Typ {type}</translation>
    </message>
    <message>
        <source>a name that exists (there are none)</source>
        <translation>ein vorhandener Name (es gibt keinen)</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>eines von {names}</translation>
    </message>
    <message>
        <source>{name} (did you mean &quot;{nearest}&quot;?)</source>
        <translation>{name} (ist „{nearest}“ gemeint?)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>lower-case words joined by hyphens</source>
        <translation>kleingeschriebene Wörter, mit Bindestrichen verbunden</translation>
    </message>
    <message>
        <source>one line of text</source>
        <translation>eine Zeile Text</translation>
    </message>
    <message>
        <source>some text</source>
        <translation>etwas Text</translation>
    </message>
    <message>
        <source>one line of characters that are shown</source>
        <translation>eine Zeile aus sichtbaren Zeichen</translation>
    </message>
    <message>
        <source>{what} of {limit}</source>
        <translation>{what} von {limit}</translation>
    </message>
    <message>
        <source>{what} of at most {limit}</source>
        <translation>{what} von höchstens {limit}</translation>
    </message>
    <message>
        <source>{what} of at least {limit}</source>
        <translation>{what} von mindestens {limit}</translation>
    </message>
    <message>
        <source>{what} below {limit}</source>
        <translation>{what} unter {limit}</translation>
    </message>
    <message>
        <source>{what} above {limit}</source>
        <translation>{what} über {limit}</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a number of ordinary size</source>
        <translation>eine Zahl von gewöhnlicher Größe</translation>
    </message>
    <message>
        <source>values that fit together: {why}</source>
        <translation>Werte, die zusammenpassen: {why}</translation>
    </message>
    <message>
        <source>expected {expected}, found {found}</source>
        <translation>erwartet wird {expected}, gefunden wurde {found}</translation>
    </message>
    <message>
        <source>expected a number of ordinary size</source>
        <translation>erwartet wird eine Zahl von gewöhnlicher Größe</translation>
    </message>
    <message>
        <source>{number} characters</source>
        <translation>{number} Zeichen</translation>
    </message>
    <message>
        <source>{number} entries</source>
        <translation>{number} Einträgen</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>Expected one of the choices.</source>
        <translation>Erwartet wird eine der Möglichkeiten.</translation>
    </message>
    <message>
        <source>Expected something typed.</source>
        <translation>Erwartet wird eine Eingabe.</translation>
    </message>
    <message>
        <source>Expected a number from {low} to {high}, found {found}.</source>
        <translation>Erwartet wird eine Zahl von {low} bis {high}, gefunden wurde {found}.</translation>
    </message>
    <message>
        <source>Expected a whole number, found {found}.</source>
        <translation>Erwartet wird eine ganze Zahl, gefunden wurde {found}.</translation>
    </message>
    <message>
        <source>The experiment has no field {field}.</source>
        <translation>Das Experiment hat kein Feld {field}.</translation>
    </message>
    <message>
        <source>{file} cannot be deleted: {why}.</source>
        <translation>{file} lässt sich nicht löschen: {why}.</translation>
    </message>
    <message>
        <source>An experiment is kept as “{title}” already; choose another name.</source>
        <translation>Ein Experiment ist schon als „{title}“ aufbewahrt; wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>a deck file</source>
        <translation>eine Deckdatei</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>nothing that can be read under this name</source>
        <translation>nichts Lesbares unter diesem Namen</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>eine lesbare Datei</translation>
    </message>
    <message>
        <source>lists and tables a few levels deep</source>
        <translation>Listen und Tabellen mit wenigen Ebenen</translation>
    </message>
    <message>
        <source>far more levels</source>
        <translation>viel mehr Ebenen</translation>
    </message>
    <message>
        <source>at most 1 MB</source>
        <translation>höchstens 1 MB</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>the byte {byte} at position {place}</source>
        <translation>das Byte {byte} an Position {place}</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation>Text in UTF-8</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>a deck</source>
        <translation>ein Deck</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>eine leere Datei</translation>
    </message>
    <message>
        <source>at most {count} full stops</source>
        <translation>höchstens {count} Punkte</translation>
    </message>
    <message>
        <source>valid TOML ({problem})</source>
        <translation>gültiges TOML ({problem})</translation>
    </message>
    <message>
        <source>more than {count} groups inside each other</source>
        <translation>mehr als {count} Gruppen ineinander</translation>
    </message>
    <message>
        <source>it ends too early: something is missing or not closed</source>
        <translation>sie endet zu früh: etwas fehlt oder ist nicht geschlossen</translation>
    </message>
    <message>
        <source>the command {token} is not supported here</source>
        <translation>der Befehl {token} wird hier nicht unterstützt</translation>
    </message>
    <message>
        <source>the sign {token} is not supported here</source>
        <translation>das Zeichen {token} wird hier nicht unterstützt</translation>
    </message>
    <message>
        <source>two {token} follow the same symbol</source>
        <translation>zweimal {token} nach demselben Symbol</translation>
    </message>
    <message>
        <source>the command {command} needs its part in curly brackets</source>
        <translation>der Befehl {command} braucht seinen Teil in geschweiften Klammern</translation>
    </message>
    <message>
        <source>the command {command} needs plain words in curly brackets</source>
        <translation>der Befehl {command} braucht einfache Wörter in geschweiften Klammern</translation>
    </message>
    <message>
        <source>the command {command} needs a bracket, a bar or a full stop after it</source>
        <translation>auf den Befehl {command} muss eine Klammer, ein Strich oder ein Punkt folgen</translation>
    </message>
    <message>
        <source>the steps of a trace must rise</source>
        <translation>die Schritte eines „trace“ müssen ansteigen</translation>
    </message>
    <message>
        <source>a trace of predictions, and no other, needs inputs</source>
        <translation>ein „trace“ von Vorhersagen, und kein anderer, braucht Eingaben</translation>
    </message>
    <message>
        <source>the blank &apos;{name}&apos; needs either choices or typed</source>
        <translation>die Lücke „{name}“ braucht entweder „choices“ oder „typed“</translation>
    </message>
    <message>
        <source>the blank &apos;{name}&apos; needs two choices or more</source>
        <translation>die Lücke „{name}“ braucht mindestens zwei Möglichkeiten</translation>
    </message>
    <message>
        <source>the figure &apos;metric&apos;, and no other, needs the name of a metric</source>
        <translation>die Größe „metric“, und keine andere, braucht den Namen einer Metrik</translation>
    </message>
    <message>
        <source>the figure &apos;{figure}&apos; has no step</source>
        <translation>die Größe „{figure}“ hat keinen Schritt</translation>
    </message>
    <message>
        <source>a question of the kind &apos;output&apos;, and no other, has its answer computed</source>
        <translation>bei einer Frage der Art „output“, und bei keiner anderen, wird die Antwort berechnet</translation>
    </message>
    <message>
        <source>a question has either an answer or one that is computed</source>
        <translation>eine Frage hat entweder eine Antwort oder eine, die berechnet wird</translation>
    </message>
    <message>
        <source>an entry that the experiment takes ({why})</source>
        <translation>eine Eingabe, die das Experiment annimmt ({why})</translation>
    </message>
    <message>
        <source>each of the blanks {blanks} once</source>
        <translation>jede der Lücken {blanks} einmal</translation>
    </message>
    <message>
        <source>an experiment with claims to judge by</source>
        <translation>ein Experiment mit Behauptungen, nach denen sich urteilen lässt</translation>
    </message>
    <message>
        <source>an entry that is wrong</source>
        <translation>eine Eingabe, die falsch ist</translation>
    </message>
    <message>
        <source>the solution</source>
        <translation>die Lösung</translation>
    </message>
    <message>
        <source>a typed number within the range that it is about</source>
        <translation>eine eingetippte Zahl in dem Bereich, um den es geht</translation>
    </message>
    <message>
        <source>a step of the {count} there are</source>
        <translation>ein Schritt von den {count}, die es gibt</translation>
    </message>
    <message>
        <source>options that each say one number</source>
        <translation>Optionen, die je eine Zahl nennen</translation>
    </message>
    <message>
        <source>This experiment is too large to share: its text has more than {size} KB.</source>
        <translation>Dieses Experiment ist zu groß zum Teilen: Sein Text hat mehr als {size} KB.</translation>
    </message>
    <message>
        <source>This cannot be written as TOML: one of its texts holds half a character.</source>
        <translation>Das lässt sich nicht als TOML schreiben: Einer der Texte enthält ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation>ein Experiment</translation>
    </message>
    <message>
        <source>at most {size} KB</source>
        <translation>höchstens {size} KB</translation>
    </message>
    <message>
        <source>one [[{section}]] table and nothing else</source>
        <translation>eine Tabelle [[{section}]] und sonst nichts</translation>
    </message>
    <message>
        <source>The experiment</source>
        <translation>Das Experiment</translation>
    </message>
    <message>
        <source>This experiment cannot be shared: TOML has no way to write {value}.</source>
        <translation>Dieses Experiment lässt sich nicht teilen: TOML kann {value} nicht schreiben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>A tag is one word of letters and digits, with - _ . or / between them.</source>
        <translation>Ein Schlagwort ist ein Wort aus Buchstaben und Ziffern, mit - _ . oder / dazwischen.</translation>
    </message>
    <message>
        <source>In how many days</source>
        <translation>In wie vielen Tagen</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>An welchem Tag</translation>
    </message>
    <message>
        <source>new</source>
        <comment>an item never asked yet</comment>
        <translation>neu</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>buried</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>leech</source>
        <translation>Sorgenkarte</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Deck</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Easiness</source>
        <translation>Leichtigkeit</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Kennzeichen</translation>
    </message>
    <message numerus="yes">
        <source>Set the day of %n item(s)</source>
        <translation>
            <numerusform>Tag von %n Eintrag festlegen</numerusform>
            <numerusform>Tag von %n Einträgen festlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Tag festlegen</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n item(s)</source>
        <translation>
            <numerusform>%n Eintrag ein Schlagwort geben</numerusform>
            <numerusform>%n Einträgen ein Schlagwort geben</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>a button</comment>
        <translation>Geben</translation>
    </message>
    <message numerus="yes">
        <source>Take a tag off %n item(s)</source>
        <translation>
            <numerusform>Schlagwort von %n Eintrag entfernen</numerusform>
            <numerusform>Schlagwort von %n Einträgen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Nothing to do: the chosen items are like that already.</source>
        <translation>Nichts zu tun: Die gewählten Einträge sind schon so.</translation>
    </message>
    <message>
        <source>Done: {deed}.</source>
        <translation>Erledigt: {deed}.</translation>
    </message>
    <message>
        <source>{key} takes it back.</source>
        <translation>{key} nimmt es zurück.</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Wonach sich suchen lässt</translation>
    </message>
    <message>
        <source>Terms side by side are all wanted. Words match beginnings, with accents or without.</source>
        <translation>Begriffe nebeneinander müssen alle zutreffen. Der Anfang eines Wortes genügt, mit oder ohne Akzente.</translation>
    </message>
    <message>
        <source>Search for {text}: {meaning}</source>
        <translation>Nach {text} suchen: {meaning}</translation>
    </message>
    <message>
        <source>Order of adding</source>
        <translation>Reihenfolge der Aufnahme</translation>
    </message>
    <message>
        <source>Missed in practice</source>
        <translation>Beim Üben nicht gewusst</translation>
    </message>
    <message>
        <source>Found to be known</source>
        <translation>Als bekannt erkannt</translation>
    </message>
    <message>
        <source>Day set</source>
        <translation>Tag festgelegt</translation>
    </message>
    <message>
        <source>Made new again</source>
        <translation>Wieder auf neu gesetzt</translation>
    </message>
    <message>
        <source>Everything that happened to this item, the latest first</source>
        <translation>Alles, was mit diesem Eintrag geschah, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>It was never asked yet.</source>
        <translation>Er wurde noch nie abgefragt.</translation>
    </message>
    <message>
        <source>Drill: {grade}</source>
        <translation>Nachüben: {grade}</translation>
    </message>
    <message>
        <source>Review: {grade}</source>
        <translation>Wiederholung: {grade}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{recalled} of {tests} ({share} %)</source>
        <translation>{recalled} von {tests} ({share} %)</translation>
    </message>
    <message>
        <source>Repetitions in a row</source>
        <translation>Wiederholungen in Folge</translation>
    </message>
    <message>
        <source>First answered</source>
        <translation>Zuerst beantwortet</translation>
    </message>
    <message>
        <source>Last answered</source>
        <translation>Zuletzt beantwortet</translation>
    </message>
    <message>
        <source>Answers, drills included</source>
        <translation>Antworten, auch beim Nachüben</translation>
    </message>
    <message>
        <source>Recalled when asked again</source>
        <translation>Beim Wiederholen gewusst</translation>
    </message>
    <message>
        <source>Time of an answer</source>
        <translation>Zeit je Antwort</translation>
    </message>
    <message>
        <source>Time of all answers</source>
        <translation>Zeit aller Antworten</translation>
    </message>
    <message>
        <source>Name in searches and files</source>
        <translation>Name in Suchen und Dateien</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Unsuspend</source>
        <translation>Aussetzen aufheben</translation>
    </message>
    <message>
        <source>Bury until tomorrow</source>
        <translation>Bis morgen zurückstellen</translation>
    </message>
    <message>
        <source>Unbury</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Take the flag off</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort geben…</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>Schlagwort entfernen…</translation>
    </message>
    <message>
        <source>Set the day…</source>
        <translation>Tag festlegen…</translation>
    </message>
    <message>
        <source>Make new again</source>
        <translation>Wieder auf neu setzen</translation>
    </message>
    <message>
        <source>Move to a deck…</source>
        <translation>In ein Deck verschieben…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>No deck of your own can take items yet.</source>
        <translation>Noch kann keines deiner Decks Einträge aufnehmen.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>All that can be done</source>
        <translation>Alles, was sich tun lässt</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Suchhilfe</translation>
    </message>
    <message>
        <source>Choose an item in the list to see it here.</source>
        <translation>Wähle einen Eintrag in der Liste, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>This item has no experiment.</source>
        <translation>Dieser Eintrag hat kein Experiment.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The last intervals, in days: {intervals}</source>
        <translation>Die letzten Intervalle in Tagen: {intervals}</translation>
    </message>
    <message>
        <source>No interval yet</source>
        <translation>Noch kein Intervall</translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s)</source>
        <translation>
            <numerusform>bis zu %n Tag</numerusform>
            <numerusform>bis zu %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}, {level}, from “{deck}”</source>
        <translation>{kind}, {level}, aus „{deck}“</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>- **{letter}, right:** {option}</source>
        <translation>- **{letter}, richtig:** {option}</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Show what can be searched for</source>
        <translation>Zeigen, wonach sich suchen lässt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show or hide what is beside the list</source>
        <translation>Bereich neben der Liste zeigen oder verbergen</translation>
    </message>
    <message numerus="yes">
        <source>{found} of {all} item(s)</source>
        <translation>
            <numerusform>{found} von {all} Eintrag</numerusform>
            <numerusform>{found} von {all} Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>{list}; {chosen} chosen</source>
        <translation>{list}; {chosen} gewählt</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Search the items: words, deck:adam, is:due, lapses&gt;3 …</source>
        <translation>Einträge durchsuchen: Wörter, deck:adam, is:due, lapses&gt;3 …</translation>
    </message>
    <message>
        <source>Search the items</source>
        <translation>Einträge durchsuchen</translation>
    </message>
    <message>
        <source>Empty the line</source>
        <translation>Zeile leeren</translation>
    </message>
    <message>
        <source>{word}   {meaning}</source>
        <translation>{word}   {meaning}</translation>
    </message>
    <message>
        <source>Items found</source>
        <translation>Gefundene Einträge</translation>
    </message>
    <message>
        <source>No item is like that.</source>
        <translation>Kein Eintrag passt dazu.</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>Von dir angelegt</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Vor einem Update</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Vor dem Wiederherstellen</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>Vor einer Reparatur</translation>
    </message>
    <message>
        <source>Before a reset</source>
        <translation>Vor einem Zurücksetzen</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>A file of your own</source>
        <translation>Eigene Datei</translation>
    </message>
    <message>
        <source>One is made on each day that you study, and one before anything that changes all of your data.</source>
        <translation>Eine wird an jedem Tag angelegt, an dem du lernst, und eine vor jedem Eingriff in alle deine Daten.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore the chosen backup…</source>
        <translation>Gewählte Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>Aus Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore a backup from another folder…</source>
        <translation>Sicherung aus einem anderen Ordner wiederherstellen…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>The backup {name} was made.</source>
        <translation>Die Sicherung {name} wurde angelegt.</translation>
    </message>
    <message>
        <source>Backups of LR Desk (*.db)</source>
        <translation>Sicherungen von LR Desk (*.db)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that you gave since will not be in it.</source>
        <translation>
            <numerusform>%n Antwort, die du seitdem gegeben hast, wird nicht darin sein.</numerusform>
            <numerusform>%n Antworten, die du seitdem gegeben hast, werden nicht darin sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>All answers that you gave are in it.</source>
        <translation>Alle Antworten, die du gegeben hast, sind darin.</translation>
    </message>
    <message>
        <source>Settings, tags and edits will be as they were then, too.</source>
        <translation>Auch Einstellungen, Schlagwörter und Bearbeitungen werden wieder so sein wie damals.</translation>
    </message>
    <message>
        <source>Restore the backup {name}?</source>
        <translation>Sicherung {name} wiederherstellen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The database is damaged ({problem}). A repair may mend it; if it cannot, restore a backup.</source>
        <translation>Die Datenbank ist beschädigt ({problem}). Eine Reparatur kann das vielleicht beheben; wenn nicht, stelle eine Sicherung wieder her.</translation>
    </message>
    <message numerus="yes">
        <source>Found %n item(s) whose memory is not what your answers add up to; a repair works it out anew.</source>
        <translation>
            <numerusform>%n Eintrag gefunden, dessen Gedächtnisstand nicht zu deinen Antworten passt; eine Reparatur berechnet ihn neu.</numerusform>
            <numerusform>%n Einträge gefunden, deren Gedächtnisstand nicht zu deinen Antworten passt; eine Reparatur berechnet ihn neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: the file is sound, and every memory is what your answers add up to.</source>
        <translation>Alles in Ordnung: Die Datei ist intakt, und jeder Gedächtnisstand passt zu deinen Antworten.</translation>
    </message>
    <message>
        <source>A check reads all of the database, and compares what is remembered of each item with your answers.</source>
        <translation>Eine Prüfung liest die ganze Datenbank und vergleicht, was zu jedem Eintrag vermerkt ist, mit deinen Antworten.</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Prüfen und reparieren</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <source>How much is checked</source>
        <translation>Wie viel geprüft ist</translation>
    </message>
    <message>
        <source>All indexes, memories and figures are made anew from your answers, none of which is changed.</source>
        <translation>Alle Indizes, Gedächtnisstände und Zahlen werden aus deinen Antworten neu erstellt; von diesen wird keine geändert.</translation>
    </message>
    <message>
        <source>Repair the database?</source>
        <translation>Datenbank reparieren?</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Absturzberichte</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Neuesten zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of what went wrong inside LR Desk, kept on this machine alone.</source>
        <translation>
            <numerusform>%n Bericht darüber, was in LR Desk schiefging, nur auf diesem Rechner aufbewahrt.</numerusform>
            <numerusform>%n Berichte darüber, was in LR Desk schiefging, nur auf diesem Rechner aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The present state is kept among the backups. LR Desk closes and opens again by itself.</source>
        <translation>Der jetzige Stand wird bei den Sicherungen aufbewahrt. LR Desk schließt sich und öffnet sich von selbst wieder.</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Wo deine Daten liegen</translation>
    </message>
    <message>
        <source>Folder of your data</source>
        <translation>Ordner deiner Daten</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>An empty folder, or a new one</source>
        <translation>Ein leerer oder ein neuer Ordner</translation>
    </message>
    <message>
        <source>Folder to move your data to</source>
        <translation>Zielordner für deine Daten</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder to move your data to…</source>
        <translation>Zielordner für deine Daten wählen…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Move your data to this folder…</source>
        <translation>Daten in diesen Ordner verschieben…</translation>
    </message>
    <message>
        <source>{size}, with your decks, experiments and backups.</source>
        <translation>{size}, mit deinen Decks, Experimenten und Sicherungen.</translation>
    </message>
    <message>
        <source>How large it is cannot be told ({why}).</source>
        <translation>Wie groß er ist, lässt sich nicht sagen ({why}).</translation>
    </message>
    <message>
        <source>Move it all to another folder of this computer, which LR Desk uses from then on.</source>
        <translation>Alles in einen anderen Ordner dieses Computers verschieben, den LR Desk von da an benutzt.</translation>
    </message>
    <message>
        <source>This start of LR Desk was told its data folder, so only whoever starts it can name another.</source>
        <translation>Diesem Start von LR Desk wurde der Datenordner vorgegeben; nur wer es startet, kann einen anderen nennen.</translation>
    </message>
    <message>
        <source>No program on this computer shows folders; copy the path instead.</source>
        <translation>Kein Programm auf diesem Computer zeigt Ordner an; kopiere stattdessen den Pfad.</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>Der Pfad ist kopiert.</translation>
    </message>
    <message>
        <source>Move your data</source>
        <translation>Daten verschieben</translation>
    </message>
    <message>
        <source>Everything is copied and compared, and only then does the copy count; until then your data stays where it is. LR Desk closes and opens again by itself.</source>
        <translation>Alles wird kopiert und verglichen, und erst dann gilt die Kopie; bis dahin bleiben deine Daten, wo sie sind. LR Desk schließt sich und öffnet sich von selbst wieder.</translation>
    </message>
    <message>
        <source>Move your data to {folder}?</source>
        <translation>Deine Daten nach {folder} verschieben?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>This report never leaves this machine by itself. It says where in the program something went wrong, and holds nothing of your cards or answers. If you report the mistake, copy it along.</source>
        <translation>Dieser Bericht verlässt diesen Rechner nie von selbst. Er sagt, wo im Programm etwas schiefging, und enthält nichts aus deinen Karten oder Antworten. Wenn du den Fehler meldest, kopiere ihn dazu.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>Der Bericht ist kopiert.</translation>
    </message>
    <message>
        <source>No program on this computer shows folders; the report is {file}.</source>
        <translation>Kein Programm auf diesem Computer zeigt Ordner an; der Bericht ist {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be deleted ({why}).</source>
        <translation>{file} lässt sich nicht löschen ({why}).</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation>{file} lässt sich nicht lesen ({why}).</translation>
    </message>
    <message>
        <source>Forget all answers</source>
        <translation>Alle Antworten vergessen</translation>
    </message>
    <message>
        <source>Every item is new again, and so are challenges and study modes; settings, decks, tags and edits stay as they are.</source>
        <translation>Jeder Eintrag ist wieder neu, ebenso Herausforderungen und Lernmodi; Einstellungen, Decks, Schlagwörter und Bearbeitungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Forget all answers?</source>
        <translation>Alle Antworten vergessen?</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Usual settings</source>
        <translation>Übliche Einstellungen</translation>
    </message>
    <message>
        <source>All settings and shortcuts are as on the first day; what you learnt stays as it is.</source>
        <translation>Alle Einstellungen und Tastenkürzel sind wie am ersten Tag; was du gelernt hast, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Set all settings back?</source>
        <translation>Alle Einstellungen zurücksetzen?</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Answers, settings, tags and edits are gone, as on the first day; decks and experiments of your own are files, and stay.</source>
        <translation>Antworten, Einstellungen, Schlagwörter und Bearbeitungen sind weg, wie am ersten Tag; eigene Decks und Experimente sind Dateien und bleiben.</translation>
    </message>
    <message>
        <source>Begin anew?</source>
        <translation>Neu anfangen?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>The state before is always kept among the backups.</source>
        <translation>Der Stand davor wird immer bei den Sicherungen aufbewahrt.</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Zurück zu den Einstellungen</translation>
    </message>
    <message>
        <source>Backups and care</source>
        <translation>Sicherungen und Pflege</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>{answers} answers on %n day(s)</source>
        <translation>
            <numerusform>{answers} Antworten an %n Tag</numerusform>
            <numerusform>{answers} Antworten an %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n answer(s)</source>
        <translation>
            <numerusform>{day}: %n Antwort</numerusform>
            <numerusform>{day}: %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day without its year, in the letters of Qt&apos;s QLocale</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year, in the letters of Qt&apos;s QLocale</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month with its year, in the letters of Qt&apos;s QLocale</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>how a day and a time are written</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back: what was put aside becomes new again</source>
        <translation>Zurücknehmen: Was beiseitegelegt wurde, wird wieder neu</translation>
    </message>
    <message>
        <source>Find your level</source>
        <translation>Stufe finden</translation>
    </message>
    <message>
        <source>Find your level by at most ten questions</source>
        <translation>Deine Stufe mit höchstens zehn Fragen finden</translation>
    </message>
    <message>
        <source>1 item comes back in one to four weeks.</source>
        <translation>1 Eintrag kommt in ein bis vier Wochen zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n items come back in one to four weeks.</source>
        <translation>
            <numerusform>%n Eintrag kommt in ein bis vier Wochen zurück.</numerusform>
            <numerusform>%n Einträge kommen in ein bis vier Wochen zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>‹ All topics</source>
        <translation>‹ Alle Themen</translation>
    </message>
    <message>
        <source>Back to all topics, keeping nothing</source>
        <translation>Zurück zu allen Themen, ohne etwas zu behalten</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>{number} of {count} at most</source>
        <translation>{number} von höchstens {count}</translation>
    </message>
    <message>
        <source>Choose with {first} to {last}; {unknown} says that you don&apos;t know</source>
        <translation>Mit {first} bis {last} wählen; {unknown} heißt, dass du es nicht weißt</translation>
    </message>
    <message>
        <source>Start from here</source>
        <translation>Von hier anfangen</translation>
    </message>
    <message numerus="yes">
        <source>You know {known} of %n topic(s)</source>
        <translation>
            <numerusform>Du kennst {known} von %n Thema</numerusform>
            <numerusform>Du kennst {known} von %n Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>Items of the ticked topics come back as reviews in one to four weeks, the harder ones sooner. Untick what you would rather learn from the start.</source>
        <translation>Einträge der abgehakten Themen kommen in ein bis vier Wochen als Wiederholungen zurück, die schwereren früher. Nimm das Häkchen weg, wo du lieber von Anfang an lernst.</translation>
    </message>
    <message>
        <source>Start at the beginning</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>No topic counts as known yet. Tick one if you would rather skip its first lessons.</source>
        <translation>Noch gilt kein Thema als bekannt. Hake eines ab, wenn du seine ersten Lektionen lieber überspringst.</translation>
    </message>
    <message numerus="yes">
        <source>About %n item(s) are put aside.</source>
        <translation>
            <numerusform>Etwa %n Eintrag wird beiseitegelegt.</numerusform>
            <numerusform>Etwa %n Einträge werden beiseitegelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is put aside.</source>
        <translation>Nichts wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>{right} of {count} right</source>
        <translation>{right} von {count} richtig</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>known</source>
        <comment>a topic</comment>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>to learn</source>
        <comment>a topic</comment>
        <translation>zu lernen</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>Teil {number} von {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the part before</source>
        <translation>Zurück zum vorigen Teil</translation>
    </message>
    <message>
        <source>{press} or {next} goes on, {back} goes back</source>
        <translation>{press} oder {next}: weiter, {back}: zurück</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Blank {name}</source>
        <translation>Lücke {name}</translation>
    </message>
    <message>
        <source>a number or arithmetic; names: {names}</source>
        <translation>eine Zahl oder Rechnung; Namen: {names}</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>noch etwa {minutes} min</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>Hinweis zeigen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip this exercise</source>
        <translation>Diese Übung überspringen</translation>
    </message>
    <message>
        <source>Run the code</source>
        <translation>Code ausführen</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>a button</comment>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on to the next exercise</source>
        <translation>Weiter zur nächsten Übung</translation>
    </message>
    <message>
        <source>Exercise {number} of {count}</source>
        <translation>Übung {number} von {count}</translation>
    </message>
    <message>
        <source>*Hint:* {hint}</source>
        <translation>*Hinweis:* {hint}</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>noch %n Versuch</numerusform>
            <numerusform>noch %n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>**Right.** {why}</source>
        <translation>**Richtig.** {why}</translation>
    </message>
    <message>
        <source>**Not solved.** {why}

The solution is filled in above. {explanation}</source>
        <translation>**Nicht gelöst.** {why}

Die Lösung ist oben eingetragen. {explanation}</translation>
    </message>
    <message>
        <source>Look at what the run shows: which line does it not meet?</source>
        <translation>Sieh dir an, was der Lauf zeigt: Welche Zeile erfüllt er nicht?</translation>
    </message>
    <message>
        <source>**Not yet.** {why}</source>
        <translation>**Noch nicht.** {why}</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Konzept</translation>
    </message>
    <message>
        <source>Predict the output</source>
        <translation>Ausgabe vorhersagen</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Choose the hyper-parameter</source>
        <translation>Hyperparameter wählen</translation>
    </message>
    <message>
        <source>Read the metric</source>
        <translation>Metrik ablesen</translation>
    </message>
    <message>
        <source>about {minutes} min left in all</source>
        <translation>insgesamt noch etwa {minutes} min</translation>
    </message>
    <message>
        <source>Choose with {first} to {last}</source>
        <translation>Mit {first} bis {last} wählen</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The run decides…</source>
        <translation>Der Lauf entscheidet…</translation>
    </message>
    <message>
        <source>This question can&apos;t be judged here.</source>
        <translation>Diese Frage lässt sich hier nicht beurteilen.</translation>
    </message>
    <message>
        <source>Time is up.</source>
        <translation>Die Zeit ist um.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>Nicht ganz.</translation>
    </message>
    <message>
        <source>{key} goes on</source>
        <translation>{key}: weiter</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Noch eine Runde</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>nicht gewusst</translation>
    </message>
    <message>
        <source>time up</source>
        <translation>Zeit um</translation>
    </message>
    <message>
        <source>See the item</source>
        <translation>Eintrag ansehen</translation>
    </message>
    <message>
        <source>See the item {item}</source>
        <translation>Eintrag {item} ansehen</translation>
    </message>
    <message>
        <source>Nothing missed.</source>
        <translation>Alles gewusst.</translation>
    </message>
    <message>
        <source>1 missed: its item comes sooner in Recall.</source>
        <translation>1 nicht gewusst: Der Eintrag dazu kommt im Abruf früher.</translation>
    </message>
    <message numerus="yes">
        <source>%n missed: their items come sooner in Recall.</source>
        <translation>
            <numerusform>%n nicht gewusst: Der Eintrag dazu kommt im Abruf früher.</numerusform>
            <numerusform>%n nicht gewusst: Die Einträge dazu kommen im Abruf früher.</numerusform>
        </translation>
    </message>
    <message>
        <source>The item of this one comes sooner in Recall.</source>
        <translation>Der Eintrag hierzu kommt im Abruf früher.</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Ausgangslage</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>You may change</source>
        <translation>Änderbar</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Vorige</translation>
    </message>
    <message>
        <source>Previous task</source>
        <translation>Vorige Aufgabe</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Nächste Aufgabe</translation>
    </message>
    <message>
        <source>measured by the first run…</source>
        <translation>misst der erste Lauf…</translation>
    </message>
    <message>
        <source>all solved</source>
        <translation>alle gelöst</translation>
    </message>
    <message>
        <source>Step {step}: {row}</source>
        <translation>Schritt {step}: {row}</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Back to {topic}</source>
        <translation>Zurück zu {topic}</translation>
    </message>
    <message>
        <source>Back to all topics</source>
        <translation>Zurück zu allen Themen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), {seen} of them seen and {known} known.</source>
        <translation>
            <numerusform>%n Eintrag, davon {seen} gesehen und {known} bekannt.</numerusform>
            <numerusform>%n Einträge, davon {seen} gesehen und {known} bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of it takes about %n minute(s).</source>
        <translation>
            <numerusform>Alles zusammen dauert etwa %n Minute.</numerusform>
            <numerusform>Alles zusammen dauert etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It builds on {topics}.</source>
        <translation>Es baut auf {topics} auf.</translation>
    </message>
    <message numerus="yes">
        <source>{mode}: {does}. %n minute(s). {stands}</source>
        <translation>
            <numerusform>{mode}: {does}. %n Minute. {stands}</numerusform>
            <numerusform>{mode}: {does}. %n Minuten. {stands}</numerusform>
        </translation>
    </message>
    <message>
        <source>{seen} of {items} seen, {due} due</source>
        <translation>{seen} von {items} gesehen, {due} fällig</translation>
    </message>
    <message>
        <source>✓ Done; go on at {number} of {count}</source>
        <translation>✓ Fertig; weiter bei {number} von {count}</translation>
    </message>
    <message>
        <source>Go on at {number} of {count}</source>
        <translation>Weiter bei {number} von {count}</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n Teil</numerusform>
            <numerusform>%n Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>Decks</translation>
    </message>
    <message>
        <source>“{topic}”</source>
        <translation>„{topic}“</translation>
    </message>
    <message>
        <source>After {topics}</source>
        <translation>Nach {topics}</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>etwa {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen</source>
        <translation>
            <numerusform>%n gesehen</numerusform>
            <numerusform>%n gesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n bekannt</numerusform>
            <numerusform>%n bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n fällig</numerusform>
            <numerusform>%n fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n mode(s) done</source>
        <translation>
            <numerusform>{done} von %n Modus fertig</numerusform>
            <numerusform>{done} von %n Modi fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>A sound backup, {name}, can take its place; the damaged file, with what was answered since, is kept.</source>
        <translation>Eine intakte Sicherung, {name}, kann an ihre Stelle treten; die beschädigte Datei mit allem, was seitdem beantwortet wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was sie bedeutet</translation>
    </message>
    <message>
        <source>(no key)</source>
        <translation>(keine Taste)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n Seite gefunden</numerusform>
            <numerusform>%n Seiten gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the search line</source>
        <translation>Zur Suchzeile gehen</translation>
    </message>
    <message>
        <source>Empty the search line</source>
        <translation>Suchzeile leeren</translation>
    </message>
    <message>
        <source>Study the items chosen</source>
        <translation>Gewählte Einträge lernen</translation>
    </message>
    <message>
        <source>Edit the item</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Suspend the items chosen</source>
        <translation>Gewählte Einträge aussetzen</translation>
    </message>
    <message>
        <source>Have the items chosen asked again</source>
        <translation>Gewählte Einträge wieder abfragen</translation>
    </message>
    <message>
        <source>Bury the items chosen until tomorrow</source>
        <translation>Gewählte Einträge bis morgen zurückstellen</translation>
    </message>
    <message>
        <source>Unbury the items chosen</source>
        <translation>Gewählte Einträge zurückholen</translation>
    </message>
    <message>
        <source>Flag the items chosen</source>
        <translation>Gewählte Einträge markieren</translation>
    </message>
    <message>
        <source>Take the flag off the items chosen</source>
        <translation>Markierung der gewählten Einträge entfernen</translation>
    </message>
    <message>
        <source>Tag the items chosen</source>
        <translation>Den gewählten Einträgen ein Schlagwort geben</translation>
    </message>
    <message>
        <source>Take a tag off the items chosen</source>
        <translation>Schlagwort von den gewählten Einträgen entfernen</translation>
    </message>
    <message>
        <source>Set the day of the items chosen</source>
        <translation>Tag der gewählten Einträge festlegen</translation>
    </message>
    <message>
        <source>Make the items chosen new again</source>
        <translation>Gewählte Einträge wieder auf neu setzen</translation>
    </message>
    <message>
        <source>Move the items chosen to another deck</source>
        <translation>Gewählte Einträge in ein anderes Deck verschieben</translation>
    </message>
    <message>
        <source>Delete the items chosen</source>
        <translation>Gewählte Einträge löschen</translation>
    </message>
    <message>
        <source>Show the run of the item</source>
        <translation>Lauf des Eintrags zeigen</translation>
    </message>
    <message>
        <source>Go back to the settings</source>
        <translation>Zurück zu den Einstellungen gehen</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>New keys; press them</source>
        <translation>Neue Tasten; drücke sie</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Diese Tasten verwenden</translation>
    </message>
    <message>
        <source>Press the keys that shall do this; without any, it has none.</source>
        <translation>Drücke die Tasten, die das auslösen sollen; ohne Eingabe hat es keine.</translation>
    </message>
    <message>
        <source>{place} has these keys already: “{does}”. Choose others, or change that first.</source>
        <translation>Diese Tasten sind bei „{place}“ schon vergeben: „{does}“. Wähle andere, oder ändere das zuerst.</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>A topic</source>
        <translation>Ein Thema</translation>
    </message>
    <message>
        <source>Pages of a mode</source>
        <translation>Seiten eines Modus</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Open the first mode</source>
        <translation>Ersten Modus öffnen</translation>
    </message>
    <message>
        <source>Open the second mode</source>
        <translation>Zweiten Modus öffnen</translation>
    </message>
    <message>
        <source>Open the third mode</source>
        <translation>Dritten Modus öffnen</translation>
    </message>
    <message>
        <source>Open the fourth mode</source>
        <translation>Vierten Modus öffnen</translation>
    </message>
    <message>
        <source>Open the fifth mode</source>
        <translation>Fünften Modus öffnen</translation>
    </message>
    <message>
        <source>Open the sixth mode</source>
        <translation>Sechsten Modus öffnen</translation>
    </message>
    <message>
        <source>Open the seventh mode</source>
        <translation>Siebten Modus öffnen</translation>
    </message>
    <message>
        <source>Open the eighth mode</source>
        <translation>Achten Modus öffnen</translation>
    </message>
    <message>
        <source>Open the ninth mode</source>
        <translation>Neunten Modus öffnen</translation>
    </message>
    <message>
        <source>Choose the first option</source>
        <translation>Erste Option wählen</translation>
    </message>
    <message>
        <source>Choose the second option</source>
        <translation>Zweite Option wählen</translation>
    </message>
    <message>
        <source>Choose the third option</source>
        <translation>Dritte Option wählen</translation>
    </message>
    <message>
        <source>Choose the fourth option</source>
        <translation>Vierte Option wählen</translation>
    </message>
    <message>
        <source>Open the topic that is marked</source>
        <translation>Hervorgehobenes Thema öffnen</translation>
    </message>
    <message>
        <source>Open the mode that is marked</source>
        <translation>Hervorgehobenen Modus öffnen</translation>
    </message>
    <message>
        <source>Go back to all topics</source>
        <translation>Zurück zu allen Themen gehen</translation>
    </message>
    <message>
        <source>Go on, or press the button that is marked</source>
        <translation>Weitergehen oder die hervorgehobene Schaltfläche drücken</translation>
    </message>
    <message>
        <source>Go back to the part before</source>
        <translation>Zurück zum vorigen Teil gehen</translation>
    </message>
    <message>
        <source>Scroll the words up</source>
        <translation>Text nach oben scrollen</translation>
    </message>
    <message>
        <source>Scroll the words down</source>
        <translation>Text nach unten scrollen</translation>
    </message>
    <message>
        <source>Scroll the words a page up</source>
        <translation>Text eine Seite nach oben scrollen</translation>
    </message>
    <message>
        <source>Scroll the words a page down</source>
        <translation>Text eine Seite nach unten scrollen</translation>
    </message>
    <message>
        <source>Go back to the topic</source>
        <translation>Zurück zum Thema gehen</translation>
    </message>
    <message>
        <source>Run the code, or go on to the next exercise</source>
        <translation>Code ausführen oder zur nächsten Übung gehen</translation>
    </message>
    <message>
        <source>Go on to the next question</source>
        <translation>Zur nächsten Frage gehen</translation>
    </message>
    <message>
        <source>Say that you don&apos;t know</source>
        <translation>Sagen, dass du es nicht weißt</translation>
    </message>
    <message>
        <source>Press the button that is marked</source>
        <translation>Hervorgehobene Schaltfläche drücken</translation>
    </message>
    <message>
        <source>Go back to all topics, keeping nothing</source>
        <translation>Zurück zu allen Themen gehen, ohne etwas zu behalten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Read about the place where you are</source>
        <translation>Hilfe zu dieser Stelle lesen</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Alle Tastenkürzel zeigen</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Rückgängig Gemachtes wiederherstellen</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu „Heute“ gehen</translation>
    </message>
    <message>
        <source>Go to Decks</source>
        <translation>Zu „Decks“ gehen</translation>
    </message>
    <message>
        <source>Go to the Lab</source>
        <translation>Zum Labor gehen</translation>
    </message>
    <message>
        <source>Go to Browse</source>
        <translation>Zu „Durchsuchen“ gehen</translation>
    </message>
    <message>
        <source>Go to Write</source>
        <translation>Zu „Schreiben“ gehen</translation>
    </message>
    <message>
        <source>Go to Progress</source>
        <translation>Zu „Fortschritt“ gehen</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Zu den Einstellungen gehen</translation>
    </message>
    <message>
        <source>Close LR Desk</source>
        <translation>LR Desk schließen</translation>
    </message>
    <message>
        <source>Go to the page above, while you search</source>
        <translation>Beim Suchen zur Seite darüber gehen</translation>
    </message>
    <message>
        <source>Go to the page below, while you search</source>
        <translation>Beim Suchen zur Seite darunter gehen</translation>
    </message>
    <message>
        <source>Read the page that was found</source>
        <translation>Gefundene Seite lesen</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Herausforderung</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Kept experiments</source>
        <translation>Aufbewahrte Experimente</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Open the playground</source>
        <translation>Spielwiese öffnen</translation>
    </message>
    <message>
        <source>Open the challenges</source>
        <translation>Herausforderungen öffnen</translation>
    </message>
    <message>
        <source>Open the sweep</source>
        <translation>Sweep öffnen</translation>
    </message>
    <message>
        <source>Open the range test</source>
        <translation>Bereichstest öffnen</translation>
    </message>
    <message>
        <source>Run what is set up, from the start</source>
        <translation>Eingestelltes von Anfang an ausführen</translation>
    </message>
    <message>
        <source>Save a figure or the data</source>
        <translation>Bild oder Daten speichern</translation>
    </message>
    <message>
        <source>Run, pause or play on</source>
        <translation>Ausführen, pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Branch a new lane off at the step shown</source>
        <translation>Beim gezeigten Schritt eine neue Spur abzweigen</translation>
    </message>
    <message>
        <source>Compare the lanes in a table</source>
        <translation>Spuren in einer Tabelle vergleichen</translation>
    </message>
    <message>
        <source>Train from many seeds, and draw how the losses spread</source>
        <translation>Mit vielen Seeds trainieren und zeichnen, wie die Verluste streuen</translation>
    </message>
    <message>
        <source>Keep this run drawn behind later ones</source>
        <translation>Diesen Lauf hinter späteren weiter zeichnen</translation>
    </message>
    <message>
        <source>Choose what is drawn</source>
        <translation>Wählen, was gezeichnet wird</translation>
    </message>
    <message>
        <source>Copy, paste or keep the experiment, or put it under a card</source>
        <translation>Experiment kopieren, einfügen, aufbewahren oder unter eine Karte legen</translation>
    </message>
    <message>
        <source>Show the run as a PyTorch script</source>
        <translation>Lauf als PyTorch-Skript zeigen</translation>
    </message>
    <message>
        <source>Copy the experiment as text</source>
        <translation>Experiment als Text kopieren</translation>
    </message>
    <message>
        <source>Paste an experiment from a text</source>
        <translation>Experiment aus einem Text einfügen</translation>
    </message>
    <message>
        <source>Keep, open or rename experiments</source>
        <translation>Experimente aufbewahren, öffnen oder umbenennen</translation>
    </message>
    <message>
        <source>Write an item with the experiment</source>
        <translation>Eintrag mit dem Experiment schreiben</translation>
    </message>
    <message>
        <source>Put the experiment under a card</source>
        <translation>Experiment unter eine Karte legen</translation>
    </message>
    <message>
        <source>Run your lane, pause or play on</source>
        <translation>Deine Spur ausführen, pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Submit your lane to the held-out seeds</source>
        <translation>Deine Spur bei den zurückgehaltenen Seeds einreichen</translation>
    </message>
    <message>
        <source>Go back to the wider range</source>
        <translation>Zurück zum größeren Bereich gehen</translation>
    </message>
    <message>
        <source>Rename an experiment that is kept</source>
        <translation>Aufbewahrtes Experiment umbenennen</translation>
    </message>
    <message>
        <source>Delete an experiment that is kept</source>
        <translation>Aufbewahrtes Experiment löschen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder pausieren</translation>
    </message>
    <message>
        <source>Play again from the start</source>
        <translation>Noch einmal von Anfang an abspielen</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>Einen Schritt vor</translation>
    </message>
    <message>
        <source>One step back, where the arrows turn pages</source>
        <translation>Einen Schritt zurück, wo die Pfeile blättern</translation>
    </message>
    <message>
        <source>One step forward, where the arrows turn pages</source>
        <translation>Einen Schritt vor, wo die Pfeile blättern</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Schneller abspielen</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Langsamer abspielen</translation>
    </message>
    <message>
        <source>Run again with another seed</source>
        <translation>Mit einem anderen Seed erneut ausführen</translation>
    </message>
    <message>
        <source>Open the experiment in the Lab</source>
        <translation>Experiment im Labor öffnen</translation>
    </message>
    <message>
        <source>Zoom in on the steps of the plots</source>
        <translation>In die Schritte der Diagramme hineinzoomen</translation>
    </message>
    <message>
        <source>Zoom out of the steps of the plots</source>
        <translation>Aus den Schritten der Diagramme herauszoomen</translation>
    </message>
    <message>
        <source>Show all steps in the plots</source>
        <translation>Alle Schritte in den Diagrammen zeigen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Show all charts as tables, or as charts again</source>
        <translation>Alle Diagramme als Tabellen zeigen oder wieder als Diagramme</translation>
    </message>
    <message>
        <source>Save the chart whose button or table has the focus</source>
        <translation>Diagramm speichern, dessen Schaltfläche oder Tabelle den Fokus hat</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Predict the first lane, or give the first grade</source>
        <translation>Erste Spur vorhersagen oder erste Bewertung geben</translation>
    </message>
    <message>
        <source>Predict the second lane, or give the second grade</source>
        <translation>Zweite Spur vorhersagen oder zweite Bewertung geben</translation>
    </message>
    <message>
        <source>Predict the third lane, or give the third grade</source>
        <translation>Dritte Spur vorhersagen oder dritte Bewertung geben</translation>
    </message>
    <message>
        <source>Predict the fourth lane, or give the fourth grade</source>
        <translation>Vierte Spur vorhersagen oder vierte Bewertung geben</translation>
    </message>
    <message>
        <source>Predict the fifth lane, or give the fifth grade</source>
        <translation>Fünfte Spur vorhersagen oder fünfte Bewertung geben</translation>
    </message>
    <message>
        <source>Predict the sixth lane, or give the sixth grade</source>
        <translation>Sechste Spur vorhersagen oder sechste Bewertung geben</translation>
    </message>
    <message>
        <source>Predict the seventh lane</source>
        <translation>Siebte Spur vorhersagen</translation>
    </message>
    <message>
        <source>Predict the eighth lane</source>
        <translation>Achte Spur vorhersagen</translation>
    </message>
    <message>
        <source>Predict the first lane while you write</source>
        <translation>Erste Spur vorhersagen, während du schreibst</translation>
    </message>
    <message>
        <source>Predict the second lane while you write</source>
        <translation>Zweite Spur vorhersagen, während du schreibst</translation>
    </message>
    <message>
        <source>Predict the third lane while you write</source>
        <translation>Dritte Spur vorhersagen, während du schreibst</translation>
    </message>
    <message>
        <source>Predict the fourth lane while you write</source>
        <translation>Vierte Spur vorhersagen, während du schreibst</translation>
    </message>
    <message>
        <source>Predict the fifth lane while you write</source>
        <translation>Fünfte Spur vorhersagen, während du schreibst</translation>
    </message>
    <message>
        <source>Predict the sixth lane while you write</source>
        <translation>Sechste Spur vorhersagen, während du schreibst</translation>
    </message>
    <message>
        <source>Predict the seventh lane while you write</source>
        <translation>Siebte Spur vorhersagen, während du schreibst</translation>
    </message>
    <message>
        <source>Predict the eighth lane while you write</source>
        <translation>Achte Spur vorhersagen, während du schreibst</translation>
    </message>
    <message>
        <source>Choose option A, or tick the first concept</source>
        <translation>Option A wählen oder erstes Konzept abhaken</translation>
    </message>
    <message>
        <source>Choose option B, or tick the second concept</source>
        <translation>Option B wählen oder zweites Konzept abhaken</translation>
    </message>
    <message>
        <source>Choose option C, or tick the third concept</source>
        <translation>Option C wählen oder drittes Konzept abhaken</translation>
    </message>
    <message>
        <source>Choose option D, or tick the fourth concept</source>
        <translation>Option D wählen oder viertes Konzept abhaken</translation>
    </message>
    <message>
        <source>Tick the fifth concept</source>
        <translation>Fünftes Konzept abhaken</translation>
    </message>
    <message>
        <source>Show the answer, then take the suggested grade</source>
        <translation>Antwort zeigen, dann die vorgeschlagene Bewertung nehmen</translation>
    </message>
    <message>
        <source>End the explanation</source>
        <translation>Erklärung beenden</translation>
    </message>
    <message>
        <source>Show or hide the model answer</source>
        <translation>Musterantwort zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Scroll the card up</source>
        <translation>Karte nach oben scrollen</translation>
    </message>
    <message>
        <source>Scroll the card down</source>
        <translation>Karte nach unten scrollen</translation>
    </message>
    <message>
        <source>Scroll the card a page up</source>
        <translation>Karte eine Seite nach oben scrollen</translation>
    </message>
    <message>
        <source>Scroll the card a page down</source>
        <translation>Karte eine Seite nach unten scrollen</translation>
    </message>
    <message>
        <source>Open the menu of the card</source>
        <translation>Menü der Karte öffnen</translation>
    </message>
    <message>
        <source>Suspend the card: ask it no more</source>
        <translation>Karte aussetzen: nicht mehr abfragen</translation>
    </message>
    <message>
        <source>Bury the card until tomorrow</source>
        <translation>Karte bis morgen zurückstellen</translation>
    </message>
    <message>
        <source>Flag the card, or take its flag off</source>
        <translation>Karte markieren oder ihre Markierung entfernen</translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation>Karte bearbeiten</translation>
    </message>
    <message>
        <source>Show the card in Browse, with its history</source>
        <translation>Karte mit ihrem Verlauf in „Durchsuchen“ zeigen</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Search by what it does, or by its keys</source>
        <translation>Nach der Wirkung oder nach den Tasten suchen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>Give this shortcut its usual keys again</source>
        <translation>Diesem Tastenkürzel wieder seine üblichen Tasten geben</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Alle üblichen Tasten</translation>
    </message>
    <message>
        <source>Give every shortcut its usual keys again</source>
        <translation>Jedem Tastenkürzel wieder seine üblichen Tasten geben</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Start the review, or study ahead</source>
        <translation>Wiederholung beginnen oder vorauslernen</translation>
    </message>
    <message>
        <source>Choose what to study</source>
        <translation>Wählen, was gelernt wird</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <translation>Weiter zum nächsten Schritt</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>Schritt überspringen</translation>
    </message>
    <message>
        <source>Your decks</source>
        <translation>Deine Decks</translation>
    </message>
    <message>
        <source>An item that is written</source>
        <translation>Ein Eintrag in Arbeit</translation>
    </message>
    <message>
        <source>Begin a deck</source>
        <translation>Deck anlegen</translation>
    </message>
    <message>
        <source>Rename the deck</source>
        <translation>Deck umbenennen</translation>
    </message>
    <message>
        <source>Delete the item or the deck</source>
        <translation>Eintrag oder Deck löschen</translation>
    </message>
    <message>
        <source>Add an item to the deck</source>
        <translation>Dem Deck einen Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Move the item to another deck</source>
        <translation>Eintrag in ein anderes Deck verschieben</translation>
    </message>
    <message>
        <source>Save the item</source>
        <translation>Eintrag speichern</translation>
    </message>
    <message>
        <source>Save the item and begin the next</source>
        <translation>Eintrag speichern und den nächsten beginnen</translation>
    </message>
    <message>
        <source>Choose the experiment</source>
        <translation>Experiment wählen</translation>
    </message>
    <message>
        <source>Show the card or its experiment</source>
        <translation>Karte oder ihr Experiment zeigen</translation>
    </message>
    <message>
        <source>Run the experiment</source>
        <translation>Experiment ausführen</translation>
    </message>
    <message>
        <source>Leave the item</source>
        <translation>Eintrag verlassen</translation>
    </message>
    <message>
        <source>A new deck</source>
        <translation>Ein neues Deck</translation>
    </message>
    <message>
        <source>Title of the new deck</source>
        <translation>Titel des neuen Decks</translation>
    </message>
    <message>
        <source>My experiments</source>
        <translation>Meine Experimente</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>My own experiment</source>
        <translation>Mein eigenes Experiment</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>Karte hinzufügen</translation>
    </message>
    <message>
        <source>Title of the deck</source>
        <translation>Titel des Decks</translation>
    </message>
    <message>
        <source>Question (front)</source>
        <translation>Frage (Vorderseite)</translation>
    </message>
    <message>
        <source>Answer (back)</source>
        <translation>Antwort (Rückseite)</translation>
    </message>
    <message>
        <source>Text may hold Markdown and $maths$.</source>
        <translation>Text darf Markdown und $Mathe$ enthalten.</translation>
    </message>
    <message>
        <source>The card is in “{deck}”, due as a new one.</source>
        <translation>Die Karte ist in „{deck}“ und als neue fällig.</translation>
    </message>
    <message>
        <source>‹ All challenges</source>
        <translation>‹ Alle Herausforderungen</translation>
    </message>
    <message>
        <source>Back to all challenges</source>
        <translation>Zurück zu allen Herausforderungen</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Nächste ›</translation>
    </message>
    <message>
        <source>Next challenge</source>
        <translation>Nächste Herausforderung</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>the problem of a challenge that is drawn</comment>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Take the lane that the challenge starts with</source>
        <translation>Die Spur nehmen, mit der die Herausforderung beginnt</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Show the solution</source>
        <translation>Lösung zeigen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the solution and load it</source>
        <translation>Lösung zeigen und laden</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Weiter versuchen</translation>
    </message>
    <message>
        <source>Leave the solution unseen</source>
        <translation>Lösung ungesehen lassen</translation>
    </message>
    <message>
        <source>Run your lane</source>
        <translation>Deine Spur ausführen</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Once seen, it is no longer yours to find.</source>
        <translation>Wenn du sie gesehen hast, kannst du sie nicht mehr selbst finden.</translation>
    </message>
    <message>
        <source>{number} of {count} · {level}</source>
        <translation>{number} von {count} · {level}</translation>
    </message>
    <message>
        <source>You may change: {settings}.</source>
        <translation>Änderbar: {settings}.</translation>
    </message>
    <message>
        <source>{rate} from step {step} on</source>
        <translation>{rate} ab Schritt {step}</translation>
    </message>
    <message>
        <source>Rates on the way: {rates}.</source>
        <translation>Lernraten unterwegs: {rates}.</translation>
    </message>
    <message>
        <source>✓ best {margin}×</source>
        <translation>✓ Bestwert {margin}×</translation>
    </message>
    <message>
        <source>Solved; best margin {margin}</source>
        <translation>Gelöst; bester Vorsprung {margin}</translation>
    </message>
    <message>
        <source>**Hint.** {hint}</source>
        <translation>**Hinweis.** {hint}</translation>
    </message>
    <message>
        <source>**Solution**, loaded above. {why}</source>
        <translation>**Lösung**, oben geladen. {why}</translation>
    </message>
    <message>
        <source>Best margin</source>
        <translation>Bester Vorsprung</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>rates of groups</source>
        <translation>Lernraten der Gruppen</translation>
    </message>
    <message>
        <source>{solved} of {count} challenges solved. A margin of 2 means twice as good as asked, with the worst of the seeds that you never see.</source>
        <translation>{solved} von {count} Herausforderungen gelöst. Ein Vorsprung von 2 heißt: doppelt so gut wie verlangt, und zwar beim schlechtesten der Seeds, die du nie siehst.</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>nicht gelöst</translation>
    </message>
    <message>
        <source>solved with a margin of {margin}</source>
        <translation>gelöst mit einem Vorsprung von {margin}</translation>
    </message>
    <message>
        <source>{setting} on the way</source>
        <translation>{setting} unterwegs</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>Judging with seeds that you have not seen…</source>
        <translation>Beurteilt wird mit Seeds, die du nicht gesehen hast…</translation>
    </message>
    <message>
        <source>Seed {seed}: met; {why}</source>
        <translation>Seed {seed}: erfüllt; {why}</translation>
    </message>
    <message>
        <source>Seed {seed}: not met; {why}</source>
        <translation>Seed {seed}: nicht erfüllt; {why}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Training… {share}</source>
        <translation>Training… {share}</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Gezeigtes speichern</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Python-Skript</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>The same run in PyTorch</source>
        <translation>Derselbe Lauf in PyTorch</translation>
    </message>
    <message>
        <source>The script</source>
        <translation>Das Skript</translation>
    </message>
    <message>
        <source>Run it anywhere: it prints the very losses that are plotted here.</source>
        <translation>Führe es aus, wo du willst: Es gibt genau die Verluste aus, die hier gezeichnet sind.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Code speichern</translation>
    </message>
    <message>
        <source>Target loss</source>
        <translation>Zielverlust</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Tabelle speichern…</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Tabelle als CSV speichern</translation>
    </message>
    <message>
        <source>The lanes compared</source>
        <translation>Die Spuren im Vergleich</translation>
    </message>
    <message>
        <source>{lane} (pinned)</source>
        <translation>{lane} (angeheftet)</translation>
    </message>
    <message>
        <source>Target loss: expected a number above 0.</source>
        <translation>Zielverlust: Erwartet wird eine Zahl über 0.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>confusion</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>{lane} · {right} of {total} right, most often {kind} taken for {other}</source>
        <translation>{lane} · {right} von {total} richtig, am häufigsten {kind} für {other} gehalten</translation>
    </message>
    <message>
        <source>said {kind}</source>
        <translation>als {kind}</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Click to add a point, drag to move it, right-click to remove it. By keyboard: arrows move the point, Page Up and Page Down choose another, Insert or + adds one, Delete removes it.</source>
        <translation>Klicken fügt einen Punkt hinzu, Ziehen bewegt ihn, Rechtsklick entfernt ihn. Per Tastatur: Pfeile bewegen den Punkt, Bild auf und Bild ab wählen einen anderen, Einfg oder + fügt einen hinzu, Entf entfernt ihn.</translation>
    </message>
    <message>
        <source>Schedule drawn by hand</source>
        <translation>Von Hand gezeichneter Lernratenplan</translation>
    </message>
    <message>
        <source>step {step}: {factor} × base lr</source>
        <translation>Schritt {step}: {factor} × Basis-Lernrate</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Figure for print</source>
        <translation>Bild für den Druck</translation>
    </message>
    <message>
        <source>Nothing was saved: {reason}. Choose another place.</source>
        <translation>Nichts wurde gespeichert: {reason}. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written</source>
        <translation>{file} konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{name}, as a number</source>
        <translation>{name} als Zahl</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>fitted curve</source>
        <translation>angepasste Kurve</translation>
    </message>
    <message>
        <source>{lane} from {left} to {right}</source>
        <translation>{lane} von {left} bis {right}</translation>
    </message>
    <message>
        <source>Rates of groups</source>
        <translation>Lernraten der Gruppen</translation>
    </message>
    <message>
        <source>Give groups of weights rates of their own</source>
        <translation>Gruppen von Gewichten eigene Lernraten geben</translation>
    </message>
    <message>
        <source>Same rate for all</source>
        <translation>Gleiche Lernrate für alle</translation>
    </message>
    <message>
        <source>Give all groups the lane&apos;s rate again</source>
        <translation>Allen Gruppen wieder die Lernrate der Spur geben</translation>
    </message>
    <message>
        <source>{group} lr</source>
        <translation>Lernrate {group}</translation>
    </message>
    <message>
        <source>Name to keep this experiment under</source>
        <translation>Name, unter dem dieses Experiment aufbewahrt wird</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Enter opens, {rename} renames, {delete} deletes</source>
        <translation>Enter öffnet, {rename} benennt um, {delete} löscht</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Deleted “{title}”.</source>
        <translation>„{title}“ gelöscht.</translation>
    </message>
    <message>
        <source>Keep this one as</source>
        <translation>Dieses aufbewahren als</translation>
    </message>
    <message>
        <source>Kept as “{title}”.</source>
        <translation>Aufbewahrt als „{title}“.</translation>
    </message>
    <message>
        <source>“{title}” is “{new_title}” now.</source>
        <translation>„{title}“ heißt jetzt „{new_title}“.</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>Drawn by hand (LambdaLR)</source>
        <translation>Von Hand gezeichnet (LambdaLR)</translation>
    </message>
    <message>
        <source>base lr</source>
        <translation>Basis-Lernrate</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>More of the optimizer</source>
        <translation>Mehr zum Optimierer</translation>
    </message>
    <message>
        <source>from step {step} on</source>
        <translation>ab Schritt {step}</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>Predict {lane}</source>
        <translation>{lane} vorhersagen</translation>
    </message>
    <message>
        <source>Lane {lane}</source>
        <translation>Spur {lane}</translation>
    </message>
    <message>
        <source>Lane {lane}: {value}</source>
        <translation>Spur {lane}: {value}</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>Untergrenze</translation>
    </message>
    <message numerus="yes">
        <source>median and quartiles of %n seed(s)</source>
        <translation>
            <numerusform>Median und Quartile von %n Seed</numerusform>
            <numerusform>Median und Quartile von %n Seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>edge of stability</source>
        <translation>Stabilitätsgrenze</translation>
    </message>
    <message>
        <source>Open in the Lab</source>
        <translation>Im Labor öffnen</translation>
    </message>
    <message>
        <source>on the {device}</source>
        <translation>auf {device}</translation>
    </message>
    <message>
        <source>You predicted **{lane}**. The run agrees.</source>
        <translation>Du hast **{lane}** vorhergesagt. Der Lauf gibt dir recht.</translation>
    </message>
    <message>
        <source>You predicted **{lane}**. The run says {lanes}.</source>
        <translation>Du hast **{lane}** vorhergesagt. Der Lauf ergibt {lanes}.</translation>
    </message>
    <message>
        <source>You predicted **{lane}**. The run says **none of them**.</source>
        <translation>Du hast **{lane}** vorhergesagt. Der Lauf ergibt **keine davon**.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Predict:&lt;/b&gt; {question}</source>
        <translation>&lt;b&gt;Vorhersage:&lt;/b&gt; {question}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>next lane</source>
        <translation>nächste Spur</translation>
    </message>
    <message>
        <source>Show the next lane</source>
        <translation>Nächste Spur zeigen</translation>
    </message>
    <message>
        <source>{lane} · ✗ diverged at step {step}</source>
        <translation>{lane} · ✗ bei Schritt {step} divergiert</translation>
    </message>
    <message>
        <source>Show the next lane, {lane}</source>
        <translation>Nächste Spur zeigen, {lane}</translation>
    </message>
    <message>
        <source>{lane} · {right} of {total} right</source>
        <translation>{lane} · {right} von {total} richtig</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>Hier abzweigen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>Code zeigen</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Ablösen</translation>
    </message>
    <message>
        <source>Draw no run behind</source>
        <translation>Keinen Lauf dahinter zeichnen</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>Lauf speichern</translation>
    </message>
    <message>
        <source>Loss while the rate rises</source>
        <translation>Verlust bei steigender Lernrate</translation>
    </message>
    <message>
        <source>loss of each batch, before its update</source>
        <translation>Verlust jedes Batches, vor dessen Update</translation>
    </message>
    <message>
        <source>smoothed over a tenth of the steps</source>
        <translation>über ein Zehntel der Schritte geglättet</translation>
    </message>
    <message>
        <source>blew up: 4 times the lowest</source>
        <translation>explodiert: das 4-Fache des Minimums</translation>
    </message>
    <message>
        <source>hints, by number</source>
        <translation>Hinweise, nach Nummer</translation>
    </message>
    <message>
        <source>Rate {rate}, at step {step}: loss {loss}, smoothed {smoothed}.</source>
        <translation>Lernrate {rate}, bei Schritt {step}: Verlust {loss}, geglättet {smoothed}.</translation>
    </message>
    <message>
        <source>Rate {rate}, at step {step}: loss {loss}, smoothed {smoothed}, blown up.</source>
        <translation>Lernrate {rate}, bei Schritt {step}: Verlust {loss}, geglättet {smoothed}, explodiert.</translation>
    </message>
    <message>
        <source>Run {hint}, a rate of {rate}</source>
        <translation>{hint} ausführen, Lernrate {rate}</translation>
    </message>
    <message>
        <source>Point at the chart, or go into it by Tab and the arrow keys, to read rate and loss.</source>
        <translation>Zeige auf das Diagramm oder gehe mit Tab und den Pfeiltasten hinein, um Lernrate und Verlust abzulesen.</translation>
    </message>
    <message>
        <source>The test trains a model of its own and sets the rate itself: the weights of the playground&apos;s lanes stay as they are, and a lane&apos;s rate and schedule play no part.</source>
        <translation>Der Test trainiert ein eigenes Modell und stellt die Lernrate selbst ein: Die Gewichte der Spuren der Spielwiese bleiben, wie sie sind, und Lernrate und Plan einer Spur spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Run the range test anew</source>
        <translation>Bereichstest neu ausführen</translation>
    </message>
    <message>
        <source>Rate: from</source>
        <translation>Lernrate: von</translation>
    </message>
    <message>
        <source>Rate: to</source>
        <translation>Lernrate: bis</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The rate rises</source>
        <translation>Die Lernrate steigt</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>learning rate of each group</source>
        <translation>Lernrate jeder Gruppe</translation>
    </message>
    <message>
        <source>Quadratic bowl</source>
        <translation>Quadratische Schüssel</translation>
    </message>
    <message>
        <source>Line y = 2x</source>
        <translation>Gerade y = 2x</translation>
    </message>
    <message>
        <source>Noisy linear regression</source>
        <translation>Verrauschte lineare Regression</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Zwei Monde</translation>
    </message>
    <message>
        <source>Sine curve</source>
        <translation>Sinuskurve</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>Zwei Spiralen</translation>
    </message>
    <message>
        <source>Rosenbrock&apos;s valley</source>
        <translation>Rosenbrock-Tal</translation>
    </message>
    <message>
        <source>Beale&apos;s function</source>
        <translation>Beale-Funktion</translation>
    </message>
    <message>
        <source>Himmelblau&apos;s function</source>
        <translation>Himmelblau-Funktion</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Sattel</translation>
    </message>
    <message>
        <source>Quartic x⁴ / 4</source>
        <translation>Quartik x⁴ / 4</translation>
    </message>
    <message>
        <source>Fine-tuning, two tasks</source>
        <translation>Fine-Tuning, zwei Aufgaben</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Handgeschriebene Ziffern</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>+ Add lane</source>
        <translation>+ Spur hinzufügen</translation>
    </message>
    <message>
        <source>Add a lane like this one</source>
        <translation>Eine Spur wie diese hinzufügen</translation>
    </message>
    <message>
        <source>Name of the lane</source>
        <translation>Name der Spur</translation>
    </message>
    <message>
        <source>Run from the start</source>
        <translation>Von vorn starten</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>Das Problem</translation>
    </message>
    <message>
        <source>lane name</source>
        <translation>Name der Spur</translation>
    </message>
    <message>
        <source>Edit lane {lane}</source>
        <translation>Spur {lane} bearbeiten</translation>
    </message>
    <message>
        <source>Remove lane {lane}</source>
        <translation>Spur {lane} entfernen</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>{quantity} over steps</source>
        <translation>{quantity} über die Schritte</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Herausforderungen</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>Range test</source>
        <translation>Bereichstest</translation>
    </message>
    <message>
        <source>Lab: {page}</source>
        <translation>Labor: {page}</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Keep, open, rename…</source>
        <translation>Aufbewahren, öffnen, umbenennen…</translation>
    </message>
    <message>
        <source>Put under a card…</source>
        <translation>Unter eine Karte legen…</translation>
    </message>
    <message>
        <source>Write an item with it</source>
        <translation>Eintrag dazu schreiben</translation>
    </message>
    <message>
        <source>Copied as text; paste it here or in a deck file.</source>
        <translation>Als Text kopiert; hier oder in eine Deckdatei einfügen.</translation>
    </message>
    <message>
        <source>Opened “{title}”.</source>
        <translation>„{title}“ geöffnet.</translation>
    </message>
    <message>
        <source>all steps</source>
        <translation>alle Schritte</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>Alle Schritte zeigen</translation>
    </message>
    <message>
        <source>Change it in the playground</source>
        <translation>Auf der Spielwiese ändern</translation>
    </message>
    <message>
        <source>momentum {value}</source>
        <translation>Momentum {value}</translation>
    </message>
    <message>
        <source>weight decay {value}</source>
        <translation>Weight Decay {value}</translation>
    </message>
    <message>
        <source>schedule {name}</source>
        <translation>Plan {name}</translation>
    </message>
    <message>
        <source>batches of {size}</source>
        <translation>Batches zu {size}</translation>
    </message>
    <message>
        <source>all examples at each step</source>
        <translation>allen Beispielen in jedem Schritt</translation>
    </message>
    <message>
        <source>without the changes made on the way</source>
        <translation>ohne die Änderungen unterwegs</translation>
    </message>
    <message>
        <source>With {settings}.</source>
        <translation>Mit {settings}.</translation>
    </message>
    <message>
        <source>paths over the loss surface</source>
        <translation>Wege über die Verlustfläche</translation>
    </message>
    <message>
        <source>Way down the surface</source>
        <translation>Weg bergab auf der Fläche</translation>
    </message>
    <message>
        <source>Arrow keys move the start</source>
        <translation>Pfeiltasten verschieben den Start</translation>
    </message>
    <message>
        <source>arrows on</source>
        <translation>Pfeile an</translation>
    </message>
    <message>
        <source>arrows off</source>
        <translation>Pfeile aus</translation>
    </message>
    <message>
        <source>{lane} at ({x}, {y})</source>
        <translation>{lane} bei ({x}, {y})</translation>
    </message>
    <message>
        <source>Final loss against the rate</source>
        <translation>Endverlust je Lernrate</translation>
    </message>
    <message>
        <source>loss after the last step</source>
        <translation>Verlust nach dem letzten Schritt</translation>
    </message>
    <message>
        <source>final loss</source>
        <translation>Endverlust</translation>
    </message>
    <message>
        <source>lowest on the way</source>
        <translation>niedrigster unterwegs</translation>
    </message>
    <message>
        <source>before training</source>
        <translation>vor dem Training</translation>
    </message>
    <message>
        <source>theory: diverges above {rate}</source>
        <translation>Theorie: divergiert über {rate}</translation>
    </message>
    <message>
        <source>in equal ratios</source>
        <translation>in gleichen Verhältnissen</translation>
    </message>
    <message>
        <source>{name}: from</source>
        <translation>{name}: von</translation>
    </message>
    <message>
        <source>{name}: to</source>
        <translation>{name}: bis</translation>
    </message>
    <message>
        <source>{name}: in equal ratios</source>
        <translation>{name}: in gleichen Verhältnissen</translation>
    </message>
    <message>
        <source>Train the sweep anew</source>
        <translation>Sweep neu trainieren</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>Was variiert</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Final loss over two parameters</source>
        <translation>Endverlust über zwei Parametern</translation>
    </message>
    <message>
        <source>theory: diverges right of it</source>
        <translation>Theorie: divergiert rechts davon</translation>
    </message>
    <message>
        <source>Colours: dark blue is a final loss of {low}, light yellow one of {high}</source>
        <translation>Farben: Dunkelblau ist ein Endverlust von {low}, Hellgelb einer von {high}</translation>
    </message>
    <message>
        <source>final loss {loss} or less</source>
        <translation>Endverlust {loss} oder weniger</translation>
    </message>
    <message>
        <source>final loss {loss}</source>
        <translation>Endverlust {loss}</translation>
    </message>
    <message>
        <source>{loss} or more</source>
        <translation>{loss} oder mehr</translation>
    </message>
    <message>
        <source>A click or Enter runs that lane in the playground; a drag, or Shift with arrow keys and Enter, zooms in.</source>
        <translation>Ein Klick oder Enter startet diese Spur auf der Spielwiese; Ziehen oder Umschalt mit Pfeiltasten und Enter vergrößert.</translation>
    </message>
    <message>
        <source>Back to the wider range</source>
        <translation>Zurück zum größeren Bereich</translation>
    </message>
    <message>
        <source>Values of the {quantity}</source>
        <translation>Werte: {quantity}</translation>
    </message>
    <message>
        <source>Axis of the {quantity}</source>
        <translation>Achse: {quantity}</translation>
    </message>
    <message>
        <source>pinned run</source>
        <translation>angehefteter Lauf</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>geglättet</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>roh</translation>
    </message>
    <message>
        <source>Step {step}: {values}</source>
        <translation>Schritt {step}: {values}</translation>
    </message>
    <message>
        <source>{quantity}, step {step}</source>
        <translation>{quantity}, Schritt {step}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Step shown</source>
        <translation>Gezeigter Schritt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation>Tempo {speed}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <source>step {step} / {steps}</source>
        <translation>Schritt {step} / {steps}</translation>
    </message>
    <message>
        <source>not yet shown</source>
        <translation>noch nicht gezeigt</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>Holds: {claim}.</source>
        <translation>Trifft zu: {claim}.</translation>
    </message>
    <message>
        <source>Does not hold: {claim}.</source>
        <translation>Trifft nicht zu: {claim}.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>beginner</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>fortgeschritten</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchtest du tun?</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nichts enthält diese Wörter.</translation>
    </message>
    <message>
        <source>{title}: show as a chart</source>
        <translation>{title}: als Diagramm zeigen</translation>
    </message>
    <message>
        <source>{title}: show as a table</source>
        <translation>{title}: als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>{title}: save as a picture or as data…</source>
        <translation>{title}: als Bild oder als Daten speichern…</translation>
    </message>
    <message>
        <source>What you answered on the present learning day, whatever the period.</source>
        <translation>Was du am laufenden Lerntag beantwortet hast, unabhängig vom Zeitraum.</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Days in a row with an answer. Planned days off neither break it nor make it longer.</source>
        <translation>Tage in Folge mit einer Antwort. Geplante freie Tage unterbrechen sie nicht und verlängern sie nicht.</translation>
    </message>
    <message>
        <source>Recall rate</source>
        <translation>Abrufquote</translation>
    </message>
    <message>
        <source>The share of reviews graded Hard or better. Meeting a new item does not count.</source>
        <translation>Der Anteil der Wiederholungen, die mit Schwer oder besser bewertet sind. Erstmals gesehene Einträge zählen nicht.</translation>
    </message>
    <message>
        <source>From the question to your grade, added up over all answers.</source>
        <translation>Von der Frage bis zu deiner Bewertung, über alle Antworten summiert.</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Das Jahr</translation>
    </message>
    <message>
        <source>Each square is a day of the year up to the end of the period: the darker, the more you answered.</source>
        <translation>Jedes Quadrat ist ein Tag des Jahres bis zum Ende des Zeitraums: je dunkler, desto mehr hast du beantwortet.</translation>
    </message>
    <message>
        <source>True retention</source>
        <translation>Echte Behaltensquote</translation>
    </message>
    <message>
        <source>Of the reviews of items whose interval was 21 days or longer, the share you recalled: how well what you learnt lasts.</source>
        <translation>Von den Wiederholungen der Einträge mit einem Intervall von 21 Tagen oder mehr der Anteil, den du gewusst hast: wie gut das Gelernte hält.</translation>
    </message>
    <message>
        <source>Recall by topic</source>
        <translation>Abruf nach Thema</translation>
    </message>
    <message>
        <source>Of the reviews of each topic, the share you recalled. Meeting a new item does not count.</source>
        <translation>Von den Wiederholungen jedes Themas der Anteil, den du gewusst hast. Erstmals gesehene Einträge zählen nicht.</translation>
    </message>
    <message>
        <source>Recall by kind</source>
        <translation>Abruf nach Art</translation>
    </message>
    <message>
        <source>The same for cards to recall, quizzes and explanations.</source>
        <translation>Dasselbe für Karten zum Abrufen, Quizfragen und Erklärungen.</translation>
    </message>
    <message>
        <source>Recall by level</source>
        <translation>Abruf nach Stufe</translation>
    </message>
    <message>
        <source>The same for each level of the items.</source>
        <translation>Dasselbe für jede Stufe der Einträge.</translation>
    </message>
    <message>
        <source>Prediction score</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>How often your prediction of what a run would do was right.</source>
        <translation>Wie oft du richtig vorhergesagt hast, was ein Lauf tut.</translation>
    </message>
    <message>
        <source>Hardest items</source>
        <translation>Schwerste Einträge</translation>
    </message>
    <message>
        <source>The items that you could not recall most often in this period.</source>
        <translation>Die Einträge, die du in diesem Zeitraum am häufigsten nicht gewusst hast.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>How many minutes your answers took, from the question to your grade.</source>
        <translation>Wie viele Minuten deine Antworten brauchten, von der Frage bis zu deiner Bewertung.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>How many items come due on each of the next 30 days, all overdue ones today. New items come on top.</source>
        <translation>Wie viele Einträge an jedem der nächsten 30 Tage fällig werden, alle überfälligen heute. Neue Einträge kommen dazu.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>How many reviews you did in each hour of your clock. Meeting a new item counts, too.</source>
        <translation>Wie viele Wiederholungen du in jeder Stunde des Tages gemacht hast. Erstmals gesehene Einträge zählen mit.</translation>
    </message>
    <message>
        <source>Answer buttons</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>How often you gave each grade. Meeting a new item does not count.</source>
        <translation>Wie oft du jede Bewertung gegeben hast. Erstmals gesehene Einträge zählen nicht.</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>How many items you meet again after so many days, as things stand today. They grow while you recall.</source>
        <translation>Wie viele Einträge dir nach wie vielen Tagen wieder begegnen, nach heutigem Stand. Die Intervalle wachsen, solange du die Antwort weißt.</translation>
    </message>
    <message>
        <source>How many items are how easy for you today: by this factor their interval grows. All begin at 2.5; Hard makes it less, Easy makes it more.</source>
        <translation>Wie viele Einträge dir heute wie leichtfallen: Um diesen Faktor wächst ihr Intervall. Alle beginnen bei 2,5; Schwer senkt ihn, Leicht erhöht ihn.</translation>
    </message>
    <message>
        <source>{new} new, {repeated} repeated, {time}; recalled: {recalled}</source>
        <translation>{new} neu, {repeated} noch einmal, {time}; gewusst: {recalled}</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest ever: %n day(s).</source>
        <translation>
            <numerusform>Die längste bisher: %n Tag.</numerusform>
            <numerusform>Die längste bisher: %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is a planned day off.</source>
        <translation>Heute ist ein geplanter freier Tag.</translation>
    </message>
    <message numerus="yes">
        <source>{days} of %n day(s), {average} on each</source>
        <translation>
            <numerusform>{days} von %n Tag, je {average}</numerusform>
            <numerusform>{days} von %n Tagen, je {average}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was answered in this period.</source>
        <translation>In diesem Zeitraum wurde nichts beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>{when}: {time}, %n answer(s)</source>
        <translation>
            <numerusform>{when}: {time}, %n Antwort</numerusform>
            <numerusform>{when}: {time}, %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Nothing was answered in the year up to the end of this period.</source>
        <translation>Im Jahr bis zum Ende dieses Zeitraums wurde nichts beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing comes due in the next %n day(s).</source>
        <translation>
            <numerusform>Am nächsten Tag wird nichts fällig.</numerusform>
            <numerusform>In den nächsten %n Tagen wird nichts fällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n item(s)</source>
        <translation>
            <numerusform>{day}: %n Eintrag</numerusform>
            <numerusform>{day}: %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in all</source>
        <translation>
            <numerusform>%n Eintrag insgesamt</numerusform>
            <numerusform>%n Einträge insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Nothing was reviewed in this period.</source>
        <translation>In diesem Zeitraum wurde nichts wiederholt.</translation>
    </message>
    <message numerus="yes">
        <source>{hours}: %n review(s), {share} recalled</source>
        <translation>
            <numerusform>{hours}: %n Wiederholung, {share} gewusst</numerusform>
            <numerusform>{hours}: %n Wiederholungen, {share} gewusst</numerusform>
        </translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Gewusst</translation>
    </message>
    <message numerus="yes">
        <source>{days} days: %n item(s)</source>
        <translation>
            <numerusform>{days} Tage: %n Eintrag</numerusform>
            <numerusform>{days} Tage: %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message numerus="yes">
        <source>Easiness {range}: %n item(s)</source>
        <translation>
            <numerusform>Leichtigkeit {range}: %n Eintrag</numerusform>
            <numerusform>Leichtigkeit {range}: %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>No item is remembered yet.</source>
        <translation>Noch ist kein Eintrag im Gedächtnis.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>You recalled most from {hours}: {share}.</source>
        <translation>Deine beste Zeit: {hours} Uhr, {share} gewusst.</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} oder mehr</translation>
    </message>
    <message>
        <source>Week from {day} on</source>
        <translation>Woche ab {day}</translation>
    </message>
    <message>
        <source>After your first review</source>
        <translation>Nach deiner ersten Wiederholung</translation>
    </message>
    <message>
        <source>What you did today, your streak, your minutes, and the year as a map of days.</source>
        <translation>Was du heute getan hast, deine Serie, deine Minuten und das Jahr Tag für Tag.</translation>
    </message>
    <message>
        <source>When items come back, mostly from the next day on</source>
        <translation>Wenn Einträge wiederkommen, meist ab dem nächsten Tag</translation>
    </message>
    <message>
        <source>How much you recall: by topic, kind and level, and which items are the hardest for you.</source>
        <translation>Wie viel du weißt: nach Thema, Art und Stufe, und welche Einträge dir am schwersten fallen.</translation>
    </message>
    <message>
        <source>After three weeks or so</source>
        <translation>Nach etwa drei Wochen</translation>
    </message>
    <message>
        <source>True retention: whether you still know what you were not asked for 21 days or longer.</source>
        <translation>Echte Behaltensquote: ob du noch weißt, wonach du 21 Tage oder länger nicht gefragt wurdest.</translation>
    </message>
    <message>
        <source>When you predict what a run will do</source>
        <translation>Wenn du vorhersagst, was ein Lauf tun wird</translation>
    </message>
    <message>
        <source>How often you are right.</source>
        <translation>Wie oft du richtigliegst.</translation>
    </message>
    <message>
        <source>Your progress will stand here</source>
        <translation>Hier wird dein Fortschritt stehen</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Wiederholung starten</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Choose the days…</source>
        <translation>Tage wählen…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>The first day must not come after the last; the figures stay as they were.</source>
        <translation>Der erste Tag darf nicht nach dem letzten liegen; die Zahlen bleiben, wie sie waren.</translation>
    </message>
    <message numerus="yes">
        <source>{recalled} of %n review(s)</source>
        <translation>
            <numerusform>{recalled} von %n Wiederholung</numerusform>
            <numerusform>{recalled} von %n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>21 days or longer</source>
        <translation>21 Tage oder länger</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Kürzer</translation>
    </message>
    <message>
        <source>No item with an interval of 21 days or longer was asked in this period.</source>
        <translation>In diesem Zeitraum wurde kein Eintrag mit einem Intervall von 21 Tagen oder mehr abgefragt.</translation>
    </message>
    <message>
        <source>{grade}: {count}, {share} of all</source>
        <translation>{grade}: {count}, {share} von allen</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>You predicted no run in this period. Before its run, a card asks which lane does what.</source>
        <translation>In diesem Zeitraum hast du keinen Lauf vorhergesagt. Vor ihrem Lauf fragt eine Karte, welche Spur was tut.</translation>
    </message>
    <message numerus="yes">
        <source>{right} of %n prediction(s)</source>
        <translation>
            <numerusform>{right} von %n Vorhersage</numerusform>
            <numerusform>{right} von %n Vorhersagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Right: {share}, {note}</source>
        <translation>Richtig: {share}, {note}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Nothing was forgotten in this period.</source>
        <translation>In diesem Zeitraum wurde nichts vergessen.</translation>
    </message>
    <message numerus="yes">
        <source>{item}: forgotten %n time(s)</source>
        <translation>
            <numerusform>{item}: %n-mal vergessen</numerusform>
            <numerusform>{item}: %n-mal vergessen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Lapses in all</source>
        <translation>Insgesamt vergessen</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {share}, {recalled} of %n review(s)</source>
        <translation>
            <numerusform>{name}: {share}, {recalled} von %n Wiederholung</numerusform>
            <numerusform>{name}: {share}, {recalled} von %n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No item came back for review in this period.</source>
        <translation>In diesem Zeitraum kam kein Eintrag zur Wiederholung zurück.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>{period}: recall rate {recall}, time {time}</source>
        <translation>{period}: Abrufquote {recall}, Zeit {time}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>unter 1 min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation>Musterantwort</translation>
    </message>
    <message>
        <source>Show the model answer</source>
        <translation>Musterantwort zeigen</translation>
    </message>
    <message>
        <source>Your explanation</source>
        <translation>Deine Erklärung</translation>
    </message>
    <message>
        <source>Explain it in your own words.</source>
        <translation>Erkläre es in eigenen Worten.</translation>
    </message>
    <message>
        <source>Explain in your own words</source>
        <translation>In eigenen Worten erklären</translation>
    </message>
    <message>
        <source>Which of these did you say?</source>
        <translation>Was davon hast du gesagt?</translation>
    </message>
    <message>
        <source>**Model answer.** {text}</source>
        <translation>**Musterantwort.** {text}</translation>
    </message>
    <message>
        <source>What else to do with this card</source>
        <translation>Was mit dieser Karte noch geht</translation>
    </message>
    <message>
        <source>{option}, right</source>
        <translation>{option}, richtig</translation>
    </message>
    <message>
        <source>{option}, your choice, wrong</source>
        <translation>{option}, deine Wahl, falsch</translation>
    </message>
    <message>
        <source>**Not quite.** {why}</source>
        <translation>**Nicht ganz.** {why}</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>Nachüben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>Letzte Antwort rückgängig machen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Grade Easy</source>
        <translation>Mit Leicht bewerten</translation>
    </message>
    <message>
        <source>&lt;b&gt;{left}&lt;/b&gt; left · {minutes} min</source>
        <translation>noch &lt;b&gt;{left}&lt;/b&gt; · {minutes} min</translation>
    </message>
    <message>
        <source>{key} shows the answer</source>
        <translation>{key} zeigt die Antwort</translation>
    </message>
    <message>
        <source>{end} ends your explanation; {first} to {last} predict</source>
        <translation>{end} beendet deine Erklärung; {first} bis {last} sagen vorher</translation>
    </message>
    <message>
        <source>Session done</source>
        <translation>Sitzung fertig</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n card(s)&lt;/b&gt; reviewed in {minutes} min {seconds} s.</source>
        <translation>
            <numerusform>&lt;b&gt;%n Karte&lt;/b&gt; in {minutes} min {seconds} s wiederholt.</numerusform>
            <numerusform>&lt;b&gt;%n Karten&lt;/b&gt; in {minutes} min {seconds} s wiederholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n&lt;/b&gt; of them for the first time.</source>
        <translation>
            <numerusform>&lt;b&gt;%n&lt;/b&gt; davon zum ersten Mal.</numerusform>
            <numerusform>&lt;b&gt;%n&lt;/b&gt; davon zum ersten Mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;{recalled} of {seen}&lt;/b&gt; that you had seen before were recalled.</source>
        <translation>&lt;b&gt;{recalled} von {seen}&lt;/b&gt; schon gesehenen gewusst.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in drills.</source>
        <translation>
            <numerusform>%n Antwort beim Nachüben.</numerusform>
            <numerusform>%n Antworten beim Nachüben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;{right} of {predicted}&lt;/b&gt; predictions agreed with the run.</source>
        <translation>&lt;b&gt;{right} von {predicted}&lt;/b&gt; Vorhersagen trafen zu.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) still to repeat today.</source>
        <translation>
            <numerusform>%n Karte kommt heute noch einmal.</numerusform>
            <numerusform>%n Karten kommen heute noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>{grade}: comes back tomorrow</source>
        <translation>{grade}: kommt morgen wieder</translation>
    </message>
    <message>
        <source>{grade}: comes back today</source>
        <translation>{grade}: kommt heute wieder</translation>
    </message>
    <message numerus="yes">
        <source>{grade}: comes back in %n day(s)</source>
        <translation>
            <numerusform>{grade}: kommt in %n Tag wieder</numerusform>
            <numerusform>{grade}: kommt in %n Tagen wieder</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}, suggested</source>
        <translation>{said}, vorgeschlagen</translation>
    </message>
    <message>
        <source>Comes back tomorrow.</source>
        <translation>Kommt morgen wieder.</translation>
    </message>
    <message>
        <source>Comes back today.</source>
        <translation>Kommt heute wieder.</translation>
    </message>
    <message numerus="yes">
        <source>Comes back in %n day(s).</source>
        <translation>
            <numerusform>Kommt in %n Tag wieder.</numerusform>
            <numerusform>Kommt in %n Tagen wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Graded {grade} from your answer. {comes_back}</source>
        <translation>Nach deiner Antwort mit {grade} bewertet. {comes_back}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Every key of the app, and how to change it.</source>
        <translation>Alle Tasten der App und wie du sie änderst.</translation>
    </message>
    <message>
        <source>Show and change…</source>
        <translation>Zeigen und ändern…</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Days off that you plan: nothing is asked of you, and your streak stays.</source>
        <translation>Freie Tage, die du planst: Nichts wird abgefragt, und deine Serie bleibt.</translation>
    </message>
    <message>
        <source>Plan a pause…</source>
        <translation>Pause planen…</translation>
    </message>
    <message>
        <source>Training on a GPU</source>
        <translation>Training auf einer GPU</translation>
    </message>
    <message>
        <source>When it is faster, what it needs, and how to get it.</source>
        <translation>Wann sie schneller ist, was sie braucht und wie du das bekommst.</translation>
    </message>
    <message>
        <source>Read about it…</source>
        <translation>Mehr dazu lesen …</translation>
    </message>
    <message>
        <source>Where your data is, its backups, checking, moving and resetting it.</source>
        <translation>Wo deine Daten liegen und wie du sie sicherst, prüfst, verschiebst oder zurücksetzt.</translation>
    </message>
    <message>
        <source>Look after your data…</source>
        <translation>Daten pflegen…</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>More: undo, commands, shortcuts, help</source>
        <translation>Mehr: Rückgängig, Befehle, Tastenkürzel, Hilfe</translation>
    </message>
    <message numerus="yes">
        <source>Today, %n to review</source>
        <translation>
            <numerusform>Heute, %n zu wiederholen</numerusform>
            <numerusform>Heute, %n zu wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>Welche Einträge</translation>
    </message>
    <message>
        <source>All decks</source>
        <translation>Alle Decks</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>With or without a tag</source>
        <translation>Mit oder ohne Schlagwort</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <source>Only practise: leave what the app knows of my memory as it is</source>
        <translation>Nur üben: Was die App über mein Gedächtnis weiß, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to choose from.</source>
        <translation>
            <numerusform>%n Eintrag zur Auswahl.</numerusform>
            <numerusform>%n Einträge zur Auswahl.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such item.</source>
        <translation>Es gibt keinen solchen Eintrag.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) · {minutes} min</source>
        <translation>
            <numerusform>%n Eintrag · {minutes} min</numerusform>
            <numerusform>%n Einträge · {minutes} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{seen} of %n item(s) seen</source>
        <translation>
            <numerusform>{seen} von %n Eintrag gesehen</numerusform>
            <numerusform>{seen} von %n Einträgen gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>all done today</source>
        <translation>heute alles erledigt</translation>
    </message>
    <message>
        <source>Plan a pause</source>
        <translation>Pause planen</translation>
    </message>
    <message>
        <source>Add the pause</source>
        <translation>Pause hinzufügen</translation>
    </message>
    <message>
        <source>Pauses planned</source>
        <translation>Geplante Pausen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the pause that is marked</source>
        <translation>Die gewählte Pause entfernen</translation>
    </message>
    <message>
        <source>On these days nothing is asked of you and no reminder comes. Your streak stays as it is.</source>
        <translation>An diesen Tagen wird nichts abgefragt, und keine Erinnerung kommt. Deine Serie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>The last day comes before the first; choose a later one.</source>
        <translation>Der letzte Tag liegt vor dem ersten; wähle einen späteren.</translation>
    </message>
    <message>
        <source>A pause can&apos;t be longer than a year; choose an earlier last day.</source>
        <translation>Eine Pause kann nicht länger als ein Jahr sein; wähle einen früheren letzten Tag.</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>to repeat</source>
        <translation>noch einmal</translation>
    </message>
    <message>
        <source>recalled, last 30 days</source>
        <translation>gewusst, letzte 30 Tage</translation>
    </message>
    <message>
        <source>Study ahead</source>
        <translation>Vorauslernen</translation>
    </message>
    <message>
        <source>Study ahead of time</source>
        <translation>Vorauslernen, was später fällig wird</translation>
    </message>
    <message>
        <source>Due in the next two weeks</source>
        <translation>In den nächsten zwei Wochen fällig</translation>
    </message>
    <message>
        <source>Reviews this year</source>
        <translation>Wiederholungen in diesem Jahr</translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation>Nächste zwei Wochen</translation>
    </message>
    <message numerus="yes">
        <source>{weekday}, %n to review</source>
        <translation>
            <numerusform>{weekday}, %n zu wiederholen</numerusform>
            <numerusform>{weekday}, %n zu wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation>Für heute alles erledigt</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Etwa %n Minute.</numerusform>
            <numerusform>Etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No deck was found.</source>
        <translation>Kein Deck gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n-day streak.</source>
        <translation>
            <numerusform>Serie: %n Tag.</numerusform>
            <numerusform>Serie: %n Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: %n item(s) tomorrow.</source>
        <translation>
            <numerusform>Als Nächstes: morgen %n Eintrag.</numerusform>
            <numerusform>Als Nächstes: morgen %n Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: %n item(s) on {weekday}.</source>
        <translation>
            <numerusform>Als Nächstes: am {weekday} %n Eintrag.</numerusform>
            <numerusform>Als Nächstes: am {weekday} %n Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: %n item(s) on {weekday} in {days} days.</source>
        <translation>
            <numerusform>Als Nächstes: am {weekday} in {days} Tagen %n Eintrag.</numerusform>
            <numerusform>Als Nächstes: am {weekday} in {days} Tagen %n Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{weekday}: %n item(s)</source>
        <translation>
            <numerusform>{weekday}: %n Eintrag</numerusform>
            <numerusform>{weekday}: %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>About today</source>
        <translation>Zum heutigen Tag</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <source>You planned a pause until {day}. Nothing is asked of you, and your streak stays.</source>
        <translation>Du hast eine Pause bis {day} geplant. Nichts wird abgefragt, und deine Serie bleibt.</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Plan beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s)</source>
        <translation>
            <numerusform>%n weiterer Eintrag</numerusform>
            <numerusform>%n weitere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>You are catching up: {count} due items a day, and {waiting} on the days after.</source>
        <translation>Du holst auf: {count} fällige Einträge am Tag und {waiting} an den Tagen danach.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) a day</source>
        <translation>
            <numerusform>%n Minute am Tag</numerusform>
            <numerusform>%n Minuten am Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>Over {days}, {minutes}</source>
        <translation>Auf {days} verteilt, {minutes}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are due, more than usual. You can spread them over some days.</source>
        <translation>
            <numerusform>%n Eintrag ist fällig, mehr als sonst. Du kannst das auf einige Tage verteilen.</numerusform>
            <numerusform>%n Einträge sind fällig, mehr als sonst. Du kannst sie auf einige Tage verteilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beyond your limit for a day, %n more due item(s) wait for another.</source>
        <translation>
            <numerusform>Über dein Tageslimit hinaus wartet %n weiterer fälliger Eintrag auf einen anderen Tag.</numerusform>
            <numerusform>Über dein Tageslimit hinaus warten %n weitere fällige Einträge auf einen anderen Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open LR Desk</source>
        <translation>LR Desk öffnen</translation>
    </message>
    <message>
        <source>Remind me in an hour</source>
        <translation>In einer Stunde erinnern</translation>
    </message>
    <message>
        <source>Pause reminders today</source>
        <translation>Heute nicht mehr erinnern</translation>
    </message>
    <message>
        <source>Quit LR Desk</source>
        <translation>LR Desk beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>items to review</comment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits today</source>
        <translation>Heute wartet nichts</translation>
    </message>
    <message>
        <source>Skip this card</source>
        <translation>Diese Karte überspringen</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>Schritt 2 von 3</translation>
    </message>
    <message>
        <source>**That is all there is to it.** What you know comes back later and later; what you don&apos;t, soon.</source>
        <translation>**Das ist schon alles.** Was du weißt, kommt immer später wieder; was du nicht weißt, bald.</translation>
    </message>
    <message>
        <source>**Grade again.** From Good on, it is done for today.</source>
        <translation>**Bewerte noch einmal.** Ab Gut ist sie für heute erledigt.</translation>
    </message>
    <message>
        <source>**Once more.** What you did not know well is asked again on the same day, until you do.</source>
        <translation>**Noch einmal.** Was du nicht gut wusstest, wird am selben Tag wieder abgefragt, bis du es weißt.</translation>
    </message>
    <message>
        <source>**Predict.** First a bet: which lane does what is asked? Click it, or press {first} to {last}.</source>
        <translation>**Vorhersagen.** Zuerst ein Tipp: Welche Spur tut, was gefragt ist? Klicke sie an oder drücke {first} bis {last}.</translation>
    </message>
    <message>
        <source>**Recall.** Answer the card in your head, or guess. Then press {key} for its answer, and the run.</source>
        <translation>**Abrufen.** Beantworte die Karte im Kopf, oder rate. Drücke dann {key} für die Antwort und den Lauf.</translation>
    </message>
    <message>
        <source>**Grade.** Did you know it? After **Good** the card comes back tomorrow, then after {second}, {third} and {fourth} days; after **Again**, once more today.</source>
        <translation>**Bewerten.** Hast du es gewusst? Nach **Gut** kommt die Karte morgen wieder, dann nach {second}, {third} und {fourth} Tagen; nach **Nochmal** heute noch einmal.</translation>
    </message>
    <message>
        <source>A few: 5 a day</source>
        <translation>Wenige: 5 am Tag</translation>
    </message>
    <message>
        <source>The usual: 20 a day</source>
        <translation>Üblich: 20 am Tag</translation>
    </message>
    <message>
        <source>Many: 40 a day</source>
        <translation>Viele: 40 am Tag</translation>
    </message>
    <message>
        <source>Once a day, quietly, and only when cards are waiting. LR Desk then stays in the background when you close its window.</source>
        <translation>Einmal am Tag, leise und nur, wenn Karten warten. LR Desk bleibt dann im Hintergrund, wenn du sein Fenster schließt.</translation>
    </message>
    <message>
        <source>Not now: leave both as they are</source>
        <translation>Nicht jetzt: beides lassen, wie es ist</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Schritt 3 von 3</translation>
    </message>
    <message>
        <source>A few minutes, when it suits you</source>
        <translation>Ein paar Minuten, wann es dir passt</translation>
    </message>
    <message>
        <source>Both can be changed in the settings at any time.</source>
        <translation>Beides lässt sich jederzeit in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>You know the field already?</source>
        <translation>Kennst du dich schon aus?</translation>
    </message>
    <message>
        <source>Shall LR Desk remind you?</source>
        <translation>Soll LR Desk dich erinnern?</translation>
    </message>
    <message>
        <source>How many new cards a day?</source>
        <translation>Wie viele neue Karten am Tag?</translation>
    </message>
    <message>
        <source>Each of them comes back later, so a few go a long way.</source>
        <translation>Jede davon kommt später wieder, also bringen dich schon wenige weit.</translation>
    </message>
    <message>
        <source>A few minutes, when it suits you. Shall LR Desk remind you, and how many new cards a day?</source>
        <translation>Ein paar Minuten, wann es dir passt. Soll LR Desk dich erinnern, und wie viele neue Karten am Tag?</translation>
    </message>
    <message>
        <source>**A few minutes a day.** Short cards teach you how the learning rate decides whether training works.</source>
        <translation>**Ein paar Minuten am Tag.** Kurze Karten zeigen dir, wie die Lernrate entscheidet, ob das Training gelingt.</translation>
    </message>
    <message>
        <source>**Cards that come back.** What you know returns after ever longer waits, just as you begin to forget it.</source>
        <translation>**Karten, die wiederkommen.** Was du weißt, kehrt nach immer längerer Zeit zurück, gerade wenn du es zu vergessen beginnst.</translation>
    </message>
    <message>
        <source>**Every card proves itself.** An experiment trains for real, with PyTorch, on your computer, like this one.</source>
        <translation>**Jede Karte beweist sich.** Ein Experiment trainiert wirklich, mit PyTorch, auf deinem Computer, so wie dieses.</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>Schritt 1 von 3</translation>
    </message>
    <message>
        <source>Welcome to LR Desk</source>
        <translation>Willkommen bei LR Desk</translation>
    </message>
    <message>
        <source>Try one card</source>
        <translation>Eine Karte ausprobieren</translation>
    </message>
    <message>
        <source>Try one card; it takes a minute</source>
        <translation>Eine Karte ausprobieren; es dauert eine Minute</translation>
    </message>
    <message>
        <source>Skip the introduction</source>
        <translation>Einführung überspringen</translation>
    </message>
    <message>
        <source>Here an experiment is getting ready.</source>
        <translation>Hier wird gerade ein Experiment vorbereitet.</translation>
    </message>
    <message>
        <source>too low</source>
        <translation>zu niedrig</translation>
    </message>
    <message>
        <source>too high</source>
        <translation>zu hoch</translation>
    </message>
    <message>
        <source>about right</source>
        <translation>etwa richtig</translation>
    </message>
    <message>
        <source>Three learning rates in one valley</source>
        <translation>Drei Lernraten in einem Tal</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Watch the run again</source>
        <translation>Den Lauf noch einmal ansehen</translation>
    </message>
    <message>
        <source>PyTorch is being loaded.</source>
        <translation>PyTorch wird geladen.</translation>
    </message>
    <message>
        <source>Trained on this computer, just now.</source>
        <translation>Gerade auf diesem Computer trainiert.</translation>
    </message>
    <message>
        <source>‹ Your decks</source>
        <translation>‹ Deine Decks</translation>
    </message>
    <message>
        <source>Back to your decks</source>
        <translation>Zurück zu deinen Decks</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Compare with the original</source>
        <translation>Mit dem Original vergleichen</translation>
    </message>
    <message>
        <source>Begin a new item that says the same</source>
        <translation>Neuen Eintrag mit demselben Inhalt beginnen</translation>
    </message>
    <message>
        <source>Delete the item</source>
        <translation>Den Eintrag löschen</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>Save and begin the next</source>
        <translation>Speichern und den nächsten beginnen</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>{field}: {sentence}</source>
        <translation>{field}: {sentence}</translation>
    </message>
    <message>
        <source>In the deck</source>
        <translation>Im Deck</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Deine Fassung</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Zurück zum Original</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>The deck says something else than when you edited the item.</source>
        <translation>Das Deck sagt jetzt etwas anderes als beim Bearbeiten des Eintrags.</translation>
    </message>
    <message>
        <source>Words that only the deck has are struck out, words that only you have are underlined.</source>
        <translation>Wörter, die nur das Deck hat, sind durchgestrichen; Wörter, die nur du hast, sind unterstrichen.</translation>
    </message>
    <message>
        <source>The right option</source>
        <translation>Die richtige Option</translation>
    </message>
    <message>
        <source>New deck</source>
        <translation>Neues Deck</translation>
    </message>
    <message>
        <source>Edit deck</source>
        <translation>Deck bearbeiten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Minutes that it takes</source>
        <translation>Dauer in Minuten</translation>
    </message>
    <message>
        <source>Begin the deck</source>
        <translation>Deck anlegen</translation>
    </message>
    <message>
        <source>A deck needs a title and a technology.</source>
        <translation>Ein Deck braucht einen Titel und eine Technologie.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>There is no other deck of yours.</source>
        <translation>Du hast kein anderes eigenes Deck.</translation>
    </message>
    <message>
        <source>Items of the deck</source>
        <translation>Einträge des Decks</translation>
    </message>
    <message>
        <source>New deck…</source>
        <translation>Neues Deck…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete the deck</source>
        <translation>Das Deck löschen</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Each of your decks is a file in {folder}; what you write there by hand stays as you wrote it.</source>
        <translation>Jedes deiner Decks ist eine Datei in {folder}; was du dort von Hand schreibst, bleibt, wie du es geschrieben hast.</translation>
    </message>
    <message>
        <source>{title} ({kind})</source>
        <translation>{title} ({kind})</translation>
    </message>
    <message>
        <source>You have no decks of your own yet. Begin one, and write your first item.</source>
        <translation>Du hast noch keine eigenen Decks. Lege eins an und schreibe deinen ersten Eintrag.</translation>
    </message>
    <message>
        <source>This deck has no items yet.</source>
        <translation>Dieses Deck hat noch keine Einträge.</translation>
    </message>
    <message>
        <source>“{title}” is in the folder of deleted decks now; undo brings it back.</source>
        <translation>„{title}“ liegt jetzt im Ordner der gelöschten Decks; „Rückgängig“ holt es zurück.</translation>
    </message>
    <message>
        <source>“{title}” is deleted; undo brings it back.</source>
        <translation>„{title}“ ist gelöscht; „Rückgängig“ holt den Eintrag zurück.</translation>
    </message>
    <message>
        <source>To which deck shall it move?</source>
        <translation>In welches Deck soll er verschoben werden?</translation>
    </message>
    <message>
        <source>It moved, with all that was learnt of it; undo brings it back.</source>
        <translation>Er ist verschoben, mit allem, was dazu gelernt wurde; „Rückgängig“ holt ihn zurück.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The deck says something else than when you edited this item.</source>
        <translation>Das Deck sagt jetzt etwas anderes als beim Bearbeiten dieses Eintrags.</translation>
    </message>
    <message>
        <source>This item came with the app. Your words are kept apart from it; level and experiment stay.</source>
        <translation>Dieser Eintrag gehört zur App. Deine Fassung wird getrennt davon aufbewahrt; Stufe und Experiment bleiben.</translation>
    </message>
    <message>
        <source>Reload the item</source>
        <translation>Eintrag neu laden</translation>
    </message>
    <message>
        <source>Save mine anyway</source>
        <translation>Meine trotzdem speichern</translation>
    </message>
    <message>
        <source>in “{deck}”</source>
        <translation>in „{deck}“</translation>
    </message>
    <message>
        <source>kept in the Lab</source>
        <translation>im Labor aufbewahrt</translation>
    </message>
    <message>
        <source>Words of its title, or of its deck</source>
        <translation>Wörter aus dem Titel oder dem Deck</translation>
    </message>
    <message>
        <source>Search the experiments</source>
        <translation>Experimente durchsuchen</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>{title}, {place}</source>
        <translation>{title}, {place}</translation>
    </message>
    <message>
        <source>One of another deck is copied into yours with the item.</source>
        <translation>Eines aus einem anderen Deck wird mit dem Eintrag in deines kopiert.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Group of the curriculum</source>
        <translation>Gruppe des Lehrplans</translation>
    </message>
    <message>
        <source>Build in the Lab…</source>
        <translation>Im Labor bauen…</translation>
    </message>
    <message>
        <source>Build the experiment in the Lab</source>
        <translation>Das Experiment im Labor bauen</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Diesen öffnen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>None is chosen yet.</source>
        <translation>Noch keines gewählt.</translation>
    </message>
    <message>
        <source>“{title}” in “{deck}” asks nearly the same.</source>
        <translation>„{title}“ in „{deck}“ fragt fast dasselbe.</translation>
    </message>
    <message>
        <source>Four different options; mark the right one.</source>
        <translation>Vier verschiedene Optionen; wähle die richtige.</translation>
    </message>
    <message>
        <source>{option} is right</source>
        <translation>{option} ist richtig</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ Richtig</translation>
    </message>
    <message>
        <source>What is to be explained</source>
        <translation>Was zu erklären ist</translation>
    </message>
    <message>
        <source>More, under the answer (may be empty)</source>
        <translation>Mehr, unter der Antwort (darf leer sein)</translation>
    </message>
    <message>
        <source>Why that is right</source>
        <translation>Warum das richtig ist</translation>
    </message>
    <message>
        <source>Tags (may be empty)</source>
        <translation>Schlagwörter (dürfen leer sein)</translation>
    </message>
    <message>
        <source>Option A</source>
        <translation>Option A</translation>
    </message>
    <message>
        <source>Option B</source>
        <translation>Option B</translation>
    </message>
    <message>
        <source>Option C</source>
        <translation>Option C</translation>
    </message>
    <message>
        <source>Option D</source>
        <translation>Option D</translation>
    </message>
    <message>
        <source>First concept of a full answer</source>
        <translation>Erstes Konzept einer vollen Antwort</translation>
    </message>
    <message>
        <source>Second concept</source>
        <translation>Zweites Konzept</translation>
    </message>
    <message>
        <source>Third concept</source>
        <translation>Drittes Konzept</translation>
    </message>
    <message>
        <source>Fourth concept (may be empty)</source>
        <translation>Viertes Konzept (darf leer sein)</translation>
    </message>
    <message>
        <source>Fifth concept (may be empty)</source>
        <translation>Fünftes Konzept (darf leer sein)</translation>
    </message>
    <message>
        <source>Hint (may be empty)</source>
        <translation>Hinweis (darf leer sein)</translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Was das Bild zeigt</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>What does the picture show?</source>
        <translation>Was zeigt das Bild?</translation>
    </message>
    <message>
        <source>A screen reader says it, and it is searched for.</source>
        <translation>Ein Bildschirmleser liest es vor, und die Suche findet es.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture that can be shown.</source>
        <translation>Die Zwischenablage enthält kein Bild, das sich zeigen lässt.</translation>
    </message>
    <message>
        <source>{file} is no picture that can be shown.</source>
        <translation>{file} ist kein Bild, das sich zeigen lässt.</translation>
    </message>
    <message>
        <source>{file} is too large for a card.</source>
        <translation>{file} ist zu groß für eine Karte.</translation>
    </message>
    <message>
        <source>Preview of the card</source>
        <translation>Vorschau der Karte</translation>
    </message>
    <message>
        <source>Choose an experiment whose run shows what the card says.</source>
        <translation>Wähle ein Experiment, dessen Lauf zeigt, was die Karte sagt.</translation>
    </message>
    <message>
        <source>What you wrote is not saved.</source>
        <translation>Was du geschrieben hast, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>The app was closed before this was saved: “{text}”</source>
        <translation>Die App wurde geschlossen, bevor dies gespeichert war: „{text}“</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Expected a number, found nothing.</source>
        <translation>Erwartet wird eine Zahl, gefunden wurde nichts.</translation>
    </message>
    <message>
        <source>Expected at most {most} characters, found {count}.</source>
        <translation>Erwartet werden höchstens {most} Zeichen, gefunden wurden {count}.</translation>
    </message>
    <message>
        <source>Expected a number, found a division by zero.</source>
        <translation>Erwartet wird eine Zahl, gefunden wurde eine Division durch null.</translation>
    </message>
    <message>
        <source>Expected a number of ordinary size, found a power that has none.</source>
        <translation>Erwartet wird eine Zahl von gewöhnlicher Größe, gefunden wurde eine Potenz ohne solchen Wert.</translation>
    </message>
    <message>
        <source>Expected a number of ordinary size, found a huge one.</source>
        <translation>Erwartet wird eine Zahl von gewöhnlicher Größe, gefunden wurde eine riesige.</translation>
    </message>
    <message>
        <source>Expected a number or arithmetic such as 2 / 3, found &quot;{text}&quot;.</source>
        <translation>Erwartet wird eine Zahl oder Rechnung wie 2 / 3, gefunden wurde „{text}“.</translation>
    </message>
    <message>
        <source>Expected numbers, + - * / ** and brackets, or one of {names}, found &quot;{text}&quot;.</source>
        <translation>Erwartet werden Zahlen, + - * / ** und Klammern oder eins von {names}, gefunden wurde „{text}“.</translation>
    </message>
    <message>
        <source>Expected numbers, + - * / ** and brackets, or the name {names}, found &quot;{text}&quot;.</source>
        <translation>Erwartet werden Zahlen, + - * / ** und Klammern oder der Name {names}, gefunden wurde „{text}“.</translation>
    </message>
    <message>
        <source>Solved. All {runs} held-out runs meet every goal, with a margin of {margin}.</source>
        <translation>Gelöst. Alle {runs} zurückgehaltenen Läufe erreichen jedes Ziel, mit einem Vorsprung von {margin}.</translation>
    </message>
    <message>
        <source>Solved. The run meets every goal, with a margin of {margin}.</source>
        <translation>Gelöst. Der Lauf erreicht jedes Ziel, mit einem Vorsprung von {margin}.</translation>
    </message>
    <message>
        <source>Not yet: {why}.</source>
        <translation>Noch nicht: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n of {runs} held-out runs fail; with seed {seed}, {why}.</source>
        <translation>
            <numerusform>Noch nicht: %n von {runs} zurückgehaltenen Läufen scheitert; mit Seed {seed}: {why}.</numerusform>
            <numerusform>Noch nicht: %n von {runs} zurückgehaltenen Läufen scheitern; mit Seed {seed}: {why}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This lane does not fit every problem: {reason}.</source>
        <translation>Diese Spur passt nicht zu jedem Problem: {reason}.</translation>
    </message>
    <message>
        <source>a loss below {loss}</source>
        <translation>ein Verlust unter {loss}</translation>
    </message>
    <message>
        <source>{times} times lower than {lane}</source>
        <translation>{times}-mal niedriger als {lane}</translation>
    </message>
    <message>
        <source>a loss of {loss} by step {step}</source>
        <translation>ein Verlust von {loss} bis Schritt {step}</translation>
    </message>
    <message>
        <source>{metric} above {value}</source>
        <translation>{metric} über {value}</translation>
    </message>
    <message>
        <source>a sharpness below {sharpness}</source>
        <translation>eine Schärfe unter {sharpness}</translation>
    </message>
    <message>
        <source>{lane} diverges</source>
        <translation>{lane} divergiert</translation>
    </message>
    <message>
        <source>loss {loss} at the start, diverged at step {step}</source>
        <translation>Verlust {loss} am Anfang, bei Schritt {step} divergiert</translation>
    </message>
    <message>
        <source>loss {loss} at the start, {last} after {steps} steps, {lowest} at its lowest</source>
        <translation>Verlust {loss} am Anfang, {last} nach {steps} Schritten, im Tiefpunkt {lowest}</translation>
    </message>
    <message>
        <source>{goals} within {steps} steps, on each of {seeds} seeds that you have not seen</source>
        <translation>{goals} in {steps} Schritten, bei jedem von {seeds} Seeds, die du nicht gesehen hast</translation>
    </message>
    <message>
        <source>{goals} within {steps} steps, on a seed that you have not seen</source>
        <translation>{goals} in {steps} Schritten, bei einem Seed, den du nicht gesehen hast</translation>
    </message>
    <message>
        <source>the gradient norm of **{lane}** reaches {norm}</source>
        <translation>die Gradientennorm von **{lane}** erreicht {norm}</translation>
    </message>
    <message>
        <source>no edge of stability is known for the optimizer of **{lane}**</source>
        <translation>für den Optimierer von **{lane}** ist keine Stabilitätsgrenze bekannt</translation>
    </message>
    <message>
        <source>the sharpness of **{lane}** hovers at {sharpness}; its edge is {edge}</source>
        <translation>die Schärfe von **{lane}** pendelt um {sharpness}; die Grenze ist {edge}</translation>
    </message>
    <message>
        <source>**{lane}** ends at a sharpness of {sharpness}, not below {bound}</source>
        <translation>**{lane}** endet bei einer Schärfe von {sharpness}, nicht unter {bound}</translation>
    </message>
    <message>
        <source>**{lane}** ends at a sharpness of {sharpness}, below {bound}</source>
        <translation>**{lane}** endet bei einer Schärfe von {sharpness}, unter {bound}</translation>
    </message>
    <message>
        <source>the {metric} of **{lane}** ends at {value}</source>
        <translation>{metric} von **{lane}** endet bei {value}</translation>
    </message>
    <message>
        <source>**{lane}** takes step {step} at a rate of {rate}</source>
        <translation>**{lane}** macht Schritt {step} mit einer Lernrate von {rate}</translation>
    </message>
    <message>
        <source>**{lane}** takes step {step} at a rate of {rate} in its {group}</source>
        <translation>**{lane}** macht Schritt {step} mit einer Lernrate von {rate} in der Gruppe {group}</translation>
    </message>
    <message>
        <source>the rate of **{lane}** goes from {rate} to {new_rate} at step {step}</source>
        <translation>die Lernrate von **{lane}** geht bei Schritt {step} von {rate} auf {new_rate}</translation>
    </message>
    <message>
        <source>the rate of **{lane}** goes from {rate} to {new_rate}</source>
        <translation>die Lernrate von **{lane}** geht von {rate} auf {new_rate}</translation>
    </message>
    <message>
        <source>**{lane}** does not diverge: its loss ends at {loss}</source>
        <translation>**{lane}** divergiert nicht: der Verlust endet bei {loss}</translation>
    </message>
    <message>
        <source>**{lane}** does not converge: it diverges ({how})</source>
        <translation>**{lane}** konvergiert nicht: die Spur divergiert ({how})</translation>
    </message>
    <message>
        <source>**{lane}** does not converge: late in the run its loss is still {loss}</source>
        <translation>**{lane}** konvergiert nicht: spät im Lauf ist der Verlust noch {loss}</translation>
    </message>
    <message>
        <source>**{lane}** converges: its loss stays below {loss} from step {step} on</source>
        <translation>**{lane}** konvergiert: der Verlust bleibt ab Schritt {step} unter {loss}</translation>
    </message>
    <message>
        <source>{ending}, below {loss}</source>
        <translation>{ending}, unter {loss}</translation>
    </message>
    <message>
        <source>{ending}, not below {loss}</source>
        <translation>{ending}, nicht unter {loss}</translation>
    </message>
    <message>
        <source>{arrival}, after step {step}</source>
        <translation>{arrival}, also erst nach Schritt {step}</translation>
    </message>
    <message>
        <source>{ending}, so it does not end above {loss}</source>
        <translation>{ending}, endet also nicht über {loss}</translation>
    </message>
    <message>
        <source>**{lane}** is still at {loss} after {steps} steps</source>
        <translation>**{lane}** ist nach {steps} Schritten noch bei {loss}</translation>
    </message>
    <message>
        <source>{ending}, not above {loss}</source>
        <translation>{ending}, nicht über {loss}</translation>
    </message>
    <message>
        <source>**{lane}** keeps its loss within {share} of its start ({loss})</source>
        <translation>der Verlust von **{lane}** bleibt innerhalb von {share} um den Anfangswert ({loss})</translation>
    </message>
    <message>
        <source>{ending}, away from its start ({loss})</source>
        <translation>{ending}, fern vom Anfangswert ({loss})</translation>
    </message>
    <message>
        <source>**{lane}** cannot jump across a minimum: there is none</source>
        <translation>**{lane}** kann kein Minimum überspringen: es gibt keines</translation>
    </message>
    <message>
        <source>the loss of **{lane}** rises in {share} of its steps</source>
        <translation>der Verlust von **{lane}** steigt in {share} der Schritte</translation>
    </message>
    <message>
        <source>**{lane}** ends {times} times lower than **{other}** ({loss} against {other_loss})</source>
        <translation>**{lane}** endet {times}-mal niedriger als **{other}** ({loss} gegenüber {other_loss})</translation>
    </message>
    <message>
        <source>**{lane}** ends at {times} times the loss of **{other}** ({loss} against {other_loss})</source>
        <translation>**{lane}** endet beim {times}-Fachen des Verlusts von **{other}** ({loss} gegenüber {other_loss})</translation>
    </message>
    <message>
        <source>**{lane}** does not move in its first step</source>
        <translation>**{lane}** bewegt sich im ersten Schritt nicht</translation>
    </message>
    <message>
        <source>the first step of **{lane}** is {times} times as long as that of **{other}** ({length} against {other_length})</source>
        <translation>der erste Schritt von **{lane}** ist {times}-mal so lang wie der von **{other}** ({length} gegenüber {other_length})</translation>
    </message>
    <message>
        <source>**{lane}** has the very same losses as **{other}**</source>
        <translation>**{lane}** hat genau dieselben Verluste wie **{other}**</translation>
    </message>
    <message>
        <source>the losses of **{lane}** and **{other}** differ by up to {number} %</source>
        <translation>die Verluste von **{lane}** und **{other}** unterscheiden sich um bis zu {number} %</translation>
    </message>
    <message>
        <source>the loss of **{lane}** goes from {loss} at step {step} to {later_loss} at step {later}</source>
        <translation>der Verlust von **{lane}** geht von {loss} bei Schritt {step} auf {later_loss} bei Schritt {later}</translation>
    </message>
    <message>
        <source>**{lane}** ends at {loss}</source>
        <translation>**{lane}** endet bei {loss}</translation>
    </message>
    <message>
        <source>**{lane}** diverges ({how})</source>
        <translation>**{lane}** divergiert ({how})</translation>
    </message>
    <message>
        <source>loss no longer a number at step {step}</source>
        <translation>Verlust bei Schritt {step} keine Zahl mehr</translation>
    </message>
    <message>
        <source>loss &gt; {loss} at step {step}</source>
        <translation>Verlust &gt; {loss} bei Schritt {step}</translation>
    </message>
    <message>
        <source>loss &lt; -{loss} at step {step}</source>
        <translation>Verlust &lt; -{loss} bei Schritt {step}</translation>
    </message>
    <message>
        <source>**{lane}** never reaches {loss}</source>
        <translation>**{lane}** erreicht {loss} nie</translation>
    </message>
    <message>
        <source>**{lane}** reaches {loss} at step {step}</source>
        <translation>**{lane}** erreicht {loss} bei Schritt {step}</translation>
    </message>
    <message>
        <source>**{lane}** ends before step {step}</source>
        <translation>**{lane}** endet vor Schritt {step}</translation>
    </message>
    <message>
        <source>**{lane}** never jumps across the minimum</source>
        <translation>**{lane}** überspringt das Minimum nie</translation>
    </message>
    <message>
        <source>**{lane}** jumps across the minimum once</source>
        <translation>**{lane}** überspringt das Minimum einmal</translation>
    </message>
    <message numerus="yes">
        <source>**{lane}** jumps across the minimum %n times</source>
        <translation>
            <numerusform>**{lane}** überspringt das Minimum %n-mal</numerusform>
            <numerusform>**{lane}** überspringt das Minimum %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>final</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>best</source>
        <translation>Bestwert</translation>
    </message>
    <message>
        <source>to target</source>
        <translation>bis Ziel</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>at {step}</source>
        <translation>bei {step}</translation>
    </message>
    <message>
        <source>No CUDA device was found, so this runs on the CPU.</source>
        <translation>Kein CUDA-Gerät gefunden, deshalb läuft dies auf der CPU.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>{number} steps/s · {device}</source>
        <translation>{number} Schritte/s · {device}</translation>
    </message>
    <message>
        <source>{name} gave up: {reason}</source>
        <translation>{name} hat aufgegeben: {reason}</translation>
    </message>
    <message>
        <source>Lane &apos;{lane}&apos;: {reason}</source>
        <translation>Spur „{lane}“: {reason}</translation>
    </message>
    <message>
        <source>PyTorch is not installed; install it with: {command}</source>
        <translation>PyTorch ist nicht installiert; installiere es mit: {command}</translation>
    </message>
    <message>
        <source>high</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>low</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Kondition</translation>
    </message>
    <message>
        <source>curvature</source>
        <translation>Krümmung</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>init scale</source>
        <translation>Init-Skala</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>new-task accuracy</source>
        <translation>Genauigkeit (neue Aufgabe)</translation>
    </message>
    <message>
        <source>old-task accuracy</source>
        <translation>Genauigkeit (alte Aufgabe)</translation>
    </message>
    <message>
        <source>crosses</source>
        <translation>Kreuze</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>backbone</source>
        <translation>Backbone</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>Schicht {number}</translation>
    </message>
    <message>
        <source>{optimizer} cannot train this problem with these settings: {reason}</source>
        <translation>{optimizer} kann dieses Problem mit diesen Einstellungen nicht trainieren: {reason}</translation>
    </message>
    <message>
        <source>A range test rises from a rate above 0 to a higher one, {highest} at most</source>
        <translation>Ein Bereichstest steigt von einer Lernrate über 0 auf eine höhere, höchstens {highest}</translation>
    </message>
    <message>
        <source>A range test takes {least} to {most} steps</source>
        <translation>Ein Bereichstest hat {least} bis {most} Schritte</translation>
    </message>
    <message>
        <source>This cannot be tested: {reason}</source>
        <translation>Dies lässt sich nicht testen: {reason}</translation>
    </message>
    <message>
        <source>steepest descent</source>
        <translation>steilster Abstieg</translation>
    </message>
    <message>
        <source>minimum / 10</source>
        <translation>Minimum / 10</translation>
    </message>
    <message>
        <source>valley</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>blow-up</source>
        <translation>Explosion</translation>
    </message>
    <message>
        <source>A hint, not an optimum: another seed, or a slower rise of the rate, can move it several-fold.</source>
        <translation>Ein Hinweis, kein Optimum: Ein anderer Seed oder ein langsamerer Anstieg der Lernrate kann ihn um ein Mehrfaches verschieben.</translation>
    </message>
    <message>
        <source>A hint, not an optimum: the tenth is a rule of thumb, and a slower rise moves the minimum.</source>
        <translation>Ein Hinweis, kein Optimum: Das Zehntel ist eine Faustregel, und ein langsamerer Anstieg verschiebt das Minimum.</translation>
    </message>
    <message>
        <source>A hint, not an optimum: where the loss falls from the start, a test from a lower rate suggests less.</source>
        <translation>Ein Hinweis, kein Optimum: Wo der Verlust von Anfang an fällt, schlägt ein Test ab einer niedrigeren Lernrate weniger vor.</translation>
    </message>
    <message>
        <source>A hint, not an optimum: no rate to train at, for a rate that stays can fail well below it.</source>
        <translation>Ein Hinweis, kein Optimum: keine Lernrate zum Trainieren, denn eine gleichbleibende kann weit darunter scheitern.</translation>
    </message>
    <message>
        <source>The loss rose without having fallen first: start below {rate}.</source>
        <translation>Der Verlust stieg, ohne zuvor gefallen zu sein: Beginne unter {rate}.</translation>
    </message>
    <message>
        <source>The loss hardly moved: rates up to {rate} are too low here, so test higher ones.</source>
        <translation>Der Verlust bewegte sich kaum: Lernraten bis {rate} sind hier zu niedrig, also teste höhere.</translation>
    </message>
    <message>
        <source>The loss fell to 0, where nothing is left that could blow up: fewer steps would show more.</source>
        <translation>Der Verlust fiel auf 0, wo nichts mehr explodieren könnte: Weniger Schritte würden mehr zeigen.</translation>
    </message>
    <message>
        <source>Nothing blew up on the way to {rate}: the limit, if there is one, lies higher.</source>
        <translation>Bis {rate} ist nichts explodiert: Die Grenze, falls es eine gibt, liegt höher.</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>ein Drittel</translation>
    </message>
    <message>
        <source>three times</source>
        <translation>das Dreifache</translation>
    </message>
    <message>
        <source>A hint put to the test: {hint}</source>
        <translation>Ein Hinweis auf dem Prüfstand: {hint}</translation>
    </message>
    <message>
        <source>The smoothed loss falls fastest around this rate: from {high_loss} to {low_loss} while the rate rises from {low_rate} to {high_rate}.</source>
        <translation>Der geglättete Verlust fällt um diese Lernrate am schnellsten: von {high_loss} auf {low_loss}, während die Lernrate von {low_rate} auf {high_rate} steigt.</translation>
    </message>
    <message>
        <source>The smoothed loss is lowest, {loss}, at a rate of {rate}; this is a tenth of that rate.</source>
        <translation>Der geglättete Verlust ist bei einer Lernrate von {rate} am niedrigsten, {loss}; dies ist ein Zehntel dieser Lernrate.</translation>
    </message>
    <message>
        <source>The longest descent of the smoothed loss reaches from a rate of {low_rate} to one of {high_rate}; this is its middle on a logarithmic scale.</source>
        <translation>Der längste Abstieg des geglätteten Verlusts reicht von einer Lernrate von {low_rate} bis zu einer von {high_rate}; dies ist seine Mitte auf einer logarithmischen Skala.</translation>
    </message>
    <message>
        <source>At a rate of {rate} the loss is no longer a number.</source>
        <translation>Bei einer Lernrate von {rate} ist der Verlust keine Zahl mehr.</translation>
    </message>
    <message>
        <source>At a rate of {rate} the smoothed loss, {loss}, is above {times} times its lowest value, {lowest}.</source>
        <translation>Bei einer Lernrate von {rate} liegt der geglättete Verlust, {loss}, über dem {times}-Fachen seines niedrigsten Werts, {lowest}.</translation>
    </message>
    <message>
        <source>There are {count} lanes already; remove one to branch another off</source>
        <translation>Es gibt schon {count} Spuren; entferne eine, um eine weitere abzuzweigen</translation>
    </message>
    <message>
        <source>Lane &apos;{lane}&apos; ended at step {step}; go back to a step before that</source>
        <translation>Spur „{lane}“ endete bei Schritt {step}; geh zu einem Schritt davor zurück</translation>
    </message>
    <message>
        <source>{schedule} cannot drive this optimizer with these settings: {reason}</source>
        <translation>{schedule} kann diesen Optimierer mit diesen Einstellungen nicht steuern: {reason}</translation>
    </message>
    <message>
        <source>{setting}: this challenge leaves it as it is.</source>
        <translation>{setting}: Diese Herausforderung lässt das, wie es ist.</translation>
    </message>
    <message>
        <source>changes: you take over at step {step}; what comes before it stays as it is.</source>
        <translation>changes: Du übernimmst bei Schritt {step}; was davor kommt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{setting}, at step {step}: this challenge leaves it as it is on the way.</source>
        <translation>{setting}, bei Schritt {step}: Diese Herausforderung lässt das unterwegs, wie es ist.</translation>
    </message>
    <message>
        <source>cycle_momentum: this challenge leaves the momentum as it is, so it must be false.</source>
        <translation>cycle_momentum: Diese Herausforderung lässt das Momentum, wie es ist, also muss es false sein.</translation>
    </message>
    <message>
        <source>later must be a later step</source>
        <translation>later muss ein späterer Schritt sein</translation>
    </message>
    <message>
        <source>two lanes have the same label</source>
        <translation>zwei Spuren haben denselben Namen</translation>
    </message>
    <message>
        <source>lane {lane} has a batch size, but every step of this problem sees all there is</source>
        <translation>Spur {lane} hat eine Batchgröße, aber jeder Schritt dieses Problems sieht alles, was es gibt</translation>
    </message>
    <message>
        <source>lane {lane} wants more examples than the {count} there are</source>
        <translation>Spur {lane} will mehr Beispiele als die {count}, die es gibt</translation>
    </message>
    <message>
        <source>lane {lane} names the group {group}; this problem&apos;s groups: {known}</source>
        <translation>Spur {lane} nennt die Gruppe {group}; die Gruppen dieses Problems: {known}</translation>
    </message>
    <message>
        <source>lane {lane} clips one norm, but this problem has the gradients of many replicas</source>
        <translation>Spur {lane} begrenzt eine einzige Norm, aber dieses Problem hat die Gradienten vieler Replikate</translation>
    </message>
    <message>
        <source>lane {lane} changes past the {steps} steps of the experiment</source>
        <translation>Spur {lane} hat Änderungen nach den {steps} Schritten des Experiments</translation>
    </message>
    <message>
        <source>a view is named twice</source>
        <translation>eine Ansicht ist zweimal genannt</translation>
    </message>
    <message>
        <source>the view {view} is not one of this problem; its pictures: {pictures}</source>
        <translation>die Ansicht {view} gehört nicht zu diesem Problem; seine Bilder: {pictures}</translation>
    </message>
    <message>
        <source>the view &apos;metrics&apos; needs a problem that measures more than its loss</source>
        <translation>die Ansicht „metrics“ braucht ein Problem, das mehr als seinen Verlust misst</translation>
    </message>
    <message>
        <source>the view &apos;confusion&apos; needs a problem that tells kinds apart</source>
        <translation>die Ansicht „confusion“ braucht ein Problem, das Arten unterscheidet</translation>
    </message>
    <message>
        <source>the view &apos;group-lrs&apos; needs a problem with groups of weights</source>
        <translation>die Ansicht „group-lrs“ braucht ein Problem mit Gruppen von Gewichten</translation>
    </message>
    <message>
        <source>the claim {claim} needs the view {view}</source>
        <translation>die Behauptung {claim} braucht die Ansicht {view}</translation>
    </message>
    <message>
        <source>a claim names {name}; this problem has: {known}</source>
        <translation>eine Behauptung nennt {name}; dieses Problem hat: {known}</translation>
    </message>
    <message>
        <source>a claim asks about step {step}, past the {steps} steps of the experiment</source>
        <translation>eine Behauptung fragt nach Schritt {step}, nach den {steps} Schritten des Experiments</translation>
    </message>
    <message>
        <source>the claims &apos;overshoots&apos; and &apos;first-step&apos; need a problem with one or two weights</source>
        <translation>die Behauptungen „overshoots“ und „first-step“ brauchen ein Problem mit einem oder zwei Gewichten</translation>
    </message>
    <message>
        <source>the answer &apos;longest-first-step&apos; needs a problem with one or two weights</source>
        <translation>die Antwort „longest-first-step“ braucht ein Problem mit einem oder zwei Gewichten</translation>
    </message>
    <message>
        <source>clip needs either a norm or a value</source>
        <translation>clip braucht entweder eine Norm oder einen Wert</translation>
    </message>
    <message>
        <source>the steps of the changes must rise</source>
        <translation>die Schritte der Änderungen müssen ansteigen</translation>
    </message>
    <message>
        <source>a lane resumes before it changes: resume must be in its first change</source>
        <translation>eine Spur setzt fort, bevor sie sich ändert: resume muss in ihrer ersten Änderung stehen</translation>
    </message>
    <message>
        <source>schedule_first needs a schedule</source>
        <translation>schedule_first braucht einen Lernratenplan</translation>
    </message>
    <message>
        <source>{optimizer} has no momentum to change</source>
        <translation>{optimizer} hat kein Momentum, das sich ändern ließe</translation>
    </message>
    <message>
        <source>RMSprop cannot gain momentum on the way; give it some from the start</source>
        <translation>RMSprop kann unterwegs kein Momentum bekommen; gib ihm von Anfang an welches</translation>
    </message>
    <message>
        <source>{optimizer} has no weight decay to change</source>
        <translation>{optimizer} hat kein Weight Decay, das sich ändern ließe</translation>
    </message>
    <message>
        <source>{optimizer} has no momentum</source>
        <translation>{optimizer} hat kein Momentum</translation>
    </message>
    <message>
        <source>a batch cannot hold more than the {count} examples there are</source>
        <translation>ein Batch kann nicht mehr als die {count} Beispiele enthalten, die es gibt</translation>
    </message>
    <message>
        <source>a condition needs two start coordinates</source>
        <translation>eine Kondition braucht zwei Startkoordinaten</translation>
    </message>
    <message>
        <source>the steps of the points must rise</source>
        <translation>die Schritte der Punkte müssen ansteigen</translation>
    </message>
    <message>
        <source>there must be one milestone fewer than schedulers</source>
        <translation>es muss einen Meilenstein weniger als Lernratenpläne geben</translation>
    </message>
    <message>
        <source>the milestones must rise</source>
        <translation>die Meilensteine müssen ansteigen</translation>
    </message>
    <message>
        <source>low must be below high</source>
        <translation>low (Untergrenze) muss unter high (Obergrenze) liegen</translation>
    </message>
    <message>
        <source>low must be above 0 for a rate, and on every axis in equal ratios</source>
        <translation>low (Untergrenze) muss bei einer Lernrate und auf jeder Achse in gleichen Verhältnissen über 0 liegen</translation>
    </message>
    <message>
        <source>low must be at least 1 for a batch size</source>
        <translation>low (Untergrenze) muss bei einer Batchgröße mindestens 1 sein</translation>
    </message>
    <message>
        <source>high must be below 1 for momentum</source>
        <translation>high (Obergrenze) muss beim Momentum unter 1 liegen</translation>
    </message>
    <message>
        <source>high must be at most 10000 for a rate</source>
        <translation>high (Obergrenze) darf bei einer Lernrate höchstens 10000 sein</translation>
    </message>
    <message>
        <source>count must be from 2 to {most}</source>
        <translation>count muss zwischen 2 und {most} liegen</translation>
    </message>
    <message>
        <source>group must be left out: only rates differ by group, not {parameter}</source>
        <translation>group muss entfallen: nur Lernraten unterscheiden sich je Gruppe, nicht {parameter}</translation>
    </message>
    <message>
        <source>group is {group}, but this problem&apos;s groups are: {known}</source>
        <translation>group ist {group}, aber die Gruppen dieses Problems sind: {known}</translation>
    </message>
    <message>
        <source>none: every step sees all there is</source>
        <translation>keiner: jeder Schritt sieht alles, was es gibt</translation>
    </message>
    <message>
        <source>high is above the largest batch of this problem ({largest})</source>
        <translation>high (Obergrenze) liegt über dem größten Batch dieses Problems ({largest})</translation>
    </message>
    <message>
        <source>parameter is {parameter}, which {schedule} sets by itself</source>
        <translation>parameter ist {parameter}, was {schedule} selbst festlegt</translation>
    </message>
    <message>
        <source>seeds must be one or more, all different</source>
        <translation>seeds muss eine oder mehrere Zahlen enthalten, alle verschieden</translation>
    </message>
    <message>
        <source>x and y must be different parameters</source>
        <translation>x und y müssen verschiedene Parameter sein</translation>
    </message>
    <message>
        <source>lane must use SGD, Adam or AdamW, no schedule that watches the loss or comes first, no clipping and no changes</source>
        <translation>lane muss SGD, Adam oder AdamW nutzen, ohne einen Plan, der den Verlust beobachtet oder zuerst kommt, ohne Clipping und ohne Änderungen</translation>
    </message>
    <message>
        <source>rate × momentum</source>
        <translation>Lernrate × Momentum</translation>
    </message>
    <message>
        <source>rate × batch size</source>
        <translation>Lernrate × Batchgröße</translation>
    </message>
    <message>
        <source>rates of two layers</source>
        <translation>Lernraten zweier Schichten</translation>
    </message>
    <message>
        <source>A lane of a sweep</source>
        <translation>Eine Spur eines Sweeps</translation>
    </message>
    <message>
        <source>rate of {group}</source>
        <translation>Lernrate von {group}</translation>
    </message>
    <message>
        <source>All of it diverged.</source>
        <translation>Alles ist divergiert.</translation>
    </message>
    <message>
        <source>The lowest final loss is {loss}, at {place}.</source>
        <translation>Der niedrigste Endverlust ist {loss}, bei {place}.</translation>
    </message>
    <message>
        <source>{outcome}, lowest on the way {loss}</source>
        <translation>{outcome}, niedrigster Verlust unterwegs {loss}</translation>
    </message>
    <message numerus="yes">
        <source>{outcome}, medians of %n seeds</source>
        <translation>
            <numerusform>{outcome}, Mediane von %n Seed</numerusform>
            <numerusform>{outcome}, Mediane von %n Seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {outcome}.</source>
        <translation>{place}: {outcome}.</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>noch nicht trainiert</translation>
    </message>
    <message>
        <source>diverged at step {step}</source>
        <translation>bei Schritt {step} divergiert</translation>
    </message>
    <message>
        <source>{share} of the map diverged.</source>
        <translation>{share} der Felder sind divergiert.</translation>
    </message>
    <message>
        <source>Nothing diverged.</source>
        <translation>Nichts ist divergiert.</translation>
    </message>
    <message>
        <source>It diverges from {place} up.</source>
        <translation>Ab {place} aufwärts divergiert es.</translation>
    </message>
    <message>
        <source>{failed} of {count} diverged, the first at {place}.</source>
        <translation>{failed} von {count} sind divergiert, zuerst bei {place}.</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>new w</source>
        <translation>neues w</translation>
    </message>
    <message>
        <source>line at {place}</source>
        <translation>Gerade bei {place}</translation>
    </message>
    <message>
        <source>image {number} is {digit}</source>
        <translation>Bild {number} ist {digit}</translation>
    </message>
    <message>
        <source>cross at ({place})</source>
        <translation>Kreuz bei ({place})</translation>
    </message>
    <message>
        <source>curve at {place}</source>
        <translation>Kurve bei {place}</translation>
    </message>
    <message>
        <source>Delete the old folder…</source>
        <translation>Alten Ordner löschen…</translation>
    </message>
    <message>
        <source>What was copied from it is deleted for good; files that came there since stay.</source>
        <translation>Was daraus kopiert wurde, wird endgültig gelöscht; Dateien, die seither dazukamen, bleiben.</translation>
    </message>
    <message>
        <source>Delete the old folder {folder}?</source>
        <translation>Den alten Ordner {folder} löschen?</translation>
    </message>
    <message>
        <source>The database {file} is damaged and no backup was found; to begin anew, move that file away.</source>
        <translation>Die Datenbank {file} ist beschädigt, und es wurde keine Sicherung gefunden; um neu zu beginnen, verschiebe diese Datei.</translation>
    </message>
    <message>
        <source>The file {file}, which says where your data is, cannot be read; nothing was changed.</source>
        <translation>Die Datei {file}, die sagt, wo deine Daten liegen, lässt sich nicht lesen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Your data was moved to {folder}, which is not there now; nothing was changed. Connect that disk and start LR Desk again; if the folder is gone for good, delete {file}.</source>
        <translation>Deine Daten wurden nach {folder} verschoben, und dieser Ordner ist jetzt nicht da; nichts wurde geändert. Schließe den Datenträger an und starte LR Desk neu; wenn der Ordner endgültig weg ist, lösche {file}.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Blackout</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>No deck holds the item {item}.</source>
        <translation>Kein Deck enthält den Eintrag {item}.</translation>
    </message>
    <message>
        <source>No deck holds the item {item}; the answer was not saved.</source>
        <translation>Kein Deck enthält den Eintrag {item}; die Antwort wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>a row of {table} lost what it refers to</source>
        <translation>eine Zeile von {table} verweist ins Leere</translation>
    </message>
    <message>
        <source>There is no file {file}; nothing was changed.</source>
        <translation>Es gibt keine Datei {file}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file {file} is no sound database ({problem}); nothing was changed.</source>
        <translation>Die Datei {file} ist keine intakte Datenbank ({problem}); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file {file} is no database of LR Desk; nothing was changed.</source>
        <translation>Die Datei {file} ist keine Datenbank von LR Desk; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file {file} is of a newer LR Desk; nothing was changed: update the program first.</source>
        <translation>Die Datei {file} stammt von einem neueren LR Desk; nichts wurde geändert: Aktualisiere zuerst das Programm.</translation>
    </message>
    <message>
        <source>No deck holds the experiment {experiment}.</source>
        <translation>Kein Deck enthält das Experiment {experiment}.</translation>
    </message>
    <message>
        <source>The database {path} has been emptied: restore a backup.</source>
        <translation>Die Datenbank {path} wurde geleert: Stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The file {path} is a database of another program; it was not touched: choose another.</source>
        <translation>Die Datei {path} ist die Datenbank eines anderen Programms; sie wurde nicht angerührt: Wähle eine andere.</translation>
    </message>
    <message>
        <source>The database {path} is of a newer LR Desk; it was not touched: update the program.</source>
        <translation>Die Datenbank {path} stammt von einem neueren LR Desk; sie wurde nicht angerührt: Aktualisiere das Programm.</translation>
    </message>
    <message>
        <source>The database {path} is damaged; nothing more is written to it: restore a backup.</source>
        <translation>Die Datenbank {path} ist beschädigt; es wird nichts mehr hineingeschrieben: Stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The database {path} cannot be written; nothing in it was changed: allow writing to the file and to its folder.</source>
        <translation>In die Datenbank {path} kann nicht geschrieben werden; nichts darin wurde geändert: Erlaube das Schreiben in die Datei und ihren Ordner.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved in {path}; all before it is safe: make room and try again.</source>
        <translation>Der Datenträger ist voll, deshalb wurde die letzte Änderung nicht in {path} gespeichert; alles davor ist sicher: Schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Another program is using the database {path}; nothing was changed: close that program and try again.</source>
        <translation>Ein anderes Programm benutzt die Datenbank {path}; nichts wurde geändert: Schließe es und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The disk failed while {path} was read or written; the last change was not saved: check the disk and try again.</source>
        <translation>Der Datenträger versagte beim Lesen oder Schreiben von {path}; die letzte Änderung wurde nicht gespeichert: Prüfe den Datenträger und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>rows of {table} lost what they refer to</source>
        <translation>Zeilen von {table} verweisen ins Leere</translation>
    </message>
    <message>
        <source>The database {path} could not be brought from version {old} to {new} ({reason}); it is unchanged, and a copy is among its backups: please report this.</source>
        <translation>Die Datenbank {path} konnte nicht von Version {old} auf {new} gebracht werden ({reason}); sie ist unverändert, und eine Kopie liegt bei ihren Sicherungen: Bitte melde das.</translation>
    </message>
    <message>
        <source>The database {path} is damaged ({problem}): restore a backup.</source>
        <translation>Die Datenbank {path} ist beschädigt ({problem}): Stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The setting {key} in {path} cannot be read; restore a backup.</source>
        <translation>Die Einstellung {key} in {path} lässt sich nicht lesen; stelle eine Sicherung wieder her.</translation>
    </message>
    <message numerus="yes">
        <source>suspend %n item(s)</source>
        <translation>
            <numerusform>%n Eintrag aussetzen</numerusform>
            <numerusform>%n Einträge aussetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unsuspend %n item(s)</source>
        <translation>
            <numerusform>Aussetzen von %n Eintrag aufheben</numerusform>
            <numerusform>Aussetzen von %n Einträgen aufheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bury %n item(s)</source>
        <translation>
            <numerusform>%n Eintrag zurückstellen</numerusform>
            <numerusform>%n Einträge zurückstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unbury %n item(s)</source>
        <translation>
            <numerusform>%n Eintrag zurückholen</numerusform>
            <numerusform>%n Einträge zurückholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>flag %n item(s)</source>
        <translation>
            <numerusform>%n Eintrag markieren</numerusform>
            <numerusform>%n Einträge markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unflag %n item(s)</source>
        <translation>
            <numerusform>Markierung von %n Eintrag entfernen</numerusform>
            <numerusform>Markierung von %n Einträgen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %n item(s)</source>
        <translation>
            <numerusform>%n Eintrag ein Schlagwort geben</numerusform>
            <numerusform>%n Einträgen ein Schlagwort geben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>untag %n item(s)</source>
        <translation>
            <numerusform>Schlagwort von %n Eintrag entfernen</numerusform>
            <numerusform>Schlagwort von %n Einträgen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n item(s)</source>
        <translation>
            <numerusform>%n Eintrag löschen</numerusform>
            <numerusform>%n Einträge löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reset %n item(s)</source>
        <translation>
            <numerusform>%n Eintrag zurücksetzen</numerusform>
            <numerusform>%n Einträge zurücksetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set the day of %n item(s)</source>
        <translation>
            <numerusform>Tag von %n Eintrag festlegen</numerusform>
            <numerusform>Tag von %n Einträgen festlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %n item(s) aside</source>
        <translation>
            <numerusform>%n Eintrag beiseitelegen</numerusform>
            <numerusform>%n Einträge beiseitelegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ask %n item(s) sooner</source>
        <translation>
            <numerusform>%n Eintrag früher fragen</numerusform>
            <numerusform>%n Einträge früher fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; everything is as it was.</source>
        <translation>Abgebrochen; alles ist, wie es war.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Sicherung wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>The backup {name} is in force now; what was there before is kept among the backups as {kept}.</source>
        <translation>Die Sicherung {name} gilt jetzt; was vorher da war, liegt bei den Sicherungen als {kept}.</translation>
    </message>
    <message>
        <source>Repairing the database…</source>
        <translation>Datenbank wird repariert…</translation>
    </message>
    <message>
        <source>The database is damaged beyond repair; it was left as it is: restore a backup.</source>
        <translation>Die Datenbank lässt sich nicht mehr reparieren; sie wurde gelassen, wie sie ist: Stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The database is repaired and has all your answers; the old one is kept among the backups as {kept}.</source>
        <translation>Die Datenbank ist repariert und hat alle deine Antworten; die alte liegt bei den Sicherungen als {kept}.</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>Wird zurückgesetzt…</translation>
    </message>
    <message>
        <source>All settings are the usual ones again; the state before is kept among the backups as {kept}.</source>
        <translation>Alle Einstellungen sind wieder die üblichen; der Stand davor liegt bei den Sicherungen als {kept}.</translation>
    </message>
    <message>
        <source>All answers are forgotten; they are kept in the backup {kept}, should you want them back.</source>
        <translation>Alle Antworten sind vergessen; sie liegen in der Sicherung {kept}, falls du sie wiederhaben willst.</translation>
    </message>
    <message>
        <source>LR Desk is as on its first day; all that was is kept in the backup {kept}.</source>
        <translation>LR Desk ist wie am ersten Tag; alles, was war, liegt in der Sicherung {kept}.</translation>
    </message>
    <message>
        <source>{folder} cannot be used ({reason}); choose another folder.</source>
        <translation>{folder} kann nicht verwendet werden ({reason}); wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose the folder to move your data to.</source>
        <translation>Wähle den Ordner, in den deine Daten verschoben werden sollen.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, from the top.</source>
        <translation>Schreibe den ganzen Pfad des Ordners, von ganz oben an.</translation>
    </message>
    <message>
        <source>Your data is in this folder already; choose another.</source>
        <translation>Deine Daten liegen schon in diesem Ordner; wähle einen anderen.</translation>
    </message>
    <message>
        <source>This folder is inside the one that would be moved; choose one outside of it.</source>
        <translation>Dieser Ordner liegt in dem, der verschoben würde; wähle einen außerhalb.</translation>
    </message>
    <message>
        <source>{folder} is a file; choose a folder.</source>
        <translation>{folder} ist eine Datei; wähle einen Ordner.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to make a new one in.</source>
        <translation>Es gibt keinen Ordner {folder}, in dem ein neuer angelegt werden könnte.</translation>
    </message>
    <message>
        <source>{folder} is on a network or the like ({kind}), where a database is not safe; choose a local disk.</source>
        <translation>{folder} liegt im Netzwerk oder dergleichen ({kind}), wo eine Datenbank nicht sicher ist; wähle einen lokalen Datenträger.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of {folder}.</source>
        <translation>Auf dem Datenträger von {folder} ist nicht genug Platz.</translation>
    </message>
    <message>
        <source>{folder} is not empty; choose an empty folder or a new one.</source>
        <translation>{folder} ist nicht leer; wähle einen leeren oder einen neuen Ordner.</translation>
    </message>
    <message>
        <source>Moving your data…</source>
        <translation>Deine Daten werden verschoben…</translation>
    </message>
    <message>
        <source>Your data could not be moved ({reason}); it stays in {folder}, where it was.</source>
        <translation>Deine Daten konnten nicht verschoben werden ({reason}); sie bleiben in {folder}, wo sie waren.</translation>
    </message>
    <message>
        <source>Your data is in {folder} now.</source>
        <translation>Deine Daten liegen jetzt in {folder}.</translation>
    </message>
    <message>
        <source>Your data was not moved, for its copy is not sound; check the database first, or another disk.</source>
        <translation>Deine Daten wurden nicht verschoben, denn ihre Kopie ist nicht intakt; prüfe zuerst die Datenbank oder einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Forgotten in the last seven days</source>
        <translation>In den letzten sieben Tagen vergessen</translation>
    </message>
    <message>
        <source>Due in the next seven days</source>
        <translation>In den nächsten sieben Tagen fällig</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nie gesehen</translation>
    </message>
    <message>
        <source>Leeches: forgotten six times or more</source>
        <translation>Sorgenkarten: sechsmal oder öfter vergessen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>{file} cannot be deleted: {reason}.</source>
        <translation>{file} lässt sich nicht löschen: {reason}.</translation>
    </message>
    <message>
        <source>{file} is there already; nothing was changed.</source>
        <translation>{file} ist schon da; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} is gone from the folder of your decks; nothing was changed.</source>
        <translation>{file} ist nicht mehr im Ordner deiner Decks; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} was changed on the disk meanwhile; nothing was changed here.</source>
        <translation>{file} wurde inzwischen auf dem Datenträger geändert; hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{file}: the deck id &apos;{id}&apos; is already taken by {other}.</source>
        <comment>begins with the file</comment>
        <translation>{file}: Die Deck-ID „{id}“ ist schon von {other} belegt.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>What it is, with code and a first run</source>
        <translation>Was es ist, mit Code und einem ersten Lauf</translation>
    </message>
    <message>
        <source>The problem that it solves, before and after</source>
        <translation>Das Problem, das es löst, vorher und nachher</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Vertiefen</translation>
    </message>
    <message>
        <source>A mental model, built up in steps</source>
        <translation>Ein Denkmodell, Schritt für Schritt aufgebaut</translation>
    </message>
    <message>
        <source>Visualize</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>A real run, row by row</source>
        <translation>Ein echter Lauf, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Fill in the code, and see what it does</source>
        <translation>Den Code ergänzen und sehen, was er tut</translation>
    </message>
    <message>
        <source>Questions against the clock</source>
        <translation>Fragen gegen die Uhr</translation>
    </message>
    <message>
        <source>Reach a target with a run of your own</source>
        <translation>Ein Ziel mit einem eigenen Lauf erreichen</translation>
    </message>
    <message>
        <source>The cards of this topic</source>
        <translation>Die Karten dieses Themas</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>What to measure, and how to read it</source>
        <translation>Was man misst und wie man es liest</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>New items a day</source>
        <translation>Neue Einträge am Tag</translation>
    </message>
    <message>
        <source>How many items you have never seen join a day&apos;s review.</source>
        <translation>Wie viele nie gesehene Einträge täglich zur Wiederholung dazukommen.</translation>
    </message>
    <message>
        <source>Due items a day</source>
        <translation>Fällige Einträge am Tag</translation>
    </message>
    <message>
        <source>How many items that are due you want to be asked on one day; the others wait.</source>
        <translation>Wie viele fällige Einträge an einem Tag drankommen sollen; die anderen warten.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>Grade buttons</source>
        <translation>Bewertungsstufen</translation>
    </message>
    <message>
        <source>Four plain grades, or all six of SM-2.</source>
        <translation>Vier schlichte Bewertungen oder alle sechs von SM-2.</translation>
    </message>
    <message>
        <source>Four: Again, Hard, Good, Easy</source>
        <translation>Vier: Nochmal, Schwer, Gut, Leicht</translation>
    </message>
    <message>
        <source>Six: 0 to 5</source>
        <translation>Sechs: 0 bis 5</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>Tagesbeginn</translation>
    </message>
    <message>
        <source>The hour at which a new learning day begins.</source>
        <translation>Die Stunde, zu der ein neuer Lerntag beginnt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the interface; the shipped decks are in English.</source>
        <translation>Die Sprache der Oberfläche; die mitgelieferten Decks sind auf Englisch.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Follow the system&apos;s light or dark, or keep to one.</source>
        <translation>Hell oder dunkel wie das System, oder immer eins von beiden.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>High contrast makes text darker or brighter, and lines thicker.</source>
        <translation>Hoher Kontrast macht Text dunkler oder heller und Linien dicker.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>How large everything is written, from the usual size to twice of it.</source>
        <translation>Wie groß die Schrift überall ist, von der üblichen bis zur doppelten Größe.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>With less motion, a run shows its end at once instead of being played.</source>
        <translation>Mit weniger Bewegung zeigt ein Lauf gleich sein Ende, statt abgespielt zu werden.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Trainieren auf</translation>
    </message>
    <message>
        <source>Where experiments run; automatic takes the GPU only where it is faster.</source>
        <translation>Wo Experimente laufen; „Automatisch“ nimmt die GPU nur, wo sie schneller ist.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation>NVIDIA-GPU</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Prozessor-Threads</translation>
    </message>
    <message>
        <source>How many threads one run may use; for the small models of the cards, one is the fastest.</source>
        <translation>Wie viele Threads ein Lauf nutzen darf; für die kleinen Modelle der Karten ist einer am schnellsten.</translation>
    </message>
    <message>
        <source>Remind me at</source>
        <translation>Erinnern um</translation>
    </message>
    <message>
        <source>When to be told that items are waiting; nothing is said when none are, or while you review.</source>
        <translation>Wann du an wartende Einträge erinnert wirst; nicht, wenn keine warten oder während du wiederholst.</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>Im Hintergrund weiterlaufen</translation>
    </message>
    <message>
        <source>Closing the window leaves LR Desk in the system tray, so that it can remind you.</source>
        <translation>Beim Schließen des Fensters bleibt LR Desk im Infobereich, damit es dich erinnern kann.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>LR Desk starts in the background when you log in, so that it can remind you.</source>
        <translation>LR Desk startet im Hintergrund, wenn du dich anmeldest, damit es dich erinnern kann.</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>Tägliche Sicherungen behalten</translation>
    </message>
    <message>
        <source>For how many days each day&apos;s backup is kept; weekly and monthly ones stay longer.</source>
        <translation>Wie viele Tage die Sicherung jedes Tages bleibt; wöchentliche und monatliche bleiben länger.</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>says a word that begins so, in any of its texts</source>
        <translation>enthält ein Wort, das so beginnt, in einem seiner Texte</translation>
    </message>
    <message>
        <source>says both</source>
        <translation>enthält beide</translation>
    </message>
    <message>
        <source>says just these words, one after the other</source>
        <translation>enthält genau diese Wörter, eins nach dem anderen</translation>
    </message>
    <message>
        <source>says one or the other</source>
        <translation>enthält das eine oder das andere</translation>
    </message>
    <message>
        <source>says the one and not the other</source>
        <translation>enthält das eine und nicht das andere</translation>
    </message>
    <message>
        <source>parentheses hold together what belongs together</source>
        <translation>Klammern halten zusammen, was zusammengehört</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>of the deck with this id</source>
        <translation>aus dem Deck mit dieser ID</translation>
    </message>
    <message>
        <source>of all decks whose ids begin so</source>
        <translation>aus allen Decks, deren IDs so beginnen</translation>
    </message>
    <message>
        <source>of this kind: recall, quiz or explain</source>
        <translation>von dieser Art: recall, quiz oder explain</translation>
    </message>
    <message>
        <source>of this level: beginner, intermediate or advanced</source>
        <translation>von dieser Stufe: beginner, intermediate oder advanced</translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation>mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>with any tag</source>
        <translation>mit irgendeinem Schlagwort</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>due, and neither suspended nor buried</source>
        <translation>fällig und weder ausgesetzt noch zurückgestellt</translation>
    </message>
    <message>
        <source>never asked yet</source>
        <translation>noch nie abgefragt</translation>
    </message>
    <message>
        <source>not asked until you want it again</source>
        <translation>nicht abgefragt, bis du es wieder willst</translation>
    </message>
    <message>
        <source>not asked today</source>
        <translation>heute nicht abgefragt</translation>
    </message>
    <message>
        <source>forgotten six times or more</source>
        <translation>sechsmal oder öfter vergessen</translation>
    </message>
    <message>
        <source>with a flag</source>
        <translation>mit einer Markierung</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>von dir geändert</translation>
    </message>
    <message>
        <source>Numbers, with &lt;, &lt;=, =, &gt;= or &gt;</source>
        <translation>Zahlen, mit &lt;, &lt;=, =, &gt;= oder &gt;</translation>
    </message>
    <message>
        <source>due in less than a week, or overdue</source>
        <translation>in weniger als einer Woche fällig oder überfällig</translation>
    </message>
    <message>
        <source>remembered for three weeks or longer</source>
        <translation>drei Wochen oder länger behalten</translation>
    </message>
    <message>
        <source>hard to remember</source>
        <translation>schwer zu behalten</translation>
    </message>
    <message>
        <source>forgotten more than three times</source>
        <translation>mehr als dreimal vergessen</translation>
    </message>
    <message>
        <source>answered in the last seven days</source>
        <translation>in den letzten sieben Tagen beantwortet</translation>
    </message>
    <message>
        <source>a question and its answer</source>
        <translation>eine Frage und ihre Antwort</translation>
    </message>
    <message>
        <source>four options</source>
        <translation>vier Optionen</translation>
    </message>
    <message>
        <source>to be explained in your own words</source>
        <translation>in eigenen Worten zu erklären</translation>
    </message>
    <message>
        <source>asks for nothing before</source>
        <translation>setzt nichts voraus</translation>
    </message>
    <message>
        <source>builds on the basics</source>
        <translation>baut auf den Grundlagen auf</translation>
    </message>
    <message>
        <source>asks for much before</source>
        <translation>setzt viel voraus</translation>
    </message>
    <message>
        <source>of this deck</source>
        <translation>aus diesem Deck</translation>
    </message>
    <message>
        <source>of this kind</source>
        <translation>von dieser Art</translation>
    </message>
    <message>
        <source>of this level</source>
        <translation>von dieser Stufe</translation>
    </message>
    <message>
        <source>in this state</source>
        <translation>in diesem Zustand</translation>
    </message>
    <message>
        <source>days until it is due, below 0 when overdue</source>
        <translation>Tage, bis es fällig ist, unter 0 bei überfälligen</translation>
    </message>
    <message>
        <source>days between the last answer and the next</source>
        <translation>Tage zwischen der letzten Antwort und der nächsten</translation>
    </message>
    <message>
        <source>how easily it is remembered, from 1.3 up</source>
        <translation>wie leicht es im Gedächtnis bleibt, ab 1.3</translation>
    </message>
    <message>
        <source>how often it was forgotten</source>
        <translation>wie oft es vergessen wurde</translation>
    </message>
    <message>
        <source>answered in so many days, today among them</source>
        <translation>in so vielen Tagen beantwortet, der heutige eingeschlossen</translation>
    </message>
    <message>
        <source>forgotten in so many days, today among them</source>
        <translation>in so vielen Tagen vergessen, der heutige eingeschlossen</translation>
    </message>
    <message>
        <source>There is a “)” too much, or a “(” is missing before it.</source>
        <translation>Eine „)“ ist zu viel, oder davor fehlt eine „(“.</translation>
    </message>
    <message>
        <source>These are more parentheses within each other than a search can have.</source>
        <translation>Das sind mehr ineinanderliegende Klammern, als eine Suche haben kann.</translation>
    </message>
    <message numerus="yes">
        <source>This search is too long: %n words at most are looked for.</source>
        <translation>
            <numerusform>Diese Suche ist zu lang: Höchstens %n Wort wird gesucht.</numerusform>
            <numerusform>Diese Suche ist zu lang: Höchstens %n Wörter werden gesucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known as “{key}:”; try {keys}.</source>
        <translation>„{key}:“ ist nicht bekannt; versuche {keys}.</translation>
    </message>
    <message>
        <source>“{term}” asks for no day at all; {key}:1 asks for today.</source>
        <translation>„{term}“ fragt nach gar keinem Tag; {key}:1 fragt nach heute.</translation>
    </message>
    <message>
        <source>The number in “{term}” is too large.</source>
        <translation>Die Zahl in „{term}“ ist zu groß.</translation>
    </message>
    <message>
        <source>“{term}” needs a colon and a name right behind it, as in {example}.</source>
        <translation>„{term}“ braucht einen Doppelpunkt und gleich dahinter einen Namen, wie in {example}.</translation>
    </message>
    <message>
        <source>“{term}” needs a number right behind the sign, as in {example}.</source>
        <translation>„{term}“ braucht gleich hinter dem Zeichen eine Zahl, wie in {example}.</translation>
    </message>
    <message>
        <source>Nothing is named “{term}”.</source>
        <translation>Nichts heißt „{term}“.</translation>
    </message>
    <message>
        <source>Nothing is named “{term}”; try {names}.</source>
        <translation>Nichts heißt „{term}“; versuche {names}.</translation>
    </message>
    <message>
        <source>{file} does not hold this item any more.</source>
        <translation>{file} enthält diesen Eintrag nicht mehr.</translation>
    </message>
    <message>
        <source>This item is not in its deck any more.</source>
        <translation>Dieser Eintrag ist nicht mehr in seinem Deck.</translation>
    </message>
    <message>
        <source>add “{title}”</source>
        <translation>„{title}“ hinzufügen</translation>
    </message>
    <message>
        <source>edit “{title}”</source>
        <translation>„{title}“ bearbeiten</translation>
    </message>
    <message>
        <source>delete “{title}”</source>
        <translation>„{title}“ löschen</translation>
    </message>
    <message>
        <source>move “{title}”</source>
        <translation>„{title}“ verschieben</translation>
    </message>
    <message numerus="yes">
        <source>move %n item(s)</source>
        <translation>
            <numerusform>%n Eintrag verschieben</numerusform>
            <numerusform>%n Einträge verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>go back to the original of “{title}”</source>
        <translation>zum Original von „{title}“ zurückkehren</translation>
    </message>
    <message>
        <source>keep your words for “{title}”</source>
        <translation>deine Fassung von „{title}“ behalten</translation>
    </message>
    <message>
        <source>An item of a deck that came with the app can be copied, but not moved or deleted.</source>
        <translation>Ein Eintrag aus einem Deck der App lässt sich kopieren, aber nicht verschieben oder löschen.</translation>
    </message>
    <message>
        <source>begin the deck “{title}”</source>
        <translation>das Deck „{title}“ anlegen</translation>
    </message>
    <message>
        <source>rename the deck “{title}”</source>
        <translation>das Deck „{title}“ umbenennen</translation>
    </message>
    <message>
        <source>delete the deck “{title}”</source>
        <translation>das Deck „{title}“ löschen</translation>
    </message>
    <message>
        <source>A deck&apos;s title and technology cannot hold characters that are not shown.</source>
        <translation>Titel und Technologie eines Decks dürfen keine Zeichen enthalten, die nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>{x_title} from {low} to {high}, {y_title} upwards; the arrow keys read it.</source>
        <translation>{x_title} von {low} bis {high}, {y_title} nach oben; die Pfeiltasten lesen vor.</translation>
    </message>
    <message>
        <source>“{title}” is among your decks.</source>
        <translation>„{title}“ ist unter deinen Decks.</translation>
    </message>
    <message>
        <source>Replace your deck “{title}” by the one in this file?</source>
        <translation>Dein Deck „{title}“ durch das in dieser Datei ersetzen?</translation>
    </message>
    <message>
        <source>Add the deck “{title}” to your decks?</source>
        <translation>Das Deck „{title}“ zu deinen Decks hinzufügen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>cards</comment>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n Experiment</numerusform>
            <numerusform>%n Experimente</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} holds {cards} and {experiments}:</source>
        <translation>{file} enthält {cards} und {experiments}:</translation>
    </message>
    <message>
        <source>What you learnt of its cards stays.</source>
        <translation>Was du von seinen Karten gelernt hast, bleibt.</translation>
    </message>
    <message>
        <source>The deck “{title}” came with LR Desk: there is nothing to add.</source>
        <translation>Das Deck „{title}“ ist bei LR Desk dabei: Es gibt nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>add the deck “{title}”</source>
        <translation>das Deck „{title}“ hinzufügen</translation>
    </message>
    <message>
        <source>keep the experiment “{title}”</source>
        <translation>das Experiment „{title}“ aufbewahren</translation>
    </message>
    <message>
        <source>rename the experiment “{title}”</source>
        <translation>das Experiment „{title}“ umbenennen</translation>
    </message>
    <message>
        <source>delete the experiment “{title}”</source>
        <translation>das Experiment „{title}“ löschen</translation>
    </message>
    <message>
        <source>plan a pause</source>
        <translation>eine Pause planen</translation>
    </message>
    <message>
        <source>remove a pause</source>
        <translation>eine Pause entfernen</translation>
    </message>
    <message>
        <source>end the pause</source>
        <translation>die Pause beenden</translation>
    </message>
    <message numerus="yes">
        <source>catch up with %n item(s) a day</source>
        <translation>
            <numerusform>mit %n Eintrag am Tag aufholen</numerusform>
            <numerusform>mit %n Einträgen am Tag aufholen</numerusform>
        </translation>
    </message>
    <message>
        <source>end the plan</source>
        <translation>den Plan beenden</translation>
    </message>
</context>
</TS>
