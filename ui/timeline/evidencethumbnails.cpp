// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/evidencethumbnails.h"

#include "exchange/report/picturereading.h"

#include <QTimer>

#include <utility>

namespace debrief {

namespace {

constexpr int CachedImages = 300;
constexpr qsizetype MostWaiting = 100;

} // namespace

EvidenceThumbnails::EvidenceThumbnails(Source source, QObject *parent)
    : QObject(parent),
      m_source(std::move(source)),
      m_images(CachedImages)
{
    m_pool.setMaxThreadCount(1);
}

EvidenceThumbnails::~EvidenceThumbnails()
{
    m_pool.waitForDone();
}

QImage EvidenceThumbnails::of(const QByteArray &hash)
{
    if (hash.isEmpty())
        return {};
    if (const QImage *image = m_images.object(hash))
        return *image;
    if (hash != m_running && !m_waiting.contains(hash)) {
        m_waiting.append(hash);
        // What is asked for last is in view now.
        if (m_waiting.size() > MostWaiting)
            m_waiting.removeFirst();
        if (m_running.isEmpty())
            QTimer::singleShot(0, this, &EvidenceThumbnails::startNext);
    }
    return {};
}

void EvidenceThumbnails::startNext()
{
    if (!m_running.isEmpty() || m_waiting.isEmpty())
        return;
    m_running = m_waiting.takeLast();
    const QByteArray content = m_source(m_running);
    m_pool.start([this, hash = m_running, content] {
        const QImage image = readPicture(content, Side);
        QMetaObject::invokeMethod(this, [this, hash, image] { take(hash, image); }, Qt::QueuedConnection);
    });
}

void EvidenceThumbnails::take(const QByteArray &hash, const QImage &image)
{
    m_running.clear();
    m_images.insert(hash, new QImage(image));
    if (!image.isNull())
        emit made(hash);
    startNext();
}

} // namespace debrief
