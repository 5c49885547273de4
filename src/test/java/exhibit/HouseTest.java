package exhibit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows in ARCHITECTURE.md, as tests. */
class HouseTest {
    private static final List<String> STEPS = List.of("reading", "language", "mention", "entity", "evidence");
    private static final List<String> ABOVE =
            List.of("analysis", "job", "access", "review", "store", "export", "http", "quality", "cli", "training");

    private final JavaClasses house =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("exhibit");

    @Test
    void vocabularyKnowsOnlyJava() {
        classes()
                .that()
                .resideInAPackage("exhibit")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("exhibit", "java..")
                .check(house);
    }

    @Test
    void stepsKnowOnlyTheVocabularyAndTheLexicon() {
        for (String step : STEPS) {
            String[] others = Stream.concat(STEPS.stream(), ABOVE.stream())
                    .filter(room -> !room.equals(step))
                    .map(room -> "exhibit." + room + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("exhibit." + step + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true)
                    .check(house);
        }
    }

    @Test
    void nothingKnowsHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("exhibit.http..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("exhibit.http..")
                .check(house);
    }

    @Test
    void theServiceKnowsNothingOfItsMeasuring() {
        noClasses()
                .that()
                .resideOutsideOfPackages("exhibit.quality..", "exhibit.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("exhibit.quality..")
                .check(house);
    }

    @Test
    void onlyTheEncoderKnowsOnnxRuntime() {
        noClasses()
                .that()
                .resideOutsideOfPackage("exhibit.encoder..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.onnxruntime..")
                .check(house);
    }

    @Test
    void noCycles() {
        slices().matching("exhibit.(*)..").should().beFreeOfCycles().check(house);
    }
}
