// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ui/desk.h"

#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QTest>

namespace debrief::test {

Desk::Desk()
    : m_library(memoryLibrary()),
      m_workspace(std::make_unique<Workspace>(*m_library, m_importers, m_exporters))
{
    QObject::connect(m_workspace.get(), &Workspace::messageRaised, m_workspace.get(),
                     [this](Workspace::Severity, const QString &text) { m_said.append(text); });
}

Desk::~Desk() = default;

ReviewSession &Desk::open(const ReviewContent &content)
{
    if (const auto inserted = m_library->insert({content}); !inserted)
        qFatal("The review can't be put in: %ls (%ls)", qUtf16Printable(inserted.error().message),
               qUtf16Printable(inserted.error().detail));
    if (const auto opened = m_workspace->openReview(content.review.id); !opened)
        qFatal("The review can't be opened: %ls", qUtf16Printable(opened.error().message));
    return *m_workspace->session();
}

ReviewSession &Desk::openEmpty()
{
    ReviewContent content;
    content.review = aReview();
    return open(content);
}

bool showActive(QWidget &widget, const QSize &size)
{
    widget.resize(size);
    widget.show();
    widget.activateWindow();
    return QTest::qWaitForWindowActive(&widget);
}

} // namespace debrief::test
