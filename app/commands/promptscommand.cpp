// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/registry.h"

#include "app/commands/reviewlist.h"
#include "app/console.h"
#include "domain/labels.h"
#include "session/promptsetfile.h"
#include "session/promptsetstore.h"
#include "storage/library.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

class PromptsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(debrief::PromptsCommand)

public:
    QString name() const override { return u"prompts"_s; }
    QString summary() const override { return tr("List, show, export or import prompt sets."); }
    QString synopsis() const override { return u"list | show SET | export SET [-o FILE] | import FILE... [--json]"_s; }
    std::pair<int, int> argumentCount() const override { return {1, 100}; }
    void declare(QCommandLineParser &parser) const override;
    Outcome run(const Invocation &invocation) const override;

private:
    static Outcome list(const PromptSetStore &store, bool asJson);
    static Outcome show(const PromptSet &set, bool asJson);
    static Outcome write(const PromptSet &set, QString output, bool asJson);
    static Outcome import(PromptSetStore &store, const QStringList &files, bool asJson);
};

QJsonObject headToJson(const PromptSetStore &store, const PromptSet &set)
{
    return {{u"id"_s, set.id.toString()},
            {u"name"_s, set.name},
            {u"kind"_s, enumName(set.kind)},
            {u"built_in"_s, !set.builtInKey.isEmpty()},
            {u"for_new_reviews"_s, store.isUsual(set.id)},
            {u"prompt_count"_s, static_cast<int>(set.prompts.size())}};
}

void PromptsCommand::declare(QCommandLineParser &parser) const
{
    parser.addOptions({{u"json"_s, tr("Print JSON.")},
                       {{u"o"_s, u"output"_s},
                        tr("The file, or a folder for a file named after the set; '-' is standard output."),
                        u"FILE"_s}});
}

Outcome PromptsCommand::list(const PromptSetStore &store, bool asJson)
{
    QJsonArray array;
    QString text;
    for (const PromptSet &set : store.sets()) {
        array.append(headToJson(store, set));
        // The mark stands for "new reviews of its kind begin with it".
        text += u"%1 %2  %3  %4\n"_s.arg(store.isUsual(set.id) ? u"*"_s : u" "_s, label(set.kind).leftJustified(7),
                                         QString::number(set.prompts.size()).rightJustified(3), singleLine(set.name));
    }
    return asJson ? console::print(array) : console::print(text);
}

Outcome PromptsCommand::show(const PromptSet &set, bool asJson)
{
    if (asJson)
        return console::print(QJsonDocument::fromJson(promptSetToJson(set)).object());
    QString text = u"%1 (%2)\n"_s.arg(singleLine(set.name), label(set.kind));
    std::optional<Section> section;
    for (const Prompt &prompt : set.prompts) {
        if (section != prompt.section)
            text += u"\n%1\n"_s.arg(label(prompt.section));
        section = prompt.section;
        text += u"  %1\n"_s.arg(singleLine(prompt.text));
        for (const QString &followUp : prompt.followUps)
            text += u"    - %1\n"_s.arg(singleLine(followUp));
    }
    return console::print(text);
}

Outcome PromptsCommand::write(const PromptSet &set, QString output, bool asJson)
{
    const QByteArray bytes = promptSetToJson(set);
    if (output.isEmpty() || output == u"-")
        return console::print(bytes);
    if (QFileInfo(output).isDir())
        output = QDir(output).filePath(promptSetFileName(set));
    QSaveFile file(output);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return std::unexpected(
            Error{ErrorCode::Unavailable,
                  tr("Can't write '%1': %2.").arg(QDir::toNativeSeparators(output), file.errorString())});
    if (asJson)
        return console::print(QJsonObject{{u"file"_s, output}, {u"name"_s, set.name}});
    return console::print(QDir::toNativeSeparators(output) + u'\n');
}

Outcome PromptsCommand::import(PromptSetStore &store, const QStringList &files, bool asJson)
{
    // All are read before the first is stored: one that is wrong keeps the others out, too.
    QList<PromptSet> sets;
    for (const QString &path : files) {
        QFile file(path);
        const bool isOpen = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
        if (!isOpen)
            return std::unexpected(
                Error{ErrorCode::Unavailable,
                      tr("Can't read '%1': %2.").arg(QDir::toNativeSeparators(path), file.errorString())});
        const auto set = promptSetFromJson(file.readAll(), path == u"-" ? tr("standard input") : path);
        if (!set)
            return std::unexpected(set.error());
        sets.append(*set);
    }
    QJsonArray array;
    QString text;
    for (const PromptSet &set : std::as_const(sets)) {
        const auto id = store.import(set);
        if (!id)
            return std::unexpected(id.error());
        const PromptSet *stored = store.find(*id);
        array.append(headToJson(store, *stored));
        text += tr("Imported “%1” with %n question(s).", nullptr, static_cast<int>(stored->prompts.size()))
                    .arg(singleLine(stored->name)) +
                u'\n';
    }
    return asJson ? console::print(array) : console::print(text);
}

Outcome PromptsCommand::run(const Invocation &invocation) const
{
    const QStringList arguments = invocation.arguments();
    const QString &what = arguments.constFirst();
    const QStringList rest = arguments.sliced(1);
    const bool asJson = invocation.isSet(u"json"_s);
    if (what != u"list" && what != u"show" && what != u"export" && what != u"import")
        return usageError(tr("There is no 'prompts %1'. There are: list, show, export, import.").arg(what));
    if (what == u"list" && !rest.isEmpty())
        return usageError(tr("'prompts list' takes no name. To see one set: prompts show SET."));
    if ((what == u"show" || what == u"export") && rest.size() != 1)
        return usageError(tr("Name one set: prompts %1 SET. 'prompts list' shows which there are.").arg(what));
    if (what == u"import" && rest.isEmpty())
        return usageError(tr("Name the files to import: prompts import FILE..."));
    if (what != u"export" && invocation.isSet(u"output"_s))
        return usageError(tr("-o is for 'prompts export'."));

    const auto library =
        invocation.openLibrary(what == u"import" ? Invocation::Access::Write : Invocation::Access::Read);
    if (!library)
        return std::unexpected(library.error());
    PromptSetStore store(**library);
    if (const auto loaded = store.load(); !loaded)
        return std::unexpected(loaded.error());
    if (what == u"list")
        return list(store, asJson);
    if (what == u"import")
        return import(store, rest, asJson);
    const auto id = store.find(rest.constFirst());
    if (!id)
        return std::unexpected(id.error());
    const PromptSet &set = *store.find(*id);
    return what == u"show" ? show(set, asJson) : write(set, invocation.value(u"output"_s), asJson);
}

} // namespace

std::unique_ptr<Command> makePromptsCommand()
{
    return std::make_unique<PromptsCommand>();
}

} // namespace debrief
