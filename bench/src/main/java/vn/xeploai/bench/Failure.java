package vn.xeploai.bench;

/** Why nothing can be measured, in words for the person at the terminal. */
public class Failure extends RuntimeException {
    public Failure(String words) {
        super(words);
    }

    public Failure(String words, Throwable cause) {
        super(words, cause);
    }
}
