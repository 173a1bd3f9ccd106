// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"

#include <QFrame>
#include <QTimeZone>

class QLabel;

namespace debrief {

/// What a mark of the graph stands for, beside it: one event in some detail, or the first few of a cluster.
class GraphHoverCard final : public QFrame
{
    Q_OBJECT

public:
    explicit GraphHoverCard(QWidget *parent);

    void setEvent(const TimelineEvent &event, const QString &lane, qsizetype evidence, const QTimeZone &zone);
    /// The first few of them; how many there are in all.
    void setEvents(const QList<TimelineEvent> &events, qsizetype count, const QTimeZone &zone);
    /// Below or above that place on the screen, within the screen.
    void showAt(const QRect &place);
    QString text() const;

private:
    void setTexts(const QString &head, const QString &body, const QStringList &details);

    QLabel *m_head;
    QLabel *m_body;
    QLabel *m_details;
};

} // namespace debrief
