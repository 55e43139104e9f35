// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/wrappedlabel.h"
#include "ui/card.h"
#include "ui/direction.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextLayout>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Snapperms;

namespace
{

/** Counts how often it is painted. */
class CountingCard : public Card
{
    Q_OBJECT

public:
    int painted = 0;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        ++painted;
        Card::paintEvent(event);
    }
};

}

class WrappedLabelTest : public QObject
{
    Q_OBJECT

private:
    static QString words() { return u"Use the camera of this computer, whenever the app runs, without asking again."_s; }

private Q_SLOTS:
    /** What is remembered is what a label of Qt says that never was anything else. */
    void isAsHighAsALabel_data()
    {
        using Change = std::function<void(QLabel *)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("as it is") << Change([](QLabel *) { });
        QTest::newRow("longer") << Change([](QLabel *label) {
            label->setText(words() + u' ' + words());
        });
        QTest::newRow("nothing") << Change([](QLabel *label) {
            label->clear();
        });
        QTest::newRow("larger letters") << Change([](QLabel *label) {
            QFont font = label->font();
            font.setPointSize(3 * font.pointSize());
            label->setFont(font);
        });
        QTest::newRow("style sheet") << Change([](QLabel *label) {
            label->setStyleSheet(u"font-size: 40px"_s);
            label->ensurePolished();
        });
        QTest::newRow("margin") << Change([](QLabel *label) {
            label->setMargin(30);
        });
        QTest::newRow("margins of the contents") << Change([](QLabel *label) {
            label->setContentsMargins(40, 20, 40, 20);
        });
        QTest::newRow("indent") << Change([](QLabel *label) {
            label->setIndent(90);
        });
        QTest::newRow("minimum height") << Change([](QLabel *label) {
            label->setMinimumHeight(300);
        });
        QTest::newRow("in one line") << Change([](QLabel *label) {
            label->setWordWrap(false);
        });
    }

    void isAsHighAsALabel()
    {
        QFETCH(std::function<void(QLabel *)>, change);
        WrappedLabel label;
        label.setText(words());
        const QList<int> widths{40, 80, 120, 200, 300, 500, 900, 40, 300};
        for (const int width : widths) {
            QVERIFY(label.heightForWidth(width) >= 0); // So that there is something to remember.
        }
        change(&label);
        QLabel other;
        other.setTextFormat(Qt::PlainText);
        other.setWordWrap(true);
        other.setText(words());
        change(&other);
        for (const int width : widths) {
            QCOMPARE(label.heightForWidth(width), other.heightForWidth(width));
            QCOMPARE(label.heightForWidth(width), other.heightForWidth(width));
        }
        QCOMPARE(label.hasHeightForWidth(), other.hasHeightForWidth());
        QCOMPARE(label.sizeHint(), other.sizeHint());
    }

    /** However narrow the label is: a line that ends in "--" is no command that anybody could type. */
    void optionsStayWhole()
    {
        const QString sentence = u"Start it with “systemctl enable --now snapd.socket”, or by-hand."_s;
        const auto brokenLines = [](const QString &text) {
            int broken = 0;
            for (int width = 10; width < 400; width += 5) {
                QTextLayout layout(text);
                layout.beginLayout();
                for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
                    line.setLineWidth(width);
                    const QStringView shown = QStringView(text).mid(line.textStart(), line.textLength());
                    broken += shown.endsWith(u"--") || shown.endsWith(u"--\u2060") ? 1 : 0;
                }
                layout.endLayout();
            }
            return broken;
        };
        QVERIFY2(brokenLines(sentence) > 0, "what is done about it is needed");
        QCOMPARE(brokenLines(Direction::withWholeOptions(sentence)), 0);
        QCOMPARE(Direction::withWholeOptions(sentence).remove(u'\u2060'), sentence);
        QVERIFY(Direction::withWholeOptions(sentence).contains(u"by-hand"_s));
    }

    /** Below a row that grows the line moves along, and what does not move is left in peace. */
    void cardIsPaintedWhenItsLinesMove()
    {
        CountingCard card;
        auto *layout = new QVBoxLayout(&card);
        layout->setSizeConstraint(QLayout::SetFixedSize);
        auto *above = new QLabel(u"1"_s);
        layout->addWidget(above);
        auto *below = new QLabel(u"2"_s);
        layout->addWidget(below);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        QTRY_VERIFY(card.painted > 0);
        const QImage before = card.grab().toImage();
        QCoreApplication::processEvents();

        above->setMinimumHeight(above->height() + 1);
        above->setText(u"1 and more"_s);
        above->setMinimumHeight(above->minimumHeight() + 40);
        const int painted = card.painted;
        QTRY_VERIFY(card.painted > painted);
        QVERIFY(below->y() > before.height() / 2);
        const int line = below->y();
        const QImage after = card.grab().toImage();
        QVERIFY(after.pixelColor(after.width() / 2, line) != after.pixelColor(after.width() / 2, line - 3));

        QCoreApplication::processEvents();
        const int last = card.painted;
        QEvent relayout(QEvent::LayoutRequest);
        QCoreApplication::sendEvent(&card, &relayout);
        QCoreApplication::processEvents();
        QCOMPARE(card.painted, last);
    }
};

QTEST_MAIN(WrappedLabelTest)

#include "wrappedlabeltest.moc"
