// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/registry.h"

#include "app/commands/options.h"
#include "app/commands/reviewlist.h"
#include "app/console.h"
#include "language/wordingcheck.h"
#include "session/reviewwording.h"
#include "storage/library.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

class WordingCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(debrief::WordingCommand)

public:
    QString name() const override { return u"wording"_s; }
    QString summary() const override { return tr("Find wording that blames, judges with hindsight or stays vague."); }
    QString synopsis() const override { return u"FILE|-|REVIEW [--json] [--lexicon CODE]"_s; }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addOptions({
            {u"json"_s, tr("Print JSON. Places count characters, from 0; lines and columns count from 1.")},
            {u"lexicon"_s, tr("Look for phrases of this language alone (en, de); otherwise of every one."), u"CODE"_s},
        });
    }
    Outcome run(const Invocation &invocation) const override;
};

/// Where a phrase stands, as people and editors count: in characters, not in UTF-16 units.
class Places
{
public:
    explicit Places(const QString &text) : m_text(text) {}

    /// Places must come in order.
    void moveTo(qsizetype place)
    {
        for (; m_at < place; ++m_at) {
            if (m_text.at(m_at).isLowSurrogate())
                continue;
            ++m_characters;
            ++m_column;
            if (m_text.at(m_at) == u'\n') {
                ++m_line;
                m_column = 1;
            }
        }
    }
    qint64 characters() const { return m_characters; }
    qint64 line() const { return m_line; }
    qint64 column() const { return m_column; }

private:
    const QString &m_text;
    qsizetype m_at = 0;
    qint64 m_characters = 0;
    qint64 m_line = 1;
    qint64 m_column = 1;
};

Result<QString> readText(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return failure(
            ErrorCode::Unavailable,
            QCoreApplication::translate("debrief::WordingCommand", "Can't read %1: %2.").arg(path, file.errorString()));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(file.readAll());
    if (decoder.hasError())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("debrief::WordingCommand", "%1 is no text in UTF-8.").arg(path));
    text.replace("\r\n"_L1, "\n"_L1);
    return text;
}

void appendJson(QJsonArray &array, const CheckedText &checked, bool isOfReview)
{
    Places places(checked.text);
    for (const WordingFinding &finding : checked.findings) {
        places.moveTo(finding.start);
        QJsonObject object{{u"start"_s, places.characters()},
                           {u"length"_s, static_cast<qint64>(finding.phrase.toUcs4().size())},
                           {u"line"_s, places.line()},
                           {u"column"_s, places.column()},
                           {u"category"_s, enumName(finding.category)},
                           {u"phrase"_s, finding.phrase},
                           {u"reason"_s, finding.reason},
                           {u"advice"_s, finding.question}};
        if (isOfReview) {
            object.insert(u"id"_s, checked.id.toString(QUuid::WithoutBraces));
            object.insert(u"field"_s, enumName(checked.field));
        }
        array.append(object);
    }
}

void appendText(QString &text, const CheckedText &checked, const QString &where)
{
    Places places(checked.text);
    for (const WordingFinding &finding : checked.findings) {
        places.moveTo(finding.start);
        text += u"%1%2:%3: %4: %5\n    %6\n    %7\n"_s.arg(
            where, QString::number(places.line()), QString::number(places.column()), enumName(finding.category),
            singleLine(finding.phrase), finding.reason, finding.question);
    }
}

Outcome WordingCommand::run(const Invocation &invocation) const
{
    auto check = WordingCheck::load();
    if (!check)
        return std::unexpected(check.error());
    const QString language = invocation.value(u"lexicon"_s);
    if (invocation.isSet(u"lexicon"_s) && !check->languages().contains(language))
        return usageError(
            tr("There is no lexicon for '%1'. There are: %2.").arg(language, check->languages().join(u", "_s)));

    const QString source = invocation.arguments().constFirst();
    const bool isOfReview = source != u"-" && !QFileInfo(source).isFile();
    QList<CheckedText> checked;
    if (isOfReview) {
        const auto found = findReview(invocation, source);
        if (!found)
            return std::unexpected(found.error());
        const auto content = found->library->load(found->id);
        if (!content)
            return std::unexpected(content.error());
        checked = checkWording(*content, *check, language);
    } else {
        const auto text = readText(source);
        if (!text)
            return std::unexpected(text.error());
        checked.append(CheckedText{.text = *text, .findings = check->check(*text, WordingContext::Prose, language)});
    }

    if (invocation.isSet(u"json"_s)) {
        QJsonArray array;
        for (const CheckedText &text : std::as_const(checked))
            appendJson(array, text, isOfReview);
        return console::print(array);
    }
    QString text;
    for (const CheckedText &each : std::as_const(checked)) {
        const QString where =
            isOfReview ? u"%1 %2 “%3” "_s.arg(each.id.toString(QUuid::WithoutBraces), enumName(each.field),
                                              singleLine(each.text.size() > 60 ? each.text.left(59) + u'…' : each.text))
                       : QString();
        appendText(text, each, where);
    }
    return console::print(text);
}

} // namespace

std::unique_ptr<Command> makeWordingCommand()
{
    return std::make_unique<WordingCommand>();
}

} // namespace debrief
