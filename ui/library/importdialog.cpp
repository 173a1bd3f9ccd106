// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/importdialog.h"

#include "session/reviewsession.h"
#include "ui/library/importpreviewmodel.h"
#include "ui/library/zonebox.h"
#include "ui/style/theme.h"
#include "ui/widgets/busycursor.h"
#include "ui/widgets/emptyhint.h"
#include "ui/workspace.h"

#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
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
      m_workspace(workspace),
      m_preview(new ImportPreviewModel(this)),
      m_fileNames(new QLabel(this)),
      m_choose(new QPushButton(theme::icon(u"document-open"_s), tr("&Choose files…"), this)),
      m_format(new QComboBox(this)),
      m_zone(new ZoneBox(this)),
      m_intoNew(new QRadioButton(tr("&New reviews, one for each incident"), this)),
      m_intoOpen(new QRadioButton(this)),
      m_view(new QTreeView(this)),
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
    showRead();
}

void ImportDialog::nameParts()
{
    const auto name = [](QWidget *widget, const QString &objectName, const QString &accessibleName) {
        widget->setObjectName(objectName);
        widget->setAccessibleName(accessibleName);
    };
    name(m_fileNames, u"importFiles"_s, tr("Files"));
    name(m_choose, u"chooseFiles"_s, tr("Choose files"));
    name(m_format, u"importFormat"_s, tr("Format"));
    name(m_zone, u"importZone"_s, tr("Time zone of times that name none"));
    name(m_intoNew, u"importIntoNew"_s, m_intoNew->text().remove(u'&'));
    name(m_view, u"importPreview"_s, tr("What the files hold"));
    name(m_plan, u"importPlan"_s, tr("What the import does"));
    name(m_warningTitle, u"importWarningTitle"_s, tr("Warnings"));
    name(m_warningList, u"importWarnings"_s, tr("Warnings"));
    name(m_problem, u"importProblem"_s, tr("Problem"));
    m_intoOpen->setObjectName(u"importIntoOpen"_s);
}

void ImportDialog::addChoices(QFormLayout &form)
{
    m_fileNames->setWordWrap(true);
    m_fileNames->setTextFormat(Qt::PlainText);
    auto *files = new QHBoxLayout;
    files->addWidget(m_fileNames, 1);
    files->addWidget(m_choose);
    m_choose->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFiles);

    m_format->addItem(tr("Recognise it"), QString());
    for (const auto &importer : m_workspace.importers().importers())
        m_format->addItem(importer->label(), importer->id());
    m_zone->addNone(tr("As the format says, else UTC"));
    connect(m_format, &QComboBox::activated, this, &ImportDialog::readFiles);
    connect(m_zone, &QComboBox::activated, this, &ImportDialog::readFiles);
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, &ImportDialog::readFiles);

    const ReviewSession *session = m_workspace.session();
    m_intoNew->setChecked(true);
    m_intoOpen->setText(
        session ? tr("The &open review: %1").arg(session->review().title.simplified().replace(u'&', "&&"_L1))
                : tr("The &open review"));
    m_intoOpen->setEnabled(session != nullptr);
    connect(m_intoOpen, &QRadioButton::toggled, this, &ImportDialog::showPlan);
    auto *into = new QVBoxLayout;
    into->setSpacing(4);
    into->addWidget(m_intoNew);
    into->addWidget(m_intoOpen);

    form.addRow(tr("Files"), files);
    form.addRow(tr("&Format"), m_format);
    form.addRow(tr("Time &zone"), m_zone);
    form.addRow(tr("Into"), into);
}

void ImportDialog::build()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(theme::GapLarge);
    form->setVerticalSpacing(theme::Gap);
    addChoices(*form);

    QStringList formats;
    for (const auto &importer : m_workspace.importers().importers())
        formats.append(importer->label());
    m_hint = new EmptyHint(u"document-import"_s, tr("Drop files here"),
                           tr("Debrief reads: %1").arg(QLocale().createSeparatedList(formats)), this);
    m_hint->setObjectName(u"importHint"_s);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(m_view);
    m_view->setModel(m_preview);
    m_view->setUniformRowHeights(true);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(ImportPreviewModel::TextColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(ImportPreviewModel::TimeColumn, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(ImportPreviewModel::CountColumn, QHeaderView::ResizeToContents);
    m_plan->setWordWrap(true);
    m_plan->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_warningList->setReadOnly(true);
    m_warningList->setMaximumHeight(96);
    m_warningList->setTabChangesFocus(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"importButton"_s);
    m_import->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::GapHuge, theme::GapHuge, theme::GapHuge, theme::GapLarge);
    layout->setSpacing(theme::Gap);
    layout->addLayout(form);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_warningTitle);
    layout->addWidget(m_warningList);
    layout->addWidget(m_plan);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(760, 600);
}

void ImportDialog::chooseFiles()
{
    QStringList suffixes;
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

void ImportDialog::setFiles(const QStringList &paths)
{
    m_files = paths;
    QStringList names;
    for (const QString &path : paths)
        names.append(QFileInfo(path).fileName());
    m_fileNames->setText(names.join(u", "_s));
    m_fileNames->setToolTip(paths.join(u'\n'));
    readFiles();
}

void ImportDialog::readFiles()
{
    m_read = {};
    m_warnings.clear();
    showProblem({});
    if (!m_zone->isKnown()) {
        showProblem(tr("“%1” is no time zone that this computer knows. Choose one such as Europe/Berlin or UTC.")
                        .arg(m_zone->currentText()));
        showRead();
        return;
    }
    const BusyCursor busy;
    ImportOptions options;
    options.zone = m_zone->zoneId();
    for (const QString &path : std::as_const(m_files)) {
        const auto read = m_workspace.importers().readFile(path, m_format->currentData().toString(), options);
        if (!read) {
            m_read = {};
            showProblem(read.error().message);
            break;
        }
        m_read.reviews.append(read->reviews);
        m_read.attachments.append(read->attachments);
        for (const ImportWarning &warning : read->warnings) {
            const QString name = warning.file.isEmpty() ? QFileInfo(path).fileName() : warning.file;
            m_warnings.append(warning.line > 0 ? tr("%1, line %2: %3").arg(name).arg(warning.line).arg(warning.text)
                                               : tr("%1: %2", "file name and warning").arg(name, warning.text));
        }
    }
    showRead();
}

void ImportDialog::showRead()
{
    if (m_files.isEmpty())
        m_fileNames->setText(tr("None yet"));
    m_preview->setReviews(m_read.reviews);
    if (m_read.reviews.size() == 1)
        m_view->expandAll();
    showWarnings();
    showPlan();
}

void ImportDialog::showWarnings()
{
    m_warningTitle->setText(tr("%n line(s) not understood", nullptr, static_cast<int>(m_warnings.size())));
    m_warningList->setPlainText(m_warnings.join(u'\n'));
    m_warningTitle->setVisible(!m_warnings.isEmpty());
    m_warningList->setVisible(!m_warnings.isEmpty());
}

void ImportDialog::showPlan()
{
    m_import->setEnabled(false);
    m_plan->clear();
    if (m_read.reviews.isEmpty()) {
        m_stack->setCurrentWidget(m_hint);
        if (!m_files.isEmpty())
            m_hint->setTexts(tr("Nothing to import"),
                             m_problem->text().isEmpty()
                                 ? tr("There is nothing in these files that Debrief understands.")
                                 : QString());
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
    m_plan->setText(addsSomething ? describe(*plan)
                                  : tr("All of it is in the library already; there is nothing to import."));
    m_import->setEnabled(addsSomething);
}

QString ImportDialog::describe(const ImportOutcome &outcome)
{
    QStringList parts;
    if (outcome.newReviews > 0)
        parts.append(tr("%n new review(s)", nullptr, outcome.newReviews));
    parts.append(tr("%n new event(s)", nullptr, outcome.newEvents));
    if (outcome.knownEvents > 0)
        parts.append(tr("%n event(s) known already", nullptr, outcome.knownEvents));
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
    if (goesIntoOpenReview())
        return importInto(*m_workspace.session(), m_read.reviews, m_read.attachments, dryRun);
    return importReviews(m_workspace.library(), m_read.reviews, m_read.attachments, dryRun);
}

void ImportDialog::accept()
{
    if (m_read.reviews.isEmpty())
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
