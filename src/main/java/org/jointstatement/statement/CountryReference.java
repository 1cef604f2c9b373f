package org.jointstatement.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jointstatement.statement.CountryFiles.Listing;
import org.jointstatement.statement.CountryFiles.Name;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Fills the country reference from its files, in one transaction, at the first start and after every change of the
 * files. Countries that took part in something are never removed.
 */
@Component
class CountryReference implements JavaMigration {

    private static final String UPDATE_COUNTRY = "update country set alpha2 = ?, m49 = ?, common_name = ?,"
            + " formal_name = ?, region = ?, subregion = ? where alpha3 = ?";

    private static final String INSERT_COUNTRY = "insert into country"
            + " (alpha2, m49, common_name, formal_name, region, subregion, alpha3) values (?, ?, ?, ?, ?, ?, ?)";

    private final ReferenceFile countries = ReferenceFile.of("countries.csv");
    private final ReferenceFile names = ReferenceFile.of("country-names.csv");
    private final ReferenceFile lists = ReferenceFile.of("country-lists.csv");
    private final ReferenceFile statuses = ReferenceFile.of("country-statuses.csv");

    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "country reference";
    }

    @Override
    public Integer getChecksum() {
        return CountryFiles.checksum(countries, names, lists, statuses);
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        fill(
                new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true)),
                new CountryFiles(countries, names, lists, statuses));
    }

    static void fill(JdbcOperations rows, CountryFiles files) {
        rows.update("delete from country_name");
        rows.update("delete from country_status");
        keepCountries(rows, files.countries());
        addNames(rows, files.names().values());
        addStatuses(rows, files.listings());
        resolveParticipants(rows, files.names());
        rows.update("update content_version set version = version + 1");
    }

    private static void keepCountries(JdbcOperations rows, Map<String, Country> countries) {
        Set<String> known = new HashSet<>(rows.queryForList("select alpha3 from country", String.class));
        Map<Boolean, List<Object[]>> byKnown = countries.values().stream()
                .collect(Collectors.partitioningBy(
                        country -> known.remove(country.alpha3()),
                        Collectors.mapping(CountryReference::row, Collectors.toList())));
        rows.batchUpdate(
                "delete from country where alpha3 = ? and alpha3 not in"
                        + " (select alpha3 from participant where alpha3 is not null)",
                known.stream().map(alpha3 -> new Object[] {alpha3}).toList());
        rows.batchUpdate(UPDATE_COUNTRY, byKnown.getOrDefault(true, List.of()));
        rows.batchUpdate(INSERT_COUNTRY, byKnown.getOrDefault(false, List.of()));
    }

    private static Object[] row(Country country) {
        return new Object[] {
            country.alpha2(),
            country.m49(),
            country.commonName(),
            country.formalName(),
            country.region(),
            country.subregion(),
            country.alpha3()
        };
    }

    private static void addNames(JdbcOperations rows, Collection<Name> names) {
        rows.batchUpdate(
                "insert into country_name (folded, alpha3) values (?, ?)",
                names.stream()
                        .map(name -> new Object[] {name.folded(), name.alpha3()})
                        .toList());
    }

    private static void addStatuses(JdbcOperations rows, List<Listing> listings) {
        rows.batchUpdate(
                "insert into country_status (alpha3, status_group, since, until, list, as_of, source)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                listings.stream().map(CountryReference::row).toList());
    }

    private static @Nullable Object[] row(Listing listing) {
        return new @Nullable Object[] {
            listing.alpha3(),
            listing.list().group(),
            listing.since(),
            listing.until(),
            listing.list().name(),
            listing.list().edition(),
            listing.list().source()
        };
    }

    /** A name that the reference has only now learnt may have been printed by a text that is already published. */
    private static void resolveParticipants(JdbcOperations rows, Map<String, Name> names) {
        List<Object[]> resolved = new ArrayList<>();
        for (String printed : rows.queryForList("select name from participant", String.class)) {
            Name name = names.get(CountryNames.fold(Objects.requireNonNull(printed)));
            if (name != null) {
                resolved.add(new Object[] {name.alpha3(), printed});
            }
        }
        rows.batchUpdate("update participant set alpha3 = ? where name = ?", resolved);
    }
}
