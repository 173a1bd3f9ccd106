// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "domain/error.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <vector>

class QLabel;
class QWidget;

namespace debrief {

class ReviewSession;

/// Keeps the inputs of a form and the review alike. What is typed is in the library right after the key has been shown; the
/// keys typed in one visit to a field are one step to undo. What can't be taken stays in the input, with the reason below it.
class ReviewFields final : public QObject
{
    Q_OBJECT

public:
    struct Field
    {
        QWidget *input = nullptr;
        QLabel *problem = nullptr; ///< Hidden while there is none.
        QString undoText;
        std::function<QString()> shown;
        std::function<void(const QString &)> show;
        std::function<QString(const Review &)> read;
        std::function<Result<>(Review &, const QString &)> write;
    };

    explicit ReviewFields(QObject *parent);
    ~ReviewFields() override;

    void add(Field field);
    void setSession(ReviewSession *session);
    /// The input has been edited by a person.
    void edited(const QWidget *input);
    /// Takes in what was typed and not yet taken in.
    void commit();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        Field field;
        bool isPending = false;
    };

    void followChanges(const Changes &changes);
    void refresh(Entry &entry, bool evenIfInvalid);
    void commit(Entry &entry);
    void showProblem(const Entry &entry, const QString &text);

    QPointer<ReviewSession> m_session;
    std::vector<Entry> m_entries;
    QTimer m_commitSoon;
    int m_visit = 0;
    bool m_isShowing = false;
};

} // namespace debrief
