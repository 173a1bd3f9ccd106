// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/evidenceintake.h"

#include "exchange/report/picturereading.h"
#include "exchange/text/codelanguages.h"
#include "session/attachmentfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QImage>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostFiles = 100;
constexpr qsizetype LongestAddress = 4000;
constexpr qint64 MostPixels = 64'000'000;

struct IntakeTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::EvidenceIntake)
};

EvidenceDraft linkTo(const QUrl &url, const QString &title = {})
{
    EvidenceDraft draft;
    draft.evidence.kind = EvidenceKind::Link;
    draft.evidence.url = url.toString(QUrl::FullyEncoded);
    draft.evidence.title = title.simplified();
    return draft;
}

void take(EvidenceIntake &intake, Result<Attachment> attachment)
{
    if (!attachment) {
        intake.refusals.append(attachment.error().message);
        return;
    }
    EvidenceDraft draft;
    draft.evidence.kind = isPicture(attachment->content) ? EvidenceKind::Picture : EvidenceKind::File;
    draft.evidence.title = attachment->name;
    draft.attachment = std::move(*attachment);
    intake.drafts.append(std::move(draft));
}

} // namespace

bool isOpenable(const QUrl &url)
{
    if (!url.isValid())
        return false;
    const QString scheme = url.scheme();
    if (scheme == "http"_L1 || scheme == "https"_L1)
        return !url.host().isEmpty();
    return scheme == "mailto"_L1 && url.path().contains(u'@');
}

QUrl typedUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > LongestAddress || trimmed.contains(u'\n') || trimmed.contains(u' '))
        return {};
    const QUrl url(trimmed, QUrl::TolerantMode);
    return isOpenable(url) ? url : QUrl();
}

bool holdsEvidence(const QMimeData &data)
{
    return data.hasUrls() || data.hasImage() || (data.hasText() && !data.text().trimmed().isEmpty());
}

EvidenceIntake evidenceFromFiles(const QStringList &paths)
{
    EvidenceIntake intake;
    for (const QString &path : paths.first(std::min(paths.size(), MostFiles)))
        take(intake, readAttachment(path));
    if (paths.size() > MostFiles)
        intake.refusals.append(IntakeTexts::tr("Only the first %n file(s) were taken. Pack the others into one file.",
                                               nullptr, static_cast<int>(MostFiles)));
    return intake;
}

EvidenceIntake evidenceFromPicture(const QImage &picture)
{
    EvidenceIntake intake;
    if (picture.isNull() || qint64(picture.width()) * picture.height() > MostPixels) {
        intake.refusals.append(
            IntakeTexts::tr("This picture can't be taken: it is damaged or larger than 64 megapixels. Crop it first."));
        return intake;
    }
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    // What the clipboard says besides the picture (a title, a place) stays outside.
    QImage bare = picture;
    for (const QString &key : bare.textKeys())
        bare.setText(key, {});
    bare.save(&buffer, "PNG");
    take(intake, attachmentOf(content, IntakeTexts::tr("Picture %1.png", "of that date and time")
                                           .arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss"_s))));
    return intake;
}

EvidenceIntake evidenceFromText(const QString &text, const CodeLanguages &languages)
{
    EvidenceIntake intake;
    if (text.trimmed().isEmpty())
        return intake;
    if (const QUrl url = typedUrl(text); url.isValid()) {
        intake.drafts.append(linkTo(url));
        return intake;
    }
    if (text.size() > LongestExcerpt) {
        intake.refusals.append(
            IntakeTexts::tr("This text has %1 characters; an excerpt has up to %2. Take the part that "
                            "matters, or add it as a file.")
                .arg(QLocale().toString(text.size()), QLocale().toString(LongestExcerpt)));
        return intake;
    }
    EvidenceDraft draft;
    draft.evidence.kind = EvidenceKind::Excerpt;
    draft.evidence.text = text;
    draft.evidence.text.replace("\r\n"_L1, "\n"_L1).remove(QChar(0));
    draft.evidence.language = languages.guess(draft.evidence.text);
    intake.drafts.append(draft);
    return intake;
}

EvidenceIntake evidenceFrom(const QMimeData &data, const CodeLanguages &languages)
{
    EvidenceIntake intake;
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
        else if (isOpenable(url) && intake.drafts.size() < MostFiles)
            intake.drafts.append(linkTo(url));
    }
    if (!paths.isEmpty()) {
        EvidenceIntake files = evidenceFromFiles(paths);
        intake.drafts.append(files.drafts);
        intake.refusals.append(files.refusals);
    }
    if (!intake.drafts.isEmpty() || !intake.refusals.isEmpty())
        return intake;
    // Cells of a spreadsheet come as text and as a picture of it; a picture of a page with its address.
    const QString text = data.text();
    if (data.hasImage() && (text.trimmed().isEmpty() || typedUrl(text).isValid()))
        return evidenceFromPicture(qvariant_cast<QImage>(data.imageData()));
    intake = evidenceFromText(text, languages);
    if (intake.drafts.isEmpty() && intake.refusals.isEmpty())
        intake.refusals.append(
            IntakeTexts::tr("There is nothing here that could be evidence: copy a picture, a link, a "
                            "text or files."));
    return intake;
}

} // namespace debrief
