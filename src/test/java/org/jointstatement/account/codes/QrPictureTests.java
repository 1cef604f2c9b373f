package org.jointstatement.account.codes;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTests {

    private static final String TEXT = "otpauth://totp/Portal:ada?secret=ABCD";

    @Test
    void everyDarkSquareIsDrawnOnceAndNoOther() {
        QrCode code = QrCode.encodeText(TEXT, QrCode.Ecc.MEDIUM);
        QrPicture picture = QrPicture.of(TEXT);
        int[][] drawn = new int[picture.size()][picture.size()];
        Pattern.compile("M(\\d+),(\\d+)h(\\d+)v1h-\\3z")
                .matcher(picture.path())
                .results()
                .forEach(run -> {
                    for (int i = 0; i < Integer.parseInt(run.group(3)); i++) {
                        drawn[Integer.parseInt(run.group(2))][Integer.parseInt(run.group(1)) + i]++;
                    }
                });

        assertThat(picture.size()).isEqualTo(code.size + 8);
        assertThat(picture.path()).matches("(M\\d+,\\d+h\\d+v1h-\\d+z)+");
        for (int y = 0; y < picture.size(); y++) {
            for (int x = 0; x < picture.size(); x++) {
                assertThat(drawn[y][x]).isEqualTo(code.getModule(x - 4, y - 4) ? 1 : 0);
            }
        }
    }
}
