// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QObject>
#include <QSet>

#include <memory>

namespace Sonnet {
class Speller;
}

namespace debrief {

/// Spelling by the dictionaries of this computer (Sonnet). Without one, every word is right. Dictionaries are loaded when the
/// first word is asked for.
class Spelling final : public QObject
{
    Q_OBJECT

public:
    explicit Spelling(QObject *parent = nullptr);
    ~Spelling() override;

    /// Whether there is a dictionary at all.
    bool isAvailable() const;
    bool isEnabled() const { return m_isEnabled; }
    void setEnabled(bool enabled);

    /// Takes the dictionary of the language that the text is in, where there is one; else that of the locale. A text of few words
    /// changes nothing.
    void chooseFor(const QString &text);
    /// "de_DE"; empty when there is no dictionary.
    QString language() const;

    /// Words that are right here and in no dictionary: people, services.
    void setKnownWords(const QStringList &words);
    /// Without what is no prose: digits, underscores, capitals within.
    bool isWrong(const QString &word) const;
    QStringList suggestions(const QString &word) const;
    /// Into the person's own dictionary.
    void learn(const QString &word);

signals:
    /// Words have to be looked at again.
    void changed();

private:
    Sonnet::Speller &speller() const;
    QString preferred(const QString &language) const;

    bool m_isEnabled = true;
    QSet<QString> m_known;
    mutable std::unique_ptr<Sonnet::Speller> m_speller;
    mutable QStringList m_languages;
    mutable QCache<QString, bool> m_wrong;
};

} // namespace debrief
