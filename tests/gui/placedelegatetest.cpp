// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/placedelegate.h"
#include "ui/placesmodel.h"

#include <QListView>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Snapperms;

/** A line of the list is as high as its words take at the width of the list. */
class PlaceDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longLinesAreWrappedInsteadOfCutOff_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("moreLines");
        QTest::newRow("short") << u"Kamera"_s << u"0 von 5 Programmen erlaubt"_s << 0;
        QTest::newRow("title") << u"Kernelmodule laden und entladen, auch fremde"_s << u"0 von 1"_s << 1;
        QTest::newRow("status") << u"VLC"_s << u"Im lokalen Netzwerk ankündigen: aus · Netzwerk und Internet: erlaubt"_s << 2;
        QTest::newRow("both") << u"Kernelmodule laden und entladen, auch fremde"_s << u"Im lokalen Netzwerk ankündigen: aus · Netzwerk: erlaubt"_s << 2;
        QTest::newRow("without spaces") << u"システムのログとカーネルのメッセージを読み取って表示する"_s << u"0"_s << 1;
        QTest::newRow("one word") << u"Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"_s << u"0"_s << 0;
        // It does not take the list over.
        QTest::newRow("much too long") << u"so oft "_s.repeated(60) << u"0"_s << 2;
    }

    void longLinesAreWrappedInsteadOfCutOff()
    {
        QFETCH(QString, title);
        QFETCH(QString, status);
        QFETCH(int, moreLines);
        QStandardItemModel model;
        for (const auto &[text, state] : {std::pair(u"VLC"_s, u"1 von 2"_s), std::pair(title, status)}) {
            auto *item = new QStandardItem(text);
            item->setData(state, PlacesModel::StatusRole);
            item->setData(QVariant::fromValue(PlaceType::App), PlacesModel::TypeRole);
            model.appendRow(item);
        }
        QListView view;
        view.setResizeMode(QListView::Adjust);
        view.setIconSize(QSize(8, 8));
        view.setItemDelegate(new PlaceDelegate(&view));
        view.setModel(&model);
        view.resize(220, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto height = [&view, &model](int row) {
            return view.visualRect(model.index(row, 0)).height();
        };
        const int line = view.fontMetrics().height();
        QTRY_VERIFY(qAbs(height(1) - height(0) - moreLines * line) <= 3 * moreLines);
        // With room for them, nothing is.
        if (!title.startsWith(u"so oft"_s)) {
            view.resize(1200, 400);
            QTRY_COMPARE(height(1), height(0));
        }
    }
};

QTEST_MAIN(PlaceDelegateTest)

#include "placedelegatetest.moc"
