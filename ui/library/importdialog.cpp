// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/importdialog.h"

#include "session/reviewsession.h"
#include "ui/library/importcolumnsbox.h"
#include "ui/library/importfilterbox.h"
#include "ui/library/importkindsbox.h"
#include "ui/library/importpreviewmodel.h"
#include "ui/library/importreader.h"
#include "ui/library/zonebox.h"
#include "ui/style/theme.h"
#include "ui/widgets/busycursor.h"
#include "ui/widgets/emptyhint.h"
#include "ui/workspace.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

ImportDialog::ImportDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent),
      fileChooser([](QWidget *window, const QString &caption, const QString &filter) {
          return QFileDialog::getOpenFileNames(window, caption, {}, filter);
      }),
      folderChooser(
          [](QWidget *window, const QString &caption) { return QFileDialog::getExistingDirectory(window, caption); }),
      m_workspace(workspace),
      m_reader(new ImportReader(workspace.importers(), this)),
      m_preview(new ImportPreviewModel(this)),
      m_filter(new ImportFilterBox(this)),
      m_kinds(new ImportKindsBox(this)),
      m_columns(new ImportColumnsBox(workspace.library(), this)),
      m_kindsTitle(new QLabel(tr("Kinds of event"), this)),
      m_columnsTitle(new QLabel(tr("Columns of the table"), this)),
      m_fileNames(new QLabel(this)),
      m_choose(new QPushButton(theme::icon(u"document-open"_s), tr("&Choose files…"), this)),
      m_chooseFolder(new QPushButton(theme::icon(u"folder-open"_s), tr("Choose fo&lder…"), this)),
      m_paste(new QPushButton(theme::icon(u"edit-paste"_s), tr("Pa&ste"), this)),
      m_format(new QComboBox(this)),
      m_zone(new ZoneBox(this)),
      m_intoNew(new QRadioButton(tr("&New reviews, one for each incident"), this)),
      m_intoOpen(new QRadioButton(this)),
      m_view(new QTreeView(this)),
      m_progress(new QProgressBar(this)),
      m_stop(new QPushButton(tr("Stop"), this)),
      m_plan(new QLabel(this)),
      m_warningTitle(new QLabel(this)),
      m_warningList(new QPlainTextEdit(this)),
      m_problem(new QLabel(this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import"));
    setAcceptDrops(true);
    nameParts();
    build();
    connectAll();
    showReading(false);
    showRead();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::chooseFiles()
{
    QStringList suffixes{u"*.zip"_s, u"*.gz"_s};
    for (const auto &importer : m_workspace.importers().importers()) {
        const QStringList ofFormat = importer->suffixes();
        for (const QString &suffix : ofFormat) {
            if (const QString pattern = u"*."_s + suffix; !suffixes.contains(pattern))
                suffixes.append(pattern);
        }
    }
    const QString filter = tr("What can be imported (%1)").arg(suffixes.join(u' ')) + u";;"_s + tr("All files (*)");
    if (const QStringList paths = fileChooser(this, tr("Choose files to import"), filter); !paths.isEmpty())
        setFiles(paths);
}

void ImportDialog::chooseFolder()
{
    if (const QString path = folderChooser(this, tr("Choose a folder to import")); !path.isEmpty())
        setFiles({path});
}

void ImportDialog::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        showProblem(tr("There is no text in the clipboard. Copy the lines first."));
        return;
    }
    setTargets({{.path = {}, .content = text.toUtf8()}});
}

void ImportDialog::setFiles(const QStringList &paths)
{
    QList<ImportTarget> targets;
    for (const QString &path : paths)
        targets.append({.path = path, .content = {}});
    setTargets(targets);
}

QStringList ImportDialog::files() const
{
    QStringList paths;
    for (const ImportTarget &target : m_targets)
        paths.append(target.path);
    return paths;
}

void ImportDialog::setTargets(const QList<ImportTarget> &targets)
{
    m_targets = targets;
    m_isIntoChosen = false;
    m_kinds->forget();
    m_columns->clear();
    QStringList names;
    for (const ImportTarget &target : targets)
        names.append(target.name());
    m_fileNames->setText(names.join(u", "_s));
    m_fileNames->setToolTip(files().join(u'\n').toHtmlEscaped());
    read();
}

bool ImportDialog::isReading() const
{
    return m_reader->isReading();
}

Result<ImportOptions> ImportDialog::options()
{
    if (!m_zone->isKnown())
        return failure(ErrorCode::InvalidInput,
                       tr("“%1” is no time zone that this computer knows. Choose one such as Europe/Berlin or UTC.")
                           .arg(m_zone->currentText()));
    ImportOptions options;
    options.zone = m_zone->zoneId();
    options.zoneChoices = m_workspace.zoneChoices();
    TimeContext context;
    context.zone = options.zone.isEmpty() ? QByteArray("UTC") : options.zone;
    if (!m_read.reviews.isEmpty() && !m_read.reviews.constFirst().events.isEmpty())
        context.date =
            m_read.reviews.constFirst().events.constFirst().time.happenedAt.toTimeZone(QTimeZone(context.zone)).date();
    m_filter->setContext(context);
    const auto filter = m_filter->filter();
    if (!filter)
        return std::unexpected(filter.error());
    const auto date = m_filter->date();
    if (!date)
        return std::unexpected(date.error());
    options.filter = *filter;
    options.date = *date;
    options.lane = m_filter->lane();
    options.kinds = m_kinds->kinds();
    options.columns = m_columns->columns();
    return options;
}

void ImportDialog::read()
{
    if (m_targets.isEmpty())
        return;
    const auto chosen = options();
    if (!chosen) {
        m_reader->stop();
        return takeRead(std::unexpected(chosen.error()));
    }
    m_import->setEnabled(false);
    showProblem({});
    showReading(true);
    m_reader->read(m_targets, m_format->currentData().toString(), *chosen);
}

void ImportDialog::takeRead(const Result<ImportResult> &read)
{
    showReading(false);
    m_read = read ? *read : ImportResult();
    if (read) {
        m_kinds->setRead(m_read);
        if (m_read.formatId == u"csv"_s && m_targets.size() == 1 && !m_columns->columns()) {
            m_columns->setTable(m_targets.constFirst());
            // It is remembered how such a table is read.
            if (m_columns->columns())
                return this->read();
        }
        chooseInto();
    } else if (m_format->currentData().toString() == u"csv"_s && m_targets.size() == 1) {
        m_columns->setTable(m_targets.constFirst());
    }
    showRead();
    if (!read)
        showProblem(read.error().message);
}

void ImportDialog::chooseInto()
{
    if (m_isIntoChosen || !m_workspace.session())
        return;
    const bool knowsReviews = std::ranges::any_of(m_read.reviews, [](const ReviewContent &content) {
        const Incident &incident = content.review.incident;
        return !incident.reference.isEmpty() || !incident.severity.isEmpty() || !content.prompts.isEmpty();
    });
    (knowsReviews || m_read.reviews.size() > 1 ? m_intoNew : m_intoOpen)->setChecked(true);
}

void ImportDialog::showReading(bool reading)
{
    m_progress->setVisible(reading);
    m_progress->setRange(0, 0);
    m_stop->setVisible(reading);
}

void ImportDialog::showProgress(qint64 bytesRead, qint64 bytesTotal, int events)
{
    // A progress bar counts in int.
    constexpr qint64 Steps = 1000;
    if (bytesTotal > 0) {
        m_progress->setRange(0, Steps);
        m_progress->setValue(static_cast<int>(std::min(Steps, bytesRead * Steps / bytesTotal)));
    }
    m_plan->setText(tr("Reading: %n event(s) so far", nullptr, events));
}

void ImportDialog::showRead()
{
    if (m_targets.isEmpty())
        m_fileNames->setText(tr("No file yet: choose one, drop it here, or paste lines that begin with a time."));
    m_preview->setRead(m_read);
    if (m_read.reviews.size() == 1)
        m_view->expandAll();
    m_columnsTitle->setVisible(!m_columns->isHidden());
    m_kindsTitle->setVisible(!m_kinds->isHidden());
    showWarnings();
    showPlan();
}

void ImportDialog::showWarnings()
{
    QStringList lines;
    for (const ImportWarning &warning : std::as_const(m_read.warnings)) {
        const QString name = warning.file.isEmpty() ? m_targets.constFirst().name() : warning.file;
        lines.append(warning.line > 0 ? tr("%1, line %2: %3").arg(name).arg(warning.line).arg(warning.text)
                                      : tr("%1: %2", "file name and warning").arg(name, warning.text));
    }
    if (m_read.warningCount > m_read.warnings.size())
        lines.append(tr("… and %n more", nullptr, m_read.warningCount - static_cast<int>(m_read.warnings.size())));
    m_warningTitle->setText(tr("%n place(s) not understood", nullptr, m_read.warningCount));
    m_warningList->setPlainText(lines.join(u'\n'));
    m_warningTitle->setVisible(!lines.isEmpty());
    m_warningList->setVisible(!lines.isEmpty());
}

void ImportDialog::showPlan()
{
    m_import->setEnabled(false);
    m_plan->clear();
    if (m_read.reviews.isEmpty()) {
        m_stack->setCurrentWidget(m_hint);
        if (!m_targets.isEmpty())
            m_hint->setTexts(tr("Nothing to import"),
                             m_read.filteredOut > 0
                                 ? tr("Nothing passes the filter.")
                                 : (m_problem->text().isEmpty()
                                        ? tr("There is nothing in these files that Debrief understands.")
                                        : QString()));
        return;
    }
    m_stack->setCurrentWidget(m_view);
    const auto plan = carryOut(true);
    if (!plan) {
        showProblem(plan.error().message);
        return;
    }
    showProblem({});
    const bool addsSomething = plan->newReviews + plan->newEvents > 0;
    const QString nothing = m_preview->isAllChosen()
                                ? tr("All of it is in the library already; there is nothing to import.")
                                : tr("Nothing new is ticked.");
    m_plan->setText(addsSomething ? describe(*plan) : nothing);
    m_import->setEnabled(addsSomething && !isReading());
}

QString ImportDialog::describe(const ImportOutcome &outcome) const
{
    QStringList parts;
    if (outcome.newReviews > 0)
        parts.append(tr("%n new review(s)", nullptr, outcome.newReviews));
    parts.append(tr("%n new event(s)", nullptr, outcome.newEvents));
    if (outcome.knownEvents > 0)
        parts.append(tr("%n event(s) known already", nullptr, outcome.knownEvents));
    if (m_read.filteredOut > 0)
        parts.append(tr("%n event(s) filtered out", nullptr, m_read.filteredOut));
    if (m_read.noise > 0)
        parts.append(tr("%n left out as noise", nullptr, m_read.noise));
    return parts.join(u" · "_s);
}

void ImportDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

bool ImportDialog::goesIntoOpenReview() const
{
    return m_intoOpen->isChecked() && m_workspace.session();
}

Result<ImportOutcome> ImportDialog::carryOut(bool dryRun)
{
    const QList<ReviewContent> reviews = m_preview->chosen();
    if (goesIntoOpenReview())
        return importInto(*m_workspace.session(), reviews, m_read.attachments, dryRun);
    return importReviews(m_workspace.library(), reviews, m_read.attachments, dryRun);
}

void ImportDialog::accept()
{
    if (m_read.reviews.isEmpty() || isReading())
        return;
    const auto done = [this] {
        const BusyCursor busy;
        return carryOut(false);
    }();
    if (!done) {
        showProblem(done.error().message);
        return;
    }
    m_outcome = *done;
    m_workspace.report(m_columns->remember());
    reopenIfChanged();
    emit m_workspace.libraryChanged();
    m_workspace.say(Workspace::Severity::Success, tr("Imported: %1").arg(describe(m_outcome)));
    QDialog::accept();
}

void ImportDialog::reopenIfChanged()
{
    const ReviewSession *session = m_workspace.session();
    if (!session || goesIntoOpenReview() || !m_outcome.reviews.contains(session->id()))
        return;
    // The library has got events that the open session knows nothing of.
    const ReviewId id = session->id();
    m_workspace.closeReview();
    m_workspace.report(m_workspace.openReview(id));
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    setFiles(paths);
}

} // namespace debrief
