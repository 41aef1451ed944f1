package org.channelwise.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the application. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {"channelwise " + (version == null ? "(not packaged)" : version)};
  }
}
