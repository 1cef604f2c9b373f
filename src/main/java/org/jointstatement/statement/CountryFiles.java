package org.jointstatement.statement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The files of the country reference, read and checked: an error names file, line and reason. */
final class CountryFiles {

    private static final Pattern ALPHA2 = Pattern.compile("[A-Z]{2}");
    private static final Pattern ALPHA3 = Pattern.compile("[A-Z]{3}");
    private static final Pattern M49 = Pattern.compile("\\d{3}");
    private static final Pattern GROUP = Pattern.compile("[A-Z]{1,8}");
    private static final Pattern REGION = Pattern.compile("\\S.{0,49}");
    private static final Pattern COMMON = Pattern.compile("\\S.{0,99}");
    private static final Pattern NAME = Pattern.compile("\\S.{0,199}");
    private static final Pattern SOURCE = Pattern.compile("\\S.*");

    private final Map<String, Country> countries = new LinkedHashMap<>();
    private final Map<String, Name> names = new LinkedHashMap<>();
    private final Map<String, UnitedNationsList> lists = new LinkedHashMap<>();
    private final List<Listing> listings = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    /**
     * A name that a text may print.
     *
     * @param folded as {@link CountryNames#fold} makes it
     */
    record Name(String folded, String alpha3, String printed) {}

    /** A list of the United Nations in the edition that was looked at. */
    record UnitedNationsList(String group, String name, LocalDate edition, String source) {}

    /**
     * A country's time on a list.
     *
     * @param since the first day, or nothing if it was always there as far as the reference reaches
     * @param until the first day it was no longer there, or nothing if it still is
     */
    record Listing(
            String alpha3,
            UnitedNationsList list,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {

        private boolean overlaps(Listing other) {
            return alpha3.equals(other.alpha3)
                    && list.group().equals(other.list.group())
                    && isBefore(since, other.until)
                    && isBefore(other.since, until);
        }

        private static boolean isBefore(@Nullable LocalDate since, @Nullable LocalDate until) {
            return since == null || until == null || since.isBefore(until);
        }
    }

    CountryFiles(ReferenceFile countries, ReferenceFile names, ReferenceFile lists, ReferenceFile statuses) {
        countries
                .lines("alpha3", "alpha2", "m49", "common", "formal", "region", "subregion")
                .forEach(this::addCountry);
        names.lines("alpha3", "name").forEach(line -> addName(line, knownCountry(line), line.get("name", NAME)));
        lists.lines("group", "list", "asOf", "source").forEach(this::addList);
        statuses.lines("alpha3", "group", "since", "until").forEach(this::addListing);
    }

    /** A number that changes with the files and with the rules of folding. */
    static int checksum(ReferenceFile... files) {
        CRC32 checksum = new CRC32();
        checksum.update(CountryNames.RULES);
        Stream.of(files).forEach(file -> checksum.update(file.text().getBytes(StandardCharsets.UTF_8)));
        return (int) checksum.getValue();
    }

    Map<String, Country> countries() {
        return countries;
    }

    Map<String, Name> names() {
        return names;
    }

    List<Listing> listings() {
        return listings;
    }

    private void addCountry(ReferenceLine line) {
        Country country = new Country(
                line.get("common", COMMON),
                line.get("formal", NAME),
                line.get("alpha2", ALPHA2),
                line.get("alpha3", ALPHA3),
                line.get("m49", M49),
                line.get("region", REGION),
                line.get("subregion", REGION),
                List.of());
        for (String code : List.of(country.alpha3(), country.alpha2(), country.m49())) {
            if (!codes.add(code)) {
                throw line.refused(code + " stands on a line before");
            }
        }
        countries.put(country.alpha3(), country);
        addName(line, country.alpha3(), country.commonName());
        addName(line, country.alpha3(), country.formalName());
    }

    private void addName(ReferenceLine line, String alpha3, String printed) {
        Name name = new Name(CountryNames.fold(printed), alpha3, printed);
        if (name.folded().isEmpty()) {
            throw line.refused("\"" + printed + "\" has no letters");
        }
        Name other = names.putIfAbsent(name.folded(), name);
        if (other != null && !other.alpha3().equals(alpha3)) {
            throw line.refused("\"" + printed + "\" for " + alpha3 + " cannot be told from \"" + other.printed()
                    + "\" for " + other.alpha3());
        }
    }

    private void addList(ReferenceLine line) {
        UnitedNationsList list = new UnitedNationsList(
                line.get("group", GROUP), line.get("list", NAME), line.getDay("asOf"), line.get("source", SOURCE));
        if (lists.put(list.group(), list) != null) {
            throw line.refused(list.group() + " stands on a line before");
        }
    }

    private void addListing(ReferenceLine line) {
        UnitedNationsList list = lists.get(line.get("group", GROUP));
        if (list == null) {
            throw line.refused("no list is known for " + line.get("group", GROUP));
        }
        Listing listing = new Listing(knownCountry(line), list, line.findDay("since"), line.findDay("until"));
        if (!Listing.isBefore(listing.since(), listing.until())) {
            throw line.refused("until " + listing.until() + " is not after since " + listing.since());
        }
        if (listings.stream().anyMatch(listing::overlaps)) {
            throw line.refused(listing.alpha3() + " is on " + list.group() + " at that time on a line before");
        }
        listings.add(listing);
    }

    private String knownCountry(ReferenceLine line) {
        String alpha3 = line.get("alpha3", ALPHA3);
        if (!countries.containsKey(alpha3)) {
            throw line.refused(alpha3 + " is not in the list of countries");
        }
        return alpha3;
    }
}
