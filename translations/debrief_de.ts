<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>debrief::ActionBoard</name>
    <message>
        <source>Actions by state</source>
        <translation>Maßnahmen nach Stand</translation>
    </message>
</context>
<context>
    <name>debrief::ActionCard</name>
    <message>
        <source>immediate</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>longer term</source>
        <translation>längerfristig</translation>
    </message>
    <message>
        <source>this incident</source>
        <translation>dieser Vorfall</translation>
    </message>
    <message>
        <source>class of incidents</source>
        <translation>Klasse von Vorfällen</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Zuständige</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>done when</source>
        <translation>Erledigt-Kriterium</translation>
    </message>
    <message>
        <source>breadth</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Überfällig %1</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Lacks %1</source>
        <translation>Fehlt: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Fällig: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>impact or effort: low, medium or high</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>debrief::ActionColumn</name>
    <message>
        <source>Improvements begin here. Press N to type one.</source>
        <translation>Hier beginnen Verbesserungen. Mit N geben Sie eine ein.</translation>
    </message>
    <message>
        <source>Drop a card here, or move one with Ctrl and an arrow key.</source>
        <translation>Legen Sie eine Karte hier ab, oder verschieben Sie eine mit Strg und einer Pfeiltaste.</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>Verb, scope, @owner, due friday</source>
        <translation>Verb, Umfang, @Zuständige, due freitag</translation>
    </message>
    <message>
        <source>Return adds the action, Escape closes the line. @name sets the owner, “due friday” the date, #word a theme.</source>
        <translation>Die Eingabetaste fügt die Maßnahme hinzu, Escape schließt die Zeile. @Name setzt die Zuständigen, „due freitag“ den Termin, #Wort ein Thema.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::ActionEditor</name>
    <message>
        <source>Fields of the action</source>
        <translation>Felder der Maßnahme</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Erledigt, wenn</translation>
    </message>
    <message>
        <source>Description (Markdown)</source>
        <translation>Beschreibung (Markdown)</translation>
    </message>
    <message>
        <source>Decline reason</source>
        <translation>Grund der Ablehnung</translation>
    </message>
    <message>
        <source>alerting, deploys</source>
        <translation>Alarme, Deployments</translation>
    </message>
    <message>
        <source>Themes, separated by commas</source>
        <translation>Themen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Wer sich darum kümmert</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Zeithorizont</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Breadth</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Address in the tracker</source>
        <translation>Adresse im Tracker</translation>
    </message>
    <message>
        <source>Edit action</source>
        <translation>Maßnahme bearbeiten</translation>
    </message>
</context>
<context>
    <name>debrief::ActionModel</name>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Zeithorizont</translation>
    </message>
    <message>
        <source>Breadth</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Edit action</source>
        <translation>Maßnahme bearbeiten</translation>
    </message>
</context>
<context>
    <name>debrief::ActionOrigin</name>
    <message>
        <source>Made of</source>
        <translation>Entstanden aus</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>debrief::ActionsPage</name>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Escape)</translation>
    </message>
    <message>
        <source>Close the fields of the action</source>
        <translation>Felder der Maßnahme schließen</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>Type a new action (N)</source>
        <translation>Neue Maßnahme eingeben (N)</translation>
    </message>
    <message>
        <source>No review is open</source>
        <translation>Keine Nachbesprechung ist geöffnet</translation>
    </message>
    <message>
        <source>Open a review from the library, or begin a new one.</source>
        <translation>Öffnen Sie eine Nachbesprechung aus der Bibliothek, oder beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>&amp;New action</source>
        <translation>&amp;Neue Maßnahme</translation>
    </message>
    <message>
        <source>&amp;Edit action</source>
        <translation>Maßnahme &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Delete action</source>
        <translation>Maßnahme &amp;löschen</translation>
    </message>
    <message>
        <source>Move to &amp;previous column</source>
        <translation>In die &amp;vorige Spalte</translation>
    </message>
    <message>
        <source>Move to ne&amp;xt column</source>
        <translation>In die n&amp;ächste Spalte</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Gehe zu „%1“</translation>
    </message>
    <message>
        <source>No action yet. Type one here or, anywhere, into the capture line behind “!”.</source>
        <translation>Noch keine Maßnahme. Geben Sie eine hier ein oder, von überall, in der Eingabezeile hinter „!“.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still incomplete</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n noch unvollständig</numerusform>
            <numerusform>%n noch unvollständig</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete action</source>
        <translation>Maßnahme löschen</translation>
    </message>
</context>
<context>
    <name>debrief::AddCommand</name>
    <message>
        <source>Add what a capture line says: an event, a note, an action, a parked topic.</source>
        <translation>Fügt hinzu, was eine Eingabezeile sagt: Ereignis, Notiz, Maßnahme oder geparktes Thema.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>%1 Or say it once for this review: --zone-of %2=%3</source>
        <translation>%1 Oder sagen Sie es für diese Nachbesprechung einmal: --zone-of %2=%3</translation>
    </message>
    <message>
        <source>What an abbreviation that several zones use stands for, as in IST=Asia/Kolkata. The review remembers it.</source>
        <translation>Wofür eine Abkürzung steht, die mehrere Zonen nutzen, wie in IST=Asia/Kolkata. Die Nachbesprechung merkt es sich.</translation>
    </message>
    <message>
        <source>abbreviation=zone</source>
        <translation>Abkürzung=Zone</translation>
    </message>
    <message>
        <source>Remember abbreviations of time zones</source>
        <translation>Abkürzungen von Zeitzonen merken</translation>
    </message>
</context>
<context>
    <name>debrief::Agenda</name>
    <message>
        <source>Opening and prime directive</source>
        <translation>Eröffnung und Grundsatz</translation>
    </message>
    <message>
        <source>Impact on the business, then technology</source>
        <translation>Auswirkung auf das Geschäft, dann auf die Technik</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Die Geschichte</translation>
    </message>
    <message>
        <source>Remediation and improvements</source>
        <translation>Behebung und Verbesserungen</translation>
    </message>
    <message>
        <source>What every team can learn</source>
        <translation>Was jedes Team lernen kann</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>Die Zeitleiste</translation>
    </message>
    <message>
        <source>What we ask: detect to prevent</source>
        <translation>Unsere Fragen: vom Erkennen zum Vorbeugen</translation>
    </message>
    <message>
        <source>What went well, where we got lucky, what we learned</source>
        <translation>Was gut lief, wo wir Glück hatten, was wir gelernt haben</translation>
    </message>
    <message>
        <source>Actions and parking lot</source>
        <translation>Maßnahmen und Themenspeicher</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 Minuten</translation>
    </message>
    <message>
        <source>45 minutes</source>
        <translation>45 Minuten</translation>
    </message>
    <message>
        <source>60 minutes, global review</source>
        <translation>60 Minuten, übergreifende Nachbesprechung</translation>
    </message>
    <message>
        <source>Diagnosis, repair and how long they took</source>
        <translation>Diagnose, Reparatur und wie lange sie dauerten</translation>
    </message>
    <message>
        <source>Communication during the incident</source>
        <translation>Kommunikation während des Vorfalls</translation>
    </message>
    <message>
        <source>Use agenda: %1</source>
        <translation>Tagesordnung nehmen: %1</translation>
    </message>
</context>
<context>
    <name>debrief::AgendaCommand</name>
    <message>
        <source>Print the agenda of a review&apos;s meeting, planned and taken.</source>
        <translation>Gibt die Tagesordnung der Besprechung aus, geplant und gebraucht.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>time of a topic</comment>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
</context>
<context>
    <name>debrief::AgendaEditor</name>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Add &amp;topic</source>
        <translation>&amp;Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Move topic &amp;up</source>
        <translation>Punkt nach &amp;oben</translation>
    </message>
    <message>
        <source>Move topic do&amp;wn</source>
        <translation>Punkt nach &amp;unten</translation>
    </message>
    <message>
        <source>D&amp;elete topic</source>
        <translation>Punkt &amp;löschen</translation>
    </message>
    <message>
        <source>Topic to add</source>
        <translation>Punkt, der hinzukommt</translation>
    </message>
    <message>
        <source>Add a topic: type it and press Return</source>
        <translation>Punkt hinzufügen: eintippen und Eingabetaste drücken</translation>
    </message>
    <message>
        <source>Delete topic</source>
        <translation>Punkt löschen</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>Insgesamt %1</translation>
    </message>
    <message>
        <source>Use a &amp;built-in agenda</source>
        <translation>Mitgelieferte Tagesordnung &amp;nehmen</translation>
    </message>
    <message>
        <source>%1 of %2 taken</source>
        <translation>%1 von %2 gebraucht</translation>
    </message>
</context>
<context>
    <name>debrief::AgendaModel</name>
    <message>
        <source>Topic</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Rename topic</source>
        <translation>Punkt umbenennen</translation>
    </message>
    <message>
        <source>Change planned time</source>
        <translation>Geplante Zeit ändern</translation>
    </message>
    <message>
        <source>Move topic</source>
        <translation>Punkt verschieben</translation>
    </message>
    <message>
        <source>%1 (%2 over)</source>
        <comment>time of a topic</comment>
        <translation>%1 (%2 darüber)</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>time of a topic</comment>
        <translation>Gebraucht</translation>
    </message>
</context>
<context>
    <name>debrief::AlertmanagerImporter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Alertmanager left %n alert(s) out of this payload.</source>
        <translation>
            <numerusform>Alertmanager hat %n Alarm in diesen Daten weggelassen.</numerusform>
            <numerusform>Alertmanager hat %n Alarme in diesen Daten weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>the alert has no time that can be read (startsAt), so it was left out.</source>
        <translation>der Alarm hat keine lesbare Zeit (startsAt), deshalb wurde er ausgelassen.</translation>
    </message>
    <message>
        <source>Alert **%1** fires</source>
        <translation>Alarm **%1** löst aus</translation>
    </message>
    <message>
        <source>Query of the alert</source>
        <translation>Abfrage des Alarms</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>the alert is resolved, but it does not say when (endsAt).</source>
        <translation>der Alarm ist behoben, aber es steht nicht da, wann (endsAt).</translation>
    </message>
    <message>
        <source>Alert **%1** is over</source>
        <translation>Alarm **%1** ist vorbei</translation>
    </message>
    <message>
        <source>Alertmanager webhook payloads (JSON)</source>
        <translation>Webhook-Daten von Alertmanager (JSON)</translation>
    </message>
    <message>
        <source>%1: there is no alert in it. Use what Alertmanager sends to a webhook.</source>
        <translation>%1: Darin ist kein Alarm. Nehmen Sie, was Alertmanager an einen Webhook sendet.</translation>
    </message>
</context>
<context>
    <name>debrief::Attachment</name>
    <message>
        <source>“%1” has %2; a review takes files of up to %3. Keep it where it is and add a link to it, or the part that matters.</source>
        <translation>„%1“ hat %2; eine Nachbesprechung nimmt Dateien bis %3. Lassen Sie die Datei, wo sie ist, und fügen Sie einen Link darauf hinzu oder den Teil, auf den es ankommt.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check that it is there and yours to read.</source>
        <translation>%1 kann nicht gelesen werden: %2. Prüfen Sie, ob die Datei da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>die Datei gibt es nicht</translation>
    </message>
    <message>
        <source>%1 is no file. Choose a file, or pack a folder first.</source>
        <translation>%1 ist keine Datei. Wählen Sie eine Datei, oder packen Sie einen Ordner vorher.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
</context>
<context>
    <name>debrief::AttachmentRepository</name>
    <message>
        <source>The content of %1 is not what its checksum says. Get the file anew.</source>
        <translation>Der Inhalt von %1 passt nicht zur Prüfsumme. Beschaffen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>The file is not in this library.</source>
        <translation>Die Datei ist nicht in dieser Bibliothek.</translation>
    </message>
</context>
<context>
    <name>debrief::BalanceMeter</name>
    <message>
        <source>Balance of what was said</source>
        <translation>Ausgewogenheit des Gesagten</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>debrief::CaptureDescription</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>an approximate time</comment>
        <translation>ungefähr %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>goes into the timeline</source>
        <translation>kommt in die Zeitleiste</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>zuständig %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>goes to the proposed actions</source>
        <translation>kommt zu den vorgeschlagenen Maßnahmen</translation>
    </message>
    <message>
        <source>never leaves this window</source>
        <translation>verlässt dieses Fenster nie</translation>
    </message>
    <message>
        <source>kept for later in the parking lot</source>
        <translation>kommt für später in den Themenspeicher</translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation>zu „%1“</translation>
    </message>
    <message>
        <source>not yet sorted to a prompt</source>
        <translation>noch keiner Frage zugeordnet</translation>
    </message>
    <message>
        <source>continues “%1”</source>
        <translation>setzt „%1“ fort</translation>
    </message>
    <message numerus="yes">
        <source>tied to %n event(s)</source>
        <translation>
            <numerusform>mit %n Ereignis verknüpft</numerusform>
            <numerusform>mit %n Ereignissen verknüpft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::CaptureLine</name>
    <message>
        <source>Type what is to be done behind “!”, for example “! Alert on queue depth @sam due friday”.</source>
        <translation>Geben Sie hinter „!“ ein, was zu tun ist, zum Beispiel „! Alarm bei langer Warteschlange @sam due freitag“.</translation>
    </message>
    <message>
        <source>The action lacks its title. Type what is to be done, for example “! Alert on queue depth @sam”.</source>
        <translation>Der Maßnahme fehlt der Titel. Geben Sie ein, was zu tun ist, zum Beispiel „! Alarm bei langer Warteschlange @sam“.</translation>
    </message>
    <message>
        <source>Type the topic to be parked behind “?”, for example “? Who owns the runbook”.</source>
        <translation>Geben Sie hinter „?“ das Thema ein, das geparkt wird, zum Beispiel „? Wem gehört das Runbook“.</translation>
    </message>
    <message>
        <source>Type the private note behind “*”, for example “* Ask Robin about this alone”.</source>
        <translation>Geben Sie hinter „*“ die private Notiz ein, zum Beispiel „* Robin allein danach fragen“.</translation>
    </message>
    <message>
        <source>Type what happened behind the time, for example “%1 Alert fires”.</source>
        <translation>Geben Sie hinter der Zeit ein, was geschah, zum Beispiel „%1 Alarm löst aus“.</translation>
    </message>
    <message>
        <source>Type a note, a time and what happened (“11:14 Alert fires”), “!” and an action, “?” and a topic to park, or “*” and a private note.</source>
        <translation>Geben Sie eine Notiz ein, eine Zeit und was geschah („11:14 Alarm löst aus“), „!“ und eine Maßnahme, „?“ und ein Thema zum Parken oder „*“ und eine private Notiz.</translation>
    </message>
    <message>
        <source>There is nothing to keep in this line. Type a few words.</source>
        <translation>In dieser Zeile steht nichts, was man behalten könnte. Geben Sie ein paar Wörter ein.</translation>
    </message>
    <message>
        <source>Type what is to be added to the last note behind “&gt;”.</source>
        <translation>Schreiben Sie hinter „&gt;“, was zur letzten Notiz hinzukommen soll.</translation>
    </message>
    <message>
        <source>There is no note yet that “&gt;” could continue. Take it away.</source>
        <translation>Es gibt noch keine Notiz, die „&gt;“ fortsetzen könnte. Nehmen Sie es weg.</translation>
    </message>
    <message>
        <source>“^” ties the line to the selected events, and none is selected. Select some in the timeline, or take the “^” away.</source>
        <translation>„^“ verknüpft die Zeile mit den ausgewählten Ereignissen, und es ist keines ausgewählt. Wählen Sie welche in der Zeitleiste, oder nehmen Sie das „^“ weg.</translation>
    </message>
</context>
<context>
    <name>debrief::CaptureLineWidget</name>
    <message>
        <source>Capture line</source>
        <translation>Eingabezeile</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>Eingetragen: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what the line becomes, and what is in doubt</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1” stands for several zones, and Return asks for which: %2.</source>
        <translation>„%1“ steht für mehrere Zonen, und die Eingabetaste fragt, für welche: %2.</translation>
    </message>
    <message>
        <source>Entered: %1 · %2</source>
        <comment>what the line became, and what is in doubt</comment>
        <translation>Eingetragen: %1 · %2</translation>
    </message>
    <message>
        <source>Which zone “%1” stands for</source>
        <translation>Für welche Zone „%1“ steht</translation>
    </message>
    <message>
        <source>In this review “%1” is:</source>
        <translation>In dieser Nachbesprechung ist „%1“:</translation>
    </message>
    <message>
        <source>Remember that %1 is %2</source>
        <translation>Merken, dass %1 für %2 steht</translation>
    </message>
    <message>
        <source>Type a note, an event beginning with its time, an action beginning with “!”, a topic to park beginning with “?”, a private note beginning with “*”, or more for the last note beginning with “&gt;”, and press Return. “^” ties the line to the selected events.</source>
        <translation>Schreiben Sie eine Notiz, ein Ereignis, das mit seiner Zeit beginnt, eine Maßnahme, die mit „!“ beginnt, ein Thema zum Parken mit „?“, eine private Notiz mit „*“ oder mehr zur letzten Notiz mit „&gt;“, und drücken Sie die Eingabetaste. „^“ verknüpft die Zeile mit den ausgewählten Ereignissen.</translation>
    </message>
    <message>
        <source>Type what is said.  11:14 event  ·  ! action  ·  ? park  ·  * private  ·  &gt; continue</source>
        <translation>Schreiben Sie, was gesagt wird.  11:14 Ereignis  ·  ! Maßnahme  ·  ? parken  ·  * privat  ·  &gt; fortsetzen</translation>
    </message>
    <message>
        <source>Return enters the line, Tab changes its kind, Shift+Return begins a new one, Up brings back the last.</source>
        <translation>Eingabe trägt die Zeile ein, Tab ändert ihre Art, Umschalt+Eingabe beginnt eine neue, Auf holt die letzte zurück.</translation>
    </message>
    <message>
        <source>What becomes of the lines</source>
        <translation>Was aus den Zeilen wird</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were pasted:</source>
        <translation>
            <numerusform>%n Zeile wurde eingefügt:</numerusform>
            <numerusform>%n Zeilen wurden eingefügt:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;One entry of all of them</source>
        <translation>&amp;Ein Eintrag aus allen</translation>
    </message>
    <message>
        <source>&amp;Each line by itself</source>
        <translation>Jede Zeile &amp;für sich</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n line(s)</source>
        <translation>
            <numerusform>%n Zeile eintragen</numerusform>
            <numerusform>%n Zeilen eintragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entered: %n line(s)</source>
        <translation>
            <numerusform>Eingetragen: %n Zeile</numerusform>
            <numerusform>Eingetragen: %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered: %1 of %2 lines. The others stay here: %3</source>
        <comment>how many lines, of how many, why not the first of the others</comment>
        <translation>Eingetragen: %1 von %2 Zeilen. Die anderen bleiben hier: %3</translation>
    </message>
</context>
<context>
    <name>debrief::CaptureRemarks</name>
    <message>
        <source>“%1” can&apos;t be read as a date and stays in the title. Type, for example, due friday or due 2026-12-01.</source>
        <translation>„%1“ ist nicht als Datum lesbar und bleibt im Titel. Geben Sie zum Beispiel due freitag oder due 2026-12-01 ein.</translation>
    </message>
    <message>
        <source>“%1” looks like a time but is none, so this is a note. Correct it to make an event.</source>
        <translation>„%1“ sieht wie eine Zeit aus, ist aber keine, deshalb ist dies eine Notiz. Berichtigen Sie sie, um ein Ereignis daraus zu machen.</translation>
    </message>
</context>
<context>
    <name>debrief::CaptureWindow</name>
    <message>
        <source>Capture window</source>
        <translation>Eingabefenster</translation>
    </message>
    <message>
        <source>Capture – %1</source>
        <comment>window title; a review</comment>
        <translation>Eingabe – %1</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>No review is open.</source>
        <translation>Keine Nachbesprechung ist geöffnet.</translation>
    </message>
    <message>
        <source>No question is being asked.</source>
        <translation>Es wird keine Frage gestellt.</translation>
    </message>
</context>
<context>
    <name>debrief::CardOverlay</name>
    <message>
        <source>If you hear …, ask …</source>
        <translation>Wenn Sie … hören, fragen Sie …</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>Was Sie hören</translation>
    </message>
    <message>
        <source>What do you hear? Only you see this.</source>
        <translation>Was hören Sie? Nur Sie sehen das.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>No card has these words. Try another word for it.</source>
        <translation>Keine Karte hat diese Wörter. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>If you hear …</source>
        <translation>Wenn Sie hören …</translation>
    </message>
    <message>
        <source>… ask</source>
        <translation>… fragen Sie</translation>
    </message>
    <message>
        <source>Return shows a question large, Escape closes.</source>
        <translation>Eingabe zeigt eine Frage groß, Escape schließt.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody says</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Question %1 of %2. Up and Down go on, Escape goes back.</source>
        <translation>Frage %1 von %2. Auf und Ab gehen weiter, Escape zurück.</translation>
    </message>
</context>
<context>
    <name>debrief::CellTextEditor</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>debrief::ChatTimeline</name>
    <message>
        <source>In reply to an earlier message</source>
        <translation>Antwort auf eine frühere Nachricht</translation>
    </message>
    <message>
        <source>In reply to %1</source>
        <translation>Antwort auf %1</translation>
    </message>
    <message>
        <source>In reply to %1: “%2”</source>
        <translation>Antwort auf %1: „%2“</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Angehängt: %1</translation>
    </message>
    <message>
        <source>Message without text</source>
        <translation>Nachricht ohne Text</translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>(bearbeitet)</translation>
    </message>
</context>
<context>
    <name>debrief::CheckCommand</name>
    <message>
        <source>Check the library for damage.</source>
        <translation>Prüft die Bibliothek auf Schäden.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in %1.</source>
        <translation>
            <numerusform>%n Problem in %1.</numerusform>
            <numerusform>%n Probleme in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::ClockChange</name>
    <message>
        <source>%1 does not exist on that day: the clocks skip it. Taken as %2.</source>
        <translation>%1 gibt es an diesem Tag nicht: Die Uhren überspringen diese Zeit. Als %2 übernommen.</translation>
    </message>
    <message>
        <source>%1 comes twice on that day. Taken as the first, %2; add %3 for the second.</source>
        <translation>%1 kommt an diesem Tag zweimal vor. Als das erste Mal übernommen, %2; fügen Sie für das zweite %3 hinzu.</translation>
    </message>
</context>
<context>
    <name>debrief::ClosingCheck</name>
    <message numerus="yes">
        <source>%n important time(s) missing from the timeline</source>
        <translation>
            <numerusform>%n wichtige Zeit fehlt in der Zeitleiste</numerusform>
            <numerusform>%n wichtige Zeiten fehlen in der Zeitleiste</numerusform>
        </translation>
    </message>
    <message>
        <source>The timeline has every important time</source>
        <translation>Die Zeitleiste hat alle wichtigen Zeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s) not answered yet</source>
        <translation>
            <numerusform>%n Frage noch nicht beantwortet</numerusform>
            <numerusform>%n Fragen noch nicht beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Every prompt is answered</source>
        <translation>Jede Frage ist beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n unsorted note(s)</source>
        <translation>
            <numerusform>%n Notiz nicht einsortiert</numerusform>
            <numerusform>%n Notizen nicht einsortiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Every note is sorted</source>
        <translation>Jede Notiz ist einsortiert</translation>
    </message>
    <message numerus="yes">
        <source>%n parked topic(s) still open</source>
        <translation>
            <numerusform>%n geparktes Thema noch offen</numerusform>
            <numerusform>%n geparkte Themen noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>No parked topic is left over</source>
        <translation>Kein geparktes Thema ist übrig</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than three factors: %n more to look for</source>
        <translation>
            <numerusform>Weniger als drei Faktoren: noch %n zu suchen</numerusform>
            <numerusform>Weniger als drei Faktoren: noch %n zu suchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Three factors or more were found</source>
        <translation>Drei oder mehr Faktoren wurden gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without an owner</source>
        <translation>
            <numerusform>%n Maßnahme ohne Zuständige</numerusform>
            <numerusform>%n Maßnahmen ohne Zuständige</numerusform>
        </translation>
    </message>
    <message>
        <source>Every open action has an owner</source>
        <translation>Jede offene Maßnahme hat Zuständige</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a due date</source>
        <translation>
            <numerusform>%n Maßnahme ohne Termin</numerusform>
            <numerusform>%n Maßnahmen ohne Termin</numerusform>
        </translation>
    </message>
    <message>
        <source>Every open action has a due date</source>
        <translation>Jede offene Maßnahme hat einen Termin</translation>
    </message>
    <message>
        <source>%1 went wrong, %2 went well, %3 lucky</source>
        <comment>numbers of what was said</comment>
        <translation>%1 ging schief, %2 ging gut, %3 war Glück</translation>
    </message>
    <message>
        <source>Nothing yet about what went well. What helped?</source>
        <translation>Noch nichts darüber, was gut ging. Was hat geholfen?</translation>
    </message>
    <message>
        <source>Mostly about what went wrong. What else helped?</source>
        <translation>Meist über das, was schiefging. Was hat noch geholfen?</translation>
    </message>
    <message>
        <source>Nothing yet about what went wrong. What made it hard?</source>
        <translation>Noch nichts darüber, was schiefging. Was hat es schwer gemacht?</translation>
    </message>
    <message>
        <source>Mostly about what went well. What made it hard?</source>
        <translation>Meist über das, was gut ging. Was hat es schwer gemacht?</translation>
    </message>
    <message>
        <source>Nothing yet about luck. What could have been worse?</source>
        <translation>Noch nichts über Glück. Was hätte schlimmer kommen können?</translation>
    </message>
</context>
<context>
    <name>debrief::ClosingCommand</name>
    <message>
        <source>Print what is still open when the meeting ends.</source>
        <translation>Gibt aus, was am Ende der Besprechung noch offen ist.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
</context>
<context>
    <name>debrief::ClosingDialog</name>
    <message>
        <source>Close the meeting</source>
        <translation>Besprechung abschließen</translation>
    </message>
    <message>
        <source>Nothing here has to be done: choose a point to go to it, or leave it open on purpose.</source>
        <translation>Nichts davon muss erledigt werden: Wählen Sie einen Punkt, um hinzugehen, oder lassen Sie ihn bewusst offen.</translation>
    </message>
    <message>
        <source>Closing check</source>
        <translation>Abschlussprüfung</translation>
    </message>
    <message>
        <source>&amp;End the meeting</source>
        <translation>Besprechung &amp;beenden</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Ausgewogenheit</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Handzeichen</translation>
    </message>
    <message>
        <source>The meeting has ended</source>
        <translation>Die Besprechung ist beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) still open</source>
        <translation>
            <numerusform>%n Punkt noch offen</numerusform>
            <numerusform>%n Punkte noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left open. Thank you.</source>
        <translation>Nichts ist offen geblieben. Danke.</translation>
    </message>
</context>
<context>
    <name>debrief::CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Use this library instead of one&apos;s own.</source>
        <translation>Nimmt diese Bibliothek statt der eigenen.</translation>
    </message>
    <message>
        <source>Speak this language: %1.</source>
        <translation>Spricht diese Sprache: %1.</translation>
    </message>
    <message>
        <source>Say more about what goes wrong.</source>
        <translation>Sagt mehr darüber, was schiefgeht.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;. See &apos;debrief --help&apos;.</source>
        <translation>Den Befehl „%1“ gibt es nicht. Siehe „debrief --help“.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>There is no translation &apos;%1&apos;. There are: %2.</source>
        <translation>Die Übersetzung „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Facilitates blameless post-incident reviews. Without a command it opens the window.</source>
        <translation>Hilft, Vorfälle ohne Schuldzuweisung nachzubesprechen. Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>REVIEW is a review&apos;s id, the beginning of it, or its title.</source>
        <translation>REVIEW ist die Kennung einer Nachbesprechung, deren Anfang oder der Titel.</translation>
    </message>
    <message>
        <source>There is no library &apos;%1&apos;.</source>
        <translation>Die Bibliothek „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no time zone &apos;%1&apos;. Write one such as Europe/Berlin or UTC+02:00.</source>
        <translation>Die Zeitzone „%1“ gibt es nicht. Schreiben Sie eine wie Europe/Berlin oder UTC+02:00.</translation>
    </message>
    <message>
        <source>Can&apos;t write the result to standard output: %1.</source>
        <translation>Das Ergebnis kann nicht auf die Standardausgabe geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>&apos;--library&apos; wants a file before the command: &apos;debrief --library FILE %1&apos;.</source>
        <translation>„--library“ braucht eine Datei vor dem Befehl: „debrief --library DATEI %1“.</translation>
    </message>
</context>
<context>
    <name>debrief::CommandModel</name>
    <message>
        <source>%1 › %2</source>
        <comment>a menu within a menu</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an action, and the menu it stands in</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>debrief::CommandPalette</name>
    <message>
        <source>No command has these letters.</source>
        <translation>Kein Befehl enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Letters of a command</source>
        <translation>Buchstaben eines Befehls</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>debrief::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>debrief::CsvColumns</name>
    <message>
        <source>“%1” is not understood. Write names and numbers of columns as in time=2,text=4, or header=no; the names are: %2.</source>
        <translation>„%1“ wird nicht verstanden. Schreiben Sie Namen und Nummern von Spalten wie in time=2,text=4, oder header=no; die Namen sind: %2.</translation>
    </message>
    <message>
        <source>say at least which columns hold time and text, as in time=2,text=4.</source>
        <translation>nennen Sie mindestens die Spalten mit Zeit und Text, wie in time=2,text=4.</translation>
    </message>
</context>
<context>
    <name>debrief::CsvImporter</name>
    <message>
        <source>%1: there is a header, but no row below it, so there is nothing to import.</source>
        <translation>%1: Es gibt eine Kopfzeile, aber keine Zeile darunter, also nichts zu importieren.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>left out: there is a time, but no text.</source>
        <translation>ausgelassen: Es gibt eine Zeit, aber keinen Text.</translation>
    </message>
    <message>
        <source>%1: no row has a text beside its time, so there is nothing to import.</source>
        <translation>%1: Keine Zeile hat neben der Zeit einen Text, also gibt es nichts zu importieren.</translation>
    </message>
    <message>
        <source>there is no time.</source>
        <translation>die Zeit fehlt.</translation>
    </message>
    <message>
        <source>“%1” (%2) was not understood as a time and left out.</source>
        <translation>„%1“ (%2) wurde nicht als Zeit verstanden und ausgelassen.</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>the end lies before the beginning and was left out.</source>
        <translation>das Ende liegt vor dem Anfang und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>known at</source>
        <translation>bekannt um</translation>
    </message>
    <message>
        <source>“%1” is no kind of event; such rows become observations.</source>
        <translation>„%1“ ist keine Art von Ereignis; solche Zeilen werden zu Beobachtungen.</translation>
    </message>
    <message>
        <source>“%1” is no milestone and was left out.</source>
        <translation>„%1“ ist kein Meilenstein und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>an earlier row bears the milestone “%1” already; it was left out here.</source>
        <translation>eine frühere Zeile trägt schon den Meilenstein „%1“; hier wurde er ausgelassen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Table of events (CSV)</source>
        <translation>Tabelle von Ereignissen (CSV)</translation>
    </message>
    <message>
        <source>%1: no column holds times. Give the column of times one of these headers: %2.</source>
        <translation>%1: Keine Spalte enthält Zeiten. Geben Sie der Spalte mit den Zeiten eine dieser Überschriften: %2.</translation>
    </message>
    <message>
        <source>the line is too long; what stands behind its first %L2 characters was left out.</source>
        <translation>die Zeile ist zu lang; was hinter ihren ersten %L2 Zeichen steht, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>the times have no date, so today&apos;s was taken. Say which day it was, or put it into the file&apos;s name (2026-03-12) or into a column “date”.</source>
        <translation>die Zeiten haben kein Datum, deshalb gilt das heutige. Sagen Sie, welcher Tag es war, oder schreiben Sie ihn in den Dateinamen (2026-03-12) oder in eine Spalte „date“.</translation>
    </message>
</context>
<context>
    <name>debrief::CsvPreview</name>
    <message>
        <source>%1: there is no row in it.</source>
        <translation>%1: Darin ist keine Zeile.</translation>
    </message>
</context>
<context>
    <name>debrief::Database</name>
    <message>
        <source>%1 is a folder. Choose a file for the library.</source>
        <translation>%1 ist ein Ordner. Wählen Sie eine Datei für die Bibliothek.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made. Choose another place for the library, or allow yourself to write there.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Wählen Sie einen anderen Ort für die Bibliothek, oder geben Sie sich dort Schreibrechte.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read and written. Allow yourself to write the file, or open a copy of it.</source>
        <translation>%1 kann nicht gelesen und geschrieben werden. Geben Sie sich Schreibrechte für die Datei, oder öffnen Sie eine Kopie.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1. Allow yourself to write there, or choose another place for the library.</source>
        <translation>Im Ordner %1 kann nichts geschrieben werden. Geben Sie sich dort Schreibrechte, oder wählen Sie einen anderen Ort für die Bibliothek.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install it and start Debrief again.</source>
        <translation>Qts SQLite-Treiber fehlt. Installieren Sie ihn, und starten Sie Debrief neu.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Debrief and was left as it is. Open it with that version, or choose another library.</source>
        <translation>%1 stammt von einem neueren Debrief und wurde nicht angerührt. Öffnen Sie die Datei mit jener Version, oder wählen Sie eine andere Bibliothek.</translation>
    </message>
</context>
<context>
    <name>debrief::DatadogImporter</name>
    <message>
        <source>Datadog incidents (JSON)</source>
        <translation>Datadog-Vorfälle (JSON)</translation>
    </message>
    <message>
        <source>%1: there is no incident and no timeline of Datadog in it. Use what its API gives at /api/v2/incidents.</source>
        <translation>%1: Darin ist kein Vorfall und keine Zeitleiste von Datadog. Nehmen Sie, was dessen API unter /api/v2/incidents liefert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this is no incident and no cell of a timeline, so it was left out.</source>
        <translation>das ist kein Vorfall und keine Zelle einer Zeitleiste, deshalb wurde es ausgelassen.</translation>
    </message>
    <message>
        <source>Datadog incident %1</source>
        <translation>Datadog-Vorfall %1</translation>
    </message>
    <message>
        <source>**Root cause:** %1</source>
        <translation>**Grundursache:** %1</translation>
    </message>
    <message>
        <source>the incident has no time that can be read (created, detected, resolved).</source>
        <translation>der Vorfall hat keine lesbare Zeit (created, detected, resolved).</translation>
    </message>
    <message>
        <source>Customer impact began</source>
        <translation>Auswirkung auf Kunden begann</translation>
    </message>
    <message>
        <source>Incident declared</source>
        <translation>Vorfall ausgerufen</translation>
    </message>
    <message>
        <source>Incident detected</source>
        <translation>Vorfall erkannt</translation>
    </message>
    <message>
        <source>Customer impact ended</source>
        <translation>Auswirkung auf Kunden endete</translation>
    </message>
    <message>
        <source>Incident resolved</source>
        <translation>Vorfall behoben</translation>
    </message>
    <message>
        <source>the cell has no time that can be read (display_time, created), so it was left out.</source>
        <translation>die Zelle hat keine lesbare Zeit (display_time, created), deshalb wurde sie ausgelassen.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
</context>
<context>
    <name>debrief::DateToken</name>
    <message>
        <source>There is no day “%1”. Check the date, for example 2021-06-01.</source>
        <translation>Den Tag „%1“ gibt es nicht. Prüfen Sie das Datum, zum Beispiel 2021-06-01.</translation>
    </message>
    <message>
        <source>“%1” may be %2 or %3. Type it in one of these forms.</source>
        <translation>„%1“ kann %2 oder %3 sein. Geben Sie es in einer dieser Formen ein.</translation>
    </message>
</context>
<context>
    <name>debrief::Deadline</name>
    <message>
        <source>Review due in %1</source>
        <translation>Fällig in %1</translation>
    </message>
    <message>
        <source>Review overdue by %1</source>
        <translation>Überfällig seit %1</translation>
    </message>
</context>
<context>
    <name>debrief::DeclineDialog</name>
    <message>
        <source>Decline action</source>
        <translation>Maßnahme ablehnen</translation>
    </message>
    <message>
        <source>&amp;Why is it declined? The reason stands in the report.</source>
        <translation>&amp;Warum wird sie abgelehnt? Der Grund steht im Bericht.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Costs more than it saves; another action covers it; …</source>
        <translation>Kostet mehr, als sie spart; eine andere Maßnahme deckt es ab; …</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Ablehnen</translation>
    </message>
</context>
<context>
    <name>debrief::DelimitedText</name>
    <message>
        <source>%1, line %2: a quotation mark is opened here and never closed. Close it, or export the file again.</source>
        <translation>%1, Zeile %2: Hier beginnt ein Anführungszeichen, das nie endet. Schließen Sie es, oder exportieren Sie die Datei neu.</translation>
    </message>
</context>
<context>
    <name>debrief::DemoCommand</name>
    <message>
        <source>Look at a sample review; nothing of it is kept.</source>
        <translation>Zeigt eine Beispiel-Nachbesprechung; nichts davon bleibt.</translation>
    </message>
    <message>
        <source>Can&apos;t make a temporary folder: %1.</source>
        <translation>Ein temporärer Ordner kann nicht angelegt werden: %1.</translation>
    </message>
    <message>
        <source>Can&apos;t make the folder &apos;%1&apos;.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>There is no display, so here is the sample as files:</source>
        <translation>Es gibt keinen Bildschirm, deshalb hier das Beispiel als Dateien:</translation>
    </message>
</context>
<context>
    <name>debrief::DiscordImporter</name>
    <message>
        <source>Discord channel (DiscordChatExporter, JSON)</source>
        <translation>Discord-Kanal (DiscordChatExporter, JSON)</translation>
    </message>
    <message>
        <source>%1: there is no message in it. Use what DiscordChatExporter writes as JSON.</source>
        <translation>%1: Darin ist keine Nachricht. Nehmen Sie, was DiscordChatExporter als JSON schreibt.</translation>
    </message>
    <message>
        <source>sticker %1</source>
        <translation>Sticker %1</translation>
    </message>
    <message>
        <source>direct message %1</source>
        <translation>Direktnachricht %1</translation>
    </message>
    <message>
        <source>left out: a message without id.</source>
        <translation>ausgelassen: eine Nachricht ohne id.</translation>
    </message>
    <message>
        <source>left out: a message without timestamp.</source>
        <translation>ausgelassen: eine Nachricht ohne timestamp.</translation>
    </message>
    <message>
        <source>left out: “%1” is no time with its offset, such as 2026-03-12T09:14:00+01:00.</source>
        <translation>ausgelassen: „%1“ ist keine Zeit mit Abstand zu UTC, wie 2026-03-12T09:14:00+01:00.</translation>
    </message>
</context>
<context>
    <name>debrief::DiscussFactors</name>
    <message>
        <source>Contributing factors</source>
        <translation>Beitragende Faktoren</translation>
    </message>
    <message>
        <source>Add factor</source>
        <translation>Faktor hinzufügen</translation>
    </message>
    <message>
        <source>What made this possible?</source>
        <translation>Was hat das möglich gemacht?</translation>
    </message>
    <message>
        <source>Incidents have several contributing factors. Add one, then ask why, and put the answer below it.</source>
        <translation>Vorfälle haben mehrere beitragende Faktoren. Fügen Sie einen hinzu, fragen Sie dann nach dem Warum, und setzen Sie die Antwort darunter.</translation>
    </message>
    <message>
        <source>Why “%1”?</source>
        <translation>Warum „%1“?</translation>
    </message>
    <message>
        <source>What lies behind it</source>
        <translation>Was dahinter liegt</translation>
    </message>
    <message>
        <source>Add factor:</source>
        <translation>Faktor hinzufügen:</translation>
    </message>
    <message>
        <source>What made the incident possible, or worse, or milder</source>
        <translation>Was den Vorfall ermöglicht, verschlimmert oder gemildert hat</translation>
    </message>
    <message>
        <source>Factors as diagram</source>
        <translation>Faktoren als Diagramm</translation>
    </message>
    <message>
        <source>Incidents have several contributing factors. Add one, then ask how it came about, and put the answer below it.</source>
        <translation>Vorfälle haben mehrere beitragende Faktoren. Fügen Sie einen hinzu, fragen Sie dann, wie es dazu kam, und setzen Sie die Antwort darunter.</translation>
    </message>
    <message>
        <source>How did this come about: “%1”?</source>
        <translation>Wie kam es dazu: „%1“?</translation>
    </message>
    <message>
        <source>What led to it</source>
        <translation>Was dazu führte</translation>
    </message>
</context>
<context>
    <name>debrief::DiscussNotes</name>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Sort the &amp;unsorted notes</source>
        <translation>Die &amp;nicht einsortierten Notizen einsortieren</translation>
    </message>
    <message>
        <source>Notes by &amp;question</source>
        <translation>Notizen nach &amp;Frage</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Notes by &amp;time</source>
        <translation>Notizen nach &amp;Zeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Go throu&amp;gh the parking lot</source>
        <translation>Themenspeicher &amp;durchgehen</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>Parking lot (%1)</source>
        <translation>Themenspeicher (%1)</translation>
    </message>
    <message>
        <source>Nothing is left open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) still open</source>
        <translation>
            <numerusform>%n Thema noch offen</numerusform>
            <numerusform>%n Themen noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Or note it to a question:</source>
        <translation>Oder zu einer Frage notieren:</translation>
    </message>
    <message numerus="yes">
        <source>%n unsorted note(s). A digit puts what is selected to:</source>
        <translation>
            <numerusform>%n Notiz nicht einsortiert. Eine Ziffer legt Ausgewähltes zu:</numerusform>
            <numerusform>%n Notizen nicht einsortiert. Eine Ziffer legt Ausgewähltes zu:</numerusform>
        </translation>
    </message>
    <message>
        <source>A digit puts what is selected to:</source>
        <translation>Eine Ziffer legt Ausgewähltes zu:</translation>
    </message>
    <message>
        <source>When was “%1”?</source>
        <translation>Wann war „%1“?</translation>
    </message>
</context>
<context>
    <name>debrief::DiscussPage</name>
    <message>
        <source>Discuss</source>
        <translation>Besprechen</translation>
    </message>
</context>
<context>
    <name>debrief::DueDateEdit</name>
    <message>
        <source>Due date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>2026-12-01</source>
        <translation>2026-12-01</translation>
    </message>
    <message>
        <source>A date such as 2026-12-01, or a day such as friday</source>
        <translation>Ein Datum wie 2026-12-01 oder ein Tag wie freitag</translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>Pick a date (Alt+Down)</source>
        <translation>Datum wählen (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <source>“%1” is not understood. Type a date as 2026-12-01, or a day as friday.</source>
        <translation>„%1“ wird nicht verstanden. Geben Sie ein Datum als 2026-12-01 ein oder einen Tag als freitag.</translation>
    </message>
</context>
<context>
    <name>debrief::DurationLabel</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>debrief::DurationStrip</name>
    <message>
        <source>Durations</source>
        <translation>Zeitdauern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a metric and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>debrief::EntityTable</name>
    <message>
        <source>The library has an entry with that id already, so nothing was written.</source>
        <translation>Die Bibliothek hat schon einen Eintrag mit dieser Kennung, deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>What was edited is not in the library any more. Open the review anew.</source>
        <translation>Was bearbeitet wurde, ist nicht mehr in der Bibliothek. Öffnen Sie die Nachbesprechung neu.</translation>
    </message>
    <message>
        <source>What was deleted is not in the library any more. Open the review anew.</source>
        <translation>Was gelöscht wurde, ist nicht mehr in der Bibliothek. Öffnen Sie die Nachbesprechung neu.</translation>
    </message>
</context>
<context>
    <name>debrief::EventDescription</name>
    <message>
        <source>&amp;Preview description</source>
        <translation>&amp;Vorschau der Beschreibung</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>&amp;Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Description of the event, in Markdown</source>
        <translation>Beschreibung des Ereignisses, in Markdown</translation>
    </message>
    <message>
        <source>What happened, in Markdown: **bold**, `code`, lists, links.</source>
        <translation>Was geschah, in Markdown: **fett**, `Code`, Listen, Links.</translation>
    </message>
    <message>
        <source>Description of the event, as it will be read</source>
        <translation>Beschreibung des Ereignisses, wie sie zu lesen sein wird</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer. Install one, such as hunspell-en-us.</source>
        <translation>Auf diesem Rechner ist kein Wörterbuch. Installieren Sie eines, wie hunspell-de-de.</translation>
    </message>
    <message>
        <source>Edit description</source>
        <translation>Beschreibung bearbeiten</translation>
    </message>
    <message>
        <source>Discard edit of description</source>
        <translation>Änderung der Beschreibung verwerfen</translation>
    </message>
    <message>
        <source>What was typed into a description when Debrief ended is in it now. Undo takes it out.</source>
        <translation>Was in einer Beschreibung getippt war, als Debrief endete, steht jetzt darin. „Rückgängig“ nimmt es heraus.</translation>
    </message>
    <message>
        <source>The event that was being described is gone. What was typed is a private note now.</source>
        <translation>Das Ereignis, das beschrieben wurde, gibt es nicht mehr. Was getippt war, ist jetzt eine private Notiz.</translation>
    </message>
</context>
<context>
    <name>debrief::EventDetailPane</name>
    <message>
        <source>&amp;Event details</source>
        <translation>&amp;Ereignisdetails</translation>
    </message>
    <message>
        <source>Event details</source>
        <translation>Ereignisdetails</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) selected</source>
        <translation>
            <numerusform>%n Ereignis gewählt</numerusform>
            <numerusform>%n Ereignisse gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>No event selected</source>
        <translation>Kein Ereignis gewählt</translation>
    </message>
    <message>
        <source>Select one event to describe it and to add what backs it.</source>
        <translation>Wählen Sie ein Ereignis, um es zu beschreiben und Belege hinzuzufügen.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>known at %1, %2 later</source>
        <translation>bekannt um %1, %2 später</translation>
    </message>
    <message>
        <source>known at %1</source>
        <translation>bekannt um %1</translation>
    </message>
    <message>
        <source>lane %1</source>
        <translation>Spur %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>Paste as evidence</source>
        <translation>Als Beleg einfügen</translation>
    </message>
    <message>
        <source>Select one event; what is pasted becomes its evidence.</source>
        <translation>Wählen Sie ein Ereignis; was Sie einfügen, wird sein Beleg.</translation>
    </message>
</context>
<context>
    <name>debrief::EventKindDelegate</name>
    <message>
        <source>Kind of the event</source>
        <translation>Art des Ereignisses</translation>
    </message>
</context>
<context>
    <name>debrief::EventPhrases</name>
    <message>
        <source>Select the events whose time is to change.</source>
        <translation>Wählen Sie die Ereignisse aus, deren Zeit sich ändern soll.</translation>
    </message>
</context>
<context>
    <name>debrief::EventTextDelegate</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>debrief::EventTimeDelegate</name>
    <message>
        <source>Time of the event</source>
        <translation>Zeit des Ereignisses</translation>
    </message>
    <message>
        <source>When it became known</source>
        <translation>Wann es bekannt wurde</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Etwa %1</translation>
    </message>
</context>
<context>
    <name>debrief::EvidenceActions</name>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open this address in another program?</source>
        <translation>Diese Adresse in einem anderen Programm öffnen?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Add files and pictures</source>
        <translation>Dateien und Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>&amp;Belege</translation>
    </message>
    <message>
        <source>Add &amp;link…</source>
        <translation>&amp;Link hinzufügen …</translation>
    </message>
    <message>
        <source>Add &amp;files and pictures…</source>
        <translation>&amp;Dateien und Bilder hinzufügen …</translation>
    </message>
    <message>
        <source>Add &amp;excerpt…</source>
        <translation>&amp;Auszug hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Paste as evidence</source>
        <translation>Als Beleg &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Lö&amp;schen</translation>
    </message>
    <message>
        <source>Only web and mail addresses are opened, and this is none: %1</source>
        <translation>Nur Web- und Mailadressen werden geöffnet, und das ist keine: %1</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation>Beleg bearbeiten</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be shown: it is damaged, too large, or no picture. Save a copy to look at it with another program.</source>
        <translation>„%1“ kann nicht gezeigt werden: beschädigt, zu groß oder kein Bild. Speichern Sie eine Kopie, um sie mit einem anderen Programm anzusehen.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Delete evidence</source>
        <translation>Beleg löschen</translation>
    </message>
</context>
<context>
    <name>debrief::EvidenceDelegate</name>
    <message>
        <source>Title of the evidence</source>
        <translation>Titel des Belegs</translation>
    </message>
</context>
<context>
    <name>debrief::EvidenceIntake</name>
    <message numerus="yes">
        <source>Only the first %n file(s) were taken. Pack the others into one file.</source>
        <translation>
            <numerusform>Nur die erste Datei wurde übernommen. Packen Sie die anderen in eine Datei.</numerusform>
            <numerusform>Nur die ersten %n Dateien wurden übernommen. Packen Sie die anderen in eine Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>This picture can&apos;t be taken: it is damaged or larger than 64 megapixels. Crop it first.</source>
        <translation>Dieses Bild kann nicht übernommen werden: Es ist beschädigt oder größer als 64 Megapixel. Schneiden Sie es vorher zu.</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <comment>of that date and time</comment>
        <translation>Bild %1.png</translation>
    </message>
    <message>
        <source>This text has %1 characters; an excerpt has up to %2. Take the part that matters, or add it as a file.</source>
        <translation>Dieser Text hat %1 Zeichen; ein Auszug hat höchstens %2. Nehmen Sie den Teil, auf den es ankommt, oder fügen Sie ihn als Datei hinzu.</translation>
    </message>
    <message>
        <source>There is nothing here that could be evidence: copy a picture, a link, a text or files.</source>
        <translation>Hier ist nichts, was ein Beleg sein könnte: Kopieren Sie ein Bild, einen Link, einen Text oder Dateien.</translation>
    </message>
</context>
<context>
    <name>debrief::EvidenceModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The content is missing</source>
        <translation>Der Inhalt fehlt</translation>
    </message>
    <message>
        <source>Rename evidence</source>
        <translation>Beleg umbenennen</translation>
    </message>
</context>
<context>
    <name>debrief::EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Paste a screenshot, a link or lines of a log here or on the event (Ctrl+V), or drop files.</source>
        <translation>Fügen Sie hier oder am Ereignis einen Screenshot, einen Link oder Logzeilen ein (Strg+V), oder legen Sie Dateien ab.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Adds a link, files, pictures or an excerpt</source>
        <translation>Fügt einen Link, Dateien, Bilder oder einen Auszug hinzu</translation>
    </message>
    <message>
        <source>Evidence (%1)</source>
        <translation>Belege (%1)</translation>
    </message>
</context>
<context>
    <name>debrief::EvidencePicker</name>
    <message>
        <source>Link a note to an event</source>
        <translation>Notiz mit einem Ereignis verknüpfen</translation>
    </message>
    <message>
        <source>Tie evidence to a factor</source>
        <translation>Faktor belegen</translation>
    </message>
    <message>
        <source>Words or time of an event</source>
        <translation>Wörter oder Zeit eines Ereignisses</translation>
    </message>
    <message>
        <source>Words of an event or a note</source>
        <translation>Wörter eines Ereignisses oder einer Notiz</translation>
    </message>
    <message>
        <source>Words or time of an event, words of a note</source>
        <translation>Wörter oder Zeit eines Ereignisses, Wörter einer Notiz</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events and notes</source>
        <translation>Ereignisse und Notizen</translation>
    </message>
    <message>
        <source>There is no event yet that could be linked.</source>
        <translation>Es gibt noch kein Ereignis zum Verknüpfen.</translation>
    </message>
    <message>
        <source>No event has these words.</source>
        <translation>Kein Ereignis hat diese Wörter.</translation>
    </message>
    <message>
        <source>There is no event and no note yet that could be tied.</source>
        <translation>Es gibt noch kein Ereignis und keine Notiz zum Verknüpfen.</translation>
    </message>
    <message>
        <source>No event and no note has these words.</source>
        <translation>Kein Ereignis und keine Notiz hat diese Wörter.</translation>
    </message>
</context>
<context>
    <name>debrief::ExcerptDialog</name>
    <message>
        <source>Add excerpt</source>
        <translation>Auszug hinzufügen</translation>
    </message>
    <message>
        <source>Edit excerpt</source>
        <translation>Auszug bearbeiten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Log of the checkout, from 22:08</source>
        <translation>Log der Kasse, ab 22:08</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Lines of a log, a query, a configuration</source>
        <translation>Zeilen eines Logs, eine Abfrage, eine Konfiguration</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
</context>
<context>
    <name>debrief::ExportBar</name>
    <message>
        <source>Open &amp;file</source>
        <translation>&amp;Datei öffnen</translation>
    </message>
    <message>
        <source>Open f&amp;older</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>debrief::ExportCommand</name>
    <message>
        <source>Write a review as a file.</source>
        <translation>Schreibt eine Nachbesprechung als Datei.</translation>
    </message>
    <message>
        <source>The format: %1.</source>
        <translation>Das Format: %1.</translation>
    </message>
    <message>
        <source>Write times in this time zone instead of the incident&apos;s.</source>
        <translation>Schreibt Zeiten in dieser Zeitzone statt in der des Vorfalls.</translation>
    </message>
    <message>
        <source>Choose a format with --format: %1.</source>
        <translation>Wählen Sie mit --format ein Format: %1.</translation>
    </message>
    <message>
        <source>There is no format &apos;%1&apos;. There are: %2.</source>
        <translation>Das Format „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>A PDF is not for a terminal. Name a file with -o.</source>
        <translation>Ein PDF gehört nicht in ein Terminal. Nennen Sie mit -o eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) are in it: JSON holds the whole review. Markdown and PDF leave them out.</source>
        <translation>
            <numerusform>%n private Notiz ist darin: JSON enthält die ganze Nachbesprechung. Markdown und PDF lassen sie weg.</numerusform>
            <numerusform>%n private Notizen sind darin: JSON enthält die ganze Nachbesprechung. Markdown und PDF lassen sie weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file, or a folder for a file named after the review; &apos;-&apos; is standard output. Markdown keeps its pictures in a folder beside the file.</source>
        <translation>Die Datei, oder ein Ordner für eine nach der Nachbesprechung benannte Datei; „-“ ist die Standardausgabe. Markdown legt seine Bilder in einen Ordner neben der Datei.</translation>
    </message>
    <message numerus="yes">
        <source>The wording check finds %n phrase(s) in this review: see &apos;debrief wording&apos;.</source>
        <translation>
            <numerusform>Die Formulierungsprüfung findet %n Wendung in dieser Nachbesprechung: siehe „debrief wording“.</numerusform>
            <numerusform>Die Formulierungsprüfung findet %n Wendungen in dieser Nachbesprechung: siehe „debrief wording“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::FacilitatorCard</name>
    <message>
        <source>The cards can&apos;t be read. Install Debrief again.</source>
        <translation>Die Karten können nicht gelesen werden. Installieren Sie Debrief neu.</translation>
    </message>
</context>
<context>
    <name>debrief::FactorActions</name>
    <message>
        <source>&amp;Role of factor</source>
        <translation>&amp;Rolle des Faktors</translation>
    </message>
    <message>
        <source>As&amp;k for factors with</source>
        <translation>Nach Faktoren fra&amp;gen mit</translation>
    </message>
    <message>
        <source>Add &amp;factor</source>
        <translation>&amp;Faktor hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;why below</source>
        <translation>&amp;Warum darunter hinzufügen</translation>
    </message>
    <message>
        <source>Edit fa&amp;ctor</source>
        <translation>Fa&amp;ktor bearbeiten</translation>
    </message>
    <message>
        <source>T&amp;ie evidence to factor…</source>
        <translation>Faktor b&amp;elegen…</translation>
    </message>
    <message>
        <source>Tie…</source>
        <comment>evidence to a factor</comment>
        <translation>Belegen…</translation>
    </message>
    <message>
        <source>Move factor &amp;up</source>
        <translation>Faktor nach &amp;oben</translation>
    </message>
    <message>
        <source>Move factor &amp;down</source>
        <translation>Faktor nach &amp;unten</translation>
    </message>
    <message>
        <source>Put factor &amp;below the one above</source>
        <translation>Faktor &amp;unter den vorigen setzen</translation>
    </message>
    <message>
        <source>Put factor one level &amp;higher</source>
        <translation>Faktor eine Ebene &amp;höher setzen</translation>
    </message>
    <message>
        <source>Delete fac&amp;tor</source>
        <translation>Fak&amp;tor löschen</translation>
    </message>
    <message>
        <source>Factors as dia&amp;gram</source>
        <translation>Faktoren als Dia&amp;gramm</translation>
    </message>
    <message>
        <source>Diagram of factors: zoom o&amp;ut</source>
        <translation>Faktorendiagramm: ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Diagram of factors: zoom i&amp;n</source>
        <translation>Faktorendiagramm: ver&amp;größern</translation>
    </message>
    <message>
        <source>Diagram of factors: normal si&amp;ze</source>
        <translation>Faktorendiagramm: &amp;normale Größe</translation>
    </message>
    <message>
        <source>“&amp;Why?”</source>
        <translation>„&amp;Warum?“</translation>
    </message>
    <message>
        <source>“&amp;How?”</source>
        <translation>„W&amp;ie?“</translation>
    </message>
    <message>
        <source>Add &amp;how below</source>
        <translation>W&amp;ie darunter hinzufügen</translation>
    </message>
    <message>
        <source>Delete factor</source>
        <translation>Faktor löschen</translation>
    </message>
</context>
<context>
    <name>debrief::FactorDiagram</name>
    <message>
        <source>Evidence: %1</source>
        <translation>Belege: %1</translation>
    </message>
    <message>
        <source>To the right of a factor, or below it: why it was so.</source>
        <translation>Rechts von einem Faktor oder darunter: warum es so war.</translation>
    </message>
    <message>
        <source>To the right of a factor, or below it: how it came about.</source>
        <translation>Rechts von einem Faktor oder darunter: wie es dazu kam.</translation>
    </message>
    <message>
        <source>Why did this happen?</source>
        <translation>Warum ist das geschehen?</translation>
    </message>
    <message>
        <source>How did this come about?</source>
        <translation>Wie kam es dazu?</translation>
    </message>
</context>
<context>
    <name>debrief::FactorDiagramView</name>
    <message>
        <source>Diagram of the contributing factors</source>
        <translation>Diagramm der beitragenden Faktoren</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>number, role and text of a factor</comment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>debrief::FactorEvidence</name>
    <message>
        <source>Sho&amp;w evidence where it stands</source>
        <translation>Beleg an seiner Stelle &amp;zeigen</translation>
    </message>
    <message>
        <source>Take e&amp;vidence away from factor</source>
        <translation>Beleg vom Faktor &amp;wegnehmen</translation>
    </message>
    <message>
        <source>Evidence of the factor</source>
        <translation>Belege des Faktors</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Tie evidence</source>
        <translation>Beleg verknüpfen</translation>
    </message>
    <message>
        <source>What shows “%1”?</source>
        <translation>Was zeigt „%1“?</translation>
    </message>
    <message>
        <source>Choose a factor to see what shows it.</source>
        <translation>Wählen Sie einen Faktor, um zu sehen, was ihn belegt.</translation>
    </message>
    <message>
        <source>No evidence yet: tie what was seen or said.</source>
        <translation>Noch kein Beleg: Verknüpfen Sie, was gesehen oder gesagt wurde.</translation>
    </message>
</context>
<context>
    <name>debrief::FactorHints</name>
    <message>
        <source>What the factors still lack</source>
        <translation>Was den Faktoren noch fehlt</translation>
    </message>
    <message>
        <source>There is rarely one root cause. What contributed, besides others?</source>
        <translation>Selten gibt es die eine Ursache. Was hat außerdem beigetragen?</translation>
    </message>
    <message numerus="yes">
        <source>%n more to look for: few incidents have fewer than three factors.</source>
        <translation>
            <numerusform>Noch %n zu suchen: Wenige Vorfälle haben weniger als drei Faktoren.</numerusform>
            <numerusform>Noch %n zu suchen: Wenige Vorfälle haben weniger als drei Faktoren.</numerusform>
        </translation>
    </message>
    <message>
        <source>All in one chain so far. What else had to come together?</source>
        <translation>Bisher alle in einer Kette. Was musste noch zusammenkommen?</translation>
    </message>
    <message numerus="yes">
        <source>%n without evidence. What was seen or said of it?</source>
        <translation>
            <numerusform>%n ohne Beleg. Was wurde davon gesehen oder gesagt?</numerusform>
            <numerusform>%n ohne Beleg. Was wurde davon gesehen oder gesagt?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factors, each with evidence. Ask once more: what else?</source>
        <translation>
            <numerusform>%n Faktor, mit Beleg. Fragen Sie noch einmal: Was noch?</numerusform>
            <numerusform>%n Faktoren, jeder mit Beleg. Fragen Sie noch einmal: Was noch?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::FactorModel</name>
    <message>
        <source>Contributing factor</source>
        <translation>Beitragender Faktor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Edit factor</source>
        <translation>Faktor bearbeiten</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Noch kein Beleg</translation>
    </message>
    <message>
        <source>Tie evidence to factor</source>
        <translation>Faktor belegen</translation>
    </message>
</context>
<context>
    <name>debrief::FactorRoleDelegate</name>
    <message>
        <source>Role of the factor</source>
        <translation>Rolle des Faktors</translation>
    </message>
</context>
<context>
    <name>debrief::FactorWork</name>
    <message>
        <source>The factor is not there any more.</source>
        <translation>Den Faktor gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>What was to be tied is not there any more.</source>
        <translation>Was verknüpft werden sollte, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Tie evidence to factor</source>
        <translation>Faktor belegen</translation>
    </message>
    <message>
        <source>Take evidence from factor</source>
        <translation>Beleg vom Faktor wegnehmen</translation>
    </message>
</context>
<context>
    <name>debrief::FireHydrantImporter</name>
    <message>
        <source>FireHydrant incident %1</source>
        <translation>FireHydrant-Vorfall %1</translation>
    </message>
    <message>
        <source>the milestone “%1” has no time that can be read (occurred_at).</source>
        <translation>der Meilenstein „%1“ hat keine lesbare Zeit (occurred_at).</translation>
    </message>
    <message>
        <source>**%1**, %2 after the milestone before</source>
        <translation>**%1**, %2 nach dem vorigen Meilenstein</translation>
    </message>
    <message>
        <source>Incident declared</source>
        <translation>Vorfall ausgerufen</translation>
    </message>
    <message>
        <source>the event has no time that can be read (occurred_at), so it was left out.</source>
        <translation>das Ereignis hat keine lesbare Zeit (occurred_at), deshalb wurde es ausgelassen.</translation>
    </message>
    <message>
        <source>%1 took the role “%2”.</source>
        <translation>%1 hat die Rolle „%2“ übernommen.</translation>
    </message>
    <message>
        <source>FireHydrant incidents (JSON)</source>
        <translation>FireHydrant-Vorfälle (JSON)</translation>
    </message>
    <message>
        <source>%1: there is no incident and no event of FireHydrant in it. Use what its API gives at /v1/incidents.</source>
        <translation>%1: Darin ist kein Vorfall und kein Ereignis von FireHydrant. Nehmen Sie, was dessen API unter /v1/incidents liefert.</translation>
    </message>
</context>
<context>
    <name>debrief::GitLogImporter</name>
    <message>
        <source>%1: none of its commits tells when it was made. Use git log --format=fuller, with --date=iso if you want another date.</source>
        <translation>%1: Keiner der Commits sagt, wann er entstand. Nehmen Sie git log --format=fuller, mit --date=iso, wenn Sie ein anderes Datum wollen.</translation>
    </message>
    <message>
        <source>%1: there is no commit in it as git log writes it. Use git log --format=fuller.</source>
        <translation>%1: Darin ist kein Commit, wie git log ihn schreibt. Nehmen Sie git log --format=fuller.</translation>
    </message>
    <message>
        <source>this stands before the first commit, so it was left out: %1</source>
        <translation>das steht vor dem ersten Commit, deshalb wurde es ausgelassen: %1</translation>
    </message>
    <message>
        <source>the commit %1 does not tell when it was made, so it was left out.</source>
        <translation>der Commit %1 sagt nicht, wann er entstand, deshalb wurde er ausgelassen.</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message>
        <source>Commit %1, a merge of %2</source>
        <translation>Commit %1, ein Merge von %2</translation>
    </message>
    <message>
        <source>Committed by %1</source>
        <translation>Commit von %1</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Geschrieben %1</translation>
    </message>
    <message>
        <source>Commits (git log)</source>
        <translation>Commits (git log)</translation>
    </message>
</context>
<context>
    <name>debrief::GraphActions</name>
    <message>
        <source>Graph: zoom &amp;in</source>
        <translation>Grafik: ver&amp;größern</translation>
    </message>
    <message>
        <source>Graph: zoom &amp;out</source>
        <translation>Grafik: ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Graph: show &amp;everything</source>
        <translation>Grafik: &amp;alles zeigen</translation>
    </message>
    <message>
        <source>Graph: zoom to the selection</source>
        <translation>Grafik: auf die Auswahl vergrößern</translation>
    </message>
    <message>
        <source>Graph: about the current event</source>
        <translation>Grafik: über das aktuelle Ereignis</translation>
    </message>
    <message>
        <source>Graph: &amp;lanes</source>
        <translation>Grafik: &amp;Spuren</translation>
    </message>
    <message>
        <source>&amp;System, people, communication</source>
        <translation>&amp;System, Menschen, Kommunikation</translation>
    </message>
    <message>
        <source>&amp;By source</source>
        <translation>Nach &amp;Quelle</translation>
    </message>
    <message>
        <source>By &amp;kind</source>
        <translation>Nach &amp;Art</translation>
    </message>
</context>
<context>
    <name>debrief::GraphHoverCard</name>
    <message>
        <source>Milestone: %1</source>
        <translation>Meilenstein: %1</translation>
    </message>
    <message>
        <source>Lasted %1</source>
        <translation>Dauerte %1</translation>
    </message>
    <message>
        <source>The time is approximate</source>
        <translation>Die Zeit ist ungefähr</translation>
    </message>
    <message>
        <source>Known at %1, %2 before</source>
        <translation>Bekannt um %1, %2 vorher</translation>
    </message>
    <message>
        <source>Known at %1, %2 later</source>
        <translation>Bekannt um %1, %2 später</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, aus %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Double click or Return shows them apart</source>
        <translation>Doppelklick oder Eingabetaste zeigt sie einzeln</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::GraphModes</name>
    <message>
        <source>Table a&amp;nd graph</source>
        <translation>Tabelle &amp;und Grafik</translation>
    </message>
    <message>
        <source>&amp;Table only</source>
        <translation>Nur &amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Graph only</source>
        <translation>Nur &amp;Grafik</translation>
    </message>
    <message>
        <source>Ne&amp;xt view</source>
        <translation>Nä&amp;chste Ansicht</translation>
    </message>
</context>
<context>
    <name>debrief::GraphOverview</name>
    <message>
        <source>Overview of the timeline</source>
        <translation>Überblick über die Zeitleiste</translation>
    </message>
    <message>
        <source>The whole timeline. Drag the frame to move, its edges to zoom.</source>
        <translation>Die ganze Zeitleiste. Ziehen Sie am Rahmen, um zu wandern, an seinen Rändern, um zu zoomen.</translation>
    </message>
</context>
<context>
    <name>debrief::GraphRetiming</name>
    <message>
        <source>%1, %2 later</source>
        <translation>%1, %2 später</translation>
    </message>
    <message>
        <source>%1, %2 earlier</source>
        <translation>%1, %2 früher</translation>
    </message>
</context>
<context>
    <name>debrief::GraphTools</name>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Which lanes are shown</source>
        <translation>Welche Spuren zu sehen sind</translation>
    </message>
</context>
<context>
    <name>debrief::GraphicLanes</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ohne Quelle</translation>
    </message>
</context>
<context>
    <name>debrief::HandsForm</name>
    <message>
        <source>People in the room</source>
        <translation>Personen im Raum</translation>
    </message>
    <message>
        <source>Hands for “I learned something”</source>
        <translation>Hände für „Ich habe etwas gelernt“</translation>
    </message>
    <message>
        <source>Hands for “I would come again”</source>
        <translation>Hände für „Ich käme wieder“</translation>
    </message>
    <message>
        <source>Remark on the meeting</source>
        <translation>Bemerkung zur Besprechung</translation>
    </message>
    <message>
        <source>A remark for the report, if there is one</source>
        <translation>Eine Bemerkung für den Bericht, falls es eine gibt</translation>
    </message>
    <message>
        <source>&amp;People in the room:</source>
        <translation>&amp;Personen im Raum:</translation>
    </message>
    <message>
        <source>“I &amp;learned something”:</source>
        <translation>„Ich habe etwas ge&amp;lernt“:</translation>
    </message>
    <message>
        <source>“I would come &amp;again”:</source>
        <translation>„Ich käme &amp;wieder“:</translation>
    </message>
    <message>
        <source>&amp;Remark:</source>
        <translation>&amp;Bemerkung:</translation>
    </message>
    <message>
        <source>Count hands</source>
        <translation>Handzeichen zählen</translation>
    </message>
</context>
<context>
    <name>debrief::ImportColumnsBox</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Date, beside the time</source>
        <translation>Datum, neben der Zeit</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Known at</source>
        <translation>Bekannt um</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Key of the row</source>
        <translation>Schlüssel der Zeile</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Spalte: %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>column of a table</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>debrief::ImportCommand</name>
    <message>
        <source>Import incidents, events or reviews from files.</source>
        <translation>Importiert Vorfälle, Ereignisse oder Nachbesprechungen aus Dateien.</translation>
    </message>
    <message>
        <source>Add the events to this review instead of making new ones.</source>
        <translation>Fügt die Ereignisse dieser Nachbesprechung hinzu, statt neue anzulegen.</translation>
    </message>
    <message>
        <source>Read the files as this format; by default it is recognised. See --list-formats.</source>
        <translation>Liest die Dateien in diesem Format; sonst wird es erkannt. Siehe --list-formats.</translation>
    </message>
    <message>
        <source>The time zone of times that name none.</source>
        <translation>Die Zeitzone von Zeiten, die keine nennen.</translation>
    </message>
    <message>
        <source>Say what would be imported, and change nothing.</source>
        <translation>Sagt, was importiert würde, und ändert nichts.</translation>
    </message>
    <message>
        <source>List the formats that can be read.</source>
        <translation>Zählt die lesbaren Formate auf.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new review(s)</source>
        <translation>
            <numerusform>%n neue Nachbesprechung</numerusform>
            <numerusform>%n neue Nachbesprechungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n neues Ereignis</numerusform>
            <numerusform>%n neue Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) known already</source>
        <translation>
            <numerusform>%n schon bekanntes Ereignis</numerusform>
            <numerusform>%n schon bekannte Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>It would be: %1. Nothing was changed.</source>
        <translation>Es wären: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importiert: %1.</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <translation>--%1: %2</translation>
    </message>
    <message>
        <source>--date: &apos;%1&apos; is no date. Write it as in 2026-03-12.</source>
        <translation>--date: „%1“ ist kein Datum. Schreiben Sie es wie 2026-03-12.</translation>
    </message>
    <message>
        <source>--map-kind: &apos;%1&apos; should be a kind of the source, &apos;=&apos; and one of: %2.</source>
        <translation>--map-kind: „%1“ muss aus einer Art der Quelle, „=“ und einem davon bestehen: %2.</translation>
    </message>
    <message>
        <source>The day of times that name none, such as 2026-03-12.</source>
        <translation>Der Tag von Zeiten, die keinen nennen, etwa 2026-03-12.</translation>
    </message>
    <message>
        <source>Leave out what happened before this time.</source>
        <translation>Lässt aus, was vor dieser Zeit geschah.</translation>
    </message>
    <message>
        <source>Leave out what happened after this time.</source>
        <translation>Lässt aus, was nach dieser Zeit geschah.</translation>
    </message>
    <message>
        <source>Take only what this person, or a source of that name, says; may be repeated.</source>
        <translation>Nimmt nur, was diese Person oder eine Quelle dieses Namens sagt; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Take only events whose text holds this.</source>
        <translation>Nimmt nur Ereignisse, deren Text dies enthält.</translation>
    </message>
    <message>
        <source>Also take what the format marks as noise, such as notifications sent.</source>
        <translation>Nimmt auch, was das Format als Rauschen kennzeichnet, etwa gesendete Benachrichtigungen.</translation>
    </message>
    <message>
        <source>Put all events into this lane.</source>
        <translation>Setzt alle Ereignisse in diese Spur.</translation>
    </message>
    <message>
        <source>Make events of a kind of the source (such as &apos;trigger_log_entry&apos;) events of this kind; may be repeated.</source>
        <translation>Macht Ereignisse einer Art der Quelle (etwa „trigger_log_entry“) zu Ereignissen dieser Art; mehrfach möglich.</translation>
    </message>
    <message>
        <source>What the columns of a table hold, counted from 1, as in time=2,text=4; known names: %1.</source>
        <translation>Was die Spalten einer Tabelle enthalten, gezählt ab 1, wie time=2,text=4; bekannte Namen: %1.</translation>
    </message>
    <message>
        <source>--to is before --from, so nothing would be taken. Swap them.</source>
        <translation>--to liegt vor --from, also würde nichts genommen. Tauschen Sie beide.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n further warning(s)</source>
        <translation>
            <numerusform>%1: %n weitere Warnung</numerusform>
            <numerusform>%1: %n weitere Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>--format: there is no format &apos;%1&apos;. &apos;debrief import --list-formats&apos; lists those that there are.</source>
        <translation>--format: Das Format „%1“ gibt es nicht. „debrief import --list-formats“ zählt auf, welche es gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left out by the filter</source>
        <translation>
            <numerusform>%n Ereignis vom Filter ausgelassen</numerusform>
            <numerusform>%n Ereignisse vom Filter ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left out as noise (--with-noise takes them)</source>
        <translation>
            <numerusform>%n Ereignis als Rauschen ausgelassen (--with-noise nimmt es)</numerusform>
            <numerusform>%n Ereignisse als Rauschen ausgelassen (--with-noise nimmt sie)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::ImportDialog</name>
    <message>
        <source>&amp;Choose files…</source>
        <translation>Dateien &amp;wählen …</translation>
    </message>
    <message>
        <source>&amp;New reviews, one for each incident</source>
        <translation>&amp;Neue Nachbesprechungen, je Vorfall eine</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Time zone of times that name none</source>
        <translation>Zeitzone von Zeiten, die keine nennen</translation>
    </message>
    <message>
        <source>What the files hold</source>
        <translation>Was die Dateien enthalten</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Was der Import bewirkt</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>As the format says, else UTC</source>
        <translation>Wie das Format es sagt, sonst UTC</translation>
    </message>
    <message>
        <source>The &amp;open review</source>
        <translation>Die ge&amp;öffnete Nachbesprechung</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Debrief reads: %1</source>
        <translation>Debrief liest: %1</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>What can be imported (%1)</source>
        <translation>Was sich importieren lässt (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Dateien zum Importieren wählen</translation>
    </message>
    <message>
        <source>“%1” is no time zone that this computer knows. Choose one such as Europe/Berlin or UTC.</source>
        <translation>„%1“ ist keine Zeitzone, die dieser Rechner kennt. Wählen Sie eine wie Europe/Berlin oder UTC.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name and warning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>There is nothing in these files that Debrief understands.</source>
        <translation>In diesen Dateien ist nichts, was Debrief versteht.</translation>
    </message>
    <message>
        <source>All of it is in the library already; there is nothing to import.</source>
        <translation>Alles davon ist schon in der Bibliothek; es gibt nichts zu importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n new review(s)</source>
        <translation>
            <numerusform>%n neue Nachbesprechung</numerusform>
            <numerusform>%n neue Nachbesprechungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n neues Ereignis</numerusform>
            <numerusform>%n neue Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) known already</source>
        <translation>
            <numerusform>%n schon bekanntes Ereignis</numerusform>
            <numerusform>%n schon bekannte Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importiert: %1</translation>
    </message>
    <message>
        <source>Kinds of event</source>
        <translation>Arten von Ereignissen</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Choose fo&amp;lder…</source>
        <translation>Or&amp;dner wählen …</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation>Ordner zum Importieren wählen</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy the lines first.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst die Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>Reading: %n event(s) so far</source>
        <translation>
            <numerusform>Wird gelesen: bisher %n Ereignis</numerusform>
            <numerusform>Wird gelesen: bisher %n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>No file yet: choose one, drop it here, or paste lines that begin with a time.</source>
        <translation>Noch keine Datei: Wählen Sie eine, legen Sie sie hier ab, oder fügen Sie Zeilen ein, die mit einer Zeit beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und noch %n</numerusform>
            <numerusform>… und noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) not understood</source>
        <translation>
            <numerusform>%n Stelle nicht verstanden</numerusform>
            <numerusform>%n Stellen nicht verstanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing passes the filter.</source>
        <translation>Nichts passiert den Filter.</translation>
    </message>
    <message>
        <source>Nothing new is ticked.</source>
        <translation>Nichts Neues ist angehakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) filtered out</source>
        <translation>
            <numerusform>%n Ereignis ausgefiltert</numerusform>
            <numerusform>%n Ereignisse ausgefiltert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out as noise</source>
        <translation>
            <numerusform>%n als Rauschen ausgelassen</numerusform>
            <numerusform>%n als Rauschen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Take the text of the clipboard</source>
        <translation>Text der Zwischenablage nehmen</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Wie viel gelesen ist</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Only what is wanted</source>
        <translation>Nur das Gewünschte</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <translation>Dateien oder einen Ordner hier ablegen</translation>
    </message>
</context>
<context>
    <name>debrief::ImportFilterBox</name>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>2021-06-01 11:14</source>
        <translation>2021-06-01 11:14</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>12:30</source>
        <translation>12:30</translation>
    </message>
    <message>
        <source>Peo&amp;ple</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>Any of these names, with commas</source>
        <translation>Einer dieser Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>T&amp;ext</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Only what holds these words</source>
        <translation>Nur was diese Wörter enthält</translation>
    </message>
    <message>
        <source>Also noise (people joining, notifications)</source>
        <translation>Auch Rauschen (Beitritte, Benachrichtigungen)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Ta&amp;g</translation>
    </message>
    <message>
        <source>Of times without one: 2021-06-01</source>
        <translation>Von Zeiten ohne Tag: 2021-06-01</translation>
    </message>
    <message>
        <source>La&amp;ne</source>
        <translation>&amp;Spur</translation>
    </message>
    <message>
        <source>As the format says</source>
        <translation>Wie das Format es sagt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s name, and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The end lies before the beginning. Give the end its date, too.</source>
        <translation>Das Ende liegt vor dem Anfang. Geben Sie auch dem Ende sein Datum.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 2021-06-01.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn wie 2021-06-01.</translation>
    </message>
</context>
<context>
    <name>debrief::ImportKindsBox</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind, and how often it occurs</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kind of “%1”</source>
        <translation>Art von „%1“</translation>
    </message>
</context>
<context>
    <name>debrief::ImportPreviewModel</name>
    <message>
        <source>Review and its events</source>
        <translation>Nachbesprechung und ihre Ereignisse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>debrief::ImportReader</name>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
</context>
<context>
    <name>debrief::ImportSink</name>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Der Import wurde angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>left out: the time %1 can&apos;t be that of an incident.</source>
        <translation>ausgelassen: Die Zeit %1 kann nicht die eines Vorfalls sein.</translation>
    </message>
    <message>
        <source>left out: there is no time.</source>
        <translation>ausgelassen: Die Zeit fehlt.</translation>
    </message>
    <message>
        <source>the text of the event at %1 is longer than %L2 characters and was cut there.</source>
        <translation>der Text des Ereignisses um %1 ist länger als %L2 Zeichen und wurde dort abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>debrief::ImportSource</name>
    <message>
        <source>%1 holds more than %L2 files. Choose the folder of one export.</source>
        <translation>%1 enthält mehr als %L2 Dateien. Wählen Sie den Ordner eines einzigen Exports.</translation>
    </message>
    <message>
        <source>%1 is a folder or an archive, and this format is one of single files. Choose a file in it.</source>
        <translation>%1 ist ein Ordner oder ein Archiv, und dieses Format besteht aus einzelnen Dateien. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>There is no file %1 in %2.</source>
        <translation>Die Datei %1 gibt es in %2 nicht.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check its permissions.</source>
        <translation>%1 kann nicht gelesen werden: %2. Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>%1 is cut off or damaged: it can&apos;t be unpacked. Download or export it again.</source>
        <translation>%1 ist abgeschnitten oder beschädigt und lässt sich nicht entpacken. Laden oder exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than an export holds, so Debrief stopped reading it. If you trust it, unpack it yourself and import the files.</source>
        <translation>%1 wird beim Entpacken weit größer, als ein Export ist, deshalb hat Debrief das Lesen abgebrochen. Wenn Sie der Datei trauen, entpacken Sie sie selbst, und importieren Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>Die Datei %1 gibt es nicht. Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Split it, or export a shorter time.</source>
        <translation>%1 ist größer als %2 MiB. Teilen Sie die Datei, oder exportieren Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>%1 is a damaged zip archive. Download or export it again.</source>
        <translation>%1 ist ein beschädigtes Zip-Archiv. Laden oder exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>%1 in %2 is packed in a way that Debrief can&apos;t unpack. Unpack the archive and import the folder.</source>
        <translation>%1 in %2 ist so gepackt, dass Debrief es nicht entpacken kann. Entpacken Sie das Archiv, und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>%1 is cut off within %2. Download or export it again.</source>
        <translation>%1 ist innerhalb von %2 abgeschnitten. Laden oder exportieren Sie die Datei neu.</translation>
    </message>
</context>
<context>
    <name>debrief::ImporterRegistry</name>
    <message>
        <source>%1 is empty. Export or download it again.</source>
        <translation>%1 ist leer. Exportieren oder laden Sie die Datei neu.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Use a name such as Europe/Berlin, UTC or UTC+02:00.</source>
        <translation>„%1“ ist keine Zeitzone. Nehmen Sie einen Namen wie Europe/Berlin, UTC oder UTC+02:00.</translation>
    </message>
    <message>
        <source>Imported timeline</source>
        <translation>Importierte Zeitleiste</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out: a link, or a name that leads elsewhere.</source>
        <translation>
            <numerusform>%n Datei ausgelassen: ein Verweis, oder ein Name, der anderswohin führt.</numerusform>
            <numerusform>%n Dateien ausgelassen: ein Verweis, oder ein Name, der anderswohin führt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: Debrief found no events in it, so there is nothing to import.</source>
        <translation>%1: Debrief hat darin keine Ereignisse gefunden, also gibt es nichts zu importieren.</translation>
    </message>
    <message>
        <source>“%1” is no format that Debrief reads. Use one of (--format): %2.</source>
        <translation>„%1“ ist kein Format, das Debrief liest. Nehmen Sie eines von (--format): %2.</translation>
    </message>
    <message>
        <source>%1: the format is not recognised. Debrief reads these: %2. If it is one of them, choose it (--format on the command line).</source>
        <translation>%1: Das Format wird nicht erkannt. Debrief liest diese: %2. Wenn es eines davon ist, wählen Sie es (--format auf der Befehlszeile).</translation>
    </message>
</context>
<context>
    <name>debrief::Importing</name>
    <message numerus="yes">
        <source>Import %n event(s)</source>
        <translation>
            <numerusform>%n Ereignis importieren</numerusform>
            <numerusform>%n Ereignisse importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::IncidentForm</name>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Change severity</source>
        <translation>Schweregrad ändern</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Change reference</source>
        <translation>Aktenzeichen ändern</translation>
    </message>
    <message>
        <source>Its key or address elsewhere</source>
        <translation>Schlüssel oder Adresse anderswo</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Change services</source>
        <translation>Dienste ändern</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Change time zone</source>
        <translation>Zeitzone ändern</translation>
    </message>
    <message>
        <source>No such time zone. Choose one such as Europe/Berlin or UTC.</source>
        <translation>Diese Zeitzone gibt es nicht. Wählen Sie eine wie Europe/Berlin oder UTC.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Who noticed what, how many, for how long</source>
        <translation>Wer was bemerkt hat, wie viele, wie lange</translation>
    </message>
    <message>
        <source>Change impact</source>
        <translation>Auswirkung ändern</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>The incident in a few sentences; often easier after the meeting</source>
        <translation>Der Vorfall in wenigen Sätzen; nach der Sitzung oft leichter</translation>
    </message>
    <message>
        <source>Change summary</source>
        <translation>Zusammenfassung ändern</translation>
    </message>
    <message>
        <source>State of the review</source>
        <translation>Stand der Nachbesprechung</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Stand ändern</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Freigabe durch</translation>
    </message>
    <message>
        <source>Change approver</source>
        <translation>Freigabe ändern</translation>
    </message>
    <message>
        <source>Who reads it before it is published</source>
        <translation>Wer sie vor der Veröffentlichung liest</translation>
    </message>
    <message>
        <source>Name who approved it: a review that nobody has read might as well not have been written.</source>
        <translation>Nennen Sie, wer sie freigegeben hat: Was niemand gelesen hat, könnte ebenso gut ungeschrieben sein.</translation>
    </message>
    <message>
        <source>A meeting is planned</source>
        <translation>Eine Sitzung ist geplant</translation>
    </message>
    <message>
        <source>Time of the meeting</source>
        <translation>Zeit der Sitzung</translation>
    </message>
    <message>
        <source>Meeting, in the incident&apos;s zone</source>
        <translation>Sitzung, in der Zeitzone des Vorfalls</translation>
    </message>
    <message>
        <source>Change meeting time</source>
        <translation>Sitzungszeit ändern</translation>
    </message>
    <message>
        <source>%1 HH:mm</source>
        <comment>a date&apos;s format, then the time&apos;s</comment>
        <translation>%1 HH:mm</translation>
    </message>
    <message>
        <source>What abbreviations of time zones stand for here</source>
        <translation>Wofür Abkürzungen von Zeitzonen hier stehen</translation>
    </message>
    <message>
        <source>Change abbreviations of time zones</source>
        <translation>Abkürzungen von Zeitzonen ändern</translation>
    </message>
    <message>
        <source>For example IST=Asia/Kolkata; what is ambiguous is asked about once</source>
        <translation>Zum Beispiel IST=Asia/Kolkata; nach Mehrdeutigem wird einmal gefragt</translation>
    </message>
</context>
<context>
    <name>debrief::Integrity</name>
    <message>
        <source>SQLite finds the file damaged: %1</source>
        <translation>SQLite findet die Datei beschädigt: %1</translation>
    </message>
    <message>
        <source>The search index does not fit what it was made from.</source>
        <translation>Der Suchindex passt nicht zu dem, woraus er entstand.</translation>
    </message>
    <message>
        <source>An entry of the table %1 refers to one of %2 that is not there.</source>
        <translation>Ein Eintrag der Tabelle %1 verweist auf einen in %2, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Review &quot;%1&quot;: the %2 of entry %3 leads to something that is deleted or belongs to another review.</source>
        <translation>Nachbesprechung „%1“: %2 des Eintrags %3 führt zu etwas, das gelöscht ist oder zu einer anderen Nachbesprechung gehört.</translation>
    </message>
    <message>
        <source>Review &quot;%1&quot;: the %2 of entry %3 leads to something that belongs to another review.</source>
        <translation>Nachbesprechung „%1“: %2 des Eintrags %3 führt zu etwas, das zu einer anderen Nachbesprechung gehört.</translation>
    </message>
    <message>
        <source>Review &quot;%1&quot;: the event &quot;%2&quot; ends before it begins.</source>
        <translation>Nachbesprechung „%1“: Das Ereignis „%2“ endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Review &quot;%1&quot;: the milestone %2 is borne by %3 events.</source>
        <translation>Nachbesprechung „%1“: Den Meilenstein %2 tragen %3 Ereignisse.</translation>
    </message>
    <message>
        <source>Review &quot;%1&quot;: the milestone %2 is borne by an event that is deleted or belongs to another review.</source>
        <translation>Nachbesprechung „%1“: Den Meilenstein %2 trägt ein Ereignis, das gelöscht ist oder zu einer anderen Nachbesprechung gehört.</translation>
    </message>
    <message>
        <source>Review &quot;%1&quot;: the factor &quot;%2&quot; is among its own causes.</source>
        <translation>Nachbesprechung „%1“: Der Faktor „%2“ gehört zu seinen eigenen Ursachen.</translation>
    </message>
    <message>
        <source>Review &quot;%1&quot; can&apos;t be read: %2</source>
        <translation>Nachbesprechung „%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Review &quot;%1&quot;: search does not find what stands in it.</source>
        <translation>Nachbesprechung „%1“: Die Suche findet nicht, was darin steht.</translation>
    </message>
    <message>
        <source>The content of the file &quot;%1&quot; was changed or damaged.</source>
        <translation>Der Inhalt der Datei „%1“ wurde verändert oder beschädigt.</translation>
    </message>
</context>
<context>
    <name>debrief::Invitation</name>
    <message>
        <source>We look at what every team can learn from this incident.</source>
        <translation>Wir sehen uns an, was jedes Team aus diesem Vorfall lernen kann.</translation>
    </message>
    <message>
        <source>We look at what happened, and at what we can learn from it.</source>
        <translation>Wir sehen uns an, was geschehen ist und was wir daraus lernen können.</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>Vorfall: %1</translation>
    </message>
    <message>
        <source>- %1 (%2)</source>
        <comment>a topic of the agenda and its time</comment>
        <translation>- %1 (%2)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Nobody is blamed here. Everyone did what seemed right with what they knew, could and had at the time; we ask how the system can make the next time easier. (In the spirit of Norman L. Kerth’s Prime Directive for retrospectives.)</source>
        <translation>Niemand wird hier beschuldigt. Alle taten, was mit dem, was sie wussten, konnten und hatten, richtig schien; wir fragen, wie das System es beim nächsten Mal leichter machen kann. (Im Geist der „Prime Directive“ für Retrospektiven von Norman L. Kerth.)</translation>
    </message>
    <message>
        <source>No meeting is planned yet. Say on “Prepare” when it will be.</source>
        <translation>Noch ist keine Besprechung geplant. Sagen Sie unter „Vorbereiten“, wann sie ist.</translation>
    </message>
    <message>
        <source>Global post-incident review: %1</source>
        <translation>Übergreifende Nachbesprechung: %1</translation>
    </message>
    <message>
        <source>Post-incident review: %1</source>
        <translation>Nachbesprechung: %1</translation>
    </message>
    <message>
        <source>The invitation can&apos;t be made.</source>
        <translation>Die Einladung kann nicht erstellt werden.</translation>
    </message>
</context>
<context>
    <name>debrief::InvitationSaver</name>
    <message>
        <source>Save &amp;invitation…</source>
        <translation>&amp;Einladung speichern…</translation>
    </message>
    <message>
        <source>Save the invitation to the meeting as an iCalendar file</source>
        <translation>Die Einladung zur Besprechung als iCalendar-Datei speichern</translation>
    </message>
    <message>
        <source>Save invitation</source>
        <translation>Einladung speichern</translation>
    </message>
    <message>
        <source>Invitation (*.ics)</source>
        <translation>Einladung (*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Saved as %1. Nobody is invited by it yet: give the facilitator an e-mail address.</source>
        <translation>Gespeichert als %1. Noch lädt sie niemanden ein: Geben Sie der Moderation eine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>debrief::InviteCommand</name>
    <message>
        <source>Write the invitation to a review&apos;s meeting, for a calendar.</source>
        <translation>Schreibt die Einladung zur Besprechung, für einen Kalender.</translation>
    </message>
    <message>
        <source>The file, or a folder for a file named after the review; &apos;-&apos; is standard output.</source>
        <translation>Die Datei, oder ein Ordner für eine nach der Nachbesprechung benannte Datei; „-“ ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Nobody is invited by it yet: give the facilitator an e-mail address.</source>
        <translation>Noch lädt sie niemanden ein: Geben Sie der Moderation eine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>debrief::IrcImporter</name>
    <message>
        <source>IRC log (irssi, WeeChat and others)</source>
        <translation>IRC-Log (irssi, WeeChat und andere)</translation>
    </message>
    <message>
        <source>the line is longer than 65,536 characters and was cut there.</source>
        <translation>die Zeile ist länger als 65.536 Zeichen und wurde dort abgeschnitten.</translation>
    </message>
    <message>
        <source>there are NUL bytes in the line, which were left out.</source>
        <translation>in der Zeile sind NUL-Bytes, die ausgelassen wurden.</translation>
    </message>
    <message>
        <source>%1: no line in it begins with a time and a nick, as in “[11:14] &lt;ana&gt; restarting it”.</source>
        <translation>%1: Keine Zeile darin beginnt mit einer Zeit und einem Nick, wie in „[11:14] &lt;ana&gt; restarting it“.</translation>
    </message>
    <message>
        <source>left out: the line does not begin with a time and a nick.</source>
        <translation>ausgelassen: Die Zeile beginnt nicht mit einer Zeit und einem Nick.</translation>
    </message>
    <message>
        <source>left out: there was no such day in that year. Say the year of the log.</source>
        <translation>ausgelassen: Diesen Tag gab es in dem Jahr nicht. Geben Sie das Jahr des Logs an.</translation>
    </message>
    <message>
        <source>the time goes back here, so this line and what follows it was taken for %1.</source>
        <translation>die Zeit springt hier zurück, deshalb gilt für diese Zeile und die folgenden der Tag %1.</translation>
    </message>
    <message>
        <source>the log does not say its time zone, so UTC was taken. Choose the zone it was written in.</source>
        <translation>das Log nennt seine Zeitzone nicht, deshalb gilt UTC. Wählen Sie die Zone, in der es geschrieben wurde.</translation>
    </message>
    <message>
        <source>the times have no date, so today&apos;s was taken for the first. Choose the day, or put it into the file&apos;s name (2026-03-12).</source>
        <translation>die Zeiten haben kein Datum, deshalb gilt für die erste das heutige. Wählen Sie den Tag, oder schreiben Sie ihn in den Dateinamen (2026-03-12).</translation>
    </message>
    <message>
        <source>the dates have no year, so they were taken for the last ones that have passed. Choose a day of that year, or put it into the file&apos;s name (2026-03-12).</source>
        <translation>die Daten haben kein Jahr, deshalb gelten die letzten, die vergangen sind. Wählen Sie einen Tag jenes Jahres, oder schreiben Sie ihn in den Dateinamen (2026-03-12).</translation>
    </message>
</context>
<context>
    <name>debrief::JournaldImporter</name>
    <message>
        <source>System journal (journalctl -o json)</source>
        <translation>Systemjournal (journalctl -o json)</translation>
    </message>
    <message>
        <source>the entry has no time that can be read (__REALTIME_TIMESTAMP), so it was left out.</source>
        <translation>der Eintrag hat keine lesbare Zeit (__REALTIME_TIMESTAMP), deshalb wurde er ausgelassen.</translation>
    </message>
    <message>
        <source>The message was too large for journalctl to write.</source>
        <translation>Die Meldung war zu groß, als dass journalctl sie schreiben konnte.</translation>
    </message>
    <message>
        <source>%1: there is no entry of a journal in it. Use what journalctl -o json writes.</source>
        <translation>%1: Darin ist kein Eintrag eines Journals. Nehmen Sie, was journalctl -o json schreibt.</translation>
    </message>
</context>
<context>
    <name>debrief::JsonExporter</name>
    <message>
        <source>Debrief review (JSON)</source>
        <translation>Debrief-Nachbesprechung (JSON)</translation>
    </message>
</context>
<context>
    <name>debrief::JsonImporter</name>
    <message>
        <source>Debrief review (JSON)</source>
        <translation>Debrief-Nachbesprechung (JSON)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>debrief::JsonObjectReader</name>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, line %2: lists and objects are nested too deeply. This is no export of a review or an incident.</source>
        <translation>%1, Zeile %2: Listen und Objekte sind zu tief verschachtelt. Das ist kein Export einer Nachbesprechung oder eines Vorfalls.</translation>
    </message>
    <message>
        <source>%1, line %2: the JSON ends in the middle. The file is cut off: export or download it again.</source>
        <translation>%1, Zeile %2: Das JSON endet mittendrin. Die Datei ist abgeschnitten: Exportieren oder laden Sie sie neu.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not valid JSON (%3). Correct the line, or export the file again.</source>
        <translation>%1, Zeile %2: Das ist kein gültiges JSON (%3). Berichtigen Sie die Zeile, oder exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>this should be an object, not %1.</source>
        <translation>hier muss ein Objekt stehen, nicht %1.</translation>
    </message>
    <message>
        <source>this should be a text in quotation marks, not %1.</source>
        <translation>hier muss ein Text in Anführungszeichen stehen, nicht %1.</translation>
    </message>
    <message>
        <source>this must not be missing or empty. Give it a text.</source>
        <translation>das darf nicht fehlen oder leer sein. Geben Sie einen Text an.</translation>
    </message>
    <message>
        <source>this should be true or false, not %1.</source>
        <translation>hier muss true oder false stehen, nicht %1.</translation>
    </message>
    <message>
        <source>this should be a whole number from %1 to %2.</source>
        <translation>hier muss eine ganze Zahl von %1 bis %2 stehen.</translation>
    </message>
    <message>
        <source>“%1” is no time with its zone. Write it as in 2026-03-12T09:14:00Z.</source>
        <translation>„%1“ ist keine Zeit mit Zone. Schreiben Sie sie wie 2026-03-12T09:14:00Z.</translation>
    </message>
    <message>
        <source>a time must be given, as in 2026-03-12T09:14:00Z.</source>
        <translation>hier muss eine Zeit stehen, wie 2026-03-12T09:14:00Z.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as in 2026-03-12.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie 2026-03-12.</translation>
    </message>
    <message>
        <source>this is no id. An id is a UUID, as in 0197a3c0-5f3e-7abc-8def-0123456789ab; leave it out to have one made.</source>
        <translation>das ist keine Kennung. Eine Kennung ist eine UUID, wie 0197a3c0-5f3e-7abc-8def-0123456789ab; lassen Sie sie weg, dann wird eine erzeugt.</translation>
    </message>
    <message>
        <source>this should be a list in square brackets, not %1.</source>
        <translation>hier muss eine Liste in eckigen Klammern stehen, nicht %1.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Use one of: %2.</source>
        <translation>„%1“ ist hier nicht bekannt. Nehmen Sie eines von: %2.</translation>
    </message>
    <message>
        <source>this key is not known, so its value was left out.</source>
        <translation>dieser Schlüssel ist nicht bekannt, deshalb wurde sein Wert ausgelassen.</translation>
    </message>
    <message>
        <source>%1, line %2: the text is not UTF-8, as JSON must be. Save it as UTF-8.</source>
        <translation>%1, Zeile %2: Der Text ist kein UTF-8, wie es bei JSON sein muss. Speichern Sie die Datei als UTF-8.</translation>
    </message>
</context>
<context>
    <name>debrief::JsonStream</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>the JSON ends in the middle. The file is cut off: export or download it again.</source>
        <translation>das JSON endet mittendrin. Die Datei ist abgeschnitten: Exportieren oder laden Sie sie neu.</translation>
    </message>
    <message>
        <source>there is a NUL byte, so this is no text. Export it as JSON (UTF-8) again.</source>
        <translation>da ist ein NUL-Byte, also ist das kein Text. Exportieren Sie die Datei neu als JSON (UTF-8).</translation>
    </message>
    <message numerus="yes">
        <source>one record is larger than %n MiB. This is no export of an incident.</source>
        <translation>
            <numerusform>ein Datensatz ist größer als %n MiB. Das ist kein Export eines Vorfalls.</numerusform>
            <numerusform>ein Datensatz ist größer als %n MiB. Das ist kein Export eines Vorfalls.</numerusform>
        </translation>
    </message>
    <message>
        <source>lists and objects are nested too deeply. This is no export of an incident.</source>
        <translation>Listen und Objekte sind zu tief verschachtelt. Das ist kein Export eines Vorfalls.</translation>
    </message>
    <message>
        <source>this is not valid JSON (%1 is missing). Correct the line, or export the file again.</source>
        <translation>das ist kein gültiges JSON (%1 fehlt). Berichtigen Sie die Zeile, oder exportieren Sie die Datei neu.</translation>
    </message>
</context>
<context>
    <name>debrief::Labels</name>
    <message>
        <source>Local review</source>
        <translation>Lokale Nachbesprechung</translation>
    </message>
    <message>
        <source>Global review</source>
        <translation>Globale Nachbesprechung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>Keine Phase</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>Mildern</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Prevent</source>
        <translation>Vorbeugen</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Gut gelaufen</translation>
    </message>
    <message>
        <source>Got lucky</source>
        <translation>Glück gehabt</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Incident commander</source>
        <translation>Einsatzleitung</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>Einsatzteam</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Teammitglied</translation>
    </message>
    <message>
        <source>Engineering leadership</source>
        <translation>Technische Leitung</translation>
    </message>
    <message>
        <source>Senior leadership</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>Customer representative</source>
        <translation>Kundenvertretung</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Ungefähr</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Internal communication</source>
        <translation>Interne Mitteilung</translation>
    </message>
    <message>
        <source>External communication</source>
        <translation>Externe Mitteilung</translation>
    </message>
    <message>
        <source>Status page update</source>
        <translation>Statusmeldung</translation>
    </message>
    <message>
        <source>Remediation attempt</source>
        <translation>Eingriff</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>an event: something was changed</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>Impact began</source>
        <translation>Auswirkung begann</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Diagnosed</source>
        <translation>Diagnostiziert</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Gemildert</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Contributing</source>
        <translation>Beitragend</translation>
    </message>
    <message>
        <source>Mitigating</source>
        <translation>Mildernd</translation>
    </message>
    <message>
        <source>Lucky</source>
        <translation>Glücksfall</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Longer-term</source>
        <translation>Längerfristig</translation>
    </message>
    <message>
        <source>This incident</source>
        <translation>Dieser Vorfall</translation>
    </message>
    <message>
        <source>Class of incidents</source>
        <translation>Klasse von Vorfällen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Relates to</source>
        <translation>Hängt zusammen mit</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Doppelt zu</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Aufgegangen in</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>Zeit bis zum Erkennen</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>Zeit bis zur Bestätigung</translation>
    </message>
    <message>
        <source>Time to diagnose</source>
        <translation>Zeit bis zur Diagnose</translation>
    </message>
    <message>
        <source>Time to mitigate</source>
        <translation>Zeit bis zur Milderung</translation>
    </message>
    <message>
        <source>Time to resolve</source>
        <translation>Zeit bis zur Behebung</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>From impact began to detected.</source>
        <translation>Von „Auswirkung begann“ bis „Erkannt“.</translation>
    </message>
    <message>
        <source>From detected to acknowledged.</source>
        <translation>Von „Erkannt“ bis „Bestätigt“.</translation>
    </message>
    <message>
        <source>From detected to diagnosed.</source>
        <translation>Von „Erkannt“ bis „Diagnostiziert“.</translation>
    </message>
    <message>
        <source>From detected to mitigated.</source>
        <translation>Von „Erkannt“ bis „Gemildert“.</translation>
    </message>
    <message>
        <source>From first reported (the first alert or ticket, else detected) to resolved.</source>
        <translation>Von der ersten Meldung (erster Alarm oder erstes Ticket, sonst „Erkannt“) bis „Behoben“.</translation>
    </message>
    <message>
        <source>From impact began to impact ended (mitigated, else resolved).</source>
        <translation>Von „Auswirkung begann“ bis zum Ende der Auswirkung („Gemildert“, sonst „Behoben“).</translation>
    </message>
</context>
<context>
    <name>debrief::Library</name>
    <message>
        <source>Nothing was written, by a fault of Debrief&apos;s. Please report it.</source>
        <translation>Durch einen Fehler in Debrief wurde nichts geschrieben. Bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>The review holds something of another review.</source>
        <translation>Die Nachbesprechung enthält etwas von einer anderen.</translation>
    </message>
    <message>
        <source>That review is not in this library, or it was deleted.</source>
        <translation>Diese Nachbesprechung ist nicht in der Bibliothek, oder sie wurde gelöscht.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made. %1</source>
        <translation>Die heutige Sicherung kam nicht zustande. %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be several reviews: %2. Give the id of the one you mean.</source>
        <translation>„%1“ kann mehrere Nachbesprechungen meinen: %2. Nennen Sie die Kennung der gemeinten.</translation>
    </message>
    <message>
        <source>No review is called &quot;%1&quot;. Give the beginning of its id, or its title or a part of it.</source>
        <translation>Keine Nachbesprechung heißt „%1“. Nennen Sie den Anfang der Kennung, den Titel oder einen Teil davon.</translation>
    </message>
    <message>
        <source>No review in this library was imported from %1 as %2.</source>
        <translation>Keine Nachbesprechung in dieser Bibliothek wurde aus %1 als %2 importiert.</translation>
    </message>
    <message>
        <source>There is no deleted review of that id in this library.</source>
        <translation>In dieser Bibliothek gibt es keine gelöschte Nachbesprechung mit dieser Kennung.</translation>
    </message>
</context>
<context>
    <name>debrief::LibraryDelegate</name>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n offene Maßnahme</numerusform>
            <numerusform>%n offene Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date and state of a review</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source> · %1</source>
        <comment>after the deadline: the number of open actions</comment>
        <translation> · %1</translation>
    </message>
</context>
<context>
    <name>debrief::LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Search all reviews</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Nachbesprechungen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>Noch keine Nachbesprechungen</translation>
    </message>
    <message>
        <source>Begin a new one, or import an incident from a file.</source>
        <translation>Beginnen Sie eine neue, oder importieren Sie einen Vorfall aus einer Datei.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Every word must occur, at least its beginning. Try fewer words.</source>
        <translation>Jedes Wort muss vorkommen, wenigstens sein Anfang. Versuchen Sie weniger Wörter.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>&amp;Open selected review</source>
        <translation>Gewählte Nachbesprechung &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Delete selected review</source>
        <translation>Gewählte Nachbesprechung &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Restore deleted review</source>
        <translation>Gelöschte Nachbesprechung &amp;zurückholen</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>„%1“ ist wieder da.</translation>
    </message>
    <message>
        <source>&amp;Restore “%1”</source>
        <translation>„%1“ &amp;zurückholen</translation>
    </message>
</context>
<context>
    <name>debrief::LineReader</name>
    <message>
        <source>%1, line %2: the text is UTF-16, but cut off or damaged. Save it as UTF-8.</source>
        <translation>%1, Zeile %2: Der Text ist UTF-16, aber abgeschnitten oder beschädigt. Speichern Sie die Datei als UTF-8.</translation>
    </message>
</context>
<context>
    <name>debrief::LinkDialog</name>
    <message>
        <source>Add link</source>
        <translation>Link hinzufügen</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Link bearbeiten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Dashboard of the checkout, 22:00 to 24:00</source>
        <translation>Dashboard der Kasse, 22:00 bis 24:00</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>It is written into the report; nothing is fetched.</source>
        <translation>Der Link kommt in den Bericht; nichts wird abgerufen.</translation>
    </message>
    <message>
        <source>An address begins with https://, http:// or mailto:.</source>
        <translation>Eine Adresse beginnt mit https://, http:// oder mailto:.</translation>
    </message>
</context>
<context>
    <name>debrief::ListCommand</name>
    <message>
        <source>List the reviews of the library.</source>
        <translation>Zählt die Nachbesprechungen der Bibliothek auf.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
</context>
<context>
    <name>debrief::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New review…</source>
        <translation>&amp;Neue Nachbesprechung …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Close review</source>
        <translation>Nachbesprechung &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Search all reviews</source>
        <translation>Alles &amp;durchsuchen</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Be&amp;fehl suchen …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Page “%1”</source>
        <translation>Seite „%1“</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>Pro&amp;mpts</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Show &amp;times in</source>
        <translation>&amp;Zeiten zeigen in</translation>
    </message>
    <message>
        <source>the &amp;incident&apos;s zone</source>
        <translation>der Zone des &amp;Vorfalls</translation>
    </message>
    <message>
        <source>&amp;This computer&apos;s zone</source>
        <translation>der Zone dieses &amp;Rechners</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Next zone</source>
        <translation>&amp;Nächste Zone</translation>
    </message>
    <message>
        <source>Times are shown in %1.</source>
        <translation>Zeiten stehen jetzt in %1.</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>&amp;Vorbereiten</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Discuss</source>
        <translation>Be&amp;sprechen</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Maßnahmen</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>Be&amp;richt</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>S&amp;itzung</translation>
    </message>
    <message>
        <source>&amp;Capture line</source>
        <translation>&amp;Eingabezeile</translation>
    </message>
    <message>
        <source>Show &amp;room window</source>
        <translation>&amp;Raumfenster zeigen</translation>
    </message>
    <message>
        <source>Room &amp;window</source>
        <translation>Raum&amp;fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Debrief</source>
        <translation>Ü&amp;ber Debrief</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>About Debrief</source>
        <translation>Über Debrief</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Debrief %1&lt;/h3&gt;&lt;p&gt;For blameless reviews of incidents: from the meeting to the report. All in one file on this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Debrief %1&lt;/h3&gt;&lt;p&gt;Vorfälle ohne Schuldzuweisung nachbesprechen: von der Sitzung bis zum Bericht. Alles in einer Datei auf diesem Rechner.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Import from the c&amp;lipboard…</source>
        <translation>Aus der Z&amp;wischenablage importieren …</translation>
    </message>
    <message>
        <source>Capture &amp;window</source>
        <translation>Eingabe&amp;fenster</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>&amp;Ihr Name…</translation>
    </message>
    <message>
        <source>Wordin&amp;g</source>
        <translation>Formulierun&amp;g</translation>
    </message>
    <message>
        <source>P&amp;hrase to reword</source>
        <translation>&amp;Wendung zum Umformulieren</translation>
    </message>
    <message>
        <source>Close the &amp;meeting…</source>
        <translation>Besprechung &amp;abschließen…</translation>
    </message>
    <message>
        <source>Wordin&amp;g (%1)</source>
        <comment>how many phrases</comment>
        <translation>Formulierun&amp;g (%1)</translation>
    </message>
</context>
<context>
    <name>debrief::MainWindow</name>
    <message>
        <source>Another Debrief has this library open and does not answer.</source>
        <translation>Ein anderes Debrief hat diese Bibliothek geöffnet und antwortet nicht.</translation>
    </message>
    <message>
        <source>The window ended with an error.</source>
        <translation>Das Fenster endete mit einem Fehler.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a page and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – Debrief</source>
        <comment>window title</comment>
        <translation>%1 – Debrief</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Debrief</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>debrief::MarkdownEdit</name>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>&amp;Learn “%1”</source>
        <translation>„%1“ &amp;lernen</translation>
    </message>
</context>
<context>
    <name>debrief::MarkdownExporter</name>
    <message>
        <source>Picture: %1 (in the PDF and in the review itself)</source>
        <translation>Bild: %1 (im PDF und in der Nachbesprechung selbst)</translation>
    </message>
    <message>
        <source>Markdown (GitHub)</source>
        <translation>Markdown (GitHub)</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>role of a factor, before its text</comment>
        <translation>%1: </translation>
    </message>
    <message>
        <source> (evidence: %1)</source>
        <translation> (Belege: %1)</translation>
    </message>
    <message>
        <source>Below each factor stands why it was so.</source>
        <translation>Unter jedem Faktor steht, warum es so war.</translation>
    </message>
    <message>
        <source>Below each factor stands how it came about.</source>
        <translation>Unter jedem Faktor steht, wie es dazu kam.</translation>
    </message>
</context>
<context>
    <name>debrief::MarkdownImporter</name>
    <message>
        <source>Written timeline (Markdown)</source>
        <translation>Geschriebene Zeitleiste (Markdown)</translation>
    </message>
</context>
<context>
    <name>debrief::MattermostImporter</name>
    <message>
        <source>Mattermost bulk export (JSON lines)</source>
        <translation>Mattermost-Massenexport (JSON-Zeilen)</translation>
    </message>
    <message>
        <source>%1: there is no post in it. Use what “mmctl export” writes.</source>
        <translation>%1: Darin ist kein Beitrag. Nehmen Sie, was „mmctl export“ schreibt.</translation>
    </message>
    <message>
        <source>left out: this is no line of Mattermost&apos;s bulk export, it has no type.</source>
        <translation>ausgelassen: Das ist keine Zeile eines Massenexports von Mattermost, sie hat keinen Typ.</translation>
    </message>
    <message>
        <source>direct message %1</source>
        <translation>Direktnachricht %1</translation>
    </message>
    <message>
        <source>left out: a post without a time (create_at, in milliseconds).</source>
        <translation>ausgelassen: ein Beitrag ohne Zeit (create_at, in Millisekunden).</translation>
    </message>
</context>
<context>
    <name>debrief::MeetingActions</name>
    <message>
        <source>Next &amp;topic</source>
        <translation>Nächstes &amp;Thema</translation>
    </message>
    <message>
        <source>Pre&amp;vious topic</source>
        <translation>&amp;Voriges Thema</translation>
    </message>
    <message>
        <source>Add f&amp;ive minutes</source>
        <translation>F&amp;ünf Minuten mehr</translation>
    </message>
    <message>
        <source>&amp;End the meeting…</source>
        <translation>Besprechung &amp;beenden…</translation>
    </message>
    <message>
        <source>+5</source>
        <comment>minutes, on a small button</comment>
        <translation>+5</translation>
    </message>
    <message>
        <source>The agenda is empty, so only the time of the prompts is measured.</source>
        <translation>Die Tagesordnung ist leer, daher wird nur die Zeit der Fragen gemessen.</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Besprechung beenden</translation>
    </message>
    <message>
        <source>End the meeting?</source>
        <translation>Besprechung beenden?</translation>
    </message>
    <message>
        <source>It has taken %1; planned were %2. You can go on with it afterwards.</source>
        <translation>Sie hat %1 gedauert; geplant waren %2. Sie können danach weitermachen.</translation>
    </message>
    <message>
        <source>&amp;End the meeting</source>
        <translation>Besprechung &amp;beenden</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The meeting has ended after %1.</source>
        <translation>Die Besprechung wurde nach %1 beendet.</translation>
    </message>
    <message>
        <source>Debrief was closed while this meeting ran. The meeting is paused, and the time since then does not count.</source>
        <translation>Debrief wurde geschlossen, während diese Besprechung lief. Sie pausiert, und die Zeit seither zählt nicht.</translation>
    </message>
    <message>
        <source>&amp;Start the meeting</source>
        <translation>Besprechung &amp;beginnen</translation>
    </message>
    <message>
        <source>Pa&amp;use the meeting</source>
        <translation>Besprechung &amp;pausieren</translation>
    </message>
    <message>
        <source>G&amp;o on with the meeting</source>
        <translation>Besprechung &amp;fortsetzen</translation>
    </message>
</context>
<context>
    <name>debrief::MeetingClock</name>
    <message>
        <source>Change planned time</source>
        <translation>Geplante Zeit ändern</translation>
    </message>
</context>
<context>
    <name>debrief::MeetingCorner</name>
    <message>
        <source>%1 left</source>
        <comment>time of a topic</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <comment>time of a topic</comment>
        <translation>nur noch %1</translation>
    </message>
    <message>
        <source>Over by %1</source>
        <comment>time of a topic</comment>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>The agenda, to go to a topic</source>
        <translation>Die Tagesordnung, um zu einem Thema zu gehen</translation>
    </message>
    <message>
        <source>Go to a topic</source>
        <translation>Zu einem Thema gehen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Time of the topic</source>
        <translation>Zeit des Themas</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <comment>a topic</comment>
        <translation>Pause: %1</translation>
    </message>
    <message>
        <source>Ended after %1</source>
        <translation>Nach %1 beendet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The meeting is on</source>
        <translation>Die Besprechung läuft</translation>
    </message>
    <message>
        <source>%1 of %2 for this topic; %3 of %4 in all</source>
        <comment>durations: taken and planned</comment>
        <translation>%1 von %2 für dieses Thema; %3 von %4 insgesamt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>topic and its time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>durations: taken and planned</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>debrief::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>debrief::Migrator</name>
    <message>
        <source>Debrief is not complete: its schema is missing. Install it again.</source>
        <translation>Debrief ist unvollständig: Sein Schema fehlt. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The library could not be brought up to date, and was left as it was. Please report this.</source>
        <translation>Die Bibliothek konnte nicht auf den neuen Stand gebracht werden und blieb, wie sie war. Bitte melden Sie das.</translation>
    </message>
</context>
<context>
    <name>debrief::NewCommand</name>
    <message>
        <source>Begin a review.</source>
        <translation>Beginnt eine Nachbesprechung.</translation>
    </message>
    <message>
        <source>The incident&apos;s severity, as your organisation names it: SEV-2.</source>
        <translation>Der Schweregrad des Vorfalls, wie er bei Ihnen heißt: SEV-2.</translation>
    </message>
    <message>
        <source>The time zone in which the incident&apos;s times are shown; this computer&apos;s by default.</source>
        <translation>Die Zeitzone, in der die Zeiten des Vorfalls stehen; sonst die dieses Rechners.</translation>
    </message>
    <message>
        <source>The kind of review: %1.</source>
        <translation>Die Art der Nachbesprechung: %1.</translation>
    </message>
    <message>
        <source>The incident&apos;s key in another system.</source>
        <translation>Der Schlüssel des Vorfalls in einem anderen System.</translation>
    </message>
    <message>
        <source>A service that was affected; may be repeated.</source>
        <translation>Ein betroffener Dienst; darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>A review needs a title.</source>
        <translation>Eine Nachbesprechung braucht einen Titel.</translation>
    </message>
    <message>
        <source>There is no kind of review &apos;%1&apos;. There are: %2.</source>
        <translation>Die Art „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The built-in agenda of the meeting: %1.</source>
        <translation>Die mitgelieferte Tagesordnung der Besprechung: %1.</translation>
    </message>
    <message>
        <source>There is no agenda &apos;%1&apos;. There are: %2.</source>
        <translation>Es gibt keine Tagesordnung „%1“. Es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>debrief::NewReviewDialog</name>
    <message>
        <source>&amp;Meeting planned for</source>
        <translation>&amp;Sitzung geplant für</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>Neue Nachbesprechung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Checkout was slow for a third of the customers</source>
        <translation>Die Kasse war für ein Drittel der Kunden langsam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Local: the team that was closest</source>
        <translation>Lokal: das Team, das am nächsten dran war</translation>
    </message>
    <message>
        <source>Global: the whole organisation</source>
        <translation>Global: die ganze Organisation</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>checkout, payments</source>
        <translation>Kasse, Zahlungen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Time of the meeting</source>
        <translation>Zeit der Sitzung</translation>
    </message>
    <message>
        <source>Create &amp;review</source>
        <translation>Nachbesprechung &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>S&amp;chweregrad</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>&amp;Dienste</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Sagen Sie in wenigen Worten, was geschah.</translation>
    </message>
    <message>
        <source>“%1” is no time zone that this computer knows. Choose one such as Europe/Berlin or UTC.</source>
        <translation>„%1“ ist keine Zeitzone, die dieser Rechner kennt. Wählen Sie eine wie Europe/Berlin oder UTC.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>Tageso&amp;rdnung</translation>
    </message>
</context>
<context>
    <name>debrief::NoteActions</name>
    <message>
        <source>&amp;Edit note</source>
        <translation>Notiz &amp;bearbeiten</translation>
    </message>
    <message>
        <source>De&amp;lete note</source>
        <translation>Notiz &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Move note to</source>
        <translation>Notiz &amp;verschieben zu</translation>
    </message>
    <message>
        <source>Move note to &amp;previous question</source>
        <translation>Notiz zur v&amp;origen Frage</translation>
    </message>
    <message>
        <source>Move note to &amp;next question</source>
        <translation>Notiz zur &amp;nächsten Frage</translation>
    </message>
    <message>
        <source>Move note above the one &amp;before</source>
        <translation>Notiz &amp;über die vorige setzen</translation>
    </message>
    <message>
        <source>Move note belo&amp;w the one behind</source>
        <translation>Notiz &amp;unter die nächste setzen</translation>
    </message>
    <message>
        <source>&amp;Split note</source>
        <translation>Notiz &amp;teilen</translation>
    </message>
    <message>
        <source>Merge n&amp;otes</source>
        <translation>Noti&amp;zen zusammenfassen</translation>
    </message>
    <message>
        <source>Pri&amp;vate note</source>
        <translation>&amp;Private Notiz</translation>
    </message>
    <message>
        <source>In the par&amp;king lot</source>
        <translation>Im T&amp;hemenspeicher</translation>
    </message>
    <message>
        <source>Make an &amp;action of it</source>
        <translation>Eine &amp;Maßnahme daraus machen</translation>
    </message>
    <message>
        <source>Make a &amp;factor of it</source>
        <translation>Einen &amp;Faktor daraus machen</translation>
    </message>
    <message>
        <source>Dr&amp;op topic on purpose</source>
        <translation>Thema be&amp;wusst fallen lassen</translation>
    </message>
    <message>
        <source>Put the cursor where the note is to be split, and press Ctrl+Return once more.</source>
        <translation>Setzen Sie den Cursor dorthin, wo die Notiz geteilt werden soll, und drücken Sie noch einmal Strg+Eingabe.</translation>
    </message>
    <message>
        <source>Make note private</source>
        <translation>Notiz privat machen</translation>
    </message>
    <message>
        <source>Make note public</source>
        <translation>Notiz öffentlich machen</translation>
    </message>
    <message>
        <source>Park note</source>
        <translation>Notiz parken</translation>
    </message>
    <message>
        <source>Take note out of the parking lot</source>
        <translation>Notiz aus dem Themenspeicher nehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) made. You find them on the page Actions.</source>
        <translation>
            <numerusform>%n Maßnahme entstanden. Sie steht auf der Seite Maßnahmen.</numerusform>
            <numerusform>%n Maßnahmen entstanden. Sie stehen auf der Seite Maßnahmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) made. You find them at the top of the tree.</source>
        <translation>
            <numerusform>%n Faktor entstanden. Er steht oben im Baum.</numerusform>
            <numerusform>%n Faktoren entstanden. Sie stehen oben im Baum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s)</source>
        <translation>
            <numerusform>%n Notiz löschen</numerusform>
            <numerusform>%n Notizen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Link to eve&amp;nt…</source>
        <translation>Mit &amp;Ereignis verknüpfen…</translation>
    </message>
    <message>
        <source>Take link a&amp;way</source>
        <translation>Verknüpfung &amp;wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Where the note lea&amp;ds…</source>
        <translation>Wohin die Notiz &amp;führt…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time and text of an event</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Maßnahme: %1</translation>
    </message>
    <message>
        <source>Factor: %1</source>
        <translation>Faktor: %1</translation>
    </message>
</context>
<context>
    <name>debrief::NoteModel</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Captured at</source>
        <translation>Notiert um</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
</context>
<context>
    <name>debrief::NoteStreamProxy</name>
    <message>
        <source>Private: %1</source>
        <translation>Privat: %1</translation>
    </message>
</context>
<context>
    <name>debrief::NoteTreeDelegate</name>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>unsorted</source>
        <translation>nicht einsortiert</translation>
    </message>
    <message>
        <source>Private: stays in the console</source>
        <translation>Privat: bleibt in der Konsole</translation>
    </message>
    <message>
        <source>dropped on purpose</source>
        <translation>bewusst fallen gelassen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time and text of an event</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>debrief::NoteTreeModel</name>
    <message>
        <source>Unsorted</source>
        <translation>Noch nicht zugeordnet</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n note(s)</source>
        <translation>
            <numerusform>%1, %n Notiz</numerusform>
            <numerusform>%1, %n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Private: %1</source>
        <translation>Privat: %1</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
</context>
<context>
    <name>debrief::NoteViews</name>
    <message>
        <source>Notes of the meeting</source>
        <translation>Notizen der Besprechung</translation>
    </message>
    <message>
        <source>Notes of the meeting, by time</source>
        <translation>Notizen der Besprechung, nach Zeit</translation>
    </message>
    <message>
        <source>Topics of the parking lot</source>
        <translation>Themen des Themenspeichers</translation>
    </message>
    <message>
        <source>Nothing has been noted yet</source>
        <translation>Noch ist nichts notiert</translation>
    </message>
    <message>
        <source>What is said in the meeting goes here, question by question. Press Ctrl+Space and type; begin with ? to park a topic, with * for a private note.</source>
        <translation>Was in der Besprechung gesagt wird, kommt hierher, Frage für Frage. Drücken Sie Strg+Leertaste und schreiben Sie; beginnen Sie mit ?, um ein Thema zu parken, mit * für eine private Notiz.</translation>
    </message>
    <message>
        <source>Nothing is parked</source>
        <translation>Nichts ist geparkt</translation>
    </message>
    <message>
        <source>What would lead away from the question goes here until the end of the meeting. Press Ctrl+Space and begin with ? to park a topic.</source>
        <translation>Was von der Frage wegführen würde, kommt bis zum Ende der Besprechung hierher. Drücken Sie Strg+Leertaste und beginnen Sie mit ?, um ein Thema zu parken.</translation>
    </message>
</context>
<context>
    <name>debrief::NoteWork</name>
    <message>
        <source>The note is not there any more.</source>
        <translation>Die Notiz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A private note stays in the console. Make it public first, in words that are for everyone.</source>
        <translation>Eine private Notiz bleibt in der Konsole. Machen Sie sie zuerst öffentlich, in Worten, die für alle sind.</translation>
    </message>
    <message>
        <source>There is nothing to split off here. Put the cursor between two words.</source>
        <translation>Hier gibt es nichts abzuteilen. Setzen Sie den Cursor zwischen zwei Wörter.</translation>
    </message>
    <message>
        <source>Split note</source>
        <translation>Notiz teilen</translation>
    </message>
    <message>
        <source>Select two notes or more to merge them.</source>
        <translation>Wählen Sie zwei oder mehr Notizen, um sie zusammenzufassen.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n note(s)</source>
        <translation>
            <numerusform>%n Notiz zusammenfassen</numerusform>
            <numerusform>%n Notizen zusammenfassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reorder %n note(s)</source>
        <translation>
            <numerusform>%n Notiz umordnen</numerusform>
            <numerusform>%n Notizen umordnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Park %n note(s)</source>
        <translation>
            <numerusform>%n Notiz parken</numerusform>
            <numerusform>%n Notizen parken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n note(s)</source>
        <translation>
            <numerusform>%n Notiz verschieben</numerusform>
            <numerusform>%n Notizen verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n action(s) of notes</source>
        <translation>
            <numerusform>%n Maßnahme aus Notizen machen</numerusform>
            <numerusform>%n Maßnahmen aus Notizen machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n factor(s) of notes</source>
        <translation>
            <numerusform>%n Faktor aus Notizen machen</numerusform>
            <numerusform>%n Faktoren aus Notizen machen</numerusform>
        </translation>
    </message>
    <message>
        <source>The event is not there any more.</source>
        <translation>Das Ereignis gibt es nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>Link %n note(s) to event</source>
        <translation>
            <numerusform>%n Notiz mit Ereignis verknüpfen</numerusform>
            <numerusform>%n Notizen mit Ereignis verknüpfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take link to event from note</source>
        <translation>Verknüpfung mit Ereignis von Notiz wegnehmen</translation>
    </message>
</context>
<context>
    <name>debrief::OpenCommand</name>
    <message>
        <source>Open the window on a review.</source>
        <translation>Öffnet das Fenster mit einer Nachbesprechung.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. &apos;debrief --help&apos; lists the commands that need none.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. „debrief --help“ zählt die Befehle auf, die keinen brauchen.</translation>
    </message>
</context>
<context>
    <name>debrief::OpenSlotStrip</name>
    <message>
        <source>Not marked yet:</source>
        <translation>Noch nicht markiert:</translation>
    </message>
    <message>
        <source>Important times that are not marked yet</source>
        <translation>Wichtige Zeiten, die noch nicht markiert sind</translation>
    </message>
    <message>
        <source>Not marked yet: %1</source>
        <translation>Noch nicht markiert: %1</translation>
    </message>
    <message>
        <source>Marks the selected event as “%1”. Or drag it to the event</source>
        <translation>Markiert das gewählte Ereignis als „%1“. Oder ziehen Sie dies auf das Ereignis</translation>
    </message>
</context>
<context>
    <name>debrief::OpenSlots</name>
    <message>
        <source>First alert or ticket</source>
        <translation>Erster Alarm oder erstes Ticket</translation>
    </message>
    <message>
        <source>First word inside</source>
        <translation>Erste interne Mitteilung</translation>
    </message>
    <message>
        <source>First word to customers</source>
        <translation>Erste Mitteilung an Kunden</translation>
    </message>
    <message>
        <source>Status page update</source>
        <translation>Statusmeldung</translation>
    </message>
    <message>
        <source>Attempt to repair</source>
        <translation>Eingriff</translation>
    </message>
</context>
<context>
    <name>debrief::OpsgenieImporter</name>
    <message>
        <source>Opsgenie incident %1</source>
        <translation>Opsgenie-Vorfall %1</translation>
    </message>
    <message>
        <source>Incident opened</source>
        <translation>Vorfall eröffnet</translation>
    </message>
    <message>
        <source>the entry has no time that can be read (eventTime), so it was left out.</source>
        <translation>der Eintrag hat keine lesbare Zeit (eventTime), deshalb wurde er ausgelassen.</translation>
    </message>
    <message>
        <source>The impact began.</source>
        <translation>Die Auswirkung begann.</translation>
    </message>
    <message>
        <source>The impact ended.</source>
        <translation>Die Auswirkung endete.</translation>
    </message>
    <message>
        <source>Opsgenie incidents with timelines (JSON)</source>
        <translation>Opsgenie-Vorfälle mit Zeitleisten (JSON)</translation>
    </message>
    <message>
        <source>%1: there is no incident and no timeline of Opsgenie in it. Use what its API gives at /v1/incidents, with the timelines.</source>
        <translation>%1: Darin ist kein Vorfall und keine Zeitleiste von Opsgenie. Nehmen Sie, was dessen API unter /v1/incidents liefert, mit den Zeitleisten.</translation>
    </message>
</context>
<context>
    <name>debrief::PagerDutyImporter</name>
    <message>
        <source>PagerDuty incidents and log entries (JSON)</source>
        <translation>PagerDuty-Vorfälle und Logeinträge (JSON)</translation>
    </message>
    <message>
        <source>%1: there is no incident and no log entry of PagerDuty in it. Use what its API gives at /incidents or /incidents/ID/log_entries.</source>
        <translation>%1: Darin ist kein Vorfall und kein Logeintrag von PagerDuty. Nehmen Sie, was dessen API unter /incidents oder /incidents/ID/log_entries liefert.</translation>
    </message>
    <message>
        <source>Triggered.</source>
        <translation>Ausgelöst.</translation>
    </message>
    <message>
        <source>the incident has no time of its making (created_at).</source>
        <translation>beim Vorfall fehlt die Zeit, zu der er angelegt wurde (created_at).</translation>
    </message>
    <message>
        <source>Assigned to %1.</source>
        <translation>%1 zugewiesen.</translation>
    </message>
    <message>
        <source>Acknowledged.</source>
        <translation>Bestätigt.</translation>
    </message>
    <message>
        <source>Resolved.</source>
        <translation>Behoben.</translation>
    </message>
    <message>
        <source>the incident is resolved, but it does not say when (resolved_at).</source>
        <translation>der Vorfall ist behoben, sagt aber nicht, wann (resolved_at).</translation>
    </message>
    <message>
        <source>this is no log entry, so it was left out.</source>
        <translation>das ist kein Logeintrag, deshalb wurde es ausgelassen.</translation>
    </message>
    <message>
        <source>the log entry has no time that can be read (created_at), so it was left out.</source>
        <translation>der Logeintrag hat keine lesbare Zeit (created_at), deshalb wurde er ausgelassen.</translation>
    </message>
    <message>
        <source>Log entry in PagerDuty</source>
        <translation>Logeintrag in PagerDuty</translation>
    </message>
    <message>
        <source>PagerDuty incident %1</source>
        <translation>PagerDuty-Vorfall %1</translation>
    </message>
</context>
<context>
    <name>debrief::ParkedTopicsProxy</name>
    <message>
        <source>Private: %1</source>
        <translation>Privat: %1</translation>
    </message>
</context>
<context>
    <name>debrief::ParkingBar</name>
    <message>
        <source>What becomes of the topic</source>
        <translation>Was aus dem Thema wird</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the key that makes an action of a topic</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>F</source>
        <comment>the key that makes a factor of a topic</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>D</source>
        <comment>the key that drops a topic</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>Drop on purpose</source>
        <translation>Bewusst fallen lassen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a key, and what it does</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>debrief::ParkingLot</name>
    <message numerus="yes">
        <source>Drop %n topic(s) on purpose</source>
        <translation>
            <numerusform>%n Thema bewusst fallen lassen</numerusform>
            <numerusform>%n Themen bewusst fallen lassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n topic(s) up again</source>
        <translation>
            <numerusform>%n Thema wieder aufnehmen</numerusform>
            <numerusform>%n Themen wieder aufnehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::ParticipantModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Edit participant</source>
        <translation>Teilnehmende bearbeiten</translation>
    </message>
</context>
<context>
    <name>debrief::PastePeopleDialog</name>
    <message>
        <source>new</source>
        <comment>a person</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>is there, is completed</source>
        <comment>a person</comment>
        <translation>ist da, wird ergänzt</translation>
    </message>
    <message>
        <source>is there already</source>
        <comment>a person</comment>
        <translation>ist schon da</translation>
    </message>
    <message>
        <source>People from an invitation</source>
        <translation>Personen aus einer Einladung</translation>
    </message>
    <message>
        <source>Text that names people</source>
        <translation>Text, der Personen nennt</translation>
    </message>
    <message>
        <source>Paste the recipients of a mail, the guests of a calendar entry, one name per line, an .ics file or contacts:

Kim Park &lt;kim@example.org&gt;; Søren Ólafsson (scribe)</source>
        <translation>Fügen Sie die Empfänger einer E-Mail, die Gäste eines Kalendereintrags, einen Namen je Zeile, eine .ics-Datei oder Kontakte ein:

Kim Park &lt;kim@example.org&gt;; Søren Ólafsson (scribe)</translation>
    </message>
    <message>
        <source>Who is taken in</source>
        <translation>Wer aufgenommen wird</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Aufnehmen</translation>
    </message>
    <message>
        <source>Open an invitation or contacts</source>
        <translation>Einladung oder Kontakte öffnen</translation>
    </message>
    <message>
        <source>Invitations and contacts (*.ics *.vcf *.vcard *.txt *.eml);;All files (*)</source>
        <translation>Einladungen und Kontakte (*.ics *.vcf *.vcard *.txt *.eml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>In the roster</source>
        <comment>what becomes of a person</comment>
        <translation>In der Teilnehmerliste</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name nobody that one can tell: “%1”</source>
        <translation>
            <numerusform>%n Zeile nennt niemanden, der zu erkennen wäre: „%1“</numerusform>
            <numerusform>%n Zeilen nennen niemanden, der zu erkennen wäre: „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, declined</source>
        <comment>a person</comment>
        <translation>%1, abgesagt</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>Noch ist niemand genannt.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be taken in. One undo takes them out again.</source>
        <translation>
            <numerusform>%n Person wird aufgenommen. Einmal Rückgängig nimmt sie wieder heraus.</numerusform>
            <numerusform>%n Personen werden aufgenommen. Einmal Rückgängig nimmt sie wieder heraus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::PdfExporter</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>A PDF can&apos;t be made here: fonts are not loaded.</source>
        <translation>Hier kann kein PDF entstehen: Es sind keine Schriften geladen.</translation>
    </message>
    <message>
        <source>The PDF could not be written.</source>
        <translation>Das PDF konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>debrief::PhraseEdit</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>debrief::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Its own size (1)</source>
        <translation>Originalgröße (1)</translation>
    </message>
    <message>
        <source>As large as the window (0)</source>
        <translation>An das Fenster anpassen (0)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels · %3 %</source>
        <translation>%1 × %2 Pixel · %3 %</translation>
    </message>
</context>
<context>
    <name>debrief::Pictures</name>
    <message>
        <source>Can&apos;t write the picture &apos;%1&apos;.</source>
        <translation>Das Bild „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A new incident</source>
        <translation>Ein neuer Vorfall</translation>
    </message>
</context>
<context>
    <name>debrief::PreparePage</name>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
</context>
<context>
    <name>debrief::PromptActions</name>
    <message>
        <source>&amp;Add question…</source>
        <translation>Frage &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit question…</source>
        <translation>Frage &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Move question &amp;up</source>
        <translation>Frage nach &amp;oben</translation>
    </message>
    <message>
        <source>Move question do&amp;wn</source>
        <translation>Frage nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Delete question</source>
        <translation>Frage &amp;löschen</translation>
    </message>
    <message>
        <source>Prompt &amp;sets…</source>
        <translation>Frage&amp;sätze…</translation>
    </message>
    <message>
        <source>If you &amp;hear …</source>
        <translation>Wenn Sie h&amp;ören …</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Frage bearbeiten</translation>
    </message>
    <message>
        <source>The question is not there any more.</source>
        <translation>Die Frage gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>Frage löschen</translation>
    </message>
    <message numerus="yes">
        <source>The question is gone; %n note(s) are unsorted now. Undo brings it back.</source>
        <translation>
            <numerusform>Die Frage ist weg; %n Notiz ist jetzt nicht einsortiert. Rückgängig holt sie zurück.</numerusform>
            <numerusform>Die Frage ist weg; %n Notizen sind jetzt nicht einsortiert. Rückgängig holt sie zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::PromptForm</name>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Follow-up questions, one in each line</source>
        <translation>Nachfragen, eine je Zeile</translation>
    </message>
    <message>
        <source>What to ask when the answer is short, one question in each line</source>
        <translation>Was zu fragen ist, wenn die Antwort kurz bleibt, eine Frage je Zeile</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>&amp;Follow-ups, one in each line</source>
        <translation>&amp;Nachfragen, eine je Zeile</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Aus: %1</translation>
    </message>
</context>
<context>
    <name>debrief::PromptModel</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Mark prompt as answered</source>
        <translation>Frage als beantwortet markieren</translation>
    </message>
    <message>
        <source>Mark prompt as open</source>
        <translation>Frage als offen markieren</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Frage bearbeiten</translation>
    </message>
</context>
<context>
    <name>debrief::PromptNotesProxy</name>
    <message>
        <source>Private: %1</source>
        <translation>Privat: %1</translation>
    </message>
</context>
<context>
    <name>debrief::PromptPanel</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>&amp;Vorige Frage</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>&amp;Nächste Frage</translation>
    </message>
    <message>
        <source>Question is &amp;answered</source>
        <translation>Frage ist &amp;beantwortet</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>Keine Fragen</translation>
    </message>
    <message>
        <source>When a review with questions is open, the current one stands here.</source>
        <translation>Ist eine Nachbesprechung mit Fragen geöffnet, steht hier die aktuelle.</translation>
    </message>
    <message>
        <source>Go to a question</source>
        <translation>Zu einer Frage gehen</translation>
    </message>
    <message>
        <source>Notes to this question</source>
        <translation>Notizen zu dieser Frage</translation>
    </message>
    <message>
        <source>Nothing yet. What you type into the capture line (Ctrl+Space) is noted here.</source>
        <translation>Noch nichts. Was Sie in die Eingabezeile tippen (Strg+Leertaste), wird hier notiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go to topic</source>
        <translation>Zu &amp;Thema gehen</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>This review asks nothing yet. Write a question, or use a set of them.</source>
        <translation>Diese Nachbesprechung fragt noch nichts. Schreiben Sie eine Frage, oder nehmen Sie einen Fragesatz.</translation>
    </message>
    <message>
        <source>%1 · %2 talked</source>
        <comment>notes to the question, and the time</comment>
        <translation>%1 · %2 besprochen</translation>
    </message>
    <message>
        <source>There is no question to “%1”.</source>
        <translation>Zu „%1“ gibt es keine Frage.</translation>
    </message>
    <message>
        <source>This is the last question without an answer.</source>
        <translation>Das ist die letzte Frage ohne Antwort.</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>Alle Fragen sind beantwortet.</translation>
    </message>
    <message>
        <source>Next &amp;unanswered question</source>
        <translation>Nächste &amp;unbeantwortete Frage</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Zu „%1“ gehen</translation>
    </message>
</context>
<context>
    <name>debrief::PromptRail</name>
    <message>
        <source>Covered questions</source>
        <translation>Abgedeckte Fragen</translation>
    </message>
    <message>
        <source>%1, %2, %3 talked. Key: %4</source>
        <comment>coverage of a section, its notes, time, shortcut</comment>
        <translation>%1, %2, %3 besprochen. Taste: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 questions are answered or have notes.</source>
        <translation>%1 von %2 Fragen sind beantwortet oder haben Notizen.</translation>
    </message>
    <message>
        <source>%1 of %2 answered · %3 · %4 talked</source>
        <comment>questions, notes, time</comment>
        <translation>%1 von %2 beantwortet · %3 · %4 besprochen</translation>
    </message>
</context>
<context>
    <name>debrief::PromptSet</name>
    <message>
        <source>%1: “kind” must be “local” or “global”.</source>
        <translation>%1: „kind“ muss „local“ oder „global“ sein.</translation>
    </message>
    <message>
        <source>The built-in prompts can&apos;t be read. Install Debrief again.</source>
        <translation>Die mitgelieferten Fragen können nicht gelesen werden. Installieren Sie Debrief neu.</translation>
    </message>
    <message>
        <source>%1: a question must be an object with “section” and “text”.</source>
        <translation>%1: Eine Frage muss ein Objekt mit „section“ und „text“ sein.</translation>
    </message>
    <message>
        <source>%1: “%2” is unknown. There are: %3.</source>
        <translation>%1: „%2“ ist unbekannt. Es gibt: %3.</translation>
    </message>
    <message>
        <source>%1: there is no section “%2”. There are: %3.</source>
        <translation>%1: Einen Abschnitt „%2“ gibt es nicht. Es gibt: %3.</translation>
    </message>
    <message>
        <source>%1 has no text. Write the question under “text”.</source>
        <translation>%1 hat keinen Text. Schreiben Sie die Frage unter „text“.</translation>
    </message>
    <message>
        <source>%1: “follow_ups” must be a list of texts.</source>
        <translation>%1: „follow_ups“ muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>%1: “origin” must be a text.</source>
        <translation>%1: „origin“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>%1 is no prompt set: its “format” is “%2” and not “%3”.</source>
        <translation>%1 ist kein Fragesatz: sein „format“ ist „%2“ und nicht „%3“.</translation>
    </message>
    <message>
        <source>%1 is of version %2; this Debrief reads version %3. Use a newer Debrief.</source>
        <translation>%1 hat Version %2; dieses Debrief liest Version %3. Nehmen Sie ein neueres Debrief.</translation>
    </message>
    <message>
        <source>%1 has no name. Write one under “name”.</source>
        <translation>%1 hat keinen Namen. Schreiben Sie einen unter „name“.</translation>
    </message>
    <message>
        <source>%1 has no questions. Write them as a list under “prompts”.</source>
        <translation>%1 hat keine Fragen. Schreiben Sie sie als Liste unter „prompts“.</translation>
    </message>
    <message>
        <source>%1 is no prompt set: in line %2, the JSON is broken (%3). Mend it there.</source>
        <translation>%1 ist kein Fragesatz: In Zeile %2 ist das JSON kaputt (%3). Bessern Sie es dort aus.</translation>
    </message>
    <message>
        <source>%1 is no prompt set: it must hold an object with “name”, “kind” and “prompts”.</source>
        <translation>%1 ist kein Fragesatz: Er muss ein Objekt mit „name“, „kind“ und „prompts“ enthalten.</translation>
    </message>
    <message>
        <source>%1, line %2, prompt %3</source>
        <translation>%1, Zeile %2, Frage %3</translation>
    </message>
</context>
<context>
    <name>debrief::PromptSetDialog</name>
    <message>
        <source>Prompt sets (*.json)</source>
        <translation>Fragesätze (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · for new reviews</source>
        <comment>kind, number of questions</comment>
        <translation>%1 · %2 · für neue Nachbesprechungen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, number of questions</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Begin new reviews with it</source>
        <translation>Neue Nachbesprechungen damit &amp;beginnen</translation>
    </message>
    <message>
        <source>&amp;Use in the open review</source>
        <translation>In der offenen Nachbesprechung &amp;nehmen</translation>
    </message>
    <message>
        <source>Import a prompt set</source>
        <translation>Fragesatz importieren</translation>
    </message>
    <message>
        <source>Export the prompt set</source>
        <translation>Fragesatz exportieren</translation>
    </message>
    <message>
        <source>Prompt sets</source>
        <translation>Fragesätze</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New &amp;local set</source>
        <translation>Neuer &amp;lokaler Satz</translation>
    </message>
    <message>
        <source>New &amp;global set</source>
        <translation>Neuer &amp;übergreifender Satz</translation>
    </message>
    <message>
        <source>&amp;Copy set</source>
        <translation>Satz &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Rename set</source>
        <translation>Satz &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete set</source>
        <translation>Satz lösc&amp;hen</translation>
    </message>
    <message>
        <source>Restore &amp;built-in set</source>
        <translation>&amp;Mitgelieferten Satz wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Built-in sets stay. Choose another one for new reviews instead.</source>
        <translation>Mitgelieferte Sätze bleiben. Wählen Sie stattdessen einen anderen für neue Nachbesprechungen.</translation>
    </message>
    <message>
        <source>Delete set (%1)</source>
        <translation>Satz löschen (%1)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Can&apos;t read “%1”: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t write “%1”: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) added to the open review.</source>
        <translation>
            <numerusform>%n Frage zur offenen Nachbesprechung hinzugefügt.</numerusform>
            <numerusform>%n Fragen zur offenen Nachbesprechung hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The open review asks all of them already.</source>
        <translation>Die offene Nachbesprechung stellt sie schon alle.</translation>
    </message>
</context>
<context>
    <name>debrief::PromptSetEditor</name>
    <message>
        <source>Move question up</source>
        <translation>Frage nach oben</translation>
    </message>
    <message>
        <source>Move question down</source>
        <translation>Frage nach unten</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>Frage löschen</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Name des Satzes</translation>
    </message>
    <message>
        <source>Questions of the set</source>
        <translation>Fragen des Satzes</translation>
    </message>
    <message>
        <source>Question to add</source>
        <translation>Frage, die hinzukommt</translation>
    </message>
    <message>
        <source>Add a question below the current one: type it and press Return</source>
        <translation>Frage unter der aktuellen hinzufügen: schreiben und Eingabe drücken</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Frage bearbeiten</translation>
    </message>
    <message>
        <source>Rename prompt set</source>
        <translation>Fragesatz umbenennen</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Move question</source>
        <translation>Frage verschieben</translation>
    </message>
</context>
<context>
    <name>debrief::PromptSetModel</name>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>debrief::PromptSetStore</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>There is no prompt set “%1”. There are: %2.</source>
        <translation>Es gibt keinen Fragesatz „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” can be each of these sets: %2. Write more of the name.</source>
        <translation>„%1“ kann jeder dieser Sätze sein: %2. Schreiben Sie mehr vom Namen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the name of a set and a number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A prompt set needs a name.</source>
        <translation>Ein Fragesatz braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a set “%1” already. Choose another name.</source>
        <translation>Einen Satz „%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A question needs some text. Delete it if it asks nothing.</source>
        <translation>Eine Frage braucht Text. Löschen Sie sie, wenn sie nichts fragt.</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Neuer Satz</translation>
    </message>
    <message>
        <source>Add prompt set</source>
        <translation>Fragesatz hinzufügen</translation>
    </message>
    <message>
        <source>The prompt set is not there any more.</source>
        <translation>Den Fragesatz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Copy prompt set</source>
        <translation>Fragesatz kopieren</translation>
    </message>
    <message>
        <source>Import prompt set</source>
        <translation>Fragesatz importieren</translation>
    </message>
    <message>
        <source>Built-in sets stay. Choose another one for new reviews instead.</source>
        <translation>Mitgelieferte Sätze bleiben. Wählen Sie stattdessen einen anderen für neue Nachbesprechungen.</translation>
    </message>
    <message>
        <source>Delete prompt set</source>
        <translation>Fragesatz löschen</translation>
    </message>
    <message>
        <source>Restore built-in set</source>
        <translation>Mitgelieferten Satz wiederherstellen</translation>
    </message>
    <message>
        <source>Choose set for new reviews</source>
        <translation>Satz für neue Nachbesprechungen wählen</translation>
    </message>
</context>
<context>
    <name>debrief::PromptWork</name>
    <message>
        <source>Add question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Move question up</source>
        <translation>Frage nach oben</translation>
    </message>
    <message>
        <source>Move question down</source>
        <translation>Frage nach unten</translation>
    </message>
    <message>
        <source>Use set “%1”</source>
        <translation>Satz „%1“ nehmen</translation>
    </message>
</context>
<context>
    <name>debrief::PromptsCommand</name>
    <message>
        <source>List, show, export or import prompt sets.</source>
        <translation>Listet, zeigt, exportiert oder importiert Fragesätze.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>The file, or a folder for a file named after the set; &apos;-&apos; is standard output.</source>
        <translation>Die Datei, oder ein Ordner für eine nach dem Satz benannte Datei; „-“ ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Can&apos;t write &apos;%1&apos;: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t read &apos;%1&apos;: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message numerus="yes">
        <source>Imported “%1” with %n question(s).</source>
        <translation>
            <numerusform>„%1“ mit %n Frage importiert.</numerusform>
            <numerusform>„%1“ mit %n Fragen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no &apos;prompts %1&apos;. There are: list, show, export, import.</source>
        <translation>Es gibt kein „prompts %1“. Es gibt: list, show, export, import.</translation>
    </message>
    <message>
        <source>&apos;prompts list&apos; takes no name. To see one set: prompts show SET.</source>
        <translation>„prompts list“ nimmt keinen Namen. Einen Satz zeigt: prompts show SET.</translation>
    </message>
    <message>
        <source>Name one set: prompts %1 SET. &apos;prompts list&apos; shows which there are.</source>
        <translation>Nennen Sie einen Satz: prompts %1 SET. „prompts list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>Name the files to import: prompts import FILE...</source>
        <translation>Nennen Sie die Dateien zum Importieren: prompts import FILE...</translation>
    </message>
    <message>
        <source>-o is for &apos;prompts export&apos;.</source>
        <translation>-o ist für „prompts export“.</translation>
    </message>
</context>
<context>
    <name>debrief::Pseudonyms</name>
    <message>
        <source>an e-mail address</source>
        <translation>eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a role and a letter: Responder A</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollegin oder Kollege</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two roles</comment>
        <translation>%1 oder %2</translation>
    </message>
</context>
<context>
    <name>debrief::QuestionStrip</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Selects the events it is about</source>
        <translation>Wählt die Ereignisse aus, um die es geht</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>It is not asked again in this review</source>
        <translation>Es wird in dieser Nachbesprechung nicht noch einmal gefragt</translation>
    </message>
    <message>
        <source>The next question that the timeline raises</source>
        <translation>Die nächste Frage, die die Zeitleiste aufwirft</translation>
    </message>
    <message>
        <source>Questions that the timeline raises</source>
        <translation>Fragen, die die Zeitleiste aufwirft</translation>
    </message>
    <message>
        <source>Makes it a question of the discussion: “%1”</source>
        <translation>Macht daraus eine Frage der Diskussion: „%1“</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which question of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next question (%1)</source>
        <translation>Nächste Frage (%1)</translation>
    </message>
</context>
<context>
    <name>debrief::Report</name>
    <message>
        <source>E%1</source>
        <comment>mark of a piece of evidence</comment>
        <translation>B%1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begann</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Freigabe durch</translation>
    </message>
    <message>
        <source>All times in</source>
        <translation>Alle Zeiten in</translation>
    </message>
    <message>
        <source>Global post-incident review</source>
        <translation>Globale Nachbesprechung eines Vorfalls</translation>
    </message>
    <message>
        <source>Post-incident review</source>
        <translation>Nachbesprechung eines Vorfalls</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>impact: %1</source>
        <translation>Auswirkung: %1</translation>
    </message>
    <message>
        <source>effort: %1</source>
        <translation>Aufwand: %1</translation>
    </message>
    <message>
        <source>Done when: </source>
        <translation>Erledigt, wenn: </translation>
    </message>
    <message>
        <source>Declined because: </source>
        <translation>Abgelehnt, weil: </translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source> · to the event at %1</source>
        <translation> · zum Ereignis um %1</translation>
    </message>
    <message>
        <source>The picture is kept with the review.</source>
        <translation>Das Bild liegt bei der Nachbesprechung.</translation>
    </message>
    <message>
        <source>%1, %2, kept with the review</source>
        <translation>%1, %2, liegt bei der Nachbesprechung</translation>
    </message>
    <message>
        <source>The file is kept with the review.</source>
        <translation>Die Datei liegt bei der Nachbesprechung.</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Weitere Notizen</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Was gut lief</translation>
    </message>
    <message>
        <source>Where we got lucky</source>
        <translation>Wo wir Glück hatten</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Was wir gelernt haben</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>Contributing factors</source>
        <translation>Beitragende Faktoren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person and their team</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, not present</source>
        <translation>%1, nicht anwesend</translation>
    </message>
    <message>
        <source>Without a role</source>
        <translation>Ohne Rolle</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Known to responders at %1</source>
        <translation>Dem Einsatzteam bekannt um %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Belege: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a day and its time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What marks it</source>
        <translation>Woran er hängt</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Milestones and metrics</source>
        <translation>Meilensteine und Kennzahlen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Times are in %1; ≈ marks an approximate one.</source>
        <translation>Zeiten in %1; ≈ steht vor einer ungefähren.</translation>
    </message>
    <message>
        <source>Times are in %1.</source>
        <translation>Zeiten in %1.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>time of a topic</comment>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Agenda of the meeting</source>
        <translation>Tagesordnung der Besprechung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hands that were raised, of people in the room</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>“I learned something”</source>
        <translation>„Ich habe etwas gelernt“</translation>
    </message>
    <message>
        <source>“I would come again”</source>
        <translation>„Ich käme wieder“</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Handzeichen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::ReportLayout</name>
    <message>
        <source>This picture can&apos;t be shown here: its format is not known.</source>
        <translation>Dieses Bild kann hier nicht gezeigt werden: Sein Format ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>debrief::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Export as %1…</source>
        <translation>Als %1 exportieren …</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Als Markdown &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>100 %</source>
        <comment>zoom</comment>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>&amp;Breite anpassen</translation>
    </message>
    <message>
        <source>Copy Markdown</source>
        <translation>Markdown kopieren</translation>
    </message>
    <message>
        <source>Copies the report as Markdown, to paste into a wiki or a ticket</source>
        <translation>Kopiert den Bericht als Markdown, zum Einfügen in ein Wiki oder Ticket</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Writes the report to a file</source>
        <translation>Schreibt den Bericht in eine Datei</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>The report as Markdown</source>
        <translation>Der Bericht als Markdown</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Noch nichts zu berichten</translation>
    </message>
    <message>
        <source>No review is open</source>
        <translation>Keine Nachbesprechung ist geöffnet</translation>
    </message>
    <message>
        <source>What is entered in the timeline, the discussion and the actions is written up here.</source>
        <translation>Was in Zeitleiste, Diskussion und Maßnahmen eingetragen ist, wird hier zum Bericht.</translation>
    </message>
    <message>
        <source>Open a review from the library, or begin a new one.</source>
        <translation>Öffnen Sie eine Nachbesprechung aus der Bibliothek, oder beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Die Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>Page %1 of %2 · %3 %</source>
        <translation>Seite %1 von %2 · %3 %</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>Als %1 exportieren</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>kind of file and its suffix</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>This file is the whole review: the private notes are in it.</source>
        <translation>Diese Datei ist die ganze Nachbesprechung: Die privaten Notizen stehen darin.</translation>
    </message>
    <message>
        <source>The report is on the clipboard, as Markdown.</source>
        <translation>Der Bericht ist als Markdown in der Zwischenablage.</translation>
    </message>
    <message numerus="yes">
        <source>The wording check still finds %n phrase(s) in this review (Meeting, Wording).</source>
        <translation>
            <numerusform>Die Formulierungsprüfung findet noch %n Wendung in dieser Nachbesprechung (Besprechung, Formulierung).</numerusform>
            <numerusform>Die Formulierungsprüfung findet noch %n Wendungen in dieser Nachbesprechung (Besprechung, Formulierung).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::ReviewHeader</name>
    <message>
        <source>Review</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>State of the review</source>
        <translation>Stand der Nachbesprechung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a metric and its definition</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>clock and time zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Clock: %1</source>
        <translation>Uhr: %1</translation>
    </message>
    <message>
        <source>Incident&apos;s zone</source>
        <translation>Zone des Vorfalls</translation>
    </message>
    <message>
        <source>This computer&apos;s zone</source>
        <translation>Zone dieses Rechners</translation>
    </message>
    <message>
        <source>Universal time</source>
        <translation>Weltzeit</translation>
    </message>
    <message>
        <source>All times are shown in %1. F8 changes to the next zone; the report keeps the incident&apos;s.</source>
        <translation>Alle Zeiten stehen in %1. F8 wechselt zur nächsten Zone; der Bericht behält die des Vorfalls.</translation>
    </message>
</context>
<context>
    <name>debrief::ReviewJson</name>
    <message>
        <source>%1: this is no review of Debrief: its “format” is not “debrief-review”. Use what “debrief export --format json” writes.</source>
        <translation>%1: Das ist keine Nachbesprechung von Debrief: „format“ ist nicht „debrief-review“. Nehmen Sie, was „debrief export --format json“ schreibt.</translation>
    </message>
    <message>
        <source>%1: this review was written by a newer Debrief (format version %2). Update Debrief, then import it again.</source>
        <translation>%1: Diese Nachbesprechung stammt von einem neueren Debrief (Formatversion %2). Aktualisieren Sie Debrief, und importieren Sie sie dann neu.</translation>
    </message>
    <message>
        <source>%1.version: this should be %2.</source>
        <translation>%1.version: hier muss %2 stehen.</translation>
    </message>
    <message>
        <source>There is no review in the list.</source>
        <translation>In der Liste steht keine Nachbesprechung.</translation>
    </message>
</context>
<context>
    <name>debrief::ReviewReader</name>
    <message>
        <source>“%1” contradicts the review&apos;s “%2”. Make them the same, or leave one out.</source>
        <translation>„%1“ widerspricht dem „%2“ der Nachbesprechung. Gleichen Sie beide an, oder lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>the zone “%1” is not known on this computer, so its times are shown in UTC.</source>
        <translation>die Zone „%1“ ist auf diesem Rechner nicht bekannt, deshalb stehen ihre Zeiten in UTC.</translation>
    </message>
    <message>
        <source>the end lies before happened_at. Correct one of them.</source>
        <translation>das Ende liegt vor happened_at. Berichtigen Sie eines davon.</translation>
    </message>
    <message>
        <source>this is not Base64. Export the review again.</source>
        <translation>das ist kein Base64. Exportieren Sie die Nachbesprechung neu.</translation>
    </message>
    <message>
        <source>the attachment&apos;s content does not fit this checksum: it was damaged or edited. Export the review again.</source>
        <translation>der Inhalt des Anhangs passt nicht zu dieser Prüfsumme: Er wurde beschädigt oder bearbeitet. Exportieren Sie die Nachbesprechung neu.</translation>
    </message>
    <message>
        <source>this should be the SHA-256 of the content, 64 hexadecimal digits.</source>
        <translation>hier muss der SHA-256 des Inhalts stehen, 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>two events bear the milestone “%1”. Take it from one of them.</source>
        <translation>zwei Ereignisse tragen den Meilenstein „%1“. Nehmen Sie ihn einem davon.</translation>
    </message>
    <message>
        <source>another event bears the milestone “%1”. Name it here, too, or take the mark from it.</source>
        <translation>ein anderes Ereignis trägt den Meilenstein „%1“. Nennen Sie es auch hier, oder nehmen Sie ihm die Marke.</translation>
    </message>
    <message>
        <source>there is no event with the id %1 in this review. Correct the id, or remove the milestone.</source>
        <translation>in dieser Nachbesprechung gibt es kein Ereignis mit der Kennung %1. Berichtigen Sie die Kennung, oder entfernen Sie den Meilenstein.</translation>
    </message>
    <message>
        <source>the id %1 is there twice. Give each its own, or leave it out.</source>
        <translation>die Kennung %1 kommt zweimal vor. Geben Sie jedem eine eigene, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>nothing in %1 has the id %2. Correct it, or remove the reference.</source>
        <translation>nichts in %1 hat die Kennung %2. Berichtigen Sie sie, oder entfernen Sie den Verweis.</translation>
    </message>
    <message>
        <source>this factor is below itself. Set one of the parents to null.</source>
        <translation>dieser Faktor steht unter sich selbst. Setzen Sie eines der „parent“ auf null.</translation>
    </message>
    <message>
        <source>a link needs the ids of two actions.</source>
        <translation>eine Verbindung braucht die Kennungen zweier Maßnahmen.</translation>
    </message>
    <message>
        <source>the review with the id %1 is there twice. Remove one of them.</source>
        <translation>die Nachbesprechung mit der Kennung %1 kommt zweimal vor. Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>the content of the attachment “%1” is missing. Export the review with its attachments, or remove the evidence %2.</source>
        <translation>der Inhalt des Anhangs „%1“ fehlt. Exportieren Sie die Nachbesprechung mit Anhängen, oder entfernen Sie den Beleg %2.</translation>
    </message>
    <message>
        <source>the link to the action %1 was left out: it belongs to a review that is not in this file.</source>
        <translation>die Verbindung zur Maßnahme %1 wurde ausgelassen: Sie gehört zu einer Nachbesprechung, die nicht in dieser Datei ist.</translation>
    </message>
    <message>
        <source>this should be an object of zones by abbreviation.</source>
        <translation>hier muss ein Objekt stehen, das Abkürzungen ihre Zonen zuordnet.</translation>
    </message>
</context>
<context>
    <name>debrief::ReviewSession</name>
    <message>
        <source>It has been deleted meanwhile. Undo brings it back.</source>
        <translation>Es wurde inzwischen gelöscht. „Rückgängig“ holt es zurück.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Es ist schon da.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>%n Eintrag löschen</numerusform>
            <numerusform>%n Einträge löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Park topic</source>
        <translation>Thema parken</translation>
    </message>
    <message>
        <source>Add private note</source>
        <translation>Private Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Add factor</source>
        <translation>Faktor hinzufügen</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Teilnehmende hinzufügen</translation>
    </message>
    <message>
        <source>Add prompt</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Add topic to agenda</source>
        <translation>Punkt zur Tagesordnung hinzufügen</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>The event is not there any more.</source>
        <translation>Das Ereignis gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Take away the mark “%1”</source>
        <translation>Marke „%1“ entfernen</translation>
    </message>
    <message>
        <source>Mark as “%1”</source>
        <translation>Als „%1“ markieren</translation>
    </message>
    <message>
        <source>The action is not there any more.</source>
        <translation>Die Maßnahme gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Say why the action is declined.</source>
        <translation>Sagen Sie, warum die Maßnahme abgelehnt wird.</translation>
    </message>
    <message>
        <source>Move action to “%1”</source>
        <translation>Maßnahme nach „%1“ verschieben</translation>
    </message>
    <message>
        <source>Move action</source>
        <translation>Maßnahme verschieben</translation>
    </message>
    <message>
        <source>The note is not there any more.</source>
        <translation>Die Notiz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Move note to unsorted</source>
        <translation>Zuordnung der Notiz aufheben</translation>
    </message>
    <message>
        <source>Move note to prompt</source>
        <translation>Notiz einer Frage zuordnen</translation>
    </message>
    <message>
        <source>Only events of the same time can change places. To move this one further, change its time.</source>
        <translation>Nur Ereignisse derselben Zeit können die Plätze tauschen. Um dieses weiter zu verschieben, ändern Sie seine Zeit.</translation>
    </message>
    <message>
        <source>Move event up</source>
        <translation>Ereignis nach oben</translation>
    </message>
    <message>
        <source>Move event down</source>
        <translation>Ereignis nach unten</translation>
    </message>
    <message>
        <source>The factor is not there any more.</source>
        <translation>Den Faktor gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Move factor</source>
        <translation>Faktor verschieben</translation>
    </message>
    <message>
        <source>Add evidence: %1</source>
        <translation>Beleg hinzufügen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n piece(s) of evidence</source>
        <translation>
            <numerusform>%n Beleg hinzufügen</numerusform>
            <numerusform>%n Belege hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>The evidence is not there any more.</source>
        <translation>Den Beleg gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Move evidence</source>
        <translation>Beleg verschieben</translation>
    </message>
    <message>
        <source>Continue note</source>
        <translation>Notiz fortsetzen</translation>
    </message>
</context>
<context>
    <name>debrief::ReviewWording</name>
    <message>
        <source>Blame</source>
        <translation>Schuldzuweisung</translation>
    </message>
    <message>
        <source>“Human error”</source>
        <translation>„Menschliches Versagen“</translation>
    </message>
    <message>
        <source>Name beside a fault</source>
        <translation>Name neben einem Fehler</translation>
    </message>
    <message>
        <source>Hindsight</source>
        <translation>Rückschau</translation>
    </message>
    <message>
        <source>Vague action</source>
        <translation>Vage Maßnahme</translation>
    </message>
    <message>
        <source>Vague time</source>
        <translation>Vage Zeit</translation>
    </message>
    <message>
        <source>Vague amount or guess</source>
        <translation>Vage Menge oder Vermutung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Action: description</source>
        <translation>Maßnahme: Beschreibung</translation>
    </message>
    <message>
        <source>Action: done when</source>
        <translation>Maßnahme: fertig, wenn</translation>
    </message>
    <message>
        <source>Action: why it was declined</source>
        <translation>Maßnahme: warum sie abgelehnt wurde</translation>
    </message>
</context>
<context>
    <name>debrief::RoleMenu</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
</context>
<context>
    <name>debrief::RoomActions</name>
    <message>
        <source>In the room window: %1</source>
        <comment>a key</comment>
        <translation>Im Raumfenster: %1</translation>
    </message>
</context>
<context>
    <name>debrief::RoomCanvas</name>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
</context>
<context>
    <name>debrief::RoomContent</name>
    <message>
        <source>We look at the system, not for someone to blame</source>
        <translation>Wir betrachten das System und suchen keine Schuldigen</translation>
    </message>
    <message>
        <source>Everyone here acted in good faith, on what could be known and done at that moment. What went wrong had room to go wrong.</source>
        <translation>Alle hier haben in gutem Glauben gehandelt, mit dem, was in dem Moment zu wissen und zu tun war. Was schiefging, konnte schiefgehen.</translation>
    </message>
    <message>
        <source>A decision turned out badly? We ask what information was missing.</source>
        <translation>Eine Entscheidung hatte böse Folgen? Wir fragen, welche Information fehlte.</translation>
    </message>
    <message>
        <source>Something slipped? We ask how it could become impossible, or at least easy to notice.</source>
        <translation>Etwas ging daneben? Wir fragen, wie es unmöglich werden kann oder wenigstens leicht zu bemerken.</translation>
    </message>
    <message>
        <source>A finger points at someone? We say so, and turn back to the system.</source>
        <translation>Ein Finger zeigt auf jemanden? Wir sagen es und kehren zum System zurück.</translation>
    </message>
    <message>
        <source>In the spirit of Norman L. Kerth’s Prime Directive for retrospectives</source>
        <translation>Im Sinne von Norman L. Kerths „Prime Directive“ für Retrospektiven</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Known at %1, %2 later</source>
        <translation>Bekannt um %1, %2 später</translation>
    </message>
    <message>
        <source>What made it possible</source>
        <translation>Was es möglich gemacht hat</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>What we will do</source>
        <translation>Was wir tun werden</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>for your time, and for speaking openly.</source>
        <translation>für Ihre Zeit und für offene Worte.</translation>
    </message>
    <message>
        <source>The written review will be there for everyone to read, and to add to.</source>
        <translation>Den Bericht werden alle lesen und ergänzen können.</translation>
    </message>
    <message>
        <source>▶ %1</source>
        <comment>the topic the meeting is at</comment>
        <translation>▶ %1</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>a topic the meeting has behind it</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>Bewusst weggelassen</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Angenommen</translation>
    </message>
    <message numerus="yes">
        <source>note(s) of what was said</source>
        <translation>
            <numerusform>Notiz zum Gesagten</numerusform>
            <numerusform>Notizen zum Gesagten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>factor(s) found</source>
        <translation>
            <numerusform>Faktor gefunden</numerusform>
            <numerusform>Faktoren gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>action(s) to carry on with</source>
        <translation>
            <numerusform>Maßnahme, mit der es weitergeht</numerusform>
            <numerusform>Maßnahmen, mit denen es weitergeht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>hands of people</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>learned something</source>
        <translation>haben etwas gelernt</translation>
    </message>
    <message>
        <source>would come again</source>
        <translation>kämen wieder</translation>
    </message>
    <message>
        <source>Where do we begin?</source>
        <translation>Wo fangen wir an?</translation>
    </message>
    <message>
        <source>↑ Impact</source>
        <translation>↑ Wirkung</translation>
    </message>
    <message>
        <source>Effort →</source>
        <translation>Aufwand →</translation>
    </message>
    <message>
        <source>Not yet judged</source>
        <translation>Noch nicht eingeschätzt</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>Was wir beschlossen haben</translation>
    </message>
    <message>
        <source>We will</source>
        <translation>Wir werden</translation>
    </message>
    <message>
        <source>We will not</source>
        <translation>Wir werden nicht</translation>
    </message>
    <message>
        <source>The story, %1 of %2 · %3, %4</source>
        <comment>place, count, day, zone</comment>
        <translation>Der Verlauf, %1 von %2 · %3, %4</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a time, and where it is in the story</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What did we know at %1?</source>
        <translation>Was wussten wir um %1?</translation>
    </message>
    <message>
        <source>Known by then, last of all</source>
        <translation>Bis dahin bekannt, zuletzt</translation>
    </message>
    <message>
        <source>Known by then</source>
        <translation>Bis dahin bekannt</translation>
    </message>
    <message>
        <source>Nothing had happened that only turned out later.</source>
        <translation>Nichts war geschehen, was sich erst später zeigte.</translation>
    </message>
    <message>
        <source>Had happened, and only turned out later</source>
        <translation>Schon geschehen und erst später bekannt</translation>
    </message>
</context>
<context>
    <name>debrief::RoomLayout</name>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… und %n weitere Zeile</numerusform>
            <numerusform>… und %n weitere Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::RoomWindow</name>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Debrief, for the room</source>
        <translation>Debrief, für den Raum</translation>
    </message>
    <message>
        <source>Room: &amp;next</source>
        <translation>Raum: &amp;weiter</translation>
    </message>
    <message>
        <source>Room: pre&amp;vious</source>
        <translation>Raum: &amp;zurück</translation>
    </message>
    <message>
        <source>Room: prime &amp;directive</source>
        <translation>Raum: &amp;Grundsatz</translation>
    </message>
    <message>
        <source>Room: &amp;blank</source>
        <translation>Raum: &amp;leer</translation>
    </message>
    <message>
        <source>Room: &amp;pin what is shown</source>
        <translation>Raum: Gezeigtes &amp;festhalten</translation>
    </message>
    <message>
        <source>Room: dar&amp;k</source>
        <translation>Raum: &amp;dunkel</translation>
    </message>
    <message>
        <source>Room: &amp;larger type</source>
        <translation>Raum: g&amp;rößere Schrift</translation>
    </message>
    <message>
        <source>Room: leave f&amp;ull screen, then close</source>
        <translation>Raum: V&amp;ollbild verlassen, dann schließen</translation>
    </message>
    <message>
        <source>Room: &amp;spotlight on the next line</source>
        <translation>Raum: &amp;Hervorhebung auf die nächste Zeile</translation>
    </message>
    <message>
        <source>Room: sp&amp;otlight on the previous line</source>
        <translation>Raum: Her&amp;vorhebung auf die vorige Zeile</translation>
    </message>
    <message>
        <source>Room: spotlight o&amp;ff</source>
        <translation>Raum: Hervorhebung a&amp;us</translation>
    </message>
    <message>
        <source>Room: &amp;roles instead of names</source>
        <translation>Raum: &amp;Rollen statt Namen</translation>
    </message>
    <message>
        <source>Room: s&amp;maller type</source>
        <translation>Raum: &amp;kleinere Schrift</translation>
    </message>
    <message>
        <source>Room: full s&amp;creen</source>
        <translation>Raum: &amp;Vollbild</translation>
    </message>
    <message>
        <source>Room: ne&amp;xt screen</source>
        <translation>Raum: nä&amp;chster Bildschirm</translation>
    </message>
    <message>
        <source>Room: a&amp;genda</source>
        <translation>Raum: Ta&amp;gesordnung</translation>
    </message>
    <message>
        <source>Room: s&amp;tory</source>
        <translation>Raum: Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Room: &amp;what did we know then?</source>
        <translation>Raum: &amp;Was wussten wir damals?</translation>
    </message>
    <message>
        <source>Room: &amp;question</source>
        <translation>Raum: &amp;Frage</translation>
    </message>
    <message>
        <source>Room: contribut&amp;ing factors</source>
        <translation>Raum: be&amp;itragende Faktoren</translation>
    </message>
    <message>
        <source>Room: parking lot</source>
        <translation>Raum: Themenspeicher</translation>
    </message>
    <message>
        <source>Room: &amp;actions</source>
        <translation>Raum: &amp;Maßnahmen</translation>
    </message>
    <message>
        <source>Room: impact and &amp;effort</source>
        <translation>Raum: Wirkung und &amp;Aufwand</translation>
    </message>
    <message>
        <source>Room: decisions</source>
        <translation>Raum: Beschlüsse</translation>
    </message>
    <message>
        <source>Room: t&amp;hanks</source>
        <translation>Raum: &amp;Dank</translation>
    </message>
</context>
<context>
    <name>debrief::RosterAdvice</name>
    <message>
        <source>A global review is open: invite teams and stakeholders from across the organisation, and those who speak for customers.</source>
        <translation>Eine globale Nachbesprechung ist offen: Laden Sie Teams und Stakeholder aus der ganzen Organisation ein, auch die, die für Kunden sprechen.</translation>
    </message>
    <message>
        <source>The incident commander and the scribe are present.</source>
        <translation>Einsatzleitung und Protokoll sind anwesend.</translation>
    </message>
    <message>
        <source>The incident commander should be present; nobody here has that role yet.</source>
        <translation>Die Einsatzleitung sollte dabei sein; noch hat hier niemand diese Rolle.</translation>
    </message>
    <message>
        <source>The scribe should be present; nobody here has that role yet.</source>
        <translation>Das Protokoll sollte dabei sein; noch hat hier niemand diese Rolle.</translation>
    </message>
    <message>
        <source>Senior leadership and customer representatives stay away from a local review, so that people can speak openly: %1.</source>
        <translation>Geschäftsleitung und Kundenvertretung bleiben einer lokalen Nachbesprechung fern, damit alle offen sprechen können: %1.</translation>
    </message>
    <message>
        <source>Engineering leadership comes only now and then, and only from the team that was closest: %1.</source>
        <translation>Die technische Leitung kommt nur ab und zu, und nur aus dem Team, das am nächsten dran war: %1.</translation>
    </message>
    <message>
        <source>Invite every engineer who was on the call, and the whole team of those closest to the problem; nobody is a team member yet.</source>
        <translation>Laden Sie alle aus der Technik ein, die am Vorfall mitgearbeitet haben, und das ganze Team derer, die am nächsten dran waren; noch ist niemand Teammitglied.</translation>
    </message>
</context>
<context>
    <name>debrief::RosterEditor</name>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Add &amp;person</source>
        <translation>&amp;Person hinzufügen</translation>
    </message>
    <message>
        <source>Choose &amp;roles…</source>
        <translation>&amp;Rollen wählen …</translation>
    </message>
    <message>
        <source>&amp;Delete person</source>
        <translation>Person &amp;löschen</translation>
    </message>
    <message>
        <source>Name of a person to add</source>
        <translation>Name der Person, die hinzukommt</translation>
    </message>
    <message>
        <source>Add a person: type the name and press Return</source>
        <translation>Person hinzufügen: Namen eintippen und Eingabetaste drücken</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n person(s)</source>
        <translation>
            <numerusform>%n Person löschen</numerusform>
            <numerusform>%n Personen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste &amp;people…</source>
        <translation>&amp;Personen einfügen…</translation>
    </message>
    <message>
        <source>Take people from the recipients of a mail, a calendar entry or a list</source>
        <translation>Personen aus den Empfängern einer E-Mail, einem Kalendereintrag oder einer Liste übernehmen</translation>
    </message>
</context>
<context>
    <name>debrief::ScreenshotsCommand</name>
    <message>
        <source>Write pictures of the window and of the room, with the sample and empty, light and dark.</source>
        <translation>Schreibt Bilder des Fensters und des Raums, mit dem Beispiel und leer, hell und dunkel.</translation>
    </message>
    <message>
        <source>Can&apos;t make the folder &apos;%1&apos;.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>debrief::SearchCommand</name>
    <message>
        <source>Search all reviews for words.</source>
        <translation>Durchsucht alle Nachbesprechungen nach Wörtern.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message numerus="yes">
        <source>These are the best %n hits. More words find less.</source>
        <translation>
            <numerusform>Das ist der beste Treffer. Mehr Wörter finden weniger.</numerusform>
            <numerusform>Das sind die besten %n Treffer. Mehr Wörter finden weniger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::SearchHitModel</name>
    <message>
        <source>Review</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the kind of a search hit, and its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The best %n hits. More words find less.</source>
        <translation>
            <numerusform>Der beste Treffer. Mehr Wörter finden weniger.</numerusform>
            <numerusform>Die besten %n Treffer. Mehr Wörter finden weniger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::SectionBand</name>
    <message>
        <source>%1, question %2 of %3</source>
        <translation>%1, Frage %2 von %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>debrief::SectionButton</name>
    <message>
        <source>%1, %2 of %3 covered</source>
        <translation>%1, %2 von %3 besprochen</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, answered</source>
        <translation>%1, beantwortet</translation>
    </message>
</context>
<context>
    <name>debrief::ServiceRecord</name>
    <message>
        <source>this is no object, so it was left out.</source>
        <translation>das ist kein Objekt, deshalb wurde es ausgelassen.</translation>
    </message>
    <message>
        <source>what this record tells is not known, so it was left out.</source>
        <translation>was dieser Datensatz sagt, ist nicht bekannt, deshalb wurde er ausgelassen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>debrief::ShowCommand</name>
    <message>
        <source>Print a review, private notes included.</source>
        <translation>Gibt eine Nachbesprechung aus, mit den privaten Notizen.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
</context>
<context>
    <name>debrief::SlackImporter</name>
    <message>
        <source>direct message</source>
        <translation>Direktnachricht</translation>
    </message>
    <message>
        <source>direct message %1</source>
        <translation>Direktnachricht %1</translation>
    </message>
    <message>
        <source>%1: there is no message in it. Choose the folder or archive that Slack&apos;s export or slackdump made, or one of its files of messages.</source>
        <translation>%1: Darin ist keine Nachricht. Wählen Sie den Ordner oder das Archiv, das Slacks Export oder slackdump angelegt hat, oder eine der Dateien mit Nachrichten darin.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are known by id only. Import the whole export, with its users.json, to see their names.</source>
        <translation>
            <numerusform>%n Person ist nur mit ihrer Kennung bekannt. Importieren Sie den ganzen Export mit seiner users.json, um ihren Namen zu sehen.</numerusform>
            <numerusform>%n Personen sind nur mit ihrer Kennung bekannt. Importieren Sie den ganzen Export mit seiner users.json, um ihre Namen zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: this is no message of Slack&apos;s.</source>
        <translation>ausgelassen: Das ist keine Nachricht aus Slack.</translation>
    </message>
    <message>
        <source>Slack export or slackdump</source>
        <translation>Slack-Export oder slackdump</translation>
    </message>
    <message>
        <source>left out: a message without a time (ts).</source>
        <translation>ausgelassen: eine Nachricht ohne Zeit (ts).</translation>
    </message>
    <message>
        <source>left out: “%1” is no time of Slack&apos;s, such as 1736478514.897649.</source>
        <translation>ausgelassen: „%1“ ist keine Zeit aus Slack wie 1736478514.897649.</translation>
    </message>
</context>
<context>
    <name>debrief::SortLegend</name>
    <message>
        <source>Where the digits put a note</source>
        <translation>Wohin die Ziffern eine Notiz legen</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>a section of several questions</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to all sections</source>
        <translation>Zurück zu allen Abschnitten</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Into the parking lot</source>
        <translation>In den Themenspeicher</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Nicht einsortiert</translation>
    </message>
    <message>
        <source>Out of the parking lot, to no question yet</source>
        <translation>Aus dem Themenspeicher, noch zu keiner Frage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a digit; where it puts a note</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>debrief::SortSlots</name>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>debrief::StatuspageImporter</name>
    <message>
        <source>Statuspage incidents (JSON)</source>
        <translation>Statuspage-Vorfälle (JSON)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>an update needs a time, as in 2026-03-12T09:14:00Z.</source>
        <translation>eine Meldung braucht eine Zeit, wie 2026-03-12T09:14:00Z.</translation>
    </message>
    <message>
        <source>Incident without a name</source>
        <translation>Vorfall ohne Namen</translation>
    </message>
    <message>
        <source>the incident has no name.</source>
        <translation>der Vorfall hat keinen Namen.</translation>
    </message>
    <message>
        <source>Impact on the status page: %1.</source>
        <translation>Auswirkung auf der Statusseite: %1.</translation>
    </message>
    <message>
        <source>%1: this is no incident: it has no list “incident_updates”. Use what a status page gives at /api/v2/incidents.json, with its list “incidents”.</source>
        <translation>%1: Das ist kein Vorfall: Die Liste „incident_updates“ fehlt. Nehmen Sie, was eine Statusseite unter /api/v2/incidents.json liefert, mit der Liste „incidents“.</translation>
    </message>
    <message>
        <source>$.page.time_zone: the zone “%1” is not known; times are shown with the offset they have in the file.</source>
        <translation>$.page.time_zone: Die Zone „%1“ ist nicht bekannt; Zeiten stehen mit dem Abstand, den sie in der Datei haben.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
</context>
<context>
    <name>debrief::Storage</name>
    <message>
        <source>%1 is there already. Choose another name for the copy.</source>
        <translation>%1 gibt es schon. Wählen Sie für die Kopie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The library could not be copied to %1. Check that there is room, and that you may write there.</source>
        <translation>Die Bibliothek konnte nicht nach %1 kopiert werden. Prüfen Sie, ob dort Platz ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The library has an entry of that kind already. Open the review anew and try again.</source>
        <translation>Die Bibliothek hat schon einen solchen Eintrag. Öffnen Sie die Nachbesprechung neu, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This refers to something that is not in the library. Open the review anew and try again.</source>
        <translation>Dies verweist auf etwas, das nicht in der Bibliothek ist. Öffnen Sie die Nachbesprechung neu, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A value is missing or out of range, so nothing was written.</source>
        <translation>Ein Wert fehlt oder liegt außerhalb seines Bereichs, deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 is damaged or is no Debrief library, and there is no backup beside it. Choose another file, or put a copy of your own in its place.</source>
        <translation>%1 ist beschädigt oder keine Debrief-Bibliothek, und daneben liegt keine Sicherung. Wählen Sie eine andere Datei, oder legen Sie eine eigene Kopie an ihre Stelle.</translation>
    </message>
    <message>
        <source>%1 is damaged or is no Debrief library. The newest backup is %2. To go back to it, close Debrief, move the damaged file (and the files of its name that end in -wal and -shm) elsewhere, and copy the backup to its place.</source>
        <translation>%1 ist beschädigt oder keine Debrief-Bibliothek. Die neueste Sicherung ist %2. Um zu ihr zurückzukehren, schließen Sie Debrief, verschieben Sie die beschädigte Datei (und die Dateien ihres Namens, die auf -wal und -shm enden), und kopieren Sie die Sicherung an ihre Stelle.</translation>
    </message>
    <message>
        <source>Another Debrief is writing to %1. Wait a moment and try again.</source>
        <translation>Ein anderes Debrief schreibt gerade in %1. Warten Sie einen Moment, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Allow yourself to write the file and its folder, or choose another library.</source>
        <translation>%1 kann nicht geschrieben werden. Geben Sie sich Schreibrechte für die Datei und ihren Ordner, oder wählen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that its folder is there and that you may read and write in it.</source>
        <translation>%1 kann nicht geöffnet werden. Prüfen Sie, ob es den Ordner gibt und ob Sie darin lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>The disk is full. Make room where %1 stands and try again.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz, wo %1 liegt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk reports an error at %1. Check the disk and that it is still connected.</source>
        <translation>Der Datenträger meldet einen Fehler bei %1. Prüfen Sie ihn, und ob er noch verbunden ist.</translation>
    </message>
    <message>
        <source>There is too little memory. Close other programs and try again.</source>
        <translation>Es gibt zu wenig Speicher. Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is too large for the library. A file may have at most 1,000 MB.</source>
        <translation>Das ist zu groß für die Bibliothek. Eine Datei darf höchstens 1.000 MB haben.</translation>
    </message>
    <message>
        <source>The library did not understand Debrief. This is a fault of Debrief&apos;s; please report it.</source>
        <translation>Die Bibliothek hat Debrief nicht verstanden. Das ist ein Fehler in Debrief; bitte melden Sie ihn.</translation>
    </message>
</context>
<context>
    <name>debrief::Story</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Noch nicht zugeordnet</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Contributing factors</source>
        <translation>Beitragende Faktoren</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Abkürzungen</translation>
    </message>
    <message>
        <source>Note, continued</source>
        <translation>Notiz, fortgesetzt</translation>
    </message>
</context>
<context>
    <name>debrief::SyslogImporter</name>
    <message>
        <source>%1: no line of it begins with a time as system logs write it (Nov  3 09:23:38 or 2026-11-03T09:23:38+01:00). Choose another format.</source>
        <translation>%1: Keine Zeile darin beginnt mit einer Zeit, wie Systemlogs sie schreiben (Nov  3 09:23:38 oder 2026-11-03T09:23:38+01:00). Wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>the line is very long; its end was left out.</source>
        <translation>die Zeile ist sehr lang; ihr Ende wurde ausgelassen.</translation>
    </message>
    <message>
        <source>the line does not begin with a time, so it was left out: %1</source>
        <translation>die Zeile beginnt nicht mit einer Zeit, deshalb wurde sie ausgelassen: %1</translation>
    </message>
    <message>
        <source>there is no such day in that year, so the line was left out. Give the year in which the log begins.</source>
        <translation>den Tag gibt es in dem Jahr nicht, deshalb wurde die Zeile ausgelassen. Geben Sie das Jahr an, in dem das Log beginnt.</translation>
    </message>
    <message>
        <source>the clocks of %1 were put forward over this time. It was read as if they had not been, so it stands after the change.</source>
        <translation>die Uhren von %1 wurden über diese Zeit hinweg vorgestellt. Sie wurde gelesen, als wäre das nicht geschehen, und steht deshalb nach der Umstellung.</translation>
    </message>
    <message>
        <source>the clocks of %1 were put back here: times from here on are those after the change.</source>
        <translation>die Uhren von %1 wurden hier zurückgestellt: Zeiten ab hier sind die nach der Umstellung.</translation>
    </message>
    <message>
        <source>the log goes back here by %1. If clocks were put back, choose the log&apos;s time zone.</source>
        <translation>das Log springt hier um %1 zurück. Wurden die Uhren zurückgestellt, wählen Sie die Zeitzone des Logs.</translation>
    </message>
    <message>
        <source>System log (syslog)</source>
        <translation>Systemlog (syslog)</translation>
    </message>
</context>
<context>
    <name>debrief::TextDecoding</name>
    <message>
        <source>%1, line %2: there is a NUL byte, so this is no text file. Export it as text (UTF-8) and import that.</source>
        <translation>%1, Zeile %2: Da ist ein NUL-Byte, also ist das keine Textdatei. Exportieren Sie sie als Text (UTF-8), und importieren Sie den.</translation>
    </message>
    <message>
        <source>%1 begins like UTF-16, but is cut off or damaged. Save it as UTF-8.</source>
        <translation>%1 beginnt wie UTF-16, ist aber abgeschnitten oder beschädigt. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>%1, line %2: the text is not UTF-8, as JSON must be. Save it as UTF-8.</source>
        <translation>%1, Zeile %2: Der Text ist kein UTF-8, wie es bei JSON sein muss. Speichern Sie die Datei als UTF-8.</translation>
    </message>
</context>
<context>
    <name>debrief::TextImporter</name>
    <message>
        <source>Lines that begin with a time (plain text)</source>
        <translation>Zeilen, die mit einer Zeit beginnen (reiner Text)</translation>
    </message>
</context>
<context>
    <name>debrief::TimePhrase</name>
    <message>
        <source>There is no event before from which “%1” could be counted. Type a time of day, for example 11:14.</source>
        <translation>Davor gibt es kein Ereignis, von dem aus „%1“ zu zählen wäre. Geben Sie eine Uhrzeit ein, zum Beispiel 11:14.</translation>
    </message>
    <message>
        <source>The end of the range comes before its start. Swap the two times.</source>
        <translation>Das Ende des Zeitraums liegt vor dem Anfang. Tauschen Sie die beiden Zeiten.</translation>
    </message>
    <message>
        <source>Type a time, for example 11:14, 2021-06-01 14:03 UTC or +3m.</source>
        <translation>Geben Sie eine Zeit ein, zum Beispiel 11:14, 2021-06-01 14:03 UTC oder +3m.</translation>
    </message>
    <message>
        <source>“%1” lacks a time of day. Type it too, for example 2021-06-01 14:03.</source>
        <translation>„%1“ fehlt die Uhrzeit. Geben Sie sie mit ein, zum Beispiel 2021-06-01 14:03.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as a time. Type, for example, 11:14, 11:14 pm PST, 2021-06-01 14:03 UTC, yesterday 23:50, 11:14–11:40, ~11:15 or +3m.</source>
        <translation>„%1“ ist nicht als Zeit lesbar. Geben Sie zum Beispiel ein: 11:14, 11:14 pm PST, 2021-06-01 14:03 UTC, yesterday 23:50, 11:14–11:40, ~11:15 oder +3m.</translation>
    </message>
    <message>
        <source>There is no time of day “%1”: hours go to 23, minutes and seconds to 59. Check the digits.</source>
        <translation>Die Uhrzeit „%1“ gibt es nicht: Stunden gehen bis 23, Minuten und Sekunden bis 59. Prüfen Sie die Ziffern.</translation>
    </message>
    <message>
        <source>%1 comes before %2. Swap the two times; or, if it ended on the next day, type the date of the end, too: %3.</source>
        <translation>%1 liegt vor %2. Tauschen Sie die beiden Zeiten; oder geben Sie, wenn es am nächsten Tag endete, auch das Datum des Endes ein: %3.</translation>
    </message>
</context>
<context>
    <name>debrief::TimelineActions</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move up among events of the same time</source>
        <translation>Unter Ereignissen derselben Zeit nach oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move down among events of the same time</source>
        <translation>Unter Ereignissen derselben Zeit nach unten</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Filter events</source>
        <translation>Ereignisse &amp;filtern</translation>
    </message>
    <message>
        <source>Set &amp;milestone</source>
        <translation>&amp;Meilenstein setzen</translation>
    </message>
    <message>
        <source>&amp;Add event…</source>
        <translation>Ereignis &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Add an event; without a time it goes below the selected one</source>
        <translation>Ereignis hinzufügen; ohne Zeit kommt es unter das gewählte</translation>
    </message>
    <message>
        <source>Add event a&amp;bove…</source>
        <translation>Ereignis &amp;darüber hinzufügen …</translation>
    </message>
    <message>
        <source>Set &amp;when known…</source>
        <translation>Wann es bekann&amp;t wurde …</translation>
    </message>
    <message>
        <source>Move to &amp;lane…</source>
        <translation>&amp;In Spur verschieben …</translation>
    </message>
    <message>
        <source>&amp;Set source…</source>
        <translation>&amp;Quelle setzen …</translation>
    </message>
    <message>
        <source>&amp;Jump to time…</source>
        <translation>Zu Zeit s&amp;pringen …</translation>
    </message>
    <message>
        <source>Show all e&amp;vents</source>
        <translation>Alle Ereignisse zei&amp;gen</translation>
    </message>
    <message>
        <source>Ask about what was &amp;noticed</source>
        <translation>Na&amp;ch Bemerktem fragen</translation>
    </message>
    <message>
        <source>Makes what was noticed in the timeline a question of the discussion</source>
        <translation>Macht aus dem, was in der Zeitleiste bemerkt wurde, eine Frage der Diskussion</translation>
    </message>
    <message>
        <source>Leave &amp;it out</source>
        <translation>Auslass&amp;en</translation>
    </message>
    <message>
        <source>What was noticed in the timeline is not asked in this review</source>
        <translation>Was in der Zeitleiste bemerkt wurde, wird in dieser Nachbesprechung nicht gefragt</translation>
    </message>
    <message>
        <source>Show what was left o&amp;ut again</source>
        <translation>Ausgelassenes &amp;wieder zeigen</translation>
    </message>
    <message>
        <source>Set &amp;kind</source>
        <translation>&amp;Art setzen</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>G&amp;ruppieren nach</translation>
    </message>
    <message>
        <source>&amp;Nothing: as time goes</source>
        <translation>&amp;Nichts: im Lauf der Zeit</translation>
    </message>
    <message>
        <source>&amp;Phase</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>&amp;Lane</source>
        <translation>&amp;Spur</translation>
    </message>
    <message>
        <source>Change or shift &amp;time…</source>
        <translation>&amp;Zeit ändern oder verschieben…</translation>
    </message>
</context>
<context>
    <name>debrief::TimelineColumns</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;As it was</source>
        <translation>Wie &amp;am Anfang</translation>
    </message>
    <message>
        <source>The usual columns in their usual order and width</source>
        <translation>Die üblichen Spalten in üblicher Reihenfolge und Breite</translation>
    </message>
</context>
<context>
    <name>debrief::TimelineEdits</name>
    <message>
        <source>Change kind to “%1”</source>
        <translation>Art in „%1“ ändern</translation>
    </message>
    <message>
        <source>Take events out of their lane</source>
        <translation>Ereignisse aus ihrer Spur nehmen</translation>
    </message>
    <message>
        <source>Move to lane “%1”</source>
        <translation>In Spur „%1“ verschieben</translation>
    </message>
    <message>
        <source>Change source</source>
        <translation>Quelle ändern</translation>
    </message>
    <message>
        <source>Change when it was known</source>
        <translation>Zeit des Bekanntwerdens ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change time of %n event(s)</source>
        <translation>
            <numerusform>Zeit von %n Ereignis ändern</numerusform>
            <numerusform>Zeit von %n Ereignissen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n event(s)</source>
        <translation>
            <numerusform>%n Ereignis löschen</numerusform>
            <numerusform>%n Ereignisse löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::TimelineFilterBar</name>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Every word must occur in an event&apos;s time, text, kind, milestone, source or lane</source>
        <translation>Jedes Wort muss in Zeit, Text, Art, Meilenstein, Quelle oder Spur eines Ereignisses vorkommen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Filter by kind, lane or person</source>
        <translation>Nach Art, Spur oder Person filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>events shown of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 events are shown</source>
        <translation>%1 von %2 Ereignissen werden gezeigt</translation>
    </message>
    <message>
        <source>Filter &amp;by</source>
        <translation>Filtern &amp;nach</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>&amp;Lane</source>
        <translation>&amp;Spur</translation>
    </message>
    <message>
        <source>Any lane</source>
        <translation>Jede Spur</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Shows only “%1”. Choose it to show the others again</source>
        <translation>Zeigt nur „%1“. Wählen Sie es, um die anderen wieder zu zeigen</translation>
    </message>
    <message>
        <source>Take away the filter “%1”</source>
        <translation>Filter „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>debrief::TimelineGraphView</name>
    <message numerus="yes">
        <source>%n more of the same time are in the table</source>
        <translation>
            <numerusform>%n weiteres zur selben Zeit steht in der Tabelle</numerusform>
            <numerusform>%n weitere zur selben Zeit stehen in der Tabelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>All lanes are hidden. “Lanes” below shows them again.</source>
        <translation>Alle Spuren sind ausgeblendet. „Spuren“ unten zeigt sie wieder.</translation>
    </message>
    <message>
        <source>Events stand here along the time once there are some.</source>
        <translation>Hier stehen Ereignisse entlang der Zeit, sobald es welche gibt.</translation>
    </message>
    <message numerus="yes">
        <source>Change time of %n event(s)</source>
        <translation>
            <numerusform>Zeit von %n Ereignis ändern</numerusform>
            <numerusform>Zeit von %n Ereignissen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline as a graph</source>
        <translation>Zeitleiste als Grafik</translation>
    </message>
    <message numerus="yes">
        <source>one of %n event(s) that stand together</source>
        <translation>
            <numerusform>eines von %n Ereignissen, die beieinanderstehen</numerusform>
            <numerusform>eines von %n Ereignissen, die beieinanderstehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::TimelineGraphic</name>
    <message numerus="yes">
        <source>%n later →</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n später →</numerusform>
            <numerusform>%n später →</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>← %n earlier</source>
        <comment>events</comment>
        <translation>
            <numerusform>← %n früher</numerusform>
            <numerusform>← %n früher</numerusform>
        </translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
</context>
<context>
    <name>debrief::TimelineGroups</name>
    <message>
        <source>No milestone is marked yet, so phases can&apos;t be told apart</source>
        <translation>Noch ist kein Meilenstein markiert, deshalb lassen sich keine Phasen unterscheiden</translation>
    </message>
    <message>
        <source>Before: no impact yet</source>
        <translation>Davor: noch keine Auswirkung</translation>
    </message>
    <message>
        <source>After: %1</source>
        <comment>behind the last milestone</comment>
        <translation>Danach: %1</translation>
    </message>
</context>
<context>
    <name>debrief::TimelineLines</name>
    <message>
        <source>Add event:</source>
        <translation>Ereignis hinzufügen:</translation>
    </message>
    <message>
        <source>Change time:</source>
        <translation>Zeit ändern:</translation>
    </message>
    <message>
        <source>+5m or -90s moves the selected events; 11:14 sets the first and moves the others along</source>
        <translation>+5m oder -90s verschiebt die gewählten Ereignisse; 11:14 setzt das erste und verschiebt die anderen mit</translation>
    </message>
    <message>
        <source>Known at:</source>
        <translation>Bekannt um:</translation>
    </message>
    <message>
        <source>+7m is that long after each event; 11:21 is a time; - is not told</source>
        <translation>+7m ist so lange nach jedem Ereignis; 11:21 ist eine Zeit; - ist nicht angegeben</translation>
    </message>
    <message>
        <source>Move to lane:</source>
        <translation>In Spur verschieben:</translation>
    </message>
    <message>
        <source>the lane&apos;s name, or - for none</source>
        <translation>der Name der Spur, oder - für keine</translation>
    </message>
    <message>
        <source>Set source:</source>
        <translation>Quelle setzen:</translation>
    </message>
    <message>
        <source>who or what says so, or - for none</source>
        <translation>wer oder was es sagt, oder - für keine</translation>
    </message>
    <message>
        <source>Jump to:</source>
        <translation>Springen zu:</translation>
    </message>
    <message>
        <source>11:14, 2 Mar 23:50, +30m from here</source>
        <translation>11:14, 2 Mär 23:50, +30m von hier</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without one</source>
        <translation>
            <numerusform>%n Ereignis ohne Angabe</numerusform>
            <numerusform>%n Ereignisse ohne Angabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s): “%1”</source>
        <translation>
            <numerusform>%n Ereignis: „%1“</numerusform>
            <numerusform>%n Ereignisse: „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Add event above:</source>
        <translation>Ereignis darüber hinzufügen:</translation>
    </message>
    <message>
        <source>11:14 alert fires; without a time it goes above the selected event</source>
        <translation>11:14 Alarm löst aus; ohne Zeit kommt es über das gewählte Ereignis</translation>
    </message>
    <message>
        <source>11:14 alert fires; without a time it goes below the selected event</source>
        <translation>11:14 Alarm löst aus; ohne Zeit kommt es unter das gewählte Ereignis</translation>
    </message>
    <message>
        <source>There is no time of day “%1”. Check its digits.</source>
        <translation>Die Uhrzeit „%1“ gibt es nicht. Prüfen Sie die Ziffern.</translation>
    </message>
    <message>
        <source>Begin with a time, such as 11:14, or select the event beside which it belongs.</source>
        <translation>Beginnen Sie mit einer Zeit wie 11:14, oder wählen Sie das Ereignis aus, neben das es gehört.</translation>
    </message>
    <message>
        <source>About %1, %2</source>
        <translation>Etwa %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a new time, and by how much it is moved</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) by %1: from %2 to %3</source>
        <translation>
            <numerusform>%n Ereignis um %1: von %2 bis %3</numerusform>
            <numerusform>%n Ereignisse um %1: von %2 bis %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the events of which you know it.</source>
        <translation>Wählen Sie die Ereignisse aus, von denen Sie es wissen.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s): not told</source>
        <translation>
            <numerusform>%n Ereignis: nicht angegeben</numerusform>
            <numerusform>%n Ereignisse: nicht angegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), the first at %1, %2 after it happened</source>
        <translation>
            <numerusform>%n Ereignis, um %1, %2 nach dem Geschehen</numerusform>
            <numerusform>%n Ereignisse, das erste um %1, %2 nach dem Geschehen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no event to jump to.</source>
        <translation>Es gibt kein Ereignis, zu dem man springen könnte.</translation>
    </message>
</context>
<context>
    <name>debrief::TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Known at</source>
        <translation>Bekannt um</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>%1, entered as “%2”</source>
        <translation>%1, eingegeben als „%2“</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Ereignis bearbeiten</translation>
    </message>
    <message>
        <source>Change time of event</source>
        <translation>Zeit des Ereignisses ändern</translation>
    </message>
    <message>
        <source>Change milestones of event</source>
        <translation>Meilensteine des Ereignisses ändern</translation>
    </message>
</context>
<context>
    <name>debrief::TimelinePage</name>
    <message>
        <source>What happened, and when?</source>
        <translation>Was geschah, und wann?</translation>
    </message>
    <message>
        <source>Here goes every event of the incident, with its exact time. Press Ctrl+Space and type “11:14 alert fires” into the capture line, or press Insert to add one here.</source>
        <translation>Hierher kommt jedes Ereignis des Vorfalls mit seiner genauen Zeit. Drücken Sie Strg+Leertaste und tippen Sie „11:14 Alarm löst aus“ in die Eingabezeile, oder fügen Sie mit Einfg hier eines hinzu.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>“%1” was not taken as a time: %2 It stands there when you edit the cell again.</source>
        <translation>„%1“ wurde nicht als Zeit übernommen: %2 Es steht wieder da, wenn Sie die Zelle bearbeiten.</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>Select the event that is “%1”, then choose it again.</source>
        <translation>Wählen Sie das Ereignis aus, das „%1“ ist, und dann dies noch einmal.</translation>
    </message>
    <message>
        <source>The event was added; the filter hides it. Escape shows all events.</source>
        <translation>Das Ereignis wurde hinzugefügt; der Filter verbirgt es. Escape zeigt alle Ereignisse.</translation>
    </message>
    <message>
        <source>No event is like that</source>
        <translation>Kein Ereignis ist so</translation>
    </message>
    <message>
        <source>Every word must occur in its time, text, kind, milestone, source or lane. Escape shows all events.</source>
        <translation>Jedes Wort muss in Zeit, Text, Art, Meilenstein, Quelle oder Spur vorkommen. Escape zeigt alle Ereignisse.</translation>
    </message>
</context>
<context>
    <name>debrief::TimelineQuestions</name>
    <message>
        <source>Nothing is told of %1 to %2 (%3).</source>
        <translation>Über %1 bis %2 ist nichts gesagt (%3).</translation>
    </message>
    <message>
        <source>What happened between %1 and %2?</source>
        <translation>Was geschah zwischen %1 und %2?</translation>
    </message>
    <message>
        <source>“%1” stands before “%2”. It can be so; is it?</source>
        <translation>„%1“ steht vor „%2“. Das kann sein; ist es so?</translation>
    </message>
    <message>
        <source>Was “%1” really before “%2”, and if so, how?</source>
        <translation>War „%1“ wirklich vor „%2“, und wenn ja, wie?</translation>
    </message>
    <message>
        <source>The discussion asks “%1”, under “%2”.</source>
        <translation>Die Diskussion fragt „%1“, unter „%2“.</translation>
    </message>
</context>
<context>
    <name>debrief::TimelineTable</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Source of the event</source>
        <translation>Quelle des Ereignisses</translation>
    </message>
    <message>
        <source>Lane of the event</source>
        <translation>Spur des Ereignisses</translation>
    </message>
</context>
<context>
    <name>debrief::TimelineTextReader</name>
    <message>
        <source>the line is longer than %L1 characters; the rest of it was left out.</source>
        <translation>die Zeile ist länger als %L1 Zeichen; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1: no line begins with a time, as in “11:14 Alert fires”, so there is nothing to import. Choose another format if it is one.</source>
        <translation>%1: Keine Zeile beginnt mit einer Zeit wie in „11:14 Alarm löst aus“, also gibt es nichts zu importieren. Wählen Sie ein anderes Format, wenn es eines ist.</translation>
    </message>
    <message>
        <source>the heading “%1” has no time, so what stands below it was left out.</source>
        <translation>die Überschrift „%1“ hat keine Zeit, deshalb wurde ausgelassen, was darunter steht.</translation>
    </message>
    <message>
        <source>“%1” does not begin with a time and was left out.</source>
        <translation>„%1“ beginnt nicht mit einer Zeit und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>the zone “%1” is not known; times were read as of %2. Choose their zone.</source>
        <translation>die Zone „%1“ ist nicht bekannt; Zeiten wurden als solche von %2 gelesen. Wählen Sie ihre Zone.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>the year “%1” has five digits; the line was left out.</source>
        <translation>das Jahr „%1“ hat fünf Ziffern; die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>there is no time of day “%1”; the line was left out.</source>
        <translation>die Uhrzeit „%1“ gibt es nicht; die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is not the time before it; that one was taken.</source>
        <translation>„%1“ stimmt nicht mit der Zeit davor überein; es gilt die davor.</translation>
    </message>
    <message>
        <source>nothing tells the day of the times; today&apos;s was taken. Choose their day.</source>
        <translation>nichts nennt den Tag der Zeiten; es gilt der heutige. Wählen Sie ihren Tag.</translation>
    </message>
    <message>
        <source>the time is long before the one above; the next day was taken: %1.</source>
        <translation>die Zeit liegt lange vor der darüber; es gilt der nächste Tag: %1.</translation>
    </message>
    <message>
        <source>the time is before the one above; the same day was taken: %1.</source>
        <translation>die Zeit liegt vor der darüber; es gilt derselbe Tag: %1.</translation>
    </message>
    <message>
        <source>“%1” is not in use on that day; times were read as %2, as written. If the clock of the place was meant, say so: %1=%3.</source>
        <translation>„%1“ gilt an diesem Tag nicht; Zeiten wurden als %2 gelesen, wie geschrieben. War die Uhr des Ortes gemeint, sagen Sie es: %1=%3.</translation>
    </message>
    <message>
        <source>the text is longer than %L1 characters and was cut here.</source>
        <translation>der Text ist länger als %L1 Zeichen und wurde hier abgeschnitten.</translation>
    </message>
    <message>
        <source>nothing stands beside the time %1; it was left out.</source>
        <translation>neben der Zeit %1 steht nichts; sie wurde ausgelassen.</translation>
    </message>
</context>
<context>
    <name>debrief::Validation</name>
    <message>
        <source>A review needs a title. Type what happened, in a few words.</source>
        <translation>Eine Nachbesprechung braucht einen Titel. Geben Sie in wenigen Worten ein, was geschah.</translation>
    </message>
    <message>
        <source>“%1” is no time zone that this computer knows. Choose one such as Europe/Berlin or UTC.</source>
        <translation>„%1“ ist keine Zeitzone, die dieser Rechner kennt. Wählen Sie eine wie Europe/Berlin oder UTC.</translation>
    </message>
    <message>
        <source>A participant needs a name.</source>
        <translation>Teilnehmende brauchen einen Namen.</translation>
    </message>
    <message>
        <source>A topic of the agenda needs a title.</source>
        <translation>Ein Punkt der Tagesordnung braucht einen Titel.</translation>
    </message>
    <message>
        <source>A topic of the agenda can&apos;t take less than no time.</source>
        <translation>Ein Punkt der Tagesordnung kann nicht weniger als keine Zeit brauchen.</translation>
    </message>
    <message>
        <source>An event needs a time. Type one such as 11:14 or +3m.</source>
        <translation>Ein Ereignis braucht eine Zeit. Geben Sie eine ein wie 11:14 oder +3m.</translation>
    </message>
    <message>
        <source>An event can&apos;t end before it begins. Check both times.</source>
        <translation>Ein Ereignis kann nicht enden, bevor es beginnt. Prüfen Sie beide Zeiten.</translation>
    </message>
    <message>
        <source>The event of this evidence is not there any more.</source>
        <translation>Das Ereignis zu diesem Beleg gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A prompt needs a question.</source>
        <translation>Eine Frage braucht einen Text.</translation>
    </message>
    <message>
        <source>A note needs some text. Delete it if it says nothing.</source>
        <translation>Eine Notiz braucht Text. Löschen Sie sie, wenn sie nichts sagt.</translation>
    </message>
    <message>
        <source>The prompt of this note is not there any more.</source>
        <translation>Die Frage zu dieser Notiz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A factor needs some text.</source>
        <translation>Ein Faktor braucht Text.</translation>
    </message>
    <message>
        <source>A factor can&apos;t stand below itself.</source>
        <translation>Ein Faktor kann nicht unter sich selbst stehen.</translation>
    </message>
    <message>
        <source>The factor above this one is not there any more.</source>
        <translation>Den Faktor über diesem gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>An action needs a title. Begin it with a verb.</source>
        <translation>Eine Maßnahme braucht einen Titel. Sagen Sie darin mit einem Verb, was zu tun ist.</translation>
    </message>
    <message>
        <source>An action can&apos;t be linked to itself.</source>
        <translation>Eine Maßnahme kann nicht mit sich selbst verbunden werden.</translation>
    </message>
    <message>
        <source>There is no agenda “%1”.</source>
        <translation>Es gibt keine Tagesordnung „%1“.</translation>
    </message>
</context>
<context>
    <name>debrief::WelcomePage</name>
    <message>
        <source>Recent reviews</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Learn from an incident, together</source>
        <translation>Gemeinsam aus einem Vorfall lernen</translation>
    </message>
    <message>
        <source>Debrief helps you lead the review: put the timeline together, talk it through, write down what is said as it is said. The report and the actions follow from your notes.</source>
        <translation>Debrief hilft Ihnen, die Nachbesprechung zu leiten: die Zeitleiste zusammenstellen, sie durchsprechen, mitschreiben, was gesagt wird. Bericht und Maßnahmen folgen aus Ihren Notizen.</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>Neue Nachbesprechung</translation>
    </message>
    <message>
        <source>Of an incident that you know of. A title is enough.</source>
        <translation>Zu einem Vorfall, von dem Sie wissen. Ein Titel genügt.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>A status page, a CSV with times, or another Debrief&apos;s review.</source>
        <translation>Eine Statusseite, eine CSV mit Zeiten oder die Nachbesprechung eines anderen Debrief.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>A made-up incident, reviewed from the first alert to the last action.</source>
        <translation>Ein erfundener Vorfall, nachbesprochen vom ersten Alarm bis zur letzten Maßnahme.</translation>
    </message>
    <message>
        <source>This copy of Debrief comes without the sample. Install it anew, or begin with a new review.</source>
        <translation>Dieses Debrief kam ohne das Beispiel. Installieren Sie es neu, oder beginnen Sie mit einer neuen Nachbesprechung.</translation>
    </message>
</context>
<context>
    <name>debrief::WordingCheck</name>
    <message>
        <source>The lexicon %1 can&apos;t be read. Install Debrief again.</source>
        <translation>Das Lexikon %1 kann nicht gelesen werden. Installieren Sie Debrief neu.</translation>
    </message>
    <message>
        <source>There is no lexicon in %1. Install Debrief again.</source>
        <translation>In %1 ist kein Lexikon. Installieren Sie Debrief neu.</translation>
    </message>
</context>
<context>
    <name>debrief::WordingCommand</name>
    <message>
        <source>Find wording that blames, judges with hindsight or stays vague.</source>
        <translation>Findet Formulierungen, die beschuldigen, aus der Rückschau urteilen oder vage bleiben.</translation>
    </message>
    <message>
        <source>Print JSON. Places count characters, from 0; lines and columns count from 1.</source>
        <translation>Gibt JSON aus. Stellen zählen Zeichen, ab 0; Zeilen und Spalten zählen ab 1.</translation>
    </message>
    <message>
        <source>Look for phrases of this language alone (en, de); otherwise of every one.</source>
        <translation>Sucht nur Wendungen dieser Sprache (en, de); sonst die aller Sprachen.</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>There is no lexicon for &apos;%1&apos;. There are: %2.</source>
        <translation>Es gibt kein Lexikon für „%1“. Es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>debrief::WordingLexicon</name>
    <message>
        <source>%1 (at byte %2)</source>
        <translation>%1 (bei Byte %2)</translation>
    </message>
    <message>
        <source>The lexicon %1 can&apos;t be used: %2</source>
        <translation>Das Lexikon %1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>“language” is missing.</source>
        <translation>„language“ fehlt.</translation>
    </message>
    <message>
        <source>%1: reason and question must be there.</source>
        <translation>%1: reason und question müssen da sein.</translation>
    </message>
    <message>
        <source>%1: there is no “%2”.</source>
        <translation>%1: „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“rules” is missing.</source>
        <translation>„rules“ fehlt.</translation>
    </message>
    <message>
        <source>%1: “find” is missing.</source>
        <translation>%1: „find“ fehlt.</translation>
    </message>
    <message>
        <source>A phrase must begin with a word that is listed.</source>
        <translation>Eine Wendung muss mit einem Wort beginnen, das aufgeführt ist.</translation>
    </message>
    <message>
        <source>%1: an entry is no text.</source>
        <translation>%1: Ein Eintrag ist kein Text.</translation>
    </message>
    <message>
        <source>%1: it must be a list of texts.</source>
        <translation>%1: Es muss eine Liste von Texten sein.</translation>
    </message>
</context>
<context>
    <name>debrief::WordingModel</name>
    <message>
        <source>Ignore “%1” once</source>
        <translation>„%1“ einmal übergehen</translation>
    </message>
    <message>
        <source>Ignore “%1” in this review</source>
        <translation>„%1“ in dieser Nachbesprechung übergehen</translation>
    </message>
    <message>
        <source>Show “%1” again</source>
        <translation>Wieder auf „%1“ hinweisen</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>category and phrase</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1: “%2”, in %3: %4</source>
        <comment>category, phrase, where, the words around it</comment>
        <translation>%1: „%2“, in %3: %4</translation>
    </message>
</context>
<context>
    <name>debrief::WordingPanel</name>
    <message>
        <source>%1 · %2</source>
        <comment>category · where it stands</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing to reword</source>
        <translation>Nichts umzuformulieren</translation>
    </message>
    <message>
        <source>What blames, judges with hindsight or stays vague is listed here, with a better question.</source>
        <translation>Was beschuldigt, aus der Rückschau urteilt oder vage bleibt, steht hier, mit einer besseren Frage.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulierung</translation>
    </message>
    <message>
        <source>Findings of the wording check</source>
        <translation>Funde der Formulierungsprüfung</translation>
    </message>
    <message>
        <source>&amp;Go to the phrase</source>
        <translation>Zur Wendung &amp;gehen</translation>
    </message>
    <message>
        <source>Ignore &amp;once</source>
        <translation>&amp;Einmal übergehen</translation>
    </message>
    <message>
        <source>Ignore in this &amp;review</source>
        <translation>In dieser &amp;Nachbesprechung übergehen</translation>
    </message>
    <message>
        <source>&amp;Point it out again</source>
        <translation>Wieder darauf &amp;hinweisen</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) to reword</source>
        <translation>
            <numerusform>%n Wendung zum Umformulieren</numerusform>
            <numerusform>%n Wendungen zum Umformulieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n ignored</source>
        <translation>
            <numerusform>%n übergangene zeigen</numerusform>
            <numerusform>%n übergangene zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::WordingPattern</name>
    <message>
        <source>There are no words called “%1”.</source>
        <translation>Es gibt keine Wörter namens „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not one word in small letters.</source>
        <translation>„%1“ ist nicht ein Wort in kleinen Buchstaben.</translation>
    </message>
    <message>
        <source>A count in braces goes from 1 to %1.</source>
        <translation>Eine Anzahl in geschweiften Klammern geht von 1 bis %1.</translation>
    </message>
</context>
<context>
    <name>debrief::Workspace</name>
    <message>
        <source>“%1” was deleted by another window or the command line.</source>
        <translation>„%1“ wurde von einem anderen Fenster oder der Befehlszeile gelöscht.</translation>
    </message>
</context>
<context>
    <name>debrief::YourNameDialog</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Who captures &amp;notes in this library?</source>
        <translation>Wer hält in dieser Bibliothek &amp;Notizen fest?</translation>
    </message>
    <message>
        <source>What you note carries the name, so that the notes of two laptops can be told apart once they are merged.</source>
        <translation>Was Sie notieren, trägt den Namen, damit die Notizen zweier Rechner nach dem Zusammenführen zu unterscheiden sind.</translation>
    </message>
</context>
<context>
    <name>debrief::ZoneQuestion</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a zone&apos;s name and offset</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is no abbreviation with its zone. Type, for example, IST=Asia/Kolkata.</source>
        <translation>„%1“ ist keine Abkürzung mit ihrer Zone. Geben Sie zum Beispiel IST=Asia/Kolkata ein.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Type a name such as Asia/Kolkata or UTC.</source>
        <translation>Die Zeitzone „%1“ gibt es nicht. Geben Sie einen Namen wie Asia/Kolkata oder UTC ein.</translation>
    </message>
    <message>
        <source>These are too many abbreviations.</source>
        <translation>Das sind zu viele Abkürzungen.</translation>
    </message>
</context>
<context>
    <name>debrief::ZoneToken</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a zone&apos;s name and offset</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” stands for several zones: %2. Type one of these names or offsets instead.</source>
        <translation>„%1“ steht für mehrere Zonen: %2. Geben Sie stattdessen einen dieser Namen oder Abstände ein.</translation>
    </message>
</context>
<context>
    <name>debrief::saveFile</name>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another place, or make room there.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort, oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>The folder %1 for the pictures can&apos;t be made. Choose another place for the file.</source>
        <translation>Der Ordner %1 für die Bilder kann nicht angelegt werden. Wählen Sie einen anderen Ort für die Datei.</translation>
    </message>
</context>
<context>
    <name>debrief::theme</name>
    <message>
        <source>De</source>
        <comment>Letters that stand for the phase Detect</comment>
        <translation>Er</translation>
    </message>
    <message>
        <source>Di</source>
        <comment>Letters that stand for the phase Diagnose</comment>
        <translation>Di</translation>
    </message>
    <message>
        <source>M</source>
        <comment>Letters that stand for the phase Mitigate</comment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>R</source>
        <comment>Letters that stand for the phase Resolve</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>P</source>
        <comment>Letters that stand for the phase Prevent</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>W</source>
        <comment>Letters that stand for the topic Went well</comment>
        <translation>Gu</translation>
    </message>
    <message>
        <source>Lu</source>
        <comment>Letters that stand for the topic Got lucky</comment>
        <translation>Gl</translation>
    </message>
    <message>
        <source>Le</source>
        <comment>Letters that stand for the topic Learned</comment>
        <translation>Le</translation>
    </message>
    <message>
        <source>A</source>
        <comment>Letters that stand for the topic Actions</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>G</source>
        <comment>Letters that stand for the topic General</comment>
        <translation>A</translation>
    </message>
</context>
</TS>
