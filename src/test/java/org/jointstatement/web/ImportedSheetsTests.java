package org.jointstatement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceResolverChain;

class ImportedSheetsTests {

    @TempDir
    private Path folder;

    @Test
    void theWordsOfEachSheetStandInThePlaceOfItsName() throws IOException {
        write("index.css", "/* Order */\n@import \"a.css\";\n@import \"b.css\";\n");
        write("a.css", "a { color: red }\n");
        write("b.css", "b { content: \"$1 \\\\\" }\n");

        assertThat(served("index.css")).isEqualTo("/* Order */\na { color: red }\n\nb { content: \"$1 \\\\\" }\n\n");
    }

    @Test
    void aChangeOfOneSheetChangesWhatTheFingerprintIsMadeOf() throws IOException {
        write("index.css", "@import \"a.css\";\n");
        write("a.css", "a { color: red }\n");
        String before = served("index.css");

        write("a.css", "a { color: blue }\n");

        assertThat(served("index.css")).isNotEqualTo(before);
    }

    @Test
    void aSheetThatImportsNothingIsServedAsItIs() throws IOException {
        write("a.css", "a { color: red }\n");

        assertThat(served("a.css")).isEqualTo("a { color: red }\n");
    }

    @Test
    void aSheetThatIsNotThereIsNamed() throws IOException {
        write("index.css", "@import \"gone.css\";\n");

        assertThatThrownBy(() -> served("index.css"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone.css");
    }

    private void write(String name, String words) throws IOException {
        Files.writeString(folder.resolve(name), words);
    }

    private String served(String name) throws IOException {
        ResourceResolverChain chain = mock();
        when(chain.resolveResource(any(), any(), any())).thenReturn(new FileSystemResource(folder.resolve(name)));
        Resource resource = new ImportedSheets().resolveResource(null, name, List.of(), chain);
        assertThat(Objects.requireNonNull(resource).getFilename()).isEqualTo(name);
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}
