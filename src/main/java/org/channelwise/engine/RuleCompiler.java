package org.channelwise.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.channelwise.language.RuleFile;
import org.channelwise.language.RulePrinter;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles one file of rules to classes, on its own, so that an edit costs one file and not all.
 *
 * <p>The engine's builder never gets the file itself but its rules printed anew from the parsed
 * tree: what our grammar did not understand cannot reach it.
 */
final class RuleCompiler {

  /** Raised when the classes that the same text compiles to change. */
  private static final String FORMAT = "1";

  private RuleCompiler() {}

  /**
   * What the classes of a file depend on, as a hash: equal for files whose rules differ in nothing
   * but white space, comments and order.
   */
  static String key(RuleFile file) {
    return keyOf(RulePrinter.print(file));
  }

  private static String keyOf(String text) {
    return sha256(FORMAT + "\n" + text);
  }

  /**
   * Compiles a file.
   *
   * @throws IllegalStateException if the engine rejects what our own check accepted, which is a
   *     mistake of ours
   */
  static CompiledFile compile(RuleFile file) {
    try {
      return compile(file.packageName(), RulePrinter.print(file));
    } catch (IllegalStateException e) {
      throw new IllegalStateException(
          "Checked rules of %s do not compile".formatted(file.source().name()), e);
    }
  }

  /**
   * Compiles a text as it stands. Outside tests only what was printed from checked rules comes
   * here, for the builder runs code of some texts.
   *
   * @throws IllegalStateException if the engine rejects it
   */
  static CompiledFile compile(String packageName, String text) {
    String key = keyOf(text);
    String id = key.substring(0, 32);
    // The builder takes the language level from the running JDK otherwise, and the classes could
    // not run on 17.
    System.setProperty("drools.dialect.java.compiler.lnglevel", "17");
    KieServices services = KieServices.get();
    ReleaseId release = services.newReleaseId("org.channelwise.rules", id, "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release);
    files.write(
        "src/main/resources/" + packageName.replace('.', '/') + "/r" + id + ".drl",
        services
            .getResources()
            .newByteArrayResource(
                text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name()));
    try {
      KieBuilder builder = services.newKieBuilder(files, RuleCompiler.class.getClassLoader());
      builder.buildAll(ExecutableModelProject.class);
      if (builder.getResults().hasMessages(Message.Level.ERROR)) {
        throw new IllegalStateException(builder.getResults().getMessages().toString());
      }
      return read(packageName, key, (InternalKieModule) builder.getKieModule());
    } finally {
      services.getRepository().removeKieModule(release);
    }
  }

  private static CompiledFile read(String packageName, String key, InternalKieModule module) {
    Map<String, byte[]> classes = new HashMap<>();
    String modelClass = "";
    for (String name : module.getFileNames()) {
      if (name.startsWith(packageName.replace('.', '/') + "/") && name.endsWith(".class")) {
        String className = name.substring(0, name.length() - ".class".length()).replace('/', '.');
        classes.put(className, module.getBytes(name));
      } else if (name.endsWith("/drools-model")) {
        modelClass =
            new String(module.getBytes(name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(packageName + "."))
                .findFirst()
                .orElseThrow();
      }
    }
    return new CompiledFile(key, modelClass, classes);
  }

  /** The SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal digits. */
  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
