package vn.xeploai.platform.code;

import java.util.Map;
import java.util.Set;

/** Finds what codes name. A service that marks ids with {@link ByCode} has one. */
public interface CodeDirectory {
    /** Looks up all codes of a request at once; a code that has never named anything may be left out. */
    Map<Code, CodeMatch> find(Set<Code> codes);
}
