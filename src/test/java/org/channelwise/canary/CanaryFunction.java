package org.channelwise.canary;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import org.kie.api.runtime.rule.AccumulateFunction;

/** A function for accumulating that sings when it is only loaded. */
public final class CanaryFunction implements AccumulateFunction<Serializable> {

  static {
    Canary.sing("function");
  }

  @Override
  public Serializable createContext() {
    return "";
  }

  @Override
  public void init(Serializable context) {}

  @Override
  public void accumulate(Serializable context, Object value) {}

  @Override
  public void reverse(Serializable context, Object value) {}

  @Override
  public Object getResult(Serializable context) {
    return "";
  }

  @Override
  public boolean supportsReverse() {
    return false;
  }

  @Override
  public Class<?> getResultType() {
    return String.class;
  }

  @Override
  public void writeExternal(ObjectOutput out) {}

  @Override
  public void readExternal(ObjectInput in) {}
}
