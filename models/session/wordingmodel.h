// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "language/wordingcheck.h"
#include "session/wordingignores.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace debrief {

class ReviewSession;

/// What the wording check finds in the open review, in the order of the report. It follows every edit, once typing rests; only what
/// was edited is read again. It is for the console alone.
class WordingModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum WordingRole {
        PhraseRole = Qt::UserRole,
        CategoryRole, ///< int of WordingCategory
        ReasonRole,
        QuestionRole,
        FieldRole, ///< int of WordingField
        IdRole,    ///< QUuid of what it stands in.
        StartRole,
        LengthRole,
        ExcerptRole, ///< The words around it.
        IsIgnoredRole,
    };

    explicit WordingModel(QObject *parent = nullptr);
    ~WordingModel() override;

    /// Null shows nothing.
    void setSession(ReviewSession *session);

    /// Rows follow when typing rests; this is for who can't wait.
    void settle();
    /// Findings that are not ignored.
    int openCount() const { return m_openCount; }
    int ignoredCount() const { return m_ignoredCount; }
    bool showsIgnored() const { return m_showsIgnored; }
    void setShowsIgnored(bool shows);

    /// For a text that is being typed; what is ignored in the whole review is left out.
    QList<WordingFinding> check(const QString &text, WordingContext context) const;

    /// Each is one step to undo.
    Result<> ignoreOnce(const QModelIndex &index);
    Result<> ignoreInReview(const QModelIndex &index);
    /// Takes back whatever made it ignored.
    Result<> unignore(const QModelIndex &index);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    /// Texts that are shown somewhere are to be looked at again: names or what is ignored have changed.
    void rulesChanged();
    /// How many there are may have changed.
    void counted();
    /// Why nothing is found at all.
    void loadingFailed(const debrief::Error &error);

private:
    struct Row
    {
        qsizetype text = 0;
        qsizetype finding = 0;
        bool isIgnored = false;
    };

    void readAll();
    void readIgnores();
    void readNames();
    void follow(const Changes &changes);
    void rebuildRows();
    Result<> store(const WordingIgnores &ignores, const QString &undoText);
    const Row *rowAt(const QModelIndex &index) const;

    std::optional<WordingCheck> m_check;
    QPointer<ReviewSession> m_session;
    QHash<QUuid, QList<CheckedText>> m_found; ///< Of each thing that has findings.
    QList<CheckedText> m_texts;               ///< The same in their order.
    QList<Row> m_rows;
    QTimer m_rebuild;
    WordingIgnores m_ignores;
    int m_openCount = 0;
    int m_ignoredCount = 0;
    bool m_showsIgnored = false;
};

} // namespace debrief
