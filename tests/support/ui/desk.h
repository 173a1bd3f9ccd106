// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reviewcontent.h"
#include "exchange/exporter.h"
#include "exchange/importer.h"
#include "session/reviewsession.h"
#include "storage/library.h"
#include "ui/workspace.h"

#include <QSize>
#include <QStringList>
#include <QWidget>

#include <memory>

namespace debrief::test {

/// What a page or a dialog stands on: a library in memory, every format, a workspace; and what was said there.
class Desk
{
public:
    Desk();
    ~Desk();

    Library &library() const { return *m_library; }
    Workspace &workspace() const { return *m_workspace; }
    ReviewSession &session() const { return *m_workspace->session(); }
    /// Puts the review into the library and opens it. Ends the program with a message when it can't.
    ReviewSession &open(const ReviewContent &content);
    /// A review with nothing in it.
    ReviewSession &openEmpty();
    /// The texts of the message bar, oldest first.
    const QStringList &said() const { return m_said; }

private:
    std::unique_ptr<Library> m_library;
    ImporterRegistry m_importers;
    ExporterRegistry m_exporters;
    std::unique_ptr<Workspace> m_workspace;
    QStringList m_said;
};

/// Shows the widget as the active window in that size; false when the platform does not do it.
bool showActive(QWidget &widget, const QSize &size = {1100, 700});

/// The child of that type and object name. Ends the program with the name when there is none.
template<typename T>
T &child(const QWidget &parent, const QString &name)
{
    T *found = parent.findChild<T *>(name);
    if (!found)
        qFatal("There is no %ls", qUtf16Printable(name));
    return *found;
}

} // namespace debrief::test
