// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import/csvpreview.h"

#include <QWidget>

#include <array>
#include <optional>

class QCheckBox;
class QComboBox;

namespace debrief {

class Library;
struct ImportTarget;

/// What each column of a table holds. Remembered per header, so that the same export needs it once.
class ImportColumnsBox final : public QWidget
{
    Q_OBJECT

public:
    ImportColumnsBox(Library &library, QWidget *parent = nullptr);

    /// Offers the table's columns: as they were chosen last for this header, else as they are recognised.
    void setTable(const ImportTarget &target);
    /// Nothing while no table is shown, or when it is to be read as it is recognised.
    const std::optional<CsvColumns> &columns() const { return m_columns; }
    void clear();
    /// Keeps the choice for the next table with the same header.
    Result<> remember() const;

signals:
    void changed();

private:
    static constexpr size_t RoleCount = 11;

    void show(const CsvColumns &columns);
    void take();
    QString settingKey() const;

    Library &m_library;
    std::array<QComboBox *, RoleCount> m_choices{};
    QCheckBox *m_hasHeader;
    QStringList m_titles;
    QByteArray m_zone;
    std::optional<CsvColumns> m_columns;
};

} // namespace debrief
