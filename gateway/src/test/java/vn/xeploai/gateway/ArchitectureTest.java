package vn.xeploai.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@AnalyzeClasses(packages = "vn.xeploai.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("vn.xeploai.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule resourcesArePackagePrivate = classes()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .or()
            .haveSimpleNameEndingWith("Client")
            .or()
            .haveSimpleNameEndingWith("Routes")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule endpointsArePublic = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .areDeclaredInClassesThat()
            .areNotInterfaces()
            .should()
            .bePublic();

    @ArchTest
    static final ArchRule figuresArePure = noClasses()
            .that()
            .resideInAPackage("vn.xeploai.gateway.figures")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.inject..", "jakarta.enterprise..", "io.smallrye..", "io.vertx..", "java.net..");

    @ArchTest
    static final ArchRule theGatewayHasNoDatabase =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..");
}
