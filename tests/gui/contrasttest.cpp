// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/contrast.h"

#include "ui/card.h"
#include "ui/switchbutton.h"

#include <QImage>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace Snapperms;

namespace
{

QPalette scheme(const QColor &window, const QColor &base, const QColor &text, const QColor &highlight, const QColor &highlighted)
{
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Button}) {
        palette.setColor(role, window);
    }
    palette.setColor(QPalette::Base, base);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, text);
    }
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, highlighted);
    return palette;
}

}

/** What has no letters is seen all the same: in the colours of those who see little, everything; in others, what one has to find. */
class ContrastTest : public QObject
{
    Q_OBJECT

private:
    /** Of a shape with what it lies on, whichever of the two it is told from less. */
    [[nodiscard]] static qreal seen(const QColor &colour, const QPalette &palette)
    {
        return qMin(Contrast::ratio(colour, palette.color(QPalette::Base)), Contrast::ratio(colour, palette.color(QPalette::Window)));
    }

    static void addSchemes()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("isHigh");
        QTest::newRow("Breeze Light") << scheme(QColor(0xeff0f1), Qt::white, QColor(0x232629), QColor(0x3daee9), Qt::white) << false;
        QTest::newRow("Breeze Dark") << scheme(QColor(0x202326), QColor(0x141618), QColor(0xfcfcfc), QColor(0x3daee9), QColor(0xfcfcfc)) << false;
        QTest::newRow("Fusion") << scheme(QColor(0xefefef), Qt::white, Qt::black, QColor(0x308cc6), Qt::white) << false;
        QTest::newRow("white on black") << scheme(Qt::black, Qt::black, Qt::white, Qt::yellow, Qt::black) << true;
        QTest::newRow("white on black, blue") << scheme(Qt::black, Qt::black, Qt::white, Qt::blue, Qt::white) << true;
        QTest::newRow("yellow on black") << scheme(Qt::black, Qt::black, Qt::yellow, QColor(0x400080), Qt::white) << true;
        QTest::newRow("green on black") << scheme(Qt::black, Qt::black, Qt::green, Qt::green, Qt::black) << true;
        QTest::newRow("black on white") << scheme(Qt::white, Qt::white, Qt::black, QColor(0xffe000), Qt::black) << true;
    }

private Q_SLOTS:
    void asWcagReckonsIt()
    {
        QCOMPARE(Contrast::ratio(Qt::black, Qt::white), 21.0);
        QCOMPARE(Contrast::ratio(Qt::red, Qt::red), 1.0);
        // Examples that are known from elsewhere: #767676 is the lightest grey for small text on white.
        QVERIFY(Contrast::ratio(QColor(0x767676), Qt::white) >= 4.5 && Contrast::ratio(QColor(0x777777), Qt::white) < 4.5);
    }

    void linesOfCards_data() { addSchemes(); }
    void linesOfCards()
    {
        QFETCH(QPalette, palette);
        QFETCH(bool, isHigh);
        QCOMPARE(Contrast::isHigh(palette), isHigh);
        QWidget window;
        Card card(&window);
        window.setPalette(palette);
        auto *layout = new QVBoxLayout(&card);
        layout->setContentsMargins(1, 1, 1, 1);
        layout->setSpacing(0);
        layout->addWidget(new QLabel(&card));
        auto *second = new QLabel(&card);
        layout->addWidget(second);
        card.resize(100, 80);
        layout->activate();
        const QImage picture = card.grab().toImage();
        const QColor inside = picture.pixelColor(50, 20);
        QCOMPARE(inside, palette.color(QPalette::Base));
        for (const QColor &line : {picture.pixelColor(0, 20), picture.pixelColor(99, 20), picture.pixelColor(50, 0), picture.pixelColor(50, second->y())}) {
            QVERIFY2(line != inside, qPrintable(line.name()));
            QVERIFY2((seen(line, palette) >= Contrast::ofShapes) == isHigh, qPrintable(u"%1: %2"_s.arg(line.name()).arg(seen(line, palette))));
        }
    }

    void switchesAndTheirFocus_data() { addSchemes(); }
    void switchesAndTheirFocus()
    {
        QFETCH(QPalette, palette);
        SwitchButton button;
        button.setPalette(palette);
        button.setFocusPolicy(Qt::StrongFocus);
        button.show();
        QVERIFY(QTest::qWaitForWindowActive(&button));
        // From its upper edge down to the outline, in the middle.
        const auto best = [&palette](const QImage &picture, int from, int to) {
            qreal most = 1;
            for (int y = from; y < to; ++y) {
                most = qMax(most, seen(picture.pixelColor(picture.width() / 2, y), palette));
            }
            return most;
        };
        for (const bool on : {false, true}) {
            button.clearFocus();
            button.setChecked(on);
            QTest::qWait(300); // it slides
            const QImage plain = button.grab().toImage();
            QVERIFY2(best(plain, 0, plain.height() / 3) >= Contrast::ofShapes, qPrintable(u"outline: %1"_s.arg(best(plain, 0, plain.height() / 3))));
            button.setFocus();
            QTRY_VERIFY(button.hasFocus());
            const QImage focused = button.grab().toImage();
            int outline = 0;
            while (outline < plain.height() && plain.pixelColor(plain.width() / 2, outline) == plain.pixelColor(plain.width() / 2, 0)) {
                ++outline;
            }
            QVERIFY2(best(focused, 0, outline - 1) >= Contrast::ofShapes, qPrintable(u"focus: %1"_s.arg(best(focused, 0, outline - 1))));
        }
    }
};

QTEST_MAIN(ContrastTest)

#include "contrasttest.moc"
