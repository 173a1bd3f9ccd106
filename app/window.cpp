// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window.h"

#include "exchange/exporter.h"
#include "exchange/importer.h"
#include "storage/library.h"
#include "ui/mainwindow.h"
#include "ui/style/theme.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

#include <kdsingleapplication.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

/// One window per library: another library has a window of its own.
QString instanceName(const Library &library)
{
    const QByteArray path = QFileInfo(library.path()).canonicalFilePath().toUtf8();
    return u"debrief-"_s +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace

Outcome runWindow(Library &library, ReviewId review)
{
    KDSingleApplication instance(instanceName(library), KDSingleApplication::Option::IncludeUsernameInSocketName);
    if (!instance.isPrimaryInstance()) {
        if (instance.sendMessage(review.toString().toUtf8()))
            return {};
        return failure(ErrorCode::Unavailable,
                       QCoreApplication::translate("debrief::MainWindow",
                                                   "Another Debrief has this library open and does not answer."));
    }

    // Nobody has this library's undo steps now: those that could have brought deleted evidence back ended with their window.
    if (const auto dropped = library.dropUnusedAttachments(); !dropped)
        qWarning("Deleted files still take their room: %ls", qUtf16Printable(dropped.error().message));

    const ImporterRegistry importers;
    const ExporterRegistry exporters;
    Workspace workspace(library, importers, exporters);
    // Before the window, which otherwise goes back to the review of the last time.
    if (const auto opened = review.isNull() ? Result<>() : workspace.openReview(review); !opened)
        return std::unexpected(opened.error());
    theme::apply(static_cast<theme::Mode>(std::clamp(QSettings().value(u"theme"_s).toInt(), 0, 2)));
    MainWindow window(workspace);
    QObject::connect(&instance, &KDSingleApplication::messageReceived, &window, [&window](const QByteArray &message) {
        if (const auto id = ReviewId::fromString(QString::fromLatin1(message)); !id.isNull())
            window.openReview(id);
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.show();
        window.raise();
        window.activateWindow();
    });
    window.show();
    if (const int code = QApplication::exec(); code != 0)
        return std::unexpected(
            CommandFailure(Error{ErrorCode::Internal, QCoreApplication::translate("debrief::MainWindow",
                                                                                  "The window ended with an error.")}));
    return {};
}

} // namespace debrief
