// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportpage.h"

#include "session/wordingmodel.h"
#include "storage/library.h"
#include "ui/report/exportbar.h"
#include "ui/report/reportbuilder.h"
#include "ui/report/reportview.h"
#include "ui/report/saveexport.h"
#include "ui/style/theme.h"
#include "ui/widgets/busycursor.h"
#include "ui/widgets/emptyhint.h"
#include "ui/workspace.h"

#include <QActionGroup>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace debrief {

namespace {

constexpr auto RestBeforeRefresh = 300ms;
constexpr auto PatienceWithLayout = 200ms;
constexpr double ZoomStep = 1.2;

/// What people have to read; a review that was only just begun has nothing.
bool saysSomething(const ReviewContent &content)
{
    return !content.events.isEmpty() || !content.notes.isEmpty() || !content.factors.isEmpty() ||
           !content.actions.isEmpty() || !content.review.summary.isEmpty() || !content.review.incident.impact.isEmpty();
}

QString folderSettingKey()
{
    return u"export/folder"_s;
}

} // namespace

ReportPage::ReportPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent),
      fileChooser([](QWidget *window, const QString &caption, const QString &path, const QString &filter) {
          return QFileDialog::getSaveFileName(window, caption, path, filter);
      }),
      m_builder(new ReportBuilder(this)),
      m_preview(new ReportView(this)),
      m_source(new QPlainTextEdit(this)),
      m_empty(new EmptyHint(u"document-preview"_s, {}, {}, this)),
      m_stack(new QStackedWidget(this)),
      m_exportBar(new ExportBar(this)),
      m_place(new QLabel(this))
{
    setObjectName(u"reportPage"_s);
    makeActions();
    build();
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(RestBeforeRefresh);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceWithLayout);
    connect(&m_patience, &QTimer::timeout, this, &ReportPage::updateState);
    connect(m_builder, &ReportBuilder::built, this, [this](const ReportBuilder::Pages &pages) {
        m_preview->setPages(pages);
        updateState();
    });
    connect(&m_debounce, &QTimer::timeout, this, &ReportPage::refresh);
    connect(m_preview, &ReportView::currentPageChanged, this, &ReportPage::updateState);
    connect(m_preview, &ReportView::zoomChanged, this, &ReportPage::updateState);
    connect(&workspace, &Workspace::sessionChanged, this, &ReportPage::setSession);
    connect(&workspace, &Workspace::factorQuestionChanged, this, &ReportPage::invalidate);
    setSession(workspace.session());
}

ReportPage::~ReportPage() = default;

QString ReportPage::title() const
{
    return tr("Report");
}

QList<QAction *> ReportPage::pageActions() const
{
    return m_actions;
}

void ReportPage::focusFirst()
{
    if (m_stack->currentWidget() != m_empty)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

QAction *ReportPage::makeAction(const QString &name, const QString &text, const QString &icon, const QKeySequence &key)
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : theme::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    m_actions.append(action);
    return action;
}

void ReportPage::separate(const QString &name)
{
    auto *separator = new QAction(this);
    separator->setObjectName(name);
    separator->setSeparator(true);
    m_actions.append(separator);
}

void ReportPage::makeActions()
{
    for (const auto &exporter : workspace().exporters().exporters()) {
        const QString id = exporter->id();
        const bool isUsual = id == "pdf"_L1;
        QAction *action =
            makeAction(u"export_"_s + id, tr("Export as %1…").arg(exporter->label()), u"document-export"_s,
                       isUsual ? QKeySequence(Qt::CTRL | Qt::Key_E) : QKeySequence());
        connect(action, &QAction::triggered, this, [this, id] { exportAs(id); });
    }
    QAction *copy = makeAction(u"copyMarkdown"_s, tr("&Copy as Markdown"), u"edit-copy"_s,
                               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(copy, &QAction::triggered, this, &ReportPage::copyMarkdown);

    separate(u"viewSeparator"_s);
    m_showPreview = makeAction(u"showPreview"_s, tr("&Pages"), {}, {});
    m_showSource = makeAction(u"showMarkdown"_s, tr("&Markdown"), {}, {});
    auto *group = new QActionGroup(this);
    for (QAction *action : {m_showPreview, m_showSource}) {
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, &ReportPage::refresh);
    }
    m_showPreview->setChecked(true);

    separate(u"zoomSeparator"_s);
    const auto zoomBy = [this](double factor) {
        return [this, factor] { m_preview->setZoom(m_preview->zoom() * factor); };
    };
    QAction *in = makeAction(u"zoomIn"_s, tr("Zoom &in"), u"zoom-in"_s, QKeySequence::ZoomIn);
    connect(in, &QAction::triggered, this, zoomBy(ZoomStep));
    QAction *out = makeAction(u"zoomOut"_s, tr("Zoom &out"), u"zoom-out"_s, QKeySequence::ZoomOut);
    connect(out, &QAction::triggered, this, zoomBy(1 / ZoomStep));
    QAction *whole = makeAction(u"zoomActualSize"_s, tr("&Actual size"), {}, QKeySequence(Qt::CTRL | Qt::Key_0));
    whole->setIconText(tr("100 %", "zoom"));
    connect(whole, &QAction::triggered, this, [this] { m_preview->setZoom(1.0); });
    m_fitWidth = makeAction(u"zoomFitWidth"_s, tr("Fit &width"), u"zoom-fit-width"_s, {});
    m_fitWidth->setCheckable(true);
    m_fitWidth->setChecked(true);
    connect(m_fitWidth, &QAction::triggered, m_preview, &ReportView::setFitsWidth);
    m_zoomActions = {in, out, whole, m_fitWidth};
    // Keys of the page, not of the window: other places may zoom, too.
    for (QAction *action : std::as_const(m_zoomActions))
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions(m_actions);
}

QHBoxLayout *ReportPage::buildBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme::Gap, theme::GapSmall, theme::Gap, theme::GapSmall);
    bar->setSpacing(4);
    const auto addButton = [this, bar](QAction *action) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setAccessibleName(action->toolTip());
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
        return button;
    };
    addButton(m_showPreview)->setToolButtonStyle(Qt::ToolButtonTextOnly);
    addButton(m_showSource)->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->addSpacing(theme::GapLarge);
    for (QAction *action : std::as_const(m_zoomActions))
        addButton(action);
    m_place->setObjectName(u"reportPlace"_s);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_place->setFont(theme::tabular(theme::font(theme::Type::Body)));
    bar->addSpacing(theme::GapSmall);
    bar->addWidget(m_place);
    bar->addStretch();

    auto *menu = new QMenu(this);
    for (QAction *action : std::as_const(m_actions)) {
        if (action->objectName().startsWith("export_"_L1))
            menu->addAction(action);
    }
    auto *copy = new QPushButton(theme::icon(u"edit-copy"_s), tr("Copy Markdown"), this);
    copy->setObjectName(u"copyMarkdownButton"_s);
    copy->setToolTip(tr("Copies the report as Markdown, to paste into a wiki or a ticket"));
    connect(copy, &QPushButton::clicked, this, &ReportPage::copyMarkdown);
    auto *exportButton = new QPushButton(theme::icon(u"document-export"_s), tr("Export"), this);
    exportButton->setObjectName(u"exportButton"_s);
    exportButton->setMenu(menu);
    exportButton->setToolTip(tr("Writes the report to a file"));
    bar->addWidget(copy);
    bar->addSpacing(4);
    bar->addWidget(exportButton);
    for (QAction *action : std::as_const(m_actions)) {
        if (action->objectName() == "copyMarkdown"_L1)
            connect(action, &QAction::enabledChanged, copy, &QWidget::setEnabled);
        if (action->objectName() == "export_pdf"_L1)
            connect(action, &QAction::enabledChanged, exportButton, &QWidget::setEnabled);
    }
    return bar;
}

void ReportPage::build()
{
    m_preview->setObjectName(u"reportPreview"_s);
    m_preview->setAccessibleName(tr("Pages of the report"));
    m_source->setObjectName(u"reportSource"_s);
    m_source->setAccessibleName(tr("The report as Markdown"));
    m_source->setReadOnly(true);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_source->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_source->setFrameShape(QFrame::NoFrame);
    m_source->document()->setDocumentMargin(theme::GapLarge);
    m_empty->setObjectName(u"reportEmpty"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_source);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buildBar());
    layout->addWidget(m_exportBar);
    layout->addWidget(m_stack, 1);
}

void ReportPage::setSession(ReviewSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (m_session) {
        connect(m_session, &ReviewSession::changed, this, &ReportPage::invalidate);
        connect(m_session, &ReviewSession::settingChanged, this, &ReportPage::invalidate);
    }
    m_builder->cancel();
    m_preview->setPages({});
    m_source->clear();
    m_exportBar->hide();
    m_isStale = true;
    m_debounce.stop();
    if (isVisible())
        refresh();
    else
        updateState();
}

void ReportPage::invalidate()
{
    m_isStale = true;
    if (isVisible())
        m_debounce.start();
}

void ReportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // After the page is in sight, so that going to it is not slow.
    if (m_isStale)
        m_debounce.start(0ms);
}

void ReportPage::refresh()
{
    m_debounce.setInterval(RestBeforeRefresh);
    m_isStale = false;
    const ReviewContent content = m_session ? withoutPrivate(m_session->content()) : ReviewContent{};
    if (!m_session || !saysSomething(content)) {
        m_empty->setTexts(
            m_session ? tr("Nothing to report yet") : tr("No review is open"),
            m_session ? tr("What is entered in the timeline, the discussion and the actions is written up here.")
                      : tr("Open a review from the library, or begin a new one."));
        m_stack->setCurrentWidget(m_empty);
    } else if (m_showSource->isChecked()) {
        showMarkdown(content);
    } else if (const auto given = options(); given) {
        m_patience.start();
        m_builder->build(content, given->attachments, given->factorQuestion);
        m_stack->setCurrentWidget(m_preview);
    } else {
        workspace().report(given.error());
    }
    updateState();
}

void ReportPage::showMarkdown(const ReviewContent &content)
{
    const Exporter *exporter = workspace().exporters().byId(u"markdown"_s);
    const auto text = written(*exporter, content);
    if (!text) {
        workspace().report(text.error());
        return;
    }
    const int top = m_source->verticalScrollBar()->value();
    m_source->setPlainText(QString::fromUtf8(*text));
    m_source->verticalScrollBar()->setValue(top);
    m_stack->setCurrentWidget(m_source);
}

void ReportPage::updateState()
{
    const bool showsPages = m_stack->currentWidget() == m_preview;
    for (QAction *action : std::as_const(m_actions)) {
        if (!action->isSeparator())
            action->setEnabled(m_session != nullptr);
    }
    for (QAction *action : std::as_const(m_zoomActions))
        action->setEnabled(showsPages);
    m_fitWidth->setChecked(m_preview->fitsWidth());
    m_place->setVisible(showsPages);
    if (showsPages && m_builder->isBusy() && !m_patience.isActive())
        m_place->setText(tr("Laying out the pages…"));
    else if (showsPages && m_preview->pageCount() > 0)
        m_place->setText(tr("Page %1 of %2 · %3 %")
                             .arg(QLocale().toString(m_preview->currentPage() + 1),
                                  QLocale().toString(m_preview->pageCount()),
                                  QLocale().toString(qRound(m_preview->zoom() * 100))));
}

Result<ExportOptions> ReportPage::options() const
{
    auto attachments = m_session->library().attachmentsOf(m_session->id());
    if (!attachments)
        return std::unexpected(attachments.error());
    ExportOptions options;
    options.attachments = std::move(*attachments);
    options.factorQuestion = workspace().factorQuestion();
    return options;
}

Result<QByteArray> ReportPage::written(const Exporter &exporter, const ReviewContent &content) const
{
    const auto given = options();
    if (!given)
        return std::unexpected(given.error());
    return workspace().exporters().write(exporter, content, *given);
}

QString ReportPage::suggestedPath(const Exporter &exporter) const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QSettings().value(folderSettingKey(), documents).toString();
    return QDir(folder).filePath(suggestedFileName(m_session->content(), exporter.suffix()));
}

void ReportPage::exportAs(const QString &exporterId)
{
    const Exporter *exporter = workspace().exporters().byId(exporterId);
    if (!m_session || !exporter)
        return;
    QString path =
        fileChooser(this, tr("Export as %1").arg(exporter->label()), suggestedPath(*exporter),
                    tr("%1 (*.%2)", "kind of file and its suffix").arg(exporter->label(), exporter->suffix()));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + exporter->suffix();
    const BusyCursor busy;
    const ReviewContent content = m_session->content();
    const auto given = options();
    if (!given) {
        workspace().report(given.error());
        return;
    }
    if (!workspace().report(saveExport(path, workspace().exporters(), *exporter, content, *given)))
        return;
    QSettings().setValue(folderSettingKey(), QFileInfo(path).absolutePath());
    const bool tellsSecrets = exporter->isFaithful() && std::ranges::any_of(content.notes, &Note::isPrivate);
    m_exportBar->showSaved(path, tellsSecrets ? tr("This file is the whole review: the private notes are in it.")
                                              : QString());
    sayOpenWording();
}

void ReportPage::sayOpenWording()
{
    WordingModel &wording = workspace().wording();
    wording.settle();
    if (wording.openCount() > 0)
        workspace().say(Workspace::Severity::Information,
                        tr("The wording check still finds %n phrase(s) in this review (Meeting, Wording).", nullptr,
                           wording.openCount()));
}

void ReportPage::copyMarkdown()
{
    const Exporter *exporter = workspace().exporters().byId(u"markdown"_s);
    if (!m_session || !exporter)
        return;
    const auto text = written(*exporter, m_session->content());
    if (!text) {
        workspace().report(text.error());
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(*text));
    workspace().say(Workspace::Severity::Success, tr("The report is on the clipboard, as Markdown."));
}

} // namespace debrief
