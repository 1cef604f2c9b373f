package org.jointstatement.search;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the packages of the search know of each other. */
@AnalyzeClasses(packages = "org.jointstatement.search", importOptions = ImportOption.DoNotIncludeTests.class)
class SearchPackagesTests {

    private static final String SEARCH = "org.jointstatement.search";

    @ArchTest
    static final ArchRule noPackageKnowsAnotherThatKnowsIt =
            slices().matching(SEARCH + ".(*)..").should().beFreeOfCycles();

    /** The engines are chosen in one place, and whoever asks knows only what can be asked of any of them. */
    @ArchTest
    static final ArchRule arrowsPointDown = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("query")
            .definedBy(SEARCH + ".query")
            .layer("words")
            .definedBy(SEARCH + ".words", SEARCH + ".analysis")
            .layer("index")
            .definedBy(SEARCH + ".index")
            .layer("lucene")
            .definedBy(SEARCH + ".lucene")
            .layer("opensearch")
            .definedBy(SEARCH + ".opensearch")
            .layer("expansion")
            .definedBy(SEARCH + ".expansion")
            .layer("search")
            .definedBy(SEARCH)
            .layer("pages")
            .definedBy(
                    SEARCH + ".page",
                    SEARCH + ".concordance",
                    SEARCH + ".plots",
                    SEARCH + ".wordlists",
                    SEARCH + ".saved")
            .whereLayer("query")
            .mayOnlyAccessLayers("words")
            .whereLayer("words")
            .mayNotAccessAnyLayer()
            .whereLayer("index")
            .mayOnlyAccessLayers("query", "words")
            .whereLayer("lucene")
            .mayOnlyAccessLayers("index", "query", "words")
            .whereLayer("opensearch")
            .mayOnlyAccessLayers("lucene", "index", "query", "words")
            .whereLayer("expansion")
            .mayOnlyAccessLayers("index", "query", "words")
            .whereLayer("search")
            .mayOnlyAccessLayers("lucene", "opensearch", "expansion", "index", "query", "words");
}
