package org.channelwise.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.channelwise.facts.Candidate;
import org.channelwise.source.EditedTree;
import org.channelwise.source.Node;
import org.channelwise.source.Node.Mapping;
import org.channelwise.source.Node.Scalar;
import org.channelwise.source.Parsed;
import org.channelwise.source.SourceText;

/**
 * A campaign with what stands in its file, so that a field can be changed as if it stood there
 * otherwise.
 *
 * @param source the text that it was read from
 * @param root what stands there
 * @param brief the campaign
 */
public record WrittenCampaign(SourceText source, Node root, Brief brief) {

  private static final String CHANNELS = "channels";

  /**
   * The campaign with other values in some fields, or why it cannot have them, told as of values
   * that stand in the file.
   */
  public Parsed<WrittenCampaign> with(CampaignReader reader, List<Setting> settings) {
    Node edited = root;
    for (Setting setting : settings) {
      edited = edited(edited, setting);
    }
    Node whole = edited;
    return reader
        .read(source, whole, brief.brand())
        .then(changed -> new Parsed.Ok<>(new WrittenCampaign(source, whole, changed)));
  }

  private Node edited(Node tree, Setting setting) {
    List<String> keys = Arrays.asList(setting.path().split("\\.", -1));
    boolean ofChannel = keys.get(0).equals(CHANNELS) && keys.size() > 1;
    Node base =
        ofChannel && EditedTree.at(tree, List.of(CHANNELS)).isEmpty()
            ? withEveryChannel(tree)
            : tree;
    // A field that is not there cannot be taken away; what is then read is told of it.
    Optional<Node> value =
        EditedTree.at(base, keys).isPresent()
            ? setting.value()
            : setting.value().or(() -> Optional.of(new Scalar("", true, root.line(), 1)));
    return EditedTree.with(base, keys, value);
  }

  /**
   * What stands there, with the channels written out that the campaign takes from elsewhere: to say
   * something of one is not to leave the others out.
   */
  private Node withEveryChannel(Node tree) {
    Node whole = tree;
    for (Candidate candidate : brief.candidates()) {
      whole =
          EditedTree.with(
              whole,
              List.of(CHANNELS, candidate.channel()),
              Optional.of(new Mapping(List.of(), root.line(), root.column())));
    }
    return whole;
  }

  /** What a field holds in the campaign's own file; empty if that leaves it out. */
  public Optional<Node> at(String path) {
    return EditedTree.at(root, Arrays.asList(path.split("\\.", -1)));
  }
}
