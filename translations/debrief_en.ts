<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>debrief::ActionColumn</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::ActionsPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still incomplete</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n still incomplete</numerusform>
            <numerusform>%n still incomplete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::AlertmanagerImporter</name>
    <message numerus="yes">
        <source>Alertmanager left %n alert(s) out of this payload.</source>
        <translation>
            <numerusform>Alertmanager left %n alert out of this payload.</numerusform>
            <numerusform>Alertmanager left %n alerts out of this payload.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::CheckCommand</name>
    <message numerus="yes">
        <source>%n problem(s) in %1.</source>
        <translation>
            <numerusform>%n problem in %1.</numerusform>
            <numerusform>%n problems in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::DiscussNotes</name>
    <message numerus="yes">
        <source>%n action(s) made</source>
        <translation>
            <numerusform>%n action made</numerusform>
            <numerusform>%n actions made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s)</source>
        <translation>
            <numerusform>Delete %n note</numerusform>
            <numerusform>Delete %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::EventDetailPane</name>
    <message numerus="yes">
        <source>%n event(s) selected</source>
        <translation>
            <numerusform>%n event selected</numerusform>
            <numerusform>%n events selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::EvidenceIntake</name>
    <message numerus="yes">
        <source>Only the first %n file(s) were taken. Pack the others into one file.</source>
        <translation>
            <numerusform>Only the first file was taken. Pack the others into one file.</numerusform>
            <numerusform>Only the first %n files were taken. Pack the others into one file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::EvidenceModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::ExportCommand</name>
    <message numerus="yes">
        <source>%n private note(s) are in it: JSON holds the whole review. Markdown and PDF leave them out.</source>
        <translation>
            <numerusform>%n private note is in it: JSON holds the whole review. Markdown and PDF leave it out.</numerusform>
            <numerusform>%n private notes are in it: JSON holds the whole review. Markdown and PDF leave them out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::GraphHoverCard</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::ImportCommand</name>
    <message numerus="yes">
        <source>%n new review(s)</source>
        <translation>
            <numerusform>%n new review</numerusform>
            <numerusform>%n new reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n new event</numerusform>
            <numerusform>%n new events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) known already</source>
        <translation>
            <numerusform>%n event known already</numerusform>
            <numerusform>%n events known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n further warning(s)</source>
        <translation>
            <numerusform>%1: %n further warning</numerusform>
            <numerusform>%1: %n further warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left out by the filter</source>
        <translation>
            <numerusform>%n event left out by the filter</numerusform>
            <numerusform>%n events left out by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left out as noise (--with-noise takes them)</source>
        <translation>
            <numerusform>%n event left out as noise (--with-noise takes it)</numerusform>
            <numerusform>%n events left out as noise (--with-noise takes them)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::ImportDialog</name>
    <message numerus="yes">
        <source>%n new review(s)</source>
        <translation>
            <numerusform>%n new review</numerusform>
            <numerusform>%n new reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n new event</numerusform>
            <numerusform>%n new events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) known already</source>
        <translation>
            <numerusform>%n event known already</numerusform>
            <numerusform>%n events known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %n event(s) so far</source>
        <translation>
            <numerusform>Reading: %n event so far</numerusform>
            <numerusform>Reading: %n events so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) not understood</source>
        <translation>
            <numerusform>%n place not understood</numerusform>
            <numerusform>%n places not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) filtered out</source>
        <translation>
            <numerusform>%n event filtered out</numerusform>
            <numerusform>%n events filtered out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out as noise</source>
        <translation>
            <numerusform>%n left out as noise</numerusform>
            <numerusform>%n left out as noise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::ImportPreviewModel</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::ImporterRegistry</name>
    <message numerus="yes">
        <source>%n file(s) left out: a link, or a name that leads elsewhere.</source>
        <translation>
            <numerusform>%n file left out: a link, or a name that leads elsewhere.</numerusform>
            <numerusform>%n files left out: a link, or a name that leads elsewhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::Importing</name>
    <message numerus="yes">
        <source>Import %n event(s)</source>
        <translation>
            <numerusform>Import %n event</numerusform>
            <numerusform>Import %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::JsonStream</name>
    <message numerus="yes">
        <source>one record is larger than %n MiB. This is no export of an incident.</source>
        <translation>
            <numerusform>one record is larger than %n MiB. This is no export of an incident.</numerusform>
            <numerusform>one record is larger than %n MiB. This is no export of an incident.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::LibraryDelegate</name>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::NoteTreeModel</name>
    <message numerus="yes">
        <source>%1, %n note(s)</source>
        <translation>
            <numerusform>%1, %n note</numerusform>
            <numerusform>%1, %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Park %n note(s)</source>
        <translation>
            <numerusform>Park %n note</numerusform>
            <numerusform>Park %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n note(s)</source>
        <translation>
            <numerusform>Move %n note</numerusform>
            <numerusform>Move %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::PromptPanel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::ReviewSession</name>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>Delete %n item</numerusform>
            <numerusform>Delete %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n piece(s) of evidence</source>
        <translation>
            <numerusform>Add %n piece of evidence</numerusform>
            <numerusform>Add %n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::RoomContent</name>
    <message numerus="yes">
        <source>%n action(s) to carry on with.</source>
        <translation>
            <numerusform>%n action to carry on with.</numerusform>
            <numerusform>%n actions to carry on with.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::RosterEditor</name>
    <message numerus="yes">
        <source>Delete %n person(s)</source>
        <translation>
            <numerusform>Delete %n person</numerusform>
            <numerusform>Delete %n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::SearchCommand</name>
    <message numerus="yes">
        <source>These are the best %n hits. More words find less.</source>
        <translation>
            <numerusform>This is the best hit. More words find less.</numerusform>
            <numerusform>These are the best %n hits. More words find less.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::SearchHitModel</name>
    <message numerus="yes">
        <source>The best %n hits. More words find less.</source>
        <translation>
            <numerusform>The best hit. More words find less.</numerusform>
            <numerusform>The best %n hits. More words find less.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::SlackImporter</name>
    <message numerus="yes">
        <source>%n person(s) are known by id only. Import the whole export, with its users.json, to see their names.</source>
        <translation>
            <numerusform>%n person is known by id only. Import the whole export, with its users.json, to see their name.</numerusform>
            <numerusform>%n persons are known by id only. Import the whole export, with its users.json, to see their names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::TimelineEdits</name>
    <message numerus="yes">
        <source>Change time of %n event(s)</source>
        <translation>
            <numerusform>Change time of %n event</numerusform>
            <numerusform>Change time of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n event(s)</source>
        <translation>
            <numerusform>Delete %n event</numerusform>
            <numerusform>Delete %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::TimelineFilterBar</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::TimelineGraphView</name>
    <message numerus="yes">
        <source>%n more of the same time are in the table</source>
        <translation>
            <numerusform>%n more of the same time is in the table</numerusform>
            <numerusform>%n more of the same time are in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change time of %n event(s)</source>
        <translation>
            <numerusform>Change time of %n event</numerusform>
            <numerusform>Change time of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n event(s) that stand together</source>
        <translation>
            <numerusform>one of %n events that stand together</numerusform>
            <numerusform>one of %n events that stand together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::TimelineGraphic</name>
    <message numerus="yes">
        <source>%n later →</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n later →</numerusform>
            <numerusform>%n later →</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>← %n earlier</source>
        <comment>events</comment>
        <translation>
            <numerusform>← %n earlier</numerusform>
            <numerusform>← %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::TimelineLines</name>
    <message numerus="yes">
        <source>%n event(s) without one</source>
        <translation>
            <numerusform>%n event without one</numerusform>
            <numerusform>%n events without one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s): “%1”</source>
        <translation>
            <numerusform>%n event: “%1”</numerusform>
            <numerusform>%n events: “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) by %1: from %2 to %3</source>
        <translation>
            <numerusform>%n event by %1: from %2 to %3</numerusform>
            <numerusform>%n events by %1: from %2 to %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s): not told</source>
        <translation>
            <numerusform>%n event: not told</numerusform>
            <numerusform>%n events: not told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), the first at %1, %2 after it happened</source>
        <translation>
            <numerusform>%n event, at %1, %2 after it happened</numerusform>
            <numerusform>%n events, the first at %1, %2 after it happened</numerusform>
        </translation>
    </message>
</context>
</TS>
