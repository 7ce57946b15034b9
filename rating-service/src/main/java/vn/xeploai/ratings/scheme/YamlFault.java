package vn.xeploai.ratings.scheme;

/** What cannot be read in a YAML file, and where. */
public class YamlFault extends Exception {
    private final int line;
    private final String path;

    /** @param path of the value, as {@code grades[1].code}; empty for the file as a whole */
    YamlFault(int line, String path, String what) {
        super(what);
        this.line = line;
        this.path = path;
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }

    public String path() {
        return path;
    }
}
