package org.channelwise.advice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The values that made a rule match, by their path in the campaign or brand file.
 *
 * @param values path to value, in the order of the rule's conditions; a value is a string, a
 *     number, a boolean, or a list of these where several facts matched under one path
 */
public record Because(Map<String, Object> values) {

  public Because {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
