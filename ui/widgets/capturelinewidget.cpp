// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/capturelinewidget.h"

#include "language/capturekind.h"
#include "language/capturelines.h"
#include "language/captureremarks.h"
#include "session/reviewsession.h"
#include "ui/style/stylepaint.h"
#include "ui/style/texttone.h"
#include "ui/widgets/capturedescription.h"
#include "ui/widgets/capturedrafts.h"
#include "ui/widgets/captureedit.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/wordingmarks.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace debrief {

using theme::Tone;

namespace {

/// A pasted text of more lines than that is no list of what was said, but a file to be imported.
constexpr qsizetype MostLines = 2000;

QStringList kindWords()
{
    QStringList words;
    for (const CaptureKind kind : enumValues<CaptureKind>())
        words.append(label(kind));
    return words;
}

} // namespace

CaptureLineWidget::CaptureLineWidget(Workspace &workspace, QWidget *parent)
    : CaptureLineWidget(workspace, *new CaptureDrafts(workspace), parent)
{
    m_drafts.setParent(this);
}

CaptureLineWidget::CaptureLineWidget(Workspace &workspace, CaptureDrafts &drafts, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_drafts(drafts),
      m_edit(new CaptureEdit(this)),
      m_chip(new Chip(this)),
      m_hint(new ElidedLabel({}, this))
{
    setObjectName(QStringLiteral("captureLine"));
    setAccessibleName(tr("Capture line"));
    m_edit->setObjectName(QStringLiteral("captureEdit"));
    m_edit->setAccessibleName(tr("Capture line"));
    m_wording = new WordingMarks(*m_edit, m_workspace.wording(), WordingContext::Prose);
    m_edit->setAccessibleDescription(tr("Type a note, an event beginning with its time, an action beginning with “!”, "
                                        "a topic to park beginning with “?”, a private note beginning with “*”, or "
                                        "more for the last note beginning with “>”, and press Return. “^” ties the "
                                        "line to the selected events."));
    m_edit->setPlaceholderText(
        tr("Type what is said.  11:14 event  ·  ! action  ·  ? park  ·  * private  ·  > continue"));
    m_chip->setObjectName(QStringLiteral("captureKind"));
    m_chip->setAccessibleName(tr("Understood as"));
    m_chip->reserveFor(kindWords());
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

    m_edit->setCompleter(
        [this](const QString &text, qsizetype cursor) { return completeCapture(text, cursor, vocabulary()); });
    connect(m_edit, &CaptureEdit::textChanged, this, [this] {
        m_drafts.setText(m_edit->text());
        showUnderstanding();
    });
    connect(m_edit, &CaptureEdit::submitted, this, &CaptureLineWidget::submit);
    connect(m_edit, &CaptureEdit::escaped, this, &CaptureLineWidget::left);
    connect(m_edit, &CaptureEdit::kindStepped, this, &CaptureLineWidget::stepKind);
    connect(m_edit, &CaptureEdit::linesPasted, this, &CaptureLineWidget::askLines);
    connect(&m_drafts, &CaptureDrafts::textChanged, this, &CaptureLineWidget::followDraft);
    connect(&m_drafts, &CaptureDrafts::reviewChanged, this, &CaptureLineWidget::setSession);
    connect(&m_drafts, &CaptureDrafts::remembered, m_edit, &CaptureEdit::remember);
    connect(&m_drafts, &CaptureDrafts::storingFailed, this,
            [this](const Error &error) { showHint(error.message, true); });
    connect(qApp, &QApplication::focusChanged, this, [this] { update(); });
    connect(&m_workspace, &Workspace::currentPromptChanged, this, &CaptureLineWidget::showUnderstanding);
    connect(&m_workspace, &Workspace::displayZoneChanged, this, &CaptureLineWidget::showUnderstanding);
    connect(&m_workspace, &Workspace::selectedEventsChanged, this, &CaptureLineWidget::showUnderstanding);
    setSession();
}

CaptureLineWidget::~CaptureLineWidget()
{
    // The focus moves while the widgets below go.
    qApp->disconnect(this);
}

QString CaptureLineWidget::text() const
{
    return m_drafts.text();
}

void CaptureLineWidget::setText(const QString &text)
{
    m_drafts.setText(text);
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
    const ReviewSession *session = m_workspace.session();
    setEnabled(session);
    m_edit->forgetHistory();
    m_vocabulary.reset();
    if (session)
        connect(session, &ReviewSession::changed, this, [this] { m_vocabulary.reset(); });
    // Not as an edit that the input's own undo would take back into another review.
    const QSignalBlocker blocker(m_edit);
    m_edit->setPlainText(m_drafts.text());
    m_edit->moveCursor(QTextCursor::End);
    m_edit->fitHeight();
    showUnderstanding();
}

void CaptureLineWidget::followDraft()
{
    // What is typed into one line costs the others nothing while nobody sees them.
    if (!isVisible() && !m_edit->hasFocus())
        return;
    const bool isEntered = m_drafts.text().isEmpty() && !m_edit->text().isEmpty();
    m_edit->setText(m_drafts.text());
    // Else undo brings the line back while what became of it stays, and it is soon there twice. Up brings it back on purpose.
    if (isEntered)
        m_edit->document()->clearUndoRedoStacks();
}

void CaptureLineWidget::showEvent(QShowEvent *event)
{
    m_edit->setText(m_drafts.text());
    QWidget::showEvent(event);
}

const CaptureVocabulary &CaptureLineWidget::vocabulary()
{
    if (!m_vocabulary)
        m_vocabulary = captureVocabulary(m_workspace.session());
    return *m_vocabulary;
}

void CaptureLineWidget::stepKind(int by)
{
    if (!m_workspace.session())
        return;
    const CaptureContext context = m_workspace.captureContext();
    QString bare = m_edit->text();
    const CaptureKind now = intendedKind(bare, context);
    bare = withKind(bare, CaptureKind::Note);
    // A time that was only offered goes as it came.
    if (now == CaptureKind::Event && !m_offeredTime.isEmpty() && bare.startsWith(m_offeredTime)) {
        bare = bare.sliced(m_offeredTime.size()).trimmed();
        m_edit->moveCursor(QTextCursor::End);
    }
    m_offeredTime.clear();
    const bool beginsWithTime = intendedKind(bare, context) == CaptureKind::Event;
    const auto isPossible = [&](CaptureKind kind) {
        switch (kind) {
        case CaptureKind::Note: return !beginsWithTime;
        case CaptureKind::Continuation: return !context.lastNote.isNull();
        case CaptureKind::Event: return beginsWithTime || !bare.startsWith(u'^');
        default: return true;
        }
    };
    const auto kinds = enumValues<CaptureKind>();
    const int count = static_cast<int>(kinds.size());
    int place = static_cast<int>(now);
    do
        place = (place + by + count) % count;
    while (!isPossible(static_cast<CaptureKind>(place)));
    const auto kind = static_cast<CaptureKind>(place);
    if (kind != CaptureKind::Event || beginsWithTime) {
        m_edit->rewrite(withKind(bare, kind));
        return;
    }
    if (const QString spelled = withClockSpelledOut(bare); !spelled.isEmpty()) {
        m_edit->rewrite(spelled);
        return;
    }
    m_offeredTime = offeredTime(context);
    m_edit->rewrite(m_offeredTime + u' ' + bare);
    m_edit->selectStart(m_offeredTime.size());
}

void CaptureLineWidget::showUnderstanding()
{
    if (!m_workspace.session() || m_edit->text().trimmed().isEmpty()) {
        m_chip->setText(label(CaptureKind::Note));
        m_chip->setTone(Tone::TextMuted);
        showHint(
            tr("Return enters the line, Tab changes its kind, Shift+Return begins a new one, Up brings back the last."),
            false);
        return;
    }
    const QString line = m_edit->text();
    const CaptureContext context = m_workspace.captureContext();
    const auto draft = parseCapture(line, context);
    if (!draft) {
        showRefusal(line, draft.error());
        return;
    }
    showKind(kindOf(*draft));
    const QString remark = captureRemark(line, *draft, context);
    if (remark.isEmpty()) {
        showHint(describeCapture(*draft, m_workspace), false);
        return;
    }
    showHint(
        tr("%1 · %2", "what the line becomes, and what is in doubt").arg(describeCapture(*draft, m_workspace), remark),
        false);
    theme::setTextTone(m_hint, Tone::Warning);
}

void CaptureLineWidget::showKind(CaptureKind kind)
{
    m_chip->setText(label(kind));
    m_chip->setTone(toneOf(kind));
    m_wording->setContext(kind == CaptureKind::Event    ? WordingContext::Event
                          : kind == CaptureKind::Action ? WordingContext::Action
                                                        : WordingContext::Prose);
}

void CaptureLineWidget::showRefusal(const QString &line, const Error &error)
{
    // Not yet an error: one is still typing. How it begins says already what it is to be.
    const CaptureKind kind = intendedKind(line, m_workspace.captureContext());
    showKind(kind);
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
    m_offeredTime.clear();
    const QString become = describeCapture(*draft, m_workspace);
    m_drafts.accept(line);
    const QString remark = captureRemark(line, *draft, context);
    if (remark.isEmpty())
        showHint(tr("Entered: %1").arg(become), false);
    else
        showHint(tr("Entered: %1 · %2", "what the line became, and what is in doubt").arg(become, remark), false);
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

void CaptureLineWidget::askLines()
{
    const qsizetype lines = captureLines(m_edit->text()).size();
    if (lines < 2 || lines > MostLines)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("captureLines"));
    menu->setAccessibleName(tr("What becomes of the lines"));
    menu->addSection(tr("%n line(s) were pasted:", nullptr, static_cast<int>(lines)));
    QAction *one = menu->addAction(tr("&One entry of all of them"));
    one->setObjectName(QStringLiteral("captureAsOne"));
    connect(one, &QAction::triggered, this, &CaptureLineWidget::focusLine);
    QAction *each = menu->addAction(tr("&Each line by itself"));
    each->setObjectName(QStringLiteral("captureEach"));
    connect(each, &QAction::triggered, this, &CaptureLineWidget::submitEach);
    menu->setActiveAction(one);
    menu->popup(m_edit->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void CaptureLineWidget::submitEach()
{
    ReviewSession *session = m_workspace.session();
    if (!session)
        return;
    const QString text = m_edit->text();
    const CaptureLines lines = readCaptureLines(captureLines(text), m_workspace.captureContext());
    const int entered = static_cast<int>(lines.drafts.size());
    if (entered > 0) {
        if (const auto added = session->addAll(lines.drafts, tr("Enter %n line(s)", nullptr, entered)); !added) {
            showHint(added.error().message, true);
            return;
        }
    }
    m_drafts.accept(text);
    focusLine();
    if (lines.refused.isEmpty()) {
        showHint(tr("Entered: %n line(s)", nullptr, entered), false);
        theme::setTextTone(m_hint, Tone::Success);
        return;
    }
    m_drafts.setText(lines.refused.join(u'\n'));
    m_edit->setText(m_drafts.text());
    showHint(
        tr("Entered: %1 of %2 lines. The others stay here: %3",
           "how many lines, of how many, why not the first of the others")
            .arg(QString::number(entered), QString::number(entered + lines.refused.size()), lines.firstError.message),
        false);
    theme::setTextTone(m_hint, Tone::Warning);
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
