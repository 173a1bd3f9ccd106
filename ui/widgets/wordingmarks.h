// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/wordingfinding.h"

#include <QColor>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QPlainTextEdit;
class QWidget;

namespace debrief {

class WordingModel;

/// Of an underline, one for each category; keeps 3:1 on an input, light or dark.
QColor wordingColor(WordingCategory category);

/// Underlines what the wording check finds in an input, and says why and what to ask when the pointer rests on it.
class WordingMarks final : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the input does. The model may go before.
    WordingMarks(QPlainTextEdit &edit, const WordingModel &model, WordingContext context);

    /// For inputs that come and go, as those of cells: declares what is edited there, for attach().
    static void ask(QPlainTextEdit &edit, WordingContext context);
    /// Gives the widget its marks, if it is an input that asks for them and has none.
    static void attach(QWidget *widget, const WordingModel &model);

    void setContext(WordingContext context);
    const QList<WordingFinding> &findings() const { return m_findings; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refreshSoon();
    void refresh();
    void underline();
    const WordingFinding *findingUnder(const QPoint &position) const;

    QPlainTextEdit &m_edit;
    QPointer<const WordingModel> m_model;
    WordingContext m_context;
    QTimer m_rest;
    QList<WordingFinding> m_findings;
};

} // namespace debrief
