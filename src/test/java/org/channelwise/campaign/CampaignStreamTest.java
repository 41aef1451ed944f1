package org.channelwise.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A stream may be of any length: its campaigns are read one by one, as they are asked for. */
class CampaignStreamTest {
  private static final int CAMPAIGNS = 20_000;
  private static final int AHEAD = 32 * 1024;

  @Test
  @Timeout(60)
  void aStreamIsReadNoFurtherThanItsCampaignsAreAskedFor() {
    Generated stream = new Generated(CAMPAIGNS, CampaignStreamTest::campaign);
    long asked = 0;
    try (Stream<Parsed<Brief>> campaigns = files().stream(List.of("-"), stream)) {
      Iterator<Parsed<Brief>> each = campaigns.iterator();
      for (int i = 0; i < CAMPAIGNS; i++) {
        Brief brief = each.next().orElseThrow();
        asked += campaign(i).length();
        assertThat(brief.campaign().id()).isEqualTo("sale-" + i);
        assertThat(brief.place("").line()).isEqualTo(2 + 4 * i);
        assertThat(stream.given() - asked).isLessThan(AHEAD);
      }
      assertThat(each.hasNext()).isFalse();
    }
  }

  @Test
  void anIdIsRememberedToTheEnd() {
    Generated stream = new Generated(CAMPAIGNS + 1, i -> campaign(i == CAMPAIGNS ? 7 : i));
    try (Stream<Parsed<Brief>> campaigns = files().stream(List.of("-"), stream)) {
      assertThat(campaigns.flatMap(each -> each.problems().stream()))
          .extracting(Problem::message)
          .containsExactly("campaign is \"sale-7\", as is the campaign at line 30.");
    }
  }

  @Test
  @Timeout(60)
  void manyEmptyDocumentsAreCutShort() {
    Generated stream = new Generated(2_000_000, i -> i == 1_999_999 ? campaign(i) : "---\n");
    List<Parsed<Brief>> read = files().read(List.of("-"), stream);
    assertThat(read).hasSize(102);
    assertThat(read.get(99).problems())
        .extracting(Problem::message)
        .containsExactly("The document that begins here is empty.");
    assertThat(read.get(100).problems())
        .extracting(Problem::message)
        .containsExactly("There are more empty documents than these.");
    assertThat(read.get(101).orElseThrow().place("campaign").line()).isEqualTo(2_000_001);
  }

  @Test
  void aByteThatIsNoTextTakesOnlyItsCampaignWithIt() {
    byte[] bytes = (campaign(1) + campaign(2) + campaign(3)).getBytes(StandardCharsets.UTF_8);
    bytes[campaign(1).length() + campaign(2).indexOf("retention")] = (byte) 0xE9;
    List<Parsed<Brief>> read = files().read(List.of("-"), new ByteArrayInputStream(bytes));
    assertThat(Inputs.rendered(read.get(1).problems()))
        .startsWith("-:7:7: The byte 0xE9 is not UTF-8 text.\n");
    assertThat(Stream.of(0, 2).map(i -> read.get(i).orElseThrow().campaign().id()))
        .containsExactly("sale-1", "sale-3");
  }

  @Test
  void aStreamThatBreaksIsAProblemBehindWhatWasRead() {
    InputStream broken =
        new Generated(
            3,
            i -> {
              if (i == 2) {
                throw new IllegalStateException("broken");
              }
              return campaign(i);
            }) {
          @Override
          public int read(byte[] to, int at, int most) throws IOException {
            try {
              return super.read(to, at, most);
            } catch (IllegalStateException e) {
              throw new IOException(e);
            }
          }
        };
    List<Parsed<Brief>> read = files().read(List.of("-"), broken);
    assertThat(read.get(0).orElseThrow().campaign().id()).isEqualTo("sale-0");
    assertThat(read.get(read.size() - 1).problems())
        .extracting(Problem::message)
        .containsExactly("Standard input is closed or cannot be read.");
  }

  @Test
  void aLoneCarriageReturnIsRefusedWhereverTheStreamIsCut() {
    InputStream drops =
        new Generated(
            2_000,
            i ->
                i % 2 == 0
                    ? campaign(i).replace("n\nm", "n\rm")
                    : campaign(i).replace("\n", "\r\n")) {
          @Override
          public int read(byte[] to, int at, int most) throws IOException {
            return super.read(to, at, Math.min(most, 7));
          }
        };
    List<Parsed<Brief>> read = files().read(List.of("-"), drops);
    assertThat(read).hasSize(2_000);
    for (int i = 0; i < 2_000; i += 2) {
      int line = 3 + 4 * i - i / 2;
      assertThat(read.get(i).problems())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.place()).hasToString("-:" + line + ":16");
                assertThat(problem.message()).startsWith("A carriage return stands here");
              });
      assertThat(read.get(i + 1).orElseThrow().place("").line()).isEqualTo(line + 2);
    }
  }

  private static String campaign(int number) {
    return "---\ncampaign: sale-" + number + "\ngoal: retention\nmessage: { purpose: offer }\n";
  }

  private static CampaignFiles files() {
    return new CampaignFiles(Inputs.vocabulary(), Optional.empty(), Path.of(""));
  }

  /** Makes its text only as it is read. */
  private static class Generated extends InputStream {
    private final int parts;
    private final IntFunction<String> part;
    private byte[] current = new byte[0];
    private int at;
    private int next;
    private long given;

    Generated(int parts, IntFunction<String> part) {
      this.parts = parts;
      this.part = part;
    }

    long given() {
      return given;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int start, int most) throws IOException {
      if (at == current.length) {
        if (next == parts) {
          return -1;
        }
        current = part.apply(next++).getBytes(StandardCharsets.UTF_8);
        at = 0;
      }
      int length = Math.min(most, current.length - at);
      System.arraycopy(current, at, to, start, length);
      at += length;
      given += length;
      return length;
    }
  }
}
