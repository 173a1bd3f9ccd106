// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <memory>

namespace KSyntaxHighlighting {
class Definition;
class Repository;
} // namespace KSyntaxHighlighting

namespace debrief {

/// The languages that KSyntaxHighlighting knows. They are loaded when they are first asked for.
class CodeLanguages
{
public:
    CodeLanguages();
    ~CodeLanguages();

    /// Names of definitions, in alphabetical order; without those that are not meant to be chosen.
    QStringList names() const;
    /// The name of the definition that fits best, by the file's name, else by what the text looks like; empty for plain text.
    QString guess(const QString &text, const QString &fileName = {}) const;
    /// Invalid when there is none of that name.
    KSyntaxHighlighting::Definition definition(const QString &name) const;
    KSyntaxHighlighting::Repository &repository() const;

private:
    mutable std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

} // namespace debrief
