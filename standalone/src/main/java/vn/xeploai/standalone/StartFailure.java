package vn.xeploai.standalone;

/** The reason why the system does not start, for the person at the terminal: what is wrong, and what to do. */
public class StartFailure extends RuntimeException {
    public StartFailure(String words) {
        super(words);
    }

    public StartFailure(String words, Throwable cause) {
        super(words, cause);
    }
}
