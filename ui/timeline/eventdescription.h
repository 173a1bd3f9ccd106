// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QStackedWidget;
class QTextBrowser;

namespace debrief {

class CodeLanguages;
class MarkdownEdit;
class ReviewSession;
class Spelling;
class Workspace;

/// The text of one event: written as Markdown, and shown as it will be read. What is typed becomes one step when the field is left or
/// by Ctrl+Return; until then it is kept as a draft in the library, so that nothing is lost however the program ends.
class EventDescription final : public QWidget
{
    Q_OBJECT

public:
    EventDescription(Workspace &workspace, const CodeLanguages &languages, QWidget *parent = nullptr);
    ~EventDescription() override;

    /// Null shows nothing. What was typed for the session or the event before is taken in first.
    void setSession(ReviewSession *session);
    void setEvent(EventId id);
    EventId eventId() const { return m_event; }
    /// Takes in what was typed.
    void commit();
    void focusEditor();

    QAction *previewAction() const { return m_preview; }
    QAction *spellingAction() const { return m_spellingAction; }

signals:
    /// Editing is done: the focus is for what comes next.
    void left();
    void openRequested(const QUrl &url);

protected:
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isDirty() const;
    QString typed() const;
    void followChanges(const Changes &changes);
    void showText(const QString &text);
    void showPreview();
    void storeDraft();
    void recoverDraft();
    void keepAsNote(const QString &text);
    void discard();
    void learnNames();

    Workspace &m_workspace;
    QPointer<ReviewSession> m_session;
    EventId m_event;
    QString m_shown; ///< What the review has, as it was last shown here.
    Spelling *m_spelling;
    MarkdownEdit *m_edit;
    QTextBrowser *m_reading;
    QStackedWidget *m_stack;
    QAction *m_preview;
    QAction *m_spellingAction;
    QTimer m_storeSoon;
    bool m_isShowing = false;
    bool m_hasDraft = false; ///< In the library.
};

} // namespace debrief
