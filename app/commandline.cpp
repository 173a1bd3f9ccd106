// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/application.h"
#include "app/commands/registry.h"
#include "app/console.h"
#include "app/translation.h"
#include "storage/library.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(debrief::CommandLine)

public:
    /// Before there is an application: what is asked for decides which kind of application it is.
    explicit CommandLine(const QStringList &arguments);

    Platform platform() const;
    bool isVerbose() const { return isSet(u"verbose"_s); }
    QString language() const { return value(u"language"_s); }
    Outcome run() const;

private:
    bool isSet(const QString &option) const { return m_globals.isSet(option) || m_parser.isSet(option); }
    QString value(const QString &option) const
    {
        return m_parser.isSet(option) ? m_parser.value(option) : m_globals.value(option);
    }
    Outcome checkUsage() const;
    QString help() const;
    QString commandHelp() const;

    Commands m_commands = makeCommands();
    const Command *m_command = nullptr;
    QCommandLineParser m_globals; ///< What stands before the command.
    QCommandLineParser m_parser;  ///< What stands behind it.
    bool m_isGlobalsUnderstood = false;
    bool m_isUnderstood = true;
    QString m_unknownCommand;
};

void declareGlobals(QCommandLineParser &parser)
{
    parser.addOptions({
        {{u"h"_s, u"help"_s}, QCoreApplication::translate("debrief::CommandLine", "Show this help.")},
        {u"library"_s, QCoreApplication::translate("debrief::CommandLine", "Use this library instead of one's own."),
         u"FILE"_s},
        {u"language"_s,
         QCoreApplication::translate("debrief::CommandLine", "Speak this language: %1.")
             .arg(shippedLanguages().join(u", "_s)),
         u"CODE"_s},
        {u"verbose"_s, QCoreApplication::translate("debrief::CommandLine", "Say more about what goes wrong.")},
    });
}

/// What begins with a dash and a digit ("-5m rolled back") is what someone wrote, and no option.
QStringList withLinesLast(const QStringList &arguments)
{
    QStringList options;
    QStringList lines;
    for (const QString &argument : arguments) {
        if (argument == u"--")
            return arguments;
        const bool isLine = argument.size() > 1 && argument.startsWith(u'-') && argument.at(1).isDigit();
        const bool isValue =
            !options.isEmpty() && options.constLast().startsWith(u'-') && options.constLast().size() > 1;
        (isLine && !isValue ? lines : options).append(argument);
    }
    return lines.isEmpty() ? arguments : options + QStringList{u"--"_s} + lines;
}

CommandLine::CommandLine(const QStringList &arguments)
{
    declareGlobals(m_globals);
    m_globals.addOption({{u"v"_s, u"version"_s}, tr("Show the version.")});
    m_globals.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    m_isGlobalsUnderstood = m_globals.parse(arguments);

    declareGlobals(m_parser);
    QStringList rest = m_globals.positionalArguments();
    const QString name = rest.isEmpty() ? QString() : rest.takeFirst();
    m_command = findCommand(m_commands, name);
    if (m_command) {
        m_command->declare(m_parser);
    } else {
        m_unknownCommand = name;
        rest.clear();
    }
    rest.prepend(arguments.constFirst());
    m_isUnderstood = m_parser.parse(withLinesLast(rest));
}

Platform CommandLine::platform() const
{
    if (isSet(u"help"_s) || m_globals.isSet(u"version"_s) || !checkUsage())
        return Platform::None;
    return m_command->platform(m_parser);
}

Outcome CommandLine::checkUsage() const
{
    if (!m_isGlobalsUnderstood)
        return usageError(m_globals.errorText());
    if (!m_command)
        return usageError(tr("There is no command '%1'. See 'debrief --help'.").arg(m_unknownCommand));
    if (!m_isUnderstood)
        return usageError(m_parser.errorText());
    if (const QString file = m_globals.value(u"library"_s);
        m_command->name().isEmpty() && !file.isEmpty() && findCommand(m_commands, file) && !QFile::exists(file))
        return usageError(tr("'--library' wants a file before the command: 'debrief --library FILE %1'.").arg(file));
    const auto [least, most] = m_command->argumentCount();
    const auto count = m_parser.positionalArguments().size();
    if (count < least || count > most)
        return usageError(
            tr("Usage: %1").arg(u"debrief %1 %2"_s.arg(m_command->name(), m_command->synopsis()).trimmed()));
    if (const QString chosen = language(); !chosen.isEmpty() && !shippedLanguages().contains(chosen))
        return usageError(
            tr("There is no translation '%1'. There are: %2.").arg(chosen, shippedLanguages().join(u", "_s)));
    return {};
}

Outcome CommandLine::run() const
{
    if (m_isGlobalsUnderstood && m_globals.isSet(u"version"_s))
        return console::print(u"debrief %1\n"_s.arg(QCoreApplication::applicationVersion()));
    if (m_isGlobalsUnderstood && m_command && isSet(u"help"_s))
        return console::print(m_command->name().isEmpty() ? help() : commandHelp());
    if (const Outcome usable = checkUsage(); !usable)
        return usable;
    return m_command->run(Invocation(m_parser, value(u"library"_s)));
}

QString CommandLine::help() const
{
    qsizetype width = 0;
    for (const auto &command : m_commands)
        width = std::max(width, command->name().size());

    QString text = tr("Usage: %1").arg(u"debrief [--library FILE] [COMMAND …]\n\n"_s);
    text += tr("Facilitates blameless post-incident reviews. Without a command it opens the window.") + u"\n\n"_s;
    text += tr("Commands:") + u'\n';
    for (const auto &command : m_commands) {
        if (!command->name().isEmpty())
            text += u"  %1  %2\n"_s.arg(command->name(), -static_cast<int>(width)).arg(command->summary());
    }
    text += u'\n' + tr("REVIEW is a review's id, the beginning of it, or its title.") + u'\n';
    // From the second line on: the first is Qt's own usage line, which knows no commands.
    const QString options = m_globals.helpText();
    return text + options.mid(options.indexOf(u'\n') + 1);
}

QString CommandLine::commandHelp() const
{
    const QString options = m_parser.helpText();
    return tr("Usage: %1").arg(u"debrief %1 %2"_s.arg(m_command->name(), m_command->synopsis()).trimmed()) + u"\n\n"_s +
           m_command->summary() + u'\n' + options.mid(options.indexOf(u'\n') + 1);
}

} // namespace

int runCommandLine(int &argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    const Platform platform = CommandLine(arguments).platform();
    const CommandLine untranslated(arguments);
    console::setVerbose(untranslated.isVerbose(), platform == Platform::Window);
    const auto application = makeApplication(platform, argc, argv);
    installTranslations(untranslated.language());

    // Made anew: now its texts are translated.
    const Outcome outcome = CommandLine(arguments).run();
    if (outcome)
        return 0;
    console::complain(outcome.error().error);
    return outcome.error().exitCode;
}

} // namespace debrief
