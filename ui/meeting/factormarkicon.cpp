// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/factormarkicon.h"

#include "exchange/report/factormark.h"

#include <QIconEngine>
#include <QPainter>

namespace debrief {

namespace {

class FactorMarkEngine final : public QIconEngine
{
public:
    explicit FactorMarkEngine(FactorRole role) : m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setOpacity(mode == QIcon::Disabled ? 0.4 : 1);
        paintFactorMark(*painter, rect, m_role);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new FactorMarkEngine(*this); }

private:
    FactorRole m_role;
};

} // namespace

QIcon factorMarkIcon(FactorRole role)
{
    return QIcon(new FactorMarkEngine(role));
}

} // namespace debrief
