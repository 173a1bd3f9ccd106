// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/devicesource.h"

#include "exchange/import/importsink.h"

#include <KCompressionDevice>
#include <QCoreApplication>
#include <QLocale>

namespace debrief {

namespace {

struct SourceTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ImportSource)
};

constexpr qint64 alwaysUnpacked = 1024LL * 1024;
constexpr qint64 mostRatio = 1000;

/// A head that ends within a character would look like another encoding.
QByteArray wholeLines(const QByteArray &head)
{
    if (head.size() < ImportSource::headSize)
        return head;
    const qsizetype end = head.lastIndexOf('\n');
    return end > 0 ? head.first(end + 1) : head;
}

} // namespace

UnpackLimit::UnpackLimit(qint64 packedSize)
    : m_left(
          qBound(alwaysUnpacked, qMin(packedSize, ImportSource::mostUnpacked) * mostRatio, ImportSource::mostUnpacked))
{
}

DeviceSource::DeviceSource(std::unique_ptr<QIODevice> device, QString name, Packing packing, UnpackLimit *limit)
    : m_name(std::move(name)),
      m_ownLimit(device->size()),
      m_limit(limit ? limit : &m_ownLimit),
      m_device(std::move(device)),
      m_last(m_device.get())
{
    if (packing == Packing::RawDeflate) {
        m_inflated = std::make_unique<KCompressionDevice>(m_last, false, KCompressionDevice::GZip);
        m_inflated->setSkipHeaders();
        m_inflated->open(QIODevice::ReadOnly);
        m_last = m_inflated.get();
    }
}

DeviceSource::~DeviceSource() = default;

Result<> DeviceSource::begin()
{
    if (m_last->peek(3) == "\x1f\x8b\x08") {
        m_gunzipped = std::make_unique<KCompressionDevice>(m_last, false, KCompressionDevice::GZip);
        m_gunzipped->open(QIODevice::ReadOnly);
        m_last = m_gunzipped.get();
    }
    while (m_head.size() < headSize) {
        const auto bytes = readOn(headSize - m_head.size());
        if (!bytes)
            return std::unexpected(bytes.error());
        if (bytes->isEmpty())
            break;
        m_head += *bytes;
    }
    return {};
}

QByteArray DeviceSource::head() const
{
    return wholeLines(m_head);
}

Result<QByteArray> DeviceSource::read(qint64 most)
{
    if (m_progress && m_progress->isCancelled)
        return std::unexpected(ImportSink::stopped());
    if (m_headAt < m_head.size()) {
        const QByteArray bytes = m_head.sliced(m_headAt, qMin<qsizetype>(most, m_head.size() - m_headAt));
        m_headAt += bytes.size();
        return bytes;
    }
    return readOn(most);
}

Result<QByteArray> DeviceSource::readOn(qint64 most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    const qint64 count = m_last->read(bytes.data(), most);
    const bool isPacked = m_last != m_device.get();
    if (isPacked && (count < 0 || (count == 0 && !m_last->atEnd()))) {
        return failure(
            ErrorCode::Damaged,
            SourceTexts::tr("%1 is cut off or damaged: it can't be unpacked. Download or export it again.").arg(m_name),
            m_last->errorString());
    }
    if (count < 0)
        return failure(ErrorCode::Unavailable,
                       SourceTexts::tr("%1 can't be read: %2.").arg(m_name, m_last->errorString()));
    if (isPacked && !m_limit->take(count)) {
        return failure(ErrorCode::InvalidInput,
                       SourceTexts::tr("%1 unpacks to far more than an export holds, so Debrief stopped reading it. If "
                                       "you trust it, unpack it yourself and import the files.")
                           .arg(m_name));
    }
    bytes.truncate(count);
    this->count();
    return bytes;
}

void DeviceSource::count()
{
    if (!m_progress)
        return;
    const qint64 at = m_device->pos();
    m_progress->bytesRead += at - m_counted;
    m_counted = at;
}

void DeviceSource::countIn(ImportProgress *progress)
{
    m_progress = progress;
    count();
}

void DeviceSource::setProgress(ImportProgress *progress)
{
    if (progress)
        progress->bytesTotal = m_device->size();
    countIn(progress);
}

} // namespace debrief
