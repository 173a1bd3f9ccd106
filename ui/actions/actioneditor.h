// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/reviewsession.h"

#include <QPointer>
#include <QScrollArea>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace debrief {

class DueDateEdit;
class ParticipantModel;
class Workspace;

/// All fields of one action. Each change is an edit of the session at once; what is typed into one field is one step to undo.
class ActionEditor final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ActionEditor(Workspace &workspace, QWidget *parent = nullptr);
    ~ActionEditor() override;

    void setSession(ReviewSession *session);
    /// Null shows nothing and disables the fields.
    void setAction(ActionId id);
    ActionId action() const { return m_id; }
    void focusTitle();

signals:
    /// Escape was pressed.
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Change = std::function<void(ActionItem &)>;

    void build();
    void buildTexts(QVBoxLayout &layout);
    void buildChoices(QVBoxLayout &layout);
    void buildTracker(QVBoxLayout &layout);
    /// Puts the field below its name.
    void addField(QVBoxLayout &layout, const QString &name, QWidget *field, const QString &objectName);
    QLineEdit *makeLine(QString ActionItem::*member);
    QPlainTextEdit *makeText(int lines, QString ActionItem::*member);
    template<typename Value>
    QComboBox *makeChoice(Value ActionItem::*member);

    void follow(const Changes &changes);
    void load();
    void commit(const QString &field, const Change &change);
    void showProblem(const QString &text);

    Workspace &m_workspace;
    QPointer<ReviewSession> m_session;
    ActionId m_id;
    ParticipantModel *m_participants;
    QWidget *m_form;
    QPlainTextEdit *m_title = nullptr;
    QLabel *m_problem = nullptr;
    QLineEdit *m_owner = nullptr;
    DueDateEdit *m_due = nullptr;
    QWidget *m_declined = nullptr;
    /// Each shows its part of the action.
    QList<std::function<void(const ActionItem &)>> m_loaders;
    bool m_isLoading = false;
    bool m_isCommitting = false;
};

} // namespace debrief
