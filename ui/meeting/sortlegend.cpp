// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/sortlegend.h"

#include "session/reviewsession.h"
#include "ui/style/stylepaint.h"
#include "ui/style/texttone.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace debrief {

namespace {

constexpr int CapSize = 18;
constexpr int TextWidth = 130;

} // namespace

SortLegend::SortLegend(QWidget *parent)
    : QWidget(parent),
      m_purpose(new QLabel(this)),
      m_entries(new QWidget(this)),
      m_flow(new FlowLayout(m_entries))
{
    setObjectName(QStringLiteral("sortLegend"));
    setAccessibleName(tr("Where the digits put a note"));
    m_purpose->setObjectName(QStringLiteral("sortPurpose"));
    m_purpose->setFont(theme::font(theme::Type::Small));
    theme::setTextTone(m_purpose, theme::Tone::TextMuted);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Gap, 4, theme::Gap, 4);
    layout->setSpacing(2);
    layout->addWidget(m_purpose);
    layout->addWidget(m_entries);
    setPurpose({});
}

void SortLegend::setSession(ReviewSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &ReviewSession::changed, this, [this](const Changes &changes) {
            if (std::ranges::any_of(changes, [](const Change &change) { return isOf<Prompt>(change); }))
                follow();
        });
    }
    follow();
}

void SortLegend::setParks(bool parks)
{
    if (m_parks == parks)
        return;
    m_parks = parks;
    showPlaces(m_all, false);
}

void SortLegend::setPurpose(const QString &text)
{
    m_purpose->setText(text);
    m_purpose->setVisible(!text.isEmpty());
}

void SortLegend::follow()
{
    const QList<SortSlot> places = m_session ? sortSlots(*m_session) : QList<SortSlot>();
    // Prompts change while one talks (answered, seconds); nothing moves for that.
    const auto isSame = [](const SortSlot &a, const SortSlot &b) {
        return a.title == b.title && a.section == b.section &&
               std::ranges::equal(a.prompts, b.prompts, {}, &Prompt::id, &Prompt::id);
    };
    const bool isShown = m_flow->count() > 0;
    if (isShown && std::ranges::equal(places, m_all, isSame))
        return;
    m_all = places;
    showPlaces(m_all, false);
}

void SortLegend::showPlaces(const QList<SortSlot> &places, bool isInner)
{
    m_shown = places;
    m_isInner = isInner;
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        // A click on one of them may have brought us here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype at = 0; at < places.size(); ++at) {
        const SortSlot &place = places.at(at);
        const QString whole = place.prompts.size() == 1 ? plainLine(place.prompts.constFirst().text) : place.title;
        const QString title = plainLine(place.title);
        addEntry(static_cast<int>(at) + 1, keyCap(static_cast<int>(at) + 1, theme::color(place.section)),
                 place.prompts.size() > 1 ? tr("%1 …", "a section of several questions").arg(title) : title, whole);
    }
    const QColor neutral = theme::color(theme::Tone::TextMuted);
    if (isInner)
        addEntry(0, keyCap(0, neutral), tr("Back"), tr("Back to all sections"));
    else if (m_parks)
        addEntry(0, keyCap(0, neutral), tr("Park"), tr("Into the parking lot"));
    else
        addEntry(0, keyCap(0, neutral), tr("Unsorted"), tr("Out of the parking lot, to no question yet"));
    m_entries->updateGeometry();
}

void SortLegend::addEntry(int digit, const QIcon &icon, const QString &text, const QString &whole)
{
    auto *button = new QToolButton(m_entries);
    button->setObjectName(QStringLiteral("sortTo%1").arg(digit));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setFont(theme::font(theme::Type::Small));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(icon);
    button->setIconSize({CapSize, CapSize});
    button->setText(
        button->fontMetrics().elidedText(text, Qt::ElideRight, TextWidth).replace(u'&', QLatin1StringView("&&")));
    button->setToolTip(whole.toHtmlEscaped());
    button->setAccessibleName(tr("%1: %2", "a digit; where it puts a note").arg(QString::number(digit), whole));
    connect(button, &QToolButton::clicked, this, [this, digit] { press(digit); });
    m_flow->addWidget(button);
    button->show();
}

QIcon SortLegend::keyCap(int digit, const QColor &fill)
{
    // Twice as fine: it stays sharp where the screen is scaled.
    static constexpr int fine = 2;
    QPixmap pixmap(CapSize * fine, CapSize * fine);
    pixmap.setDevicePixelRatio(fine);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(0, 0, CapSize, CapSize), 3, 3);
    QFont font = theme::font(theme::Type::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(paint::inkOn(fill));
    painter.drawText(QRectF(0, 0, CapSize, CapSize), Qt::AlignCenter, QString::number(digit));
    painter.end();
    return QIcon(pixmap);
}

void SortLegend::press(int digit)
{
    if (digit == 0) {
        if (!back())
            emit placeChosen({.prompt = {}, .isParked = m_parks});
        return;
    }
    if (digit > m_shown.size())
        return;
    const SortSlot place = m_shown.at(digit - 1);
    if (place.prompts.size() > 1) {
        QList<SortSlot> inner = sortSlots(place.prompts);
        // One section alone: its name would say nothing.
        for (SortSlot &one : inner) {
            if (one.prompts.size() == 1)
                one.title = one.prompts.constFirst().text;
        }
        showPlaces(inner, true);
        return;
    }
    showPlaces(m_all, false);
    emit placeChosen({.prompt = place.prompts.constFirst().id});
}

bool SortLegend::back()
{
    if (!m_isInner)
        return false;
    showPlaces(m_all, false);
    return true;
}

void SortLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showPlaces(m_shown, m_isInner);
}

} // namespace debrief
