// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinedelegate.h"

#include "domain/error.h"
#include "domain/ids.h"
#include "domain/zonechoices.h"

#include <QHash>
#include <QTimeZone>

namespace debrief {

/// When an event happened (with the date where the day changes, and "≈" where it is approximate), or when it became known (with
/// the delay). Edited as a phrase; Return takes it only when it can be understood.
class EventTimeDelegate final : public TimelineDelegate
{
    Q_OBJECT

public:
    enum class Field { HappenedAt, KnownAt };

    explicit EventTimeDelegate(Field field, QObject *parent = nullptr);

    void setDisplayZone(const QTimeZone &zone) { m_zone = zone; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *editor, QEvent *event) override;

signals:
    /// The editor was left with a phrase that can't be used. It is kept, and stands there when the cell is edited again.
    void phraseRefused(const QString &phrase, const debrief::Error &error) const; // clazy:exclude=const-signal-or-slot

protected:
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                   const QModelIndex &index) const override;

private:
    Result<QVariant> read(const QString &phrase, const TimelineEvent &event, const ZoneChoices &choices) const;
    QString phraseOf(const TimelineEvent &event) const;
    QStringList linesOf(const TimelineEvent &event, bool isNewDay) const;

    Field m_field;
    QTimeZone m_zone = QTimeZone::utc();
    mutable QHash<EventId, QString> m_refused;
};

} // namespace debrief
