// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/welcomepage.h"

#include "exchange/importer.h"
#include "session/importing.h"
#include "session/librarymodel.h"
#include "storage/library.h"
#include "ui/library/librarydelegate.h"
#include "ui/style/texttone.h"
#include "ui/widgets/choicebutton.h"
#include "ui/workspace.h"

#include <QDir>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace debrief {

namespace {

constexpr int ColumnWidth = 760;

} // namespace

WelcomePage::WelcomePage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new LibraryModel(workspace.library(), this)),
      m_recentTitle(new QLabel(tr("Recent reviews"), this)),
      m_recent(new QListView(this))
{
    setObjectName(QStringLiteral("welcomePage"));
    setAccessibleName(tr("Welcome"));

    auto *title = new QLabel(tr("Learn from an incident, together"), this);
    title->setObjectName(QStringLiteral("welcomeTitle"));
    title->setFont(theme::font(theme::Type::Title));
    auto *text = new QLabel(tr("Debrief helps you lead the review: put the timeline together, talk it through, write "
                               "down what is said as it is said. "
                               "The report and the actions follow from your notes."),
                            this);
    text->setWordWrap(true);
    theme::setTextTone(text, theme::Tone::TextMuted);

    const auto choice = [this](const QString &name, const QString &icon, const QString &heading,
                               const QString &explanation) {
        auto *button = new ChoiceButton(icon, heading, explanation, this);
        button->setObjectName(name);
        return button;
    };
    auto *fresh = choice(QStringLiteral("welcomeNew"), QStringLiteral("document-new"), tr("New review"),
                         tr("Of an incident that you know of. A title is enough."));
    auto *import = choice(QStringLiteral("welcomeImport"), QStringLiteral("document-import"), tr("Import"),
                          tr("A status page, a CSV with times, or another Debrief's review."));
    auto *sample = choice(QStringLiteral("welcomeSample"), QStringLiteral("games-hint"), tr("Look at the sample"),
                          tr("A made-up incident, reviewed from the first alert to the last action."));
    m_first = fresh;
    connect(fresh, &ChoiceButton::clicked, this, &WelcomePage::newRequested);
    connect(import, &ChoiceButton::clicked, this, &WelcomePage::importRequested);
    connect(sample, &ChoiceButton::clicked, this, &WelcomePage::openSample);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(theme::GapLarge);
    for (ChoiceButton *button : {fresh, import, sample})
        choices->addWidget(button, 1);

    m_recentTitle->setFont(theme::font(theme::Type::Large));
    m_recent->setObjectName(QStringLiteral("welcomeRecent"));
    m_recent->setAccessibleName(tr("Recent reviews"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setModel(m_model);
    m_recent->setItemDelegate(new LibraryDelegate(m_recent));
    m_recent->setMouseTracking(true);
    m_recent->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->viewport()->setBackgroundRole(QPalette::Window);
    connect(m_recent, &QListView::activated, this, &WelcomePage::openRecent);
    connect(m_recent, &QListView::clicked, this, &WelcomePage::openRecent);

    auto *column = new QWidget(this);
    column->setMaximumWidth(ColumnWidth);
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(theme::Gap);
    inner->addWidget(title);
    inner->addWidget(text);
    inner->addSpacing(theme::GapLarge);
    inner->addLayout(choices);
    inner->addSpacing(theme::GapHuge);
    inner->addWidget(m_recentTitle);
    inner->addWidget(m_recent);
    inner->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::GapHuge, 2 * theme::GapHuge, theme::GapHuge, theme::GapHuge);
    layout->addStretch(1);
    layout->addWidget(column, 100);
    layout->addStretch(1);

    connect(&m_workspace, &Workspace::libraryChanged, this, &WelcomePage::refresh);
    connect(&m_workspace, &Workspace::sessionChanged, this, &WelcomePage::refresh);
    refresh();
}

void WelcomePage::focusFirst()
{
    m_first->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::refresh()
{
    // Not seen while a review is open, and read anew when it is closed.
    if (m_workspace.session())
        return;
    m_model->setPolicy(m_workspace.policy());
    m_workspace.report(m_model->refresh());
    const int shown = qMin(RecentCount, m_model->rowCount());
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_recent->setRowHidden(row, row >= shown);
    m_recentTitle->setVisible(shown > 0);
    m_recent->setVisible(shown > 0);
    int height = 0;
    for (int row = 0; row < shown; ++row)
        height += m_recent->sizeHintForRow(row);
    m_recent->setFixedHeight(height);
}

void WelcomePage::openRecent(const QModelIndex &index)
{
    m_workspace.report(m_workspace.openReview(m_model->idAt(index)));
}

void WelcomePage::openSample()
{
    const QDir folder(QStringLiteral(":/sample"));
    for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const auto read = m_workspace.importers().readFile(file.filePath(), {}, {});
        if (!read)
            return m_workspace.report(read.error());
        if (!read->reviews.isEmpty()) {
            m_workspace.report(open(*read));
            return;
        }
    }
    m_workspace.say(Workspace::Severity::Error,
                    tr("This copy of Debrief comes without the sample. Install it anew, or begin with a new review."));
}

Result<> WelcomePage::open(const ImportResult &read)
{
    // As one left it, if it is there; a deleted one comes back.
    const ReviewId id = read.reviews.first().review.id;
    Library &library = m_workspace.library();
    if (!library.load(id) && !library.restoreReview(id)) {
        if (const auto imported = importReviews(library, read.reviews, read.attachments); !imported)
            return std::unexpected(imported.error());
    }
    emit m_workspace.libraryChanged();
    return m_workspace.openReview(id);
}

} // namespace debrief
