// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <functional>

namespace debrief {

/// Small pictures of pictures. They are decoded in a thread of its own, one after the other; until then there is none.
class EvidenceThumbnails final : public QObject
{
    Q_OBJECT

public:
    static constexpr int Side = 96; ///< In pixels; enough for a screen of 200 %.

    /// Gives the content of a hash; called in this thread, when it has time.
    using Source = std::function<QByteArray(const QByteArray &hash)>;

    explicit EvidenceThumbnails(Source source, QObject *parent = nullptr);
    ~EvidenceThumbnails() override;

    /// Null while it is not there yet, and for what is no picture.
    QImage of(const QByteArray &hash);

signals:
    void made(const QByteArray &hash);

private:
    void startNext();
    void take(const QByteArray &hash, const QImage &image);

    Source m_source;
    QCache<QByteArray, QImage> m_images;
    QList<QByteArray> m_waiting;
    QByteArray m_running;
    QThreadPool m_pool;
};

} // namespace debrief
