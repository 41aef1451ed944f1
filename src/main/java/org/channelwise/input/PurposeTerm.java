package org.channelwise.input;

import java.util.Optional;

/**
 * A purpose, as the vocabulary describes it.
 *
 * @param id its id
 * @param meaning what it is
 * @param purposeClass what the law makes of a message with this purpose
 * @param within the wider purpose whose channels it shares
 * @param trigger what usually sets off a message with this purpose
 */
public record PurposeTerm(
    String id,
    String meaning,
    String purposeClass,
    Optional<String> within,
    Optional<String> trigger) {}
