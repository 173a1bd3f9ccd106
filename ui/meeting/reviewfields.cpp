// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/reviewfields.h"

#include "session/reviewsession.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace debrief {

namespace {

/// On a slow disk storing is spaced out, so that it never keeps a key waiting twice.
constexpr int HotPathMs = 8;
constexpr int SlowDiskPauseMs = 150;

} // namespace

ReviewFields::ReviewFields(QObject *parent) : QObject(parent)
{
    m_commitSoon.setSingleShot(true);
    m_commitSoon.setInterval(0);
    connect(&m_commitSoon, &QTimer::timeout, this, qOverload<>(&ReviewFields::commit));
}

ReviewFields::~ReviewFields() = default;

void ReviewFields::add(Field field)
{
    field.input->installEventFilter(this);
    field.problem->hide();
    m_entries.push_back({std::move(field), false});
}

void ReviewFields::setSession(ReviewSession *session)
{
    // The session that is left still lives, and what was typed belongs to it.
    commit();
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (m_session)
        connect(m_session, &ReviewSession::changed, this, &ReviewFields::followChanges);
    for (Entry &entry : m_entries)
        refresh(entry, true);
}

void ReviewFields::edited(const QWidget *input)
{
    if (m_isShowing || !m_session)
        return;
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [input](const Entry &entry) { return entry.field.input == input; });
    if (found == m_entries.end())
        return;
    found->isPending = true;
    if (!m_commitSoon.isActive())
        m_commitSoon.start();
}

void ReviewFields::commit()
{
    m_commitSoon.stop();
    QElapsedTimer elapsed;
    elapsed.start();
    for (Entry &entry : m_entries) {
        if (entry.isPending)
            commit(entry);
    }
    m_commitSoon.setInterval(elapsed.elapsed() > HotPathMs ? SlowDiskPauseMs : 0);
}

void ReviewFields::commit(Entry &entry)
{
    entry.isPending = false;
    if (!m_session)
        return;
    Review review = m_session->review();
    Result<> done = entry.field.write(review, entry.field.shown());
    if (done)
        done = m_session->update(review, entry.field.undoText,
                                 QStringLiteral("%1#%2").arg(entry.field.input->objectName()).arg(m_visit));
    showProblem(entry, done ? QString() : done.error().message);
}

void ReviewFields::followChanges(const Changes &changes)
{
    if (std::none_of(changes.cbegin(), changes.cend(), [](const Change &change) { return isOf<Review>(change); }))
        return;
    for (Entry &entry : m_entries) {
        if (!entry.isPending)
            refresh(entry, false);
    }
}

void ReviewFields::refresh(Entry &entry, bool evenIfInvalid)
{
    const Review review = m_session ? m_session->review() : Review();
    if (!evenIfInvalid) {
        // What is shown may say the same in another way ("a,b" or "a, b"), or be half typed: then it stays as it is.
        Review said = review;
        const Result<> read = entry.field.write(said, entry.field.shown());
        if (read ? said == review : entry.field.input->hasFocus())
            return;
    }
    m_isShowing = true;
    entry.field.show(entry.field.read(review));
    m_isShowing = false;
    showProblem(entry, {});
}

void ReviewFields::showProblem(const Entry &entry, const QString &text)
{
    entry.field.problem->setText(text);
    entry.field.problem->setVisible(!text.isEmpty());
    entry.field.input->setAccessibleDescription(text);
}

bool ReviewFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        ++m_visit;
    } else if (event->type() == QEvent::FocusOut) {
        commit();
    } else if (event->type() == QEvent::ShortcutOverride) {
        // One undo for the whole review: the window's, and not the input's own beside it.
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            commit();
            event->ignore();
            return true;
        }
    } else if (event->type() == QEvent::Wheel && watched->isWidgetType() &&
               !static_cast<QWidget *>(watched)->hasFocus()) {
        // Whoever scrolls the page means the page, and not the choice that passes under the pointer.
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace debrief
