// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/pastepeopledialog.h"

#include "domain/labels.h"
#include "exchange/people/people.h"
#include "session/reviewsession.h"
#include "ui/style/texttone.h"
#include "ui/workspace.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace debrief {

namespace {

constexpr qint64 LargestFile = 4 * 1024 * 1024;

QString changeText(RosterEntry::Change change)
{
    switch (change) {
    case RosterEntry::Change::Added: return PastePeopleDialog::tr("new", "a person");
    case RosterEntry::Change::Completed: return PastePeopleDialog::tr("is there, is completed", "a person");
    case RosterEntry::Change::Unchanged: return PastePeopleDialog::tr("is there already", "a person");
    }
    return {};
}

} // namespace

PastePeopleDialog::PastePeopleDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent),
      fileChooser([](QWidget *window, const QString &caption, const QString &filter) {
          return QFileDialog::getOpenFileName(window, caption, {}, filter);
      }),
      m_workspace(workspace),
      m_text(new QPlainTextEdit(this)),
      m_preview(new QTreeView(this)),
      m_model(new QStandardItemModel(this)),
      m_summary(new QLabel(this)),
      m_ignored(new QLabel(this))
{
    setObjectName(u"pastePeopleDialog"_s);
    setWindowTitle(tr("People from an invitation"));
    build();
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(150ms);
    connect(&m_readSoon, &QTimer::timeout, this, &PastePeopleDialog::read);
    connect(m_text, &QPlainTextEdit::textChanged, &m_readSoon, qOverload<>(&QTimer::start));
    connect(m_model, &QStandardItemModel::itemChanged, this, &PastePeopleDialog::followTicks);
    read();
    m_text->setFocus();
}

void PastePeopleDialog::build()
{
    m_text->setObjectName(u"peopleText"_s);
    m_text->setAccessibleName(tr("Text that names people"));
    m_text->setPlaceholderText(
        tr("Paste the recipients of a mail, the guests of a calendar entry, one name per line, an .ics file "
           "or contacts:\n\nKim Park <kim@example.org>; Søren Ólafsson (scribe)"));
    m_text->setTabChangesFocus(true);
    m_preview->setObjectName(u"peoplePreview"_s);
    m_preview->setAccessibleName(tr("Who is taken in"));
    m_preview->setModel(m_model);
    m_preview->setRootIsDecorated(false);
    m_preview->setUniformRowHeights(true);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->header()->setStretchLastSection(true);
    m_summary->setObjectName(u"peopleSummary"_s);
    m_summary->setWordWrap(true);
    m_ignored->setObjectName(u"peopleIgnored"_s);
    m_ignored->setWordWrap(true);
    m_ignored->setTextFormat(Qt::PlainText);
    theme::setTextTone(m_ignored, theme::Tone::Warning);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_text);
    splitter->addWidget(m_preview);
    splitter->setSizes({160, 240});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *open = buttons->addButton(tr("Open a &file…"), QDialogButtonBox::ActionRole);
    open->setObjectName(u"peopleFile"_s);
    open->setAutoDefault(false);
    m_add = buttons->addButton(tr("&Take in"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"peopleAdd"_s);
    m_add->setDefault(true);
    connect(open, &QPushButton::clicked, this, &PastePeopleDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &PastePeopleDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PastePeopleDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::GapHuge, theme::GapHuge, theme::GapHuge, theme::GapLarge);
    layout->setSpacing(theme::Gap);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_ignored);
    layout->addWidget(buttons);
    resize(760, 560);
}

void PastePeopleDialog::takeClipboard()
{
    const QMimeData *clipped = QGuiApplication::clipboard()->mimeData();
    if (!clipped)
        return;
    const QByteArray calendar = clipped->data(u"text/calendar"_s);
    const QString text = calendar.isEmpty() ? clipped->text() : QString::fromUtf8(calendar);
    if (!peopleFromText(text).people.isEmpty())
        setText(text);
}

void PastePeopleDialog::setText(const QString &text)
{
    m_text->setPlainText(text);
    m_readSoon.stop();
    read();
}

QString PastePeopleDialog::summary() const
{
    return m_summary->text();
}

void PastePeopleDialog::chooseFile()
{
    const QString path = fileChooser(this, tr("Open an invitation or contacts"),
                                     tr("Invitations and contacts (*.ics *.vcf *.vcard *.txt *.eml);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_ignored->setText(tr("%1 can't be read: %2").arg(path, file.errorString()));
        m_ignored->show();
        return;
    }
    setText(QString::fromUtf8(file.read(LargestFile)));
}

void PastePeopleDialog::read()
{
    const ReviewSession *session = m_workspace.session();
    const PeopleFound found = peopleFromText(m_text->toPlainText());
    m_entries = session ? rosterEntries(*session, found.people) : QList<RosterEntry>();
    m_model->clear();
    m_model->setHorizontalHeaderLabels(
        {tr("Name"), tr("E-mail"), tr("Team"), tr("Roles"), tr("In the roster", "what becomes of a person")});
    for (const RosterEntry &entry : std::as_const(m_entries))
        addRow(entry);
    for (int column = 0; column < ChangeColumn; ++column)
        m_preview->resizeColumnToContents(column);
    m_ignored->setVisible(!found.ignored.isEmpty());
    if (!found.ignored.isEmpty())
        m_ignored->setText(
            tr("%n line(s) name nobody that one can tell: “%1”", nullptr, static_cast<int>(found.ignored.size()))
                .arg(found.ignored.constFirst().left(80)));
    followTicks();
}

void PastePeopleDialog::addRow(const RosterEntry &entry)
{
    QStringList roles;
    for (const Role role : entry.person.roles)
        roles.append(label(role));
    const QString name =
        entry.person.present ? entry.person.name : tr("%1, declined", "a person").arg(entry.person.name);
    QList<QStandardItem *> row;
    for (const QString &text :
         {name, entry.person.email, entry.person.team, roles.join(u", "_s), changeText(entry.change)})
        row.append(new QStandardItem(text));
    const bool matters = entry.change != RosterEntry::Change::Unchanged;
    row.constFirst()->setCheckable(matters);
    if (matters)
        row.constFirst()->setCheckState(Qt::Checked);
    for (QStandardItem *item : std::as_const(row))
        item->setEnabled(matters);
    m_model->appendRow(row);
}

QList<RosterEntry> PastePeopleDialog::ticked() const
{
    QList<RosterEntry> entries;
    for (int row = 0; row < m_entries.size(); ++row) {
        const QStandardItem *item = m_model->item(row);
        if (item && item->checkState() == Qt::Checked)
            entries.append(m_entries.at(row));
    }
    return entries;
}

void PastePeopleDialog::followTicks()
{
    const auto count = static_cast<int>(ticked().size());
    m_preview->setVisible(!m_entries.isEmpty());
    m_add->setEnabled(count > 0);
    if (m_entries.isEmpty())
        m_summary->setText(tr("Nobody is named yet."));
    else if (count == 0)
        m_summary->setText(tr("Nothing would change."));
    else
        m_summary->setText(tr("%n person(s) will be taken in. One undo takes them out again.", nullptr, count));
}

void PastePeopleDialog::accept()
{
    // What was typed a moment ago counts, too.
    if (m_readSoon.isActive()) {
        m_readSoon.stop();
        read();
    }
    ReviewSession *session = m_workspace.session();
    if (!session || ticked().isEmpty())
        return;
    if (const auto taken = takeIntoRoster(*session, ticked()); !taken) {
        m_ignored->setText(taken.error().message);
        m_ignored->show();
        return;
    }
    QDialog::accept();
}

} // namespace debrief
