package org.channelwise.oracle;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The oracles share neither code nor class path with the engine that they judge. */
class OracleIndependenceTest {

  @Test
  void theNaiveEvaluatorKnowsOnlyParsedRulesAndFacts() {
    classes()
        .that(simpleNameStartingWith("Naive"))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "org.jspecify..", "org.channelwise.facts")
                .or(nameMatching("org\\.channelwise\\.oracle\\.(Naive\\w+|Said)"))
                .or(nameMatching("org\\.channelwise\\.source\\.SourceText"))
                .or(nameMatching("org\\.channelwise\\.language\\.(Phase|RuleFile(\\$\\w+)*)")))
        .check(new ClassFileImporter().importPackages("org.channelwise.oracle"));
  }

  @Test
  void theClassicEngineIsAbsentHere() {
    assertThatThrownBy(() -> Class.forName("org.drools.mvel.MVELConstraint"))
        .isInstanceOf(ClassNotFoundException.class);
  }
}
