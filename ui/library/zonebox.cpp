// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/zonebox.h"

#include <QCompleter>
#include <QTimeZone>

namespace debrief {

ZoneBox::ZoneBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    QStringList names;
    names.reserve(ids.size());
    for (const QByteArray &id : ids)
        names.append(QString::fromUtf8(id));
    addItems(names);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    setZoneId(QTimeZone::systemTimeZoneId());
}

void ZoneBox::addNone(const QString &text)
{
    insertItem(0, text);
    m_hasNone = true;
    setCurrentIndex(0);
}

QByteArray ZoneBox::zoneId() const
{
    const QString typed = currentText().trimmed();
    if (m_hasNone && (typed.isEmpty() || typed == itemText(0)))
        return {};
    // As it is written where it was typed in another case.
    const int found = findText(typed, Qt::MatchFixedString);
    return (found < 0 ? typed : itemText(found)).toUtf8();
}

bool ZoneBox::isKnown() const
{
    const QByteArray id = zoneId();
    return id.isEmpty() ? m_hasNone : QTimeZone(id).isValid();
}

void ZoneBox::setZoneId(const QByteArray &id)
{
    setEditText(QString::fromUtf8(id));
}

} // namespace debrief
