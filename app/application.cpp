// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include <QApplication>
#include <QGuiApplication>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace debrief {

std::unique_ptr<QCoreApplication> makeApplication(Platform platform, int &argc, char **argv)
{
    // Before the application is made, as data folders and the desktop's identity depend on them.
    QCoreApplication::setApplicationName(u"debrief"_s);
    QCoreApplication::setOrganizationDomain(u"debrief.org"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DEBRIEF_VERSION));

    switch (platform) {
    case Platform::None: return std::make_unique<QCoreApplication>(argc, argv);
    case Platform::Fonts: qputenv("QT_QPA_PLATFORM", "offscreen"); return std::make_unique<QGuiApplication>(argc, argv);
    case Platform::Pictures: qputenv("QT_QPA_PLATFORM", "offscreen"); break;
    case Platform::Window: break;
    }
    QGuiApplication::setApplicationDisplayName(u"Debrief"_s);
    QGuiApplication::setDesktopFileName(u"org.debrief.Debrief"_s);
    auto application = std::make_unique<QApplication>(argc, argv);
    QApplication::setWindowIcon(QIcon::fromTheme(u"org.debrief.Debrief"_s));
    return application;
}

bool hasDisplay()
{
    if (const QByteArray chosen = qgetenv("QT_QPA_PLATFORM"); !chosen.isEmpty())
        return !chosen.startsWith("offscreen") && !chosen.startsWith("minimal");
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

} // namespace debrief
