package id.kinerjapuskesmas.rest.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shape of the code that reviews need not look for; a service runs it by a plain subclass. */
public abstract class HouseRules {

    private final JavaClasses service = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(basePackage());

    /** Such as {@code id.kinerjapuskesmas.ward}. */
    protected abstract String basePackage();

    /** Simple names of the classes that hold formulas and rules and must stay free of frameworks. */
    protected abstract List<String> pureCore();

    @Test
    void keepsResourcesAndEntitiesInsideTheirFeature() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .or()
                .areAnnotatedWith(Entity.class)
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(service);
    }

    @Test
    void namesNothingAfterALayer() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Impl|DTO|Dto|VO|Utils?)")
                .check(service);
    }

    @Test
    void letsNoFeatureDependOnItselfThroughOthers() {
        slices().matching(basePackage() + ".(*)..").should().beFreeOfCycles().check(service);
    }

    @Test
    void takesTimeFromAClockOnly() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(YearMonth.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(service);
    }

    @Test
    void keepsThePureCoreFreeOfFrameworks() {
        var core = DescribedPredicate.describe("the pure core", (JavaClass type) -> pureCore()
                .contains(outermost(type).getSimpleName()));
        var allowed = core.or(resideInAnyPackage(
                "java..",
                "org.apache.commons.numbers..",
                "org.eclipse.microprofile.openapi.annotations..",
                "org.jspecify.."));
        classes().that(core).should().onlyDependOnClassesThat(allowed).check(service);
    }

    private static JavaClass outermost(JavaClass type) {
        // an enum holds an array of itself
        var element = type.getBaseComponentType();
        return element.getEnclosingClass().map(HouseRules::outermost).orElse(element);
    }
}
