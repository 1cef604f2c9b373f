package org.jointstatement.seeding;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointstatement.statement.Publication;
import org.jointstatement.statement.Statements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Publishes the texts of a folder when the portal starts, before it reports that it is ready. The very first are published
 * before it answers, so that nobody is told that a text is not there; whoever has a library reads it meanwhile. A text that
 * cannot be read stops neither the others nor the portal.
 */
@Component
@Order(0)
class SeedLoader implements SmartInitializingSingleton, ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SeedLoader.class);

    private final Path path;
    private final SeedFolder folder;
    private final Statements statements;
    private final Seeds seeds;
    private boolean isDone;

    SeedLoader(@Value("${portal.seeds}") Path path, Statements statements, Seeds seeds) {
        this.path = path;
        this.folder = new SeedFolder(path);
        this.statements = statements;
        this.seeds = seeds;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (statements.titles().isEmpty()) {
            load();
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!isDone) {
            load();
        }
    }

    void load() {
        isDone = true;
        if (!folder.isThere()) {
            LOG.warn("Seeds: there is no folder {}; no text was read. Set portal.seeds to a folder of texts.", path);
            return;
        }
        try {
            seeds.keep(load(folder.names()));
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warn("Seeds: the folder {} cannot be listed; no text was read.", path, e);
        }
    }

    private List<SeedOutcome> load(List<String> names) {
        Map<String, SeedOutcome> outcomes = new HashMap<>();
        Map<String, String> fileOfSlug = new HashMap<>();
        for (String name : servedFirst(names)) {
            SeedOutcome outcome = load(name, fileOfSlug);
            outcomes.put(name, outcome);
            log(outcome);
        }
        return names.stream().map(outcomes::get).toList();
    }

    /** A copy that comes into the folder does not take the place of the file that is served, however it is named. */
    private List<String> servedFirst(List<String> names) {
        Set<String> served = statements.all().stream()
                .map(statement -> statement.source().fileName())
                .collect(Collectors.toSet());
        return names.stream()
                .sorted(Comparator.comparing(name -> !served.contains(name)))
                .toList();
    }

    private SeedOutcome load(String name, Map<String, String> fileOfSlug) {
        String shown = printable(name);
        try {
            SeedFolder.Seed seed = folder.read(name);
            refuseDuplicate(shown, seed.statement().slug(), fileOfSlug);
            return SeedOutcome.loaded(shown, publish(seed), seed.statement());
        } catch (SeedException e) {
            return SeedOutcome.refused(e, printable(e.file()));
        } catch (RuntimeException e) {
            LOG.warn("Seeds: {} could not be loaded", shown, e);
            return SeedOutcome.refused(
                    new SeedException(shown, 1, "The text could not be loaded", "see the log for the cause"), shown);
        }
    }

    private static void refuseDuplicate(String file, String slug, Map<String, String> fileOfSlug) {
        String first = fileOfSlug.putIfAbsent(slug, file);
        if (first != null) {
            throw new SeedException(
                    file,
                    1,
                    "The slug " + slug + " is already that of " + first + ", which is served",
                    "set another slug in the YAML file of one of the two");
        }
    }

    /** Tries twice, because another instance may be publishing the same text at the same time. */
    private Publication publish(SeedFolder.Seed seed) {
        try {
            return statements.publish(seed.statement(), seed.bytes());
        } catch (RuntimeException e) {
            LOG.debug("Publishing {} again", seed.statement().slug(), e);
            return statements.publish(seed.statement(), seed.bytes());
        }
    }

    private static void log(SeedOutcome outcome) {
        if (outcome.isRefused()) {
            LOG.warn("Seeds: refused {}:{}: {}", outcome.file(), outcome.line(), outcome.message());
        } else {
            LOG.info("Seeds: {}: {} as {}", outcome.file(), outcome.result(), outcome.slug());
        }
    }

    /** A file's name may hold line breaks, which would forge lines of the log. */
    private static String printable(String name) {
        return name.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "?");
    }
}
