// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/capturelinewidget.h"

#include "domain/labels.h"
#include "domain/zonedtime.h"
#include "language/captureremarks.h"
#include "session/reviewsession.h"
#include "storage/library.h"
#include "ui/style/stylepaint.h"
#include "ui/style/texttone.h"
#include "ui/widgets/captureedit.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>

namespace debrief {

using theme::Tone;

namespace {

constexpr QLatin1StringView DraftPlace("capture");
/// On a slow disk storing is spaced out, so that it never keeps a key waiting twice.
constexpr int HotPathMs = 8;
constexpr int SlowDiskPauseMs = 150;

Tone toneOf(CaptureKind kind)
{
    switch (kind) {
    case CaptureKind::Note: return Tone::TextMuted;
    case CaptureKind::Event: return Tone::Accent;
    case CaptureKind::Action: return Tone::Success;
    case CaptureKind::Parked: return Tone::Warning;
    case CaptureKind::Private: return Tone::Danger;
    }
    return Tone::TextMuted;
}

/// Of a line that can't be entered as it is.
CaptureKind intendedKind(const QString &line, const TimeContext &time)
{
    const QString text = line.trimmed();
    if (parseLeadingTime(text, time))
        return CaptureKind::Event;
    if (text.startsWith(u'!'))
        return CaptureKind::Action;
    if (text.startsWith(u'?'))
        return CaptureKind::Parked;
    if (text.startsWith(u'*'))
        return CaptureKind::Private;
    return CaptureKind::Note;
}

} // namespace

QString label(CaptureKind kind)
{
    switch (kind) {
    case CaptureKind::Note: return CaptureLineWidget::tr("Note");
    case CaptureKind::Event: return CaptureLineWidget::tr("Event");
    case CaptureKind::Action: return CaptureLineWidget::tr("Action");
    case CaptureKind::Parked: return CaptureLineWidget::tr("Parked");
    case CaptureKind::Private: return CaptureLineWidget::tr("Private");
    }
    return {};
}

CaptureLineWidget::CaptureLineWidget(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_edit(new CaptureEdit(this)),
      m_chip(new Chip(this)),
      m_hint(new ElidedLabel({}, this))
{
    setObjectName(QStringLiteral("captureLine"));
    setAccessibleName(tr("Capture line"));
    m_edit->setObjectName(QStringLiteral("captureEdit"));
    m_edit->setAccessibleName(tr("Capture line"));
    m_edit->setAccessibleDescription(tr("Type a note, an event beginning with its time, an action beginning with “!”, "
                                        "a topic to park beginning with “?”, or a "
                                        "private note beginning with “*”, and press Return."));
    m_edit->setPlaceholderText(tr("Type what is said.  11:14 event  ·  ! action  ·  ? park  ·  * private"));
    m_chip->setObjectName(QStringLiteral("captureKind"));
    m_chip->setAccessibleName(tr("Understood as"));
    QStringList words;
    for (const CaptureKind kind : enumValues<CaptureKind>())
        words.append(label(kind));
    m_chip->reserveFor(words);
    m_hint->setObjectName(QStringLiteral("captureHint"));
    m_hint->setFont(theme::font(theme::Type::Small));
    setFocusProxy(m_edit);

    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::GapSmall);
    line->addWidget(m_chip, 0, Qt::AlignTop);
    line->addWidget(m_edit, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::GapLarge, theme::GapSmall, theme::GapLarge, theme::GapSmall);
    layout->setSpacing(2);
    layout->addLayout(line);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(m_chip->sizeHint().width() + theme::GapSmall + 6, 0, 0, 0);
    below->addWidget(m_hint, 1);
    layout->addLayout(below);
    m_chip->setContentsMargins(0, 0, 0, 0);
    line->setAlignment(m_chip, Qt::AlignVCenter);

    m_store.setSingleShot(true);
    m_store.setInterval(0);
    connect(&m_store, &QTimer::timeout, this, &CaptureLineWidget::storeDraft);
    connect(m_edit, &CaptureEdit::textChanged, this, &CaptureLineWidget::followText);
    connect(m_edit, &CaptureEdit::submitted, this, &CaptureLineWidget::submit);
    connect(m_edit, &CaptureEdit::escaped, this, &CaptureLineWidget::left);
    connect(qApp, &QApplication::focusChanged, this, [this] { update(); });
    connect(&m_workspace, &Workspace::sessionChanged, this, &CaptureLineWidget::setSession);
    connect(&m_workspace, &Workspace::currentPromptChanged, this, &CaptureLineWidget::showUnderstanding);
    connect(&m_workspace, &Workspace::displayZoneChanged, this, &CaptureLineWidget::showUnderstanding);
    connect(&m_workspace, &Workspace::selectedEventsChanged, this, &CaptureLineWidget::showUnderstanding);
    setSession();
}

CaptureLineWidget::~CaptureLineWidget()
{
    // The focus moves while the widgets below go.
    qApp->disconnect(this);
    if (!m_draftIsStored)
        storeDraft();
}

QString CaptureLineWidget::text() const
{
    return m_edit->text();
}

void CaptureLineWidget::setText(const QString &text)
{
    m_edit->setText(text);
}

QString CaptureLineWidget::hint() const
{
    return m_hint->text();
}

QString CaptureLineWidget::kindText() const
{
    return m_chip->text();
}

void CaptureLineWidget::focusLine()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void CaptureLineWidget::setSession()
{
    if (!m_draftIsStored)
        storeDraft();
    m_store.stop();
    const ReviewSession *session = m_workspace.session();
    m_reviewId = session ? session->id() : ReviewId();
    setEnabled(session);
    m_edit->forgetHistory();
    QString draft;
    if (session) {
        auto stored = m_workspace.library().draft(m_reviewId, DraftPlace);
        if (stored)
            draft = *stored;
        else
            m_workspace.report(stored.error());
    }
    m_isRestoring = true;
    m_edit->setPlainText(draft);
    m_edit->moveCursor(QTextCursor::End);
    m_isRestoring = false;
    m_draftIsStored = true;
    showUnderstanding();
}

void CaptureLineWidget::followText()
{
    showUnderstanding();
    if (m_isRestoring)
        return;
    m_draftIsStored = false;
    if (!m_store.isActive())
        m_store.start();
}

void CaptureLineWidget::storeDraft()
{
    if (m_reviewId.isNull())
        return;
    QElapsedTimer elapsed;
    elapsed.start();
    const auto stored = m_workspace.library().setDraft(m_reviewId, DraftPlace, m_edit->text());
    m_draftIsStored = true;
    if (!stored)
        showHint(stored.error().message, true);
    m_store.setInterval(elapsed.elapsed() > HotPathMs ? SlowDiskPauseMs : 0);
}

void CaptureLineWidget::showUnderstanding()
{
    if (!m_workspace.session() || m_edit->text().trimmed().isEmpty()) {
        m_chip->setText(label(CaptureKind::Note));
        m_chip->setTone(Tone::TextMuted);
        showHint(tr("Return enters the line, Shift+Return begins a new one, Up brings back the last."), false);
        return;
    }
    const QString line = m_edit->text();
    const CaptureContext context = m_workspace.captureContext();
    const auto draft = parseCapture(line, context);
    if (!draft) {
        showRefusal(line, draft.error());
        return;
    }
    m_chip->setText(label(kindOf(*draft)));
    m_chip->setTone(toneOf(kindOf(*draft)));
    const QString remark = captureRemark(line, *draft, context);
    if (remark.isEmpty()) {
        showHint(describe(*draft), false);
        return;
    }
    showHint(tr("%1 · %2", "what the line becomes, and what is in doubt").arg(describe(*draft), remark), false);
    theme::setTextTone(m_hint, Tone::Warning);
}

void CaptureLineWidget::showRefusal(const QString &line, const Error &error)
{
    // Not yet an error: one is still typing. How it begins says already what it is to be.
    const CaptureKind kind = intendedKind(line, m_workspace.captureContext().time);
    m_chip->setText(label(kind));
    m_chip->setTone(toneOf(kind));
    if (const auto question = zoneQuestionOf(error)) {
        m_chip->setTone(Tone::Warning);
        QStringList zones;
        for (const QByteArray &zone : question->zones)
            zones.append(zoneChoiceLabel(question->abbreviation, zone));
        showHint(tr("“%1” stands for several zones, and Return asks for which: %2.")
                     .arg(question->abbreviation, zones.join(QStringLiteral("; "))),
                 false);
        return;
    }
    showHint(error.message, false);
}

void CaptureLineWidget::showHint(const QString &text, bool isError)
{
    m_hint->setText(text);
    m_hint->setAccessibleName(text);
    theme::setTextTone(m_hint, isError ? Tone::Danger : Tone::TextMuted);
}

QString CaptureLineWidget::describe(const CaptureDraft &draft) const
{
    const QString dot = QStringLiteral(" · ");
    QStringList parts{label(kindOf(draft))};
    if (const auto *event = std::get_if<EventDraft>(&draft)) {
        const QTimeZone zone = m_workspace.displayZone();
        const QString from = timeText(event->time.happenedAt, zone, TimeDetail::Full);
        parts.append(event->time.precision == TimePrecision::Approximate
                         ? tr("about %1", "an approximate time").arg(from)
                         : from);
        if (event->time.endsAt.isValid())
            parts.append(tr("until %1").arg(timeText(event->time.endsAt, zone, TimeDetail::Full)));
        parts.append(tr("goes into the timeline"));
    } else if (const auto *action = std::get_if<ActionDraft>(&draft)) {
        if (!action->owner.isEmpty())
            parts.append(tr("owner %1").arg(action->owner));
        if (action->due.isValid())
            parts.append(tr("due %1").arg(QLocale().toString(action->due, QLocale::ShortFormat)));
        for (const QString &theme : action->themes)
            parts.append(u'#' + theme);
        parts.append(tr("goes to the proposed actions"));
    } else if (const auto *note = std::get_if<NoteDraft>(&draft)) {
        if (note->isPrivate)
            parts.append(tr("never leaves this window"));
        if (note->isParked)
            parts.append(tr("kept for later in the parking lot"));
        if (const Prompt *prompt = m_workspace.session()->find<Prompt>(note->promptId))
            parts.append(tr("to “%1”").arg(prompt->text));
        else if (!note->isParked)
            parts.append(tr("not yet sorted to a prompt"));
        for (const QString &theme : note->themes)
            parts.append(u'#' + theme);
    }
    return parts.join(dot);
}

void CaptureLineWidget::submit()
{
    ReviewSession *session = m_workspace.session();
    const QString line = m_edit->text();
    if (!session || line.trimmed().isEmpty())
        return;
    const CaptureContext context = m_workspace.captureContext();
    const auto draft = parseCapture(line, context);
    if (!draft) {
        if (const auto question = zoneQuestionOf(draft.error()))
            askZone(*question);
        else
            showHint(draft.error().message, true);
        return;
    }
    const auto added = session->add(*draft);
    if (!added) {
        showHint(added.error().message, true);
        return;
    }
    m_edit->remember(line);
    m_edit->setText({});
    m_store.stop();
    storeDraft();
    const QString remark = captureRemark(line, *draft, context);
    if (remark.isEmpty())
        showHint(tr("Entered: %1").arg(describe(*draft)), false);
    else
        showHint(tr("Entered: %1 · %2", "what the line became, and what is in doubt").arg(describe(*draft), remark),
                 false);
    theme::setTextTone(m_hint, remark.isEmpty() ? Tone::Success : Tone::Warning);
    emit captured(kindOf(*draft), *added);
}

void CaptureLineWidget::askZone(const ZoneQuestion &question)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("captureZones"));
    menu->setAccessibleName(tr("Which zone “%1” stands for").arg(question.abbreviation));
    menu->addSection(tr("In this review “%1” is:").arg(question.abbreviation));
    int number = 0;
    for (const QByteArray &zone : question.zones) {
        QAction *action = menu->addAction(
            QStringLiteral("&%1  %2").arg(QString::number(++number), zoneChoiceLabel(question.abbreviation, zone)));
        action->setObjectName(QStringLiteral("captureZone%1").arg(number));
        connect(action, &QAction::triggered, this,
                [this, abbreviation = question.abbreviation, zone] { rememberZone(abbreviation, zone); });
        if (number == 1)
            menu->setActiveAction(action);
    }
    // Above the line, which stands at the window's foot.
    menu->popup(m_edit->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void CaptureLineWidget::rememberZone(const QString &abbreviation, const QByteArray &zone)
{
    ReviewSession *session = m_workspace.session();
    if (!session)
        return;
    Review review = session->review();
    review.incident.zoneChoices.insert(abbreviation, zone);
    const auto kept =
        session->update(review, tr("Remember that %1 is %2").arg(abbreviation, QString::fromLatin1(zone)));
    if (!kept) {
        showHint(kept.error().message, true);
        return;
    }
    submit();
}

void CaptureLineWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Tone::Window));
    paint::hairline(&painter, rect().topLeft(), rect().topRight());
    const QRect field = m_edit->geometry().adjusted(-2, -2, 2, 2);
    paint::panel(&painter, field, theme::color(Tone::Surface), theme::color(Tone::Border));
    if (m_edit->hasFocus())
        paint::focusRing(&painter, field);
}

} // namespace debrief
