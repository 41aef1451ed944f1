/**
 * What rules see and conclude, and nothing else.
 *
 * <p>Every type is an immutable record. A rule condition names a type of this package and its
 * components as paths ({@code Candidate( reach >= 0.2 )}), a rule conclusion calls one of the
 * methods marked {@link Verb}. A term that a campaign leaves out is {@code unspecified} and a
 * record is never null. Only numbers may be null, where a campaign does not say them: the engine
 * takes NaN to be greater than every number, while a comparison with null is false.
 */
@NullMarked
package org.channelwise.facts;

import org.jspecify.annotations.NullMarked;
