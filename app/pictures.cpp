// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pictures.h"

#include "exchange/exporter.h"
#include "exchange/importer.h"
#include "session/reviewsession.h"
#include "storage/library.h"
#include "ui/mainwindow.h"
#include "ui/room/roomwindow.h"
#include "ui/style/theme.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QSettings>
#include <QTimer>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

constexpr std::array<const char *, MainWindow::PageCount> pageNames{"prepare", "timeline", "discuss", "actions",
                                                                    "report"};

/// Lets layouts settle, and lists that wait a moment before they read anew.
void settle()
{
    constexpr int milliseconds = 200;
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

class Photographer
{
    Q_DECLARE_TR_FUNCTIONS(debrief::Pictures)

public:
    Photographer(Library &library, PictureOptions options)
        : m_options(std::move(options)),
          m_workspace(library, m_importers, m_exporters)
    {
    }

    Workspace &workspace() { return m_workspace; }
    QStringList files() const { return m_files; }
    /// One picture of each page and mode and size, named "prefix-page-mode-size.png".
    Result<> takePages(const QString &prefix);
    Result<> takeOne(const QString &name);
    Result<> takeRoom();

private:
    template<typename Work>
    Result<> forEachMode(const Work &work);
    Result<> take(QWidget &widget, const QString &name, const QString &mode, QSize size);

    PictureOptions m_options;
    ImporterRegistry m_importers;
    ExporterRegistry m_exporters;
    Workspace m_workspace;
    QStringList m_files;
};

template<typename Work>
Result<> Photographer::forEachMode(const Work &work)
{
    for (const auto &[mode, name] :
         {std::pair(theme::Mode::Light, u"light"_s), std::pair(theme::Mode::Dark, u"dark"_s)}) {
        theme::apply(mode);
        for (const QSize size : std::as_const(m_options.sizes)) {
            if (const Result<> taken = work(name, size); !taken)
                return taken;
        }
    }
    return {};
}

Result<> Photographer::take(QWidget &widget, const QString &name, const QString &mode, QSize size)
{
    widget.resize(size);
    widget.show();
    settle();
    const QString file =
        QDir(m_options.folder).filePath(u"%1-%2-%3x%4.png"_s.arg(name, mode).arg(size.width()).arg(size.height()));
    m_files.append(QDir::toNativeSeparators(file));
    if (widget.grab().save(file))
        return {};
    return failure(ErrorCode::Unavailable, tr("Can't write the picture '%1'.").arg(m_files.constLast()));
}

Result<> Photographer::takePages(const QString &prefix)
{
    MainWindow window(m_workspace);
    return forEachMode([&](const QString &mode, QSize size) -> Result<> {
        for (int page = 0; page < MainWindow::PageCount; ++page) {
            window.showPage(page);
            if (const auto taken = take(
                    window, prefix + u'-' + QLatin1StringView(pageNames.at(static_cast<size_t>(page))), mode, size);
                !taken)
                return taken;
        }
        return {};
    });
}

Result<> Photographer::takeOne(const QString &name)
{
    MainWindow window(m_workspace);
    return forEachMode([&](const QString &mode, QSize size) { return take(window, name, mode, size); });
}

Result<> Photographer::takeRoom()
{
    static const QList<std::pair<RoomView, QString>> views{
        {RoomView::Directive, u"room-directive"_s},
        {RoomView::Agenda, u"room-agenda"_s},
        {RoomView::Story, u"room-story"_s},
        {RoomView::Knowledge, u"room-knowledge"_s},
        {RoomView::Prompt, u"room-prompt"_s},
        {RoomView::Factors, u"room-factors"_s},
        {RoomView::ParkingLot, u"room-parking-lot"_s},
        {RoomView::Actions, u"room-actions"_s},
        {RoomView::Matrix, u"room-matrix"_s},
        {RoomView::Decisions, u"room-decisions"_s},
        {RoomView::Thanks, u"room-thanks"_s},
    };
    RoomWindow room(m_workspace);
    return forEachMode([&](const QString &mode, QSize size) -> Result<> {
        room.setDark(theme::isDark());
        for (const auto &[view, name] : views) {
            room.showView(view);
            if (const auto taken = take(room, name, mode, size); !taken)
                return taken;
        }
        return {};
    });
}

/// What one looks at in the meeting: the question that is talked about, and the event that explained everything.
void turnToTheMiddle(Workspace &workspace)
{
    const ReviewContent content = workspace.session()->content();
    for (const TimelineEvent &event : content.events) {
        if (event.milestones.contains(Milestone::Diagnosed))
            workspace.setSelectedEvents({event.id});
    }
    for (const Prompt &prompt : content.prompts) {
        if (prompt.section == Section::Diagnose)
            return workspace.setCurrentPrompt(prompt.id);
    }
}

} // namespace

PrivateSettings::PrivateSettings()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
}

Result<QStringList> takePictures(Library &library, const PictureOptions &options)
{
    Photographer photographer(library, options);
    if (const auto opened = photographer.workspace().openReview(options.review); !opened)
        return std::unexpected(opened.error());
    turnToTheMiddle(photographer.workspace());
    if (const auto taken = photographer.takePages(u"sample"_s); !taken)
        return std::unexpected(taken.error());
    if (const auto taken = options.withRoom ? photographer.takeRoom() : Result<>(); !taken)
        return std::unexpected(taken.error());
    return photographer.files();
}

Result<QStringList> takeEmptyPictures(Library &library, const PictureOptions &options)
{
    Photographer photographer(library, options);
    if (const auto taken = photographer.takeOne(u"empty-welcome"_s); !taken)
        return std::unexpected(taken.error());
    Review review;
    review.title = QCoreApplication::translate("debrief::Pictures", "A new incident");
    const auto id = createReview(library, review);
    if (!id)
        return std::unexpected(id.error());
    if (const auto opened = photographer.workspace().openReview(*id); !opened)
        return std::unexpected(opened.error());
    if (const auto taken = photographer.takePages(u"empty"_s); !taken)
        return std::unexpected(taken.error());
    return photographer.files();
}

} // namespace debrief
