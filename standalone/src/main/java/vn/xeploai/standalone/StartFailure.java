package vn.xeploai.standalone;

/** The system cannot start. The message is printed at the terminal: what is wrong, and what to do. */
public class StartFailure extends RuntimeException {
    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
