package vn.xeploai.ratings.scheme;

/** A scheme file that must not be used: the service does not start with it. The message contains file, line and reason. */
class SchemeFault extends RuntimeException {
    SchemeFault(String where, String what) {
        super(where + ": " + what);
    }
}
