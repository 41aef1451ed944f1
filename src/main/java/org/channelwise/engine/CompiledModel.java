package org.channelwise.engine;

import java.util.Collection;
import java.util.Comparator;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.internal.conf.AlphaRangeIndexThresholdOption;

/**
 * The compiled rules of one file: the class through which the engine finds them, and its loader.
 */
record CompiledModel(String className, ClassLoader loader) {

  /** Rules that were compiled into the application. */
  static CompiledModel bundled(String className) {
    return new CompiledModel(className, CompiledModel.class.getClassLoader());
  }

  /** Rules that were compiled here, whose classes no other file's classes see. */
  static CompiledModel of(CompiledFile compiled) {
    return new CompiledModel(
        compiled.modelClass(),
        new RuleClassLoader(compiled.classes(), CompiledModel.class.getClassLoader()));
  }

  /** Loads compiled rules into the engine. */
  static KieBase base(Collection<CompiledModel> models) {
    KieBaseConfiguration configuration =
        KieServices.get().newKieBaseConfiguration(null, CompiledModel.class.getClassLoader());
    configuration.setOption(KieBaseMutabilityOption.DISABLED);
    // The range index sorts absent numbers among the present ones, so that comparisons with them
    // could hold.
    configuration.setOption(AlphaRangeIndexThresholdOption.get(0));
    return KieBaseBuilder.createKieBaseFromModel(
        models.stream()
            .sorted(Comparator.comparing(CompiledModel::className))
            .map(CompiledModel::load)
            .toList(),
        configuration);
  }

  private Model load() {
    try {
      return (Model) loader.loadClass(className).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The compiled rules " + className + " do not load", e);
    }
  }
}
