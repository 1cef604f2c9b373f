package org.jointstatement.search.saved;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A search that somebody keeps.
 *
 * @param query what asks for it, to be put behind a question mark
 * @param saved in UTC
 * @param hasFeed whether its results can be had as a feed, by a secret address
 */
public record SavedSearch(UUID id, String name, String query, OffsetDateTime saved, boolean hasFeed) {}
