// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evidence.h"
#include "domain/reviewcontent.h"
#include "exchange/report/reportlayout.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace debrief {

/// Lays the report out in a thread of its own, so that a long one holds nobody up who types. Of several that are asked for, the
/// last one counts.
class ReportBuilder final : public QObject
{
    Q_OBJECT

public:
    /// Shared, because it travels from one thread to the other in an event.
    using Pages = std::shared_ptr<const ReportLayout>;

    explicit ReportBuilder(QObject *parent = nullptr);
    ~ReportBuilder() override;

    /// The content as everybody may read it.
    void build(const ReviewContent &content, const QList<Attachment> &attachments,
               FactorQuestion question = FactorQuestion::Why);
    /// What was asked for is not wanted any more.
    void cancel();
    bool isBusy() const { return m_isRunning; }

signals:
    void built(const debrief::ReportBuilder::Pages &pages);

private:
    struct Job
    {
        ReviewContent content;
        QList<Attachment> attachments;
        FactorQuestion question = FactorQuestion::Why;
    };

    void start(const Job &job);
    void take(const Pages &pages);

    std::optional<Job> m_next;
    bool m_isRunning = false;
    bool m_isWanted = false;
    QThreadPool m_pool;
};

} // namespace debrief
