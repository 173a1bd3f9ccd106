// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/incidentform.h"

#include "domain/labels.h"
#include "domain/zonedtime.h"
#include "language/zonequestion.h"
#include "session/reviewsession.h"
#include "ui/library/zonebox.h"
#include "ui/style/texttone.h"
#include "ui/widgets/wordingmarks.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

namespace debrief {

namespace {

/// Takes any text.
template<typename Member>
std::function<Result<>(Review &, const QString &)> into(Member member)
{
    return [member](Review &review, const QString &text) -> Result<> {
        member(review) = text;
        return {};
    };
}

QStringList splitServices(const QString &text)
{
    QStringList services;
    for (const QString &part : text.split(u',')) {
        if (const QString service = part.trimmed(); !service.isEmpty() && !services.contains(service))
            services.append(service);
    }
    return services;
}

} // namespace

IncidentForm::IncidentForm(Workspace &workspace, QWidget *parent)
    : Card(tr("Incident"), parent),
      m_workspace(workspace),
      m_fields(new ReviewFields(this)),
      m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("incidentForm"));
    m_grid->setHorizontalSpacing(theme::GapLarge);
    m_grid->setVerticalSpacing(theme::Gap);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    body()->addLayout(m_grid);
    addIncident();
    addReview();
    connect(&m_workspace, &Workspace::sessionChanged, this, &IncidentForm::setSession);
    setSession(m_workspace.session());
}

IncidentForm::~IncidentForm()
{
    m_fields->commit();
}

void IncidentForm::focusFirst()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void IncidentForm::setSession(ReviewSession *session)
{
    m_severity->clear();
    m_severity->addItem(QString());
    for (const SeverityRule &rule : m_workspace.policy().rules)
        m_severity->addItem(rule.severity);
    m_fields->setSession(session);
    setEnabled(session);
    if (!session)
        return;
    followState(session->review());
    connect(session, &ReviewSession::changed, this, [this, session] { followState(session->review()); });
}

void IncidentForm::followState(const Review &review)
{
    const bool isFinished = review.state == ReviewState::Approved || review.state == ReviewState::Published;
    m_approverAdvice->setVisible(isFinished && review.approver.trimmed().isEmpty());
    const QTimeZone zone = zoneOf(review.incident.timeZone);
    if (m_meeting->timeZone() != zone)
        m_meeting->setTimeZone(zone);
}

void IncidentForm::addIncident()
{
    m_title = addLine(
        0, 0, 2, QStringLiteral("prepareTitle"), tr("Title"), tr("Change title"),
        [](const Review &review) { return review.title; },
        into([](Review &review) -> QString & { return review.title; }));

    m_severity = new QComboBox(this);
    m_severity->setEditable(true);
    m_severity->setInsertPolicy(QComboBox::NoInsert);
    addCombo(
        m_severity, 1, 0, QStringLiteral("prepareSeverity"), tr("Severity"), tr("Change severity"),
        [](const Review &review) { return review.incident.severity; },
        [](Review &review, const QString &text) -> Result<> {
            review.incident.severity = text.trimmed();
            return {};
        });
    QLineEdit *reference = addLine(
        1, 1, 1, QStringLiteral("prepareReference"), tr("Reference"), tr("Change reference"),
        [](const Review &review) { return review.incident.reference; },
        into([](Review &review) -> QString & { return review.incident.reference; }));
    reference->setPlaceholderText(tr("Its key or address elsewhere"));

    QLineEdit *services = addLine(
        2, 0, 1, QStringLiteral("prepareServices"), tr("Services"), tr("Change services"),
        [](const Review &review) { return review.incident.services.join(QStringLiteral(", ")); },
        [](Review &review, const QString &text) -> Result<> {
            review.incident.services = splitServices(text);
            return {};
        });
    services->setPlaceholderText(tr("Separated by commas"));

    auto *zone = new ZoneBox(this);
    addCombo(
        zone, 2, 1, QStringLiteral("prepareZone"), tr("Time zone"), tr("Change time zone"),
        [](const Review &review) { return QString::fromUtf8(review.incident.timeZone); },
        [zone](Review &review, const QString &) -> Result<> {
            if (!zone->isKnown())
                return failure(ErrorCode::InvalidInput,
                               tr("No such time zone. Choose one such as Europe/Berlin or UTC."));
            review.incident.timeZone = zone->zoneId();
            return {};
        });
    QLineEdit *choices = addLine(
        3, 0, 2, QStringLiteral("prepareZoneChoices"), tr("What abbreviations of time zones stand for here"),
        tr("Change abbreviations of time zones"),
        [](const Review &review) { return zoneChoicesText(review.incident.zoneChoices); },
        [](Review &review, const QString &text) -> Result<> {
            const auto read = parseZoneChoices(text);
            if (!read)
                return std::unexpected(read.error());
            review.incident.zoneChoices = *read;
            return {};
        });
    choices->setPlaceholderText(tr("For example IST=Asia/Kolkata; what is ambiguous is asked about once"));
    addText(
        4, QStringLiteral("prepareImpact"), tr("Impact"), tr("Who noticed what, how many, for how long"),
        tr("Change impact"), [](const Review &review) { return review.incident.impact; },
        into([](Review &review) -> QString & { return review.incident.impact; }));
    addText(
        5, QStringLiteral("prepareSummary"), tr("Summary"),
        tr("The incident in a few sentences; often easier after the meeting"), tr("Change summary"),
        [](const Review &review) { return review.summary; },
        into([](Review &review) -> QString & { return review.summary; }));
}

void IncidentForm::addReview()
{
    addMeeting(6, 0);
    auto *state = new QComboBox(this);
    for (const ReviewState value : enumValues<ReviewState>())
        state->addItem(label(value), enumName(value));
    addCombo(
        state, 6, 1, QStringLiteral("prepareState"), tr("State of the review"), tr("Change state"),
        [](const Review &review) { return enumName(review.state); },
        [](Review &review, const QString &name) -> Result<> {
            review.state = enumFromName<ReviewState>(name).value_or(review.state);
            return {};
        });
    QLineEdit *approver = addLine(
        7, 0, 2, QStringLiteral("prepareApprover"), tr("Approver"), tr("Change approver"),
        [](const Review &review) { return review.approver; },
        into([](Review &review) -> QString & { return review.approver; }));
    approver->setPlaceholderText(tr("Who reads it before it is published"));
    m_approverAdvice = new QLabel(
        tr("Name who approved it: a review that nobody has read might as well not have been written."), this);
    m_approverAdvice->setObjectName(QStringLiteral("prepareApproverAdvice"));
    m_approverAdvice->setWordWrap(true);
    m_approverAdvice->hide();
    theme::setTextTone(m_approverAdvice, theme::Tone::Warning);
    m_grid->addWidget(m_approverAdvice, 8, 0, 1, 2);
}

void IncidentForm::addMeeting(int row, int column)
{
    auto *both = new QWidget(this);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    m_hasMeeting = new QCheckBox(both);
    m_hasMeeting->setObjectName(QStringLiteral("prepareHasMeeting"));
    m_hasMeeting->setAccessibleName(tr("A meeting is planned"));
    m_hasMeeting->setToolTip(tr("A meeting is planned"));
    m_meeting = new QDateTimeEdit(both);
    m_meeting->setObjectName(QStringLiteral("prepareMeetingTime"));
    m_meeting->setAccessibleName(tr("Time of the meeting"));
    m_meeting->setCalendarPopup(true);
    m_meeting->setDisplayFormat(
        tr("%1 HH:mm", "a date's format, then the time's").arg(QLocale().dateFormat(QLocale::ShortFormat)));
    m_meeting->setEnabled(false);
    layout->addWidget(m_hasMeeting);
    layout->addWidget(m_meeting, 1);
    both->setFocusProxy(m_hasMeeting);
    m_meeting->installEventFilter(m_fields);
    QLabel *problem =
        place(both, row, column, 1, QStringLiteral("prepareMeeting"), tr("Meeting, in the incident's zone"));

    connect(m_hasMeeting, &QCheckBox::toggled, m_meeting, &QWidget::setEnabled);
    connect(m_hasMeeting, &QCheckBox::toggled, this, [this, both] { m_fields->edited(both); });
    connect(m_meeting, &QDateTimeEdit::dateTimeChanged, this, [this, both] { m_fields->edited(both); });
    m_fields->add({both, problem, tr("Change meeting time"),
                   [this] { return m_hasMeeting->isChecked() ? isoUtc(m_meeting->dateTime()) : QString(); },
                   [this](const QString &text) {
                       const QDateTime planned = QDateTime::fromString(text, Qt::ISODate);
                       m_hasMeeting->setChecked(planned.isValid());
                       // What is offered first: the next whole hour, a day from now.
                       const QDateTime tomorrow = QDateTime::currentDateTimeUtc().addDays(1);
                       const QDateTime offered(tomorrow.date(), QTime(tomorrow.time().hour(), 0), QTimeZone::utc());
                       m_meeting->setDateTime(planned.isValid() ? planned : offered);
                   },
                   [](const Review &review) { return isoUtc(review.meetingAt); },
                   [](Review &review, const QString &text) -> Result<> {
                       review.meetingAt = QDateTime::fromString(text, Qt::ISODate);
                       return {};
                   }});
}

QLineEdit *IncidentForm::addLine(int row, int column, int span, const QString &name, const QString &title,
                                 const QString &undoText, Read read, Write write)
{
    auto *input = new QLineEdit(this);
    QLabel *problem = place(input, row, column, span, name, title);
    connect(input, &QLineEdit::textEdited, this, [this, input] { m_fields->edited(input); });
    m_fields->add({input, problem, undoText, [input] { return input->text(); },
                   [input](const QString &text) { input->setText(text); }, std::move(read), std::move(write)});
    return input;
}

QPlainTextEdit *IncidentForm::addText(int row, const QString &name, const QString &title, const QString &hint,
                                      const QString &undoText, Read read, Write write)
{
    auto *input = new QPlainTextEdit(this);
    input->setPlaceholderText(hint);
    input->setTabChangesFocus(true);
    input->setMinimumHeight(4 * input->fontMetrics().lineSpacing() + 2 * theme::GapSmall);
    input->setMaximumHeight(6 * input->fontMetrics().lineSpacing() + 2 * theme::GapSmall);
    QLabel *problem = place(input, row, 0, 2, name, title);
    new WordingMarks(*input, m_workspace.wording(), WordingContext::Prose);
    connect(input, &QPlainTextEdit::textChanged, this, [this, input] { m_fields->edited(input); });
    m_fields->add({input, problem, undoText, [input] { return input->toPlainText(); },
                   [input](const QString &text) { input->setPlainText(text); }, std::move(read), std::move(write)});
    return input;
}

void IncidentForm::addCombo(QComboBox *combo, int row, int column, const QString &name, const QString &title,
                            const QString &undoText, Read read, Write write)
{
    QLabel *problem = place(combo, row, column, 1, name, title);
    const auto shown = [combo] { return combo->isEditable() ? combo->currentText() : combo->currentData().toString(); };
    const auto show = [combo](const QString &text) {
        if (combo->isEditable())
            combo->setEditText(text);
        else
            combo->setCurrentIndex(combo->findData(text));
    };
    if (combo->isEditable())
        connect(combo, &QComboBox::editTextChanged, this, [this, combo] { m_fields->edited(combo); });
    else
        connect(combo, &QComboBox::activated, this, [this, combo] { m_fields->edited(combo); });
    m_fields->add({combo, problem, undoText, shown, show, std::move(read), std::move(write)});
}

QLabel *IncidentForm::place(QWidget *input, int row, int column, int span, const QString &name, const QString &title)
{
    input->setObjectName(name);
    input->setAccessibleName(title);
    auto *heading = new QLabel(title, this);
    heading->setFont(theme::font(theme::Type::Small));
    heading->setBuddy(input);
    theme::setTextTone(heading, theme::Tone::TextMuted);
    auto *problem = new QLabel(this);
    problem->setObjectName(name + QStringLiteral("Problem"));
    problem->setWordWrap(true);
    problem->setFont(theme::font(theme::Type::Small));
    theme::setTextTone(problem, theme::Tone::Danger);
    auto *stack = new QVBoxLayout;
    stack->setSpacing(4);
    stack->addWidget(heading);
    stack->addWidget(input);
    stack->addWidget(problem);
    stack->addStretch(1);
    m_grid->addLayout(stack, row, column, 1, span);
    return problem;
}

} // namespace debrief
