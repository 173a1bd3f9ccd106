// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIconEngine>

namespace debrief {

/// A Breeze icon whose ink follows light and dark. The KF6 library has the light drawings only and leaves it to its users to
/// recolour them; colours that mean something (a warning's orange) stay.
class ThemeIconEngine final : public QIconEngine
{
public:
    explicit ThemeIconEngine(const QString &name);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override { return new ThemeIconEngine(*this); }
    QString iconName() override { return m_name; }
    QString key() const override { return QStringLiteral("debrief"); }
    bool isNull() override;

private:
    QIcon drawing() const;

    QString m_name;
};

} // namespace debrief
