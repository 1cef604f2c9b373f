package org.jointstatement.commitment.corrections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointstatement.commitment.ClauseType;
import org.jointstatement.commitment.Confidence;
import org.jointstatement.commitment.Direction;
import org.jointstatement.commitment.Reading;
import org.jointstatement.statement.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and adds rows of corrections; there is no other way to change them. */
@Component
class CorrectionRows {

    private static final List<String> COLUMNS = List.of(
            "id",
            "address",
            "slug",
            "version",
            "kind",
            "ref",
            "withdrawn",
            "reason",
            "author",
            "made",
            "revision",
            "words",
            "rules",
            "parts",
            "derived_parts",
            "type",
            "second_type",
            "strength",
            "direction",
            "addressee",
            "caveats",
            "derived_type",
            "derived_second",
            "derived_strength",
            "derived_direction",
            "derived_addressee",
            "derived_caveats",
            "derived_rule",
            "derived_confidence");

    private final JdbcClient rows;

    CorrectionRows(JdbcClient rows) {
        this.rows = rows;
    }

    /** All of a statement, of each sentence in the order in which they were made. */
    List<Correction> of(String slug) {
        return rows.sql("select * from correction where slug = :slug order by address, version")
                .param("slug", slug)
                .query(CorrectionRows::read)
                .list();
    }

    /** The same by sentence. */
    Map<Address, List<Correction>> bySentence(String slug) {
        return of(slug).stream()
                .collect(Collectors.groupingBy(Correction::sentence, LinkedHashMap::new, Collectors.toList()));
    }

    /** All of a sentence, in the order in which they were made. */
    List<Correction> of(Address sentence) {
        return rows.sql("select * from correction where address = :address order by version")
                .param("address", sentence.toString())
                .query(CorrectionRows::read)
                .list();
    }

    Optional<Correction> find(UUID id) {
        return rows.sql("select * from correction where id = :id")
                .param("id", id)
                .query(CorrectionRows::read)
                .optional();
    }

    void add(Correction correction) {
        String names = String.join(", ", COLUMNS);
        String values = COLUMNS.stream().map(column -> ":" + column).collect(Collectors.joining(", "));
        rows.sql("insert into correction (" + names + ") values (" + values + ")")
                .params(columns(correction))
                .update();
    }

    private static Map<String, @Nullable Object> columns(Correction correction) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("id", correction.id());
        columns.put("address", correction.sentence().toString());
        columns.put("slug", correction.sentence().slug());
        columns.put("version", correction.version());
        columns.put("kind", correction.kind().name());
        columns.put("ref", correction.ref());
        columns.put("withdrawn", correction.withdrawn());
        columns.put("reason", correction.reason());
        columns.put("author", correction.author());
        columns.put("made", correction.made());
        columns.put("revision", correction.revision());
        columns.put("words", correction.words());
        columns.put("rules", correction.rules());
        columns.put("parts", Notation.ofParts(correction.parts()));
        columns.put("derived_parts", Notation.ofParts(correction.derivedParts()));
        put(columns, "", "second_type", correction.reading());
        put(columns, "derived_", "derived_second", correction.derived());
        columns.put(
                "derived_rule",
                correction.derived() == null ? null : correction.derived().rule());
        columns.put(
                "derived_confidence",
                correction.derived() == null
                        ? null
                        : correction.derived().confidence().name());
        return columns;
    }

    private static void put(
            Map<String, @Nullable Object> columns, String prefix, String second, @Nullable Reading reading) {
        columns.put(prefix + "type", reading == null ? null : reading.type().name());
        columns.put(
                second,
                reading == null || reading.secondType() == null
                        ? null
                        : reading.secondType().name());
        columns.put(prefix + "strength", reading == null ? null : reading.strength());
        columns.put(
                prefix + "direction",
                reading == null ? null : reading.direction().name());
        columns.put(prefix + "addressee", reading == null ? null : reading.addressee());
        columns.put(prefix + "caveats", reading == null ? null : Notation.ofExtents(reading.caveats()));
    }

    private static Correction read(ResultSet row, int at) throws SQLException {
        return new Correction(
                row.getObject("id", UUID.class),
                Address.parse(row.getString("address")),
                row.getInt("version"),
                Kind.valueOf(row.getString("kind")),
                row.getString("ref"),
                row.getBoolean("withdrawn"),
                row.getString("reason"),
                row.getObject("author", UUID.class),
                row.getObject("made", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC),
                row.getInt("revision"),
                row.getString("words"),
                row.getString("rules"),
                Notation.parts(row.getString("parts")),
                Notation.parts(row.getString("derived_parts")),
                reading(row, "", "second_type", Reading.BY_PERSON, Confidence.HIGH.name()),
                reading(
                        row,
                        "derived_",
                        "derived_second",
                        row.getString("derived_rule"),
                        row.getString("derived_confidence")));
    }

    private static @Nullable Reading reading(
            ResultSet row, String prefix, String second, @Nullable String rule, @Nullable String confidence)
            throws SQLException {
        String type = row.getString(prefix + "type");
        String secondType = row.getString(second);
        if (type == null) {
            return null;
        }
        return new Reading(
                ClauseType.valueOf(type),
                secondType == null ? null : ClauseType.valueOf(secondType),
                row.getInt(prefix + "strength"),
                Direction.valueOf(row.getString(prefix + "direction")),
                row.getString(prefix + "addressee"),
                Notation.extents(row.getString(prefix + "caveats")),
                Objects.requireNonNull(rule),
                Confidence.valueOf(Objects.requireNonNull(confidence)));
    }
}
