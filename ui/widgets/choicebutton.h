// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace debrief {

/// A large way to begin: an icon, a few words, and a line that says what happens.
class ChoiceButton final : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceButton(const QString &iconName, const QString &title, const QString &explanation, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_iconName;
    QString m_explanation;
};

} // namespace debrief
