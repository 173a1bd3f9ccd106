// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QLineEdit>
#include <QPointer>

#include <functional>

class QLabel;

namespace debrief {

/// Edits a time in its cell. How it is understood stands below the cell, or why it is not; what can't be used is not taken,
/// and stays to be corrected.
class PhraseEdit final : public QLineEdit
{
    Q_OBJECT

public:
    /// How a phrase is understood, in words; or why it is not.
    using Reader = std::function<Result<QString>(const QString &)>;

    explicit PhraseEdit(QWidget *parent);

    void setReader(Reader reader);
    /// The text that means "as it is".
    void begin(const QString &unchanged, const QString &text);
    bool isChanged() const { return text().trimmed() != m_unchanged.trimmed(); }
    /// True when the text can be used; else says why not.
    bool check();
    QString hint() const;

protected:
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void reread();
    void showHint(const QString &text, bool isError);
    void placeHint();

    QString m_unchanged;
    Reader m_reader;
    QPointer<QLabel> m_hint; ///< A sibling, so that it may stand outside the cell.
};

} // namespace debrief
