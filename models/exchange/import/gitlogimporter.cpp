// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/gitlogimporter.h"

#include "domain/zonedtime.h"
#include "exchange/import/gitdate.h"
#include "exchange/import/outsidetext.h"
#include "exchange/text/linereader.h"
#include "exchange/text/textdecoding.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct GitTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::GitLogImporter)
};

constexpr qsizetype mostOfOneInstant = 10'000;

/// The hash that "commit 0f3e… (HEAD -> main)" names; a sign of rev-list --boundary or --left-right may stand before it.
QString hashOf(const QString &line)
{
    static const QRegularExpression commit(u"^commit [-<>=^+]? ?([0-9a-f]{7,64})(?: |$)"_s);
    const auto match = line.startsWith("commit "_L1) ? commit.match(line) : QRegularExpressionMatch();
    return match.hasMatch() ? match.captured(1) : QString();
}

struct Person
{
    QString name;
    QString date; ///< In the raw format it stands behind the address.
};

/// "Ada Lovelace <ada@example.com>", in the raw format with "1571000000 +0200" behind it.
Person personIn(const QString &value)
{
    const qsizetype open = value.indexOf(u'<');
    const qsizetype close = value.indexOf(u'>', open + 1);
    if (open < 0 || close < open)
        return {oneLine(value), {}};
    const QString name = oneLine(value.first(open));
    return {name.isEmpty() ? oneLine(value.sliced(open + 1, close - open - 1)) : name,
            value.sliced(close + 1).trimmed()};
}

struct Commit
{
    QString hash;
    int line = 0;
    QString author;
    QString authorDate;
    QString committer;
    QString commitDate;
    QString merged; ///< "6c3964c f0a1e92".
    int parents = 0;
    QStringList message;
    qsizetype messageSize = 0;
};

class GitLogReading
{
public:
    GitLogReading(const QString &name, ImportSink &sink) : m_sink(sink), m_name(name) {}

    Result<> read(LineReader &lines);

private:
    enum class Part { Header, Message, Rest };

    void takeLine(const SourceLine &line);
    void takeHeader(const QString &line);
    void finishCommit();
    void giveInstant();
    QString textOf(const Commit &commit, const ExactTime &at) const;

    ImportSink &m_sink;
    QString m_name;
    std::optional<Commit> m_commit;
    Part m_part = Part::Header;
    /// The newest comes first, so commits of one instant are kept until they can be turned round.
    QList<std::pair<TimelineEvent, QString>> m_instant;
    int m_commits = 0;
    int m_dated = 0;
};

Result<> GitLogReading::read(LineReader &lines)
{
    while (const auto line = lines.next()) {
        if (m_sink.isCancelled())
            return std::unexpected(ImportSink::stopped());
        takeLine(*line);
    }
    if (lines.error())
        return std::unexpected(*lines.error());
    finishCommit();
    giveInstant();
    if (m_dated > 0)
        return {};
    if (m_commits > 0)
        return failure(ErrorCode::InvalidInput,
                       GitTexts::tr("%1: none of its commits tells when it was made. Use git log --format=fuller, with "
                                    "--date=iso if you want another date.")
                           .arg(m_name));
    return failure(ErrorCode::InvalidInput,
                   GitTexts::tr("%1: there is no commit in it as git log writes it. Use git log "
                                "--format=fuller.")
                       .arg(m_name));
}

void GitLogReading::takeLine(const SourceLine &line)
{
    // Messages are indented and patches begin with their own signs, so this can be nothing else.
    if (const QString hash = hashOf(line.text); !hash.isEmpty()) {
        finishCommit();
        m_commit = Commit{};
        m_commit->hash = hash;
        m_commit->line = line.number;
        m_part = Part::Header;
        return;
    }
    if (!m_commit) {
        if (!line.text.trimmed().isEmpty())
            m_sink.warn(
                line.number,
                GitTexts::tr("this stands before the first commit, so it was left out: %1").arg(line.text.left(80)));
        return;
    }
    if (m_part == Part::Header) {
        if (line.text.isEmpty())
            m_part = Part::Message;
        else if (line.text.startsWith("    "_L1))
            m_part = Part::Message;
        else
            takeHeader(line.text);
    }
    if (m_part != Part::Message || line.text.isEmpty()) {
        if (m_part == Part::Message && !m_commit->message.isEmpty())
            m_commit->message.append(QString());
        return;
    }
    if (!line.text.startsWith("    "_L1)) {
        // Statistics, notes or a patch.
        m_part = Part::Rest;
        return;
    }
    m_commit->messageSize += line.text.size();
    if (m_commit->messageSize <= longestOutsideText)
        m_commit->message.append(line.text.sliced(4));
}

void GitLogReading::takeHeader(const QString &line)
{
    Commit &commit = *m_commit;
    const qsizetype space = line.indexOf(u' ');
    const QString name = line.first(std::max<qsizetype>(space, 0));
    const QString value = line.sliced(name.size()).trimmed();
    if (name == "Author:"_L1) {
        commit.author = personIn(value).name;
    } else if (name == "Commit:"_L1) {
        commit.committer = personIn(value).name;
    } else if (name == "AuthorDate:"_L1 || name == "Date:"_L1) {
        commit.authorDate = value;
    } else if (name == "CommitDate:"_L1) {
        commit.commitDate = value;
    } else if (name == "Merge:"_L1) {
        commit.merged = value;
    } else if (name == "author"_L1 || name == "committer"_L1) {
        const Person person = personIn(value);
        (name == "author"_L1 ? commit.author : commit.committer) = person.name;
        (name == "author"_L1 ? commit.authorDate : commit.commitDate) = person.date;
    } else if (name == "parent"_L1 && ++commit.parents <= 16) {
        commit.merged += (commit.merged.isEmpty() ? QString() : u" "_s) + value.left(12);
    }
}

void GitLogReading::finishCommit()
{
    if (!m_commit)
        return;
    Commit commit = std::move(*m_commit);
    m_commit.reset();
    ++m_commits;
    if (commit.parents == 1)
        commit.merged.clear();
    const QByteArray &zone = m_sink.options().zone;
    auto at = gitDate(commit.commitDate, zone);
    if (!at)
        at = gitDate(commit.authorDate, zone);
    if (!at) {
        m_sink.warn(commit.line, GitTexts::tr("the commit %1 does not tell when it was made, so it was left out.")
                                     .arg(commit.hash.first(qMin<qsizetype>(commit.hash.size(), 12))));
        return;
    }
    ++m_dated;
    while (!commit.message.isEmpty() && commit.message.last().isEmpty())
        commit.message.removeLast();

    TimelineEvent event;
    event.time.happenedAt = at->utc;
    event.time.zone = at->zone;
    event.kind = EventKind::Change;
    event.text = textOf(commit, *at);
    event.source = commit.author.isEmpty() ? commit.committer : commit.author;
    event.sourceKey = commit.hash;
    const bool isRevert = !commit.message.isEmpty() && commit.message.first().startsWith("Revert "_L1);
    const QString sourceKind = isRevert ? u"revert"_s : commit.merged.isEmpty() ? u"commit"_s : u"merge"_s;
    if (!m_instant.isEmpty() &&
        (m_instant.first().first.time.happenedAt != event.time.happenedAt || m_instant.size() >= mostOfOneInstant))
        giveInstant();
    m_instant.append({std::move(event), sourceKind});
}

void GitLogReading::giveInstant()
{
    std::reverse(m_instant.begin(), m_instant.end());
    for (auto &[event, sourceKind] : m_instant)
        m_sink.add(std::move(event), sourceKind);
    m_instant.clear();
}

QString GitLogReading::textOf(const Commit &commit, const ExactTime &at) const
{
    const QString subject = commit.message.isEmpty() ? QString() : oneLine(commit.message.first());
    const QString body = plainAsMarkdown(commit.message.mid(1).join(u'\n'));
    const QString hash = commit.hash.first(qMin<qsizetype>(commit.hash.size(), 12));
    QStringList facts;
    facts.append(commit.merged.isEmpty()
                     ? GitTexts::tr("Commit %1").arg(hash)
                     : GitTexts::tr("Commit %1, a merge of %2").arg(hash, plainAsMarkdown(oneLine(commit.merged))));
    if (!commit.committer.isEmpty() && commit.committer != commit.author)
        facts.append(GitTexts::tr("Committed by %1").arg(plainAsMarkdown(commit.committer)));
    if (const auto authored = gitDate(commit.authorDate, m_sink.options().zone); authored && authored->utc != at.utc)
        facts.append(GitTexts::tr("Written %1")
                         .arg(plainAsMarkdown(timeText(authored->utc, zoneOf(authored->zone), TimeDetail::Full))));
    return paragraphs(
        {subject.isEmpty() ? QString() : u"**%1**"_s.arg(plainAsMarkdown(subject)), body, facts.join(u'\n')});
}

} // namespace

QString GitLogImporter::id() const
{
    return u"gitlog"_s;
}

QString GitLogImporter::label() const
{
    return GitTexts::tr("Commits (git log)");
}

QStringList GitLogImporter::suffixes() const
{
    return {u"txt"_s, u"log"_s, u"out"_s};
}

int GitLogImporter::recognise(const ImportSource &source) const
{
    const auto text = decodeText(source.head(), source.name());
    if (!text)
        return 0;
    bool hasHash = false;
    int lines = 0;
    for (const QStringView line : QStringView(*text).trimmed().tokenize(u'\n')) {
        if (++lines > 10)
            break;
        const QStringView trimmed = line.trimmed();
        if (lines == 1 && hashOf(trimmed.first(std::min<qsizetype>(trimmed.size(), 200)).toString()).isEmpty())
            return 0;
        hasHash = true;
        if (trimmed.startsWith("Author:"_L1) || trimmed.startsWith("author "_L1) || trimmed.startsWith("Merge:"_L1))
            return 95;
    }
    return hasHash ? 30 : 0;
}

Result<> GitLogImporter::read(ImportSource &source, ImportSink &sink) const
{
    LineReader lines(source);
    return GitLogReading(source.name(), sink).read(lines);
}

} // namespace debrief
