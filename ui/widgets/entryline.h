// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;

namespace debrief {

/// One line to type into: what it is for stands before it; below it, how it is understood or why it can't be. It opens where it
/// stands, keeps what was typed until it was taken, and closes by Escape.
class EntryLine final : public QFrame
{
    Q_OBJECT

public:
    /// How a text is understood, in words; or why it is not.
    using Reader = std::function<Result<QString>(const QString &)>;

    explicit EntryLine(const QString &name, QWidget *parent = nullptr);

    void setPurpose(const QString &purpose, const QString &placeholder);
    /// The purpose above the line instead of before it, for narrow places.
    void setStacked(bool stacked);
    void setReader(Reader reader);
    QString text() const;
    /// Shows it and gives it the focus.
    void open();
    /// After the text was taken: ready for the next one.
    void clear();
    /// Why the text was not taken. It stays.
    void refuse(const QString &reason);
    /// Reads the text again, because what it is read against has changed.
    void reread();

signals:
    /// A text that the reader understands.
    void submitted(const QString &text);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();
    void showHint(const QString &text, bool isError);

    QLabel *m_purpose;
    QLineEdit *m_edit;
    QLabel *m_hint;
    Reader m_reader;
};

} // namespace debrief
