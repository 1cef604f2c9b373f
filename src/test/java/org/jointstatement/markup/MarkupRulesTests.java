package org.jointstatement.markup;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.jointstatement", importOptions = ImportOption.DoNotIncludeTests.class)
class MarkupRulesTests {

    @ArchTest
    static final ArchRule nobodyElseCanMakeSafeHtml =
            constructors().that().areDeclaredIn(SafeHtml.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule nobodyElseMakesSafeHtml = noClasses()
            .that()
            .resideOutsideOfPackage("org.jointstatement.markup")
            .should()
            .callConstructor(SafeHtml.class, String.class);

    @ArchTest
    static final ArchRule nobodyElseReadsMarkdownOrSanitises = noClasses()
            .that()
            .resideOutsideOfPackage("org.jointstatement.markup..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.commonmark..", "org.owasp..");
}
