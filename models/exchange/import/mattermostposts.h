// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import/chattimeline.h"

#include <QJsonObject>

namespace debrief {

/// Makes messages of the lines of Mattermost's bulk export.
class MattermostPosts
{
public:
    explicit MattermostPosts(ImportSink &sink);

    /// Any line: those that are no posts tell names.
    void add(const QJsonObject &line, int number, const QString &file);
    int seen() const { return m_seen; }

private:
    struct Place
    {
        QString key;
        QString label;
    };

    void addUser(const QJsonObject &user);
    void addThread(const QJsonObject &root, const Place &place, int number, const QString &file);
    std::optional<ChatMessage> message(const QJsonObject &post, const Place &place, int number, const QString &file);
    QString personOf(const QJsonObject &post) const;
    QString nameOf(const QString &user) const { return m_people.value(user, user); }
    Place placeOf(const QJsonObject &post, bool isDirect) const;

    ImportSink &m_sink;
    ChatTimeline m_timeline;
    QHash<QString, QString> m_people;
    int m_channels = 0;
    int m_seen = 0;
};

} // namespace debrief
