// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QMainWindow>
#include <QPointer>

#include <array>
#include <memory>

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace debrief {

class CaptureLineWidget;
class CaptureWindow;
class ClosingDialog;
class CommandPalette;
class ImportDialog;
class LibraryPane;
class MainMenus;
class MeetingActions;
class MessageBar;
class Page;
class PromptPanel;
class RoomWindow;
class WelcomePage;
class WordingPanel;
class WindowState;
class Workspace;
struct SearchHit;
enum class ClosingPoint;
enum class WordingField;

/// The console: library, pages, prompts and capture line in one frame. It hosts them and collects their actions, and no more.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    enum PageIndex { Prepare, Timeline, Discuss, Actions, Report, PageCount };

    explicit MainWindow(Workspace &workspace, QWidget *parent = nullptr);
    ~MainWindow() override;

    Page *page(int index) const;
    int currentPage() const;
    bool openReview(ReviewId id);
    /// Made when it is first asked for; not shown by that.
    RoomWindow *roomWindow();
    /// The same.
    CaptureWindow *captureWindow();

    LibraryPane &library() const { return *m_library; }
    WordingPanel &wordingPanel() const { return *m_wording; }
    PromptPanel &promptPanel() const { return *m_prompts; }
    CaptureLineWidget &captureLine() const { return *m_capture; }
    MessageBar &messageBar() const { return *m_messages; }
    WelcomePage &welcome() const { return *m_welcome; }
    MeetingActions &meetingActions() const { return *m_meeting; }
    CommandPalette &palette() const { return *m_palette; }

public slots:
    /// With the focus where one begins.
    void showPage(int index);
    /// Leaves the focus to whoever asked for the page.
    void raisePage(int index);
    void showRoom();
    /// What is still open before the meeting ends; the console goes on beside it.
    void showClosing();
    void newReview();
    void importFiles(const QStringList &paths = {});
    void importClipboard();
    void openSample();
    void closeReview();
    void undo();
    void redo();
    void focusCapture();
    /// Opens the capture line's own window, or brings it to the front; closes it where one types into it.
    void toggleCaptureWindow();
    void setLibraryVisible(bool visible);
    void setPromptsVisible(bool visible);
    /// In the place of the prompts, until it is closed.
    void setWordingVisible(bool visible);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QWidget *buildWork();
    void connectAll();
    void followSession();
    void followTitle();
    void leaveCapture();
    void suggestToRoom(int page);
    void showHit(const SearchHit &hit);
    void reveal(const QUuid &id);
    void showPoint(ClosingPoint point);
    void offerRestore(const QString &title);
    void followPage();
    void showPhrase(const QUuid &id, WordingField field, qsizetype start, qsizetype length);
    void carryOut(ImportDialog &dialog);

    Workspace &m_workspace;
    LibraryPane *m_library;
    WelcomePage *m_welcome;
    std::array<Page *, PageCount> m_pages;
    PromptPanel *m_prompts;
    WordingPanel *m_wording;
    CaptureLineWidget *m_capture;
    MeetingActions *m_meeting;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pageStack = nullptr;
    QStackedWidget *m_stack = nullptr; ///< Welcome, or the work.
    QSplitter *m_librarySplitter = nullptr;
    QSplitter *m_promptSplitter = nullptr;
    MessageBar *m_messages = nullptr;
    CommandPalette *m_palette = nullptr;
    MainMenus *m_menus = nullptr;
    WindowState *m_state = nullptr;
    QPointer<QWidget> m_focusBeforeCapture;
    std::unique_ptr<RoomWindow> m_room;
    std::unique_ptr<CaptureWindow> m_captureWindow;
    std::unique_ptr<ClosingDialog> m_closing;
};

} // namespace debrief
