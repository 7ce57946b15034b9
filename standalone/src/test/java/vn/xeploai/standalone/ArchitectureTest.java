package vn.xeploai.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.xeploai.standalone", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule FEATURES_DO_NOT_DEPEND_ON_EACH_OTHER_IN_CIRCLES =
            slices().matching("vn.xeploai.standalone.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_SAMPLE_KNOWS_THE_PUBLIC_API_ONLY = noClasses()
            .that()
            .resideInAPackage("..sample..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..database..", "..process..", "..folder..", "..launch..", "..signin..");
}
