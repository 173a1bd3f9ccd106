// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/notework.h"
#include "session/sortslots.h"

#include <QIcon>
#include <QPointer>
#include <QWidget>

class QLabel;

namespace debrief {

class FlowLayout;
class ReviewSession;

/// Where the digits put a note: 1 to 9 to the questions, 0 into the parking lot. Digits that stand for several questions show these
/// next. Each entry is a button, too.
class SortLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit SortLegend(QWidget *parent = nullptr);

    void setSession(ReviewSession *session);
    /// What 0 does: parks, or takes a parked topic for unsorted.
    void setParks(bool parks);
    void setPurpose(const QString &text);
    /// A digit was typed, 0 to 9. It is ignored where it stands for nothing.
    void press(int digit);
    /// From the questions of a section back to all; false when all are shown.
    bool back();

signals:
    void placeChosen(const debrief::NotePlace &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void showPlaces(const QList<SortSlot> &places, bool isInner);
    void addEntry(int digit, const QIcon &icon, const QString &text, const QString &whole);
    static QIcon keyCap(int digit, const QColor &fill);

    QPointer<ReviewSession> m_session;
    QList<SortSlot> m_all;
    QList<SortSlot> m_shown;
    bool m_isInner = false;
    bool m_parks = true;
    QLabel *m_purpose;
    QWidget *m_entries;
    FlowLayout *m_flow;
};

} // namespace debrief
