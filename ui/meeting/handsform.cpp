// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/handsform.h"

#include "session/reviewsession.h"
#include "ui/style/texttone.h"
#include "ui/workspace.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>
#include <chrono>

namespace debrief {

namespace {

using namespace std::chrono_literals;

constexpr auto Rest = 800ms;
constexpr int MostPeople = 999;

} // namespace

HandsForm::HandsForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_present(makeCount(QStringLiteral("handsPresent"), tr("People in the room"))),
      m_learned(makeCount(QStringLiteral("handsLearned"), tr("Hands for “I learned something”"))),
      m_wouldComeAgain(makeCount(QStringLiteral("handsWouldComeAgain"), tr("Hands for “I would come again”"))),
      m_remark(new QLineEdit(this))
{
    setObjectName(QStringLiteral("handsForm"));
    m_remark->setObjectName(QStringLiteral("handsRemark"));
    m_remark->setAccessibleName(tr("Remark on the meeting"));
    m_remark->setPlaceholderText(tr("A remark for the report, if there is one"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::GapSmall);
    grid->setVerticalSpacing(theme::GapSmall);
    int row = 0;
    const auto add = [&](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1, field == m_remark ? Qt::Alignment() : Qt::AlignLeading);
    };
    add(tr("&People in the room:"), m_present);
    add(tr("“I &learned something”:"), m_learned);
    add(tr("“I would come &again”:"), m_wouldComeAgain);
    add(tr("&Remark:"), m_remark);
    grid->setColumnStretch(1, 1);

    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(&m_rest, &QTimer::timeout, this, &HandsForm::keep);
    for (QSpinBox *count : {m_present, m_learned, m_wouldComeAgain}) {
        connect(count, &QSpinBox::valueChanged, this, &HandsForm::edited);
        connect(count, &QSpinBox::editingFinished, this, &HandsForm::keep);
    }
    connect(m_remark, &QLineEdit::textEdited, this, &HandsForm::edited);
    connect(m_remark, &QLineEdit::editingFinished, this, &HandsForm::keep);
}

HandsForm::~HandsForm()
{
    // The boxes lose the focus while they go.
    m_session = nullptr;
}

QSpinBox *HandsForm::makeCount(const QString &name, const QString &accessibleName)
{
    auto *count = new QSpinBox(this);
    count->setObjectName(name);
    count->setAccessibleName(accessibleName);
    count->setRange(0, MostPeople);
    count->setMinimumWidth(72);
    return count;
}

void HandsForm::setSession(ReviewSession *session)
{
    if (m_session == session)
        return;
    keep();
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session)
        connect(session, &ReviewSession::settingChanged, this, [this](const QString &key) {
            if (key == ShowOfHands::settingKey())
                read();
        });
    read();
}

int HandsForm::peoplePresent() const
{
    const auto &people = m_session->tableOf<Participant>();
    return static_cast<int>(std::ranges::count_if(people, [](const Participant &person) { return person.present; }));
}

void HandsForm::read()
{
    if (!m_session)
        return;
    const auto stored = m_session->setting(ShowOfHands::settingKey());
    if (!stored)
        return m_workspace.report(stored.error());
    m_kept = ShowOfHands::fromJson(*stored);
    m_isReading = true;
    m_isEdited = false;
    // Until it is told, as many as the roster says.
    const int present = m_kept.isEmpty() ? peoplePresent() : m_kept.present;
    m_present->setValue(present);
    m_learned->setMaximum(present);
    m_wouldComeAgain->setMaximum(present);
    m_learned->setValue(m_kept.learned);
    m_wouldComeAgain->setValue(m_kept.wouldComeAgain);
    // A space that was just typed stays where it is.
    if (m_remark->text().trimmed() != m_kept.remark)
        m_remark->setText(m_kept.remark);
    m_isReading = false;
}

void HandsForm::edited()
{
    if (m_isReading)
        return;
    m_learned->setMaximum(m_present->value());
    m_wouldComeAgain->setMaximum(m_present->value());
    m_isEdited = true;
    m_rest.start();
}

ShowOfHands HandsForm::entered() const
{
    return {m_present->value(), m_learned->value(), m_wouldComeAgain->value(), m_remark->text().trimmed()};
}

void HandsForm::keep()
{
    m_rest.stop();
    if (!m_session || !m_isEdited)
        return;
    m_isEdited = false;
    if (const ShowOfHands hands = entered(); hands != m_kept)
        m_workspace.report(m_session->setSetting(ShowOfHands::settingKey(), hands.toJson(), tr("Count hands")));
}

} // namespace debrief
