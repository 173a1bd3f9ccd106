// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/theme.h"

#include <QWidget>

namespace debrief {

/// A word in a rounded, tinted shape: a kind, a state, a severity.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setTone(theme::Tone tone);
    theme::Tone tone() const { return m_tone; }
    /// Before the text; empty for none.
    void setIconName(const QString &name);
    QString iconName() const { return m_iconName; }
    /// Always as wide as the widest of these, with room for an icon where it may get one, so that what stands beside it doesn't move.
    void reserveFor(const QStringList &texts, bool withIcon = false);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// The same shape for delegates. Returns the width it takes.
    static int paint(QPainter *painter, QPoint leftCentre, const QString &text, theme::Tone tone);
    static int widthOf(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_iconName;
    QStringList m_reserved;
    bool m_reservesIcon = false;
    theme::Tone m_tone = theme::Tone::TextMuted;
};

} // namespace debrief
