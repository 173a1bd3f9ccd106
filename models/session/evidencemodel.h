// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/entitymodel.h"

namespace debrief {

/// The evidence of one event, in its order. One column: the title, which is edited there.
class EvidenceModel final : public EntityModel<Evidence>
{
    Q_OBJECT

public:
    enum EvidenceRole {
        DetailRole = FirstFreeRole, ///< QString: what stands below the title: an address, a size, a language.
        HashRole,                   ///< QByteArray: of the content of a picture or a file.
    };

    explicit EvidenceModel(QObject *parent = nullptr);

    /// Null shows nothing.
    void setEvent(EventId id);
    EventId eventId() const { return m_event; }

    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void editFailed(const debrief::Error &error);

protected:
    bool comesBefore(const Evidence &a, const Evidence &b) const override
    {
        return a.order != b.order ? a.order < b.order : a.id < b.id;
    }
    bool accepts(const Evidence &evidence) const override { return evidence.eventId == m_event; }
    QVariant valueData(const Evidence &evidence, int column, int role) const override;

private:
    QString detail(const Evidence &evidence) const;

    EventId m_event;
};

/// The title, or what stands for one that is empty.
QString shownTitle(const Evidence &evidence);

} // namespace debrief
