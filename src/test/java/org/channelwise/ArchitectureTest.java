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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String FLOW = "org.channelwise";

  private static final long MOST_CLASSES = 35;

  /** From the top to the bottom: a room imports only from those after it. */
  private static final List<String> ROOMS =
      List.of(
          "cli",
          "report",
          "lab",
          FLOW,
          "portfolio",
          "engine",
          "language",
          "syntax",
          "campaign",
          "brand",
          "vocabulary",
          "advice",
          "source",
          "facts");

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.channelwise");

  @Test
  void importsRunOneWay() {
    Architectures.LayeredArchitecture rooms =
        Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.channelwise..");
    for (String room : ROOMS) {
      rooms = rooms.layer(room).definedBy(room.equals(FLOW) ? FLOW : FLOW + "." + room + "..");
    }
    for (int i = 0; i < ROOMS.size(); i++) {
      List<String> above = ROOMS.subList(0, i);
      rooms =
          above.isEmpty()
              ? rooms.whereLayer(ROOMS.get(i)).mayNotBeAccessedByAnyLayer()
              : rooms
                  .whereLayer(ROOMS.get(i))
                  .mayOnlyBeAccessedByLayers(above.toArray(String[]::new));
    }
    rooms.check(OURS);
  }

  @Test
  void noSimpleNameStandsForTwoClasses() {
    Map<String, List<String>> names =
        OURS.stream()
            .filter(type -> type.isTopLevelClass())
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    TreeMap::new,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));

    names.values().removeIf(types -> types.size() == 1);

    assertThat(names).isEmpty();
  }

  /**
   * The facts are excepted: one star import is the whole vocabulary of rule files, so the types
   * that rules see stay in one package.
   */
  @Test
  void noPackageIsTooLargeToHoldInMind() {
    Map<String, Long> sizes =
        OURS.stream()
            .filter(type -> type.isTopLevelClass())
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
    assertThat(sizes.remove("org.channelwise.facts")).isGreaterThan(MOST_CLASSES);

    sizes.values().removeIf(size -> size <= MOST_CLASSES);

    assertThat(sizes).isEmpty();
  }

  @Test
  void everyPackageIsARoomOrLiesInOne() {
    Set<String> rooms =
        OURS.stream()
            .map(JavaClass::getPackageName)
            .map(name -> name.equals(FLOW) ? FLOW : name.substring(FLOW.length() + 1))
            .map(name -> name.replaceFirst("^(report|lab|cli)[.].*", "$1"))
            .collect(Collectors.toSet());

    assertThat(rooms).containsExactlyInAnyOrderElementsOf(ROOMS);
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("org.channelwise.(*)..").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void theTerminalKnowsNoCommand() {
    noClasses()
        .that()
        .resideInAPackage("org.channelwise.cli.terminal")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.channelwise.cli")
        .check(OURS);
  }

  @Test
  void formatsDrawWhatTheReportSays() {
    noClasses()
        .that()
        .resideInAPackage("org.channelwise.report")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.channelwise.report.*")
        .check(OURS);
    slices().matching("org.channelwise.report.(*)..").should().beFreeOfCycles().check(OURS);
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
  void onlyOneRoomKnowsTheEngineAndOnlyTheCommandLineKnowsItsLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.channelwise.engine..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.drools..", "org.kie..", "org.objectweb.asm..")
        .check(OURS);
    noClasses()
        .that()
        .resideOutsideOfPackage("org.channelwise.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(OURS);
    noClasses()
        .that()
        .resideOutsideOfPackage("org.channelwise.lab.git..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.eclipse.jgit..")
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
