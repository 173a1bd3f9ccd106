// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QUndoCommand>

namespace debrief {

/// One step that set a setting of the review. As with ChangeCommand the session carries it out; the command only remembers.
class SettingCommand final : public QUndoCommand
{
public:
    SettingCommand(const QString &text, QString key, QJsonValue before, QJsonValue after)
        : QUndoCommand(text),
          m_key(std::move(key)),
          m_before(std::move(before)),
          m_after(std::move(after))
    {
    }

    const QString &key() const { return m_key; }
    const QJsonValue &before() const { return m_before; }
    const QJsonValue &after() const { return m_after; }

private:
    QString m_key;
    QJsonValue m_before;
    QJsonValue m_after;
};

} // namespace debrief
