package org.jointstatement.search.meaning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal asks no other host for anything; from 1.29 on the runtime's official builds report to their maker. */
class NativeLibraryTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linux-x64/libonnxruntime.so",
                "linux-aarch64/libonnxruntime.so",
                "osx-aarch64/libonnxruntime.dylib"
            })
    void theRuntimeKnowsNobodyToReportTo(String library) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                NativeLibraryTests.class.getResourceAsStream("/ai/onnxruntime/native/" + library))) {
            String bytes = new String(file.readAllBytes(), StandardCharsets.ISO_8859_1);

            assertThat(bytes.contains("GetInputCount") || bytes.contains("onnxruntime"))
                    .isTrue();
            assertThat(bytes.contains("events.data.microsoft.com")).isFalse();
            assertThat(bytes.contains("OneCollector")).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-x64",
        "Linux, aarch64, linux-aarch64",
        "Linux, riscv64,",
        "Mac OS X, aarch64, osx-aarch64",
        "Mac OS X, x86_64,",
        "Windows 11, amd64, win-x64"
    })
    void aMachineHasTheLibraryOfItsKindOrNone(String os, String architecture, @Nullable String platform) {
        assertThat(NativeLibrary.platform(os, architecture)).isEqualTo(platform);
    }
}
