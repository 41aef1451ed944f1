package org.channelwise.cli;

import org.channelwise.campaign.SchemaWriter;
import org.channelwise.vocabulary.Vocabulary;

/** The files that have a schema. The names are those that the command line takes. */
enum SchemaKind {
  campaign,
  brand;

  /** Prints the schema. */
  int print(Console console, Vocabulary vocabulary) {
    String schema =
        this == campaign
            ? SchemaWriter.campaignSchema(vocabulary)
            : SchemaWriter.brandSchema(vocabulary);
    console.out().print(schema);
    console.out().flush();
    return ExitStatus.FINE;
  }
}
