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

void ImportDialog::nameParts()
{
    const auto name = [](QWidget *widget, const QString &objectName, const QString &accessibleName) {
        widget->setObjectName(objectName);
        widget->setAccessibleName(accessibleName);
    };
    name(m_fileNames, u"importFiles"_s, tr("Files"));
    name(m_choose, u"chooseFiles"_s, tr("Choose files"));
    name(m_chooseFolder, u"chooseFolder"_s, tr("Choose a folder"));
    name(m_paste, u"importPaste"_s, tr("Take the text of the clipboard"));
    name(m_format, u"importFormat"_s, tr("Format"));
    name(m_zone, u"importZone"_s, tr("Time zone of times that name none"));
    name(m_intoNew, u"importIntoNew"_s, m_intoNew->text().remove(u'&'));
    name(m_view, u"importPreview"_s, tr("What the files hold"));
    name(m_progress, u"importProgress"_s, tr("How much is read"));
    name(m_stop, u"importStop"_s, tr("Stop reading"));
    name(m_plan, u"importPlan"_s, tr("What the import does"));
    name(m_warningTitle, u"importWarningTitle"_s, tr("Warnings"));
    name(m_warningList, u"importWarnings"_s, tr("Warnings"));
    name(m_problem, u"importProblem"_s, tr("Problem"));
    m_intoOpen->setObjectName(u"importIntoOpen"_s);
}

void ImportDialog::addChoices(QFormLayout &form)
{
    m_format->addItem(tr("Recognise it"), QString());
    for (const auto &importer : m_workspace.importers().importers())
        m_format->addItem(importer->label(), importer->id());
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_format->setMinimumContentsLength(16);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->addNone(tr("As the format says, else UTC"));

    const ReviewSession *session = m_workspace.session();
    m_intoNew->setChecked(true);
    m_intoOpen->setText(tr("The &open review"));
    if (session)
        m_intoOpen->setToolTip(session->review().title.toHtmlEscaped());
    m_intoOpen->setEnabled(session != nullptr);
    auto *into = new QVBoxLayout;
    into->setSpacing(theme::GapSmall / 2);
    into->addWidget(m_intoNew);
    into->addWidget(m_intoOpen);

    form.addRow(tr("&Format"), m_format);
    form.addRow(tr("Time &zone"), m_zone);
    form.addRow(tr("Into"), into);
}

QWidget *ImportDialog::buildOptions()
{
    auto *options = new QWidget(this);
    auto *column = new QVBoxLayout(options);
    column->setContentsMargins(0, 0, theme::Gap, 0);
    column->setSpacing(theme::Gap);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(theme::Gap);
    form->setVerticalSpacing(theme::GapSmall);
    addChoices(*form);
    column->addLayout(form);
    auto *filterTitle = new QLabel(tr("Only what is wanted"), this);
    for (QLabel *title : {filterTitle, m_columnsTitle, m_kindsTitle}) {
        QFont font = title->font();
        font.setWeight(QFont::DemiBold);
        title->setFont(font);
    }
    column->addWidget(filterTitle);
    column->addWidget(m_filter);
    column->addWidget(m_columnsTitle);
    column->addWidget(m_columns);
    column->addWidget(m_kindsTitle);
    column->addWidget(m_kinds);
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"importOptions"_s);
    scroll->setAccessibleName(tr("Options"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(options);
    scroll->setMinimumWidth(340);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget *ImportDialog::buildPreview()
{
    QStringList formats;
    for (const auto &importer : m_workspace.importers().importers())
        formats.append(importer->label());
    m_hint = new EmptyHint(u"document-import"_s, tr("Drop files or a folder here"),
                           tr("Debrief reads: %1").arg(QLocale().createSeparatedList(formats)), this);
    m_hint->setObjectName(u"importHint"_s);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(m_view);
    m_view->setModel(m_preview);
    m_view->setUniformRowHeights(true);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(ImportPreviewModel::TextColumn, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    m_view->header()->resizeSection(ImportPreviewModel::TimeColumn, 24 * letter);
    m_view->header()->resizeSection(ImportPreviewModel::KindColumn, 18 * letter);
    m_view->header()->resizeSection(ImportPreviewModel::LaneColumn, 14 * letter);
    m_view->header()->resizeSection(ImportPreviewModel::SourceColumn, 18 * letter);
    m_plan->setWordWrap(true);
    m_plan->setTextFormat(Qt::PlainText);
    m_warningList->setReadOnly(true);
    m_warningList->setMaximumHeight(96);
    m_warningList->setTabChangesFocus(true);
    m_progress->setTextVisible(false);
    m_stop->setAutoDefault(false);

    auto *preview = new QWidget(this);
    auto *column = new QVBoxLayout(preview);
    column->setContentsMargins(theme::Gap, 0, 0, 0);
    column->setSpacing(theme::GapSmall);
    column->addWidget(m_stack, 1);
    auto *progress = new QHBoxLayout;
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_stop);
    column->addLayout(progress);
    column->addWidget(m_warningTitle);
    column->addWidget(m_warningList);
    column->addWidget(m_plan);
    return preview;
}

void ImportDialog::build()
{
    m_fileNames->setTextFormat(Qt::PlainText);
    m_fileNames->setWordWrap(true);
    auto *files = new QHBoxLayout;
    files->setSpacing(theme::GapSmall);
    files->addWidget(m_fileNames, 1);
    for (QPushButton *button : {m_choose, m_chooseFolder, m_paste}) {
        button->setAutoDefault(false);
        files->addWidget(button);
    }
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setForegroundRole(QPalette::BrightText);

    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildOptions());
    splitter->addWidget(buildPreview());
    splitter->setStretchFactor(1, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"importButton"_s);
    m_import->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::GapLarge, theme::GapLarge, theme::GapLarge, theme::Gap);
    layout->setSpacing(theme::Gap);
    layout->addLayout(files);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(1100, 660);
}

void ImportDialog::connectAll()
{
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(m_chooseFolder, &QPushButton::clicked, this, &ImportDialog::chooseFolder);
    connect(m_paste, &QPushButton::clicked, this, &ImportDialog::paste);
    connect(m_stop, &QPushButton::clicked, m_reader, &ImportReader::cancel);
    connect(m_format, &QComboBox::activated, this, &ImportDialog::read);
    connect(m_zone, &QComboBox::activated, this, &ImportDialog::read);
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, &ImportDialog::read);
    connect(m_filter, &ImportFilterBox::changed, this, &ImportDialog::read);
    connect(m_kinds, &ImportKindsBox::changed, this, &ImportDialog::read);
    connect(m_columns, &ImportColumnsBox::changed, this, &ImportDialog::read);
    connect(m_preview, &ImportPreviewModel::choiceChanged, this, &ImportDialog::showPlan);
    connect(m_reader, &ImportReader::succeeded, this, [this](const ImportResult &result) { takeRead(result); });
    connect(m_reader, &ImportReader::failed, this, [this](const Error &error) { takeRead(std::unexpected(error)); });
    connect(m_reader, &ImportReader::progressed, this, &ImportDialog::showProgress);
    connect(m_intoOpen, &QRadioButton::toggled, this, &ImportDialog::showPlan);
    for (const QRadioButton *button : {m_intoNew, m_intoOpen})
        connect(button, &QRadioButton::clicked, this, [this] { m_isIntoChosen = true; });
}

} // namespace debrief
