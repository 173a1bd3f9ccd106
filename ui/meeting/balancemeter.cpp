// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/balancemeter.h"

#include "domain/factor.h"
#include "exchange/report/factormark.h"
#include "exchange/report/layoutstyle.h"
#include "session/closingcheck.h"
#include "session/reviewsession.h"
#include "ui/style/texttone.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/workspace.h"

#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace debrief {

namespace {

struct Part
{
    int count = 0;
    QColor color;
    QString sign;
};

} // namespace

BalanceBar::BalanceBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("balanceBar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFont(theme::font(theme::Type::Small));
}

void BalanceBar::setBalance(const Balance &balance)
{
    m_balance = balance;
    update();
}

QSize BalanceBar::sizeHint() const
{
    return {160, fontMetrics().height() + 2};
}

void BalanceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(area, 4, 4);
    painter.fillPath(outline, theme::color(theme::Tone::Window));
    const std::array<Part, 3> parts{{{m_balance.wentWrong, factorColor(FactorRole::Contributing), QStringLiteral("−")},
                                     {m_balance.wentWell, factorColor(FactorRole::Mitigating), QStringLiteral("+")},
                                     {m_balance.lucky, factorColor(FactorRole::Lucky), QStringLiteral("★")}}};
    painter.save();
    painter.setClipPath(outline);
    double left = area.left();
    for (const Part &part : parts) {
        if (part.count == 0)
            continue;
        const QRectF place(left, area.top(), area.width() * part.count / m_balance.total(), area.height());
        left = place.right();
        const QRectF shown = isRightToLeft() ? QRectF(area.left() + area.right() - place.right(), place.top(),
                                                      place.width(), place.height())
                                             : place;
        painter.fillRect(shown, part.color);
        // A gap that shows where one ends, without colours too.
        painter.fillRect(QRectF(shown.right() - 1, shown.top(), 1, shown.height()), theme::color(theme::Tone::Surface));
        const QString text = part.sign + QString::number(part.count);
        if (fontMetrics().horizontalAdvance(text) + 4 <= shown.width()) {
            painter.setPen(layoutstyle::textOn(part.color));
            painter.drawText(shown, Qt::AlignCenter, text);
        }
    }
    painter.restore();
    painter.setPen(theme::color(theme::Tone::Border));
    painter.drawPath(outline);
}

BalanceMeter::BalanceMeter(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_bar(new BalanceBar(this)),
      m_words(new ElidedLabel({}, this)),
      m_hint(new ElidedLabel({}, this))
{
    setObjectName(QStringLiteral("balanceMeter"));
    m_words->setObjectName(QStringLiteral("balanceWords"));
    m_hint->setObjectName(QStringLiteral("balanceHint"));
    for (ElidedLabel *label : {m_words, m_hint}) {
        label->setFont(theme::font(theme::Type::Small));
        theme::setTextTone(label, theme::Tone::TextMuted);
    }
    m_layout = new QGridLayout(this);
    m_layout->setContentsMargins(theme::Gap, 4, theme::Gap, 4);
    m_layout->setHorizontalSpacing(theme::GapSmall);
    m_layout->setVerticalSpacing(4);
    m_layout->addWidget(m_bar, 0, 0);
    m_layout->addWidget(m_words, 0, 1);
    m_layout->addWidget(m_hint, 0, 2);
    m_layout->setColumnStretch(2, 1);

    // Of many changes at once the last counts.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &BalanceMeter::follow);
    connect(&workspace, &Workspace::sessionChanged, this, &BalanceMeter::setSession);
    setSession(workspace.session());
}

void BalanceMeter::setHintBelow()
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->removeWidget(m_hint);
    m_layout->addWidget(m_hint, 1, 0, 1, 3);
    // Kept free while there is none: what stands below does not move.
    m_hint->setMinimumHeight(m_hint->fontMetrics().height());
}

void BalanceMeter::setSession(ReviewSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &ReviewSession::changed, this, [this](const Changes &changes) {
            const bool concerns = std::ranges::any_of(changes, [](const Change &change) {
                return isOf<Note>(change) || isOf<Factor>(change) || isOf<Prompt>(change);
            });
            if (concerns)
                m_soon.start();
        });
    }
    follow();
}

void BalanceMeter::follow()
{
    m_balance = m_session ? balanceOf(*m_session) : Balance();
    m_bar->setBalance(m_balance);
    m_words->setText(balanceText(m_balance));
    m_hint->setText(balanceHint(m_balance));
    setAccessibleName(tr("Balance of what was said"));
    setAccessibleDescription(m_hint->text().isEmpty() ? m_words->text()
                                                      : tr("%1. %2").arg(m_words->text(), m_hint->text()));
}

} // namespace debrief
