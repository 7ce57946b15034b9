package vn.xeploai.platform.act;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Opens the transaction of an act, answers a repeated call from what was answered before, and commits before returning. */
@WritesAct
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class WritesActInterceptor {
    private final Acts acts;
    private final IdempotentAnswers answers;

    WritesActInterceptor(Acts acts, IdempotentAnswers answers) {
        this.acts = acts;
        this.answers = answers;
    }

    @AroundInvoke
    Object act(InvocationContext call) throws Exception {
        if (QuarkusTransaction.isActive()) return call.proceed();
        try {
            return QuarkusTransaction.requiringNew().call(() -> answered(call));
        } catch (RuntimeException failure) {
            throw RecordConflict.asRefusal(failure);
        }
    }

    private Object answered(InvocationContext call) throws Exception {
        acts.takeId();
        answers.refuseOrRepeat(call.getParameters());
        var answer = call.proceed();
        answers.remember(call.getParameters(), answer);
        return answer;
    }
}
