// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/evidenceactions.h"

#include "domain/filename.h"
#include "exchange/report/picturereading.h"
#include "session/evidencemodel.h"
#include "storage/library.h"

#include "ui/report/savefile.h"
#include "ui/style/theme.h"
#include "ui/timeline/excerptdialog.h"
#include "ui/timeline/linkdialog.h"
#include "ui/widgets/busycursor.h"
#include "ui/widgets/pictureviewer.h"
#include "ui/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestPictureSide = 8192;

struct ActionTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::EvidenceActions)
};

QString folderKey()
{
    return u"evidence/folder"_s;
}

QString folder()
{
    return QSettings()
        .value(folderKey(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .toString();
}

bool confirmUrl(QWidget *parent, const QUrl &url)
{
    QMessageBox box(QMessageBox::Question, ActionTexts::tr("Open link"),
                    ActionTexts::tr("Open this address in another program?"), QMessageBox::Cancel, parent);
    box.setInformativeText(url.toDisplayString(QUrl::FullyEncoded));
    box.setTextFormat(Qt::PlainText);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QPushButton *open = box.addButton(ActionTexts::tr("&Open"), QMessageBox::AcceptRole);
    box.setDefaultButton(open);
    box.exec();
    return box.clickedButton() == open;
}

} // namespace

EvidenceActions::EvidenceActions(Workspace &workspace, EvidenceModel &model, QListView &list,
                                 const CodeLanguages &languages)
    : QObject(&list),
      urlConfirmation(confirmUrl),
      urlOpener([](const QUrl &url) { QDesktopServices::openUrl(url); }),
      filesChooser([](QWidget *parent) {
          return QFileDialog::getOpenFileNames(parent, ActionTexts::tr("Add files and pictures"), folder());
      }),
      saveChooser([](QWidget *parent, const QString &suggestion) {
          return QFileDialog::getSaveFileName(parent, ActionTexts::tr("Save a copy"), suggestion);
      }),
      m_workspace(workspace),
      m_model(model),
      m_list(list),
      m_languages(languages),
      m_menu(std::make_unique<QMenu>(tr("E&vidence")))
{
    m_menu->setObjectName(u"evidenceMenu"_s);
    m_menu->setIcon(theme::icon(u"mail-attachment"_s));
    m_menu->menuAction()->setObjectName(u"evidence"_s);
    m_needEvent = {
        add(u"addEvidenceLink"_s, tr("Add &link…"), u"insert-link"_s, {}, &EvidenceActions::addLink),
        add(u"addEvidenceFiles"_s, tr("Add &files and pictures…"), u"mail-attachment"_s, {},
            &EvidenceActions::addFiles),
        add(u"addEvidenceExcerpt"_s, tr("Add &excerpt…"), u"text-x-script"_s, {}, &EvidenceActions::addExcerpt),
    };
    m_paste = add(u"pasteEvidence"_s, tr("&Paste as evidence"), u"edit-paste"_s, {QKeySequence(QKeySequence::Paste)},
                  &EvidenceActions::paste);
    m_needEvent.append(m_paste);
    m_menu->addSeparator();
    m_open = add(u"openEvidence"_s, tr("&Open"), u"document-open"_s,
                 {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}, &EvidenceActions::open);
    m_edit = add(u"editEvidence"_s, tr("&Change…"), u"document-edit"_s, {QKeySequence(Qt::CTRL | Qt::Key_E)},
                 &EvidenceActions::edit);
    QAction *rename =
        add(u"renameEvidence"_s, tr("Re&name"), u"edit-rename"_s, {QKeySequence(Qt::Key_F2)}, &EvidenceActions::rename);
    m_save = add(u"saveEvidenceCopy"_s, tr("&Save a copy…"), u"document-save-as"_s,
                 {QKeySequence(Qt::CTRL | Qt::Key_S)}, &EvidenceActions::saveCopy);
    m_menu->addSeparator();
    m_up = add(u"moveEvidenceUp"_s, tr("Move &up"), u"go-up"_s, {QKeySequence(Qt::ALT | Qt::Key_Up)},
               &EvidenceActions::moveUp);
    m_down = add(u"moveEvidenceDown"_s, tr("Move &down"), u"go-down"_s, {QKeySequence(Qt::ALT | Qt::Key_Down)},
                 &EvidenceActions::moveDown);
    QAction *remove = add(u"deleteEvidence"_s, tr("De&lete"), u"edit-delete"_s, {QKeySequence(QKeySequence::Delete)},
                          &EvidenceActions::remove);
    m_needCurrent = {m_open, m_edit, rename, m_save, remove};
    refresh();
}

EvidenceActions::~EvidenceActions() = default;

QAction *EvidenceActions::add(const QString &name, const QString &text, const QString &icon,
                              const QList<QKeySequence> &keys, void (EvidenceActions::*slot)())
{
    auto *action = new QAction(theme::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    // In the list only: elsewhere these keys have other uses.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_list.addAction(action);
    m_menu->addAction(action);
    return action;
}

QList<QAction *> EvidenceActions::addingActions() const
{
    return m_needEvent;
}

const Evidence *EvidenceActions::current() const
{
    return m_model.valueAt(m_list.currentIndex().row());
}

void EvidenceActions::refresh()
{
    const Evidence *evidence = current();
    const bool hasEvent = m_workspace.session() && !m_model.eventId().isNull();
    for (QAction *action : std::as_const(m_needEvent))
        action->setEnabled(hasEvent);
    for (QAction *action : std::as_const(m_needCurrent))
        action->setEnabled(evidence);
    const bool hasContent =
        evidence && (evidence->kind == EvidenceKind::File || evidence->kind == EvidenceKind::Picture);
    m_save->setEnabled(hasContent || (evidence && evidence->kind == EvidenceKind::Excerpt));
    m_edit->setEnabled(evidence && !hasContent);
    m_up->setEnabled(evidence && m_list.currentIndex().row() > 0);
    m_down->setEnabled(evidence && m_list.currentIndex().row() + 1 < m_model.rowCount());
}

bool EvidenceActions::add(EventId event, const EvidenceIntake &intake)
{
    if (!intake.refusals.isEmpty())
        m_workspace.say(Workspace::Severity::Warning, intake.refusals.join(u' '));
    if (intake.drafts.isEmpty() || !m_workspace.session())
        return false;
    const auto added = m_workspace.session()->addEvidence(event, intake.drafts);
    if (!added) {
        m_workspace.report(added.error());
        return false;
    }
    emit changed(added->constLast());
    return true;
}

void EvidenceActions::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data || m_model.eventId().isNull())
        return;
    const BusyCursor busy;
    add(m_model.eventId(), evidenceFrom(*data, m_languages));
}

void EvidenceActions::addLink()
{
    Evidence link;
    // What was just copied is what is meant, more often than not.
    if (const QMimeData *data = QGuiApplication::clipboard()->mimeData(); data && data->hasText())
        link.url = typedUrl(data->text()).toString(QUrl::FullyEncoded);
    LinkDialog dialog(link, &m_list);
    if (dialog.exec() == QDialog::Accepted)
        add(m_model.eventId(), {{{dialog.link()}}, {}});
}

void EvidenceActions::addFiles()
{
    const QStringList paths = filesChooser(&m_list);
    if (paths.isEmpty())
        return;
    QSettings().setValue(folderKey(), QFileInfo(paths.constFirst()).absolutePath());
    const BusyCursor busy;
    add(m_model.eventId(), evidenceFromFiles(paths));
}

void EvidenceActions::addExcerpt()
{
    ExcerptDialog dialog({}, m_languages, &m_list);
    if (dialog.exec() == QDialog::Accepted)
        add(m_model.eventId(), {{{dialog.excerpt()}}, {}});
}

void EvidenceActions::open()
{
    const Evidence *evidence = current();
    if (!evidence)
        return;
    switch (evidence->kind) {
    case EvidenceKind::Link: return openUrl(QUrl(evidence->url));
    case EvidenceKind::Excerpt: return edit();
    case EvidenceKind::Picture: return showPicture(*evidence);
    case EvidenceKind::File: return saveCopy(); // A file of unknown origin is not run.
    }
}

void EvidenceActions::openUrl(const QUrl &url)
{
    if (!isOpenable(url)) {
        m_workspace.say(Workspace::Severity::Warning,
                        tr("Only web and mail addresses are opened, and this is none: %1").arg(url.toDisplayString()));
        return;
    }
    if (urlConfirmation(&m_list, url))
        urlOpener(url);
}

void EvidenceActions::edit()
{
    const Evidence *evidence = current();
    if (!evidence)
        return;
    Evidence edited = *evidence;
    if (evidence->kind == EvidenceKind::Link) {
        LinkDialog dialog(edited, &m_list);
        if (dialog.exec() != QDialog::Accepted)
            return;
        edited = dialog.link();
    } else if (evidence->kind == EvidenceKind::Excerpt) {
        ExcerptDialog dialog(edited, m_languages, &m_list);
        if (dialog.exec() != QDialog::Accepted)
            return;
        edited = dialog.excerpt();
    }
    if (m_workspace.report(m_workspace.session()->update(edited, tr("Edit evidence"))))
        emit changed(edited.id);
}

void EvidenceActions::rename()
{
    m_list.edit(m_list.currentIndex());
}

void EvidenceActions::showPicture(const Evidence &picture)
{
    const BusyCursor busy;
    const auto attachment = m_workspace.library().attachment(picture.attachmentHash);
    if (!attachment) {
        m_workspace.report(attachment.error());
        return;
    }
    const QImage image = readPicture(attachment->content, LargestPictureSide);
    if (image.isNull()) {
        m_workspace.say(Workspace::Severity::Warning,
                        tr("“%1” can't be shown: it is damaged, too large, or no picture. Save a copy to look at it "
                           "with another program.")
                            .arg(shownTitle(picture)));
        return;
    }
    auto *viewer = new PictureViewer(image, shownTitle(picture), m_list.window());
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    viewer->show();
}

void EvidenceActions::saveCopy()
{
    const Evidence *evidence = current();
    if (!evidence)
        return;
    QString name = evidence->title;
    QByteArray content = evidence->text.toUtf8();
    if (evidence->kind == EvidenceKind::Excerpt) {
        name = safeFileName(shownTitle(*evidence), u"excerpt"_s);
        if (!name.contains(u'.'))
            name += u".txt"_s;
    } else {
        const auto attachment = m_workspace.library().attachment(evidence->attachmentHash);
        if (!attachment) {
            m_workspace.report(attachment.error());
            return;
        }
        name = safeFileName(attachment->name, u"file"_s);
        content = attachment->content;
    }
    const QString path = saveChooser(&m_list, QDir(folder()).filePath(name));
    if (path.isEmpty() || !m_workspace.report(saveFile(path, content)))
        return;
    QSettings().setValue(folderKey(), QFileInfo(path).absolutePath());
    m_workspace.say(Workspace::Severity::Success, tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

void EvidenceActions::remove()
{
    const Evidence *evidence = current();
    if (!evidence)
        return;
    const int row = m_list.currentIndex().row();
    if (!m_workspace.report(m_workspace.session()->remove({evidence->id.uuid()}, tr("Delete evidence"))))
        return;
    m_list.setCurrentIndex(m_model.index(qMin(row, m_model.rowCount() - 1), 0));
    refresh();
}

void EvidenceActions::move(int step)
{
    const Evidence *evidence = current();
    if (!evidence)
        return;
    const EvidenceId id = evidence->id;
    m_workspace.report(m_workspace.session()->moveEvidence(id, m_list.currentIndex().row() + step));
    emit changed(id);
}

} // namespace debrief
