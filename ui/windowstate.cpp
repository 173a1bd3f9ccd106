// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowstate.h"

#include "session/reviewsession.h"

#include "ui/library/librarypane.h"
#include "ui/mainwindow.h"
#include "ui/workspace.h"

#include <QEvent>
#include <QSettings>
#include <QSplitter>

#include <tuple>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr int SaveDelay = 500; // Milliseconds: dragging a splitter is many changes.

} // namespace

WindowState::WindowState(MainWindow &window, Workspace &workspace, const QHash<QString, QSplitter *> &splitters)
    : QObject(&window),
      m_window(window),
      m_workspace(workspace),
      m_splitters(splitters)
{
    static_assert(std::tuple_size_v<decltype(m_wantsPrompts)> == MainWindow::PageCount);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(SaveDelay);
    connect(&m_saveSoon, &QTimer::timeout, this, &WindowState::save);
    connect(&workspace, &Workspace::timeDisplayChanged, this, &WindowState::saveSoon);
    connect(&workspace, &Workspace::sessionChanged, this, &WindowState::saveSoon);
    for (const QSplitter *splitter : std::as_const(m_splitters))
        connect(splitter, &QSplitter::splitterMoved, this, &WindowState::saveSoon);
    window.installEventFilter(this);
}

void WindowState::save() const
{
    QSettings settings;
    settings.beginGroup(u"window"_s);
    settings.setValue(u"geometry"_s, m_window.saveGeometry());
    for (auto splitter = m_splitters.cbegin(); splitter != m_splitters.cend(); ++splitter)
        settings.setValue(splitter.key(), (*splitter)->saveState());
    settings.setValue(u"libraryVisible"_s, !m_window.library().isHidden());
    QStringList pages;
    for (size_t page = 0; page < m_wantsPrompts.size(); ++page) {
        if (m_wantsPrompts.at(page))
            pages.append(QString::number(page));
    }
    settings.setValue(u"promptPages"_s, pages);
    settings.setValue(u"page"_s, m_window.currentPage());
    settings.setValue(u"review"_s, m_workspace.session() ? m_workspace.session()->id().toString() : QString());
    settings.setValue(u"timeDisplay"_s, static_cast<int>(m_workspace.timeDisplay()));
}

int WindowState::restore()
{
    QSettings settings;
    settings.beginGroup(u"window"_s);
    m_window.restoreGeometry(settings.value(u"geometry"_s).toByteArray());
    for (auto splitter = m_splitters.cbegin(); splitter != m_splitters.cend(); ++splitter)
        (*splitter)->restoreState(settings.value(splitter.key()).toByteArray());
    m_window.setLibraryVisible(settings.value(u"libraryVisible"_s, true).toBool());
    if (settings.contains(u"promptPages"_s)) {
        const QStringList pages = settings.value(u"promptPages"_s).toStringList();
        for (size_t page = 0; page < m_wantsPrompts.size(); ++page)
            m_wantsPrompts.at(page) = pages.contains(QString::number(page));
    }
    m_workspace.setTimeDisplay(
        static_cast<Workspace::TimeDisplay>(qBound(0, settings.value(u"timeDisplay"_s).toInt(), 2)));
    const int page = qBound(0, settings.value(u"page"_s).toInt(), MainWindow::PageCount - 1);
    // The review may be of another library: then one begins at the welcome page.
    const auto last = ReviewId::fromString(settings.value(u"review"_s).toString());
    if (!m_workspace.session() && !last.isNull())
        std::ignore = m_workspace.openReview(last);
    return page;
}

void WindowState::setWantsPrompts(int page, bool wants)
{
    bool &wanted = m_wantsPrompts.at(static_cast<size_t>(page));
    if (wanted == wants)
        return;
    wanted = wants;
    saveSoon();
}

bool WindowState::eventFilter(QObject *watched, QEvent *event)
{
    // Only what a person can see is worth keeping.
    if ((event->type() == QEvent::Resize || event->type() == QEvent::Move) && m_window.isVisible())
        saveSoon();
    return QObject::eventFilter(watched, event);
}

} // namespace debrief
