package org.channelwise.lab.space;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.channelwise.campaign.CampaignShape;
import org.channelwise.engine.RuleSet;
import org.channelwise.language.Phase;
import org.channelwise.source.Shape;
import org.channelwise.source.Shape.Either;
import org.channelwise.source.Shape.Field;
import org.channelwise.source.Shape.Fields;
import org.channelwise.source.Shape.Keyed;
import org.channelwise.vocabulary.Vocabulary;

/**
 * What rules can tell apart in campaign files, read from the literals that their conditions compare
 * with. A value that is compared with another value of the campaign, and not with a literal, is not
 * told apart by that.
 *
 * @param fields the fields that rules ask for and those that every campaign has, in the order of
 *     the file
 */
public record Distinctions(List<CampaignField> fields) {

  /** The phases whose rules decide on channels. */
  public static final Set<Phase> DECIDING =
      EnumSet.of(
          Phase.PROFILE,
          Phase.PURPOSE,
          Phase.ELIGIBILITY,
          Phase.FIT,
          Phase.SELECTION,
          Phase.GUARDRAILS);

  private static final String CHANNELS = "channels";

  public Distinctions {
    fields = List.copyOf(fields);
  }

  /** What any of several rule sets tells apart in campaigns that all of them can read. */
  public static Distinctions of(List<RuleSet> sets, Set<Phase> phases) {
    Vocabulary vocabulary = sets.get(0).vocabulary();
    AskedFields asked = new AskedFields(vocabulary);
    sets.forEach(set -> asked.add(set.files(), phases));
    List<Vocabulary> all = sets.stream().map(RuleSet::vocabulary).toList();
    Collector collector = new Collector(new FieldValues(all), asked, new ArrayList<>());
    collector.fields(CampaignShape.CAMPAIGN, "", true);
    return new Distinctions(collector.found);
  }

  /** A field by its path. */
  public Optional<CampaignField> field(String path) {
    return fields.stream().filter(field -> field.path().equals(path)).findFirst();
  }

  private record Collector(FieldValues values, AskedFields asked, List<CampaignField> found) {

    void fields(Fields shape, String prefix, boolean required) {
      for (Field field : shape.fields()) {
        field(field, field.shape(), prefix + field.key(), required && field.required());
      }
    }

    private void field(Field of, Shape shape, String path, boolean required) {
      if (shape instanceof Fields fields && asked.of(path).isEmpty()) {
        fields(fields, path + ".", required);
      } else if (shape instanceof Keyed keyed && keyed.section().equals(CHANNELS)) {
        channels(of, keyed, path);
      } else if (shape instanceof Either either) {
        field(of, either.all(), path, required);
      } else if (required || !asked.of(path).isEmpty()) {
        List<String> known = values.of(shape, asked.of(path), required);
        if (!known.isEmpty()) {
          found.add(new CampaignField(path, known, of.chosen()));
        }
      }
    }

    private void channels(Field of, Keyed keyed, String path) {
      for (String channel : values.terms(CHANNELS)) {
        String block = path + "." + channel;
        found.add(new CampaignField(block, List.of(CampaignField.LEFT_OUT, "{}"), of.chosen()));
        field(of, keyed.value(), block, false);
      }
    }
  }
}
