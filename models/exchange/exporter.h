// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/evidence.h"
#include "domain/reviewcontent.h"

#include <memory>
#include <vector>

namespace debrief {

struct ExportOptions
{
    QByteArray zone;                                     ///< In which times are written; empty: the incident's.
    QList<Attachment> attachments;                       ///< What the review's evidence refers to.
    FactorQuestion factorQuestion = FactorQuestion::Why; ///< In which the factors are asked for; the library's choice.
    QString filesFolder = {}; ///< Name of the folder for what goes beside the file; empty: it is only named in it.
};

/// What a format that has no place for it keeps beside its file: a picture.
struct FileBeside
{
    QString path; ///< Relative to the file's folder, of names that are safe everywhere.
    QByteArray content;
};

/// Writes one format. It has no state. Private notes never leave: the registry takes them out before any exporter sees the review.
class Exporter
{
public:
    virtual ~Exporter() = default;

    virtual QString id() const = 0;     ///< For the command line: "markdown".
    virtual QString label() const = 0;  ///< For people, translated.
    virtual QString suffix() const = 0; ///< Without dot.
    /// Whether the file is the review itself (to go back into a library), not a publication: then private notes are kept in it.
    virtual bool isFaithful() const { return false; }
    virtual Result<QByteArray> write(const ReviewContent &review, const ExportOptions &options) const = 0;
    /// What the written file refers to, where options name a folder for it.
    virtual QList<FileBeside> filesBeside(const ReviewContent &review, const ExportOptions &options) const
    {
        Q_UNUSED(review)
        Q_UNUSED(options)
        return {};
    }
};

class ExporterRegistry
{
public:
    ExporterRegistry();
    ~ExporterRegistry();

    const std::vector<std::unique_ptr<Exporter>> &exporters() const { return m_exporters; }
    const Exporter *byId(const QString &id) const;
    /// Takes what is private out, then writes.
    Result<QByteArray> write(const Exporter &exporter, const ReviewContent &review, const ExportOptions &options) const;
    /// The same for what goes beside.
    QList<FileBeside> filesBeside(const Exporter &exporter, const ReviewContent &review,
                                  const ExportOptions &options) const;

private:
    std::vector<std::unique_ptr<Exporter>> m_exporters;
};

/// A file name made of the review's title, safe on every file system: "2026-03-12-checkout-latency.pdf".
QString suggestedFileName(const ReviewContent &review, const QString &suffix);

} // namespace debrief
