package org.channelwise.engine;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.channelwise.language.Lazy;
import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.internal.conf.AlphaRangeIndexThresholdOption;

/**
 * Rules in the engine's classic form: it reads their text itself and interprets the conditions,
 * where the program has them compiled. That takes {@code drools-mvel} on the class path.
 */
public final class ClassicRules {

  private ClassicRules() {}

  /**
   * The same rules, in the classic form.
   *
   * @throws IllegalStateException if the engine rejects them
   */
  public static RuleSet of(RuleSet rules) {
    Map<Phase, PhaseRules> phases = new EnumMap<>(Phase.class);
    for (Phase phase : Phase.values()) {
      List<RuleFile> files = files(rules, phase);
      phases.put(
          phase, PhaseRules.of(phase, files, new Lazy<>(() -> base(phase, files)), Watch.NONE));
    }
    return rules.firedBy(phases);
  }

  /** The classes that hold the comparisons of all rules of a phase in the engine. */
  public static List<String> comparisons(RuleSet rules, Phase phase) {
    return base(phase, files(rules, phase)).getKiePackages().stream()
        .flatMap(each -> each.getRules().stream())
        .flatMap(rule -> comparisons(((RuleImpl) rule).getLhs()).stream())
        .toList();
  }

  private static List<String> comparisons(GroupElement group) {
    return group.getChildren().stream().flatMap(each -> comparisons(each).stream()).toList();
  }

  private static List<String> comparisons(RuleConditionElement element) {
    if (element instanceof Pattern pattern) {
      return pattern.getConstraints().stream().map(each -> each.getClass().getName()).toList();
    }
    return element instanceof GroupElement group ? comparisons(group) : List.of();
  }

  private static List<RuleFile> files(RuleSet rules, Phase phase) {
    return rules.files().stream().filter(file -> file.phase() == phase).toList();
  }

  private static KieBase base(Phase phase, List<RuleFile> rules) {
    System.setProperty("drools.dialect.java.compiler.lnglevel", "17");
    KieServices services = KieServices.get();
    ReleaseId release = services.newReleaseId("org.channelwise.classic", phase.folder(), "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release);
    for (int i = 0; i < rules.size(); i++) {
      files.write(
          "src/main/resources/" + phase.folder() + i + ".drl",
          services
              .getResources()
              .newByteArrayResource(
                  text(rules.get(i)).getBytes(StandardCharsets.UTF_8),
                  StandardCharsets.UTF_8.name()));
    }
    KieBuilder builder = services.newKieBuilder(files, ClassicRules.class.getClassLoader());
    builder.buildAll(DrlProject.class);
    if (builder.getResults().hasMessages(Message.Level.WARNING, Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().getMessages().toString());
    }
    KieBaseConfiguration configuration = services.newKieBaseConfiguration();
    configuration.setOption(AlphaRangeIndexThresholdOption.get(0));
    return services.newKieContainer(release).newKieBase(configuration);
  }

  private static String text(RuleFile file) {
    return "package %s;\nimport org.channelwise.facts.*;\n".formatted(file.packageName())
        + file.rules().stream().map(RuleFile.Rule::canonical).collect(Collectors.joining("\n"));
  }
}
