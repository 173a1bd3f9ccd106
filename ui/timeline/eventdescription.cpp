// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/eventdescription.h"

#include "exchange/report/richtext.h"
#include "session/reviewsession.h"
#include "storage/library.h"

#include "ui/style/theme.h"
#include "ui/widgets/markdownedit.h"
#include "ui/widgets/richdocument.h"
#include "ui/widgets/spelling.h"
#include "ui/widgets/wordingmarks.h"
#include "ui/workspace.h"

#include <QAction>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

/// On a slow disk storing is spaced out, so that it never keeps a key waiting twice.
constexpr int HotPathMs = 8;
constexpr int SlowDiskPauseMs = 150;

QString draftPlace()
{
    return u"event-description"_s;
}

QString spellingKey()
{
    return u"spelling/enabled"_s;
}

} // namespace

EventDescription::EventDescription(Workspace &workspace, const CodeLanguages &languages, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_spelling(new Spelling(this)),
      m_edit(new MarkdownEdit(languages, *m_spelling, this)),
      m_reading(new QTextBrowser(this)),
      m_stack(new QStackedWidget(this)),
      m_preview(new QAction(theme::icon(u"document-preview"_s), tr("&Preview description"), this)),
      m_spellingAction(new QAction(theme::icon(u"tools-check-spelling"_s), tr("Check &spelling"), this))
{
    setObjectName(u"eventDescription"_s);
    m_spelling->setEnabled(QSettings().value(spellingKey(), true).toBool());
    m_edit->setObjectName(u"descriptionEdit"_s);
    new WordingMarks(*m_edit, m_workspace.wording(), WordingContext::Event);
    m_edit->setAccessibleName(tr("Description of the event, in Markdown"));
    m_edit->setPlaceholderText(tr("What happened, in Markdown: **bold**, `code`, lists, links."));
    m_reading->setObjectName(u"descriptionPreview"_s);
    m_reading->setAccessibleName(tr("Description of the event, as it will be read"));
    // What is clicked is asked about, and nothing is loaded.
    m_reading->setOpenLinks(false);
    m_reading->document()->setDocumentMargin(6);
    m_stack->addWidget(m_edit);
    m_stack->addWidget(m_reading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    m_preview->setObjectName(u"previewDescription"_s);
    m_preview->setCheckable(true);
    m_spellingAction->setObjectName(u"checkSpelling"_s);
    m_spellingAction->setCheckable(true);
    m_spellingAction->setShortcut(QKeySequence(Qt::Key_F7));
    m_spellingAction->setChecked(m_spelling->isEnabled());
    connect(m_preview, &QAction::toggled, this, [this](bool on) {
        commit();
        if (on)
            showPreview();
        m_stack->setCurrentIndex(on ? 1 : 0);
    });
    connect(m_spellingAction, &QAction::toggled, this, [this](bool on) {
        QSettings().setValue(spellingKey(), on);
        m_spelling->setEnabled(on);
        m_spelling->chooseFor(m_edit->toPlainText());
        if (on && !m_spelling->isAvailable())
            m_workspace.say(Workspace::Severity::Information,
                            tr("There is no dictionary on this computer. Install one, such as hunspell-en-us."));
    });
    m_storeSoon.setSingleShot(true);
    m_storeSoon.setInterval(0);
    connect(&m_storeSoon, &QTimer::timeout, this, &EventDescription::storeDraft);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        // New colours are told as a change, too.
        const bool matters = m_edit->document()->isModified() || m_hasDraft;
        if (!m_isShowing && matters && !m_storeSoon.isActive())
            m_storeSoon.start();
    });
    connect(m_edit, &MarkdownEdit::left, this, &EventDescription::commit);
    connect(m_edit, &MarkdownEdit::undoAsked, this, &EventDescription::commit);
    connect(m_edit, &MarkdownEdit::finished, this, [this] {
        commit();
        emit left();
    });
    connect(m_edit, &MarkdownEdit::escaped, this, [this] {
        discard();
        emit left();
    });
    connect(m_reading, &QTextBrowser::anchorClicked, this, &EventDescription::openRequested);
    setEvent({});
}

EventDescription::~EventDescription()
{
    // The editor says good-bye while this is half gone.
    m_edit->disconnect(this);
}

QString EventDescription::typed() const
{
    QString text = m_edit->toPlainText();
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

bool EventDescription::isDirty() const
{
    if (!m_edit->document()->isModified())
        return false;
    QString shown = m_shown;
    while (!shown.isEmpty() && shown.back().isSpace())
        shown.chop(1);
    return typed() != shown;
}

void EventDescription::setSession(ReviewSession *session)
{
    commit();
    storeDraft();
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_event = {};
    m_hasDraft = false;
    if (m_session) {
        connect(m_session, &ReviewSession::changed, this, &EventDescription::followChanges);
        recoverDraft();
        learnNames();
    }
    showText({});
}

void EventDescription::setEvent(EventId id)
{
    if (id != m_event) {
        commit();
        // It could not be stored, and it has been said why: what was typed stays where it is until it can be.
        if (isDirty())
            return;
    }
    m_event = id;
    const TimelineEvent *event = m_session ? m_session->find<TimelineEvent>(id) : nullptr;
    setEnabled(event);
    if (!event)
        m_event = {};
    if (!isDirty())
        showText(event ? event->text : QString());
}

void EventDescription::showText(const QString &text)
{
    m_shown = text;
    if (m_edit->toPlainText() != text || text.isEmpty()) {
        m_isShowing = true;
        m_edit->load(text);
        m_isShowing = false;
    }
    m_edit->document()->setModified(false);
    m_edit->forgetSteps();
    if (m_preview->isChecked())
        showPreview();
}

void EventDescription::showPreview()
{
    showRichText(*m_reading->document(), parseMarkdown(typed()));
}

void EventDescription::followChanges(const Changes &changes)
{
    bool namesChanged = false;
    for (const Change &change : changes) {
        namesChanged = namesChanged || isOf<Participant>(change) || isOf<Review>(change);
        const TimelineEvent *after = afterAs<TimelineEvent>(change);
        if (!after || after->id != m_event)
            continue;
        if (isDirty())
            m_shown = after->text; // What is being typed stays; it will be a step of its own.
        else
            showText(after->text);
    }
    if (namesChanged)
        learnNames();
}

void EventDescription::learnNames()
{
    if (!m_session)
        return;
    static const QRegularExpression gaps(u"\\W+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (const Participant &participant : m_session->tableOf<Participant>())
        words.append(participant.name.split(gaps, Qt::SkipEmptyParts));
    for (const QString &service : m_session->review().incident.services)
        words.append(service.split(gaps, Qt::SkipEmptyParts));
    m_spelling->setKnownWords(words);
}

void EventDescription::commit()
{
    if (!m_session || m_event.isNull() || !isDirty())
        return;
    m_storeSoon.stop();
    const QString text = typed();
    if (const TimelineEvent *event = m_session->find<TimelineEvent>(m_event)) {
        TimelineEvent edited = *event;
        edited.text = text;
        // First, so that following the step shows nothing anew.
        m_edit->document()->setModified(false);
        const QString before = std::exchange(m_shown, text);
        if (!m_workspace.report(m_session->update(edited, tr("Edit description")))) {
            m_shown = before;
            m_edit->document()->setModified(true);
            storeDraft();
            return;
        }
        m_edit->forgetSteps();
    } else {
        keepAsNote(text);
        m_edit->document()->setModified(false);
    }
    storeDraft();
}

void EventDescription::discard()
{
    if (!m_session || !isDirty())
        return;
    const QString before = m_shown;
    commit();
    const TimelineEvent *event = m_session->find<TimelineEvent>(m_event);
    if (!event || isDirty())
        return;
    // Two steps: undo brings back what was typed.
    TimelineEvent restored = *event;
    restored.text = before;
    m_workspace.report(m_session->update(restored, tr("Discard edit of description")));
}

void EventDescription::storeDraft()
{
    m_storeSoon.stop();
    if (!m_session)
        return;
    QElapsedTimer elapsed;
    elapsed.start();
    QString draft;
    if (isDirty())
        draft = QString::fromUtf8(
            QJsonDocument(QJsonObject{{u"event"_s, m_event.toString()}, {u"before"_s, m_shown}, {u"text"_s, typed()}})
                .toJson(QJsonDocument::Compact));
    if (draft.isEmpty() && !m_hasDraft)
        return;
    m_hasDraft = !draft.isEmpty();
    m_workspace.report(m_session->library().setDraft(m_session->id(), draftPlace(), draft));
    m_storeSoon.setInterval(elapsed.elapsed() > HotPathMs ? SlowDiskPauseMs : 0);
}

void EventDescription::recoverDraft()
{
    const auto stored = m_session->library().draft(m_session->id(), draftPlace());
    if (!stored || stored->isEmpty())
        return;
    const QJsonObject draft = QJsonDocument::fromJson(stored->toUtf8()).object();
    const QString text = draft.value("text"_L1).toString();
    const TimelineEvent *event =
        m_session->find<TimelineEvent>(EventId::fromString(draft.value("event"_L1).toString()));
    if (!text.isEmpty() && !event) {
        keepAsNote(text);
    } else if (event && text != event->text) {
        TimelineEvent edited = *event;
        // Where somebody else has written meanwhile, both stay.
        edited.text = event->text == draft.value("before"_L1).toString() ? text : event->text + u"\n\n"_s + text;
        if (!m_workspace.report(m_session->update(edited, tr("Edit description"))))
            return;
        m_workspace.say(Workspace::Severity::Information,
                        tr("What was typed into a description when Debrief ended is in it now. Undo takes it out."));
    }
    m_workspace.report(m_session->library().setDraft(m_session->id(), draftPlace(), {}));
}

void EventDescription::keepAsNote(const QString &text)
{
    NoteDraft note;
    note.text = text;
    note.isPrivate = true;
    if (!m_workspace.report(m_session->addNote(note).transform([](auto &&) {})))
        return;
    m_workspace.say(Workspace::Severity::Information,
                    tr("The event that was being described is gone. What was typed is a private note now."));
}

void EventDescription::focusEditor()
{
    m_preview->setChecked(false);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void EventDescription::hideEvent(QHideEvent *event)
{
    // Not when the whole window is minimised.
    if (!event->spontaneous())
        commit();
    QWidget::hideEvent(event);
}

void EventDescription::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_preview && m_preview->isChecked())
        showPreview();
}

} // namespace debrief
