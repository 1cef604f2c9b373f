package org.jointstatement.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jointstatement.statement.Statement;
import org.jointstatement.web.NotFoundException;
import org.springframework.stereotype.Component;

/** Makes the files of all formats; JSON is the API's own. */
@Component
class Files {

    private final Map<Format, FileMaker> makers = new EnumMap<>(Format.class);

    Files(List<FileMaker> makers) {
        makers.forEach(maker -> this.makers.put(maker.format(), maker));
    }

    byte[] make(Format format, Extract extract, Paper paper) {
        Statement statement = extract.statement();
        FileMaker maker = makers.get(format);
        if (maker == null || !format.suits(statement)) {
            throw new NotFoundException(format + " of " + statement.slug());
        }
        return maker.make(extract, paper);
    }
}
