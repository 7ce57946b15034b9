package vn.xeploai.platform.problem;

import java.util.Locale;

/** What the words of a problem name in words of its own: the label of a code. */
public interface Worded {
    String in(Locale locale);
}
