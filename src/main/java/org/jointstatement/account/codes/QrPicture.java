package org.jointstatement.account.codes;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as a path of SVG, one unit for each of its squares.
 *
 * @param size of the whole, with the white rim that readers need
 * @param path of the dark squares
 */
public record QrPicture(int size, String path) {

    private static final int RIM = 4;

    public static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int width = run(code, x, y);
                if (width > 0) {
                    path.append('M').append(x + RIM).append(',').append(y + RIM);
                    path.append('h').append(width).append("v1h-").append(width).append('z');
                    x += width;
                }
            }
        }
        return new QrPicture(code.size + 2 * RIM, path.toString());
    }

    /** How many dark squares follow each other; beyond its edge a code is light. */
    private static int run(QrCode code, int x, int y) {
        int width = 0;
        while (code.getModule(x + width, y)) {
            width++;
        }
        return width;
    }
}
