// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/json/jsonstream.h"

#include "exchange/json/jsonreading.h"
#include "exchange/json/jsonsplitter.h"

#include <QCoreApplication>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct StreamTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::JsonStream)
};

} // namespace

class JsonStream::Reader
{
public:
    Reader(ImportSource &source, QStringList arrayKeys) : m_splitter(source), m_arrayKeys(std::move(arrayKeys)) {}

    std::optional<JsonRecord> next();
    const std::optional<Error> &error() const { return m_splitter.error(); }
    QJsonObject head() const { return m_head; }

private:
    /// What the bytes to come belong to.
    enum class Place { Top, Array, Members };

    std::optional<JsonRecord> step();
    std::optional<JsonRecord> nextAtTop();
    std::optional<JsonRecord> nextInArray();
    std::optional<JsonRecord> nextMember();
    std::optional<JsonRecord> record(const QString &path);
    std::optional<JsonRecord> fail(const QString &expected);
    std::optional<QJsonValue> value();
    bool isAtRecords(const QString &key, char first) const;
    bool addMember(const QString &key);

    JsonSplitter m_splitter;
    QStringList m_arrayKeys;
    Place m_place = Place::Top;
    QString m_arrayPath;
    qsizetype m_index = 0;
    QJsonObject m_head;
    qsizetype m_headSize = 0;
    int m_objectLine = 1;
    bool m_isFirst = true;     ///< Of the array or of the object's members: no comma is due.
    bool m_isInObject = false; ///< The array is a member.
    bool m_hadArray = false;   ///< The object's records have been read.
    QByteArray m_text;
};

std::optional<JsonRecord> JsonStream::Reader::fail(const QString &expected)
{
    if (m_splitter.peek() == 0)
        m_splitter.failAtEnd();
    else
        m_splitter.fail(
            StreamTexts::tr("this is not valid JSON (%1 is missing). Correct the line, or export the file again.")
                .arg(expected),
            m_splitter.line());
    return std::nullopt;
}

std::optional<JsonRecord> JsonStream::Reader::next()
{
    while (!m_splitter.error()) {
        const char byte = m_splitter.peek();
        if (m_splitter.error() || (byte == 0 && m_place == Place::Top))
            return std::nullopt;
        if (auto found = step())
            return found;
    }
    return std::nullopt;
}

/// On to the next bracket, member or record.
std::optional<JsonRecord> JsonStream::Reader::step()
{
    switch (m_place) {
    case Place::Array: return nextInArray();
    case Place::Members: return nextMember();
    case Place::Top: break;
    }
    return nextAtTop();
}

std::optional<JsonRecord> JsonStream::Reader::nextAtTop()
{
    const char byte = m_splitter.peek();
    m_isFirst = true;
    if (byte == '[') {
        m_splitter.take();
        m_place = Place::Array;
        m_arrayPath = u"$"_s;
        m_index = 0;
        m_isInObject = false;
        return std::nullopt;
    }
    if (byte == '{' && !m_arrayKeys.isEmpty()) {
        m_objectLine = m_splitter.line();
        m_splitter.take();
        m_place = Place::Members;
        m_head = {};
        m_headSize = 0;
        m_hadArray = false;
        return std::nullopt;
    }
    return record(u"$"_s);
}

std::optional<JsonRecord> JsonStream::Reader::nextInArray()
{
    if (m_splitter.peek() == ']') {
        m_splitter.take();
        m_place = m_isInObject ? Place::Members : Place::Top;
        m_isFirst = false;
        return std::nullopt;
    }
    if (!m_isFirst) {
        if (m_splitter.peek() != ',')
            return fail(u"“,”"_s);
        m_splitter.take();
    }
    m_isFirst = false;
    return record(u"%1[%2]"_s.arg(m_arrayPath).arg(m_index++));
}

/// The next member of a top-level object; a record only when the object ends and none of its members held records.
std::optional<JsonRecord> JsonStream::Reader::nextMember()
{
    if (m_splitter.peek() == '}') {
        m_splitter.take();
        m_place = Place::Top;
        if (m_hadArray)
            return std::nullopt;
        return JsonRecord{std::exchange(m_head, {}), m_objectLine, u"$"_s};
    }
    if (!m_isFirst) {
        if (m_splitter.peek() != ',')
            return fail(u"“,”"_s);
        m_splitter.take();
    }
    m_isFirst = false;
    if (m_splitter.peek() != '"')
        return fail(u"“\"”"_s);
    const auto key = value();
    if (!key)
        return std::nullopt;
    if (m_splitter.peek() != ':')
        return fail(u"“:”"_s);
    m_splitter.take();
    if (isAtRecords(key->toString(), m_splitter.peek())) {
        m_splitter.take();
        m_place = Place::Array;
        m_arrayPath = u"$."_s + key->toString();
        m_index = 0;
        m_isFirst = true;
        m_isInObject = true;
        m_hadArray = true;
        return std::nullopt;
    }
    addMember(key->toString());
    return std::nullopt;
}

bool JsonStream::Reader::isAtRecords(const QString &key, char first) const
{
    return first == '[' && !m_hadArray && m_arrayKeys.contains(key);
}

bool JsonStream::Reader::addMember(const QString &key)
{
    const int line = m_splitter.line();
    const auto member = value();
    if (!member)
        return false;
    m_headSize += key.size() + m_text.size();
    if (m_headSize > JsonSplitter::longest) {
        m_splitter.fail(StreamTexts::tr("one record is larger than %n MiB. This is no export of an incident.", nullptr,
                                        static_cast<int>(JsonSplitter::longest / (1024 * 1024))),
                        line);
        return false;
    }
    m_head.insert(key, *member);
    return true;
}

std::optional<JsonRecord> JsonStream::Reader::record(const QString &path)
{
    m_splitter.peek();
    const int line = m_splitter.line();
    auto read = value();
    if (!read)
        return std::nullopt;
    return JsonRecord{std::move(*read), line, path};
}

std::optional<QJsonValue> JsonStream::Reader::value()
{
    m_splitter.peek();
    const int line = m_splitter.line();
    if (!m_splitter.readValue(m_text))
        return std::nullopt;
    const bool isNested = m_text.startsWith('{') || m_text.startsWith('[');
    // QJsonDocument takes lists and objects alone.
    const auto document = parseJsonText(isNested ? m_text : QByteArray('[' + m_text + ']'), m_splitter.name(), line);
    if (!document) {
        m_splitter.fail(document.error());
        return std::nullopt;
    }
    if (!isNested)
        return document->array().at(0);
    return document->isArray() ? QJsonValue(document->array()) : QJsonValue(document->object());
}

JsonStream::JsonStream(ImportSource &source, QStringList arrayKeys)
    : m_reader(std::make_unique<Reader>(source, std::move(arrayKeys)))
{
}

JsonStream::~JsonStream() = default;

std::optional<JsonRecord> JsonStream::next()
{
    return m_reader->next();
}

const std::optional<Error> &JsonStream::error() const
{
    return m_reader->error();
}

QJsonObject JsonStream::head() const
{
    return m_reader->head();
}

} // namespace debrief
