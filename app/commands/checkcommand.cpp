// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/registry.h"

#include "app/commands/reviewlist.h"
#include "app/console.h"
#include "storage/library.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

class CheckCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(debrief::CheckCommand)

public:
    QString name() const override { return u"check"_s; }
    QString summary() const override { return tr("Check the library for damage."); }
    QString synopsis() const override { return u"[--json]"_s; }
    void declare(QCommandLineParser &parser) const override { parser.addOption({u"json"_s, tr("Print JSON.")}); }
    Outcome run(const Invocation &invocation) const override;
};

Outcome CheckCommand::run(const Invocation &invocation) const
{
    const auto library = invocation.openLibrary(Invocation::Access::Read);
    if (!library) {
        if (invocation.isSet(u"json"_s)) {
            const Outcome printed = console::print(QJsonObject{{u"library"_s, invocation.libraryPath()},
                                                               {u"problems"_s, QJsonArray{library.error().message}}});
            if (!printed)
                return printed;
        }
        return std::unexpected(library.error());
    }
    const auto problems = (*library)->check();
    if (!problems)
        return std::unexpected(problems.error());

    const QString path = QDir::toNativeSeparators((*library)->path());
    Outcome printed;
    if (invocation.isSet(u"json"_s)) {
        printed = console::print(
            QJsonObject{{u"library"_s, (*library)->path()}, {u"problems"_s, QJsonArray::fromStringList(*problems)}});
    } else if (problems->isEmpty()) {
        printed = console::print(tr("%1 is sound.").arg(path) + u'\n');
    } else {
        QString text;
        for (const QString &problem : *problems)
            text += singleLine(problem) + u'\n';
        printed = console::print(text);
    }
    if (!printed || problems->isEmpty())
        return printed;
    return failure(ErrorCode::Damaged,
                   tr("%n problem(s) in %1.", nullptr, static_cast<int>(problems->size())).arg(path));
}

} // namespace

std::unique_ptr<Command> makeCheckCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace debrief
