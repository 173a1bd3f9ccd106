// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/eventtimedelegate.h"

#include "domain/labels.h"
#include "domain/zonedtime.h"
#include "language/clockchange.h"
#include "session/timelinemodel.h"

#include "ui/style/theme.h"
#include "ui/timeline/eventphrases.h"
#include "ui/timeline/phraseedit.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace debrief {

EventTimeDelegate::EventTimeDelegate(Field field, QObject *parent) : TimelineDelegate(parent), m_field(field) {}

Result<QVariant> EventTimeDelegate::read(const QString &phrase, const TimelineEvent &event,
                                         const ZoneChoices &choices) const
{
    if (m_field == Field::KnownAt)
        return readKnownAt(phrase, event.time, m_zone, choices).transform([](const QDateTime &time) {
            return QVariant(time);
        });
    return readPhrase(phrase, event.time, m_zone, choices).transform([](const EventTime &time) {
        return QVariant::fromValue(time);
    });
}

QString EventTimeDelegate::phraseOf(const TimelineEvent &event) const
{
    return m_field == Field::HappenedAt ? phraseFor(event.time, m_zone)
                                        : timeText(event.knownAt, m_zone, TimeDetail::DateTime);
}

QWidget *EventTimeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new PhraseEdit(parent);
    edit->setAccessibleName(m_field == Field::HappenedAt ? tr("Time of the event") : tr("When it became known"));
    const TimelineEvent event = eventAt(index);
    const auto choices = index.data(TimelineModel::ZoneChoicesRole).value<ZoneChoices>();
    edit->setReader([this, event, choices](const QString &phrase) -> Result<QString> {
        const auto value = read(phrase, event, choices);
        if (!value)
            return std::unexpected(value.error());
        if (m_field == Field::KnownAt) {
            const QString text = timeText(value->toDateTime(), m_zone, TimeDetail::Full);
            return text.isEmpty() ? tr("Not told") : text;
        }
        const auto time = value->value<EventTime>();
        QString text = timeText(time.happenedAt, m_zone, TimeDetail::Full);
        if (time.endsAt.isValid())
            text = tr("%1 to %2").arg(text, timeText(time.endsAt, m_zone, TimeDetail::Full));
        if (time.precision == TimePrecision::Approximate)
            text = tr("About %1").arg(text);
        const QString remark = clockChangeRemark(time);
        return remark.isEmpty() ? text : QStringLiteral("%1 · %2").arg(text, remark);
    });
    return edit;
}

void EventTimeDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = qobject_cast<PhraseEdit *>(editor);
    // Other edits of the row must not take away what is being typed.
    if (!edit || edit->isModified())
        return;
    const TimelineEvent event = eventAt(index);
    const QString phrase = phraseOf(event);
    edit->begin(phrase, m_refused.value(event.id, phrase));
}

void EventTimeDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *edit = qobject_cast<PhraseEdit *>(editor);
    if (!edit)
        return;
    const TimelineEvent event = eventAt(index);
    if (!edit->isChanged()) {
        m_refused.remove(event.id);
        return;
    }
    const auto value = read(edit->text(), event, index.data(TimelineModel::ZoneChoicesRole).value<ZoneChoices>());
    if (!value) {
        m_refused.insert(event.id, edit->text());
        emit phraseRefused(edit->text(), value.error());
        return;
    }
    if (model->setData(index, *value, Qt::EditRole))
        m_refused.remove(event.id);
    else
        m_refused.insert(event.id, edit->text());
}

void EventTimeDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &) const
{
    const int height = qMin(option.rect.height(), editor->sizeHint().height());
    const int width = qMax(option.rect.width(),
                           editor->fontMetrics().horizontalAdvance(QStringLiteral("~2026-12-30 00:00:00–00:00:00 ")));
    QRect area(option.rect.left(), option.rect.top() + (option.rect.height() - height) / 2, width, height);
    if (editor->parentWidget() && area.right() > editor->parentWidget()->width())
        area.moveRight(editor->parentWidget()->width() - 1);
    editor->setGeometry(area);
}

bool EventTimeDelegate::eventFilter(QObject *editor, QEvent *event)
{
    auto *edit = qobject_cast<PhraseEdit *>(editor);
    if (edit && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)
                    ->key()) { // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast): its type says so.
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            if (!edit->check())
                return true;
            break;
        default: break;
        }
    }
    return TimelineDelegate::eventFilter(editor, event);
}

QStringList EventTimeDelegate::linesOf(const TimelineEvent &event, bool isNewDay) const
{
    if (m_field == Field::KnownAt) {
        if (!event.knownAt.isValid())
            return {};
        const auto delay = std::chrono::milliseconds(event.time.happenedAt.msecsTo(event.knownAt));
        const QString text = durationLabel(delay);
        return {timeText(event.knownAt, m_zone, TimeDetail::Time), delay.count() > 0 ? u'+' + text : text};
    }
    QString text = timeText(event.time.happenedAt, m_zone, TimeDetail::Time);
    if (event.time.endsAt.isValid())
        text += QChar(0x2013) + timeText(event.time.endsAt, m_zone, TimeDetail::Time);
    if (event.time.precision == TimePrecision::Approximate)
        text.prepend(QStringLiteral("≈\u202f"));
    if (!isNewDay)
        return {text};
    return {text, QLocale().toString(event.time.happenedAt.toTimeZone(m_zone).date(), QStringLiteral("ddd d MMM"))};
}

void EventTimeDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                                  const QModelIndex &index) const
{
    const QStringList lines =
        linesOf(eventAt(index), index.row() == 0 || index.data(TimelineModel::IsNewDayRole).toBool());
    if (lines.isEmpty())
        return;
    painter.setFont(theme::tabular(option.font));
    const QFontMetrics metrics = painter.fontMetrics();
    const QFont small = theme::font(theme::Type::Small);
    const int smallHeight = lines.size() > 1 ? QFontMetrics(small).lineSpacing() : 0;
    QRect line(rect.left(), rect.top() + (rect.height() - metrics.lineSpacing() - smallHeight) / 2, rect.width(),
               metrics.lineSpacing());
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter,
                     metrics.elidedText(lines.first(), Qt::ElideRight, rect.width()));
    if (lines.size() < 2)
        return;
    line.translate(0, metrics.lineSpacing());
    line.setHeight(smallHeight);
    painter.setFont(small);
    painter.setPen(mutedColor());
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(lines.at(1), Qt::ElideRight, rect.width()));
}

} // namespace debrief
