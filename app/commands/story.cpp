// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/story.h"

#include "app/commands/reviewlist.h"
#include "domain/labels.h"
#include "domain/metrics.h"
#include "exchange/report/reportcontext.h"
#include "exchange/report/richtext.h"
#include "language/clockchange.h"
#include "language/zonequestion.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

/// What a Markdown text says; a terminal shows no bold, and its marks are in the way.
QString words(const QString &markdown)
{
    const QString text = toPlainText(parseMarkdown(markdown)).trimmed();
    // What is nothing but marks ("---", "#") is still what was typed.
    return text.isEmpty() ? markdown : text;
}

class Story
{
    Q_DECLARE_TR_FUNCTIONS(debrief::Story)

public:
    explicit Story(const ReviewContent &content) : m_content(content) {}

    QString text();

private:
    void heading(const QString &text) { m_text += u'\n' + text + u'\n' + QString(text.size(), u'─') + u'\n'; }
    void field(const QString &name, const QString &value);
    void head();
    void metrics();
    void timeline();
    void discussion();
    void factors(FactorId parent, int depth);
    void actions();

    const ReviewContent &m_content;
    QString m_text;
};

void Story::field(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        m_text += u"%1: %2\n"_s.arg(name, singleLine(value));
}

void Story::head()
{
    const Review &review = m_content.review;
    const QString title = singleLine(review.title);
    m_text += title + u'\n' + QString(title.size(), u'═') + u'\n';
    field(tr("Id"), review.id.toString());
    field(tr("State"), label(review.state));
    field(tr("Severity"), review.incident.severity);
    field(tr("Reference"), review.incident.reference);
    field(tr("Services"), review.incident.services.join(u", "_s));
    field(tr("Time zone"), QString::fromLatin1(review.incident.timeZone));
    field(tr("Abbreviations"), zoneChoicesText(review.incident.zoneChoices));
    if (review.meetingAt.isValid())
        field(tr("Meeting"), timeText(review.meetingAt, zoneOf(review.incident.timeZone), TimeDetail::Full));
    for (const QString &paragraph : {review.summary, review.incident.impact}) {
        if (!paragraph.isEmpty())
            m_text += u'\n' + printable(words(paragraph)) + u'\n';
    }
}

void Story::metrics()
{
    const ReviewMetrics metrics = computeMetrics(m_content.events);
    if (metrics.durations.isEmpty())
        return;
    heading(tr("Metrics"));
    for (auto it = metrics.durations.cbegin(); it != metrics.durations.cend(); ++it)
        m_text += u"%1: %2 (%3)\n"_s.arg(label(it.key()), durationLabel(it.value()), definition(it.key()));
}

void Story::timeline()
{
    if (m_content.events.isEmpty())
        return;
    heading(tr("Timeline"));
    QDate day;
    const QTimeZone zone = zoneOf(m_content.review.incident.timeZone);
    for (const TimelineEvent &event : m_content.events) {
        if (const QDate date = event.time.happenedAt.toTimeZone(zone).date(); date != day) {
            day = date;
            m_text += day.toString(Qt::ISODate) + u'\n';
        }
        m_text += u"  "_s + eventLine(event, m_content.review.incident.timeZone, TimeDetail::Time) + u'\n';
    }
}

void Story::discussion()
{
    const auto notesOf = [this](const std::function<bool(const Note &)> &belongs) {
        QString lines;
        for (const Note &note : m_content.notes) {
            if (belongs(note))
                lines += u"  • "_s + singleLine(words(note.text)) + u'\n';
        }
        return lines;
    };
    QString text;
    for (const Prompt &prompt : m_content.prompts) {
        const QString lines = notesOf(
            [&prompt](const Note &note) { return note.promptId == prompt.id && !note.isParked && !note.isPrivate; });
        if (!lines.isEmpty())
            text += singleLine(prompt.text) + u'\n' + lines;
    }
    const auto section = [&text](const QString &name, const QString &lines) {
        if (!lines.isEmpty())
            text += name + u'\n' + lines;
    };
    section(tr("Unsorted"),
            notesOf([](const Note &note) { return note.promptId.isNull() && !note.isParked && !note.isPrivate; }));
    section(tr("Parking lot"), notesOf([](const Note &note) { return note.isParked && !note.isPrivate; }));
    section(tr("Private"), notesOf([](const Note &note) { return note.isPrivate; }));
    if (text.isEmpty())
        return;
    heading(tr("Notes"));
    m_text += text;
}

void Story::factors(FactorId parent, int depth)
{
    for (const Factor &factor : m_content.factors) {
        if (factor.parentId != parent)
            continue;
        m_text +=
            QString(depth * 2, u' ') + u"• "_s + singleLine(factor.text) + u" ["_s + label(factor.role) + u"]\n"_s;
        factors(factor.id, depth + 1);
    }
}

void Story::actions()
{
    if (m_content.actions.isEmpty())
        return;
    heading(tr("Actions"));
    for (const ActionItem &action : m_content.actions)
        m_text += u"  • "_s + actionLine(action) + u'\n';
}

QString Story::text()
{
    head();
    metrics();
    timeline();
    discussion();
    if (!m_content.factors.isEmpty()) {
        heading(tr("Contributing factors"));
        factors({}, 1);
    }
    actions();
    return m_text;
}

} // namespace

QString eventLine(const TimelineEvent &event, const QByteArray &zone, TimeDetail detail)
{
    const QTimeZone shown = zoneOf(zone);
    // What was just typed is said in full; a story needs no milliseconds.
    const auto text = detail == TimeDetail::Full ? timeText : shownTime;
    QString time = text(event.time.happenedAt, shown, detail);
    if (event.time.endsAt.isValid())
        time += u'–' + text(event.time.endsAt, shown, TimeDetail::Time);
    if (event.time.precision == TimePrecision::Approximate)
        time.prepend(u'~');
    QString marks;
    for (const Milestone milestone : event.milestones)
        marks += u" ["_s + label(milestone) + u']';
    const QString remark = clockChangeRemark(event.time);
    if (!remark.isEmpty())
        marks += u" ("_s + remark + u')';
    return time + u"  "_s + singleLine(words(event.text)) + marks;
}

QString actionLine(const ActionItem &action)
{
    QStringList details{label(action.state)};
    if (!action.owner.isEmpty())
        details.append(u'@' + action.owner);
    if (action.due.isValid())
        details.append(QCoreApplication::translate("debrief::Story", "due %1").arg(action.due.toString(Qt::ISODate)));
    if (!action.trackerKey.isEmpty())
        details.append(action.trackerKey);
    return singleLine(action.title) + u" ("_s + singleLine(details.join(u", "_s)) + u')';
}

QString captureLabel(CaptureKind kind)
{
    switch (kind) {
    case CaptureKind::Note: return QCoreApplication::translate("debrief::Story", "Note");
    case CaptureKind::Event: return QCoreApplication::translate("debrief::Story", "Event");
    case CaptureKind::Action: return QCoreApplication::translate("debrief::Story", "Action");
    case CaptureKind::Parked: return QCoreApplication::translate("debrief::Story", "Parked");
    case CaptureKind::Private: return QCoreApplication::translate("debrief::Story", "Private note");
    case CaptureKind::Continuation: return QCoreApplication::translate("debrief::Story", "Note, continued");
    }
    return {};
}

QString story(const ReviewContent &content)
{
    return Story(content).text();
}

} // namespace debrief
