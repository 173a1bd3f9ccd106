// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/evidence.h"
#include "domain/reviewcontent.h"

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace debrief {

struct ImportOptions
{
    QString fileName; ///< For messages, and for the title of what has none.
    QByteArray zone;  ///< For times that name none; empty: the format's own rule, else UTC.
};

/// What was read but not understood, and where.
struct ImportWarning
{
    int line = 0; ///< From 1; 0 when it is not of one line.
    QString text;

    bool operator==(const ImportWarning &) const = default;
};

/// What a file holds. Events, and reviews where the source knows them, bear source and sourceKey, so that importing the same again
/// adds only what is new.
struct ImportResult
{
    QList<ReviewContent> reviews;
    QList<Attachment> attachments;
    QList<ImportWarning> warnings;
};

/// Reads one format. It has no state: one object serves every file.
class Importer
{
public:
    virtual ~Importer() = default;

    virtual QString id() const = 0;           ///< For the command line: "statuspage".
    virtual QString label() const = 0;        ///< For people, translated.
    virtual QStringList suffixes() const = 0; ///< Without dot.
    /// 0 (surely not) to 100 (surely), judged by the content's first 64 KiB.
    virtual int recognise(QByteArrayView head, const QString &fileName) const = 0;
    /// All or nothing: an error names the file, the line and the remedy.
    virtual Result<ImportResult> read(const QByteArray &content, const ImportOptions &options) const = 0;
};

/// Every format there is. Dialogs and command line take their choices from here.
class ImporterRegistry
{
public:
    ImporterRegistry();
    ~ImporterRegistry();

    const std::vector<std::unique_ptr<Importer>> &importers() const { return m_importers; }
    const Importer *byId(const QString &id) const;
    /// The one that is most sure of the content; null when none is.
    const Importer *recognise(QByteArrayView head, const QString &fileName) const;
    /// Reads the file with the given format, or with the one that is recognised when the id is empty.
    Result<ImportResult> readFile(const QString &path, const QString &formatId, const QByteArray &zone) const;

private:
    std::vector<std::unique_ptr<Importer>> m_importers;
};

} // namespace debrief
