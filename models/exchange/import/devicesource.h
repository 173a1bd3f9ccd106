// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import/importsource.h"

#include <QIODevice>

class KCompressionDevice;

namespace debrief {

/// How much may still be unpacked: a small file that unpacks to gigabytes is an attack, or a mistake.
class UnpackLimit
{
public:
    explicit UnpackLimit(qint64 packedSize);
    bool take(qint64 bytes) { return (m_left -= bytes) >= 0; }

private:
    qint64 m_left;
};

/// How the bytes of a file are packed. What they turn out to be (gzip) comes on top.
enum class Packing { None, RawDeflate };

/// The bytes of one device, unpacked where they are packed.
class DeviceSource final : public ImportSource
{
public:
    /// The device is open. The limit may be shared with other files of an archive; without one the device's size makes it.
    DeviceSource(std::unique_ptr<QIODevice> device, QString name, Packing packing = Packing::None,
                 UnpackLimit *limit = nullptr);
    ~DeviceSource() override;

    /// Reads the head; nothing else may be called before, and after an error.
    Result<> begin();
    /// Counts the bytes read there, as one file of many.
    void countIn(ImportProgress *progress);

    QString name() const override { return m_name; }
    QByteArray head() const override;
    Result<QByteArray> read(qint64 most) override;
    void setProgress(ImportProgress *progress) override;

private:
    Result<QByteArray> readOn(qint64 most);
    void count();

    QString m_name;
    UnpackLimit m_ownLimit;
    UnpackLimit *m_limit;
    ImportProgress *m_progress = nullptr;
    // Each reads from the one before.
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<KCompressionDevice> m_inflated;
    std::unique_ptr<KCompressionDevice> m_gunzipped;
    QIODevice *m_last;
    QByteArray m_head;
    qsizetype m_headAt = 0;
    qint64 m_counted = 0;
};

} // namespace debrief
