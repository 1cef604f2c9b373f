package org.jointstatement.glossary.editing;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A term as editors have made it, in one of its versions.
 *
 * @param withdrawn whether no glossary shows it any more
 * @param editor the name of whoever made it so
 * @param changed when that was, in UTC
 */
public record EditorTerm(
        UUID id, int version, TermDraft draft, boolean withdrawn, String editor, OffsetDateTime changed) {}
