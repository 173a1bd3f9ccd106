// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/importreader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

namespace debrief {

namespace {

constexpr int ProgressInterval = 100; // Milliseconds.

Result<ImportResult> readAll(const ImporterRegistry &importers, const QList<ImportTarget> &targets,
                             const QString &formatId, const ImportOptions &options, ImportProgress &progress)
{
    ImportResult all;
    for (const ImportTarget &target : targets) {
        Result<ImportResult> read;
        if (target.path.isEmpty()) {
            const auto source = ImportSource::fromBytes(target.content, target.name());
            read = importers.read(*source, formatId, options, &progress);
        } else {
            read = importers.readFile(target.path, formatId, options, &progress);
        }
        if (!read)
            return read;
        for (ImportWarning &warning : read->warnings) {
            if (warning.file.isEmpty() && targets.size() > 1)
                warning.file = target.name();
        }
        all.formatId = read->formatId;
        all.reviews.append(read->reviews);
        all.attachments.append(read->attachments);
        all.warnings.append(read->warnings);
        all.warningCount += read->warningCount;
        all.filteredOut += read->filteredOut;
        all.noise += read->noise;
        all.sourceKinds.insert(read->sourceKinds);
    }
    return all;
}

} // namespace

QString ImportTarget::name() const
{
    if (path.isEmpty())
        return QCoreApplication::translate("debrief::ImportReader", "Clipboard");
    // A folder's path may end in a slash.
    const QString name = QFileInfo(path).fileName();
    return name.isEmpty() ? QFileInfo(path + QLatin1Char('.')).dir().dirName() : name;
}

struct ImportReader::Job
{
    ImportProgress progress;
    Result<ImportResult> result;
    std::unique_ptr<QThread> thread;
};

ImportReader::ImportReader(const ImporterRegistry &importers, QObject *parent) : QObject(parent), m_importers(importers)
{
    m_progress.setInterval(ProgressInterval);
    connect(&m_progress, &QTimer::timeout, this, &ImportReader::announceProgress);
}

ImportReader::~ImportReader()
{
    stop();
}

void ImportReader::read(const QList<ImportTarget> &targets, const QString &formatId, const ImportOptions &options)
{
    stop();
    m_job = std::make_unique<Job>();
    m_job->thread.reset(QThread::create([job = m_job.get(), &importers = m_importers, targets, formatId, options] {
        job->result = readAll(importers, targets, formatId, options, job->progress);
    }));
    connect(m_job->thread.get(), &QThread::finished, this, &ImportReader::finish);
    m_job->thread->start();
    m_progress.start();
}

void ImportReader::cancel()
{
    if (m_job)
        m_job->progress.isCancelled = true;
}

void ImportReader::stop()
{
    m_progress.stop();
    if (!m_job)
        return;
    m_job->thread->disconnect(this);
    m_job->progress.isCancelled = true;
    m_job->thread->wait();
    m_job.reset();
}

void ImportReader::announceProgress()
{
    if (m_job)
        emit progressed(m_job->progress.bytesRead, m_job->progress.bytesTotal, m_job->progress.events);
}

void ImportReader::finish()
{
    // The end of a job that was stopped meanwhile may still be on its way.
    if (!m_job || sender() != m_job->thread.get())
        return;
    m_progress.stop();
    const std::unique_ptr<Job> job = std::move(m_job);
    job->thread->wait();
    if (job->result)
        emit succeeded(*job->result);
    else
        emit failed(job->result.error());
}

} // namespace debrief
