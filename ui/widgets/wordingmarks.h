// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/wordingfinding.h"

#include <QColor>
#include <QObject>
#include <QPointer>

class QPlainTextEdit;

namespace debrief {

class WordingModel;

/// Of an underline; keeps 3:1 on an input, light or dark.
QColor wordingColor(WordingCategory category);

/// Underlines what the wording check finds in an input, and says why and what to ask when the pointer rests on it.
class WordingMarks final : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the input does. The model may go before.
    WordingMarks(QPlainTextEdit &edit, const WordingModel &model, WordingContext context);

    void setContext(WordingContext context);
    const QList<WordingFinding> &findings() const { return m_findings; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    QPlainTextEdit &m_edit;
    QPointer<const WordingModel> m_model;
    WordingContext m_context;
    QList<WordingFinding> m_findings;
};

} // namespace debrief
