// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QThread;

namespace debrief {

/// Something to read: a file or folder by its path, or a text that has none.
struct ImportTarget
{
    QString path;
    QByteArray content; ///< Where there is no path.

    QString name() const;
    bool operator==(const ImportTarget &) const = default;
};

/// Reads what is to be imported in a thread of its own, so that the window stays alive and the reading can be stopped.
class ImportReader final : public QObject
{
    Q_OBJECT

public:
    explicit ImportReader(const ImporterRegistry &importers, QObject *parent = nullptr);
    ~ImportReader() override;

    /// Stops what is being read, and reads these; what comes of it is announced.
    void read(const QList<ImportTarget> &targets, const QString &formatId, const ImportOptions &options);
    /// Ends the reading; that it was stopped is announced as its end.
    void cancel();
    /// Ends the reading, and nothing is announced any more.
    void stop();
    bool isReading() const { return m_job != nullptr; }

signals:
    /// Now and then. Bytes; the total is 0 when it is not known.
    void progressed(qint64 bytesRead, qint64 bytesTotal, int events);
    /// All or nothing. Warnings name the file where there are several.
    void succeeded(const debrief::ImportResult &result);
    void failed(const debrief::Error &error);

private:
    struct Job;

    void announceProgress();
    void finish();

    const ImporterRegistry &m_importers;
    std::unique_ptr<Job> m_job;
    QTimer m_progress;
};

} // namespace debrief
