// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/importcolumnsbox.h"

#include "exchange/import/importsource.h"
#include "storage/library.h"
#include "ui/library/importreader.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QFormLayout>
#include <QJsonObject>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct ColumnRole
{
    const char *key;   ///< In the setting.
    const char *label; ///< For translation.
    int CsvColumns::*column;
};

constexpr std::array columnRoles{
    ColumnRole{"time", QT_TRANSLATE_NOOP("debrief::ImportColumnsBox", "Time"), &CsvColumns::time},
    ColumnRole{"date", QT_TRANSLATE_NOOP("debrief::ImportColumnsBox", "Date, beside the time"), &CsvColumns::date},
    ColumnRole{"end", QT_TRANSLATE_NOOP("debrief::ImportColumnsBox", "End"), &CsvColumns::end},
    ColumnRole{"known_at", QT_TRANSLATE_NOOP("debrief::ImportColumnsBox", "Known at"), &CsvColumns::knownAt},
    ColumnRole{"text", QT_TRANSLATE_NOOP("debrief::ImportColumnsBox", "Text"), &CsvColumns::text},
    ColumnRole{"kind", QT_TRANSLATE_NOOP("debrief::ImportColumnsBox", "Kind"), &CsvColumns::kind},
    ColumnRole{"source", QT_TRANSLATE_NOOP("debrief::ImportColumnsBox", "Source"), &CsvColumns::source},
    ColumnRole{"person", QT_TRANSLATE_NOOP("debrief::ImportColumnsBox", "Person"), &CsvColumns::person},
    ColumnRole{"lane", QT_TRANSLATE_NOOP("debrief::ImportColumnsBox", "Lane"), &CsvColumns::lane},
    ColumnRole{"milestone", QT_TRANSLATE_NOOP("debrief::ImportColumnsBox", "Milestone"), &CsvColumns::milestone},
    ColumnRole{"key", QT_TRANSLATE_NOOP("debrief::ImportColumnsBox", "Key of the row"), &CsvColumns::key},
};

bool isSame(const CsvColumns &a, const CsvColumns &b)
{
    return a.hasHeader == b.hasHeader &&
           std::ranges::all_of(columnRoles, [&](const ColumnRole &role) { return a.*role.column == b.*role.column; });
}

} // namespace

ImportColumnsBox::ImportColumnsBox(Library &library, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_hasHeader(new QCheckBox(tr("The first row names the columns"), this))
{
    static_assert(columnRoles.size() == RoleCount);
    setObjectName(u"importColumns"_s);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(theme::Gap);
    form->setVerticalSpacing(theme::GapSmall);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (size_t i = 0; i < RoleCount; ++i) {
        const QString label = tr(columnRoles.at(i).label);
        auto *choice = new QComboBox(this);
        choice->setObjectName(u"column_"_s + QLatin1StringView(columnRoles.at(i).key));
        choice->setAccessibleName(tr("Column: %1").arg(label));
        connect(choice, &QComboBox::activated, this, &ImportColumnsBox::take);
        form->addRow(label, choice);
        m_choices.at(i) = choice;
    }
    m_hasHeader->setObjectName(u"columnHeader"_s);
    m_hasHeader->setAccessibleName(m_hasHeader->text());
    connect(m_hasHeader, &QCheckBox::clicked, this, &ImportColumnsBox::take);
    form->addRow(m_hasHeader);
    clear();
}

QString ImportColumnsBox::settingKey() const
{
    const QByteArray header = m_titles.join(u'\n').toUtf8();
    return u"csv_columns/"_s +
           QString::fromLatin1(QCryptographicHash::hash(header, QCryptographicHash::Sha256).toHex());
}

void ImportColumnsBox::clear()
{
    m_titles.clear();
    m_columns.reset();
    setVisible(false);
}

void ImportColumnsBox::setTable(const ImportTarget &target)
{
    std::unique_ptr<ImportSource> source;
    if (target.path.isEmpty()) {
        source = ImportSource::fromBytes(target.content, target.name());
    } else if (auto opened = ImportSource::open(target.path)) {
        source = std::move(*opened);
    }
    const auto preview = source ? previewTable(*source, {}) : Result<CsvPreview>();
    // What can't be looked at can't be read either, and is told then.
    if (!preview || preview->titles.isEmpty())
        return clear();
    if (preview->titles == m_titles)
        return;
    m_titles = preview->titles;
    m_zone = preview->columns.zone;
    m_columns.reset();
    CsvColumns columns = preview->columns;
    const auto stored = m_library.setting(settingKey());
    if (stored && stored->isObject()) {
        const QJsonObject object = stored->toObject();
        for (const ColumnRole &role : columnRoles) {
            const int column = object.value(QLatin1StringView(role.key)).toInt(-1);
            columns.*role.column = column < m_titles.size() ? column : -1;
        }
        columns.hasHeader = object.value("header"_L1).toBool(true);
        m_columns = columns;
    }
    show(columns);
    setVisible(true);
}

void ImportColumnsBox::show(const CsvColumns &columns)
{
    for (size_t i = 0; i < RoleCount; ++i) {
        QComboBox *choice = m_choices.at(i);
        choice->clear();
        choice->addItem(tr("None", "column of a table"), -1);
        for (qsizetype column = 0; column < m_titles.size(); ++column) {
            const QString title = m_titles.at(column).simplified();
            choice->addItem(title.isEmpty() ? tr("Column %1").arg(column + 1) : title, static_cast<int>(column));
        }
        choice->setCurrentIndex(std::max(0, choice->findData(columns.*columnRoles.at(i).column)));
    }
    m_hasHeader->setChecked(columns.hasHeader);
}

void ImportColumnsBox::take()
{
    CsvColumns columns;
    for (size_t i = 0; i < RoleCount; ++i)
        columns.*columnRoles.at(i).column = m_choices.at(i)->currentData().toInt();
    columns.hasHeader = m_hasHeader->isChecked();
    columns.zone = m_zone;
    if (m_columns && isSame(*m_columns, columns))
        return;
    m_columns = columns;
    emit changed();
}

Result<> ImportColumnsBox::remember() const
{
    if (!m_columns)
        return {};
    QJsonObject object{{u"header"_s, m_columns->hasHeader}};
    for (const ColumnRole &role : columnRoles)
        object.insert(QLatin1StringView(role.key), (*m_columns).*role.column);
    return m_library.setSetting(settingKey(), object);
}

} // namespace debrief
