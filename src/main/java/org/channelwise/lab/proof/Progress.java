package org.channelwise.lab.proof;

/** Hears how far something has come, from any thread. */
public interface Progress {

  /** Nobody who listens. */
  Progress NONE = (done, of) -> {};

  /** So much of all is done. */
  void at(long done, long of);
}
