package org.jointstatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.jointstatement.testing.ChildProcess;
import org.jointstatement.testing.WaitingHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** What the image's options must not take from the portal. */
class ImageOptionsTests {

    @TempDir
    private Path folder;

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "There are no virtual threads before 21.")
    void aHandlerThatWaitsGivesItsCarrierToOthers() {
        Path options = Path.of("src/image/java.options").toAbsolutePath();

        try (ChildProcess child = ChildProcess.start(
                WaitingHandler.class, folder, true, Map.of("JDK_JAVA_OPTIONS", "\"@" + options + "\""))) {
            assertThat(child.awaitLine(WaitingHandler.WENT_ON)).isEqualTo(WaitingHandler.WENT_ON);
        }
    }
}
