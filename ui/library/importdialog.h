// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"
#include "session/importing.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QProgressBar;
class QRadioButton;
class QStackedWidget;
class QTreeView;

namespace debrief {

class EmptyHint;
class ImportColumnsBox;
class ImportFilterBox;
class ImportKindsBox;
class ImportPreviewModel;
class ImportReader;
class Workspace;
class ZoneBox;
struct ImportTarget;

/// Shows what files hold and what an import of them would change, then carries it out.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(Workspace &workspace, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Asks for files to read; empty when none were chosen. Tests replace it.
    std::function<QStringList(QWidget *parent, const QString &caption, const QString &filter)> fileChooser;
    /// The same for a folder.
    std::function<QString(QWidget *parent, const QString &caption)> folderChooser;

    /// Reads the files, archives and folders and shows what they hold.
    void setFiles(const QStringList &paths);
    QStringList files() const;
    /// Opens the file chooser and takes its choice.
    void chooseFiles();
    void chooseFolder();
    /// Reads the clipboard's text.
    void paste();
    bool isReading() const;

    /// What the import did; empty until it was carried out.
    const ImportOutcome &outcome() const { return m_outcome; }
    /// Imports and closes; stays open and says why when it can't.
    void accept() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QWidget *buildOptions();
    QWidget *buildPreview();
    void addChoices(QFormLayout &form);
    /// Names and accessible names of all that can be used.
    void nameParts();
    void connectAll();
    void setTargets(const QList<ImportTarget> &targets);
    /// Reads anew with what is chosen.
    void read();
    Result<ImportOptions> options();
    void takeRead(const Result<ImportResult> &read);
    void showReading(bool reading);
    void showProgress(qint64 bytesRead, qint64 bytesTotal, int events);
    void showRead();
    /// Where a source knows no review of its own, its events are for the open one.
    void chooseInto();
    /// What the import would do.
    void showPlan();
    void showWarnings();
    void showProblem(const QString &text);
    QString describe(const ImportOutcome &outcome) const;
    bool goesIntoOpenReview() const;
    Result<ImportOutcome> carryOut(bool dryRun);
    void reopenIfChanged();

    Workspace &m_workspace;
    QList<ImportTarget> m_targets;
    ImportResult m_read;
    ImportOutcome m_outcome;
    ImportReader *m_reader;
    ImportPreviewModel *m_preview;
    ImportFilterBox *m_filter;
    ImportKindsBox *m_kinds;
    ImportColumnsBox *m_columns;
    QLabel *m_kindsTitle;
    QLabel *m_columnsTitle;
    QLabel *m_fileNames;
    QPushButton *m_choose;
    QPushButton *m_chooseFolder;
    QPushButton *m_paste;
    QComboBox *m_format;
    ZoneBox *m_zone;
    QRadioButton *m_intoNew;
    QRadioButton *m_intoOpen;
    bool m_isIntoChosen = false;
    QTreeView *m_view;
    EmptyHint *m_hint = nullptr;
    QStackedWidget *m_stack = nullptr;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QLabel *m_plan;
    QLabel *m_warningTitle;
    QPlainTextEdit *m_warningList;
    QLabel *m_problem;
    QPushButton *m_import = nullptr;
};

} // namespace debrief
