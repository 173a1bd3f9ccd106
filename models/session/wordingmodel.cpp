// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/wordingmodel.h"

#include "session/reviewsession.h"

#include <algorithm>
#include <tuple>

namespace debrief {

namespace {

constexpr qsizetype LongestText = 100'000;
constexpr int RestMilliseconds = 250;
constexpr qsizetype ExcerptBefore = 30;
constexpr qsizetype ExcerptLength = 100;

QString excerptOf(const QString &text, const WordingFinding &finding)
{
    qsizetype begin = std::max<qsizetype>(0, finding.start - ExcerptBefore);
    while (begin > 0 && begin < finding.start && !text.at(begin - 1).isSpace())
        ++begin;
    QString excerpt = text.mid(begin, ExcerptLength).simplified();
    if (begin > 0)
        excerpt.prepend(u'…');
    if (begin + ExcerptLength < text.size())
        excerpt.append(u'…');
    return excerpt;
}

/// Where a thing stands among all: its kind, two numbers of that kind, its id.
using Place = std::tuple<int, qint64, qint64, QUuid>;

Place placeOf(const ReviewSession &session, const QUuid &id)
{
    if (id == session.id().uuid())
        return {0, 0, 0, id};
    if (const TimelineEvent *event = session.find<TimelineEvent>(EventId(id)))
        return {1, event->time.happenedAt.toMSecsSinceEpoch(), event->order, id};
    if (const Note *note = session.find<Note>(NoteId(id)))
        return {2, note->order, note->capturedAt.toMSecsSinceEpoch(), id};
    if (const Factor *factor = session.find<Factor>(FactorId(id)))
        return {3, factor->order, 0, id};
    if (const ActionItem *action = session.find<ActionItem>(ActionId(id)))
        return {4, static_cast<qint64>(action->state), action->order, id};
    return {5, 0, 0, id};
}

} // namespace

WordingModel::WordingModel(QObject *parent) : QAbstractListModel(parent)
{
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(RestMilliseconds);
    connect(&m_rebuild, &QTimer::timeout, this, &WordingModel::rebuildRows);
}

WordingModel::~WordingModel() = default;

void WordingModel::setSession(ReviewSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (m_session && !m_check) {
        if (auto loaded = WordingCheck::load())
            m_check = std::move(*loaded);
        else
            emit loadingFailed(loaded.error());
    }
    if (m_session) {
        connect(m_session, &ReviewSession::changed, this, &WordingModel::follow);
        connect(m_session, &ReviewSession::settingChanged, this, [this](const QString &key) {
            if (key != WordingIgnores::settingKey())
                return;
            readIgnores();
            rebuildRows();
            emit rulesChanged();
        });
    }
    readAll();
}

void WordingModel::readIgnores()
{
    m_ignores = {};
    if (!m_session)
        return;
    if (const auto stored = m_session->setting(WordingIgnores::settingKey()))
        m_ignores = WordingIgnores::fromJson(*stored);
}

void WordingModel::readNames()
{
    if (m_check)
        m_check->setNames(m_session ? namesOf(m_session->tableOf<Participant>().values()) : QStringList());
}

void WordingModel::readAll()
{
    m_found.clear();
    readIgnores();
    readNames();
    if (m_session && m_check) {
        for (const CheckedText &text : checkWording(m_session->content(), *m_check))
            m_found[text.id].append(text);
    }
    rebuildRows();
    emit rulesChanged();
}

void WordingModel::follow(const Changes &changes)
{
    if (!m_check)
        return;
    if (std::ranges::any_of(changes, [](const Change &change) { return isOf<Participant>(change); })) {
        readAll();
        return;
    }
    bool isOther = false;
    for (const Change &change : changes) {
        QList<CheckedText> found;
        if (change.after) {
            for (CheckedText &text : textsOf(*change.after)) {
                text.findings = m_check->check(text.text, contextOf(text.field));
                if (!text.findings.isEmpty())
                    found.append(std::move(text));
            }
        }
        isOther = isOther || !found.isEmpty() || m_found.contains(change.id());
        if (found.isEmpty())
            m_found.remove(change.id());
        else
            m_found.insert(change.id(), found);
    }
    if (isOther)
        m_rebuild.start();
}

void WordingModel::settle()
{
    if (m_rebuild.isActive())
        rebuildRows();
}

void WordingModel::rebuildRows()
{
    m_rebuild.stop();
    beginResetModel();
    m_texts.clear();
    m_rows.clear();
    m_openCount = 0;
    m_ignoredCount = 0;
    if (m_session) {
        QList<std::pair<Place, QUuid>> places;
        places.reserve(m_found.size());
        for (auto found = m_found.cbegin(); found != m_found.cend(); ++found)
            places.append(std::pair(placeOf(*m_session, found.key()), found.key()));
        std::ranges::sort(places, {}, &std::pair<Place, QUuid>::first);
        for (const auto &place : std::as_const(places))
            m_texts.append(m_found.value(place.second));
    }
    for (qsizetype text = 0; text < m_texts.size(); ++text) {
        const QList<bool> ignored = m_ignores.ignored(m_texts.at(text));
        for (qsizetype finding = 0; finding < ignored.size(); ++finding) {
            ++(ignored.at(finding) ? m_ignoredCount : m_openCount);
            if (m_showsIgnored || !ignored.at(finding))
                m_rows.append({text, finding, ignored.at(finding)});
        }
    }
    endResetModel();
    emit counted();
}

void WordingModel::setShowsIgnored(bool shows)
{
    if (m_showsIgnored == shows)
        return;
    m_showsIgnored = shows;
    rebuildRows();
}

QList<WordingFinding> WordingModel::check(const QString &text, WordingContext context) const
{
    if (!m_check || !m_session || text.size() > LongestText)
        return {};
    const CheckedText checked{.text = text, .findings = m_check->check(text, context)};
    const QList<bool> ignored = m_ignores.ignored(checked);
    QList<WordingFinding> open;
    for (qsizetype number = 0; number < ignored.size(); ++number) {
        if (!ignored.at(number))
            open.append(checked.findings.at(number));
    }
    return open;
}

const WordingModel::Row *WordingModel::rowAt(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? &m_rows.at(index.row()) : nullptr;
}

Result<> WordingModel::store(const WordingIgnores &ignores, const QString &undoText)
{
    return m_session->setSetting(WordingIgnores::settingKey(), ignores.toJson(), undoText);
}

Result<> WordingModel::ignoreOnce(const QModelIndex &index)
{
    const Row *row = rowAt(index);
    if (!row || row->isIgnored || !m_session)
        return {};
    WordingIgnores ignores = m_ignores;
    ignores.ignoreOnce(m_texts.at(row->text), row->finding);
    return store(ignores, tr("Ignore “%1” once").arg(index.data(PhraseRole).toString()));
}

Result<> WordingModel::ignoreInReview(const QModelIndex &index)
{
    const Row *row = rowAt(index);
    if (!row || row->isIgnored || !m_session)
        return {};
    WordingIgnores ignores = m_ignores;
    ignores.ignoreEverywhere(m_texts.at(row->text).findings.at(row->finding));
    return store(ignores, tr("Ignore “%1” in this review").arg(index.data(PhraseRole).toString()));
}

Result<> WordingModel::unignore(const QModelIndex &index)
{
    const Row *row = rowAt(index);
    if (!row || !row->isIgnored || !m_session)
        return {};
    WordingIgnores ignores = m_ignores;
    ignores.unignore(m_texts.at(row->text), row->finding);
    return store(ignores, tr("Show “%1” again").arg(index.data(PhraseRole).toString()));
}

int WordingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WordingModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(index);
    if (!row)
        return {};
    const CheckedText &text = m_texts.at(row->text);
    const WordingFinding &finding = text.findings.at(row->finding);
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1: “%2”", "category and phrase").arg(label(finding.category), finding.phrase.simplified());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return QString(finding.reason + u'\n' + finding.question);
    case Qt::AccessibleTextRole:
        return tr("%1: “%2”, in %3: %4", "category, phrase, where, the words around it")
            .arg(label(finding.category), finding.phrase.simplified(), label(text.field),
                 excerptOf(text.text, finding));
    case PhraseRole: return finding.phrase.simplified();
    case CategoryRole: return static_cast<int>(finding.category);
    case ReasonRole: return finding.reason;
    case QuestionRole: return finding.question;
    case FieldRole: return static_cast<int>(text.field);
    case IdRole: return text.id;
    case StartRole: return finding.start;
    case LengthRole: return finding.length;
    case ExcerptRole: return excerptOf(text.text, finding);
    case IsIgnoredRole: return row->isIgnored;
    default: return {};
    }
}

} // namespace debrief
