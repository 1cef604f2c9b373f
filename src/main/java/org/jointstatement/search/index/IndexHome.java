package org.jointstatement.search.index;

import java.io.IOException;

/** Where the index is kept: on this instance's own disk, or in a cluster that all instances share. */
public interface IndexHome {

    /**
     * Opens the index; throws away what cannot be opened, for it can be built again.
     *
     * @param origin names the database and the rules that the index is derived from
     * @throws IOException if it cannot be reached
     */
    SearchEngine open(String origin) throws IOException;
}
