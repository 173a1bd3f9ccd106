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
</context>
<context>
    <name>debrief::ImportDialog</name>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n line not understood</numerusform>
            <numerusform>%n lines not understood</numerusform>
        </translation>
    </message>
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
    <name>debrief::TimelineActions</name>
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
    <name>debrief::TimelinePage</name>
    <message numerus="yes">
        <source>The first of %n event(s) at %1</source>
        <translation>
            <numerusform>The first of %n event at %1</numerusform>
            <numerusform>The first of %n events at %1</numerusform>
        </translation>
    </message>
</context>
</TS>
