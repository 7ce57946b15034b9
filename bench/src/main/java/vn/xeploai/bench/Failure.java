package vn.xeploai.bench;

/** The reason why nothing can be measured, for the person at the terminal. */
public class Failure extends RuntimeException {
    public Failure(String words) {
        super(words);
    }

    public Failure(String words, Throwable cause) {
        super(words, cause);
    }
}
