// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/settingrepository.h"

#include "support/repositorytest.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class SettingRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldKeepValuesByScopeAndKey()
    {
        test::StoredReview review;
        SettingRepository &settings = review.repositories.settings;
        const QJsonObject object{{u"a"_s, QJsonArray{1, true, QJsonValue::Null}}, {u"ä\n"_s, u"]"_s}};
        QVERIFY(settings.load(u"k"_s, {})->isUndefined());
        QVERIFY(settings.put(u"k"_s, object, {}));
        QVERIFY(settings.put(u"k"_s, u"of the review"_s, review.id()));
        QVERIFY(settings.put(u"K"_s, 2.5, {}));
        QCOMPARE(settings.load(u"k"_s, {}).value(), QJsonValue(object));
        QCOMPARE(settings.load(u"k"_s, review.id()).value(), QJsonValue(u"of the review"_s));
        QCOMPARE(settings.load(u"K"_s, {}).value(), QJsonValue(2.5));
        QVERIFY(settings.put(u"k"_s, QJsonValue::Null, {}));
        QVERIFY(settings.load(u"k"_s, {})->isNull());
        QVERIFY(settings.put(u"k"_s, QJsonValue(QJsonValue::Undefined), {}));
        QVERIFY(settings.load(u"k"_s, {})->isUndefined());
        QCOMPARE(settings.load(u"k"_s, review.id()).value(), QJsonValue(u"of the review"_s));
    }

    void shouldSayWhatIsNoJson()
    {
        test::StoredReview review;
        QVERIFY(review.repositories.settings.put(u"theme"_s, 1, {}));
        QVERIFY(review.database->execute(u"UPDATE setting SET value = 'da'"_s));
        const auto setting = review.repositories.settings.load(u"theme"_s, {});
        QVERIFY(!setting);
        QCOMPARE(setting.error().code, ErrorCode::Damaged);
        QVERIFY(setting.error().detail.contains("theme"_L1));
    }
};

QTEST_GUILESS_MAIN(SettingRepositoryTest)

#include "tst_settingrepository.moc"
