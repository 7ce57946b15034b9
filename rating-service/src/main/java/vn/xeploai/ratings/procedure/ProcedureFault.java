package vn.xeploai.ratings.procedure;

/** A matrix that must not be used: the service does not start with it. */
class ProcedureFault extends RuntimeException {
    ProcedureFault(int line, String what) {
        super("acts.yaml:%d: %s".formatted(line, what));
    }
}
