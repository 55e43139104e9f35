// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/iconimages.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <array>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

/** Logical 24, 32 and 48 pixels at up to three times the resolution. */
constexpr std::array sizes{24, 32, 48, 64, 96, 144};

bool looksLikeSvg(const QByteArray &data)
{
    const QByteArray head = data.left(4096).trimmed();
    return head.startsWith('<') || head.startsWith("\xEF\xBB\xBF<");
}

QList<QImage> fromSvg(const QByteArray &data)
{
    if (!isHarmlessSvg(data)) {
        return {};
    }
    QSvgRenderer renderer;
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    if (!renderer.load(data) || !renderer.isValid()) {
        return {};
    }
    renderer.setAnimationEnabled(false);
    QList<QImage> images;
    for (const int size : sizes) {
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter);
        images << image;
    }
    return images;
}

QList<QImage> fromPixels(const QByteArray &data)
{
    constexpr int largestSide = 4096;
    QBuffer buffer;
    buffer.setData(data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    static const QList<QByteArray> formats{"png"_ba, "jpeg"_ba, "webp"_ba, "gif"_ba, "bmp"_ba, "ico"_ba};
    const QSize stored = reader.size();
    if (!formats.contains(reader.format()) || stored.isEmpty() || stored.width() > largestSide || stored.height() > largestSide) {
        return {};
    }
    const QImage whole = reader.read();
    if (whole.isNull()) {
        return {};
    }
    QList<QImage> images;
    for (const int size : sizes) {
        const bool enlarged = whole.width() < size && whole.height() < size;
        const QImage scaled = enlarged ? whole : whole.scaled(size, size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        // Square, or a wide picture would stand higher than its neighbours in a list.
        const int side = enlarged ? qMax(whole.width(), whole.height()) : size;
        QImage square(side, side, QImage::Format_ARGB32_Premultiplied);
        square.fill(Qt::transparent);
        QPainter painter(&square);
        painter.drawImage((side - scaled.width()) / 2, (side - scaled.height()) / 2, scaled);
        painter.end();
        images << square;
        if (enlarged) {
            break;
        }
    }
    return images;
}

}

bool isHarmlessSvg(const QByteArray &data)
{
    constexpr int deepest = 128;
    constexpr int most = 50000;
    constexpr int mostUses = 500;
    QXmlStreamReader xml(data);
    int depth = 0;
    int elements = 0;
    int uses = 0;
    bool svg = false;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            if (!xml.entityDeclarations().isEmpty()) {
                return false;
            }
            break;
        case QXmlStreamReader::StartElement: {
            if (++depth > deepest || ++elements > most) {
                return false;
            }
            if (depth == 1) {
                svg = xml.name() == "svg"_L1;
            }
            // Uses of uses of uses multiply.
            if (xml.name() == "use"_L1 && ++uses > mostUses) {
                return false;
            }
            if (xml.name() == "a"_L1) {
                break; // a link is not loaded
            }
            const QXmlStreamAttributes attributes = xml.attributes();
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() == "href"_L1 && !attribute.value().trimmed().startsWith(u'#')
                    && !attribute.value().trimmed().startsWith("data:image/"_L1)) {
                    return false;
                }
            }
            break;
        }
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        default:
            break;
        }
    }
    return svg && !xml.hasError();
}

QList<QImage> decodeIcon(const QByteArray &data)
{
    if (data.isEmpty() || data.size() > largestIcon) {
        return {};
    }
    return looksLikeSvg(data) ? fromSvg(data) : fromPixels(data);
}

}
