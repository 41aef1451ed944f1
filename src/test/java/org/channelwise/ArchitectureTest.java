package org.channelwise;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.channelwise")
          .that(
              describe(
                  "written by hand",
                  type -> !type.getName().startsWith("org.channelwise.rules.RuleText")));

  @Test
  void importsRunOneWay() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("org.channelwise..")
        .layer("facts")
        .definedBy("org.channelwise.facts..")
        .layer("input")
        .definedBy("org.channelwise.input..")
        .layer("advice")
        .definedBy("org.channelwise.advice..")
        .layer("rules")
        .definedBy("org.channelwise.rules..")
        .layer("portfolio")
        .definedBy("org.channelwise.portfolio..")
        .layer("flow")
        .definedBy("org.channelwise")
        .layer("lab")
        .definedBy("org.channelwise.lab..")
        .layer("report")
        .definedBy("org.channelwise.report..")
        .layer("cli")
        .definedBy("org.channelwise.cli..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("lab")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("flow")
        .mayOnlyBeAccessedByLayers("lab", "report", "cli")
        .whereLayer("portfolio")
        .mayOnlyBeAccessedByLayers("flow", "lab", "report", "cli")
        .whereLayer("rules")
        .mayOnlyBeAccessedByLayers("portfolio", "flow", "lab", "report", "cli")
        .whereLayer("advice")
        .mayOnlyBeAccessedByLayers("rules", "portfolio", "flow", "lab", "report", "cli")
        .whereLayer("input")
        .mayOnlyBeAccessedByLayers("advice", "rules", "portfolio", "flow", "lab", "report", "cli")
        .check(OURS);
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("org.channelwise.(*)..").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void factsDependOnNothingOfOurs() {
    noClasses()
        .that()
        .resideInAPackage("org.channelwise.facts")
        .should()
        .dependOnClassesThat(
            describe(
                "lie elsewhere than in facts and the platform",
                type ->
                    !type.getPackageName().equals("org.channelwise.facts")
                        && !type.getPackageName().startsWith("java.")
                        && !type.getPackageName().startsWith("org.jspecify.")
                        && !type.isPrimitive()
                        && !type.isArray()))
        .check(OURS);
  }

  @Test
  void factsAreRecordsOrWhatRecordsAre() {
    classes()
        .that()
        .resideInAPackage("org.channelwise.facts")
        .and()
        .areTopLevelClasses()
        .and()
        .doNotHaveSimpleName("package-info")
        .should(
            com.tngtech.archunit.lang.conditions.ArchConditions.be(
                describe(
                    "a record, an interface or an annotation",
                    type -> type.isRecord() || type.isInterface())))
        .check(OURS);
  }

  @Test
  void onlyRulesKnowTheEngineAndOnlyTheCommandLineKnowsItsLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.channelwise.rules..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.drools..", "org.kie..", "org.antlr..")
        .check(OURS);
    noClasses()
        .that()
        .resideOutsideOfPackage("org.channelwise.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(OURS);
  }

  @Test
  void onlyMainEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.channelwise.cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(OURS);
  }

  @Test
  void classesAreNamedForWhatTheyAre() {
    noClasses().should().haveSimpleNameEndingWith("Manager").check(OURS);
    noClasses().should().haveSimpleNameEndingWith("Helper").check(OURS);
    noClasses().should().haveSimpleNameEndingWith("Util").check(OURS);
    noClasses().should().haveSimpleNameEndingWith("Utils").check(OURS);
    noClasses().should().haveSimpleNameEndingWith("Impl").check(OURS);
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should().beFinal().check(OURS);
  }

  @Test
  void nothingIsInjected() {
    noFields()
        .should()
        .beAnnotatedWith(
            describe(
                "injection",
                annotation ->
                    annotation.getRawType().getName().matches(".*\\.(Inject|Autowired|Resource)")))
        .check(OURS);
  }

  @Test
  void everyPackageForbidsNulls() {
    Set<String> packages = OURS.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    Set<String> marked =
        OURS.stream()
            .filter(type -> type.getSimpleName().equals("package-info"))
            .filter(type -> type.isAnnotatedWith(NullMarked.class))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toSet());

    assertThat(marked).containsExactlyInAnyOrderElementsOf(packages);
  }
}
