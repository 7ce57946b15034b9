package vn.xeploai.platform.idempotency;

/** Ends a repeated request whose answer is stored already. Has no stack trace, since it is no failure. */
class RepeatedRequest extends RuntimeException {
    private final transient IdempotencySql.Answer answer;

    RepeatedRequest(IdempotencySql.Answer answer) {
        super("repeated request", null, false, false);
        this.answer = answer;
    }

    IdempotencySql.Answer answer() {
        return answer;
    }
}
