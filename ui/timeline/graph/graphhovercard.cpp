// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/graph/graphhovercard.h"

#include "domain/labels.h"
#include "domain/zonedtime.h"

#include "ui/style/texttone.h"
#include "ui/style/theme.h"
#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

namespace debrief {

namespace {

constexpr int CardWidth = 340;
constexpr qsizetype LongestExcerpt = 280;
constexpr qsizetype LongestLine = 70;

QString shortened(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.left(most - 1).trimmed() + u'…';
}

QString timesOf(const TimelineEvent &event, const QTimeZone &zone)
{
    QString text = timeText(event.time.happenedAt, zone, TimeDetail::Full);
    if (event.time.endsAt.isValid())
        text = QStringLiteral("%1 – %2").arg(text, timeText(event.time.endsAt, zone, TimeDetail::Time));
    return event.time.precision == TimePrecision::Approximate ? QStringLiteral("≈ %1").arg(text) : text;
}

} // namespace

GraphHoverCard::GraphHoverCard(QWidget *parent)
    : QFrame(parent, Qt::ToolTip),
      m_head(new QLabel(this)),
      m_body(new QLabel(this)),
      m_details(new QLabel(this))
{
    setObjectName(QStringLiteral("graphHoverCard"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Button);
    setAutoFillBackground(true);
    m_head->setObjectName(QStringLiteral("graphCardHead"));
    m_body->setObjectName(QStringLiteral("graphCardBody"));
    m_details->setObjectName(QStringLiteral("graphCardDetails"));
    m_head->setFont(theme::tabular(theme::font(theme::Type::Small)));
    m_details->setFont(theme::font(theme::Type::Small));
    theme::setTextTone(m_head, theme::Tone::TextMuted);
    theme::setTextTone(m_details, theme::Tone::TextMuted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Gap, theme::GapSmall, theme::Gap, theme::GapSmall);
    layout->setSpacing(4);
    for (QLabel *label : {m_head, m_body, m_details}) {
        // What people typed is shown, not understood.
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    setFixedWidth(CardWidth);
}

void GraphHoverCard::setEvent(const TimelineEvent &event, const QString &lane, qsizetype evidence,
                              const QTimeZone &zone)
{
    QStringList details;
    QStringList milestones;
    for (const Milestone milestone : event.milestones)
        milestones.append(label(milestone));
    if (!milestones.isEmpty())
        details.append(tr("Milestone: %1").arg(milestones.join(QStringLiteral(", "))));
    if (event.time.endsAt.isValid())
        details.append(
            tr("Lasted %1")
                .arg(durationLabel(std::chrono::milliseconds(event.time.happenedAt.msecsTo(event.time.endsAt)))));
    if (event.time.precision == TimePrecision::Approximate)
        details.append(tr("The time is approximate"));
    if (event.knownAt.isValid()) {
        const qint64 delay = event.time.happenedAt.msecsTo(event.knownAt);
        const QString known = timeText(event.knownAt, zone, TimeDetail::Time);
        const QString by = durationLabel(std::chrono::milliseconds(std::abs(delay)));
        details.append(delay < 0 ? tr("Known at %1, %2 before").arg(known, by)
                                 : tr("Known at %1, %2 later").arg(known, by));
    }
    if (evidence > 0)
        details.append(tr("%n piece(s) of evidence", nullptr, static_cast<int>(evidence)));
    details.append(event.source.isEmpty() ? lane : tr("%1, from %2").arg(lane, event.source));
    setTexts(QStringLiteral("%1 · %2").arg(timesOf(event, zone), label(event.kind)),
             shortened(markdownWords(event.text.left(LongestExcerpt * 4)), LongestExcerpt), details);
}

void GraphHoverCard::setEvents(const QList<TimelineEvent> &events, qsizetype count, const QTimeZone &zone)
{
    QStringList lines;
    for (const TimelineEvent &event : events)
        lines.append(shortened(QStringLiteral("%1  %2").arg(timeText(event.time.happenedAt, zone, TimeDetail::Time),
                                                            plainLine(event.text.left(LongestExcerpt))),
                               LongestLine));
    QStringList details;
    if (count > events.size())
        details.append(tr("and %n more", nullptr, static_cast<int>(count - events.size())));
    details.append(tr("Double click or Return shows them apart"));
    setTexts(tr("%n event(s)", nullptr, static_cast<int>(count)), lines.join(u'\n'), details);
}

void GraphHoverCard::setTexts(const QString &head, const QString &body, const QStringList &details)
{
    m_head->setText(head);
    m_body->setText(body);
    m_details->setText(details.join(u'\n'));
    m_body->setVisible(!body.isEmpty());
    setAccessibleName(head);
    setAccessibleDescription(text());
}

QString GraphHoverCard::text() const
{
    return QStringList{m_head->text(), m_body->text(), m_details->text()}.join(u'\n');
}

void GraphHoverCard::showAt(const QRect &place)
{
    setFixedHeight(layout()->heightForWidth(CardWidth));
    const QRect bounds = screen()->availableGeometry();
    QPoint at(place.left(), place.bottom() + theme::GapSmall);
    if (at.y() + height() > bounds.bottom())
        at.setY(place.top() - theme::GapSmall - height());
    at.setX(qBound(bounds.left(), at.x(), qMax(bounds.left(), bounds.right() - width())));
    move(at);
    show();
    raise();
}

} // namespace debrief
