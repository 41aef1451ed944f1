package org.channelwise.engine;

import java.util.function.Supplier;

/** Watches over work whose length the rules decide. */
public interface Watch {

  /** Nobody watches. */
  Watch NONE =
      new Watch() {
        @Override
        public <T> T over(Work work, String subject, Supplier<T> result) {
          return result.get();
        }
      };

  /** Work whose length the rules decide. */
  enum Work {
    /** Reading a file that is no rule file: the vocabulary, or the rows of the guidance. */
    READING,
    /** Checking and compiling a file. */
    COMPILING,
    /** Making the compiled rules of a folder ready. */
    LOADING,
    /** Firing the rules of a folder over the facts of one campaign. */
    FIRING
  }

  /**
   * Does some work under watch, in the thread that asks for it.
   *
   * @param work what kind of work it is
   * @param subject the file or the folder that it is about
   * @param result the work
   * @return what the work comes to
   */
  <T> T over(Work work, String subject, Supplier<T> result);
}
