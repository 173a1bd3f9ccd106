// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/namewords.h"

#include <QSet>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> words(const char *list)
{
    const QStringList all = QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
    return {all.cbegin(), all.cend()};
}

/// Letters that do not come apart into a plain one and a mark.
QString plain(QChar letter)
{
    switch (letter.unicode()) {
    case u'ø': return u"o"_s;
    case u'ł': return u"l"_s;
    case u'đ':
    case u'ð': return u"d"_s;
    case u'ı': return u"i"_s;
    case u'ß': return u"ss"_s;
    case u'æ': return u"ae"_s;
    case u'œ': return u"oe"_s;
    case u'þ': return u"th"_s;
    case u'’':
    case u'ʼ': return u"'"_s;
    default: return letter;
    }
}

} // namespace

QString foldedWord(QStringView word)
{
    if (std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.unicode() < 0x80; }))
        return word.toString().toLower();
    QString folded;
    const QString apart = word.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar letter : apart) {
        if (letter.category() != QChar::Mark_NonSpacing)
            folded += plain(letter);
    }
    return folded;
}

bool isOrdinaryWord(const QString &folded)
{
    static const QSet<QString> all = words(
        // English
        "will may can mark rose grace hope faith joy art bill sue rob pat jack frank grant chase chip dean drew "
        "earnest gene guy "
        "jay june april august summer autumn dawn eve iris ivy lily daisy olive ruby amber crystal pearl jade penny "
        "victor miles "
        "max nick norm ray rich rusty skip sonny stew wade woody buck cliff dale glen heath lane reed forest brook "
        "brooks sage "
        "star storm sunny sky stone short long young king black white brown green gray grey hill hills wood woods "
        "field fields "
        "park page price day days bell ball cook baker smith carpenter miller mason potter hunter fisher fox wolf bird "
        "swift "
        "sharp strong poor love power powers bush rice bean lake rivers waters bank banks bridge bridges steel gold "
        "silver case "
        "best good wise small little major post rush root server an do so in to you he she long no ma am low high "
        "chance cash "
        "church cross street way ways shore marsh moss burns cole core dash dot ace angel archer bishop butler carter "
        "chandler "
        "clerk constant cooper cotton craft crane dial dove drake driver early east farmer fast fine flag flower ford "
        "free "
        "french frost gardener gates glass grey hand hardy hart head heard holder home house kind knight light lock "
        "lord lowe "
        "man march mead mills moon moody more nice noble north page paine painter parent parish peace pond pool pope "
        "porter "
        "pound pride prince proper queen quick rain read ready reader reason rhodes rider ring rock root rose ross "
        "rust sailor "
        "sale salt sand savage self sell shepherd shields shoe singer single skinner slater snow son south spear "
        "spring stack "
        "stall stock street summers tanner taylor temple tower trader travel tucker turner walker wall walls ward "
        "watch weaver "
        "webb wells west wild winter winters winner worth wright "
        // German
        "alt bach bauer berg braun bruch bruder busch dreher eisen engel ernst falk feld fink fischer fleck frei "
        "freitag "
        "frisch fuchs funk gross gut hahn hammer hase haupt heinz hell herbst herr herz hirsch hof holz horn huber "
        "hund hut "
        "jager jung kaiser kern klein klug koch kohl konig korn kraft kramer kranz kraus kreuz kuhn kurz lang laut "
        "link linke "
        "lowe luft mai maurer meister mut muller neu neumann nagel ott paul pfeffer probst rabe rat rein reich reiter "
        "richter "
        "ritter rot roth sand sauer schafer schlosser schmied schmidt schneider schnell schreiber schreiner schulz "
        "schuster "
        "schutz schwarz seiler sommer sonne sonntag spat stark stein stern still stock storch sturm tag tanz topf "
        "vogel vogt "
        "voll wagner wald walter weber weiss weber wild wind winkler wirt wohl wolff wurm zange zeit zimmermann zorn ");
    return all.contains(folded);
}

bool beginsSentences(const QString &folded)
{
    static const QSet<QString> all = words("will may can an do so in to you he she no am early more read all");
    return all.contains(folded);
}

bool isNameParticle(const QString &folded)
{
    static const QSet<QString> all =
        words("van von vom der den de del della di da dos das du la le les el al bin ben ibn abu zu "
              "zur zum ten ter y e und and of dr prof mr mrs ms mx herr frau jr sr ii iii iv the");
    return all.contains(folded);
}

bool isOfNoPerson(const QString &folded)
{
    static const QSet<QString> all = words(
        "team teams squad group crew desk department support operations ops oncall bot system service services "
        "platform infrastructure engineering security everyone all nobody tbd leadership management customer customers "
        "vendor supplier scribe commander facilitator responder responders guest guests manager lead director "
        "abteilung gruppe bereitschaft mannschaft betrieb leitung alle niemand kunde kunden lieferant");
    return all.contains(folded);
}

} // namespace debrief
