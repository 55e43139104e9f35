// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "corpus.h"

#include "confinement/denial.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>

#include <aalogparse/aalogparse.h>

using namespace Snapperms::Confinement;
using namespace Qt::StringLiterals;

namespace
{

struct FreeRecord {
    void operator()(aa_log_record *record) const { ::free_record(record); }
};
using Record = std::unique_ptr<aa_log_record, FreeRecord>;

/** The one form that the library understands in full. */
QByteArray forOracle(const QByteArray &line)
{
    const qsizetype at = line.indexOf("audit(");
    if (at < 0) {
        return line.startsWith("AVC ") ? "type=AVC msg=audit(1.001:1): " + line.mid(4) : line;
    }
    const QByteArray rest = line.mid(at);
    return "type=AVC msg=" + rest.left(rest.indexOf('\x1d') < 0 ? rest.size() : rest.indexOf('\x1d'));
}

/** As the kernel's audit_log_untrustedstring() writes it. */
QByteArray untrusted(const QByteArray &text)
{
    for (const char c : text) {
        if (c == '"' || c < 0x21 || c > 0x7e) {
            return text.toHex().toUpper();
        }
    }
    return '"' + text + '"';
}

QByteArray randomBytes(QRandomGenerator *random, int longest)
{
    QByteArray bytes;
    const int length = random->bounded(1, longest + 1);
    const bool wild = random->bounded(2);
    for (int i = 0; i < length; ++i) {
        bytes.append(wild ? char(random->bounded(1, 256)) : "abcXYZ0189/._-'=()"[random->bounded(18)]);
    }
    return bytes;
}

}

/** What libapparmor makes of the same text, and what happens to text that no kernel wrote. */
class DenialOracleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oracleOnCorpus();
    void oracleOnRandomRecords();
    void mutations();
};

void DenialOracleTest::oracleOnCorpus()
{
    int compared = 0;
    const auto lines = corpus();
    QVERIFY(lines.size() > 20);
    for (const QByteArray &line : lines) {
        if (!line.contains("apparmor=\"") || line.startsWith("type=USER_AVC")) {
            continue;
        }
        const Record record(::parse_record(forOracle(line).constData()));
        const auto denial = parseDenial(line);
        QVERIFY2(record, line.constData());
        const bool wanted = record->event == AA_RECORD_DENIED || record->event == AA_RECORD_ALLOWED;
        QVERIFY2(wanted == denial.has_value(), line.constData());
        if (!wanted) {
            continue;
        }
        ++compared;
        QCOMPARE(denial->verdict == Denial::Verdict::Denied, record->event == AA_RECORD_DENIED);
        QCOMPARE(denial->operation, QByteArray(record->operation));
        QCOMPARE(denial->label, QByteArray(record->profile));
        QCOMPARE(denial->comm, QByteArray(record->comm));
        QCOMPARE(denial->pid, int(record->pid));
        QCOMPARE(denial->requested, QByteArray(record->requested_mask));
        QCOMPARE(denial->denied, QByteArray(record->denied_mask));
        QCOMPARE(denial->family, QByteArray(record->net_family));
        QCOMPARE(denial->socketType, QByteArray(record->net_sock_type));
        if (denial->what == Denial::Class::Capability) {
            QCOMPARE(denial->capabilityName, QByteArray(record->name));
        } else if (denial->what != Denial::Class::UnixSocket) {
            QCOMPARE(denial->object, QByteArray(record->name));
        }
        if (denial->fsuid) {
            QCOMPARE(ulong(*denial->fsuid), record->fsuid);
        }
        if (denial->ouid) {
            QCOMPARE(ulong(*denial->ouid), record->ouid);
        }
    }
    QVERIFY(compared >= 15);
}

void DenialOracleTest::oracleOnRandomRecords()
{
    QRandomGenerator random(20260817);
    for (int i = 0; i < 3000; ++i) {
        const QByteArray name = randomBytes(&random, 60);
        const QByteArray comm = randomBytes(&random, 15);
        const QByteArray profile = "snap.vlc." + QByteArray(1 + random.bounded(8), char('a' + random.bounded(26)));
        const uint pid = random.bounded(1, 4'000'000);
        const uint fsuid = random.bounded(60000);
        const QByteArray mask = random.bounded(2) ? "wr" : "c";
        QByteArray line = "audit(1795383323." + QByteArray::number(random.bounded(1000)).rightJustified(3, '0') + ':' + QByteArray::number(i + 1)
            + "): apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=" + untrusted(profile) + " name=" + untrusted(name)
            + " pid=" + QByteArray::number(pid) + " comm=" + untrusted(comm) + " requested_mask=\"" + mask + "\" denied_mask=\"" + mask
            + "\" fsuid=" + QByteArray::number(fsuid) + " ouid=0";
        const auto denial = parseDenial(line, 1400);
        QVERIFY2(denial, line.constData());
        QCOMPARE(denial->object, name);
        QCOMPARE(denial->comm, comm);
        QCOMPARE(denial->label, profile);
        QCOMPARE(denial->pid, int(pid));
        QCOMPARE(denial->serial, quint64(i + 1));
        const Record record(::parse_record(forOracle(line).constData()));
        QVERIFY(record);
        if (record->event == AA_RECORD_INVALID) {
            continue; // The library's grammar is narrower here; ours was compared with what was put in.
        }
        // Inside quotes the library reads backslashes as escapes, though the kernel writes none.
        QVERIFY2(name.contains('\\') || denial->object == record->name, line.constData());
        QVERIFY2(comm.contains('\\') || denial->comm == record->comm, line.constData());
        QCOMPARE(denial->label, QByteArray(record->profile));
        QCOMPARE(ulong(*denial->fsuid), record->fsuid);
        QCOMPARE(denial->epochMs / 1000, qint64(record->epoch));
        QCOMPARE(denial->serial, quint64(record->audit_sub_id));
    }
}

void DenialOracleTest::mutations()
{
    const auto lines = corpus();
    QRandomGenerator random(4711);
    int survived = 0;
    for (int i = 0; i < 12000; ++i) {
        QByteArray line = lines[random.bounded(lines.size())];
        const int steps = random.bounded(1, 6);
        for (int s = 0; s < steps && !line.isEmpty(); ++s) {
            const auto at = random.bounded(line.size());
            switch (random.bounded(5)) {
            case 0:
                line[at] = char(random.bounded(256));
                break;
            case 1:
                line.remove(at, random.bounded(1, 12));
                break;
            case 2:
                line.insert(at, line.sliced(random.bounded(line.size())).first(1));
                break;
            case 3:
                line.truncate(at);
                break;
            default: {
                const QByteArray other = lines[random.bounded(lines.size())];
                line.insert(at, other.sliced(random.bounded(other.size())));
            }
            }
        }
        fuzzDenialParser(reinterpret_cast<const uint8_t *>(line.constData()), size_t(line.size()));
        const auto denial = parseDenial(line);
        if (!denial) {
            continue;
        }
        ++survived;
        // Whatever comes out is something that the text really holds, and fit to be used as it is.
        QVERIFY(denial->source == Denial::Source::Seccomp || !denial->label.isEmpty());
        QVERIFY(denial->epochMs >= 0 && denial->epochMs < 253'402'300'800'000);
        QVERIFY(denial->pid >= 0);
        QVERIFY(denial->capability >= -1 && denial->capability < 64);
        if (denial->tag) {
            QVERIFY2(line.contains("snap.") || line.contains("736E61702E") || line.contains("736e61702e"), line.constData());
        }
        const QString shown = printable(denial->object) + printable(denial->comm) + printable(denial->label);
        for (const QChar c : shown) {
            QVERIFY(c.isPrint() || c.isSurrogate());
        }
    }
    // The mutations must leave enough to look at, or this tests nothing.
    QVERIFY2(survived > 1500, qPrintable(QString::number(survived)));
}

QTEST_GUILESS_MAIN(DenialOracleTest)

#include "test_denialoracle.moc"
