package vn.xeploai.ratings.rating;

/** An invalid matrix, with which the service does not start. */
class ProcedureFault extends RuntimeException {
    ProcedureFault(int line, String what) {
        super("acts.yaml:%d: %s".formatted(line, what));
    }
}
