// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/invitationsaver.h"

#include "exchange/export/invitation.h"
#include "exchange/exporter.h"
#include "session/invitationsequence.h"
#include "session/reviewsession.h"
#include "ui/report/savefile.h"
#include "ui/style/theme.h"
#include "ui/workspace.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace debrief {

InvitationSaver::InvitationSaver(Workspace &workspace, QWidget *window)
    : QObject(window),
      fileChooser([](QWidget *parent, const QString &caption, const QString &path, const QString &filter) {
          return QFileDialog::getSaveFileName(parent, caption, path, filter);
      }),
      m_workspace(workspace),
      m_window(window),
      m_action(new QAction(theme::icon(u"view-calendar"_s), tr("Save &invitation…"), this))
{
    m_action->setObjectName(u"saveInvitation"_s);
    m_action->setToolTip(tr("Save the invitation to the meeting as an iCalendar file"));
    connect(m_action, &QAction::triggered, this, &InvitationSaver::save);
    const auto follow = [this] { m_action->setEnabled(m_workspace.session()); };
    connect(&m_workspace, &Workspace::sessionChanged, this, follow);
    follow();
}

void InvitationSaver::save()
{
    const ReviewSession *session = m_workspace.session();
    if (!session)
        return;
    const ReviewContent content = session->content();
    const auto draft = makeInvitation(content);
    if (!draft) {
        m_workspace.report(draft.error());
        return;
    }
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path =
        fileChooser(m_window, tr("Save invitation"), QDir(documents).filePath(suggestedFileName(content, u"ics"_s)),
                    tr("Invitation (*.ics)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".ics"_s;
    const auto sequence = invitationSequence(m_workspace.library(), session->id(), draft->digest);
    if (!sequence) {
        m_workspace.report(sequence.error());
        return;
    }
    const auto invitation = makeInvitation(content, *sequence);
    if (!invitation) {
        m_workspace.report(invitation.error());
        return;
    }
    if (!m_workspace.report(saveFile(path, invitation->ics)) ||
        !m_workspace.report(rememberInvitation(m_workspace.library(), session->id(), invitation->digest, *sequence)))
        return;
    if (invitation->hasOrganizer)
        m_workspace.say(Workspace::Severity::Success, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_workspace.say(Workspace::Severity::Warning,
                        tr("Saved as %1. Nobody is invited by it yet: give the facilitator an e-mail address.")
                            .arg(QDir::toNativeSeparators(path)));
}

} // namespace debrief
