package org.jointstatement.web;

import java.util.List;

/** Where the portal's style sheets, scripts, fonts and images are: the same for everybody, whoever asks. */
public final class OwnFiles {

    static final List<String> FOLDERS = List.of("/css/", "/js/", "/fonts/", "/images/");

    private OwnFiles() {}

    /** Whether a path leads to one. */
    public static boolean has(String path) {
        return FOLDERS.stream().anyMatch(path::startsWith);
    }
}
