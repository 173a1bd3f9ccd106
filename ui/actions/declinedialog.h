// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace debrief {

/// Asks why an action is declined.
class DeclineDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DeclineDialog(const QString &actionTitle, QWidget *parent = nullptr);

    /// Never empty once the dialog was accepted.
    QString reason() const;
    void accept() override;

private:
    QPlainTextEdit *m_reason;
};

} // namespace debrief
