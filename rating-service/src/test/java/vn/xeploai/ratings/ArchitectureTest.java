package vn.xeploai.ratings;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

@AnalyzeClasses(
        packages = {"vn.xeploai.ratings", "vn.xeploai.reviews", "vn.xeploai.emulation"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule featuresFormNoCycles =
            slices().matching("vn.xeploai.(*).(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule resourcesAndEntitiesStayInTheirFeature = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .or()
            .areAnnotatedWith(Entity.class)
            .or()
            .haveSimpleNameEndingWith("Refusal")
            .or()
            .haveSimpleNameEndingWith("Repository")
            .or()
            .haveSimpleNameEndingWith("Sql")
            .should()
            .bePackagePrivate();

    /** Others are skipped by the framework, with one line of warning. */
    @ArchTest
    static final ArchRule endpointsArePublic =
            methods().that().areAnnotatedWith(Operation.class).should().bePublic();

    /** Reviews and titles read ratings, and hand their facts over through {@code fact.FactSource}. */
    @ArchTest
    static final ArchRule ratingsDoNotReadTheirNeighbours = noClasses()
            .that()
            .resideInAPackage("vn.xeploai.ratings..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.xeploai.reviews..", "vn.xeploai.emulation..");

    @ArchTest
    static final ArchRule servicesDoNotKnowEachOther = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.xeploai.members..", "vn.xeploai.gateway..");
}
