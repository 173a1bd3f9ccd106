// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/newreviewdialog.h"

#include "domain/labels.h"
#include "domain/zonedtime.h"
#include "session/agendas.h"
#include "session/newreview.h"
#include "session/reviewsession.h"
#include "ui/library/zonebox.h"
#include "ui/style/theme.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

/// The next full hour, tomorrow: a proposal that is quickly changed.
QDateTime usualMeeting()
{
    const QDateTime tomorrow = QDateTime::currentDateTime().addDays(1);
    return {tomorrow.date(), QTime(tomorrow.time().hour(), 0)};
}

} // namespace

NewReviewDialog::NewReviewDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_title(new QLineEdit(this)),
      m_titleProblem(new QLabel(this)),
      m_kind(new QComboBox(this)),
      m_agenda(new QComboBox(this)),
      m_severity(new QComboBox(this)),
      m_services(new QLineEdit(this)),
      m_zone(new ZoneBox(this)),
      m_zoneProblem(new QLabel(this)),
      m_hasMeeting(new QCheckBox(tr("&Meeting planned for"), this)),
      m_meeting(new QDateTimeEdit(usualMeeting(), this)),
      m_problem(new QLabel(this))
{
    setObjectName(u"newReviewDialog"_s);
    setWindowTitle(tr("New review"));
    build();
    m_title->setFocus();
}

void NewReviewDialog::build()
{
    m_title->setObjectName(u"reviewTitle"_s);
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("Checkout was slow for a third of the customers"));
    m_kind->setObjectName(u"reviewKind"_s);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("Local: the team that was closest"));
    m_kind->addItem(tr("Global: the whole organisation"));
    m_agenda->setObjectName(u"reviewAgenda"_s);
    m_agenda->setAccessibleName(tr("Agenda"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewReviewDialog::fillAgendas);
    fillAgendas();
    m_severity->setObjectName(u"reviewSeverity"_s);
    m_severity->setAccessibleName(tr("Severity"));
    m_severity->setEditable(true);
    m_severity->addItem(QString());
    const ReviewPolicy policy = m_workspace.policy();
    for (const SeverityRule &rule : policy.rules)
        m_severity->addItem(rule.severity);
    m_severity->lineEdit()->setPlaceholderText(tr("not known yet"));
    m_services->setObjectName(u"reviewServices"_s);
    m_services->setAccessibleName(tr("Services"));
    m_services->setPlaceholderText(tr("checkout, payments"));
    m_zone->setObjectName(u"reviewZone"_s);
    m_zone->setAccessibleName(tr("Time zone"));
    m_hasMeeting->setObjectName(u"reviewHasMeeting"_s);
    m_meeting->setObjectName(u"reviewMeeting"_s);
    m_meeting->setAccessibleName(tr("Time of the meeting"));
    m_meeting->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_meeting->setCalendarPopup(true);
    m_meeting->setEnabled(false);
    connect(m_hasMeeting, &QCheckBox::toggled, m_meeting, &QWidget::setEnabled);

    const auto prepareProblem = [](QLabel *label, const QString &name) {
        label->setObjectName(name);
        label->setFont(theme::font(theme::Type::Small));
        label->setForegroundRole(QPalette::BrightText);
        label->setWordWrap(true);
        label->hide();
    };
    prepareProblem(m_titleProblem, u"reviewTitleProblem"_s);
    prepareProblem(m_zoneProblem, u"reviewZoneProblem"_s);
    prepareProblem(m_problem, u"reviewProblem"_s);
    connect(m_title, &QLineEdit::textEdited, m_titleProblem, &QWidget::hide);
    connect(m_zone, &QComboBox::currentTextChanged, m_zoneProblem, &QWidget::hide);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create &review"), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(u"createReview"_s);
    m_create->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewReviewDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewReviewDialog::reject);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(theme::GapLarge);
    form->setVerticalSpacing(theme::Gap);
    const auto addRow = [form](const QString &name, QWidget *field, QLabel *problem) {
        auto *cell = new QVBoxLayout;
        cell->setSpacing(4);
        cell->addWidget(field);
        cell->addWidget(problem);
        auto *label = new QLabel(name);
        label->setBuddy(field);
        form->addRow(label, cell);
    };
    addRow(tr("&Title"), m_title, m_titleProblem);
    form->addRow(tr("&Severity"), m_severity);
    form->addRow(tr("Ser&vices"), m_services);
    addRow(tr("Time &zone"), m_zone, m_zoneProblem);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Agenda"), m_agenda);
    form->addRow(m_hasMeeting, m_meeting);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::GapHuge, theme::GapHuge, theme::GapHuge, theme::GapLarge);
    layout->setSpacing(theme::GapLarge);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(520, sizeHint().height());
}

Review NewReviewDialog::typedReview() const
{
    Review review;
    review.title = m_title->text().simplified();
    review.kind = typedKind();
    review.incident.severity = m_severity->currentText().trimmed();
    review.incident.timeZone = m_zone->zoneId();
    for (const QString &part : m_services->text().split(u',', Qt::SkipEmptyParts)) {
        if (const QString service = part.simplified();
            !service.isEmpty() && !review.incident.services.contains(service))
            review.incident.services.append(service);
    }
    if (m_hasMeeting->isChecked()) {
        const QDateTime typed = m_meeting->dateTime();
        review.meetingAt = QDateTime(typed.date(), typed.time(), zoneOf(review.incident.timeZone),
                                     QDateTime::TransitionResolution::RelativeToBefore)
                               .toUTC();
    }
    return review;
}

void NewReviewDialog::fillAgendas()
{
    m_agenda->clear();
    for (const AgendaTemplate &agenda : builtInAgendas(typedKind()))
        m_agenda->addItem(agenda.name, agenda.key);
}

ReviewKind NewReviewDialog::typedKind() const
{
    return m_kind->currentIndex() == 1 ? ReviewKind::Global : ReviewKind::Local;
}

bool NewReviewDialog::checkTitle()
{
    const bool isThere = !m_title->text().simplified().isEmpty();
    m_titleProblem->setText(tr("Say in a few words what happened."));
    m_titleProblem->setVisible(!isThere);
    if (!isThere)
        m_title->setFocus();
    return isThere;
}

bool NewReviewDialog::checkZone()
{
    const bool isKnown = m_zone->isKnown();
    m_zoneProblem->setText(tr("“%1” is no time zone that this computer knows. Choose one such as Europe/Berlin or UTC.")
                               .arg(m_zone->currentText()));
    m_zoneProblem->setVisible(!isKnown);
    if (!isKnown)
        m_zone->setFocus();
    return isKnown;
}

void NewReviewDialog::accept()
{
    // Both, so that both say what they want; the focus goes to the first.
    const bool zoneIsKnown = checkZone();
    if (!checkTitle() || !zoneIsKnown)
        return;
    const auto made = createReview(m_workspace.library(), typedReview(), m_agenda->currentData().toString());
    if (!made) {
        m_problem->setText(made.error().message);
        m_problem->show();
        return;
    }
    m_reviewId = *made;
    emit m_workspace.libraryChanged();
    QDialog::accept();
}

} // namespace debrief
