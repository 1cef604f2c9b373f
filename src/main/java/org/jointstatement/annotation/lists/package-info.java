/** Lists of annotations: pages, people's pages, feeds and files of them. */
@NullMarked
package org.jointstatement.annotation.lists;

import org.jspecify.annotations.NullMarked;
