// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QString type; ///< Empty when it is finished.
    bool isNumerus = false;
    QStringList translations; ///< One per form where it counts.
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            Message message;
            message.context = context;
            message.isNumerus = xml.attributes().value(u"numerus"_s) == u"yes";
            messages.append(message);
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            messages.last().comment = xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            messages.last().translations.append(xml.readElementText());
        } else if (xml.name() == u"translation") {
            messages.last().type = xml.attributes().value(u"type"_s).toString();
            if (!messages.constLast().isNumerus)
                messages.last().translations = {xml.readElementText()};
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QString described(const Message &message)
{
    return message.context + u": "_s + message.source + u" → "_s + message.translations.join(u" | "_s);
}

/// "%1", "%L1", "%n", in order of their names.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(?:\\d{1,2}|n)"_s);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression pattern(u"&[^&\\s]"_s);
    return QString(text).remove(u"&&"_s).count(pattern);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void shouldBeComplete_data() { addLanguages(); }
    void shouldBeComplete();
    void shouldFollowTheSources_data() { addLanguages(); }
    void shouldFollowTheSources();
    void shouldKeepPlaceholders_data() { addLanguages(); }
    void shouldKeepPlaceholders();
    void shouldKeepWhatTheEyeSees_data() { addLanguages(); }
    void shouldKeepWhatTheEyeSees();
    void shouldBeInTheProgram_data() { addLanguages(); }
    void shouldBeInTheProgram();
    void shouldShipGerman();

private:
    static void addLanguages();
};

void TestTranslations::addLanguages()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(DEBRIEF_SOURCE_DIR "/translations"));
    for (const QString &name : folder.entryList({u"debrief_*.ts"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestTranslations::shouldBeComplete()
{
    QFETCH(const QString, path);
    const QList<Message> messages = messagesOf(path);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.type.isEmpty(), qPrintable(message.type + u' ' + described(message)));
        // English and German count one and many.
        QCOMPARE(message.translations.size(), message.isNumerus ? 2 : 1);
        for (const QString &translation : message.translations)
            QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(described(message)));
    }
}

void TestTranslations::shouldFollowTheSources()
{
    QFETCH(const QString, path);
    QString lupdate = QStandardPaths::findExecutable(
        u"lupdate"_s, {QLibraryInfo::path(QLibraryInfo::BinariesPath), u"/usr/lib/qt6/bin"_s});
    if (lupdate.isEmpty())
        lupdate = QStandardPaths::findExecutable(u"lupdate-qt6"_s);
    QVERIFY2(!lupdate.isEmpty(), "lupdate of the Qt Linguist tools is needed");

    const QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(path).fileName());
    QVERIFY(QFile::copy(path, copy));
    QFile(copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-recursive"_s};
    // Without the include folders lupdate does not see that classes are in a namespace.
    arguments << u"-I"_s << QStringLiteral(DEBRIEF_SOURCE_DIR) << u"-I"_s
              << QStringLiteral(DEBRIEF_SOURCE_DIR "/models");
    if (path.endsWith(u"_en.ts"_s))
        arguments.append(u"-pluralonly"_s);
    for (const QString &part : {u"app"_s, u"models"_s, u"ui"_s})
        arguments.append(QStringLiteral(DEBRIEF_SOURCE_DIR "/") + part);
    QProcess process;
    process.start(lupdate, arguments + QStringList{u"-ts"_s, copy});
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitCode(), 0);

    // What is in the sources is in the file, and nothing else: packaging/translations was run.
    const auto keys = [](const QList<Message> &messages) {
        QStringList texts;
        for (const Message &message : messages)
            texts.append(message.context + u": "_s + message.source + u" / "_s + message.comment);
        texts.sort();
        return texts;
    };
    const QStringList inFile = keys(messagesOf(path));
    const QStringList inSources = keys(messagesOf(copy));
    for (const QString &text : inSources) {
        // tr() of a class that lupdate did not understand, or of none: the program would not find its translation.
        QVERIFY2(text.startsWith(u"debrief::"_s), qPrintable(text));
        QVERIFY2(inFile.contains(text), qPrintable(text));
    }
    for (const QString &text : inFile)
        QVERIFY2(inSources.contains(text), qPrintable(text));
}

void TestTranslations::shouldKeepPlaceholders()
{
    QFETCH(const QString, path);
    for (const Message &message : messagesOf(path)) {
        const QStringList wanted = placeholders(message.source);
        for (const QString &translation : message.translations) {
            QStringList found = placeholders(translation);
            // "One event" needs no number.
            if (message.isNumerus && !found.contains(u"%n"_s) && wanted.contains(u"%n"_s)) {
                found.append(u"%n"_s);
                found.sort();
            }
            QVERIFY2(found == wanted, qPrintable(described(message)));
        }
    }
}

void TestTranslations::shouldKeepWhatTheEyeSees()
{
    QFETCH(const QString, path);
    for (const Message &message : messagesOf(path)) {
        for (const QString &translation : message.translations) {
            QVERIFY2(mnemonics(translation) == mnemonics(message.source), qPrintable(described(message)));
            QVERIFY2(translation.endsWith(u'…') == message.source.endsWith(u'…'), qPrintable(described(message)));
            QVERIFY2(translation.count(u'\n') == message.source.count(u'\n'), qPrintable(described(message)));
            QVERIFY2(translation.startsWith(u' ') == message.source.startsWith(u' '), qPrintable(described(message)));
            QVERIFY2(translation.endsWith(u' ') == message.source.endsWith(u' '), qPrintable(described(message)));
        }
    }
}

void TestTranslations::shouldBeInTheProgram()
{
    QFETCH(const QString, path);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/"_s + QFileInfo(path).completeBaseName() + u".qm"_s));
    for (const Message &message : messagesOf(path)) {
        const QString got = translator.translate(
            message.context.toUtf8(), message.source.toUtf8(),
            message.comment.isEmpty() ? nullptr : message.comment.toUtf8().constData(), message.isNumerus ? 2 : -1);
        QCOMPARE(got, message.translations.constLast());
    }
}

void TestTranslations::shouldShipGerman()
{
    QVERIFY(QFile::exists(u":/i18n/debrief_de.qm"_s));
    QVERIFY(messagesOf(QStringLiteral(DEBRIEF_SOURCE_DIR "/translations/debrief_de.ts")).size() > 300);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
