// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportbuilder.h"

#include <utility>

namespace debrief {

ReportBuilder::ReportBuilder(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ReportBuilder::~ReportBuilder()
{
    m_pool.waitForDone();
}

void ReportBuilder::build(const ReviewContent &content, const QList<Attachment> &attachments, FactorQuestion question)
{
    if (m_isRunning)
        m_next = Job{content, attachments, question};
    else
        start({content, attachments, question});
}

void ReportBuilder::cancel()
{
    m_next.reset();
    m_isWanted = false;
}

void ReportBuilder::start(const Job &job)
{
    m_isRunning = true;
    m_isWanted = true;
    m_pool.start([this, job] {
        // A long one takes its time to go, too; whoever lets go of it last is not to wait for that.
        const auto discard = [](const ReportLayout *pages) {
            QThreadPool::globalInstance()->start([pages] { delete pages; });
        };
        const Pages pages(new ReportLayout(buildReport(job.content, job.attachments, {}, job.question)), discard);
        QMetaObject::invokeMethod(this, [this, pages] { take(pages); }, Qt::QueuedConnection);
    });
}

void ReportBuilder::take(const Pages &pages)
{
    m_isRunning = false;
    if (const auto next = std::exchange(m_next, std::nullopt))
        start(*next);
    else if (m_isWanted)
        emit built(pages);
}

} // namespace debrief
