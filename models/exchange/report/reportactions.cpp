// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/reportcontext.h"

#include "domain/filename.h"
#include "domain/labels.h"
#include "exchange/report/picturereading.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

QString weights(const ActionItem &action)
{
    QStringList parts;
    if (action.horizon != Horizon::Unset)
        parts.append(label(action.horizon));
    if (action.breadth != Breadth::Unset)
        parts.append(label(action.breadth));
    if (action.impact != Level::Unset)
        parts.append(ReportTexts::tr("impact: %1").arg(label(action.impact)));
    if (action.effort != Level::Unset)
        parts.append(ReportTexts::tr("effort: %1").arg(label(action.effort)));
    return parts.join(u" · "_s);
}

/// A link where the address is one that is safe to follow.
InlineRun linkRun(const QString &text, const QString &address)
{
    const QUrl url(address);
    const bool isWeb = url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    return {.text = text.isEmpty() ? address : text, .url = isWeb ? url.toString(QUrl::FullyEncoded) : QString()};
}

RichText withLead(const QString &lead, const QString &markdown)
{
    RichText text = parseMarkdown(markdown);
    if (text.isEmpty() || text.first().kind != RichBlock::Kind::Paragraph)
        text.prepend({});
    text.first().runs.prepend({.text = lead, .italic = true});
    return text;
}

RichText describe(const ActionItem &action)
{
    RichText text = boldText(action.title);
    text += parseMarkdown(action.description);
    if (!action.doneWhen.isEmpty())
        text += withLead(ReportTexts::tr("Done when: "), action.doneWhen);
    if (action.state == ActionState::Declined && !action.declineReason.isEmpty())
        text += withLead(ReportTexts::tr("Declined because: "), action.declineReason);
    if (const QString line = weights(action); !line.isEmpty())
        text.append({.runs = {{.text = line, .italic = true}}});
    if (!action.trackerKey.isEmpty() || !action.trackerUrl.isEmpty())
        text.append({.runs = {linkRun(action.trackerKey, action.trackerUrl)}});
    return text;
}

QString withoutLastBreaks(QString text)
{
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

/// "E3-latency.png": the mark keeps it apart from the others.
QString fileNameOf(const Attachment &picture, const QString &mark)
{
    const QString suffix = pictureSuffix(picture.content);
    if (suffix.isEmpty())
        return {};
    QString name = mark + u'-' + safeFileName(picture.name, u"picture"_s);
    const QString own = name.section(u'.', -1).toLower();
    const bool isSame = own == suffix || (own == "jpg"_L1 && suffix == "jpeg"_L1);
    return isSame && name.contains(u'.') ? name : name + u'.' + suffix;
}

} // namespace

QList<ReportSection> actionSections(const ReportContext &context)
{
    if (context.review.actions.isEmpty())
        return {};
    ReportTable table;
    table.columns = {{ReportTexts::tr("Action")},
                     {ReportTexts::tr("Owner"), ColumnKind::Label},
                     {ReportTexts::tr("Due"), ColumnKind::Label},
                     {ReportTexts::tr("State"), ColumnKind::Label},
                     {ReportTexts::tr("Phase"), ColumnKind::Label}};
    QList<ActionItem> actions = context.review.actions;
    std::stable_sort(actions.begin(), actions.end(),
                     [](const ActionItem &a, const ActionItem &b) { return a.state < b.state; });
    for (const ActionItem &action : std::as_const(actions)) {
        table.rows.append({{describe(action), plainText(action.owner),
                            plainText(action.due.isValid() ? action.due.toString(Qt::ISODate) : QString()),
                            plainText(label(action.state)),
                            plainText(action.phase == Phase::None ? QString() : label(action.phase))}});
    }
    return {{.title = ReportTexts::tr("Actions"), .blocks = {table}}};
}

QList<ReportSection> evidenceSections(const ReportContext &context)
{
    QHash<EventId, QList<const Evidence *>> byEvent;
    for (const Evidence &evidence : context.review.evidence)
        byEvent[evidence.eventId].append(&evidence);
    QHash<QByteArray, const Attachment *> attachments;
    for (const Attachment &attachment : context.attachments)
        attachments.insert(attachment.hash, &attachment);

    ReportSection section{.title = ReportTexts::tr("Evidence")};
    for (const TimelineEvent &event : context.review.events) {
        const QStringList marks = context.evidenceMarks.value(event.id);
        const QList<const Evidence *> all = byEvent.value(event.id);
        for (qsizetype i = 0; i < all.size(); ++i) {
            const Evidence &evidence = *all.at(i);
            const Attachment *file = attachments.value(evidence.attachmentHash);
            QString title = evidence.title;
            if (title.isEmpty())
                title = file ? file->name : label(evidence.kind);
            const QString when = shownTime(event.time.happenedAt, context.zone, TimeDetail::Full);
            RichText lead = boldText(u"%1  "_s.arg(marks.value(i)) + title);
            appendRun(lead, {.text = ReportTexts::tr(" · to the event at %1").arg(when)});
            section.blocks.append(ReportText{.text = lead, .isLead = true});
            switch (evidence.kind) {
            case EvidenceKind::Link:
                section.blocks.append(ReportText{.text = {{.runs = {linkRun({}, evidence.url)}}}});
                break;
            case EvidenceKind::Excerpt:
                section.blocks.append(ReportExcerpt{{}, withoutLastBreaks(evidence.text), evidence.language});
                break;
            case EvidenceKind::Picture:
                if (file)
                    section.blocks.append(ReportPicture{title, file->content, fileNameOf(*file, marks.value(i))});
                else
                    section.blocks.append(ReportText{
                        .text = plainText(ReportTexts::tr("The picture is kept with the review.")), .muted = true});
                break;
            case EvidenceKind::File:
                section.blocks.append(
                    ReportText{.text = plainText(file ? ReportTexts::tr("%1, %2, kept with the review")
                                                            .arg(file->name, sizeText(file->content.size()))
                                                      : ReportTexts::tr("The file is kept with the review.")),
                               .muted = true});
                break;
            }
        }
    }
    return section.blocks.isEmpty() ? QList<ReportSection>() : QList<ReportSection>{section};
}

} // namespace debrief
