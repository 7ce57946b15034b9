package vn.xeploai.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.WriterInterceptor;

@AnalyzeClasses(packages = "vn.xeploai", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String DOMAIN_NOUNS =
            ".*(Unit|Member|Rating|Campaign|Scheme|Grade|Decision|Submission|Tally|Report|Roster|Standing|District|Ward).*";

    @ArchTest
    static final ArchRule platformKnowsNoDomainNoun = noClasses()
            .that()
            .resideInAPackage("vn.xeploai.platform..")
            .should()
            .haveNameMatching(DOMAIN_NOUNS);

    @ArchTest
    static final ArchRule platformDependsOnNoService = noClasses()
            .that()
            .resideInAPackage("vn.xeploai.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.xeploai.members..", "vn.xeploai.ratings..", "vn.xeploai.gateway..");

    /** Otherwise they would also intercept what a REST client reads, on the I/O thread. */
    @ArchTest
    static final ArchRule interceptorsOfBodiesAreConstrainedToOneSide = classes()
            .that()
            .areAssignableTo(ReaderInterceptor.class)
            .or()
            .areAssignableTo(WriterInterceptor.class)
            .should()
            .beAnnotatedWith(ConstrainedTo.class);

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("vn.xeploai.platform.(*)..").should().beFreeOfCycles();
}
