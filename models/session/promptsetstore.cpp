// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/promptsetstore.h"

#include "session/promptsets.h"
#include "storage/library.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace debrief {

namespace {

bool isSameQuestion(const Prompt &a, const Prompt &b)
{
    return a.section == b.section && a.text == b.text && a.followUps == b.followUps && a.origin == b.origin;
}

/// New ids for a copy's prompts, and the order in which they stand.
void makeOwn(PromptSet &set)
{
    set.id = PromptSetId::create();
    for (Prompt &prompt : set.prompts)
        prompt.id = PromptId::create();
}

void number(PromptSet &set)
{
    for (qsizetype index = 0; index < set.prompts.size(); ++index)
        set.prompts[index].order = static_cast<int>(index);
}

} // namespace

PromptSetStore::PromptSetStore(Library &library, QObject *parent) : QObject(parent), m_library(library) {}

Result<> PromptSetStore::load()
{
    if (const auto ensured = ensureBuiltInPromptSets(m_library); !ensured)
        return ensured;
    const auto builtIn = builtInPromptSets();
    if (!builtIn)
        return std::unexpected(builtIn.error());
    const auto sets = m_library.promptSets();
    if (!sets)
        return std::unexpected(sets.error());
    const auto choice = m_library.setting(promptChoiceSettingKey());
    if (!choice)
        return std::unexpected(choice.error());
    m_builtIn = *builtIn;
    m_sets = *sets;
    m_choice = choice->toObject();
    m_done.clear();
    m_undone.clear();
    emit changed({});
    return {};
}

const PromptSet *PromptSetStore::find(PromptSetId id) const
{
    const auto found = std::ranges::find_if(m_sets, [id](const PromptSet &set) { return set.id == id; });
    return found == m_sets.end() ? nullptr : &*found;
}

Result<PromptSetId> PromptSetStore::find(const QString &reference) const
{
    if (const PromptSet *set = find(PromptSetId::fromString(reference)); set && !reference.isEmpty())
        return set->id;
    const auto matches = [this](const auto &fits) {
        QList<PromptSet> found;
        std::ranges::copy_if(m_sets, std::back_inserter(found), fits);
        return found;
    };
    QList<PromptSet> found = matches([&](const PromptSet &set) { return set.name == reference; });
    if (found.isEmpty())
        found = matches([&](const PromptSet &set) { return !reference.isEmpty() && set.builtInKey == reference; });
    if (found.isEmpty())
        found = matches([&](const PromptSet &set) { return set.name.compare(reference, Qt::CaseInsensitive) == 0; });
    if (found.isEmpty())
        found = matches([&](const PromptSet &set) {
            return !reference.isEmpty() && set.name.contains(reference, Qt::CaseInsensitive);
        });
    if (found.size() == 1)
        return found.constFirst().id;
    QStringList names;
    for (const PromptSet &set : std::as_const(found.isEmpty() ? m_sets : found))
        names.append(tr("“%1”").arg(set.name));
    if (found.isEmpty())
        return failure(
            ErrorCode::NotFound,
            tr("There is no prompt set “%1”. There are: %2.").arg(reference, names.join(QLatin1StringView(", "))));
    return failure(ErrorCode::Ambiguous, tr("“%1” can be each of these sets: %2. Write more of the name.")
                                             .arg(reference, names.join(QLatin1StringView(", "))));
}

bool PromptSetStore::isUsual(PromptSetId id) const
{
    const PromptSet *set = find(id);
    const PromptSet *usual = set ? usualPromptSet(m_sets, m_choice, set->kind) : nullptr;
    return usual && usual->id == id;
}

bool PromptSetStore::canRestore(PromptSetId id) const
{
    const PromptSet *set = find(id);
    if (!set || set->builtInKey.isEmpty())
        return false;
    const auto shipped =
        std::ranges::find_if(m_builtIn, [set](const PromptSet &other) { return other.builtInKey == set->builtInKey; });
    return shipped != m_builtIn.end() &&
           (shipped->name != set->name || !std::ranges::equal(shipped->prompts, set->prompts, isSameQuestion));
}

QString PromptSetStore::freeName(const QString &wanted) const
{
    const auto isTaken = [this](const QString &name) {
        return std::ranges::any_of(
            m_sets, [&name](const PromptSet &set) { return set.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = tr("%1 (%2)", "the name of a set and a number").arg(wanted).arg(number);
    return name;
}

Result<> PromptSetStore::validate(const PromptSet &set) const
{
    if (set.name.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput, tr("A prompt set needs a name."));
    const bool isTaken = std::ranges::any_of(m_sets, [&set](const PromptSet &other) {
        return other.id != set.id && other.name.compare(set.name, Qt::CaseInsensitive) == 0;
    });
    if (isTaken)
        return failure(ErrorCode::Conflict, tr("There is a set “%1” already. Choose another name.").arg(set.name));
    const bool isEmpty =
        std::ranges::any_of(set.prompts, [](const Prompt &prompt) { return prompt.text.trimmed().isEmpty(); });
    if (isEmpty)
        return failure(ErrorCode::InvalidInput, tr("A question needs some text. Delete it if it asks nothing."));
    return {};
}

Result<PromptSetId> PromptSetStore::add(ReviewKind kind)
{
    PromptSet set{.id = PromptSetId::create(), .name = freeName(tr("New set")), .kind = kind};
    return push({tr("Add prompt set"), {}, set, m_choice, m_choice}).transform([&set] { return set.id; });
}

Result<PromptSetId> PromptSetStore::copy(PromptSetId id)
{
    const PromptSet *original = find(id);
    if (!original)
        return failure(ErrorCode::NotFound, tr("The prompt set is not there any more."));
    PromptSet set = *original;
    makeOwn(set);
    set.builtInKey.clear();
    set.name = freeName(tr("Copy of %1").arg(original->name));
    return push({tr("Copy prompt set"), {}, set, m_choice, m_choice}).transform([&set] { return set.id; });
}

Result<PromptSetId> PromptSetStore::import(PromptSet set)
{
    makeOwn(set);
    number(set);
    set.builtInKey.clear();
    set.name = freeName(set.name);
    return push({tr("Import prompt set"), {}, set, m_choice, m_choice}).transform([&set] { return set.id; });
}

Result<> PromptSetStore::update(const PromptSet &set, const QString &undoText)
{
    const PromptSet *before = find(set.id);
    if (!before)
        return failure(ErrorCode::NotFound, tr("The prompt set is not there any more."));
    PromptSet after = set;
    after.name = after.name.simplified();
    number(after);
    for (Prompt &prompt : after.prompts)
        prompt.text = prompt.text.trimmed();
    return push({undoText, *before, after, m_choice, m_choice});
}

Result<> PromptSetStore::remove(PromptSetId id)
{
    const PromptSet *set = find(id);
    if (!set)
        return failure(ErrorCode::NotFound, tr("The prompt set is not there any more."));
    if (!set->builtInKey.isEmpty())
        return failure(ErrorCode::Conflict, tr("Built-in sets stay. Choose another one for new reviews instead."));
    return push({tr("Delete prompt set"), *set, {}, m_choice, m_choice});
}

Result<> PromptSetStore::restore(PromptSetId id)
{
    const PromptSet *set = find(id);
    if (!set || !canRestore(id))
        return {};
    const auto shipped =
        std::ranges::find_if(m_builtIn, [set](const PromptSet &other) { return other.builtInKey == set->builtInKey; });
    PromptSet restored = *shipped;
    makeOwn(restored);
    restored.id = id;
    const PromptSet before = *set;
    return push({tr("Restore built-in set"), before, restored, m_choice, m_choice});
}

Result<> PromptSetStore::chooseForNewReviews(PromptSetId id)
{
    const PromptSet *set = find(id);
    if (!set)
        return failure(ErrorCode::NotFound, tr("The prompt set is not there any more."));
    QJsonObject choice = m_choice;
    choice.insert(enumName(set->kind), id.toString());
    return push({tr("Choose set for new reviews"), *set, *set, m_choice, choice});
}

Result<> PromptSetStore::push(const Step &step)
{
    if (step.before == step.after && step.choiceBefore == step.choiceAfter)
        return {};
    if (const auto done = carryOut(step); !done)
        return done;
    m_done.append(step);
    m_undone.clear();
    emit changed(step.after ? step.after->id : step.before->id);
    return {};
}

Result<> PromptSetStore::carryOut(const Step &step)
{
    if (step.after && step.before != step.after) {
        if (const auto valid = validate(*step.after); !valid)
            return valid;
        if (const auto put = m_library.putPromptSet(*step.after); !put)
            return put;
    } else if (!step.after) {
        if (const auto removed = m_library.removePromptSet(step.before->id); !removed)
            return removed;
    }
    if (step.choiceAfter != step.choiceBefore) {
        if (const auto set = m_library.setSetting(promptChoiceSettingKey(), step.choiceAfter); !set)
            return set;
    }
    m_choice = step.choiceAfter;
    const PromptSetId id = step.after ? step.after->id : step.before->id;
    const auto place = std::ranges::find_if(m_sets, [id](const PromptSet &set) { return set.id == id; });
    if (!step.after) {
        m_sets.erase(place);
    } else if (place != m_sets.end()) {
        *place = *step.after;
    } else {
        // As the library reads them: their ids grow with time.
        const auto behind = std::ranges::find_if(m_sets, [id](const PromptSet &set) { return id < set.id; });
        m_sets.insert(behind, *step.after);
    }
    return {};
}

Result<> PromptSetStore::undo()
{
    if (!canUndo())
        return {};
    const Step step = m_done.constLast();
    const Step back{step.text, step.after, step.before, step.choiceAfter, step.choiceBefore};
    if (const auto done = carryOut(back); !done)
        return done;
    m_undone.append(m_done.takeLast());
    emit changed(step.before ? step.before->id : step.after->id);
    return {};
}

Result<> PromptSetStore::redo()
{
    if (!canRedo())
        return {};
    const Step step = m_undone.constLast();
    if (const auto done = carryOut(step); !done)
        return done;
    m_done.append(m_undone.takeLast());
    emit changed(step.after ? step.after->id : step.before->id);
    return {};
}

} // namespace debrief
