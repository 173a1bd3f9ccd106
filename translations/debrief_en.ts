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
    <name>debrief::CaptureDescription</name>
    <message numerus="yes">
        <source>tied to %n event(s)</source>
        <translation>
            <numerusform>tied to %n event</numerusform>
            <numerusform>tied to %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::CaptureLineWidget</name>
    <message numerus="yes">
        <source>%n line(s) were pasted:</source>
        <translation>
            <numerusform>%n line was pasted:</numerusform>
            <numerusform>%n lines were pasted:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n line(s)</source>
        <translation>
            <numerusform>Enter %n line</numerusform>
            <numerusform>Enter %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entered: %n line(s)</source>
        <translation>
            <numerusform>Entered: %n line</numerusform>
            <numerusform>Entered: %n lines</numerusform>
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
    <name>debrief::ClosingCheck</name>
    <message numerus="yes">
        <source>%n important time(s) missing from the timeline</source>
        <translation>
            <numerusform>%n important time missing from the timeline</numerusform>
            <numerusform>%n important times missing from the timeline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s) not answered yet</source>
        <translation>
            <numerusform>%n prompt not answered yet</numerusform>
            <numerusform>%n prompts not answered yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsorted note(s)</source>
        <translation>
            <numerusform>%n unsorted note</numerusform>
            <numerusform>%n unsorted notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked topic(s) still open</source>
        <translation>
            <numerusform>%n parked topic still open</numerusform>
            <numerusform>%n parked topics still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than three factors: %n more to look for</source>
        <translation>
            <numerusform>Fewer than three factors: %n more to look for</numerusform>
            <numerusform>Fewer than three factors: %n more to look for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without an owner</source>
        <translation>
            <numerusform>%n action without an owner</numerusform>
            <numerusform>%n actions without an owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a due date</source>
        <translation>
            <numerusform>%n action without a due date</numerusform>
            <numerusform>%n actions without a due date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::ClosingDialog</name>
    <message numerus="yes">
        <source>%n point(s) still open</source>
        <translation>
            <numerusform>%n point still open</numerusform>
            <numerusform>%n points still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::DiscussNotes</name>
    <message numerus="yes">
        <source>%n topic(s) still open</source>
        <translation>
            <numerusform>%n topic still open</numerusform>
            <numerusform>%n topics still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsorted note(s). A digit puts what is selected to:</source>
        <translation>
            <numerusform>%n unsorted note. A digit puts what is selected to:</numerusform>
            <numerusform>%n unsorted notes. A digit puts what is selected to:</numerusform>
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
    <message numerus="yes">
        <source>The wording check finds %n phrase(s) in this review: see &apos;debrief wording&apos;.</source>
        <translation>
            <numerusform>The wording check finds %n phrase in this review: see &apos;debrief wording&apos;.</numerusform>
            <numerusform>The wording check finds %n phrases in this review: see &apos;debrief wording&apos;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::FactorHints</name>
    <message numerus="yes">
        <source>%n more to look for: few incidents have fewer than three factors.</source>
        <translation>
            <numerusform>%n more to look for: few incidents have fewer than three factors.</numerusform>
            <numerusform>%n more to look for: few incidents have fewer than three factors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without evidence. What was seen or said of it?</source>
        <translation>
            <numerusform>%n without evidence. What was seen or said of it?</numerusform>
            <numerusform>%n without evidence. What was seen or said of it?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factors, each with evidence. Ask once more: what else?</source>
        <translation>
            <numerusform>%n factor, with evidence. Ask once more: what else?</numerusform>
            <numerusform>%n factors, each with evidence. Ask once more: what else?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::FactorModel</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
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
    <name>debrief::NoteActions</name>
    <message numerus="yes">
        <source>%n action(s) made. You find them on the page Actions.</source>
        <translation>
            <numerusform>%n action made. You find them on the page Actions.</numerusform>
            <numerusform>%n actions made. You find them on the page Actions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) made. You find them at the top of the tree.</source>
        <translation>
            <numerusform>%n factor made. You find them at the top of the tree.</numerusform>
            <numerusform>%n factors made. You find them at the top of the tree.</numerusform>
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
    <name>debrief::NoteTreeModel</name>
    <message numerus="yes">
        <source>%1, %n note(s)</source>
        <translation>
            <numerusform>%1, %n note</numerusform>
            <numerusform>%1, %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::NoteWork</name>
    <message numerus="yes">
        <source>Merge %n note(s)</source>
        <translation>
            <numerusform>Merge %n note</numerusform>
            <numerusform>Merge %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reorder %n note(s)</source>
        <translation>
            <numerusform>Reorder %n note</numerusform>
            <numerusform>Reorder %n notes</numerusform>
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
    <message numerus="yes">
        <source>Make %n action(s) of notes</source>
        <translation>
            <numerusform>Make %n action of notes</numerusform>
            <numerusform>Make %n actions of notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n factor(s) of notes</source>
        <translation>
            <numerusform>Make %n factor of notes</numerusform>
            <numerusform>Make %n factors of notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n note(s) to event</source>
        <translation>
            <numerusform>Link %n note to event</numerusform>
            <numerusform>Link %n notes to event</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::ParkingLot</name>
    <message numerus="yes">
        <source>Drop %n topic(s) on purpose</source>
        <translation>
            <numerusform>Drop %n topic on purpose</numerusform>
            <numerusform>Drop %n topics on purpose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n topic(s) up again</source>
        <translation>
            <numerusform>Take %n topic up again</numerusform>
            <numerusform>Take %n topics up again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::PastePeopleDialog</name>
    <message numerus="yes">
        <source>%n line(s) name nobody that one can tell: “%1”</source>
        <translation>
            <numerusform>%n line names nobody that one can tell: “%1”</numerusform>
            <numerusform>%n lines name nobody that one can tell: “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be taken in. One undo takes them out again.</source>
        <translation>
            <numerusform>%n person will be taken in. One undo takes them out again.</numerusform>
            <numerusform>%n persons will be taken in. One undo takes them out again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::PromptActions</name>
    <message numerus="yes">
        <source>The question is gone; %n note(s) are unsorted now. Undo brings it back.</source>
        <translation>
            <numerusform>The question is gone; %n note is unsorted now. Undo brings it back.</numerusform>
            <numerusform>The question is gone; %n notes are unsorted now. Undo brings it back.</numerusform>
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
    <name>debrief::PromptRail</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::PromptSetDialog</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) added to the open review.</source>
        <translation>
            <numerusform>%n question added to the open review.</numerusform>
            <numerusform>%n questions added to the open review.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::PromptsCommand</name>
    <message numerus="yes">
        <source>Imported “%1” with %n question(s).</source>
        <translation>
            <numerusform>Imported “%1” with %n question.</numerusform>
            <numerusform>Imported “%1” with %n questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::Report</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::ReportPage</name>
    <message numerus="yes">
        <source>The wording check still finds %n phrase(s) in this review (Meeting, Wording).</source>
        <translation>
            <numerusform>The wording check still finds %n phrase in this review (Meeting, Wording).</numerusform>
            <numerusform>The wording check still finds %n phrases in this review (Meeting, Wording).</numerusform>
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
        <source>note(s) of what was said</source>
        <translation>
            <numerusform>note of what was said</numerusform>
            <numerusform>notes of what was said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>factor(s) found</source>
        <translation>
            <numerusform>factor found</numerusform>
            <numerusform>factors found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>action(s) to carry on with</source>
        <translation>
            <numerusform>action to carry on with</numerusform>
            <numerusform>actions to carry on with</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>debrief::RoomLayout</name>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… and %n more line</numerusform>
            <numerusform>… and %n more lines</numerusform>
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
<context>
    <name>debrief::WordingPanel</name>
    <message numerus="yes">
        <source>%n phrase(s) to reword</source>
        <translation>
            <numerusform>%n phrase to reword</numerusform>
            <numerusform>%n phrases to reword</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n ignored</source>
        <translation>
            <numerusform>Show %n ignored</numerusform>
            <numerusform>Show %n ignored</numerusform>
        </translation>
    </message>
</context>
</TS>
