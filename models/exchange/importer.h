// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "exchange/import/importoptions.h"
#include "exchange/import/importsink.h"
#include "exchange/import/importsource.h"

#include <memory>
#include <vector>

namespace debrief {

/// Reads one format. It has no state: one object serves every file and every thread.
class Importer
{
public:
    virtual ~Importer() = default;

    virtual QString id() const = 0;           ///< For the command line: "statuspage".
    virtual QString label() const = 0;        ///< For people, translated.
    virtual QStringList suffixes() const = 0; ///< Without dot.
    /// 0 (surely not) to 100 (surely), judged by the content's head, its name, and the files of a folder or archive.
    virtual int recognise(const ImportSource &source) const = 0;
    /// Reads once from beginning to end and gives what it finds to the sink. An error names the file, the line and the remedy; what
    /// the sink holds by then is thrown away. What one line or record alone makes unreadable is a warning.
    virtual Result<> read(ImportSource &source, ImportSink &sink) const = 0;
};

/// Reads the source with that importer. Reviews that bear no title are named after the source. An error when there is nothing in it.
Result<ImportResult> readWith(const Importer &importer, ImportSource &source, const ImportOptions &options,
                              ImportProgress *progress = nullptr);

/// Every format there is. Dialogs and command line take their choices from here.
class ImporterRegistry
{
public:
    ImporterRegistry();
    ~ImporterRegistry();

    const std::vector<std::unique_ptr<Importer>> &importers() const { return m_importers; }
    const Importer *byId(const QString &id) const;
    /// The one that is most sure of the content; null when none is.
    const Importer *recognise(const ImportSource &source) const;
    /// Reads the source with the given format, or with the one that is recognised when the id is empty. An archive or folder that no
    /// format claims, but that holds one file alone, is read as that file.
    Result<ImportResult> read(ImportSource &source, const QString &formatId, const ImportOptions &options,
                              ImportProgress *progress = nullptr) const;
    /// The same for a file, an archive or a folder.
    Result<ImportResult> readFile(const QString &path, const QString &formatId, const ImportOptions &options,
                                  ImportProgress *progress = nullptr) const;

private:
    std::vector<std::unique_ptr<Importer>> m_importers;
};

} // namespace debrief
